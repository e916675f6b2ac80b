import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes that an ordinary user may still write on the file system of a path, or of its nearest folder that exists. */
export async function freeBytes(path: string): Promise<number> {
  for (let at = path; ; at = dirname(at)) {
    try {
      const facts = await statfs(at);
      return facts.bavail * facts.bsize;
    } catch (error) {
      if (!isMissing(error) || at === dirname(at)) throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
