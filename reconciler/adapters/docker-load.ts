import { Readable } from 'node:stream';
import { type Failure, failure } from '../core/failure.ts';
import { type Platform, parsePlatform } from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import { DockerEndpoint, type DockerEnvironment, EngineError, engineAway } from './docker-endpoint.ts';
import { roomFor, roomIn } from './docker-room.ts';
import { jsonLines, lastLines } from './docker-stream.ts';
import { Refused } from './git-meter.ts';
import { type TarPart, tarOf } from './tar-stream.ts';

/** The first engine that unpacks zstd (moby 23.0). */
const ZSTD_SINCE = 23;

export interface LoadTarget {
  readonly platform: Platform;
  /** Which knows a loaded image by its id alone, or by the name and the digest that it is loaded with. */
  readonly store: 'classic' | 'containerd';
  readonly takesZstd: boolean;
  /** Where the engine keeps images. */
  readonly rootDir: string;
}

interface LoadLine {
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
}

/** `docker load` by the Engine API. Throws `Refused`. */
export class DockerLoad {
  readonly #endpoint: DockerEndpoint;

  constructor(env: DockerEnvironment) {
    this.#endpoint = new DockerEndpoint(env);
  }

  /** What images the engine takes, and how. */
  target(): Promise<LoadTarget> {
    return this.#asked(async () => {
      const info = await this.#endpoint.json<{
        ServerVersion?: string;
        DockerRootDir?: string;
        OSType?: string;
        Architecture?: string;
        DriverStatus?: [string, string][] | null;
      }>('/info');
      const isContainerd = (info.DriverStatus ?? []).some(([, value]) => value === 'io.containerd.snapshotter.v1');
      const platform = parsePlatform(`${info.OSType ?? 'linux'}/${platformOf(info.Architecture ?? '')}`);
      if (platform === undefined)
        throw new Refused(failure('IMAGE_UNAVAILABLE', `The engine's platform is unknown: ${info.Architecture}.`));
      const major = Number(/^\d+/.exec(info.ServerVersion ?? '')?.[0] ?? 0);
      return {
        platform,
        store: isContainerd ? 'containerd' : 'classic',
        takesZstd: major >= ZSTD_SINCE,
        rootDir: info.DockerRootDir ?? '',
      };
    });
  }

  /** By an image id, or by `name@sha256:…` without a tag. */
  has(image: string): Promise<boolean> {
    return this.#asked(async () => {
      try {
        await this.#endpoint.json(`/images/${image}/json`);
        return true;
      } catch (error) {
        if (error instanceof EngineError && error.status === 404) return false;
        throw error;
      }
    });
  }

  /** Bytes that an image may take unpacked, besides `compressed`, which lies beside it while it is loaded, and what is to stay free. */
  async roomToUnpack({ rootDir }: LoadTarget, compressed: number, watermark: number): Promise<number> {
    const room = await roomFor(rootDir, compressed + watermark);
    if (!room.ok) throw new Refused(room.failure);
    return (await roomIn(rootDir)) - compressed - watermark;
  }

  /**
   * Gives the engine an image as `docker save` writes it, or an OCI image layout, while it is read: the list of its parts comes last, so
   * that whatever breaks off before has loaded nothing.
   */
  async load(name: string, parts: readonly TarPart[], signal?: AbortSignal): Promise<void> {
    const stalled = new AbortController();
    const deadline = AbortSignal.timeout(LIMITS.pullMs);
    const stop = AbortSignal.any([stalled.signal, deadline, ...(signal === undefined ? [] : [signal])]);
    const watch = setInterval(() => stalled.abort(), LIMITS.pullStallMs);
    const broken: { by: unknown } = { by: null };
    const body = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for await (const chunk of tarOf(parts)) {
          watch.refresh();
          yield chunk;
        }
      } catch (error) {
        broken.by = error;
        throw error;
      }
    };
    try {
      const { body: answer } = await this.#endpoint.request('POST', '/images/load', {
        headers: { 'Content-Type': 'application/x-tar' },
        body: Readable.from(body(), { objectMode: false }),
        signal: stop,
      });
      for await (const line of jsonLines(answer ?? Readable.from([]), () => watch.refresh())) {
        const { error, errorDetail }: LoadLine = typeof line === 'object' && line !== null ? line : {};
        const said = errorDetail?.message ?? error;
        if (said !== undefined) throw new Refused(loadFailed(name, said));
      }
    } catch (error) {
      if (broken.by !== null) throw broken.by;
      if (error instanceof Refused) throw error;
      if (error instanceof EngineError) throw new Refused(loadFailed(name, error.message));
      if (deadline.aborted) throw new Refused(loadFailed(name, `not done within ${LIMITS.pullMs / 60_000} minutes`));
      if (stalled.signal.aborted)
        throw new Refused(loadFailed(name, `nothing happened for ${LIMITS.pullStallMs / 1000} s`));
      if (signal?.aborted === true) throw new Refused(loadFailed(name, 'interrupted'));
      throw new Refused(engineAway(this.#endpoint.address, error));
    } finally {
      clearInterval(watch);
    }
  }

  /** After a load that failed: the store of containerd keeps an image under its name though it could not be unpacked. */
  async forget(image: string): Promise<void> {
    await this.#endpoint.request('DELETE', `/images/${image}`).catch(() => undefined);
  }

  close(): void {
    this.#endpoint.close();
  }

  async #asked<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      if (error instanceof Refused || error instanceof TypeError) throw error;
      throw new Refused(engineAway(this.#endpoint.address, error));
    }
  }
}

/** Docker's words (uname's) to those of images. */
function platformOf(architecture: string): string {
  const known: Readonly<Record<string, string>> = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    armv7l: 'arm/v7',
    armv6l: 'arm/v6',
    i686: '386',
  };
  return known[architecture] ?? architecture;
}

function loadFailed(name: string, words: string): Failure {
  const cause = lastLines(words, 3);
  if (/no space left on device/i.test(words)) {
    return failure('DISK_FULL', `The disk was full while ${name} was loaded.`, { cause });
  }
  return failure('IMAGE_UNAVAILABLE', `${name} could not be loaded into the engine.`, { cause });
}
