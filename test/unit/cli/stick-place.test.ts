import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeOf } from '../../../reconciler/cli/stick-folder.ts';
import { tempDir } from '../../support/temp.ts';

test('a stick is not made where one was to be mounted and is not', async (t) => {
  const dir = await tempDir(t);
  const media = join(dir, 'media');
  await mkdir(join(media, 'KEDGE'), { recursive: true });
  await mkdir(join(dir, 'clone'));
  await mkdir(join(dir, 'media-of-mine'));
  await symlink(join(media, 'KEDGE'), join(dir, 'link'));
  const place = (out: string, mounts = [media]) =>
    placeOf({ cwd: dir }, join(dir, 'clone'), out, '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', mounts);
  for (const out of ['media/KEDGE', 'media/NEW', 'media', 'media/KEDGE/x.tar', 'link']) {
    const refused = await place(out);
    assert.ok(!refused.ok, out);
    assert.match(JSON.stringify(refused.answer), /no volume is mounted at .*disk of this machine/, out);
  }
  for (const out of ['media-of-mine', 'media-of-mine/new', 'x.tar']) assert.ok((await place(out)).ok, out);
  // One that is mounted: another file system than what it is mounted in.
  assert.ok((await place('/proc/self', ['/proc'])).ok);
});
