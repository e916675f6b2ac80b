import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { unbundle, writeBundle } from '../../../reconciler/adapters/git-bundle.ts';
import { Refused } from '../../../reconciler/adapters/git-meter.ts';
import { buildPack } from '../../../reconciler/adapters/git-pack.ts';
import { chooseEngine } from '../../../reconciler/adapters/git-store.ts';
import { makeObject } from '../../../reconciler/adapters/git-write.ts';
import { putReceipt } from '../../../reconciler/adapters/receipts.ts';
import { isCommitId, isHostName } from '../../../reconciler/core/names.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { bareRepository, repository } from '../../support/git.ts';
import { run } from '../../support/run.ts';
import { makeStick } from '../../support/stick.ts';
import { tempDir } from '../../support/temp.ts';

describe('a git bundle', () => {
  for (const mode of ['native', 'embedded'] as const) {
    test(`of real git is taken by ${mode} git, its branches with it`, async (t) => {
      const repo = await repository(t);
      const first = await repo.commit({ files: { a: 'one\n' } });
      const second = await repo.commit({ files: { a: 'two\n' } });
      const stick = await makeStick(t, { repo: repo.dir, hosts: ['a'] });
      const dir = await tempDir(t);
      const store = await bareRepository(join(dir, 'store'));
      const job = {
        source: 'stick',
        dir: join(dir, 'fleet.git'),
        store,
        engine: await chooseEngine({ mode, exec }),
        maxBytes: 1e6,
        maxObjects: 100,
        signal: AbortSignal.timeout(60_000),
      };
      const bytes = await stick.read('fleet.bundle');
      const { refs, prerequisites } = await unbundle({ ...job, data: pieces(bytes, 7) });
      assert.deepEqual([...refs], [['refs/heads/main', second]]);
      assert.deepEqual(prerequisites, []);
      assert.equal((await readFile(join(job.dir, 'refs/heads/main'), 'utf8')).trim(), second);
      const reader = job.engine.open({ dir: job.dir, alternates: [] });
      assert.ok(isCommitId(first) && (await reader.read(first, 'commit', 1e6)).ok);
      await reader.close();
      await refused(
        unbundle({ ...job, dir: join(dir, 'b'), maxBytes: 100, data: pieces(bytes, 64) }),
        'SOURCE_TOO_LARGE',
      );
      await refused(
        unbundle({ ...job, dir: join(dir, 'c'), maxObjects: 2, data: pieces(bytes, 64) }),
        'SOURCE_TOO_LARGE',
      );
      await refused(
        unbundle({ ...job, dir: join(dir, 'd'), data: pieces(bytes.subarray(0, -1), 64) }),
        'SOURCE_CORRUPT',
      );
      const later = await makeStick(t, { repo: repo.dir, hosts: ['a'], since: first });
      const behind = await later.read('fleet.bundle');
      await refused(unbundle({ ...job, dir: join(dir, 'e'), data: pieces(behind, 64) }), 'STICK_UNFIT');
    });
  }

  test('that is written here is one for git', async (t) => {
    const blob = makeObject('blob', Buffer.from('x'));
    const tree = makeObject('tree', Buffer.concat([Buffer.from('100644 x\0'), Buffer.from(blob.id, 'hex')]));
    const who = 'a <a@example.org> 1 +0000';
    const commit = makeObject('commit', Buffer.from(`tree ${tree.id}\nauthor ${who}\ncommitter ${who}\n\nx\n`));
    assert.ok(isCommitId(commit.id));
    const refs = new Map([['refs/heads/hosts/a', commit.id]]);
    const file = join(await tempDir(t), 'a.bundle');
    await writeFile(file, writeBundle({ refs, prerequisites: [] }, buildPack([commit, tree, blob])));
    const repo = await repository(t);
    await repo.git('fetch', '-q', file, 'refs/heads/hosts/a:refs/heads/a');
    assert.equal(await repo.git('show', 'a:x'), 'x');
  });
});

describe('a receipt', () => {
  const host = 'alpha';
  assert.ok(isHostName(host));

  test('goes beside the index, or into a folder of its own; a link there is replaced or refused, and never followed', async (t) => {
    const dir = await tempDir(t);
    const file = join(dir, 'mine.bundle');
    await writeFile(file, 'receipt');
    const ours = join(dir, 'ours');
    await writeFile(ours, 'ours');
    const put = (path: string) => putReceipt({ file, path, fleet: FLEET_ID, host });
    const volume = join(dir, 'volume');
    await mkdir(volume);
    const written = await put(volume);
    const at = join(volume, 'kedge', FLEET_ID, 'receipts', 'alpha.bundle');
    assert.deepEqual(written, { ok: true, value: at });
    assert.equal(await readFile(at, 'utf8'), 'receipt');

    const linked = join(dir, 'linked');
    await mkdir(join(linked, 'kedge', FLEET_ID, 'receipts'), { recursive: true });
    await symlink(ours, join(linked, 'kedge', FLEET_ID, 'receipts', 'alpha.bundle'));
    assert.ok((await put(linked)).ok);
    assert.equal(await readFile(ours, 'utf8'), 'ours');

    const led = join(dir, 'led');
    await mkdir(join(led, 'kedge', FLEET_ID), { recursive: true });
    await symlink(dir, join(led, 'kedge', FLEET_ID, 'receipts'));
    const refused = await put(led);
    assert.equal(refused.ok ? '' : refused.failure.code, 'STICK_INVALID');
    await assert.rejects(readFile(join(dir, 'alpha.bundle')));
  });

  const asRoot = process.getuid?.() === 0 ? false : 'only root mounts';
  test('on a stick that is full is said to be missing, and the one before stays', { skip: asRoot }, async (t) => {
    const dir = await tempDir(t);
    const [file, volume] = [join(dir, 'mine.bundle'), join(dir, 'volume')];
    await mkdir(volume);
    const fill = async () => {
      const put = () => putReceipt({ file, path: volume, fleet: FLEET_ID, host });
      await writeFile(file, 'first');
      const first = await put();
      assert.ok(first.ok && first.value !== null);
      await writeFile(file, Buffer.alloc(100_000));
      const full = await put();
      assert.equal(full.ok ? '' : full.failure.code, 'DISK_FULL');
      assert.equal(await readFile(first.value, 'utf8'), 'first');
      await run('mount', ['-o', 'remount,ro', volume]);
      assert.deepEqual(await put(), { ok: true, value: null });
    };
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', volume]);
    try {
      await fill();
    } finally {
      await run('umount', [volume]);
    }
  });
});

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function refused(work: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => error instanceof Refused && error.failure.code === code);
}
