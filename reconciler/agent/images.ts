/** Images on this host: whether they are there, how they come, and how those that Kedge brought go. Never one that somebody else brought. */
import { fail, ok, type Result } from '../core/failure.ts';
import type { BundleState } from '../core/host-state.ts';
import type { Run } from './apply.ts';
import type { WorkDeps } from './deps.ts';

/** The id under which the engine has what a reference pins, whether it came from its registry or from an offer; null: it is missing. */
export async function presentImage(deps: WorkDeps, reference: string): Promise<Result<string | null>> {
  const id = await deps.engine.imageId(reference);
  if (!id.ok || id.value !== null) return id;
  const loaded = (await deps.images?.idOf(reference)) ?? null;
  return loaded === null ? ok(null) : deps.engine.imageId(loaded);
}

/**
 * Image ids that Compose is to be given by service: of images that were once loaded from an offer and are there. As long as they are, also
 * where their registry answers again: another name of the same image would make containers anew.
 */
export async function imagesOf(deps: WorkDeps, state: BundleState): Promise<Result<ReadonlyMap<string, string>>> {
  const images = new Map<string, string>();
  if (deps.images === undefined) return ok(images);
  for (const { name, image } of state.services) {
    const loaded = await deps.images.idOf(image);
    if (loaded === null || loaded === image) continue;
    const there = await deps.engine.imageId(loaded);
    if (!there.ok) return there;
    if (there.value === loaded) images.set(name, loaded);
  }
  return ok(images);
}

/** From the nearest offer that has it, else from its registry. Where both fail the registry's failure is given, with the offer's beside it. */
export async function bringImage(run: Run, reference: string, say: (what: string) => void): Promise<Result<void>> {
  const { engine, images, log } = run.deps;
  const offered = await images?.load(reference, {
    // Noted first: an image that we brought is ours to remove, also when this run is cut off.
    onLoad: async (id, isThere) => {
      log.info({ image: reference, id, isThere }, 'the image comes from an offer');
      return isThere && !run.keeper.state.pulled.includes(reference) ? ok(undefined) : notePulled(run, reference);
    },
    onProgress: ({ phase, offer, done, total }) =>
      say(`${reference}: ${phase === 'check' ? 'checked' : 'loaded'} ${done} of ${total ?? '?'} bytes from ${offer}`),
    ...(run.signal === undefined ? {} : { signal: run.signal }),
  });
  if (offered?.ok === true && offered.value !== null) return ok(undefined);
  if (offered?.ok === false && STOPS.includes(offered.failure.code)) return offered;
  if (offered?.ok === false) log.warn({ image: reference, code: offered.failure.code }, offered.failure.message);
  // A local image id is never pulled, and whoever brings it later is not us.
  const noted = isLocal(reference) ? ok(undefined) : await notePulled(run, reference);
  if (!noted.ok) return noted;
  const pulled = await engine.pull(
    reference,
    (p) => say(`${reference}: ${p.done ?? '?'} of ${p.total ?? '?'} bytes`),
    run.signal,
  );
  if (pulled.ok || offered?.ok !== false) return pulled;
  const { source = 'an offer', message } = offered.failure;
  return fail({ ...pulled.failure, cause: [`${source}: ${message}`, pulled.failure.cause].filter(Boolean).join('\n') });
}

/** What no registry can mend. */
const STOPS: readonly string[] = ['COMPOSE_UNAVAILABLE', 'DISK_FULL', 'STATE_CORRUPT'];

function notePulled(run: Run, reference: string): Promise<Result<void>> {
  return run.keeper.change((state) => ({ ...state, pulled: [...new Set([...state.pulled, reference])] }));
}

/** References that are gone. Nothing is removed while any layout cannot be read: it might need them. */
export async function removeUnusedImages(
  deps: WorkDeps,
  pulled: readonly string[],
): Promise<Result<readonly string[]>> {
  const layouts = await deps.layouts.list();
  if (!layouts.ok) return layouts;
  const needed = new Set<string>();
  for (const { bundle, digests } of layouts.value) {
    for (const digest of digests) {
      const state = await deps.layouts.check(bundle, digest);
      if (!state.ok) return ok([]);
      for (const service of state.value.services) needed.add(service.image);
    }
  }
  const neededIds = new Set<string>();
  for (const image of needed) neededIds.add((await deps.images?.idOf(image)) ?? image);
  const gone: string[] = [];
  for (const image of pulled) {
    if (needed.has(image)) continue;
    const removed = await removeImage(deps, image, neededIds);
    if (!removed.ok) return ok(gone);
    if (removed.value) gone.push(image);
  }
  // What is left needs its proof to be found by.
  await deps.images?.prune([...needed, ...pulled.filter((image) => !gone.includes(image))]);
  return ok(gone);
}

/** By the name that it was pulled under, and by the id that it was loaded as. */
async function removeImage(deps: WorkDeps, image: string, needed: ReadonlySet<string>): Promise<Result<boolean>> {
  const id = (await deps.images?.idOf(image)) ?? null;
  const named = isLocal(image) ? ok(true) : await deps.engine.removeImage(image);
  if (!named.ok || !named.value || id === null) return named;
  // Another reference stands for the same image: it goes with the last of them.
  if (needed.has(id)) return ok(true);
  return deps.engine.removeUnnamed(id);
}

function isLocal(reference: string): boolean {
  return reference.startsWith('sha256:');
}
