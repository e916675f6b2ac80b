/**
 * Facts about a commit and the policy in force -> an accepted commit. The only maker of `VerifiedCommit`; everything that is
 * applied to a host begins here. The checks stand in the order of contract.md, "Acceptance of a commit", 3.
 */
import {
  afterApproval,
  afterChanges,
  afterTrust,
  mayApprove,
  type Signed,
  type Target,
  type Waiting,
  waitingPaths,
} from './approvals.ts';
import { type Certificate, isStrongHash, type KeyFacts, keyFaultAt } from './certificate.ts';
import type { SplitCommit } from './commit.ts';
import { failAll } from './document.ts';
import { effectFaults } from './effects.ts';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import type { FleetSettings } from './fleet.ts';
import { LIMITS } from './limits.ts';
import type { CommitId, ObjectId } from './names.ts';
import type { EffectChange } from './os-pins.ts';
import { holderOf, holds, type Policy, policyChangeFaults, ruleFor } from './policy.ts';
import type { PathChange } from './tree.ts';

declare const verified: unique symbol;
declare const good: unique symbol;
declare const allowed: unique symbol;

export interface Signer {
  /** Name in trust/keys; the fingerprint again where the key has left trust/keys since. */
  readonly person: string;
  /** Of the certificate's primary key, or of the SSH key. */
  readonly fingerprint: string;
}

/** A commit that this host accepted, now or before. */
export interface VerifiedCommit {
  readonly [verified]: true;
  readonly id: CommitId;
  readonly tree: ObjectId;
  /** Seconds since the epoch, from the signature; where it is one of SSH, which says none, the committer's. */
  readonly signedAt: number;
  readonly signer: Signer;
  readonly policyRevision: number;
  readonly fleet: FleetSettings;
}

/** What a signature says and whether its cryptography is good; the adapter's part. */
export interface SignatureFacts {
  /** Fingerprint or key id of the key that is said to have made it: upper-case hex, or `SHA256:…`. */
  readonly issuer: string;
  /** Seconds since the epoch. An SSH signature carries none: then the committer's, of the verified bytes. */
  readonly createdAt: number;
  /** When the signature itself ends; null: never. */
  readonly expiresAt: number | null;
  /** OpenPGP.js's name: `sha256`, `sha1`, … */
  readonly hash: string;
  /** The key among the certificates that the issuer names, or null where none has it. */
  readonly signer: { readonly certificate: Certificate; readonly key: KeyFacts } | null;
  /** Why that key did not make this signature over these bytes; null: it did (or there is no such key). */
  readonly fault: string | null;
}

/** A signature by a person of the policy, valid when it was made. Only `judgeSignature` makes one. */
export interface GoodSignature extends Signer {
  readonly [good]: true;
  readonly certificate: Certificate;
  readonly key: KeyFacts;
  /** Seconds since the epoch. */
  readonly signedAt: number;
}

/** Changes that the policy lets the signer make. Only `judgeChanges` makes one. */
export interface AllowedChanges {
  readonly [allowed]: true;
  readonly paths: readonly PathChange[];
  /** Commit that an empty one approves. */
  readonly approves: CommitId | null;
  /** Hosts that resolve to another OS. */
  readonly effects: readonly EffectChange[];
  /** Nothing but the revocation of one key comes in: it waits for nobody. */
  readonly revokes: boolean;
}

/** Where a line stands after a commit: what the next one is judged under. */
export interface Standing {
  readonly commit: VerifiedCommit;
  readonly policy: Policy;
  /** Number of files in the tree. */
  readonly files: number;
  /** Commits up to here that people still have to approve: only where there are none may the line end here. Oldest first. */
  readonly waiting: readonly Waiting[];
  /** Of the newest commit at which none waited. */
  readonly limits: FleetSettings['limits'];
}

/** What is known of a commit besides its changes once its signature was found good. */
export interface CommitFacts {
  readonly id: CommitId;
  readonly commit: SplitCommit;
  readonly signature: GoodSignature;
  /** Of the commit's own tree. */
  readonly policy: Policy;
  readonly fleet: FleetSettings;
  /** Of an approval of a commit that waits: its signature, judged by the policy that judged that commit. Null: not good by that one. */
  readonly approver?: GoodSignature | null;
  /** What hosts whose OS waits for people resolve to in the commit's own tree. */
  readonly targets?: ReadonlyMap<string, Target>;
  /** Earlier accepted commit that had all the folders in which something changed exactly so. */
  readonly restores?: CommitId | null;
}

const SKEW = LIMITS.clockSkewMs / 1000;
/** More paths than anyone reads in one message. */
const MOST_PATHS = 20;

/** `notBefore`: when the first parent was signed; `now`: seconds, the latest that the host has proof of. */
export function judgeSignature(
  policy: Policy,
  facts: SignatureFacts,
  time: { readonly notBefore: number; readonly now: number },
): Result<GoodSignature> {
  const { signer, createdAt } = facts;
  if (signer === null) {
    if (policy.removed.has(facts.issuer)) return fail(removedFault(facts.issuer, facts.issuer));
    return fail('SIGNATURE_UNKNOWN_KEY', `the key ${facts.issuer} is not in trust/keys of the policy in force`, {
      key: facts.issuer,
    });
  }
  const { certificate, key } = signer;
  const person = holderOf(policy, certificate);
  if (person === undefined) throw new TypeError('a signature was checked against a certificate of another policy');
  const at = { key: named(person, key.fingerprint) };
  if (facts.fault !== null) return fail('SIGNATURE_BAD', `the signature is not good: ${facts.fault}`, at);
  if (!isStrongHash(facts.hash)) {
    return fail('SIGNATURE_WEAK', `the signature is made with ${facts.hash.toUpperCase()}`, at);
  }
  if (facts.expiresAt !== null) {
    const remedy = 'Sign without an expiry of the signature itself (gpg: `default-sig-expire 0`).';
    return fail('SIGNATURE_BAD', 'the signature is made to expire', { ...at, remedy });
  }
  const fault = removedOrUnfit(policy, person, certificate, key, createdAt);
  if (fault !== null) return fail(fault);
  if (createdAt < time.notBefore - SKEW) {
    return fail('SIGNATURE_TIME', `it was signed ${iso(createdAt)}, before its parent (${iso(time.notBefore)})`, at);
  }
  if (createdAt > time.now + SKEW) {
    return fail('SIGNATURE_TIME', `it was signed ${iso(createdAt)}, and it is ${iso(time.now)} now`, at);
  }
  const { fingerprint } = certificate.primary;
  const plain: Omit<GoodSignature, typeof good> = { person, fingerprint, certificate, key, signedAt: createdAt };
  return ok(plain as GoodSignature);
}

/** Whether the key is good now as well, under the policy that the commit was judged under; null: it is. `now` in seconds. */
export function faultNow(policy: Policy, signature: GoodSignature, now: number): Failure | null {
  return removedOrUnfit(policy, signature.person, signature.certificate, signature.key, now);
}

/**
 * Whether a rule of the policy in force gives the signer every path that differs from the first parent, and every effect: a commit
 * after which a host resolves to another OS needs what that channel's file needs, and to another agent what fleet.yaml needs, wherever it
 * was changed. Who else must sign is seen later. `approves`: by `approvalOf`; it moves no freshness that its signer could not move with a change. `revokes`: by core/revocation.ts,
 * of files as they are; any operator may do that alone, for a stolen key does not wait until two people are awake.
 */
export function judgeChanges(
  policy: Policy,
  signature: GoodSignature,
  changes: readonly PathChange[],
  approves: CommitId | null = null,
  effects: readonly EffectChange[] = [],
  revokes = false,
): Result<AllowedChanges> {
  const isOpen = revokes && isOperator(policy, signature.person);
  const faults = [
    ...(isOpen ? [] : authorityFaults(policy, signature, changes, approves !== null)),
    ...effectFaults(policy, signature.person, effects).slice(0, MOST_PATHS),
  ];
  if (faults.length > 0) return failAll(faults);
  const plain: Omit<AllowedChanges, typeof allowed> = { paths: changes, approves, effects, revokes: isOpen };
  return ok(plain as AllowedChanges);
}

/** Judges a commit whose first parent stands. The fleet id was pinned by the parent. */
export function verifyCommit(before: Standing, changes: AllowedChanges, facts: CommitFacts): Result<Standing> {
  const { signature, policy, fleet } = facts;
  if (fleet.id !== before.commit.fleet.id) return fail(wrongFleet(before.commit.fleet.id, fleet.id));
  const trusts = changes.paths.some(({ path }) => path.startsWith('trust/'));
  if (trusts) {
    const faults = policyChangeFaults(before.policy, policy, signature.signedAt);
    if (faults.length > 0) return failAll(faults);
  }
  const files = changes.paths.reduce((n, { before: was, after }) => n + (after ? 1 : 0) - (was ? 1 : 0), before.files);
  // The limits of the accepted state hold for the next commit: one commit cannot raise and use them.
  const limit = before.limits.files;
  if (files > limit) return fail('SOURCE_TOO_LARGE', `the tree has ${files} files, and ${limit} are allowed`);
  const open = trusts ? afterTrust(before.waiting, policy) : before.waiting;
  const waiting = waitingAfter({ ...before, waiting: open }, changes, facts);
  const most = LIMITS.waitingPaths;
  if (waitingPaths(waiting) > most) {
    const remedy = 'Have what waits approved before more is added, or push the branch back to before it.';
    return fail('SOURCE_TOO_LARGE', `more than ${most} paths wait for approval`, { remedy });
  }
  const limits = waiting.length === 0 ? fleet.limits : before.limits;
  return ok({ commit: verifiedCommit(facts), policy, files, waiting, limits });
}

function waitingAfter(before: Standing, changes: AllowedChanges, facts: CommitFacts): readonly Waiting[] {
  const { id, signature, approver, targets = new Map(), restores = null } = facts;
  if (changes.revokes) return before.waiting;
  if (changes.approves === null) {
    const { paths, effects } = changes;
    const by = { id, policy: before.policy, author: signedBy(signature) };
    return afterChanges(before.waiting, by, { paths, effects, targets, restores: restores !== null });
  }
  const key = named(signature.person, signature.fingerprint);
  const signed = approver === null || approver === undefined ? null : signedBy(approver);
  return afterApproval(before.waiting, changes.approves, { signed, key });
}

function signedBy({ person, fingerprint, key }: GoodSignature): Signed {
  return { person, keys: [...new Set([key.fingerprint, fingerprint])] };
}

/** Judges the first trusted commit under its own policy: root named it, and it must be what it says. */
export function verifyAnchor(fleetId: string, facts: CommitFacts, files: number): Result<Standing> {
  const { signature, policy, fleet } = facts;
  if (fleet.id !== fleetId) return fail(wrongFleet(fleetId, fleet.id));
  if (![...policy.roles.values()].some((role) => role.holders.has(signature.person))) {
    return fail('AUTHORITY_PATH', `${signature.person} holds no role in the policy of this commit`);
  }
  return ok({ commit: verifiedCommit(facts), policy, files, waiting: [], limits: fleet.limits });
}

/** What was accepted before, by the host's own memory, and is read again. The signature may be of a key that is gone by now. */
export function reopen(facts: {
  readonly id: CommitId;
  readonly tree: ObjectId;
  readonly signedAt: number;
  readonly signer: Signer;
  readonly policy: Policy;
  readonly fleet: FleetSettings;
  readonly files: number;
}): Standing {
  const { id, tree, signedAt, signer, policy, fleet, files } = facts;
  const commit = brand({ id, tree, signedAt, signer, policyRevision: policy.revision, fleet });
  return { commit, policy, files, waiting: [], limits: fleet.limits };
}

export function wrongFleet(wanted: string, found: string): Failure {
  const message = `fleet.yaml says fleet ${found}, and this host belongs to ${wanted}`;
  return failure('FLEET_MISMATCH', message, { path: 'fleet.yaml' });
}

/** Person and fingerprint, as failures name a key. */
export function named(person: string, fingerprint: string): string {
  return `${person} ${fingerprint}`;
}

/** Somebody, and no robot, whom a rule lets change anything. */
function isOperator(policy: Policy, person: string): boolean {
  return !policy.robots.has(person) && policy.rules.some(({ role }) => holds(policy, person, role));
}

function authorityFaults(
  policy: Policy,
  signer: GoodSignature,
  changes: readonly PathChange[],
  isApproval: boolean,
): readonly Failure[] {
  if (changes.length === 0) {
    if (isApproval && mayApprove(policy, signer.person)) return [];
    if (holds(policy, signer.person, policy.refresh)) return [];
    const role = policy.refresh === null ? 'which the policy gives to nobody' : `which ${policy.refresh} may sign`;
    return [failure('AUTHORITY_PATH', `${signer.person} may not sign a commit that changes nothing, ${role}`)];
  }
  const faults: Failure[] = [];
  for (const { path } of changes) {
    const rule = ruleFor(policy, path);
    if (rule !== null && holds(policy, signer.person, rule.role)) continue;
    const why =
      rule === null ? `no rule covers ${path}` : `${signer.person} may not change ${path}: the role ${rule.role} may`;
    faults.push(failure('AUTHORITY_PATH', why, { path }));
    if (faults.length === MOST_PATHS) break;
  }
  return faults;
}

function removedOrUnfit(
  policy: Policy,
  person: string,
  certificate: Certificate,
  key: KeyFacts,
  at: number,
): Failure | null {
  const gone = [key, certificate.primary].find(({ fingerprint }) => policy.removed.has(fingerprint));
  if (gone !== undefined) return removedFault(gone.fingerprint, named(person, gone.fingerprint));
  const fault = keyFaultAt(certificate, key, at);
  return fault === null ? null : { ...fault, key: named(person, key.fingerprint) };
}

function removedFault(fingerprint: string, key: string): Failure {
  return failure('SIGNATURE_UNKNOWN_KEY', `the key ${fingerprint} is listed in trust/removed.yaml`, { key });
}

function verifiedCommit({ id, commit, signature, policy, fleet }: CommitFacts): VerifiedCommit {
  const { person, fingerprint, signedAt } = signature;
  return brand({
    id,
    tree: commit.tree,
    signedAt,
    signer: { person, fingerprint },
    policyRevision: policy.revision,
    fleet,
  });
}

function brand(plain: Omit<VerifiedCommit, typeof verified>): VerifiedCommit {
  return plain as VerifiedCommit;
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
