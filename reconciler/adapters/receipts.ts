/** A host's receipt onto a stick that anybody may have made: no link of it is followed, and what was there before is whole or replaced. */
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/failure.ts';
import type { HostName } from '../core/names.ts';
import { INDEX_FILE, RECEIPTS_FOLDER, receiptPath, stickFolder } from '../core/stick-index.ts';
import { isFull } from './durable-file.ts';
import { isCode } from './git-folder.ts';
import { join, NotPlain, openBelow, openFolderBelow } from './open-below.ts';

export interface PutReceipt {
  /** The bundle, in the host's own state folder. */
  readonly file: string;
  /** The volume or folder that takes it, as `Sticks.open` takes one. */
  readonly path: string;
  readonly fleet: string;
  readonly host: HostName;
}

/** Gives where it lies, or null: the stick is mounted read-only. DISK_FULL, STICK_INVALID. */
export async function putReceipt({ file, path, fleet, host }: PutReceipt): Promise<Result<string | null>> {
  const bytes = await readFile(file);
  try {
    const below = await fleetFolder(path, fleet);
    const folder = await makeFolders(path, `${below}/${RECEIPTS_FOLDER}`);
    try {
      await writeInto(folder, `${host}.bundle`, bytes);
    } finally {
      await folder.close();
    }
    return ok([path.replace(/\/$/, ''), below, receiptPath(host)].filter((part) => part !== '').join('/'));
  } catch (error) {
    if (isFull(error))
      return fail('DISK_FULL', `the stick at ${path} is full: the receipt of ${host} was not written`, {
        remedy: 'Free room on it, and run `kedge sideload --receipts-only` with it.',
      });
    if (isCode(error, 'EROFS', 'EACCES', 'EPERM')) return ok(null);
    if (!(error instanceof Error)) throw error;
    return fail('STICK_INVALID', `the receipt cannot be written to ${path}: ${error.message}`);
  }
}

/** Where the index lies; on a volume without one, where it would. */
async function fleetFolder(path: string, fleet: string): Promise<string> {
  for (const below of [stickFolder(fleet), fleet, '']) {
    const index = await openBelow(path, below === '' ? INDEX_FILE : `${below}/${INDEX_FILE}`);
    if (index === null) continue;
    await index.handle.close();
    return below;
  }
  return stickFolder(fleet);
}

async function makeFolders(path: string, below: string): Promise<FileHandle> {
  let at = '';
  for (const name of below.split('/').filter((part) => part !== '')) {
    const above = await openFolderBelow(path, at);
    if (above === null) throw new NotPlain(`${at === '' ? path : at} is gone`);
    try {
      await mkdir(join(above, name)).catch((error: unknown) => {
        if (!isCode(error, 'EEXIST')) throw error;
      });
    } finally {
      await above.close();
    }
    at = `${at}/${name}`;
  }
  const folder = await openFolderBelow(path, at);
  if (folder === null) throw new NotPlain(`${at} is gone`);
  return folder;
}

/** Beside it, to the disk, then renamed: a stick that is pulled out has the old one or the new one. */
async function writeInto(folder: FileHandle, name: string, bytes: Uint8Array): Promise<void> {
  const beside = join(folder, `${name}.new`);
  await rm(beside, { force: true });
  try {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
    const file = await open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, name));
    // Not every file system of sticks can.
    await folder.sync().catch(() => undefined);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
