/** The files of a seed from a mounted volume that may be anybody's: no link is followed, nothing but a plain file is read, and not without end. */
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedBytes } from '../core/enrolment.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';

/** ENROLMENT_REFUSED where there is no seed, or more than one. */
export async function readSeed(dir: string): Promise<Result<SeedBytes>> {
  const enrol = await readFileOf(dir, 'kedge/enrol.yaml');
  if (!enrol.ok) return enrol;
  const userData = await readFileOf(dir, 'user-data');
  if (!userData.ok) return userData;
  if (enrol.value !== null && userData.value !== null) {
    return fail('ENROLMENT_REFUSED', 'the volume holds two seeds, kedge/enrol.yaml and user-data', {
      file: dir,
      remedy: 'Take one of them away.',
    });
  }
  if (enrol.value !== null) return ok({ kind: 'stick', enrol: enrol.value });
  if (userData.value === null) {
    return fail('ENROLMENT_REFUSED', 'there is no seed on this volume: neither kedge/enrol.yaml nor user-data', {
      file: dir,
    });
  }
  const metaData = await readFileOf(dir, 'meta-data');
  return metaData.ok ? ok({ kind: 'nocloud', userData: userData.value, metaData: metaData.value }) : metaData;
}

/** Null where it is not there. */
async function readFileOf(dir: string, name: string): Promise<Result<Uint8Array | null>> {
  const path = join(dir, name);
  const refuse = (why: string) => fail('ENROLMENT_REFUSED', `${name} of the seed ${why}`, { file: path });
  if (name.includes('/')) {
    const folder = await lstat(join(path, '..')).catch(() => null);
    if (folder === null) return ok(null);
    if (!folder.isDirectory()) return refuse('does not lie in a folder');
  }
  // O_NONBLOCK: a pipe must not hold the boot up.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => error.code ?? 'unreadable');
  if (file === 'ENOENT') return ok(null);
  if (typeof file === 'string') return refuse(file === 'ELOOP' ? 'is a link' : `cannot be read (${file})`);
  try {
    if (!(await file.stat()).isFile()) return refuse('is no plain file');
    const buffer = Buffer.alloc(LIMITS.seedBytes + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length > LIMITS.seedBytes
      ? refuse(`is larger than ${LIMITS.seedBytes} bytes`)
      : ok(buffer.subarray(0, length));
  } catch (error) {
    return refuse(`cannot be read (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    await file.close();
  }
}
