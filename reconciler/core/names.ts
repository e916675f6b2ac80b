/**
 * Branded values: each comes only from the function here that checks it, so a function that takes one need not check again.
 */

declare const brand: unique symbol;
/** A map and not the bare name, so that a brand on a brand is both and not `never`. */
type Brand<T, Name extends string> = T & { readonly [brand]: Readonly<Record<Name, true>> };

/** 40 lower-case hex digits. SHA-256 repositories are not supported. */
export type ObjectId = Brand<string, 'ObjectId'>;
/** An object id that names a commit. */
export type CommitId = Brand<ObjectId, 'CommitId'>;
/** 64 lower-case hex digits. */
export type Sha256 = Brand<string, 'Sha256'>;
/** One DNS label, or several joined by dots: lower case, at most 63 characters. */
export type HostName = Brand<string, 'HostName'>;
/** Folder under bundles/, part of a Compose project name: `[a-z0-9][a-z0-9_-]*`, at most 63 characters. */
export type BundleName = Brand<string, 'BundleName'>;
/** A file of an OSTree repository (mode archive) whose content its name stands for: an object, or a part of a static delta. */
export type OstreeFile = Brand<string, 'OstreeFile'>;
/** Of an OpenPGP key in upper-case hex, 40 (v4) or 64 (v6) digits; of an SSH key `SHA256:` and 43 digits of base64, as ssh-keygen shows it. */
export type Fingerprint = Brand<string, 'Fingerprint'>;

export function isObjectId(text: string): text is ObjectId {
  return /^[0-9a-f]{40}$/.test(text);
}

export function isCommitId(text: string): text is CommitId {
  return /^[0-9a-f]{40}$/.test(text);
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isHostName(text: string): text is HostName {
  return text.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(text);
}

export function isBundleName(text: string): text is BundleName {
  return /^[a-z0-9][a-z0-9_-]{0,62}$/.test(text);
}

export function isFingerprint(text: string): text is Fingerprint {
  return /^([0-9A-F]{40}|[0-9A-F]{64}|SHA256:[A-Za-z0-9+/]{43})$/.test(text);
}

/** Names of deltas are checksums in the base64 of OSTree, with `_` for `/`. */
export function isOstreeFile(text: string): text is OstreeFile {
  return (
    /^objects\/[0-9a-f]{2}\/[0-9a-f]{62}\.(filez|commit|commitmeta|dirtree|dirmeta)$/.test(text) ||
    /^deltas\/[\w+]{2}\/[\w+]{41}(-[\w+]{43})?\/(superblock|[0-9]{1,6})$/.test(text)
  );
}
