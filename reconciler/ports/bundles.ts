import type { BundlePin } from '../core/bundle-source.ts';
import type { Result } from '../core/failure.ts';
import type { BundleFile } from '../core/host-state.ts';
import type { Sha256 } from '../core/names.ts';

/** The files of a pinned tar, unpacked on this host. */
export interface BundleContents {
  /** Sorted by path; `compose.yaml` is one of them where the tar holds a bundle. */
  readonly files: readonly BundleFile[];
  /** Bytes of one of the files, hashed again. DIGEST_MISMATCH where somebody changed them on disk. */
  read(path: string): Promise<Result<Uint8Array>>;
}

export interface OpenOptions {
  readonly onProgress?: (bytes: number) => void;
  /** Bytes a second over the network; absent: as fast as it comes. */
  readonly maxRate?: number;
  readonly signal?: AbortSignal;
}

/** Pinned tars: fetched once, kept below the state folder, compared with their pin before each use. */
export interface BundleTars {
  /**
   * SOURCE_ codes for the way there; SOURCE_TOO_LARGE, DIGEST_MISMATCH, TREE_UNSAFE or SOURCE_CORRUPT for what came;
   * DISK_FULL under the watermark. Whether the policy lists the origin is for `readPin` to say, before.
   */
  open(pin: BundlePin, options?: OpenOptions): Promise<Result<BundleContents>>;
  /** Deletes what was fetched, but for these tars. */
  prune(keep: readonly Sha256[]): Promise<void>;
  close(): void;
}
