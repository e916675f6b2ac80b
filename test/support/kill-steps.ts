/** Every step that a process of Kedge takes below some folders, found out by running it, and the same process killed at one of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { type Scope, tempDir } from './temp.ts';

export interface Moment {
  readonly name: string;
  /** Which of the steps of this name, from 1. */
  readonly nth: number;
  /** 0: before it. More: in the middle. -1: a program that it starts outlives it. */
  readonly half: number;
}

export interface Watched {
  /** Environment of the process to watch, or to kill: at a moment, or when a step whose name matches is done. */
  env(kill?: Moment | RegExp): Readonly<Record<string, string>>;
  /** Of the run that was watched last: all moments at which it could have been killed. */
  moments(): Promise<readonly Moment[]>;
  /** Name of the step that it came to last. */
  last(): Promise<string | undefined>;
}

interface Line {
  readonly step: number;
  /** Absent: it was told before. */
  readonly name?: string;
  readonly halves: number;
}

/** Of one program, where it lays more files than that. */
const MIDDLES = 6;

/** `under`: what happens there counts. */
export async function watched(scope: Scope, ...under: readonly string[]): Promise<Watched> {
  const dir = await tempDir(scope);
  const hook = pathToFileURL(join(ROOT, 'test', 'support', 'kill-hook.mjs')).href;
  let runs = 0;
  const log = () => join(dir, `log-${runs}`);
  const read = async () =>
    (await readFile(log(), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  return {
    env(kill) {
      runs += 1;
      const how = kill instanceof RegExp ? { after: kill.source } : kill;
      return {
        NODE_OPTIONS: `--import=${hook}`,
        KEDGE_TEST_KILL: JSON.stringify({ under, log: log(), ...how }),
        // One at a time: what is next is the same with each run.
        UV_THREADPOOL_SIZE: '1',
      };
    },
    last: async () => (await read()).findLast(({ name }) => name !== undefined)?.name,
    async moments() {
      const lines = await read();
      return lines.flatMap(({ step, name, halves }) => {
        // Where it is told again, a program has ended that was started then.
        const isEnd = name === undefined;
        const begun = lines.findIndex((line) => line.step === step);
        const own = lines[begun]?.name ?? '';
        const nth = lines.slice(0, begun + 1).filter((line) => line.name === own).length;
        return [isEnd ? -1 : 0, ...spread(halves, MIDDLES)].map((half) => ({ name: own, nth, half }));
      });
    },
  };
}

/** Some of them, all over, the same with each run. */
export function sample(moments: readonly Moment[], most: number): readonly Moment[] {
  const chosen = new Set(spread(moments.length, most));
  return moments.filter((_, n) => chosen.has(n + 1));
}

/** Of the numbers from 1 to `last`, so many at most, the first and the last among them. */
function spread(last: number, most: number): readonly number[] {
  const length = Math.min(last, most);
  return Array.from({ length }, (_, n) => (length === 1 ? 1 : 1 + Math.round((n * (last - 1)) / (length - 1))));
}
