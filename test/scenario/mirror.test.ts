/** A site of real hosts: what one of them has downloaded the others have from it, and neighbours that do harm do none. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { bareRepository, type FileChanges, repository } from '../support/git.ts';
import { type Fault, type HttpGit, httpGit } from '../support/http-git.ts';
import { osServer } from '../support/ostree.ts';
import { freePort, registry } from '../support/registry.ts';

import { tryRun } from '../support/run.ts';
import { tarOf } from '../support/tar.ts';
import { tempDir } from '../support/temp.ts';
import { fileServer } from './support/agents.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import { configure, isFetch } from './support/trust.ts';
import { eventually, type Fleet, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image } = world.engine;
const SITE = ['alpha', 'beta', 'gamma'] as const;
const DEAD = 'http://127.0.0.1:9/fleet.git';

interface Serving {
  readonly url: string;
  wake(): void;
  stop(): Promise<void>;
}

/** Serves neighbours from now on, as long as the test runs. */
async function serving(t: TestContext, host: Host): Promise<Serving> {
  const port = await freePort();
  await configure(host, { mirror: { listen: `127.0.0.1:${port}` } });
  const agent = host.start(t, ['agent']);
  await agent.until(/neighbours are served/, 60_000);
  return {
    url: `http://127.0.0.1:${port}`,
    wake: () => void agent.child.kill('SIGHUP'),
    stop: async () => void (await agent.end()),
  };
}

async function inForce(host: Host, commit: string): Promise<void> {
  await eventually(async () => {
    const record = await host.inventory();
    assert.deepEqual([record?.fleet.commit, record?.state], [commit, 'converged'], JSON.stringify(record));
  }, 60_000);
}

/** Fetches of the fleet from far away so far, and not the questions where it stands. */
function fetches(fleet: Fleet<string>): number {
  return world.http.log.filter((request) => fleet.isAsked(request.url) && isFetch(request)).length;
}

test('one download feeds a site: the fleet, and the tars of its bundles', async (t) => {
  const folder = await tempDir(t);
  const tar = tarOf({ path: 'compose.yaml', content: compose({ main: runs(image) }) });
  const sha256 = createHash('sha256').update(tar).digest('hex');
  await writeFile(join(folder, 'app.tar'), tar);
  const downloads = await fileServer(t, folder);
  const files = {
    ...Object.fromEntries(SITE.map((name) => [`hosts/${name}.yaml`, layer({ app: {} })])),
    'bundles/app/bundle.yaml': `${JSON.stringify({ url: `${downloads.url}/app.tar`, sha256 })}\n`,
  };
  const fleet = await world.fleet(t, { hosts: SITE, files });
  const { alpha, beta, gamma } = fleet.hosts;
  const policy = await fleet.repo.git('show', 'HEAD:trust/policy.yaml');
  const origins = `origins: ["${downloads.url}/"]\n`;
  const commit = await fleet.push({
    'trust/policy.yaml': `${policy.replace('revision: 1', 'revision: 2')}\n${origins}`,
  });
  const mirror = await serving(t, alpha);
  await inForce(alpha, commit);
  const before = [fetches(fleet), downloads.log.length];
  assert.equal(downloads.log.length, 1);

  await t.test('a neighbour that can reach all of it fetches nothing from far away', async () => {
    await configure(beta, { peers: [mirror.url] });
    assertConverged(await beta.reconcile(), commit);
    assert.deepEqual([fetches(fleet), downloads.log.length], before);
    assert.ok((await beta.history()).some((e) => e.kind === 'accepted' && e.message.includes(`peer ${mirror.url}`)));
  });
  await t.test('the doctor of each says so', async () => {
    const [own, other] = [await alpha.kedge('doctor'), await beta.kedge('doctor')];
    assert.match(own.stdout, new RegExp(`^mirror +ok +${mirror.url} answers$`, 'm'));
    assert.match(other.stdout, new RegExp(`^peer ${mirror.url} +ok +answers$`, 'm'));
  });
  await t.test('one that reaches nothing but its neighbour has all of it too', async () => {
    await configure(gamma, { peers: [mirror.url], fleet: { sources: [DEAD] } });
    assertConverged(await gamma.reconcile(), commit);
    assert.equal((await gamma.container('app', 'main')).state, 'running');
  });
  await t.test('a change comes the same way', async () => {
    const next = await fleet.push({ 'hosts/beta.yaml': layer({}) });
    mirror.wake();
    await inForce(alpha, next);
    const asked = fetches(fleet);
    assertConverged(await beta.reconcile(), next);
    assert.equal(fetches(fleet), asked);
  });
  await t.test('a neighbour that is off is no news', async () => {
    await mirror.stop();
    const next = await fleet.push({ 'hosts/beta.yaml': layer({ app: {} }) });
    assertConverged(await beta.reconcile(), next);
    assertIdle(await beta.reconcile(), next);
    const record = await beta.inventory();
    assert.deepEqual(
      record?.conditions.map((c) => c.type),
      ['Ready'],
      JSON.stringify(record?.conditions),
    );
  });
});

async function blobs(host: Host): Promise<readonly string[]> {
  return (await readdir(join(host.state, 'mirror/images/blobs/sha256'))).toSorted();
}

test('one download feeds a site: images, blob by blob, with neighbours that lie among those that do not', async (t) => {
  const store = await registry(t, world.engine);
  const pinned = await store.push('app', ['ENV A=1']);
  const app = { 'bundles/app/compose.yaml': compose({ main: runs(pinned) }) };
  const hosts = Object.fromEntries(SITE.map((name) => [`hosts/${name}.yaml`, layer({ app: {} })]));
  const fleet = await world.fleet(t, { hosts: SITE, files: { ...app, ...hosts } });
  const { alpha, beta, gamma } = fleet.hosts;
  const mirror = await serving(t, alpha);
  await inForce(alpha, fleet.anchor);
  // A manifest, a configuration, a layer.
  assert.equal((await blobs(alpha)).length, 3);
  const { image: id } = await alpha.container('app', 'main');
  await store.stop();
  // The hosts share an engine here: it is to have nothing of the image.
  const forget = async (host: Host): Promise<void> => {
    const found = await host.containers('app');
    await world.engine.docker('rm', '--force', ...found.map((c) => c.id));
    await world.engine.docker('image', 'rm', '--force', id);
  };
  const off = await fleet.push({ 'hosts/alpha.yaml': layer({}) });
  mirror.wake();
  await inForce(alpha, off);
  await forget(alpha).catch(() => undefined);

  await t.test('a neighbour has it with the registry off, and keeps it for others', async () => {
    await configure(beta, { peers: [mirror.url], mirror: { listen: '127.0.0.1:1' } });
    assertConverged(await beta.reconcile(), off);
    assert.equal((await beta.container('app', 'main')).image, id);
    assert.deepEqual(await blobs(beta), await blobs(alpha));
    await forget(beta);
  });
  await t.test('a neighbour that gives another layer is passed over', async () => {
    const hostile = await osServer(t, join(alpha.state, 'mirror'));
    const layerOf = (path: string): boolean => path.startsWith('/images/');
    hostile.fault = (path) => (layerOf(path) ? 'flip' : 'none');
    await configure(gamma, { peers: [hostile.url, mirror.url] });
    const pass = await gamma.reconcile();
    assertConverged(pass, off);
    assert.ok(hostile.asked.some(layerOf));
    assert.match(pass.stderr, /left alone for 21600 s/);
    assert.equal((await gamma.container('app', 'main')).image, id);
  });
});

const SCRIPTS_ID = '5b1c7a52-0a0e-4c58-9d55-6a51e43f2f10';

/** A scripts repository that its own server serves, signed by the operator. */
async function scriptsOf(t: TestContext) {
  const root = await tempDir(t);
  const bare = await bareRepository(join(root, 'scripts.git'));
  const [http, repo] = [await httpGit(t, root), await repository(t, world.gpg)];
  const files = fleetFiles({ id: SCRIPTS_ID, keys: { lead: world.operator.armored } });
  const policy = String(files['trust/policy.yaml']).replace('"hosts/*.asc"]', '"hosts/*.asc", "scripts/**"]');
  const push = async (changes: FileChanges): Promise<string> => {
    const commit = await repo.commit({ files: changes, sign: world.operator.fingerprint });
    await repo.git('push', '-q', bare, 'HEAD:main');
    return commit;
  };
  const anchor = await push({ ...files, 'trust/policy.yaml': policy, 'scripts/catalogue.yaml': NO_SCRIPTS });
  const pin = `scripts: { url: "${http.url}/scripts.git", id: ${SCRIPTS_ID}, anchor: ${anchor} }\n`;
  return { http, repo, push, anchor, pin, fetches: () => http.log.filter(isFetch).length };
}

const NO_SCRIPTS = 'version: 1\nscripts: {}\n';

/** The line that a host follows, and where it stands there. */
async function scriptsIn(host: Host): Promise<{ readonly line: string; readonly commit: string }> {
  const [line = ''] = await readdir(join(host.state, 'scripts')).catch(() => []);
  const dir = join(host.state, 'scripts', line, 'fleet.git');
  const head = await tryRun('git', [`--git-dir=${dir}`, 'rev-parse', 'refs/heads/main']);
  return { line, commit: head.stdout.trim() };
}

test('one download feeds a site: scripts in a repository of their own', async (t) => {
  const scripts = await scriptsOf(t);
  const empty = Object.fromEntries(SITE.map((name) => [`hosts/${name}.yaml`, layer({})]));
  const fleet = await world.fleet(t, { hosts: SITE, files: empty });
  const { alpha, beta, gamma } = fleet.hosts;
  const commit = await fleet.push({
    'fleet.yaml': `${await fleet.repo.git('show', 'HEAD:fleet.yaml')}\n${scripts.pin}`,
  });
  const mirror = await serving(t, alpha);
  await inForce(alpha, commit);
  const { line } = await scriptsIn(alpha);
  assert.equal(scripts.fetches(), 1);

  await t.test('a neighbour has them from the mirror', async () => {
    await configure(beta, { peers: [mirror.url] });
    assertConverged(await beta.reconcile(), commit);
    assert.deepEqual(await scriptsIn(beta), { line, commit: scripts.anchor });
    assert.equal(scripts.fetches(), 1);
  });
  await t.test('what is new too, also where their own server cannot be reached', async () => {
    const next = await scripts.push({ 'README.md': 'next\n' });
    mirror.wake();
    await eventually(async () => assert.equal((await scriptsIn(alpha)).commit, next), 60_000);
    await scripts.http.stop();
    await configure(gamma, { peers: [mirror.url] });
    await Promise.all([beta.reconcile(), gamma.reconcile()]);
    for (const host of [beta, gamma]) assert.deepEqual(await scriptsIn(host), { line, commit: next });
    await scripts.http.start();
    assert.equal(scripts.fetches(), 2);
  });
  await t.test('a neighbour that shows what nobody signed moves nothing', async () => {
    const before = await scriptsIn(beta);
    const root = await tempDir(t);
    await mkdir(join(root, 'scripts'));
    const bare = await bareRepository(join(root, 'scripts', `${line}.git`));
    const near = await httpGit(t, root);
    await scripts.repo.commit({ files: { 'README.md': 'forged\n' } });
    await scripts.repo.git('push', '-q', bare, 'HEAD:main');
    await configure(beta, { peers: [near.url] });
    const pass = await beta.reconcile();
    assertConverged(pass, commit);
    assert.ok(near.log.some(isFetch));
    assert.match(pass.stderr, /left alone for 21600 s/);
    assert.deepEqual(await scriptsIn(beta), before);
  });
});

interface Neighbour {
  readonly url: string;
  readonly http: HttpGit;
  /** Makes its branch stand there. */
  show(commit: string): Promise<void>;
}

/** A neighbour that is no host: a copy of the fleet behind a server that does what it likes. */
async function neighbour(t: TestContext, fleet: Fleet<string>): Promise<Neighbour> {
  const root = await tempDir(t);
  const bare = await bareRepository(join(root, 'fleet.git'));
  const http = await httpGit(t, root);
  return {
    url: http.url,
    http,
    show: async (commit) => void (await fleet.repo.git('push', '-q', '--force', bare, `${commit}:refs/heads/main`)),
  };
}

const EMPTY = { 'hosts/alpha.yaml': layer({}) };
const ask = (request: { url: string }) => request.url.includes('upload-pack');

/** What is done to what a neighbour answers, be it its head or its pack, and how many seconds that may cost. */
type Harm = readonly [what: string, of: 'head' | 'pack', seconds: number, fault: Fault];

const SILENT: Fault = { kind: 'stall', bytes: 20 };
const LATE: Fault = { kind: 'delay', ms: 60_000 };
const ENDLESS: Fault = { kind: 'status', status: 200, headers: { 'X-Long': 'x'.repeat(100_000) } };

/** One after the other to one host; those of other lanes meanwhile, for what takes long is waiting. */
const LANES: readonly (readonly Harm[])[] = [
  [['does not answer', 'pack', 55, LATE]],
  [['drips', 'pack', 45, { kind: 'slow', bytesPerSecond: 50 }]],
  [
    ['falls silent', 'head', 30, SILENT],
    ['falls silent', 'pack', 30, SILENT],
    ['does not answer', 'head', 55, LATE],
  ],
  [
    ['dies in the middle', 'pack', 20, { kind: 'cut', bytes: 40 }],
    ['ends too early', 'pack', 20, { kind: 'truncate', bytes: 60 }],
    ['gives other bytes', 'head', 20, { kind: 'flip', at: 10 }],
    ['gives other bytes', 'pack', 20, { kind: 'flip', at: 300 }],
    ['sends hosts elsewhere', 'pack', 20, { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
    ['sends endless headers', 'head', 20, ENDLESS],
  ],
];

async function assertNothingToTell(host: Host): Promise<void> {
  const record = await host.inventory();
  const types = record?.conditions.map((c) => c.type);
  assert.deepEqual(types, ['Ready'], JSON.stringify(record?.conditions));
}

describe('a hostile neighbour is only useless', { concurrency: 3 }, () => {
  for (const lane of LANES) {
    test(`that ${[...new Set(lane.map(([what]) => what))].join(', ')}`, async (t) => {
      const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
      const { alpha } = fleet.hosts;
      const near = await neighbour(t, fleet);
      await configure(alpha, { peers: [near.url] });
      assertConverged(await alpha.reconcile(), fleet.anchor);
      for (const [i, [what, part, seconds, fault]] of lane.entries()) {
        await t.test(`that ${what} when asked for its ${part}`, async () => {
          const commit = await fleet.push({ 'README.md': `next ${i}\n` });
          await near.show(commit);
          near.http.log.length = 0;
          near.http.fault = { ...fault, when: part === 'pack' ? isFetch : ask };
          const began = performance.now();
          assertConverged(await alpha.reconcile(), commit);
          const took = (performance.now() - began) / 1000;
          assert.ok(took < seconds, `${took} s`);
          // It met the harm, and not another one before.
          assert.equal(near.http.log.some(isFetch), part === 'pack', near.http.log.map(({ url }) => url).join());
          await assertNothingToTell(alpha);
        });
      }
    });
  }

  test('that shows what is not the line', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
    const { alpha } = fleet.hosts;
    const near = await neighbour(t, fleet);
    const first = await fleet.push({ 'README.md': 'next\n' });
    assertConverged(await alpha.reconcile(), first);

    await t.test('an older state is passed over, without a word', async () => {
      await near.show(fleet.anchor);
      await configure(alpha, { peers: [near.url] });
      assertIdle(await alpha.reconcile(), first);
      assertIdle(await alpha.reconcile(), first);
      assert.ok((await alpha.history()).every((e) => e.failure === undefined));
      await assertNothingToTell(alpha);
    });
    await t.test('what nobody signed moves nothing and is named', async () => {
      const forged = await fleet.repo.commit({ files: { 'README.md': 'forged\n' } });
      await near.show(forged);
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.status, pass.state, pass.commit], [0, 'converged', first]);
      const told = (await alpha.history()).find((e) => e.failure?.code === 'SIGNATURE_MISSING');
      assert.match(told?.message ?? '', new RegExp(`peer ${near.url}`));
      await fleet.repo.git('reset', '-q', '--hard', first);
    });
    await t.test('another good line is named, and does not stand in the way', async () => {
      const other = await fleet.repo.commit({ files: { 'README.md': 'other\n' }, sign: world.operator.fingerprint });
      await near.show(other);
      await fleet.repo.git('reset', '-q', '--hard', first);
      const commit = await fleet.push({ 'README.md': 'right\n' });
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.status, pass.state, pass.commit], [0, 'converged', commit], JSON.stringify(pass));
      const record = await alpha.inventory();
      const told = record?.conditions.find((c) => c.type === `Source/peer ${near.url}`);
      assert.equal(told?.code, 'EQUIVOCATION', JSON.stringify(record?.conditions));
      assert.match(told?.message ?? '', new RegExp(other));
      const next = await fleet.push({ 'README.md': 'further\n' });
      assert.equal((await alpha.reconcile()).commit, next);
    });
  });
});
