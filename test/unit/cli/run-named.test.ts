import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNamed } from '../../../reconciler/cli/run-desk.ts';
import { isNonce, type Nonce } from '../../../reconciler/core/run-request.ts';

function nonce(text: string): Nonce {
  assert.ok(isNonce(text));
  return text;
}

test('a run is named by all of it or by a beginning that only it has; a slip is told as what it is', () => {
  const [one, two, other] = [nonce('abcd1'.padEnd(32, '0')), nonce('abcd2'.padEnd(32, '0')), nonce('f'.repeat(32))];
  const known = [one, two, one];
  const asked = (text: string) => {
    const run = runNamed(text, known);
    return run.ok ? run.value : `${run.answer.failures[0].message} | ${run.answer.failures[0].remedy}`;
  };
  assert.equal(asked('abcd1'), one, 'told by several hosts');
  assert.equal(asked(two), two);
  assert.equal(asked(other), other, 'nobody has told of it, and it has a name');
  assert.match(asked('abcd'), /may be 2 runs/);
  assert.match(asked('eeee'), /no run is known as "eeee" \| `kedge runs`/);
  for (const slip of ['abc', 'ABCD1', 'gpu-reset', ''])
    assert.match(asked(slip), /names no run \| .*first 4 or more/, slip);
});
