import { readdir, readlink, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleDigest } from '../core/bundle-digest.ts';
import { renderCompose } from '../core/compose/render.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { BundleFile, BundleState } from '../core/host-state.ts';
import { LIMITS } from '../core/limits.ts';
import { type BundleName, isBundleName, isSha256, type Sha256 } from '../core/names.ts';
import type { LaidOut, Layouts } from '../ports/layout.ts';
import { freeBytes } from './disk.ts';
import {
  codeOfError,
  compareFile,
  type Expected,
  findOdd,
  makeFolder,
  removeTree,
  seal,
  sha256,
  syncFolder,
  writeFileDurably,
} from './layout-files.ts';
import { type LayoutRecord, readRecord, writeRecord } from './layout-record.ts';

/** Names in a bundle's folder that begin so are unfinished or half removed, and nobody's. */
const UNFINISHED = '.tmp-';
const RECORD_BYTES = 4 * LIMITS.documentBytes;

type ReadFile = (file: BundleFile) => Promise<Result<Uint8Array>>;

export interface LayoutsOptions {
  /** `<state>/bundles`. */
  readonly root: string;
  /** Where decrypted secrets lie: compose.json names them. */
  readonly secrets: string;
  /** Bytes below which nothing is laid out; `LIMITS.diskFreeBytes` where absent. */
  readonly watermark?: number;
}

/** `Layouts` on a local file system. One process at a time (the agent holds the lock of its state folder). */
export class DiskLayouts implements Layouts {
  readonly #options: LayoutsOptions;

  constructor(options: LayoutsOptions) {
    this.#options = options;
  }

  dir(bundle: BundleName, digest: Sha256): string {
    return join(this.#options.root, bundle, digest);
  }

  freeBytes(): Promise<number> {
    return freeBytes(this.#options.root);
  }

  list(): Promise<Result<readonly LaidOut[]>> {
    return guarded('looked through', this.#options.root, () => this.#list());
  }

  async #list(): Promise<Result<readonly LaidOut[]>> {
    const found: LaidOut[] = [];
    for (const bundle of await entries(this.#options.root)) {
      if (!isBundleName(bundle)) continue;
      const digests = (await entries(join(this.#options.root, bundle))).filter(isSha256);
      const target = await readlink(join(this.#options.root, bundle, 'current')).catch(() => '');
      const current = isSha256(target) && digests.includes(target) ? target : null;
      if (digests.length > 0 || current !== null) found.push({ bundle, current, digests: digests.sort() });
    }
    return ok(found.sort((a, b) => (a.bundle < b.bundle ? -1 : 1)));
  }

  layOut(bundle: BundleState, read: ReadFile, project: string, instance: string): Promise<Result<void>> {
    const target = this.dir(bundle.name, bundle.digest);
    return guarded('laid out', target, () => this.#layOut({ project, instance, bundle }, read));
  }

  async #layOut(record: LayoutRecord, read: ReadFile): Promise<Result<void>> {
    const { bundle } = record;
    const folder = join(this.#options.root, bundle.name);
    const target = this.dir(bundle.name, bundle.digest);
    const there = await this.#compare(bundle.name, bundle.digest, record);
    if (there.ok) return ok(undefined);

    const free = await this.freeBytes();
    const watermark = this.#options.watermark ?? LIMITS.diskFreeBytes;
    const needed = watermark + bundle.files.reduce((bytes, file) => bytes + file.size, 0);
    if (free < needed) {
      const mebibytes = (bytes: number): number => Math.floor(bytes / 2 ** 20);
      const message = `${this.#options.root} has ${mebibytes(free)} MiB free, and bundle ${bundle.name} needs ${mebibytes(needed)} MiB to be left.`;
      return fail('DISK_FULL', message, { bundle: bundle.name });
    }
    const beside = join(folder, `${UNFINISHED}${bundle.digest}`);
    try {
      await makeFolder(this.#options.root, 0o700);
      await makeFolder(folder, 0o755);
      await this.#removeUnfinished(folder);
      const written = await this.#write(beside, record, read);
      if (!written.ok) {
        await removeTree(beside);
        return written;
      }
      await this.#drop(folder, bundle.digest);
      await rename(beside, target);
      await syncFolder(folder);
      return ok(undefined);
    } catch (error) {
      await removeTree(beside).catch(() => undefined);
      throw error;
    }
  }

  async #write(dir: string, record: LayoutRecord, read: ReadFile): Promise<Result<void>> {
    const expected = this.#expected(record);
    await makeFolder(dir, 0o755);
    for (const folder of expected.folders) await makeFolder(join(dir, folder), 0o755);
    for (const [path, text] of expected.own) await writeFileDurably(join(dir, path), Buffer.from(text), false);
    for (const file of record.bundle.files) {
      const bytes = await read(file);
      if (!bytes.ok) return bytes;
      if (bytes.value.length !== file.size || sha256(bytes.value) !== file.sha256) {
        const message = `What was read for ${file.path} of bundle ${record.bundle.name} is not what its digest says.`;
        return fail('DIGEST_MISMATCH', message, { bundle: record.bundle.name, file: file.path });
      }
      await writeFileDurably(join(dir, 'files', file.path), bytes.value, file.executable);
    }
    await seal(dir, expected.folders);
    return ok(undefined);
  }

  async check(bundle: BundleName, digest: Sha256): Promise<Result<BundleState>> {
    const dir = this.dir(bundle, digest);
    const record = await guarded('checked', dir, () => this.#compare(bundle, digest, null));
    return record.ok ? ok(record.value.bundle) : record;
  }

  /** Compares a digest folder with its own record, and the record with the name of the folder and with `wanted`. */
  async #compare(bundle: BundleName, digest: Sha256, wanted: LayoutRecord | null): Promise<Result<LayoutRecord>> {
    const dir = this.dir(bundle, digest);
    const mismatch = (path: string, why: string) =>
      fail('DIGEST_MISMATCH', `${join(dir, path)} ${why}.`, { bundle, file: join(dir, path) });

    const text = await compareFile(join(dir, 'bundle.json'), { executable: false, maxBytes: RECORD_BYTES });
    if (!text.ok) return mismatch('bundle.json', text.why);
    const record = readRecord(text.bytes.toString('utf8'));
    if (record === null) return mismatch('bundle.json', 'is not a record of a bundle');
    if (record.bundle.name !== bundle || record.bundle.digest !== digest)
      return mismatch('bundle.json', 'is of another bundle');
    // A record that was altered together with its folder is found out here.
    if (bundleDigest(record.bundle, sha256) !== digest)
      return mismatch('bundle.json', 'does not have the digest of its folder');
    if (wanted !== null && writeRecord(wanted) !== writeRecord(record))
      return mismatch('bundle.json', 'is of another place');

    const expected = this.#expected(record);
    const odd = await findOdd(dir, expected);
    if (odd !== null) return mismatch(odd.path, odd.why);
    for (const [path, content] of expected.own) {
      const same = await compareFile(join(dir, path), { executable: false, maxBytes: RECORD_BYTES });
      if (!same.ok) return mismatch(path, same.why);
      if (!same.bytes.equals(Buffer.from(content))) return mismatch(path, 'was altered');
    }
    for (const file of record.bundle.files) {
      const path = join('files', file.path);
      const same = await compareFile(join(dir, path), { executable: file.executable, maxBytes: file.size });
      if (!same.ok) return mismatch(path, same.why);
      if (sha256(same.bytes) !== file.sha256) return mismatch(path, 'was altered');
    }
    return ok(record);
  }

  /** Everything that a digest folder holds: Kedge's own files with their text, the bundle's files, and all folders. */
  #expected(record: LayoutRecord): Expected {
    const { bundle, project, instance } = record;
    const dir = this.dir(bundle.name, bundle.digest);
    const folders = new Set(['files']);
    for (const file of bundle.files) {
      const parts = file.path.split('/');
      for (let depth = 1; depth < parts.length; depth++) folders.add(join('files', ...parts.slice(0, depth)));
    }
    return {
      own: new Map([
        ['bundle.json', writeRecord(record)],
        ['compose.json', renderCompose(bundle, { project, instance, dir, secrets: this.#options.secrets })],
      ]),
      files: new Set(bundle.files.map((file) => join('files', file.path))),
      folders: [...folders].sort(),
    };
  }

  swap(bundle: BundleName, digest: Sha256): Promise<Result<void>> {
    const folder = join(this.#options.root, bundle);
    return guarded('swapped', folder, async () => {
      const beside = join(folder, `${UNFINISHED}current`);
      await removeTree(beside);
      await symlink(digest, beside);
      await rename(beside, join(folder, 'current'));
      await syncFolder(folder);
      return ok(undefined);
    });
  }

  prune(bundle: BundleName, keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>> {
    const folder = join(this.#options.root, bundle);
    return guarded('pruned', folder, () => this.#prune(folder, keep));
  }

  async #prune(folder: string, keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>> {
    if (keep.length === 0) {
      const gone = (await entries(folder)).filter(isSha256);
      await removeTree(folder);
      return ok(gone);
    }
    await this.#removeUnfinished(folder);
    const gone = (await entries(folder)).filter(isSha256).filter((digest) => !keep.includes(digest));
    for (const digest of gone) await this.#drop(folder, digest);
    return ok(gone);
  }

  /** Renamed first: a folder under its own name is always whole. */
  async #drop(folder: string, digest: Sha256): Promise<void> {
    const doomed = join(folder, `${UNFINISHED}gone-${digest}`);
    await removeTree(doomed);
    await rename(join(folder, digest), doomed).catch((error: unknown) => {
      if (codeOfError(error) !== 'ENOENT') throw error;
    });
    await removeTree(doomed);
  }

  async #removeUnfinished(folder: string): Promise<void> {
    for (const name of await entries(folder)) if (name.startsWith(UNFINISHED)) await removeTree(join(folder, name));
  }
}

/** What the file system refuses is a failure; anything else that is thrown is a bug. */
async function guarded<T>(what: string, path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'errno' in error)) throw error;
    const code = codeOfError(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      return fail('DISK_FULL', `The disk was full while ${path} was ${what}.`, { file: path });
    }
    return fail('STATE_CORRUPT', `${path} could not be ${what} (${code}).`, {
      file: path,
      remedy: 'Check the rights, the mount and the health of the disk of the state folder.',
      cause: error.message,
    });
  }
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOfError(error) === 'ENOENT') return [];
    throw error;
  });
}
