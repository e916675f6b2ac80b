/** Seeds that no machine may take: shown to the real reader, and the host is as it was. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SEEDS } from './rows/seeds.ts';
import { SeedBench } from './support/seed-bench.ts';

describe('a seed', () => {
  for (const { name, code, says, make } of SEEDS) {
    test(name, async (t) => {
      const bench = await SeedBench.open(t);
      await make(bench);
      const before = await bench.host();
      const answer = await bench.apply();
      assert.equal(answer.kind, 'failed', JSON.stringify(answer));
      if (answer.kind !== 'failed') return;
      const said = JSON.stringify(answer.failures);
      assert.deepEqual([...new Set(answer.failures.map((f) => f.code))], [code], said);
      if (says !== undefined) assert.match(answer.failures[0].message, says);
      assert.doesNotMatch(said, /root:/);
      assert.deepEqual(await bench.host(), before);
    });
  }

  test('that keeps to the format is taken, once', async (t) => {
    const bench = await SeedBench.open(t);
    await bench.volume({ 'kedge/enrol.yaml': bench.enrol() });
    assert.equal((await bench.apply()).kind, 'done');
    const enrolled = await bench.host();
    assert.match(enrolled['etc/kedge/host.yaml'] ?? '', /^name: gpu-01$/m);
    assert.equal((await bench.apply()).kind, 'failed');
    assert.deepEqual(await bench.host(), enrolled);
  });
});
