import type { Sha256 } from '../core/names.ts';
import type { OsDownload } from '../core/os-download.ts';

/** Asks remotes what going from one OS commit to another downloads. Fetches two or three small files, and nothing of the system. */
export interface OsDownloads {
  of(update: {
    /** Null: the host has none of it. */
    readonly from: Sha256 | null;
    readonly to: Sha256;
    /** In the order in which hosts ask them. */
    readonly remotes: readonly string[];
    readonly signal?: AbortSignal;
  }): Promise<OsDownload>;
  close(): void;
}
