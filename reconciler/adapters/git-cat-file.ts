import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fail, ok, type Result } from '../core/failure.ts';
import type { ObjectId } from '../core/names.ts';
import type { ObjectType } from '../ports/git.ts';
import type { OpenReader } from './git-engine.ts';
import { objectId } from './git-pack.ts';
import { oneLine } from './git-pkt-line.ts';

/** An idle agent has no children: after so many milliseconds without a request the process is ended. */
const IDLE_MS = 2_000;
/** So long without a byte for a waiting request, and the process is given up. */
const SILENT_MS = 30_000;
/** Larger objects than wanted are skipped up to this size; beyond it a new process is cheaper. */
const SKIP_BYTES = 8 * 1024 * 1024;

interface Waiting {
  readonly id: ObjectId;
  readonly type: ObjectType;
  readonly maxBytes: number;
  readonly resolve: (result: Result<Uint8Array>) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** One `git cat-file --batch` with pipelined requests; started when needed, ended when idle. */
export class CatFile implements OpenReader {
  readonly #argv: readonly [string, ...string[]];
  readonly #env: Readonly<Record<string, string>>;
  readonly #waiting: Waiting[] = [];
  #child: Child | null = null;
  #answer = new Answer();
  #said = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(argv: readonly [string, ...string[]], env: Readonly<Record<string, string>>) {
    this.#argv = argv;
    this.#env = env;
  }

  read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    return new Promise((resolve) => {
      this.#waiting.push({ id, type, maxBytes, resolve });
      if (this.#child === null) this.#start();
      else this.#child.stdin.write(`${id}\n`);
      this.#watch();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const child = this.#child;
    this.#child = null;
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(unreadable(waiting, 'the store was closed'));
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGKILL');
    });
  }

  #start(): void {
    const [program, ...args] = this.#argv;
    const child: Child = spawn(program, args, { env: this.#env, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    this.#answer = new Answer();
    this.#said = '';
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString('utf8')).slice(-2_000);
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child === child) this.#take(chunk);
    });
    child.once('error', () => this.#ended(child));
    child.once('close', () => this.#ended(child));
    child.stdin.write(this.#waiting.map(({ id }) => `${id}\n`).join(''));
  }

  /** The process died: whoever was first in line gets the blame, the others a new process. */
  #ended(child: Child): void {
    if (this.#child !== child) return;
    this.#child = null;
    const first = this.#waiting.shift();
    first?.resolve(unreadable(first, oneLine(this.#said) || 'git cat-file ended'));
    if (this.#waiting.length > 0) this.#start();
    this.#watch();
  }

  #restart(): void {
    const child = this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
    if (this.#waiting.length > 0) this.#start();
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      const first = this.#waiting[0];
      if (first === undefined) {
        this.#restart();
        break;
      }
      rest = this.#answer.add(rest, first.maxBytes);
      const { done } = this.#answer;
      if (done === null) continue;
      this.#waiting.shift();
      first.resolve(check(first, done));
      if (done.kind === 'too-large' && done.size > SKIP_BYTES) {
        this.#restart();
        break;
      }
      this.#answer = this.#answer.next();
    }
    this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#child === null) return;
    const idle = this.#waiting.length === 0;
    this.#timer = setTimeout(() => (idle ? this.#restart() : this.#child?.kill('SIGKILL')), idle ? IDLE_MS : SILENT_MS);
    if (idle) this.#timer.unref();
  }
}

type Done =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'object'; readonly type: string; readonly bytes: Buffer };

/** Parser of one answer: `<id> SP <type> SP <size> LF <bytes> LF`, or `<id> SP missing LF`. */
class Answer {
  done: Done | null = null;
  #header = '';
  #type = '';
  #size = -1;
  #left = 0;
  /** Bytes of the last answer that was too large and are still to come. */
  #skip: number;
  #parts: Buffer[] = [];

  constructor(skip = 0) {
    this.#skip = skip;
  }

  next(): Answer {
    return new Answer(this.done?.kind === 'too-large' ? this.#left : 0);
  }

  /** Takes from the chunk what belongs to this answer; gives the rest. */
  add(chunk: Buffer, maxBytes: number): Buffer {
    let rest = chunk.subarray(Math.min(this.#skip, chunk.length));
    this.#skip -= chunk.length - rest.length;
    if (this.#size < 0) {
      const end = rest.indexOf(10);
      this.#header += rest.subarray(0, end < 0 ? rest.length : end).toString('latin1');
      if (end < 0) return rest.subarray(rest.length);
      rest = rest.subarray(end + 1);
      const [, type = '', size = ''] = this.#header.split(' ');
      if (!/^\d+$/.test(size)) {
        this.done = { kind: 'missing' };
        return rest;
      }
      this.#type = type;
      this.#size = Number(size);
      this.#left = this.#size + 1;
      if (this.#size > maxBytes) {
        this.done = { kind: 'too-large', size: this.#size };
        return rest;
      }
    }
    const part = rest.subarray(0, Math.min(this.#left, rest.length));
    this.#parts.push(part);
    this.#left -= part.length;
    if (this.#left === 0) {
      const all = this.#parts.length === 1 ? part : Buffer.concat(this.#parts);
      this.done = { kind: 'object', type: this.#type, bytes: all.subarray(0, this.#size) };
    }
    return rest.subarray(part.length);
  }
}

function check(asked: Waiting, done: Done): Result<Uint8Array> {
  if (done.kind === 'missing') return unreadable(asked, 'it is missing');
  if (done.kind === 'too-large') return tooLarge(asked.id, asked.type, done.size, asked.maxBytes);
  return checkObject(asked.id, asked.type, done.type, done.bytes);
}

export function tooLarge(id: ObjectId, type: ObjectType, size: number, maxBytes: number): Result<never> {
  return fail('SOURCE_TOO_LARGE', `${type} ${id} has ${size} bytes, more than ${maxBytes}.`);
}

function unreadable({ id, type }: { id: ObjectId; type: ObjectType }, why: string): Result<never> {
  return fail('SOURCE_CORRUPT', `${type} ${id} cannot be read: ${oneLine(why)}.`);
}

/** Hands an object out only where it is of the type asked for, and what its id says. */
export function checkObject(id: ObjectId, type: ObjectType, found: string, bytes: Uint8Array): Result<Uint8Array> {
  if (found !== type) return fail('SOURCE_CORRUPT', `${id} is a ${oneLine(found)} and not a ${type}.`);
  if (objectId(type, bytes) !== id)
    return fail('SOURCE_CORRUPT', `The bytes of ${type} ${id} are not what its id says.`);
  return ok(bytes);
}
