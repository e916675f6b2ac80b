import type { Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { BootVerdict } from '../core/os-memory.ts';

/** The machine's boot loader and its power: what of an OS update is not OSTree's. */
export interface Boot {
  /** How the boot loader says that this boot came about; null where it does not count boots. */
  verdict(): Promise<BootVerdict>;
  /** What is booted is good: the boot loader takes it without counting. Nothing to do where it does not count. */
  confirm(): Promise<Result<void>>;
  /** The next boot takes the entry behind this one. False where the boot loader cannot be told: then the entries are reordered. */
  reject(): Promise<Result<boolean>>;
  /** What the boot loader holds against earlier deployments of the commit counts no longer: it is about to be deployed anew. */
  renew(commit: Sha256): Promise<Result<void>>;
  /** /usr of what is booted can be written to until the next boot; what is written there is gone then. */
  unlock(): Promise<Result<void>>;
  /** Shuts down in good order and starts again; returns before that. */
  reboot(): Promise<Result<void>>;
  /** The end of the journal of the boot before this one, or null. */
  lastBoot(): Promise<string | null>;
  /** The booted OS was built with a GPU's driver, and this machine has such a device that is not handed on to a guest. */
  expectsGpu(): Promise<boolean>;
}
