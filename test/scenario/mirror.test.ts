/** A site of real hosts: what one of them has downloaded the others have from it, and neighbours that do harm do none. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { bareRepository } from '../support/git.ts';
import { type Fault, type HttpGit, httpGit } from '../support/http-git.ts';
import { osServer } from '../support/ostree.ts';
import { freePort, registry } from '../support/registry.ts';

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
const FAULTS: readonly (readonly [what: string, fault: Fault, of: readonly ('head' | 'pack')[], seconds: number])[] = [
  ['falls silent', { kind: 'stall', bytes: 20 }, ['head', 'pack'], 30],
  ['dies in the middle', { kind: 'cut', bytes: 40 }, ['pack'], 20],
  ['ends too early', { kind: 'truncate', bytes: 60 }, ['pack'], 20],
  ['gives other bytes', { kind: 'flip', at: 300 }, ['head', 'pack'], 20],
  ['does not answer', { kind: 'delay', ms: 60_000 }, ['head', 'pack'], 45],
  ['sends hosts elsewhere', { kind: 'redirect', to: 'http://127.0.0.1:9/' }, ['pack'], 20],
  ['sends endless headers', { kind: 'status', status: 200, headers: { 'X-Long': 'x'.repeat(100_000) } }, ['head'], 20],
  ['drips', { kind: 'slow', bytesPerSecond: 50 }, ['pack'], 45],
];

describe('a hostile neighbour', { concurrency: 3 }, () => {
  for (const [what, fault, of, seconds] of FAULTS) {
    for (const part of of) {
      test(`that ${what} when asked for its ${part} is only useless`, async (t) => {
        const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
        const { alpha } = fleet.hosts;
        const near = await neighbour(t, fleet);
        await configure(alpha, { peers: [near.url] });
        assertConverged(await alpha.reconcile(), fleet.anchor);
        const commit = await fleet.push({ 'README.md': 'next\n' });
        await near.show(commit);
        near.http.fault = { ...fault, when: part === 'pack' ? isFetch : ask };
        const began = performance.now();
        assertConverged(await alpha.reconcile(), commit);
        const took = (performance.now() - began) / 1000;
        assert.ok(took < seconds, `${took} s`);
        const record = await alpha.inventory();
        assert.deepEqual(
          record?.conditions.map((c) => c.type),
          ['Ready'],
          JSON.stringify(record?.conditions),
        );
      });
    }
  }

  test('that shows an older state is passed over, without a word', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
    const { alpha } = fleet.hosts;
    const near = await neighbour(t, fleet);
    const commit = await fleet.push({ 'README.md': 'next\n' });
    assertConverged(await alpha.reconcile(), commit);
    await near.show(fleet.anchor);
    await configure(alpha, { peers: [near.url] });
    assertIdle(await alpha.reconcile(), commit);
    assertIdle(await alpha.reconcile(), commit);
    assert.ok((await alpha.history()).every((e) => e.failure === undefined));
    const record = await alpha.inventory();
    assert.deepEqual(
      record?.conditions.map((c) => c.type),
      ['Ready'],
    );
  });

  test('that shows what nobody signed moves nothing and is named', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
    const { alpha } = fleet.hosts;
    const near = await neighbour(t, fleet);
    assertConverged(await alpha.reconcile(), fleet.anchor);
    const forged = await fleet.repo.commit({ files: { 'README.md': 'forged\n' } });
    await near.show(forged);
    await configure(alpha, { peers: [near.url] });
    const pass = await alpha.reconcile();
    assert.deepEqual([pass.status, pass.state, pass.commit], [0, 'converged', fleet.anchor]);
    const told = (await alpha.history()).find((e) => e.failure?.code === 'SIGNATURE_MISSING');
    assert.match(told?.message ?? '', new RegExp(`peer ${near.url}`));
  });

  test('that shows another good line is named, and does not stand in the way', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: EMPTY });
    const { alpha } = fleet.hosts;
    const near = await neighbour(t, fleet);
    await configure(alpha, { peers: [near.url] });
    assertConverged(await alpha.reconcile(), fleet.anchor);
    const other = await fleet.repo.commit({ files: { 'README.md': 'other\n' }, sign: world.operator.fingerprint });
    await near.show(other);
    await fleet.repo.git('reset', '-q', '--hard', fleet.anchor);
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
