import type { Result } from '../core/failure.ts';
import type { BundleFile, BundleState } from '../core/host-state.ts';
import type { BundleName, Sha256 } from '../core/names.ts';

/** What lies on disk for one bundle. */
export interface LaidOut {
  readonly bundle: BundleName;
  /** Digest folder that `current` points to, or null. */
  readonly current: Sha256 | null;
  /** All whole digest folders (an unfinished one is not whole and is deleted at the next lay-out). */
  readonly digests: readonly Sha256[];
}

/**
 * Bundles laid out on disk: `<state>/bundles/<name>/<digest>/` with `compose.json`, `bundle.json` (the BundleState it came
 * from) and `files/`, and the link `current`. Read-only modes; compared with the digests before each use.
 */
export interface Layouts {
  list(): Promise<Result<readonly LaidOut[]>>;
  /** Writes a digest folder whole (beside, fsynced, renamed), or leaves a good one alone. DISK_FULL under the watermark. */
  layOut(
    bundle: BundleState,
    read: (file: BundleFile) => Promise<Result<Uint8Array>>,
    project: string,
    instance: string,
  ): Promise<Result<void>>;
  /** Compares a digest folder with its own record; DIGEST_MISMATCH names the file. Gives the state that it was made from. */
  check(bundle: BundleName, digest: Sha256): Promise<Result<BundleState>>;
  /** Absolute path of the digest folder, the Compose project folder. */
  dir(bundle: BundleName, digest: Sha256): string;
  /** One atomic rename of `current`. */
  swap(bundle: BundleName, digest: Sha256): Promise<Result<void>>;
  /** Deletes digest folders but those to keep; the whole bundle where `keep` is empty. */
  prune(bundle: BundleName, keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>>;
  /** Bytes free where layouts are kept. */
  freeBytes(): Promise<number>;
}
