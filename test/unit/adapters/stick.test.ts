/** Disks that fail under a stick: what is said names the file, and whose disk it is. */
import assert from 'node:assert/strict';
import { access, mkdir, open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Result } from '../../../reconciler/core/failure.ts';
import { stickFolder } from '../../../reconciler/core/stick-index.ts';
import { goodStick, StickBench } from '../../attack/support/stick-bench.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { run, tryRun } from '../../support/run.ts';
import { END, entryOf } from '../../support/tar.ts';
import { tempDir } from '../../support/temp.ts';

const good = await goodStick({ after });

/** False: nobody may mount it here. */
async function whileMounted(at: string, args: readonly string[], work: () => Promise<void>): Promise<boolean> {
  await mkdir(at, { recursive: true });
  if ((await tryRun('mount', [...args, at])).status !== 0) return false;
  try {
    await work();
    return true;
  } finally {
    await run('umount', [at]);
  }
}

function said(opened: Result<unknown>): string {
  if (opened.ok) assert.fail('it was opened');
  const { code, message, remedy, cause = '' } = opened.failure;
  assert.doesNotMatch(message, /Git store/);
  assert.notEqual(remedy, '');
  return `${code} ${message} ${cause}`;
}

/** Larger than the half of a volume of 8 MiB. */
async function largeTar(bench: StickBench): Promise<Buffer> {
  const tar = await bench.tar();
  const passedBy = entryOf({ path: `${stickFolder(FLEET_ID)}/README.txt`, content: Buffer.alloc(5 * 2 ** 20, 'x') });
  return Buffer.concat([tar.subarray(0, tar.length - END.length), passedBy, END]);
}

describe('a stick', () => {
  test('whose disk gives up in the middle: which file, of which volume', async (t) => {
    const bench = await StickBench.open(t, good);
    const dir = await tempDir(t);
    const [content, image, volume] = [join(dir, 'content'), join(dir, 'image'), join(dir, 'volume')];
    await mkdir(content);
    await writeFile(join(content, 'stick.tar'), await largeTar(bench));
    await writeFile(image, '');
    await truncate(image, 8 * 2 ** 20);
    await run('mke2fs', ['-q', '-t', 'ext2', '-d', content, image], {
      env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
    });
    const device = (await tryRun('losetup', ['--find', '--show', '--direct-io=on', image])).stdout.trim();
    if (device === '') return t.skip('no loop device');
    try {
      const isMounted = await whileMounted(volume, ['-o', 'ro', device], async () => {
        // Of a disk that answers for its first half alone every read behind that is an EIO.
        await truncate(image, 4 * 2 ** 20);
        const { opened } = await bench.put(join(volume, 'stick.tar'));
        assert.match(said(opened), /\/volume\/stick\.tar cannot be read.* EIO/);
      });
      if (!isMounted) t.skip('no right to mount');
    } finally {
      await run('losetup', ['-d', device]);
    }
  });

  test('that is a file which nobody may open', async (t) => {
    const bench = await StickBench.open(t, good);
    // Root may open nearly everything.
    const closed = '/sys/kernel/uevent_helper';
    const candidates = ['/sys/class/zram-control/hot_remove', '/sys/devices/pci0000:00/pci_bus/0000:00/rescan'];
    for (const path of [...candidates, closed]) {
      if (!(await refusesOpen(path))) continue;
      assert.match(said((await bench.put(path)).opened), new RegExp(`STICK_INVALID ${path} cannot be read: EACCES`));
      return;
    }
    t.skip('no such file here');
  });

  test('that finds no room at the host: where', async (t) => {
    const bench = await StickBench.open(t, good);
    const scratch = join(await tempDir(t), 'sideload');
    const tar = join(await tempDir(t), 'stick.tar');
    await writeFile(tar, await bench.tar());
    const tmpfs = ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs'];
    const isMounted = await whileMounted(scratch, tmpfs, async () => {
      const { opened } = await bench.put(tar, { scratch, freeBytes: async () => Number.POSITIVE_INFINITY });
      assert.match(said(opened), new RegExp(`DISK_FULL no room is left at ${scratch}, where a stick is laid out`));
    });
    if (!isMounted) t.skip('no right to mount');
  });
});

async function refusesOpen(path: string): Promise<boolean> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  try {
    await (await open(path, 'r')).close();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES';
  }
}
