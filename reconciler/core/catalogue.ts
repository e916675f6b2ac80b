/** scripts/catalogue.yaml: the scripts that people may have hosts run, who may run them where, and within which bounds. */
import type { CatalogueFile, ScriptArgument, ScriptEntry } from '../../schemas/generated/types.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { failAll, faultsOf, type ParsedDocument, parseDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import { formatDuration, parseDuration, parseSize } from './formats.ts';
import { LIMITS } from './limits.ts';
import { readLinearPattern } from './linear-pattern.ts';
import { nearest } from './nearest.ts';
import { type Argument, KEYS, readWord, valueFault, type Word } from './script-arguments.ts';

export const CATALOGUE = 'scripts/catalogue.yaml';

export interface Script {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  /** Path in the repository. */
  readonly file: string;
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly argv: readonly Word[];
  readonly environment: ReadonlyMap<string, Word>;
  /** Names of roles. */
  readonly roles: readonly string[];
  /** Labels that a host must have; none: every host. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
  readonly user: string;
  readonly folder: string;
  readonly limits: ScriptBounds;
  readonly confirm: boolean;
  readonly danger: string | null;
  readonly quick: boolean;
  /** `reboot`: begun only when the host may reboot, by the rules of its OS channel; null: when it is asked for. */
  readonly when: 'reboot' | null;
  /** All that the catalogue says of it, as canonical text: what a request is bound to besides the file. */
  readonly definition: string;
}

export interface ScriptBounds {
  readonly memoryBytes: number;
  /** Processors. */
  readonly cpu: number;
  readonly processes: number;
  readonly outputBytes: number;
}

export interface Catalogue {
  readonly scripts: ReadonlyMap<string, Script>;
  readonly document: ParsedDocument<CatalogueFile>;
}

/** Fails with all faults at once. Whether the files are there, and the roles, is for `catalogueFaults`. */
export function readCatalogue(bytes: Uint8Array): Result<Catalogue> {
  const parsed = parseDocument('catalogue', CATALOGUE, bytes);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const faults: Failure[] = [];
  const scripts = new Map<string, Script>();
  for (const [name, entry] of Object.entries(document.value.scripts)) {
    const script = readScript(document, name, entry);
    if (script.ok) scripts.set(name, script.value);
    else faults.push(...faultsOf(script.failure));
  }
  return faults.length === 0 ? ok({ scripts, document }) : failAll(faults);
}

/** What the catalogue names and the tree or the policy has not. `roles` null: the policy cannot be read, which is told elsewhere. */
export function catalogueFaults(
  { scripts, document }: Catalogue,
  tree: { readonly paths: ReadonlySet<string>; readonly roles: ReadonlySet<string> | null },
): readonly Failure[] {
  const faults: Failure[] = [];
  const missing = (message: string, pointer: Pointer, meant: string | undefined, otherwise: string): void => {
    const remedy = meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
    faults.push(failure('REFERENCE_MISSING', message, { ...document.at(pointer), remedy }));
  };
  const files = [...tree.paths].filter((path) => /^scripts\/[^/]+$/.test(path) && path !== CATALOGUE);
  for (const { name, file, roles } of scripts.values()) {
    const bare = file.slice('scripts/'.length);
    if (!tree.paths.has(file)) {
      const near = nearest(
        bare,
        files.map((path) => path.slice('scripts/'.length)),
      );
      missing(`there is no ${file}`, ['scripts', name, 'file'], near, `Add ${file}.`);
    }
    for (const [i, role] of roles.entries()) {
      if (tree.roles === null || tree.roles.has(role)) continue;
      const what = `there is no role "${role}" in trust/policy.yaml`;
      missing(what, ['scripts', name, 'roles', i], nearest(role, tree.roles), 'Add the role, or take the name out.');
    }
  }
  const used = new Set([...scripts.values()].map(({ file }) => file));
  for (const path of files.filter((one) => !used.has(one) && !/^scripts\/(README|\.)/i.test(one))) {
    const remedy = `Add a script to ${CATALOGUE}, or take the file out.`;
    faults.push(
      failure('REFERENCE_MISSING', 'no script of the catalogue names this file', { file: path, path, remedy }),
    );
  }
  return faults;
}

/** The interpreter that the first line of a script names, and its one argument; a failure's message where there is none. */
export function interpreterOf(
  bytes: Uint8Array,
): { readonly program: string; readonly argument: string | null } | { readonly fault: string } {
  const line = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).split('\n')[0] ?? '';
  const [, program, argument] = /^#! ?(\/[A-Za-z0-9._+/-]+)(?:[ \t]+([^\0-\x1f\x7f-\xff ]+))?$/.exec(line) ?? [];
  if (program === undefined) {
    return { fault: 'its first line names no interpreter: `#!`, an absolute path, and one word at most' };
  }
  return { program, argument: argument ?? null };
}

function readScript(document: ParsedDocument<CatalogueFile>, name: string, entry: ScriptEntry): Result<Script> {
  const root: Pointer = ['scripts', name];
  const faults: Failure[] = [];
  const wrong = (message: string, pointer: Pointer, remedy?: string): void => {
    const more = remedy === undefined ? {} : { remedy };
    faults.push(failure('SCHEMA_INVALID', message, { ...document.at([...root, ...pointer]), ...more }));
  };
  const known = new Map<string, Argument>();
  for (const [argument, raw] of Object.entries(entry.arguments ?? {})) {
    const read = readArgument(argument, raw, (message, key, remedy) =>
      wrong(message, ['arguments', argument, ...(key === null ? [] : [key])], remedy),
    );
    if (read !== null) known.set(argument, read);
  }
  const declared = new Set(Object.keys(entry.arguments ?? {}));
  const word = (text: string, pointer: Pointer): Word => {
    const read = readWord(text);
    if ('argument' in read && !declared.has(read.argument)) {
      const meant = nearest(read.argument, declared);
      wrong(`there is no argument "${read.argument}"`, pointer, meant && `Did you mean \`{${meant}}\`?`);
    }
    return read;
  };
  const argv = (entry.argv ?? []).map((text, i) => word(text, ['argv', i]));
  const environment = new Map(
    Object.entries(entry.environment ?? {}).map(([key, text]) => [key, word(text, ['environment', key])] as const),
  );
  const timeoutMs = entry.timeout === undefined ? LIMITS.scriptDefaultMs : (parseDuration(entry.timeout) ?? 0);
  if (timeoutMs > LIMITS.scriptMostMs) {
    wrong(`timeout: ${entry.timeout} is longer than ${formatDuration(LIMITS.scriptMostMs)}`, ['timeout']);
  }
  const limits = readLimits(entry, wrong);
  if (faults.length > 0) return failAll(faults);
  return ok({
    name,
    title: entry.title,
    description: entry.description ?? null,
    file: `scripts/${entry.file}`,
    arguments: known,
    argv,
    environment,
    roles: entry.roles,
    hosts: new Map(Object.entries(entry.hosts ?? {})),
    timeoutMs,
    user: entry.user,
    folder: entry.folder ?? '/',
    limits,
    confirm: entry.confirm ?? false,
    danger: entry.danger ?? null,
    quick: entry.quick ?? false,
    when: entry.when ?? null,
    definition: canonicalJson({ name, ...entry } as unknown as Json),
  });
}

function readLimits(entry: ScriptEntry, wrong: (message: string, pointer: Pointer) => void): ScriptBounds {
  const { memory, cpu, processes, output } = entry.limits ?? {};
  const memoryBytes = memory === undefined ? LIMITS.scriptMemoryBytes : (parseSize(memory) ?? 0);
  const outputBytes = output === undefined ? LIMITS.scriptOutputBytes : (parseSize(output) ?? 0);
  if (memoryBytes < LIMITS.scriptMemoryLeastBytes) wrong('limits.memory is less than 4MiB', ['limits', 'memory']);
  if (outputBytes > LIMITS.scriptOutputMostBytes) wrong('limits.output is more than 64MiB', ['limits', 'output']);
  return { memoryBytes, cpu: cpu ?? 1, processes: processes ?? LIMITS.scriptProcesses, outputBytes };
}

type Say = (message: string, key: keyof ScriptArgument | null, remedy?: string) => void;

/** Null where it is none; why is said. */
function readArgument(name: string, raw: ScriptArgument, say: Say): Argument | null {
  let said = false;
  const wrong: Say = (...words) => {
    said = true;
    say(...words);
  };
  const own = KEYS[raw.type];
  for (const key of Object.keys(raw) as (keyof ScriptArgument)[]) {
    if (['type', 'description', 'default'].includes(key) || own.includes(key)) continue;
    wrong(`${key} is not for an argument of the type ${raw.type}`, key, 'Take it out, or change the type.');
  }
  const argument = ofType(name, raw, wrong);
  if (argument === null || said) return null;
  const { fallback } = argument;
  const fault = fallback === null ? null : valueFault(argument, fallback);
  if (fault === null) return argument;
  wrong(`the default ${JSON.stringify(fallback)} is not taken: ${fault}`, 'default');
  return null;
}

function ofType(name: string, raw: ScriptArgument, wrong: Say): Argument | null {
  const common = {
    description: raw.description ?? null,
    fallback: raw.default === undefined ? null : String(raw.default),
  };
  switch (raw.type) {
    case 'string': {
      if (raw.pattern === undefined) {
        wrong(`the string "${name}" has no pattern`, null, 'Say what it may be: pattern: "[a-z0-9-]{1,32}"');
        return null;
      }
      const pattern = readLinearPattern(raw.pattern);
      if (!pattern.ok) {
        wrong(pattern.failure.message, 'pattern', pattern.failure.remedy);
        return null;
      }
      return { ...common, type: 'string', pattern: pattern.value, maxLength: raw.maxLength ?? 256 };
    }
    case 'number': {
      const { min, max } = raw;
      if (min === undefined || max === undefined || min > max) {
        wrong(`the number "${name}" needs a min and a max that is not below it`, null, 'Say so: min: 0, max: 7');
        return null;
      }
      return { ...common, type: 'number', min, max };
    }
    case 'choice':
      if (raw.choices !== undefined) return { ...common, type: 'choice', choices: raw.choices };
      wrong(`the choice "${name}" has no choices`, null, 'Say them: choices: [one, other]');
      return null;
    case 'container':
      return { ...common, type: 'container' };
    case 'path':
      return { ...common, type: 'path', under: raw.under ?? null };
    default:
      return raw.type satisfies never;
  }
}
