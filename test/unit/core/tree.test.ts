import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffEntries, parseTree, placeFault, reparseTree } from '../../../reconciler/core/tree.ts';
import { rawTree } from '../../support/line.ts';

const ID = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

test('entries in order', () => {
  const parsed = parseTree(
    rawTree([
      ['100644', 'a.b', ID],
      ['40000', 'a', OTHER],
      ['100755', 'a0', ID],
    ]),
    '',
  );
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.deepEqual(parsed.value, [
    { mode: '100644', name: 'a.b', id: ID },
    { mode: '40000', name: 'a', id: OTHER },
    { mode: '100755', name: 'a0', id: ID },
  ]);
});

test('names that are fine', () => {
  for (const name of [
    '.gitignore',
    '.github',
    '.gitattributes',
    'git',
    'gitx~1',
    'café',
    '日本',
    'a b',
    '-x',
    '.env',
    'dev-disk\\x2dby',
    '🦔',
    'x.git',
  ]) {
    const parsed = parseTree(rawTree([['100644', name, ID]]), '');
    assert.ok(parsed.ok, `${name}: ${JSON.stringify(parsed)}`);
  }
});

test('names that are not', () => {
  const bad = [
    '',
    '.',
    '..',
    'a/b',
    '.git',
    '.GIT',
    '.Git ',
    '.git.',
    '.git...',
    'git~1',
    'GIT~1',
    '.git::$INDEX_ALLOCATION',
    '.git\\x',
    '.g\u200dit',
    '\ufeff.git',
    'a\nb',
    'a\x7f',
    'a\u0085',
    'cafe\u0301',
    'a\u202egpj',
    'x'.repeat(256),
  ];
  for (const name of bad) {
    const parsed = parseTree(rawTree([['100644', name, ID]]), 'dir');
    assert.ok(!parsed.ok, JSON.stringify(name));
    assert.equal(parsed.failure.code, 'TREE_UNSAFE');
    // Nothing hostile reaches a terminal.
    assert.doesNotMatch(parsed.failure.path ?? '', /[\p{Cc}\u202e]/u);
  }
});

test('trees that are not', () => {
  const one = rawTree([['100644', 'a', ID]]);
  const table: readonly (readonly [string, Uint8Array])[] = [
    ['cut in the id', one.subarray(0, -1)],
    ['cut in the name', one.subarray(0, 8)],
    ['a mode alone', Buffer.from('100644')],
    ['mode with a leading zero', rawTree([['0100644', 'a', ID]])],
    ['folder with a leading zero', rawTree([['040000', 'a', ID]])],
    ['a link', rawTree([['120000', 'a', ID]])],
    ['a submodule', rawTree([['160000', 'a', ID]])],
    ['group-writable', rawTree([['100664', 'a', ID]])],
    ['an empty mode', rawTree([['', 'a', ID]])],
    [
      'out of order',
      rawTree([
        ['100644', 'b', ID],
        ['100644', 'a', ID],
      ]),
    ],
    [
      'folder sorted as a file',
      rawTree([
        ['40000', 'a', ID],
        ['100644', 'a.b', ID],
      ]),
    ],
    [
      'the same name twice',
      rawTree([
        ['100644', 'a', ID],
        ['100644', 'a', OTHER],
      ]),
    ],
    [
      'a file and a folder of one name',
      rawTree([
        ['100644', 'a', ID],
        ['100644', 'a.b', ID],
        ['40000', 'a', OTHER],
      ]),
    ],
    [
      'case alone',
      rawTree([
        ['100644', 'A', ID],
        ['100644', 'a', ID],
      ]),
    ],
    [
      'case alone, beyond ASCII',
      rawTree([
        ['100644', 'STRASSE', ID],
        ['100644', 'straße', ID],
      ]),
    ],
  ];
  for (const [name, raw] of table) {
    const parsed = parseTree(raw, '');
    assert.ok(!parsed.ok, name);
    assert.equal(parsed.failure.code, 'TREE_UNSAFE', name);
  }
});

test('where an entry stands', () => {
  assert.equal(placeFault('a/b/c'), null);
  assert.equal(placeFault(Array.from({ length: 17 }, () => 'd').join('/'))?.code, 'TREE_UNSAFE');
  assert.equal(placeFault('é'.repeat(300))?.code, 'TREE_UNSAFE');
});

test('what differs: by name, mode and id', () => {
  const tree = (entries: Parameters<typeof rawTree>[0]) => {
    const parsed = parseTree(rawTree(entries), '');
    return parsed.ok ? parsed.value : assert.fail(JSON.stringify(parsed));
  };
  const before = tree([
    ['100644', 'a', ID],
    ['100644', 'b', ID],
    ['100644', 'c', ID],
  ]);
  const names = (after: typeof before) =>
    diffEntries(before, after).map((d) => [d.before?.name ?? null, d.after?.name ?? null]);
  assert.deepEqual(names(before), []);
  assert.deepEqual(
    names(
      tree([
        ['100644', 'a', OTHER],
        ['100644', 'b', ID],
        ['100644', 'c', ID],
      ]),
    ),
    [['a', 'a']],
  );
  assert.deepEqual(
    names(
      tree([
        ['100644', 'a', ID],
        ['100755', 'b', ID],
        ['100644', 'c', ID],
      ]),
    ),
    [['b', 'b']],
  );
  assert.deepEqual(
    names(
      tree([
        ['100644', 'a', ID],
        ['100644', 'bb', ID],
        ['100644', 'c', ID],
      ]),
    ),
    [
      [null, 'bb'],
      ['b', null],
    ],
  );
  assert.deepEqual(names([]), [
    ['a', null],
    ['b', null],
    ['c', null],
  ]);
});

test('comparing with a safe tree says what parsing says', () => {
  const name = fc.stringMatching(/^[a-f]{1,3}$/);
  const id = fc.constantFrom(ID, OTHER, '0'.repeat(40));
  const entries = fc.uniqueArray(fc.record({ name, id, dir: fc.boolean() }), { maxLength: 6, selector: (e) => e.name });
  const raw = (list: readonly { name: string; id: string; dir: boolean }[]): Buffer =>
    rawTree(
      list
        .toSorted((a, b) =>
          Buffer.compare(Buffer.from(a.dir ? `${a.name}/` : a.name), Buffer.from(b.dir ? `${b.name}/` : b.name)),
        )
        .map((e) => [e.dir ? '40000' : '100644', e.name, e.id] as const),
    );
  fc.assert(
    fc.property(
      entries,
      fc.array(id, { minLength: 6, maxLength: 6 }),
      fc.nat(300),
      fc.nat(255),
      (list, ids, at, byte) => {
        const safe = parseTree(raw(list), '');
        assert.ok(safe.ok);
        const changed = raw(list.map((entry, i) => ({ ...entry, id: ids[i] ?? ID })));
        const again = reparseTree(changed, { raw: raw(list), entries: safe.value });
        const parsed = parseTree(changed, '');
        assert.deepEqual(parsed.ok && parsed.value, again);
        // Any one byte may be hostile: it is either told as parsing tells it, or left to parsing.
        if (changed.length === 0) return;
        changed[at % changed.length] = byte;
        const hostile = reparseTree(changed, { raw: raw(list), entries: safe.value });
        if (hostile === null) return;
        const strict = parseTree(changed, '');
        assert.deepEqual(strict.ok && strict.value, hostile);
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});
