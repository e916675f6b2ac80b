/**
 * Reads single objects out of packs and loose files (gitformat-pack(5)), each bounded before it is inflated: isomorphic-git takes
 * whole packs into memory, and whatever size an object has.
 */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Longest chain of deltas that git makes. */
const CHAIN = 4096;
/** What a delta leans on may be larger than what it makes: so large at most. */
const BASE_BYTES = 16 * 1024 * 1024;
const CACHE_BYTES = 4 * 1024 * 1024;
const NAMES_AT = 8 + 256 * 4;
const TYPES = ['', 'commit', 'tree', 'blob', 'tag'] as const;

export type Found =
  | { readonly type: string; readonly bytes: Buffer }
  /** Not read: it has so many bytes. */
  | { readonly type: null; readonly size: number };

/** One folder with `objects` in it. Synchronous: a read from the page cache is shorter than a turn of the loop. Throws on damage. */
export class ObjectFolder {
  readonly #dir: string;
  #packs: Map<string, Pack> | null = null;

  constructor(dir: string) {
    this.#dir = join(dir, 'objects');
  }

  /** Null where it is not there. */
  find(id: string, maxBytes: number): Found | null {
    return (
      this.#inPacks(id, maxBytes) ??
      this.#loose(id, maxBytes) ??
      (this.#lookAgain() ? this.#inPacks(id, maxBytes) : null)
    );
  }

  close(): void {
    for (const pack of this.#packs?.values() ?? []) pack.close();
    this.#packs = null;
  }

  #inPacks(id: string, maxBytes: number): Found | null {
    if (this.#packs === null) this.#lookAgain();
    for (const pack of this.#packs?.values() ?? []) {
      const found = pack.find(id, maxBytes);
      if (found !== null) return found;
    }
    return null;
  }

  /** True where packs have come. */
  #lookAgain(): boolean {
    const known = this.#packs ?? new Map<string, Pack>();
    this.#packs = known;
    let news = false;
    for (const name of list(join(this.#dir, 'pack'))) {
      if (!name.endsWith('.idx') || known.has(name)) continue;
      known.set(name, new Pack(join(this.#dir, 'pack', name.slice(0, -4))));
      news = true;
    }
    return news;
  }

  #loose(id: string, maxBytes: number): Found | null {
    const file = open(join(this.#dir, id.slice(0, 2), id.slice(2)));
    if (file === null) return null;
    try {
      const packed = pread(file, 0, Math.min(fstatSync(file).size, bound(maxBytes + 32)));
      const head = /^([a-z]+) (\d+)\0/.exec(inflateSome(packed, 32).toString('latin1'));
      if (head === null) throw new Error('a loose object is damaged');
      const [{ length }, type = '', size = ''] = head;
      if (Number(size) > maxBytes) return { type: null, size: Number(size) };
      return { type, bytes: inflateExact(packed, length + Number(size)).subarray(length) };
    } finally {
      closeSync(file);
    }
  }
}

interface Entry {
  readonly type: number;
  /** Bytes once inflated: of the object, or of the delta. */
  readonly size: number;
  /** Where the compressed bytes start. */
  readonly at: number;
  /** Offset of the base of a delta. */
  readonly base: number | null;
}

class Pack {
  readonly #path: string;
  #files: { readonly pack: number; readonly index: number; readonly end: number; readonly fanout: Buffer } | null =
    null;
  /** Objects that deltas lean on, by offset; the oldest go first. */
  readonly #cache = new Map<number, { readonly type: number; readonly bytes: Buffer }>();
  #cached = 0;

  constructor(path: string) {
    this.#path = path;
  }

  find(id: string, maxBytes: number): Found | null {
    const offset = this.#offsetOf(Buffer.from(id, 'hex'));
    return offset === null ? null : this.#at(offset, maxBytes);
  }

  close(): void {
    if (this.#files !== null) for (const file of [this.#files.pack, this.#files.index]) closeSync(file);
    this.#files = null;
    this.#cache.clear();
    this.#cached = 0;
  }

  #open() {
    if (this.#files !== null) return this.#files;
    const index = open(`${this.#path}.idx`);
    const pack = open(`${this.#path}.pack`);
    if (index === null || pack === null) {
      for (const file of [index, pack]) if (file !== null) closeSync(file);
      return null;
    }
    const fanout = pread(index, 0, NAMES_AT);
    this.#files = { pack, index, end: fstatSync(pack).size - 20, fanout };
    if (fanout.readUInt32BE(0) !== 0xff744f63 || fanout.readUInt32BE(4) !== 2) throw new Error('an index is damaged');
    return this.#files;
  }

  #offsetOf(id: Buffer): number | null {
    const files = this.#open();
    if (files === null) return null;
    const { fanout, index } = files;
    const first = id[0] ?? 0;
    const until = (byte: number): number => (byte < 0 ? 0 : fanout.readUInt32BE(8 + 4 * byte));
    const count = until(255);
    let [low, high] = [until(first - 1), until(first)];
    const names = pread(index, NAMES_AT + 20 * low, 20 * (high - low));
    const from = low;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = names.compare(id, 0, 20, 20 * (middle - from), 20 * (middle - from) + 20);
      if (order === 0) return pread(index, NAMES_AT + 24 * count + 4 * middle, 4).readInt32BE(0);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  #at(offset: number, maxBytes: number): Found {
    const deltas: Entry[] = [];
    let at = offset;
    let entry = this.#entry(at);
    for (; entry.base !== null && !this.#cache.has(at); entry = this.#entry(at)) {
      deltas.push(entry);
      at = entry.base;
      if (deltas.length > CHAIN) throw new Error('a chain of deltas does not end');
    }
    const limit = deltas.length === 0 ? maxBytes : Math.max(maxBytes, BASE_BYTES);
    const known = this.#cache.get(at);
    if (known === undefined && entry.size > limit) return { type: null, size: entry.size };
    const base = known ?? { type: entry.type, bytes: this.#inflate(entry) };
    if (base.bytes.length > limit) return { type: null, size: base.bytes.length };
    let { bytes } = base;
    // The farthest one leans on the base; each is inflated only when its turn comes.
    for (const delta of deltas.toReversed()) {
      this.#keep(at, base.type, bytes);
      if (delta.size > limit) return { type: null, size: delta.size };
      const script = this.#inflate(delta);
      const size = madeBy(script);
      if (size > limit) return { type: null, size };
      bytes = applyDelta(bytes, script);
      at = -1;
    }
    if (bytes.length > maxBytes) return { type: null, size: bytes.length };
    return { type: TYPES[base.type] ?? '', bytes };
  }

  #keep(offset: number, type: number, bytes: Buffer): void {
    if (offset < 0 || bytes.length > CACHE_BYTES / 8 || this.#cache.has(offset)) return;
    this.#cache.set(offset, { type, bytes });
    this.#cached += bytes.length;
    for (const [oldest, { bytes: gone }] of this.#cache) {
      if (this.#cached <= CACHE_BYTES) break;
      this.#cache.delete(oldest);
      this.#cached -= gone.length;
    }
  }

  #entry(offset: number): Entry {
    const { pack, end } = this.#open() ?? fails();
    if (offset < 12 || offset >= end) throw new Error('an offset lies outside of its pack');
    const head = pread(pack, offset, Math.min(64, end - offset));
    let i = 0;
    const byte = (): number => head[i++] ?? fails();
    let next = byte();
    const type = (next >> 4) & 7;
    let size = next & 15;
    for (let factor = 16; (next & 0x80) !== 0; factor *= 128) {
      next = byte();
      size += (next & 0x7f) * factor;
    }
    let base: number | null = null;
    if (type === 6) {
      next = byte();
      let back = next & 0x7f;
      while ((next & 0x80) !== 0) {
        next = byte();
        back = (back + 1) * 128 + (next & 0x7f);
      }
      base = offset - back;
    } else if (type === 7) {
      base = this.#offsetOf(head.subarray(i, i + 20)) ?? fails();
      i += 20;
    } else if (type < 1 || type > 4) fails();
    return { type, size, at: offset + i, base };
  }

  #inflate({ at, size }: Entry): Buffer {
    const { pack, end } = this.#open() ?? fails();
    return inflateExact(pread(pack, at, Math.min(end - at, bound(size))), size);
  }
}

function fails(): never {
  throw new Error('an entry of a pack is damaged');
}

/** What deflate makes of so many bytes at most (zlib's compressBound, and room). */
function bound(size: number): number {
  return size + Math.ceil(size / 1000) + 1024;
}

function inflateExact(packed: Buffer, size: number): Buffer {
  const bytes = inflateSync(packed, { maxOutputLength: Math.max(1, size) });
  if (bytes.length !== size) fails();
  return bytes;
}

/** The first bytes alone. */
function inflateSome(packed: Buffer, size: number): Buffer {
  return inflateSync(packed.subarray(0, 4 * size), { finishFlush: 2, maxOutputLength: 1 << 20 }).subarray(0, size);
}

/** Source size and result size, and where the instructions start. */
function sizes(delta: Buffer): readonly [number, number, number] {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 42; factor *= 128) {
      const byte = delta[at++] ?? fails();
      value += (byte & 0x7f) * factor;
      if ((byte & 0x80) === 0) return value;
    }
    return fails();
  };
  return [number(), number(), at];
}

function madeBy(delta: Buffer): number {
  return sizes(delta)[1];
}

function applyDelta(base: Buffer, delta: Buffer): Buffer {
  const [from, size, start] = sizes(delta);
  if (from !== base.length) fails();
  const made = Buffer.alloc(size);
  let to = 0;
  for (let at = start; at < delta.length; ) {
    const op = delta[at++] ?? fails();
    if (op === 0) fails();
    let [source, offset, length] = [delta, at, op];
    if ((op & 0x80) !== 0) {
      const take = (bits: number, shift: number): number => {
        let value = 0;
        for (let i = 0; i < bits; i += 1)
          if ((op & (1 << (i + shift))) !== 0) value += (delta[at++] ?? fails()) * 256 ** i;
        return value;
      };
      offset = take(4, 0);
      length = take(3, 4) || 0x10000;
      source = base;
    } else at += op;
    if (offset + length > source.length || to + length > size) fails();
    source.copy(made, to, offset, offset + length);
    to += length;
  }
  if (to !== size) fails();
  return made;
}

function pread(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new Error('a file of the Git store is cut off');
  return bytes;
}

function open(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
