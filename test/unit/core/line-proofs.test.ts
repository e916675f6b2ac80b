import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abandonsOf, namesToLeave } from '../../../reconciler/core/line-proofs.ts';
import { type CommitId, isCommitId } from '../../../reconciler/core/names.ts';

const id = (letter: string): CommitId => {
  const text = letter.repeat(40);
  return isCommitId(text) ? text : assert.fail(text);
};
/** `a b:x`: two commits, the second of which abandons x. */
const line = (text: string) =>
  text.split(' ').map((word) => ({ id: id(word[0] ?? ''), abandons: [...word.slice(2)].map(id) }));

test('what another line must name before a host leaves its own for it', () => {
  const table: readonly (readonly [name: string, own: string, other: string, left: string, wanted: string])[] = [
    ['the first commit of the own line', 'a b', 'c d', '', 'a'],
    ['a decision of the other line is not looked at here', 'a b', 'c d:a', '', 'a'],
    ['the own line abandoned the other one: that decision', 'a b:c', 'c d', '', 'b'],
    ['abandoned twice: the newest decision', 'a b:c d e:c', 'c f', '', 'e'],
    ['abandoned behind its beginning', 'a b:d', 'c d', '', 'b'],
    ['of a third line', 'a b:f', 'c d', '', 'a'],
    ['one that the host left before: that decision too', 'a b', 'c d', 'c9', 'a 9'],
    ['that decision lies on the own line', 'a b:c', 'c d', 'cb', 'b'],
    ['one that the host left, and that is not shown', 'a b', 'c d', 'f9', 'a'],
  ];
  for (const [name, own, other, left, wanted] of table) {
    const known = left === '' ? [] : [{ first: id(left[0] ?? ''), by: id(left[1] ?? '') }];
    const names = namesToLeave({ at: id('0'), own: line(own), other: line(other) }, known);
    assert.deepEqual(names, wanted.split(' ').map(id), name);
  }
});

test('which commits a message abandons', () => {
  const [a, b] = [id('a'), id('b')];
  const table: readonly (readonly [name: string, message: string, ids: readonly string[]])[] = [
    ['one', `Leave\n\nAbandons: ${a}\n`, [a]],
    ['two lines at once', `Leave\n\nAbandons: ${a}\nAbandons: ${b}\n`, [a, b]],
    ['among other trailers', `Leave\n\nKedge-Branch: main\nAbandons: ${a}\n`, [a]],
    ['none', 'Leave\n', []],
    ['only a subject', `Abandons: ${a}\n`, []],
    ['not in the last paragraph', `Leave\n\nAbandons: ${a}\n\nas it was\n`, []],
    ['beside what is no trailer', `Leave\n\nas it was\nAbandons: ${a}\n`, []],
    ['part of an id', `Leave\n\nAbandons: ${a.slice(1)}\n`, []],
    ['upper case', `Leave\n\nAbandons: ${a.toUpperCase()}\n`, []],
    ['another spelling', `Leave\n\nABANDONS: ${a}\n`, []],
    ['folded', `Leave\n\nAbandons: ${a}\n ${b}\n`, []],
    ['one of two is no id', `Leave\n\nAbandons: ${a}\nAbandons: HEAD\n`, []],
  ];
  for (const [name, message, ids] of table) {
    assert.deepEqual(abandonsOf(new TextEncoder().encode(`tree x\n\n${message}`)), ids, name);
  }
});
