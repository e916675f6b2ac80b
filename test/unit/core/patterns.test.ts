import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { covers, matches, type Pattern, parsePattern } from '../../../reconciler/core/patterns.ts';

const pattern = (text: string): Pattern => parsePattern(text) ?? assert.fail(`not a pattern: ${text}`);

test('what a pattern matches', () => {
  const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['fleet.yaml', ['fleet.yaml'], ['Fleet.yaml', 'fleet.yaml/x', 'a/fleet.yaml', 'fleetxyaml']],
    ['hosts/**', ['hosts', 'hosts/a', 'hosts/a/b', 'hosts/.hidden'], ['hostsx', 'host', 'a/hosts/b', 'HOSTS/a']],
    [
      'hosts/*.asc',
      ['hosts/a.asc', 'hosts/.asc', 'hosts/a.b.asc'],
      ['hosts/a/b.asc', 'a.asc', 'hosts/aasc', 'hosts/a.ASC'],
    ],
    [
      '**',
      ['README.md', 'bundles/web/compose.yaml', '.github/x', 'hosts/a.yaml', 'fleet.yml', 'trusty/x'],
      [
        'trust/policy.yaml',
        'trust',
        'fleet.yaml',
        'rollout.yaml',
        'os/stable.yaml',
        'hosts/a.asc',
        'scripts/x/y',
        'secrets/a.yaml',
      ],
    ],
  ];
  for (const [text, yes, no] of table) {
    for (const path of yes) assert.ok(matches(pattern(text), path), `${text} matches ${path}`);
    for (const path of no) assert.ok(!matches(pattern(text), path), `${text} does not match ${path}`);
  }
});

test('what is not a pattern', () => {
  for (const text of [
    '',
    '*',
    '/**',
    'a/*',
    'a*',
    '*.md',
    'a/**/b',
    '**/a',
    'a/*.',
    'a/b*.c',
    '../x',
    './a',
    '/a',
    'a//b',
    'a/',
    'a/*.b*',
  ]) {
    assert.equal(parsePattern(text), null, text);
  }
});

test('covers never says more than matches', () => {
  const texts = [
    '**',
    'trust/**',
    'trust/keys/**',
    'os/**',
    'hosts/**',
    'hosts/*.asc',
    'hosts/*.yaml',
    'hosts/*.b.asc',
    'hosts',
    'fleet.yaml',
    'docs/**',
    'docs/a/**',
    'docs/*.md',
    'hosts/a/**',
  ];
  const paths = [
    'trust',
    'trust/keys/a.asc',
    'trust/policy.yaml',
    'hosts',
    'hosts/a.asc',
    'hosts/a.b.asc',
    'hosts/a/x',
    'hosts/a.yaml',
    'fleet.yaml',
    'docs',
    'docs/a',
    'docs/a/b.md',
    'docs/a.md',
    'os/x',
    'README.md',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts),
      fc.constantFrom(...paths),
      (outer, inner, path) => {
        if (covers(pattern(outer), pattern(inner)) && matches(pattern(inner), path)) {
          assert.ok(matches(pattern(outer), path), `${outer} covers ${inner}, but not ${path}`);
        }
      },
    ),
    { seed: 7, numRuns: 2000 },
  );
  for (const [outer, inner] of [
    ['**', 'docs/**'],
    ['docs/**', 'docs/*.md'],
    ['hosts/*.asc', 'hosts/*.b.asc'],
    ['trust/**', 'trust/keys/**'],
    ['**', 'hosts/*.yaml'],
  ] as const) {
    assert.ok(covers(pattern(outer), pattern(inner)), `${outer} covers ${inner}`);
  }
  for (const [outer, inner] of [
    ['**', 'hosts/**'],
    ['**', 'trust/**'],
    ['docs/**', '**'],
  ] as const) {
    assert.ok(!covers(pattern(outer), pattern(inner)), `${outer} does not cover ${inner}`);
  }
});
