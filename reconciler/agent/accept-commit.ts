/** One commit of a line: facts are gathered from raw objects, core decides. */
import { approvalOf, waitingHosts } from '../core/approvals.ts';
import { type SplitCommit, splitCommit } from '../core/commit.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId, ObjectId, Sha256 } from '../core/names.ts';
import { holderOf, type Policy } from '../core/policy.ts';
import { foldersOf, mayRestore } from '../core/restore.ts';
import { gainsRevocationsOnly, onlyRevisionRose, type RevocationFiles, revocationFiles } from '../core/revocation.ts';
import { judgeBinding, judgeTree, readBinding } from '../core/trailers.ts';
import type { PathChange } from '../core/tree.ts';
import {
  faultNow,
  type GoodSignature,
  judgeChanges,
  reopen,
  type Standing,
  verifyAnchor,
  verifyCommit,
  wrongFleet,
} from '../core/verify.ts';
import { readEffects, readTargets } from './accept-effects.ts';
import { type Judge, settle } from './accept-judge.ts';
import { findLine, rootOf } from './accept-line.ts';
import { sameFoldersAt } from './accept-restore.ts';
import { placed, readSigned, signatureBy, signedCommit } from './accept-signed.ts';
import { diffTrees, readFile, readHead } from './accept-trees.ts';
import { treeDigest } from './tree-digest.ts';

/** A commit that is good where it stands. */
export interface Judged {
  readonly standing: Standing;
  /** Why its key is not good now; null: it is. */
  readonly unfit: Failure | null;
  readonly commit: SplitCommit;
  readonly signature: GoodSignature;
  readonly approves: CommitId | null;
}

export async function judgeNext(judge: Judge, before: Standing, id: CommitId): Promise<Result<Judged>> {
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
  // Nearly no commit moves a host to another OS: of the others everything was asked already.
  const changes =
    effects.value.length === 0
      ? paths
      : judgeChanges(before.policy, signature, differs.value, approves, effects.value, revokes);
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

/** `tree`: what it must be by SHA-256, where that was handed over. The policy's demands hold for what comes after it. */
export async function judgeAnchor(
  judge: Judge,
  fleetId: string,
  id: CommitId,
  tree?: Sha256,
): Promise<Result<Standing>> {
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

/** The base as the host accepted it before: its tree is safe, and its signature was good then. */
export async function openBase(judge: Judge, fleetId: string, id: CommitId): Promise<Result<Standing>> {
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

/** What the commit says that its tree is by SHA-256, once it was found to be signed for this place. */
export function boundTo(
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
  const near = { most: LIMITS.restoreCommits + 1 };
  const from = origin.commit === 'root' ? await rootOf(judge.objects, to, near) : ok(origin.commit);
  if (!from.ok) return settled;
  const line = await findLine(judge.objects, from.value, to);
  if (!line.ok || line.value.length > LIMITS.restoreCommits) return settled;
  const again: Judge = { ...judge, witness: null, past: { origin, settled } };
  const first = await judgeAnchor(again, origin.fleetId, from.value);
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
