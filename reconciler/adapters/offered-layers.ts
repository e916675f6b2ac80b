/** What of an image comes from an offer: described by its manifests, weighed, and checked layer by layer while the engine is given them. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { failure } from '../core/failure.ts';
import { type Compression, chooseManifest, readDiffIds, readManifest } from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { blobPath } from '../core/offer.ts';
import type { LoadOptions } from '../ports/images.ts';
import type { Offer } from '../ports/offers.ts';
import type { LoadTarget } from './docker-load.ts';
import { Refused } from './git-meter.ts';
import type { ImageSpool } from './image-spool.ts';
import { mismatch, sha256Of } from './image-walk.ts';
import type { TarPart } from './tar-stream.ts';

export interface Pin {
  readonly digest: Sha256;
  /** The digest is the image id itself. */
  readonly isLocal: boolean;
}

export interface OfferedLayer {
  readonly digest: Sha256;
  /** Null: nobody says (an image that is pinned by its local id). */
  readonly bytes: number | null;
  readonly compression: Compression;
}

export interface OfferedImage {
  readonly reference: string;
  readonly id: Sha256;
  readonly config: Uint8Array;
  /** The lowest first; the same one may stand twice. */
  readonly layers: readonly OfferedLayer[];
  /** That lead from the pin to the configuration. */
  readonly manifests: readonly Uint8Array[];
}

interface ReadOptions extends Pick<LoadOptions, 'signal' | 'onProgress'> {
  readonly spool: ImageSpool;
}

/** Unwinds where the offer does not have a part. */
class Absent extends Error {}

/** Manifests and configuration, compared from the pinned digest down. Null: the offer does not have the image. */
export async function describe(
  offer: Offer,
  reference: string,
  pin: Pin,
  target: LoadTarget,
  signal?: AbortSignal,
): Promise<OfferedImage | null> {
  try {
    if (pin.isLocal) {
      if (target.store === 'containerd') throw new Refused(foreignId(reference));
      const config = await small(offer, reference, pin.digest, 'configuration', signal);
      const layers = diffIds(reference, config).map((digest) => ({
        digest,
        bytes: null,
        compression: 'none' as const,
      }));
      return { reference, id: pin.digest, config, layers, manifests: [] };
    }
    const first = await small(offer, reference, pin.digest, 'manifest', signal);
    const manifests = [first];
    let image = manifestIn(reference, first);
    if (image.kind === 'index') {
      const entry = chooseManifest(image, target.platform);
      if (entry === null) {
        const { os, architecture } = target.platform;
        throw new Refused(failure('IMAGE_UNAVAILABLE', `${reference} has no image for ${os}/${architecture}.`));
      }
      const second = await small(offer, reference, entry.digest, 'manifest', signal);
      manifests.push(second);
      image = manifestIn(reference, second);
      if (image.kind === 'index')
        throw new Refused(failure('IMAGE_UNAVAILABLE', `${reference} cannot be taken: its index names another index.`));
    }
    const config = await small(offer, reference, image.config.digest, 'configuration', signal);
    if (diffIds(reference, config).length !== image.layers.length)
      throw new Refused(
        failure('IMAGE_UNAVAILABLE', `${reference}: its manifest and its configuration differ in layers.`),
      );
    if (!target.takesZstd && image.layers.some((layer) => layer.compression === 'zstd')) {
      throw new Refused(
        failure('IMAGE_UNAVAILABLE', `${reference} has layers in zstd, which this Docker Engine cannot unpack.`, {
          remedy: 'Install Docker Engine 23 or later, or build the image with gzip layers.',
        }),
      );
    }
    return { reference, id: image.config.digest, config, layers: image.layers, manifests };
  } catch (error) {
    if (error instanceof Absent) return null;
    throw error;
  }
}

function foreignId(reference: string) {
  return failure(
    'IMAGE_UNAVAILABLE',
    `${reference} is the id of an image in a classic image store, and this engine keeps images in that of containerd, where it has another id.`,
    { remedy: 'Pin the image as name@sha256:… of a registry; a stick brings it then as well.' },
  );
}

/** What is known of the layers before the engine is given any: their bytes as they lie there, and what it may unpack of those that are compressed. */
export interface WeighedLayers {
  readonly sizes: ReadonlyMap<Sha256, number>;
  readonly room: number;
}

/**
 * Fetches layers from far away into the spool, and reads those whose size nobody says, for a tar begins with it; each compared with its
 * digest. The manifest, checked before, says the size of all others. DISK_FULL where those that are not compressed take more than `room`.
 */
export async function weighLayers(
  offer: Offer,
  image: OfferedImage,
  options: ReadOptions & { readonly room: number },
): Promise<WeighedLayers> {
  const { spool } = options;
  const sizes = new Map<Sha256, number>();
  const meter = meterOf('check', offer, image, options);
  if (offer.isFar === true) await spool.keepOnly(image.layers.map((layer) => layer.digest));
  let { room } = options;
  for (const layer of image.layers) {
    if (sizes.has(layer.digest)) continue;
    const fetched = offer.isFar === true ? await fetchFar(offer, image, layer, options, meter) : null;
    const bytes = layer.bytes ?? fetched ?? (await measured(offer, image, layer, options, meter));
    if (layer.compression === 'none') room -= bytes;
    if (room < 0) throw tooLarge(image, options.room);
    sizes.set(layer.digest, bytes);
  }
  return { sizes, room };
}

async function measured(
  offer: Offer,
  image: OfferedImage,
  layer: OfferedLayer,
  options: ReadOptions,
  onBytes: (bytes: number) => void,
): Promise<number> {
  const counted = { bytes: 0 };
  const data = streamOf(offer, image, layer, options);
  for await (const _ of hashed(image, layer, data, { counted, onBytes, signal: options.signal }));
  return counted.bytes;
}

/**
 * Every layer is compared with its digest while it is given, and unpacked here too to be counted. The engine unpacks nothing before it has
 * the last part, which it does not get where a layer is no good: DISK_FULL where it would take more than the room.
 */
export function partsToLoad(
  offer: Offer,
  image: OfferedImage,
  { sizes, room }: WeighedLayers,
  options: ReadOptions & { readonly store: LoadTarget['store'] },
): readonly TarPart[] {
  const meter = meterOf('load', offer, image, options);
  const unique = [...new Map(image.layers.map((layer) => [layer.digest, layer])).values()];
  const named = options.store === 'classic' ? namesOfSave(image) : namesOfLayout(image);
  const unpacked = { bytes: 0, room };
  return [
    whole(named.nameOf(image.id), image.config),
    ...unique.map((layer) => ({
      name: named.nameOf(layer.digest),
      bytes: sizes.get(layer.digest) ?? 0,
      data: () => {
        const data = hashed(image, layer, streamOf(offer, image, layer, options), {
          counted: { bytes: 0 },
          onBytes: meter,
          signal: options.signal,
        });
        return layer.compression === 'none' ? data : unpackedToo(image, layer.compression, data, unpacked);
      },
    })),
    ...named.last,
  ];
}

interface Names {
  readonly nameOf: (digest: Sha256) => string;
  readonly last: readonly TarPart[];
}

/** As the classic store takes it: its id is the digest of the configuration. */
function namesOfSave({ id, layers }: OfferedImage): Names {
  const nameOf = (digest: Sha256): string => `${digest}.${digest === id ? 'json' : 'tar'}`;
  const list = [{ Config: nameOf(id), RepoTags: null, Layers: layers.map(({ digest }) => nameOf(digest)) }];
  return { nameOf, last: [whole('manifest.json', Buffer.from(JSON.stringify(list)))] };
}

/**
 * As the store of containerd takes it: whole manifests, under the name that pins them (moby, daemon/containerd/image_exporter.go). An index
 * may name images that do not come along.
 */
function namesOfLayout({ reference, manifests }: OfferedImage): Names {
  const nameOf = (digest: Sha256): string => `blobs/sha256/${digest}`;
  const [root] = manifests;
  if (root === undefined) throw new Error('an image without a manifest is refused before');
  const { mediaType } = manifestIn(reference, root);
  const annotations = { 'io.containerd.image.name': reference };
  const entry = { mediaType, digest: `sha256:${sha256Of(root)}`, size: root.length, annotations };
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  return {
    nameOf,
    last: [
      ...manifests.map((bytes) => whole(nameOf(sha256Of(bytes)), bytes)),
      whole('oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}')),
      whole('index.json', index),
    ],
  };
}

function whole(name: string, bytes: Uint8Array): TarPart {
  return {
    name,
    bytes: bytes.length,
    data: async function* () {
      yield bytes;
    },
  };
}

interface Hashing {
  readonly counted: { bytes: number };
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** Passes a layer on, and throws at its end where it is another one. */
async function* hashed(
  { reference }: OfferedImage,
  { digest, bytes }: OfferedLayer,
  data: AsyncIterable<Uint8Array>,
  { counted, onBytes, signal }: Hashing,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of data) {
    if (signal?.aborted === true)
      throw new Refused(failure('IMAGE_UNAVAILABLE', `${reference} was not loaded: interrupted.`));
    hash.update(chunk);
    counted.bytes += chunk.length;
    if (bytes !== null && counted.bytes > bytes) break;
    onBytes(chunk.length);
    yield chunk;
  }
  if ((bytes !== null && counted.bytes !== bytes) || hash.digest('hex') !== digest)
    throw new Refused(mismatch(reference, digest, 'layer'));
}

/** Passes a layer on, counts what it unpacks to, and throws at its end where it cannot be unpacked. */
async function* unpackedToo(
  image: OfferedImage,
  compression: Exclude<Compression, 'none'>,
  data: AsyncIterable<Uint8Array>,
  unpacked: { bytes: number; readonly room: number },
): AsyncGenerator<Uint8Array> {
  const state = { broken: false, wake: (): void => undefined };
  const checkRoom = (): void => {
    if (unpacked.bytes > unpacked.room) throw tooLarge(image, unpacked.room);
  };
  const unpacker = compression === 'gzip' ? createGunzip(UNPACK) : createZstdDecompress(UNPACK);
  const change = (): void => state.wake();
  unpacker.on('drain', change).on('close', change);
  unpacker.on('data', (chunk: Uint8Array) => {
    unpacked.bytes += chunk.length;
  });
  unpacker.on('error', () => {
    state.broken = true;
    change();
  });
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      state.wake = resolve;
    });
  try {
    for await (const chunk of data) {
      // Read on where it is broken: a layer that is not what its digest says is told as that.
      if (!state.broken && !unpacker.destroyed && !unpacker.write(chunk)) await changed();
      checkRoom();
      yield chunk;
    }
    if (!state.broken && !unpacker.destroyed) {
      const closed = changed();
      unpacker.end();
      await closed;
    }
    checkRoom();
  } finally {
    unpacker.destroy();
  }
  if (state.broken)
    throw new Refused(failure('IMAGE_UNAVAILABLE', `${image.reference} has a layer that is no valid ${compression}.`));
}

function tooLarge({ reference }: OfferedImage, room: number): Refused {
  const message = `${reference} would take more than the ${Math.floor(room / 2 ** 20)} MiB that it may where the engine keeps images.`;
  return new Refused(failure('DISK_FULL', message));
}

/** Gives its bytes as they lie in the spool, compared with the digest. */
async function fetchFar(
  offer: Offer,
  image: OfferedImage,
  { digest, bytes }: OfferedLayer,
  { spool, signal }: ReadOptions,
  onBytes: (bytes: number) => void,
): Promise<number> {
  const open = async (from: number) => {
    const maxBytes = bytes ?? LIMITS.imageBytes;
    const control = signal === undefined ? {} : { signal };
    const opened = await offer.open(blobPath(digest), { maxBytes, from, ...control });
    if (!opened.ok) throw new Refused(opened.failure);
    return opened.value;
  };
  const good = await spool.fill(digest, bytes, async (from) => (await open(from))?.data ?? null, onBytes);
  if (!good) throw new Refused(mismatch(image.reference, digest, 'layer'));
  return (await stat(spool.path(digest))).size;
}

async function* streamOf(
  offer: Offer,
  { reference }: OfferedImage,
  { digest, bytes }: OfferedLayer,
  { spool, signal }: ReadOptions,
): AsyncGenerator<Uint8Array> {
  if (offer.isFar === true) {
    yield* createReadStream(spool.path(digest), { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
    return;
  }
  const control = signal === undefined ? {} : { signal };
  const opened = await offer.open(blobPath(digest), { maxBytes: bytes ?? LIMITS.imageBytes, ...control });
  if (!opened.ok) throw new Refused(opened.failure);
  if (opened.value === null) {
    const message = `${offer.name} has ${reference} without its layer sha256:${digest.slice(0, 12)}….`;
    throw new Refused(failure('IMAGE_UNAVAILABLE', message, { remedy: 'Make the stick anew.' }));
  }
  yield* opened.value.data;
}

async function small(
  offer: Offer,
  reference: string,
  digest: Sha256,
  what: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const control = signal === undefined ? {} : { signal };
  const opened = await offer.open(blobPath(digest), { maxBytes: LIMITS.imageManifestBytes, ...control });
  if (!opened.ok) throw new Refused(opened.failure);
  if (opened.value === null) throw new Absent();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of opened.value.data) {
    size += chunk.length;
    if (size > LIMITS.imageManifestBytes)
      throw new Refused(failure('SOURCE_TOO_LARGE', `${offer.name} has a ${what} of ${reference} that is too large.`));
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (sha256Of(bytes) !== digest) throw new Refused(mismatch(reference, digest, what));
  return bytes;
}

/** Bytes that come out at a time. */
const UNPACK = { chunkSize: 256 * 1024 };
/** Bytes between two words about progress. */
const NEWS = 4 * 2 ** 20;

function meterOf(
  phase: 'check' | 'load',
  offer: Offer,
  { layers }: OfferedImage,
  { onProgress }: ReadOptions,
): (bytes: number) => void {
  const sizes = [...new Map(layers.map(({ digest, bytes }) => [digest, bytes])).values()];
  const total = sizes.some((bytes) => bytes === null) ? null : sizes.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  let done = 0;
  let told = 0;
  return (bytes) => {
    done += bytes;
    if (done - told < NEWS && done !== total) return;
    told = done;
    onProgress?.({ phase, offer: offer.name, done, total });
  };
}

function manifestIn(reference: string, bytes: Uint8Array) {
  const read = readManifest(reference, bytes);
  if (!read.ok) throw new Refused(read.failure);
  return read.value;
}

function diffIds(reference: string, config: Uint8Array): readonly Sha256[] {
  const read = readDiffIds(reference, config);
  if (!read.ok) throw new Refused(read.failure);
  return read.value;
}
