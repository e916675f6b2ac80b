/**
 * Twins: commits of other ids whose signed bytes are the same. A signature's wrapping (armor headers, checksum, unhashed parts, an
 * ECDSA signature's other form) is not signed itself, so that anyone can make a twin of a good commit, without a key. What was
 * signed counts: a twin is never another line, and a line that goes on from one goes on from the commit itself.
 */
import { linkedParents, splitCommit } from '../core/commit.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';

/** What a source showed, as far as it is good. */
export interface GoodLine {
  /** Oldest first, all from the same base. */
  readonly line: readonly CommitId[];
  readonly objects: ObjectReader;
}

/** The base's twin on the head's first-parent chain, and the commits behind it, oldest first. Null where there is none. */
export async function findTwinLine(
  objects: ObjectReader,
  base: CommitId,
  head: CommitId,
): Promise<{ readonly twin: CommitId; readonly line: readonly CommitId[] } | null> {
  const raw = await objects.read(base, 'commit', LIMITS.commitBytes);
  const [before] = raw.ok ? linkedParents(raw.value) : [];
  if (before === undefined) return null;
  const line: CommitId[] = [];
  for (let at: CommitId | undefined = head; at !== undefined && line.length < LIMITS.fetchObjects; ) {
    const next = await objects.read(at, 'commit', LIMITS.commitBytes);
    const [parent]: readonly CommitId[] = next.ok ? linkedParents(next.value) : [];
    if (parent === before) {
      const twin = at;
      return (await areTwins([objects, base], [objects, twin])) ? { twin, line: line.reverse() } : null;
    }
    line.push(at);
    at = parent;
  }
  return null;
}

/** Without the lines that end in a twin of what another line holds at the same place: they are that line, or its beginning. */
export async function withoutTwins<Line extends GoodLine>(lines: readonly Line[]): Promise<readonly Line[]> {
  const kept: Line[] = [];
  for (const own of lines.toSorted((a, b) => b.line.length - a.line.length)) {
    let known = false;
    for (const other of kept) known ||= await endsInTwin(own, other);
    if (!known) kept.push(own);
  }
  return kept;
}

async function endsInTwin(own: GoodLine, other: GoodLine): Promise<boolean> {
  const at = own.line.length - 1;
  const [mine, theirs] = [own.line[at], other.line[at]];
  if (mine === undefined || theirs === undefined || mine === theirs || own.line[at - 1] !== other.line[at - 1]) {
    return false;
  }
  return areTwins([own.objects, mine], [other.objects, theirs]);
}

async function areTwins(...pair: readonly [from: ObjectReader, id: CommitId][]): Promise<boolean> {
  const payloads: Uint8Array[] = [];
  for (const [objects, id] of pair) {
    const raw = await objects.read(id, 'commit', LIMITS.commitBytes);
    const commit = raw.ok ? splitCommit(raw.value) : null;
    if (commit?.ok !== true || commit.value.signature === null) return false;
    payloads.push(commit.value.payload);
  }
  const [one, other] = payloads;
  return one !== undefined && other !== undefined && one.length === other.length && one.every((b, i) => b === other[i]);
}
