/** The catalogue of a tree with the scripts themselves: what lint finds wrong, and what a host may be asked to run. */
import { CATALOGUE, type Catalogue, catalogueFaults, interpreterOf, type Script } from '../core/catalogue.ts';
import { faultsOf } from '../core/document.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Fleet } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import type { ObjectId, Sha256 } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import type { Policy } from '../core/policy.ts';
import type { FleetReader } from './fleet-reader.ts';

/** A script as it stands in one tree. */
export interface TreeScript {
  readonly script: Script;
  readonly bytes: Uint8Array;
  /** Id of its blob; null in a working folder. */
  readonly blob: ObjectId | null;
  readonly sha256: Sha256;
  /** Of what the catalogue says of it. */
  readonly definition: Sha256;
}

/** Fails with REFERENCE_MISSING where the catalogue has no such script, and with what is wrong with the catalogue or the file. */
export async function readTreeScript(reader: FleetReader, name: string): Promise<Result<TreeScript>> {
  const catalogue = await reader.catalogue();
  if (!catalogue.ok) return catalogue;
  const script = catalogue.value?.scripts.get(name);
  if (script === undefined) return fail(noSuchScript(catalogue.value, name));
  const bytes = await scriptBytes(reader, script);
  if (!bytes.ok) return bytes;
  const { sha256 } = reader.deps;
  return ok({
    script,
    bytes: bytes.value,
    blob: reader.files.get(script.file)?.id ?? null,
    sha256: sha256(bytes.value),
    definition: sha256(script.definition),
  });
}

/** All that is wrong with scripts/. `policy` null: it cannot be read, which is told elsewhere. */
export async function scriptFaults(reader: FleetReader, policy: Policy | null): Promise<readonly Failure[]> {
  const fleet = await reader.fleet();
  if (fleet.ok && fleet.value.settings.scripts !== null) return doubled(reader, fleet.value);
  const catalogue = await reader.catalogue();
  if (!catalogue.ok) return faultsOf(catalogue.failure);
  const paths = new Set(reader.files.keys());
  if (catalogue.value === null) {
    const lone = [...paths].find((path) => path.startsWith('scripts/') && !/^scripts\/(README|\.)/i.test(path));
    if (lone === undefined) return [];
    const remedy = 'Add scripts/catalogue.yaml, which names the scripts, or take the files out.';
    return [failure('REFERENCE_MISSING', 'there is no scripts/catalogue.yaml', { file: lone, path: lone, remedy })];
  }
  const faults = [...catalogueFaults(catalogue.value, { paths, roles: policy && new Set(policy.roles.keys()) })];
  for (const script of catalogue.value.scripts.values()) {
    if (!paths.has(script.file)) continue;
    const bytes = await scriptBytes(reader, script);
    if (!bytes.ok) faults.push(...faultsOf(bytes.failure));
  }
  return faults;
}

/** Hosts would read only one of them. */
function doubled(reader: FleetReader, { document }: Fleet): readonly Failure[] {
  if (!reader.files.has(CATALOGUE)) return [];
  const remedy = 'Take `scripts` out of fleet.yaml, or the folder scripts/ away.';
  const message = `scripts: there is a ${CATALOGUE} here too, which no host reads then`;
  return [failure('SCHEMA_INVALID', message, { ...document.at(['scripts']), remedy })];
}

/** A text that says what runs it: what cannot be started is found out before anybody asks for it. */
async function scriptBytes(reader: FleetReader, { file }: Script): Promise<Result<Uint8Array>> {
  const bytes = await reader.bytes(file);
  if (!bytes.ok) return bytes;
  const where = { file, path: file };
  if (bytes.value.length > LIMITS.scriptBytes) {
    return fail('SCHEMA_INVALID', `it is longer than ${LIMITS.scriptBytes} bytes`, where);
  }
  const found = interpreterOf(bytes.value);
  if (!('fault' in found)) return bytes;
  return fail('SCHEMA_INVALID', found.fault, {
    ...where,
    line: 1,
    column: 1,
    remedy: 'Begin it with `#!/bin/sh`, say.',
  });
}

function noSuchScript(catalogue: Catalogue | null, name: string): Failure {
  const names = [...(catalogue?.scripts.keys() ?? [])];
  const meant = nearest(name, names);
  const known = names.length === 0 ? 'The catalogue is empty.' : `There are: ${names.join(', ')}.`;
  const remedy = meant === undefined ? known : `Did you mean \`${meant}\`?`;
  return failure('REFERENCE_MISSING', `the catalogue has no script "${name}"`, {
    file: 'scripts/catalogue.yaml',
    remedy,
  });
}
