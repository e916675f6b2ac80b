/** The way from a base to a head through first parents. Holds ids only, so that a long history costs little memory. */
import { linkedParents, splitCommit } from '../core/commit.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';

/** Commits behind the base up to the head, oldest first; none where they are the same. Fails with REWOUND or DIVERGED. */
export async function findLine(
  objects: ObjectReader,
  base: CommitId,
  head: CommitId,
): Promise<Result<readonly CommitId[]>> {
  const ids: CommitId[] = [];
  let at = head;
  while (at !== base) {
    if (ids.length >= LIMITS.fetchObjects) {
      return fail('SOURCE_TOO_LARGE', `more than ${LIMITS.fetchObjects} commits lie between ${base} and ${head}`);
    }
    const raw = await objects.read(at, 'commit', LIMITS.commitBytes);
    // Behind the base history need not be there; before it, it must. Which of them it is, is not known here.
    if (!raw.ok && at === head) return fail({ ...raw.failure, commit: at });
    const [parent] = raw.ok ? linkedParents(raw.value) : [];
    if (parent === undefined) {
      const split = raw.ok ? splitCommit(raw.value) : null;
      // A parent may be written where git does not see it.
      if (split?.ok === false) return fail({ ...split.failure, commit: at });
      return apart(objects, base, head, raw.ok ? undefined : raw.failure.message);
    }
    ids.push(at);
    at = parent;
  }
  return ok(ids.reverse());
}

/**
 * The first commit of the line, `most` commits away at most. `shallow`: in a clone that begins later, the last one that is there. Fails
 * with the reader's word, with COMMIT_MALFORMED or with SOURCE_TOO_LARGE, naming the commit.
 */
export async function rootOf(
  objects: ObjectReader,
  head: CommitId,
  { most = LIMITS.fetchObjects, shallow = false }: { readonly most?: number; readonly shallow?: boolean } = {},
): Promise<Result<CommitId>> {
  let known = head;
  let at = head;
  for (let n = 0; n < most; n += 1) {
    const raw = await objects.read(at, 'commit', LIMITS.commitBytes);
    if (!raw.ok) return shallow && at !== head ? ok(known) : fail({ ...raw.failure, commit: at });
    const split = splitCommit(raw.value);
    if (!split.ok) return fail({ ...split.failure, commit: at });
    const [parent] = split.value.parents;
    if (parent === undefined) return ok(at);
    known = at;
    at = parent;
  }
  return fail('SOURCE_TOO_LARGE', `more than ${most} commits lie behind ${head}`);
}

async function apart(objects: ObjectReader, base: CommitId, head: CommitId, cause: string | undefined) {
  const more = { commit: head, ...(cause === undefined ? {} : { cause }) };
  if (await isAncestor(objects, head, base)) {
    return fail('REWOUND', `the branch was moved back to ${head}, behind the last accepted commit ${base}`, more);
  }
  if (await isAncestor(objects, base, head)) {
    return fail('DIVERGED', `the last accepted commit ${base} was merged into ${head} the wrong way round`, {
      ...more,
      remedy: `A \`git pull\` made ${base.slice(0, 12)} the second parent of a merge: redo it as \`git pull --rebase\` (or merge your work into the branch, not the branch into your work), and push.`,
    });
  }
  return fail('DIVERGED', `${head} does not descend from the last accepted commit ${base}`, more);
}

/** Of one of them, through all parents, as far as objects are there. Not so of a commit and itself. */
export async function isAncestor(
  objects: ObjectReader,
  wanted: CommitId,
  ...from: readonly CommitId[]
): Promise<boolean> {
  const seen = new Set<CommitId>(from);
  const left = [...seen];
  for (let at = left.pop(); at !== undefined && seen.size < LIMITS.fetchObjects; at = left.pop()) {
    const raw = await objects.read(at, 'commit', LIMITS.commitBytes);
    for (const parent of raw.ok ? linkedParents(raw.value) : []) {
      if (parent === wanted) return true;
      if (seen.has(parent)) continue;
      seen.add(parent);
      left.push(parent);
    }
  }
  return false;
}
