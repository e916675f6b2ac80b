/** Finds the earlier commit that has the same folders: by the ids of trees, which say all that is in them. */
import type { CommitId, ObjectId } from '../core/names.ts';
import { readTree, type TreeSource } from './accept-trees.ts';

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
  const wanted = await Promise.all(folders.map((folder) => entryAt(source, tree, folder)));
  if (wanted.includes(null)) return null;
  for (const [id, root] of [...earlier].toReversed()) {
    const found = await Promise.all(folders.map((folder) => entryAt(source, root, folder)));
    if (found.every((entry, i) => entry === wanted[i])) return id;
  }
  return null;
}

/** Mode and id; null where there is nothing. */
async function entryAt(source: TreeSource, root: ObjectId, path: string): Promise<string | null> {
  let at = root;
  let dir = '';
  const names = path.split('/');
  for (const [i, name] of names.entries()) {
    const entries = await readTree(source, at, dir);
    const entry = entries.ok ? entries.value.find((one) => one.name === name) : undefined;
    if (entry === undefined) return null;
    if (i === names.length - 1) return `${entry.mode} ${entry.id}`;
    if (entry.mode !== '40000') return null;
    at = entry.id;
    dir = dir === '' ? name : `${dir}/${name}`;
  }
  return null;
}
