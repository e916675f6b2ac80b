/** Strict ASCII armor (RFC 9580, 6) and the one signature packet in it. OpenPGP.js ignores junk around it and the checksum. */
import { fromBase64, toBase64 } from './base64.ts';
import { fail, ok, type Result } from './failure.ts';

export type ArmorType = 'PGP SIGNATURE' | 'PGP PUBLIC KEY BLOCK' | 'PGP MESSAGE';

const HEADER = /^(Version|Comment): [\x20-\x7e]*$/;
const FULL_LINE = /^[A-Za-z0-9+/]{1,76}$/;
const LAST_LINE = /^[A-Za-z0-9+/]{1,76}={0,2}$/;
const CHECKSUM = /^=([A-Za-z0-9+/]{4})$/;

/** The bytes inside, or what is wrong as a sentence's end. Nothing may stand before or behind but one empty line behind. */
export function unarmor(
  text: Uint8Array,
  type: ArmorType,
): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string } {
  const refuse = (why: string) => ({ ok: false, why }) as const;
  if (text.some((byte) => byte !== 0x0a && (byte < 0x20 || byte > 0x7e)))
    return refuse('it holds what is not ASCII text');
  const lines = new TextDecoder().decode(text).split('\n');
  if (lines.shift() !== `-----BEGIN ${type}-----`) return refuse(`it does not begin with BEGIN ${type}`);
  // The last newline, and the empty line that GitHub leaves behind its signatures.
  for (let i = 0; i < 2; i++) if (lines.at(-1) === '') lines.pop();
  if (lines.pop() !== `-----END ${type}-----`) return refuse(`it does not end with END ${type}`);
  while (lines[0] !== undefined && HEADER.test(lines[0])) lines.shift();
  if (lines.shift() !== '') return refuse('no empty line comes before its data, or an armor header is unknown');
  const checksum = CHECKSUM.exec(lines.at(-1) ?? '')?.[1];
  if (checksum !== undefined) lines.pop();
  const last = lines.length - 1;
  if (last < 0 || !lines.every((line, i) => (i === last ? LAST_LINE : FULL_LINE).test(line))) {
    return refuse('its lines are not base64');
  }
  const bytes = fromBase64(lines.join(''));
  if (bytes === null) return refuse('its base64 is not canonical');
  if (checksum !== undefined && checksum !== toBase64(crc24(bytes))) return refuse('its checksum is wrong');
  return { ok: true, bytes };
}

/** The one packet in a commit's signature header: a binary signature (type 0x00) of version 4 or 6. Fails with SIGNATURE_BAD. */
export function unarmorSignature(text: Uint8Array): Result<Uint8Array> {
  const refuse = (why: string) => fail('SIGNATURE_BAD', `the signature is not exactly one OpenPGP signature: ${why}`);
  const armor = unarmor(text, 'PGP SIGNATURE');
  if (!armor.ok) return refuse(armor.why);
  const { bytes } = armor;
  const header = packetHeader(bytes);
  if (header === null) return refuse('its packet header is not whole');
  if (header.tag !== 2) return refuse(`it holds a packet of type ${header.tag}`);
  if (header.bodyAt + header.length !== bytes.length)
    return refuse('its packet is cut, or more than one packet is there');
  const version = bytes[header.bodyAt];
  if (version !== 4 && version !== 6) return refuse(`it is of version ${version}`);
  if (bytes[header.bodyAt + 1] !== 0) return refuse('it is not a signature over binary data');
  return ok(bytes);
}

/** Types of the packets that stand one after another; null where they are not whole. */
export function packetTags(bytes: Uint8Array): readonly number[] | null {
  const tags: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = packetHeader(bytes, at);
    if (header === null || header.bodyAt + header.length > bytes.length) return null;
    tags.push(header.tag);
    at = header.bodyAt + header.length;
  }
  return tags;
}

/** RFC 9580, 4.2. Lengths that are partial or indeterminate give null. */
export function packetHeader(
  bytes: Uint8Array,
  at = 0,
): { readonly tag: number; readonly bodyAt: number; readonly length: number } | null {
  const first = bytes[at];
  const byte = (i: number): number => bytes[at + i] ?? Number.NaN;
  if (first === undefined || first < 0x80) return null;
  const number = (from: number, count: number): number => {
    let value = 0;
    for (let i = from; i < from + count; i++) value = value * 256 + byte(i);
    return value;
  };
  const whole = (tag: number, bodyAt: number, length: number) =>
    Number.isNaN(length) ? null : { tag, bodyAt: at + bodyAt, length };
  if (first >= 0xc0) {
    const tag = first & 0x3f;
    const second = byte(1);
    if (second < 192) return whole(tag, 2, second);
    if (second < 224) return whole(tag, 3, (second - 192) * 256 + byte(2) + 192);
    return second === 255 ? whole(tag, 6, number(2, 4)) : null;
  }
  const tag = (first & 0x3c) >> 2;
  const size = [1, 2, 4][first & 3];
  return size === undefined ? null : whole(tag, 1 + size, number(1, size));
}

/** RFC 9580, 6.1.1. */
function crc24(bytes: Uint8Array): Uint8Array {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return Uint8Array.of((crc >> 16) & 255, (crc >> 8) & 255, crc & 255);
}
