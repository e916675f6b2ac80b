import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOrder, takeNext } from '../../../scripts/lib/test-order.mjs';

interface One {
  readonly file: string;
  readonly seconds: number;
  readonly cores: number;
}

const order = (files: readonly string[], times: Record<string, readonly number[]>): One[] => inOrder(files, times);
/** Takes until nothing more is taken. */
function taken(waiting: One[], running: One[] = []): string[] {
  const names: string[] = [];
  for (let next = takeNext(waiting, running, 2); next !== null; next = takeNext(waiting, running, 2)) {
    running.push(next);
    names.push(next.file);
  }
  return names;
}

describe('test files', () => {
  test('the longest is first; what is not recorded is not begun last, but for what only computes', () => {
    const times = { c: [90, 0.5], b: [4, 1], gone: [500, 1] };
    assert.deepEqual(
      order(['a', 'b', 'c', 'test/unit/d'], times).map(({ file }) => file),
      ['c', 'a', 'b', 'test/unit/d'],
    );
  });

  const table: readonly (readonly [string, Record<string, readonly number[]>, readonly string[]])[] = [
    ['two that compute run at once', { a: [9, 1], b: [8, 1], c: [7, 1] }, ['a', 'b']],
    ['those that wait run beside others', { a: [9, 1], b: [8, 0.5], c: [7, 0.5], d: [6, 0.5] }, ['a', 'b', 'c']],
    [
      'a shorter one goes before one that has no room',
      { a: [9, 1], b: [8, 0.4], c: [7, 1], d: [6, 0.5] },
      ['a', 'b', 'd'],
    ],
    [
      'there are never many, however little they do',
      Object.fromEntries([...'abcdefgh'].map((name) => [name, [5, 0]])),
      [...'abcde'],
    ],
    ['one that wants more than one processor gets no more', { a: [9, 7], b: [8, 1], c: [7, 1] }, ['a', 'b']],
  ];
  for (const [name, times, expected] of table) {
    test(name, () => {
      assert.deepEqual(taken(order(Object.keys(times), times)), expected);
    });
  }

  test('all of them run in the end', () => {
    const waiting = order([...'abcdef'], { a: [9, 2], b: [8, 0.3], c: [7, 1.7], d: [6, 9] });
    const running: One[] = [];
    let ran = 0;
    while (taken(waiting, running).length > 0 || running.length > 0) {
      running.shift();
      ran += 1;
    }
    assert.equal(ran, 6);
  });
});
