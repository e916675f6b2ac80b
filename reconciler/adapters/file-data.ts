import type { FileHandle } from 'node:fs/promises';
import { failure } from '../core/failure.ts';
import { Refused } from './git-meter.ts';

const CHUNK = 256 * 1024;

export interface Reading {
  /** First byte. */
  readonly from: number;
  readonly bytes: number;
  /** For messages. */
  readonly what: string;
  readonly source: string;
  readonly signal: AbortSignal | undefined;
}

/** The bytes of an open file, once. Closes it at the end, or when whoever reads has enough, be it before the first byte. */
export class FileData implements AsyncIterableIterator<Uint8Array> {
  readonly #file: FileHandle;
  readonly #reading: Reading;
  #at: number;
  #closed = false;

  constructor(file: FileHandle, reading: Reading) {
    this.#file = file;
    this.#reading = reading;
    this.#at = reading.from;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const { bytes, what, source, signal } = this.#reading;
    if (this.#closed) return { done: true, value: undefined };
    if (this.#at >= bytes) return this.return();
    try {
      signal?.throwIfAborted();
      const length = Math.min(CHUNK, bytes - this.#at);
      const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(length), 0, length, this.#at);
      if (bytesRead === 0) throw new Refused(failure('SOURCE_CORRUPT', `${what} is cut short`, { source }));
      this.#at += bytesRead;
      return { done: false, value: buffer.subarray(0, bytesRead) };
    } catch (error) {
      await this.return();
      if (error instanceof Refused || !(error instanceof Error)) throw error;
      const cause = error.message;
      throw new Refused(failure('SOURCE_UNREACHABLE', `${what} cannot be read any more`, { source, cause }));
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (!this.#closed) {
      this.#closed = true;
      await this.#file.close();
    }
    return { done: true, value: undefined };
  }
}
