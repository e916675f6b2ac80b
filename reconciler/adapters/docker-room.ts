import { stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/failure.ts';
import { freeBytes } from './disk.ts';

/** Whether so many bytes are free where the engine keeps images, where that is a folder of this machine. DISK_FULL else. */
export async function roomFor(rootDir: string, bytes: number): Promise<Result<void>> {
  const free = await roomIn(rootDir);
  if (free >= bytes) return ok(undefined);
  const mebibytes = (count: number): number => Math.floor(count / 2 ** 20);
  return fail('DISK_FULL', `${rootDir} has ${mebibytes(free)} MiB free, less than ${mebibytes(bytes)} MiB.`);
}

/** Bytes; infinite where it is not of this machine. */
export async function roomIn(rootDir: string): Promise<number> {
  const here = rootDir !== '' && (await stat(rootDir).catch(() => null)) !== null;
  return here ? freeBytes(rootDir) : Number.POSITIVE_INFINITY;
}
