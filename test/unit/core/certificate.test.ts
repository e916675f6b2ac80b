import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Binding,
  type Certificate,
  isStrongHash,
  type KeyFacts,
  keyFaultAt,
} from '../../../reconciler/core/certificate.ts';
import { isFingerprint } from '../../../reconciler/core/names.ts';

function fingerprint(digit: string) {
  const text = digit.repeat(40);
  return isFingerprint(text) ? text : assert.fail(text);
}
const binding = (more: Partial<Binding> = {}): Binding => ({
  at: 100,
  expiresAt: null,
  maySign: true,
  weakHash: false,
  ...more,
});
const key = (more: Partial<KeyFacts> = {}): KeyFacts => ({
  fingerprint: fingerprint('A'),
  algorithm: 'eddsaLegacy',
  bits: null,
  curve: 'ed25519Legacy',
  createdAt: 100,
  bindings: [binding()],
  revocations: [],
  ...more,
});
const certificate = (primary: KeyFacts, subkeys: readonly KeyFacts[] = []): Certificate => ({
  primary,
  subkeys,
  userIds: [],
});

test('a primary key at a moment', () => {
  const table: readonly (readonly [string, Partial<KeyFacts>, number, string | null])[] = [
    ['good', {}, 200, null],
    ['not made yet', {}, 99, 'SIGNATURE_EXPIRED_KEY'],
    ['expires at that very second', { bindings: [binding({ expiresAt: 200 })] }, 200, 'SIGNATURE_EXPIRED_KEY'],
    ['a second before it expires', { bindings: [binding({ expiresAt: 201 })] }, 200, null],
    ['prolonged by then', { bindings: [binding({ expiresAt: 150 }), binding({ at: 140, expiresAt: 300 })] }, 200, null],
    [
      'prolonged later',
      { bindings: [binding({ at: 250, expiresAt: 300 }), binding({ expiresAt: 150 })] },
      200,
      'SIGNATURE_EXPIRED_KEY',
    ],
    [
      'shortened by then',
      { bindings: [binding(), binding({ at: 140, expiresAt: 150 })] },
      200,
      'SIGNATURE_EXPIRED_KEY',
    ],
    ['shortened later', { bindings: [binding({ at: 250, expiresAt: 260 }), binding()] }, 200, null],
    ['exported anew since: only a later binding', { bindings: [binding({ at: 250, expiresAt: 300 })] }, 200, null],
    ['no binding at all', { bindings: [] }, 200, 'SIGNATURE_UNKNOWN_KEY'],
    ['bound by SHA-1', { bindings: [binding({ weakHash: true })] }, 200, 'SIGNATURE_WEAK'],
    ['may only certify', { bindings: [binding({ maySign: false })] }, 200, 'SIGNATURE_UNKNOWN_KEY'],
    ['superseded before', { revocations: [{ at: 150, compromised: false }] }, 200, 'SIGNATURE_REVOKED_KEY'],
    ['superseded at that second', { revocations: [{ at: 200, compromised: false }] }, 200, 'SIGNATURE_REVOKED_KEY'],
    ['superseded later', { revocations: [{ at: 201, compromised: false }] }, 200, null],
    ['compromised later', { revocations: [{ at: 999, compromised: true }] }, 200, 'SIGNATURE_REVOKED_KEY'],
    [
      'superseded later, then compromised',
      {
        revocations: [
          { at: 300, compromised: false },
          { at: 400, compromised: true },
        ],
      },
      200,
      'SIGNATURE_REVOKED_KEY',
    ],
    ['RSA 2047', { algorithm: 'rsaEncryptSign', bits: 2047 }, 200, 'SIGNATURE_WEAK'],
    ['RSA 2048', { algorithm: 'rsaEncryptSign', bits: 2048 }, 200, null],
    ['RSA of unknown size', { algorithm: 'rsaSign', bits: null }, 200, 'SIGNATURE_WEAK'],
    ['DSA', { algorithm: 'dsa', bits: 3072 }, 200, 'SIGNATURE_WEAK'],
    ['ElGamal', { algorithm: 'elgamal', bits: 4096 }, 200, 'SIGNATURE_WEAK'],
    ['ECDSA on P-256', { algorithm: 'ecdsa', curve: 'nistP256' }, 200, null],
    ['ECDSA on secp256k1', { algorithm: 'ecdsa', curve: 'secp256k1' }, 200, 'SIGNATURE_WEAK'],
    ['an algorithm of tomorrow', { algorithm: 'mldsa' }, 200, 'SIGNATURE_WEAK'],
  ];
  for (const [name, more, at, code] of table) {
    const primary = key(more);
    assert.equal(keyFaultAt(certificate(primary), primary, at)?.code ?? null, code, name);
  }
});

test('a subkey stands with its primary key', () => {
  const sub = key({ fingerprint: fingerprint('B') });
  const mayNot = key({ bindings: [binding({ maySign: false })] });
  const table: readonly (readonly [string, KeyFacts, string | null])[] = [
    ['the primary key only certifies', mayNot, null],
    ['the primary key expired', key({ bindings: [binding({ expiresAt: 150 })] }), 'SIGNATURE_EXPIRED_KEY'],
    ['the primary key is revoked', key({ revocations: [{ at: 150, compromised: false }] }), 'SIGNATURE_REVOKED_KEY'],
    ['the primary key is weak', key({ algorithm: 'rsaEncryptSign', bits: 1024 }), 'SIGNATURE_WEAK'],
    ['the primary key was exported without its own signature', key({ bindings: [] }), 'SIGNATURE_UNKNOWN_KEY'],
  ];
  for (const [name, primary, code] of table) {
    assert.equal(keyFaultAt(certificate(primary, [sub]), sub, 200)?.code ?? null, code, name);
  }
  const cannot = key({ fingerprint: fingerprint('B'), bindings: [binding({ maySign: false })] });
  assert.equal(keyFaultAt(certificate(key(), [cannot]), cannot, 200)?.code, 'SIGNATURE_UNKNOWN_KEY');
});

test('hashes', () => {
  for (const name of ['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512']) assert.ok(isStrongHash(name), name);
  for (const name of ['md5', 'sha1', 'ripemd', 'sha224', 'hash 99']) assert.ok(!isStrongHash(name), name);
});
