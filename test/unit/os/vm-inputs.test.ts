/** What decides whether continuous integration boots machines. */
import assert from 'node:assert/strict';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { changedSince, minutesOf, recordPass, vmInputs } from '../../../scripts/lib/vm-inputs.mjs';
import { tempDir } from '../../support/temp.ts';

test('a machine is booted for a test where what it is of is not what passed last', async (t) => {
  const root = await tempDir(t);
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const [one, other] = ['test/vm/one.test.ts', 'test/vm/other.test.ts'];
  const changed = (file = one) => changedSince(file, { root });
  const pass = (file = one) => recordPass(file, { inputs: vmInputs(root), minutes: 1 }, root);
  for (const folder of ['ostree', 'images', 'packaging', 'test/vm', 'reconciler', 'scripts'])
    await put(`${folder}/some`, 'text');
  for (const file of [one, other]) await put(file, 'test');
  assert.equal(changed(), null, 'it never passed');
  pass();
  assert.deepEqual(changed(), []);
  assert.equal(changed(other), null);
  assert.deepEqual([minutesOf(one, root), minutesOf(other, root)], [1, null]);
  pass(other);
  assert.deepEqual(changed(), [], 'the other pass is kept beside it');
  // What moves no OS.
  for (const path of ['reconciler/core/plan.ts', 'scripts/test.mjs', 'scripts/test-vm.mjs', 'docs/os.md'])
    await put(path, 'new');
  assert.deepEqual(changed(), []);
  await put(other, 'another test');
  assert.deepEqual([changed(), changed(other)], [[], [other]], 'each for itself');
  for (const [path, folder] of [
    ['ostree/tree/usr/lib/kedge/boot-state', 'ostree'],
    ['reconciler/adapters/boot.ts', 'reconciler'],
    ['reconciler/adapters/faults.ts', 'reconciler'],
    ['reconciler/adapters/ostree-status.ts', 'reconciler'],
    ['reconciler/agent/os-idle.ts', 'reconciler'],
    ['reconciler/core/os-plan.ts', 'reconciler'],
    ['scripts/lib/vm-system.mjs', 'scripts'],
    ['test/vm/support/machine.ts', 'test/vm'],
  ] as const) {
    await put(path, 'new');
    assert.deepEqual(changed(), [folder], path);
    pass();
  }
  await rename(join(root, 'ostree/some'), join(root, 'ostree/other'));
  assert.deepEqual(changed(), ['ostree']);
});
