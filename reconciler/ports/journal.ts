import type { AgentState, HistoryEvent } from '../core/agent-state.ts';
import type { Result } from '../core/failure.ts';
import type { OperatorRequest } from '../core/requests.ts';
import type { SideloadAnswer, SideloadId } from '../core/sideload.ts';

/** Held until released, or until the process ends in whatever way. */
export interface Lock {
  release(): Promise<void>;
}

/** The agent's memory on disk. One process at a time writes it: it holds the lock of the state folder. */
export interface Journal {
  /** Null where there is none yet. STATE_CORRUPT where it cannot be read: never silently started anew. */
  load(): Promise<Result<AgentState | null>>;
  /** Takes a state that cannot be read out of the way, and says where it lies; null where there is none. */
  setAside(): Promise<string | null>;
  /** Keeps the saved state beside itself, for an agent that cannot read what another one wrote after it. Durable. */
  backUp(): Promise<Result<void>>;
  /** What `backUp` kept; null where there is none that can be read. */
  backup(): Promise<AgentState | null>;
  dropBackup(): Promise<void>;
  /** Atomic and durable: written beside, fsynced, renamed, folder fsynced. DISK_FULL where there is no room. */
  save(state: AgentState): Promise<Result<void>>;
  /** Appends to the history (bounded: the oldest half is dropped at 2 MiB). */
  append(event: HistoryEvent): Promise<void>;
  /** Newest last. */
  history(limit: number): Promise<readonly HistoryEvent[]>;
  /** BUSY where another process holds it. Survives a kill: the kernel lets go of it. `onWake`: another process asks to look at once. */
  lock(onWake?: () => void): Promise<Result<Lock>>;
  /** Wakes the holder of the lock; false where nobody holds it. */
  wake(): Promise<boolean>;
  /** Whether another process holds the lock. */
  isHeld(): Promise<boolean>;
  /** Leaves a request for the holder of the lock, durably. */
  leaveRequest(request: OperatorRequest): Promise<Result<void>>;
  /** Requests that are left, oldest first, and how to strike them off once they are in the saved state. */
  requests(): Promise<readonly { readonly request: OperatorRequest; done(): Promise<void> }[]>;
  /** Says how far a sideload is, to whoever asked for it. Only the newest few are kept. */
  answer(id: SideloadId, answer: SideloadAnswer): Promise<void>;
  /** Null: none, or none that can be read. */
  answerTo(id: SideloadId): Promise<SideloadAnswer | null>;
  /** Ids of those that are not done: of a process that ended in the middle. */
  unanswered(): Promise<readonly SideloadId[]>;
}
