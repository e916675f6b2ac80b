/** Which power cuts are tried: all phases, most where /boot is written, the same each time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePoints, sampleOf } from '../../vm/support/points.ts';
import type { Recorded } from '../../vm/support/recording.ts';
import type { LoggedWrite } from '../../vm/support/write-log.ts';

const SPANS = { boot: { start: 1_000_000, end: 2_000_000 }, root: { start: 2_000_000, end: 3_000_000 } };
const FLUSH: LoggedWrite = { kind: 'flush', at: 0, length: 0, data: 0 };

/** 60 times three writes and a flush; every tenth time to /boot, every third to the root file system. */
const LOG: readonly LoggedWrite[] = Array.from({ length: 60 }, (_, n) => {
  const at = n % 10 === 5 ? SPANS.boot.start : n % 3 === 0 ? SPANS.root.start : 5_000_000;
  const write = (i: number): LoggedWrite => ({ kind: 'write', at: at + i * 4096, length: 4096, data: n * 100 + i });
  return [write(0), write(1), write(2), FLUSH];
}).flat();
const RECORDED: Recorded = {
  commits: { first: 'a', second: 'b' },
  boots: [
    {
      log: 'x',
      phases: [
        { phase: 'start', end: 900 },
        { phase: 'stage', end: 3000 },
        { phase: 'finalise', end: 9000 },
      ],
    },
    { log: 'y', phases: [{ phase: 'first-boot', end: 9000 }] },
  ],
  looks: {},
};

test('points are of all phases, in order, as many as asked for, and the same each time', () => {
  const points = choosePoints(RECORDED, [LOG, LOG], SPANS, 60);
  assert.deepEqual(points, choosePoints(RECORDED, [LOG, LOG], SPANS, 60));
  assert.ok(points.length >= 50 && points.length <= 66, String(points.length));
  assert.equal(new Set(points.map((p) => p.id)).size, points.length);
  const order = points.map((p) => p.boot * 1_000_000 + p.upTo);
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.ok(!points.some((p) => p.phase === 'start'));
  for (const phase of ['stage', 'finalise', 'first-boot']) {
    const own = points.filter((p) => p.phase === phase);
    assert.ok(own.length >= 14, `${phase}: ${own.length}`);
    assert.ok(
      own.some((p) => p.more.some((w) => w.at >= SPANS.boot.start && w.at < SPANS.boot.end)),
      phase,
    );
  }
});

test('a point ends at a flush; what is on the disk beyond it is part of what was written before the next one', () => {
  for (const { boot, upTo, more, id } of choosePoints(RECORDED, [LOG, LOG], SPANS, 60)) {
    assert.ok(upTo === 0 || LOG[upTo - 1]?.kind === 'flush', id);
    const next = LOG.slice(upTo, LOG.indexOf(FLUSH, upTo));
    assert.ok(boot <= 1 && next.length === 3);
    const places = more.map((w) => next.findIndex((n) => n.at === w.at));
    assert.ok(!places.includes(-1), id);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(more.slice(0, -1).every((w) => w.length === 4096));
    assert.ok(more.every((w) => w.length > 0 && w.length <= 4096 && w.length % 512 === 0));
  }
});

test('a sample is of the phases that it is asked for, and from within them', () => {
  const points = choosePoints(RECORDED, [LOG, LOG], SPANS, 60);
  const sample = sampleOf(points, ['finalise', 'first-boot'], 2);
  assert.deepEqual(
    sample.map((p) => p.phase),
    ['finalise', 'finalise', 'first-boot', 'first-boot'],
  );
  const [first, last] = [points.find((p) => p.phase === 'finalise'), points.findLast((p) => p.phase === 'finalise')];
  assert.equal(new Set([first, last, ...sample.slice(0, 2)]).size, 4);
});
