/** Where commits lie to each other on their first-parent chains. Reads no further than that takes. */
import { linkedParents, splitCommit } from '../core/commit.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { Place, Places } from '../core/peers.ts';
import type { ObjectReader } from '../ports/git.ts';

interface Walker {
  readonly key: string;
  /** Where it goes next; null: it has come to its end. */
  next: CommitId | null;
  below: string | null;
  /** Another walker whose way it met. */
  met: Walker | null;
  /** It has come to a commit without parents, and not only to the end of what is there. */
  rooted: boolean;
}

/** Nothing is verified: what the commits are is for whoever accepted them to know. */
export async function placeCommits(objects: ObjectReader, commits: readonly CommitId[]): Promise<Places> {
  const keys = new Map<CommitId, string>();
  const walkers = new Map<string, Walker>();
  for (const id of new Set(commits)) {
    const read = await readStep(objects, id);
    if (read === null) continue;
    keys.set(id, read.key);
    if (!walkers.has(read.key)) walkers.set(read.key, walkerFrom(read));
  }
  await walk(objects, [...walkers.values()]);
  const places = new Map<CommitId, Place>();
  for (const [id, key] of keys) {
    const walker = walkers.get(key);
    if (walker !== undefined) places.set(id, { key, below: walker.below, history: historyOf(walkers, walker) });
  }
  return places;
}

function walkerFrom({ key, parent }: Step): Walker {
  return { key, next: parent, below: null, met: null, rooted: parent === null };
}

/** One step each in turn, until all but one have come upon another's way: that one lies below all others. */
async function walk(objects: ObjectReader, walkers: readonly Walker[]): Promise<void> {
  const ends = new Map(walkers.map((walker) => [walker.key, walker]));
  const seen = new Map<string, Walker>();
  let left: number = LIMITS.forkCommits;
  const isApart = ({ below, met }: Walker): boolean => below === null && met === null;
  for (;;) {
    const going = walkers.filter(({ next }) => next !== null);
    if (going.length === 0 || left < going.length || walkers.filter(isApart).length < 2) return;
    for (const walker of going) {
      if (walker.next === null) continue;
      left -= 1;
      const step = await readStep(objects, walker.next);
      walker.next = step?.parent ?? null;
      if (step === null) continue;
      walker.rooted = step.parent === null;
      const other = seen.get(step.key);
      if (ends.has(step.key)) walker.below = step.key;
      else if (other !== undefined && other !== walker) walker.met = other;
      else seen.set(step.key, walker);
      if (!isApart(walker)) walker.next = null;
    }
  }
}

/** The same for all walkers whose ways meet, however far down. */
function historyOf(walkers: ReadonlyMap<string, Walker>, from: Walker): string {
  const passed = new Set<Walker>();
  let at = from;
  for (;;) {
    passed.add(at);
    const next = at.met ?? (at.below === null ? undefined : walkers.get(at.below));
    // Two whole histories that never met are known to be apart.
    if (next === undefined || passed.has(next)) return at.rooted ? 'whole' : at.key;
    at = next;
  }
}

interface Step {
  readonly key: string;
  readonly parent: CommitId | null;
}

async function readStep(objects: ObjectReader, id: CommitId): Promise<Step | null> {
  const raw = await objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return null;
  const split = splitCommit(raw.value);
  const parent = linkedParents(raw.value)[0] ?? null;
  // Twins are one commit: see twins.ts.
  const isSigned = split.ok && split.value.signature !== null;
  return { key: isSigned ? new TextDecoder('latin1').decode(split.value.payload) : id, parent };
}
