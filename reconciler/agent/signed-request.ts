/** A signed request -> what it says and who signed it, by the policy in force. However it came: as a file of a branch, or otherwise. */
import { unarmorSignature } from '../core/armor.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Policy } from '../core/policy.ts';
import { type Asker, type Request, readRequest } from '../core/run-request.ts';
import { isSshArmor, unarmorSsh } from '../core/ssh.ts';
import { faultNow, judgeSignature, type SignatureFacts } from '../core/verify.ts';
import type { Signatures } from '../ports/signatures.ts';

export interface SignedRequest {
  readonly text: Uint8Array;
  /** Armored: OpenPGP (detached, binary), or SSH of the namespace `kedge-run`. */
  readonly signature: Uint8Array;
}

/** `now` in seconds. Whether the signer may ask for it is not looked at. Fails with REQUEST_INVALID or a SIGNATURE_ code. */
export async function openRequest(
  signatures: Signatures,
  { text, signature }: SignedRequest,
  policy: Policy,
  now: number,
): Promise<Result<{ readonly request: Request; readonly by: Asker }>> {
  const request = readRequest(text);
  if (!request.ok) return request;
  const facts = await factsOf(signatures, { text, signature }, policy, now);
  if (!facts.ok) return facts;
  const signed = judgeSignature(policy, facts.value, { notBefore: 0, now });
  if (!signed.ok) return signed;
  const unfit = faultNow(policy, signed.value, now);
  if (unfit !== null) return fail(unfit);
  const { person, fingerprint } = signed.value;
  return ok({ request: request.value, by: { person, fingerprint } });
}

async function factsOf(
  signatures: Signatures,
  { text, signature }: SignedRequest,
  policy: Policy,
  now: number,
): Promise<Result<SignatureFacts>> {
  if (signature.length === 0) return fail('SIGNATURE_MISSING', 'the request carries no signature');
  if (isSshArmor(signature)) {
    const ssh = unarmorSsh(signature, 'kedge-run');
    return ssh.ok ? ok(signatures.verifySsh(text, ssh.value, [...policy.sshKeys.values()], now)) : ssh;
  }
  const packet = unarmorSignature(signature);
  return packet.ok ? signatures.verify(text, packet.value, [...policy.people.values()]) : packet;
}
