import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditAnswer } from '../../../reconciler/cli/runs.ts';
import { fakeContext } from './support.ts';

const line = (host: string, fault: string | null = null) => ({ host, count: 3, head: 'a'.repeat(64), fault });

test('audit verify: a chain that is not there is not told as one that holds', () => {
  const table = [
    [[line('a'), line('b')], [], 0, ['2 chains, each holds together']],
    [[line('a')], ['b', 'c'], 0, ['1 chain, each holds together', /Without a chain.*: b, c$/]],
    [[], ['a'], 0, ['No chain is published here', /: a$/]],
    [[line('a'), line('b', 'AUDIT_BROKEN: x')], ['c'], 1, ['1 chain broken', /: c$/]],
  ] as const;
  for (const [all, silent, exit, hints] of table) {
    const answer = auditAnswer(fakeContext(), all, silent);
    assert.ok(answer.kind === 'done');
    assert.equal(answer.exit, exit);
    assert.deepEqual(answer.json, { hosts: all, silent });
    assert.equal(answer.hints.length, hints.length);
    for (const [i, hint] of hints.entries()) {
      if (typeof hint === 'string') assert.equal(answer.hints[i], hint);
      else assert.match(answer.hints[i] ?? '', hint);
    }
  }
});
