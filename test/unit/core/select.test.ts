import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CommitId, isCommitId } from '../../../reconciler/core/names.ts';
import { selectLine } from '../../../reconciler/core/select.ts';

const id = (letter: string): CommitId => {
  const text = letter.repeat(40);
  return isCommitId(text) ? text : assert.fail(text);
};
/** `abc`: three commits, oldest first. */
const line = (source: string, letters: string) => ({
  sources: [source],
  line: [...letters].map(id),
  signer: letters === '' ? null : `signer-of-${letters.at(-1)} F`,
});

test('which line is taken', () => {
  const table: readonly (readonly [string, readonly string[], number | 'none' | 'equivocation'])[] = [
    ['no source', [], 'none'],
    ['nothing good anywhere', ['', ''], 'none'],
    ['one', ['ab'], 0],
    ['a bad source hides no good one', ['', 'ab', ''], 1],
    ['the same line twice: the first', ['ab', 'ab'], 0],
    ['the longer one that contains the other', ['a', 'abc', 'ab'], 1],
    ['two that differ', ['ab', 'ac'], 'equivocation'],
    ['two that differ from the start', ['abc', 'd'], 'equivocation'],
    ['a short fork of a long line', ['abcdef', 'abe', 'abc'], 'equivocation'],
    ['the same end of different length is no prefix', ['ab', 'cab'], 'equivocation'],
  ];
  for (const [name, lines, expected] of table) {
    const made = lines.map((letters, i) => line(`s${i}`, letters));
    const selected = selectLine(made);
    if (typeof expected === 'string') assert.equal(selected.kind, expected, name);
    else assert.equal(selected.kind === 'take' && selected.line, made[expected], name);
  }
});

test('equivocation names both sources, both heads and both signers, and where they fork', () => {
  const selected = selectLine([line('hub', 'abc'), line('mirror', 'abd')]);
  assert.ok(selected.kind === 'equivocation');
  const { message, commit } = selected.failure;
  for (const part of ['hub', 'mirror', id('c'), id('d'), 'signer-of-c', 'signer-of-d'])
    assert.ok(message.includes(part), part);
  assert.equal(commit, id('c'));
});
