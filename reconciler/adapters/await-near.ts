import { setTimeout } from 'node:timers/promises';
import { LIMITS } from '../core/limits.ts';
import type { OfferPath } from '../core/offer.ts';
import type { Offer } from '../ports/offers.ts';

export interface Waiting {
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string) => void;
  /** Ends early where the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Monotonic milliseconds. */
  readonly now?: () => number;
  /** Says to neighbours that it is on its way to this host, until what it gives is called; absent: they are told later, or not at all. */
  readonly claim?: () => () => void;
}

/**
 * Before something large is fetched from far away: neighbours that hear of it at the same time let one of them begin, and wait while it
 * says that it is on its way. Ends when a neighbour has it, or none brings it, or the one that does has taken too long. Gives what is to be
 * called when it is there, or is fetched no more.
 *
 * Of those that begin in one moment one goes on: each says so first and asks then, and whoever finds one that may have said so before him
 * takes it back. It was said before the answer came, and what the answer tells of it is compared with what had passed when it was asked for:
 * so of two, the later one always gives way, and where it cannot be told, both do, and begin anew.
 */
export async function awaitNear(offers: readonly Offer[], path: OfferPath, waiting: Waiting = {}): Promise<() => void> {
  const { signal, onProgress, wait = pause, now = () => performance.now(), claim } = waiting;
  const since = now();
  const able = offers.filter((offer) => offer.ask !== undefined);
  let isLast = able.length === 0;
  let own: { readonly since: number; readonly free: () => void } | null = null;
  for (;;) {
    const ownMs = own === null ? 0 : now() - own.since;
    const said = await Promise.all(
      able.map(async (offer) => ({ offer, is: (await offer.ask?.(path, signal)) ?? 'none' })),
    );
    // However many promise it, one after the other.
    const isOver = now() - since >= LIMITS.peerComingMs;
    const bringer = isOver ? undefined : said.find(({ is }) => typeof is === 'object' && is.comingMs >= ownMs);
    if (signal?.aborted === true || said.some(({ is }) => is === 'here')) {
      own?.free();
      return NOTHING;
    }
    if (own !== null && bringer === undefined) return own.free;
    const isTie = own !== null;
    own?.free();
    own = null;
    if (bringer === undefined && isLast) {
      if (claim === undefined || able.length === 0) return NOTHING;
      const free = claim();
      own = { since: now(), free };
      continue;
    }
    isLast = bringer === undefined || isTie;
    if (bringer !== undefined) onProgress?.(`${bringer.offer.name} brings it`);
    const most = bringer === undefined ? LIMITS.peerJitterMs : LIMITS.peerComingAskMs;
    await wait(bringer === undefined || isTie ? Math.random() * most : most, signal);
  }
}

const NOTHING = (): void => undefined;

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return setTimeout(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}
