/** Servers, lines, clocks and disks that are the attacker's: one pass each over real HTTP, and the checkpoint stays. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { STATE } from './rows/state.ts';
import { TRANSPORT } from './rows/transport.ts';
import { SourceBench, sourceWorld } from './support/source-bench.ts';

const cleanUp: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});
const world = await sourceWorld({ after: (end) => cleanUp.push(end) });

for (const [title, rows] of [
  ['transport', TRANSPORT],
  ['state', STATE],
] as const) {
  describe(title, { concurrency: 2 }, () => {
    for (const { name, code, or = [], says, make } of rows) {
      test(name, async (t) => {
        const bench = await SourceBench.open(t, world);
        const shown = (await make(bench)) ?? {};
        const pass = await bench.host.once();
        const said = JSON.stringify(pass.failure, null, 1);
        if (code === 'stale') assert.deepEqual([pass.state, pass.failure], ['stale', null]);
        else
          assert.ok(
            [code, ...or].some((one) => one === pass.failure?.code),
            said,
          );
        if (says !== undefined) assert.match(pass.failure?.message ?? '', says);
        assert.deepEqual(pass.steps, []);
        assert.doesNotMatch(JSON.stringify(pass), /secret-token/);
        const { state, stands = bench.anchor } = shown;
        if (state !== undefined) assert.equal(await bench.stateText(), state, 'what was found stays');
        else if (stands === null) assert.equal(pass.commit, null);
        else assert.equal(await bench.checkpoint(), stands, 'the checkpoint moved');
        await shown.after?.();
      });
    }

    test('accepted: a good commit of an honest server', async (t) => {
      const bench = await SourceBench.open(t, world);
      await bench.withToken();
      const commit = await bench.pushGood(200_000);
      const pass = await bench.host.once();
      assert.equal(pass.failure, null, JSON.stringify(pass.failure));
      assert.deepEqual([pass.commit, await bench.checkpoint()], [commit, commit]);
    });
  });
}
