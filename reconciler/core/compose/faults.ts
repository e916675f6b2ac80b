import { type Failure, type FailureCode, failure } from '../failure.ts';
import type { Position } from './nodes.ts';

/** More than anyone reads; a file that earns more of them is wrong as a whole. */
const MOST = 100;

/** Collects everything that is wrong with one file, so that all of it is told at once. */
export class Faults {
  readonly #file: string;
  readonly #bundle: string;
  readonly #all: Failure[] = [];

  constructor(file: string, bundle: string) {
    this.#file = file;
    this.#bundle = bundle;
  }

  /** `path` is the key inside the file (`services.web.ports[0]`). */
  add(code: FailureCode, at: Position, path: string, message: string, remedy?: string): void {
    if (this.#all.length >= MOST) return;
    const service = /^services\.([^.[]+)/.exec(path)?.[1];
    this.#all.push(
      failure(code, path === '' ? message : `${path}: ${message}`, {
        file: this.#file,
        line: at.line,
        column: at.column,
        bundle: this.#bundle,
        ...(service === undefined ? {} : { service }),
        ...(remedy === undefined ? {} : { remedy }),
      }),
    );
  }

  get empty(): boolean {
    return this.#all.length === 0;
  }

  /** The first fault in the order of the file, carrying all of them. */
  toFailure(): Failure {
    const sorted = this.#all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const [first] = sorted;
    if (first === undefined) throw new Error('no fault was found');
    return { ...first, all: sorted };
  }
}
