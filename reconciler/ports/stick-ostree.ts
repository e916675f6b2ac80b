import type { Failure, Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { OsPull } from './ostree.ts';

/** An OS commit that hosts are to get by a stick. */
export interface OsNeed extends OsPull {
  /** What the hosts run: a static delta from each of them. */
  readonly from: readonly Sha256[];
  /** All objects besides, for who has none of these. */
  readonly full: boolean;
}

export interface PackedOs {
  /** Commits that no delta could be made from, each with why: all objects went along in its place. */
  readonly instead: readonly { readonly from: Sha256; readonly why: Failure }[];
}

/** The OSTree part of a stick. */
export interface StickOstree {
  /**
   * Makes `folder` a repository (mode archive) that holds these commits with their signatures, and nothing else that is to be pulled.
   * Each commit is pulled, and its signature checked, before any of it gets there. OS_SIGNATURE, OS_PULL_FAILED, DISK_FULL.
   */
  pack(folder: string, needs: readonly OsNeed[]): Promise<Result<PackedOs>>;
}
