import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { type Repository, repository } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { gitSha256Tree } from '../support/sha256-tree.ts';
import { type Scope, tempDir } from '../support/temp.ts';

async function fleet(scope: Scope): Promise<Repository> {
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const repo = await repository(scope, gpg);
  await repo.commit({ files: fleetFiles({ keys: { lead: lead.armored } }), sign: lead.fingerprint });
  return repo;
}

function codeOf(result: KedgeResult): string {
  return (result.json() as { failure: { code: string } }).failure.code;
}

test('keygen: the private key stays in its file, for its owner alone', async (t) => {
  const dir = await tempDir(t);
  const file = join(dir, 'host.key.asc');
  const made = await kedge(['host', 'keygen', '--name', 'gpu-01', '--out', file]);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /^-----BEGIN PGP PUBLIC KEY BLOCK-----\n[\s\S]*-----END PGP PUBLIC KEY BLOCK-----\n$/);
  assert.doesNotMatch(made.stdout + made.stderr, /PRIVATE/);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.match(await readFile(file, 'utf8'), /PRIVATE KEY BLOCK/);
  const gpg = await gpgHome(t);
  assert.match(await gpg.gpg(['--show-keys', '--with-colons'], made.stdout), /^uid:.*gpu-01/m);
});

test('keygen never writes over a key, nor through a link, nor for a name that is none', async (t) => {
  const dir = await tempDir(t);
  const file = join(dir, 'host.key.asc');
  await writeFile(file, 'mine');
  await symlink(join(dir, 'elsewhere'), join(dir, 'link'));
  for (const out of [file, join(dir, 'link')]) {
    const refused = await kedge(['host', 'keygen', '--name', 'a', '--out', out, '-o', 'json']);
    assert.deepEqual([refused.status, codeOf(refused)], [1, 'FILE_EXISTS']);
  }
  assert.equal(await readFile(file, 'utf8'), 'mine');
  assert.equal(existsSync(join(dir, 'elsewhere')), false);
  const missing = await kedge(['host', 'keygen', '--name', 'a', '--out', join(dir, 'no', 'key'), '-o', 'json']);
  assert.deepEqual([missing.status, codeOf(missing)], [1, 'FILE_UNREADABLE']);
  const wrong = await kedge(['host', 'keygen', '--name', 'GPU 01', '--out', join(dir, 'x')]);
  assert.equal(wrong.status, 2);
});

test("add writes the host's two files, and a whole host.yaml with the clone's facts and no login", async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  const key = join(dir, 'pub.asc');
  const made = await kedge(['host', 'keygen', '--name', 'gpu-01', '--out', join(dir, 'key.asc')]);
  await writeFile(key, made.stdout);
  await repo.git('remote', 'add', 'origin', 'https://ada:secret-token@git.example/fleet.git');
  await repo.git('remote', 'add', 'mirror', 'git@git.example:fleet.git');
  await repo.git('remote', 'add', 'local', '../mirror.git');
  await repo.git('remote', 'add', 'lan', 'http://10.0.0.1/fleet.git');
  const added = await kedge(['host', 'add', 'gpu-01', '--key', key], { cwd: repo.dir });
  assert.equal(added.status, 0, added.stderr);
  assert.doesNotMatch(added.stdout + added.stderr, /secret-token/);
  for (const expected of [
    /^name: "gpu-01"$/m,
    /- "https:\/\/git\.example\/fleet\.git"$/m,
    /- "git@git\.example:fleet\.git"$/m,
    /- "\/.*\/mirror\.git"$/m,
    /- \{ url: "http:\/\/10\.0\.0\.1\/fleet\.git", plain: true \}$/m,
    new RegExp(`anchor: "${await repo.head()}"`),
    new RegExp(`anchorTree: "${await gitSha256Tree(t, repo, 'HEAD')}"`),
  ]) {
    assert.match(added.stdout, expected);
  }
  assert.equal(await readFile(join(repo.dir, 'hosts', 'gpu-01.asc'), 'utf8'), made.stdout);
  assert.equal((await kedge(['lint'], { cwd: repo.dir })).status, 0);
  // What it printed is a configuration that the host takes.
  const config = join(dir, 'host.yaml');
  await writeFile(config, added.stdout.replaceAll('/etc/kedge', dir).replace('/var/lib/kedge', join(dir, 'state')));
  const history = await kedge(['history', '--config', config, '-o', 'json']);
  assert.deepEqual([history.status, history.json()], [0, { events: [] }], history.stdout);

  const again = await kedge(['host', 'add', 'gpu-01', '--key', key, '-o', 'json'], { cwd: repo.dir });
  assert.deepEqual([again.status, codeOf(again)], [1, 'FILE_EXISTS']);
});

test('add takes only the public part of a private key into the repository, and says so', async (t) => {
  const repo = await fleet(t);
  const file = join(await tempDir(t), 'key.asc');
  await kedge(['host', 'keygen', '--name', 'gpu-01', '--out', file]);
  const added = await kedge(['host', 'add', 'gpu-01', '--key', file, repo.dir]);
  assert.equal(added.status, 0, added.stderr);
  assert.match(added.stderr, /Warning: .* private key/);
  const written = await readFile(join(repo.dir, 'hosts', 'gpu-01.asc'), 'utf8');
  assert.match(written, /PUBLIC KEY BLOCK/);
  assert.doesNotMatch(written, /PRIVATE/);
  assert.equal((await kedge(['lint', repo.dir])).status, 0);
});

test('add refuses what is no key, no name and no clone, and writes nothing', async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  const junk = join(dir, 'junk.asc');
  await writeFile(junk, 'hello');
  const big = join(dir, 'big.asc');
  await writeFile(big, Buffer.alloc(300 * 1024, 'a'));
  await mkdir(join(dir, 'plain'));
  const good = join(dir, 'pub.asc');
  await writeFile(good, (await kedge(['host', 'keygen', '--name', 'a', '--out', join(dir, 'key.asc')])).stdout);
  for (const [args, status, code] of [
    [['gpu-01', '--key', junk, repo.dir], 1, 'KEY_UNUSABLE'],
    [['gpu-01', '--key', big, repo.dir], 1, 'FILE_UNREADABLE'],
    [['gpu-01', '--key', join(dir, 'none'), repo.dir], 1, 'FILE_UNREADABLE'],
    [['../evil', '--key', good, repo.dir], 2, 'USAGE'],
    [['GPU', '--key', good, repo.dir], 2, 'USAGE'],
    [['gpu-01', '--key', good, join(dir, 'plain')], 2, 'USAGE'],
    [['gpu-01', '--key', good, join(dir, 'nowhere')], 2, 'USAGE'],
  ] as const) {
    const refused = await kedge(['host', 'add', ...args, '-o', 'json']);
    assert.deepEqual([refused.status, codeOf(refused)], [status, code], args.join(' '));
  }
  assert.equal(existsSync(join(repo.dir, 'hosts')), false);
});
