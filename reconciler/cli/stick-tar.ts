/** A stick as one file: a tar (POSIX ustar) of the folder, the index first, and the parts in its order. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, createZstdCompress } from 'node:zlib';
import { Header } from 'tar';
import { INDEX_FILE, README_FILE, type StickIndex, stickFolder } from '../core/stick-index.ts';
import type { StickPlace } from './stick-folder.ts';

const BLOCK = 512;

/** The index first: a host refuses what is not for it, or too large, before it has unpacked anything, and holds each part to it. */
export async function packStick(
  { folder, volume, file }: StickPlace,
  index: StickIndex,
  onBytes: (bytes: number) => void,
): Promise<void> {
  if (file === null) throw new Error('nobody asked for one file');
  const paths = [INDEX_FILE, README_FILE, ...index.parts.map(({ path }) => path)];
  const beside = `${file.path}.new`;
  const data = Readable.from(entries(folder, stickFolder(index.fleet), paths, Date.parse(index.createdAt), onBytes));
  const out = createWriteStream(beside, { mode: 0o644 });
  if (file.packing === 'none') await pipeline(data, out);
  else await pipeline(data, file.packing === 'gzip' ? createGzip() : createZstdCompress(), out);
  const handle = await open(beside, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file.path);
  await rm(volume, { recursive: true, force: true });
}

async function* entries(
  folder: string,
  prefix: string,
  paths: readonly string[],
  mtime: number,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    const file = join(folder, path);
    const { size } = await stat(file);
    const header = Buffer.alloc(BLOCK);
    const facts = {
      path: `${prefix}/${path}`,
      size,
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: new Date(mtime),
      type: 'File',
    } as const;
    if (new Header({ ...facts }).encode(header, 0)) throw new Error(`${path} does not fit in a plain header`);
    yield header;
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>) {
      onBytes(chunk.length);
      yield chunk;
    }
    if (size % BLOCK > 0) yield Buffer.alloc(BLOCK - (size % BLOCK));
  }
  yield Buffer.alloc(2 * BLOCK);
}

const CHUNK = 1024 * 1024;
