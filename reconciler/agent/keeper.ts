/** Holds the agent's state while a pass runs: what changed is on disk before the pass goes on. */
import type { AgentState } from '../core/agent-state.ts';
import { ok, type Result } from '../core/failure.ts';
import type { Journal } from '../ports/journal.ts';

export class StateKeeper {
  readonly #journal: Journal;
  #state: AgentState;
  /** What is on disk; null: nothing yet. */
  #saved: AgentState | null;
  /** Saves one after the other: the inventory is pushed while the next pass may run. */
  #saving: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, state: AgentState, saved: AgentState | null) {
    this.#journal = journal;
    this.#state = state;
    this.#saved = saved;
  }

  get state(): AgentState {
    return this.#state;
  }

  /**
   * Saves the change durably before it returns; undone in memory too where that failed. Nothing is written where `change` gives
   * back the same object.
   */
  async change(change: (state: AgentState) => AgentState): Promise<Result<void>> {
    const before = this.#state;
    const after = change(before);
    this.#state = after;
    const saved = await this.flush();
    if (!saved.ok && this.#state === after) this.#state = before;
    return saved;
  }

  /** A change that may be lost in a crash: it is written with the next `change` or `flush`. */
  note(change: (state: AgentState) => AgentState): void {
    this.#state = change(this.#state);
  }

  async flush(): Promise<Result<void>> {
    const saved = this.#saving.then(() => this.#save());
    this.#saving = saved.catch(() => undefined);
    return saved;
  }

  async #save(): Promise<Result<void>> {
    if (this.#state === this.#saved) return ok(undefined);
    const state = this.#state;
    const saved = await this.#journal.save(state);
    if (saved.ok) this.#saved = state;
    return saved;
  }
}
