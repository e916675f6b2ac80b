/** A child process whose output is counted and whose time is measured; what ends it is passed in. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { OutputPart, RunEnd } from '../ports/runner.ts';

export interface ChildRun {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly timeoutMs: number;
  readonly outputBytes: number;
  readonly onOutput: (part: OutputPart) => void;
  readonly signal: AbortSignal;
  /** Kills everything; called as often as there is a reason to. */
  readonly kill: () => Promise<void>;
  /** False: the child ends by itself once `kill` has done its work. */
  readonly killsItself?: boolean;
}

/** Until everything is dead: it may be on its way into the group that is killed. */
const AGAIN_MS = 250;
/** Pipes that something keeps open although all was killed. */
const PIPES_MS = 2_000;

/** How it ended, or why it was ended. Its children may still be there: `kill` once more is the caller's. */
export async function runChild(run: ChildRun): Promise<RunEnd> {
  if (run.signal.aborted) return { kind: 'aborted' };
  const [program, ...args] = run.argv;
  const child = spawn(program, args, {
    env: { ...run.env },
    cwd: run.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stopped: RunEnd | null = null;
  const killing: NodeJS.Timeout[] = [];
  const stop = (end: RunEnd): void => {
    if (stopped !== null) return;
    stopped = end;
    const kill = (): void => {
      if (run.killsItself !== false) killProcesses(child.pid);
      void run.kill();
    };
    kill();
    killing.push(setInterval(kill, AGAIN_MS));
  };
  let left = run.outputBytes;
  const take = (stream: OutputPart['stream'], from: Readable): void => {
    from.on('error', () => undefined);
    from.on('data', (chunk: Buffer) => {
      const bytes = chunk.subarray(0, left);
      left -= bytes.length;
      if (bytes.length > 0) run.onOutput({ stream, bytes });
      if (bytes.length === chunk.length) return;
      from.destroy();
      stop({ kind: 'too-much-output' });
    });
  };
  take('stdout', child.stdout);
  take('stderr', child.stderr);
  const timer = setTimeout(() => stop({ kind: 'timed-out' }), run.timeoutMs);
  const onAbort = (): void => stop({ kind: 'aborted' });
  run.signal.addEventListener('abort', onAbort, { once: true });
  const end = await new Promise<RunEnd>((resolve) => {
    child.once('error', (error) => resolve({ kind: 'not-started', message: error.message }));
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'killed', signal }),
    );
  });
  clearTimeout(timer);
  for (const timer of killing) clearInterval(timer);
  // What it left in the background holds the pipes.
  await run.kill();
  await closed(child.stdout, child.stderr);
  run.signal.removeEventListener('abort', onAbort);
  return end.kind === 'not-started' ? end : (stopped ?? end);
}

function killProcesses(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  } catch {
    // All of it is gone.
  }
}

async function closed(...streams: readonly Readable[]): Promise<void> {
  const timer = setTimeout(() => {
    for (const stream of streams) stream.destroy();
  }, PIPES_MS);
  await Promise.all(
    streams.map((stream) => (stream.closed ? undefined : new Promise((resolve) => stream.once('close', resolve)))),
  );
  clearTimeout(timer);
}
