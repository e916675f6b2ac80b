import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backoffMs, jittered } from '../../../reconciler/core/timing.ts';
import {
  type AgentMood,
  DRIFT_MS,
  FIRST_MOOD,
  isWorkDue,
  nextDelay,
  transition,
} from '../../../reconciler/core/transition.ts';

const NOW = Date.UTC(2026, 10, 21);
const POLL = 60_000;

function after(events: readonly Parameters<typeof transition>[1]['kind'][], random = 1): AgentMood {
  return events.reduce((mood, kind) => transition(mood, { kind }, NOW, random), FIRST_MOOD);
}

describe('timing', () => {
  it('jitters within a tenth, backs off within half and the whole of a doubling delay, up to its cap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100 }), (random, failures) => {
        const j = jittered(POLL, random);
        assert.ok(j >= 54_000 && j <= 66_000);
        const full = Math.min(80_000, 5_000 * 2 ** (failures - 1));
        const b = backoffMs({ firstMs: 5_000, mostMs: 80_000 }, failures, random);
        assert.ok(b >= full / 2 && b <= full);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('the agent between passes', () => {
  const table: readonly [string, Parameters<typeof after>[0], { delay: number; due: boolean; dueAfter: number }][] = [
    ['at the start', [], { delay: 66_000, due: true, dueAfter: 0 }],
    ['settled: only drift', ['work-settled', 'sources-reached'], { delay: 66_000, due: false, dueAfter: DRIFT_MS }],
    ['woken', ['work-settled', 'woken'], { delay: 66_000, due: true, dueAfter: 0 }],
    ['work failed once', ['work-failed'], { delay: 5_000, due: false, dueAfter: 5_000 }],
    [
      'work failed four times',
      ['work-failed', 'work-failed', 'work-failed', 'work-failed'],
      { delay: 40_000, due: false, dueAfter: 40_000 },
    ],
    [
      'work failed often: the poll goes on',
      Array(9).fill('work-failed'),
      { delay: 66_000, due: false, dueAfter: 600_000 },
    ],
    ['work failed, then settled', ['work-failed', 'work-settled'], { delay: 66_000, due: false, dueAfter: DRIFT_MS }],
    ['no source, once', ['work-settled', 'sources-unreached'], { delay: 5_000, due: false, dueAfter: DRIFT_MS }],
    [
      'no source for long: as often as the poll',
      ['work-settled', ...Array(9).fill('sources-unreached')],
      { delay: 60_000, due: false, dueAfter: DRIFT_MS },
    ],
    [
      'a source again',
      ['work-settled', 'sources-unreached', 'sources-reached'],
      { delay: 66_000, due: false, dueAfter: DRIFT_MS },
    ],
  ];
  for (const [name, events, expected] of table) {
    it(name, () => {
      const mood = after(events);
      assert.equal(nextDelay(mood, POLL, NOW, 1), expected.delay);
      assert.equal(isWorkDue(mood.work, NOW), expected.due);
      assert.equal(isWorkDue(mood.work, NOW + expected.dueAfter), true);
    });
  }

  it('puts no work off for ever where the clock is set back', () => {
    const mood = after(['work-settled']);
    assert.equal(isWorkDue(mood.work, NOW - 365 * 86_400_000), true);
  });
});

describe('a window may be shorter than the time between two polls', () => {
  const settled = { work: { kind: 'settled', lookAt: NOW + 60_000 }, sources: { kind: 'reached' } } as const;
  const poll = 24 * 3_600_000;
  const after = (lookAt: number | null) => nextDelay(settled, poll, NOW, 0.5, lookAt);

  it('so the next look is when it opens, and not before a second has passed', () => {
    assert.equal(after(null), poll);
    assert.equal(after(NOW + 7_200_000), 7_200_000);
    assert.equal(after(NOW + 2 * poll), poll);
    assert.equal(after(NOW - 1), 1_000);
  });
});
