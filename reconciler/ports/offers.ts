import type { Failure, Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import type { OfferPath } from '../core/offer.ts';

export interface OpenPart {
  /** More than this of the whole part, wherever reading begins, is not read: SOURCE_TOO_LARGE, at once where the offer says its size, else while it comes. */
  readonly maxBytes: number;
  /** Bytes that are there already; an offer that cannot begin later gives null, and the caller begins anew. */
  readonly from?: number;
  readonly signal?: AbortSignal;
}

export interface OpenedPart {
  /** Of the whole part, as the offer says; null: it does not. */
  readonly bytes: number | null;
  /** To be read once, to its end or until its `return`. Throws `Refused` (a SOURCE_ code) where the offer breaks off, stalls, or gives too much. */
  readonly data: AsyncIterable<Uint8Array>;
}

/** It is fetching a part from far away, and has been for so many milliseconds. */
export interface Coming {
  readonly comingMs: number;
}

/**
 * A place near the host that may have what is pinned: a stick, or a neighbour. Nothing of it is trusted: whoever takes a part
 * compares it with the digest that the accepted commit pins, and an offer that lies has only cost time.
 */
export interface Offer {
  /** For people and reports: `stick KEDGE`, `peer http://10.0.0.7:7879`. */
  readonly name: string;
  /** Null: it does not have this part. SOURCE_ codes: it could not be asked. */
  open(path: OfferPath, request: OpenPart): Promise<Result<OpenedPart | null>>;
  /** Reading costs time of a network: what is read twice is better kept in between. */
  readonly isFar?: true;
  /** Whether it has a part, or is bringing it from far away just now; absent: `open` tells, and nothing is on its way to it. */
  ask?(path: OfferPath, signal?: AbortSignal): Promise<'here' | 'none' | Coming>;
  /** A fleet repository to ask besides the sources of host.yaml; null: it has none, or is left alone for now. */
  readonly fleet: Remote | null;
  /** As `fleet`, the repository that the fleet has its scripts in; `line` stands for its id and anchor, by which a neighbour knows it. */
  scripts(line: string): Remote | null;
  /**
   * Told by whoever took something of it why it was no good: a SOURCE_ code of the way there, else that it lied. An offer that may be asked
   * again some other time is left alone for a while. `fleet`, `scripts`: it was that repository, which not all of them have; what lied is believed in nothing.
   */
  blame?(why: Failure, of?: 'fleet' | 'scripts'): void;
}

/** The offers that are there now, nearest first. Changes while the agent runs: sticks come and go. */
export interface Offers {
  list(): readonly Offer[];
}
