import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { readWallet } from '../../../reconciler/adapters/wallet.ts';
import { unarmorSsh } from '../../../reconciler/core/ssh.ts';
import { kedge } from '../../support/kedge.ts';
import { run, tryRun } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

/** A key as `solana-keygen new` writes it. */
function walletBytes(seed?: Buffer): number[] {
  const { privateKey } = generateKeyPairSync('ed25519');
  const jwk = privateKey.export({ format: 'jwk' });
  const part = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
  return [...(seed ?? part(jwk.d)), ...part(jwk.x)];
}

async function wallet(t: TestContext, content: unknown, mode = 0o600): Promise<string> {
  const file = join(await tempDir(t), 'nosana_key.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  await chmod(file, mode);
  return file;
}

/** RFC 8032, 7.1, test 1: a seed and its public key. */
const KNOWN = Buffer.from(
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
);

describe('a key made from a wallet', () => {
  it('signs what ssh-keygen finds good, for requests and for nothing else', async (t) => {
    const file = await wallet(t, walletBytes());
    const key = await readWallet(file);
    assert.ok(key.ok, JSON.stringify(key));
    const dir = await tempDir(t);
    const payload = Buffer.from('{"a":1}');
    const signature = key.value.sign(payload);
    await writeFile(join(dir, 'allowed'), `me ${key.value.publicLine}`);
    await writeFile(join(dir, 'sig'), signature);
    const verify = (namespace: string, input: Buffer) =>
      tryRun(
        'ssh-keygen',
        ['-Y', 'verify', '-f', join(dir, 'allowed'), '-I', 'me', '-n', namespace, '-s', join(dir, 'sig')],
        { input },
      );
    assert.equal((await verify('kedge-run', payload)).status, 0);
    assert.notEqual((await verify('git', payload)).status, 0);
    assert.notEqual((await verify('kedge-run', Buffer.from('{"a":2}'))).status, 0);
    const signatures = new OpenPgpSignatures();
    const own = signatures.readSshKey(Buffer.from(key.value.publicLine), 'x.pub');
    const read = unarmorSsh(Buffer.from(signature), 'kedge-run');
    assert.ok(own.ok && read.ok);
    assert.equal(signatures.verifySsh(payload, read.value, [own.value], 1).fault, null);
    assert.ok(!unarmorSsh(Buffer.from(signature)).ok, 'no signature of a commit');
  });

  it('is the same for ever, and not the wallet’s own', async (t) => {
    const key = await readWallet(await wallet(t, [...KNOWN]));
    assert.ok(key.ok);
    const dir = await tempDir(t);
    await writeFile(join(dir, 'k.pub'), key.value.publicLine);
    const blob = Buffer.from(key.value.publicLine.split(' ')[1] ?? '', 'base64');
    assert.equal(blob.subarray(-32).equals(KNOWN.subarray(32)), false);
    assert.match(
      await run('ssh-keygen', ['-l', '-f', join(dir, 'k.pub')]),
      /SHA256:nN4\+tYcraKfCWLBu7gBYIa7k7zFrMlyR\+UwAv78hX8I /,
    );
  });

  it('is printed by kedge wallet pubkey, from where the Nosana CLI keeps the wallet too', async (t) => {
    const file = await wallet(t, [...KNOWN]);
    const named = await kedge(['wallet', 'pubkey', '--wallet', file]);
    assert.equal(named.status, 0, named.stderr);
    assert.match(named.stdout, /^ssh-ed25519 [A-Za-z0-9+/]+ kedge-wallet\n$/);
    const home = await tempDir(t);
    const missing = await kedge(['wallet', 'pubkey'], { env: { HOME: home } });
    assert.equal(missing.status, 1);
    assert.match(
      missing.stderr,
      /KEY_UNUSABLE: the wallet file cannot be used: it cannot be read[\s\S]*\.nosana\/nosana_key\.json/,
    );
  });

  const bytes = walletBytes();
  const other = walletBytes();
  const bad: readonly (readonly [string, unknown, number, RegExp])[] = [
    ['that others can read', bytes, 0o644, /others on this machine may read it/],
    ['that is cut', bytes.slice(0, 32), 0o600, /not a list of 64 bytes/],
    ['of text', 'seed phrase here', 0o600, /not a list of 64 bytes/],
    ['with a number that is no byte', [...bytes.slice(0, 63), 256], 0o600, /not a list of 64 bytes/],
    ['of two wallets', [...bytes.slice(0, 32), ...other.slice(32)], 0o600, /do not belong together/],
  ];
  for (const [name, content, mode, says] of bad) {
    it(`is not made from a file ${name}, and no byte of it is told`, async (t) => {
      const read = await readWallet(await wallet(t, content, mode));
      assert.ok(!read.ok && says.test(read.failure.message), JSON.stringify(read));
      assert.doesNotMatch(JSON.stringify(read.failure), /seed phrase|\d+,\d+,\d+/);
    });
  }
});
