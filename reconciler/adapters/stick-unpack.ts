/** A stick that came as one file: its parts into a folder, each held to the index that comes first. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Parser, type ReadEntry } from 'tar';
import { type Failure, type FailureCode, failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { INDEX_FILE, STICK_FOLDER, type StickIndex, type StickPart } from '../core/stick-index.ts';
import { decompressed, isOfTar, kindOf } from './bundle-unpack.ts';
import { Refused } from './git-meter.ts';

const PLAIN = new Set(['File', 'OldFile', 'ContiguousFile']);
/** Of headers, of what is passed by (a README, receipts), and of the padding behind each part. */
const SLACK_BYTES = 64 * 1024 * 1024;
const SLACK_PER_PART = 4096;

export interface StickTar {
  readonly file: Readable;
  /** Made: will hold `index.json` and the parts. */
  readonly folder: string;
  /** Reads the index and says whether it is one to go on with; throws `Refused`. */
  readonly admit: (index: Uint8Array) => Promise<StickIndex>;
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** Plain, gzip or zstd. Throws `Refused`; what is in the folder then is to be thrown away. */
export async function unpackStick(tar: StickTar): Promise<StickIndex> {
  const unpacking = new Unpacking(tar);
  try {
    return await unpacking.run();
  } catch (error) {
    if (isOfTar(error)) throw refused('STICK_INVALID', `it is not a whole and valid tar: ${error.message}`);
    throw error;
  } finally {
    tar.file.destroy();
    await unpacking.stop();
  }
}

class Unpacking {
  readonly #tar: StickTar;
  readonly #left = new Map<string, StickPart>();
  readonly #stopped = new AbortController();
  /** One after the other: the parser waits for each entry. */
  #work: Promise<void> = Promise.resolve();
  #index: StickIndex | null = null;
  #most = LIMITS.stickIndexBytes + SLACK_BYTES;
  #ended = false;

  constructor(tar: StickTar) {
    this.#tar = tar;
  }

  async run(): Promise<StickIndex> {
    const parser = new Parser({ strict: true, maxMetaEntrySize: 64 * 1024 });
    const broken = new Promise<never>((_, reject) => {
      parser.on('error', reject);
      parser.on('eof', () => {
        this.#ended = true;
      });
      parser.on('ignoredEntry', (entry: ReadEntry) => reject(strange(entry)));
      parser.on('entry', (entry: ReadEntry) => {
        this.#work = this.#work.then(() => this.#take(entry));
        this.#work.catch(reject);
      });
    });
    broken.catch(() => undefined);
    const done = once(parser, 'end');
    done.catch(() => undefined);
    await Promise.race([this.#feed(parser), broken]);
    await Promise.race([done, broken]);
    await Promise.race([this.#work, broken]);
    const [missing] = this.#left.keys();
    if (this.#index === null || !this.#ended || missing !== undefined) {
      throw refused(
        'STICK_INVALID',
        `it is cut short: ${missing ?? (this.#index === null ? INDEX_FILE : 'its end')} is missing`,
      );
    }
    return this.#index;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#work.catch(() => undefined);
  }

  async #feed(parser: Parser): Promise<void> {
    let total = 0;
    let told = 0;
    for await (const chunk of decompressed(this.#tar.file)) {
      // What stands behind the end is not looked at: the parser would take ever longer for it.
      if (this.#ended) break;
      total += chunk.length;
      if (total > this.#most) throw refused('SOURCE_TOO_LARGE', 'it unpacks to more than its index says');
      if (total - told > 64 * 1024 * 1024) {
        told = total;
        this.#tar.onProgress?.(`unpacking: ${Math.round(total / 1e6)} MB`);
      }
      if (!parser.write(Buffer.from(chunk))) await once(parser, 'drain', { signal: this.#stopped.signal });
    }
    parser.end();
  }

  async #take(entry: ReadEntry): Promise<void> {
    if (entry.type === 'Directory') return void entry.resume();
    if (!PLAIN.has(entry.type)) throw strange(entry);
    const [top, , ...rest] = entry.path.replace(/^(\.\/)+/, '').split('/');
    const path = rest.join('/');
    if (top !== STICK_FOLDER || path === '')
      throw refused('STICK_INVALID', `${printable(entry.path)} does not lie on a stick`);
    if (this.#index === null) {
      if (path !== INDEX_FILE) throw refused('STICK_INVALID', `${INDEX_FILE} does not come first in it`);
      return this.#begin(entry);
    }
    const part = this.#left.get(path);
    // A README, receipts: of no use to a host.
    if (part === undefined) return void entry.resume();
    this.#left.delete(path);
    await this.#write(entry, part);
  }

  async #begin(entry: ReadEntry): Promise<void> {
    if (entry.size > LIMITS.stickIndexBytes) throw refused('STICK_INVALID', `${INDEX_FILE} is too large`);
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const index = await this.#tar.admit(bytes);
    for (const part of index.parts) this.#left.set(part.path, part);
    this.#most = index.parts.reduce((sum, part) => sum + part.bytes + SLACK_PER_PART, this.#most);
    await writeFile(join(this.#tar.folder, INDEX_FILE), bytes, { mode: 0o600 });
    this.#index = index;
  }

  async #write(entry: ReadEntry, part: StickPart): Promise<void> {
    if (entry.size !== part.bytes)
      throw refused('STICK_INVALID', `${part.path} has ${entry.size} bytes, and the index says ${part.bytes}`);
    const to = join(this.#tar.folder, part.path);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    const source = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of entry) {
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(source(), createWriteStream(to, { flags: 'wx', mode: 0o600 }), { signal: this.#stopped.signal });
    if (hash.digest('hex') !== part.sha256)
      throw refused('STICK_INVALID', `${part.path} is damaged: its SHA-256 is not that of the index`);
  }
}

function strange(entry: ReadEntry): Refused {
  return refused('STICK_INVALID', `${kindOf(entry.type)} is not taken: ${printable(entry.path)}`);
}

function printable(path: string): string {
  return path.replaceAll(/[^ -~]/g, '?').slice(0, 200);
}

function refused(code: FailureCode, message: string): Refused {
  const why: Failure = failure(code, `the stick's file cannot be used: ${message}`);
  return new Refused(why);
}
