/** Which power cuts are tried: moments of a recorded life, spread over its phases, and most where /boot is written. */
import { join } from 'node:path';
import type { Phase, Recorded } from './recording.ts';
import { type LoggedWrite, readWriteLog } from './write-log.ts';

export interface Point {
  /** `<boot>.<flush>` or `<boot>.<flush>+<seed>`. */
  readonly id: string;
  readonly phase: Phase;
  readonly boot: number;
  /** All entries of that boot's log before this one are on the disk. */
  readonly upTo: number;
  /** Further entries that are on the disk besides, though no flush has come: what a cache of the disk happened to write. */
  readonly more: readonly LoggedWrite[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is written between two flushes. */
interface Epoch {
  readonly boot: number;
  readonly flush: number;
  readonly from: number;
  readonly to: number;
  readonly phase: Phase;
  readonly touches: 'boot' | 'root' | 'other';
}

export function readLogs(folder: string, { boots }: Recorded): readonly (readonly LoggedWrite[])[] {
  return boots.map(({ log }) => readWriteLog(join(folder, log)));
}

/**
 * Cuts at flushes, and for what is written behind one, cuts in the middle of it. `spans`: where /boot and the root file system lie.
 * Same record, same count, same points.
 */
export function choosePoints(
  recorded: Recorded,
  logs: readonly (readonly LoggedWrite[])[],
  spans: { readonly boot: Span; readonly root: Span },
  count: number,
): readonly Point[] {
  const epochs = logs.flatMap((log, boot) => epochsOf(recorded, log, boot, spans));
  // Before anything is changed there is nothing to be caught in the middle of.
  const phases = [...new Set(epochs.map((e) => e.phase))].filter((phase) => phase !== 'start');
  const chosen: Point[] = [];
  for (const phase of phases) {
    const own = epochs.filter((e) => e.phase === phase);
    const share = Math.ceil(count / phases.length);
    const critical = own.filter((e) => e.touches === 'boot');
    // Half of the share where /boot is written: at the flush before it, and in the middle of it.
    const atBoot = spread(critical, Math.ceil(share / 4));
    const inBoot = spread(critical, Math.ceil(share / 4));
    const inRoot = spread(
      own.filter((e) => e.touches === 'root'),
      Math.ceil(share / 6),
    );
    const points = [
      ...atBoot.map((e) => pointAt(e)),
      ...[...inBoot, ...inRoot].map((e, i) => pointIn(e, logs[e.boot] ?? [], i + 1)),
    ];
    const rest = spread(own, share - points.length + 1).map((e) => pointAt(e));
    chosen.push(...points, ...rest);
  }
  const unique = new Map(chosen.map((point) => [point.id, point]));
  return [...unique.values()].toSorted((a, b) => a.boot - b.boot || a.upTo - b.upTo || (a.id < b.id ? -1 : 1));
}

/** `each` of the points of every one of these phases, evenly from within it. */
export function sampleOf(points: readonly Point[], phases: readonly Phase[], each: number): readonly Point[] {
  const within = (own: readonly Point[]): readonly Point[] => spread(own, each + 2).slice(1, -1);
  return phases.flatMap((phase) => within(points.filter((point) => point.phase === phase)));
}

function epochsOf(
  { boots }: Recorded,
  log: readonly LoggedWrite[],
  boot: number,
  spans: { readonly boot: Span; readonly root: Span },
): readonly Epoch[] {
  const phases = boots[boot]?.phases ?? [];
  const epochs: Epoch[] = [];
  let from = 0;
  let flush = 0;
  for (let i = 0; i <= log.length; i++) {
    const entry = log[i];
    if (entry !== undefined && entry.kind !== 'flush') continue;
    if (i > from) {
      const writes = log.slice(from, i);
      const last = writes.at(-1)?.data ?? 0;
      const phase = phases.find((p) => last < p.end)?.phase ?? phases.at(-1)?.phase ?? 'start';
      const isIn = ({ start, end }: Span) => writes.some((w) => w.at < end && w.at + w.length > start);
      const touches = isIn(spans.boot) ? 'boot' : isIn(spans.root) ? 'root' : 'other';
      epochs.push({ boot, flush, from, to: i, phase, touches });
    }
    from = i + 1;
    flush += 1;
  }
  return epochs;
}

/** Evenly, the first and the last among them. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items;
  if (count <= 1) return items.slice(0, Math.max(count, 0));
  return Array.from({ length: count }, (_, i) => items[Math.round((i * (items.length - 1)) / (count - 1))] as T);
}

function pointAt({ boot, flush, from, phase }: Epoch): Point {
  return { id: `${boot}.${flush}`, phase, boot, upTo: from, more: [] };
}

/** Some of the writes behind the flush, each or not by chance, in their order; the last of them torn. */
function pointIn({ boot, flush, from, to, phase }: Epoch, log: readonly LoggedWrite[], seed: number): Point {
  const random = chance(boot * 1_000_003 + flush * 1_009 + seed);
  const some = log.slice(from, to).filter(() => random() < 0.5);
  const last = some.at(-1);
  if (last !== undefined && last.kind === 'write' && last.length > 512) {
    const length = 512 * Math.max(1, Math.floor((random() * last.length) / 512));
    some.splice(-1, 1, { ...last, length });
  }
  return { id: `${boot}.${flush}+${seed}`, phase, boot, upTo: from, more: some };
}

/** mulberry32: the same numbers for the same seed, 0 <= x < 1. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
