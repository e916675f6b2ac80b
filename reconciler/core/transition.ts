/**
 * The agent between two passes: what it knows of its work and of its sources, and so when it looks again. Pure: time and
 * randomness come in. Counters live in the variant that needs them.
 */
import { backoffMs, jittered } from './timing.ts';

/** Of the workload on this host. Times in milliseconds since the epoch. */
export type Work =
  /** Nothing was looked at yet, or something changed: look now. */
  | { readonly kind: 'due' }
  /** Nothing to do when it was last looked at; `lookAt`: for drift. */
  | { readonly kind: 'settled'; readonly lookAt: number }
  /** Something failed that may pass. */
  | { readonly kind: 'retrying'; readonly failures: number; readonly lookAt: number };

export type Sources = { readonly kind: 'reached' } | { readonly kind: 'unreached'; readonly failures: number };

export interface AgentMood {
  readonly work: Work;
  readonly sources: Sources;
}

export type MoodEvent =
  /** An operator, a signal or a new commit asks to look at everything. */
  | { readonly kind: 'woken' }
  | { readonly kind: 'work-settled' }
  | { readonly kind: 'work-failed' }
  | { readonly kind: 'sources-reached' }
  | { readonly kind: 'sources-unreached' };

/** Drift is looked for so often at most; a pass in between is one request to a source and no Docker call. */
export const DRIFT_MS = 60_000;
/** Whatever is thought to be due by now: a pass that comes to nothing must not follow the last one at once. */
const LOOK_LEAST_MS = 1_000;
const WORK_BACKOFF = { firstMs: 5_000, mostMs: 10 * 60_000 };

export const FIRST_MOOD: AgentMood = { work: { kind: 'due' }, sources: { kind: 'reached' } };

export function transition(mood: AgentMood, event: MoodEvent, now: number, random: number): AgentMood {
  switch (event.kind) {
    case 'woken':
      return { ...mood, work: { kind: 'due' } };
    case 'work-settled':
      return { ...mood, work: { kind: 'settled', lookAt: now + DRIFT_MS } };
    case 'work-failed': {
      const failures = (mood.work.kind === 'retrying' ? mood.work.failures : 0) + 1;
      return { ...mood, work: { kind: 'retrying', failures, lookAt: now + backoffMs(WORK_BACKOFF, failures, random) } };
    }
    case 'sources-reached':
      return { ...mood, sources: { kind: 'reached' } };
    case 'sources-unreached': {
      const failures = (mood.sources.kind === 'unreached' ? mood.sources.failures : 0) + 1;
      return { ...mood, sources: { kind: 'unreached', failures } };
    }
    default:
      return event satisfies never;
  }
}

export function isWorkDue(work: Work, now: number): boolean {
  // A clock that was set back must not put the work off.
  return work.kind === 'due' || work.lookAt <= now || work.lookAt - now > 2 * WORK_BACKOFF.mostMs;
}

/**
 * Milliseconds until the next pass. Sources are asked every `pollMs`, sooner at first where none answered; work that failed is
 * tried again when its backoff says so, be that sooner or later than the poll. `lookAt`: when something that waits is worth a look
 * (milliseconds since the epoch): a window may be shorter than the time between two polls.
 */
export function nextDelay(
  mood: AgentMood,
  pollMs: number,
  now: number,
  random: number,
  lookAt: number | null = null,
): number {
  const poll = jittered(pollMs, random);
  const { sources, work } = mood;
  const ask =
    sources.kind === 'unreached'
      ? Math.min(poll, backoffMs({ firstMs: 5_000, mostMs: pollMs }, sources.failures, random))
      : poll;
  const look = lookAt === null ? ask : Math.min(ask, Math.max(LOOK_LEAST_MS, lookAt - now));
  return work.kind === 'retrying' ? Math.max(0, Math.min(look, work.lookAt - now)) : look;
}
