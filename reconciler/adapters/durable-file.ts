import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import { syncFolder } from './layout-files.ts';

/** Written beside, fsynced, renamed, the folder (0700 where it is made) fsynced: after a power cut there is the old text or the new one. */
export async function writeDurably(file: string, text: string): Promise<Result<void>> {
  const beside = `${file}.new`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(beside, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    await syncFolder(dirname(file));
    return ok(undefined);
  } catch (error) {
    if (!isFull(error)) throw error;
    await rm(beside, { force: true }).catch(() => undefined);
    return fail('DISK_FULL', `${file} could not be written: the disk is full`, { file });
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
}
