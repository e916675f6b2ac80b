import type { Certificate } from '../core/certificate.ts';
import type { Result } from '../core/failure.ts';
import type { Fingerprint } from '../core/names.ts';
import type { SshSignature } from '../core/ssh.ts';
import type { SignatureFacts } from '../core/verify.ts';

export interface HostKey {
  readonly privateArmored: string;
  readonly publicArmored: string;
  readonly fingerprint: Fingerprint;
}

/** OpenPGP and SSH. Facts come out; nothing here accepts anything. */
export interface Signatures {
  /** Exactly one public certificate in strict armor (`file` is for the message), else POLICY_INVALID. */
  readCertificate(armored: Uint8Array, file: string): Promise<Result<Certificate>>;
  /** `packet`: one signature packet as `unarmorSignature` gives it. Only certificates read here count. SIGNATURE_BAD where it cannot be read. */
  verify(
    payload: Uint8Array,
    packet: Uint8Array,
    certificates: readonly Certificate[],
  ): Promise<Result<SignatureFacts>>;
  /** Exactly one SSH public key, one line as in `id_ed25519.pub` (`file` is for the message), else POLICY_INVALID. */
  readSshKey(line: Uint8Array, file: string): Result<Certificate>;
  /** `signature` as `unarmorSsh` gives it, and `at`, seconds since the epoch, for it says no time. Only keys read here count. */
  verifySsh(payload: Uint8Array, signature: SshSignature, keys: readonly Certificate[], at: number): SignatureFacts;
  /** Armored detached binary signature, `at` seconds since the epoch. STATE_CORRUPT where the private key cannot be used. */
  sign(payload: Uint8Array, privateArmored: string, at: number): Promise<Result<string>>;
  /** Ed25519 that signs, with a subkey that encrypts; in the form that GnuPG 2.2 reads; without a passphrase. `at`: seconds. */
  generateHostKey(name: string, at: number): Promise<HostKey>;
}
