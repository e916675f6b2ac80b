/** The folder that a stick is made in: which one it is, what of it counts, and its index, which comes last. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, mkdir, open, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isSha256, type Sha256 } from '../core/names.ts';
import { OSTREE_FOLDER } from '../core/offer.ts';
import {
  IMAGES_FOLDER,
  INDEX_FILE,
  isPartPath,
  type StickIndex,
  type StickPart,
  stickFolder,
  writeStickIndex,
} from '../core/stick-index.ts';
import type { LockFolder } from '../ports/folder-lock.ts';
import { failed, problem, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { codeOf, messageOf } from './local-files.ts';
import { tool } from './tools.ts';

export type Packing = 'none' | 'gzip' | 'zstd';

export interface StickPlace {
  /** Folder of the fleet's parts: `…/kedge/<fleet id>`. */
  readonly folder: string;
  /** What `folder` lies in: the volume, or what the one file is made of. */
  readonly volume: string;
  /** The one file to make of it; null: the folder is what is wanted. */
  readonly file: { readonly path: string; readonly packing: Packing } | null;
}

const FILE = /\.tar(\.gz|\.zst)?$|\.tgz$/;
/** Meant as one file, of a kind that no host reads: it would become a folder of that name. */
const OTHER_FILE = /\.(zip|7z|rar|iso|img|tar\.[a-z0-9]+|t[bx]z)$/i;
/** Where volumes are mounted, and nothing else is expected to lie (Filesystem Hierarchy Standard 3.0; udisks). */
const MOUNTS = ['/media', '/run/media', '/mnt'];

/** `--out`: a folder that is there (or can be made in one that is), or a file whose name ends as those of tars do. */
export async function placeOf(
  context: Pick<CliContext, 'cwd'>,
  root: string,
  out: string,
  fleet: string,
  mounts: readonly string[] = MOUNTS,
): Promise<Step<StickPlace>> {
  const path = resolve(context.cwd, out);
  const above = dirname(path);
  const [own, parent] = [await kindAt(path), await kindAt(above)];
  if (own === 'none' && parent !== 'folder') {
    return no(
      `${above} is not there (--out)`,
      'Is the stick mounted? Name a folder that is there, or a new one in it.',
    );
  }
  if (own === 'none' && OTHER_FILE.test(path) && !FILE.test(path)) {
    return no(
      `${out} would be a kind of file that no host reads`,
      'Name one that ends in .tar, .tar.gz or .tar.zst; or a folder.',
    );
  }
  const real = await realpath(own === 'folder' ? path : above);
  for (const mount of mounts) {
    if (!(await isBareBelow(real, mount))) continue;
    return no(
      `no volume is mounted at ${out}: the stick would be made on the disk of this machine`,
      `Mount it first (lsblk shows what is plugged in); or name a folder that is not below ${mount}.`,
    );
  }
  const within = relative(await realpath(root), real);
  if (within === '' || !(within === '..' || within.startsWith(`..${sep}`))) {
    return no(
      `${out} lies in the clone of the fleet repository`,
      'Name a place outside of it: else it would be committed.',
    );
  }
  const match = FILE.exec(basename(path));
  if (match === null || own === 'folder') {
    if (own === 'file')
      return no(`${out} is a file`, 'Name a folder; or a file that ends in .tar, .tar.gz or .tar.zst.');
    return ours({ folder: join(path, stickFolder(fleet)), volume: path, file: null });
  }
  const packing = match[0] === '.tar' ? 'none' : match[0] === '.tar.zst' ? 'zstd' : 'gzip';
  // Beside the file, so that what was cut off is found again.
  const volume = `${path}.parts`;
  return ours({ folder: join(volume, stickFolder(fleet)), volume, file: { path, packing } });
}

/**
 * A stick has been in many hands. A link on it would have files of the operator written over, or taken for leftovers and removed, and a pipe
 * would be waited for.
 */
async function ours(place: StickPlace): Promise<Step<StickPlace>> {
  const strange = await strangeIn(place);
  if (strange === null) return { ok: true, value: place };
  const message = `${strange} is a link, or no plain file: nothing is written or removed behind it`;
  const remedy = 'Find out who put it there, and delete it; or make the stick on an empty volume.';
  return { ok: false, answer: problem('FILE_UNREADABLE', message, remedy, { file: strange }) };
}

async function strangeIn({ folder, volume, file }: StickPlace): Promise<string | null> {
  // The volume itself is the operator's word; what one file is made of is not.
  const steps = [...(file === null ? [] : ['']), ...relative(volume, folder).split(sep)];
  let at = volume;
  for (const name of steps) {
    at = join(at, name);
    const facts = await lstat(at).catch(() => null);
    if (facts === null) return null;
    if (!facts.isDirectory()) return at;
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return folder;
  const strange = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
  return strange === undefined ? null : join(strange.parentPath, strange.name);
}

/** It lies where volumes are mounted, and on none. */
async function isBareBelow(real: string, mount: string): Promise<boolean> {
  if (real !== mount && !real.startsWith(`${mount}/`)) return false;
  return (await stat(real)).dev === (await stat(dirname(mount))).dev;
}

async function kindAt(path: string): Promise<'folder' | 'file' | 'none'> {
  return stat(path).then(
    (facts) => (facts.isDirectory() ? 'folder' : 'file'),
    () => 'none',
  );
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: Refusal } {
  return { ok: false, answer: usage(message, remedy) };
}

export interface HeldStick {
  /** What is to be told of it. */
  readonly notes: readonly string[];
  release(): Promise<void>;
}

/**
 * One run at a time writes to a stick: two would remove each other's parts as leftovers. The volume is made where it is not there yet, and goes
 * again where nothing came to lie in it. Throws what stands in the way of writing there, before anything is fetched for it.
 */
export async function holdStick(lockFolder: LockFolder, { volume }: StickPlace): Promise<Step<HeldStick>> {
  const isNew = (await kindAt(volume)) === 'none';
  // Asked, not tried: `mkdir` of Node says ENOENT of a file system that is read-only.
  await access(isNew ? dirname(volume) : volume, constants.W_OK);
  if (isNew) await mkdir(volume).catch(unlessThere);
  const lock = await lockFolder(volume);
  if (!lock.ok) return { ok: false, answer: failed(lock.failure) };
  const { release, missing } = lock.value;
  const notes =
    missing === null ? [] : [`${volume} cannot be locked (${missing}): see to it that nothing else writes to it`];
  const leave = async (): Promise<void> => {
    // Before another one may have it.
    if (isNew) await rmdir(volume).catch(() => undefined);
    await release();
  };
  return { ok: true, value: { notes, release: leave } };
}

/** Another run made it at the same time. */
function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

/** From here on the stick counts as unfinished, until its index is there again. */
export async function beginStick({ folder }: StickPlace): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rm(join(folder, INDEX_FILE), { force: true });
  // Of runs that were killed.
  for (const name of await readdir(folder))
    if (name.startsWith(SCRATCH)) await rm(join(folder, name), { recursive: true });
}

/** How folders begin that are gone when a run has ended well. */
export const SCRATCH = '.bundle-';

export interface Leftovers {
  readonly parts: readonly StickPart[];
  /** Files of an earlier stick, or of one that was cut off, that are gone now. */
  readonly removed: number;
  /** The first part that is not what its name says; null: none. */
  readonly broken: string | null;
}

/** Every part is read once more and hashed: what the index says is what lies there. `wanted`: the paths that this stick is to have. */
export async function takeStock(
  folder: string,
  wanted: ReadonlySet<string>,
  onBytes: (bytes: number) => void,
): Promise<Leftovers> {
  const parts: StickPart[] = [];
  let removed = 0;
  let broken: string | null = null;
  for (const path of await filesBelow(folder)) {
    if (!isPartPath(path) && !isOurs(path)) continue;
    const isOstree = path.startsWith(`${OSTREE_FOLDER}/`);
    if (isPartPath(path) && (isOstree ? wanted.has(OSTREE_FOLDER) : wanted.has(path))) {
      const part = await hashed(join(folder, path), onBytes);
      const named = /([0-9a-f]{64})(\.tar)?$/.exec(path)?.[1];
      if (named !== undefined && !isOstree && named !== part.sha256) broken ??= path;
      parts.push({ path, ...part });
      continue;
    }
    // Of a repository that is kept: its own locks and states.
    if (isOstree && wanted.has(OSTREE_FOLDER)) continue;
    await rm(join(folder, path), { force: true });
    removed += 1;
  }
  if (!wanted.has(OSTREE_FOLDER)) await rm(join(folder, OSTREE_FOLDER), { recursive: true, force: true });
  return { parts, removed, broken };
}

/** Files that only `stick create` makes; what people put beside them is theirs. */
function isOurs(path: string): boolean {
  return [`${IMAGES_FOLDER}/`, 'tars/', `${OSTREE_FOLDER}/`].some((start) => path.startsWith(start));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export async function hashed(
  file: string,
  onBytes: (bytes: number) => void,
): Promise<{ readonly bytes: number; readonly sha256: Sha256 }> {
  const hash = createHash('sha256');
  // One for all of it: new ones are let go of late, and with 10 GB to read that shows.
  const buffer = Buffer.allocUnsafe(CHUNK);
  let bytes = 0;
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
      onBytes(bytesRead);
    }
  } finally {
    await handle.close();
  }
  const sha256 = hash.digest('hex');
  if (!isSha256(sha256)) throw new Error('SHA-256 is not what it was');
  return { bytes, sha256 };
}

const CHUNK = 1024 * 1024;

/** Last: only when everything else has reached the volume does it say that it is whole. */
export async function finishStick(context: CliContext, { folder }: StickPlace, index: StickIndex): Promise<Step<void>> {
  const synced = await tool(context, ['sync', '-f', folder], { timeoutMs: SYNC_MS });
  if (!synced.ok) return synced;
  if (synced.value.code !== 0) {
    const remedy = 'Look at the volume (dmesg says more), and run the same command again: it goes on from there.';
    return {
      ok: false,
      answer: problem('TOOL_FAILED', `${folder} could not be written out`, remedy, {
        cause: synced.value.stderr.trim(),
      }),
    };
  }
  await writeSynced(join(folder, INDEX_FILE), writeStickIndex(index));
  return { ok: true, value: undefined };
}

const SYNC_MS = 30 * 60_000;

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, 'w', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export async function writePlain(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What a volume does to whoever writes to it, as an answer; a bug stays one. */
export async function writing<T>(place: string, work: () => Promise<Step<T>>): Promise<Step<T>> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (['ENOSPC', 'EDQUOT'].includes(code)) {
      const remedy = 'Make room, or take a larger one, and run the same command again: it goes on from there.';
      return { ok: false, answer: problem('FILE_UNREADABLE', `${place} is full`, remedy, { cause: messageOf(error) }) };
    }
    if (!['EROFS', 'EACCES', 'EPERM', 'EIO', 'ENODEV', 'ENXIO', 'ENAMETOOLONG', 'EFBIG'].includes(code)) throw error;
    const remedy =
      'See whether it is still there, may be written to, and takes files of this size; then run the same command again.';
    return {
      ok: false,
      answer: problem('FILE_UNREADABLE', `${place} cannot be written`, remedy, { cause: messageOf(error) }),
    };
  }
}
