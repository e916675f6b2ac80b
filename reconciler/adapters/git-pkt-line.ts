/** Git's pkt-line framing (gitprotocol-common(5)): strict, streaming, bounded by its own format (65,520 bytes a packet). */

export type Packet =
  | { readonly kind: 'data'; readonly payload: Buffer }
  | { readonly kind: 'flush' | 'delimiter' | 'response-end' };

const HEADER = 4;
const LONGEST = 65_520;
export const FLUSH = Buffer.from('0000');
export const DELIMITER = Buffer.from('0001');

/** The other end does not speak pkt-line, or says `ERR`. The message is for people. */
export class PacketError extends Error {
  /** What the server itself said in an `ERR` packet, else ''. */
  readonly said: string;

  constructor(message: string, said = '') {
    super(message);
    this.name = 'PacketError';
    this.said = said;
  }
}

/** One data packet; text gets the newline that Git wants. */
export function packet(payload: string | Uint8Array): Buffer {
  const body = typeof payload === 'string' ? Buffer.from(`${payload}\n`) : payload;
  if (body.length + HEADER > LONGEST) throw new RangeError('pkt-line too long');
  return Buffer.concat([Buffer.from((body.length + HEADER).toString(16).padStart(4, '0')), body]);
}

/** Reads packets from a body. Ends with null where the body ends between packets. */
export class PacketReader {
  #buffer: Buffer = Buffer.alloc(0);
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  async next(): Promise<Packet | null> {
    if (!(await this.#fill(HEADER))) {
      if (this.#buffer.length === 0) return null;
      throw new PacketError('the answer was cut off');
    }
    const header = this.#take(HEADER).toString('latin1');
    if (!/^[0-9a-fA-F]{4}$/.test(header)) throw new PacketError('the answer is not in the Git protocol');
    const length = Number.parseInt(header, 16);
    if (length === 0) return { kind: 'flush' };
    if (length === 1) return { kind: 'delimiter' };
    if (length === 2) return { kind: 'response-end' };
    if (length < HEADER || length > LONGEST) throw new PacketError('the answer is not in the Git protocol');
    if (!(await this.#fill(length - HEADER))) throw new PacketError('the answer was cut off');
    const payload = this.#take(length - HEADER);
    if (payload.subarray(0, 4).equals(ERR)) {
      const said = oneLine(payload.subarray(4));
      throw new PacketError(`the server says: ${said}`, said);
    }
    return { kind: 'data', payload };
  }

  /** The next packet as text without its newline; null for anything but data. */
  async line(): Promise<string | null> {
    const next = await this.next();
    return next?.kind === 'data' ? textOf(next.payload) : null;
  }

  /** Tells the source that no more is wanted. */
  async stop(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #fill(wanted: number): Promise<boolean> {
    const parts = [this.#buffer];
    let length = this.#buffer.length;
    while (length < wanted) {
      const { value, done } = await this.#chunks.next();
      if (done === true) break;
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
      length += value.length;
    }
    if (parts.length > 1) this.#buffer = Buffer.concat(parts, length);
    return length >= wanted;
  }

  #take(length: number): Buffer {
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return taken;
  }
}

const ERR = Buffer.from('ERR ');

export function textOf(payload: Buffer): string {
  const text = payload.toString('utf8');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** What a server said, fit for one line of a terminal: no control characters, at most 300 characters. */
export function oneLine(bytes: Uint8Array | string): string {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
    .slice(0, 300);
}
