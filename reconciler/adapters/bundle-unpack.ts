import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { BundleFile } from '../core/host-state.ts';
import { isSha256 } from '../core/names.ts';
import { fold, nameFault, placeFault } from '../core/tree.ts';

export interface UnpackedFile extends BundleFile {
  /** Name of the file that holds it. */
  readonly stored: string;
}

export interface UnpackLimits {
  readonly unpackedBytes: number;
  readonly entries: number;
}

const FILE_TYPES = ['File', 'OldFile', 'ContiguousFile'];
const BLOCK = 512;

class Unsafe extends Error {
  readonly failure: Failure;

  constructor(code: 'TREE_UNSAFE' | 'SOURCE_TOO_LARGE' | 'SOURCE_CORRUPT', message: string, path?: string) {
    super(message);
    this.failure = failure(code, message, path === undefined ? {} : { path });
  }
}

/**
 * Unpacks a tar (plain, gzip, zstd) of plain files and folders into `folder`, as files named by numbers. Everything else that
 * a tar can hold (links, devices, odd or doubled or colliding names, more than the limits) fails with TREE_UNSAFE,
 * SOURCE_TOO_LARGE or SOURCE_CORRUPT; what is in `folder` then is to be thrown away.
 * What stands behind the end of the tar is not looked at, as with any tar program.
 */
export async function unpackTar(
  tar: Readable,
  folder: string,
  limits: UnpackLimits,
): Promise<Result<readonly UnpackedFile[]>> {
  const unpacking = new Unpacking(folder, limits);
  try {
    await unpacking.run(tar);
    return ok(unpacking.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  } catch (error) {
    if (error instanceof Unsafe) return fail(error.failure);
    if (isOfTar(error))
      return fail('SOURCE_CORRUPT', `not a whole and valid tar: ${error.message}`, {
        remedy: 'Make it anew: tar -C bundles/NAME -czf NAME.tgz .',
      });
    throw error;
  } finally {
    tar.destroy();
    await unpacking.stop();
  }
}

/** Errors of the decompressors and of the parser, told from those of the disk by their codes. */
export function isOfTar(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  return /^(Z_|ZSTD_|TAR_)/.test(code) || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_BUFFER_TOO_LARGE';
}

class Unpacking {
  readonly files: UnpackedFile[] = [];
  readonly #folder: string;
  readonly #limits: UnpackLimits;
  /** Folded path to the path as it was written, for files and every folder above them. */
  readonly #seen = new Map<string, { readonly path: string; readonly folder: boolean; readonly declared: boolean }>();
  readonly #writes: Promise<void>[] = [];
  readonly #stopped = new AbortController();
  #entries = 0;
  #bytes = 0;
  #ended = false;

  constructor(folder: string, limits: UnpackLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  async run(tar: Readable): Promise<void> {
    const parser = new Parser({ strict: true, maxMetaEntrySize: 64 * 1024 });
    const broken = new Promise<never>((_, reject) => {
      parser.on('error', reject);
      parser.on('ignoredEntry', (entry: ReadEntry) => reject(unsafe(`${kindOf(entry.type)} is not taken`, entry.path)));
      parser.on('eof', () => {
        this.#ended = true;
      });
      parser.on('entry', (entry: ReadEntry) => {
        try {
          const write = this.#entry(entry);
          write.catch(reject);
          this.#writes.push(write);
        } catch (error) {
          reject(error);
          entry.resume();
        }
      });
    });
    broken.catch(() => undefined);
    const done = once(parser, 'end');
    done.catch(() => undefined);
    await Promise.race([this.#feed(tar, parser), broken]);
    await Promise.race([done, broken]);
    await Promise.race([Promise.all(this.#writes), broken]);
    if (!this.#ended) throw new Unsafe('SOURCE_CORRUPT', 'the tar is cut short: it has no end');
    if (this.files.length === 0) throw new Unsafe('SOURCE_CORRUPT', 'the tar holds no file');
  }

  /** Ends what is still being written, so that the folder can go. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.allSettled(this.#writes);
  }

  async #feed(tar: Readable, parser: Parser): Promise<void> {
    let total = 0;
    let first = true;
    // Headers and padding come on top of what the files hold.
    const most = this.#limits.unpackedBytes + (this.#limits.entries + 20) * 4 * BLOCK;
    for await (const chunk of decompressed(tar)) {
      if (first && magicOf(chunk) !== 'tar') throw new Unsafe('SOURCE_CORRUPT', 'compressed twice');
      first = false;
      total += chunk.length;
      if (total > most) throw this.#tooLarge();
      if (!parser.write(Buffer.from(chunk))) await once(parser, 'drain');
    }
    parser.end();
  }

  #tooLarge(): Unsafe {
    return new Unsafe('SOURCE_TOO_LARGE', `the tar holds more than ${this.#limits.unpackedBytes} bytes unpacked`);
  }

  #entry(entry: ReadEntry): Promise<void> {
    if (++this.#entries > this.#limits.entries)
      throw new Unsafe('SOURCE_TOO_LARGE', `the tar holds more than ${this.#limits.entries} entries`);
    const isFolder = entry.type === 'Directory';
    if (!isFolder && !FILE_TYPES.includes(entry.type)) throw unsafe(`${kindOf(entry.type)} is not taken`, entry.path);
    const path = this.#place(entry.path, isFolder);
    if (isFolder) {
      if (entry.size > 0) throw unsafe('a folder with contents', entry.path);
      entry.resume();
      return Promise.resolve();
    }
    this.#bytes += entry.size;
    if (entry.size < 0 || this.#bytes > this.#limits.unpackedBytes) throw this.#tooLarge();
    return this.#write(entry, path);
  }

  /** The path in its one spelling, checked against all that came before. */
  #place(written: string, isFolder: boolean): string {
    const path = written.replace(/^(\.\/)+/, '').replace(isFolder ? /\/$/ : /(?!)/, '');
    if (isFolder && (path === '' || path === '.')) return '';
    if (path.includes('\ufffd')) throw unsafe('a name is not UTF-8', written);
    const names = path.split('/');
    for (const name of names) {
      const fault =
        nameFault(name, Buffer.byteLength(name)) ?? (name.includes('\\') ? 'a name holds a backslash' : null);
      if (fault !== null) throw unsafe(path.startsWith('/') ? 'an absolute path' : fault, written);
    }
    const fault = placeFault(path);
    if (fault !== null) throw unsafe(fault.message, written);
    for (let i = 1; i < names.length; i++) this.#claim(names.slice(0, i).join('/'), true, false);
    this.#claim(path, isFolder, true);
    return path;
  }

  #claim(path: string, folder: boolean, declared: boolean): void {
    const key = path.split('/').map(fold).join('/');
    const before = this.#seen.get(key);
    if (before === undefined) {
      this.#seen.set(key, { path, folder, declared });
      return;
    }
    if (before.path !== path) throw unsafe(`the name differs from "${printable(before.path)}" by case alone`, path);
    if (before.folder !== folder) throw unsafe('the name stands for a file and for a folder', path);
    if (declared && before.declared) throw unsafe('the name stands twice', path);
    if (declared) this.#seen.set(key, { path, folder, declared });
  }

  async #write(entry: ReadEntry, path: string): Promise<void> {
    const stored = String(this.#entries);
    const hash = createHash('sha256');
    let size = 0;
    const source = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of entry) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    await pipeline(source(), createWriteStream(join(this.#folder, stored), { flags: 'wx', mode: 0o600 }), {
      signal: this.#stopped.signal,
    });
    if (size !== entry.size) throw new Unsafe('SOURCE_CORRUPT', 'the tar is cut short', printable(path));
    const sha256 = hash.digest('hex');
    if (!isSha256(sha256)) throw new Error('unreachable');
    this.files.push({ path, sha256, size, executable: ((entry.mode ?? 0) & 0o111) !== 0, stored });
  }
}

function unsafe(what: string, path: string): Unsafe {
  return new Unsafe('TREE_UNSAFE', `${what}: ${printable(path)}`, printable(path));
}

const KINDS: Readonly<Record<string, string>> = {
  SymbolicLink: 'a symbolic link',
  Link: 'a hard link',
  CharacterDevice: 'a device',
  BlockDevice: 'a device',
  FIFO: 'a pipe',
};

export function kindOf(type: string): string {
  return KINDS[type] ?? `an entry of type ${type}`;
}

function printable(path: string): string {
  return path.replaceAll(/[^ -~]/g, '?').slice(0, 200);
}

function magicOf(chunk: Uint8Array): 'gzip' | 'zstd' | 'tar' {
  if (chunk[0] === 0x1f && chunk[1] === 0x8b) return 'gzip';
  return chunk[0] === 0x28 && chunk[1] === 0xb5 && chunk[2] === 0x2f && chunk[3] === 0xfd ? 'zstd' : 'tar';
}

/** Bounded by whoever reads: a decompressor makes no more than it is asked for. */
export async function* decompressed(tar: Readable): AsyncGenerator<Uint8Array> {
  const chunks = tar[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  if (first.done === true) throw new Unsafe('SOURCE_CORRUPT', 'the tar is empty');
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  const magic = magicOf(first.value);
  if (magic === 'tar') {
    yield* all();
    return;
  }
  const decompressor = magic === 'gzip' ? createGunzip() : createZstdDecompress();
  const filled = pipeline(all(), decompressor);
  filled.catch(() => undefined);
  try {
    yield* decompressor as AsyncIterable<Uint8Array>;
    await filled;
  } finally {
    decompressor.destroy();
    tar.destroy();
  }
}
