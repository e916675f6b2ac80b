/** Scripts that attack the host that runs them, and requests that are brought once more: run for real. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { SCRIPTS } from './rows/scripts.ts';
import { scriptBench } from './support/script-bench.ts';

const isRoot = process.getuid?.() === 0;
const cleanUp: (() => unknown)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

describe('running a script', { skip: isRoot ? false : 'needs root, for control groups' }, async () => {
  if (!isRoot) return;
  const bench = await scriptBench({ after: (end) => cleanUp.push(end) });
  for (const { name, code, says, make } of SCRIPTS) {
    test(name, async () => {
      const came = await make(bench);
      assert.equal(came.code, code, came.why);
      if (says !== undefined) assert.match(came.why, says);
    });
  }

  test('accepted: a script that does well, after all of that', async () => {
    const record = await bench.good();
    assert.equal(record.state, 'done', JSON.stringify(record));
    assert.equal(record.stdout?.tail, 'hello\n');
  });
});
