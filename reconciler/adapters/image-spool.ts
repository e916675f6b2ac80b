import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import { freeBytes } from './disk.ts';
import { hashOf } from './download.ts';
import { Refused } from './git-meter.ts';

/** Blobs from far away while an image is loaded: read twice, fetched once, and gone on with where they were cut off. */
export class ImageSpool {
  readonly #folder: string;
  readonly #watermark: number;

  constructor(folder: string, watermark: number) {
    this.#folder = folder;
    this.#watermark = watermark;
  }

  path(digest: Sha256): string {
    return join(this.#folder, digest);
  }

  /**
   * Fetches what is missing of a blob. False: it is another one, and it is gone again. `bytes` null: nobody says, and it may fill what room
   * there is. `fetch(from)`: null where it cannot begin there.
   */
  async fill(
    digest: Sha256,
    bytes: number | null,
    fetch: (from: number) => Promise<AsyncIterable<Uint8Array> | null>,
    onBytes: (bytes: number) => void,
  ): Promise<boolean> {
    const path = this.path(digest);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const facts = await stat(path).catch(() => null);
    let begun = facts === null ? 0 : facts.size;
    if (begun > 0 && (await hashOf(path)) === digest) return true;
    if (begun >= (bytes ?? Number.POSITIVE_INFINITY)) begun = 0;
    const room = (await freeBytes(this.#folder)) - this.#watermark;
    if (room < (bytes ?? 0) - begun) throw this.#full(bytes ?? 0);
    let data = await fetch(begun);
    if (data === null && begun > 0) {
      begun = 0;
      data = await fetch(0);
    }
    if (data === null) return false;
    let left = bytes === null ? room : bytes - begun;
    const file = await open(path, begun === 0 ? 'w' : 'a', 0o600);
    try {
      for await (const chunk of data) {
        left -= chunk.length;
        if (left < 0 && bytes === null) throw this.#full(room);
        if (left < 0) break;
        await file.write(chunk);
        onBytes(chunk.length);
      }
    } finally {
      await file.close();
    }
    if ((await hashOf(path)) === digest) return true;
    await rm(path, { force: true });
    return false;
  }

  #full(bytes: number): Refused {
    const message = `${this.#folder} has no room for an image layer of ${Math.floor(bytes / 2 ** 20)} MiB and more.`;
    return new Refused(failure('DISK_FULL', message, { file: this.#folder }));
  }

  /** Removes what is of no use to an image with these blobs. */
  async keepOnly(digests: readonly Sha256[]): Promise<void> {
    const kept = new Set<string>(digests);
    for (const name of await readdir(this.#folder).catch(() => []))
      if (!kept.has(name)) await rm(join(this.#folder, name), { force: true });
  }
}
