import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../core/canonical.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { parseImage } from '../core/image.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import type { CopiedBlob, CopiedImage, ImageCopies, ImageCopy, ImageParts, LayoutFile } from '../ports/images.ts';
import { BlobStore } from './blob-store.ts';
import { DockerEndpoint, type DockerEnvironment, engineAway } from './docker-endpoint.ts';
import { inspectLocal, saveLocal } from './docker-save.ts';
import { isFull, writeDurably } from './durable-file.ts';
import { isDiskError, Refused } from './git-meter.ts';
import type { Http } from './http.ts';
import { type BlobSource, blobFile, layoutSource, registrySource } from './image-sources.ts';
import { diffIdsOf, manifestOfParts, sha256Of, walkImage } from './image-walk.ts';
import { NearBlobs, withoutLiars } from './near-blobs.ts';
import { type Logins, RegistryClient } from './registry-client.ts';

export interface DiskImageCopiesOptions {
  readonly http: Http;
  readonly logins: Logins;
  /** Where the local engine is. */
  readonly env: DockerEnvironment;
}

/** `ImageCopies` from registries, OCI image layouts and a Docker engine, onto a local file system. */
export class DiskImageCopies implements ImageCopies {
  readonly #client: RegistryClient;
  readonly #endpoint: DockerEndpoint;

  constructor({ http, logins, env }: DiskImageCopiesOptions) {
    this.#client = new RegistryClient(http, logins);
    this.#endpoint = new DockerEndpoint(env);
  }

  weigh(image: ImageCopy): Promise<Result<ImageParts>> {
    return this.#caught(image, async () => {
      const pin = pinOf(image.reference);
      if (pin.isLocal) return this.#weighLocal(image, pin.digest);
      const source = this.#source(image);
      const walk = () => walkImage(image.reference, pin.digest, image.platforms, source, image.signal);
      const walked = await withoutLiars(source, walk);
      const manifests = [...walked.manifests].map(([digest, bytes]) => ({ digest, bytes: bytes.length }));
      return partsOf(image.reference, [...manifests, ...walked.blobs.values()]);
    });
  }

  copy(image: ImageCopy, folder: string, onBytes?: (bytes: number) => void): Promise<Result<CopiedImage>> {
    return this.#caught(image, async () => {
      const pin = pinOf(image.reference);
      const store = new BlobStore(folder, onBytes);
      if (pin.isLocal) return this.#copyLocal(image, pin.digest, store, folder);
      const source = this.#source(image);
      const { signal } = image;
      const walked = await withoutLiars(source, async () => {
        const found = await walkImage(image.reference, pin.digest, image.platforms, source, signal);
        for (const { digest, bytes } of found.blobs.values()) {
          signal?.throwIfAborted();
          if ((await store.has(digest, bytes)) !== null) continue;
          const stop = signal === undefined ? {} : { signal };
          const data = source.open({ kind: 'blob', digest, maxBytes: bytes, ...stop });
          await store.put(image.reference, digest, bytes, data);
        }
        return found;
      });
      // After what they name: a manifest that is there has all its parts beside it.
      for (const [digest, bytes] of walked.manifests) await keep(store, image.reference, digest, bytes);
      const manifests = [...walked.manifests].map(([digest, bytes]) => ({ digest, bytes: bytes.length }));
      const blobs = [...manifests, ...[...walked.blobs.values()].map(({ digest, bytes }) => ({ digest, bytes }))];
      return { reference: image.reference, blobs, root: walked.root };
    });
  }

  async seal(folder: string, images: readonly CopiedImage[]): Promise<Result<readonly LayoutFile[]>> {
    const name = 'org.opencontainers.image.ref.name';
    const manifests = images
      .map(({ reference, root }) => ({
        mediaType: root.mediaType,
        digest: `sha256:${root.digest}`,
        size: root.bytes,
        annotations: { [name]: reference },
      }))
      .sort((a, b) => (a.annotations[name] < b.annotations[name] ? -1 : 1));
    const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
    const texts = [
      ['oci-layout', canonicalJson({ imageLayoutVersion: '1.0.0' })],
      ['index.json', canonicalJson(index)],
    ] as const;
    const files: LayoutFile[] = [];
    await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
    for (const unfinished of await readdir(join(folder, 'blobs', 'sha256')))
      if (!isSha256(unfinished)) await rm(join(folder, 'blobs', 'sha256', unfinished), { force: true });
    for (const [path, text] of texts) {
      const written = await writeDurably(join(folder, path), text);
      if (!written.ok) return written;
      files.push({ path, bytes: Buffer.byteLength(text), sha256: sha256Of(Buffer.from(text)) });
    }
    return ok(files);
  }

  close(): void {
    this.#client.close();
    this.#endpoint.close();
  }

  #source({ reference, from }: ImageCopy): BlobSource {
    if (from.kind === 'layout') return layoutSource(from.folder, reference);
    const image = reference.startsWith('sha256:') ? undefined : parseImage(reference);
    if (from.kind === 'registry' && image !== undefined) return registrySource(this.#client, reference, image);
    if (from.kind === 'near' && image !== undefined)
      return new NearBlobs(from.offers, registrySource(this.#client, reference, image));
    throw new Refused(
      failure('IMAGE_UNAVAILABLE', `${reference} cannot be copied from a ${from.kind}.`, {
        remedy:
          'A local image id is copied from an engine, name@sha256:… from a registry; both from an OCI image layout.',
      }),
    );
  }

  async #weighLocal(image: ImageCopy, id: Sha256): Promise<ImageParts> {
    const { from, reference, signal } = image;
    if (from.kind !== 'engine') {
      const { config, layers } = await diffIdsOf(reference, id, this.#source(image), signal);
      const sizes = new Map<Sha256, number | null>([[id, config.length]]);
      for (const digest of layers) sizes.set(digest, from.kind === 'layout' ? await sizeOf(from.folder, digest) : null);
      return partsOf(
        reference,
        [...sizes].map(([digest, bytes]) => ({ digest, bytes })),
      );
    }
    const local = await inspectLocal(this.#endpoint, id);
    const blobs = [...new Set([id, ...local.layers])].map((digest) => ({ digest, bytes: null }));
    return { reference, blobs, bytes: local.size, isEstimate: true };
  }

  async #copyLocal(image: ImageCopy, id: Sha256, store: BlobStore, folder: string): Promise<CopiedImage> {
    const { from, reference, signal } = image;
    const isOfEngine = from.kind === 'engine';
    const source = isOfEngine ? null : this.#source(image);
    const known =
      source === null ? await inspectLocal(this.#endpoint, id) : await diffIdsOf(reference, id, source, signal);
    const missing: Sha256[] = [];
    for (const digest of new Set([id, ...known.layers]))
      if ((await store.has(digest, null)) === null) missing.push(digest);
    if (source !== null) {
      for (const digest of missing) {
        const stop = signal === undefined ? {} : { signal };
        const maxBytes = Number.MAX_SAFE_INTEGER;
        await store.put(reference, digest, null, source.open({ kind: 'blob', digest, maxBytes, ...stop }));
      }
    } else if (missing.length > 0) {
      await saveLocal(this.#endpoint, id, missing, store, signal);
    }
    // What the configuration says counts, for its digest is the id.
    const { layers } = await diffIdsOf(reference, id, layoutSource(folder, reference), signal);
    const sized = new Map<Sha256, CopiedBlob>();
    for (const digest of [id, ...layers]) {
      const bytes = sized.get(digest)?.bytes ?? (await sizeOf(folder, digest));
      if (bytes === null) throw new Refused(failure('IMAGE_UNAVAILABLE', `${reference}: a layer of it did not come.`));
      sized.set(digest, { digest, bytes });
    }
    const part = (digest: Sha256): CopiedBlob => sized.get(digest) ?? { digest, bytes: 0 };
    const { bytes, root } = manifestOfParts(part(id), layers.map(part));
    await keep(store, reference, root.digest, bytes);
    return { reference, blobs: [{ digest: root.digest, bytes: root.bytes }, ...sized.values()], root };
  }

  async #caught<T>(image: ImageCopy, work: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await work());
    } catch (error) {
      return fail(this.#explained(image, error));
    }
  }

  #explained({ reference, from, signal }: ImageCopy, error: unknown): Failure {
    if (error instanceof Refused) return error.failure;
    if (signal?.aborted === true) return failure('IMAGE_UNAVAILABLE', `The copy of ${reference} was interrupted.`);
    if (isFull(error)) return failure('DISK_FULL', `The disk was full while ${reference} was copied.`);
    if (isDiskError(error)) return failure('STATE_CORRUPT', `${reference} could not be copied: ${error.message}`);
    if (from.kind === 'engine' && error instanceof Error) return engineAway(this.#endpoint.address, error);
    throw error;
  }
}

function pinOf(reference: string): { readonly digest: Sha256; readonly isLocal: boolean } {
  const isLocal = reference.startsWith('sha256:');
  const digest = isLocal ? reference.slice('sha256:'.length) : (parseImage(reference)?.digest ?? '');
  if (isSha256(digest)) return { digest, isLocal };
  throw new Refused(failure('IMAGE_UNPINNED', `${reference} is not pinned by digest.`));
}

function partsOf(reference: string, all: readonly { readonly digest: Sha256; readonly bytes: number | null }[]) {
  const blobs = [...new Map(all.map(({ digest, bytes }) => [digest, { digest, bytes }])).values()];
  const bytes = blobs.reduce((sum, blob) => sum + (blob.bytes ?? 0), 0);
  return { reference, blobs, bytes, isEstimate: blobs.some((blob) => blob.bytes === null) };
}

async function keep(store: BlobStore, name: string, digest: Sha256, bytes: Uint8Array): Promise<void> {
  if ((await store.has(digest, bytes.length)) !== null) return;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  await store.put(name, digest, bytes.length, whole());
}

async function sizeOf(folder: string, digest: Sha256): Promise<number | null> {
  const facts = await stat(blobFile(folder, digest)).catch(() => null);
  return facts === null ? null : facts.size;
}
