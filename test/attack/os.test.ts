/** OS commits that no host may boot: asked for as a channel pins them, by the real ostree. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { OS } from './rows/os.ts';
import { buildServer, osBench } from './support/os-bench.ts';

const cleanUp: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});
const server = await buildServer({ after: (end) => cleanUp.push(end) });

describe('an OS commit', () => {
  for (const row of OS) {
    test(row.name, async (t) => {
      const bench = await osBench(t, server);
      const want = await row.make(bench);
      const pulled = await bench.os.pull(want);
      assert.equal(pulled.ok ? 'taken' : pulled.failure.code, row.code, pulled.ok ? '' : pulled.failure.cause);
      // Nor by skipping the pull.
      assert.equal((await bench.os.deploy(want)).ok, false);
      const status = await bench.os.status();
      assert.deepEqual(status.ok ? status.value.deployments : null, []);
    });
  }

  test('that is signed by a key of the channel is pulled and deployed', async (t) => {
    const bench = await osBench(t, server);
    const good = bench.want(await bench.build());
    for (const done of [await bench.os.pull(good), await bench.os.deploy(good)]) assert.equal(done.ok, true);
  });
});
