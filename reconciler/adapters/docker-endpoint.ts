import { readFileSync } from 'node:fs';
import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import fetch, { type Response } from 'node-fetch';
import { type Failure, failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';

/** The variables that say where Docker is. Engine and Compose must be given the same ones, or they act on different hosts. */
export interface DockerEnvironment {
  readonly DOCKER_HOST?: string | undefined;
  readonly DOCKER_TLS_VERIFY?: string | undefined;
  readonly DOCKER_CERT_PATH?: string | undefined;
  readonly DOCKER_CONFIG?: string | undefined;
  readonly HOME?: string | undefined;
  readonly PATH?: string | undefined;
}

export const DEFAULT_DOCKER_HOST = 'unix:///var/run/docker.sock';

/** An answer with an error status, with the engine's own words. */
export class EngineError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface RequestOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in pieces, as it is read. */
  readonly body?: Readable;
  /** Replaces the usual time limit. */
  readonly signal?: AbortSignal;
  /** Without `/v1.NN` in front. */
  readonly unversioned?: boolean;
}

/** The newest version of the Engine API that Kedge knows: that of Docker 20.10. */
const API_VERSION = '1.41';
const ANSWER_BYTES = 16 * 1024 * 1024;

/** Speaks HTTP to the engine, over kept-alive connections, in an API version that both sides know. Throws. */
export class DockerEndpoint {
  /** For people: `unix:///var/run/docker.sock`. */
  readonly address: string;
  readonly #env: DockerEnvironment;
  #link: Link | null = null;
  #version: Promise<string> | null = null;

  constructor(env: DockerEnvironment) {
    this.address = env.DOCKER_HOST || DEFAULT_DOCKER_HOST;
    this.#env = env;
  }

  /** Throws `EngineError` for a status of 400 and above, and what node-fetch throws where there is no answer. */
  async request(method: 'GET' | 'POST' | 'DELETE', path: string, options: RequestOptions = {}): Promise<Response> {
    const prefix = options.unversioned ? '' : `/v${await this.#negotiated()}`;
    const query = options.query === undefined ? '' : `?${new URLSearchParams(options.query)}`;
    this.#link ??= linkTo(this.address, this.#env);
    const { base, agent } = this.#link;
    const send = () =>
      fetch(`${base}${prefix}${path}${query}`, {
        method,
        agent,
        headers: { 'user-agent': 'kedge', ...options.headers },
        redirect: 'error',
        size: ANSWER_BYTES,
        ...(options.body === undefined ? {} : { body: options.body }),
        signal: options.signal ?? AbortSignal.timeout(LIMITS.engineMs),
      });
    try {
      // A kept-alive connection may have died with the engine that it led to: a read is asked once more over a new one.
      const response = await send().catch((error: unknown) => {
        if (method === 'GET' && ['ECONNRESET', 'EPIPE'].includes(codeOf(error))) return send();
        throw error;
      });
      if (response.status >= 400) throw new EngineError(response.status, await messageOf(response));
      return response;
    } catch (error) {
      // Whatever comes back may be another engine.
      if (!(error instanceof EngineError)) this.#version = null;
      throw error;
    }
  }

  async json<T>(path: string, options: RequestOptions = {}): Promise<T> {
    return (await (await this.request('GET', path, options)).json()) as T;
  }

  close(): void {
    this.#link?.agent.destroy();
    this.#link = null;
  }

  #negotiated(): Promise<string> {
    this.#version ??= this.json<{ ApiVersion?: string; MinAPIVersion?: string }>('/version', {
      unversioned: true,
    }).then((v) => negotiate(v.ApiVersion ?? API_VERSION, v.MinAPIVersion ?? API_VERSION));
    this.#version.catch(() => {
      this.#version = null;
    });
    return this.#version;
  }
}

interface Link {
  /** What URLs begin with. */
  readonly base: string;
  readonly agent: HttpAgent | HttpsAgent;
}

function linkTo(address: string, env: DockerEnvironment): Link {
  const keep = { keepAlive: true, maxSockets: 8 };
  if (address.startsWith('unix://')) {
    // An agent hands its options to each connection that it makes, though its type does not say so.
    const options: AgentOptions & { socketPath: string } = { ...keep, socketPath: address.slice('unix://'.length) };
    return { base: 'http://docker', agent: new HttpAgent(options) };
  }
  const url = /^(?:tcp|https?):\/\/([^/]+)\/?$/.exec(address);
  if (url?.[1] === undefined) throw new Error('DOCKER_HOST is neither unix:// nor tcp://');
  if (!env.DOCKER_TLS_VERIFY && !address.startsWith('https:'))
    return { base: `http://${url[1]}`, agent: new HttpAgent(keep) };
  return { base: `https://${url[1]}`, agent: new HttpsAgent({ ...keep, ...certificates(env) }) };
}

/** 1.41, or the nearest version that the server speaks (Docker 29 wants 1.44 at least). */
function negotiate(newest: string, oldest: string): string {
  const minor = (version: string): number => Number(/^1\.(\d+)$/.exec(version)?.[1] ?? 41);
  return `1.${Math.max(Math.min(minor(API_VERSION), minor(newest)), Math.min(minor(oldest), minor(newest)))}`;
}

function certificates(env: DockerEnvironment): { ca: Buffer; cert: Buffer; key: Buffer } {
  const folder = env.DOCKER_CERT_PATH || join(env.HOME ?? '/root', '.docker');
  return {
    ca: readFileSync(join(folder, 'ca.pem')),
    cert: readFileSync(join(folder, 'cert.pem')),
    key: readFileSync(join(folder, 'key.pem')),
  };
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message);
  } catch {
    // Not JSON: a proxy, perhaps. Its words are the best there is.
  }
  return text.slice(0, 500) || `status ${response.status}`;
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** COMPOSE_UNAVAILABLE, with what is in the way. */
export function engineAway(address: string, error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof EngineError) {
    return failure('COMPOSE_UNAVAILABLE', `Docker Engine at ${address} answered with an error.`, { cause: text });
  }
  const code = codeOf(error);
  if (code === 'EACCES') {
    return failure('COMPOSE_UNAVAILABLE', `This user may not speak to Docker Engine at ${address}.`, {
      remedy: 'Run Kedge as root, or add its user to the group that owns the socket.',
    });
  }
  const silent = error instanceof Error && error.name === 'AbortError';
  return failure(
    'COMPOSE_UNAVAILABLE',
    `Docker Engine at ${address} does not answer${silent ? ` within ${LIMITS.engineMs / 1000} s` : ''}.`,
    silent ? {} : { cause: text },
  );
}
