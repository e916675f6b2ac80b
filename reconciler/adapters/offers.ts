import type { Offer, Offers } from '../ports/offers.ts';

/** Sticks first, for they are nearest, then neighbours, each in the order in which it came. */
export class OfferList implements Offers {
  readonly #sticks = new Set<Offer>();
  readonly #peers: readonly Offer[];

  constructor(peers: readonly Offer[] = []) {
    this.#peers = peers;
  }

  list(): readonly Offer[] {
    return [...this.#sticks, ...this.#peers];
  }

  /** Gives what takes it away again. */
  plug(stick: Offer): () => void {
    this.#sticks.add(stick);
    return () => this.#sticks.delete(stick);
  }
}
