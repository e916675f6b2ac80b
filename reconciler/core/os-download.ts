/** How much an OS update downloads, from what OSTree's own objects say of it. Pure; the bytes come from a remote. */
import { toBase64 } from './base64.ts';
import { arrayOf, type Member, tupleOf, variantOf } from './gvariant.ts';
import type { Sha256 } from './names.ts';

/** Where the figure comes from: `bytes` over the line, besides a few small files. */
export type OsDownload =
  | {
      /** `objects-at-most`: nobody could say what the old system has already. */
      readonly kind: 'delta' | 'objects' | 'objects-at-most';
      readonly bytes: number;
      readonly remote: string;
    }
  | { readonly kind: 'unknown'; readonly why: string };

/** Null: nobody could say. */
export function bytesOfDownload(download: OsDownload): number | null {
  return download.kind === 'unknown' ? null : download.bytes;
}

const VAR: Member = { size: null, align: 1 };
const VAR8: Member = { size: null, align: 8 };
const U64: Member = { size: 8, align: 8 };
/** `(a{sv}aya(say)sstayay)`: a commit. */
const COMMIT = [VAR8, VAR, VAR, VAR, VAR, U64, VAR, VAR];
/** `(a{sv}tayay(commit)aya(uayttay)a(yaytt))`: the superblock of a static delta. */
const SUPERBLOCK = [VAR8, U64, VAR, VAR, VAR8, VAR, VAR8, VAR8];
const PART = [{ size: 4, align: 4 }, VAR, U64, U64, VAR];
const FALLBACK = [{ size: 1, align: 1 }, VAR, U64, U64];

/** Bytes over the line by object, as `ostree commit --generate-sizes` writes them into the commit; null where it does not. */
export function sizesOfCommit(commit: Uint8Array): ReadonlyMap<string, number> | null {
  const [metadata] = tupleOf(commit, COMMIT) ?? [];
  const packed = metadata === undefined ? null : variantOf(metadata, 'ostree.sizes', 'aay');
  const entries = packed === null ? null : arrayOf(packed, 1);
  if (entries === null) return null;
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    const size = varint(entry, 32);
    if (size === null) return null;
    // The same checksum may be of a file and of a folder.
    sizes.set(`${entry.subarray(0, 32).join()} ${entry.at(-1)}`, size);
  }
  return sizes;
}

/** LEB128, of numbers that fit. */
function varint(bytes: Uint8Array, at: number): number | null {
  let value = 0;
  for (let i = 0; i < 7; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return value;
  }
  return null;
}

/** Of what the new commit has and the old one has not. */
export function bytesBetween(before: ReadonlyMap<string, number> | null, after: ReadonlyMap<string, number>): number {
  return [...after].reduce((sum, [object, size]) => (before?.has(object) === true ? sum : sum + size), 0);
}

/** Parts and what is fetched besides them, or null where that cannot be read. */
export function bytesOfDelta(superblock: Uint8Array): number | null {
  const members = tupleOf(superblock, SUPERBLOCK);
  const [parts, fallbacks] = [members?.[6], members?.[7]].map((list) => (list === undefined ? null : arrayOf(list, 8)));
  if (parts == null || fallbacks == null) return null;
  const sizes = [
    ...parts.map((part) => tupleOf(part, PART)?.[2]),
    ...fallbacks.map((one) => tupleOf(one, FALLBACK)?.[2]),
  ];
  let sum = superblock.length;
  for (const size of sizes) {
    if (size === undefined) return null;
    // Of the machine that made it; all that Kedge builds on are little-endian.
    const bytes = new DataView(size.buffer, size.byteOffset, 8).getBigUint64(0, true);
    if (bytes > 2n ** 50n) return null;
    sum += Number(bytes);
  }
  return sum;
}

/** `deltas/…/superblock` in a repository, after `_ostree_get_relative_static_delta_path`. */
export function deltaPath(from: Sha256, to: Sha256): string {
  const name = (commit: Sha256) => {
    const bytes = (commit.match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16));
    return toBase64(Uint8Array.from(bytes)).replaceAll('/', '_').slice(0, 43);
  };
  return `deltas/${name(from).slice(0, 2)}/${name(from).slice(2)}-${name(to)}/superblock`;
}

export function commitPath(commit: Sha256): string {
  return `objects/${commit.slice(0, 2)}/${commit.slice(2)}.commit`;
}
