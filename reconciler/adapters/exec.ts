import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { execa } from 'execa';
import { LIMITS } from '../core/limits.ts';
import type { ExecEnd, ExecHere, ExecOutcome, ExecRequest } from '../ports/exec.ts';

/** Milliseconds between SIGTERM and SIGKILL, and for pipes that a stray descendant keeps open after the program has ended. */
const GRACE_MS = 2_000;
const LINE_BYTES = 64 * 1024;

/** The one way in which Kedge starts programs. See `Exec` for the promises. */
export async function run(request: ExecRequest): Promise<ExecOutcome> {
  if (request.signal?.aborted) return { end: { kind: 'aborted' }, stdout: '', stderr: '', truncated: false };
  const [program, ...args] = request.argv;
  const child = execa(program, args, {
    env: { ...request.env },
    extendEnv: false,
    ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
    ...(request.input === undefined ? { stdin: 'ignore' as const } : { input: request.input }),
    // libuv drops all other groups before it changes the user.
    ...(request.user ?? {}),
    stdout: 'pipe',
    stderr: 'pipe',
    buffer: false,
    reject: false,
    // A process group of its own, so that the program's children end with it.
    detached: true,
    cleanup: false,
  });
  const stdout = new Tail(child.stdout, 'stdout', request);
  const stderr = new Tail(child.stderr, 'stderr', request);

  const timers: NodeJS.Timeout[] = [];
  const closePipes = (): void => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  let stopped: 'timed-out' | 'aborted' | null = null;
  const stop = (why: 'timed-out' | 'aborted'): void => {
    if (stopped !== null) return;
    stopped = why;
    killGroup(child.pid, 'SIGTERM');
    timers.push(
      setTimeout(() => killGroup(child.pid, 'SIGKILL'), GRACE_MS),
      setTimeout(closePipes, GRACE_MS + 200),
    );
  };
  const onAbort = (): void => stop('aborted');
  request.signal?.addEventListener('abort', onAbort, { once: true });
  timers.push(setTimeout(() => stop('timed-out'), request.timeoutMs));
  child.once('exit', () => timers.push(setTimeout(closePipes, GRACE_MS)));

  const result = await child;
  for (const timer of timers) clearTimeout(timer);
  request.signal?.removeEventListener('abort', onAbort);
  // Whoever ended by the time limit may have left children that ignored SIGTERM.
  if (stopped !== null) killGroup(child.pid, 'SIGKILL');
  return {
    end: stopped === null ? endOf(result) : { kind: stopped },
    stdout: stdout.text(),
    stderr: stderr.text(),
    truncated: stdout.truncated || stderr.truncated,
  };
}

/** For programs that ask the user something: an editor, a passphrase. Ctrl-C reaches them by themselves. */
export const runHere: ExecHere = async ({ argv, env, cwd, output }) => {
  const [program, ...args] = argv;
  const result = await execa(program, args, {
    env: { ...env },
    extendEnv: false,
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['inherit', output === 'stdout' ? 'inherit' : 2, 'inherit'],
    reject: false,
    cleanup: false,
  });
  return endOf(result);
};

function endOf(result: {
  exitCode?: number | undefined;
  signal?: string | undefined;
  code?: string | undefined;
}): ExecEnd {
  if (result.signal !== undefined) return { kind: 'killed', signal: result.signal };
  if (result.exitCode !== undefined) return { kind: 'exited', code: result.exitCode };
  return { kind: 'missing', message: result.code ?? 'could not be started' };
}

function killGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: all of it is gone.
  }
}

/** Keeps the last bytes of a stream and hands out its lines. */
class Tail {
  truncated = false;
  #kept: Buffer[] = [];
  #bytes = 0;
  #line = '';
  readonly #limit: number;
  readonly #encoding: 'latin1' | 'utf8';

  constructor(stream: Readable, name: 'stdout' | 'stderr', request: ExecRequest) {
    this.#limit = request.maxOutput ?? LIMITS.toolOutputBytes;
    this.#encoding = name === 'stdout' && request.binary === true ? 'latin1' : 'utf8';
    const decoder = new StringDecoder('utf8');
    stream.on('data', (chunk: Buffer) => {
      this.#keep(chunk);
      if (request.onLine !== undefined) this.#lines(decoder.write(chunk), name, request.onLine);
    });
    stream.on('end', () => {
      if (request.onLine !== undefined && this.#line !== '') request.onLine(this.#line, name);
    });
    stream.on('error', () => undefined);
  }

  #keep(chunk: Buffer): void {
    this.#kept.push(chunk);
    this.#bytes += chunk.length;
    for (let first = this.#kept[0]; first !== undefined && this.#bytes - first.length >= this.#limit; ) {
      this.truncated = true;
      this.#kept.shift();
      this.#bytes -= first.length;
      first = this.#kept[0];
    }
  }

  #lines(text: string, name: 'stdout' | 'stderr', onLine: NonNullable<ExecRequest['onLine']>): void {
    const lines = (this.#line + text).split(/\r?\n/);
    this.#line = lines.pop() ?? '';
    for (const line of lines) onLine(line, name);
    if (this.#line.length > LINE_BYTES) {
      onLine(this.#line, name);
      this.#line = '';
    }
  }

  text(): string {
    const all = Buffer.concat(this.#kept);
    if (all.length > this.#limit) this.truncated = true;
    return all.subarray(Math.max(0, all.length - this.#limit)).toString(this.#encoding);
  }
}
