import { Readable } from 'node:stream';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { ContainerFacts, Engine, EngineInfo, PullProgress } from '../ports/engine.ts';
import type { Exec } from '../ports/exec.ts';
import { CredentialsError, RegistryLogins } from './docker-auth.ts';
import { DockerEndpoint, type DockerEnvironment, EngineError, engineAway } from './docker-endpoint.ts';
import { type Inspected, toFacts } from './docker-facts.ts';
import { PullMeter, parseImage } from './docker-images.ts';
import { roomFor } from './docker-room.ts';
import { jsonLines, lastLines, plainText, tailOf, unframed } from './docker-stream.ts';

const INSPECTIONS_AT_ONCE = 8;

export interface DockerEngineOptions {
  readonly env: DockerEnvironment;
  /** Registry host to the file with its login, from host.yaml. */
  readonly registries: ReadonlyMap<string, { readonly authFile: string }>;
  readonly exec: Exec;
  /** Bytes below which nothing is pulled; `LIMITS.diskFreeBytes` where absent. */
  readonly watermark?: number;
}

/** `Engine` over the Docker Engine API (20.10 and later). Makes no connection before it is asked something. */
export class DockerEngine implements Engine {
  readonly #endpoint: DockerEndpoint;
  readonly #logins: RegistryLogins;
  readonly #watermark: number;

  constructor(options: DockerEngineOptions) {
    this.#endpoint = new DockerEndpoint(options.env);
    this.#logins = new RegistryLogins(options.registries, options.env, options.exec);
    this.#watermark = options.watermark ?? LIMITS.diskFreeBytes;
  }

  info(): Promise<Result<EngineInfo>> {
    return this.#ask(async () => {
      const info = await this.#endpoint.json<{ ServerVersion?: string; DockerRootDir?: string }>('/info');
      return { version: info.ServerVersion ?? '', rootDir: info.DockerRootDir ?? '' };
    });
  }

  containers(labels: Readonly<Record<string, string>>): Promise<Result<readonly ContainerFacts[]>> {
    return this.#ask(() => this.#containers(labels));
  }

  projectContainers(project: string): Promise<Result<readonly ContainerFacts[]>> {
    return this.#ask(() => this.#containers({ 'com.docker.compose.project': project }));
  }

  async #containers(labels: Readonly<Record<string, string>>): Promise<readonly ContainerFacts[]> {
    const filters = JSON.stringify({ label: Object.entries(labels).map(([name, value]) => `${name}=${value}`) });
    const listed = await this.#endpoint.json<{ Id: string }[]>('/containers/json', { query: { all: '1', filters } });
    const facts: ContainerFacts[] = [];
    for (let at = 0; at < listed.length; at += INSPECTIONS_AT_ONCE) {
      const batch = listed.slice(at, at + INSPECTIONS_AT_ONCE).map(({ Id }) => this.#inspect(Id));
      for (const inspected of await Promise.all(batch)) if (inspected !== null) facts.push(toFacts(inspected));
    }
    return facts.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** Null where it has gone since it was listed. */
  #inspect(id: string): Promise<Inspected | null> {
    return this.#endpoint.json<Inspected>(`/containers/${id}/json`).catch(nullIfMissing);
  }

  /** Empty where the container is gone or its logging driver cannot be read. */
  logs(containerId: string, maxBytes: number): Promise<Result<string>> {
    return this.#ask(async () => {
      const inspected = await this.#inspect(containerId);
      if (inspected === null) return '';
      const query = { stdout: '1', stderr: '1', tail: '200' };
      try {
        const { body } = await this.#endpoint.request('GET', `/containers/${containerId}/logs`, { query });
        if (body === null) return '';
        const bytes = await tailOf(inspected.Config?.Tty ? body : unframed(body), maxBytes);
        return plainText(bytes.toString('utf8'));
      } catch (error) {
        if (error instanceof EngineError) return '';
        throw error;
      }
    });
  }

  imageId(reference: string): Promise<Result<string | null>> {
    return this.#ask(async () => {
      const image = parseImage(reference);
      const name = image === null ? reference : image.kind === 'local' ? image.id : image.reference;
      if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(name) || name.includes('..')) return null;
      const found = await this.#endpoint.json<{ Id: string }>(`/images/${name}/json`).catch(nullIfMissing);
      return found?.Id ?? null;
    });
  }

  async pull(reference: string, onProgress?: (p: PullProgress) => void, signal?: AbortSignal): Promise<Result<void>> {
    const image = parseImage(reference);
    if (image === null) return fail('IMAGE_UNPINNED', `${reference} is not pinned by digest.`);
    if (image.kind === 'local') {
      return fail('IMAGE_UNAVAILABLE', `${reference} is a local image id and not on this host.`, {
        remedy: 'Load the image on this host (`docker load`), or pin it as name@sha256:… of a registry.',
      });
    }
    const info = await this.info();
    if (!info.ok) return info;
    const room = await roomFor(info.value.rootDir, this.#watermark);
    if (!room.ok) return room;
    const stalled = new AbortController();
    const deadline = AbortSignal.timeout(LIMITS.pullMs);
    const stop = AbortSignal.any([stalled.signal, deadline, ...(signal === undefined ? [] : [signal])]);
    const watch = setInterval(() => stalled.abort(), LIMITS.pullStallMs);
    try {
      const auth = await this.#logins.header(image.registry);
      const { body } = await this.#endpoint.request('POST', '/images/create', {
        query: { fromImage: image.name, tag: image.digest },
        ...(auth === null ? {} : { headers: { 'X-Registry-Auth': auth } }),
        signal: stop,
      });
      const meter = new PullMeter(reference);
      for await (const line of jsonLines(body ?? Readable.from([]), () => watch.refresh())) {
        const said = meter.take(line);
        if (said.error !== null) return fail(pullFailed(reference, said.error));
        if (said.progress !== null) onProgress?.(said.progress);
      }
    } catch (error) {
      if (error instanceof CredentialsError) {
        return fail('IMAGE_UNAVAILABLE', `${reference} could not be pulled: ${error.message}.`);
      }
      if (error instanceof EngineError) return fail(pullFailed(reference, error.message));
      if (deadline.aborted) return fail(pullFailed(reference, `not done within ${LIMITS.pullMs / 60_000} minutes`));
      if (stalled.signal.aborted) return fail(pullFailed(reference, `nothing came for ${LIMITS.pullStallMs / 1000} s`));
      if (signal?.aborted) return fail(pullFailed(reference, 'interrupted'));
      return fail(engineAway(this.#endpoint.address, error));
    } finally {
      clearInterval(watch);
    }
    const there = await this.imageId(reference);
    if (!there.ok) return there;
    return there.value === null
      ? fail(pullFailed(reference, 'the engine does not have it after the pull'))
      : ok(undefined);
  }

  removeImage(reference: string): Promise<Result<boolean>> {
    return this.#ask(async () => {
      const image = parseImage(reference);
      // A local image was put there by somebody else, and is not ours to remove.
      if (image === null || image.kind === 'local') return false;
      return this.#remove(`/images/${image.reference}`);
    });
  }

  /** Without `force` the engine itself refuses to remove what runs. */
  removeUnstarted(containerId: string): Promise<Result<boolean>> {
    return this.#ask(() => this.#remove(`/containers/${containerId}`));
  }

  /** False where it is in use. */
  async #remove(path: string): Promise<boolean> {
    try {
      const response = await this.#endpoint.request('DELETE', path);
      // Read to its end, so that the connection can be used again.
      await response.arrayBuffer();
      return true;
    } catch (error) {
      if (error instanceof EngineError && error.status === 409) return false;
      if (error instanceof EngineError && error.status === 404) return true;
      throw error;
    }
  }

  removeUnnamed(id: string): Promise<Result<boolean>> {
    return this.#ask(async () => {
      const path = `/images/${id}`;
      const there = await this.#endpoint
        .json<{ RepoTags?: string[] | null; RepoDigests?: string[] | null }>(`${path}/json`)
        .catch(nullIfMissing);
      if (there === null) return true;
      // A name is somebody's wish to keep it; `<none>` is what old engines call none.
      const names = [...(there.RepoTags ?? []), ...(there.RepoDigests ?? [])].filter((n) => !n.startsWith('<none>'));
      if (names.length > 0) return false;
      return this.#remove(path);
    });
  }

  /** Ends the kept-alive connections. */
  close(): void {
    this.#endpoint.close();
  }

  async #ask<T>(question: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await question());
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) throw error;
      return fail(engineAway(this.#endpoint.address, error));
    }
  }
}

function nullIfMissing(error: unknown): null {
  if (error instanceof EngineError && error.status === 404) return null;
  throw error;
}

function pullFailed(image: string, words: string): Failure {
  const cause = lastLines(words, 3);
  if (/no space left on device/i.test(words)) {
    return failure('DISK_FULL', `The disk was full while ${image} was pulled.`, { cause });
  }
  return failure('IMAGE_UNAVAILABLE', `${image} could not be pulled.`, { cause });
}
