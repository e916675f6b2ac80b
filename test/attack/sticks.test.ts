/** Sticks that no host may take in: opened by the real code, and nothing of them is left, offered or followed. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { OfferList } from '../../reconciler/adapters/offers.ts';
import { LIMITS } from '../../reconciler/core/limits.ts';
import { type OfferPath, tarPath } from '../../reconciler/core/offer.ts';
import type { Offer } from '../../reconciler/ports/offers.ts';
import { STICKS } from './rows/sticks.ts';
import { goodStick, StickBench } from './support/stick-bench.ts';

const good = await goodStick({ after });

describe('a stick', () => {
  for (const { name, code, or = [], says, make } of STICKS) {
    test(name, async (t) => {
      const bench = await StickBench.open(t, good);
      const { opened, left } = await bench.put(await make(bench));
      if (opened.ok) assert.fail('it was opened');
      const { code: seen, message } = opened.failure;
      assert.ok([code, ...or].includes(seen), `${seen}: ${message}`);
      if (says !== undefined) assert.match(message, says);
      assert.doesNotMatch(JSON.stringify(opened.failure), /root:|ours/);
      assert.deepEqual(left, []);
      assert.equal(await bench.host(), 'ours');
    });
  }

  test('that is whole is opened, as a volume and as a file, and leaves nothing when it is let go', async (t) => {
    const bench = await StickBench.open(t, good);
    for (const path of [undefined, await bench.file(await bench.tar())]) {
      const { opened, left } = await bench.put(path);
      if (!opened.ok) assert.fail(opened.failure.message);
      assert.equal(left.length, 1);
      assert.equal(opened.value.index.commit, good.index.commit);
      await opened.value.close();
    }
    assert.deepEqual((await bench.put('/nonexistent')).left, []);
  });

  test('whose folder becomes a link when it has been looked at: nothing behind it is read', async (t) => {
    const bench = await StickBench.open(t, good);
    const part = good.index.parts.find(({ path }) => path.startsWith('tars/'));
    assert.ok(part !== undefined);
    const tar = tarPath(part.sha256);
    const { opened } = await bench.put();
    if (!opened.ok) assert.fail(opened.failure.message);
    const { offer } = opened.value;
    assert.ok((await taken(offer, tar)).ok);
    await bench.linkFolder('.');
    const behind = await taken(offer, tar);
    assert.equal(behind.ok ? 'it was read' : behind.failure.code, 'SOURCE_CORRUPT');
    await opened.value.close();
  });

  test('that takes for ever to read, as a sparse file of an exabyte does, is given up', async (t) => {
    const bench = await StickBench.open(t, good);
    const bytes = 2 ** 42;
    await bench.grow('fleet.bundle', bytes);
    const parts = good.index.parts.map((part) => (part.path === 'fleet.bundle' ? { ...part, bytes } : part));
    await bench.index({ parts });
    const { opened, left } = await bench.put(undefined, { readMs: 600 });
    assert.match(opened.ok ? '' : `${opened.failure.code} ${opened.failure.message}`, /^STICK_INVALID .*took longer/);
    assert.deepEqual(left, []);
  });

  test('whose history does not fit beside what the host needs to live is not laid out', async (t) => {
    const bench = await StickBench.open(t, good);
    const { opened, left } = await bench.put(undefined, { freeBytes: async () => LIMITS.diskFreeBytes });
    assert.equal(opened.ok ? '' : opened.failure.code, 'DISK_FULL');
    assert.deepEqual(left, []);
  });

  test('of the label of another one that is in: each has a name of its own', async (t) => {
    const [one, two] = [await StickBench.open(t, good), await StickBench.open(t, good)];
    const offers = new OfferList();
    const first = (await one.put(undefined, { offers })).opened;
    if (!first.ok) assert.fail(first.failure.message);
    const unplug = offers.plug(first.value.offer);
    const second = (await two.put(undefined, { offers })).opened;
    assert.equal(second.ok && second.value.name, `${first.value.name} 2`);
    unplug();
    const third = (await two.put(undefined, { offers })).opened;
    assert.equal(third.ok && third.value.name, first.value.name);
  });
});

async function taken(offer: Offer, path: OfferPath) {
  const opened = await offer.open(path, { maxBytes: 1e6 });
  if (opened.ok && opened.value !== null) for await (const _ of opened.value.data);
  return opened;
}
