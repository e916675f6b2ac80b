/** age by age-encryption, its author's own library, loaded when something is to be encrypted or decrypted and not before. */
import type * as Age from 'age-encryption';
import { ageIdentity, ageReaders } from '../core/age.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { AgeFiles } from '../ports/secrets.ts';
import { messageOf } from './openpgp-certificate.ts';

export class AgeLibrary implements AgeFiles {
  #library: Promise<typeof Age> | null = null;

  #load(): Promise<typeof Age> {
    this.#library ??= import('age-encryption');
    return this.#library;
  }

  async encrypt(plain: Uint8Array, recipients: readonly string[]): Promise<string> {
    const library = await this.#load();
    const encrypter = new library.Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return `${library.armor.encode(await encrypter.encrypt(plain)).trimEnd()}\n`;
  }

  async decrypt(file: Uint8Array, identities: readonly string[]): Promise<Result<Uint8Array>> {
    const strict = ageReaders(file);
    if (typeof strict === 'string')
      return fail('SECRET_REFUSED', `the age file is not one that Kedge reads: ${strict}`);
    const library = await this.#load();
    const decrypter = new library.Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    try {
      const plain = await decrypter.decrypt(file);
      // A quarter more than all values: base64, with room for names.
      if (plain.length > 2 * LIMITS.secretBytes) return fail('SECRET_REFUSED', 'what the age file holds is too large');
      return ok(plain);
    } catch (error) {
      const cause = messageOf(error);
      if (/no identity matched/.test(cause)) return fail('SECRET_UNREADABLE', 'no key here opens the age file');
      return fail('SECRET_REFUSED', 'the age file was altered', { cause });
    }
  }
}

/**
 * The X25519 keys of an OpenPGP private key as identities of age. OpenPGP and age derive from the same exchange by other functions (RFC
 * 6637, 7; HKDF with age's own label), so that nothing made for the one opens the other.
 */
export async function ageIdentitiesOf(privateArmored: string): Promise<readonly string[]> {
  const { readPrivateKey } = await import('openpgp');
  const key = await readPrivateKey({ armoredKey: privateArmored });
  return [...key.subkeys].flatMap(({ keyPacket }) => {
    const secret = 'privateParams' in keyPacket ? scalarOf(keyPacket) : null;
    return secret === null ? [] : [ageIdentity(secret)];
  });
}

/** Null: it is no X25519 key. The older form has the number's bytes turned round (RFC 9580, 5.5.5.6.1.1). */
function scalarOf(packet: {
  readonly privateParams: unknown;
  getAlgorithmInfo(): { algorithm: string; curve?: string };
}) {
  const { algorithm, curve } = packet.getAlgorithmInfo();
  const params = packet.privateParams as { readonly d?: unknown; readonly k?: unknown } | null;
  if (algorithm === 'x25519' && params?.k instanceof Uint8Array && params.k.length === 32) return params.k;
  if (curve !== 'curve25519Legacy' || !(params?.d instanceof Uint8Array) || params.d.length > 32) return null;
  const scalar = new Uint8Array(32);
  scalar.set(params.d.toReversed());
  return scalar;
}
