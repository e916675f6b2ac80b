import { FAILURES, type Failure, fail, ok, type Result } from '../core/failure.ts';
import { leaveRemedy, namesToLeave } from '../core/line-proofs.ts';
import type { CommitId } from '../core/names.ts';
import { openBase } from './accept-commit.ts';
import { findFork } from './accept-fork.ts';
import type { Judge, Line } from './accept-judge.ts';
import { findLine } from './accept-line.ts';
import { signedCommit } from './accept-signed.ts';
import { readHeadAt } from './accept-trees.ts';
import { findTwinLine } from './twins.ts';

export interface Way {
  readonly from: CommitId;
  /** Commits behind it up to the head, oldest first. */
  readonly ids: readonly CommitId[];
  /** Of the line that the host stands on, behind `from`: it is left where all that is `wanted` is abandoned. */
  readonly own: readonly CommitId[];
  readonly wanted: readonly CommitId[];
}

/** How the head is reached: from the base, from a twin of it, or from where the head's line forks off the base's. */
export async function wayTo(judge: Judge, line: Line): Promise<Result<Way>> {
  const { commit, kind } = line.base;
  const found = await findLine(judge.objects, commit, line.head);
  const ids = found.ok || kind === 'anchor' ? found : await fromTwin(judge, line, found);
  if (ids.ok) return ok({ from: commit, ids: ids.value, own: [], wanted: [] });
  return kind === 'checkpoint' && ids.failure.code === 'DIVERGED' ? fromFork(judge, line, ids.failure) : ids;
}

/** `why`: what stands where the head's line says nothing of leaving the base's. */
async function fromFork(judge: Judge, { base, head, left = [] }: Line, why: Failure): Promise<Result<Way>> {
  const fork = await findFork(judge.objects, base.commit, head);
  if (fork === null) return fail(why);
  const wanted = namesToLeave(fork, left);
  const isNamed = wanted.every((id) => fork.other.some(({ abandons }) => abandons.includes(id)));
  const [atFork, atBase] = [await readHeadAt(judge, fork.at), await readHeadAt(judge, base.commit)];
  if (!atFork.ok || !atBase.ok) return fail(why);
  // Who may give a line up is said by the trust at the fork: what the line took back since must not count again.
  if (atFork.value.trust !== atBase.value.trust) {
    const remedy = `Rebase onto the accepted commit and push: trust/ changed since ${fork.at.slice(0, 12)}, where that line forks off, so that no signature leads this host there. Only root can, on the host: \`kedge trust reset\`.`;
    return fail(isNamed ? { ...why, remedy } : why);
  }
  if (!isNamed) {
    // A merge that was made the wrong way round has a remedy of its own.
    return fail(why.remedy === FAILURES.DIVERGED.remedy ? { ...why, remedy: leaveRemedy(wanted) } : why);
  }
  const ids = fork.other.map(({ id }) => id);
  return ok({ from: fork.at, ids, own: fork.own.map(({ id }) => id), wanted });
}

/** The line behind a twin of the base. Without one, or where the head is a twin that nobody signed, what was found stands. */
async function fromTwin(
  judge: Judge,
  { fleetId, base, head }: Line,
  found: Result<readonly CommitId[]>,
): Promise<Result<readonly CommitId[]>> {
  const twin = await findTwinLine(judge.objects, base.commit, head);
  if (twin === null) return found;
  if (twin.line.length > 0) return ok(twin.line);
  const standing = await openBase(judge, fleetId, twin.twin);
  const signed = standing.ok ? await signedCommit(judge, head, standing.value.policy, 0) : standing;
  return signed.ok ? ok([]) : found;
}

/** Nothing was accepted yet: what is wrong is most likely in host.yaml. */
export function offAnchor({ base, head }: Line, why: Failure): Failure {
  if (why.code !== 'DIVERGED' && why.code !== 'REWOUND') return why;
  if (base.byRoot === true) {
    const remedy =
      'Say it again with a commit that lies on the branch: `kedge trust reset --to <commit> --reason <text>`. What was in force before stays so until then.';
    return {
      ...why,
      message: `the commit ${base.commit} that root named does not lie on the first-parent line of ${head}`,
      remedy,
    };
  }
  const remedy =
    'Correct `fleet.anchor` in host.yaml: `kedge host add` prints it, the full id of a signed commit on the branch. If it is right, the branch was rewritten: push the line that holds it.';
  return { ...why, message: `the anchor ${base.commit} does not lie on the first-parent line of ${head}`, remedy };
}
