/** Foreign packs are parsed in a short-lived child with a limit on its memory: this program again, with an internal command. */
import { readFile } from 'node:fs/promises';
import { type FailureCode, failure, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';
import { fileSize, packCount } from './git-folder.ts';
import { caught, Refused } from './git-meter.ts';
import { corrupt } from './git-pack.ts';
import { oneLine } from './git-pkt-line.ts';

/** First word of the command line of the child. Not for users. */
export const PARSE_COMMAND = 'internal-parse-pack';

interface Job {
  readonly dir: string;
  readonly pack: string;
  readonly source: string;
  /** Bytes of data that the child may take beyond what it has when it starts; 0: no limit. */
  readonly memory: number;
}

/** What the child may find wrong. Its word counts for no more. */
const CODES = ['SOURCE_CORRUPT', 'SOURCE_TOO_LARGE', 'SOURCE_TOO_SLOW', 'DISK_FULL', 'STATE_CORRUPT'] as const;

export interface PackParser {
  /** Checks a pack and writes its index beside it. Throws `Refused`. */
  parse(dir: string, pack: string, source: string, signal: AbortSignal): Promise<void>;
}

/** `program`: what runs this program again, without arguments: `[node, main]`. `memory`: overrides the limit, for tests. */
export class ChildParser implements PackParser {
  readonly #exec: Exec;
  readonly #program: readonly [string, ...string[]];
  readonly #path: string;
  readonly #memory: number | undefined;

  constructor(exec: Exec, program: readonly [string, ...string[]], path: string, memory?: number) {
    this.#exec = exec;
    this.#program = program;
    this.#path = path;
    this.#memory = memory;
  }

  async parse(dir: string, pack: string, source: string, signal: AbortSignal): Promise<void> {
    const memory = this.#memory ?? memoryFor(await fileSize(pack), await packCount(pack));
    const job: Job = { dir, pack, source, memory };
    const outcome = await this.#exec({
      argv: [...this.#program, PARSE_COMMAND],
      env: { ...cacheEnv(), PATH: this.#path, LC_ALL: 'C' },
      cwd: dir,
      timeoutMs: LIMITS.fetchTimeMs,
      input: JSON.stringify(job),
      signal,
    });
    signal.throwIfAborted();
    const end = answerOf(outcome, job);
    if (!end.ok) throw new Refused(end.failure);
  }
}

/** Where compiled code is kept: with it the child starts in half the time. */
function cacheEnv(): Record<string, string> {
  const names = ['CACHE_DIRECTORY', 'XDG_CACHE_HOME', 'HOME', 'NODE_COMPILE_CACHE'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/**
 * Bytes that isomorphic-git needs for an honest pack, measured: 386 MB for 52,000 objects in 7 MB, 607 MB for 100 MB.
 * In proportion to what came, so that a small pack cannot take much.
 */
function memoryFor(bytes: number, objects: number): number {
  const needed = LIMITS.packMemoryBytes + 6 * bytes + 6 * 1024 * Math.min(objects, bytes / 16);
  return Math.ceil(Math.min(needed, LIMITS.packMemoryMostBytes));
}

function answerOf(outcome: ExecOutcome, { source, memory }: Job): Result<void> {
  const said = readAnswer(outcome.stdout, source);
  if (said !== null) return said;
  const cause = oneLine(outcome.stderr.trim().split('\n').at(-1) ?? '');
  switch (outcome.end.kind) {
    case 'timed-out':
      return refusal('SOURCE_TOO_SLOW', source, `takes longer than ${LIMITS.fetchTimeMs} ms to be read`, cause);
    case 'missing':
      return { ok: false, failure: failure('STATE_CORRUPT', `Kedge cannot start itself: ${outcome.end.message}.`) };
    case 'killed':
      return refusal('SOURCE_TOO_LARGE', source, `takes more than ${memory} bytes of memory to be read`, cause);
    default:
      break;
  }
  // What Node and V8 exit with when they abort for want of memory.
  if (outcome.end.kind === 'exited' && outcome.end.code > 128) {
    return refusal('SOURCE_TOO_LARGE', source, `takes more than ${memory} bytes of memory to be read`, cause);
  }
  return { ok: false, failure: corrupt(source, 'the pack cannot be read', cause).failure };
}

function refusal(code: FailureCode, source: string, what: string, cause: string): Result<never> {
  const more = cause === '' ? {} : { cause };
  return { ok: false, failure: failure(code, `${source} sends a pack that ${what}.`, { source, ...more }) };
}

function readAnswer(stdout: string, source: string): Result<void> | null {
  let answer: unknown;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return null;
  }
  if (typeof answer !== 'object' || answer === null) return null;
  if ('ok' in answer && answer.ok === true) return { ok: true, value: undefined };
  const { code, message, cause } = { code: '', message: '', cause: '', ...answer };
  const known = CODES.find((one) => one === code);
  if (known === undefined) return null;
  const more = cause === '' ? {} : { cause: String(cause) };
  return { ok: false, failure: failure(known, String(message), { source, ...more }) };
}

/** The child: a job on standard input, the answer as JSON on standard output. */
export async function parseAsChild(
  exec: Exec,
  env: Readonly<Record<string, string>>,
  input: AsyncIterable<Uint8Array>,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const job = readJob(Buffer.concat(chunks).toString());
  await limitMemory(exec, env.PATH ?? '', job.memory);
  const { outOfMemory, parsePack } = await import('./git-parse.ts');
  try {
    const signal = new AbortController().signal;
    const parsed = await caught(() => parsePack(job.dir, job.pack, job.source, signal));
    if (parsed.ok) return JSON.stringify({ ok: true });
    const { code, message, cause = '' } = parsed.failure;
    return JSON.stringify({ code, message, cause });
  } catch (error) {
    if (!outOfMemory(error)) throw error;
    const message = `${job.source} sends a pack that takes more than ${job.memory} bytes of memory to be read.`;
    return JSON.stringify({ code: 'SOURCE_TOO_LARGE', message, cause: String(error) });
  }
}

function readJob(text: string): Job {
  const job: unknown = JSON.parse(text);
  if (typeof job !== 'object' || job === null) throw new Error('no job');
  const { dir, pack, source, memory } = { dir: '', pack: '', source: '', memory: 0, ...job };
  return { dir: String(dir), pack: String(pack), source: String(source), memory: Number(memory) };
}

/**
 * RLIMIT_DATA, over what this process has now: `ulimit -v` below 1 GB aborts Node, and V8's own limits leave buffers out.
 * Without prlimit (util-linux) the checks of sizes alone hold, and `kedge doctor` says so.
 */
async function limitMemory(exec: Exec, path: string, memory: number): Promise<void> {
  if (memory === 0) return;
  const status = await readFile('/proc/self/status', 'latin1').catch(() => '');
  const data = /^VmData:\s+(\d+) kB/m.exec(status)?.[1];
  if (data === undefined) return;
  const argv = ['prlimit', `--pid=${process.pid}`, `--data=${Number(data) * 1024 + memory}`, '--core=0'] as const;
  await exec({ argv: [...argv], env: { PATH: path, LC_ALL: 'C' }, timeoutMs: 10_000 });
}
