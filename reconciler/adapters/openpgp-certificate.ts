/** Facts of one OpenPGP certificate, each checked by its cryptography: only what its own primary key has signed counts. */
import type * as OpenPgp from 'openpgp';
import { ageRecipient } from '../core/age.ts';
import type { Binding, Certificate, KeyFacts, Revocation } from '../core/certificate.ts';
import { type Fingerprint, isFingerprint } from '../core/names.ts';

export type Library = typeof OpenPgp;
type AnyKey = OpenPgp.Key | OpenPgp.Subkey;
/** As OpenPGP.js has it, but missing in its types. */
export type KeyWithDirect = OpenPgp.Key & { readonly directSignatures: readonly OpenPgp.SignaturePacket[] };

/** Bits of the first octet of key flags (RFC 9580, 5.2.3.29). */
const MAY_SIGN = 0x02;

export class CertificateReader {
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
    const point = x25519Of(key.keyPacket, algorithm, curve);
    const facts = {
      fingerprint: fingerprintOf(key),
      algorithm,
      bits,
      curve,
      ...(point === null ? {} : { ageRecipient: ageRecipient(point) }),
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

/** The public key, where it is of X25519; before RFC 9580 a byte 0x40 stood before it. */
function x25519Of({ publicParams }: OpenPgp.AnyKeyPacket, algorithm: string, curve: string | null): Uint8Array | null {
  const { A, Q } = publicParams as { readonly A?: unknown; readonly Q?: unknown };
  const point =
    algorithm === 'x25519' ? A : curve === 'curve25519Legacy' && Q instanceof Uint8Array ? Q.subarray(1) : null;
  return point instanceof Uint8Array && point.length === 32 ? point : null;
}

/** OpenPGP.js takes `null` for "whatever the date", and its types do not say so. */
export const NO_DATE = null as unknown as Date;

/** Weak hashes are facts here, and judged in core. */
export function lenient(library: Library): OpenPgp.Config {
  return { ...library.config, rejectHashAlgorithms: new Set(), rejectMessageHashAlgorithms: new Set() };
}

export async function faultOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

export function fingerprintOf(key: AnyKey): Fingerprint {
  const fingerprint = key.getFingerprint().toUpperCase();
  if (!isFingerprint(fingerprint)) throw new Error(`not a fingerprint: ${fingerprint}`);
  return fingerprint;
}

export function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ').slice(0, 300);
}

function earliest(binding: Binding, direct: Binding | undefined): number | null {
  const ends = [binding.expiresAt, direct?.expiresAt ?? null].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

function createdAt(signature: OpenPgp.SignaturePacket): number {
  return signature.created === null ? 0 : seconds(signature.created);
}
