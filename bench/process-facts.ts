/** What Linux says of a running process: proc(5). */
import { readdirSync, readFileSync } from 'node:fs';

const MIB = 1024 * 1024;

/** CPU time of all living threads in milliseconds, from the scheduler's own nanoseconds (schedstat). */
export function cpuMs(pid: number): number {
  let ns = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    ns += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'latin1').split(' ')[0]);
  }
  return ns / 1e6;
}

export interface Memory {
  /** All in MiB. */
  readonly rss: number;
  /** The most that RSS ever was. */
  readonly peak: number;
  /** RSS with shared pages divided among those who share them. */
  readonly pss: number;
}

/** Null where the process is gone. */
export function memory(pid: number): Memory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return { rss: field(status, 'VmRSS'), peak: field(status, 'VmHWM'), pss: field(rollup, 'Pss') };
  } catch {
    return null;
  }
}

function field(text: string, name: string): number {
  const kib = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  return (Number(kib ?? 0) * 1024) / MIB;
}

/** VmHWM in MiB, read again and again until the process ends; `self` and the largest of its descendants. */
export function watchPeak(pid: number): { readonly stop: () => { readonly self: number; readonly children: number } } {
  let self = 0;
  let children = 0;
  const look = (): void => {
    self = Math.max(self, peakOf(pid));
    for (const child of descendants(pid)) children = Math.max(children, peakOf(child));
  };
  const timer = setInterval(look, 10);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return { self, children };
    },
  };
}

function peakOf(pid: number): number {
  try {
    return field(readFileSync(`/proc/${pid}/status`, 'latin1'), 'VmHWM');
  } catch {
    return 0;
  }
}

function descendants(pid: number): readonly number[] {
  try {
    const own = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').trim().split(' ').filter(Boolean).map(Number),
    );
    return own.flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return [];
  }
}
