import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LIMITS } from '../core/limits.ts';
import { isOstreeFile } from '../core/names.ts';
import { type OfferPath, OSTREE_FOLDER } from '../core/offer.ts';
import { freeBytes } from './disk.ts';

/** What was used so lately is not removed: it may be on its way to the engine. */
const YOUNG_MS = 60 * 60_000;
/** How exactly it is known when a file was used last. */
const TOUCH_MS = 60 * 60_000;

/** A file that is written while it passes through. */
export interface KeptFile {
  write(piece: Uint8Array): Promise<void>;
  /** False: it did not come whole. */
  end(isWhole: boolean): Promise<void>;
}

/** What one pull of the OS brings: of use to others when ostree has found all of it good. */
export interface KeptPull {
  /** Null: this file is not kept. */
  file(path: string): Promise<KeptFile | null>;
  accept(): Promise<void>;
  /** Idempotent, and nothing after `accept`. */
  discard(): Promise<void>;
}

/**
 * What a host keeps for its neighbours below `<state>/mirror`: files of OSTree as they came, and blobs of images, each under its offer's
 * path. A cache: whatever of it is lost is fetched again.
 */
export class MirrorStore {
  readonly folder: string;
  /** At most, of all of it. */
  readonly keepBytes: number;
  readonly #coming = new Map<OfferPath, { readonly since: number; readonly count: number }>();

  constructor(folder: string, keepBytes: number) {
    this.folder = folder;
    this.keepBytes = keepBytes;
  }

  /** Null: there is no room beside what the pull itself needs. */
  async beginPull(): Promise<KeptPull | null> {
    if (!(await this.hasRoom(0))) return null;
    const folder = join(this.folder, NEW, randomBytes(8).toString('hex'));
    const whole = new Set<string>();
    return {
      file: (path) => (isOstreeFile(path) ? begin(join(folder, path), () => whole.add(path)) : Promise.resolve(null)),
      accept: async () => {
        for (const path of whole) {
          const to = join(this.folder, OSTREE_FOLDER, path);
          const kept = await mkdir(dirname(to), { recursive: true, mode: 0o700 })
            .then(() => rename(join(folder, path), to))
            .then(
              () => true,
              () => false,
            );
          // No room, or no folder any more: the pull itself is well.
          if (!kept) break;
        }
        await this.prune();
      },
      discard: () => rm(folder, { recursive: true, force: true }),
    };
  }

  /** It is on its way from far away, until what is given is called. */
  begin(path: OfferPath): () => void {
    const { since = performance.now(), count = 0 } = this.#coming.get(path) ?? {};
    this.#coming.set(path, { since, count: count + 1 });
    return () => {
      const left = (this.#coming.get(path)?.count ?? 1) - 1;
      if (left === 0) this.#coming.delete(path);
      else this.#coming.set(path, { since, count: left });
    };
  }

  /** For how many milliseconds, rounded up; null: it is not on its way. */
  comingMs(path: OfferPath): number | null {
    const coming = this.#coming.get(path);
    return coming === undefined ? null : Math.ceil(performance.now() - coming.since);
  }

  /** Of so many bytes more, with as much again left free for the host itself. */
  async hasRoom(bytes: number): Promise<boolean> {
    return (await freeBytes(this.folder)) - 2 * bytes >= 4 * LIMITS.diskFreeBytes;
  }

  /** A file was asked for: what nobody asks for goes first. */
  async touch(path: string): Promise<void> {
    const file = join(this.folder, path);
    const now = Date.now();
    const facts = await stat(file).catch(() => null);
    if (facts === null || now - facts.mtimeMs < TOUCH_MS) return;
    await utimes(file, now / 1000, now / 1000).catch(() => undefined);
  }

  /** Removes what was used longest ago until the rest is within what may be kept. Gives the bytes that went. */
  async prune(): Promise<number> {
    const files: { readonly path: string; readonly bytes: number; readonly usedAt: number }[] = [];
    for (const folder of [OSTREE_FOLDER, 'images']) {
      for (const entry of await readdir(join(this.folder, folder), LIST).catch(() => [])) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const facts = await stat(path).catch(() => null);
        if (facts !== null) files.push({ path, bytes: facts.size, usedAt: facts.mtimeMs });
      }
    }
    let kept = files.reduce((sum, { bytes }) => sum + bytes, 0);
    let gone = 0;
    const oldest = files.toSorted((a, b) => a.usedAt - b.usedAt);
    for (const { path, bytes, usedAt } of oldest) {
      if (kept <= this.keepBytes || Date.now() - usedAt < YOUNG_MS) break;
      await rm(path, { force: true });
      kept -= bytes;
      gone += bytes;
    }
    return gone;
  }

  /** At start: what a killed run was writing. */
  async recover(): Promise<void> {
    await rm(join(this.folder, NEW), { recursive: true, force: true });
  }
}

const NEW = 'new';
const LIST = { recursive: true, withFileTypes: true } as const;

/** Asked for twice, the one that is whole last stays. A disk that is full, or fails, keeps nothing, and stops no pull. */
async function begin(path: string, onWhole: () => void): Promise<KeptFile | null> {
  const beside = `${path}.${randomBytes(4).toString('hex')}`;
  let handle: FileHandle | null = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    .then(() => open(beside, 'wx', 0o600))
    .catch(() => null);
  const give = async (): Promise<void> => {
    await handle?.close().catch(() => undefined);
    handle = null;
    await rm(beside, { force: true });
  };
  return {
    async write(piece) {
      await handle?.writeFile(piece).catch(give);
    },
    async end(isWhole) {
      if (handle === null) return;
      if (!isWhole) return give();
      try {
        await handle.close();
        await rename(beside, path);
        onWhole();
      } catch {
        await give();
      }
    },
  };
}
