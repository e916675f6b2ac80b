/** SSH keys and signatures by node:crypto. What is read and how strictly is decided in core/ssh.ts. */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Certificate, KeyFacts } from '../core/certificate.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { type Fingerprint, isFingerprint } from '../core/names.ts';
import {
  deviceSignedData,
  readSshKeyLine,
  type SshKey,
  type SshMaterial,
  type SshSignature,
  sshSignedData,
} from '../core/ssh.ts';
import type { SignatureFacts } from '../core/verify.ts';

/** Bit 0 of a security device's flags: somebody touched it (WebAuthn, 6.1). */
const USER_PRESENT = 0x01;
const CURVES = {
  nistP256: { jwk: 'P-256', hash: 'sha256' },
  nistP384: { jwk: 'P-384', hash: 'sha384' },
  nistP521: { jwk: 'P-521', hash: 'sha512' },
} as const;

export class SshKeys {
  /** Node's form of each key that was read here. */
  readonly #keys = new WeakMap<KeyFacts, KeyObject>();

  /** An SSH key as a certificate of one key that says no time and vouches for itself. Fails with POLICY_INVALID. */
  read(line: Uint8Array, file: string): Result<Certificate> {
    const key = readSshKeyLine(line, file);
    if (!key.ok) return key;
    const { material } = key.value;
    let object: KeyObject;
    try {
      object = createPublicKey({ format: 'jwk', key: jwk(material) });
    } catch {
      // Points that are not on their curve.
      return fail('POLICY_INVALID', 'not one SSH public key: there is no such key', { file, path: file });
    }
    const primary: KeyFacts = {
      fingerprint: fingerprintOf(key.value),
      algorithm: material.kind === 'rsa' ? 'rsaSign' : material.kind,
      bits: material.kind === 'rsa' ? material.bits : null,
      curve: material.kind === 'ecdsa' ? material.curve : null,
      createdAt: 0,
      bindings: [{ at: 0, expiresAt: null, maySign: true, weakHash: false }],
      revocations: [],
    };
    this.#keys.set(primary, object);
    return ok({ primary, subkeys: [], userIds: [] });
  }

  verify(payload: Uint8Array, signature: SshSignature, keys: readonly Certificate[], at: number): SignatureFacts {
    const issuer = fingerprintOf(signature.key);
    const certificate = keys.find(({ primary }) => primary.fingerprint === issuer);
    const facts = { issuer, createdAt: at, expiresAt: null, hash: signature.rsaHash ?? signature.hash };
    if (certificate === undefined) return { ...facts, signer: null, fault: null };
    const key = this.#keys.get(certificate.primary);
    if (key === undefined) throw new TypeError('the key was not read by this adapter');
    const fault = faultOf(key, signature, payload);
    return { ...facts, signer: { certificate, key: certificate.primary }, fault };
  }
}

function faultOf(key: KeyObject, made: SshSignature, payload: Uint8Array): string | null {
  const { device, signature } = made;
  const { application, material } = made.key;
  let data = sshSignedData(made.hash, createHash(made.hash).update(payload).digest(), made.namespace);
  if (application !== null && device !== null) {
    if ((device.flags & USER_PRESENT) === 0) return 'its security key signed without anybody touching it';
    data = deviceSignedData(sha256(application), device, sha256(data));
  }
  return isGood(key, material, made.rsaHash, data, signature) ? null : 'it is not of these bytes, or not by that key';
}

function isGood(
  key: KeyObject,
  material: SshMaterial,
  rsaHash: string | null,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  switch (material.kind) {
    case 'ed25519':
      return verify(null, data, key, signature);
    case 'ecdsa':
      return verify(CURVES[material.curve].hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature);
    case 'rsa':
      return rsaHash !== null && verify(rsaHash, data, key, signature);
    default:
      return material satisfies never;
  }
}

function jwk(material: SshMaterial) {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  switch (material.kind) {
    case 'ed25519':
      return { kty: 'OKP', crv: 'Ed25519', x: text(material.point) };
    case 'ecdsa':
      return { kty: 'EC', crv: CURVES[material.curve].jwk, x: text(material.x), y: text(material.y) };
    case 'rsa':
      return { kty: 'RSA', n: text(material.modulus), e: text(material.exponent) };
    default:
      return material satisfies never;
  }
}

/** As `ssh-keygen -l` shows it. */
function fingerprintOf(key: SshKey): Fingerprint {
  const text = `SHA256:${sha256(key.blob).toString('base64').replace(/=+$/, '')}`;
  if (!isFingerprint(text)) throw new Error('unreachable: SHA-256 has 32 bytes');
  return text;
}

function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}
