/** OpenPGP messages by OpenPGP.js, whose own leniency is taken away: no unauthenticated data, no compressed values, one literal packet. */
import type * as OpenPgp from 'openpgp';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { recipientsOf } from '../core/pgp-message.ts';
import type { Holds, Messages } from '../ports/secrets.ts';
import { messageOf } from './openpgp-certificate.ts';

type Library = typeof OpenPgp;

/** Bytes: a key, and the packet around it. */
const MOST_OF_A_DATA_KEY = 1024;

export class OpenPgpMessages implements Messages {
  #library: Promise<Library> | null = null;

  #load(): Promise<Library> {
    this.#library ??= import('openpgp');
    return this.#library;
  }

  async encrypt(
    plain: Uint8Array,
    readers: readonly { readonly file: string; readonly armored: Uint8Array }[],
    at: number,
  ): Promise<Result<string>> {
    const library = await this.#load();
    const keys: OpenPgp.Key[] = [];
    let date = new Date(at * 1000);
    for (const { file, armored } of readers) {
      const key = await readPublic(library, armored);
      const ids = key === null ? [] : await idsOf(key, at);
      if (key === null || ids.length === 0) return fail(noKey(file));
      keys.push(key);
      date = later(date, whenOf(key, at));
    }
    const message = await library.createMessage({ binary: plain, date: new Date(0) });
    const config = { preferredCompressionAlgorithm: library.enums.compression.uncompressed, showVersion: false };
    const armored = await library.encrypt({ message, encryptionKeys: keys, format: 'armored', date, config });
    return ok(`${armored.replaceAll('\r\n', '\n').trimEnd()}\n`);
  }

  async encryptionKeys(armored: Uint8Array, at: number): Promise<readonly string[]> {
    const key = await readPublic(await this.#load(), armored);
    return key === null ? [] : idsOf(key, at);
  }

  async decrypt(message: Uint8Array, privateArmored: string, holds: Holds = 'values'): Promise<Result<Uint8Array>> {
    const strict = recipientsOf(message);
    if (typeof strict === 'string') return fail('SECRET_REFUSED', `the message is not one that Kedge reads: ${strict}`);
    const library = await this.#load();
    // 0: whatever is compressed fails, before any of it is unpacked.
    const config: OpenPgp.Config = {
      ...library.config,
      allowUnauthenticatedMessages: false,
      maxDecompressedMessageSize: holds === 'values' ? 0 : MOST_OF_A_DATA_KEY,
    };
    let key: OpenPgp.PrivateKey;
    let session: OpenPgp.SessionKey[];
    let parsed: OpenPgp.Message<Uint8Array>;
    try {
      key = await library.readPrivateKey({ armoredKey: privateArmored });
      parsed = await library.readMessage({ binaryMessage: message, config });
      // The types want an algorithm, which the message itself says in version 2 of its encrypted data.
      session = (await library.decryptSessionKeys({
        message: parsed,
        decryptionKeys: key,
        config,
      })) as OpenPgp.SessionKey[];
    } catch (error) {
      return fail('SECRET_UNREADABLE', 'the key of this host does not open the message', { cause: messageOf(error) });
    }
    try {
      const again = await library.readMessage({ binaryMessage: message, config });
      const opened = await again.decrypt(undefined, undefined, session, undefined, config);
      const [literal, more] = [...(holds === 'values' ? opened : opened.unwrapCompressed()).packets];
      const isPlain = literal instanceof library.LiteralDataPacket && more === undefined;
      const bytes = isPlain ? opened.getLiteralData() : null;
      if (!(bytes instanceof Uint8Array)) return fail('SECRET_REFUSED', 'what the message holds is not plain data');
      // A quarter more than all values: base64, with room for names.
      if (bytes.length > 2 * LIMITS.secretBytes) return fail('SECRET_REFUSED', 'what the message holds is too large');
      return ok(bytes);
    } catch (error) {
      // The library's words say nothing of what is inside.
      return fail('SECRET_REFUSED', 'the encrypted data was altered, or is not of the form that Kedge writes', {
        cause: messageOf(error),
      });
    }
  }
}

function noKey(file: string): Failure {
  const message = `${file} has no key that anything can be encrypted to now`;
  const remedy = /^hosts\//.test(file)
    ? 'Make the host a new key with `kedge host keygen`, or prolong it.'
    : 'Add one (`gpg --quick-add-key FINGERPRINT cv25519 encr`), export the certificate to that file and have it accepted; or leave the person out of the editors.';
  const failed = fail('POLICY_INVALID', message, { file, path: file, remedy });
  return failed.failure;
}

async function readPublic(library: Library, armored: Uint8Array): Promise<OpenPgp.Key | null> {
  try {
    return (await library.readKey({ armoredKey: Buffer.from(armored).toString('latin1') })).toPublic();
  } catch {
    return null;
  }
}

/** Of the key that the library would choose: revoked, expired and weak ones are none. */
async function idsOf(key: OpenPgp.Key, at: number): Promise<readonly string[]> {
  const date = whenOf(key, at);
  try {
    await key.verifyPrimaryKey(date);
    const chosen = await key.getEncryptionKey(undefined, date);
    return [chosen.getKeyID().toHex().toUpperCase()];
  } catch {
    return [];
  }
}

/** A key that was made just now by a clock that is a little ahead is good all the same. */
function whenOf(key: OpenPgp.Key, at: number): Date {
  const now = at * 1000;
  const made = [key, ...key.getSubkeys()].map((one) => one.getCreationTime().getTime());
  return new Date(Math.max(now, ...made.filter((time) => time <= now + LIMITS.clockSkewMs)));
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
