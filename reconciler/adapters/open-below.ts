/**
 * Files of a folder that a stranger may have made: no link is followed at any step, nothing but a plain file is opened, and what is open
 * is what was looked at. Node has no openat(2): the folder that is open is named by its descriptor (proc(5), /proc/self/fd).
 */
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';

const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const FILE = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** What stands in the way, in words for people; `code` of the system where there is one. */
export class NotPlain extends Error {
  readonly code: string | null;

  constructor(what: string, code: string | null = null) {
    super(what);
    this.name = 'NotPlain';
    this.code = code;
  }
}

export interface OpenFile {
  readonly handle: FileHandle;
  readonly bytes: number;
}

/** Null where it is not there. Throws `NotPlain`. */
export async function openBelow(root: string, path: string): Promise<OpenFile | null> {
  const at = path.lastIndexOf('/');
  const folder = await openFolderBelow(root, at < 0 ? '' : path.slice(0, at));
  if (folder === null) return null;
  try {
    const name = join(folder, path.slice(at + 1));
    // Looked at before it is opened: a device could do harm by that alone.
    const facts = await attempt(() => lstat(name), path);
    if (facts === null) return null;
    if (!facts.isFile()) throw new NotPlain(kindOf(facts));
    const handle = await attempt(() => open(name, FILE), path);
    if (handle === null) return null;
    try {
      const seen = await attempt(() => handle.stat(), path);
      if (seen?.isFile() !== true) throw new NotPlain(seen === null ? 'is gone' : kindOf(seen));
      return { handle, bytes: seen.size };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } finally {
    await folder.close();
  }
}

/** A folder below `root`, each step of it a folder and no link; null where it is not there. `root` itself may be reached by links. */
export async function openFolderBelow(root: string, path: string): Promise<FileHandle | null> {
  let at = await attempt(async () => open(await realpath(root), FOLDER), root);
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (at === null) return null;
    const above = at;
    try {
      at = await attempt(() => open(join(above, name), FOLDER), path);
    } finally {
      await above.close();
    }
  }
  return at;
}

/** A name in a folder that is open. */
export function join(folder: FileHandle, name: string): string {
  return `/proc/self/fd/${folder.fd}/${name}`;
}

async function attempt<T>(work: () => Promise<T>, path: string): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const code = String(error.code);
    if (code === 'ENOENT') return null;
    if (code === 'ELOOP' || code === 'ENOTDIR')
      throw new NotPlain('lies behind a link, or behind what is no folder', code);
    throw new NotPlain(`cannot be read (${code} at ${path})`, code);
  }
}

function kindOf(facts: Stats): string {
  if (facts.isSymbolicLink()) return 'is a link';
  if (facts.isDirectory()) return 'is a folder';
  if (facts.isBlockDevice() || facts.isCharacterDevice()) return 'is a device';
  return facts.isFIFO() ? 'is a pipe' : 'is no plain file';
}
