import type { SpooledPart } from '../ports/run-store.ts';

export interface OutputRange {
  readonly stream: SpooledPart['stream'];
  /** Bytes of the stream before it, and in it at most. */
  readonly from: number;
  readonly most: number;
}

/** A part of one stream. Nothing behind it is asked for, and nothing before it is kept. */
export async function bytesOf(parts: AsyncIterable<SpooledPart>, { stream, from, most }: OutputRange): Promise<Buffer> {
  const taken: Uint8Array[] = [];
  let before = from;
  let left = most;
  for await (const part of parts) {
    if (part.stream !== stream) continue;
    const bytes = part.bytes.subarray(before, before + left);
    before = Math.max(0, before - part.bytes.length);
    left -= bytes.length;
    if (bytes.length > 0) taken.push(bytes);
    if (left === 0) break;
  }
  return Buffer.concat(taken);
}
