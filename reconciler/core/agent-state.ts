/** What the agent remembers between runs: `state.json`, written atomically and fsynced. Everything else is observed anew. */
import type { UpdateMemory } from './agent-update.ts';
import type { Failure } from './failure.ts';
import type { HookProgress } from './hooks.ts';
import type { LeftLine } from './line-proofs.ts';
import type { BundleName, CommitId, ObjectId, Sha256 } from './names.ts';
import type { OsMemory } from './os-memory.ts';
import type { OsWatch } from './os-watch.ts';

/** The last accepted commit. Advances only after verification, before anything is applied. */
export interface Checkpoint {
  readonly commit: CommitId;
  readonly tree: ObjectId;
  /** Seconds since the epoch, from the signature. */
  readonly signedAt: number;
  /** Milliseconds since the epoch. */
  readonly acceptedAt: number;
  /** Person that signed it. */
  readonly signer: string;
}

/** A head that was refused: not fetched again until it moves, the checkpoint moves, or `retryAt` has passed. */
export interface RefusedHead {
  readonly head: CommitId;
  readonly at: number;
  readonly failure: Failure;
  /** Milliseconds since the epoch; null: never by itself. */
  readonly retryAt: number | null;
}

/** A bundle digest that came up unhealthy here: not tried again until it is no longer desired, or an operator asks. */
export interface FailedDigest {
  readonly digest: Sha256;
  readonly at: number;
  readonly failure: Failure;
  /** The commit that asked for it. */
  readonly commit: CommitId | null;
  /** Set where the digest itself was not at fault: it went back with the bundle that it is tied to, and is free again when that moves on. */
  readonly tiedTo: { readonly bundle: BundleName; readonly digest: Sha256 } | null;
  /** It moved together with this OS commit: free again when another one is pinned. Absent: it had nothing to do with the OS. */
  readonly withOs?: Sha256;
}

export interface BundleMemory {
  /** Confirmed healthy the last time; what a failed change goes back to. Its layout and images are kept. */
  readonly lastGood: Sha256 | null;
  /** The OS commit that it became good with; absent: it has nothing to do with the OS. */
  readonly goodWith?: Sha256;
  /** The last good one before that, kept for a fast revert. */
  readonly previousGood: Sha256 | null;
  /** A swap that was begun and not yet confirmed or undone, with the number of times that it was begun. */
  readonly attempt: { readonly digest: Sha256; readonly begun: number; readonly at: number } | null;
  readonly failed: readonly FailedDigest[];
  /** Going back to the last good digest was begun and is not known to be done. */
  readonly goingBack: boolean;
  /** Its files in force were laid out anew: containers that mount them hold the old ones until they are made anew. */
  readonly stale: boolean;
  /** What was run of the hooks of the change that is under way; absent: nothing. */
  readonly hooks?: HookProgress;
  /** How often drift was repaired in a row, and when last: repairs are spaced out. */
  readonly repairs: { readonly count: number; readonly at: number } | null;
}

export interface Suspension {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly reason: string;
  readonly by: string;
}

/** An operator's word that a bundle waits no longer; counts for the change that waits now, and for a quarter of an hour at most. */
export interface Hurry {
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Root's word on the host: a commit to begin anew with, whatever was accepted before. */
export interface TrustReset {
  readonly to: CommitId;
  /** What its tree must be by SHA-256, where that was said. */
  readonly tree: Sha256 | null;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface AgentState {
  readonly version: 1;
  readonly fleetId: string;
  /** Version of the agent that wrote this: what another version refused is looked at again. */
  readonly agent: string;
  readonly checkpoint: Checkpoint | null;
  /** The last one; absent: none, or long ago. Until it has been accepted (`isPending`), what was in force before stays so. */
  readonly reset?: TrustReset & { readonly isPending: boolean };
  /** There was a checkpoint, and it was lost with the state before this one; absent: no. */
  readonly lost?: true;
  /** Seconds since the epoch: the newest signature that was ever accepted. */
  readonly newestSignature: number;
  /** Lines that this host left for others, the newest last; absent: none. */
  readonly left?: readonly LeftLine[];
  /** By source name. */
  readonly refused: Readonly<Record<string, RefusedHead>>;
  /** Bytes fetched by source name, for the day (UTC, `2026-11-21`) that is named. */
  readonly traffic: { readonly day: string; readonly bytes: Readonly<Record<string, number>> };
  readonly bundles: Readonly<Record<string, BundleMemory>>;
  /** Images that this agent pulled, as they are pinned: the only ones that it may remove. */
  readonly pulled: readonly string[];
  /** Absent: this host never managed its OS. */
  readonly os?: OsMemory;
  /** Absent: no other agent was ever pinned. */
  readonly update?: UpdateMemory;
  /** Absent: not looked at yet. */
  readonly osWatch?: OsWatch;
  /** Bundles that an operator wants swapped now, whatever their rule says; absent: none. */
  readonly hurried?: Readonly<Record<string, Hurry>>;
  readonly suspended: { readonly host: Suspension | null; readonly bundles: Readonly<Record<string, Suspension>> };
  /** Desired and applied host digests, for the report. */
  readonly desired: Sha256 | null;
  readonly applied: Sha256 | null;
  /** Since when (milliseconds) each condition has stood, by type. */
  readonly conditions: Readonly<Record<string, { readonly fingerprint: string; readonly since: number }>>;
  readonly inventory: {
    readonly sequence: number;
    /** Digest of the last pushed record less its sequence and times. */
    readonly pushed: Sha256 | null;
    readonly pushedAt: number;
  };
}

/** One line of the host's history: what was accepted, applied, refused, rolled back, and why. */
export interface HistoryEvent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind:
    | 'accepted'
    | 'refused'
    | 'waiting'
    | 'applied'
    | 'failed'
    | 'rolled-back'
    | 'taken-down'
    | 'drift'
    | 'suspended'
    | 'resumed'
    | 'retry'
    | 'os-staged'
    | 'unlocked'
    | 'reboot'
    | 'agent-trial'
    | 'hurried'
    | 'trust-reset'
    | 'script'
    | 'sideloaded'
    | 'started'
    | 'stopped';
  readonly commit?: CommitId;
  readonly bundle?: string;
  readonly digest?: Sha256;
  /** One sentence for people. */
  readonly message: string;
  readonly failure?: Failure;
}

export const NO_MEMORY: BundleMemory = {
  lastGood: null,
  previousGood: null,
  attempt: null,
  failed: [],
  goingBack: false,
  stale: false,
  repairs: null,
};

/** The state of a host that has accepted nothing yet. */
export function newAgentState(fleetId: string, agent: string): AgentState {
  return {
    version: 1,
    fleetId,
    agent,
    checkpoint: null,
    newestSignature: 0,
    refused: {},
    traffic: { day: '', bytes: {} },
    bundles: {},
    pulled: [],
    suspended: { host: null, bundles: {} },
    desired: null,
    applied: null,
    conditions: {},
    inventory: { sequence: 0, pushed: null, pushedAt: 0 },
  };
}

export function memoryOf(bundles: AgentState['bundles'], name: string): BundleMemory {
  return Object.hasOwn(bundles, name) ? (bundles[name] ?? NO_MEMORY) : NO_MEMORY;
}

/** Changes the memory of one bundle; forgets the bundle where null comes back. */
export function withMemory(
  bundles: AgentState['bundles'],
  name: string,
  change: (memory: BundleMemory) => BundleMemory | null,
): AgentState['bundles'] {
  const changed = change(memoryOf(bundles, name));
  const rest = Object.entries(bundles).filter(([key]) => key !== name);
  return Object.fromEntries(changed === null ? rest : [...rest, [name, changed]]);
}
