/** Hears of news while the agent rests: one request to each source that is a hub, which answers when the branch moves. */
import type { Remote } from '../core/host-config.ts';
import type { AgentDeps } from './deps.ts';

/** So often in a row a source may wake the agent, and then once in so many milliseconds: it is not trusted to tell the truth. */
const BURST = 6;
const REFILL_MS = 10_000;
/** Not worth a request. */
const SHORT_MS = 1_500;
/** A hub that has nothing to say waits longer before it says so; another server is not asked again in this rest. */
const PATIENT_MS = 5_000;

export class NewsWatch {
  readonly #deps: Pick<AgentDeps, 'git' | 'clock' | 'config' | 'log'>;
  #tokens = BURST;
  /** Monotonic milliseconds of the last refill. */
  #filledAt: number;
  readonly #further: () => readonly string[];

  /** `further`: branches that are watched beside that of the fleet. */
  constructor(deps: Pick<AgentDeps, 'git' | 'clock' | 'config' | 'log'>, further: () => readonly string[] = () => []) {
    this.#deps = deps;
    this.#further = further;
    this.#filledAt = deps.clock.monotonic();
  }

  /** Calls `onNews` at most once, before the signal is aborted. Nothing that goes wrong is told: the next poll comes anyway. */
  start(delayMs: number, signal: AbortSignal, onNews: () => void): void {
    if (this.#deps.git.watch === undefined) return;
    const until = this.#deps.clock.monotonic() + delayMs;
    let told = false;
    const tell = (): void => {
      if (told || signal.aborted) return;
      told = true;
      this.#tokens -= 1;
      onNews();
    };
    const { sources, branch } = this.#deps.config.fleet;
    for (const source of sources) {
      for (const one of [branch, ...this.#further()]) {
        void this.#watch(source, one, until, signal).then(
          (moved) => moved && tell(),
          (error: unknown) => this.#deps.log.debug({ error }, `watching ${source.name} broke`),
        );
      }
    }
  }

  async #watch(source: Remote, branch: string, until: number, signal: AbortSignal): Promise<boolean> {
    const { git, clock } = this.#deps;
    const wait = this.#untilToken();
    if (wait > 0) await clock.sleep(wait, signal);
    while (!signal.aborted) {
      const began = clock.monotonic();
      const left = until - began;
      if (left < SHORT_MS) return false;
      // It ends before the poll, which then finds the connection open.
      const said = await git.watch?.(source, branch, left - 1_000, signal);
      if (said === 'moved') return true;
      if (said !== 'quiet' || clock.monotonic() - began < PATIENT_MS) return false;
    }
    return false;
  }

  /** Milliseconds until the agent may be woken again. */
  #untilToken(): number {
    const now = this.#deps.clock.monotonic();
    const more = Math.floor((now - this.#filledAt) / REFILL_MS);
    this.#filledAt += more * REFILL_MS;
    this.#tokens = Math.min(BURST, this.#tokens + more);
    return this.#tokens > 0 ? 0 : this.#filledAt + REFILL_MS - now;
  }
}
