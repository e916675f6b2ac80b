/** Every step that a process of Kedge takes below a folder, found out by running it, and the same process killed at one of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { type Scope, tempDir } from './temp.ts';

export interface Moment {
  /** Number of the step. */
  readonly at: number;
  /** 0: before it. More: in the middle. -1: a program that it starts outlives it. */
  readonly half: number;
  readonly name: string;
}

export interface Watched {
  /** Environment of the process to watch, or to kill: at a moment, or when a step whose name matches is done. */
  env(kill?: Moment | RegExp): Readonly<Record<string, string>>;
  /** Of the run that was watched last: all moments at which it could have been killed. */
  moments(): Promise<readonly Moment[]>;
}

interface Line {
  readonly at: number;
  /** Absent: it was told before. */
  readonly name?: string;
  readonly halves: number;
}

/** `under`: what happens there counts. */
export async function watched(scope: Scope, under: string): Promise<Watched> {
  const dir = await tempDir(scope);
  const hook = pathToFileURL(join(ROOT, 'test', 'support', 'kill-hook.mjs')).href;
  let runs = 0;
  const log = () => join(dir, `log-${runs}`);
  return {
    env(kill) {
      runs += 1;
      const { at = 0, half = 0 } = kill instanceof RegExp ? {} : (kill ?? {});
      const after = kill instanceof RegExp ? kill.source : null;
      return {
        NODE_OPTIONS: `--import=${hook}`,
        KEDGE_TEST_KILL: JSON.stringify({ under, log: log(), at, half, after }),
        // One at a time: what is next is the same with each run.
        UV_THREADPOOL_SIZE: '1',
      };
    },
    async moments() {
      const lines = (await readFile(log(), 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      return lines.flatMap(({ at, name, halves }) => {
        const middles = Array.from({ length: halves }, (_, n) => n + 1);
        if (name !== undefined) return [0, ...middles].map((half) => ({ at, half, name }));
        // A program that it started, whose end this is.
        const program = lines.find((line) => line.at === at)?.name ?? '';
        return [-1, ...middles].map((half) => ({ at, half, name: program }));
      });
    },
  };
}

/** Some of them, all over, the same with each run. */
export function sample(moments: readonly Moment[], size: number): readonly Moment[] {
  const step = moments.length / size;
  return moments.filter((_, n) => size >= moments.length || Math.floor(n / step) !== Math.floor((n - 1) / step));
}
