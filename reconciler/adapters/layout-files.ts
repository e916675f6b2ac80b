import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256 } from '../core/names.ts';

const FILE = 0o444;
const PROGRAM = 0o555;
const FOLDER = 0o555;

/** What a digest folder must hold, and nothing else. Paths are relative to it. */
export interface Expected {
  /** Files that Kedge writes itself, with their text. */
  readonly own: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
  /** Parents before children. */
  readonly folders: readonly string[];
}

export function sha256(bytes: string | Uint8Array): Sha256 {
  const hex = createHash('sha256').update(bytes).digest('hex');
  if (!isSha256(hex)) throw new Error('unreachable: a SHA-256 digest has 64 hex digits');
  return hex;
}

export async function makeFolder(path: string, mode: number): Promise<void> {
  await mkdir(path, { recursive: true, mode });
}

/** Created anew (never through a link), written, given its mode whatever the umask, fsynced. */
export async function writeFileDurably(path: string, bytes: Uint8Array, executable: boolean): Promise<void> {
  const file = await open(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    0o600,
  );
  try {
    await file.writeFile(bytes);
    await file.chmod(executable ? PROGRAM : FILE);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes the right to write from the folders, and makes their entries durable: children first. */
export async function seal(dir: string, folders: readonly string[]): Promise<void> {
  for (const folder of [...folders.toReversed(), '.']) {
    await chmod(join(dir, folder), FOLDER);
    await syncFolder(join(dir, folder));
  }
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

type Compared = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly why: string };

/** Reads a regular file of the right mode that holds at most `maxBytes`. Follows no link. */
export async function compareFile(
  path: string,
  wanted: { readonly executable: boolean; readonly maxBytes: number },
): Promise<Compared> {
  // O_NONBLOCK: a planted pipe must not hold the agent up.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(codeOfError);
  if (typeof file === 'string')
    return { ok: false, why: file === 'ENOENT' ? 'is missing' : `cannot be read (${file})` };
  try {
    const facts = await file.stat();
    if (!facts.isFile()) return { ok: false, why: 'is not a regular file' };
    const mode = wanted.executable ? PROGRAM : FILE;
    if ((facts.mode & 0o7777) !== mode) return { ok: false, why: `does not have mode ${mode.toString(8)}` };
    if (facts.size > wanted.maxBytes) return { ok: false, why: 'was altered' };
    return { ok: true, bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/** The first entry of a digest folder that is missing, of the wrong kind or mode, or not expected at all. */
export async function findOdd(dir: string, expected: Expected): Promise<{ path: string; why: string } | null> {
  const folders = new Set(expected.folders);
  const left = new Set([...expected.own.keys(), ...expected.files, ...expected.folders]);
  for (const folder of ['.', ...expected.folders]) {
    const facts = await lstat(join(dir, folder)).catch(() => null);
    if (facts === null) return { path: folder, why: 'is missing' };
    if (!facts.isDirectory()) return { path: folder, why: 'is not a folder' };
    if ((facts.mode & 0o7777) !== FOLDER) return { path: folder, why: `does not have mode ${FOLDER.toString(8)}` };
    for (const entry of await readdir(join(dir, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!left.delete(path)) return { path, why: 'does not belong there' };
      if (folders.has(path) ? !entry.isDirectory() : !entry.isFile()) return { path, why: 'is not of its kind' };
    }
  }
  const [missing] = left;
  return missing === undefined ? null : { path: missing, why: 'is missing' };
}

/** Removes a folder of ours with all that is in it, read-only or not; a link is removed, never followed. */
export async function removeTree(path: string): Promise<void> {
  await unseal(path);
  await rm(path, { recursive: true, force: true });
}

async function unseal(path: string): Promise<void> {
  const facts = await lstat(path).catch(() => null);
  if (facts === null || !facts.isDirectory()) return;
  if ((facts.mode & 0o700) !== 0o700) await chmod(path, 0o700);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await unseal(join(path, entry.name));
  }
}

export function codeOfError(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}
