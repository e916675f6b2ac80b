/** Two `kedge stick create` at once on one stick: one of them writes, the other says so; and a lock ends with its process. */
import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderLocks } from '../../reconciler/adapters/folder-lock.ts';
import { startKedge } from '../support/kedge.ts';
import { tempDir } from '../support/temp.ts';
import { deskWithTar } from './support/stick-tar.ts';
import { eventually } from './support/world.ts';

/** A run that has the stick, and waits for a tar that does not come yet. `go`: lets it come. */
async function holder(t: TestContext, out: (dir: string) => string) {
  const { desk, tar, layout } = await deskWithTar(t);
  let go = (): void => undefined;
  tar.ready = new Promise<void>((resolve) => {
    go = resolve;
  });
  const args = ['stick', 'create', '--out', out(desk.volume), '--for', 'a', '--images-from', layout];
  const first = startKedge(t, args, { cwd: desk.clone.dir, env: { XDG_CACHE_HOME: desk.cache } });
  await eventually(async () => assert.equal(tar.asked, 1, first.said()));
  return { desk, first, go, again: () => desk.run([...args, '-o', 'json']) };
}

for (const [what, out] of [
  ['a folder', (dir: string) => dir],
  ['a folder that is not there yet', (dir: string) => join(dir, 'new')],
  ['one file', (dir: string) => join(dir, 'kedge.tar')],
] as const) {
  test(`${what}: the second one is BUSY, names the first, and changes nothing`, async (t) => {
    const { desk, first, go, again } = await holder(t, out);
    const before = await readdir(desk.volume, { recursive: true });
    const second = await again();
    assert.equal(second.status, 1, second.stderr);
    const { failure } = second.json() as { failure: { code: string; message: string; remedy: string } };
    assert.equal(failure.code, 'BUSY');
    assert.match(failure.message, new RegExp(`process ${first.child.pid}\\) is writing to `));
    assert.match(failure.remedy, /Wait until it has ended/);
    assert.deepEqual(await readdir(desk.volume, { recursive: true }), before);
    go();
    assert.equal(await first.ended, 0, first.said());
    const third = await again();
    assert.equal(third.status, 0, third.stderr);
  });
}

test('a run that is killed leaves no lock, and nothing that lies on the stick is taken for one', async (t) => {
  const { desk, first, go, again } = await holder(t, (dir) => dir);
  assert.deepEqual(await readdir(desk.volume), [], 'nothing is written for it');
  await first.end('SIGKILL');
  go();
  for (const name of ['lock', '.lock', 'holder']) await writeFile(join(desk.volume, name), `${process.pid}`);
  const next = await again();
  assert.equal(next.status, 0, next.stderr);
  const { failure } = (await again()).json() as { failure?: unknown };
  assert.equal(failure, undefined);
});

test('where the file system has no locks, or no program makes them, it is said, and the work goes on', async (t) => {
  const [bin, folder] = [await tempDir(t), await tempDir(t)];
  const missing = await folderLocks({ PATH: bin })(folder);
  assert.match(missing.ok ? (missing.value.missing ?? '') : missing.failure.code, /ENOENT/);
  await writeFile(join(bin, 'flock'), '#!/bin/sh\necho "flock: 3: No locks available" >&2\nexit 71\n', { mode: 0o755 });
  const none = await folderLocks({ PATH: bin })(folder);
  assert.equal(none.ok && none.value.missing, 'flock: 3: No locks available');
  const locks = folderLocks({ PATH: process.env.PATH ?? '' });
  const one = await locks(folder);
  assert.equal(one.ok && one.value.missing, null);
  const two = await locks(folder);
  assert.equal(two.ok ? 'ok' : two.failure.code, 'BUSY');
  if (one.ok) await one.value.release();
  const three = await locks(folder);
  assert.ok(three.ok);
  for (const lock of [missing, none, three]) if (lock.ok) await lock.value.release();
});
