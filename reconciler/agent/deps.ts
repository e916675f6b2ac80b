/** Everything that the agent works with: built by main.ts, faked in tests. */
import type { Failure, Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { BundleFile, BundleState, HostState } from '../core/host-state.ts';
import type { CommitId, Fingerprint, ObjectId, Sha256 } from '../core/names.ts';
import type { Clock } from '../ports/clock.ts';
import type { Compose, Engine } from '../ports/engine.ts';
import type { GitStore, InventoryRepository, ObjectReader } from '../ports/git.ts';
import type { Hardware } from '../ports/hardware.ts';
import type { Journal } from '../ports/journal.ts';
import type { Layouts } from '../ports/layout.ts';
import type { Probe } from '../ports/probe.ts';
import type { JudgedLine } from './sources.ts';

/** What the agent says while it works, for a person who watches. */
export interface Progress {
  readonly phase: 'poll' | 'fetch' | 'verify' | 'plan' | 'pull' | 'apply' | 'confirm' | 'report';
  readonly bundle?: string;
  readonly message: string;
}

/** The agent's log; pino's shape, so that main.ts can pass pino in. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What `apply` and `observe` need. */
export interface WorkDeps {
  readonly config: HostConfig;
  readonly engine: Engine;
  readonly compose: Compose;
  readonly layouts: Layouts;
  readonly journal: Journal;
  readonly probe: Probe;
  readonly clock: Clock;
  readonly sha256: (data: string | Uint8Array) => Sha256;
  readonly log: Log;
  readonly onProgress?: (progress: Progress) => void;
}

/** A line of commits that a source shows. */
export interface LineToJudge {
  /** Quarantined objects, with the accepted ones behind them. */
  readonly reader: ObjectReader;
  /** The checkpoint; on the first pull the anchor. */
  readonly base: CommitId;
  /** The base was accepted before; the anchor was not, and is judged under its own policy. */
  readonly baseAccepted: boolean;
  readonly head: CommitId;
  /** Seconds since the epoch. */
  readonly newestSignature: number;
}

export interface LineJudgement {
  /** The last commit of the longest good prefix; null where that is the base itself. */
  readonly accepted: {
    readonly commit: CommitId;
    readonly tree: ObjectId;
    /** Seconds since the epoch. */
    readonly signedAt: number;
    readonly signer: string;
  } | null;
  /** What was accepted beyond the base, oldest first. */
  readonly commits: readonly CommitId[];
  /** Why the head itself is not in force. */
  readonly stopped: Failure | null;
}

/** Of several judged lines the longest good one. */
export interface Selection {
  readonly winner: JudgedLine | null;
  /** Two good lines that differ: none is taken. */
  readonly equivocation: Failure | null;
}

/** What the commit in force says about this host. */
export interface Desired {
  readonly settings: FleetSettings;
  /** HOST_UNKNOWN, AGENT_TOO_OLD, a fault in a file: the settings of the fleet hold all the same. */
  readonly state: Result<HostState>;
  readonly read: (bundle: BundleState, file: BundleFile) => Promise<Result<Uint8Array>>;
}

export interface HostKey {
  readonly fingerprint: Fingerprint;
  /** The armored detached signature over `payload`. */
  sign(payload: Uint8Array): Promise<Result<string>>;
}

export interface AgentDeps extends WorkDeps {
  readonly git: GitStore;
  readonly inventory: InventoryRepository;
  readonly hardware: Hardware;
  readonly judge: (line: LineToJudge) => Promise<LineJudgement>;
  readonly select: (lines: readonly JudgedLine[]) => Selection;
  readonly resolve: (commit: CommitId, tree: ObjectId) => Promise<Result<Desired>>;
  /** Read when a record is signed, so that a missing key stops no workload. */
  readonly hostKey: () => Promise<Result<HostKey>>;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
  /** Of the agent. */
  readonly version: string;
  /** Milliseconds since the epoch: the clock cannot be before it. */
  readonly buildTime: number;
}
