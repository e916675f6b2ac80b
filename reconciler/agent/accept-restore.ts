/** Finds the earlier commit that has the same folders: by the ids of trees, which say all that is in them. */
import type { CommitId, ObjectId } from '../core/names.ts';
import { entryAt, type TreeSource } from './accept-trees.ts';

/**
 * The newest of `earlier` (commits with their trees, oldest first) in which every one of the folders is as in `tree`; null: none is, or a folder is gone there.
 * What cannot be read is not the same.
 */
export async function sameFoldersAt(
  source: TreeSource,
  tree: ObjectId,
  folders: readonly string[],
  earlier: ReadonlyMap<CommitId, ObjectId>,
): Promise<CommitId | null> {
  const wanted = await Promise.all(folders.map((folder) => signOf(source, tree, folder)));
  if (wanted.includes(null)) return null;
  for (const [id, root] of [...earlier].toReversed()) {
    const found = await Promise.all(folders.map((folder) => signOf(source, root, folder)));
    if (found.every((entry, i) => entry === wanted[i])) return id;
  }
  return null;
}

/** Mode and id; null where there is nothing, or nothing that can be read. */
async function signOf(source: TreeSource, root: ObjectId, path: string): Promise<string | null> {
  const entry = await entryAt(source, root, path);
  return entry.ok && entry.value !== null ? `${entry.value.mode} ${entry.value.id}` : null;
}
