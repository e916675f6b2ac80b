/**
 * Files and keys of age (https://c2sp.org/age). Of what the format lets pass we take one form: X25519 recipients and nothing else, so
 * that no passphrase, no plugin and no stanza that nobody here knows opens a file.
 */
import { fromBase64, latin1 } from './base64.ts';
import { fromBech32, toBech32 } from './bech32.ts';

const RECIPIENT = 'age';
const IDENTITY = 'age-secret-key-';
const KEY_BYTES = 32;
/** A person's devices. */
const MOST_RECIPIENTS = 8;

/** `age1…` of an X25519 public key. */
export function ageRecipient(publicKey: Uint8Array): string {
  return toBech32(RECIPIENT, publicKey);
}

/** `AGE-SECRET-KEY-1…` of an X25519 private key. */
export function ageIdentity(privateKey: Uint8Array): string {
  return toBech32(IDENTITY, privateKey).toUpperCase();
}

export function isAgeRecipient(text: string): boolean {
  return text === text.toLowerCase() && fromBech32(RECIPIENT, text)?.length === KEY_BYTES;
}

export function isAgeIdentity(text: string): boolean {
  return text === text.toUpperCase() && fromBech32(IDENTITY, text)?.length === KEY_BYTES;
}

/** The recipients of a person (trust/keys/<name>.age), one a line, or what is wrong as a sentence. `#` begins a comment. */
export function readAgeKeys(text: string): readonly string[] | string {
  const lines = linesOf(text);
  const odd = lines.find((line) => !isAgeRecipient(line));
  if (odd?.toUpperCase().startsWith('AGE-SECRET-KEY-'))
    return 'it holds a private key: whoever has read it can read what is encrypted to it';
  if (odd !== undefined) return 'it holds a line that is no X25519 recipient of age (age1 and 58 more characters)';
  if (lines.length === 0 || lines.length > MOST_RECIPIENTS)
    return `it holds ${lines.length} recipients, and one to ${MOST_RECIPIENTS} are taken`;
  return lines;
}

/** The private keys in an identity file as age-keygen(1) writes it, or what is wrong as a sentence. */
export function readAgeIdentities(text: string): readonly string[] | string {
  const lines = linesOf(text);
  if (lines.length === 0) return 'it is empty';
  return lines.every(isAgeIdentity)
    ? lines
    : 'it holds something other than X25519 identities (AGE-SECRET-KEY-1 and 58 more characters)';
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))];
}

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
const COLUMNS = 64;

/** Strict: nothing around it, whole lines. Or what is wrong, as a sentence's end. */
export function unarmorAge(text: string): Uint8Array | string {
  const lines = text.trimEnd().split('\n');
  if (lines.length < 3 || lines[0] !== BEGIN || lines.at(-1) !== END) return 'it is no armored age file';
  const body = lines.slice(1, -1);
  const whole = body.every((line, i) => line.length === COLUMNS || (i === body.length - 1 && line.length < COLUMNS));
  return (whole ? fromBase64(body.join('')) : null) ?? 'its base64 is not as age writes it';
}

const NONCE_AND_TAG = 16 + 16;

/** How many recipients an age file of the strict form has, or what is wrong as a sentence's end. */
export function ageReaders(bytes: Uint8Array): number | string {
  const text = latin1(bytes);
  let at = 0;
  const line = (): string => {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    const found = text.slice(at, end);
    at = end + 1;
    return found;
  };
  if (line() !== 'age-encryption.org/v1') return 'it is no age file of version 1';
  for (let readers = 0; ; readers++) {
    const head = line();
    if (/^--- [A-Za-z0-9+/]{43}$/.test(head)) {
      if (readers === 0) return 'no key opens it';
      return bytes.length - at > NONCE_AND_TAG ? readers : 'it is not whole';
    }
    const kind = /^-> ([!-~]+)/.exec(head)?.[1];
    if (kind === undefined) return 'it is not whole';
    if (kind !== 'X25519') return `it is encrypted for something other than an X25519 key (${kind.slice(0, 40)})`;
    if (!/^-> X25519 [A-Za-z0-9+/]{43}$/.test(head) || !/^[A-Za-z0-9+/]{43}$/.test(line())) return 'it is not whole';
  }
}
