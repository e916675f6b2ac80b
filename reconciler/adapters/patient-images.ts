import type { Result } from '../core/failure.ts';
import { parseImage } from '../core/image.ts';
import { isSha256 } from '../core/names.ts';
import { blobPath, type OfferPath } from '../core/offer.ts';
import type { LoadOptions, OfferedImages } from '../ports/images.ts';
import type { Offers } from '../ports/offers.ts';
import { awaitNear } from './await-near.ts';

/** Lets a neighbour that is bringing an image be done before the host asks for it. */
export class PatientImages implements OfferedImages {
  readonly #images: OfferedImages;
  readonly #offers: Offers;
  readonly #claim: ((path: OfferPath) => () => void) | undefined;

  /** `claim` tells neighbours that a part is on its way here, until what it gives is called; absent: this host serves none. */
  constructor(images: OfferedImages, offers: Offers, claim?: (path: OfferPath) => () => void) {
    this.#images = images;
    this.#offers = offers;
    this.#claim = claim;
  }

  async load(reference: string, options: LoadOptions = {}): Promise<Result<{ id: string; offer: string } | null>> {
    const digest = parseImage(reference)?.digest ?? '';
    const { signal, onProgress } = options;
    const tell = (offer: string): void => onProgress?.({ phase: 'check', offer, done: 0, total: null });
    if (!isSha256(digest)) return this.#images.load(reference, options);
    const path = blobPath(digest);
    const begin = this.#claim;
    const claim = begin === undefined ? {} : { claim: () => begin(path) };
    const waiting = { onProgress: tell, ...claim, ...(signal === undefined ? {} : { signal }) };
    const done = await awaitNear(this.#offers.list(), path, waiting);
    return this.#images.load(reference, options).finally(done);
  }

  idOf(reference: string): Promise<string | null> {
    return this.#images.idOf(reference);
  }

  prune(keep: readonly string[]): Promise<void> {
    return this.#images.prune(keep);
  }
}
