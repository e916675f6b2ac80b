import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../core/limits.ts';
import type { Exec } from '../ports/exec.ts';
import type { DockerEnvironment } from './docker-endpoint.ts';

type Login = { readonly username: string; readonly password: string } | { readonly identitytoken: string };

/** What Docker's config.json may hold that matters here. */
interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string; readonly identitytoken?: string }>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
}

/** Docker's own name for its Hub in config.json. */
const HUB = 'https://index.docker.io/v1/';

export class CredentialsError extends Error {}

/** Finds the login of a registry: host.yaml's file for it, else Docker's own config.json with its helpers. */
export class RegistryLogins {
  readonly #files: ReadonlyMap<string, { readonly authFile: string }>;
  readonly #env: DockerEnvironment;
  readonly #exec: Exec;

  constructor(files: ReadonlyMap<string, { readonly authFile: string }>, env: DockerEnvironment, exec: Exec) {
    this.#files = files;
    this.#env = env;
    this.#exec = exec;
  }

  /** The value of X-Registry-Auth, or null where none is known. Throws `CredentialsError`, never with a secret in it. */
  async header(registry: string): Promise<string | null> {
    const own = this.#files.get(registry);
    const login = own === undefined ? await this.#fromDocker(registry) : await fromFile(own.authFile, registry);
    if (login === null) return null;
    const server = registry === 'docker.io' ? HUB : registry;
    const text = Buffer.from(JSON.stringify({ ...login, serveraddress: server })).toString('base64');
    // The engine wants the URL alphabet with padding, and silently ignores what it cannot decode.
    return text.replaceAll('+', '-').replaceAll('/', '_');
  }

  async #fromDocker(registry: string): Promise<Login | null> {
    const folder = this.#env.DOCKER_CONFIG || join(this.#env.HOME ?? '/root', '.docker');
    const text = await readFile(join(folder, 'config.json'), 'utf8').catch(() => null);
    if (text === null) return null;
    const config = parseConfig<DockerConfig>(text, `${folder}/config.json`);
    const server = registry === 'docker.io' ? HUB : registry;
    const helper = config.credHelpers?.[server] ?? config.credsStore;
    return helper === undefined ? fromConfig(config, registry) : this.#fromHelper(helper, server);
  }

  /** https://github.com/docker/docker-credential-helpers: the server on standard input, JSON on standard output. */
  async #fromHelper(helper: string, server: string): Promise<Login | null> {
    if (!/^[\w.-]+$/.test(helper)) throw new CredentialsError('the name of the credential helper is not a plain name');
    const outcome = await this.#exec({
      argv: [`docker-credential-${helper}`, 'get'],
      env: { PATH: this.#env.PATH ?? '/usr/local/bin:/usr/bin:/bin', HOME: this.#env.HOME ?? '/root' },
      input: server,
      timeoutMs: LIMITS.engineMs,
    });
    // A helper that knows nothing of the server ends with 1: the pull is tried without a login, as Docker does.
    if (outcome.end.kind !== 'exited' || outcome.end.code !== 0) return null;
    const answer = parseConfig<{ Username?: string; Secret?: string }>(outcome.stdout, `docker-credential-${helper}`);
    if (answer.Username === undefined || answer.Secret === undefined) return null;
    if (answer.Username === '<token>') return { identitytoken: answer.Secret };
    return { username: answer.Username, password: answer.Secret };
  }
}

async function fromFile(path: string, registry: string): Promise<Login> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CredentialsError(`the authFile ${path} of ${registry} cannot be read (${error.code ?? 'error'})`);
  });
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) {
    const login = split(trimmed);
    if (login === null) throw new CredentialsError(`the authFile ${path} of ${registry} is not \`user:password\``);
    return login;
  }
  const login = fromConfig(parseConfig<DockerConfig>(trimmed, `the authFile ${path} of ${registry}`), registry);
  if (login === null) throw new CredentialsError(`the authFile ${path} holds no login for ${registry}`);
  return login;
}

/** JSON's own error would quote the text, and with it the secret. */
function parseConfig<T>(text: string, what: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new CredentialsError(`${what} is not JSON`);
  }
}

function fromConfig(config: DockerConfig, registry: string): Login | null {
  for (const [name, entry] of Object.entries(config.auths ?? {})) {
    if (registryOfKey(name) !== registry) continue;
    if (entry.identitytoken) return { identitytoken: entry.identitytoken };
    if (entry.auth) return split(Buffer.from(entry.auth, 'base64').toString('utf8'));
  }
  return null;
}

/** `https://ghcr.io/v2/` and `ghcr.io` are the same registry; Docker Hub has a name of its own. */
function registryOfKey(key: string): string {
  const host = key.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}

function split(text: string): Login | null {
  const colon = text.indexOf(':');
  return colon <= 0 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
