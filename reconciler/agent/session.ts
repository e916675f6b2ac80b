/** What a process knows from one pass to the next, besides what is on disk: so that a poll without news costs one request. */
import type { Failure, Result } from '../core/failure.ts';
import type { CommitId } from '../core/names.ts';
import type { Observed } from '../core/observed.ts';
import { type AgentMood, FIRST_MOOD } from '../core/transition.ts';
import type { HostFacts } from '../ports/hardware.ts';
import { AcceptCache } from './accept-trees.ts';
import type { Convergence } from './converge.ts';
import type { Desired } from './desired.ts';
import type { Stillness } from './idle.ts';
import type { InForce } from './in-force.ts';
import type { RequestJudge } from './judge-request.ts';
import type { StateKeeper } from './keeper.ts';
import { Memo } from './memo.ts';
import type { PeerNews } from './peers.ts';
import { RunInbox } from './run-inbox.ts';
import type { Runs } from './runs.ts';
import type { ScriptSource } from './script-source.ts';
import { Sideloads } from './sideload.ts';

export class Session {
  keeper: StateKeeper | null = null;
  mood: AgentMood = FIRST_MOOD;
  readonly cache = new AcceptCache();
  readonly memo = new Memo();
  /** What the commit in force says of this host. */
  inForce: { readonly commit: CommitId; readonly value: Result<InForce> } | null = null;
  /** Its secrets are kept, encrypted. */
  kept: Desired | null = null;
  /** The last work, and what it was done for: while that stands and no look is due, it is not repeated. */
  work: { readonly key: string; readonly done: Convergence; readonly held: ReadonlyMap<string, Failure> } | null = null;
  os: {
    /** A step that failed, and until when (milliseconds) it is not tried again. */
    held: { readonly key: string; readonly failures: number; readonly until: number; readonly failure: Failure } | null;
    /** The OS commit whose refusal stands in the history. */
    refused: string | null;
  } = { held: null, refused: null };
  readonly update: {
    /** A step that failed, and until when (milliseconds) it is not tried again. */
    held: { readonly key: string; readonly failures: number; readonly until: number; readonly failure: Failure } | null;
    /** What the launcher had to say is in the saved state. */
    refreshed: boolean;
    /** This process was on trial, and is what counts now. */
    confirmed: boolean;
  } = { held: null, refreshed: false, confirmed: false };
  /** When (monotonic milliseconds) /etc was looked at, and of which boot and with what ignored. */
  etc: { readonly key: string; readonly at: number } | null = null;
  /** Monotonic milliseconds before which cleaning up the sysroot is not tried again. */
  tidyDue = 0;
  /** Since when the host is idle. */
  readonly stillness: Stillness = new Map();
  machine: { readonly facts: HostFacts; readonly at: number } | null = null;
  /** The store was looked at for leftovers of killed runs. */
  recovered = false;
  /** What the last record was made from; `until` (milliseconds): nothing is to be pushed before, where that stands. */
  reported: { readonly key: string; readonly observed: Observed | null; readonly until: number } | null = null;
  publishing: Promise<void> | null = null;
  /** Milliseconds since the epoch before which a push that failed is not tried again. */
  publishDue = 0;
  /** What others have accepted: see peers.ts. `due` in milliseconds; null: not yet known. */
  readonly peers: { due: number | null; looking: Promise<void> | null; news: PeerNews | null } = {
    due: null,
    looking: null,
    news: null,
  };
  publishFailures = 0;
  /** Operator scripts; null: not yet looked at. */
  runs: Runs | null = null;
  /** Scripts in a repository of their own; null: the fleet has none, or it cannot be opened, and `scriptsFault` says why. */
  scripts: ScriptSource | null = null;
  scriptsFault: Failure | null = null;
  readonly inbox = new RunInbox();
  /** Sticks that are plugged in, and those that were asked for. */
  readonly sideloads = new Sideloads();
  /** By what the commit in force says; null within: it has no catalogue. */
  judge: { readonly key: string; readonly judge: RequestJudge | null } | null = null;
}
