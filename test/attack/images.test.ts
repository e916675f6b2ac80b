/** Images that an offer has: what is not what the commit pins, or is unfit, never comes into the engine. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { tarOf } from '../support/tar.ts';
import { IMAGES } from './rows/images.ts';
import { ImageBench } from './support/image-bench.ts';

const bench = await ImageBench.make({ after });

describe('Images without a registry', () => {
  for (const { name, code, or = [], says, make } of IMAGES) {
    test(name, async () => {
      const { failure, has } = await bench.show(await make(bench));
      assert.ok(
        [code, ...or].some((one) => one === failure?.code),
        JSON.stringify(failure),
      );
      assert.equal(has, false);
      if (says !== undefined) assert.match(failure?.message ?? '', says);
    });
  }

  test('accepted: by a manifest, by an index for this platform, by a local id, from a stick and from a neighbour', async () => {
    for (const isFar of [false, true]) {
      const { root, offer } = await bench.stick({ isFar });
      const image = await bench.image(root, { times: 2 });
      const reference = await bench.index(root, [
        { ...image.manifest, platform: { os: 'unknown', architecture: 'unknown' } },
        { ...image.manifest, platform: { os: 'linux', architecture: process.arch === 'x64' ? 'amd64' : process.arch } },
      ]);
      for (const pin of [image.reference, reference])
        assert.deepEqual(await bench.show({ reference: pin, id: image.id, offer }), { failure: null, has: true });
      const plain = await bench.stick({ isFar });
      const local = await bench.plain(plain.root);
      const shown = await bench.show({ reference: local.id, id: local.id, offer: plain.offer });
      // The store of containerd has other ids, and says so.
      const isClassic = shown.failure === null;
      assert.deepEqual([isClassic, shown.has], [await bench.isClassic(), isClassic], JSON.stringify(shown));
    }
  });

  test('layers in zstd are taken where the engine unpacks them, and refused with the reason where it does not', async () => {
    const { root, offer } = await bench.stick();
    const tar = tarOf({ path: 'kedge-zstd', content: randomBytes(100_000) });
    const layerType = 'application/vnd.oci.image.layer.v1.tar+zstd';
    const image = await bench.image(root, { tar, layer: zstdCompressSync(tar), layerType });
    const { failure, has } = await bench.show({ reference: image.reference, id: image.id, offer });
    const major = Number((await bench.engine.docker('version', '--format', '{{.Server.Version}}')).split('.')[0]);
    assert.equal(has, major >= 23, JSON.stringify(failure));
    if (!has) assert.match(failure?.message ?? '', /zstd, which this Docker Engine cannot unpack/);
  });
});
