import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../core/failure.ts';
import type { ImageReference } from '../core/image.ts';
import { MANIFEST_TYPES } from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { metered, Refused } from './git-meter.ts';
import { codeOfError } from './layout-files.ts';
import { type RegistryClient, refusal } from './registry-client.ts';

export interface OpenBlob {
  readonly kind: 'manifest' | 'blob';
  readonly digest: Sha256;
  /** More than this is not read. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}

/** Gives blobs by their digest, compared by nobody yet. Throws `Refused`. */
export interface BlobSource {
  open(blob: OpenBlob): AsyncIterable<Uint8Array>;
}

const RATE = { stallMs: LIMITS.pullStallMs, minimumRate: LIMITS.fetchMinimumRate };

/** Blobs of one repository of a registry. */
export function registrySource(client: RegistryClient, name: string, image: ImageReference): BlobSource {
  return {
    async *open({ kind, digest, maxBytes, signal }) {
      const asked = await client.get(name, image, {
        path: `${kind}s/sha256:${digest}`,
        ...(kind === 'manifest' ? { accept: MANIFEST_TYPES } : {}),
        timeMs: null,
        anyOrigin: true,
        ...(signal === undefined ? {} : { signal }),
      });
      if (!asked.ok) throw new Refused(asked.failure);
      const reply = asked.value;
      if (reply.status !== 200) throw new Refused(refusal(name, reply));
      try {
        yield* metered(reply.body, { ...RATE, bytes: maxBytes }, name);
      } catch (error) {
        if (error instanceof Refused) throw error;
        throw new Refused({ ...(await reply.broken(error)), code: 'IMAGE_UNAVAILABLE' });
      } finally {
        reply.body.destroy();
      }
    },
  };
}

/** Where a blob lies in an OCI image layout. */
export function blobFile(folder: string, digest: Sha256): string {
  return join(folder, 'blobs', 'sha256', digest);
}

/** Blobs of an OCI image layout on this machine. */
export function layoutSource(folder: string, name: string): BlobSource {
  return {
    async *open({ digest, maxBytes }) {
      const path = blobFile(folder, digest);
      const unfit = (why: string) =>
        new Refused(failure('IMAGE_UNAVAILABLE', `${name}: ${path} ${why}.`, { file: path }));
      // O_NONBLOCK: a planted pipe must not hold anybody up.
      const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
      const file = await open(path, flags).catch(codeOfError);
      if (typeof file === 'string') throw unfit(file === 'ENOENT' ? 'is not there' : `cannot be read (${file})`);
      try {
        const facts = await file.stat();
        if (!facts.isFile()) throw unfit('is no file');
        if (facts.size > maxBytes) throw unfit(`is larger than ${maxBytes} bytes`);
        yield* file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
      } finally {
        await file.close();
      }
    },
  };
}
