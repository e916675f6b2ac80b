/** What decides whether continuous integration boots machines. */
import assert from 'node:assert/strict';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { changedInputs, recordPass, vmInputs } from '../../../scripts/lib/vm-inputs.mjs';
import { tempDir } from '../../support/temp.ts';

test('machines are booted where what they are made of is not what passed last', async (t) => {
  const root = await tempDir(t);
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const folders = ['ostree', 'images', 'packaging', 'test/vm', 'reconciler', 'scripts'];
  for (const folder of folders) await put(`${folder}/some`, 'text');
  assert.deepEqual(changedInputs(root), folders, 'no record: all of it');
  recordPass(vmInputs(root), {}, root);
  assert.deepEqual(changedInputs(root), []);
  // What moves no OS.
  for (const path of ['reconciler/core/plan.ts', 'scripts/test.mjs', 'docs/os.md']) await put(path, 'new');
  assert.deepEqual(changedInputs(root), []);
  for (const [path, folder] of [
    ['ostree/tree/usr/lib/kedge/boot-state', 'ostree'],
    ['reconciler/adapters/boot.ts', 'reconciler'],
    ['reconciler/adapters/ostree-status.ts', 'reconciler'],
    ['reconciler/agent/os-idle.ts', 'reconciler'],
    ['reconciler/core/os-plan.ts', 'reconciler'],
    ['scripts/lib/vm-system.mjs', 'scripts'],
    ['test/vm/support/machine.ts', 'test/vm'],
  ] as const) {
    await put(path, 'new');
    assert.deepEqual(changedInputs(root), [folder], path);
    recordPass(vmInputs(root), {}, root);
  }
  await rename(join(root, 'ostree/some'), join(root, 'ostree/other'));
  assert.deepEqual(changedInputs(root), ['ostree']);
});
