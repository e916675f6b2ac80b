import type { Failure } from '../core/failure.ts';
import { blobPath } from '../core/offer.ts';
import type { Offer } from '../ports/offers.ts';
import { Refused } from './git-meter.ts';
import type { BlobSource, OpenBlob } from './image-sources.ts';

/** Blobs from whoever near has them, one by one, and else from far away. Compared by whoever copies them. */
export class NearBlobs implements BlobSource {
  readonly #offers: Set<Offer>;
  readonly #far: BlobSource;
  #giver: Offer | null = null;

  constructor(offers: readonly Offer[], far: BlobSource) {
    this.#offers = new Set(offers);
    this.#far = far;
  }

  /** What came last was wrong, or broke off. Whether it was of an offer, which is then not asked again: without it things may go well. */
  refuse(why: Failure): boolean {
    const offer = this.#giver;
    if (offer === null || !this.#offers.delete(offer)) return false;
    offer.blame?.({ ...why, source: offer.name });
    return true;
  }

  async *open(blob: OpenBlob): AsyncGenerator<Uint8Array> {
    const { digest, maxBytes, signal } = blob;
    for (const offer of this.#offers) {
      const opened = await offer.open(blobPath(digest), { maxBytes, ...(signal === undefined ? {} : { signal }) });
      if (signal?.aborted === true) break;
      if (!opened.ok) offer.blame?.(opened.failure);
      if (!opened.ok || opened.value === null) continue;
      this.#giver = offer;
      yield* opened.value.data;
      return;
    }
    this.#giver = null;
    yield* this.#far.open(blob);
  }
}

/** Tries again without the offer that gave what was wrong, until it was none of them. Throws what is wrong then. */
export async function withoutLiars<T>(source: BlobSource, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused && source instanceof NearBlobs && source.refuse(error.failure))) throw error;
    }
  }
}
