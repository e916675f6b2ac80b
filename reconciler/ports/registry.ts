import type { Result } from '../core/failure.ts';
import type { ImageReference } from '../core/image.ts';
import type { Sha256 } from '../core/names.ts';

/** What a tag stands for at its registry now. */
export interface TaggedImage {
  /** Of the image index where there is one: it then stands for all platforms. */
  readonly digest: Sha256;
  /** `linux/amd64` and the like; empty where the image is of one platform, which is not said. */
  readonly platforms: readonly string[];
}

/** Asks registries what tags stand for (OCI distribution API v2). Pulls nothing. */
export interface Registry {
  /** Fails with IMAGE_UNAVAILABLE, or DIGEST_MISMATCH where the registry contradicts itself. */
  resolve(image: ImageReference, signal?: AbortSignal): Promise<Result<TaggedImage>>;
  close(): void;
}
