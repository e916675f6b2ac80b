/**
 * The little of GVariant's serialisation that OSTree's objects need. What comes from a remote is hostile: every read is within its
 * bounds, or there is none. Source: the GVariant specification, and gvariant-serialiser.c.
 */

/** Bytes of one framing offset in a container of so many bytes. */
function offsetBytes(size: number): number {
  if (size <= 0xff) return 1;
  return size <= 0xffff ? 2 : 4;
}

function readOffset(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = width - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

export function align(at: number, to: number): number {
  return Math.ceil(at / to) * to;
}

/** A part of a tuple: `size` of a fixed one, null of one that says where it ends. */
export interface Member {
  readonly size: number | null;
  readonly align: number;
}

/** The parts of a tuple that holds one of variable size at least, or null. */
export function tupleOf(bytes: Uint8Array, members: readonly Member[]): readonly Uint8Array[] | null {
  const width = offsetBytes(bytes.length);
  const framed = members.filter((m, i) => m.size === null && i < members.length - 1).length;
  let table = bytes.length;
  const end = bytes.length - framed * width;
  if (end < 0) return null;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [i, member] of members.entries()) {
    const from = align(at, member.align);
    if (member.size !== null) at = from + member.size;
    else if (i === members.length - 1) at = end;
    else {
      table -= width;
      at = readOffset(bytes, table, width);
    }
    if (from > at || at > end) return null;
    parts.push(bytes.subarray(from, at));
  }
  return parts;
}

/** The items of an array whose items are of variable size, or null. */
export function arrayOf(bytes: Uint8Array, alignment: number): readonly Uint8Array[] | null {
  if (bytes.length === 0) return [];
  const width = offsetBytes(bytes.length);
  const table = readOffset(bytes, bytes.length - width, width);
  const count = (bytes.length - table) / width;
  if (table > bytes.length - width || !Number.isInteger(count)) return null;
  const items: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const from = align(at, alignment);
    at = readOffset(bytes, table + i * width, width);
    if (from > at || at > table) return null;
    items.push(bytes.subarray(from, at));
  }
  return items;
}

/** Of a dictionary of variants, the bytes of one that is of this type; null where there is none such. */
export function variantOf(dictionary: Uint8Array, name: string, type: string): Uint8Array | null {
  const text = new TextDecoder('latin1');
  for (const entry of arrayOf(dictionary, 8) ?? []) {
    const [key, variant] =
      tupleOf(entry, [
        { size: null, align: 1 },
        { size: null, align: 8 },
      ]) ?? [];
    if (key === undefined || variant === undefined || text.decode(key) !== `${name}\0`) continue;
    const split = variant.lastIndexOf(0);
    return split >= 0 && text.decode(variant.subarray(split + 1)) === type ? variant.subarray(0, split) : null;
  }
  return null;
}
