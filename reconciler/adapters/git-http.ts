import { readFile, stat } from 'node:fs/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { explainStatus, explainTransport } from './git-http-errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Appended to the repository's URL: `/git-upload-pack`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly contentType: string;
  readonly body: Readable;
  /** The server is a hub that tells of news: see `GitStore.watch`. */
  readonly tellsNews: boolean;
}

/**
 * HTTP(S) to one Git remote over its own kept-alive connections: login, CA and proxy from files, no redirects.
 * The secret goes to the remote's own origin only, and never into a URL, a message or the environment.
 */
export class GitHttp {
  readonly remote: Remote;
  readonly #userAgent: string;
  readonly #warn: (message: string) => void;
  #agent: HttpAgent | null = null;
  #warned = false;

  constructor(remote: Remote, version: string, warn: (message: string) => void) {
    this.remote = remote;
    this.#userAgent = `kedge/${version} (+git)`;
    this.#warn = warn;
  }

  /** An answer with status 200, its body not yet read; everything else is a failure that says what to do. */
  async request(request: HttpRequest): Promise<Result<HttpAnswer>> {
    const allowed = schemeAllowed(this.remote);
    if (!allowed.ok) return allowed;
    const login = await this.#login();
    if (!login.ok) return login;
    const agent = await this.#connections();
    if (!agent.ok) return agent;
    const { default: fetch } = await import('node-fetch');
    const url = this.remote.url.replace(/\/+$/, '') + request.path;
    const send = (): ReturnType<typeof fetch> =>
      fetch(url, {
        method: request.method,
        headers: { 'User-Agent': this.#userAgent, 'Accept-Encoding': 'identity', ...login.value, ...request.headers },
        agent: agent.value,
        redirect: 'manual',
        compress: false,
        signal: request.signal,
        ...(request.body === undefined ? {} : { body: request.body }),
      });
    try {
      // A kept-alive connection may have been closed by the server a moment ago: asked once more, on a new one.
      const response = await send().catch((error: unknown) => (wasCut(error) ? send() : Promise.reject(error)));
      const body = response.body;
      if (response.status === 200 && body !== null) {
        const tellsNews = response.headers.get('kedge-watch') === '1';
        return ok({ contentType: response.headers.get('content-type') ?? '', body: body as Readable, tellsNews });
      }
      const failed = explainStatus(this.remote, response.status, response.headers.get('location'));
      (body as Readable | null)?.destroy();
      return await failed;
    } catch (error) {
      return explainTransport(this.remote, error, request.signal);
    }
  }

  close(): void {
    this.#agent?.destroy();
    this.#agent = null;
  }

  async #login(): Promise<Result<Record<string, string>>> {
    const { tokenFile, name } = this.remote;
    if (tokenFile === undefined) return ok({});
    try {
      const mode = (await stat(tokenFile)).mode;
      if ((mode & 0o077) !== 0 && !this.#warned) {
        this.#warned = true;
        this.#warn(`${tokenFile} can be read by others; run: chmod 600 ${tokenFile}`);
      }
      const token = (await readFile(tokenFile, 'utf8')).trim();
      const pair = token.includes(':') ? token : `kedge:${token}`;
      return ok({ Authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
    } catch (error) {
      return fail('SOURCE_DENIED', `The token file ${tokenFile} cannot be read (${codeOf(error)}).`, {
        source: name,
        file: tokenFile,
        remedy: 'Make the file that tokenFile names, with mode 600 and the token as its only line.',
      });
    }
  }

  async #connections(): Promise<Result<HttpAgent>> {
    if (this.#agent !== null) return ok(this.#agent);
    const { caFile, proxy, url, name } = this.remote;
    const options = { keepAlive: true, keepAliveMsecs: 30_000, maxSockets: 2 };
    const proxyEnv = proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
    try {
      const ca = caFile === undefined ? {} : { ca: await readFile(caFile) };
      this.#agent = url.startsWith('https:')
        ? new HttpsAgent({ ...options, ...proxyEnv, ...ca })
        : new HttpAgent({ ...options, ...proxyEnv });
    } catch (error) {
      return fail('SOURCE_UNREACHABLE', `The CA file ${caFile} or the proxy cannot be used (${codeOf(error)}).`, {
        source: name,
        remedy: 'Correct caFile (PEM) and proxy of this source in host.yaml.',
      });
    }
    return ok(this.#agent);
  }
}

export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

function wasCut(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE'].includes(codeOf(error));
}

/** Plain http is for this machine only, unless the configuration says `plain: true`. */
function schemeAllowed(remote: Remote): Result<void> {
  const url = URL.canParse(remote.url) ? new URL(remote.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return fail('SOURCE_SCHEME_MISMATCH', `${remote.name} is not an http or https address.`, { source: remote.name });
  }
  if (url.username !== '' || url.password !== '') {
    return fail('SOURCE_DENIED', 'The address of a source must not hold a login.', {
      source: remote.name,
      remedy: 'Put the token into a file (mode 600) and name it as tokenFile.',
    });
  }
  if (url.protocol === 'http:' && remote.plain !== true && !isLoopback(url.hostname)) {
    return fail('SOURCE_SCHEME_MISMATCH', `Plain http to ${url.host} is not allowed.`, {
      source: remote.name,
      remedy: 'Use https, or set `plain: true` on this source where the network is trusted.',
    });
  }
  return ok(undefined);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
