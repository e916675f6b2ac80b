/** Brings one bundle up from its digest folder: compared right before it is used, and nothing run again that is done. */
import { memoryOf, withMemory } from '../core/agent-state.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { BundleState, ServiceState } from '../core/host-state.ts';
import type { BundleName } from '../core/names.ts';
import type { ObservedService } from '../core/observed.ts';
import type { Run } from './apply.ts';
import { awaitHealthy } from './confirm.ts';
import { imagesOf } from './images.ts';
import { instanceOf, observeServices, projectOf } from './observe.ts';
import { placeSecrets } from './secrets.ts';

/** `anew`: where the folder is in use already. Noted first: the containers in it hold the old files from then on. */
export async function layOutState(state: BundleState, run: Run, anew: boolean): Promise<Result<void>> {
  const { layouts, config, sha256 } = run.deps;
  if (anew) {
    const noted = await setStale(run, state.name, true);
    if (!noted.ok) return noted;
  }
  return layouts.layOut(
    state,
    (file) => run.read(state, file),
    projectOf(config, state.name),
    instanceOf(config, sha256),
  );
}

/** Compares the folder with its digest right before it is used; one that was altered is laid out anew. */
export async function sound(state: BundleState, run: Run): Promise<Result<void>> {
  const checked = await run.deps.layouts.check(state.name, state.digest);
  if (checked.ok) return ok(undefined);
  const again = await layOutState(state, run, true);
  if (!again.ok) return again;
  const second = await run.deps.layouts.check(state.name, state.digest);
  return second.ok ? ok(undefined) : second;
}

/** So that a way back that was cut off is gone on with as that, and not taken for somebody else's doing. */
export async function setGoingBack(run: Run, bundle: BundleName, goingBack: boolean): Promise<Result<void>> {
  return run.keeper.change((s) => ({ ...s, bundles: withMemory(s.bundles, bundle, (m) => ({ ...m, goingBack })) }));
}

/**
 * The link first: whatever is cut off from here on shows as begun. Leaves one-shots alone that are done, and thereby does not run
 * them again. `before`: the bundle's containers as they are now.
 */
export async function bringUp(run: Run, state: BundleState, before: readonly ObservedService[]): Promise<Result<void>> {
  const { layouts, compose, config } = run.deps;
  const project = projectOf(config, state.name);
  // Those of the digest that is left stay beside them, for the way back.
  const placed = await placeSecrets(run.deps, state);
  if (!placed.ok) return placed;
  const swapped = await layouts.swap(state.name, state.digest);
  if (!swapped.ok) return swapped;
  const paused = before.filter((c) => c.state === 'paused').map((c) => c.service);
  if (paused.length > 0) {
    // `up` fails on a paused container, and `unpause` on one that is not.
    const unpaused = await compose.unpause(project, [...new Set(paused)]);
    if (!unpaused.ok) return unpaused;
  }
  const recreate = memoryOf(run.keeper.state.bundles, state.name).stale;
  const services = state.services.filter((s) => !isDone(s, before)).map((s) => s.name);
  const all = services.length === state.services.length;
  const images = await imagesOf(run.deps, state);
  if (!images.ok) return images;
  const only = all ? {} : { services };
  const up = () =>
    compose.up({ project, dir: layouts.dir(state.name, state.digest) }, { recreate, images: images.value, ...only });
  const cleared = await clearUnstarted(run, before);
  if (!cleared.ok) return cleared;
  let upped = await up();
  if (!upped.ok && upped.failure.code === 'COMPOSE_FAILED' && isNameTaken(upped.failure)) {
    // The engine was still at work for an `up` that was cut off, and has made its container since we looked.
    const seen = await observeServices(run.deps, state.name);
    if (!seen.ok) return seen;
    const again = await clearUnstarted(run, seen.value);
    if (!again.ok) return again;
    upped = await up();
  }
  return upped.ok && recreate ? setStale(run, state.name, false) : upped;
}

/**
 * An `up` that was cut off while it made a container anew leaves it under a name (`<id>_web-1`) that every later `up` wants for
 * itself: each would fail, and a good digest be taken for a bad one.
 */
async function clearUnstarted(run: Run, seen: readonly ObservedService[]): Promise<Result<void>> {
  for (const { containerId, state } of seen) {
    if (state !== 'created') continue;
    const removed = await run.deps.engine.removeUnstarted(containerId);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}

function isNameTaken({ cause = '' }: Failure): boolean {
  return /container name .* is already in use/i.test(cause);
}

function isDone(service: ServiceState, seen: readonly ObservedService[]): boolean {
  const containers = seen.filter((c) => c.service === service.name);
  return (
    service.oneShot &&
    containers.length > 0 &&
    containers.every((c) => c.digest === service.digest && c.state === 'exited' && c.exitCode === 0)
  );
}

async function setStale(run: Run, bundle: BundleName, stale: boolean): Promise<Result<void>> {
  return run.keeper.change((s) => ({ ...s, bundles: withMemory(s.bundles, bundle, (m) => ({ ...m, stale })) }));
}

/** Brings up a digest that was good before. Where it is not healthy now that is reported, and nothing is remembered against it. */
export async function restore(run: Run, state: BundleState): Promise<Result<void>> {
  const before = await observeServices(run.deps, state.name);
  if (!before.ok) return before;
  const upped = await bringUp(run, state, before.value);
  if (!upped.ok) return fail({ ...upped.failure, bundle: state.name });
  const healthy = await awaitHealthy(run.deps, state, {
    baseline: restartsOf(before.value),
    settle: false,
    onWaiting: (message) => run.deps.onProgress?.({ phase: 'confirm', bundle: state.name, message }),
  });
  return healthy.ok ? ok(undefined) : healthy;
}

export function restartsOf(services: readonly ObservedService[]): ReadonlyMap<string, number> {
  return new Map(services.map((s) => [s.containerId, s.restarts]));
}
