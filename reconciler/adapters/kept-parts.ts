import type { Result } from '../core/failure.ts';
import type { OfferPath } from '../core/offer.ts';
import type { Offer, OpenedPart, OpenPart } from '../ports/offers.ts';
import type { MirrorStore } from './mirror-store.ts';
import { FolderOffer } from './offer-folder.ts';

/** What this host has of what its fleet pins: tars that it unpacked itself, and what it keeps for neighbours. Each was found good before it came to lie there. */
export class KeptParts implements Offer {
  readonly name = 'this host';
  readonly fleet = null;
  readonly #tars: FolderOffer;
  readonly #kept: FolderOffer;
  readonly #store: MirrorStore;

  constructor(state: string, store: MirrorStore) {
    this.#tars = new FolderOffer({ name: this.name, root: state, fleet: null });
    this.#kept = new FolderOffer({ name: this.name, root: store.folder, fleet: null });
    this.#store = store;
  }

  scripts(): null {
    return null;
  }

  async open(path: OfferPath, request: OpenPart): Promise<Result<OpenedPart | null>> {
    if (path.startsWith('tars/')) return this.#tars.open(path, request);
    const opened = await this.#kept.open(path, request);
    if (opened.ok && opened.value !== null) await this.#store.touch(path);
    return opened;
  }
}
