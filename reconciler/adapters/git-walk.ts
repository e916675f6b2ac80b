import { failure } from '../core/failure.ts';
import { isObjectId, type ObjectId } from '../core/names.ts';
import type { ObjectType } from '../ports/git.ts';
import type { PackWalk } from './git-engine.ts';
import { Refused } from './git-meter.ts';

type ReadAny = (id: ObjectId) => Promise<{ readonly type: ObjectType; readonly bytes: Uint8Array }>;

/**
 * Ids of what is reachable from the roots and not from `not`, commits first. `shallow` commits end the walk. What older
 * commits of `not` held is named again where it comes back: a pack may hold more than is needed, never less.
 */
export async function reachable(
  read: ReadAny,
  walk: PackWalk,
  shallow: ReadonlySet<string>,
): Promise<readonly ObjectId[]> {
  const known = new Set<ObjectId>();
  await commitsOf(read, walk.not, shallow, known, walk);
  for (const id of walk.not) await treesOf(read, treeOf((await read(id)).bytes), known, walk);
  const found = new Set<ObjectId>();
  const commits = await commitsOf(read, walk.roots, shallow, found, walk, known);
  const objects = new Set<ObjectId>(commits);
  for (const id of commits) await treesOf(read, treeOf((await read(id)).bytes), objects, walk, known);
  return [...objects];
}

async function commitsOf(
  read: ReadAny,
  from: readonly ObjectId[],
  shallow: ReadonlySet<string>,
  seen: Set<ObjectId>,
  walk: PackWalk,
  known: ReadonlySet<ObjectId> = new Set(),
): Promise<readonly ObjectId[]> {
  const next = [...from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id) || known.has(id)) continue;
    add(seen, id, walk);
    if (!shallow.has(id)) next.push(...parentsOf((await read(id)).bytes));
  }
  return [...seen];
}

async function treesOf(
  read: ReadAny,
  root: ObjectId | null,
  seen: Set<ObjectId>,
  walk: PackWalk,
  known: ReadonlySet<ObjectId> = new Set(),
): Promise<void> {
  const next = root === null ? [] : [root];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id) || known.has(id)) continue;
    add(seen, id, walk);
    for (const entry of entriesOf((await read(id)).bytes)) {
      if (entry.kind === 'tree') next.push(entry.id);
      else if (!known.has(entry.id)) add(seen, entry.id, walk);
    }
  }
}

function add(seen: Set<ObjectId>, id: ObjectId, walk: PackWalk): void {
  walk.signal.throwIfAborted();
  seen.add(id);
  if (seen.size <= walk.maxObjects) return;
  const { source } = walk;
  throw new Refused(failure('SOURCE_TOO_LARGE', `${source} brings more than ${walk.maxObjects} objects.`, { source }));
}

function headerOf(commit: Uint8Array): readonly string[] {
  const text = Buffer.from(commit).toString('latin1');
  const end = text.indexOf('\n\n');
  return text.slice(0, end < 0 ? undefined : end).split('\n');
}

function treeOf(commit: Uint8Array): ObjectId | null {
  const id = headerOf(commit)[0]?.replace(/^tree /, '') ?? '';
  return isObjectId(id) ? id : null;
}

/** The parents, which stand right behind the tree. */
export function parentsOf(commit: Uint8Array): readonly ObjectId[] {
  const parents: ObjectId[] = [];
  for (const line of headerOf(commit).slice(1)) {
    const id = line.slice(7);
    if (!line.startsWith('parent ') || !isObjectId(id)) break;
    parents.push(id);
  }
  return parents;
}

/** Raw entries, submodules left out; who uses a tree judges its modes and names. */
function* entriesOf(tree: Uint8Array): Generator<{ kind: 'tree' | 'blob'; id: ObjectId }> {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    if (nul < 0) return;
    const mode = bytes.toString('latin1', at, bytes.indexOf(0x20, at));
    const id = bytes.toString('hex', nul + 1, nul + 21);
    if (mode !== '160000' && isObjectId(id)) yield { kind: /^0?40000$/.test(mode) ? 'tree' : 'blob', id };
    at = nul + 21;
  }
}
