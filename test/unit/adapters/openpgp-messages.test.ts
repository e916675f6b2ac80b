import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import * as openpgp from 'openpgp';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { OpenPgpMessages } from '../../../reconciler/adapters/openpgp-messages.ts';
import { unarmor } from '../../../reconciler/core/armor.ts';
import { keyIdOfFingerprint, recipientsOf } from '../../../reconciler/core/pgp-message.ts';
import { gpgHome } from '../../support/gpg.ts';

const NOW = Math.floor(Date.now() / 1000);
const gpg = await gpgHome({ after });
const messages = new OpenPgpMessages();
const host = await new OpenPgpSignatures().generateHostKey('alpha', NOW - 60);
const PLAIN = Buffer.from('what is to be kept\n');

function bytesOf(armored: string): Uint8Array {
  const armor = unarmor(Buffer.from(armored), 'PGP MESSAGE');
  return armor.ok ? armor.bytes : assert.fail(armor.why);
}

async function encrypted(...readers: readonly string[]): Promise<string> {
  const made = await messages.encrypt(
    PLAIN,
    readers.map((armored, i) => ({ file: `${i}.asc`, armored: Buffer.from(armored) })),
    NOW,
  );
  return made.ok ? made.value : assert.fail(JSON.stringify(made.failure));
}

async function codeOf(message: Uint8Array, key = host.privateArmored): Promise<string> {
  const opened = await messages.decrypt(message, key);
  return opened.ok ? Buffer.from(opened.value).toString() : opened.failure.code;
}

describe('messages', () => {
  test('are opened by a host and by gpg, each with its own key', async () => {
    const person = await gpg.makeKey({ name: 'editor' });
    const subkey = await gpg.addSubkey(person.fingerprint, 'cv25519', 'encr');
    const armored = await encrypted(host.publicArmored, await gpg.exportPublic(person.fingerprint));
    assert.equal(await codeOf(bytesOf(armored)), PLAIN.toString());
    assert.equal(await gpg.gpg(['--decrypt'], armored), PLAIN.toString());
    assert.equal((recipientsOf(bytesOf(armored)) as readonly string[]).at(1), keyIdOfFingerprint(subkey));
  });

  test('are opened where their data is of version 2 (AEAD), and where a bit of it was flipped they are not', async () => {
    const config = { ...openpgp.config, aeadProtect: true };
    const key = await openpgp.generateKey({ type: 'curve25519', userIDs: [{ name: 'new' }], format: 'object', config });
    const armored = await encrypted(key.publicKey.armor());
    const message = bytesOf(armored);
    const privateArmored = key.privateKey.armor().replaceAll('\r\n', '\n');
    assert.equal(await codeOf(message, privateArmored), PLAIN.toString());
    const tag = message.findIndex((byte, i) => byte === 0xd2 && message[i + 2] === 2);
    assert.ok(tag > 0, 'not of version 2');
    for (const at of [tag + 30, message.length - 20, message.length - 1]) {
      const flipped = Uint8Array.from(message);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      assert.equal(await codeOf(flipped, privateArmored), 'SECRET_REFUSED', `byte ${at}`);
    }
  });

  test('any flipped bit of the encrypted data is found out', async () => {
    const message = bytesOf(await encrypted(host.publicArmored));
    const tag = message.findIndex((byte, i) => byte === 0xd2 && message[i + 2] === 1);
    for (let at = tag + 3; at < message.length; at++) {
      const flipped = Uint8Array.from(message);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      assert.equal(await codeOf(flipped), 'SECRET_REFUSED', `byte ${at}`);
    }
  });

  test('what is compressed, signed, for another or for a passphrase is not opened', async () => {
    const publicKey = await openpgp.readKey({ armoredKey: host.publicArmored });
    const privateKey = await openpgp.readPrivateKey({ armoredKey: host.privateArmored });
    const message = await openpgp.createMessage({ binary: PLAIN });
    const bomb = await openpgp.createMessage({ binary: new Uint8Array(64 * 1024 * 1024) });
    const zlib = { preferredCompressionAlgorithm: openpgp.enums.compression.zlib };
    const binary = { encryptionKeys: publicKey, format: 'binary' } as const;
    const made = {
      compressed: await openpgp.encrypt({ message, ...binary, config: zlib }),
      bomb: await openpgp.encrypt({ message: bomb, ...binary, config: zlib }),
      signed: await openpgp.encrypt({ message, ...binary, signingKeys: privateKey }),
      passphrase: await openpgp.encrypt({ message, ...binary, passwords: ['x'] }),
    };
    assert.ok(made.bomb.length < 256 * 1024);
    const before = process.memoryUsage().rss;
    for (const [name, bytes] of Object.entries(made))
      assert.equal(await codeOf(bytes as Uint8Array), 'SECRET_REFUSED', name);
    assert.ok(process.memoryUsage().rss - before < 48 * 1024 * 1024, 'the bomb was unpacked');
    const other = await new OpenPgpSignatures().generateHostKey('beta', NOW - 60);
    assert.equal(await codeOf(bytesOf(await encrypted(other.publicArmored))), 'SECRET_UNREADABLE');
  });

  test('are made only for keys that may be encrypted to now', async () => {
    const signs = await gpg.makeKey({ name: 'signs' });
    const revoked = await gpg.makeKey({ name: 'revoked' });
    await gpg.addSubkey(revoked.fingerprint, 'cv25519', 'encr');
    const good = await gpg.exportPublic(revoked.fingerprint);
    await gpg.revoke(revoked.fingerprint, 'superseded');
    const gone = await gpg.exportPublic(revoked.fingerprint);
    const ended = await gpg.makeKey({ name: 'ended', at: NOW - 1000 });
    await gpg.addSubkey(ended.fingerprint, 'cv25519', 'encr', 'seconds=100', NOW - 1000);
    const expired = await gpg.exportPublic(ended.fingerprint);
    assert.equal((await messages.encryptionKeys(Buffer.from(good), NOW)).length, 1);
    for (const armored of [signs.armored, gone, expired, 'no key']) {
      assert.deepEqual(await messages.encryptionKeys(Buffer.from(armored), NOW + 5), []);
      const made = await messages.encrypt(
        PLAIN,
        [{ file: 'trust/keys/x.asc', armored: Buffer.from(armored) }],
        NOW + 5,
      );
      assert.ok(!made.ok && made.failure.code === 'POLICY_INVALID' && made.failure.file === 'trust/keys/x.asc');
    }
  });
});
