/**
 * What a stick and a mirror have in common: where each pinned part lies in them. Images are an OCI image layout
 * (github.com/opencontainers/image-spec, image-layout.md); pinned tars lie under their digest.
 */
import { isOstreeFile, isSha256, type OstreeFile, type Sha256 } from './names.ts';

/** Relative, of fixed words and digits of digests only: nothing else that a source wrote is ever part of it. */
export type OfferPath = `tars/${Sha256}.tar` | `images/blobs/sha256/${Sha256}` | `ostree/${OstreeFile | 'summary'}`;

export function tarPath(sha256: Sha256): OfferPath {
  return `tars/${sha256}.tar`;
}

/** Of a manifest, a configuration or a layer. */
export function blobPath(digest: Sha256): OfferPath {
  return `images/blobs/sha256/${digest}`;
}

/** The folder of an OSTree repository (mode archive, with static deltas) in a stick or below a mirror. */
export const OSTREE_FOLDER = 'ostree';

/** Lists deltas, unsigned: what it says wrongly breaks a pull, and no more. */
export const OSTREE_SUMMARY: OfferPath = `${OSTREE_FOLDER}/summary`;

export function ostreePath(file: OstreeFile): OfferPath {
  return `${OSTREE_FOLDER}/${file}`;
}

/** The object that is the commit itself: who has it is worth asking for the rest. */
export function ostreeCommit(commit: Sha256): OfferPath | null {
  const file = `objects/${commit.slice(0, 2)}/${commit.slice(2)}.commit`;
  return isOstreeFile(file) ? ostreePath(file) : null;
}

/** What a neighbour asks for; null: no offer has such a thing. */
export function readOfferPath(text: string): OfferPath | null {
  const tar = /^tars\/(.+)\.tar$/.exec(text)?.[1] ?? '';
  if (isSha256(tar)) return tarPath(tar);
  const blob = /^images\/blobs\/sha256\/(.+)$/.exec(text)?.[1] ?? '';
  if (isSha256(blob)) return blobPath(blob);
  const file = text.startsWith(`${OSTREE_FOLDER}/`) ? text.slice(OSTREE_FOLDER.length + 1) : '';
  return file === 'summary' ? OSTREE_SUMMARY : isOstreeFile(file) ? ostreePath(file) : null;
}
