/** Bech32 (BIP 173) without its limit of 90 characters, as age writes its keys. */
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;

/** Lower-case. `prefix`: lower-case letters and hyphens. */
export function toBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup(bytes, 8, 5);
  const left = (bytes.length * 8) % 5;
  if (left > 0) words.push(((bytes.at(-1) ?? 0) << (5 - left)) & 31);
  const remainder = polymod([...expand(prefix), ...words, ...new Array<number>(CHECKSUM).fill(0)]) ^ 1;
  const checksum = Array.from({ length: CHECKSUM }, (_, i) => (remainder >>> (5 * (CHECKSUM - 1 - i))) & 31);
  return `${prefix}1${[...words, ...checksum].map((word) => ALPHABET[word]).join('')}`;
}

/** Null where it is not exactly what `toBech32` makes of the prefix and some bytes, in lower or in upper case. */
export function fromBech32(prefix: string, text: string): Uint8Array | null {
  const lower = text.toLowerCase();
  if ((text !== lower && text !== text.toUpperCase()) || !lower.startsWith(`${prefix}1`)) return null;
  const all = [...lower.slice(prefix.length + 1)].map((char) => ALPHABET.indexOf(char));
  if (all.length < CHECKSUM || all.includes(-1)) return null;
  const bytes = Uint8Array.from(regroup(all.slice(0, -CHECKSUM), 5, 8));
  return toBech32(prefix, bytes) === lower ? bytes : null;
}

/** Whole groups of `to` bits; what is left over at the end is not among them. */
function regroup(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let bits = 0;
  let held = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push((held >>> bits) & ((1 << to) - 1));
    }
  }
  return groups;
}

function expand(prefix: string): readonly number[] {
  const codes = [...prefix].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [i, term] of GENERATOR.entries()) if (((top >>> i) & 1) === 1) sum ^= term;
  }
  return sum >>> 0;
}
