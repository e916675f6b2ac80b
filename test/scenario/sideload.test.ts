/** A host that no network reaches, and a stick: taken in, applied with real containers, and the receipt taken home. */
import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { repository } from '../support/git.ts';
import { makeStick, sha256Of } from '../support/stick.ts';
import { tarOf } from '../support/tar.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const IMAGE = world.engine.imageId;

interface Sideloaded {
  readonly stick: { readonly name: string; readonly commit: string } | null;
  readonly older: boolean;
  readonly pass: {
    readonly state: string;
    readonly commit: string;
    readonly head: string | null;
    readonly exitCode: number;
  } | null;
  readonly receipt: string | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
}

async function sideload(host: Host, ...args: string[]) {
  const result = await host.kedge('sideload', ...args, '-o', 'json');
  return { status: result.status, stderr: result.stderr, ...(result.json() as Sideloaded) };
}

/** Its sources and its inventory are addresses that nothing answers at. */
async function cutOff(host: Host): Promise<void> {
  const config = JSON.parse(await readFile(host.configFile, 'utf8'));
  config.fleet.sources = ['http://127.0.0.1:9/fleet.git'];
  config.inventory = { url: 'http://127.0.0.1:9/inventory.git' };
  await writeFile(host.configFile, JSON.stringify(config));
}

const WEB = { 'bundles/web/compose.yaml': compose({ web: runs(IMAGE) }), 'hosts/alpha.yaml': layer({ web: {} }) };

describe('a stick in a host that no network reaches', () => {
  test('brings the first state, the next one, and takes both receipts home in one line', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: WEB });
    const { alpha } = fleet.hosts;
    await cutOff(alpha);
    const first = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
    const took = await sideload(alpha, first.volume);
    assert.equal(took.status, 0, JSON.stringify(took));
    assert.equal(took.pass?.state, 'converged');
    assert.equal(took.pass?.commit, fleet.anchor);
    assert.equal(took.stick?.name, 'stick KEDGE');
    assert.equal((await alpha.container('web', 'web')).state, 'running');

    const next = await fleet.push({
      'bundles/web/compose.yaml': compose({ web: runs(IMAGE, { environment: { A: '1' } }) }),
    });
    const second = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], since: fleet.anchor });
    const again = await sideload(alpha, second.volume);
    assert.deepEqual([again.status, again.pass?.commit], [0, next], JSON.stringify(again));
    assert.equal((await alpha.container('web', 'web')).env.A, '1');
    const kinds = (await alpha.history()).map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === 'sideloaded').length, 4);

    const home = await receiptsAt(t, alpha, first.root);
    const later = await receiptsAt(t, alpha, second.root);
    assert.equal(home.record.fleet.commit, fleet.anchor);
    assert.deepEqual([later.record.fleet.commit, later.record.state], [next, 'converged']);
    assert.equal(later.record.fleet.source, 'stick KEDGE');
    await later.repo.git(
      'fetch',
      '-q',
      join(first.root, 'receipts/alpha.bundle'),
      '+refs/heads/hosts/alpha:refs/heads/before',
    );
    await later.repo.git('merge-base', '--is-ancestor', 'before', 'hosts');
  });

  test('older than the host, with nothing new, is no fault', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: WEB });
    const { alpha } = fleet.hosts;
    const old = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
    const next = await fleet.push({ 'README.md': 'two\n' });
    const now = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
    await cutOff(alpha);
    await sideload(alpha, now.volume);
    const took = await sideload(alpha, old.volume);
    assert.deepEqual([took.status, took.older, took.failure], [0, true, null], JSON.stringify(took));
    assert.deepEqual([took.pass?.commit, took.pass?.head], [next, null]);
    const text = await alpha.kedge('sideload', old.volume);
    assert.match(text.stdout, /older than this host, nothing to take/);
    const refused = (await alpha.history()).filter(({ kind }) => kind === 'refused');
    assert.deepEqual(refused, []);
    const same = await sideload(alpha, now.volume);
    assert.deepEqual([same.status, same.pass?.state], [0, 'converged'], JSON.stringify(same));
  });

  test('as a file, plain or compressed, and from every folder that it may be given as', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
    const { alpha } = fleet.hosts;
    await cutOff(alpha);
    const dir = await tempDir(t);
    const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
    const tar = await stick.tar();
    for (const [name, bytes] of Object.entries({
      'a.tar': tar,
      'a.tar.gz': gzipSync(tar),
      'a.tar.zst': zstdCompressSync(tar),
    })) {
      await writeFile(join(dir, name), bytes);
      const took = await sideload(alpha, join(dir, name));
      assert.deepEqual([took.status, took.pass?.commit, took.receipt], [0, fleet.anchor, null], JSON.stringify(took));
    }
    for (const path of [stick.volume, join(stick.volume, 'kedge'), stick.root]) {
      const took = await sideload(alpha, path);
      assert.deepEqual([took.status, took.stick?.name], [0, 'stick KEDGE'], JSON.stringify(took));
      assert.ok((await stat(join(stick.root, 'receipts/alpha.bundle'))).isFile());
    }
    assert.deepEqual(await readdir(join(alpha.state, 'sideload')), []);
  });

  test('brings tars that are pinned, and a tar that is not what is pinned costs nothing but its bundle', async (t) => {
    const tar = tarOf({ path: 'compose.yaml', content: compose({ web: runs(IMAGE) }) });
    const sha256 = sha256Of(tar);
    const policy = (text: string) => `${text}origins: ["https://downloads.example/"]\n`;
    const pin = `url: https://downloads.example/web.tar\nsha256: ${sha256}\n`;
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const before = await fleet.repo.git('show', 'HEAD:trust/policy.yaml');
    const changed = policy(`${before}\n`.replace('revision: 1', 'revision: 2'));
    await fleet.push({
      'trust/policy.yaml': changed,
      'bundles/web/bundle.yaml': pin,
      'hosts/alpha.yaml': layer({ web: {} }),
    });
    const { alpha } = fleet.hosts;
    await cutOff(alpha);
    const parts = { [`tars/${sha256}.tar`]: tarOf({ path: 'compose.yaml', content: 'other' }) };
    const lying = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], parts });
    const failed = await sideload(alpha, lying.volume);
    assert.notEqual(failed.status, 0);
    assert.deepEqual(await alpha.containers(), []);
    const good = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], parts: { [`tars/${sha256}.tar`]: tar } });
    const took = await sideload(alpha, good.volume);
    assert.deepEqual([took.status, took.pass?.state], [0, 'converged'], JSON.stringify(took));
    assert.equal((await alpha.container('web', 'web')).state, 'running');
  });

  test('is taken by the agent that runs, which goes on without it afterwards', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: WEB });
    const { alpha } = fleet.hosts;
    await cutOff(alpha);
    const agent = alpha.start(t, ['agent']);
    await eventually(async () => assert.ok((await alpha.history()).some(({ kind }) => kind === 'started')));
    const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
    const took = await sideload(alpha, stick.volume);
    assert.deepEqual([took.status, took.pass?.commit], [0, fleet.anchor], JSON.stringify(took));
    const receipt = await sideload(alpha, '--receipts-only', await tempDir(t));
    assert.equal(receipt.status, 0, JSON.stringify(receipt));
    assert.match(receipt.receipt ?? '', /kedge\/[0-9a-f-]{36}\/receipts\/alpha\.bundle$/);
    assert.equal(await agent.end(), 0);
  });
});

async function receiptsAt(t: Scope, host: Host, root: string) {
  const repo = await repository(t, world.gpg);
  const file = join(root, 'receipts', `${host.name}.bundle`);
  await repo.git('bundle', 'verify', '-q', file);
  await repo.git('fetch', '-q', file, `+refs/heads/hosts/${host.name}:refs/heads/hosts`);
  const record = JSON.parse(await repo.git('show', 'hosts:inventory.json'));
  assert.equal(record.host, host.name);
  assert.match(await repo.git('cat-file', 'commit', 'hosts'), /^gpgsig -----BEGIN PGP SIGNATURE/m);
  return { repo, record };
}
