import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of unused rate that may be made up for: what a timer is late by is not lost. */
const BURST_MS = 100;
/** Bytes handed on at once, so that streams that share a rate take turns. */
const PIECE = 16 * 1024;

export interface Ticks {
  /** Milliseconds that never go back. */
  now(): number;
  wait(ms: number): Promise<unknown>;
}

const OWN: Ticks = { now: () => performance.now(), wait };

/** A rate that several streams share. */
export class Throttle {
  readonly #bytesPerMs: number;
  readonly #ticks: Ticks;
  /** When all that was taken so far is paid for. */
  #paid: number;

  constructor(bytesPerSecond: number, ticks: Ticks = OWN) {
    this.#bytesPerMs = bytesPerSecond / 1000;
    this.#ticks = ticks;
    this.#paid = ticks.now();
  }

  /** Returns when so many bytes may go on. */
  async take(bytes: number): Promise<void> {
    const now = this.#ticks.now();
    this.#paid = Math.max(this.#paid, now - BURST_MS) + bytes / this.#bytesPerMs;
    const due = this.#paid - now;
    if (due > 0) await this.#ticks.wait(due);
  }
}

/** Passes a body through at that rate; null: as fast as it comes. */
export async function* throttled(
  body: AsyncIterable<Uint8Array>,
  throttle: Throttle | null,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    if (throttle === null) {
      yield chunk;
      continue;
    }
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      await throttle.take(piece.length);
      yield piece;
    }
  }
}
