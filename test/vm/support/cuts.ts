/**
 * Cuts the power of a recorded life at its points, one after the other, and writes a line of JSON for each. `npm run test:powercuts`
 * (scripts/test-powercuts.mjs) and the sample in the ordinary tier go through here. What was judged before is not judged again.
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Judged, judge, partitions } from './judge.ts';
import type { Point } from './points.ts';
import { qemuImg, type Recorded } from './recording.ts';
import { type LoggedWrite, Replay } from './write-log.ts';

export interface Verdict {
  readonly id: string;
  readonly phase: string;
  readonly system: 'first' | 'second' | 'neither';
  readonly state: string | null;
  /** How often the machine starts until it is up: twice where the journal of /boot held the new menu. */
  readonly boots: number;
  /** Null: all is well. */
  readonly wrong: string | null;
  readonly ms: number;
}

export interface CutOptions {
  readonly recorded: Recorded;
  readonly logs: readonly (readonly LoggedWrite[])[];
  readonly points: readonly Point[];
  /** Of the record: `enrolled.qcow2`, logs. Verdicts are added to `verdicts.jsonl` in it. */
  readonly folder: string;
  readonly run: string;
  /** Ends it between two points. */
  readonly signal?: AbortSignal;
  readonly say: (words: string) => void;
}

/** Makes `disk` what it was when the log begins. */
export function beginDisk(folder: string, disk: string): Replay {
  rmSync(disk, { force: true });
  qemuImg('convert', '-O', 'raw', join(folder, 'enrolled.qcow2'), disk);
  return new Replay(disk);
}

/** Brings the disk from one point to another behind it, over the ends of logs. */
export class Forward {
  readonly #replay: Replay;
  readonly #options: Pick<CutOptions, 'recorded' | 'logs' | 'folder'>;
  #boot = 0;
  #entry = 0;

  constructor(replay: Replay, options: Pick<CutOptions, 'recorded' | 'logs' | 'folder'>) {
    this.#replay = replay;
    this.#options = options;
  }

  to({ boot, upTo, more }: Point): void {
    this.#replay.undo();
    while (this.#boot < boot) {
      this.#take(this.#options.logs[this.#boot]?.length ?? 0);
      this.#boot += 1;
      this.#entry = 0;
    }
    this.#take(upTo);
    this.#replay.try(this.#log(), more);
  }

  #take(upTo: number): void {
    this.#replay.advance(this.#log(), (this.#options.logs[this.#boot] ?? []).slice(this.#entry, upTo));
    this.#entry = upTo;
  }

  #log(): string {
    return join(this.#options.folder, this.#options.recorded.boots[this.#boot]?.log ?? '');
  }
}

/** Judges all points; gives the verdicts of all, those of earlier runs among them. */
export async function cutAll(options: CutOptions): Promise<readonly Verdict[]> {
  const { recorded, points, folder, run, say } = options;
  const file = join(folder, 'verdicts.jsonl');
  const before = readVerdicts(file);
  const disk = join(run, 'cut.raw');
  const replay = beginDisk(folder, disk);
  const forward = new Forward(replay, options);
  const spans = partitions(disk);
  try {
    for (const point of points) {
      if (before.has(point.id)) continue;
      if (options.signal?.aborted === true) break;
      const since = Date.now();
      forward.to(point);
      const judged = await judge(disk, run, spans, recorded.looks);
      const verdict = verdictOf(recorded, point, judged, Date.now() - since);
      before.set(point.id, verdict);
      appendFileSync(file, `${JSON.stringify(verdict)}\n`);
      say(
        `${point.id} (${point.phase}): ${verdict.system}, ${verdict.state}${verdict.boots > 1 ? ', at its second start' : ''}${verdict.wrong === null ? '' : `: ${verdict.wrong}`}`,
      );
    }
  } finally {
    replay.close();
    rmSync(disk);
  }
  return points.flatMap((point) => before.get(point.id) ?? []);
}

function verdictOf({ commits }: Recorded, { id, phase }: Point, judged: Judged, ms: number): Verdict {
  const commit = judged.deployment?.slice(0, 64);
  const system = commit === commits.first ? 'first' : commit === commits.second ? 'second' : 'neither';
  const wrong = judged.wrong ?? (system === 'neither' ? 'it is neither of the two' : null);
  return { id, phase, system, state: judged.state, boots: judged.boots, wrong, ms };
}

function readVerdicts(file: string): Map<string, Verdict> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Verdict).map((verdict) => [verdict.id, verdict]));
}
