import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
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
