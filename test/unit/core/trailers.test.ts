import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../../../reconciler/core/failure.ts';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import {
  type Binding,
  judgeBinding,
  judgeTree,
  readBinding,
  trailerValues,
  withBinding,
} from '../../../reconciler/core/trailers.ts';

const digest = (text: string): Sha256 => (isSha256(text) ? text : assert.fail(text));
const TREE = digest('a'.repeat(64));
const FLEET = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
const NONE: Binding = { tree: null, fleet: null, branch: null };
const ALL: Binding = { tree: TREE, fleet: FLEET, branch: 'main' };
const OURS = `Tree-SHA256: ${TREE}\nKedge-Fleet: ${FLEET}\nKedge-Branch: main\n`;

const read = (message: string): Result<Binding> =>
  readBinding(Buffer.from(`tree ${'1'.repeat(40)}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n${message}`));

test('trailers are read from the last paragraph, whatever else stands there', () => {
  const table: readonly (readonly [message: string, expected: Binding])[] = [
    ['', NONE],
    ['change\n', NONE],
    [`change\n\n${OURS}`, ALL],
    [`change\n\n${OURS}\n\n`, ALL],
    [`change\n\nwhy it is so\n\nSigned-off-by: A <a@b>\n${OURS}Reviewed-by: B <b@c>\n  and C\n`, ALL],
    [`change\n\n(cherry picked from commit abc1234)\n${OURS.trimEnd()}`, ALL],
    ['change\n\nKedge-Branch: release/1\n', { ...NONE, branch: 'release/1' }],
    // What only looks alike, and what is quoted, is nobody's trailer.
    [`change\n\n    Tree-SHA256: ${TREE}\n\nthe end\n`, NONE],
    [`change\n\nsee Tree-SHA256: ${TREE}\nKedge-Branches: two\n`, NONE],
  ];
  for (const [message, expected] of table) assert.deepEqual(read(message), { ok: true, value: expected }, message);
});

test('a trailer in any other place or form is refused, and never passed over', () => {
  const table: readonly (readonly [message: string, says: RegExp])[] = [
    [`Tree-SHA256: ${TREE}\n`, /at the end/],
    [OURS, /at the end/],
    [`change\n${OURS}`, /at the end/],
    [`change\n\n${OURS}\nmore words\n`, /at the end/],
    [`change\n\n${OURS}\nSigned-off-by: A <a@b>\n`, /at the end/],
    [`change\n\n${OURS}\n${OURS}`, /at the end/],
    [`change\n\nwords\n${OURS}`, /at the end/],
    [`change\n\n${OURS}Kedge-Branch: main\n`, /Kedge-Branch stands twice/],
    [`change\n\n${OURS}Tree-SHA256: ${'b'.repeat(64)}\n`, /Tree-SHA256 stands twice/],
    [`change\n\ntree-sha256: ${TREE}\n`, /as it must be/],
    [`change\n\nKEDGE-BRANCH: main\n`, /as it must be/],
    [`change\n\nTree-SHA256:${TREE}\n`, /at the end/],
    [`change\n\nTree-SHA256 : ${TREE}\n`, /at the end/],
    [`change\n\nTree-SHA256:  ${TREE}\n`, /as it must be/],
    [`change\n\nTree-SHA256: ${TREE} \n`, /as it must be/],
    [`change\n\nTree-SHA256: ${TREE}\r\n`, /64 lower-case|as it must be/],
    [`change\n\nTree-SHA256: ${TREE}\n more\n`, /as it must be/],
    [`change\n\nTree-SHA256: ${TREE.toUpperCase()}\n`, /64 lower-case/],
    [`change\n\nTree-SHA256: ${TREE.slice(1)}\n`, /64 lower-case/],
    [`change\n\nKedge-Fleet: \n`, /as it must be/],
    [`change\n\nKedge-Fleet:\n ${FLEET}\n`, /at the end/],
  ];
  for (const [message, says] of table) {
    const binding = read(message);
    assert.ok(!binding.ok, message);
    assert.equal(binding.failure.code, 'COMMIT_MALFORMED', message);
    assert.match(binding.failure.message, says, message);
    assert.match(binding.failure.remedy, /kedge hook install.*kedge commit --amend/s);
  }
});

test('what a commit says of itself must fit the place; what the policy demands must be said', () => {
  const here = { fleet: FLEET, branch: 'main' };
  const code = (binding: Binding, place: { fleet: string; branch: string | null }, ...demands: string[]) => {
    const known = (['tree-sha256', 'fleet', 'branch'] as const).filter((one) => demands.includes(one));
    return judgeBinding(binding, place, new Set(known))?.code ?? null;
  };
  assert.equal(code(NONE, here), null);
  assert.equal(code(ALL, here, 'tree-sha256', 'fleet', 'branch'), null);
  for (const [demand, without] of [
    ['tree-sha256', { ...ALL, tree: null }],
    ['fleet', { ...ALL, fleet: null }],
    ['branch', { ...ALL, branch: null }],
  ] as const) {
    assert.equal(code(without, here, demand), 'COMMIT_MALFORMED', demand);
    assert.equal(code(without, here), null, demand);
  }
  assert.equal(code({ ...NONE, branch: 'staging' }, here), 'FLEET_MISMATCH');
  assert.equal(code({ ...NONE, branch: 'Main' }, here), 'FLEET_MISMATCH');
  assert.equal(code({ ...NONE, branch: 'staging' }, { ...here, branch: null }), null);
  assert.equal(code({ ...NONE, fleet: FLEET.replace('0b', '0c') }, { ...here, branch: null }), 'FLEET_MISMATCH');
  assert.equal(judgeTree(TREE, TREE), null);
  assert.equal(judgeTree(TREE, digest('b'.repeat(64)))?.code, 'TREE_UNSAFE');
  assert.match(judgeTree(TREE, digest('b'.repeat(64)), 'anchor')?.remedy ?? '', /kedge host add/);
});

test('a message gets the trailers once, at its end, whatever it had', () => {
  const table: readonly (readonly [message: string, expected: string])[] = [
    ['change', `change\n\n${OURS}`],
    ['change\n\nwhy\n', `change\n\nwhy\n\n${OURS}`],
    ['change\n\nSigned-off-by: A <a@b>\n', `change\n\nSigned-off-by: A <a@b>\n${OURS}`],
    ['fix: it\n', `fix: it\n\n${OURS}`],
    [`change\n\n${OURS.replace(TREE, 'old').replace('main', 'old')}`, `change\n\n${OURS}`],
    [`one\n\n${OURS}\ntwo\n\nTREE-SHA256: x\n folded\n`, `one\n\n\ntwo\n\n${OURS}`],
    ['change\n\n#5 is done\n', `change\n\n#5 is done\n\n${OURS}`],
  ];
  for (const [message, expected] of table) assert.equal(withBinding(message, ALL), expected, message);
  for (const empty of ['', '\n \n', OURS]) assert.equal(withBinding(empty, ALL), null);
});

test('whatever the message, what is written is what is read', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'a',
      'Fix: b',
      ' folded',
      '(cherry picked from commit ab)',
      '#c',
      'Kedge-Branch: x',
      '\t',
      '\r',
    ),
    fc.string({ maxLength: 12 }).filter((text) => !/[^ -~]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
      const written = withBinding(lines.join('\n'), ALL);
      if (written === null) return;
      assert.deepEqual(read(written), { ok: true, value: ALL }, JSON.stringify(written));
      assert.equal(withBinding(written, ALL), written);
    }),
    { numRuns: 500 },
  );
});

test('what git takes out of a message is kept, and the trailers are right with it as without', () => {
  const scissors = '# ------------------------ >8 ------------------------\ndiff --git a b\n+Tree-SHA256: x\n';
  const table: readonly (readonly [message: string, expected: string])[] = [
    ['change\n\n# Please enter\n#\n', `change\n\n# Please enter\n#\n\n${OURS}`],
    ['change\n# why\n', `change\n# why\n\n${OURS}`],
    ['# first\nchange\n', `# first\nchange\n\n${OURS}`],
    ['change\n\nwhy\n#\nit is so\n\n# Help\n', `change\n\nwhy\n#\nit is so\n\n# Help\n\n${OURS}`],
    // Comments in and behind trailers go before them, so that nothing parts them from ours.
    ['change\n\nApproves: abc\n# Help\n', `change\n\n# Help\n\nApproves: abc\n${OURS}`],
    ['change\n\nA: b\n# x\nC: d\n\n# Help\n', `change\n\n# x\n# Help\n\nA: b\nC: d\n${OURS}`],
    [`change\n\n${OURS}\n# Help\n`, `change\n\n\n# Help\n\n${OURS}`],
    [`change\n\n# Help\n${scissors}`, `change\n\n# Help\n\n${OURS}${scissors}`],
    [`change\n${scissors}`, `change\n\n${OURS}${scissors}`],
  ];
  for (const [message, expected] of table) {
    const bound = withBinding(message, ALL, '#');
    assert.equal(bound, expected, message);
    const kept = bound.replace(scissors, '');
    for (const text of [kept, kept.replace(/^#.*\n/gm, '')]) {
      const binding = read(text);
      assert.deepEqual(binding, { ok: true, value: ALL }, text);
    }
    assert.equal(withBinding(bound, ALL, '#'), bound, 'a second time changes nothing');
  }
  for (const empty of ['', '\n\n', '# Help\n#\n', `\n# Help\n${scissors}`, OURS]) {
    assert.equal(withBinding(empty, ALL, '#'), null, empty);
  }
  // Where git takes nothing out, all of it is text.
  assert.equal(withBinding('# change\n', ALL), `# change\n\n${OURS}`);
  assert.equal(withBinding(`change\n\n${scissors}`, ALL)?.endsWith(`Tree-SHA256: x\n\n${OURS}`), true);
  assert.equal(withBinding('change\n\n; Help\n', ALL, ';'), `change\n\n; Help\n\n${OURS}`);
});

test('an approval stays an approval: its trailer and ours stand in one paragraph', () => {
  const id = 'b'.repeat(40);
  for (const message of [
    `approve\n\nApproves: ${id}\n`,
    `approve\n\nApproves: ${id}\n\n# Help\n`,
    `approve\n\nApproves: ${id}\n${OURS}`,
  ]) {
    const bound = withBinding(message, ALL, '#') ?? assert.fail(message);
    const text = bound.replace(/^#.*\n/gm, '');
    assert.deepEqual(read(text), { ok: true, value: ALL });
    const payload = Buffer.from(`tree ${'1'.repeat(40)}\n\n${text}`);
    assert.deepEqual(trailerValues(payload, 'Approves'), [id]);
    assert.match(text, new RegExp(`\n\nApproves: ${id}\n${OURS}$`));
  }
});
