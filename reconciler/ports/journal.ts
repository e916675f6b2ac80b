import type { AgentState, HistoryEvent } from '../core/agent-state.ts';
import type { Result } from '../core/failure.ts';

/** The agent's memory on disk. One process at a time: `open` takes the lock of the state folder. */
export interface Journal {
  /** Null where there is none yet. STATE_CORRUPT where it cannot be read: never silently started anew. */
  load(): Promise<Result<AgentState | null>>;
  /** Atomic and durable: written beside, fsynced, renamed, folder fsynced. */
  save(state: AgentState): Promise<Result<void>>;
  /** Appends to the history (bounded: the oldest half is dropped at 2 MiB). */
  append(event: HistoryEvent): Promise<void>;
  /** Newest last. */
  history(limit: number): Promise<readonly HistoryEvent[]>;
  /** BUSY where another process holds it. Survives a kill: the kernel lets go of it. */
  lock(): Promise<Result<{ release(): Promise<void> }>>;
}
