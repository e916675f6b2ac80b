/** The Engine API's streams: JSON lines of a pull, framed container output, text from containers made fit for people. */

/** The objects of a stream of JSON lines; `onChunk` is called with every piece that arrives. */
export async function* jsonLines(stream: AsyncIterable<unknown>, onChunk: () => void): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    onChunk();
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
  }
  if (rest.trim() !== '') yield JSON.parse(rest);
}

/** The last `limit` bytes of a stream. */
export async function tailOf(stream: AsyncIterable<unknown>, limit: number): Promise<Buffer> {
  let kept = Buffer.alloc(0);
  for await (const chunk of stream) {
    kept = Buffer.concat([kept, chunk as Uint8Array]);
    if (kept.length > 2 * limit) kept = Buffer.from(kept.subarray(-limit));
  }
  return kept.subarray(-limit);
}

/**
 * Container output without its frames: 8 bytes each (stream, 0, 0, 0, length in big endian) before the text.
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Container/operation/ContainerAttach
 */
export async function* unframed(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let header = Buffer.alloc(0);
  let left = 0;
  for await (const piece of stream) {
    let chunk = Buffer.from(piece as Uint8Array);
    while (chunk.length > 0) {
      if (left === 0) {
        const missing = 8 - header.length;
        header = Buffer.concat([header, chunk.subarray(0, missing)]);
        chunk = chunk.subarray(missing);
        if (header.length < 8) break;
        left = header.readUInt32BE(4);
        header = Buffer.alloc(0);
      } else {
        yield chunk.subarray(0, left);
        const taken = Math.min(left, chunk.length);
        left -= taken;
        chunk = chunk.subarray(taken);
      }
    }
  }
}

/** Text that a container printed, harmless on a terminal: escape sequences and control characters are gone. */
export function plainText(text: string): string {
  return text
    .replace(/\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
    .replace(/\x1b[P^_X][^\x1b]*\x1b\\/g, '')
    .replace(/[\x1b\x9b][[()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[0-~]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The last lines that hold anything, as one line each, at most `bytes` characters in all. */
export function lastLines(text: string, count: number, bytes = 400): string {
  const lines = plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-count).join('\n').slice(-bytes);
}
