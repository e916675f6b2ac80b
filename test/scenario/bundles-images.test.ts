/** Images from a real registry and bundles from a pinned tar: what is not there stops nothing, what is old goes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { writeFiles } from '../support/git.ts';
import { registry } from '../support/registry.ts';
import { run } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import { assertConverged, assertFailed, assertIdle, reasonOf, steps } from './support/pass.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;

const bundle = (image: string) => ({
  'hosts/alpha.yaml': layer({ app: {} }),
  'bundles/app/compose.yaml': compose({ main: runs(image), side: runs(engine.imageId) }),
});

/** Serves bytes by path on loopback, and counts who asks. */
async function origin(scope: Scope): Promise<{ url: string; files: Map<string, Buffer>; asked: string[] }> {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return { url: `http://127.0.0.1:${address.port}`, files, asked };
}

describe('images and tars', { concurrency: 3 }, () => {
  test('an image that cannot be pulled stops nothing; once it is there the host goes on', async (t) => {
    const store = await registry(t, engine);
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const first = await store.push('app', ['ENV VERSION=1']);
    const one = await fleet.push(bundle(first));
    const pass = await alpha.reconcile();
    assertConverged(pass, one);
    assert.ok(steps(pass).indexOf('pull-images app') < steps(pass).indexOf('swap app'));
    assert.match(reasonOf(pass, 'pull-images app'), /not on this host/);
    const before = await alpha.containers();

    const second = await store.push('app', ['ENV VERSION=2']);
    await store.stop();
    const two = await fleet.push(bundle(second));
    for (const away of [await alpha.reconcile(), await alpha.reconcile()]) {
      assertFailed(away, { code: 'IMAGE_UNAVAILABLE', state: 'waiting', status: 1 });
      assert.deepEqual(steps(away), ['pull-images app failed']);
      assert.equal(away.commit, two);
      assert.match(away.failure?.message ?? '', new RegExp(second.replace(/[.:@/]/g, '\\$&')));
      assert.deepEqual(await alpha.containers(), before);
    }
    await store.start();
    assertConverged(await alpha.reconcile(), two);
    assert.equal((await alpha.container('app', 'main')).env.VERSION, '2');
    assert.equal((await alpha.container('app', 'side')).id, before[1]?.id);

    const absent = first.replace(/[0-9a-f]{8}$/, '00000000');
    const three = await fleet.push(bundle(absent));
    assertFailed(await alpha.reconcile(), { code: 'IMAGE_UNAVAILABLE', state: 'waiting', status: 1 });
    const four = await fleet.revert(three);
    assertIdle(await alpha.reconcile(), four);
  });

  test('layouts and images that are no longer needed go; the last good ones, and what others pulled, stay', async (t) => {
    const store = await registry(t, engine);
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const images: string[] = [];
    for (let n = 1; n <= 4; n += 1) images.push(await store.push('app', [`ENV VERSION=${n}`]));
    const [mine = ''] = images;
    await engine.docker('pull', '--quiet', mine);
    for (const image of images) {
      await fleet.push(bundle(image));
      assertConverged(await alpha.reconcile());
    }
    assertIdle(await alpha.reconcile());
    const list = await engine.docker('image', 'ls', '--digests', '--format', '{{.Repository}}@{{.Digest}}');
    const there = images.map((image) => list.split('\n').includes(image));
    assert.deepEqual(there, [true, false, true, true], 'the first was pulled by somebody else');
    const folders = await readdir(alpha.state, { recursive: true, withFileTypes: true });
    const layouts = folders.filter(
      (f) => f.isDirectory() && /^[0-9a-f]{64}$/.test(f.name) && /app$/.test(f.parentPath),
    );
    assert.equal(layouts.length, 2, 'the one in force and the one before');
    assert.equal((await alpha.container('app', 'main')).env.VERSION, '4');

    const back = await fleet.revert('HEAD');
    await store.stop();
    const pass = await alpha.reconcile();
    assertConverged(pass, back);
    assert.ok(!steps(pass).includes('pull-images app'), 'what was good before is still there');
    assert.equal((await alpha.container('app', 'main')).env.VERSION, '3');
  });

  test('a bundle may be a pinned tar, from an origin that the policy lists', async (t) => {
    const downloads = await origin(t);
    const dir = await tempDir(t);
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const policy = await fleet.repo.git('show', 'HEAD:trust/policy.yaml');
    const pack = async (name: string, files: Record<string, string>): Promise<string> => {
      await mkdir(join(dir, name));
      await writeFiles(join(dir, name), files);
      await run('tar', ['-C', join(dir, name), '-czf', join(dir, `${name}.tar.gz`), '.']);
      const bytes = await readFile(join(dir, `${name}.tar.gz`));
      downloads.files.set(`/web/${name}.tar.gz`, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return `${JSON.stringify({ url: `${downloads.url}/web/${name}.tar.gz`, sha256 })}\n`;
    };
    const files = (text: string) => ({
      'compose.yaml': compose({ main: runs(engine.imageId, { volumes: ['./note.txt:/note.txt:ro'] }) }),
      'note.txt': text,
    });
    const note = async () => engine.docker('exec', (await alpha.container('app', 'main')).id, 'cat', '/note.txt');
    const one = await pack('one', files('one\n'));
    const app = { 'hosts/alpha.yaml': layer({ app: {} }), 'bundles/app/bundle.yaml': one };

    await t.test('not from anywhere else', async () => {
      await fleet.push(app);
      const pass = await alpha.reconcile();
      assert.equal(pass.status, 1);
      assert.equal(pass.state, 'failed');
      assert.match(`${pass.failure?.message} ${pass.failure?.remedy}`, /origin/);
      assert.deepEqual([pass.steps, downloads.asked], [[], []], 'it is not even asked');
    });
    await t.test('deployed, fetched once', async () => {
      const commit = await fleet.push({
        'trust/policy.yaml': `${policy.replace('revision: 1', 'revision: 2')}\norigins: ["${downloads.url}/web/"]\n`,
      });
      assertConverged(await alpha.reconcile(), commit);
      assert.equal(await note(), 'one');
      assertIdle(await alpha.reconcile(), commit);
      assert.deepEqual(downloads.asked, ['/web/one.tar.gz']);
    });
    await t.test('changed', async () => {
      const commit = await fleet.push({ 'bundles/app/bundle.yaml': await pack('two', files('two\n')) });
      assertConverged(await alpha.reconcile(), commit);
      assert.equal(await note(), 'two');
    });
    await t.test('bytes that are not those of the pin are not used', async () => {
      const before = await alpha.containers();
      const pin = await pack('three', files('three\n'));
      downloads.files.set('/web/three.tar.gz', await readFile(join(dir, 'one.tar.gz')));
      await fleet.push({ 'bundles/app/bundle.yaml': pin });
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.failure?.code, pass.status, pass.steps], ['DIGEST_MISMATCH', 1, []]);
      assert.notEqual(pass.state, 'converged');
      assert.deepEqual(await alpha.containers(), before);
      downloads.files.set('/web/three.tar.gz', await readFile(join(dir, 'three.tar.gz')));
      assertConverged(await alpha.reconcile());
      assert.equal(await note(), 'three');
    });
    await t.test('a tar that leads out of its folder is refused', async () => {
      const before = await alpha.containers();
      await run('tar', [
        '-C',
        join(dir, 'one'),
        '--transform',
        's,note,../../note,',
        '-Pczf',
        join(dir, 'evil.tar.gz'),
        'compose.yaml',
        'note.txt',
      ]);
      const bytes = await readFile(join(dir, 'evil.tar.gz'));
      downloads.files.set('/web/evil.tar.gz', bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await fleet.push({
        'bundles/app/bundle.yaml': JSON.stringify({ url: `${downloads.url}/web/evil.tar.gz`, sha256 }),
      });
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.failure?.code, pass.status, pass.steps], ['TREE_UNSAFE', 1, []]);
      assert.deepEqual(await alpha.containers(), before);
      const written = await readdir(alpha.dir, { recursive: true });
      assert.ok(written.filter((path) => path.endsWith('note.txt')).every((path) => /state/.test(path)));
    });
  });
});
