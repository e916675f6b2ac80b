import type { AgentPin, Arch } from '../core/agent-pin.ts';
import type { AgentName, FallReason } from '../core/agent-update.ts';
import type { Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';

export interface StageOptions {
  /** Bytes a second at most. */
  readonly maxRate?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/** The agents of this host as files, and the words between them and the launcher (packaging/launch). */
export interface AgentUpdate {
  /** The agent that this process is. */
  readonly runs: AgentName;
  readonly onTrial: boolean;
  readonly arch: Arch | null;
  /** The one of the host's package; null where there is none. Read once. */
  packaged(): Promise<{ readonly digest: Sha256; readonly version: string | null } | null>;
  /** Whether its file lies there as it was staged. The launcher hashes it again with each start. */
  isStaged(digest: Sha256): Promise<boolean>;
  /**
   * Brings the file, hashed and tried out, to its place. What an earlier try brought is not fetched again; a bad address hides no good
   * one. SOURCE_ codes, DIGEST_MISMATCH, DISK_FULL; AGENT_REJECTED where it cannot be what is pinned on this host.
   */
  stage(pin: AgentPin, digest: Sha256, options: StageOptions): Promise<Result<void>>;
  /** Makes it what the launcher starts next, on trial. */
  begin(name: AgentName, confirmMs: number): Promise<Result<void>>;
  /** What the launcher gave up, and whether what is on trial lies there still. */
  standing(): Promise<{
    readonly fallen: { readonly name: AgentName; readonly reason: FallReason } | null;
    readonly pending: boolean;
  }>;
  /** Strikes off what `standing` said. */
  clear(): Promise<void>;
  /** This process was on trial and is what counts from now on. */
  confirm(): Promise<Result<void>>;
  /** This process has ended a pass, or ends in good order: it is none that cannot be started. */
  survived(): Promise<void>;
  /** Deletes files of agents that are neither in force nor the one before, nor this one. */
  prune(keep: Sha256 | null): Promise<void>;
}
