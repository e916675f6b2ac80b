/** Images that an offer has: what is not what the commit pins, or is unfit, never comes into the engine. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { IMAGES } from './rows/images.ts';
import { ImageBench } from './support/image-bench.ts';

const bench = await ImageBench.make({ after });

describe('Images without a registry', () => {
  for (const { name, code, says, make } of IMAGES) {
    test(name, async () => {
      const { failure, has } = await bench.show(await make(bench));
      assert.deepEqual([failure?.code, has], [code, false], JSON.stringify(failure));
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
      assert.deepEqual(await bench.show({ reference: local.id, id: local.id, offer: plain.offer }), {
        failure: null,
        has: true,
      });
    }
  });
});
