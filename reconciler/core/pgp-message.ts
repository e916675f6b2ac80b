/** OpenPGP messages as packets: whom they are encrypted to, and that they are of the one form that Kedge reads. */
import { packetHeader } from './armor.ts';

const SESSION_KEY = 1;
const AUTHENTICATED = 18;

/**
 * Ids of the keys that a message is encrypted to, or what is wrong as a sentence's end. Strict: session keys for public keys (RFC 9580,
 * 5.1, version 3 or 6), then one packet of encrypted and integrity protected data (5.13), and nothing else. What has no integrity
 * protection (tag 9), and what a passphrase opens (tag 3), is none.
 */
export function recipientsOf(bytes: Uint8Array): readonly string[] | string {
  const recipients: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = packetHeader(bytes, at);
    if (header === null || header.bodyAt + header.length > bytes.length) return 'its packets are not whole';
    const body = bytes.subarray(header.bodyAt, header.bodyAt + header.length);
    at = header.bodyAt + header.length;
    if (header.tag === SESSION_KEY) {
      const id = keyIdOf(body);
      if (id === null) return 'it does not say which key opens it';
      recipients.push(id);
      continue;
    }
    if (header.tag === 9) return 'it is encrypted without integrity protection, so that it could have been altered';
    if (header.tag !== AUTHENTICATED) return `it holds a packet of type ${header.tag}`;
    if (body[0] !== 1 && body[0] !== 2) return `its encrypted data is of version ${body[0]}`;
    if (recipients.length === 0) return 'no key opens it';
    return at === bytes.length ? recipients : 'something stands behind its encrypted data';
  }
  return 'it holds no encrypted data';
}

function keyIdOf(body: Uint8Array): string | null {
  const hex = (from: number, to: number) =>
    [...body.subarray(from, to)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  const whole = (id: string) => (id.length === 16 && !/^0+$/.test(id) ? id : null);
  if (body[0] === 3) return whole(hex(1, 9));
  // Version 6: length, key version, fingerprint. A v4 fingerprint ends in the id, a v6 one begins with it.
  if (body[0] !== 6) return null;
  if (body[1] === 21 && body[2] === 4) return whole(hex(15, 23));
  return body[1] === 33 && body[2] === 6 ? whole(hex(3, 11)) : null;
}

/** Key id of a fingerprint (hex): the last eight bytes in version 4, the first eight in version 6. */
export function keyIdOfFingerprint(fingerprint: string): string {
  return fingerprint.length === 40 ? fingerprint.slice(-16) : fingerprint.slice(0, 16);
}
