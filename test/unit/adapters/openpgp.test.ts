import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as openpgp from 'openpgp';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { verifySignedBy } from '../../../reconciler/agent/accept.ts';
import { unarmorSignature } from '../../../reconciler/core/armor.ts';
import { type Certificate, fingerprintsOf, keyFaultAt } from '../../../reconciler/core/certificate.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { commitPayload, forceSign, withSignature } from '../../support/line.ts';
import { run } from '../../support/run.ts';

const NOW = Math.floor(Date.now() / 1000);
const MADE = NOW - 100 * 86_400;
const PAYLOAD = Buffer.from('what is signed\n');
const signatures = new OpenPgpSignatures();
const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
let gpg: GpgHome;
let lead: Key;

before(async () => {
  gpg = await gpgHome(scope);
  lead = await gpg.makeKey({ name: 'lead', at: MADE });
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

async function read(armored: string): Promise<Certificate> {
  const certificate = await signatures.readCertificate(Buffer.from(armored), 'x.asc');
  return certificate.ok ? certificate.value : assert.fail(JSON.stringify(certificate.failure));
}

async function verify(armored: string, certificates: readonly Certificate[], payload: Uint8Array = PAYLOAD) {
  const packet = unarmorSignature(Buffer.from(armored.trimEnd()));
  assert.ok(packet.ok, JSON.stringify(packet));
  const facts = await signatures.verify(payload, packet.value, certificates);
  return facts.ok ? facts.value : assert.fail(JSON.stringify(facts.failure));
}

describe('certificates', () => {
  test('the facts of what gpg made', async () => {
    const key = await gpg.makeKey({ name: 'facts', usage: 'cert', expire: '365d', at: MADE });
    const signing = await gpg.addSubkey(key.fingerprint, 'ed25519', 'sign', '30d', MADE + 60);
    const encrypting = await gpg.addSubkey(key.fingerprint, 'cv25519', 'encr', '0', MADE + 60);
    const certificate = await read(await gpg.exportPublic(key.fingerprint));
    assert.deepEqual(fingerprintsOf(certificate), [key.fingerprint, signing, encrypting]);
    assert.deepEqual(certificate.userIds, ['facts <facts@example.org>']);
    const { primary, subkeys } = certificate;
    assert.deepEqual(primary, {
      fingerprint: key.fingerprint,
      algorithm: 'eddsaLegacy',
      bits: null,
      curve: 'ed25519Legacy',
      createdAt: MADE,
      bindings: [{ at: MADE, expiresAt: MADE + 365 * 86_400, maySign: false, weakHash: false }],
      revocations: [],
    });
    assert.deepEqual(subkeys[0]?.bindings, [
      { at: MADE + 60, expiresAt: MADE + 60 + 30 * 86_400, maySign: true, weakHash: false },
    ]);
    assert.equal(subkeys[1]?.bindings[0]?.maySign, false);
  });

  test('revocations with their reasons; a revoked user id no longer counts', async () => {
    for (const [reason, compromised] of [
      ['superseded', false],
      ['retired', false],
      ['compromised', true],
      ['none', true],
    ] as const) {
      const key = await gpg.makeKey({ name: `r-${reason}`, at: MADE });
      await gpg.revoke(key.fingerprint, reason, MADE + 1000);
      const certificate = await read(await gpg.exportPublic(key.fingerprint));
      assert.deepEqual(certificate.primary.revocations, [{ at: MADE + 1000, compromised }], reason);
    }
  });

  test('asking about now does not change the answer about then', async () => {
    const key = await gpg.makeKey({ name: 'steady', at: MADE });
    const armored = await gpg.sign(PAYLOAD, key.fingerprint, MADE + 500);
    await gpg.revoke(key.fingerprint, 'superseded', MADE + 1000);
    const certificate = await read(await gpg.exportPublic(key.fingerprint));
    assert.equal(keyFaultAt(certificate, certificate.primary, NOW)?.code, 'SIGNATURE_REVOKED_KEY');
    const facts = await verify(armored, [certificate]);
    assert.equal(facts.fault, null);
    assert.equal(keyFaultAt(certificate, certificate.primary, facts.createdAt), null);
  });

  test('a key without a signature of its own cannot sign', async () => {
    const key = await openpgp.readKey({ armoredKey: lead.armored });
    for (const user of key.users) user.selfCertifications = [];
    const certificate = await read(key.armor());
    assert.equal(keyFaultAt(certificate, certificate.primary, NOW)?.code, 'SIGNATURE_UNKNOWN_KEY');
  });

  test('a revocation that cannot be checked is not passed over', async () => {
    const other = await gpg.makeKey({ name: 'revoked', at: MADE });
    await gpg.revoke(other.fingerprint, 'compromised', MADE + 1000);
    const revoked = await openpgp.readKey({ armoredKey: await gpg.exportPublic(other.fingerprint) });
    const key = await openpgp.readKey({ armoredKey: lead.armored });
    key.revocationSignatures = revoked.revocationSignatures;
    const certificate = await signatures.readCertificate(Buffer.from(key.armor()), 'x.asc');
    assert.match(certificate.ok ? '' : certificate.failure.message, /revocation that its own key did not make/);
  });

  test("somebody else's subkey cannot be claimed", async () => {
    // A signing subkey counts only where it vouches for the primary key itself: here the vouching is cut out.
    const victim = await gpg.makeKey({ name: 'victim', at: MADE });
    await gpg.addSubkey(victim.fingerprint, 'ed25519', 'sign', '0', MADE);
    const key = await openpgp.readKey({ armoredKey: await gpg.exportPublic(victim.fingerprint) });
    const thief = await openpgp.readKey({ armoredKey: lead.armored });
    const [stolen] = key.subkeys;
    assert.ok(stolen);
    thief.subkeys.push(stolen);
    const certificate = await read(thief.armor());
    assert.deepEqual(certificate.subkeys[0]?.bindings, []);
  });

  test('what is not exactly one public certificate', async () => {
    const other = await gpg.makeKey({ name: 'other', at: MADE });
    const secret = await gpg.exportSecret(lead.fingerprint);
    const two = await gpg.gpg(['--armor', '--export', lead.fingerprint, other.fingerprint]);
    const table: readonly (readonly [string, string])[] = [
      ['empty', ''],
      ['text', 'hello'],
      ['a private key', secret],
      ['two keys', two],
      ['two blocks', lead.armored + other.armored],
      ['text before', `my key:\n${lead.armored}`],
      ['cut', lead.armored.replace(/\n[^\n]{20,}\n/, '\n')],
      ['a signature', await gpg.sign(PAYLOAD, lead.fingerprint)],
    ];
    for (const [name, text] of table) {
      const certificate = await signatures.readCertificate(Buffer.from(text), 'trust/keys/x.asc');
      assert.ok(!certificate.ok, name);
      assert.deepEqual([certificate.failure.code, certificate.failure.path], ['POLICY_INVALID', 'trust/keys/x.asc']);
      assert.doesNotMatch(JSON.stringify(certificate.failure), /[A-Za-z0-9+/]{40}/);
    }
  });
});

describe('signatures', () => {
  test('of gpg', async () => {
    const rsa = await gpg.makeKey({ name: 'rsa', algo: 'rsa2048', at: MADE });
    const certificates = [await read(rsa.armored), await read(lead.armored)];
    for (const key of [lead, rsa]) {
      const facts = await verify(await gpg.sign(PAYLOAD, key.fingerprint, MADE + 7), certificates);
      assert.deepEqual(
        [facts.issuer, facts.createdAt, facts.expiresAt, facts.fault, facts.signer?.key.fingerprint],
        [key.fingerprint, MADE + 7, null, null, key.fingerprint],
      );
    }
  });

  test('over other bytes, by an unknown key, with a weak hash, expiring', async () => {
    const certificates = [await read(lead.armored)];
    const armored = await gpg.sign(PAYLOAD, lead.fingerprint, MADE + 7);
    const other = await verify(armored, certificates, Buffer.from('what is not signed\n'));
    assert.match(other.fault ?? '', /digest|verification/i);
    const unknown = await verify(armored, []);
    assert.deepEqual([unknown.signer, unknown.fault, unknown.issuer], [null, null, lead.fingerprint]);
    const rsa = await gpg.makeKey({ name: 'rsa-weak', algo: 'rsa2048', at: MADE });
    const weak = await verify(await gpg.sign(PAYLOAD, rsa.fingerprint, MADE + 7, ['--digest-algo', 'SHA1']), [
      await read(rsa.armored),
    ]);
    assert.deepEqual([weak.hash, weak.fault], ['sha1', null]);
    const secret = await gpg.exportSecret(lead.fingerprint);
    const ending = await verify(await forceSign(secret, PAYLOAD, MADE + 7, { expiresIn: 60 }), certificates);
    assert.equal(ending.expiresAt, MADE + 67);
  });

  test('one of a thousand certificates is found by its id', async () => {
    const certificate = await read(lead.armored);
    const others = Array.from({ length: 1000 }, () => ({
      ...certificate,
      primary: { ...certificate.primary, fingerprint: UNUSED },
    }));
    const facts = await verify(await gpg.sign(PAYLOAD, lead.fingerprint), [...others, certificate]);
    assert.equal(facts.signer?.certificate, certificate);
    assert.equal(facts.fault, null);
  });
});

const UNUSED = (() => {
  const text = 'A'.repeat(40);
  const isHex = (value: string): value is Certificate['primary']['fingerprint'] => /^[0-9A-F]{40}$/.test(value);
  return isHex(text) ? text : assert.fail();
})();

describe("a host's own key", () => {
  test('is read by gpg, and gpg verifies what it signs', async () => {
    const host = await signatures.generateHostKey('gpu-01', NOW - 60);
    const other = await gpgHome(scope);
    await other.gpg(['--import'], host.publicArmored);
    const listed = await other.gpg(['--with-colons', '--list-keys']);
    assert.match(listed, new RegExp(`fpr:+${host.fingerprint}:`));
    assert.match(listed, /uid:.*:gpu-01:/);
    assert.match(listed, /^pub:.*:ed25519:/m);
    assert.match(listed, /^sub:.*:e:.*:cv25519:/m);
    const signed = await signatures.sign(PAYLOAD, host.privateArmored, NOW);
    assert.ok(signed.ok, JSON.stringify(signed));
    await writeFile(join(other.home, 'x.sig'), signed.value);
    await writeFile(join(other.home, 'x'), PAYLOAD);
    await run('gpg', [
      '--homedir',
      other.home,
      '--batch',
      '--verify',
      join(other.home, 'x.sig'),
      join(other.home, 'x'),
    ]);
  });

  test('signs a commit that its certificate alone verifies', async () => {
    const host = await signatures.generateHostKey('gpu-01', NOW - 60);
    const payload = commitPayload({ tree: '1'.repeat(40), parents: [], at: NOW });
    const signed = await signatures.sign(payload, host.privateArmored, NOW);
    assert.ok(signed.ok);
    const raw = withSignature(payload, signed.value);
    const good = await verifySignedBy(signatures, raw, await read(host.publicArmored), NOW);
    assert.ok(good.ok, JSON.stringify(good));
    assert.equal(good.value.signedAt, NOW);
    const stranger = await verifySignedBy(signatures, raw, await read(lead.armored), NOW);
    assert.equal(!stranger.ok && stranger.failure.code, 'SIGNATURE_UNKNOWN_KEY');
    const altered = Buffer.from(raw.toString('latin1').replace('change', 'chance'), 'latin1');
    const bad = await verifySignedBy(signatures, altered, await read(host.publicArmored), NOW);
    assert.equal(!bad.ok && bad.failure.code, 'SIGNATURE_BAD');
  });

  test('a private key that is none', async () => {
    const signed = await signatures.sign(PAYLOAD, 'nonsense', NOW);
    assert.equal(!signed.ok && signed.failure.code, 'STATE_CORRUPT');
    const publicOnly = await signatures.sign(PAYLOAD, lead.armored, NOW);
    assert.equal(publicOnly.ok, false);
  });
});
