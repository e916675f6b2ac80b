import assert from 'node:assert/strict';
import { chmod, chown, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { readHostKey } from '../../../reconciler/adapters/host-key.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import { tempDir } from '../../support/temp.ts';

const signatures = new OpenPgpSignatures();
const sealing = {
  seal: async () => fail('STATE_CORRUPT', 'no'),
  open: async () => fail('STATE_CORRUPT', 'it is not sealed'),
};

test('a key in the clear is read where nobody else can read it, and nowhere else', async (t) => {
  const file = join(await tempDir(t), 'host.key.asc');
  const made = await signatures.generateHostKey('alpha', Math.floor(Date.now() / 1000));
  const refused = async (says: RegExp, path = file) => {
    const read = await readHostKey(path, signatures, sealing);
    assert.ok(!read.ok);
    assert.equal(read.failure.code, 'STATE_CORRUPT');
    assert.match(read.failure.message, says);
    assert.doesNotMatch(JSON.stringify(read.failure), /PRIVATE KEY BLOCK/);
  };
  await refused(/is not there/);
  await writeFile(file, made.privateArmored, { mode: 0o600 });
  const read = await readHostKey(file, signatures, sealing);
  assert.ok(read.ok);
  assert.equal(read.value.fingerprint, made.fingerprint);
  await symlink(file, `${file}.link`);
  await refused(/no plain file/, `${file}.link`);
  for (const mode of [0o640, 0o604, 0o620, 0o601]) {
    await chmod(file, mode);
    await refused(/others can read/);
  }
  await writeFile(file, made.publicArmored);
  await chmod(file, 0o600);
  await refused(/public key only/);
  await writeFile(file, 'nothing');
  assert.ok(!(await readHostKey(file, signatures, sealing)).ok);
});

test('a key that is another user’s is none', { skip: process.getuid?.() !== 0 }, async (t) => {
  const folder = await tempDir(t);
  const made = await signatures.generateHostKey('alpha', Math.floor(Date.now() / 1000));
  for (const name of ['host.key.asc', 'host.key.cred']) {
    const file = join(folder, name);
    await writeFile(file, made.privateArmored, { mode: 0o600 });
    await chown(file, 65_534, 65_534);
    const read = await readHostKey(file, signatures, sealing);
    assert.ok(!read.ok);
    assert.match(read.failure.message, /belongs to another user \(65534\)/);
    assert.equal(read.failure.remedy, `chown root: ${file}`);
  }
});
