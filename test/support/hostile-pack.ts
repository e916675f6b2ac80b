/** Packs and answers as a hostile server makes them: everything in them is chosen freely. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A pack with one entry (header and body as given) and whatever comes behind, with a right checksum. */
export function forged(header: readonly number[], body: Buffer, objects = 1, junk = Buffer.alloc(0)): Buffer {
  return sealed(objects, [Buffer.from(header), body, junk]);
}

/** A pack that says it holds `objects`, of these bytes, with a right checksum. */
export function sealed(objects: number, parts: readonly Buffer[]): Buffer {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(objects, 8);
  const all = Buffer.concat([head, ...parts]);
  return Buffer.concat([all, createHash('sha1').update(all).digest()]);
}

/** Type and size as an entry starts with them. */
export function entry(type: number, size: number): number[] {
  const bytes = [(type << 4) | (size % 16)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest % 128);
  }
  return bytes;
}

/** Entries that are blobs by deltas: each makes `size` zeros (a multiple of 64 KiB) of a base of 64 KiB. */
export function deltaBomb(count: number, size: number): Buffer {
  const base = Buffer.alloc(65536);
  const id = createHash('sha1').update(`blob ${base.length}\0`).update(base).digest();
  const copies = Array.from({ length: size / base.length }, () => 0x80); // offset 0, length 64 KiB
  const parts = [Buffer.from(entry(3, base.length)), deflateSync(base)];
  for (let i = 0; i < count; i += 1) {
    // A last literal byte makes each of them another object.
    const delta = Buffer.from([...varint(base.length), ...varint(size + 1), ...copies, 1, i & 255]);
    parts.push(Buffer.from(entry(7, delta.length)), id, deflateSync(delta));
  }
  return sealed(count + 1, parts);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return [...bytes, rest];
}

export function pktLine(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}

/** The answer to a fetch by protocol 2 that brings this pack. */
export function packAnswer(pack: Buffer): Buffer {
  const parts = [pktLine('packfile\n')];
  for (let at = 0; at < pack.length; at += 65000) {
    parts.push(pktLine(Buffer.concat([Buffer.of(1), pack.subarray(at, at + 65000)])));
  }
  return Buffer.concat([...parts, Buffer.from('0000')]);
}
