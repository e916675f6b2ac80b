import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Throttle, throttled } from '../../../reconciler/adapters/throttle.ts';

const MiB = 1024 * 1024;

/** A clock that stands still but for waits, each of them as much too late as a timer may be. */
function ticks(lateMs: number) {
  let now = 1_000;
  return {
    now: () => now,
    wait: async (ms: number) => {
      // Waits of several streams run beside each other.
      const due = now + ms + lateMs;
      await Promise.resolve();
      now = Math.max(now, due);
    },
  };
}

async function* body(bytes: number): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; left -= 65_536) yield new Uint8Array(Math.min(left, 65_536));
}

/** Bytes a second of so many streams together. */
async function rateOf(streams: number, lateMs: number): Promise<number> {
  const clock = ticks(lateMs);
  const throttle = new Throttle(2 * MiB, clock);
  const before = clock.now();
  let bytes = 0;
  const drain = async () => {
    for await (const piece of throttled(body((8 * MiB) / streams), throttle)) bytes += piece.length;
  };
  await Promise.all(Array.from({ length: streams }, drain));
  assert.equal(bytes, 8 * MiB);
  return (bytes * 1000) / (clock.now() - before);
}

describe('a rate', () => {
  for (const [streams, lateMs] of [
    [1, 0],
    [1, 1],
    [8, 0],
    [8, 5],
  ] as const) {
    it(`is kept within 15 percent by ${streams} streams, where timers are ${lateMs} ms late`, async () => {
      const rate = await rateOf(streams, lateMs);
      assert.ok(rate > 0.85 * 2 * MiB && rate < 1.15 * 2 * MiB, `${rate}`);
    });
  }

  it('makes up for a tenth of a second of silence, and for no more', async () => {
    const clock = ticks(0);
    const throttle = new Throttle(1_000_000, clock);
    await clock.wait(60_000);
    const before = clock.now();
    await throttle.take(1_000_000);
    assert.equal(clock.now() - before, 900);
  });

  it('holds nothing up where there is none', async () => {
    let bytes = 0;
    for await (const piece of throttled(body(MiB), null)) bytes += piece.length;
    assert.equal(bytes, MiB);
  });
});
