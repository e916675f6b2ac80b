/** Sticks that no host may take in: opened by the real code, and nothing of them is left, offered or followed. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
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
});
