/** How much the images of a plan download: what the new ones have and the old ones have not, layers that they share once. */
import type { HostState } from '../core/host-state.ts';
import type { ImageCopies, ImageParts } from '../ports/images.ts';

export type ImageWeights = Pick<ImageCopies, 'weigh' | 'close'>;

export interface ImagesDownload {
  /** Of which images an index is weighed. */
  readonly platform: string;
  /** New images that were weighed, and the bytes of them that the old ones do not have, as they go over the line. */
  readonly images: number;
  readonly bytes: number;
  readonly unknown: readonly { readonly image: string; readonly why: string }[];
}

export type WeighImages = (from: HostState | null, to: HostState) => Promise<ImagesDownload | null>;

/** Asks registries for manifests, each once, however many hosts need it. Null: no image is new. */
export function weighImages(weights: ImageWeights, platform: string, signal: AbortSignal): WeighImages {
  const asked = new Map<string, ReturnType<ImageWeights['weigh']>>();
  const weigh = (reference: string) => {
    const known =
      asked.get(reference) ?? weights.weigh({ reference, platforms: [platform], from: { kind: 'registry' }, signal });
    asked.set(reference, known);
    return known;
  };
  return async (from, to) => {
    const [before, after] = [imagesOf(from), imagesOf(to)];
    const fresh = [...after].filter((image) => !before.has(image));
    if (fresh.length === 0) return null;
    const unknown: { image: string; why: string }[] = [];
    const parts: ImageParts[] = [];
    for (const image of fresh) {
      if (image.startsWith('sha256:')) {
        unknown.push({ image, why: 'a local image id is in no registry' });
        continue;
      }
      const weighed = await weigh(image);
      if (weighed.ok) parts.push(weighed.value);
      else unknown.push({ image, why: weighed.failure.message });
    }
    const there = new Set<string>();
    for (const image of before) {
      // Where an old one cannot be weighed the figure is larger than it need be, never smaller.
      const weighed = image.startsWith('sha256:') || parts.length === 0 ? null : await weigh(image);
      if (weighed?.ok) for (const { digest } of weighed.value.blobs) there.add(digest);
    }
    const blobs = new Map(parts.flatMap((one) => one.blobs.map((b) => [String(b.digest), b.bytes ?? 0] as const)));
    const bytes = [...blobs].reduce((sum, [digest, size]) => (there.has(digest) ? sum : sum + size), 0);
    return { platform, images: parts.length, bytes, unknown };
  };
}

function imagesOf(state: HostState | null): ReadonlySet<string> {
  const bundles = state === null || state.retire ? [] : state.bundles;
  return new Set(bundles.flatMap((bundle) => bundle.services.map((service) => service.image)));
}

/** `images: 12.3 MB of 2 images to download (linux/amd64)` */
export function imagesText({ platform, images, bytes, unknown }: ImagesDownload): string {
  const known = `${(bytes / 1e6).toFixed(1)} MB of ${images === 1 ? '1 image' : `${images} images`} to download (${platform})`;
  const rest = unknown.map(({ image, why }) => `nobody knows how much ${image} is: ${why}`);
  return `images: ${[...(images === 0 ? [] : [known]), ...rest].join('; ')}`;
}
