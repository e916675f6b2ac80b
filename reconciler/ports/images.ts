import type { Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { Offer } from './offers.ts';

/** Where an image is copied from. A local image id is only ever copied from an engine, or from a layout that another copy made. */
export type ImageOrigin =
  | { readonly kind: 'registry' }
  | { readonly kind: 'engine' }
  /** Blob by blob from the first of these that has it, else from the registry. */
  | { readonly kind: 'near'; readonly offers: readonly Offer[] }
  /** An OCI image layout in a local folder. */
  | { readonly kind: 'layout'; readonly folder: string };

export interface ImageCopy {
  /** `name[:tag]@sha256:…`, or a local image id `sha256:…`. */
  readonly reference: string;
  /** Which images of an index are taken: `linux/amd64`, `linux/arm/v7`. Of no account where the pin is of one image. */
  readonly platforms: readonly string[];
  readonly from: ImageOrigin;
  readonly signal?: AbortSignal;
}

/** A file of an OCI image layout, named by its digest. */
export interface ImageBlob {
  readonly digest: Sha256;
  /** Null: known only when it was copied (layers that a local engine has unpacked). */
  readonly bytes: number | null;
}

/** What an image consists of: manifests, configurations, layers, each once. */
export interface ImageParts {
  readonly reference: string;
  readonly blobs: readonly ImageBlob[];
  /** Of all of them; where some are not known, what the engine says that they take unpacked. */
  readonly bytes: number;
  readonly isEstimate: boolean;
}

export interface CopiedBlob {
  readonly digest: Sha256;
  readonly bytes: number;
}

export interface CopiedImage {
  readonly reference: string;
  readonly blobs: readonly CopiedBlob[];
  /** What the layout's index.json points to. */
  readonly root: CopiedBlob & { readonly mediaType: string };
}

/** A file that `seal` wrote, relative to the layout. */
export interface LayoutFile {
  readonly path: 'oci-layout' | 'index.json';
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** Copies pinned images into an OCI image layout (github.com/opencontainers/image-spec, image-layout.md). */
export interface ImageCopies {
  /** What a copy would hold, by the manifests alone. IMAGE_UNAVAILABLE with the registry's own words, DIGEST_MISMATCH where it lies. */
  weigh(image: ImageCopy): Promise<Result<ImageParts>>;
  /**
   * Writes the blobs that `folder` has not got yet, each hashed while it comes, beside and renamed: it can be cut off anywhere, and
   * the next copy goes on. Blobs that are there are hashed, not trusted. `onBytes`: each further number of bytes that came.
   */
  copy(image: ImageCopy, folder: string, onBytes?: (bytes: number) => void): Promise<Result<CopiedImage>>;
  /** Last: oci-layout and index.json, which name exactly these images. */
  seal(folder: string, images: readonly CopiedImage[]): Promise<Result<readonly LayoutFile[]>>;
  close(): void;
}

export interface LoadProgress {
  /** `check`: fetched from far away, or read because nobody says its size; `load`: given to the engine. */
  readonly phase: 'check' | 'load';
  readonly offer: string;
  readonly done: number;
  /** Null where it is not known. */
  readonly total: number | null;
}

export interface LoadOptions {
  /**
   * Asked right before the engine is given anything, with the image id; where it fails nothing is given.
   * `isThere`: the engine has the image already, by somebody else's doing.
   */
  readonly onLoad?: (id: string, isThere: boolean) => Promise<Result<void>>;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Images that came into the engine without a registry. One with the classic store knows such an image by its id alone, not by `name@sha256:…`. */
export interface OfferedImages {
  /**
   * Loads what the reference pins from the first offer that has it. Every blob is compared from the pinned digest down before the engine
   * gets the last part, without which it loads nothing. Null: no offer has it. DIGEST_MISMATCH: an offer lies, and nothing was loaded.
   */
  load(
    reference: string,
    options?: LoadOptions,
  ): Promise<Result<{ readonly id: string; readonly offer: string } | null>>;
  /**
   * The image id to use in place of the reference: of an image that was loaded here, by manifests that were kept and are compared with
   * the pinned digest anew. Null: it was not loaded here. Does not ask the engine.
   */
  idOf(reference: string): Promise<string | null>;
  /** Forgets all but these references. */
  prune(keep: readonly string[]): Promise<void>;
}
