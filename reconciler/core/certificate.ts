/** What an OpenPGP certificate says of its keys, as facts that were checked, and whether a key could sign at a moment. */
import { type Failure, failure } from './failure.ts';
import type { Fingerprint } from './names.ts';

/** A signature by which the certificate's primary key vouches for a key (itself or a subkey), good by its cryptography. */
export interface Binding {
  /** Seconds since the epoch. */
  readonly at: number;
  /** When the key ends by this binding, in seconds since the epoch; null: never. */
  readonly expiresAt: number | null;
  /** The key may sign data; for a subkey it also vouches for its primary key (RFC 9580, 0x19), so nobody else's can be claimed. */
  readonly maySign: boolean;
  /** Made with SHA-1, MD5 or the like. */
  readonly weakHash: boolean;
}

export interface Revocation {
  /** Seconds since the epoch. */
  readonly at: number;
  /** False only where the reason is superseded, retired or "user id no longer valid": all else may be a theft. */
  readonly compromised: boolean;
}

export interface KeyFacts {
  readonly fingerprint: Fingerprint;
  /** OpenPGP.js's name: `eddsaLegacy`, `ed25519`, `rsaEncryptSign`, … */
  readonly algorithm: string;
  readonly bits: number | null;
  readonly curve: string | null;
  /** Of an X25519 key, the same key as a recipient of age (`age1…`). */
  readonly ageRecipient?: string;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  readonly bindings: readonly Binding[];
  readonly revocations: readonly Revocation[];
}

/** One OpenPGP certificate of a person, robot or host. Adapters keep their own form of it by this object's identity. */
export interface Certificate {
  readonly primary: KeyFacts;
  readonly subkeys: readonly KeyFacts[];
  /** For people. */
  readonly userIds: readonly string[];
}

const MINIMUM_RSA_BITS = 2048;
const STRONG_CURVES = new Set([
  'nistP256',
  'nistP384',
  'nistP521',
  'brainpoolP256r1',
  'brainpoolP384r1',
  'brainpoolP512r1',
]);
const STRONG_HASHES = new Set(['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512']);

export function isStrongHash(name: string): boolean {
  return STRONG_HASHES.has(name);
}

export function fingerprintsOf(certificate: Certificate): readonly Fingerprint[] {
  return [certificate.primary, ...certificate.subkeys].map((key) => key.fingerprint);
}

/** Why the key could not sign at `at` (seconds since the epoch); null: it could. The primary key must have been good too. */
export function keyFaultAt(certificate: Certificate, key: KeyFacts, at: number): Failure | null {
  const { primary } = certificate;
  return (
    standingFault(primary, at) ??
    (key === primary ? null : standingFault(key, at)) ??
    (bindingAt(key, at)?.maySign === true
      ? null
      : failure('SIGNATURE_UNKNOWN_KEY', `the key ${key.fingerprint} is not one for signing`, {
          remedy: 'Sign with a key whose certificate gives it the right to sign (usage S in `gpg -K`).',
        }))
  );
}

/** When the key ends, by what its certificate says at `at`: itself, or its primary key. Seconds since the epoch; null: never. */
export function expiryOf(certificate: Certificate, key: KeyFacts, at: number): number | null {
  const ends = [certificate.primary, key].flatMap((one) => bindingAt(one, at)?.expiresAt ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

function standingFault(key: KeyFacts, at: number): Failure | null {
  const weak = weakness(key);
  if (weak !== null) return failure('SIGNATURE_WEAK', `the key ${key.fingerprint} is weak: ${weak}`);
  const stolen = key.revocations.find((revocation) => revocation.compromised);
  if (stolen !== undefined) {
    return failure(
      'SIGNATURE_REVOKED_KEY',
      `the key ${key.fingerprint} is revoked, as compromised or without a reason`,
    );
  }
  const revoked = key.revocations.find((revocation) => revocation.at <= at);
  if (revoked !== undefined) {
    return failure('SIGNATURE_REVOKED_KEY', `the key ${key.fingerprint} is revoked since ${iso(revoked.at)}`);
  }
  const binding = bindingAt(key, at);
  if (binding === undefined) {
    return failure(
      'SIGNATURE_UNKNOWN_KEY',
      `the key ${key.fingerprint} carries no valid signature of its own certificate`,
    );
  }
  if (binding.weakHash) {
    return failure('SIGNATURE_WEAK', `the key ${key.fingerprint} is vouched for by a SHA-1 or MD5 signature only`, {
      remedy:
        'Renew the self-signature (`gpg --quick-set-expire`) with a current gpg, and have the certificate accepted.',
    });
  }
  if (key.createdAt > at) {
    return failure('SIGNATURE_EXPIRED_KEY', `the key ${key.fingerprint} is valid only from ${iso(key.createdAt)}`);
  }
  if (binding.expiresAt !== null && binding.expiresAt <= at) {
    return failure('SIGNATURE_EXPIRED_KEY', `the key ${key.fingerprint} expired on ${iso(binding.expiresAt)}`);
  }
  return null;
}

/**
 * The newest binding made by then. A certificate that was exported anew may hold none so old: then its oldest, for the
 * certificate itself came by an accepted commit.
 */
function bindingAt(key: KeyFacts, at: number): Binding | undefined {
  const sorted = key.bindings.toSorted((a, b) => a.at - b.at);
  return sorted.findLast((binding) => binding.at <= at) ?? sorted[0];
}

function weakness(key: KeyFacts): string | null {
  switch (key.algorithm) {
    case 'eddsaLegacy':
    case 'ed25519':
    case 'ed448':
      return null;
    case 'rsaEncryptSign':
    case 'rsaSign':
      return (key.bits ?? 0) >= MINIMUM_RSA_BITS ? null : `RSA of ${key.bits} bits`;
    case 'ecdsa':
      return STRONG_CURVES.has(key.curve ?? '') ? null : `ECDSA on ${key.curve}`;
    default:
      return key.algorithm;
  }
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
