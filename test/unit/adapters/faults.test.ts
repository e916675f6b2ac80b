/** Fault points: which file is taken, that it is taken once, and that nothing else is. */
import assert from 'node:assert/strict';
import { chmod, chown, link, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type AtStep, FAULT_STEPS, faultsFrom } from '../../../reconciler/adapters/faults.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

async function bench(scope: Scope): Promise<{ file: string; at: AtStep; did: string[]; said: string[] }> {
  const file = join(await tempDir(scope), 'fault');
  const did: string[] = [];
  const said: string[] = [];
  const at = faultsFrom(
    file,
    (message) => said.push(message),
    async (action) => void did.push(action),
  );
  return { file, at, did, said };
}

test('a fault comes at its step and at no other, once, and its file is gone by then', async (t) => {
  const { file, at, did, said } = await bench(t);
  for (const step of FAULT_STEPS) await at(step);
  assert.deepEqual([did, said], [[], []]);
  await writeFile(file, 'panic mid-confirm\n', { mode: 0o600 });
  for (const step of FAULT_STEPS) await at(step);
  assert.deepEqual(did, ['panic']);
  assert.match(said.join(), /^panic at mid-confirm, as .* asked$/);
  assert.deepEqual(await readdir(join(file, '..')), []);
  for (const step of FAULT_STEPS) await at(step);
  assert.deepEqual(did, ['panic']);
});

const REFUSED: readonly (readonly [what: string, make: (file: string) => Promise<void>, why: RegExp])[] = [
  ['others may write it', (file) => writeFile(file, 'kill after-stage\n').then(() => chmod(file, 0o666)), /others/],
  ['its group may write it', (file) => writeFile(file, 'kill after-stage\n').then(() => chmod(file, 0o660)), /others/],
  [
    'it is a link',
    async (file) => {
      await writeFile(`${file}.real`, 'kill after-stage\n');
      await symlink(`${file}.real`, file);
    },
    /ELOOP/,
  ],
  [
    'it has another name',
    async (file) => {
      await writeFile(`${file}.real`, 'kill after-stage\n');
      await link(`${file}.real`, file);
    },
    /no file of its own/,
  ],
  ['it is a folder', (file) => mkdir(file).then(() => undefined), /no file of its own/],
  ['it is empty', (file) => writeFile(file, ''), /a line is expected/],
  ['a step is not known', (file) => writeFile(file, 'kill tomorrow\n'), /a line is expected/],
  ['an action is not known', (file) => writeFile(file, 'burn after-stage\n'), /a line is expected/],
  ['there is more in it', (file) => writeFile(file, 'kill after-stage\nkill before-stage\n'), /a line is expected/],
  ['it is long', (file) => writeFile(file, `kill after-stage${' '.repeat(100)}\n`), /more than 64 bytes/],
];
for (const [what, make, why] of REFUSED) {
  test(`nothing is done where ${what}`, async (t) => {
    const { file, at, did, said } = await bench(t);
    await make(file);
    await at('after-stage');
    assert.deepEqual(did, []);
    assert.match(said.join(), why);
    await rm(file, { recursive: true });
  });
}

test('nothing is done where the file is another user’s', { skip: process.getuid?.() !== 0 }, async (t) => {
  const { file, at, did, said } = await bench(t);
  await writeFile(file, 'kill after-stage\n', { mode: 0o600 });
  await chown(file, 65534, 65534);
  await at('after-stage');
  assert.deepEqual(did, []);
  assert.match(said.join(), /others/);
});
