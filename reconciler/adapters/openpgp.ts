/**
 * OpenPGP by OpenPGP.js (SSH signatures are checked beside it, in ssh.ts): parsing and cryptography only. Its own judgement (`openpgp.verify`) is not used: it accepts keys that are
 * revoked by now, remembers a revocation in its objects, and passes where one of two signatures is good.
 */
import type * as OpenPgp from 'openpgp';
import { packetTags, unarmor } from '../core/armor.ts';
import type { Certificate, KeyFacts } from '../core/certificate.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Fingerprint } from '../core/names.ts';
import type { SshSignature } from '../core/ssh.ts';
import type { SignatureFacts } from '../core/verify.ts';
import type { HostKey, Signatures } from '../ports/signatures.ts';
import {
  CertificateReader,
  faultOf,
  fingerprintOf,
  type KeyWithDirect,
  type Library,
  lenient,
  messageOf,
  NO_DATE,
  seconds,
} from './openpgp-certificate.ts';
import { SshKeys } from './ssh.ts';

/** Packet types (RFC 9580, 5). */
const PUBLIC_KEY = 6;
/** Signature, user id, public subkey, user attribute. */
const BEHIND_IT = new Set([2, 13, 14, 17]);

export class OpenPgpSignatures implements Signatures {
  #library: Promise<Library> | null = null;
  readonly #ssh = new SshKeys();
  /** OpenPGP.js's form of each key that was read here. */
  readonly #packets = new WeakMap<KeyFacts, OpenPgp.AnyKeyPacket>();
  /** The armored text and its parsed key: the host's own key signs again and again. */
  #signingKey: { readonly armored: string; readonly key: OpenPgp.PrivateKey } | null = null;

  /** Loaded when first needed: an agent at rest does not pay for it. */
  #load(): Promise<Library> {
    this.#library ??= import('openpgp');
    return this.#library;
  }

  async readCertificate(armored: Uint8Array, file: string): Promise<Result<Certificate>> {
    const refuse = (why: string) => fail('POLICY_INVALID', `not one OpenPGP certificate: ${why}`, { file, path: file });
    const armor = unarmor(armored, 'PGP PUBLIC KEY BLOCK');
    if (!armor.ok) return refuse(armor.why);
    // OpenPGP.js takes the first of several keys and says nothing of the others.
    const [first, ...more] = packetTags(armor.bytes) ?? [];
    if (first !== PUBLIC_KEY || more.some((tag) => !BEHIND_IT.has(tag))) {
      return refuse('exactly one public key expected, with its user ids, subkeys and signatures');
    }
    const library = await this.#load();
    try {
      const key = await library.readKey({ binaryKey: armor.bytes });
      const facts = await new CertificateReader(library, key as KeyWithDirect).read();
      if (typeof facts === 'string') return refuse(facts);
      for (const [keyFacts, packet] of facts.packets) this.#packets.set(keyFacts, packet);
      return ok(facts.certificate);
    } catch (error) {
      return refuse(messageOf(error));
    }
  }

  async verify(
    payload: Uint8Array,
    packet: Uint8Array,
    certificates: readonly Certificate[],
  ): Promise<Result<SignatureFacts>> {
    const library = await this.#load();
    const signature = await this.#readSignature(library, packet);
    if (!signature.ok) return signature;
    const { created, issuerFingerprint, issuerKeyID, hashAlgorithm } = signature.value;
    if (created === null || hashAlgorithm === null)
      return fail('SIGNATURE_BAD', 'the signature does not say when it was made');
    const issuer = (issuerFingerprint === null ? issuerKeyID.toHex() : hexOf(issuerFingerprint)).toUpperCase();
    const found = keysNamed(certificates, issuer, issuerFingerprint === null);
    const [signer = null] = found;
    const expires = signature.value.getExpirationTime();
    return ok({
      issuer,
      createdAt: seconds(created),
      expiresAt: expires instanceof Date ? seconds(expires) : null,
      hash: nameOf(library.enums.hash, hashAlgorithm),
      signer,
      fault:
        found.length > 1
          ? 'it names its key by an id that several keys share'
          : signer === null
            ? null
            : await this.#fault(library, signature.value, signer.key, payload),
    });
  }

  readSshKey(line: Uint8Array, file: string): Result<Certificate> {
    return this.#ssh.read(line, file);
  }

  verifySsh(payload: Uint8Array, signature: SshSignature, keys: readonly Certificate[], at: number): SignatureFacts {
    return this.#ssh.verify(payload, signature, keys, at);
  }

  async #readSignature(library: Library, packet: Uint8Array): Promise<Result<OpenPgp.SignaturePacket>> {
    try {
      const { packets } = await library.readSignature({ binarySignature: packet });
      const [only, second] = packets;
      if (only === undefined || second !== undefined) return fail('SIGNATURE_BAD', 'not exactly one signature packet');
      return ok(only);
    } catch (error) {
      return fail('SIGNATURE_BAD', 'the signature cannot be read', { cause: messageOf(error) });
    }
  }

  async #fault(
    library: Library,
    signature: OpenPgp.SignaturePacket,
    key: KeyFacts,
    payload: Uint8Array,
  ): Promise<string | null> {
    const packet = this.#packets.get(key);
    if (packet === undefined) throw new TypeError('the certificate was not read by this adapter');
    const { binary } = library.enums.signature;
    const [literal] = (await library.createMessage({ binary: payload })).packets;
    return faultOf(() => signature.verify(packet, binary, literal ?? {}, NO_DATE, true, lenient(library)));
  }

  async sign(payload: Uint8Array, privateArmored: string, at: number): Promise<Result<string>> {
    const library = await this.#load();
    try {
      if (this.#signingKey?.armored !== privateArmored) {
        const key = await library.readPrivateKey({ armoredKey: privateArmored });
        this.#signingKey = { armored: privateArmored, key };
      }
      const message = await library.createMessage({ binary: payload });
      const { key } = this.#signingKey;
      // A clock that is before the making of the key is wrong, and that must be told under a signature.
      const date = new Date(Math.max(at * 1000, key.getCreationTime().getTime()));
      return ok(await library.sign({ message, signingKeys: key, detached: true, format: 'armored', date }));
    } catch (error) {
      return fail('STATE_CORRUPT', "the host's private key cannot sign", {
        cause: messageOf(error),
        remedy: 'Make a key with `kedge host keygen` and have its public part accepted as hosts/<host>.asc.',
      });
    }
  }

  async generateHostKey(name: string, at: number): Promise<HostKey> {
    const library = await this.#load();
    const { privateKey, publicKey } = await library.generateKey({
      type: 'ecc',
      curve: 'ed25519Legacy',
      userIDs: [{ name }],
      date: new Date(at * 1000),
      format: 'object',
    });
    const fingerprint = fingerprintOf(publicKey);
    return { privateArmored: unix(privateKey.armor()), publicArmored: unix(publicKey.armor()), fingerprint };
  }
}

/** Every key that the issuer may mean. A loop without lists in between: a policy may have hundreds of people, and a line thousands of commits. */
function keysNamed(certificates: readonly Certificate[], issuer: string, byId: boolean) {
  const found: NonNullable<SignatureFacts['signer']>[] = [];
  const look = (certificate: Certificate, key: KeyFacts): void => {
    if ((byId ? keyIdOf(key.fingerprint) : key.fingerprint) === issuer) found.push({ certificate, key });
  };
  for (const certificate of certificates) {
    look(certificate, certificate.primary);
    for (const key of certificate.subkeys) look(certificate, key);
  }
  return found;
}

/** Key id of a fingerprint: the last eight bytes in version 4, the first eight in version 6. */
function keyIdOf(fingerprint: Fingerprint): string {
  return fingerprint.length === 40 ? fingerprint.slice(-16) : fingerprint.slice(0, 16);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function nameOf(names: object, value: number): string {
  return Object.entries(names).find(([, own]) => own === value)?.[0] ?? `hash ${value}`;
}

function unix(armored: string): string {
  return armored.replaceAll('\r\n', '\n');
}
