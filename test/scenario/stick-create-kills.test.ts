/** `kedge stick create` killed at each of its steps: hosts take what is whole or nothing, and the next run ends as if there had been no kill. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { chooseEngine } from '../../reconciler/adapters/git-store.ts';
import { OfferList } from '../../reconciler/adapters/offers.ts';
import { DiskSticks } from '../../reconciler/adapters/stick.ts';
import { isHostName } from '../../reconciler/core/names.ts';
import { type StickIndex, writeStickIndex } from '../../reconciler/core/stick-index.ts';
import { FLEET_ID } from '../support/fleet.ts';
import { bareRepository } from '../support/git.ts';
import type { KedgeResult } from '../support/kedge.ts';
import { type Moment, sample, watched } from '../support/kill-steps.ts';
import { layImage } from '../support/oci-layout.ts';
import { tempDir } from '../support/temp.ts';
import { deskWithOs } from './support/stick-os.ts';
import { deskWithTar } from './support/stick-tar.ts';

/** `npm run test:stick` takes all of them. */
const ALL = process.env.KEDGE_STICK_ALL === '1';

interface Making {
  /** What is in there is what is looked at: the volume, or the folder of the one file. */
  readonly dir: string;
  /** What was fetched for sticks: a kill may leave it by half. */
  readonly cache: string;
  /** What a host is given. */
  readonly stick: string;
  readonly host: string;
  readonly create: (env?: Readonly<Record<string, string>>) => Promise<KedgeResult>;
  /** How many moments are tried where not all of them are. */
  readonly few: number;
  /** Not the same each time it is written. */
  readonly changes?: RegExp;
}

/** The folder is as it is to be found by each run. */
async function killEverywhere(t: TestContext, making: Making): Promise<void> {
  const { dir, cache, stick, create, few, changes = /^$/ } = making;
  const open = await hostOf(t, making.host);
  const before = join(await tempDir(t), 'before');
  await cp(dir, before, { recursive: true });
  const fetched = ['tars', 'ostree'].map((name) => join(cache, 'kedge', name));
  const forget = () => Promise.all(fetched.map((folder) => rm(folder, { recursive: true, force: true })));
  await forget();
  const old = await open(stick);
  const steps = await watched(t, dir, ...fetched);
  const whole = await create(steps.env());
  assert.equal(whole.status, 0, whole.stderr);
  const moments = await steps.moments();
  const now = await open(stick);
  if (now === null) assert.fail('the stick is taken');
  const good = await tree(dir, changes);
  t.diagnostic(`${moments.length} moments`);

  for (const moment of ALL ? moments : sample(moments, few)) {
    await rm(dir, { recursive: true });
    await cp(before, dir, { recursive: true });
    await forget();
    const killed = await create(steps.env(moment));
    const at = said(moment);
    assert.equal(killed.status, -1, `${at}: ${killed.stderr}`);
    assert.equal(await steps.last(), moment.name, at);
    const taken = await open(stick);
    assert.ok(taken === null || same(old, taken) || same(now, taken), `${at}: ${JSON.stringify(taken)}`);
    const next = await create();
    assert.equal(next.status, 0, `${at}: ${next.stderr}`);
    const end = await open(stick);
    assert.ok(same(end, now), `${at}: ${end === null ? 'no stick' : text(end)}`);
    assert.deepEqual(await tree(dir, changes), good, at);
  }

  function same(one: StickIndex | null, other: StickIndex): boolean {
    return one !== null && text(one) === text(other);
  }

  /** The very bytes, but for when it was made. */
  function text(index: StickIndex): string {
    const parts = index.parts.filter(({ path }) => !changes.test(path));
    return Buffer.from(writeStickIndex({ ...index, parts, createdAt: '2026-11-21T09:00:00.000Z' })).toString();
  }
}

function said({ name, nth, half }: Moment): string {
  const when = half === 0 ? 'before' : half === -1 ? 'as soon as it runs by itself' : `in the middle (${half})`;
  return `killed ${when}: ${name}, ${nth}`;
}

/** A host that has nothing yet: it reads all of it. Null: it takes nothing of it. */
async function hostOf(t: TestContext, host: string): Promise<(stick: string) => Promise<StickIndex | null>> {
  if (!isHostName(host)) throw new Error(`${host} is no host`);
  const dir = await tempDir(t);
  const store = await bareRepository(join(dir, 'fleet.git'));
  const engine = () => chooseEngine({ mode: 'auto', exec });
  const sticks = new DiskSticks({ scratch: join(dir, 'sideload'), store, engine, offers: new OfferList() });
  return async (path) => {
    const opened = await sticks.open({ path, fleet: FLEET_ID, branch: 'main', host });
    if (opened.ok) await opened.value.close();
    // Not another commit, not damaged: there is none yet.
    else assert.match(opened.failure.message, /^there is no stick at|cannot be read \(ENOENT\)$/);
    return opened.ok ? opened.value.index : null;
  };
}

/** Digests of all files, by path. */
async function tree(dir: string, changes: RegExp): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1)).sort();
  const digest = async (path: string): Promise<string> => {
    if ((await stat(join(dir, path))).isDirectory()) return 'folder';
    if (/(index\.json|README\.txt|\.tar)$/.test(path) && !path.includes('images/') && !path.includes('tars/'))
      return 'dated';
    if (changes.test(path.replace(`kedge/${FLEET_ID}/`, ''))) return 'dated';
    return createHash('sha256')
      .update(await readFile(join(dir, path)))
      .digest('hex');
  };
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await digest(path)] as const)));
}

/** Another image instead of one. */
async function desk(t: TestContext) {
  const { desk, layout } = await deskWithTar(t);
  const app = await layImage(layout, 'registry.example/app', [Buffer.alloc(200_000, 'app')]);
  const change = () =>
    desk.push({
      'README.md': 'two\n',
      'bundles/app/compose.yaml': `services: { app: { image: "${app.reference}" } }\n`,
      'hosts/a.yaml': 'bundles: { app: {}, web: {} }\n',
    });
  const create = (out: string, env: Readonly<Record<string, string>> = {}) =>
    desk.run(['stick', 'create', '--for', 'a', '--images-from', layout, '--out', out], env);
  return { desk, create, change };
}

test('a stick that is brought up to date', async (t) => {
  const { desk: at, create, change } = await desk(t);
  const first = await create(at.volume);
  assert.equal(first.status, 0, first.stderr);
  await change();
  await killEverywhere(t, {
    dir: at.volume,
    cache: at.cache,
    stick: at.volume,
    host: 'a',
    create: (env) => create(at.volume, env),
    few: 5,
  });
});

test('one file, where none was', async (t) => {
  const { desk: at, create } = await desk(t);
  const file = join(at.volume, 'kedge.tar');
  await killEverywhere(t, {
    dir: at.volume,
    cache: at.cache,
    stick: file,
    host: 'a',
    create: (env) => create(file, env),
    few: 3,
  });
});

test('a stick with an OS', async (t) => {
  const { desk: at, build, first, pin, path } = await deskWithOs(t);
  await pin(first);
  const pass = await at.reconcile('a', { PATH: path });
  assert.match(pass.stdout, /"state"/, pass.stderr);
  assert.equal((await at.create('--for', 'a,b')).status, 0);
  await pin(await build('2'));
  await killEverywhere(t, {
    dir: at.volume,
    cache: at.cache,
    stick: at.volume,
    host: 'b',
    create: (env) => at.run(['stick', 'create', '--out', at.volume, '--for', 'a,b'], env),
    few: 3,
    // They say when they were made.
    changes: /^ostree\/(summary|delta-indexes\/.*|deltas\/.*\/superblock)$/,
  });
});
