import type { Clock } from '../../reconciler/ports/clock.ts';

/** Time that passes only by sleeping. */
export class FakeClock implements Clock {
  time: number;

  constructor(start = Date.UTC(2026, 10, 21)) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  monotonic(): number {
    return this.time;
  }

  async sleep(ms: number): Promise<void> {
    this.time += ms;
  }
}
