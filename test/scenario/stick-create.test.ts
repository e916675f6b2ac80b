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

const OTHER_FLEET = '1c65d2a1-7d2f-4b69-9b74-1e1c1c9b4d22';
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
  await desk.clone.git('branch', '-q', '--set-upstream-to=origin/main');
  await desk.clone.commit({ files: { 'README.md': 'not pushed\n' }, sign: desk.lead.fingerprint });
  assert.match(
    (await desk.create('--for', 'a')).stderr,
    /\n1 commit of main is not pushed yet: push before hosts have them\n/,
  );
  await desk.clone.git('reset', '-q', '--hard', head);
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
    [
      /would be a kind of file that no host reads\nName one that ends in \.tar/,
      '--for',
      'north-1',
      '--out',
      join(desk.dir, 'x.zip'),
    ],
    [/"amd64" is no platform/, '--for', 'north-1', '--platform', 'amd64'],
    [/there is no OCI image layout at \/no\/such \(--images-from\)/, '--for', 'north-1', '--images-from', '/no/such'],
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

test('what does not go along is told', async (t) => {
  const desk = await stickDesk(t, ['a']);
  const fleet = await readFile(join(desk.clone.dir, 'fleet.yaml'), 'utf8');
  const pin = `{ url: "${join(desk.dir, 'no-scripts.git')}", id: ${OTHER_FLEET}, anchor: ${desk.anchor} }`;
  await desk.push({ 'fleet.yaml': `${fleet}scripts: ${pin}\n` });
  const made = await desk.create('--for', 'a');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stderr, /\nthe scripts of the fleet do not go along: .*no-scripts\.git does not answer\. /);
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

test('what a host says of itself that is not on the branch: its own stick is larger, and nobody else is hindered', async (t) => {
  const desk = await stickDesk(t, ['a', 'b']);
  await desk.reconcile('b');
  // Of the same fleet, signed as it must be, and never on its branch.
  const foreign = await desk.clone.commit({ files: { 'README.md': 'foreign\n' }, sign: desk.lead.fingerprint });
  const other = await bareRepository(join(desk.dir, 'other.git'));
  await desk.clone.git('push', '-q', other, `${foreign}:refs/heads/main`);
  await desk.clone.git('reset', '-q', '--hard', desk.anchor);
  const config = await readFile(desk.hostConfig('a'), 'utf8');
  await writeFile(desk.hostConfig('a'), config.replace(desk.source, other));
  const pass = await desk.reconcile('a');
  assert.equal((pass.json() as { commit: string }).commit, foreign, pass.stderr);

  const ahead = await desk.create('--for', 'a');
  assert.equal(ahead.status, 0, ahead.stderr);
  assert.match(ahead.stderr, new RegExp(`\\na is at ${foreign}, which is ahead of main here, .*: git pull\\n`));
  assert.equal(await unbundled(t, desk, desk.anchor), desk.anchor);

  const head = await desk.push({ 'README.md': 'two\n' });
  const apart = await desk.create('--for', 'a,b');
  assert.equal(apart.status, 0, apart.stderr);
  assert.match(
    apart.stderr,
    new RegExp(`\\na is at ${foreign}, which is not on main, so that all of the history goes`),
  );
  assert.doesNotMatch(apart.stderr, /REWOUND|DIVERGED/);
  const { hosts } = await desk.index();
  assert.deepEqual(hosts, [
    { name: 'a', since: null },
    { name: 'b', since: desk.anchor },
  ]);
  assert.equal(await unbundled(t, desk, null), head);

  const named = await desk.create('--for', 'b', '--since', foreign);
  assert.equal(named.status, 2, named.stderr);
  assert.match(named.stderr, new RegExp(`${foreign} is not on main as it is here \\(--since\\)`));
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
