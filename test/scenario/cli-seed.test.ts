/** From the clone at the desk to an enrolled machine, by files and by a whole file system, with the real mtools. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { type Repository, repository } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';

async function fleet(scope: Scope): Promise<Repository> {
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const repo = await repository(scope, gpg);
  await repo.commit({ files: fleetFiles({ keys: { lead: lead.armored } }), sign: lead.fingerprint });
  await repo.git('remote', 'add', 'origin', 'https://ada:secret-login@git.example/fleet.git');
  return repo;
}

async function modeOf(file: string): Promise<string> {
  return ((await stat(file)).mode & 0o777).toString(8);
}

test('a stick makes a host of a machine: its key is made there, and its public key is where it is looked for', async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  const [stick, root] = [join(dir, 'stick'), join(dir, 'root')];
  await writeFile(join(dir, 'token'), 'secret-token\n');
  const args = [
    'seed',
    'create',
    'gpu-01',
    repo.dir,
    '--out',
    stick,
    '--token',
    join(dir, 'token'),
    '--hostname',
    'rack-7',
  ];
  const made = await kedge(args);
  assert.equal(made.status, 0, made.stderr);
  assert.doesNotMatch(made.stdout + made.stderr, /secret/);
  assert.deepEqual((await readdir(join(stick, 'kedge'))).toSorted(), ['enrol.yaml', 'out']);
  assert.equal(await modeOf(join(stick, 'kedge/enrol.yaml')), '600');
  assert.doesNotMatch(await readFile(join(stick, 'kedge/enrol.yaml'), 'utf8'), /secret-login/);
  const again = await kedge([...args, '-o', 'json']);
  assert.deepEqual([again.status, (again.json() as { failure: { code: string } }).failure.code], [1, 'FILE_EXISTS']);

  await mkdir(join(root, 'etc'), { recursive: true });
  await writeFile(join(root, 'etc/hosts'), '127.0.0.1 localhost\n127.0.1.1 kedge\n');
  await writeFile(join(root, 'etc/hostname'), 'kedge\n');
  const taken = await kedge(['seed', 'apply', stick, '--root', root, '-o', 'json']);
  assert.equal(taken.status, 0, taken.stderr + taken.stdout);
  const said = taken.json() as { host: string; hostname: string; fingerprint: string; publicKey: string };
  assert.deepEqual([said.host, said.hostname], ['gpu-01', 'rack-7']);
  assert.equal(await readFile(join(root, 'etc/hostname'), 'utf8'), 'rack-7\n');
  assert.match(await readFile(join(root, 'etc/hosts'), 'utf8'), /^127\.0\.1\.1 rack-7$/m);
  const etc = join(root, 'etc/kedge');
  assert.deepEqual((await readdir(etc)).toSorted(), ['host.key.asc', 'host.pub.asc', 'host.yaml', 'token']);
  assert.deepEqual([await modeOf(join(etc, 'host.key.asc')), await modeOf(join(etc, 'token'))], ['600', '600']);
  assert.equal(await readFile(join(etc, 'token'), 'utf8'), 'secret-token\n');
  assert.equal(await readFile(join(etc, 'host.pub.asc'), 'utf8'), said.publicKey);
  assert.match(
    await readFile(join(root, 'etc/issue.d/kedge.issue'), 'utf8'),
    new RegExp(`${said.fingerprint}[^]*BEGIN PGP PUBLIC`),
  );
  const config = await readFile(join(etc, 'host.yaml'), 'utf8');
  assert.match(config, new RegExp(`anchor: "?${await repo.head()}`));
  assert.match(config, /ostree:\n {2}sysroot: \//);

  // The public key makes a host of the fleet out of it.
  assert.equal((await kedge(['host', 'add', 'gpu-01', repo.dir, '--key', join(etc, 'host.pub.asc')])).status, 0);
  assert.equal((await kedge(['lint', repo.dir])).status, 0);
});

test('a boot that was cut off after the key was made goes on with that key', async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  const [stick, root] = [join(dir, 'stick'), join(dir, 'root')];
  assert.equal((await kedge(['seed', 'create', 'gpu-01', repo.dir, '--out', stick])).status, 0);
  const apply = () => kedge(['seed', 'apply', stick, '--root', root]);
  const first = await apply();
  assert.equal(first.status, 0, first.stderr);
  await rm(join(root, 'etc/kedge/host.yaml'));
  await writeFile(join(root, 'etc/kedge/host.yaml.new'), 'half');
  await rm(join(root, 'etc/kedge/host.pub.asc'));
  const second = await apply();
  assert.deepEqual([second.status, second.stdout], [0, first.stdout], second.stderr);
  assert.ok(!existsSync(join(root, 'etc/kedge/host.yaml.new')));
  // A key that cannot be read is no key to go on with, nor one to write over.
  await rm(join(root, 'etc/kedge/host.yaml'));
  await writeFile(join(root, 'etc/kedge/host.key.asc'), 'torn', { mode: 0o600 });
  const torn = await apply();
  assert.equal(torn.status, 1);
  assert.equal(await readFile(join(root, 'etc/kedge/host.key.asc'), 'utf8'), 'torn');
});

test('an image is a file system with the label that hosts look for, and holds the seed', async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  for (const [form, label, file] of [
    [[], 'KEDGE', 'kedge/enrol.yaml'],
    [['--nocloud'], 'CIDATA', 'user-data'],
  ] as const) {
    const image = join(dir, `${label}.img`);
    const made = await kedge(['seed', 'create', 'gpu-01', repo.dir, '--image', '--out', image, ...form]);
    assert.equal(made.status, 0, made.stderr);
    assert.equal(await modeOf(image), '600');
    const facts = await run('/sbin/blkid', ['-p', '-o', 'export', image]);
    assert.match(facts, new RegExp(`^LABEL=${label}$`, 'm'));
    assert.match(facts, /^TYPE=vfat$/m);
    // A table of partitions would show the kernel the same file system twice.
    assert.ok((await readFile(image)).subarray(0x1be, 0x1fe).every((byte) => byte === 0));
    const back = join(dir, `${label}.d`);
    await mkdir(back);
    await run('mcopy', ['-s', '-i', image, '::/', back]);
    assert.match(await readFile(join(back, file), 'utf8'), /gpu-01/);
    const taken = await kedge(['seed', 'apply', back, '--root', join(dir, label)]);
    assert.equal(taken.status, 0, taken.stderr);
    const again = await kedge(['seed', 'create', 'gpu-01', repo.dir, '--image', '--out', image, ...form]);
    assert.equal(again.status, 1, 'never over another file');
  }
});

test('what a host would not take is not made', async (t) => {
  const repo = await fleet(t);
  const dir = await tempDir(t);
  const yaml = join(dir, 'host.yaml');
  const facts = `fleet: { id: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11, anchor: ${'ab'.repeat(20)}, sources: [{ url: "ssh://git@git.example/f.git", identityFile: id }] }\n`;
  await writeFile(yaml, `name: gpu-01\n${facts}`);
  await writeFile(join(dir, 'id'), 'a key\n');
  const out = join(dir, 'out');
  for (const [args, status, says] of [
    [['GPU', repo.dir], 2, /not a host name/],
    [['gpu-01', dir], 2, /clone/],
    [['gpu-02', '--host-yaml', yaml], 2, /is of gpu-01/],
    [['gpu-01', '--host-yaml', yaml], 1, /id does not come with the seed/],
    [['gpu-01', '--host-yaml', yaml, '--file', `id=${join(dir, 'none')}`], 1, /is not there/],
    [['gpu-01', '--host-yaml', yaml, '--file', `../id=${join(dir, 'id')}`], 1, /files/],
  ] as const) {
    const refused = await kedge(['seed', 'create', ...args, '--out', out]);
    assert.equal(refused.status, status, refused.stderr);
    assert.match(refused.stderr, says);
    assert.ok(!existsSync(out));
  }
  const good = await kedge([
    'seed',
    'create',
    'gpu-01',
    '--host-yaml',
    yaml,
    '--file',
    `id=${join(dir, 'id')}`,
    '--out',
    out,
  ]);
  assert.equal(good.status, 0, good.stderr);
});
