import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLASSES } from '../../attack/table.ts';
import { THREATS, threatsTable } from '../../attack/threats.ts';

test('every attack is of a threat, and a threat names only attacks that there are', () => {
  const table = threatsTable(CLASSES);
  assert.equal(table.split('\n').length, THREATS.length + 2);
  const [first, ...others] = CLASSES;
  assert.ok(first !== undefined);
  const row = { name: 'something new', code: 'SIGNATURE_BAD' } as const;
  assert.throws(
    () => threatsTable([...CLASSES, { ...first, title: 'New', rows: [row] }]),
    /1 attacks are of no threat.*something new/,
  );
  assert.throws(() => threatsTable(others), /names attacks that are not there: What TUF lists/);
});
