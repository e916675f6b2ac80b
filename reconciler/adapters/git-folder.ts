/** The folder of a bare object store on disk: made, written durably, healed after a kill. No Git program is needed. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CommitId, isCommitId } from '../core/names.ts';

const CONFIG = '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n';

/** Makes what Git wants to see in a bare repository; leaves an existing one alone. */
export async function makeGitdir(dir: string, alternates: readonly string[] = []): Promise<void> {
  await mkdir(join(dir, 'objects/pack'), { recursive: true, mode: 0o700 });
  await mkdir(join(dir, 'objects/info'), { recursive: true });
  await mkdir(join(dir, 'refs/heads'), { recursive: true });
  await writeFile(join(dir, 'config'), CONFIG);
  await writeFile(join(dir, 'HEAD'), 'ref: refs/heads/main\n');
  if (alternates.length > 0) await writeAlternates(dir, alternates);
}

/** git unquotes lines that start with a quotation mark; ours never do, as they are absolute. */
export async function writeAlternates(dir: string, alternates: readonly string[]): Promise<void> {
  await writeFile(join(dir, 'objects/info/alternates'), alternates.map((path) => `${path}\n`).join(''));
}

export async function readShallow(dir: string): Promise<readonly CommitId[]> {
  return (await readIfThere(join(dir, 'shallow'))).split('\n').filter(isCommitId);
}

export async function readRef(dir: string, ref: string): Promise<CommitId | null> {
  const text = (await readIfThere(join(dir, ref))).trim();
  return isCommitId(text) ? text : null;
}

/** Durable; makes room where an older ref stands in the way (`a` and `a/b`). */
export async function writeRef(dir: string, ref: string, id: CommitId): Promise<void> {
  const path = join(dir, ref);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeDurably(path, `${id}\n`);
  } catch (error) {
    if (!isCode(error, 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY')) throw error;
    await rm(join(dir, 'refs/heads'), { recursive: true });
    await mkdir(dirname(path), { recursive: true });
    await writeDurably(path, `${id}\n`);
  }
}

/** Beside, fsynced, renamed, folder fsynced. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncPath(dirname(path));
}

export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Moves a pack and its index into a store: the pack first, so that no index is ever without its pack. */
export async function movePack(pack: string, storeDir: string): Promise<void> {
  const to = join(storeDir, 'objects/pack', basename(pack));
  const index = indexOf(pack);
  await Promise.all([syncPath(pack), syncPath(index)]);
  await rename(pack, to);
  await rename(index, indexOf(to));
}

export function indexOf(pack: string): string {
  return pack.replace(/\.pack$/, '.idx');
}

export async function listPacks(dir: string): Promise<readonly string[]> {
  const folder = join(dir, 'objects/pack');
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.pack')).map((name) => join(folder, name));
}

export async function fileSize(path: string): Promise<number> {
  return (await stat(path)).size;
}

/** Objects that a pack says it holds. */
export async function packCount(pack: string): Promise<number> {
  return withFile(pack, async (file) => (await readAt(file, 8, 4)).readUInt32BE(0));
}

/** Whether the index is complete and of this very pack (gitformat-pack(5), version 2). Reads a few bytes of both. */
export async function indexIsWhole(pack: string): Promise<boolean> {
  try {
    return await withFile(pack, (packFile) => withFile(indexOf(pack), (indexFile) => fits(packFile, indexFile)));
  } catch {
    return false;
  }
}

async function fits(pack: FileHandle, index: FileHandle): Promise<boolean> {
  const [packSize, indexSize] = [(await pack.stat()).size, (await index.stat()).size];
  if (packSize < 32 || indexSize < 8 + 1024 + 40) return false;
  const head = await readAt(index, 0, 8);
  if (head.toString('hex') !== 'ff744f6300000002') return false;
  const objects = (await readAt(index, 8 + 255 * 4, 4)).readUInt32BE(0);
  const least = 8 + 1024 + objects * 28 + 40;
  if (indexSize < least || (indexSize - least) % 8 !== 0) return false;
  if ((await readAt(pack, 8, 4)).readUInt32BE(0) !== objects) return false;
  const ofPack = await readAt(index, indexSize - 40, 20);
  return ofPack.equals(await readAt(pack, packSize - 20, 20));
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('file too short');
  return buffer;
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

export async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return '';
    throw error;
  });
}

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
