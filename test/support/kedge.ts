import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { gitEnv } from './git.ts';
import { cleanEnv, type RunOptions, type RunResult, tryRun } from './run.ts';
import type { Scope } from './temp.ts';

/** The bundle where `npm test` made one, else the sources through the launcher. */
export function kedgeCommand(args: readonly string[]): [string, string[]] {
  const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
  return bundle === '' ? [join(ROOT, 'bin', 'kedge'), [...args]] : [NODE, [bundle, ...args]];
}

export interface KedgeResult extends RunResult {
  /** stdout as JSON; throws where it is none. */
  json(): unknown;
}

/** Runs `kedge …` to its end in a clean environment (add the engine's `env` where it needs Docker). */
export async function kedge(args: readonly string[], options: RunOptions = {}): Promise<KedgeResult> {
  const [file, words] = kedgeCommand(args);
  const result = await tryRun(file, words, { ...options, env: gitEnv(options.env) });
  return {
    ...result,
    json() {
      try {
        return JSON.parse(result.stdout);
      } catch {
        throw new Error(`kedge ${args.join(' ')} gave no JSON:\n${result.stdout}\n${result.stderr}`);
      }
    },
  };
}

export interface RunningKedge {
  readonly child: ChildProcess;
  /** Everything said so far on both outputs. */
  said(): string;
  /** Waits until what it said matches; throws after `ms`, or where it ends before. */
  until(pattern: RegExp, ms?: number): Promise<void>;
  /** The exit status (-1: ended by a signal), once it has ended by itself. */
  readonly ended: Promise<number>;
  /** Sends the signal and waits for the end; gives the exit status (-1: ended by a signal). */
  end(signal?: NodeJS.Signals): Promise<number>;
}

/** Starts `kedge agent`, `kedge hub` and the like; killed with the scope. */
export function startKedge(scope: Scope, args: readonly string[], options: RunOptions = {}): RunningKedge {
  const [file, words] = kedgeCommand(args);
  const child = spawn(file, words, {
    env: cleanEnv(gitEnv(options.env)),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  let status: number | null = null;
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => {
      status = code ?? -1;
      resolve(status);
    });
  });
  const end = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number> => {
    if (status === null) child.kill(signal);
    return ended;
  };
  scope.after(async () => {
    await end('SIGKILL');
  });
  return {
    child,
    said: () => output,
    ended,
    end,
    async until(pattern, ms = 60_000) {
      for (const limit = Date.now() + ms; !pattern.test(output); ) {
        if (status !== null) throw new Error(`kedge ended with ${status} before it said ${pattern}:\n${output}`);
        if (Date.now() > limit) throw new Error(`kedge did not say ${pattern} in ${ms} ms:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
  };
}
