/** A commit and its signature, judged under a policy: OpenPGP and SSH alike. */
import { unarmorSignature } from '../core/armor.ts';
import { type SplitCommit, splitCommit } from '../core/commit.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { Policy } from '../core/policy.ts';
import { isSshArmor, unarmorSsh } from '../core/ssh.ts';
import { type GoodSignature, judgeSignature, named, type SignatureFacts, type Standing } from '../core/verify.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { Judge } from './accept-judge.ts';

/** Failures that name the commit, and the key where its signature was good. */
export function placed(commit: CommitId, signature?: GoodSignature) {
  const key = signature === undefined ? undefined : named(signature.person, signature.key.fingerprint);
  const place = (f: Failure): Failure => ({
    ...f,
    commit: f.commit ?? commit,
    ...(f.key !== undefined || key === undefined ? {} : { key }),
    ...(f.all === undefined ? {} : { all: f.all.map(place) }),
  });
  return (f: Failure) => fail(place(f));
}

/** Reads a commit and judges its signature under `policy`. Every failure names the commit. */
export async function signedCommit(
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

/** The signature judged by another policy than the one in force before it. Null: not good by that one. */
export async function signatureBy(
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

export async function readSigned(
  signatures: Signatures,
  raw: Uint8Array,
  policy: Policy,
): Promise<Result<{ readonly commit: SplitCommit; readonly facts: SignatureFacts }>> {
  const commit = splitCommit(raw);
  if (!commit.ok) return commit;
  const facts = await signatureFacts(signatures, commit.value, policy);
  return facts.ok ? ok({ commit: commit.value, facts: facts.value }) : facts;
}

export async function signatureFacts(
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
