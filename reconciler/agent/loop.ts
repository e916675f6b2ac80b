/** The agent as a service: one pass at a time, again and again; woken, stopped and watched. */
import { ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { nextDelay, transition } from '../core/transition.ts';
import type { Notify } from '../ports/notify.ts';
import type { AgentDeps } from './deps.ts';
import { type PassResult, pass } from './reconcile.ts';
import { RUNS_BRANCH } from './run-inbox.ts';
import { Session } from './session.ts';
import { dropSticks } from './sideload.ts';
import { NewsWatch } from './watch.ts';

export interface AgentLoop {
  /** Looks at everything at once (SIGHUP, `kedge suspend` and the like); after the pass that runs, if one does. */
  wake(): void;
  /** Ends after the step that runs (SIGTERM). */
  stop(): void;
  /**
   * How it ended. `hung`: a pass could not be ended, and the service manager is to start a new process. `handed-over`: so that the
   * launcher starts another agent.
   */
  readonly done: Promise<LoopEnd>;
}

export type LoopEnd = 'stopped' | 'hung' | 'handed-over';

export interface LoopOptions {
  readonly notify: Notify;
  /** Told of a pass that did something, or that came to something else than the one before: not of each poll without news. */
  readonly onPass?: (result: PassResult) => void;
}

const POLL_MS = 60_000;
/** Between two looks of an agent that is on trial. */
const SOON_MS = 5_000;

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
  readonly #news: NewsWatch;
  readonly #stopped = new AbortController();
  /** Ends the sleep between two passes. */
  #nap = new AbortController();
  #woken = false;
  #hasSurvived = false;
  /** What the last pass came to. */
  #told = '';
  /** Ends the pass that runs. */
  #pass = new AbortController();
  /** Monotonic milliseconds at which the pass last said something; null between passes. */
  #heardAt: number | null = null;

  constructor(deps: AgentDeps, options: LoopOptions) {
    const onProgress: AgentDeps['onProgress'] = (progress) => {
      if (this.#heardAt !== null) this.#heardAt = deps.clock.monotonic();
      deps.onProgress?.(progress);
    };
    this.#deps = { ...deps, onProgress };
    this.#options = options;
    // Requests to run scripts, where the fleet has a catalogue.
    this.#news = new NewsWatch(deps, () => (this.#session.judge?.judge == null ? [] : [RUNS_BRANCH]));
  }

  wake(): void {
    this.#woken = true;
    this.#nap.abort();
  }

  stop(): void {
    this.#stopped.abort();
    this.#pass.abort();
    this.#nap.abort();
  }

  async run(): Promise<LoopEnd> {
    const { journal, clock, version } = this.#deps;
    await journal.append({ at: clock.now(), kind: 'started', message: `agent ${version} started` });
    await this.#options.notify.notify({ ready: true, status: 'first pass' });
    const watching = this.#watch();
    const end = await Promise.race([this.#passes(), this.#hang()]);
    this.stop();
    await this.#options.notify.notify({ stopping: true });
    await this.#session.runs?.stop();
    await this.#session.scripts?.close();
    await dropSticks(this.#deps, this.#session);
    if (end !== 'hung') await this.#session.publishing;
    await watching;
    const why = ENDS[end];
    await journal.append({ at: clock.now(), kind: 'stopped', message: `agent ${version} ${why}` });
    return end;
  }

  async #passes(): Promise<'stopped' | 'handed-over'> {
    while (!this.#stopped.signal.aborted) {
      const result = await this.#guardedPass();
      if (result !== null) await this.#survived();
      if (result?.next === 'restart') {
        this.#tell(result);
        return 'handed-over';
      }
      await this.#rest(result);
    }
    return 'stopped';
  }

  /** Once in the life of the process: the launcher need not count its starts any more. */
  async #survived(): Promise<void> {
    if (this.#hasSurvived) return;
    this.#hasSurvived = true;
    await this.#deps.update?.survived();
  }

  /** Null: it broke in a way that nobody foresaw, which is logged and tried again later. */
  async #guardedPass(): Promise<PassResult | null> {
    const { clock, log } = this.#deps;
    this.#pass = new AbortController();
    this.#heardAt = clock.monotonic();
    try {
      return await pass(this.#deps, this.#session, { signal: this.#pass.signal });
    } catch (error) {
      log.error({ error }, 'a pass broke');
      // What it left half-known is not to be trusted: begin with what is on disk.
      this.#session.keeper = null;
      this.#session.work = null;
      await dropSticks(this.#deps, this.#session);
      this.#mood('work-failed');
      return null;
    } finally {
      this.#heardAt = null;
    }
  }

  /** Resolves only where a pass was silent for too long, was aborted, and did not end then. One timer, hours apart. */
  async #hang(): Promise<'hung'> {
    const { clock, log } = this.#deps;
    let rest: number = LIMITS.passSilenceMs;
    while (!this.#stopped.signal.aborted) {
      await clock.sleep(rest, this.#stopped.signal);
      const silence = this.#heardAt === null ? 0 : clock.monotonic() - this.#heardAt;
      rest = LIMITS.passSilenceMs - silence;
      if (rest > 0) continue;
      const hanging = this.#pass;
      log.error({ silenceMs: silence }, 'a pass hangs and is given up');
      hanging.abort();
      await clock.sleep(LIMITS.passEndMs, this.#stopped.signal);
      if (this.#pass === hanging && this.#heardAt !== null) return 'hung';
      rest = LIMITS.passSilenceMs;
    }
    return new Promise(() => {});
  }

  async #rest(result: PassResult | null): Promise<void> {
    const { clock, random } = this.#deps;
    if (result !== null) {
      this.#mood(result.reached ? 'sources-reached' : 'sources-unreached');
      this.#tell(result);
    }
    const nap = new AbortController();
    this.#nap = nap;
    const due = nextDelay(this.#session.mood, result?.pollMs ?? POLL_MS, clock.now(), random(), result?.lookAt ?? null);
    const delay = result?.next === 'again' ? 0 : result?.next === 'soon' ? Math.min(due, SOON_MS) : this.#untilRun(due);
    await this.#options.notify.notify({ status: statusLine(result, delay) });
    const hasEnded = this.#session.runs?.takeEnd() ?? false;
    if (!this.#woken && !hasEnded && !this.#stopped.signal.aborted) {
      // News of a source ends the rest, and no more: what is new may be about other hosts.
      this.#news.start(delay, nap.signal, () => nap.abort());
      await clock.sleep(delay, nap.signal);
      nap.abort();
    }
    if (!this.#woken) return;
    this.#woken = false;
    this.#mood('woken');
  }

  /** Sooner where a script is to begin, or waits for its turn. Its end ends the rest. */
  #untilRun(poll: number): number {
    const { runs } = this.#session;
    if (runs === null) return poll;
    runs.onEnd = () => this.#nap.abort();
    const { wakeAt } = runs;
    return wakeAt === null ? poll : Math.max(1_000, Math.min(poll, wakeAt - this.#deps.clock.now()));
  }

  #tell(result: PassResult): void {
    const { state, commit, head, failure, steps } = result;
    const told = JSON.stringify([state, commit, head, failure?.code, failure?.commit]);
    if (told !== this.#told || steps.length > 0) this.#options.onPass?.(result);
    this.#told = told;
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

const ENDS: { readonly [E in LoopEnd]: string } = {
  stopped: 'stopped',
  hung: 'gives up: a pass hangs and could not be ended',
  'handed-over': 'hands over to another agent',
};

function statusLine(result: PassResult | null, delayMs: number): string {
  const next = `next look in ${Math.round(delayMs / 1000)} s`;
  if (result === null) return `the last pass broke; ${next}`;
  const at = result.commit === null ? 'no commit in force' : `at ${result.commit.slice(0, 12)}`;
  const why = result.failure === null ? '' : ` (${result.failure.code})`;
  return `${result.state}${why} ${at}; ${next}`;
}
