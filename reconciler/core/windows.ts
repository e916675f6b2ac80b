/** Maintenance windows: spans of wall-clock time that come again. */
import type { RebootRule } from '../../schemas/generated/types.ts';
import type { ParsedDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure } from './failure.ts';
import { formatDuration, parseDuration } from './formats.ts';
import { LIMITS } from './limits.ts';

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
}

/** When something may be done that disturbs a host: in a window (at any time where there is none) and while it is idle. */
export interface Schedule {
  readonly windows: readonly MaintenanceWindow[];
  readonly idle: IdleRule | null;
}

export const ANY_TIME: Schedule = { windows: [], idle: null };

/** What the schema cannot say: a window of a length and in a time zone that there are. `at`: where the schedule stands. */
export function readSchedule(
  document: ParsedDocument<unknown>,
  at: Pointer,
  text: RebootRule,
): { readonly schedule: Schedule; readonly faults: readonly Failure[] } {
  const faults: Failure[] = [];
  const windows = (text.windows ?? []).map(({ days = WEEKDAYS, start, length, timezone }, i) => {
    const place = [...at, 'windows', i] as const;
    const name = `${at.join('.')}.windows[${i}]`;
    const lengthMs = duration(length);
    if (lengthMs > LIMITS.windowMostMs) {
      const most = formatDuration(LIMITS.windowMostMs);
      const message = `${name}.length: ${length} is longer than ${most}`;
      const remedy = 'Leave `windows` out where any time will do.';
      faults.push(failure('SCHEMA_INVALID', message, { ...document.at([...place, 'length']), remedy }));
    }
    const zone = knownZone(timezone);
    if (zone !== timezone) {
      const remedy = zone === null ? 'Take an IANA name, such as Europe/Berlin or UTC.' : `Did you mean \`${zone}\`?`;
      const message = `${name}.timezone: there is no time zone "${timezone}"`;
      faults.push(failure('SCHEMA_INVALID', message, { ...document.at([...place, 'timezone']), remedy }));
    }
    const [hours = 0, minutes = 0] = start.split(':').map(Number);
    return { days: new Set(days), start: hours * 60 + minutes, lengthMs, timezone };
  });
  const idle = text.idle === undefined ? null : { gpuBelow: text.idle.gpuBelow, forMs: duration(text.idle.for) };
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
