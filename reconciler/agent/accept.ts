/** Judges what a source shows: gathers facts from raw objects, lets core decide, and finds the longest good prefix of a line. */
import { approvalOf, type Waiting, waitingFailure, waitingHosts } from '../core/approvals.ts';
import { unarmorSignature } from '../core/armor.ts';
import type { Certificate } from '../core/certificate.ts';
import { type SplitCommit, splitCommit } from '../core/commit.ts';
import { FAILURES, type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import {
  abandonsOf,
  LeaveProof,
  type LeftLine,
  leaveRemedy,
  namesToLeave,
  type SeenCommit,
  SilenceProof,
} from '../core/line-proofs.ts';
import type { CommitId, ObjectId, Sha256 } from '../core/names.ts';
import { holderOf, type Policy } from '../core/policy.ts';
import { foldersOf, mayRestore } from '../core/restore.ts';
import { gainsRevocationsOnly, onlyRevisionRose, type RevocationFiles, revocationFiles } from '../core/revocation.ts';
import { isSshArmor, unarmorSsh } from '../core/ssh.ts';
import { judgeBinding, judgeTree, readBinding } from '../core/trailers.ts';
import type { PathChange } from '../core/tree.ts';
import {
  faultNow,
  type GoodSignature,
  judgeChanges,
  judgeSignature,
  named,
  reopen,
  type SignatureFacts,
  type Signer,
  type Standing,
  type VerifiedCommit,
  verifyAnchor,
  verifyCommit,
  wrongFleet,
} from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { readEffects, readTargets } from './accept-effects.ts';
import { findFork } from './accept-fork.ts';
import { findLine, rootNear } from './accept-line.ts';
import { sameFoldersAt } from './accept-restore.ts';
import { AcceptCache, diffTrees, readFile, readHead, type TreeHead, type TreeSource } from './accept-trees.ts';
import { treeDigest } from './tree-digest.ts';
import { findTwinLine } from './twins.ts';
import type { Witness } from './witness.ts';

export interface AcceptDeps {
  /** The quarantine, with the accepted store behind it. */
  readonly objects: ObjectReader;
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds since the epoch: it cannot be earlier. */
  readonly buildTime: number;
  /** Kept by the agent from poll to poll; absent: everything is read anew. */
  readonly cache?: AcceptCache;
  readonly onProgress?: (progress: { readonly judged: number; readonly commits: number }) => void;
  readonly witness?: Witness;
}

export interface Line {
  /** Pinned in host.yaml. */
  readonly fleetId: string;
  /** A checkpoint was accepted before; an anchor is judged now, under its own policy. */
  readonly base: {
    readonly commit: CommitId;
    readonly kind: 'checkpoint' | 'anchor';
    /** An anchor that root named on the host just now, and not host.yaml. */
    readonly byRoot?: true;
    /** Of an anchor's tree, where it was handed over. */
    readonly tree?: Sha256;
  };
  /**
   * Where the history of trust begins, before the base: what was accepted since may be brought back. Absent: the base. `root`: with the
   * first commit of the line.
   */
  readonly origin?: CommitId | 'root';
  /** The branch that is shown; absent: the one that fleet.yaml names. */
  readonly branch?: string;
  readonly head: CommitId;
  /** Seconds since the epoch: the newest signature that was ever accepted; 0 where there is none. */
  readonly newestSignature: number;
  /** Lines that the host was on and left: only a newer decision leads back. */
  readonly left?: readonly LeftLine[];
  /** What one key alone may not do: lead a host that had no news for longer than `freshness`. Absent: not asked for. */
  readonly silence?: {
    /** The host had accepted something before, and does not know any more what. */
    readonly lost: boolean;
    /** Seconds since the epoch: when root last said on the host what holds; 0: never. */
    readonly rootAt: number;
  };
}

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

interface Judge extends TreeSource {
  /** Seconds: the latest of clock, newest accepted signature and build time. */
  readonly now: number;
  /** The branch that commits must be signed for; null: any. */
  readonly branchOf: (fleet: FleetSettings) => string | null;
  readonly witness: Witness | null;
  readonly past: Past;
}

/** What was accepted before, as far as somebody asked: most lines bring nothing back. */
interface Past {
  /** Null: nothing is known but what is judged now. */
  readonly origin: { readonly fleetId: string; readonly commit: CommitId | 'root' } | null;
  /** Commits at which nothing waited, oldest first, with their trees; null: not yet looked for. */
  settled: Map<CommitId, ObjectId> | null;
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

interface Way {
  readonly from: CommitId;
  /** Commits behind it up to the head, oldest first. */
  readonly ids: readonly CommitId[];
  /** Of the line that the host stands on, behind `from`: it is left where all that is `wanted` is abandoned. */
  readonly own: readonly CommitId[];
  readonly wanted: readonly CommitId[];
}

/** How the head is reached: from the base, from a twin of it, or from where the head's line forks off the base's. */
async function wayTo(judge: Judge, line: Line): Promise<Result<Way>> {
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
  const [atFork, atBase] = [await headOf(judge, fork.at), await headOf(judge, base.commit)];
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

/** What the tree of a commit says, be the commit good or not. */
async function headOf(judge: Judge, id: CommitId): Promise<Result<TreeHead>> {
  const raw = await judge.objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return raw;
  const split = splitCommit(raw.value);
  return split.ok ? readHead(judge, split.value.tree) : split;
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
function offAnchor({ base, head }: Line, why: Failure): Failure {
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

function judgeOf(
  deps: AcceptDeps,
  newestSignature: number,
  branchOf: Judge['branchOf'] = () => null,
  origin: Past['origin'] = null,
): Judge {
  const now = Math.max(Math.floor(deps.now() / 1000), newestSignature, Math.floor(deps.buildTime / 1000));
  const { objects, signatures, cache = new AcceptCache(), witness = null } = deps;
  return { objects, signatures, cache, now, branchOf, witness, past: { origin, settled: null } };
}

/** A commit that is good where it stands. */
interface Judged {
  readonly standing: Standing;
  /** Why its key is not good now; null: it is. */
  readonly unfit: Failure | null;
  readonly commit: SplitCommit;
  readonly signature: GoodSignature;
  readonly approves: CommitId | null;
}

async function judgeNext(judge: Judge, before: Standing, id: CommitId): Promise<Result<Judged>> {
  const signed = await signedCommit(judge, id, before.policy, before.commit.signedAt);
  if (!signed.ok) return signed;
  const { commit, signature } = signed.value;
  judge.witness?.signed(id, before.policy, signed.value);
  const refuse = placed(id, signature);
  const { limits } = before;
  const bound = boundTo(judge, commit, before.commit.fleet, before.policy.require);
  if (!bound.ok) return refuse(bound.failure);
  // Twice: a commit may replace every file by another one.
  const differs = await diffTrees(judge, before.commit.tree, commit.tree, 2 * limits.files);
  if (!differs.ok) return refuse(differs.failure);
  // Authority comes first: nothing under trust/ is read for a signer who may not change it.
  const approves = approvalOf(commit, before.commit.tree);
  const revokes = await isRevocation(judge, differs.value);
  judge.witness?.changed(id, { paths: differs.value, effects: [], approves, revokes });
  const paths = judgeChanges(before.policy, signature, differs.value, approves, [], revokes);
  if (!paths.ok) return refuse(paths.failure);
  const effects = await readEffects(judge, { before: before.commit.tree, after: commit.tree }, differs.value);
  if (!effects.ok) return refuse(effects.failure);
  judge.witness?.changed(id, { paths: differs.value, effects: effects.value, approves, revokes });
  const changes = judgeChanges(before.policy, signature, differs.value, approves, effects.value, revokes);
  if (!changes.ok) return refuse(changes.failure);
  const own = await readHead(judge, commit.tree);
  if (!own.ok) return refuse(own.failure);
  const { policy, fleet } = own.value;
  const approver = await approverOf(judge, before, approves, signed.value);
  const targets = await readTargets(judge, commit.tree, waitingHosts(before.waiting));
  if (!targets.ok) return refuse(targets.failure);
  const restores = await restoredBy(judge, before, { commit, signature }, differs.value);
  if (restores !== null) judge.witness?.restores(id, restores);
  const facts = { id, commit, signature, policy, fleet, approver, targets: targets.value, restores };
  const standing = verifyCommit(before, changes.value, facts);
  if (!standing.ok) return refuse(standing.failure);
  for (const { path, after } of differs.value) {
    if (after === null) continue;
    const file = await readFile(judge, after.id, path, limits.fileBytes);
    if (!file.ok) return refuse(file.failure);
  }
  const other = await otherTree(judge, commit, bound.value, limits.fileBytes);
  if (other !== null) return refuse(other);
  judge.cache.files.set(commit.tree, standing.value.files);
  judge.witness?.stands(id, before, standing.value, approver);
  const unfit = faultNow(before.policy, signature, judge.now);
  return ok({ standing: standing.value, unfit, commit, signature, approves });
}

/** The earlier accepted commit that this one brings whole folders back from, where that asks for fewer people; null: none. */
async function restoredBy(
  judge: Judge,
  before: Standing,
  { commit, signature }: { readonly commit: SplitCommit; readonly signature: GoodSignature },
  changes: readonly PathChange[],
): Promise<CommitId | null> {
  const folders = mayRestore(before.policy, signature.person, changes) ? foldersOf(changes) : null;
  if (folders === null || folders.length === 0) return null;
  judge.past.settled ??= await settledUpTo(judge, before.commit.id);
  return sameFoldersAt(judge, commit.tree, folders, judge.past.settled);
}

/**
 * Commits up to `to` at which nothing waited, by judging the line from its origin once more: what waited and was withdrawn lies there
 * too, and nobody ever vouched for it. Empty where the origin is not on the line, or too far away.
 */
async function settledUpTo(judge: Judge, to: CommitId): Promise<Map<CommitId, ObjectId>> {
  const settled = new Map<CommitId, ObjectId>();
  const { origin } = judge.past;
  if (origin === null) return settled;
  const from = origin.commit === 'root' ? await rootNear(judge.objects, to, LIMITS.restoreCommits) : origin.commit;
  if (from === null) return settled;
  const line = await findLine(judge.objects, from, to);
  if (!line.ok || line.value.length > LIMITS.restoreCommits) return settled;
  const again: Judge = { ...judge, witness: null, past: { origin, settled } };
  const first = await judgeAnchor(again, origin.fleetId, from);
  if (!first.ok) return settled;
  let standing = first.value;
  settle(again, standing);
  for (const id of line.value) {
    const next = await judgeNext(again, standing, id);
    if (!next.ok) break;
    standing = next.value.standing;
    settle(again, standing);
  }
  return settled;
}

function settle({ past }: Judge, { commit, waiting }: Standing): void {
  if (waiting.length === 0) past.settled?.set(commit.id, commit.tree);
}

/** Whether a commit does nothing but take in the revocation of one key. Reads no more than the two files that say so. */
async function isRevocation(judge: Judge, changes: readonly PathChange[]): Promise<boolean> {
  const files = revocationFiles(changes);
  if (files === null) return false;
  const same = async (
    { path, before, after }: RevocationFiles['key'],
    most: number,
    judged: (before: Uint8Array, after: Uint8Array) => boolean,
  ): Promise<boolean> => {
    const was = await readFile(judge, before.id, path, most);
    const is = await readFile(judge, after.id, path, most);
    return was.ok && is.ok && judged(was.value, is.value);
  };
  return (
    (await same(files.key, LIMITS.certificateBytes, gainsRevocationsOnly)) &&
    (await same(files.policy, LIMITS.documentBytes, onlyRevisionRose))
  );
}

/**
 * The approval's signature by the policy that judged the approved commit, besides the one in force at the approval: neither a name that
 * the waiting change brought in counts, nor a key that was removed meanwhile. Null: not good by that policy.
 */
async function approverOf(
  judge: Judge,
  before: Standing,
  approves: CommitId | null,
  signed: { readonly commit: SplitCommit; readonly signature: GoodSignature },
): Promise<GoodSignature | null> {
  const policy = before.waiting.find((one) => one.commit === approves)?.policy;
  return policy === undefined ? signed.signature : signatureBy(judge, policy, before, signed);
}

/** The signature judged by another policy than the one in force before it. Null: not good by that one. */
async function signatureBy(
  judge: Judge,
  policy: Policy,
  before: Standing,
  { commit, signature }: { readonly commit: SplitCommit; readonly signature: GoodSignature },
): Promise<GoodSignature | null> {
  if (policy === before.policy) return signature;
  const facts = await signatureFacts(judge.signatures, commit, policy);
  const good = facts.ok
    ? judgeSignature(policy, facts.value, { notBefore: before.commit.signedAt, now: judge.now })
    : facts;
  return good.ok ? good.value : null;
}

/** `tree`: what it must be by SHA-256, where that was handed over. The policy's demands hold for what comes after it. */
async function judgeAnchor(judge: Judge, fleetId: string, id: CommitId, tree?: Sha256): Promise<Result<Standing>> {
  const refuse = placed(id);
  const raw = await judge.objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return refuse(raw.failure);
  const split = splitCommit(raw.value);
  if (!split.ok) return refuse(split.failure);
  const own = await readHead(judge, split.value.tree);
  if (!own.ok) return refuse(own.failure);
  const { policy, fleet } = own.value;
  // A repository of another fleet is told as that, and not as one of unknown keys.
  if (fleet.id !== fleetId) return refuse(wrongFleet(fleetId, fleet.id));
  const signed = await signedCommit(judge, id, policy, 0);
  if (!signed.ok) return signed;
  const { commit, signature } = signed.value;
  judge.witness?.signed(id, policy, signed.value);
  const bound = boundTo(judge, commit, fleet, new Set());
  if (!bound.ok) return placed(id, signature)(bound.failure);
  const files = await diffTrees(judge, null, commit.tree, fleet.limits.files);
  if (!files.ok) return placed(id, signature)(files.failure);
  const other =
    (await otherTree(judge, commit, bound.value, fleet.limits.fileBytes)) ??
    (await otherTree(judge, commit, tree ?? null, fleet.limits.fileBytes, 'anchor'));
  if (other !== null) return placed(id, signature)(other);
  const standing = verifyAnchor(fleetId, { id, commit, signature, policy, fleet }, files.value.length);
  return standing.ok ? standing : placed(id, signature)(standing.failure);
}

/** What the commit says that its tree is by SHA-256, once it was found to be signed for this place. */
function boundTo(
  judge: Judge,
  commit: SplitCommit,
  fleet: FleetSettings,
  demanded: Policy['require'],
): Result<Sha256 | null> {
  const binding = readBinding(commit.payload);
  if (!binding.ok) return binding;
  const fault = judgeBinding(binding.value, { fleet: fleet.id, branch: judge.branchOf(fleet) }, demanded);
  return fault === null ? ok(binding.value.tree) : fail(fault);
}

/** Why what was fetched is not the tree that `signed` says; null: it is, or nothing is said. */
async function otherTree(
  judge: Judge,
  { tree }: SplitCommit,
  signed: Sha256 | null,
  fileBytes: number,
  by: 'commit' | 'anchor' = 'commit',
): Promise<Failure | null> {
  if (signed === null) return null;
  const found = await treeDigest(judge, tree, fileBytes);
  return found.ok ? judgeTree(signed, found.value, by) : found.failure;
}

/** Failures that name the commit, and the key where its signature was good. */
function placed(commit: CommitId, signature?: GoodSignature) {
  const key = signature === undefined ? undefined : named(signature.person, signature.key.fingerprint);
  const place = (f: Failure): Failure => ({
    ...f,
    commit: f.commit ?? commit,
    ...(f.key !== undefined || key === undefined ? {} : { key }),
    ...(f.all === undefined ? {} : { all: f.all.map(place) }),
  });
  return (f: Failure) => fail(place(f));
}

/** The base as the host accepted it before: its tree is safe, and its signature was good then. */
async function openBase(judge: Judge, fleetId: string, id: CommitId): Promise<Result<Standing>> {
  const refuse = placed(id);
  const raw = await judge.objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return refuse(raw.failure);
  const split = splitCommit(raw.value);
  if (!split.ok) return refuse(split.failure);
  const { tree } = split.value;
  const head = await readHead(judge, tree);
  if (!head.ok) return refuse(head.failure);
  const { policy, fleet } = head.value;
  if (fleet.id !== fleetId) return refuse(wrongFleet(fleetId, fleet.id));
  const signed = await readSigned(judge.signatures, raw.value, policy);
  if (!signed.ok) return refuse(signed.failure);
  const { signer, issuer, createdAt } = signed.value.facts;
  const person = signer === null ? undefined : holderOf(policy, signer.certificate);
  let files = judge.cache.files.get(tree);
  if (files === undefined) {
    const all = await diffTrees(judge, null, tree, LIMITS.fetchObjects);
    if (!all.ok) return refuse(all.failure);
    files = judge.cache.files.set(tree, all.value.length);
  }
  const fingerprint = signer?.certificate.primary.fingerprint ?? issuer;
  // A key that this very commit removed has no name any more.
  const by = { person: person ?? fingerprint, fingerprint };
  return ok(reopen({ id, tree, signedAt: createdAt, signer: by, policy, fleet, files }));
}

/** Reads a commit and judges its signature under `policy`. Every failure names the commit. */
async function signedCommit(
  judge: Judge,
  id: CommitId,
  policy: Policy,
  notBefore: number,
): Promise<Result<{ readonly commit: SplitCommit; readonly signature: GoodSignature }>> {
  const raw = await judge.objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return fail({ ...raw.failure, commit: id });
  const signed = await readSigned(judge.signatures, raw.value, policy);
  if (!signed.ok) return fail({ ...signed.failure, commit: id });
  const signature = judgeSignature(policy, signed.value.facts, { notBefore, now: judge.now });
  if (!signature.ok) return fail({ ...signature.failure, commit: id });
  return ok({ commit: signed.value.commit, signature: signature.value });
}

async function readSigned(
  signatures: Signatures,
  raw: Uint8Array,
  policy: Policy,
): Promise<Result<{ readonly commit: SplitCommit; readonly facts: SignatureFacts }>> {
  const commit = splitCommit(raw);
  if (!commit.ok) return commit;
  const facts = await signatureFacts(signatures, commit.value, policy);
  return facts.ok ? ok({ commit: commit.value, facts: facts.value }) : facts;
}

async function signatureFacts(
  signatures: Signatures,
  { signature, payload, author, committerTime }: SplitCommit,
  policy: Policy,
): Promise<Result<SignatureFacts>> {
  if (signature === null) return fail('SIGNATURE_MISSING', `the commit of ${author} carries no signature`);
  if (isSshArmor(signature)) {
    const ssh = unarmorSsh(signature);
    if (!ssh.ok) return ssh;
    return ok(signatures.verifySsh(payload, ssh.value, [...policy.sshKeys.values()], committerTime));
  }
  const packet = unarmorSignature(signature);
  if (!packet.ok) return packet;
  return signatures.verify(payload, packet.value, [...policy.people.values()]);
}
