/** Maintenance windows: spans of wall-clock time that come again. */
import type { MaintenanceWindowText, RebootRule } from '../../schemas/generated/types.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure, type Where } from './failure.ts';
import { formatDuration, parseDuration } from './formats.ts';
import { LIMITS } from './limits.ts';
import { hostPath } from './powers.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface MaintenanceWindow {
  /** Days on which it begins. */
  readonly days: ReadonlySet<Weekday>;
  /** Minutes after midnight on the wall clock of the time zone. */
  readonly start: number;
  /** Of time that passes, whatever the wall clock does meanwhile. */
  readonly lengthMs: number;
  /** An IANA name. */
  readonly timezone: string;
}

/** How still a host must be. */
export interface IdleRule {
  /** Percent: every GPU is below it. */
  readonly gpuBelow: number;
  readonly forMs: number;
  /** And this program ends with 0; absent: none is asked. */
  readonly command?: IdleCommand;
}

/** An absolute path and arguments. */
export type IdleCommand = readonly [string, ...string[]];

/** When something may be done that disturbs a host: in a window (at any time where there is none) and while it is idle. */
export interface Schedule {
  readonly windows: readonly MaintenanceWindow[];
  readonly idle: IdleRule | null;
}

export const ANY_TIME: Schedule = { windows: [], idle: null };

/** A schedule as files write it; in a layer null takes a part of it away. */
export interface ScheduleText {
  readonly windows?: readonly MaintenanceWindowText[] | null;
  readonly idle?: RebootRule['idle'] | null;
}

/** What the schema cannot say: a window of a length and in a time zone that there are. `name`: what people call it; `at`: where a part of it stands. */
export function readSchedule(
  name: string,
  at: (part: Pointer) => Where,
  text: ScheduleText,
): { readonly schedule: Schedule; readonly faults: readonly Failure[] } {
  const faults: Failure[] = [];
  const windows = (text.windows ?? []).map(({ days = WEEKDAYS, start, length, timezone }, i) => {
    const place = ['windows', i] as const;
    const which = `${name}.windows[${i}]`;
    const lengthMs = duration(length);
    if (lengthMs > LIMITS.windowMostMs) {
      const most = formatDuration(LIMITS.windowMostMs);
      const message = `${which}.length: ${length} is longer than ${most}`;
      const remedy = 'Leave `windows` out where any time will do.';
      faults.push(failure('SCHEMA_INVALID', message, { ...at([...place, 'length']), remedy }));
    }
    const zone = knownZone(timezone);
    if (zone !== timezone) {
      const remedy = zone === null ? 'Take an IANA name, such as Europe/Berlin or UTC.' : `Did you mean \`${zone}\`?`;
      const message = `${which}.timezone: there is no time zone "${timezone}"`;
      faults.push(failure('SCHEMA_INVALID', message, { ...at([...place, 'timezone']), remedy }));
    }
    const [hours = 0, minutes = 0] = start.split(':').map(Number);
    return { days: new Set(days), start: hours * 60 + minutes, lengthMs, timezone };
  });
  if (text.idle == null) return { schedule: { windows, idle: null }, faults };
  const [program, ...args] = text.idle.command ?? [];
  // One spelling of a path: it is granted, and compared, as text.
  if (program !== undefined && hostPath(program) !== program) {
    const message = `${name}.idle.command[0]: "${program}" is not a plain absolute path`;
    const remedy = 'Name the program as /usr/…, without `..` and doubled slashes; nothing is looked up on a PATH.';
    faults.push(failure('SCHEMA_INVALID', message, { ...at(['idle', 'command', 0]), remedy }));
  }
  const command: IdleCommand | undefined = program === undefined ? undefined : [program, ...args];
  const idle = { gpuBelow: text.idle.gpuBelow, forMs: duration(text.idle.for), ...(command && { command }) };
  return { schedule: { windows, idle }, faults };
}

/** The name as the time zone database spells it, or null where it has none. Old names (Asia/Calcutta) are names. */
function knownZone(name: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return null;
  }
}

function duration(text: string): number {
  const ms = parseDuration(text);
  if (ms === undefined) throw new Error('the schema lets durations pass that are none');
  return ms;
}

export type WindowState =
  /** `until`: when it closes, or how far was looked (over a week) where it does not; null: there are no windows. */
  | { readonly kind: 'open'; readonly until: number | null }
  /** `opens`: when the next one begins; `until`: when that one closes. */
  | { readonly kind: 'closed'; readonly opens: number; readonly until: number };

interface Span {
  readonly begins: number;
  readonly ends: number;
}

const DAY_MS = 24 * 60 * 60_000;
/** Windows begin every week at least; further, for a clock that is put back and for days that a time zone leaves out. */
const AHEAD_DAYS = 9;

/** Whether a window is open at `at`, and what comes next. Windows that overlap or follow each other without a gap are one. Milliseconds since the epoch. */
export function windowState(windows: readonly MaintenanceWindow[], at: number): WindowState {
  if (windows.length === 0) return { kind: 'open', until: null };
  const [next] = joined(windows.flatMap((window) => spansAround(window, at))).filter(({ ends }) => ends > at);
  if (next === undefined) throw new Error('a window comes again every week');
  const { begins, ends } = next;
  return begins <= at ? { kind: 'open', until: ends } : { kind: 'closed', opens: begins, until: ends };
}

/** Every time that the window is open from before `at` to more than a week after it, long enough for others to join on. */
function spansAround({ days, start, lengthMs, timezone }: MaintenanceWindow, at: number): readonly Span[] {
  const offsetAt = offsetsOf(timezone);
  const today = Math.floor((at + offsetAt(at)) / DAY_MS);
  const behind = Math.ceil(LIMITS.windowMostMs / DAY_MS) + 2;
  const spans: Span[] = [];
  for (let day = today - behind; day <= today + AHEAD_DAYS + behind; day++) {
    if (!days.has(weekday(day))) continue;
    const begins = instantOf(day * DAY_MS + start * 60_000, offsetAt);
    spans.push({ begins, ends: begins + lengthMs });
  }
  return spans;
}

/** Sorted, and those that touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: { begins: number; ends: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.begins - b.begins)) {
    const last = all.at(-1);
    if (last !== undefined && span.begins <= last.ends) last.ends = Math.max(last.ends, span.ends);
    else all.push({ ...span });
  }
  return all;
}

/** Of a day counted from 1970-01-01, which was a Thursday. */
function weekday(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 'mon';
}

type Offsets = (at: number) => number;

/**
 * When a wall clock shows `local` (milliseconds as if it were UTC). After RFC 5545, 3.3.5: a time that comes twice is the first of
 * them, and one that is left out is what it would be by the offset before the gap.
 */
function instantOf(local: number, offsetAt: Offsets): number {
  // No offset is larger than a day: these are the ones before and after whatever happens then.
  const before = offsetAt(local - DAY_MS);
  const after = offsetAt(local + DAY_MS);
  const [first, second] = [local - before, local - after];
  return offsetAt(first) !== before && offsetAt(second) === after ? second : first;
}

/** Milliseconds that the wall clock of a time zone is ahead of UTC at an instant. */
function offsetsOf(timezone: string): Offsets {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const [month, day] = [part('month') - 1, part('day')];
    const wall = Date.UTC(part('year'), month, day, part('hour'), part('minute'), part('second'));
    return wall - Math.floor(at / 1000) * 1000;
  };
}
