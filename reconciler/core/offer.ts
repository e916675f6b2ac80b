/**
 * What a stick and a mirror have in common: where each pinned part lies in them. Images are an OCI image layout
 * (github.com/opencontainers/image-spec, image-layout.md); pinned tars lie under their digest.
 */
import type { Sha256 } from './names.ts';

/** Relative, of fixed words and hex digits only: nothing that a source wrote is ever part of it. */
export type OfferPath = `tars/${Sha256}.tar` | `images/blobs/sha256/${Sha256}`;

export function tarPath(sha256: Sha256): OfferPath {
  return `tars/${sha256}.tar`;
}

/** Of a manifest, a configuration or a layer. */
export function blobPath(digest: Sha256): OfferPath {
  return `images/blobs/sha256/${digest}`;
}

/** The folder of an OSTree repository (mode archive, with static deltas) in a stick or below a mirror. */
export const OSTREE_FOLDER = 'ostree';
