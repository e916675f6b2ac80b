/**
 * Secrets of a host: kept encrypted as the accepted commit has them, decrypted into memory right before what needs them is started, and
 * after a reboot. Each file in memory is of one revision, so that old and new lie beside each other while a bundle changes or goes back.
 */
import { faultsOf } from '../core/document.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { BundleState } from '../core/host-state.ts';
import type { BundleName, Sha256 } from '../core/names.ts';
import { readSecret, type Secret, type SecretValues, secretFile } from '../core/secret.ts';
import { type SecretUse, secretFileName, secretsOf } from '../core/secret-use.ts';
import type { SecretFiles, SecretPlace } from '../ports/secrets.ts';
import type { WorkDeps } from './deps.ts';

export interface HostSecrets {
  readonly files: SecretFiles;
  /** Its values, by the host's own key, where it is of this fleet. SECRET_UNREADABLE, SECRET_REFUSED, or why the key cannot be had. */
  open(secret: Secret, fleet: string): Promise<Result<SecretValues>>;
}

type Deps = Pick<WorkDeps, 'config' | 'layouts' | 'secrets'>;

/** Keeps what the bundles of the desired state need, as the accepted tree has it. Readers may have changed though the revision did not. */
export async function keepSecrets(
  { secrets }: Pick<Deps, 'secrets'>,
  bundles: readonly BundleState[],
  read: (path: string) => Promise<Result<Uint8Array>>,
): Promise<Result<void>> {
  for (const state of bundles) {
    for (const { from, revision } of secretsOf(state).values()) {
      const bytes = await read(secretFile(from));
      if (!bytes.ok) return bytes;
      const kept = await secrets.files.keep(state.name, { from, revision }, bytes.value);
      if (!kept.ok) return kept;
    }
  }
  return ok(undefined);
}

/** Decrypts what of a bundle's secrets is not in memory. Nothing is decrypted where all of it is. */
export async function placeSecrets(deps: Deps, state: BundleState): Promise<Result<void>> {
  const uses = secretsOf(state);
  if (uses.size === 0) return ok(undefined);
  const { files } = deps.secrets;
  const places = new Map([...uses].map(([name, use]) => [placeOf(name, use), { name, use }] as const));
  const missing = await files.missing(state.name, [...places.keys()]);
  if (!missing.ok) return ofBundle(missing.failure, state.name);
  const opened = new Map<string, SecretValues>();
  for (const place of missing.value) {
    const wanted = places.get(place);
    if (wanted === undefined) throw new Error('a place that nobody asked for');
    const { name, use } = wanted;
    const values = opened.get(use.from) ?? (await openSecret(deps, state.name, use));
    if ('ok' in values) {
      if (!values.ok) return ofBundle(values.failure, state.name);
      opened.set(use.from, values.value);
    }
    const value = opened.get(use.from)?.get(use.key);
    if (value === undefined) {
      return fail('SECRET_REFUSED', `${secretFile(use.from)} holds no value \`${use.key}\` (for ${name})`, {
        bundle: state.name,
      });
    }
    const placed = await files.place(state.name, place, value);
    if (!placed.ok) return ofBundle(placed.failure, state.name);
  }
  return ok(undefined);
}

function placeOf(name: string, use: SecretUse): SecretPlace {
  return { file: secretFileName(name, use), uid: use.uid, gid: use.gid };
}

function ofBundle(why: Failure, bundle: BundleName) {
  return fail({ ...why, bundle });
}

async function openSecret(deps: Deps, bundle: BundleName, use: SecretUse): Promise<Result<SecretValues>> {
  const { from, revision } = use;
  const path = secretFile(from);
  const bytes = await deps.secrets.files.kept(bundle, { from, revision });
  if (!bytes.ok) return bytes;
  if (bytes.value === null) {
    return fail('SECRET_UNREADABLE', `${path} of revision ${revision.slice(0, 8)} is not kept on this host any more`, {
      path,
      remedy: 'Push a commit that has this secret; the host keeps what it accepts.',
    });
  }
  const secret = readSecret(path, bytes.value);
  if (!secret.ok) return fail(faultsOf(secret.failure)[0] ?? secret.failure);
  const { header } = secret.value;
  if (header.revision !== revision)
    return refused(path, 'its revision is not the one that the bundle was resolved with');
  // What `useOf` asked of the accepted tree is asked again of what is opened here: a file that was put in its place is another.
  if (!header.bundles.includes(bundle)) return refused(path, `it is not for the bundle ${bundle}`);
  const values = await deps.secrets.open(secret.value, deps.config.fleet.id);
  if (values.ok || values.failure.path === path) return values;
  return fail({ ...values.failure, message: `${path}: ${values.failure.message}`, path });
}

function refused(path: string, why: string) {
  return fail('SECRET_REFUSED', `${path} was refused: ${why}`, { path });
}

export interface Restored {
  readonly bundle: BundleName;
  /** How many secrets its services mount. */
  readonly secrets: number;
  readonly failure: Failure | null;
}

/**
 * Brings back what the bundles that are in force need: after a reboot, before Docker starts their containers, and wherever somebody took it
 * away. Needs neither a network nor the engine.
 */
export async function restoreSecrets(deps: Deps): Promise<Result<readonly Restored[]>> {
  const layouts = await deps.layouts.list();
  if (!layouts.ok) return layouts;
  const holders = await deps.secrets.files.holders();
  if (!holders.ok) return holders;
  const restored: Restored[] = [];
  for (const { bundle, current } of layouts.value) {
    if (current === null || !holders.value.includes(bundle)) continue;
    const state = await deps.layouts.check(bundle, current);
    if (!state.ok) {
      restored.push({ bundle, secrets: 0, failure: state.failure });
      continue;
    }
    const { size } = secretsOf(state.value);
    if (size === 0) continue;
    const placed = await placeSecrets(deps, state.value);
    restored.push({ bundle, secrets: size, failure: placed.ok ? null : placed.failure });
  }
  return ok(restored);
}

/** Deletes what none of the bundle's layouts that stay needs any more. One that cannot be read keeps all of it. */
export async function pruneSecrets(deps: Deps, bundle: BundleName, keep: readonly Sha256[]): Promise<Result<void>> {
  const uses = new Map<string, SecretUse>();
  for (const digest of keep) {
    const state = await deps.layouts.check(bundle, digest);
    if (!state.ok) return ok(undefined);
    for (const [name, use] of secretsOf(state.value)) uses.set(secretFileName(name, use), use);
  }
  return deps.secrets.files.prune(bundle, { ids: [...uses.values()], files: [...uses.keys()] });
}

/** Leaves in memory what the bundle runs with. What it ran with before stays encrypted, for as long as it may be gone back to. */
export async function clearMemory(deps: Deps & Pick<WorkDeps, 'log'>, state: BundleState): Promise<void> {
  const files = [...secretsOf(state)].map(([name, use]) => secretFileName(name, use));
  const pruned = await deps.secrets.files.prune(state.name, { ids: null, files });
  if (!pruned.ok)
    deps.log.warn({ bundle: state.name, code: pruned.failure.code }, `secrets: ${pruned.failure.message}`);
}
