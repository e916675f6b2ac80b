/**
 * OpenPGP by OpenPGP.js: parsing and cryptography only. Its own judgement (`openpgp.verify`) is not used: it accepts keys that are
 * revoked by now, remembers a revocation in its objects, and passes where one of two signatures is good.
 */
import type * as OpenPgp from 'openpgp';
import { packetTags, unarmor } from '../core/armor.ts';
import type { Binding, Certificate, KeyFacts, Revocation } from '../core/certificate.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { type Fingerprint, isFingerprint } from '../core/names.ts';
import type { SignatureFacts } from '../core/verify.ts';
import type { HostKey, Signatures } from '../ports/signatures.ts';

type Library = typeof OpenPgp;
type AnyKey = OpenPgp.Key | OpenPgp.Subkey;
/** As OpenPGP.js has it, but missing in its types. */
type KeyWithDirect = OpenPgp.Key & { readonly directSignatures: readonly OpenPgp.SignaturePacket[] };

/** Bits of the first octet of key flags (RFC 9580, 5.2.3.29). */
const MAY_SIGN = 0x02;

/** Packet types (RFC 9580, 5). */
const PUBLIC_KEY = 6;
/** Signature, user id, public subkey, user attribute. */
const BEHIND_IT = new Set([2, 13, 14, 17]);

export class OpenPgpSignatures implements Signatures {
  #library: Promise<Library> | null = null;
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
      const facts = await new Reader(library, key as KeyWithDirect).read();
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
    const found = certificates.flatMap((certificate) =>
      [certificate.primary, ...certificate.subkeys]
        .filter(({ fingerprint }) => (issuerFingerprint === null ? keyIdOf(fingerprint) : fingerprint) === issuer)
        .map((key) => ({ certificate, key })),
    );
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
      const date = new Date(at * 1000);
      const { key } = this.#signingKey;
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

/** Reads the facts of one certificate: only what its own primary key has signed counts. */
class Reader {
  readonly #library: Library;
  readonly #key: KeyWithDirect;
  readonly #packets = new Map<KeyFacts, OpenPgp.AnyKeyPacket>();

  constructor(library: Library, key: KeyWithDirect) {
    this.#library = library;
    this.#key = key;
  }

  /** Or what is wrong, as a sentence's end. */
  async read(): Promise<
    string | { readonly certificate: Certificate; readonly packets: ReadonlyMap<KeyFacts, OpenPgp.AnyKeyPacket> }
  > {
    const { signature } = this.#library.enums;
    const main = this.#key.keyPacket;
    const primary = await this.#facts(
      this.#key,
      await this.#primaryBindings(),
      this.#key.revocationSignatures,
      signature.keyRevocation,
      { key: main },
    );
    if (typeof primary === 'string') return primary;
    const subkeys: KeyFacts[] = [];
    for (const subkey of this.#key.subkeys) {
      const data = { key: main, bind: subkey.keyPacket };
      const facts = await this.#facts(
        subkey,
        await this.#subkeyBindings(subkey),
        subkey.revocationSignatures,
        signature.subkeyRevocation,
        data,
      );
      if (typeof facts === 'string') return facts;
      subkeys.push(facts);
    }
    return { certificate: { primary, subkeys, userIds: this.#key.getUserIDs() }, packets: this.#packets };
  }

  async #facts(
    key: AnyKey,
    bindings: readonly Binding[],
    revocationSignatures: readonly OpenPgp.SignaturePacket[],
    type: OpenPgp.enums.signature,
    data: object,
  ): Promise<KeyFacts | string> {
    const revocations: Revocation[] = [];
    for (const revocation of revocationSignatures) {
      // One that cannot be checked may be real (a designated revoker's): it is not passed over.
      const fault = await this.#checked(revocation, this.#key.keyPacket, type, data);
      if (fault !== null) return `it holds a revocation that its own key did not make (${fault})`;
      revocations.push({ at: createdAt(revocation), compromised: this.#isHard(revocation) });
    }
    const { algorithm, bits = null, curve = null } = key.getAlgorithmInfo();
    const created = seconds(key.getCreationTime());
    const facts = {
      fingerprint: fingerprintOf(key),
      algorithm,
      bits,
      curve,
      createdAt: created,
      bindings,
      revocations,
    };
    this.#packets.set(facts, key.keyPacket);
    return facts;
  }

  /** User id certifications by the key itself (version 4) or its direct signatures (version 6). */
  async #primaryBindings(): Promise<readonly Binding[]> {
    const { signature } = this.#library.enums;
    const main = this.#key.keyPacket;
    const direct: OpenPgp.SignaturePacket[] = [];
    for (const one of this.#key.directSignatures) {
      if ((await this.#checked(one, main, signature.key, { key: main })) === null) direct.push(one);
    }
    if (main.version === 6) return direct.map((one) => this.#binding(main, one, true));
    const bindings: Binding[] = [];
    for (const user of this.#key.users) {
      const data = { userID: user.userID, userAttribute: user.userAttribute, key: main };
      let revokedAt = Number.NEGATIVE_INFINITY;
      for (const revocation of user.revocationSignatures) {
        const fault = await this.#checked(revocation, main, signature.certRevocation, data);
        if (fault === null) revokedAt = Math.max(revokedAt, createdAt(revocation));
      }
      for (const own of user.selfCertifications) {
        if (createdAt(own) <= revokedAt) continue;
        if ((await this.#checked(own, main, signature.certGeneric, data)) === null) {
          bindings.push(this.#binding(main, own, true));
        }
      }
    }
    return bindings.map((binding) => ({
      ...binding,
      expiresAt: earliest(binding, this.#latestDirect(direct, binding.at)),
    }));
  }

  /** A direct signature may say an expiry too (version 4). */
  #latestDirect(direct: readonly OpenPgp.SignaturePacket[], at: number): Binding | undefined {
    const bindings = direct.map((one) => this.#binding(this.#key.keyPacket, one, true)).toSorted((a, b) => a.at - b.at);
    return bindings.findLast((binding) => binding.at <= at) ?? bindings[0];
  }

  async #subkeyBindings(subkey: OpenPgp.Subkey): Promise<readonly Binding[]> {
    const { signature } = this.#library.enums;
    const data = { key: this.#key.keyPacket, bind: subkey.keyPacket };
    const bindings: Binding[] = [];
    for (const own of subkey.bindingSignatures) {
      if ((await this.#checked(own, this.#key.keyPacket, signature.subkeyBinding, data)) !== null) continue;
      const back = own.embeddedSignature;
      const vouches =
        back !== null && (await this.#checked(back, subkey.keyPacket, signature.keyBinding, data)) === null;
      const weakBack = back !== null && this.#isWeak(back);
      const binding = this.#binding(subkey.keyPacket, own, vouches);
      bindings.push(weakBack && binding.maySign ? { ...binding, weakHash: true } : binding);
    }
    return bindings;
  }

  #binding(key: OpenPgp.AnyKeyPacket, signature: OpenPgp.SignaturePacket, vouches: boolean): Binding {
    const signatureEnd = signature.getExpirationTime();
    const ends = signatureEnd instanceof Date ? [seconds(signatureEnd)] : [];
    if (signature.keyNeverExpires === false) ends.push(seconds(key.created) + (signature.keyExpirationTime ?? 0));
    const flags = signature.keyFlags?.[0] ?? 0;
    return {
      at: createdAt(signature),
      expiresAt: ends.length === 0 ? null : Math.min(...ends),
      maySign: vouches && (flags & MAY_SIGN) !== 0,
      weakHash: this.#isWeak(signature),
    };
  }

  /** Why a signature inside the certificate is not good, whatever its date; null: it is. */
  #checked(
    signature: OpenPgp.SignaturePacket,
    by: OpenPgp.AnyKeyPacket,
    type: OpenPgp.enums.signature,
    data: object,
  ): Promise<string | null> {
    return faultOf(() => signature.verify(by, type, data, NO_DATE, false, lenient(this.#library)));
  }

  #isWeak(signature: OpenPgp.SignaturePacket): boolean {
    const { hash } = this.#library.enums;
    const weak: readonly (OpenPgp.enums.hash | null)[] = [null, hash.md5, hash.sha1, hash.ripemd];
    return weak.includes(signature.hashAlgorithm);
  }

  #isHard({ reasonForRevocationFlag }: OpenPgp.SignaturePacket): boolean {
    const { keySuperseded, keyRetired, userIDInvalid } = this.#library.enums.reasonForRevocation;
    const soft: readonly (OpenPgp.enums.reasonForRevocation | null)[] = [keySuperseded, keyRetired, userIDInvalid];
    return !soft.includes(reasonForRevocationFlag);
  }
}

/** OpenPGP.js takes `null` for "whatever the date", and its types do not say so. */
const NO_DATE = null as unknown as Date;

/** Weak hashes are facts here, and judged in core. */
function lenient(library: Library): OpenPgp.Config {
  return { ...library.config, rejectHashAlgorithms: new Set(), rejectMessageHashAlgorithms: new Set() };
}

async function faultOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function earliest(binding: Binding, direct: Binding | undefined): number | null {
  const ends = [binding.expiresAt, direct?.expiresAt ?? null].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

function fingerprintOf(key: AnyKey): Fingerprint {
  const fingerprint = key.getFingerprint().toUpperCase();
  if (!isFingerprint(fingerprint)) throw new Error(`not a fingerprint: ${fingerprint}`);
  return fingerprint;
}

/** Key id of a fingerprint: the last eight bytes in version 4, the first eight in version 6. */
function keyIdOf(fingerprint: Fingerprint): string {
  return fingerprint.length === 40 ? fingerprint.slice(-16) : fingerprint.slice(0, 16);
}

function createdAt(signature: OpenPgp.SignaturePacket): number {
  return signature.created === null ? 0 : seconds(signature.created);
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
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

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ').slice(0, 300);
}
