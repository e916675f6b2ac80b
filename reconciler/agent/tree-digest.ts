/** The SHA-256 of a tree in the object database: unchanged folders and files are not read again. */
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../core/failure.ts';
import { isSha256, type ObjectId, type Sha256 } from '../core/names.ts';
import { join } from '../core/tree.ts';
import { type DigestedEntry, framed, sha256Tree } from '../core/tree-digest.ts';
import { type ObjectSource, readFile, readTree } from './accept-trees.ts';

/** Files in memory at once. */
const AT_ONCE = 32;

/** Fails with a reader's failure. The tree was found safe before. */
export async function treeDigest(source: ObjectSource, root: ObjectId, fileBytes: number): Promise<Result<Sha256>> {
  return digestFolder(source, root, '', fileBytes);
}

async function digestFolder(
  source: ObjectSource,
  id: ObjectId,
  dir: string,
  fileBytes: number,
): Promise<Result<Sha256>> {
  const known = source.cache.digests.get(id);
  if (known !== undefined) return ok(known);
  const entries = await readTree(source, id, dir);
  if (!entries.ok) return entries;
  const digested: DigestedEntry[] = [];
  for (let at = 0; at < entries.value.length; at += AT_ONCE) {
    const some = entries.value.slice(at, at + AT_ONCE);
    const digests = await Promise.all(
      some.map(({ mode, name, id: entry }) =>
        (mode === '40000' ? digestFolder : digestFile)(source, entry, join(dir, name), fileBytes),
      ),
    );
    for (const [i, { name, mode }] of some.entries()) {
      const digest = digests[i];
      if (digest === undefined) continue;
      if (!digest.ok) return digest;
      digested.push({ name, mode, digest: digest.value });
    }
  }
  return ok(source.cache.digests.set(id, sha256(framed('tree', sha256Tree(digested)))));
}

async function digestFile(
  source: ObjectSource,
  id: ObjectId,
  path: string,
  fileBytes: number,
): Promise<Result<Sha256>> {
  const known = source.cache.digests.get(id);
  if (known !== undefined) return ok(known);
  const bytes = await readFile(source, id, path, fileBytes);
  return bytes.ok ? ok(source.cache.digests.set(id, sha256(framed('blob', bytes.value)))) : fail(bytes.failure);
}

function sha256(bytes: Uint8Array): Sha256 {
  const hex = createHash('sha256').update(bytes).digest('hex');
  if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
  return hex;
}
