/**
 * SSH public keys (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709; OpenSSH PROTOCOL.u2f) and signatures (OpenSSH PROTOCOL.sshsig) as bytes ->
 * values. Strictly: of each key and signature one encoding is taken, so that a fingerprint that was removed has no second form.
 */
import { fromBase64, latin1 } from './base64.ts';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { Wire } from './ssh-wire.ts';

export type SshCurve = 'nistP256' | 'nistP384' | 'nistP521';

export type SshMaterial =
  | { readonly kind: 'ed25519'; readonly point: Uint8Array }
  /** `x` and `y` are of the curve's size. */
  | { readonly kind: 'ecdsa'; readonly curve: SshCurve; readonly x: Uint8Array; readonly y: Uint8Array }
  /** Without leading zeros. */
  | { readonly kind: 'rsa'; readonly modulus: Uint8Array; readonly exponent: Uint8Array; readonly bits: number };

export interface SshKey {
  /** As it is written: `ssh-ed25519`, `sk-ssh-ed25519@openssh.com`, … */
  readonly type: string;
  /** What the fingerprint is made of. */
  readonly blob: Uint8Array;
  readonly material: SshMaterial;
  /** Of a key in a security device (FIDO): what it signs for, `ssh:…`; null: no such key. */
  readonly application: string | null;
}

/** What a signature is made for: one for a commit is none for a request to run a script, nor the other way round. */
export type SshNamespace = 'git' | 'kedge-run';

export interface SshSignature {
  readonly key: SshKey;
  readonly namespace: SshNamespace;
  /** By which the message came into the signed data. */
  readonly hash: 'sha256' | 'sha512';
  /** Of an RSA signature itself; null for the others, whose key says it. */
  readonly rsaHash: 'sha256' | 'sha512' | null;
  /** Ed25519: 64 bytes; ECDSA: r and s, each of the curve's size; RSA: of the modulus's size. */
  readonly signature: Uint8Array;
  /** What a security device adds: a byte of flags (bit 0: somebody touched it) and a counter. Null for other keys. */
  readonly device: { readonly flags: number; readonly counter: number } | null;
}

const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
const MAGIC = 'SSHSIG';
const CURVES: Readonly<Record<string, { readonly curve: SshCurve; readonly size: number }>> = {
  nistp256: { curve: 'nistP256', size: 32 },
  nistp384: { curve: 'nistP384', size: 48 },
  nistp521: { curve: 'nistP521', size: 66 },
};
/** As in OpenSSH: more only costs time. */
const MOST_RSA_BITS = 16_384;
const KEY_TYPES = 'ssh-ed25519, ecdsa-sha2-nistp256, -384 and -521, ssh-rsa, sk-ssh-ed25519 and sk-ecdsa-sha2-nistp256';
/**
 * y of the Ed25519 points of small order, with p and p + 1 as further forms of 0 and 1: of such a "key" anybody can make signatures.
 * The sign bit says nothing.
 */
const SMALL_ORDER = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
];

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export function isSshArmor(signature: Uint8Array): boolean {
  return latin1(signature.subarray(0, BEGIN.length)).startsWith('-----BEGIN SSH ');
}

/** One line as in `id_ed25519.pub`: type, base64, comment. Fails with POLICY_INVALID, naming `file`. */
export function readSshKeyLine(text: Uint8Array, file: string): Result<SshKey> {
  const read = keyLine(text);
  return read.ok ? ok(read.value) : fail('POLICY_INVALID', `not one SSH public key: ${read.why}`, { file, path: file });
}

/** Exactly one SSHSIG of the namespace (`git` is that of commits), in strict armor. Fails with SIGNATURE_BAD, or SIGNATURE_WEAK where it is made with SHA-1. */
export function unarmorSsh(text: Uint8Array, wanted: SshNamespace = 'git'): Result<SshSignature> {
  const armor = unarmor(text);
  if (!armor.ok) return bad(armor.why);
  const wire = new Wire(armor.value);
  if (latin1(wire.take(MAGIC.length)) !== MAGIC) return bad('it does not begin with SSHSIG');
  const version = wire.uint32();
  if (wire.whole && version !== 1) return bad(`it is of version ${version}`);
  const blob = wire.string();
  const namespace = wire.text();
  const reserved = wire.string();
  const hash = wire.text();
  const signature = wire.string();
  if (!wire.done) return bad('it is cut, or something stands behind it');
  if (namespace !== wanted) return bad(`it is made for "${printable(namespace)}", and not for "${wanted}"`);
  if (reserved.length > 0) return bad('its reserved field is not empty');
  if (hash !== 'sha256' && hash !== 'sha512') return weakOrBad(hash, `it hashes with "${printable(hash)}"`);
  const key = readKey(blob);
  if (!key.ok) return bad(key.why);
  const made = readMade(key.value, signature);
  return made.ok ? ok({ key: key.value, namespace: wanted, hash, ...made.value }) : fail(made.failure);
}

/** What the key signs: `digest` is the message's, by `hash` (PROTOCOL.sshsig, "Signed Data"). */
export function sshSignedData(hash: string, digest: Uint8Array, namespace: SshNamespace): Uint8Array {
  return concat([ascii(MAGIC), string(ascii(namespace)), string(ascii('')), string(ascii(hash)), string(digest)]);
}

/** What a security device signs instead (PROTOCOL.u2f); both digests are SHA-256, of the application and of what was to be signed. */
export function deviceSignedData(
  application: Uint8Array,
  { flags, counter }: { readonly flags: number; readonly counter: number },
  data: Uint8Array,
): Uint8Array {
  return concat([application, Uint8Array.of(flags), uint32(counter), data]);
}

function keyLine(text: Uint8Array): Read<SshKey> {
  const line = latin1(text).replace(/\n$/, '');
  if (/[\n\r\0]/.test(line)) return no('one line expected');
  const [type = '', base64 = ''] = line.split(' ');
  if (type.startsWith('-----')) return no('the public key expected (`….pub`), in one line');
  const blob = fromBase64(base64);
  if (blob === null || blob.length === 0) {
    return no('"type base64 comment" expected, without options before it');
  }
  const key = readKey(blob);
  if (!key.ok) return key;
  return key.value.type === type ? key : no(`the line says ${printable(type)}, and the key is ${key.value.type}`);
}

function unarmor(text: Uint8Array): Read<Uint8Array> {
  const lines = latin1(text).split('\n');
  if (lines.shift() !== BEGIN) return no('it does not begin with BEGIN SSH SIGNATURE');
  // The last newline, and the empty line that some forges leave behind signatures.
  for (let i = 0; i < 2; i++) if (lines.at(-1) === '') lines.pop();
  if (lines.pop() !== END) return no('it does not end with END SSH SIGNATURE');
  const last = lines.length - 1;
  const width = lines[0]?.length ?? 0;
  const whole = lines.every(({ length }, i) => (i === last ? length > 0 && length <= width : length === width));
  if (last < 0 || width > 76 || !whole) return no('its lines are not base64 of one width');
  const bytes = fromBase64(lines.join(''));
  return bytes === null ? no('its base64 is not canonical') : yes(bytes);
}

function readKey(blob: Uint8Array): Read<SshKey> {
  const wire = new Wire(blob);
  const type = wire.text();
  if (!wire.whole) return no('its key is cut');
  if (/-cert-v\d+@/.test(type)) return no('an SSH certificate stands where a plain public key is expected');
  const material = readMaterial(type, wire);
  if (!material.ok) return material;
  const application = type.startsWith('sk-') ? wire.text() : null;
  if (!wire.done) return no('its key is cut, or something stands behind it');
  if (application !== null && !/^ssh:[\x20-\x7e]*$/.test(application)) {
    return no(`its key signs for "${printable(application)}", and not for "ssh:"`);
  }
  return yes({ type, blob, material: material.value, application });
}

function readMaterial(type: string, wire: Wire): Read<SshMaterial> {
  const curveName = /^(?:ecdsa-sha2-(nistp\d+)|sk-ecdsa-sha2-(nistp256)@openssh\.com)$/
    .exec(type)
    ?.slice(1)
    .find(Boolean);
  const curve = curveName === undefined ? undefined : CURVES[curveName];
  if (curve !== undefined) {
    const named = wire.text();
    const point = wire.string();
    if (named !== curveName) return no('its key names another curve than its type');
    if (point.length !== 1 + 2 * curve.size || point[0] !== 4) return no('its key is no plain point of its curve');
    const [x, y] = [point.subarray(1, 1 + curve.size), point.subarray(1 + curve.size)];
    return yes({ kind: 'ecdsa', curve: curve.curve, x, y });
  }
  switch (type) {
    case 'ssh-ed25519':
    case 'sk-ssh-ed25519@openssh.com': {
      const point = wire.string();
      if (point.length !== 32) return no('its key has not the length of an Ed25519 key');
      if (SMALL_ORDER.includes(hexWithoutSign(point))) return no('its key is a point of which anybody can sign');
      return yes({ kind: 'ed25519', point });
    }
    case 'ssh-rsa': {
      const exponent = wire.mpint();
      const modulus = wire.mpint();
      if (exponent === null || modulus === null) return no('its key is not in canonical form');
      const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
      if (bits > MOST_RSA_BITS) return no(`its key has ${bits} bits, and ${MOST_RSA_BITS} is the most`);
      // With an exponent of 1 the signature is the message.
      const odd = ((exponent.at(-1) ?? 0) & 1) === 1;
      if (!odd || (exponent.length === 1 && exponent[0] === 1) || exponent.length > 8) {
        return no('its key has an exponent that is none for signing');
      }
      return yes({ kind: 'rsa', modulus, exponent, bits });
    }
    default:
      return no(`keys of type "${printable(type)}" are not taken: ${KEY_TYPES} are`);
  }
}

/** The inner signature: it is of the key's own algorithm. */
function readMade(key: SshKey, bytes: Uint8Array): Result<Omit<SshSignature, 'key' | 'namespace' | 'hash'>> {
  const wire = new Wire(bytes);
  const algorithm = wire.text();
  const blob = wire.string();
  const device = key.application === null ? null : { flags: wire.take(1)[0] ?? 0, counter: wire.uint32() };
  if (!wire.done) return bad('its inner signature is cut, or something stands behind it');
  const { material } = key;
  if (material.kind === 'rsa') {
    const rsaHash = algorithm === 'rsa-sha2-256' ? 'sha256' : algorithm === 'rsa-sha2-512' ? 'sha512' : null;
    if (rsaHash === null) {
      return weakOrBad(algorithm === 'ssh-rsa' ? 'sha1' : algorithm, `it is made as "${printable(algorithm)}"`);
    }
    if (blob.length !== material.modulus.length) return bad('it has not the length of its key');
    return ok({ rsaHash, signature: blob, device });
  }
  if (algorithm !== key.type) return bad(`it is made as "${printable(algorithm)}" by a key of type ${key.type}`);
  if (material.kind === 'ed25519') {
    return blob.length === 64
      ? ok({ rsaHash: null, signature: blob, device })
      : bad('it has not the length of an Ed25519 signature');
  }
  const inner = new Wire(blob);
  const [r, s] = [inner.mpint(), inner.mpint()];
  const size = material.x.length;
  if (!inner.done || r === null || s === null || r.length > size || s.length > size) {
    return bad('its two numbers are not in canonical form');
  }
  const signature = new Uint8Array(2 * size);
  signature.set(r, size - r.length);
  signature.set(s, 2 * size - s.length);
  return ok({ rsaHash: null, signature, device });
}

function bad(why: string): { readonly ok: false; readonly failure: Failure } {
  return {
    ok: false,
    failure: failure('SIGNATURE_BAD', `the signature is not exactly one SSH signature of a commit: ${why}`),
  };
}

function weakOrBad(hash: string, why: string): { readonly ok: false; readonly failure: Failure } {
  if (!/sha-?1$|md5$/i.test(hash)) return bad(why);
  const remedy = 'Sign with a current OpenSSH (8.2 or later), which makes rsa-sha2-512, or with an Ed25519 key.';
  return {
    ok: false,
    failure: failure('SIGNATURE_WEAK', `the SSH signature is made with SHA-1 or MD5: ${why}`, { remedy }),
  };
}

function yes<T>(value: T): Read<T> {
  return { ok: true, value };
}

function no(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}

function hexWithoutSign(point: Uint8Array): string {
  return [...point].map((byte, i) => (i === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0')).join('');
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function string(bytes: Uint8Array): Uint8Array {
  return concat([uint32(bytes.length), bytes]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function printable(text: string): string {
  return text.slice(0, 40).replaceAll(/[^ -~]/g, '?');
}
