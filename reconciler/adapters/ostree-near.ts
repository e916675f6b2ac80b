import { failure, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { isOstreeFile, type Sha256 } from '../core/names.ts';
import { type OfferPath, OSTREE_SUMMARY, ostreeCommit, ostreePath } from '../core/offer.ts';
import type { Offer, OpenedPart } from '../ports/offers.ts';
import { Refused } from './git-meter.ts';

/** A file that an offer gives. */
export interface NearFile extends OpenedPart {
  readonly offer: Offer;
}

/** Sizes of a commit, and not of a file: what a commit object and its signatures may have. */
const COMMIT_BYTES = 16 * 1024 * 1024;

/**
 * The offers that have the commit of one pull, asked file by file. Which of them gave what is remembered, for whoever finds that a file
 * was a lie. One that fails once is not asked again in this pull.
 */
export class OstreeNear {
  readonly #offers: readonly Offer[];
  readonly #commit: Sha256;
  readonly #signal: AbortSignal | undefined;
  #asked: Promise<Set<Offer>> | null = null;
  readonly #given = new Map<string, Offer>();

  constructor(offers: readonly Offer[], commit: Sha256, signal: AbortSignal | undefined) {
    this.#offers = offers;
    this.#commit = commit;
    this.#signal = signal;
  }

  /** Names of those that gave anything. */
  get names(): readonly string[] {
    return [...new Set([...this.#given.values()].map((offer) => offer.name))];
  }

  /** Whether any offer has the commit, and is still asked. */
  async isThere(): Promise<boolean> {
    this.#asked ??= this.#ask();
    return (await this.#asked).size > 0;
  }

  /** `file`: as ostree asks for it. Null: no offer has it, or it is none whose content its name stands for. */
  async open(file: string, maxBytes: number, signal: AbortSignal): Promise<NearFile | null> {
    const path = pathOf(file);
    if (path === null) return null;
    this.#asked ??= this.#ask();
    for (const offer of await this.#asked) {
      const opened = await openPart(offer, path, maxBytes, signal);
      if (signal.aborted) return null;
      if (!opened.ok) await this.drop(offer, opened.failure);
      else if (opened.value !== null) {
        this.#given.set(file, offer);
        return { ...opened.value, offer };
      }
    }
    return null;
  }

  /** It failed, and is not asked again. */
  async drop(offer: Offer, why: Parameters<NonNullable<Offer['blame']>>[0]): Promise<void> {
    offer.blame?.(why);
    (await this.#asked)?.delete(offer);
  }

  /** The pull broke with what offers gave, and was whole without: `said` by ostree, it names a checksum mostly. */
  blame(said: string): void {
    const named = [...this.#given].filter(([file]) => said.includes(checksumOf(file)));
    const liars = new Set((named.length === 0 ? [...this.#given] : named).map(([, offer]) => offer));
    for (const offer of liars) {
      const message = `${offer.name} gave a file of the OS that is not what its name says`;
      offer.blame?.(failure('DIGEST_MISMATCH', message, { source: offer.name }));
    }
  }

  async #ask(): Promise<Set<Offer>> {
    const path = ostreeCommit(this.#commit);
    const have = path === null ? [] : await Promise.all(this.#offers.map((offer) => this.#has(offer, path)));
    return new Set(this.#offers.filter((_, i) => have[i] === true));
  }

  async #has(offer: Offer, path: OfferPath): Promise<boolean> {
    const opened = await openPart(offer, path, COMMIT_BYTES, this.#signal);
    if (!opened.ok) offer.blame?.(opened.failure);
    if (!opened.ok || opened.value === null) return false;
    try {
      for await (const _ of opened.value.data) if (this.#signal?.aborted === true) return false;
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      offer.blame?.(error.failure);
      return false;
    }
  }
}

function openPart(
  offer: Offer,
  path: OfferPath,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Result<OpenedPart | null>> {
  const most = Math.min(maxBytes, LIMITS.osPullBytes);
  return offer.open(path, { maxBytes: most, ...(signal === undefined ? {} : { signal }) });
}

function pathOf(file: string): OfferPath | null {
  if (file === 'summary') return OSTREE_SUMMARY;
  return isOstreeFile(file) ? ostreePath(file) : null;
}

/** `objects/ab/cdef….filez` -> `abcdef…`: as ostree names it. A part of a delta is named by its path. */
function checksumOf(file: string): string {
  const object = /^objects\/(..)\/([0-9a-f]{62})\./.exec(file);
  return object === null ? file : `${object[1]}${object[2]}`;
}
