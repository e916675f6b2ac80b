import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { editInMemory, fromText, toText } from '../../../reconciler/cli/secret-edit.ts';
import { tempDir } from '../../support/temp.ts';
import { fakeContext } from './support.ts';

const disk = await tempDir({ after });

test('where no folder is in memory nothing is edited, and nothing written', async () => {
  const never = async () => assert.fail('an editor was started');
  const edited = await editInMemory(fakeContext(), never, 'db', 'password: sesame\n', [
    '',
    'relative',
    disk,
    '/nonexistent',
  ]);
  assert.ok(!edited.ok);
  assert.match(edited.answer.failures[0].message, /no folder in memory/);
  assert.deepEqual(await readdir(disk), []);
});

test('what is shown comes back as it was', () => {
  const values = new Map(
    Object.entries({
      plain: 'a',
      number: '17',
      no: 'no',
      lines: 'a\n\nb\n',
      open: 'a\nb',
      blanks: '  x ',
      quotes: `'"`,
      hash: 'a # b',
      tab: 'a\tb',
    }).map(([key, text]) => [key, Buffer.from(text)]),
  );
  const text = toText(values);
  assert.ok(text.ok);
  const back = fromText(text.value);
  assert.ok(back.ok, text.value);
  const sorted = (all: ReadonlyMap<string, Uint8Array>) =>
    [...all].map(([key, value]) => [key, Buffer.from(value).toString()]).sort();
  assert.deepEqual(sorted(back.value), sorted(values));
});

test('what a killed command left in memory goes with the next edit, and what another one works in stays', async (t) => {
  const memory = await mkdtemp('/dev/shm/kedge-test-edit-');
  t.after(() => rm(memory, { recursive: true }));
  // No process has a number above the kernel's largest, 2^22.
  const left = ['kedge-secret-9999999-abc', `kedge-secret-${process.pid}-abc`, 'kedge-secret-x', 'other'];
  for (const name of left) await mkdir(join(memory, name));
  let seen: readonly string[] = [];
  const editor = async () => {
    seen = await readdir(memory);
    return { kind: 'exited', code: 0 } as const;
  };
  const edited = await editInMemory(fakeContext(), editor, 'db', 'password: sesame\n', [memory]);
  assert.ok(edited.ok);
  assert.equal(edited.value, 'password: sesame\n');
  assert.equal(seen.length, left.length, 'one of them went, and one came');
  assert.deepEqual((await readdir(memory)).sort(), left.slice(1).sort());
});
