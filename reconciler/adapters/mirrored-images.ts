import { join } from 'node:path';
import type { Result } from '../core/failure.ts';
import { parseImage } from '../core/image.ts';
import { formatPlatform } from '../core/image-manifest.ts';
import { isSha256 } from '../core/names.ts';
import { blobPath } from '../core/offer.ts';
import type { ImageCopies, LoadOptions, OfferedImages } from '../ports/images.ts';
import type { Offers } from '../ports/offers.ts';
import type { DockerLoad } from './docker-load.ts';
import { Refused } from './git-meter.ts';
import type { MirrorStore } from './mirror-store.ts';

export interface MirroredImagesOptions {
  /** Loads from what is kept, first of all. */
  readonly loads: OfferedImages;
  readonly copies: ImageCopies;
  readonly engine: Pick<DockerLoad, 'target'>;
  readonly store: MirrorStore;
  /** Sticks and neighbours. */
  readonly offers: Offers;
  readonly onNote: (message: string) => void;
}

/**
 * Images of a host that serves its neighbours: they come from what is near and else from their registry, blob by blob, are kept for the
 * neighbours, and are loaded from there: an engine that pulls by itself keeps no blob that another one could be given. Where that cannot
 * be done they come as they do without a mirror.
 */
export class MirroredImages implements OfferedImages {
  readonly #options: MirroredImagesOptions;

  constructor(options: MirroredImagesOptions) {
    this.#options = options;
  }

  async load(reference: string, options: LoadOptions = {}): Promise<Result<{ id: string; offer: string } | null>> {
    const { loads, store, onNote } = this.#options;
    const digest = parseImage(reference)?.digest ?? '';
    if (!isSha256(digest)) return loads.load(reference, options);
    const begun = store.begin(blobPath(digest));
    const why = await this.#keep(reference, options).finally(begun);
    if (why !== null) onNote(`${reference} is not kept for neighbours: ${why}`);
    const loaded = await loads.load(reference, options);
    await store.prune();
    return loaded;
  }

  idOf(reference: string): Promise<string | null> {
    return this.#options.loads.idOf(reference);
  }

  prune(keep: readonly string[]): Promise<void> {
    return this.#options.loads.prune(keep);
  }

  /** Null: its blobs are all there. Otherwise why they are not. */
  async #keep(reference: string, { signal, onProgress }: LoadOptions): Promise<string | null> {
    const { copies, engine, store, offers } = this.#options;
    const platform = await engine.target().then(
      (target) => formatPlatform(target.platform),
      (error: unknown) => {
        if (error instanceof Refused) return null;
        throw error;
      },
    );
    if (platform === null) return 'the engine takes no image but from its registry';
    const image = {
      reference,
      platforms: [platform],
      from: { kind: 'near', offers: offers.list() } as const,
      ...(signal === undefined ? {} : { signal }),
    };
    const weighed = await copies.weigh(image);
    if (!weighed.ok) return weighed.failure.message;
    const { bytes } = weighed.value;
    if (bytes > store.keepBytes) return `it has ${bytes} bytes, more than \`mirror.keep\``;
    if (!(await store.hasRoom(bytes))) return 'there is no room for it beside what the engine needs';
    let done = 0;
    const copied = await copies.copy(image, join(store.folder, 'images'), (came) => {
      done += came;
      onProgress?.({ phase: 'check', offer: 'what is near, and its registry', done, total: bytes });
    });
    return copied.ok ? null : copied.failure.message;
  }
}
