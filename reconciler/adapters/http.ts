import { readFile } from 'node:fs/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import { getCACertificates } from 'node:tls';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { isLoopback } from '../core/remote.ts';
import { explainTransport } from './git-http-errors.ts';

export interface HttpOptions {
  /** Of Kedge, for the User-Agent. */
  readonly version: string;
  /** PEM, besides or in place of the system's CAs. */
  readonly caFile?: string;
  readonly proxy?: string;
  /** Connections to one origin at once; 4 where absent. */
  readonly sockets?: number;
  /** The CAs of the machine count besides those that Node brings. */
  readonly systemCas?: true;
  /** Allows http beyond loopback: to where nothing that comes is believed, and nothing that is asked for is a secret. */
  readonly plain?: true;
  /** Milliseconds until an answer begins; 20 seconds where absent. */
  readonly answerMs?: number;
}

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole of it, the body too; null: whoever reads the body looks to its time. */
  readonly timeMs: number | null;
  readonly signal?: AbortSignal;
  /** Redirects lead to other origins too, over https: for what is judged by its own signature. */
  readonly anyOrigin?: true;
}

export interface HttpReply {
  readonly status: number;
  header(name: string): string | null;
  /** Not read yet; may throw what `broken` explains. */
  readonly body: Readable;
  broken(error: unknown): Promise<Failure>;
}

const MOST_REDIRECTS = 3;
/** Where clouds hand out the secrets of a machine, and nothing else of use lives. */
const LINK_LOCAL =
  /^(169\.254\.\d+\.\d+|\[fe[89ab][0-9a-f]:.*\]|\[fd00:ec2::.*\]|\[::ffff:a9fe:.*\]|100\.100\.100\.200|metadata\.(google\.internal|goog)\.?)$/i;

/** GET and POST over kept-alive connections of its own. Redirects are followed within their origin only, and http is spoken on loopback only, unless asked otherwise. */
export class Http {
  readonly #options: HttpOptions;
  readonly #agents = new Map<string, HttpAgent>();

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  /** A reply of any status but redirects; failures are of the way there (SOURCE_ codes). */
  async request(request: HttpRequest): Promise<Result<HttpReply>> {
    const { timeMs } = request;
    const signals = [
      ...(timeMs === null ? [] : [AbortSignal.timeout(timeMs)]),
      ...(request.signal === undefined ? [] : [request.signal]),
    ];
    const signal = AbortSignal.any(signals);
    let url = request.url;
    let { headers = {} } = request;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const refused = refuseAddress(url, this.#options.plain === true);
      if (refused !== null) return fail(refused);
      const reply = await this.#once({ ...request, url, headers }, signal);
      if (!reply.ok) return reply;
      const { status } = reply.value;
      if (status < 300 || status > 399 || status === 304) return reply;
      reply.value.body.destroy();
      const location = reply.value.header('location') ?? '';
      const next = URL.canParse(location, url) ? new URL(location, url) : null;
      const { origin } = new URL(url);
      const isFree = request.anyOrigin === true && next?.protocol === 'https:';
      if (next === null || (next.origin !== origin && !isFree)) {
        const message = `${nameOf(url)} redirects to ${next?.origin ?? 'an unreadable address'}; redirects to another origin are not followed.`;
        return fail('SOURCE_UNREACHABLE', message, {
          source: nameOf(url),
          remedy: 'Use the address that serves the file itself.',
        });
      }
      // A login is for the origin that asked for it.
      if (next.origin !== origin) headers = withoutLogin(headers);
      url = next.href;
    }
    return fail('SOURCE_UNREACHABLE', `${nameOf(url)} redirects in a circle.`, { source: nameOf(url) });
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
  }

  async #once(request: HttpRequest, signal: AbortSignal): Promise<Result<HttpReply>> {
    const remote: Remote = { name: nameOf(request.url), kind: 'http', url: request.url };
    // Headers come soon or not at all; the body has its own time.
    const early = new AbortController();
    const late = (): void => early.abort(new DOMException('no answer in time', 'TimeoutError'));
    const timer = setTimeout(late, this.#options.answerMs ?? LIMITS.engineMs);
    const both = AbortSignal.any([signal, early.signal]);
    try {
      const { default: fetch } = await import('node-fetch');
      const response = await fetch(request.url, {
        method: request.method ?? 'GET',
        headers: { 'User-Agent': `kedge/${this.#options.version}`, 'Accept-Encoding': 'identity', ...request.headers },
        agent: await this.#agent(request.url),
        redirect: 'manual',
        compress: false,
        signal: both,
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      const body = response.body as Readable | null;
      if (body === null) throw new Error('no body');
      return ok({
        status: response.status,
        header: (name) => response.headers.get(name),
        body,
        broken: async (error) => failureOf(await explainTransport(remote, error, signal)),
      });
    } catch (error) {
      return explainTransport(remote, error, both);
    } finally {
      clearTimeout(timer);
    }
  }

  async #agent(url: string): Promise<HttpAgent> {
    const { protocol } = new URL(url);
    const known = this.#agents.get(protocol);
    if (known !== undefined) return known;
    const { caFile, proxy, sockets = 4, systemCas } = this.#options;
    const options = {
      keepAlive: true,
      maxSockets: sockets,
      ...(proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
    };
    const own = systemCas === true ? [...getCACertificates('default'), ...getCACertificates('system')] : [];
    const named = caFile === undefined ? [] : [await readFile(caFile)];
    const ca = own.length + named.length === 0 ? {} : { ca: [...own, ...named] };
    const agent = protocol === 'https:' ? new HttpsAgent({ ...options, ...ca }) : new HttpAgent(options);
    this.#agents.set(protocol, agent);
    return agent;
  }
}

function withoutLogin(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

/** Reads a short body to its end. SOURCE_TOO_LARGE beyond `maxBytes`. */
export async function readBody(reply: HttpReply, maxBytes: number, source: string): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of reply.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) return fail('SOURCE_TOO_LARGE', `${source} sends more than ${maxBytes} bytes.`, { source });
      chunks.push(chunk);
    }
  } catch (error) {
    return fail(await reply.broken(error));
  }
  return ok(Buffer.concat(chunks));
}

/** For people: without query, which may hold a signature. */
export function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'an unreadable address';
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function refuseAddress(text: string, plain: boolean): Failure | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const source = nameOf(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return failure('SOURCE_SCHEME_MISMATCH', `${source} is not an https address.`, { source });
  if (url.username !== '' || url.password !== '')
    return failure('SOURCE_DENIED', `The address ${source} must not hold a login.`, { source });
  if (url.protocol === 'http:' && !plain && !isLoopback(url.hostname))
    return failure('SOURCE_SCHEME_MISMATCH', `Plain http to ${url.host} is not taken; it is on loopback only.`, {
      source,
      remedy: 'Use https.',
    });
  if (LINK_LOCAL.test(url.hostname))
    return failure(
      'SOURCE_DENIED',
      `${url.hostname} is an address of this machine's own link, and nothing is fetched from there.`,
      { source },
    );
  return null;
}

function failureOf(result: Result<never>): Failure {
  if (result.ok) throw new Error('unreachable');
  return result.failure;
}
