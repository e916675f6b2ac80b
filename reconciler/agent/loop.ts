/** The agent as a service: one pass at a time, again and again; woken, stopped and watched. */
import { ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { nextDelay, transition } from '../core/transition.ts';
import type { Notify } from '../ports/notify.ts';
import type { AgentDeps } from './deps.ts';
import { type PassResult, pass } from './reconcile.ts';
import { Session } from './session.ts';

export interface AgentLoop {
  /** Looks at everything at once (SIGHUP, `kedge suspend` and the like); after the pass that runs, if one does. */
  wake(): void;
  /** Ends after the step that runs (SIGTERM). */
  stop(): void;
  /** How it ended. `hung`: a pass could not be ended, and the service manager is to start a new process. */
  readonly done: Promise<'stopped' | 'hung'>;
}

export interface LoopOptions {
  readonly notify: Notify;
  readonly onPass?: (result: PassResult) => void;
}

const POLL_MS = 60_000;

/** BUSY where another process holds the state folder. */
export async function startAgent(deps: AgentDeps, options: LoopOptions): Promise<Result<AgentLoop>> {
  const loop = new Loop(deps, options);
  const lock = await deps.journal.lock(() => loop.wake());
  if (!lock.ok) return lock;
  const done = loop.run().finally(() => lock.value.release());
  return ok({ wake: () => loop.wake(), stop: () => loop.stop(), done });
}

class Loop {
  readonly #deps: AgentDeps;
  readonly #options: LoopOptions;
  readonly #session = new Session();
  readonly #stopped = new AbortController();
  /** Ends the sleep between two passes. */
  #nap = new AbortController();
  #woken = false;
  /** Monotonic milliseconds at which the pass last said something; null between passes. */
  #heardAt: number | null = null;

  constructor(deps: AgentDeps, options: LoopOptions) {
    const heard = (): void => {
      if (this.#heardAt !== null) this.#heardAt = deps.clock.monotonic();
    };
    const onProgress: AgentDeps['onProgress'] = (progress) => {
      heard();
      deps.onProgress?.(progress);
    };
    this.#deps = { ...deps, onProgress };
    this.#options = options;
  }

  wake(): void {
    this.#woken = true;
    this.#nap.abort();
  }

  stop(): void {
    this.#stopped.abort();
    this.#nap.abort();
  }

  async run(): Promise<'stopped' | 'hung'> {
    const { journal, clock, version } = this.#deps;
    await journal.append({ at: clock.now(), kind: 'started', message: `agent ${version} started` });
    await this.#options.notify.notify({ ready: true, status: 'first pass' });
    const watching = this.#watch();
    let hung = false;
    while (!this.#stopped.signal.aborted && !hung) {
      const result = await this.#guardedPass();
      hung = result === 'hung';
      if (result !== 'hung') await this.#rest(result);
    }
    this.stop();
    await this.#options.notify.notify({ stopping: true });
    if (!hung) await this.#session.publishing;
    await watching;
    const message = hung
      ? `agent ${version} gives up: a pass hangs and could not be ended`
      : `agent ${version} stopped`;
    await journal.append({ at: clock.now(), kind: 'stopped', message });
    return hung ? 'hung' : 'stopped';
  }

  /** Null: it broke in a way that nobody foresaw, which is logged and tried again later. */
  async #guardedPass(): Promise<PassResult | 'hung' | null> {
    const { clock, log } = this.#deps;
    const over = new AbortController();
    const ended = new AbortController();
    this.#heardAt = clock.monotonic();
    const hanging = this.#isHanging(ended.signal, over);
    const signal = AbortSignal.any([this.#stopped.signal, over.signal]);
    try {
      return await Promise.race([pass(this.#deps, this.#session, { signal }), hanging]);
    } catch (error) {
      log.error({ error }, 'a pass broke');
      // What it left half-known is not to be trusted: begin with what is on disk.
      this.#session.keeper = null;
      this.#session.work = null;
      this.#mood('work-failed');
      return null;
    } finally {
      this.#heardAt = null;
      ended.abort();
    }
  }

  /** Resolves only where a pass was silent for too long, was aborted, and did not end then. One timer while a pass runs. */
  async #isHanging(ended: AbortSignal, over: AbortController): Promise<'hung'> {
    const { clock, log } = this.#deps;
    for (;;) {
      const silence = clock.monotonic() - (this.#heardAt ?? clock.monotonic());
      await clock.sleep(Math.max(1, LIMITS.passSilenceMs - silence), ended);
      if (ended.aborted) return new Promise(() => {});
      if (clock.monotonic() - (this.#heardAt ?? clock.monotonic()) < LIMITS.passSilenceMs) continue;
      log.error({ silenceMs: LIMITS.passSilenceMs }, 'a pass hangs and is given up');
      over.abort();
      await clock.sleep(LIMITS.passEndMs, ended);
      if (ended.aborted) return new Promise(() => {});
      return 'hung';
    }
  }

  async #rest(result: PassResult | null): Promise<void> {
    const { clock, random } = this.#deps;
    if (result !== null) {
      this.#mood(result.reached ? 'sources-reached' : 'sources-unreached');
      this.#options.onPass?.(result);
    }
    this.#nap = new AbortController();
    const delay = nextDelay(this.#session.mood, result?.pollMs ?? POLL_MS, clock.now(), random());
    await this.#options.notify.notify({ status: statusLine(result, delay) });
    if (!this.#woken && !this.#stopped.signal.aborted) await clock.sleep(delay, this.#nap.signal);
    if (!this.#woken) return;
    this.#woken = false;
    this.#mood('woken');
  }

  #mood(kind: Parameters<typeof transition>[1]['kind']): void {
    const { clock, random } = this.#deps;
    this.#session.mood = transition(this.#session.mood, { kind }, clock.now(), random());
  }

  /** A timer only where a watchdog is set. It stops with the event loop; a pass that hangs ends the process by itself. */
  async #watch(): Promise<void> {
    const { notify } = this.#options;
    if (notify.watchdogMs === null) return;
    while (!this.#stopped.signal.aborted) {
      await notify.notify({ watchdog: true });
      await this.#deps.clock.sleep(notify.watchdogMs / 2, this.#stopped.signal);
    }
  }
}

function statusLine(result: PassResult | null, delayMs: number): string {
  const next = `next look in ${Math.round(delayMs / 1000)} s`;
  if (result === null) return `the last pass broke; ${next}`;
  const at = result.commit === null ? 'no commit in force' : `at ${result.commit.slice(0, 12)}`;
  const why = result.failure === null ? '' : ` (${result.failure.code})`;
  return `${result.state}${why} ${at}; ${next}`;
}
