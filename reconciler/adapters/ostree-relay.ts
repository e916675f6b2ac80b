import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Failure, failure } from '../core/failure.ts';
import { metered, Refused } from './git-meter.ts';
import type { Http, HttpReply } from './http.ts';
import type { KeptPull } from './mirror-store.ts';
import type { NearFile, OstreeNear } from './ostree-near.ts';
import { Throttle, throttled } from './throttle.ts';

export interface RelayLimits {
  /** Of all bodies together. */
  readonly bytes: number;
  readonly minimumRate: number;
  /** Milliseconds without a byte. */
  readonly stallMs: number;
}

export interface RelayOptions {
  readonly http: Http;
  /** The repository: https, or http on loopback. */
  readonly remote: string;
  readonly limits: RelayLimits;
  /** Bytes a second; null: as fast as it comes. */
  readonly maxRate: number | null;
  readonly signal?: AbortSignal;
  /** Bytes that came so far. */
  readonly onBytes?: (bytes: number) => void;
  /** Asked before the remote, file by file. */
  readonly near?: OstreeNear | null;
  /** Files that came whole are kept for neighbours. */
  readonly keep?: KeptPull | null;
}

/** What is handed on of an answer, besides its length: what ostree's own cache goes by. */
const PASSED = ['content-type', 'etag', 'last-modified', 'expires', 'cache-control'] as const;
/** How often one body is taken up again where the line broke. */
const RESUMES = 5;
/** Questions without any answer, after which a remote is not asked any more. */
const MOST_MISSES = 10;
/** The same, after which it is not asked for what it need not have, where an offer is at hand. */
const AWAY_MISSES = 2;
/** What every repository says of itself that serves over HTTP. */
const CONFIG = '[core]\nrepo_version=1\nmode=archive-z2\n';
/** What a repository need not have. */
const OPTIONAL = /^(summary|summary\.sig|deltas\/.*|delta-indexes\/.*|.*\.commitmeta)$/;

/**
 * The way from `ostree pull` to a remote, over a loopback port of this process: ostree 2022.7 knows no rate, no limit of bytes and no
 * time without a byte, and nobody to ask before the remote. It is trusted with nothing: what it hands on is judged by ostree as if it
 * came from the remote itself.
 */
export class OstreeRelay {
  readonly #options: RelayOptions;
  readonly #server: Server;
  /** Other programs of this host may connect too: without this name they get nothing. */
  readonly #prefix = `/${randomBytes(16).toString('hex')}`;
  readonly #throttle: Throttle | null;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #most: number;
  #bytes = 0;
  #ended: Failure | null = null;
  #last: Failure | null = null;
  #misses = 0;

  private constructor(options: RelayOptions, server: Server) {
    this.#options = options;
    this.#server = server;
    this.#most = options.limits.bytes;
    const { signal } = options;
    this.#signal = signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
    this.#throttle = options.maxRate === null ? null : new Throttle(options.maxRate);
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async open(options: RelayOptions): Promise<OstreeRelay> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new OstreeRelay(options, server);
  }

  /** What ostree takes for the remote. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#prefix}`;
  }

  /** From now on so many bytes more. */
  allow(bytes: number): void {
    this.#most = Math.min(this.#options.limits.bytes, this.#bytes + bytes);
  }

  /** Why the relay ended it, or else what last stood in its way; null: nothing. */
  failure(): Failure | null {
    return this.#ended ?? this.#last;
  }

  /** What ostree says, with the remote in place of the relay. */
  plain(text: string): string {
    return text.replaceAll(this.url, this.#options.remote.replace(/\/$/, ''));
  }

  async close(): Promise<void> {
    this.#stop.abort();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => undefined);
    const path = this.#target(request);
    if (path === null) return void response.writeHead(404).end();
    if (this.#ended !== null) return void response.writeHead(504).end();
    const hasNear = (await this.#options.near?.isThere()) === true;
    if (hasNear && path === 'config') return void response.writeHead(200).end(CONFIG);
    const near = hasNear ? await this.#options.near?.open(path, this.#most - this.#bytes, this.#signal) : null;
    if (near != null) return this.#give(path, near, response);
    const url = `${this.#options.remote.replace(/\/$/, '')}/${path}`;
    const isAway = hasNear && this.#misses >= AWAY_MISSES;
    const isOptional = hasNear && OPTIONAL.test(path);
    if (isAway && isOptional) return void response.writeHead(404).end();
    const reply = isAway ? this.#missed(this.#last) : await this.#ask(url);
    if (reply === null) return void response.writeHead(isOptional ? 404 : this.#ended === null ? 502 : 504).end();
    if (isOptional && reply.status >= 500) {
      reply.body.destroy();
      return void response.writeHead(404).end();
    }
    try {
      await this.#pass(path, url, reply, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#ended = error.failure;
      this.#stop.abort();
      response.destroy();
    }
  }

  #target({ method, url = '' }: IncomingMessage): string | null {
    const start = `${this.#prefix}/`;
    if (method !== 'GET' || !url.startsWith(start)) return null;
    const path = url.slice(start.length);
    // A name of the repository, and nothing that climbs out of it.
    if (!/^[\w.+~%@=:-]+(\/[\w.+~%@=:-]+)*$/.test(path) || /(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c/i.test(path)) return null;
    return path;
  }

  /** Not counted among what the commit may cost over the line, and not held back: it is near. */
  async #give(path: string, { offer, bytes, data }: NearFile, response: ServerResponse): Promise<void> {
    response.writeHead(200, bytes === null ? {} : { 'content-length': bytes });
    const kept = (await this.#options.keep?.file(path)) ?? null;
    try {
      for await (const piece of data) {
        if (response.destroyed) break;
        await kept?.write(piece);
        if (!response.write(piece)) await this.#drained(response);
      }
      await kept?.end(!response.destroyed);
      response.end();
    } catch (error) {
      await kept?.end(false);
      response.destroy();
      if (this.#signal.aborted) return;
      if (!(error instanceof Refused)) throw error;
      // ostree asks again, and then another one is asked.
      await this.#options.near?.drop(offer, error.failure);
    }
  }

  async #ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpReply | null> {
    const signal = this.#signal;
    // No time for the whole of a file: silence and slowness end it, and the pull has a time of its own. A timer for each of thousands
    // of files would be kept until it ends, 1 kB each.
    const asked = await this.#options.http.request({ url, headers, timeMs: null, signal, anyOrigin: true });
    if (asked.ok) return asked.value;
    return signal.aborted ? null : this.#missed(asked.failure);
  }

  #missed(why: Failure | null): null {
    this.#last = why;
    this.#misses += 1;
    // ostree asks for thousands of files, and for each of them again.
    if (this.#misses >= MOST_MISSES) this.#ended = why;
    return null;
  }

  async #pass(path: string, url: string, first: HttpReply, response: ServerResponse): Promise<void> {
    const length = first.header('content-length');
    const headers = PASSED.flatMap((name) => {
      const value = first.header(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(first.status, {
      ...Object.fromEntries(headers),
      ...(length === null ? {} : { 'content-length': length }),
    });
    const kept = first.status === 200 ? ((await this.#options.keep?.file(path)) ?? null) : null;
    let sent = 0;
    for (let reply: HttpReply | null = first, tries = 0; reply !== null; tries++) {
      const body: HttpReply = reply;
      try {
        for await (const piece of throttled(this.#counted(body), this.#throttle)) {
          sent += piece.length;
          if (response.destroyed) break;
          await kept?.write(piece);
          if (!response.write(piece)) await this.#drained(response);
        }
        if (response.destroyed) break;
        await kept?.end(true);
        response.end();
        return;
      } catch (error) {
        body.body.destroy();
        if (error instanceof Refused) {
          await kept?.end(false);
          throw error;
        }
        if (this.#signal.aborted || response.destroyed) break;
        this.#last = await body.broken(error);
      }
      reply = tries < RESUMES && first.status === 200 ? await this.#rest(url, first, sent) : null;
    }
    await kept?.end(false);
    // Not ended: its length says that something is missing, and ostree asks again.
    response.destroy();
  }

  #counted(reply: HttpReply): AsyncGenerator<Uint8Array> {
    const { limits, onBytes, remote } = this.#options;
    let seen = 0;
    return metered(reply.body as AsyncIterable<Uint8Array>, { ...limits, bytes: Number.MAX_SAFE_INTEGER }, remote, {
      onBytes: (bytes) => {
        this.#bytes += bytes - seen;
        seen = bytes;
        if (this.#bytes > this.#most) {
          const message = `${remote} sends more than the ${this.#most} bytes that the commit may cost`;
          throw new Refused(failure('SOURCE_TOO_LARGE', message, { source: remote }));
        }
        onBytes?.(this.#bytes);
      },
    });
  }

  /** The rest of a body whose line broke, where the server says that it is still the same one. */
  async #rest(url: string, first: HttpReply, sent: number): Promise<HttpReply | null> {
    const tag = first.header('etag');
    if (tag === null || tag.startsWith('W/') || sent === 0) return null;
    const reply = await this.#ask(url, { range: `bytes=${sent}-`, 'if-range': tag });
    if (reply === null) return null;
    if (reply.status === 206 && reply.header('content-range')?.startsWith(`bytes ${sent}-`) === true) return reply;
    reply.body.destroy();
    return null;
  }

  async #drained(response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    const leave = () => gone.abort();
    response.once('close', leave);
    try {
      await once(response, 'drain', { signal: AbortSignal.any([this.#signal, gone.signal]) });
    } finally {
      response.off('close', leave);
    }
  }
}
