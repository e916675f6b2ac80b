/** What the hub and whoever judges pushes for it say to each other. */
import type { Failure, Result } from '../core/failure.ts';
import type { CommitId } from '../core/names.ts';
import type { ObjectReader } from './git.ts';

/** A ref that a push moves; `before` null: it is made, `after` null: it is removed. */
export interface RefChange {
  readonly ref: string;
  /** As the client says. */
  readonly before: CommitId | null;
  readonly after: CommitId | null;
}

export interface Push {
  /** Name without `.git`. */
  readonly repository: string;
  /** Folder that holds what came, apart from the repository until it is judged; null: nothing came. */
  readonly quarantine: string | null;
  readonly changes: readonly RefChange[];
}

/** What is said of one change. */
export interface PushWord {
  readonly ref: string;
  readonly failure: Failure;
}

export interface PushVerdict {
  /** A change that is not taken, and all others of the push with it. Null: all may be made. */
  readonly refused: PushWord | null;
  /** What is good and waits for people. */
  readonly waiting: PushWord | null;
}

export interface PushJudge {
  /** When the signal is aborted it gives up soon. */
  judge(push: Push, signal: AbortSignal): Promise<PushVerdict>;
  /** Bytes that a push to this repository may bring. */
  mostBytes(repository: string): Promise<number>;
}

export interface ServedRefs {
  /** `refs/heads/…` -> commit. */
  readonly branches: ReadonlyMap<string, CommitId>;
  /** What `accept` remembered. */
  readonly accepted: CommitId | null;
}

/** A repository that the hub serves, with what a push brings to it; open for the time of one judgement. */
export interface ServedRepository extends ObjectReader {
  /** All branches, and what was accepted last. */
  refs(): Promise<Result<ServedRefs>>;
  /**
   * Objects that the push brought, and how many of them neither these commits need nor the repository had before: nobody could say who
   * put them there. Fails with SOURCE_TOO_LARGE where more than `most` came.
   */
  incoming(
    heads: readonly CommitId[],
    most: number,
  ): Promise<Result<{ readonly objects: number; readonly strays: number }>>;
  /** Remembers, durably and where no push reaches it, what was accepted last. */
  accept(commit: CommitId): Promise<Result<void>>;
  /** Every read after it fails. */
  close(): Promise<void>;
}

export interface ServedRepositories {
  /** Without `.git`, sorted. */
  names(): Promise<readonly string[]>;
  open(name: string, quarantine: string | null): ServedRepository;
}
