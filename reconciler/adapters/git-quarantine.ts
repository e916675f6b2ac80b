import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId, ObjectId } from '../core/names.ts';
import type { ObjectReader, ObjectType, Quarantine } from '../ports/git.ts';
import type { Gitdir, GitEngine, OpenReader } from './git-engine.ts';
import { movePack, readShallow, syncPath, writeDurably, writeRef } from './git-folder.ts';
import { caught } from './git-meter.ts';
import { adoptPack } from './git-pack.ts';

export interface Fetched {
  readonly gitdir: Gitdir;
  readonly head: CommitId;
  /** Null where the accepted store does not hold it. */
  readonly base: CommitId | null;
  readonly bytes: number;
  /** Indexed packs, in the order in which they lean on each other. */
  readonly packs: readonly string[];
  /** Commits whose parents are not there. */
  readonly shallow: readonly CommitId[];
}

export interface AcceptedStore {
  readonly dir: string;
  readonly branch: string;
  readonly engine: GitEngine;
  readonly reader: ObjectReader;
  readonly source: string;
  /** Called when the store has become complete. */
  readonly onAccepted: () => Promise<void>;
}

/** Fetched objects in a folder of their own, which leans on the accepted store but not the other way round. */
export class StoreQuarantine implements Quarantine {
  readonly head: CommitId;
  readonly bytes: number;
  readonly #fetched: Fetched;
  readonly #store: AcceptedStore;
  #reader: OpenReader | null = null;
  #ended = false;

  constructor(fetched: Fetched, store: AcceptedStore) {
    this.head = fetched.head;
    this.bytes = fetched.bytes;
    this.#fetched = fetched;
    this.#store = store;
  }

  read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    if (this.#ended || this.#fetched.packs.length === 0) return this.#store.reader.read(id, type, maxBytes);
    this.#reader ??= this.#store.engine.open(this.#fetched.gitdir);
    return this.#reader.read(id, type, maxBytes);
  }

  /**
   * Order matters, for a kill at any step: the shallow commits (harmless alone), each pack after those it leans on and
   * before its index, the ref last.
   */
  async accept(checkpoint: CommitId): Promise<Result<void>> {
    const accepted = await caught(() => this.#accept(checkpoint));
    await this.discard();
    return accepted;
  }

  async #accept(checkpoint: CommitId): Promise<void> {
    const { dir, branch } = this.#store;
    const packs = checkpoint === this.head ? this.#fetched.packs : await this.#part(checkpoint);
    const known = await readShallow(dir);
    const shallow = [...new Set([...known, ...this.#fetched.shallow])];
    if (shallow.length > known.length) await writeDurably(join(dir, 'shallow'), `${shallow.join('\n')}\n`);
    for (const pack of packs) await movePack(pack, dir);
    if (packs.length > 0) await syncPath(join(dir, 'objects/pack'));
    await writeRef(dir, `refs/heads/${branch}`, checkpoint);
    await this.#store.onAccepted();
  }

  async discard(): Promise<void> {
    this.#ended = true;
    const reader = this.#reader;
    this.#reader = null;
    await reader?.close();
    await rm(this.#fetched.gitdir.dir, { recursive: true, force: true });
  }

  /** What was refused stays out of the store: a pack of only what the checkpoint needs. */
  async #part(checkpoint: CommitId): Promise<readonly string[]> {
    const { engine, source } = this.#store;
    const { gitdir, base, packs } = this.#fetched;
    if (packs.length === 0 || checkpoint === base) return [];
    const signal = AbortSignal.timeout(LIMITS.fetchTimeMs);
    const walk = { roots: [checkpoint], not: base === null ? [] : [base], source, signal };
    const made = await engine.pack(gitdir, { ...walk, maxBytes: LIMITS.storeBytes, maxObjects: LIMITS.fetchObjects });
    const pack = await adoptPack(made, gitdir.dir, source);
    if (pack === null) return [];
    await engine.index(gitdir, pack.path, source, signal);
    return [pack.path];
  }
}
