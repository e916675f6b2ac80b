import type { Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import type { CommitId, ObjectId } from '../core/names.ts';

export type ObjectType = 'commit' | 'tree' | 'blob';

/** Reads objects by id. Every object is hashed and compared with its id before it is handed out. */
export interface ObjectReader {
  /** Fails with SOURCE_CORRUPT (missing, not what its id says, another type) or SOURCE_TOO_LARGE. */
  read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>>;
}

export interface FetchLimits {
  /** Bytes of pack a fetch may bring. */
  readonly bytes: number;
  readonly objects: number;
  /** Milliseconds for the whole fetch. */
  readonly timeMs: number;
  /** Bytes a second; less for `stallMs` ends the fetch. */
  readonly minimumRate: number;
  readonly stallMs: number;
}

export interface FetchRequest {
  readonly source: Remote;
  readonly branch: string;
  /** What the poll saw; the fetch may bring a newer head. */
  readonly head: CommitId;
  /** Last accepted commit, or the anchor on the first pull: history behind it need not be fetched. */
  readonly base: CommitId;
  readonly limits: FetchLimits;
  readonly onProgress?: (progress: { readonly bytes: number; readonly objects: number | null }) => void;
  readonly signal?: AbortSignal;
}

/** What a fetch brought, apart from the accepted store until it has been judged. Sees the accepted store's objects too. */
export interface Quarantine extends ObjectReader {
  /** The branch head that was in fact fetched. */
  readonly head: CommitId;
  /** Bytes that came over the line. */
  readonly bytes: number;
  /** Moves the objects into the accepted store (packs first, fsynced; then `refs/heads/<branch>`), and ends the quarantine. */
  accept(checkpoint: CommitId): Promise<Result<void>>;
  /** Deletes everything that was fetched. Idempotent. */
  discard(): Promise<void>;
}

/** The fleet repository on this host: a bare object store that nothing is ever checked out of. */
export interface GitStore extends ObjectReader {
  /** Which adapter this is, for the report: `git 2.39.5` or `isomorphic-git 1.44.11`. */
  readonly description: string;
  /** One v2 `ls-refs` request over a kept-alive connection. The head of the branch, or null where it does not exist. */
  head(source: Remote, branch: string, signal?: AbortSignal): Promise<Result<CommitId | null>>;
  /**
   * Waits until a hub says that the branch is no longer where `head` last saw it (`moved`), or that it still is there (`quiet`).
   * `cannot`: the source is no hub, or did not answer. Absent: no source is.
   */
  watch?(source: Remote, branch: string, ms: number, signal: AbortSignal): Promise<'moved' | 'quiet' | 'cannot'>;
  fetch(request: FetchRequest): Promise<Result<Quarantine>>;
  /** At start: deletes leftovers of killed runs (quarantines, packs without a whole index). */
  recover(): Promise<Result<void>>;
  /** Repacks to what the checkpoint needs when packs have piled up. Returns bytes freed. */
  prune(checkpoint: CommitId): Promise<Result<number>>;
  /** Closes kept-alive connections and child processes. */
  close(): Promise<void>;
}

export interface PublishRequest {
  readonly remote: Remote;
  /** Full branch name: `hosts/<name>`. */
  readonly branch: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Seconds since the epoch. */
  readonly at: number;
  /** Gives the armored detached signature over the commit's bytes without its signature header. */
  readonly sign: (payload: Uint8Array) => Promise<Result<string>>;
  /** After so many commits the branch starts anew with a commit that names its predecessor in the message. */
  readonly restartAfter: number;
}

/** A signed inventory record as it lies on a host's branch; not verified yet. */
export interface InventoryBranch {
  readonly host: string;
  readonly head: CommitId;
  /** Raw commit object. */
  readonly commit: Uint8Array;
  readonly record: Uint8Array;
  /** `runs.json` beside it; null: there is none. */
  readonly runs: Uint8Array | null;
}

/** The inventory repository: a host pushes its own branch; `status` reads all of them. */
export interface InventoryRepository {
  /** A lost or rewritten remote branch is healed by starting anew. Fails with INVENTORY_REJECTED or a SOURCE_ code. */
  publish(request: PublishRequest): Promise<Result<{ readonly head: CommitId; readonly commits: number }>>;
  /** Every `hosts/*` branch, or those of some hosts, with its `inventory.json`, the record bound to its commit by hash. */
  readAll(remote: Remote, limits: FetchLimits, only?: ReadonlySet<string>): Promise<Result<readonly InventoryBranch[]>>;
}
