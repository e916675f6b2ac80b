/** `Runner` without processes: it knows a few lines of sh, enough for the contract and for tests of what is around it. */
import type { OutputPart, RunEnd, RunJob, Runner } from '../../reconciler/ports/runner.ts';

export class FakeRunner implements Runner {
  readonly description = 'fake';
  /** What was started, in this order. */
  readonly started: RunJob[] = [];
  recovered = 0;
  users: readonly string[] = ['root', 'nobody'];
  unavailable: string | null = null;

  async fault(): Promise<string | null> {
    return this.unavailable;
  }

  async recover(): Promise<void> {
    this.recovered += 1;
  }

  async run(job: RunJob, onOutput: (part: OutputPart) => void, signal: AbortSignal): Promise<RunEnd> {
    if (signal.aborted) return { kind: 'aborted' };
    if (this.unavailable !== null) return { kind: 'not-started', message: this.unavailable };
    if (!this.users.includes(job.user))
      return { kind: 'not-started', message: `there is no user ${job.user} on this host` };
    this.started.push(job);
    let left = job.bounds.outputBytes;
    for (const line of Buffer.from(job.bytes).toString('utf8').split('\n')) {
      if (line.startsWith('#') || line.trim() === '') continue;
      const said = /^printf '%s\\n' (.+?)( >&2)?$/.exec(line);
      const flood = line === 'yes';
      if (said !== null || flood) {
        const text = flood ? 'y\n'.repeat(left) : `${expand(said?.[1] ?? '', job)}\n`;
        const bytes = Buffer.from(text).subarray(0, left);
        left -= bytes.length;
        if (bytes.length > 0) onOutput({ stream: said?.[2] === undefined ? 'stdout' : 'stderr', bytes });
        if (bytes.length < Buffer.byteLength(text)) return { kind: 'too-much-output' };
        continue;
      }
      const code = /^exit (\d+)$/.exec(line)?.[1];
      if (code !== undefined) return { kind: 'exited', code: Number(code) };
      if (line === 'kill -KILL $$') return { kind: 'killed', signal: 'SIGKILL' };
      if (/^sleep \d+$/.test(line)) return await sleeps(job.timeoutMs, signal);
      throw new Error(`the fake does not know the line ${line}`);
    }
    return { kind: 'exited', code: 0 };
  }
}

/** `"$1"`, `"$NAME"` and `'text'`. */
function expand(word: string, job: RunJob): string {
  const name = /^"\$(\w+)"$/.exec(word)?.[1];
  if (name === undefined) return word.replace(/^'(.*)'$/, '$1');
  return /^\d$/.test(name) ? (job.argv[Number(name) - 1] ?? '') : (job.env[name] ?? '');
}

async function sleeps(timeoutMs: number, signal: AbortSignal): Promise<RunEnd> {
  if (signal.aborted) return { kind: 'aborted' };
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timed-out' }), timeoutMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve({ kind: 'aborted' });
    });
  });
}
