/** Everything that the agent works with: built by main.ts, faked in tests. */
import type { Result } from '../core/failure.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { Fingerprint, Sha256 } from '../core/names.ts';
import type { Gate } from '../core/os-plan.ts';
import type { IdleCommand } from '../core/windows.ts';
import type { Boot } from '../ports/boot.ts';
import type { Clock } from '../ports/clock.ts';
import type { Compose, Engine } from '../ports/engine.ts';
import type { GitStore, InventoryRepository } from '../ports/git.ts';
import type { Hardware } from '../ports/hardware.ts';
import type { OfferedImages } from '../ports/images.ts';
import type { Journal } from '../ports/journal.ts';
import type { Layouts } from '../ports/layout.ts';
import type { Offers } from '../ports/offers.ts';
import type { Ostree } from '../ports/ostree.ts';
import type { Probe } from '../ports/probe.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { Runner } from '../ports/runner.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { Receipts, Sticks } from '../ports/sticks.ts';
import type { AgentUpdate } from '../ports/update.ts';
import type { DesiredRequest } from './desired.ts';
import type { HostSecrets } from './secrets.ts';

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

/** What a host that manages its OS has besides. */
export interface OsPorts {
  readonly ostree: Ostree;
  readonly boot: Boot;
  /** Whether the rollout lets this host reboot into another OS. */
  readonly mayReboot: () => Promise<Gate>;
}

/** What a host that runs operator scripts has besides. */
export interface ScriptPorts {
  readonly runner: Runner;
  readonly store: RunStore;
  /** Where a scripts repository of its own is kept, by a name for its line; absent: none is followed. */
  readonly repository?: (line: string) => Promise<ScriptStore>;
  /** Told which one is followed, and on which branch, for whoever serves it to neighbours; null: none is. */
  readonly onFollowed?: (followed: FollowedScripts | null) => void;
}

export interface FollowedScripts {
  readonly line: string;
  readonly branch: string;
}

export interface ScriptStore {
  readonly git: GitStore;
  readonly journal: Journal;
}

/** What `apply` and `observe` need. */
export interface WorkDeps {
  readonly config: HostConfig;
  readonly engine: Engine;
  readonly compose: Compose;
  readonly layouts: Layouts;
  readonly journal: Journal;
  readonly probe: Probe;
  /** Whether a program of the host says that it is idle; null: yes, else why not. */
  readonly askIdle: (command: IdleCommand) => Promise<string | null>;
  /** Load of each GPU in percent, null where it does not say. Empty: there is none. */
  readonly gpuLoad: () => Promise<Result<readonly (number | null)[]>>;
  readonly secrets: HostSecrets;
  /** Absent: images come from their registries alone. */
  readonly images?: OfferedImages;
  /** Absent: this host does not manage its OS. */
  readonly os?: OsPorts;
  readonly clock: Clock;
  readonly sha256: (data: string | Uint8Array) => Sha256;
  readonly log: Log;
  readonly onProgress?: (progress: Progress) => void;
}

/** The host's own key, at work. */
export interface HostSigner {
  readonly fingerprint: Fingerprint;
  /** The armored detached signature over `payload`; `at` in seconds since the epoch. */
  sign(payload: Uint8Array, at: number): Promise<Result<string>>;
}

export interface AgentDeps extends WorkDeps {
  /** Absent: it was not started by the launcher, and cannot hand over to another agent. */
  readonly update?: AgentUpdate;
  readonly git: GitStore;
  /** Sticks and neighbours; absent: there can be none. */
  readonly offers?: Offers;
  readonly inventory: InventoryRepository;
  /** Absent: no stick is taken. */
  readonly sticks?: Sticks;
  /** Absent: no stick takes anything home. */
  readonly receipts?: Receipts;
  readonly hardware: Hardware;
  readonly signatures: Signatures;
  readonly tars: DesiredRequest['tars'];
  /** Absent: no script is run here. */
  readonly scripts?: ScriptPorts;
  /** Read when a record is signed, so that a key that is missing stops no workload. */
  readonly hostKey: () => Promise<Result<HostSigner>>;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
  /** Of the agent. */
  readonly version: string;
  /** Milliseconds since the epoch: the clock cannot be before it. */
  readonly buildTime: number;
}
