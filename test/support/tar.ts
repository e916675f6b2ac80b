/** Tars made by hand, so that they may hold what no tar program would write. */

export interface TarEntry {
  readonly path: string;
  /** ustar type flag: '0' file, '5' folder, '2' symbolic link, … */
  readonly type?: string;
  readonly content?: string | Buffer;
  readonly linkpath?: string;
  readonly mode?: number;
  /** In the header, where it is to differ from the content's. */
  readonly size?: number;
  /** Bytes of the name, where it is to be no UTF-8. */
  readonly rawPath?: Buffer;
  readonly badChecksum?: boolean;
}

/** Two zero blocks: the end of a tar. */
export const END = Buffer.alloc(1024);

export function tarOf(...entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(entryOf), END]);
}

export function entryOf(entry: TarEntry): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const header = Buffer.alloc(512);
  (entry.rawPath ?? Buffer.from(entry.path)).copy(header, 0, 0, 100);
  octal(header, 100, 8, entry.mode ?? 0o644);
  octal(header, 108, 8, 0);
  octal(header, 116, 8, 0);
  const size = entry.size ?? content.length;
  if (size < 8 ** 11) octal(header, 124, 12, size);
  else {
    // Base 256, as GNU tar writes what octal has no room for.
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  octal(header, 136, 12, 0);
  header.write(entry.type ?? '0', 156);
  header.write(entry.linkpath ?? '', 157, 100);
  header.write('ustar\u000000', 257, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0) + (entry.badChecksum === true ? 1 : 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** A pax extended header for the next entry (type `x`), or for all of them (`g`). */
export function pax(records: Readonly<Record<string, string>>, type: 'x' | 'g' = 'x'): TarEntry {
  const content = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    let length = Buffer.byteLength(rest) + 1;
    while (Buffer.byteLength(`${length}${rest}`) !== length) length = Buffer.byteLength(`${length}${rest}`);
    return `${length}${rest}`;
  });
  return { path: 'PaxHeader/x', type, content: content.join('') };
}

function octal(header: Buffer, at: number, length: number, value: number): void {
  header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
}
