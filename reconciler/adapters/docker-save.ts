import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Parser, type ReadEntry } from 'tar';
import { failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import type { BlobStore } from './blob-store.ts';
import { type DockerEndpoint, EngineError, engineAway } from './docker-endpoint.ts';
import { Refused } from './git-meter.ts';

export interface LocalImage {
  readonly id: Sha256;
  /** Digests of the layers' tars, the lowest first. */
  readonly layers: readonly Sha256[];
  /** Bytes that the engine says that it takes, unpacked. */
  readonly size: number;
}

/** What the engine says of an image that is pinned by its id. Throws `Refused`. */
export async function inspectLocal(endpoint: DockerEndpoint, id: Sha256): Promise<LocalImage> {
  const name = `sha256:${id}`;
  const said = await asked(endpoint, name, () =>
    endpoint.json<{ Id?: string; Size?: number; RootFS?: { Layers?: string[] | null } }>(`/images/${name}/json`),
  );
  const layers = (said.RootFS?.Layers ?? []).map((layer) => layer.replace(/^sha256:/, '')).filter(isSha256);
  if (said.Id !== name) throw new Refused(failure('IMAGE_UNAVAILABLE', `The engine has ${said.Id} for ${name}.`));
  return { id, layers, size: said.Size ?? 0 };
}

/**
 * `docker save` of an image into blobs: whatever file of its tar has a digest that is wanted is kept, whatever it is called there.
 * IMAGE_UNAVAILABLE where one did not come.
 */
export async function saveLocal(
  endpoint: DockerEndpoint,
  id: Sha256,
  wanted: readonly Sha256[],
  store: BlobStore,
  signal?: AbortSignal,
): Promise<void> {
  const name = `sha256:${id}`;
  const missing = new Map<string, Sha256>(wanted.map((digest) => [digest, digest]));
  const deadline = AbortSignal.timeout(LIMITS.pullMs);
  await asked(endpoint, name, async () => {
    const { body } = await endpoint.request('GET', `/images/${name}/get`, {
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    });
    if (body === null) return;
    for await (const file of filesOf(body as Readable)) {
      const { digest } = await store.sort(file, (one) => missing.get(one) ?? null);
      missing.delete(digest);
    }
  });
  const [first] = missing.values();
  if (first === undefined) return;
  throw new Refused(
    failure(
      'IMAGE_UNAVAILABLE',
      `The engine gave ${name} without sha256:${first.slice(0, 12)}…, which is part of it.`,
      {
        remedy:
          'Images are copied from an engine with the classic image store (overlay2); from another one push it to a registry.',
      },
    ),
  );
}

/** The plain files of a tar, one after the other, each read before the next one comes. */
async function* filesOf(tar: Readable): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const parser = new Parser({ strict: true, maxMetaEntrySize: 64 * 1024 });
  const waiting: ReadEntry[] = [];
  const state: { ended: boolean; broken: unknown; wake: () => void } = {
    ended: false,
    broken: null,
    wake: () => undefined,
  };
  const fail = (error: unknown) => {
    state.broken ??= error;
    state.wake();
  };
  parser.on('entry', (entry: ReadEntry) => {
    if (entry.type === 'File' || entry.type === 'OldFile') waiting.push(entry);
    else entry.resume();
    state.wake();
  });
  parser.on('error', fail);
  parser.on('end', () => {
    state.ended = true;
    state.wake();
  });
  const feed = async (): Promise<void> => {
    for await (const chunk of tar) if (!parser.write(chunk as Buffer)) await once(parser, 'drain');
    parser.end();
  };
  feed().catch(fail);
  try {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) yield next as AsyncIterable<Uint8Array>;
      else if (state.broken !== null) throw state.broken;
      else if (state.ended) return;
      else
        await new Promise<void>((resolve) => {
          state.wake = resolve;
        });
    }
  } finally {
    tar.destroy();
    if (!state.ended) parser.abort(new Error('not read any further'));
  }
}

async function asked<T>(endpoint: DockerEndpoint, name: string, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) {
      throw new Refused(
        failure(
          'IMAGE_UNAVAILABLE',
          `${name} is a local image id, and the engine at ${endpoint.address} does not have it.`,
          {
            remedy: 'Load the image here (`docker load`), or pin it as name@sha256:… of a registry.',
          },
        ),
      );
    }
    if (error instanceof EngineError) throw new Refused(engineAway(endpoint.address, error));
    throw error;
  }
}
