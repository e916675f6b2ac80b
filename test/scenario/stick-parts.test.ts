/** What goes on a stick besides Git objects, and the one file that stands for it: real tars, real OSTree repositories. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, link, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isPartPath } from '../../reconciler/core/stick-index.ts';
import { FLEET_ID } from '../support/fleet.ts';
import { OS_REF, osServer } from '../support/ostree.ts';
import { run, tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { deskWithOs } from './support/stick-os.ts';
import { deskWithTar } from './support/stick-tar.ts';

test('pinned tars: fetched once, told by weight, kept on the stick, gone when no host needs them', async (t) => {
  const { desk, tar, create } = await deskWithTar(t);
  const first = await create();
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, new RegExp(`\\ntar +${tar.sha256.slice(0, 12)}.tar +\\d`));
  const file = join(desk.folder, 'tars', `${tar.sha256}.tar`);
  assert.equal(
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    tar.sha256,
  );
  const before = await stat(file);
  const second = await create();
  assert.match(second.stderr, /\ntar +\S+ +\S+ \S+ +\S+ \S+ there\n/);
  assert.equal((await stat(file)).mtimeMs, before.mtimeMs, 'it was not written again');
  assert.equal(tar.asked, 1, 'it was not fetched again');
  // Altered on the stick, its size kept: what is there is read, and what is wrong is written anew.
  await writeFile(file, 'x'.repeat(before.size));
  assert.equal((await create()).status, 0);
  assert.equal(
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    tar.sha256,
  );
  await desk.push({ 'hosts/a.yaml': 'bundles: { db: {} }\n' });
  assert.equal((await create()).status, 0);
  assert.deepEqual(await readdir(join(desk.folder, 'tars')), []);
});

test('images: of the platform of the host, shared layers once, what is pinned by the index with it', async (t) => {
  const { desk, web, db, create } = await deskWithTar(t);
  const made = await create();
  assert.equal(made.status, 0, made.stderr);
  const blobs = async () => (await readdir(join(desk.folder, 'images', 'blobs', 'sha256'))).sort();
  const one = await blobs();
  for (const digest of db.blobs) assert.ok(one.includes(digest), digest);
  assert.ok(one.includes(web.blobs[0] ?? ''), 'the index that is pinned');
  assert.equal(
    one.length,
    new Set([...web.blobs, ...db.blobs]).size - 3,
    'all but what is of the other platform alone',
  );
  const { weights } = (await create('-o', 'json')).json() as {
    weights: { kind: string; bytes: number; there: number }[];
  };
  const images = weights.filter(({ kind }) => kind === 'image');
  const [light = 0, heavy = 0] = images.map(({ bytes }) => bytes).sort((a, b) => a - b);
  assert.ok(heavy > 100_000 && light < 5_000, 'the layer that they share weighs once');
  assert.ok(
    images.every(({ bytes, there }) => bytes === there),
    'all of it was there already',
  );
  await desk.push({ 'hosts/a.yaml': 'bundles: { web: {} }\n' });
  assert.equal((await create('--platform', 'linux/arm64', '--platform', 'linux/amd64')).status, 0);
  assert.equal((await blobs()).length, web.blobs.length);
  assert.ok((await desk.index()).parts.every(({ path }) => isPartPath(path)));
});

test('an image that is altered at its source does not get on a stick', async (t) => {
  const { desk, db, layout, create } = await deskWithTar(t);
  await writeFile(join(layout, 'blobs', 'sha256', db.blobs[1] ?? ''), 'x');
  const refused = await create('-o', 'json');
  assert.equal(refused.status, 1);
  const { failure } = refused.json() as { failure: { code: string } };
  assert.equal(failure.code, 'DIGEST_MISMATCH');
  assert.equal((await readdir(desk.folder)).includes('index.json'), false);
});

test('one file: the index first, every part behind it, whatever packs it', async (t) => {
  const { desk, layout } = await deskWithTar(t);
  for (const ending of ['tar', 'tar.gz', 'tar.zst']) {
    const file = join(desk.dir, `kedge.${ending}`);
    const made = await desk.run(['stick', 'create', '--for', 'a', '--images-from', layout, '--out', file]);
    assert.equal(made.status, 0, made.stderr);
    const names = (await run('tar', ['-tf', file])).trim().split('\n');
    assert.deepEqual(names.slice(0, 2), [`kedge/${FLEET_ID}/index.json`, `kedge/${FLEET_ID}/README.txt`]);
    const into = await tempDir(t);
    await run('tar', ['-xf', file, '-C', into]);
    const index = await desk.index(into);
    const own = names.slice(2).map((name) => name.slice(`kedge/${FLEET_ID}/`.length));
    assert.deepEqual(
      own,
      index.parts.map(({ path }) => path),
    );
    for (const { path, sha256 } of index.parts) {
      const data = await readFile(join(into, 'kedge', FLEET_ID, path));
      assert.equal(createHash('sha256').update(data).digest('hex'), sha256, path);
    }
    assert.equal(await stat(`${file}.parts`).catch(() => null), null, 'nothing is left beside it');
  }
});

test('a volume that is too small, or write-protected, is refused before anything is written', async (t) => {
  const { desk, create } = await deskWithTar(t);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', desk.volume], { stdio: 'ignore' });
  } catch {
    return t.skip('no right to mount a small tmpfs');
  }
  try {
    const full = await create('-o', 'json');
    assert.equal(full.status, 1);
    const { failure } = full.json() as { failure: { code: string; message: string; remedy: string } };
    assert.equal(failure.code, 'DISK_FULL');
    assert.match(failure.message, /are needed at .*, and 1.0 MiB are free/);
    assert.deepEqual(await readdir(desk.volume), []);
    execFileSync('mount', ['-o', 'remount,ro', desk.volume], { stdio: 'ignore' });
    const locked = await create();
    assert.equal(locked.status, 1);
    assert.match(locked.stderr, /error FILE_UNREADABLE: .* cannot be written\n.*read-only.*may be written to/s);
    assert.doesNotMatch(locked.stderr, /WEIGHS/);
  } finally {
    execFileSync('umount', [desk.volume]);
  }
});

test('an OS goes as a static delta from what the host runs, with its signature, and as a whole where that is not known', async (t) => {
  const { desk, release, build, builds, first, pin, path } = await deskWithOs(t);
  await pin(first);
  const pass = await desk.reconcile('a', { PATH: path });
  assert.match(pass.stdout, /"state"/, pass.stderr);
  const second = await build('2');
  await pin(second);
  const made = await desk.create('--for', 'a');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stderr, new RegExp(`\\nos +stable ${second.slice(0, 12)} from ${first.slice(0, 12)} +about`));
  const parts = (await desk.index()).parts.map(({ path: part }) => part).filter((part) => part.startsWith('ostree/'));
  const kinds = (list: readonly string[]) =>
    [...new Set(list.map((part) => /\.[a-z]+$/.exec(part)?.[0] ?? part.split('/')[1]))].sort();
  assert.deepEqual(kinds(parts), ['.commit', '.commitmeta', '.index', 'config', 'deltas', 'summary']);
  assert.ok(parts.every(isPartPath));

  // What a host does with it: the old system, the release key, and nothing but the stick.
  const host = join(await tempDir(t), 'repo');
  await run('ostree', ['init', `--repo=${host}`, '--mode=bare-user-only']);
  await run('ostree', ['pull-local', `--repo=${host}`, builds.dir, first]);
  const keyring = join(await tempDir(t), 'release.asc');
  await writeFile(keyring, release.armored);
  const stick = await osServer(t, join(desk.folder, 'ostree'));
  await run('ostree', [
    'remote',
    `--repo=${host}`,
    'add',
    '--set=gpg-verify=true',
    `--gpg-import=${keyring}`,
    'stick',
    stick.url,
  ]);
  // In two steps, as Kedge pulls: in one, ostree 2022.7 now and then asks for objects that the delta is about to bring.
  for (const part of [['--commit-metadata-only'], ['--require-static-deltas']])
    await run('ostree', ['pull', `--repo=${host}`, ...part, 'stick', `${OS_REF}@${second}`]);
  assert.match(await run('ostree', ['cat', `--repo=${host}`, second, '/usr/etc/version']), /^2$/m);

  // A delta, and an object, that the stick did not keep as it was written.
  const spoil = async (ending: RegExp) => {
    const part = (await desk.index()).parts.find(({ path: one }) => ending.test(one)) ?? assert.fail(String(ending));
    const file = join(desk.folder, part.path);
    await chmod(file, 0o600);
    await writeFile(file, Buffer.alloc(part.bytes));
    return { file, part };
  };
  const delta = await spoil(/deltas\/.*\/0$/);
  assert.equal((await desk.create('--for', 'a')).status, 0);
  assert.equal(
    createHash('sha256')
      .update(await readFile(delta.file))
      .digest('hex'),
    delta.part.sha256,
  );

  // A host that never said anything: all of it, and no delta from nobody knows what.
  const whole = await desk.create('--for', 'b');
  assert.equal(whole.status, 0, whole.stderr);
  assert.match(whole.stderr, /\nos +stable \S+ from nothing, whole/);
  const all = (await desk.index()).parts.map(({ path: part }) => part).filter((part) => part.startsWith('ostree/'));
  assert.deepEqual(kinds(all), ['.commit', '.commitmeta', '.dirmeta', '.dirtree', '.filez', 'config', 'summary']);
  const fresh = join(await tempDir(t), 'repo');
  await run('ostree', ['init', `--repo=${fresh}`, '--mode=bare-user-only']);
  await run('ostree', ['pull-local', `--repo=${fresh}`, '--untrusted', join(desk.folder, 'ostree'), second]);
  await run('ostree', ['fsck', `--repo=${fresh}`]);
  await spoil(/\.filez$/);
  const mended = await desk.create('--for', 'b');
  assert.equal(mended.status, 0, mended.stderr);
  await run('ostree', ['fsck', `--repo=${join(desk.folder, 'ostree')}`]);
  // As a run leaves it that was killed while it made a copy of an object that ostree had linked.
  const object = join(
    desk.folder,
    (await desk.index()).parts.find(({ path: one }) => /\.filez$/.test(one))?.path ?? '',
  );
  await link(object, join(desk.dir, 'linked'));
  await writeFile(`${object}.new`, 'half');
  const goesOn = await desk.create('--for', 'b');
  assert.equal(goesOn.status, 0, goesOn.stderr);
  assert.equal((await stat(object)).nlink, 1);
  assert.equal(await stat(`${object}.new`).catch(() => null), null);

  // Where the host runs what is pinned there is nothing to bring.
  await pin(first);
  assert.equal((await desk.create('--for', 'a')).status, 0);
  assert.equal((await readdir(desk.folder)).includes('ostree'), false);
});

test('an OS that a stranger signed, or nobody, does not get on a stick', async (t) => {
  const { desk, build, pin } = await deskWithOs(t);
  const stranger = await desk.gpg.makeKey({ name: 'stranger' });
  await pin(await build('2', stranger.fingerprint));
  const refused = await desk.create('--for', 'b', '-o', 'json');
  const { failure } = refused.json() as { failure: { code: string; message: string } };
  assert.equal(failure.code, 'OS_SIGNATURE', failure.message);
  assert.equal(refused.status, 4, 'refused for trust');
  assert.equal((await readdir(desk.folder)).includes('index.json'), false);
  assert.equal((await readdir(desk.folder)).includes('ostree'), false);
});

test('without ostree at the desk it says what to install', async (t) => {
  const { desk, first, pin } = await deskWithOs(t);
  await pin(first);
  const bin = await tempDir(t);
  for (const tool of ['git', 'sync', 'node', 'flock']) {
    const where = (await tryRun('sh', ['-c', `command -v ${tool}`])).stdout.trim();
    await run('ln', ['-s', where, join(bin, tool)]);
  }
  const result = await desk.run(['stick', 'create', '--out', desk.volume, '--for', 'b'], { PATH: bin });
  assert.notEqual(result.status, 0);
  assert.match(result.stderr, /ostree could not be started/);
  assert.match(result.stderr, /apt-get install ostree|Install ostree/);
});

test("links that somebody put on the stick: the operator's own files are neither written over nor removed", async (t) => {
  const { desk, create } = await deskWithTar(t);
  assert.equal((await create()).status, 0);
  const own = join(desk.dir, 'own');
  await mkdir(own);
  const file = join(own, 'notes.txt');
  await writeFile(file, 'mine\n');
  const { folder } = desk;
  const blobs = join(folder, 'images/blobs/sha256');
  const kedge = join(desk.volume, 'kedge');
  const links: readonly (readonly [string, string])[] = [
    [join(folder, 'README.txt'), file],
    [join(folder, 'index.json.new'), file],
    [join(folder, 'tars'), own],
    [blobs, own],
    [folder, own],
    [kedge, own],
  ];
  for (const [place, to] of links) {
    const aside = join(desk.dir, 'aside');
    const wasThere = await rename(place, aside).then(
      () => true,
      () => false,
    );
    await symlink(to, place);
    const result = await create();
    assert.equal(result.status, 1, `${place}: ${result.stderr}`);
    assert.match(result.stderr, new RegExp(`FILE_UNREADABLE: ${place} is a link`));
    assert.equal(await readFile(file, 'utf8'), 'mine\n', place);
    assert.deepEqual(await readdir(own), ['notes.txt'], place);
    await rm(place);
    if (wasThere) await rename(aside, place);
  }
  assert.equal((await create()).status, 0);

  const tar = join(desk.dir, 'stick.tar');
  await symlink(file, `${tar}.new`);
  assert.equal((await create('--out', tar)).status, 0);
  assert.equal(await readFile(file, 'utf8'), 'mine\n');
});
