import { setTimeout as wait } from 'node:timers/promises';
import { LIMITS } from '../core/limits.ts';
import type { OfferPath } from '../core/offer.ts';
import type { Offer } from '../ports/offers.ts';

export interface Waiting {
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/**
 * Before something large is fetched from far away: neighbours that hear of it at the same time let one of them begin, and wait while it
 * says that it is on its way. Ends when a neighbour has it, or none brings it, or the one that does has taken too long.
 */
export async function awaitNear(offers: readonly Offer[], path: OfferPath, waiting: Waiting = {}): Promise<void> {
  const { signal, onProgress } = waiting;
  const able = offers.filter((offer) => offer.ask !== undefined);
  let isLast = able.length === 0;
  for (;;) {
    const said = await Promise.all(
      able.map(async (offer) => ({ offer, is: (await offer.ask?.(path, signal)) ?? 'none' })),
    );
    if (signal?.aborted === true || said.some(({ is }) => is === 'here')) return;
    const bringer = said.find(({ is }) => is === 'coming');
    if (bringer === undefined && isLast) return;
    isLast = bringer === undefined;
    if (bringer !== undefined) onProgress?.(`${bringer.offer.name} brings it`);
    const ms = bringer === undefined ? Math.random() * LIMITS.peerJitterMs : LIMITS.peerComingAskMs;
    await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
}
