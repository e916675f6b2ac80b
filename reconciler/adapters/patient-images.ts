import type { Result } from '../core/failure.ts';
import { parseImage } from '../core/image.ts';
import { isSha256 } from '../core/names.ts';
import { blobPath } from '../core/offer.ts';
import type { LoadOptions, OfferedImages } from '../ports/images.ts';
import type { Offers } from '../ports/offers.ts';
import { awaitNear } from './await-near.ts';

/** Lets a neighbour that is bringing an image be done before the host asks for it. */
export class PatientImages implements OfferedImages {
  readonly #images: OfferedImages;
  readonly #offers: Offers;

  constructor(images: OfferedImages, offers: Offers) {
    this.#images = images;
    this.#offers = offers;
  }

  async load(reference: string, options: LoadOptions = {}): Promise<Result<{ id: string; offer: string } | null>> {
    const digest = parseImage(reference)?.digest ?? '';
    const { signal, onProgress } = options;
    const tell = (offer: string): void => onProgress?.({ phase: 'check', offer, done: 0, total: null });
    const waiting = { onProgress: tell, ...(signal === undefined ? {} : { signal }) };
    if (isSha256(digest)) await awaitNear(this.#offers.list(), blobPath(digest), waiting);
    return this.#images.load(reference, options);
  }

  idOf(reference: string): Promise<string | null> {
    return this.#images.idOf(reference);
  }

  prune(keep: readonly string[]): Promise<void> {
    return this.#images.prune(keep);
  }
}
