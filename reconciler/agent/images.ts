/** Removes images that Kedge pulled and that no layout needs any more. Never one that somebody else pulled. */
import { ok, type Result } from '../core/failure.ts';
import type { WorkDeps } from './deps.ts';

/** References that are gone. Nothing is removed while any layout cannot be read: it might need them. */
export async function removeUnusedImages(
  deps: WorkDeps,
  pulled: readonly string[],
): Promise<Result<readonly string[]>> {
  if (pulled.length === 0) return ok([]);
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
  const gone: string[] = [];
  for (const image of pulled) {
    if (needed.has(image)) continue;
    const removed = await deps.engine.removeImage(image);
    if (!removed.ok) return ok(gone);
    if (removed.value) gone.push(image);
  }
  return ok(gone);
}
