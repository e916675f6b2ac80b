import type { CommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';

/** Reads one object database; holds child processes or caches until it is closed. */
export interface OpenReader extends ObjectReader {
  close(): Promise<void>;
}

/** A bare repository folder of ours, and other object folders that its objects may lean on. */
export interface Gitdir {
  readonly dir: string;
  /** Folders like `…/objects`; native git finds them in `objects/info/alternates`. */
  readonly alternates: readonly string[];
}

/** What native git and isomorphic-git each do in their own way; all else about a store is shared. Throws `Refused`. */
export interface GitEngine {
  readonly kind: 'native' | 'embedded';
  /** For the report: `git 2.39.5`. */
  readonly description: string;
  open(gitdir: Gitdir): OpenReader;
  /** Checks every object of a received pack, and writes its index beside it. */
  index(gitdir: Gitdir, pack: string, source: string, signal: AbortSignal): Promise<void>;
  /**
   * Writes a pack, without index, of what is reachable from `roots` and not from `not`, at most `maxBytes` long.
   * The `shallow` file of the folder ends the walk. Gives its path.
   */
  pack(gitdir: Gitdir, request: PackWalk): Promise<string>;
}

export interface PackWalk {
  readonly roots: readonly CommitId[];
  readonly not: readonly CommitId[];
  readonly maxBytes: number;
  readonly maxObjects: number;
  readonly source: string;
  readonly signal: AbortSignal;
}
