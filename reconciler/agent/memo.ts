import type { Result } from '../core/failure.ts';

/** Results by what they were made from, kept for as long as they are used: each `turn` drops what the turn before did not ask for. */
export class Memo {
  #last = new Map<string, unknown>();
  #now = new Map<string, unknown>();

  /** Call before each load; the results of two loads are held at most. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  /**
   * `key` names everything that the result is made from, and its type. Failures are not kept: a file that could not be read
   * may be readable the next time.
   */
  async get<T>(key: string, make: () => Promise<Result<T>>): Promise<Result<T>> {
    const known = this.#now.get(key) ?? this.#last.get(key);
    const result = known === undefined ? await make() : (known as Result<T>);
    if (result.ok) this.#now.set(key, result);
    return result;
  }
}
