import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { OpenedPart } from '../ports/offers.ts';
import { isFull } from './durable-file.ts';
import { Refused } from './git-meter.ts';

export interface TakenPart {
  readonly sha256: Sha256;
  /** Where it is written. */
  readonly part: string;
  readonly maxBytes: number;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Writes a part of an offer to a file, hashed while it comes, durably. DIGEST_MISMATCH where it is not what is pinned, SOURCE_ codes where it
 * breaks off, DISK_FULL. Where it fails the file is to be thrown away.
 */
export async function takePart(
  opened: OpenedPart,
  { sha256, part, maxBytes, onProgress }: TakenPart,
): Promise<Result<void>> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      for await (const chunk of opened.data) {
        bytes += chunk.length;
        if (bytes > maxBytes) throw new Refused(failure('SOURCE_TOO_LARGE', `more than ${maxBytes} bytes come`));
        hash.update(chunk);
        await file.write(chunk);
        onProgress?.(bytes);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    if (isFull(error)) return fail('DISK_FULL', `no room is left for ${part}`, { file: part });
    throw error;
  }
  const seen = hash.digest('hex');
  return seen === sha256
    ? ok(undefined)
    : fail('DIGEST_MISMATCH', `what is offered has the SHA-256 ${seen}, not ${sha256}`);
}
