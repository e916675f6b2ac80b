/** A fleet whose scripts have a repository of their own, on a stick: made at the desk, and all that a host without a network needs. */
import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readStickIndex, stickFolder } from '../../reconciler/core/stick-index.ts';
import { FLEET_ID } from '../support/fleet.ts';
import { bareRepository, repository } from '../support/git.ts';
import type { KedgeResult } from '../support/kedge.ts';
import { scriptRepository } from './support/script-repository.ts';

const isRoot = process.getuid?.() === 0;
const cleanUp: (() => unknown)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

describe('a scripts repository on a stick', { skip: isRoot ? false : 'needs root, for control groups' }, async () => {
  if (!isRoot) return;
  const repo = await scriptRepository({ after: (end) => cleanUp.push(end) });
  const { fleet, push, says } = repo;
  const { alpha } = fleet.hosts;
  const volume = join(dirname(fleet.bare), 'volume');
  const folder = join(volume, stickFolder(FLEET_ID));
  await mkdir(volume);
  const config = JSON.parse(await readFile(alpha.configFile, 'utf8'));
  config.fleet.sources = [];
  config.inventory = { url: 'http://127.0.0.1:9/inventory.git' };
  await writeFile(alpha.configFile, JSON.stringify(config));

  const create = (...args: string[]): Promise<KedgeResult> =>
    fleet.desk('ops', 'stick', 'create', '--for', 'alpha', '--out', volume, ...args);
  /** The host is where neither repository is. */
  const sideload = async (): Promise<KedgeResult> => {
    await rename(repo.bare, `${repo.bare}.away`);
    const took = await alpha.kedge('sideload', volume, '-o', 'json');
    await rename(`${repo.bare}.away`, repo.bare);
    return took;
  };
  const ask = async (): Promise<string> => {
    const asked = await fleet.desk('ops', 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
    assert.equal(asked.status, 0, asked.stderr);
    return asked.stdout.trim();
  };
  /** As the receipt on the stick tells it. */
  const said = async (run: string): Promise<unknown> => {
    const home = await repository({ after: (end) => cleanUp.push(end) });
    await home.git('fetch', '-q', join(folder, 'receipts', 'alpha.bundle'), 'hosts/alpha:hosts/alpha');
    const { conditions } = JSON.parse(await home.git('show', 'hosts/alpha:inventory.json')) as {
      conditions: { type: string }[];
    };
    // A host without a network does not say that it cannot reach what it never asks.
    assert.ok(conditions.every(({ type }) => type !== 'Scripts'));
    const { runs } = JSON.parse(await home.git('show', 'hosts/alpha:runs.json')) as {
      runs: { run: string; state: string; stdout: { tail: string } | null }[];
    };
    return runs.filter((one) => one.run === run).map(({ state, stdout }) => [state, stdout?.tail]);
  };

  test('goes along whole, and a host that has never seen it runs what was asked for', async () => {
    const run = await ask();
    const made = await create();
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stderr, /\ngit +scripts\.bundle +about /);
    assert.doesNotMatch(made.stderr, /scripts of the fleet do not go along/);
    assert.match(await readFile(join(folder, 'README.txt'), 'utf8'), new RegExp(`to commit\n${repo.anchor}\\.`));
    const index = readStickIndex(await readFile(join(folder, 'index.json')));
    assert.ok(index.ok && index.value.parts.some(({ path }) => path === 'scripts.bundle'));
    const home = await repository({ after: (end) => cleanUp.push(end) });
    await home.git('fetch', '-q', join(folder, 'scripts.bundle'), 'refs/heads/main:refs/heads/scripts');
    assert.equal((await home.git('rev-parse', 'scripts')).trim(), repo.anchor);
    await sideload();
    assert.deepEqual(await said(run), [['done', 'first\n']]);
  });

  test('brings what is new of it, and a part that is there already is kept', async () => {
    await push({ 'scripts/say.sh': says('second') });
    const run = await ask();
    assert.equal((await create()).status, 0);
    const bundle = await readFile(join(folder, 'scripts.bundle'));
    assert.equal((await create()).status, 0);
    assert.deepEqual(await readFile(join(folder, 'scripts.bundle')), bundle);
    await sideload();
    assert.deepEqual(await said(run), [['done', 'second\n']]);
  });

  test('that is damaged on it changes nothing at all', async () => {
    await push({ 'scripts/say.sh': says('third') });
    assert.equal((await create()).status, 0);
    const bundle = await readFile(join(folder, 'scripts.bundle'));
    const flipped = Buffer.from(bundle);
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
    await writeFile(join(folder, 'scripts.bundle'), flipped);
    const took = await sideload();
    assert.equal(took.status, 5, took.stdout);
    assert.match(took.stderr + took.stdout, /scripts\.bundle of the stick is damaged/);
    // Made anew it is right again.
    assert.equal((await create()).status, 0);
    assert.deepEqual(await readFile(join(folder, 'scripts.bundle')), bundle);
  });

  test('is packed up to what hosts would take of it, and so told', async () => {
    const good = (await repo.clone.git('rev-parse', 'HEAD')).trim();
    await push({ 'scripts/say.sh': says('evil') }, false);
    const made = await create();
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stderr, new RegExp(`the scripts go along as of ${good.slice(0, 7)}`));
    assert.match(await readFile(join(folder, 'README.txt'), 'utf8'), new RegExp(`to commit\n${good}\\.`));
    await repo.clone.git('reset', '-q', '--hard', good);
    await repo.clone.git('push', '-q', '--force', 'origin', 'HEAD:main');
  });

  test('of another line than that which the fleet pins is not packed', async () => {
    const { bare } = repo;
    await rename(bare, `${bare}.own`);
    await rename(await bareRepository(join(dirname(bare), 'other.git')), bare);
    await fleet.clone.git('push', '-q', bare, 'HEAD:main');
    const made = await create();
    assert.equal(made.status, 4, made.stderr);
    assert.match(made.stderr, /the scripts repository: /);
    await rm(bare, { recursive: true });
    await rename(`${bare}.own`, bare);
  });

  test('that does not answer at the desk is told not to go along', async () => {
    await rename(repo.bare, `${repo.bare}.away`);
    const made = await create();
    await rename(`${repo.bare}.away`, repo.bare);
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stderr, /the scripts of the fleet do not go along: .*operator-scripts\.git does not answer/);
    const index = readStickIndex(await readFile(join(folder, 'index.json')));
    assert.ok(index.ok && index.value.parts.every(({ path }) => path !== 'scripts.bundle'));
    assert.doesNotMatch(await readFile(join(folder, 'README.txt'), 'utf8'), /scripts have a repository/);
  });
});
