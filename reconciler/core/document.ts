/** Bytes of a file in one of the formats -> its value, or everything that is wrong with it, each with its place. */
import type { Formats } from '../../schemas/generated/types.ts';
import type { Node } from './compose/nodes.ts';
import { keyPlaceOf, type Pointer, placeOf, toJson, valueAt } from './document-nodes.ts';
import { type Failure, fail, failure, ok, type Result, type Where } from './failure.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { schemaFaults } from './schema-faults.ts';
import { readYaml } from './yaml.ts';

/** A document that keeps to its format, and where each of its values stands. */
export interface ParsedDocument<T> {
  /** As it was passed: inside the repository, or absolute. */
  readonly file: string;
  readonly value: T;
  /** Of the value; of the nearest one above it where there is none. */
  at(pointer: Pointer): Where;
  /** Of the key that a value stands under. */
  atKey(pointer: Pointer): Where;
  has(pointer: Pointer): boolean;
}

/** More than anyone reads; a file that earns more of them is wrong as a whole. */
const MOST_FAULTS = 100;

/** Fails with SCHEMA_INVALID, or AGENT_TOO_OLD for what is newer than this agent; `all` holds every fault, in the order of the file. */
export function parseDocument<Name extends FormatName>(
  format: Name,
  file: string,
  bytes: Uint8Array,
): Result<ParsedDocument<Formats[Name]>> {
  const faults: Failure[] = [];
  const root = readYaml(bytes, (at, message, remedy) => {
    faults.push(failure('SCHEMA_INVALID', message, { file, ...at, ...(remedy === undefined ? {} : { remedy }) }));
  });
  if (root === undefined) return failAll(faults);
  const newer = newerVersion(format, file, root);
  if (newer !== null) return fail(newer);
  const { validate } = FORMATS[format];
  const value = toJson(root);
  if (isOf<Formats[Name]>(validate, value) && faults.length === 0) return ok(makeDocument(file, root, value));
  faults.push(...schemaFaults(file, root, validate.errors ?? []));
  return failAll(faults);
}

function isOf<T>(validate: (value: unknown) => boolean, value: unknown): value is T {
  return validate(value);
}

/** The first of them in the order of the file, carrying all of them. */
export function failAll(faults: readonly Failure[]): { readonly ok: false; readonly failure: Failure } {
  const sorted = sortFaults(faults).slice(0, MOST_FAULTS);
  const [first] = sorted;
  if (first === undefined) throw new Error('no fault was found');
  return fail(sorted.length === 1 ? first : { ...first, all: sorted });
}

/** By file, line and column; faults without a place come first. */
export function sortFaults(faults: readonly Failure[]): readonly Failure[] {
  const byFile = (a: Failure, b: Failure) => compare(a.file ?? '', b.file ?? '');
  return faults.toSorted((a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** The faults that a failure stands for: `all`, or itself. */
export function faultsOf(failed: Failure): readonly Failure[] {
  return failed.all ?? [failed];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A newer format is one fault, and not as many as it has unknown keys. */
function newerVersion(format: FormatName, file: string, root: Node): Failure | null {
  const known = FORMATS[format].version;
  const version = root.kind === 'map' ? root.entries.get('version')?.value : undefined;
  if (known === null || version?.kind !== 'number' || !Number.isInteger(version.value) || version.value <= known)
    return null;
  const message = `${FORMATS[format].file} is of version ${version.value}, and this agent knows version ${known}`;
  return failure('AGENT_TOO_OLD', message, { file, ...version.at });
}

function makeDocument<T>(file: string, root: Node, value: T): ParsedDocument<T> {
  return {
    file,
    value,
    at: (pointer) => ({ file, ...placeOf(root, pointer) }),
    atKey: (pointer) => ({ file, ...keyPlaceOf(root, pointer) }),
    has: (pointer) => valueAt(root, pointer) !== undefined,
  };
}
