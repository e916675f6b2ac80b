import type { Result } from '../core/failure.ts';
import type { HostName } from '../core/names.ts';
import type { StickIndex } from '../core/stick-index.ts';
import type { PublishRequest } from './git.ts';
import type { Offer } from './offers.ts';

export interface OpenStick {
  /** Absolute: a volume, the folder `kedge` on it, the folder of the fleet in that, or a tar of one. */
  readonly path: string;
  readonly fleet: string;
  readonly branch: string;
  readonly host: HostName;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (message: string) => void;
}

/** A stick that was looked through: whole, of this fleet, for this host. Whatever it holds is still to be judged. */
export interface Stick {
  readonly name: string;
  readonly index: StickIndex;
  readonly offer: Offer;
  /** Takes away what was unpacked of it. */
  close(): Promise<void>;
}

export interface Sticks {
  /**
   * Reads all of it once. STICK_INVALID: none, unfinished, cut short, damaged or hostile. STICK_UNFIT: not for this host. FLEET_MISMATCH,
   * AGENT_TOO_OLD, DISK_FULL, and SOURCE_ codes for its git bundle.
   */
  open(request: OpenStick): Promise<Result<Stick>>;
  /** From now on whoever takes pinned parts finds them there too; gives what ends that. */
  plug(stick: Stick): () => void;
  /** Deletes what killed runs left. */
  recover(): Promise<void>;
}

/** What a host gives a stick to take home: its own branch of the inventory, as a git bundle. */
export interface Receipts {
  /** The record as one more commit behind what was published, kept until it has been; gives the path of the bundle. */
  write(request: Omit<PublishRequest, 'remote'>): Promise<Result<string>>;
}
