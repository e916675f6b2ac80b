import type { AgentState, HistoryEvent } from '../../reconciler/core/agent-state.ts';
import { fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { OperatorRequest } from '../../reconciler/core/requests.ts';
import type { SideloadAnswer, SideloadId } from '../../reconciler/core/sideload.ts';
import type { Journal, Lock } from '../../reconciler/ports/journal.ts';

/** `Journal` in memory; survives what a test calls a kill. */
export class FakeJournal implements Journal {
  saved: AgentState | null = null;
  readonly events: HistoryEvent[] = [];
  /** How often the state was written. */
  writes = 0;
  full = false;
  #held = false;
  #onWake: (() => void) | undefined;
  readonly #requests: OperatorRequest[] = [];

  async load(): Promise<Result<AgentState | null>> {
    return ok(this.saved);
  }

  async setAside(): Promise<string | null> {
    const was = this.saved;
    this.saved = null;
    return was === null ? null : 'state.json.aside';
  }

  kept: AgentState | null = null;

  async backUp(): Promise<Result<void>> {
    this.kept = structuredClone(this.saved);
    return ok(undefined);
  }

  async backup(): Promise<AgentState | null> {
    return this.kept;
  }

  async dropBackup(): Promise<void> {
    this.kept = null;
  }

  async save(state: AgentState): Promise<Result<void>> {
    if (this.full) return fail('DISK_FULL', 'state.json could not be written: the disk is full');
    this.saved = structuredClone(state);
    this.writes += 1;
    return ok(undefined);
  }

  async append(event: HistoryEvent): Promise<void> {
    this.events.push(event);
  }

  async history(limit: number): Promise<readonly HistoryEvent[]> {
    return this.events.slice(-limit);
  }

  async lock(onWake?: () => void): Promise<Result<Lock>> {
    if (this.#held) return fail('BUSY', 'another run of Kedge holds it');
    this.#held = true;
    this.#onWake = onWake;
    return ok({
      release: async () => {
        this.#held = false;
      },
    });
  }

  async wake(): Promise<boolean> {
    if (this.#held) this.#onWake?.();
    return this.#held;
  }

  async leaveRequest(request: OperatorRequest): Promise<Result<void>> {
    this.#requests.push(request);
    return ok(undefined);
  }

  async requests(): Promise<readonly { readonly request: OperatorRequest; done(): Promise<void> }[]> {
    return this.#requests.map((request) => ({
      request,
      done: async () => {
        this.#requests.splice(this.#requests.indexOf(request), 1);
      },
    }));
  }

  async isHeld(): Promise<boolean> {
    return this.#held;
  }

  readonly answers = new Map<SideloadId, SideloadAnswer>();

  async answer(id: SideloadId, answer: SideloadAnswer): Promise<void> {
    this.answers.set(id, answer);
  }

  async answerTo(id: SideloadId): Promise<SideloadAnswer | null> {
    return this.answers.get(id) ?? null;
  }

  async unanswered(): Promise<readonly SideloadId[]> {
    return [...this.answers].flatMap(([id, { state }]) => (state === 'working' ? [id] : []));
  }
}
