/** Writes a tar (POSIX ustar, sizes from 8 GiB on in base 256 as GNU tar) without holding any of it. */

export interface TarPart {
  /** At most 100 bytes. */
  readonly name: string;
  readonly bytes: number;
  readonly data: () => AsyncIterable<Uint8Array>;
}

const BLOCK = 512;

/** Throws where a part has not as many bytes as it says. */
export async function* tarOf(parts: readonly TarPart[]): AsyncGenerator<Uint8Array> {
  for (const { name, bytes, data } of parts) {
    yield headerOf(name, bytes);
    let given = 0;
    for await (const chunk of data()) {
      given += chunk.length;
      if (given > bytes) break;
      yield chunk;
    }
    if (given !== bytes) throw new Error(`${name} has not the ${bytes} bytes that it says`);
    yield Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** Of a plain file, root's, of the epoch. */
function headerOf(name: string, bytes: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (at: number, length: number, value: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  header.write(name, 0, 100, 'utf8');
  octal(100, 8, 0o644);
  octal(108, 8, 0);
  octal(116, 8, 0);
  if (bytes < 8 ** 11) octal(124, 12, bytes);
  else {
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(bytes), 128);
  }
  octal(136, 12, 0);
  header.write('0', 156, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}
