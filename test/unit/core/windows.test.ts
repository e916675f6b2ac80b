import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type MaintenanceWindow, WEEKDAYS, type Weekday, windowState } from '../../../reconciler/core/windows.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function window(days: readonly Weekday[], start: string, lengthMs: number, timezone: string): MaintenanceWindow {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  return { days: new Set(days), start: hours * 60 + minutes, lengthMs, timezone };
}

/** `2026-03-29T00:30Z` and the like. */
function tell(at: number | null): string {
  return at === null ? 'never' : new Date(at).toISOString().replace(':00.000Z', 'Z');
}

/** What is said at an instant: `open until …`, or `closed, … to …`. */
function state(windows: readonly MaintenanceWindow[], at: string): string {
  const found = windowState(windows, Date.parse(at));
  return found.kind === 'open' ? `open until ${tell(found.until)}` : `${tell(found.opens)} to ${tell(found.until)}`;
}

describe('a maintenance window', () => {
  const night = window(['sat', 'sun'], '02:00', 2 * HOUR, 'Europe/Berlin');
  const spring = window(WEEKDAYS, '02:30', 2 * HOUR, 'Europe/Berlin');
  const cases: readonly (readonly [string, readonly MaintenanceWindow[], string, string])[] = [
    ['is always open where there is none', [], '2026-01-01T00:00Z', 'open until never'],
    // 2026-01-03 is a Saturday.
    [
      'opens on its day, by the wall clock there',
      [night],
      '2026-01-01T00:00Z',
      '2026-01-03T01:00Z to 2026-01-03T03:00Z',
    ],
    ['is open from its first instant', [night], '2026-01-03T01:00Z', 'open until 2026-01-03T03:00Z'],
    ['is closed at its last', [night], '2026-01-03T03:00Z', '2026-01-04T01:00Z to 2026-01-04T03:00Z'],
    ['comes a week later', [night], '2026-01-04T03:00Z', '2026-01-10T01:00Z to 2026-01-10T03:00Z'],
    ['is an hour earlier in summer', [night], '2026-07-03T12:00Z', '2026-07-04T00:00Z to 2026-07-04T02:00Z'],
    // 2026-03-29, 02:00 -> 03:00 in Berlin.
    [
      'that begins in the hour that is left out, begins by the clock before',
      [spring],
      '2026-03-29T00:00Z',
      '2026-03-29T01:30Z to 2026-03-29T03:30Z',
    ],
    [
      'that runs over the hour left out, is as long as ever',
      [window(['sun'], '01:00', 2 * HOUR, 'Europe/Berlin')],
      '2026-03-28T12:00Z',
      '2026-03-29T00:00Z to 2026-03-29T02:00Z',
    ],
    // 2026-10-25, 03:00 -> 02:00 in Berlin.
    [
      'that begins in the hour that comes twice, begins once, the first time',
      [spring],
      '2026-10-24T12:00Z',
      '2026-10-25T00:30Z to 2026-10-25T02:30Z',
    ],
    [
      'and not again the second time',
      [window(WEEKDAYS, '02:30', 30 * MINUTE, 'Europe/Berlin')],
      '2026-10-25T01:00Z',
      '2026-10-26T01:30Z to 2026-10-26T02:00Z',
    ],
    [
      'in New York in spring',
      [window(WEEKDAYS, '02:00', HOUR, 'America/New_York')],
      '2026-03-08T06:00Z',
      '2026-03-08T07:00Z to 2026-03-08T08:00Z',
    ],
    [
      'in New York in autumn',
      [window(WEEKDAYS, '01:30', HOUR, 'America/New_York')],
      '2026-11-01T04:00Z',
      '2026-11-01T05:30Z to 2026-11-01T06:30Z',
    ],
    [
      'where the clock moves by half an hour',
      [window(WEEKDAYS, '02:15', HOUR, 'Australia/Lord_Howe')],
      '2026-10-03T12:00Z',
      '2026-10-03T15:45Z to 2026-10-03T16:45Z',
    ],
    [
      'where midnight is left out',
      [window(WEEKDAYS, '00:00', HOUR, 'America/Sao_Paulo')],
      '2018-11-04T02:00Z',
      '2018-11-04T03:00Z to 2018-11-04T04:00Z',
    ],
    [
      'where the day begins with an hour that came yesterday',
      [window(WEEKDAYS, '23:30', HOUR, 'America/Sao_Paulo')],
      '2018-02-17T22:00Z',
      '2018-02-18T01:30Z to 2018-02-18T02:30Z',
    ],
    [
      'where a whole day was left out',
      [window(['fri'], '02:00', HOUR, 'Pacific/Apia')],
      '2011-12-30T00:00Z',
      '2011-12-30T12:00Z to 2011-12-30T13:00Z',
    ],
    [
      'at a quarter to',
      [window(['mon'], '00:00', HOUR, 'Asia/Kathmandu')],
      '2026-01-04T00:00Z',
      '2026-01-04T18:15Z to 2026-01-04T19:15Z',
    ],
    [
      'of another one’s end goes on',
      [window(['sat'], '02:00', 2 * HOUR, 'UTC'), window(['sat'], '04:00', HOUR, 'UTC')],
      '2026-01-03T02:30Z',
      'open until 2026-01-03T05:00Z',
    ],
    [
      'inside of another one changes nothing',
      [window(['sat'], '02:00', 4 * HOUR, 'UTC'), window(['sat'], '03:00', HOUR, 'UTC')],
      '2026-01-03T02:30Z',
      'open until 2026-01-03T06:00Z',
    ],
    [
      'over midnight belongs to the day that it began',
      [window(['sun'], '23:00', 3 * HOUR, 'UTC')],
      '2026-01-05T01:00Z',
      'open until 2026-01-05T02:00Z',
    ],
    [
      'of a week is open still on the last day',
      [window(['mon'], '12:00', 6 * DAY, 'UTC')],
      '2026-01-11T11:00Z',
      'open until 2026-01-11T12:00Z',
    ],
    [
      'before 1970',
      [window(['thu'], '00:00', HOUR, 'UTC')],
      '1969-12-31T12:00Z',
      '1970-01-01T00:00Z to 1970-01-01T01:00Z',
    ],
  ];
  for (const [name, windows, at, expected] of cases) it(name, () => assert.equal(state(windows, at), expected));
});

/** Around jumps of the clock in both directions, and around nothing. */
const PLACES: readonly (readonly [zone: string, near: string])[] = [
  ['UTC', '2026-06-01T00:00Z'],
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['America/St_Johns', '2006-04-02T03:31Z'],
  ['America/St_Johns', '2006-10-29T02:31Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00Z'],
  ['Pacific/Apia', '2026-06-01T00:00Z'],
  ['Asia/Kathmandu', '2026-06-01T00:00Z'],
];

/** Wall clocks of every minute of a span, read one by one: slow, and without any arithmetic of offsets. */
function minutesOf(zone: string, from: number, to: number) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const minutes: { at: number; date: string; day: string; time: number }[] = [];
  for (let at = from; at < to; at += MINUTE) {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const date = `${parts.get('month')}-${parts.get('day')}`;
    const day = (parts.get('weekday') ?? '').toLowerCase();
    minutes.push({ at, date, day, time: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) });
  }
  return minutes;
}

/** When the window begins, by looking at the clock: the first minute of a date that shows the time, or the time as far behind the jump as it lies in what was left out. */
function beginnings(minutes: ReturnType<typeof minutesOf>, { days, start }: MaintenanceWindow): readonly number[] {
  const found: number[] = [];
  const dates = Map.groupBy(minutes, ({ date }) => date);
  // The first and the last are not whole.
  for (const own of [...dates.values()].slice(1, -1)) {
    if (!days.has(own[0]?.day as Weekday)) continue;
    const exact = own.find(({ time }) => time === start);
    if (exact !== undefined) {
      found.push(exact.at);
      continue;
    }
    const index = own.findIndex(({ time }) => time > start);
    const behind = own[index];
    assert.ok(behind !== undefined);
    const before = minutes[minutes.indexOf(behind) - 1];
    assert.ok(before !== undefined);
    // The clock before would have shown the minute after `before` then.
    const missed = (((start - before.time - 1) % 1440) + 1440) % 1440;
    found.push(behind.at + missed * MINUTE);
  }
  return found;
}

describe('maintenance windows around jumps of the clock', () => {
  const spans = new Map(
    PLACES.map(([zone, near]) => {
      const at = Date.parse(near);
      return [`${zone} ${near}`, minutesOf(zone, at - 4 * DAY, at + 4 * DAY)] as const;
    }),
  );
  const place = fc.constantFrom(...PLACES);
  const days = fc.subarray([...WEEKDAYS], { minLength: 1 });
  const minute = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 240 }));
  const length = fc.integer({ min: 1, max: 30 * 60 }).map((minutes) => minutes * MINUTE);
  const made = fc.record({ place, days, start: minute, lengthMs: length });

  it('begin when the clock on the wall says so', () => {
    fc.assert(
      fc.property(made, ({ place: [zone, near], days: own, start, lengthMs }) => {
        const one = { days: new Set(own), start, lengthMs, timezone: zone };
        for (const begins of beginnings(spans.get(`${zone} ${near}`) ?? assert.fail(), one)) {
          const at = windowState([{ ...one, lengthMs: MINUTE }], begins);
          assert.deepEqual(at, { kind: 'open', until: begins + MINUTE }, `${tell(begins)} ${zone}`);
          const before = windowState([{ ...one, lengthMs: MINUTE }], begins - 1);
          assert.deepEqual(before, { kind: 'closed', opens: begins, until: begins + MINUTE });
        }
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('are open when one of them began less than its length ago, and at no other time', () => {
    const at = fc.integer({ min: -60 * 24, max: 60 * 24 });
    fc.assert(
      fc.property(made, made, at, (first, second, offset) => {
        const [zone, near] = first.place;
        const moment = Date.parse(near) + offset * MINUTE;
        const windows = [first, second].map(({ days: own, start, lengthMs }) => {
          return { days: new Set(own), start, lengthMs, timezone: zone };
        });
        const minutes = spans.get(`${zone} ${near}`) ?? assert.fail();
        const open = windows.some((one) =>
          beginnings(minutes, one).some((begins) => begins <= moment && moment < begins + one.lengthMs),
        );
        assert.equal(windowState(windows, moment).kind === 'open', open, `${tell(moment)} ${zone}`);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('say of themselves what will be true', () => {
    const at = fc.integer({ min: -6 * 24 * 60, max: 6 * 24 * 60 });
    const several = fc.array(made, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(several, at, (parts, offset) => {
        const windows = parts.map(({ place: [timezone], days: own, start, lengthMs }) => {
          return { days: new Set(own), start, lengthMs, timezone };
        });
        const moment = Date.parse(parts[0]?.place[1] ?? '') + offset * MINUTE;
        const now = windowState(windows, moment);
        const until = now.until ?? assert.fail();
        assert.ok(until > moment);
        if (now.kind === 'closed') {
          assert.ok(now.opens > moment && now.opens - moment <= 8 * DAY);
          assert.equal(windowState(windows, now.opens - 1).kind, 'closed');
          assert.deepEqual(windowState(windows, now.opens), { kind: 'open', until });
        }
        // Windows of every day and all day never close: then it says how far it looked.
        if (until - moment > 7 * DAY) return;
        assert.equal(windowState(windows, until - 1).kind, 'open');
        assert.equal(windowState(windows, until).kind, 'closed');
      }),
      { seed: 43, numRuns: 300 },
    );
  });
});
