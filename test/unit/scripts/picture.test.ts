import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLine, part, svg, wrap } from '../../../scripts/picture.ts';

const text = (runs: readonly { readonly text: string }[]): string => runs.map((run) => run.text).join('');

test('a line is cut into runs of one style each, and what steers a terminal is dropped', () => {
  const runs = parseLine('\u001b[?25h\u001b[2Kplain \u001b[1;32mgood\u001b[0m \u001b[31mbad');
  assert.deepEqual(
    runs.map((run) => [run.text, run.bold]),
    [
      ['plain ', false],
      ['good', true],
      [' ', false],
      ['bad', false],
    ],
  );
  assert.equal(new Set(runs.map((run) => run.color)).size, 3);
});

test('long lines are broken at blanks, and nothing of them is lost', () => {
  const lines = wrap(parseLine('one two three four five six seven'), 14).map(text);
  assert.deepEqual(lines, ['one two three', '    four five', '    six seven']);
  assert.deepEqual(wrap(parseLine('x'.repeat(12)), 10).map(text), ['x'.repeat(10), '    xx']);
});

test('a part goes from a line up to another, whatever their colours', () => {
  const lines = ['a', '\u001b[1mstart\u001b[0m', 'b', 'stop', 'c'];
  assert.deepEqual(part(lines, '^start=>^stop'), lines.slice(1, 3));
  assert.deepEqual(part(lines, '^stop'), lines.slice(3));
  assert.throws(() => part(lines, 'nowhere'), /no line matches/);
});

test('markup in the output is shown, not obeyed', () => {
  const picture = svg(['<script>&amp;</script>']);
  assert.ok(picture.includes('&lt;script&gt;&amp;amp;&lt;/script&gt;'));
  assert.ok(!picture.includes('<script'));
});
