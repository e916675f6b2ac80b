import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import { hashOf } from './download.ts';
import { Refused } from './git-meter.ts';
import { blobFile } from './image-sources.ts';
import { mismatch } from './image-walk.ts';
import { syncFolder } from './layout-files.ts';

const UNFINISHED = '.tmp-';

/** The blobs of an OCI image layout that is being written: whole under their names, or not there. */
export class BlobStore {
  readonly #folder: string;
  readonly #onBytes: (bytes: number) => void;

  constructor(folder: string, onBytes: (bytes: number) => void = () => undefined) {
    this.#folder = folder;
    this.#onBytes = onBytes;
  }

  /** Bytes of a blob that is there and is what its name says; null: it must come. */
  async has(digest: Sha256, bytes: number | null): Promise<number | null> {
    const file = blobFile(this.#folder, digest);
    const facts = await stat(file).catch(() => null);
    if (facts === null || !facts.isFile() || (bytes !== null && facts.size !== bytes)) return null;
    return (await hashOf(file)) === digest ? facts.size : null;
  }

  /** `bytes` null: as many as come. Throws `Refused` where it is another blob; what the disk says is thrown as it is. */
  async put(name: string, digest: Sha256, bytes: number | null, data: AsyncIterable<Uint8Array>): Promise<number> {
    const written = await this.#write(`${UNFINISHED}${digest}`, data, bytes);
    if (written.digest !== digest || (bytes !== null && written.bytes !== bytes)) {
      await rm(written.file, { force: true });
      throw new Refused(mismatch(name, digest, 'blob'));
    }
    await this.#place(written.file, digest);
    return written.bytes;
  }

  /** Keeps what comes where `wants` says so of its digest. Gives the digest, whether kept or not. */
  async sort(data: AsyncIterable<Uint8Array>, wants: (digest: string) => Sha256 | null): Promise<Stored> {
    const { file, digest, bytes } = await this.#write(`${UNFINISHED}sort`, data, null);
    const wanted = wants(digest);
    if (wanted === null) await rm(file, { force: true });
    else await this.#place(file, wanted);
    return { digest, bytes };
  }

  async #write(name: string, data: AsyncIterable<Uint8Array>, most: number | null): Promise<Stored & { file: string }> {
    const folder = join(this.#folder, 'blobs', 'sha256');
    await mkdir(folder, { recursive: true });
    const file = join(folder, name);
    await rm(file, { force: true });
    const hash = createHash('sha256');
    let bytes = 0;
    const handle = await open(file, 'wx', 0o644);
    try {
      for await (const chunk of data) {
        bytes += chunk.length;
        if (most !== null && bytes > most)
          throw new Refused(
            failure('DIGEST_MISMATCH', `A blob has more than the ${most} bytes that its manifest says.`),
          );
        hash.update(chunk);
        await handle.write(chunk);
        this.#onBytes(chunk.length);
      }
      await handle.sync();
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return { file, digest: hash.digest('hex'), bytes };
  }

  async #place(file: string, digest: Sha256): Promise<void> {
    await rename(file, blobFile(this.#folder, digest));
    await syncFolder(join(this.#folder, 'blobs', 'sha256'));
  }
}

interface Stored {
  readonly digest: string;
  readonly bytes: number;
}
