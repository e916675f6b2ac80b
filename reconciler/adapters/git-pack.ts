import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { failure } from '../core/failure.ts';
import { isObjectId, type ObjectId } from '../core/names.ts';
import type { ObjectType } from '../ports/git.ts';
import { Refused } from './git-meter.ts';

const HEADER = 12;
const TRAILER = 20;
const PACK_TYPE = { commit: 1, tree: 2, blob: 3 } as const satisfies Record<ObjectType, number>;

export interface ReceivedPack {
  readonly bytes: number;
  readonly objects: number;
  /** SHA-1 of the pack, which names it. */
  readonly trailer: string;
}

export interface StoredPack {
  readonly path: string;
  readonly bytes: number;
  readonly objects: number;
}

/** Writes a pack as it comes, and holds it to what it says of itself: version, object count, trailer (gitformat-pack(5)). */
export class PackSink {
  readonly #file: FileHandle;
  readonly #maxObjects: number;
  readonly #source: string;
  readonly #hash: Hash = createHash('sha1');
  #tail: Buffer = Buffer.alloc(0);
  #head: Buffer = Buffer.alloc(0);
  #bytes = 0;
  objects: number | null = null;

  private constructor(file: FileHandle, maxObjects: number, source: string) {
    this.#file = file;
    this.#maxObjects = maxObjects;
    this.#source = source;
  }

  static async create(path: string, maxObjects: number, source: string): Promise<PackSink> {
    return new PackSink(await open(path, 'wx', 0o600), maxObjects, source);
  }

  async write(chunk: Buffer): Promise<void> {
    if (this.objects === null) this.#readHeader(chunk);
    this.#bytes += chunk.length;
    await this.#file.writeFile(chunk);
    // The last 20 bytes so far may be the trailer, which is not part of what it is the hash of.
    const known = Buffer.concat([this.#tail, chunk]);
    const split = Math.max(0, known.length - TRAILER);
    this.#hash.update(known.subarray(0, split));
    this.#tail = known.subarray(split);
  }

  /** What the pack turned out to be. Throws where it is not whole. */
  end(): ReceivedPack {
    const digest = this.#hash.digest();
    if (this.objects === null || this.#bytes < HEADER + TRAILER || !digest.equals(this.#tail)) {
      throw corrupt(this.#source, 'the pack is cut off or damaged (its checksum does not fit)');
    }
    return { bytes: this.#bytes, objects: this.objects, trailer: digest.toString('hex') };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  #readHeader(chunk: Buffer): void {
    this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEADER - this.#head.length)]);
    if (this.#head.length < HEADER) return;
    const version = this.#head.readUInt32BE(4);
    if (this.#head.toString('latin1', 0, 4) !== 'PACK' || (version !== 2 && version !== 3)) {
      throw corrupt(this.#source, 'what came is not a pack');
    }
    const objects = this.#head.readUInt32BE(8);
    if (objects > this.#maxObjects) {
      throw new Refused(
        failure('SOURCE_TOO_LARGE', `${this.#source} sends ${objects} objects, more than ${this.#maxObjects}.`, {
          source: this.#source,
        }),
      );
    }
    this.objects = objects;
  }
}

export function corrupt(source: string, what: string, cause = ''): Refused {
  return new Refused(failure('SOURCE_CORRUPT', `${source}: ${what}.`, { source, ...(cause === '' ? {} : { cause }) }));
}

export function tooMuch(source: string, what: string): Refused {
  return new Refused(failure('SOURCE_TOO_LARGE', `${source} brings more than ${what}.`, { source }));
}

/** Writes a pack of whole objects to a file, one after the other. */
export class PackWriter {
  bytes = 0;
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha1');

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async create(path: string, objects: number): Promise<PackWriter> {
    const writer = new PackWriter(path, await open(path, 'w', 0o600));
    try {
      await writer.#write(packHeader(objects));
    } catch (error) {
      await writer.close();
      throw error;
    }
    return writer;
  }

  async add(type: ObjectType, bytes: Uint8Array): Promise<void> {
    await this.#write(Buffer.concat([entryHeader(PACK_TYPE[type], bytes.length), deflateSync(bytes)]));
  }

  /** Gives the path of the file. */
  async end(): Promise<string> {
    await this.#file.writeFile(this.#hash.digest());
    return this.#path;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    await this.#file.writeFile(bytes);
  }
}

/** A small pack of whole objects, for a push. */
export function buildPack(objects: readonly { readonly type: ObjectType; readonly bytes: Uint8Array }[]): Buffer {
  const parts: Buffer[] = [packHeader(objects.length)];
  for (const { type, bytes } of objects) parts.push(entryHeader(PACK_TYPE[type], bytes.length), deflateSync(bytes));
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

function packHeader(objects: number): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(objects, 8);
  return header;
}

function entryHeader(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let byte = (type << 4) | (size & 15);
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 0x80);
    byte = rest & 0x7f;
  }
  bytes.push(byte);
  return Buffer.from(bytes);
}

/** The id of an object: SHA-1 over `<type> <size>\0` and its bytes. */
export function objectId(type: ObjectType, bytes: Uint8Array): ObjectId {
  const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  if (!isObjectId(id)) throw new Error('SHA-1 is 40 hex digits');
  return id;
}

/** Puts a finished pack into `objects/pack` under the name that its checksum gives it. Null, and deleted, where it is empty. */
export async function adoptPack(file: string, dir: string, source: string): Promise<StoredPack | null> {
  const handle = await open(file, 'r');
  let objects: number;
  let name: string;
  let bytes: number;
  try {
    bytes = (await handle.stat()).size;
    const ends = Buffer.alloc(HEADER + TRAILER);
    await handle.read(ends, 0, HEADER, 0);
    await handle.read(ends, HEADER, TRAILER, Math.max(0, bytes - TRAILER));
    if (bytes < ends.length || ends.toString('latin1', 0, 4) !== 'PACK')
      throw corrupt(source, 'what came is not a pack');
    objects = ends.readUInt32BE(8);
    name = ends.toString('hex', HEADER);
  } finally {
    await handle.close();
  }
  if (objects === 0) {
    await rm(file);
    return null;
  }
  const path = join(dir, 'objects/pack', `pack-${name}.pack`);
  await rename(file, path);
  return { path, bytes, objects };
}
