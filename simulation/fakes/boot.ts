import { type Failure, fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import type { BootVerdict } from '../../reconciler/core/os-memory.ts';
import type { Boot } from '../../reconciler/ports/boot.ts';

/** A boot loader and a power button. A reboot is only asked for: the test makes it when it will. */
export class FakeBoot implements Boot {
  said: BootVerdict = null;
  /** The boot loader takes orders. */
  counts = false;
  /** The OS has a driver for a GPU that is there. */
  driver = false;
  journal: string | null = null;
  /** `confirm`, `reject`, `reboot`, in order. */
  readonly orders: string[] = [];
  /** Commits whose failed boots it was told to forget. */
  readonly renewed: Sha256[] = [];
  /** Fails the next order. */
  failure: Failure | null = null;

  async verdict(): Promise<BootVerdict> {
    return this.said;
  }

  async confirm(): Promise<Result<void>> {
    return this.#order('confirm');
  }

  async reject(): Promise<Result<boolean>> {
    if (!this.counts) return ok(false);
    const done = this.#order('reject');
    return done.ok ? ok(true) : done;
  }

  async renew(commit: Sha256): Promise<Result<void>> {
    this.renewed.push(commit);
    return ok(undefined);
  }

  /** What unlocking does to the sysroot. */
  onUnlock: () => unknown = () => undefined;

  async unlock(): Promise<Result<void>> {
    const done = this.#order('unlock');
    if (done.ok) await this.onUnlock();
    return done;
  }

  async reboot(): Promise<Result<void>> {
    return this.#order('reboot');
  }

  async lastBoot(): Promise<string | null> {
    return this.journal;
  }

  async expectsGpu(): Promise<boolean> {
    return this.driver;
  }

  #order(what: string): Result<void> {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) return fail(failure);
    this.orders.push(what);
    return ok(undefined);
  }
}
