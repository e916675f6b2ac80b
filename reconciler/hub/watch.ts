/**
 * Long polls: a host asks to be told when a branch is no longer where it saw it, and hears of a push at once. Nothing is trusted
 * for it: the host then asks and fetches as it always does. A host that nobody wakes asks by itself after a while.
 */
import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type CommitId, isCommitId } from '../core/names.ts';

/** Held at once, all repositories together. */
const MOST_WATCHERS = 2_048;
export const MOST_SECONDS = 300;
/** After a push so many are told at once, and as many again each time: thousands that come back in one moment would be turned away. */
const WAKE_AT_ONCE = 64;
const WAKE_EVERY_MS = 50;
/** Several files change with one push. */
const SETTLE_MS = 10;
const NOWHERE = '0'.repeat(40);
const BRANCH = /^refs\/heads\/[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;

export interface WatchRequest {
  readonly ref: string;
  /** Null: the branch was not there. */
  readonly have: CommitId | null;
  readonly ms: number;
}

/** Null: not of the form `ref=refs/heads/…&have=<id or zeros>&seconds=N`. */
export function parseWatch(query: string): WatchRequest | null {
  const values = new URLSearchParams(query);
  const [ref = '', have = '', seconds = ''] = ['ref', 'have', 'seconds'].map((name) => values.get(name) ?? undefined);
  if (ref.length > 255 || !BRANCH.test(ref) || ref.includes('..') || !/^[1-9][0-9]{0,4}$/.test(seconds)) return null;
  if (!isCommitId(have)) return null;
  return { ref, have: have === NOWHERE ? null : have, ms: 1_000 * Math.min(Number(seconds), MOST_SECONDS) };
}

interface Watcher extends WatchRequest {
  readonly tell: (at: CommitId | null) => void;
}

/** One repository while somebody waits for it. */
interface Watched {
  readonly watchers: Set<Watcher>;
  readonly files: FSWatcher[];
  timer: NodeJS.Timeout | null;
}

export class Watchers {
  readonly #watched = new Map<string, Watched>();
  readonly #most: number;
  #count = 0;

  constructor(most = MOST_WATCHERS) {
    this.#most = most;
  }

  /** Answers when the branch has moved, or the time is over, with where it is then. False: too many wait already. */
  async serve(dir: string, request: WatchRequest, response: ServerResponse): Promise<boolean> {
    if (this.#count >= this.#most) return false;
    this.#count += 1;
    const watched = this.#open(dir);
    let watcher: Watcher | null = null;
    let timer: NodeJS.Timeout | undefined;
    try {
      const at = await new Promise<CommitId | null>((tell) => {
        watcher = { ...request, tell };
        watched.watchers.add(watcher);
        timer = setTimeout(() => tell(request.have), request.ms);
        response.once('close', () => tell(request.have));
        // Looked at once it is watched, so that nothing moves in between.
        this.#look(dir, watched);
      });
      if (!response.destroyed) response.writeHead(200, { 'Content-Type': 'text/plain' }).end(`${at ?? NOWHERE}\n`);
    } finally {
      clearTimeout(timer);
      this.#count -= 1;
      if (watcher !== null) watched.watchers.delete(watcher);
      this.#close(dir, watched);
    }
    return true;
  }

  /** A push to this repository has ended. */
  wake(dir: string): void {
    const watched = this.#watched.get(dir);
    if (watched !== undefined) this.#look(dir, watched);
  }

  #open(dir: string): Watched {
    const known = this.#watched.get(dir);
    if (known !== undefined) return known;
    const watched: Watched = { watchers: new Set(), files: [], timer: null };
    this.#watched.set(dir, watched);
    // For pushes that come by another way than the hub. A file system that cannot tell leaves it to the hosts' own asking.
    for (const folder of [join(dir, 'refs', 'heads'), dir]) {
      try {
        const files = watch(folder, () => this.#look(dir, watched));
        files.on('error', () => files.close());
        watched.files.push(files);
      } catch {
        // As above.
      }
    }
    return watched;
  }

  #close(dir: string, watched: Watched): void {
    if (watched.watchers.size > 0) return;
    if (this.#watched.get(dir) === watched) this.#watched.delete(dir);
    for (const files of watched.files) files.close();
    if (watched.timer !== null) clearTimeout(watched.timer);
  }

  /** In a moment, all that changes in it together. */
  #look(dir: string, watched: Watched, inMs = SETTLE_MS): void {
    watched.timer ??= setTimeout(() => {
      watched.timer = null;
      void this.#tell(dir, watched);
    }, inMs);
  }

  async #tell(dir: string, watched: Watched): Promise<void> {
    const heads = new Map<string, CommitId | null>();
    let told = 0;
    for (const watcher of [...watched.watchers]) {
      const { ref } = watcher;
      if (!heads.has(ref)) heads.set(ref, await readBranch(dir, ref));
      const at = heads.get(ref) ?? null;
      if (at === watcher.have) continue;
      if (told === WAKE_AT_ONCE) {
        this.#look(dir, watched, WAKE_EVERY_MS);
        return;
      }
      told += 1;
      watched.watchers.delete(watcher);
      watcher.tell(at);
    }
  }
}

/** Where a branch stands: its own file, or a line of packed-refs. */
async function readBranch(dir: string, ref: string): Promise<CommitId | null> {
  const loose = (await readFile(join(dir, ref), 'utf8').catch(() => '')).trim();
  if (isCommitId(loose)) return loose;
  const packed = await readFile(join(dir, 'packed-refs'), 'utf8').catch(() => '');
  const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`));
  const id = line?.slice(0, 40) ?? '';
  return isCommitId(id) ? id : null;
}
