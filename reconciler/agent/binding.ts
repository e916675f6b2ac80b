/** What a commit of a tree is to be bound to, from an operator's own objects. */
import { fail, ok, type Result } from '../core/failure.ts';
import { readFleet } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import type { ObjectId, Sha256 } from '../core/names.ts';
import type { Binding } from '../core/trailers.ts';
import type { ObjectReader } from '../ports/git.ts';
import { AcceptCache, readFile, readTree } from './accept-trees.ts';
import { treeDigest } from './tree-digest.ts';

/**
 * Null where the tree holds no fleet.yaml: it is no state of a fleet. Fails with TREE_UNSAFE for a tree that no host takes, with
 * SCHEMA_INVALID for such a fleet.yaml, with SOURCE_TOO_LARGE, or with SOURCE_CORRUPT where the clone is damaged.
 */
export async function bindingOf(
  objects: ObjectReader,
  tree: ObjectId,
  branch: string | null,
): Promise<Result<(Binding & { readonly tree: Sha256 }) | null>> {
  const source = { objects, cache: new AcceptCache() };
  const entries = await readTree(source, tree, '');
  if (!entries.ok) return entries;
  const file = entries.value.find(({ name, mode }) => name === 'fleet.yaml' && mode !== '40000');
  if (file === undefined) return ok(null);
  const bytes = await readFile(source, file.id, 'fleet.yaml', LIMITS.documentBytes);
  const fleet = bytes.ok ? readFleet(bytes.value) : bytes;
  if (!fleet.ok) return fail(fleet.failure);
  const { id, limits } = fleet.value.settings;
  const digest = await treeDigest(source, tree, limits.fileBytes);
  return digest.ok ? ok({ tree: digest.value, fleet: id, branch }) : digest;
}
