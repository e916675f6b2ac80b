import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { OfferPath } from '../core/offer.ts';
import { backoffMs } from '../core/timing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Offer, OpenedPart, OpenPart } from '../ports/offers.ts';
import { metered, Refused } from './git-meter.ts';
import type { Http, HttpReply } from './http.ts';

export interface HttpOfferOptions {
  /** `http://10.0.0.7:7879`. */
  readonly origin: string;
  readonly http: Http;
  readonly clock: Pick<Clock, 'monotonic'>;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
  /** Told why it is left alone, and for how long. */
  readonly onRest: (why: Failure, ms: number) => void;
}

const AWAY = { firstMs: LIMITS.peerAwayMs, mostMs: LIMITS.peerAwayMostMs };
const PACE = { stallMs: LIMITS.peerStallMs, minimumRate: LIMITS.peerMinimumRate };
/** What says of who sent it that he is no good, and not that he is away. */
const LIES: readonly Failure['code'][] = ['SOURCE_CORRUPT', 'SOURCE_TOO_LARGE'];

/** The mirror of a neighbour (hub/mirror.ts). Nothing of it is believed, and where it is slow, away or lies it is left alone for a while. */
export class HttpOffer implements Offer {
  readonly name: string;
  readonly isFar = true;
  readonly #options: HttpOfferOptions;
  readonly #fleet: Remote;
  #failures = 0;
  /** Monotonic milliseconds. */
  #restsUntil = 0;

  constructor(options: HttpOfferOptions) {
    const { origin } = options;
    this.#options = options;
    this.name = `peer ${origin}`;
    this.#fleet = { name: this.name, kind: 'http', url: `${origin}/fleet.git`, plain: true, peer: true };
  }

  get fleet(): Remote | null {
    return this.#isResting() ? null : this.#fleet;
  }

  blame(why: Failure): void {
    const isLie = !why.code.startsWith('SOURCE_') || LIES.includes(why.code);
    // What many requests at once found is one failure.
    if (this.#isResting() && !isLie) return;
    this.#failures += 1;
    const ms = isLie ? LIMITS.peerLiedMs : backoffMs(AWAY, this.#failures, this.#options.random());
    const until = this.#options.clock.monotonic() + ms;
    if (until <= this.#restsUntil) return;
    this.#restsUntil = until;
    this.#options.onRest(why, ms);
  }

  async open(path: OfferPath, request: OpenPart): Promise<Result<OpenedPart | null>> {
    if (this.#isResting()) return ok(null);
    const { maxBytes, from = 0, signal } = request;
    const asked = await this.#options.http.request({
      url: `${this.#options.origin}/${path}`,
      // No time for the whole: silence and slowness end it.
      timeMs: null,
      ...(from === 0 ? {} : { headers: { Range: `bytes=${from}-` } }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!asked.ok) return signal?.aborted === true ? asked : this.#failed(asked.failure);
    const reply = asked.value;
    const begins = from === 0 ? reply.status === 200 : reply.header('content-range')?.startsWith(`bytes ${from}-`);
    const hasIt = begins === true && (reply.status === 200 || reply.status === 206);
    const length = reply.header('content-length');
    const bytes = length === null ? null : from + Number(length);
    if (hasIt && (bytes === null || bytes <= maxBytes)) {
      return ok({ bytes, data: new ReplyData(this, reply, { from, maxBytes, signal }) });
    }
    reply.body.destroy();
    // Not there, busy, or unable to begin later.
    if (!hasIt) return ok(null);
    const message = `${path} of ${this.name} has ${bytes} bytes, more than ${maxBytes}`;
    return this.#failed(failure('SOURCE_TOO_LARGE', message, { source: this.name }));
  }

  /** A part came whole: what failed before is over. */
  done(): void {
    this.#failures = 0;
  }

  #failed(why: Failure): Result<never> {
    const own = { ...why, source: this.name };
    this.blame(own);
    return fail(own);
  }

  #isResting(): boolean {
    return this.#options.clock.monotonic() < this.#restsUntil;
  }
}

/** Read once; ends the connection where it is not read to its end, be it not begun. */
class ReplyData implements AsyncIterable<Uint8Array> {
  readonly #offer: HttpOffer;
  readonly #reply: HttpReply;
  readonly #from: number;
  readonly #maxBytes: number;
  readonly #signal: AbortSignal | undefined;

  constructor(
    offer: HttpOffer,
    reply: HttpReply,
    { from, maxBytes, signal }: { from: number; maxBytes: number; signal: AbortSignal | undefined },
  ) {
    this.#offer = offer;
    this.#reply = reply;
    this.#from = from;
    this.#maxBytes = maxBytes;
    this.#signal = signal;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    const chunks = this.#chunks();
    return {
      next: () => chunks.next(),
      return: async () => {
        this.#reply.body.destroy();
        await chunks.return(undefined);
        return { done: true, value: undefined };
      },
    };
  }

  async *#chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const { body } = this.#reply;
    const limits = { ...PACE, bytes: this.#maxBytes };
    try {
      yield* metered(body as AsyncIterable<Uint8Array>, limits, this.#offer.name, { used: this.#from });
      this.#offer.done();
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused(await this.#reply.broken(error));
      const why = { ...refused.failure, source: this.#offer.name };
      if (this.#signal?.aborted !== true) this.#offer.blame(why);
      throw new Refused(why);
    } finally {
      body.destroy();
    }
  }
}
