/** Where two lines part, and what each says behind that place. */
import { linkedParents, splitCommit } from '../core/commit.ts';
import { LIMITS } from '../core/limits.ts';
import { abandonsOf, type Fork, type ForkCommit } from '../core/line-proofs.ts';
import type { CommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';

/**
 * Through first parents, as far as objects are there and LIMITS.forkCommits on either side. Null where no such place is found, or one
 * line goes on from the other. What the commits say is not verified yet.
 */
export async function findFork(objects: ObjectReader, base: CommitId, head: CommitId): Promise<Fork | null> {
  const shown = new Map<CommitId, number>();
  const other: ForkCommit[] = [];
  for await (const commit of firstParents(objects, head)) {
    shown.set(commit.id, other.length);
    other.push(commit);
  }
  const own: ForkCommit[] = [];
  for await (const { next, ...commit } of firstParents(objects, base)) {
    own.push(commit);
    const at = next === undefined ? undefined : shown.get(next);
    if (next === undefined || at === undefined) continue;
    const theirs = other.slice(0, at);
    return theirs.length === 0 ? null : { at: next, own: own.reverse(), other: theirs.reverse() };
  }
  return null;
}

async function* firstParents(objects: ObjectReader, from: CommitId) {
  let at: CommitId | undefined = from;
  for (let n = 0; at !== undefined && n < LIMITS.forkCommits; n++) {
    const raw = await objects.read(at, 'commit', LIMITS.commitBytes);
    if (!raw.ok) return;
    const [next]: readonly CommitId[] = linkedParents(raw.value);
    const split = splitCommit(raw.value);
    yield { id: at, abandons: split.ok ? abandonsOf(split.value.payload) : [], next };
    at = next;
  }
}
