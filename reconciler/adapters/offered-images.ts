import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { parseImage } from '../core/image.ts';
import { isSha256 } from '../core/names.ts';
import type { LoadOptions, OfferedImages } from '../ports/images.ts';
import type { Offer, Offers } from '../ports/offers.ts';
import type { DockerLoad, LoadTarget } from './docker-load.ts';
import { isFull } from './durable-file.ts';
import { isDiskError, Refused } from './git-meter.ts';
import type { ImageProofs } from './image-proofs.ts';
import type { ImageSpool } from './image-spool.ts';
import { describe, type Pin, partsToLoad, weighLayers } from './offered-layers.ts';

export interface OfferedImageLoadsOptions {
  readonly offers: Offers;
  readonly engine: DockerLoad;
  readonly proofs: ImageProofs;
  readonly spool: ImageSpool;
  /** Bytes that stay free where the engine keeps images. */
  readonly watermark: number;
}

/** What says something of the offer, so that another one, or the registry, may do better. */
const OF_OFFER: readonly Failure['code'][] = [
  'DIGEST_MISMATCH',
  'IMAGE_UNAVAILABLE',
  'SOURCE_CORRUPT',
  'SOURCE_DENIED',
  'SOURCE_TOO_LARGE',
  'SOURCE_TOO_SLOW',
  'SOURCE_UNREACHABLE',
];

/** `OfferedImages` into a Docker engine: under its image id in the classic store, under its pin in that of containerd. */
export class OfferedImageLoads implements OfferedImages {
  readonly #options: OfferedImageLoadsOptions;

  constructor(options: OfferedImageLoadsOptions) {
    this.#options = options;
  }

  async load(reference: string, options: LoadOptions = {}): Promise<Result<{ id: string; offer: string } | null>> {
    const pin = pinOf(reference);
    if (pin === null) return fail('IMAGE_UNPINNED', `${reference} is not pinned by digest.`);
    const offers = this.#options.offers.list();
    if (offers.length === 0) return ok(null);
    let first: Failure | null = null;
    const target = await caught(reference, () => this.#options.engine.target());
    if (!target.ok) return target;
    for (const offer of offers) {
      const loaded = await caught(reference, () => this.#from(offer, reference, pin, target.value, options));
      if (loaded.ok && loaded.value === null) continue;
      if (loaded.ok) return ok(loaded.value === null ? null : { id: loaded.value, offer: offer.name });
      if (!OF_OFFER.includes(loaded.failure.code) || options.signal?.aborted === true) return loaded;
      offer.blame?.(loaded.failure);
      first ??= { ...loaded.failure, source: offer.name };
    }
    return first === null ? ok(null) : fail(first);
  }

  async idOf(reference: string): Promise<string | null> {
    const pin = pinOf(reference);
    if (pin === null) return null;
    const id = await this.#options.proofs.idOf(pin.digest, pin.isLocal);
    return id === null ? null : `sha256:${id}`;
  }

  async prune(keep: readonly string[]): Promise<void> {
    const digests = keep.flatMap((reference) => pinOf(reference)?.digest ?? []);
    await this.#options.proofs.prune(new Set<string>(digests));
  }

  close(): void {
    this.#options.engine.close();
  }

  /** The id; null: the offer does not have it. */
  async #from(
    offer: Offer,
    reference: string,
    pin: Pin,
    target: LoadTarget,
    options: LoadOptions,
  ): Promise<string | null> {
    const { engine, proofs, spool, watermark } = this.#options;
    const image = await describe(offer, nameOf(reference), pin, target, options.signal);
    if (image === null) return null;
    const isClassic = target.store === 'classic';
    // What the engine will know it by: in the store of containerd the pin itself.
    const known = isClassic ? `sha256:${image.id}` : image.reference;
    const id = isClassic ? known : `sha256:${pin.digest}`;
    const note = async (isThere: boolean): Promise<void> => {
      const noted = await options.onLoad?.(id, isThere);
      if (noted?.ok === false) throw new Refused(noted.failure);
      // Before the engine has it: an image without its proof would be nobody's. It says nothing of what the engine has.
      if (isClassic) await proofs.keep(pin.digest, pin.isLocal ? [image.config] : image.manifests);
    };
    // What the engine has under this id is this content: it is the digest of the configuration, and that names the layers.
    if (await engine.has(known)) {
      await note(true);
      return id;
    }
    const compressed = image.layers.reduce((sum, layer) => sum + (layer.bytes ?? 0), 0);
    const room = await engine.roomToUnpack(target, compressed, watermark);
    // Layers of unknown size are tars, and lie there twice while they are loaded.
    const weighed = await weighLayers(offer, image, { spool, room: pin.isLocal ? room / 2 : room, ...options });
    await note(false);
    const parts = partsToLoad(offer, image, weighed, { spool, store: target.store, ...options });
    try {
      await engine.load(reference, parts, options.signal);
    } catch (error) {
      if (!isClassic) await engine.forget(known);
      throw error;
    }
    if (!(await engine.has(known))) {
      const message = `${reference} was loaded, and the engine does not have it as ${known}.`;
      throw new Refused(failure('IMAGE_UNAVAILABLE', message));
    }
    await spool.keepOnly([]);
    return id;
  }
}

function pinOf(reference: string): Pin | null {
  const isLocal = reference.startsWith('sha256:');
  const digest = isLocal ? reference.slice('sha256:'.length) : (parseImage(reference)?.digest ?? '');
  return isSha256(digest) ? { digest, isLocal } : null;
}

/** Whole, and without a tag: as engines store it. */
function nameOf(reference: string): string {
  const image = reference.startsWith('sha256:') ? undefined : parseImage(reference);
  return image === undefined ? reference : `${image.registry}/${image.repository}@sha256:${image.digest}`;
}

async function caught<T>(reference: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    if (isFull(error)) return fail('DISK_FULL', `The disk was full while ${reference} was loaded.`);
    if (isDiskError(error)) return fail('STATE_CORRUPT', `${reference} could not be loaded: ${error.message}`);
    throw error;
  }
}
