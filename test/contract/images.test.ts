/** Images by digest without a registry, with a real registry and a real engine on both ends. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DockerLoad } from '../../reconciler/adapters/docker-load.ts';
import { ImageProofs } from '../../reconciler/adapters/image-proofs.ts';
import { ImageSpool } from '../../reconciler/adapters/image-spool.ts';
import { OfferedImageLoads } from '../../reconciler/adapters/offered-images.ts';
import { OfferList } from '../../reconciler/adapters/offers.ts';
import type { Result } from '../../reconciler/core/failure.ts';
import type { CopiedImage, ImageCopy } from '../../reconciler/ports/images.ts';
import { testEngine } from '../support/engine.ts';
import { imageCopies, isClassicStore, ofRegistry } from '../support/image-copy.ts';
import { folderOffer } from '../support/offer.ts';
import { registry } from '../support/registry.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const engine = await testEngine({ after });
const server = await registry({ after }, engine);
const isClassic = await isClassicStore(engine);
const reference = await server.push('web', ['ENV IMAGES=1']);

function good<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : `${result.failure.code}: ${result.failure.message}\n${result.failure.cause}`);
  return result.value;
}

function bad<T>(result: Result<T>) {
  assert.ok(!result.ok);
  return result.failure;
}

const copies = (scope: Scope) => imageCopies(scope, engine);
const fromRegistry = ofRegistry;

/** A stick with this image, and the copy that made it. */
async function stick(scope: Scope, image: ImageCopy): Promise<{ root: string; copied: CopiedImage }> {
  const root = await tempDir(scope);
  const made = copies(scope);
  const copied = good(await made.copy(image, join(root, 'images')));
  good(await made.seal(join(root, 'images'), [copied]));
  return { root, copied };
}

async function loads(scope: Scope, offer: ReturnType<typeof folderOffer>, watermark = 0) {
  const state = await tempDir(scope);
  const load = new DockerLoad({ DOCKER_HOST: engine.host });
  const offers = new OfferList([offer]);
  const made = new OfferedImageLoads({
    offers,
    engine: load,
    proofs: new ImageProofs(join(state, 'images')),
    spool: new ImageSpool(join(state, 'images-spool'), 0),
    watermark,
  });
  scope.after(async () => made.close());
  return { made, state };
}

/** The engine's own image must not be there before it is loaded, nor after the test. */
async function forget(id: string): Promise<void> {
  await engine.docker('image', 'rm', '--force', id).catch(() => undefined);
}

const has = (id: string): Promise<boolean> =>
  engine.docker('image', 'inspect', '--format', '{{.Id}}', id).then(
    (said) => said === id,
    () => false,
  );

test('from a registry by a stick into an engine, and the id is the one of a pull', async (t) => {
  const made = copies(t);
  const weight = good(await made.weigh(fromRegistry(reference)));
  const { root, copied } = await stick(t, fromRegistry(reference));
  assert.deepEqual([...weight.blobs].map((b) => b.bytes).sort(), [...copied.blobs].map((b) => b.bytes).sort());
  assert.equal(
    weight.bytes,
    copied.blobs.reduce((sum, b) => sum + b.bytes, 0),
  );
  assert.deepEqual(
    (await readdir(join(root, 'images', 'blobs', 'sha256'))).sort(),
    copied.blobs.map((b) => String(b.digest)).sort(),
  );
  const index = JSON.parse(await readFile(join(root, 'images', 'index.json'), 'utf8'));
  assert.equal(index.manifests[0].annotations['org.opencontainers.image.ref.name'], reference);

  await engine.docker('pull', reference);
  const id = await engine.docker('image', 'inspect', '--format', '{{.Id}}', reference);
  await engine.docker('image', 'rm', reference);
  assert.equal(await has(id), false);
  await server.stop();
  try {
    const offer = folderOffer(root);
    const { made: loader, state } = await loads(t, offer);
    const asked: [string, boolean][] = [];
    const loaded = good(
      await loader.load(reference, {
        onLoad: async (one, isThere) => {
          asked.push([one, isThere]);
          return { ok: true, value: undefined };
        },
      }),
    );
    assert.deepEqual(loaded, { id, offer: 'stick TEST' });
    assert.deepEqual(asked, [[id, false]]);
    assert.equal(await has(id), true);
    assert.equal(await engine.docker('run', '--rm', id, 'cat', '/www/index.html'), 'kedge test');
    assert.equal(await loader.idOf(reference), isClassic ? id : null, 'that of containerd knows the pin itself');

    // Once more: nothing but manifests is read.
    const before = offer.opened.length;
    good(await loader.load(reference));
    assert.equal(offer.opened.length - before, 2);

    // What was kept proves itself: another file in its place proves nothing.
    if (!isClassic) return;
    const [proof = ''] = await readdir(join(state, 'images'));
    const text = await readFile(join(state, 'images', proof), 'utf8');
    await writeFile(join(state, 'images', proof), text.replace(/"manifests":\["..../, '"manifests":["AAAA'));
    assert.equal(await loader.idOf(reference), null);
    await loader.prune([]);
    assert.deepEqual(await readdir(join(state, 'images')), []);
  } finally {
    await server.start();
    await forget(id);
  }
});

test('a copy goes on where it was cut off, and mends what is broken', async (t) => {
  const { root, copied } = await stick(t, fromRegistry(reference));
  const folder = join(root, 'images');
  const blobs = join(folder, 'blobs', 'sha256');
  const largest = copied.blobs.toSorted((a, b) => b.bytes - a.bytes)[0];
  assert.ok(largest);
  let came = 0;
  const count = (bytes: number) => {
    came += bytes;
  };
  good(await copies(t).copy(fromRegistry(reference), folder, count));
  assert.equal(came, 0);
  await writeFile(join(blobs, largest.digest), Buffer.alloc(largest.bytes));
  await writeFile(join(blobs, `.tmp-${largest.digest}`), 'cut off');
  good(await copies(t).copy(fromRegistry(reference), folder, count));
  assert.equal(came, largest.bytes);
  const again = good(
    await copies(t).copy({ ...fromRegistry(reference), from: { kind: 'layout', folder } }, join(root, 'b')),
  );
  assert.deepEqual(again, copied);
});

test('an image of the local engine is pinned by its id, and comes back under it', { skip: !isClassic }, async (t) => {
  const tag = `${engine.project}-local:1`;
  const container = await engine.docker('create', '--label', 'x=1', engine.image, 'true');
  const id = await engine.docker('commit', '--change', `LABEL made=${engine.project}`, container, tag);
  await engine.docker('rm', container);
  const image: ImageCopy = { reference: id, platforms: [], from: { kind: 'engine' } };
  const weight = good(await copies(t).weigh(image));
  assert.equal(weight.isEstimate, true);
  assert.ok(weight.bytes > 100_000);
  const { root, copied } = await stick(t, image);
  assert.ok(copied.blobs.some((blob) => `sha256:${blob.digest}` === id));
  await engine.docker('image', 'rm', '--force', tag);
  assert.equal(await has(id), false);
  try {
    const { made } = await loads(t, folderOffer(root));
    assert.deepEqual(good(await made.load(id)), { id, offer: 'stick TEST' });
    assert.equal(await has(id), true);
    assert.equal(await made.idOf(id), id);
  } finally {
    await forget(id);
  }
  // Any other tool takes the layout: its manifest names the parts.
  const manifest = JSON.parse(await readFile(join(root, 'images', 'blobs', 'sha256', copied.root.digest), 'utf8'));
  assert.equal(manifest.config.digest, id);
  const second = await tempDir(t);
  const again = good(
    await copies(t).copy({ ...image, from: { kind: 'layout', folder: join(root, 'images') } }, join(second, 'images')),
  );
  assert.deepEqual(again.root, copied.root);
});

test('what an engine or a registry does not have is said', async (t) => {
  const none = `sha256:${'0'.repeat(64)}`;
  const local = bad(await copies(t).weigh({ reference: none, platforms: [], from: { kind: 'engine' } }));
  assert.equal(local.code, 'IMAGE_UNAVAILABLE');
  assert.match(local.message, /does not have it/);
  const away = bad(await copies(t).weigh(fromRegistry(`${server.address}/web@${none}`)));
  assert.match(away.message, /knows no such image/);
  const odd = bad(await copies(t).weigh(fromRegistry(none)));
  assert.match(odd.message, /cannot be copied from a registry/);
  const { made } = await loads(t, folderOffer(await tempDir(t)));
  assert.equal(good(await made.load(`${server.address}/web@${none}`)), null);
});

test('a neighbour is read once, and gone on with where it broke off', async (t) => {
  const { root, copied } = await stick(t, fromRegistry(reference));
  const largest = copied.blobs.toSorted((a, b) => b.bytes - a.bytes)[0];
  assert.ok(largest);
  const path = `images/blobs/sha256/${largest.digest}`;
  const offer = folderOffer(root, { isFar: true });
  const { made, state } = await loads(t, offer);
  offer.cut(path);
  assert.equal(bad(await made.load(reference)).code, 'SOURCE_UNREACHABLE');
  assert.deepEqual(offer.blamed, ['SOURCE_UNREACHABLE']);
  assert.equal((await stat(join(state, 'images-spool', largest.digest))).size, 1000);
  let checked = 0;
  const loaded = good(
    await made.load(reference, {
      onProgress: ({ phase, done }) => {
        if (phase === 'check') checked = done;
      },
    }),
  );
  assert.ok(loaded);
  assert.ok(checked <= copied.blobs.reduce((sum, b) => sum + b.bytes, 0) - 1000);
  assert.equal(offer.opened.filter((one) => one === path).length, 2);
  assert.deepEqual(await readdir(join(state, 'images-spool')), []);
  await forget(loaded.id);
  await rm(join(state, 'images'), { recursive: true, force: true });
});
