import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { age, failureText, faultLine, plain, size, table } from '../../../reconciler/cli/render.ts';
import { failure } from '../../../reconciler/core/failure.ts';

test('nothing from the network steers the terminal', () => {
  const attacks = [
    '\u001b]0;owned\u0007title',
    '\u001b[2J\u001b[Hconverged',
    'a\rgpu-01 converged',
    'a\nerror: none',
    '\u009b31mred',
    'abc\u202edcba',
    'zero\u200bwidth',
  ];
  for (const attack of attacks) {
    assert.match(plain(attack), /^[\x20-\x7e]*$/, JSON.stringify(attack));
    const lines = table(['HOST'], [[attack]], false).split('\n');
    assert.equal(lines.length, 3, JSON.stringify(attack));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(plain(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('columns line up, and lines end where their text ends', () => {
  const text = table(
    ['A', 'BBB', 'C'],
    [
      ['x', 'y', ''],
      ['longer', { text: 'y', color: 'red' }, 'z'],
    ],
    false,
  );
  assert.equal(text, 'A       BBB  C\nx       y\nlonger  y    z\n');
  const colored = table(['A', 'B'], [[{ text: 'x', color: 'red' }, 'y']], true);
  assert.equal(colored, '\u001b[1mA\u001b[0m  \u001b[1mB\u001b[0m\n\u001b[31mx\u001b[0m  y\n');
});

test('a failure says what, where and what mends it', () => {
  const f = failure('IMAGE_UNPINNED', 'image "nginx" is named by tag', {
    file: 'bundles/web/compose.yaml',
    line: 3,
    column: 12,
    bundle: 'web',
    cause: 'one\ntwo\u001b[0m',
  });
  assert.equal(
    failureText(f, false),
    [
      'error IMAGE_UNPINNED: image "nginx" is named by tag',
      '  where:  bundles/web/compose.yaml:3:12, bundle web',
      '  cause:  one',
      '          two[0m',
      '  remedy: Run `kedge pin`.',
      '',
    ].join('\n'),
  );
  assert.equal(
    faultLine(f),
    'bundles/web/compose.yaml:3:12: IMAGE_UNPINNED image "nginx" is named by tag (Run `kedge pin`.)\n',
  );
});

test('ages and sizes in the unit that people use', () => {
  const ages = [0, 99_000, 100_000, 5_940_000, 6_000_000, 172_000_000, 173_000_000, Number.NaN].map(age);
  assert.deepEqual(ages, ['0s', '99s', '2m', '99m', '2h', '48h', '2d', '-']);
  assert.deepEqual([0, 1023, 1024, 10_240, 3 * 1024 ** 4].map(size), ['0 B', '1023 B', '1.0 KiB', '10 KiB', '3.0 TiB']);
});
