/** What a process knows from one pass to the next, besides what is on disk: so that a poll without news costs one request. */
import type { Failure, Result } from '../core/failure.ts';
import type { CommitId } from '../core/names.ts';
import { type AgentMood, FIRST_MOOD } from '../core/transition.ts';
import type { HostFacts } from '../ports/hardware.ts';
import type { Convergence } from './converge.ts';
import type { Desired } from './deps.ts';
import type { StateKeeper } from './keeper.ts';

export class Session {
  keeper: StateKeeper | null = null;
  mood: AgentMood = FIRST_MOOD;
  /** What the commit in force says. */
  desired: { readonly commit: CommitId; readonly value: Result<Desired> } | null = null;
  /** The last work, and what it was done for: while that stands and no look is due, it is not repeated. */
  work: { readonly key: string; readonly done: Convergence; readonly held: ReadonlyMap<string, Failure> } | null = null;
  machine: { readonly facts: HostFacts; readonly at: number } | null = null;
  /** The store was looked at for leftovers of killed runs. */
  recovered = false;
  publishing: Promise<void> | null = null;
  /** Milliseconds since the epoch before which a push that failed is not tried again. */
  publishDue = 0;
  publishFailures = 0;
}
