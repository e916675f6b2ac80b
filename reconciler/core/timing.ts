/** When to look again: jitter and backoff. Pure; randomness comes in as a number from 0 to 1. */

/** Within a tenth of `ms` either way, so that hosts started together do not poll together. */
export function jittered(ms: number, random: number): number {
  return Math.round(ms * (0.9 + 0.2 * random));
}

export interface Backoff {
  /** Milliseconds before the first repetition. */
  readonly firstMs: number;
  readonly mostMs: number;
}

/** Doubles with each failure up to a cap; "equal jitter": between half of it and all of it. `failures` counts from 1. */
export function backoffMs(backoff: Backoff, failures: number, random: number): number {
  const full = Math.min(backoff.mostMs, backoff.firstMs * 2 ** Math.min(30, failures - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
