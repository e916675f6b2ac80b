import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { ImageReference } from '../core/image.ts';
import { LIMITS } from '../core/limits.ts';
import { isLoopback } from '../core/remote.ts';
import { type Http, type HttpReply, readBody } from './http.ts';

const TOKEN_BYTES = 64 * 1024;

/** Docker's own form of a login for a registry (the value of X-Registry-Auth), or null. */
export interface Logins {
  header(registry: string): Promise<string | null>;
}

interface Login {
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
}

export interface RegistryGet {
  /** Below the repository: `manifests/sha256:…`, `blobs/sha256:…`. */
  readonly path: string;
  readonly accept?: readonly string[];
  /** Milliseconds for the whole of it, the body too; null: whoever reads the body looks to its time. */
  readonly timeMs: number | null;
  /** Storage of another origin may be redirected to: for what is compared with its digest. */
  readonly anyOrigin?: true;
  readonly signal?: AbortSignal;
}

/** GET of an OCI distribution API v2 with its token flow (distribution.github.io/distribution/spec/auth/token). http on loopback only. */
export class RegistryClient {
  readonly #http: Http;
  readonly #logins: Logins;
  /** `Authorization` by registry and repository, as long as this lives. */
  readonly #tokens = new Map<string, string>();

  constructor(http: Http, logins: Logins) {
    this.#http = http;
    this.#logins = logins;
  }

  /** A reply of any status; 401 where no login helped. Fails with IMAGE_UNAVAILABLE; `name`: for its message. */
  async get(name: string, image: ImageReference, wanted: RegistryGet): Promise<Result<HttpReply>> {
    const key = `${image.registry}/${image.repository}`;
    const first = await this.#ask(image, wanted, this.#tokens.get(key));
    if (!first.ok) return unavailable(name, first.failure);
    if (first.value.status !== 401) return first;
    first.value.body.destroy();
    const challenge = first.value.header('www-authenticate') ?? '';
    const authorization = await this.#authorize(image, challenge, wanted.signal);
    if (!authorization.ok) return unavailable(name, authorization.failure);
    this.#tokens.set(key, authorization.value);
    const second = await this.#ask(image, wanted, authorization.value);
    return second.ok ? second : unavailable(name, second.failure);
  }

  close(): void {
    this.#http.close();
  }

  #ask(image: ImageReference, wanted: RegistryGet, authorization: string | undefined): Promise<Result<HttpReply>> {
    const { path, accept, timeMs, anyOrigin, signal } = wanted;
    return this.#http.request({
      url: `${baseOf(image.registry)}/v2/${image.repository}/${path}`,
      timeMs,
      headers: {
        ...(accept === undefined ? {} : { Accept: accept.join(', ') }),
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      ...(anyOrigin === undefined ? {} : { anyOrigin }),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** The value of `Authorization` that the challenge asks for. */
  async #authorize(image: ImageReference, challenge: string, signal: AbortSignal | undefined): Promise<Result<string>> {
    const login = await this.#login(image.registry);
    if (!login.ok) return login;
    const scheme = /^\w+/.exec(challenge)?.[0]?.toLowerCase();
    if (scheme === 'bearer') return this.#token(image, challenge, login.value, signal);
    if (scheme === 'basic' && login.value?.username !== undefined) return ok(basic(login.value));
    return fail('SOURCE_DENIED', `${image.registry} asks for a login, and none is known`, {
      remedy: `Run \`docker login ${image.registry}\`, or name a file under \`registries\` in host.yaml.`,
    });
  }

  async #token(
    image: ImageReference,
    challenge: string,
    login: Login | null,
    signal: AbortSignal | undefined,
  ): Promise<Result<string>> {
    const values = new Map(
      [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
    );
    const realm = URL.canParse(values.get('realm') ?? '') ? new URL(values.get('realm') ?? '') : null;
    const registryIsHere = isLoopback(hostOf(image.registry));
    // A registry must not make this machine send logins to services of its own.
    if (realm === null || (isLoopback(realm.hostname) && !registryIsHere))
      return fail('SOURCE_DENIED', `${image.registry} names no place to get a token from`);
    const service = values.get('service');
    const scope = `repository:${image.repository}:pull`;
    const query = new URLSearchParams({ ...(service === undefined ? {} : { service }), scope });
    let request: { url: string; method?: 'POST'; headers?: Record<string, string>; body?: string };
    if (login?.identitytoken !== undefined) {
      query.set('grant_type', 'refresh_token');
      query.set('refresh_token', login.identitytoken);
      query.set('client_id', 'kedge');
      request = {
        url: realm.href,
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: query.toString(),
      };
    } else {
      for (const [name, value] of query) realm.searchParams.set(name, value);
      request = { url: realm.href, ...(login === null ? {} : { headers: { Authorization: basic(login) } }) };
    }
    const reply = await this.#http.request({
      ...request,
      timeMs: LIMITS.engineMs,
      ...(signal === undefined ? {} : { signal }),
    });
    if (!reply.ok) return reply;
    const body = await readBody(reply.value, TOKEN_BYTES, realm.host);
    if (!body.ok) return body;
    const token = reply.value.status === 200 ? tokenIn(body.value) : null;
    if (token !== null) return ok(`Bearer ${token}`);
    return fail('SOURCE_DENIED', `${realm.host} gives no token for ${image.repository} (${reply.value.status})`, {
      remedy: `Check the name of the image; for a private one run \`docker login ${image.registry}\`.`,
    });
  }

  async #login(registry: string): Promise<Result<Login | null>> {
    try {
      const header = await this.#logins.header(registry);
      return ok(header === null ? null : (JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as Login));
    } catch (error) {
      return fail(
        'SOURCE_DENIED',
        `the login for ${registry} cannot be read: ${error instanceof Error ? error.message : 'error'}`,
      );
    }
  }
}

function baseOf(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io';
  return `${isLoopback(hostOf(registry)) ? 'http' : 'https'}://${registry}`;
}

function hostOf(registry: string): string {
  return registry.replace(/:\d+$/, '');
}

function basic({ username = '', password = '' }: Login): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function tokenIn(body: Uint8Array): string | null {
  const answer = parse(body);
  const token = answer?.token ?? answer?.access_token;
  // What goes into a header must be of one line.
  return typeof token === 'string' && /^[!-~]+$/.test(token) ? token : null;
}

export function parse(body: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export function unavailable(name: string, because: Failure): Result<never> {
  return fail(failure('IMAGE_UNAVAILABLE', `${name}: ${because.message}`, { remedy: because.remedy }));
}

/** Of a status that is no good one. */
export function refusal(name: string, reply: HttpReply): Failure {
  reply.body.destroy();
  const { status } = reply;
  if (status === 404)
    return failure('IMAGE_UNAVAILABLE', `${name}: the registry knows no such image or tag (404)`, {
      remedy: 'Correct the name or the tag.',
    });
  if (status === 401 || status === 403)
    return failure('IMAGE_UNAVAILABLE', `${name}: the registry refuses (${status})`, {
      remedy: 'Log in with `docker login`, or check the rights of the account.',
    });
  if (status === 429)
    return failure('IMAGE_UNAVAILABLE', `${name}: too many requests (429)`, {
      remedy: 'Wait, or log in with `docker login` for a higher limit.',
    });
  return failure('IMAGE_UNAVAILABLE', `${name}: the registry answered with status ${status}`);
}
