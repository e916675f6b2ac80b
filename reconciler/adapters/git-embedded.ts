import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import * as git from 'isomorphic-git';
import { fail, failure, type Result } from '../core/failure.ts';
import type { ObjectId } from '../core/names.ts';
import type { ObjectType } from '../ports/git.ts';
import { checkObject, tooLarge } from './git-cat-file.ts';
import type { Gitdir, GitEngine, OpenReader, PackWalk } from './git-engine.ts';
import { readShallow } from './git-folder.ts';
import { isDiskError, Refused } from './git-meter.ts';
import { corrupt, PackWriter } from './git-pack.ts';
import { oneLine } from './git-pkt-line.ts';
import { reachable } from './git-walk.ts';

/** isomorphic-git holds an object in memory, several times: a pack that declares more is refused before it is inflated. */
const OBJECT_BYTES = 64 * 1024 * 1024;
/** All objects of one pack together, deltas counted by what they make. */
const INFLATED_BYTES = 2 * 1024 * 1024 * 1024;
/** Milliseconds without a read after which the cached packs are let go. */
const IDLE_MS = 2_000;

/** isomorphic-git: needs no git on the host, and starts no program. */
export class EmbeddedGit implements GitEngine {
  readonly kind = 'embedded';
  readonly description = `isomorphic-git ${git.version()}`;

  open(gitdir: Gitdir): EmbeddedReader {
    return new EmbeddedReader(gitdir);
  }

  async index(gitdir: Gitdir, pack: string, source: string, signal: AbortSignal): Promise<void> {
    await examine(await readFile(pack), source, signal);
    try {
      await git.indexPack({ fs, dir: gitdir.dir, gitdir: gitdir.dir, filepath: relative(gitdir.dir, pack) });
    } catch (error) {
      if (isDiskError(error)) throw error;
      throw corrupt(source, 'the pack is not whole and valid', oneLine(String(error)));
    }
  }

  async pack(gitdir: Gitdir, walk: PackWalk): Promise<string> {
    const reader = this.open(gitdir);
    try {
      const shallow = new Set<string>(await readShallow(gitdir.dir));
      const ids = await reachable((id) => reader.raw(id), walk, shallow);
      const path = join(gitdir.dir, `made-${walk.roots[0] ?? 'empty'}.pack`);
      const writer = await PackWriter.create(path, ids.length);
      try {
        for (const id of ids) {
          const { type, bytes } = await reader.raw(id);
          await writer.add(type, bytes);
          if (writer.bytes > walk.maxBytes) throw tooMuch(walk.source, `${walk.maxBytes} bytes`);
        }
        return await writer.end();
      } finally {
        await writer.close();
      }
    } finally {
      await reader.close();
    }
  }
}

function tooMuch(source: string, what: string): Refused {
  return new Refused(failure('SOURCE_TOO_LARGE', `${source} brings more than ${what}.`, { source }));
}

/** Reads one folder and, where an object is not in it, those that it leans on. */
class EmbeddedReader implements OpenReader {
  readonly #folders: readonly string[];
  #cache: object = {};
  #timer: NodeJS.Timeout | undefined;

  constructor({ dir, alternates }: Gitdir) {
    this.#folders = [dir, ...alternates.map((objects) => dirname(objects))];
  }

  async read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    try {
      const found = await this.#find(id);
      if (found.bytes.length > maxBytes) return tooLarge(id, type, found.bytes.length, maxBytes);
      return checkObject(id, type, found.type, found.bytes);
    } catch (error) {
      return fail('SOURCE_CORRUPT', `${type} ${id} cannot be read: ${oneLine(String(error))}.`);
    }
  }

  /** An object whatever its type, compared with its id. Throws `Refused`. */
  async raw(id: ObjectId): Promise<{ type: ObjectType; bytes: Uint8Array }> {
    let found: { type: string; bytes: Uint8Array };
    try {
      found = await this.#find(id);
    } catch (error) {
      throw new Refused(failure('SOURCE_CORRUPT', `${id} cannot be read: ${oneLine(String(error))}.`));
    }
    const { type, bytes } = found;
    if (type !== 'commit' && type !== 'tree' && type !== 'blob') {
      throw new Refused(failure('SOURCE_CORRUPT', `${id} is a ${oneLine(type)}.`));
    }
    const checked = checkObject(id, type, type, bytes);
    if (!checked.ok) throw new Refused(checked.failure);
    return { type, bytes };
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#cache = {};
  }

  async #find(id: ObjectId): Promise<{ type: string; bytes: Uint8Array }> {
    let missing: unknown;
    for (const gitdir of this.#folders) {
      try {
        const { type, object } = await git.readObject({ fs, gitdir, oid: id, format: 'content', cache: this.#cache });
        this.#forgetLater();
        if (!(object instanceof Uint8Array)) throw new Error('no bytes');
        return { type, bytes: object };
      } catch (error) {
        if (!(error instanceof git.Errors.NotFoundError)) throw error;
        missing = error;
      }
    }
    throw missing;
  }

  #forgetLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#cache = {};
    }, IDLE_MS);
    this.#timer.unref();
  }
}

/** Goes through a received pack entry by entry, inflating no more than each one declares, before the library sees it. */
async function examine(pack: Buffer, source: string, signal: AbortSignal): Promise<void> {
  const objects = pack.readUInt32BE(8);
  const end = pack.length - 20;
  let at = 12;
  let total = 0;
  for (let i = 0; i < objects; i += 1) {
    if (i % 200 === 199) {
      await turn();
      signal.throwIfAborted();
    }
    const entry = entryAt(pack, at, end, source);
    total += entry.makes;
    if (entry.makes > OBJECT_BYTES || total > INFLATED_BYTES) throw tooMuch(source, `an object or a pack may hold`);
    at = entry.end;
  }
  if (at !== end) throw corrupt(source, 'the pack holds more than it says');
}

interface Entry {
  /** Bytes of the object, once deltas are applied. */
  readonly makes: number;
  readonly end: number;
}

function entryAt(pack: Buffer, start: number, end: number, source: string): Entry {
  const broken = (): Refused => corrupt(source, 'an entry of the pack is damaged');
  let at = start;
  const byte = (): number => {
    if (at >= end) throw broken();
    return pack.readUInt8(at++);
  };
  let next = byte();
  const type = (next >> 4) & 7;
  let size = next & 15;
  for (let factor = 16; (next & 0x80) !== 0; factor *= 128) {
    next = byte();
    size += (next & 0x7f) * factor;
    if (size > OBJECT_BYTES) throw tooMuch(source, `${OBJECT_BYTES} bytes in one object`);
  }
  if (type === 6) while ((byte() & 0x80) !== 0);
  else if (type === 7) at += 20;
  else if (type < 1 || type > 4) throw broken();
  let inflated: { buffer: Buffer; engine: { bytesWritten: number } };
  try {
    inflated = inflateInfo(pack.subarray(at, end), size);
  } catch {
    throw broken();
  }
  if (inflated.buffer.length !== size) throw broken();
  return {
    makes: type === 6 || type === 7 ? madeBy(inflated.buffer, broken) : size,
    end: at + inflated.engine.bytesWritten,
  };
}

function inflateInfo(input: Buffer, size: number): { buffer: Buffer; engine: { bytesWritten: number } } {
  const result: unknown = inflateSync(input, { maxOutputLength: Math.max(1, size), info: true });
  if (isInflated(result)) return result;
  throw new Error('zlib gave no info');
}

function isInflated(value: unknown): value is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}

/** Size that a delta says its result has: the second of the two numbers that it starts with. */
function madeBy(delta: Buffer, broken: () => Refused): number {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = delta[at++];
      if (byte === undefined || factor > 2 ** 42) throw broken();
      value += (byte & 0x7f) * factor;
      if ((byte & 0x80) === 0) return value;
    }
  };
  number();
  return number();
}
