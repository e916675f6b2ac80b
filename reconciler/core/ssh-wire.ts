/** Reads the data types of SSH (RFC 4251, 5). What is missing reads as empty and 0, and `whole` says so. */
import { latin1 } from './base64.ts';

export class Wire {
  readonly #bytes: Uint8Array;
  #at = 0;
  #whole = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Nothing was missing up to here. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Nothing was missing, and nothing is left. */
  get done(): boolean {
    return this.#whole && this.#at === this.#bytes.length;
  }

  take(length: number): Uint8Array {
    if (!this.#whole || length > this.#bytes.length - this.#at) {
      this.#whole = false;
      return new Uint8Array();
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint32(): number {
    return this.take(4).reduce((value, byte) => value * 256 + byte, 0);
  }

  string(): Uint8Array {
    return this.take(this.uint32());
  }

  /** One character a byte. */
  text(): string {
    return latin1(this.string());
  }

  /** A number above 0 without leading zeros; null where it is none, or is written in another way than the one. */
  mpint(): Uint8Array | null {
    const bytes = this.string();
    const [first = 0, second = 0] = bytes;
    if (first >= 0x80 || bytes.length === 0) return null;
    if (first > 0) return bytes;
    return second >= 0x80 ? bytes.subarray(1) : null;
  }
}
