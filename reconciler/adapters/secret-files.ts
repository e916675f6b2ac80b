import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { BundleName } from '../core/names.ts';
import type { SecretFiles, SecretId, SecretPlace } from '../ports/secrets.ts';
import { codeOfError, syncFolder } from './layout-files.ts';

/** statfs(2): these keep nothing on a disk, but for swap (docs/secrets.md). */
const RAMFS = 0x8584_58f6;
const IN_MEMORY: ReadonlySet<number> = new Set([0x0102_1994, RAMFS]);
const MODE = 0o400;
const BESIDE = '.tmp-';

export interface SecretFilesOptions {
  /** `<state>/secrets`: as they came, encrypted. */
  readonly kept: string;
  /** In memory: `secrets` of host.yaml. */
  readonly memory: string;
  /** 16 hex digits: hosts may share a machine. */
  readonly instance: string;
}

/** `SecretFiles` on a local file system. Idempotent and atomic, so that two processes at once do no harm. */
export class DiskSecretFiles implements SecretFiles {
  readonly #options: SecretFilesOptions;

  constructor(options: SecretFilesOptions) {
    this.#options = options;
  }

  keep(bundle: BundleName, id: SecretId, bytes: Uint8Array): Promise<Result<void>> {
    const folder = join(this.#options.kept, bundle);
    return guarded(folder, async () => {
      const file = join(folder, keptName(id));
      const there = await readPlain(file, LIMITS.documentBytes);
      if (there?.equals(bytes) === true) return ok(undefined);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replace(folder, file, bytes, { mode: 0o600, durable: true });
      return ok(undefined);
    });
  }

  kept(bundle: BundleName, id: SecretId): Promise<Result<Uint8Array | null>> {
    const file = join(this.#options.kept, bundle, keptName(id));
    return guarded(file, async () => ok(await readPlain(file, LIMITS.documentBytes)));
  }

  holders(): Promise<Result<readonly string[]>> {
    return guarded(this.#options.kept, async () => {
      const names = await readdir(this.#options.kept).catch((error: unknown) => {
        if (codeOfError(error) === 'ENOENT') return [];
        throw error;
      });
      return ok(names.sort());
    });
  }

  missing(bundle: BundleName, places: readonly SecretPlace[]): Promise<Result<readonly SecretPlace[]>> {
    return guarded(this.#options.memory, async () => {
      const folder = this.#folder(bundle);
      if ((await lstat(folder).catch(() => null)) === null) return ok(places);
      const unsafe = await this.#unsafe(bundle);
      if (unsafe !== null) return unsafe;
      const absent: SecretPlace[] = [];
      for (const place of places) {
        const facts = await lstat(join(folder, place.file)).catch(() => null);
        const good =
          facts?.isFile() === true &&
          (facts.mode & 0o7777) === MODE &&
          facts.uid === place.uid &&
          facts.gid === place.gid;
        if (!good) absent.push(place);
      }
      return ok(absent);
    });
  }

  place(bundle: BundleName, place: SecretPlace, value: Uint8Array): Promise<Result<void>> {
    return guarded(this.#options.memory, async () => {
      const folder = this.#folder(bundle);
      // Before anything is made: the nearest folder that is there says what the others would lie on.
      const early = (await this.#notInMemory()) ?? (await this.#make(bundle));
      if (early !== null) return early;
      const { uid, gid } = place;
      await replace(folder, join(folder, place.file), value, { mode: MODE, owner: { uid, gid }, durable: false });
      return ok(undefined);
    });
  }

  prune(
    bundle: BundleName,
    keep: { readonly ids: readonly SecretId[] | null; readonly files: readonly string[] },
  ): Promise<Result<void>> {
    return guarded(this.#options.kept, async () => {
      if (keep.ids !== null) await pruneFolder(join(this.#options.kept, bundle), keep.ids.map(keptName));
      if ((await this.#unsafe(bundle)) === null) await pruneFolder(this.#folder(bundle), keep.files);
      return ok(undefined);
    });
  }

  /** For `kedge doctor`: what the folder is, and what swap may do. Makes nothing. */
  describe(): Promise<Result<string>> {
    const { memory } = this.#options;
    return guarded(memory, async () => {
      const off = await this.#notInMemory();
      if (off !== null) {
        const held = await this.holders();
        // Nothing is wrong on a host that needs none.
        const isBare = held.ok && held.value.length === 0;
        return isBare ? ok('no tmpfs or ramfs, and no bundle here needs a secret: none that does would start') : off;
      }
      const there = (await lstat(memory).catch(() => null)) !== null;
      const odd = there ? await oddFolder(memory) : null;
      if (odd !== null) return odd;
      const isRam = there && (await statfs(memory)).type >>> 0 === RAMFS;
      const swaps = (await readFile('/proc/swaps', 'utf8').catch(() => '')).trim().split('\n').length > 1;
      if (isRam) return ok('ramfs, never swapped out');
      return ok(
        swaps ? 'tmpfs, and this host has swap: what is decrypted may come to it' : 'tmpfs, and this host has no swap',
      );
    });
  }

  #folder(bundle: BundleName): string {
    return join(this.#options.memory, this.#options.instance, bundle);
  }

  /** One by one, each looked at before anything is made in it: a link would lead elsewhere. */
  async #make(bundle: BundleName): Promise<ReturnType<typeof fail> | null> {
    await mkdir(dirname(this.#options.memory), { recursive: true, mode: 0o755 });
    for (const path of this.#own(bundle)) {
      await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
        if (codeOfError(error) !== 'EEXIST') throw error;
      });
      const odd = await oddFolder(path);
      if (odd !== null) return odd;
    }
    return this.#notInMemory();
  }

  #own(bundle: BundleName): readonly string[] {
    const { memory, instance } = this.#options;
    return [memory, join(memory, instance), this.#folder(bundle)];
  }

  async #notInMemory(): Promise<ReturnType<typeof fail> | null> {
    const { memory } = this.#options;
    for (let at = memory; ; at = join(at, '..')) {
      const facts = await statfs(at).catch(() => null);
      if (facts === null && at !== '/') continue;
      if (facts !== null && IN_MEMORY.has(facts.type >>> 0)) return null;
      return unsafe(memory, 'is not in memory: what is written there lands on a disk');
    }
  }

  /** The folders that are ours must be folders, ours, and nobody else's to write to. */
  async #unsafe(bundle: BundleName): Promise<ReturnType<typeof fail> | null> {
    for (const path of this.#own(bundle)) {
      const odd = await oddFolder(path);
      if (odd !== null) return odd;
    }
    return this.#notInMemory();
  }
}

async function oddFolder(path: string): Promise<ReturnType<typeof fail> | null> {
  const facts = await lstat(path).catch(() => null);
  if (facts === null) return unsafe(path, 'is not there');
  if (facts.isSymbolicLink()) return unsafe(path, 'is a symbolic link');
  if (!facts.isDirectory()) return unsafe(path, 'is no folder');
  if (facts.uid !== process.getuid?.()) return unsafe(path, `belongs to another user (${facts.uid})`);
  return (facts.mode & 0o022) === 0 ? null : unsafe(path, 'can be written to by others');
}

function keptName({ from, revision }: SecretId): string {
  return `${from}.${revision}.yaml`;
}

function unsafe(path: string, why: string): ReturnType<typeof fail> {
  return fail('SECRETS_UNSAFE', `${path}, where decrypted secrets would lie, ${why}`, { file: path });
}

/** Null: not there, or not a plain file of at most so many bytes. Follows no link. */
async function readPlain(path: string, maxBytes: number): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(codeOfError);
  if (typeof file === 'string') return null;
  try {
    const facts = await file.stat();
    return facts.isFile() && facts.size <= maxBytes ? await file.readFile() : null;
  } finally {
    await file.close();
  }
}

interface Written {
  readonly mode: number;
  readonly owner?: { readonly uid: number; readonly gid: number };
  readonly durable: boolean;
}

/** Beside it and renamed: nobody sees half a file, or one of another owner. */
async function replace(
  folder: string,
  path: string,
  bytes: Uint8Array,
  { mode, owner, durable }: Written,
): Promise<void> {
  const beside = join(folder, `${BESIDE}${randomBytes(8).toString('hex')}`);
  try {
    const file = await open(
      beside,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      0o600,
    );
    try {
      await file.writeFile(bytes);
      if (owner !== undefined) await file.chown(owner.uid, owner.gid);
      await file.chmod(mode);
      if (durable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    if (durable) await syncFolder(folder);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function pruneFolder(folder: string, keep: readonly string[]): Promise<void> {
  if (keep.length === 0) return rm(folder, { recursive: true, force: true });
  for (const name of await readdir(folder).catch(() => [])) {
    if (!keep.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** What the file system refuses is a failure; anything else that is thrown is a bug. */
async function guarded<T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'errno' in error)) throw error;
    const code = codeOfError(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
      return fail('DISK_FULL', `There is no room left for secrets in ${path}.`, { file: path });
    if (code === 'EPERM') {
      return fail('SECRETS_UNSAFE', `this user may not give a secret its owner (${path})`, {
        file: path,
        remedy: 'Run the agent as root, or leave `uid` and `gid` out.',
      });
    }
    return fail('STATE_CORRUPT', `${path} cannot be used for secrets (${code}).`, { file: path, cause: error.message });
  }
}
