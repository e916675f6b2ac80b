/** `kedge stick create` on real repositories: what goes along, what does not, and that it can be cut off anywhere. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { StickIndex } from '../../reconciler/core/stick-index.ts';
import { bareRepository, gitEnv } from '../support/git.ts';
import { run, tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { type StickDesk, stickDesk } from './support/stick-desk.ts';

const PLACE = { labels: { site: 'north' } };

/** Every part of the index is there as it says, and nothing of Kedge's beside it. */
async function assertWhole(desk: StickDesk, index: StickIndex): Promise<void> {
  const listed = new Set(index.parts.map(({ path }) => path));
  for (const { path, bytes, sha256 } of index.parts) {
    const data = await readFile(join(desk.folder, path));
    assert.equal(data.length, bytes, path);
    assert.equal(createHash('sha256').update(data).digest('hex'), sha256, path);
  }
  const there = (await readdir(desk.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(desk.folder.length + 1));
  const own = there.filter((path) => !path.startsWith('ostree/') && !path.startsWith('receipts/'));
  assert.deepEqual(own.filter((path) => !listed.has(path)).sort(), ['README.txt', 'index.json']);
}

/** What a host would have that knows `since` (or nothing) and gets the bundle. */
async function unbundled(t: TestContext, desk: StickDesk, since: string | null): Promise<string> {
  const repo = await bareRepository(join(await tempDir(t), 'host.git'));
  const git = (...args: string[]) => run('git', ['-C', repo, ...args], { env: gitEnv() });
  if (since !== null) await git('fetch', '-q', desk.source, `${since}:refs/heads/accepted`);
  await git(
    '-c',
    'fetch.fsckObjects=true',
    'fetch',
    '-q',
    join(desk.folder, 'fleet.bundle'),
    'refs/heads/main:refs/heads/main',
  );
  await git('fsck', '--connectivity-only', 'refs/heads/main');
  return (await git('rev-parse', 'refs/heads/main')).trim();
}

test('a stick for a host of which nothing is known holds the whole history; for one that reported, what is new', async (t) => {
  const desk = await stickDesk(t, ['a', 'b']);
  const first = await desk.create('--for', 'a');
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /nothing is known of a: it has never reported/);
  const whole = await desk.index();
  await assertWhole(desk, whole);
  assert.deepEqual(whole.hosts, [{ name: 'a', since: null }]);
  assert.equal(await unbundled(t, desk, null), desk.anchor);

  await desk.reconcile('a');
  const head = await desk.push({ 'README.md': 'more\n' });
  const second = await desk.create('--for', 'a', '-o', 'json');
  assert.equal(second.status, 0, second.stderr);
  const thin = await desk.index();
  await assertWhole(desk, thin);
  assert.deepEqual(thin.hosts, [{ name: 'a', since: desk.anchor }]);
  assert.equal(thin.commit, head);
  assert.equal(await unbundled(t, desk, desk.anchor), head);
  const bare = await tryRun('git', ['bundle', 'verify', join(desk.folder, 'fleet.bundle')], {
    cwd: await bareRepository(join(desk.dir, 'x.git')),
    env: gitEnv(),
  });
  assert.notEqual(bare.status, 0, 'it builds on what the host has');
  const [before, after] = [whole, thin].map(
    ({ parts }) => parts.find(({ path }) => path === 'fleet.bundle')?.bytes ?? 0,
  );
  assert.ok((after ?? 0) < (before ?? 0) / 2, `${after} of ${before}`);

  // With one that is not known everything goes along.
  assert.equal((await desk.create('--for', 'a,b')).status, 0);
  assert.equal(await unbundled(t, desk, null), head);
  // Where the host has it all the head still goes along.
  await desk.reconcile('a');
  const none = await desk.create('--for', 'a');
  assert.equal(none.status, 0, none.stderr);
  assert.equal(await unbundled(t, desk, head), head);
});

test('hosts by label, --since by hand, and what people get wrong', async (t) => {
  const desk = await stickDesk(t, ['north-1', 'south-1'], {
    'hosts/north-1.yaml': `${JSON.stringify({ ...PLACE, bundles: {} })}\n`,
  });
  const head = await desk.push({ 'README.md': 'more\n' });
  assert.equal((await desk.create('-l', 'site=north', '--since', desk.anchor)).status, 0);
  const index = await desk.index();
  assert.deepEqual(index.hosts, [{ name: 'north-1', since: desk.anchor }]);
  assert.equal(await unbundled(t, desk, desk.anchor), head);
  const before = await readFile(join(desk.folder, 'index.json'), 'utf8');

  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/there is no host "nort-1" in this fleet\nDid you mean north-1\?/, '--for', 'nort-1'],
    [/say for whom/],
    [/say for whom/, '--for', 'north-1', '-l', 'site=north'],
    [/no host has the label site=east/, '-l', 'site=east'],
    [/-l takes label=value, not "north"/, '-l', 'north'],
    [/there is no commit "v9" here/, '--for', 'north-1', '--since', 'v9'],
    [/lies in the clone of the fleet repository/, '--for', 'north-1', '--out', 'stick'],
    [/lies in the clone of the fleet repository/, '--for', 'north-1', '--out', './x.tar'],
    [/is not there \(--out\)\nIs the stick mounted\?/, '--for', 'north-1', '--out', join(desk.dir, 'no/such')],
    [/is a file/, '--for', 'north-1', '--out', join(desk.dir, 'south-1/host.yaml')],
  ];
  for (const [said, ...args] of wrong) {
    const out = args.includes('--out') ? [] : ['--out', desk.volume];
    const result = await desk.run(['stick', 'create', ...out, ...args]);
    assert.equal(result.status, 2, `${args.join(' ')}: ${result.stderr}`);
    assert.match(result.stderr, said);
  }
  assert.equal(await readFile(join(desk.folder, 'index.json'), 'utf8'), before, 'a slip leaves the stick as it was');
});

test('what hosts would refuse is not packed', async (t) => {
  const desk = await stickDesk(t, ['a']);
  const stranger = await desk.gpg.makeKey({ name: 'stranger' });
  const bad = await desk.clone.commit({ files: { 'README.md': 'mine\n' }, sign: stranger.fingerprint });
  const refused = await desk.create('--for', 'a', '-o', 'json');
  assert.equal(refused.status, 4, refused.stderr);
  const { failure } = refused.json() as { failure: { code: string; commit: string; message: string } };
  assert.equal(failure.code, 'SIGNATURE_UNKNOWN_KEY');
  assert.equal(failure.commit, bad);
  assert.match(failure.message, /hosts would not take/);
  assert.deepEqual(await readdir(desk.volume), []);
});

test('cut off anywhere it is unfinished, and the next run goes on', async (t) => {
  const desk = await stickDesk(t, ['a']);
  assert.equal((await desk.create('--for', 'a')).status, 0);
  const good = await desk.index();
  // As a kill leaves it: no index, a part that is half there, and something of the run that was killed.
  await rm(join(desk.folder, 'index.json'));
  const bundle = await readFile(join(desk.folder, 'fleet.bundle'));
  await writeFile(join(desk.folder, 'fleet.bundle'), bundle.subarray(0, bundle.length / 2));
  await writeFile(join(desk.folder, '.bundle-left'), 'x');
  await writeFile(join(desk.folder, 'index.json.new'), 'x');
  await writeFile(join(desk.volume, 'mine.txt'), 'of the operator');
  assert.equal((await desk.create('--for', 'a')).status, 0);
  const again = await desk.index();
  assert.deepEqual(again.parts, good.parts);
  await assertWhole(desk, again);
  assert.equal(await readFile(join(desk.volume, 'mine.txt'), 'utf8'), 'of the operator');
});
