import type { Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { EtcScan } from '../core/os-drift.ts';
import type { OsStatus } from '../core/os-observed.ts';
import type { Offer } from './offers.ts';

/** What a commit is judged by, each time that it is used. */
export interface OsPin {
  readonly commit: Sha256;
  /** The branch that the commit says it belongs to. */
  readonly ref: string;
  /** OpenPGP certificates, armored; one of them has signed the commit. Never empty. */
  readonly signers: readonly Uint8Array[];
}

export interface OsPull extends OsPin {
  /** https URLs, or absolute paths of repositories; asked in this order until one has given all of it. */
  readonly remotes: readonly string[];
  /** Asked file by file before each remote that is a URL, and believed no more than it. */
  readonly offers?: readonly Offer[];
  /** Bytes a second over the network; absent: as fast as it comes. */
  readonly maxRate?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

export interface OsPulled {
  readonly remote: string;
  readonly sizes: OsSizes | null;
  /** Offers that gave a part of it, by name. */
  readonly near: readonly string[];
}

/** What a pull is going to cost, as the commit itself says (`ostree commit --generate-sizes`); null: it does not say. */
export interface OsSizes {
  /** Bytes over the line where no static delta makes it less. */
  readonly download: number;
  /** Bytes on the disk. */
  readonly unpacked: number;
}

/** An OSTree sysroot: `/` of a host that booted from it, or one in a folder that nothing runs from. */
export interface Ostree {
  /** `ostree 2022.7`; OS_DEPLOY_FAILED where the program or the sysroot is not there. */
  version(): Promise<Result<string>>;
  status(): Promise<Result<OsStatus>>;
  /** Whether all objects of the commit are in the repository. Says nothing of its signature. */
  has(commit: Sha256): Promise<Result<boolean>>;
  /**
   * Brings exactly this commit into the repository. What an earlier try brought is not fetched again. A bad remote hides no good one.
   * OS_SIGNATURE, OS_PULL_FAILED, DISK_FULL.
   */
  pull(request: OsPull): Promise<Result<OsPulled>>;
  /**
   * Makes the commit what boots next: staged where the host booted from this sysroot, else at once. Its signature is checked again.
   * Deployments that Kedge did not make and that would go are pinned before. OS_SIGNATURE, OS_DEPLOY_FAILED, DISK_FULL.
   */
  deploy(pin: OsPin): Promise<Result<void>>;
  /** Removes deployments of the commit that are neither booted nor pinned nor foreign, and what only they needed. */
  remove(commit: Sha256): Promise<Result<void>>;
  /**
   * Removes deployments of Kedge's that nothing needs (`superfluousOf`), what was pulled and is neither deployed nor in `keep`, what pulls
   * that were cut off left, and old kernels in /boot. Gives the commits that were undeployed. For a host at rest: nothing staged, nothing on trial.
   */
  tidy(keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>>;
  /** Makes a commit that is still deployed what boots next, at once. OS_DEPLOY_FAILED where it is not. */
  goBack(commit: Sha256): Promise<Result<void>>;
  /** What of /etc is not as the booted commit brought it; null: nothing is booted from this sysroot. OS_DEPLOY_FAILED where it cannot be read. */
  etc(): Promise<Result<EtcScan | null>>;
  /** The text of the first of these paths that a commit (or a ref) has, or null. OS_PULL_FAILED where there is no such commit. */
  readFile(revision: string, paths: readonly string[]): Promise<Result<string | null>>;
}
