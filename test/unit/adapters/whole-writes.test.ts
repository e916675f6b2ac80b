/** write(2) may take less than it is given, as on a disk that is about to be full: what is said to be written is there, all of it. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { BlobStore } from '../../../reconciler/adapters/blob-store.ts';
import { FileData } from '../../../reconciler/adapters/file-data.ts';
import { ImageSpool } from '../../../reconciler/adapters/image-spool.ts';
import { takePart } from '../../../reconciler/adapters/take-part.ts';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import { tempDir } from '../../support/temp.ts';

const BYTES = randomBytes(100_000);

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < BYTES.length; at += 4096) yield BYTES.subarray(at, at + 4096);
}

function digest(): Sha256 {
  const hex = createHash('sha256').update(BYTES).digest('hex');
  assert.ok(isSha256(hex));
  return hex;
}

/** Every `write` of a file handle takes half of what it is given. */
async function halfWrites(t: TestContext, dir: string): Promise<void> {
  const handle = await open(join(dir, 'any'), 'w');
  const proto = Object.getPrototypeOf(handle);
  await handle.close();
  const { write } = proto;
  t.mock.method(proto, 'write', function half(this: unknown, data: Uint8Array) {
    return write.call(this, data, 0, Math.ceil(data.length / 2));
  });
}

test('a part of an offer, a blob and a spooled layer are whole where writes are short', async (t) => {
  const dir = await tempDir(t);
  await halfWrites(t, dir);
  const sha256 = digest();
  const part = join(dir, 'part');
  assert.ok((await takePart({ bytes: null, data: chunks() }, { sha256, part, maxBytes: 1e6 })).ok);
  assert.ok(BYTES.equals(await readFile(part)));

  await new BlobStore(dir).put('an image', sha256, BYTES.length, chunks());
  assert.ok(BYTES.equals(await readFile(join(dir, 'blobs/sha256', sha256))));

  const spool = new ImageSpool(join(dir, 'spool'), 0);
  const filled = await spool.fill(
    sha256,
    BYTES.length,
    async () => chunks(),
    () => undefined,
  );
  assert.equal(filled, true);
  assert.ok(BYTES.equals(await readFile(spool.path(sha256))));
});

test('a part that could not be begun is let go: a stick can be unmounted', async (t) => {
  const dir = await tempDir(t);
  const file = join(dir, 'stick');
  const handle = await open(file, 'w+');
  t.after(() => handle.close().catch(() => undefined));
  const data = new FileData(handle, { from: 0, bytes: 1, what: file, source: 'stick', signal: undefined });
  const part = join(dir, 'part');
  await mkdir(part);
  await assert.rejects(takePart({ bytes: 1, data }, { sha256: digest(), part, maxBytes: 1 }), /EISDIR/);
  assert.equal(handle.fd, -1);
});
