import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gitEnv } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { run, tryRun } from '../support/run.ts';
import { sshHome } from '../support/ssh.ts';
import { tempDir } from '../support/temp.ts';

interface Refusal {
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string };
}

function refusalOf(result: KedgeResult): Refusal['failure'] {
  const { failure } = result.json() as Refusal;
  assert.ok(failure.remedy.length > 10, result.stdout);
  return failure;
}

async function initialised(gpg: GpgHome, key: Key, dir: string, ...more: string[]): Promise<KedgeResult> {
  const args = ['init', dir, '--name', 'farm', '--signer', key.fingerprint, ...more];
  return kedge(args, { env: { GNUPGHOME: gpg.home } });
}

test('init makes a repository whose first commit git, lint and a host accept', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'Ada Lovelace', email: 'ada@example.org' });
  const dir = join(await tempDir(t), 'fleet');
  const made = await initialised(gpg, key, dir, '-o', 'json');
  assert.equal(made.status, 0, made.stderr);
  const json = made.json() as { fleet: { id: string }; commit: string; signer: { name: string } };
  assert.equal(json.signer.name, 'ada');
  const git = (...args: string[]) => run('git', ['-C', dir, ...args], { env: { GNUPGHOME: gpg.home } });
  assert.equal((await git('rev-parse', 'HEAD')).trim(), json.commit);
  assert.equal((await git('symbolic-ref', '--short', 'HEAD')).trim(), 'main');
  assert.equal(await git('status', '--porcelain'), '');
  await git('verify-commit', 'HEAD');
  assert.match(await readFile(join(dir, 'fleet.yaml'), 'utf8'), new RegExp(`id: ${json.fleet.id}\n`));
  assert.doesNotMatch(await readFile(join(dir, 'README.md'), 'utf8'), /-here/);
  assert.match(await readFile(join(dir, 'trust/keys/ada.asc'), 'utf8'), /BEGIN PGP PUBLIC KEY BLOCK/);
  const linted = await kedge(['lint', dir]);
  assert.equal(linted.status, 0, linted.stdout);
  // A plain git user goes on from here: signed without a word about it.
  await writeFile(join(dir, 'README.md'), 'mine\n');
  await run('git', ['-C', dir, 'commit', '-qam', 'readme'], {
    env: {
      GNUPGHOME: gpg.home,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
    },
  });
  await git('verify-commit', 'HEAD');
});

test('init works in an empty folder, says what to do next on standard error, and two fleets differ in their id', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const ids = new Set<string>();
  for (const name of ['a', 'b']) {
    const dir = join(await tempDir(t), name);
    await mkdir(dir);
    const spaced = key.fingerprint.toLowerCase().replace(/(.{4})/g, '$1 ');
    const made = await initialised(gpg, { ...key, fingerprint: `0x${spaced}` }, dir);
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stdout, /anchor {5}[0-9a-f]{40}/);
    assert.match(made.stderr, /kedge host keygen/);
    ids.add(/fleet id {3}(\S+)/.exec(made.stdout)?.[1] ?? '');
  }
  assert.equal(ids.size, 2);
});

test('init refuses keys that cannot carry a fleet, and leaves nothing behind', async (t) => {
  const gpg = await gpgHome(t);
  const day = Math.floor(Date.now() / 1000) - 86_400;
  const publicOnly = await gpg.makeKey({ name: 'public' });
  await gpg.gpg(['--yes', '--delete-secret-keys', publicOnly.fingerprint]);
  const revoked = await gpg.makeKey({ name: 'revoked' });
  await gpg.revoke(revoked.fingerprint, 'superseded');
  const keys: readonly (readonly [Key, RegExp])[] = [
    [await gpg.makeKey({ name: 'auth', usage: 'auth' }), /cannot sign/],
    [await gpg.makeKey({ name: 'old', at: day, expire: 'seconds=3600' }), /has expired/],
    [await gpg.makeKey({ name: 'weak', algo: 'rsa1024' }), /too weak/],
    [revoked, /is revoked/],
    [publicOnly, /only the public part/],
    [{ ...publicOnly, fingerprint: 'A'.repeat(40) }, /gpg has no key A+/],
  ];
  const base = await tempDir(t);
  for (const [key, message] of keys) {
    const refused = await initialised(gpg, key, join(base, 'fleet'), '-o', 'json');
    assert.equal(refused.status, 1, key.name);
    const failure = refusalOf(refused);
    assert.equal(failure.code, 'KEY_UNUSABLE', key.name);
    assert.match(failure.message, message);
    assert.equal(existsSync(join(base, 'fleet')), false, key.name);
  }
});

test('init never writes into a folder that holds something', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const base = await tempDir(t);
  await mkdir(join(base, 'full'));
  await writeFile(join(base, 'full', 'mine.txt'), 'mine');
  await writeFile(join(base, 'file'), 'mine');
  await symlink('full', join(base, 'link'));
  for (const name of ['full', 'file', 'link']) {
    const refused = await initialised(gpg, key, join(base, name), '-o', 'json');
    assert.equal(refused.status, 1, name);
    assert.match(refusalOf(refused).code, /^FILE_(EXISTS|UNREADABLE)$/);
  }
  assert.deepEqual(await readdir(join(base, 'full')), ['mine.txt']);
  assert.equal(await readFile(join(base, 'file'), 'utf8'), 'mine');
});

test('init says which tool is missing, and that git does not know the operator', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const base = await tempDir(t);
  const dir = join(base, 'fleet');
  const bin = join(base, 'bin');
  await mkdir(bin);
  const args = ['init', dir, '--name', 'farm', '--signer', key.fingerprint, '-o', 'json'];
  const env = { GNUPGHOME: gpg.home };
  // Only what the launcher itself needs.
  for (const program of ['sh', 'dirname', 'readlink', 'node', 'env']) {
    await symlink((await run('which', [program])).trim(), join(bin, program));
  }
  const noGit = await kedge(args, { env: { ...env, PATH: bin } });
  assert.deepEqual([noGit.status, refusalOf(noGit).code], [1, 'TOOL_MISSING']);
  assert.match(refusalOf(noGit).message, /^git /);
  await symlink((await run('which', ['git'])).trim(), join(bin, 'git'));
  const noGpg = await kedge(args, { env: { ...env, PATH: bin } });
  assert.match(refusalOf(noGpg).message, /^gpg /);
  const nobody = await kedge(args, {
    env: { ...env, GIT_AUTHOR_NAME: '', GIT_AUTHOR_EMAIL: '', GIT_COMMITTER_NAME: '', GIT_COMMITTER_EMAIL: '' },
  });
  assert.equal(refusalOf(nobody).code, 'TOOL_FAILED');
  assert.match(refusalOf(nobody).remedy, /git config --global user.name/);
  assert.equal(existsSync(dir), false);
});

test('init where signing fails half-way leaves the folder as it was', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const base = await tempDir(t);
  const fake = join(base, 'gpg-fails');
  await writeFile(fake, '#!/bin/sh\nexit 2\n', { mode: 0o755 });
  const dir = join(base, 'fleet');
  await mkdir(dir);
  const refused = await kedge(['init', dir, '--name', 'farm', '--signer', key.fingerprint, '-o', 'json'], {
    env: {
      GNUPGHOME: gpg.home,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'gpg.program',
      GIT_CONFIG_VALUE_0: fake,
    },
  });
  assert.equal(refused.status, 1, refused.stdout);
  assert.match((refused.json() as { failure: { cause: string } }).failure.cause, /failed to sign/);
  assert.deepEqual(await readdir(dir), []);
});

test('git ignores a private key that lies in the repository', async (t) => {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const dir = join(await tempDir(t), 'fleet');
  await initialised(gpg, key, dir);
  await writeFile(join(dir, 'host.key.asc'), 'secret');
  assert.equal((await tryRun('git', ['-C', dir, 'status', '--porcelain'])).stdout, '');
});

test('init with an SSH key, from its file or from the agent: git signs by it, and hosts take it', async (t) => {
  const ssh = await sshHome(t);
  const base = await tempDir(t);
  const key = await ssh.makeKey('grace');
  const started = await run('ssh-agent', ['-s', '-a', join(base, 'agent')]);
  const [, socket = '', pid = ''] =
    /SSH_AUTH_SOCK=([^;]+);[\s\S]*SSH_AGENT_PID=(\d+)/.exec(started) ?? assert.fail(started);
  t.after(() => process.kill(Number(pid)));
  const other = await ssh.makeKey('held');
  await run('ssh-add', ['-q', other.file], { env: { SSH_AUTH_SOCK: socket } });
  await rm(other.file);
  for (const [signer, made, person] of [
    [`${key.file}.pub`, key, 'grace'],
    [other.fingerprint, other, 'held'],
  ] as const) {
    const dir = join(base, person);
    const env = { SSH_AUTH_SOCK: socket };
    const said = await kedge(['init', dir, '--name', 'farm', '--signer', signer, '-o', 'json'], { env });
    assert.equal(said.status, 0, said.stdout);
    assert.equal((said.json() as { signer: { fingerprint: string } }).signer.fingerprint, made.fingerprint);
    assert.equal(await readFile(join(dir, 'trust/keys', `${person}.pub`), 'utf8'), made.line);
    assert.equal((await kedge(['lint', dir])).status, 0);
    await writeFile(join(dir, 'README.md'), 'mine\n');
    await run('git', ['-C', dir, 'commit', '-qam', 'readme'], { env: gitEnv(env) });
    const verified = await kedge(['verify', '-o', 'json'], { cwd: dir });
    assert.equal(verified.status, 0, verified.stdout);
    assert.equal((await kedge(['refresh', dir], { env })).status, 0);
  }
});

test('init refuses what is no SSH key to sign with', async (t) => {
  const ssh = await sshHome(t);
  const base = await tempDir(t);
  const key = await ssh.makeKey('grace');
  const weak = await ssh.makeKey('weak', 'rsa', 1024);
  await writeFile(join(base, 'nothing.pub'), 'ssh-ed25519 AAAA\n');
  const lone = await ssh.makeKey('lone');
  await rm(lone.file);
  const table: readonly (readonly [signer: string, code: string, says: RegExp])[] = [
    [join(base, 'none.pub'), 'FILE_UNREADABLE', /is not there/],
    [join(base, 'nothing.pub'), 'KEY_UNUSABLE', /SSH public key/],
    [key.file, 'KEY_UNUSABLE', /private key/],
    [`${lone.file}.pub`, 'KEY_UNUSABLE', /could not sign/],
    [`${weak.file}.pub`, 'KEY_UNUSABLE', /2048|weak|bits/],
    ['SHA256:0000000000000000000000000000000000000000000', 'KEY_UNUSABLE', /agent/],
  ];
  for (const [signer, code, says] of table) {
    const refused = await kedge(['init', join(base, 'fleet'), '--name', 'farm', '--signer', signer, '-o', 'json']);
    assert.equal(refused.status, 1, signer);
    assert.equal(refusalOf(refused).code, code, signer);
    assert.match(refusalOf(refused).message, says);
    assert.equal(existsSync(join(base, 'fleet')), false, signer);
  }
});
