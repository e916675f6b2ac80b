import { join } from 'node:path';
import { canonicalJson } from '../core/canonical.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Compose, ComposeTarget, UpOptions } from '../ports/engine.ts';
import type { Exec, ExecOutcome, ExecRequest } from '../ports/exec.ts';
import { DEFAULT_DOCKER_HOST, type DockerEnvironment } from './docker-endpoint.ts';
import { plainText } from './docker-stream.ts';

/** The first release whose `up` takes all of the options below and reads JSON with `$$` as it is documented. */
const OLDEST = [2, 20] as const;
const CANDIDATES: readonly [string, ...string[]][] = [['docker', 'compose'], ['docker-compose']];

interface Found {
  readonly argv: readonly [string, ...string[]];
  readonly version: string;
}

/** `Compose` over `docker compose` v2, or a `docker-compose` v2 binary on the PATH. */
export class DockerCompose implements Compose {
  readonly #exec: Exec;
  readonly #env: Readonly<Record<string, string>>;
  readonly #address: string;
  #found: Found | null = null;

  constructor(options: { readonly env: DockerEnvironment; readonly exec: Exec }) {
    this.#exec = options.exec;
    this.#env = cleanEnvironment(options.env);
    this.#address = options.env.DOCKER_HOST || DEFAULT_DOCKER_HOST;
  }

  async version(): Promise<Result<string>> {
    const found = await this.#find();
    return found.ok ? ok(found.value.version) : found;
  }

  async up(target: ComposeTarget, options: UpOptions = {}): Promise<Result<void>> {
    const file = join(target.dir, 'compose.json');
    const over = options.images === undefined || options.images.size === 0 ? null : imagesOnly(options.images);
    // `--env-file /dev/null`: no .env is read. `--ansi never --progress plain`: words that can be reported.
    const where = [
      '-p',
      target.project,
      '-f',
      file,
      ...(over === null ? [] : ['-f', '-']),
      '--project-directory',
      target.dir,
      '--env-file',
      '/dev/null',
    ];
    const up = ['up', '-d', '--remove-orphans', '--no-build', '--pull', 'never', '--quiet-pull'];
    const { services } = options;
    // No name at all means every service to Compose: then only what is no longer of the project goes.
    if (services?.length === 0) up.push('--no-start', '--no-recreate');
    else if (options.recreate === true) up.push('--force-recreate');
    // Without `--no-deps` a one-shot that is done would run again for whoever depends on it.
    if (services !== undefined) up.push('--no-deps', '--', ...services);
    return this.#act(`up of ${target.project}`, [...where, ...up], target.dir, LIMITS.composeUpMs, {
      ...(over === null ? {} : { input: over }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  }

  async unpause(project: string, services: readonly string[]): Promise<Result<void>> {
    const args = ['-p', project, 'unpause', '--', ...services];
    return this.#act(`unpause of ${project}`, args, '/', LIMITS.composeDownMs);
  }

  /** With `-p` and without `-f` Compose reads no file at all: it goes by the labels of what runs. */
  async down(project: string): Promise<Result<void>> {
    return this.#act(`down of ${project}`, ['-p', project, 'down', '--remove-orphans'], '/', LIMITS.composeDownMs);
  }

  async #act(
    what: string,
    args: readonly string[],
    cwd: string,
    timeoutMs: number,
    control: Pick<ExecRequest, 'input' | 'signal'> = {},
  ): Promise<Result<void>> {
    const found = await this.#find();
    if (!found.ok) return found;
    const outcome = await this.#exec({
      argv: [...found.value.argv, '--ansi', 'never', '--progress', 'plain', ...args] as [string, ...string[]],
      env: this.#env,
      cwd,
      timeoutMs,
      ...control,
    });
    if (outcome.end.kind === 'exited' && outcome.end.code === 0) return ok(undefined);
    if (outcome.end.kind === 'missing') this.#found = null;
    return fail(this.#failureOf(what, outcome, timeoutMs));
  }

  #failureOf(what: string, outcome: ExecOutcome, timeoutMs: number): Failure {
    const cause = usefulLines(outcome.stderr || outcome.stdout);
    const { end } = outcome;
    if (isEngineAway(outcome.stderr)) {
      return failure('COMPOSE_UNAVAILABLE', `Docker Engine at ${this.#address} does not answer.`, { cause });
    }
    if (/no space left on device/i.test(outcome.stderr)) {
      return failure('DISK_FULL', `The disk is full: docker compose could not end the ${what}.`, { cause });
    }
    switch (end.kind) {
      case 'exited':
        return failure('COMPOSE_FAILED', `docker compose: the ${what} ended with status ${end.code}.`, { cause });
      case 'killed':
        return failure('COMPOSE_FAILED', `docker compose: the ${what} was killed (${end.signal}).`, { cause });
      case 'timed-out':
        return failure('COMPOSE_FAILED', `docker compose: the ${what} took longer than ${timeoutMs / 1000} s.`, {
          cause,
        });
      case 'aborted':
        return failure('COMPOSE_FAILED', `docker compose: the ${what} was interrupted.`, { cause });
      case 'missing':
        return failure('COMPOSE_UNAVAILABLE', `docker compose could not be started (${end.message}).`);
      default:
        return end satisfies never;
    }
  }

  /** Kept once it was found; looked for again as long as it is not. */
  async #find(): Promise<Result<Found>> {
    if (this.#found !== null) return ok(this.#found);
    const seen: string[] = [];
    for (const argv of CANDIDATES) {
      const outcome = await this.#exec({
        argv: [...argv, 'version', '--short'] as [string, ...string[]],
        env: this.#env,
        cwd: '/',
        timeoutMs: LIMITS.engineMs,
      });
      if (outcome.end.kind !== 'exited' || outcome.end.code !== 0) continue;
      const version = outcome.stdout.trim().replace(/^v/, '');
      if (isRecent(version)) {
        this.#found = { argv, version };
        return ok(this.#found);
      }
      seen.push(`${argv.join(' ')} ${version.split('\n')[0]}`);
    }
    const what = seen.length === 0 ? 'is not installed' : `is too old: ${seen.join(', ')}`;
    return fail('COMPOSE_UNAVAILABLE', `Docker Compose ${what}; ${OLDEST.join('.')} or later is needed.`, {
      remedy: 'Install the Docker Compose v2 plugin (docker-compose-plugin, or docker-compose 2 of Debian 13).',
    });
  }
}

/** A second Compose file, merged over the first: nothing but these images. */
function imagesOnly(images: ReadonlyMap<string, string>): string {
  return canonicalJson({ services: Object.fromEntries([...images].map(([name, image]) => [name, { image }])) });
}

function isRecent(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

/**
 * What Compose gets to see: where Docker is, and nothing that it could interpolate or be steered by. DOCKER_HOST is always
 * given, so that the current context of a config.json cannot send it to another engine than the one that is observed.
 */
function cleanEnvironment(env: DockerEnvironment): Readonly<Record<string, string>> {
  const clean: Record<string, string> = {
    PATH: env.PATH || '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: env.HOME || '/root',
    DOCKER_HOST: env.DOCKER_HOST || DEFAULT_DOCKER_HOST,
    DOCKER_CLI_HINTS: 'false',
    COMPOSE_DISABLE_ENV_FILE: '1',
    NO_COLOR: '1',
    LC_ALL: 'C',
  };
  if (env.DOCKER_TLS_VERIFY) clean.DOCKER_TLS_VERIFY = env.DOCKER_TLS_VERIFY;
  if (env.DOCKER_CERT_PATH) clean.DOCKER_CERT_PATH = env.DOCKER_CERT_PATH;
  if (env.DOCKER_CONFIG) clean.DOCKER_CONFIG = env.DOCKER_CONFIG;
  return clean;
}

function isEngineAway(stderr: string): boolean {
  return /cannot connect to the docker daemon|error during connect|is the docker daemon running|permission denied while trying to connect|dial unix .*(refused|no such file)/i.test(
    stderr,
  );
}

/** The last lines that say something: not the progress of each container (` Container web-1  Started`). */
function usefulLines(text: string): string {
  const lines = plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Container|Network|Volume|Image)\s+\S+\s+[A-Z][a-z]+$/.test(line));
  return lines.slice(-6).join('\n').slice(-1500);
}
