import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { OfferPath } from '../core/offer.ts';
import { isTrustRefusal } from '../core/report.ts';
import { backoffMs } from '../core/timing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Coming, Offer, OpenedPart, OpenPart } from '../ports/offers.ts';
import { misnamed } from './git-http-errors.ts';
import { metered, Refused } from './git-meter.ts';
import type { Http, HttpReply } from './http.ts';

export interface HttpOfferOptions {
  /** `http://10.0.0.7:7879`. */
  readonly origin: string;
  readonly http: Http;
  readonly clock: Pick<Clock, 'monotonic'>;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
  /** Told why it is left alone, and for how long; `isLie`: it is not merely away. */
  readonly onRest: (why: Failure, ms: number, isLie: boolean) => void;
}

type Asked = 'fleet' | 'scripts' | 'parts';

/** Milliseconds: see hub/mirror.ts. */
const COMING = /^[0-9]{1,9}$/;
/** RFC 9110, 15.5.20. */
const MISDIRECTED = 421;
const AWAY = { firstMs: LIMITS.peerAwayMs, mostMs: LIMITS.peerAwayMostMs };
const PACE = { stallMs: LIMITS.peerStallMs, minimumRate: LIMITS.peerMinimumRate };
/** Found again within so many milliseconds it is no news. */
const TOLD_MS = 60_000;
/** What says of who sent it that he is no good, and not that he is away. */
const LIES: readonly Failure['code'][] = ['DIGEST_MISMATCH', 'SOURCE_CORRUPT', 'SOURCE_TOO_LARGE'];

/** The mirror of a neighbour (hub/mirror.ts). Nothing of it is believed, and where it is slow, away or lies it is left alone for a while. */
export class HttpOffer implements Offer {
  readonly name: string;
  readonly isFar = true;
  readonly #options: HttpOfferOptions;
  /** Until when nothing is asked of it, in monotonic milliseconds, and how often it failed in a row: its repositories, and its parts. */
  readonly #rests = {
    fleet: { until: 0, failures: 0 },
    scripts: { until: 0, failures: 0 },
    parts: { until: 0, failures: 0 },
  };

  /** What it said was on its way to it, and since when. */
  readonly #promises = new Map<OfferPath, number>();

  constructor(options: HttpOfferOptions) {
    this.#options = options;
    this.name = `peer ${options.origin}`;
  }

  get fleet(): Remote | null {
    return this.#isResting('fleet') ? null : this.#repository('fleet');
  }

  scripts(line: string): Remote | null {
    return this.#isResting('scripts') ? null : this.#repository(`scripts/${line}`);
  }

  blame(why: Failure, of: Asked = 'parts'): void {
    const isLie = LIES.includes(why.code) || isTrustRefusal(why.code);
    const rest = this.#rests[of];
    // What many requests at once found is one failure.
    if (this.#isResting(of) && !isLie) return;
    rest.failures += 1;
    const ms = isLie ? LIMITS.peerLiedMs : backoffMs(AWAY, rest.failures, this.#options.random());
    const until = this.#options.clock.monotonic() + ms;
    if (this.#isResting(of) && until - rest.until < TOLD_MS) return;
    for (const one of isLie ? Object.values(this.#rests) : [rest]) one.until = Math.max(one.until, until);
    this.#options.onRest(why, ms, isLie);
  }

  async ask(path: OfferPath, signal?: AbortSignal): Promise<'here' | 'none' | Coming> {
    const { clock, http, origin } = this.#options;
    if (this.#isResting('parts')) return 'none';
    const asked = await http.request({
      url: `${origin}/${path}`,
      timeMs: LIMITS.peerAnswerMs,
      ...(signal === undefined ? {} : { signal }),
    });
    if (!asked.ok) {
      if (signal?.aborted !== true) this.blame(asked.failure);
      return 'none';
    }
    asked.value.body.destroy();
    if (asked.value.status === 200) return 'here';
    if (asked.value.status === MISDIRECTED) this.blame(misnamed(origin));
    const now = clock.monotonic();
    const coming = asked.value.status === 503 ? COMING.exec(asked.value.header('kedge-coming') ?? '') : null;
    if (coming === null) {
      // It let another one begin.
      if (now - (this.#promises.get(path) ?? 0) < LIMITS.peerJitterMs) this.#promises.delete(path);
      return 'none';
    }
    this.#promises.set(path, this.#promises.get(path) ?? now);
    // What it promised and did not have in all that time it is not waited for again, and nothing else of it either.
    const isKept = [...this.#promises.values()].every((at) => now - at < LIMITS.peerComingMs);
    return isKept ? { comingMs: Number(coming[0]) } : 'none';
  }

  async open(path: OfferPath, request: OpenPart): Promise<Result<OpenedPart | null>> {
    if (this.#isResting('parts')) return ok(null);
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
    if (reply.status === MISDIRECTED) return this.#failed(misnamed(this.#options.origin));
    // Not there, busy, or unable to begin later.
    if (!hasIt) return ok(null);
    const message = `${path} of ${this.name} has ${bytes} bytes, more than ${maxBytes}`;
    return this.#failed(failure('SOURCE_TOO_LARGE', message, { source: this.name }));
  }

  /** A part came whole: what failed before is over. */
  done(): void {
    this.#rests.parts.failures = 0;
    this.#promises.clear();
  }

  #failed(why: Failure): Result<never> {
    const own = { ...why, source: this.name };
    this.blame(own);
    return fail(own);
  }

  #repository(path: string): Remote {
    return { name: this.name, kind: 'http', url: `${this.#options.origin}/${path}.git`, plain: true, peer: true };
  }

  #isResting(what: Asked): boolean {
    return this.#options.clock.monotonic() < this.#rests[what].until;
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
