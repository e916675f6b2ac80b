/** Judges what a source shows: gathers facts from raw objects, lets core decide, and finds the longest good prefix of a line. */
import { type Waiting, waitingFailure } from '../core/approvals.ts';
import type { Certificate } from '../core/certificate.ts';
import type { SplitCommit } from '../core/commit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { abandonsOf, LeaveProof, type LeftLine, type SeenCommit, SilenceProof } from '../core/line-proofs.ts';
import type { CommitId } from '../core/names.ts';
import type { Policy } from '../core/policy.ts';
import { faultNow, judgeSignature, type Signer, type Standing, type VerifiedCommit } from '../core/verify.ts';
import type { Signatures } from '../ports/signatures.ts';
import { boundTo, type Judged, judgeAnchor, judgeNext, openBase } from './accept-commit.ts';
import { type AcceptDeps, type Judge, judgeOf, type Line, settle } from './accept-judge.ts';
import { placed, readSigned, signatureBy, signedCommit } from './accept-signed.ts';
import { readHead } from './accept-trees.ts';
import { offAnchor, wayTo } from './accept-way.ts';

export type { AcceptDeps, Line } from './accept-judge.ts';

export interface LineJudgement {
  /** Last commit of the longest good prefix in which none waits for people, and whose key is good now too. Null: nothing beyond the checkpoint; an anchor is itself accepted. */
  readonly accepted: VerifiedCommit | null;
  /** The base, as it was read again (or judged, where it is the anchor); where the line forks off before it, the last commit they share. */
  readonly base: VerifiedCommit;
  /** The host heard nothing for so long, or lost so much, that the line needed more than one person. */
  readonly silent: boolean;
  /** The line that the host must leave for this one, where it may. */
  readonly leaves: LeftLine | null;
  /** Commits beyond the base, oldest first, that the accepted one takes in (itself the last). */
  readonly line: readonly CommitId[];
  /** How many commits were judged, the anchor and a bad one among them. */
  readonly commits: number;
  /** Why the head is not what is accepted: names commit, key and path as far as known. Null: the head is in force. */
  readonly stopped: Failure | null;
  /** Commits that still wait for people behind the last good one, oldest first. */
  readonly waiting: readonly Waiting[];
  /** Of the last good commit: under it the next one is judged. */
  readonly policy: Policy;
  /** Who signed the last good commit, whether it waits or not. */
  readonly signer: Signer;
}

/**
 * Judges the first-parent line from the base to the head, oldest first, and stops at the first commit that is not good.
 * Fails with REWOUND or DIVERGED, with what is wrong with the base, or with a reader's failure on the way to it.
 */
export async function judgeLine(deps: AcceptDeps, line: Line): Promise<Result<LineJudgement>> {
  const origin = { fleetId: line.fleetId, commit: line.origin ?? line.base.commit };
  const judge = judgeOf(deps, line.newestSignature, (fleet) => line.branch ?? fleet.branch, origin);
  const isAnchor = line.base.kind === 'anchor';
  const way = await wayTo(judge, line);
  if (!way.ok) return isAnchor ? fail(offAnchor(line, way.failure)) : way;
  const { from, ids, wanted } = way.value;
  deps.witness?.line(ids);
  const base = await (isAnchor
    ? judgeAnchor(judge, line.fleetId, from, line.base.tree)
    : openBase(judge, line.fleetId, from));
  if (!base.ok) return base;
  const place = { base: line.base.commit, head: line.head };
  const leave = wanted.length === 0 ? null : new LeaveProof(base.value.policy, wanted, place);
  const silence = await silenceOf(judge, line, base.value, ids);
  const commits = ids.length + (isAnchor ? 1 : 0);
  let judged = isAnchor ? 1 : 0;
  let standing = base.value;
  let good = 0;
  let stopped = ids.length > 0 || line.silence?.lost !== true ? null : (silence?.missing() ?? null);
  // After a long silence the anchor is old: where the line behind it is not to be trusted, nothing is taken back to it.
  const isTaken = isAnchor && stopped === null && (silence === null || ids.length === 0);
  let accepted: VerifiedCommit | null = isTaken ? standing.commit : null;
  let isRefused = false;
  for (const [index, id] of ids.entries()) {
    const next = await judgeNext(judge, standing, id);
    judged += 1;
    deps.onProgress?.({ judged, commits });
    if (!next.ok) {
      deps.witness?.refused(id, next.failure);
      stopped = next.failure;
      isRefused = true;
      break;
    }
    if (leave !== null || silence !== null) {
      const seen = await seenBy(judge, base.value.policy, standing, next.value);
      leave?.see(seen);
      silence?.see(seen);
    }
    standing = next.value.standing;
    settle(judge, standing);
    // Whoever may still sign can only do so behind this commit: so what follows is judged too, as if it were approved.
    const unfit = next.value.unfit ?? leave?.missing() ?? silence?.missing() ?? null;
    stopped = unfit === null ? null : { ...unfit, commit: unfit.commit ?? id };
    if (stopped !== null || standing.waiting.length > 0) continue;
    accepted = standing.commit;
    good = index + 1;
  }
  const { waiting, policy } = standing;
  const { signer } = standing.commit;
  // A commit that is bad itself comes first: behind it no approval is looked at.
  if (!isRefused) stopped = waitingFailure(waiting, { at: judge.now, policy }) ?? stopped;
  // On a line that is no more than shown, the host stands nowhere.
  if (leave !== null && accepted === null && stopped !== null) return fail(stopped);
  const by = leave?.metBy() ?? null;
  const [first] = way.value.own;
  const leaves = by === null || first === undefined ? null : { first, by };
  const silent = silence !== null;
  const proven = { accepted, base: base.value.commit, silent, leaves, line: ids.slice(0, good) };
  return ok({ ...proven, commits: judged, stopped, waiting, policy, signer });
}

/** What the line must show because the host heard nothing for long; null: nothing. */
async function silenceOf(
  judge: Judge,
  line: Line,
  { commit, policy }: Standing,
  ids: readonly CommitId[],
): Promise<SilenceProof | null> {
  if (line.silence === undefined) return null;
  const { lost, rootAt } = line.silence;
  const lastNews = Math.max(commit.signedAt, line.newestSignature, rootAt);
  const proof = SilenceProof.of({ policy, lastNews, now: judge.now, freshness: commit.fleet.freshnessMs / 1000, lost });
  // Who signed the anchor speaks for the anchor, and not for what comes behind it.
  if (!lost || proof === null || ids.length > 0) return proof;
  const signed = await signedCommit(judge, commit.id, policy, 0);
  const isGood = signed.ok && faultNow(policy, signed.value.signature, judge.now) === null;
  proof.see({ by: isGood ? signed.value.signature : null });
  return proof;
}

async function seenBy(
  judge: Judge,
  policy: Policy,
  before: Standing,
  { approves, ...signed }: Judged,
): Promise<SeenCommit> {
  const by = await signatureBy(judge, policy, before, signed);
  const counts = by !== null && faultNow(policy, by, judge.now) === null;
  const { id } = signed.standing.commit;
  return { id, abandons: abandonsOf(signed.commit.payload), approves, by: counts ? by : null };
}

/** Reads what the host's own memory says it accepted, as the value that `apply` takes. */
export async function openCheckpoint(
  deps: AcceptDeps,
  checkpoint: { readonly fleetId: string; readonly commit: CommitId },
): Promise<Result<VerifiedCommit>> {
  const standing = await openBase(judgeOf(deps, 0), checkpoint.fleetId, checkpoint.commit);
  return standing.ok ? ok(standing.value.commit) : standing;
}

/** UNVOUCHED where the commit in force would not pass under the trust that it brought into force; null: it would. */
export async function rejudge(
  deps: AcceptDeps,
  inForce: { readonly fleetId: string; readonly commit: CommitId; readonly newestSignature: number },
): Promise<Failure | null> {
  const { fleetId, commit, newestSignature } = inForce;
  const again = await judgeAnchor(judgeOf(deps, newestSignature), fleetId, commit);
  if (again.ok) return null;
  const { code, message, key, path } = again.failure;
  // What cannot be read now says nothing about who vouches for it.
  if (code === 'SOURCE_CORRUPT' || code === 'SOURCE_TOO_LARGE') return null;
  const cause = `${code}: ${message}`;
  return failure('UNVOUCHED', `what is in force would not be accepted now: ${message}`, {
    commit,
    cause,
    ...(key === undefined ? {} : { key }),
    ...(path === undefined ? {} : { path }),
  });
}

/** Whether a raw commit is signed by this one certificate, for what hosts sign. `now` in seconds. */
export async function verifySignedBy(
  signatures: Signatures,
  rawCommit: Uint8Array,
  certificate: Certificate,
  now: number,
): Promise<Result<{ readonly commit: SplitCommit; readonly signedAt: number }>> {
  const policy: Policy = {
    revision: 1,
    people: new Map([['host', certificate]]),
    sshKeys: new Map(),
    robots: new Set(),
    roles: new Map(),
    rules: [],
    refresh: null,
    removed: new Set(),
    origins: [],
    require: new Set(),
  };
  const signed = await readSigned(signatures, rawCommit, policy);
  if (!signed.ok) return signed;
  const signature = judgeSignature(policy, signed.value.facts, { notBefore: 0, now });
  return signature.ok ? ok({ commit: signed.value.commit, signedAt: signature.value.signedAt }) : signature;
}

/**
 * A commit that is no part of the fleet's line yet: who signed it, by the policy of the commit in force, with a key that is good now, and
 * for this fleet and branch. What it changes is not looked at.
 */
export async function judgeProposal(
  deps: AcceptDeps,
  inForce: VerifiedCommit,
  { id, branch }: { readonly id: CommitId; readonly branch: string },
): Promise<Result<Signer & { readonly signedAt: number }>> {
  const judge = judgeOf(deps, inForce.signedAt, () => branch);
  const own = await readHead(judge, inForce.tree);
  if (!own.ok) return own;
  const { policy, fleet } = own.value;
  const signed = await signedCommit(judge, id, policy, 0);
  if (!signed.ok) return signed;
  const { commit, signature } = signed.value;
  const refuse = placed(id, signature);
  const bound = boundTo(judge, commit, fleet, policy.require);
  if (!bound.ok) return refuse(bound.failure);
  const unfit = faultNow(policy, signature, judge.now);
  if (unfit !== null) return refuse(unfit);
  const { person, fingerprint, signedAt } = signature;
  return ok({ person, fingerprint, signedAt });
}
