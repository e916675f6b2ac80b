/** `kedge stick receipts`: records that hosts signed, on a stick, into the inventory: fast-forward, checked, nothing lost. */
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMITS } from '../../reconciler/core/limits.ts';
import { gitEnv } from '../support/git.ts';
import type { KedgeResult } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { type StickDesk, stickDesk } from './support/stick-desk.ts';

interface Outcome {
  readonly host: string;
  readonly result: string;
  readonly failure: { readonly code: string; readonly message: string; readonly cause?: string } | null;
}

function git(repo: string, ...args: string[]): Promise<string> {
  return run('git', ['-C', repo, ...args], { env: gitEnv() });
}

async function headAt(desk: StickDesk, host: string): Promise<string> {
  return (await git(desk.inventory, 'for-each-ref', '--format=%(objectname)', `refs/heads/hosts/${host}`)).trim();
}

async function receiptOf(desk: StickDesk, host: string, ...revisions: string[]): Promise<string> {
  const folder = join(desk.folder, 'receipts');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${host}.bundle`);
  await git(desk.inventory, 'bundle', 'create', '--version=2', '-q', file, ...revisions);
  return file;
}

/** A host that reports where no network is: what it would push lies on the stick, and the inventory knows nothing of it. */
async function reportByStick(desk: StickDesk, host: string, passes = 1): Promise<{ before: string; after: string }> {
  const before = await headAt(desk, host);
  const ref = `refs/heads/hosts/${host}`;
  for (let pass = 0; pass < passes; pass++) {
    await desk.push({ 'README.md': `${host} ${before} ${pass}\n` });
    await desk.reconcile(host);
  }
  const after = await headAt(desk, host);
  assert.notEqual(after, before, 'the host had something to report');
  await receiptOf(desk, host, ...(before === '' ? [] : [`^${before}`]), ref);
  await (before === '' ? git(desk.inventory, 'update-ref', '-d', ref) : git(desk.inventory, 'update-ref', ref, before));
  return { before, after };
}

async function receipts(
  desk: StickDesk,
  path = desk.volume,
): Promise<{ result: KedgeResult; outcomes: readonly Outcome[] }> {
  const result = await desk.run(['stick', 'receipts', path, '-o', 'json']);
  return { result, outcomes: (result.json() as { receipts?: Outcome[] }).receipts ?? [] };
}

function said(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ host, result, failure }) =>
    [host, result, ...(failure === null ? [] : [failure.code])].join(' '),
  );
}

test('what hosts wrote on a stick gets into the inventory, shows in status, and makes the next stick small', async (t) => {
  const desk = await stickDesk(t, ['a', 'b']);
  await desk.reconcile('a');
  const a = await reportByStick(desk, 'a', 2);
  const b = await reportByStick(desk, 'b');
  assert.equal(b.before, '');
  const { result, outcomes } = await receipts(desk);
  assert.equal(result.status, 0, result.stdout + result.stderr);
  assert.deepEqual(said(outcomes), ['a taken', 'b taken']);
  assert.deepEqual([await headAt(desk, 'a'), await headAt(desk, 'b')], [a.after, b.after]);
  const status = (await desk.run(['status', '-o', 'json'])).json() as { hosts: { host: string; verified: boolean }[] };
  assert.deepEqual(
    status.hosts.map(({ host, verified }) => `${host} ${verified}`),
    ['a true', 'b true'],
  );
  // Once more, from any of the folders: nothing is new.
  for (const path of [desk.volume, join(desk.volume, 'kedge'), desk.folder, join(desk.folder, 'receipts')]) {
    const again = await receipts(desk, path);
    assert.equal(again.result.status, 0, again.result.stdout);
    assert.deepEqual(said(again.outcomes), ['a known', 'b known'], path);
  }
  assert.equal((await desk.create('--for', 'a,b')).status, 0);
  const index = await desk.index();
  assert.ok(index.hosts.every(({ since }) => since !== null));
  assert.equal((await readFile(join(desk.folder, 'receipts', 'a.bundle'))).length > 0, true, 'receipts stay');
  // The host goes on from there by the network.
  await desk.push({ 'README.md': 'online again\n' });
  await desk.reconcile('a');
  assert.equal((await git(desk.inventory, 'merge-base', a.after, 'refs/heads/hosts/a')).trim(), a.after);
});

test('what is forged, parted or no receipt is refused for that host alone, and the others are taken', async (t) => {
  const desk = await stickDesk(t, ['a', 'b', 'c', 'd', 'e']);
  for (const host of ['a', 'b', 'c', 'd', 'e']) await desk.reconcile(host);
  const good = await reportByStick(desk, 'a');
  // Of b: it reported by another way meanwhile.
  await reportByStick(desk, 'b');
  await desk.push({ 'README.md': 'meanwhile\n' });
  const forked = await git(
    desk.inventory,
    'commit-tree',
    '-p',
    'refs/heads/hosts/b',
    '-m',
    'x',
    'refs/heads/hosts/b^{tree}',
  );
  await git(desk.inventory, 'update-ref', 'refs/heads/hosts/b', forked.trim());
  const kept = await headAt(desk, 'b');
  // Of c: a commit that somebody else made, on top of what is there.
  const forged = (
    await git(desk.inventory, 'commit-tree', '-p', 'refs/heads/hosts/c', '-m', 'converged', 'refs/heads/hosts/c^{tree}')
  ).trim();
  const before = await headAt(desk, 'c');
  await git(desk.inventory, 'update-ref', 'refs/heads/hosts/c', forged);
  await receiptOf(desk, 'c', `^${before}`, 'refs/heads/hosts/c');
  await git(desk.inventory, 'update-ref', 'refs/heads/hosts/c', before);
  // Of d: the branch of another host. Of e: a link out of the stick. Of a host that is none: a name.
  await git(
    desk.inventory,
    'bundle',
    'create',
    '--version=2',
    '-q',
    join(desk.folder, 'receipts', 'd.bundle'),
    'refs/heads/hosts/e',
  );
  await symlink('/etc/hostname', join(desk.folder, 'receipts', 'e.bundle'));
  await receiptOf(desk, 'ghost', 'refs/heads/hosts/e');
  await writeFile(join(desk.folder, 'receipts', 'notes.txt'), 'of the operator');

  const { result, outcomes } = await receipts(desk);
  assert.equal(result.status, 3, result.stdout + result.stderr);
  assert.deepEqual(said(outcomes), [
    'a taken',
    'b refused REWOUND',
    'c refused SIGNATURE_MISSING',
    'd refused SOURCE_CORRUPT',
    'e refused SOURCE_CORRUPT',
    'ghost refused SOURCE_CORRUPT',
  ]);
  assert.match(outcomes[1]?.failure?.message ?? '', /have parted: b reported \w+ by another way meanwhile/);
  assert.equal(await headAt(desk, 'a'), good.after);
  assert.equal(await headAt(desk, 'b'), kept);
  assert.equal(await headAt(desk, 'c'), before);
});

test('a record of a few bytes that unpacks to more than this machine has is not unpacked', async (t) => {
  const desk = await stickDesk(t, ['a']);
  await desk.reconcile('a');
  const before = await headAt(desk, 'a');
  const zeros = join(desk.dir, 'zeros');
  await writeFile(zeros, '');
  await truncate(zeros, 2 * LIMITS.receiptAllocBytes);
  const blob = (await git(desk.inventory, 'hash-object', '-w', zeros)).trim();
  const list = await treeOf(join(desk.dir, 'tree'), blob);
  const tree = (await git(desk.inventory, 'hash-object', '-t', 'tree', '-w', list)).trim();
  const bomb = (await git(desk.inventory, 'commit-tree', '-p', before, '-m', 'x', tree)).trim();
  await git(desk.inventory, 'update-ref', 'refs/heads/hosts/a', bomb);
  const file = await receiptOf(desk, 'a', `^${before}`, 'refs/heads/hosts/a');
  await git(desk.inventory, 'update-ref', 'refs/heads/hosts/a', before);
  assert.ok((await stat(file)).size < 1e6);
  const { outcomes } = await receipts(desk);
  assert.deepEqual(said(outcomes), ['a refused SOURCE_CORRUPT']);
  assert.match(outcomes[0]?.failure?.cause ?? '', /limit/);
  assert.equal(await headAt(desk, 'a'), before);
});

/** A tree object, as a file, with this blob as its one entry. */
async function treeOf(file: string, blob: string): Promise<string> {
  await writeFile(file, Buffer.concat([Buffer.from('100644 inventory.json\0'), Buffer.from(blob, 'hex')]));
  return file;
}

test('an old record put in again moves nothing back, and a branch that starts anew is taken from where it names', async (t) => {
  const desk = await stickDesk(t, ['a']);
  await desk.reconcile('a');
  const old = await headAt(desk, 'a');
  const next = await reportByStick(desk, 'a');
  assert.deepEqual(said((await receipts(desk)).outcomes), ['a taken']);
  await receiptOf(desk, 'a', 'refs/heads/hosts/a');
  await git(desk.inventory, 'update-ref', 'refs/heads/kept', old);
  const folder = join(desk.folder, 'receipts', 'a.bundle');
  const replay = join(desk.dir, 'replay.git');
  await run('git', ['clone', '-q', '--bare', desk.inventory, replay], { env: gitEnv() });
  await git(replay, 'update-ref', 'refs/heads/hosts/a', old);
  await git(replay, 'bundle', 'create', '--version=2', '-q', folder, 'refs/heads/hosts/a');
  assert.deepEqual(said((await receipts(desk)).outcomes), ['a known']);
  assert.equal(await headAt(desk, 'a'), next.after);
  await rm(join(desk.dir, 'a', 'state', 'inventory.git', 'published.json'));
  const anew = await reportByStick(desk, 'a');
  assert.equal((await git(replay, 'fetch', '-q', folder, 'refs/heads/hosts/a')).trim(), '');
  assert.match(await git(replay, 'cat-file', 'commit', 'FETCH_HEAD'), new RegExp(`^Predecessor: ${next.after}$`, 'm'));
  assert.deepEqual(said((await receipts(desk)).outcomes), ['a taken']);
  assert.equal(await headAt(desk, 'a'), anew.after);
});

test('what people get wrong', async (t) => {
  const desk = await stickDesk(t, ['a']);
  const none = await desk.run(['stick', 'receipts', desk.volume]);
  assert.equal(none.status, 2);
  assert.match(none.stderr, /there is no receipt of this fleet at .*\nIs it mounted, and has a host had it\?/);
  const away = await desk.run(['stick', 'receipts', join(desk.dir, 'nowhere')]);
  assert.equal(away.status, 2);
  // Before anything is said of an inventory that it would go to.
  assert.match(away.stderr, /there is nothing at .*nowhere\nThe folder where the stick is mounted/);
  const file = join(desk.dir, 'stick.tar');
  await writeFile(file, '');
  const given = await desk.run(['stick', 'receipts', file]);
  assert.match(given.stderr, /stick\.tar is no folder, and a host writes to none of these\nReceipts lie in a folder/);
  const foreign = '11111111-1111-4111-8111-111111111111';
  await mkdir(join(desk.dir, 'foreign', 'kedge', foreign), { recursive: true });
  const other = await desk.run(['stick', 'receipts', join(desk.dir, 'foreign')]);
  assert.match(other.stderr, new RegExp(`but a stick of the fleet ${foreign}\nRun it in a clone of that fleet`));
  await desk.reconcile('a');
  await receiptOf(desk, 'a', 'refs/heads/hosts/a');
  const dead = await desk.run(['stick', 'receipts', desk.volume, '--inventory', join(desk.dir, 'gone.git')]);
  assert.equal(dead.status, 1);
  assert.match(dead.stderr, /See whether the inventory answers: git ls-remote/);
});
