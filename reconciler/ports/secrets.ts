import type { Result } from '../core/failure.ts';
import type { BundleName } from '../core/names.ts';
import type { Secret, SecretValues } from '../core/secret.ts';

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
   * What is in a message of the strict form of `recipientsOf`: one literal packet, compressed only where it is a data key (gpg compresses
   * those of SOPS). SECRET_UNREADABLE where the key does not open it, SECRET_REFUSED where what it opens is not authentic or of another form.
   */
  decrypt(message: Uint8Array, privateArmored: string, holds?: Holds): Promise<Result<Uint8Array>>;
}

/** What is encrypted: the values themselves, or the key of a SOPS file. */
export type Holds = 'values' | 'data key';

/** Files of age, for X25519 keys alone. */
export interface AgeFiles {
  /** Armored. `recipients`: `age1…`, good ones. */
  encrypt(plain: Uint8Array, recipients: readonly string[]): Promise<string>;
  /** `identities`: `AGE-SECRET-KEY-1…`. SECRET_UNREADABLE where none opens it, SECRET_REFUSED where it is not authentic, or too large. */
  decrypt(file: Uint8Array, identities: readonly string[]): Promise<Result<Uint8Array>>;
}

/** Private keys of a host or of a person, behind what they open. Fails as `Messages` and `AgeFiles` do, or with why a key cannot be had. */
export interface SecretKeys {
  openpgp(message: Uint8Array, holds: Holds): Promise<Result<Uint8Array>>;
  age(file: Uint8Array): Promise<Result<Uint8Array>>;
}

/** The values of a secret of whatever kind, where all fits and it is of this fleet. SECRET_UNREADABLE, SECRET_REFUSED, or as the keys fail. */
export type OpenSecret = (secret: Secret, fleet: string, keys: SecretKeys) => Promise<Result<SecretValues>>;

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
