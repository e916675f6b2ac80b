import type { Result } from '../core/failure.ts';
import type { BundleName } from '../core/names.ts';

/** OpenPGP messages: encrypts to certificates, decrypts with one private key. */
export interface Messages {
  /** Armored. `certificates`: armored; each must have a key that may encrypt now. KEY faults are POLICY_INVALID, and name the file. */
  encrypt(
    plain: Uint8Array,
    readers: readonly { readonly file: string; readonly armored: Uint8Array }[],
    at: number,
  ): Promise<Result<string>>;
  /** Ids of the keys that a certificate may be encrypted to at `at` (seconds), 16 upper-case hex digits; none: it may not. */
  encryptionKeys(armored: Uint8Array, at: number): Promise<readonly string[]>;
  /**
   * What is in a message of the strict form of `recipientsOf`: one literal packet, not compressed. SECRET_UNREADABLE where the key does not
   * open it, SECRET_REFUSED where what it opens is not authentic or of another form.
   */
  decrypt(message: Uint8Array, privateArmored: string): Promise<Result<Uint8Array>>;
}

/** A secret as a bundle holds it: the same revision, the same values. */
export interface SecretId {
  readonly from: string;
  readonly revision: string;
}

export interface SecretPlace {
  /** In the bundle's folder in memory. */
  readonly file: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Secrets on a host: as they came (encrypted) in the state folder, for the way back and for the time after a reboot; decrypted in a folder
 * in memory and nowhere else. By bundle, so that what one has goes with it.
 */
export interface SecretFiles {
  /** The file of the fleet repository, atomically; another one of the same revision (with other readers) takes its place. DISK_FULL. */
  keep(bundle: BundleName, id: SecretId, bytes: Uint8Array): Promise<Result<void>>;
  /** Null: not kept. */
  kept(bundle: BundleName, id: SecretId): Promise<Result<Uint8Array | null>>;
  /** Bundles that something is kept for, sorted. */
  holders(): Promise<Result<readonly string[]>>;
  /** Those that are not in memory as they must be: a file of its own, of its owner, mode 0400. SECRETS_UNSAFE. */
  missing(bundle: BundleName, places: readonly SecretPlace[]): Promise<Result<readonly SecretPlace[]>>;
  /** Writes it, whole or not at all; follows no link. SECRETS_UNSAFE where the folder is not in memory, or not ours alone. */
  place(bundle: BundleName, place: SecretPlace, value: Uint8Array): Promise<Result<void>>;
  /** Deletes what is not named; all of the bundle where nothing is. `ids` null: what is kept encrypted stays. */
  prune(
    bundle: BundleName,
    keep: { readonly ids: readonly SecretId[] | null; readonly files: readonly string[] },
  ): Promise<Result<void>>;
}
