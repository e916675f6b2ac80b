/** age by its library, held against the real age in both directions, and the host's OpenPGP key as an identity of it. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import * as openpgp from 'openpgp';
import { AgeLibrary, ageIdentitiesOf } from '../../../reconciler/adapters/age.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { unarmorAge } from '../../../reconciler/core/age.ts';
import { ageDecrypt, ageEncrypt, ageKey } from '../../support/age.ts';
import { tempDir } from '../../support/temp.ts';

const age = new AgeLibrary();
const [key, other] = [await ageKey({ after }), await ageKey({ after })];
const PLAIN = 'what is to be kept\n';
const NOW = Math.floor(Date.now() / 1000);

function bytesOf(armored: string): Uint8Array {
  const bytes = unarmorAge(armored);
  return typeof bytes === 'string' ? assert.fail(bytes) : bytes;
}

async function codeOf(file: Uint8Array, identities: readonly string[]): Promise<string> {
  const opened = await age.decrypt(file, identities);
  return opened.ok ? Buffer.from(opened.value).toString() : opened.failure.code;
}

async function recipientOf(armored: string): Promise<string> {
  const certificate = await new OpenPgpSignatures().readCertificate(Buffer.from(armored), 'host.asc');
  return certificate.ok ? (certificate.value.subkeys[0]?.ageRecipient ?? '') : assert.fail(certificate.failure.message);
}

describe('files of age', () => {
  test('go to the real age and come from it', async () => {
    const made = await age.encrypt(Buffer.from(PLAIN), [key.recipient, other.recipient]);
    assert.equal(await ageDecrypt(made, key), PLAIN);
    assert.equal(await ageDecrypt(made, other), PLAIN);
    const theirs = bytesOf(await ageEncrypt(PLAIN, [key.recipient]));
    assert.equal(await codeOf(theirs, [other.identity, key.identity]), PLAIN);
    assert.equal(await codeOf(theirs, [other.identity]), 'SECRET_UNREADABLE');
    assert.equal(await codeOf(theirs, []), 'SECRET_UNREADABLE');
  });

  test('are refused where a bit was flipped, in the keys or in the data', async () => {
    const file = bytesOf(await ageEncrypt(PLAIN, [key.recipient]));
    const header = Buffer.from(file).indexOf('--- ');
    for (const at of [60, 100, header + 10, header + 50, file.length - 1]) {
      const code = await codeOf(file.with(at, (file[at] ?? 0) ^ 1), [key.identity]);
      assert.match(code, /^SECRET_/, String(at));
      if (at > header) assert.equal(code, 'SECRET_REFUSED', String(at));
    }
  });

  test('hold no more than a secret', async () => {
    const large = bytesOf(await ageEncrypt('x'.repeat(600 * 1024), [key.recipient]));
    assert.equal(await codeOf(large, [key.identity]), 'SECRET_REFUSED');
  });
});

describe('the key of a host', () => {
  test('is a recipient and an identity of age', async (t) => {
    const host = await new OpenPgpSignatures().generateHostKey('alpha', NOW - 60);
    const recipient = await recipientOf(host.publicArmored);
    assert.match(recipient, /^age1/);
    const theirs = bytesOf(await ageEncrypt(PLAIN, [recipient]));
    const identities = await ageIdentitiesOf(host.privateArmored);
    assert.equal(await codeOf(theirs, identities), PLAIN);
    const file = join(await tempDir(t), 'identity');
    await writeFile(file, `${identities.join('\n')}\n`);
    assert.equal(await ageDecrypt(await age.encrypt(Buffer.from(PLAIN), [recipient]), { file }), PLAIN);
  });

  test('of RFC 9580 too; one that is not of X25519 is none', async () => {
    const userIDs = [{ name: 'alpha' }];
    const format = 'armored' as const;
    const { privateKey, publicKey } = await openpgp.generateKey({ type: 'curve25519', userIDs, format });
    const theirs = bytesOf(await ageEncrypt(PLAIN, [await recipientOf(publicKey)]));
    assert.equal(await codeOf(theirs, await ageIdentitiesOf(privateKey)), PLAIN);
    const nist = await openpgp.generateKey({ type: 'ecc', curve: 'nistP256', userIDs, format });
    assert.equal(await recipientOf(nist.publicKey), '');
    assert.deepEqual(await ageIdentitiesOf(nist.privateKey), []);
  });
});
