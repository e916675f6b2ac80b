import type { Result } from '../core/failure.ts';
import type { ObjectId } from '../core/names.ts';

/** One file of a fleet tree. */
export interface TreeFile {
  /** `/`-separated, from the root of the repository. */
  readonly path: string;
  readonly executable: boolean;
  /** Blob id where the tree is of a commit; null in a working folder. */
  readonly id: ObjectId | null;
}

/** A fleet repository at one state: of an accepted commit, of any commit, or a working folder (`lint`, `plan`). */
export interface FleetTree {
  files(): Promise<Result<readonly TreeFile[]>>;
  read(path: string, maxBytes: number): Promise<Result<Uint8Array>>;
}
