import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../reconciler/core/failure.ts';
import { isObjectId, isSha256, type ObjectId, type Sha256 } from '../../reconciler/core/names.ts';
import type { FleetTree } from '../../reconciler/ports/tree.ts';

export interface MemoryTree extends FleetTree {
  /** Paths in the order in which they were read. */
  readonly reads: readonly string[];
}

/** A fleet tree out of texts, with the blob ids that git would give them. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): MemoryTree {
  const reads: string[] = [];
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)]));
  return {
    reads,
    async files() {
      return ok([...contents].map(([path, bytes]) => ({ path, executable: path.endsWith('.sh'), id: blobId(bytes) })));
    },
    async read(path, maxBytes): Promise<Result<Uint8Array>> {
      reads.push(path);
      const bytes = contents.get(path);
      if (bytes === undefined) return fail('REFERENCE_MISSING', `${path} is not there`);
      return bytes.length > maxBytes ? fail('SOURCE_TOO_LARGE', `${path} has ${bytes.length} bytes`) : ok(bytes);
    },
  };
}

function blobId(bytes: Uint8Array): ObjectId {
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (!isObjectId(id)) throw new Error('SHA-1 changed');
  return id;
}

export function sha256(data: Uint8Array | string): Sha256 {
  const digest = createHash('sha256').update(data).digest('hex');
  if (!isSha256(digest)) throw new Error('SHA-256 changed');
  return digest;
}
