import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink } from 'node:fs/promises';
import { LIMITS } from '../core/limits.ts';
import { type EtcChange, type EtcScan, safeName } from '../core/os-drift.ts';

/**
 * /etc of a deployment against its /usr/etc, by the rules of `ostree admin config-diff` (type, mode, owner, content, target of a link;
 * no extended attributes). Not by that program, which prints names raw: a file whose name holds a line break would add lines of its own.
 * No link is followed, and nothing but regular files is opened. Throws where the folders cannot be read.
 */
export async function scanEtc(
  own: string,
  shipped: string,
  limits: { readonly entries: number; readonly bytes: number } = {
    entries: LIMITS.etcEntries,
    bytes: LIMITS.etcBytes,
  },
): Promise<EtcScan> {
  const scan = new Scan(limits);
  await scan.compare(Buffer.from(own), Buffer.from(shipped), '', 0);
  return { changes: scan.changes, isWhole: scan.isWhole };
}

class Scan {
  readonly changes: EtcChange[] = [];
  isWhole = true;
  #entries: number;
  #bytes: number;

  constructor(limits: { readonly entries: number; readonly bytes: number }) {
    this.#entries = limits.entries;
    this.#bytes = limits.bytes;
  }

  async compare(own: Buffer, shipped: Buffer, prefix: string, depth: number): Promise<void> {
    const [ours, theirs] = [await names(own), await names(shipped)];
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
      if (!this.#enter(depth)) return;
      const name = ours.get(key) ?? theirs.get(key) ?? Buffer.alloc(0);
      const path = prefix + safeName(name);
      const [here, there] = [child(own, name), child(shipped, name)];
      const is = ours.has(key) ? await look(here) : null;
      const was = theirs.has(key) ? await look(there) : null;
      // Gone between the list and the look.
      if (is === null && was === null) continue;
      if (is === null) this.changes.push({ kind: 'removed', path });
      else if (was === null) await this.#added(here, is, path, depth);
      else if (kindOf(is) !== kindOf(was)) this.changes.push({ kind: 'changed', path });
      else {
        if (await this.#differs(here, is, there, was)) this.changes.push({ kind: 'changed', path });
        if (is.isDirectory()) await this.compare(here, there, `${path}/`, depth + 1);
      }
    }
  }

  async #added(at: Buffer, facts: Stats, path: string, depth: number): Promise<void> {
    this.changes.push({ kind: 'added', path });
    if (!facts.isDirectory()) return;
    for (const name of (await names(at)).values()) {
      if (!this.#enter(depth)) return;
      const inside = child(at, name);
      const is = await look(inside);
      if (is !== null) await this.#added(inside, is, `${path}/${safeName(name)}`, depth + 1);
    }
  }

  #enter(depth: number): boolean {
    this.#entries -= 1;
    if (this.#entries >= 0 && depth <= LIMITS.etcDepth) return true;
    this.isWhole = false;
    return false;
  }

  async #differs(here: Buffer, is: Stats, there: Buffer, was: Stats): Promise<boolean> {
    if (is.mode !== was.mode || is.uid !== was.uid || is.gid !== was.gid) return true;
    if (is.isSymbolicLink()) return !(await target(here)).equals(await target(there));
    if (!is.isFile()) return false;
    if (is.size !== was.size) return true;
    this.#bytes -= is.size;
    if (this.#bytes < 0) {
      this.isWhole = false;
      return false;
    }
    return !(await sameBytes(here, there));
  }
}

/** By a key that is the same for the same bytes. */
async function names(folder: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { encoding: 'buffer' });
  return new Map(entries.map((name): [string, Buffer] => [name.toString('latin1'), name]));
}

function child(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name]);
}

function kindOf({ mode }: Stats): number {
  return mode & constants.S_IFMT;
}

async function look(path: Buffer): Promise<Stats | null> {
  return lstat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

async function target(path: Buffer): Promise<Buffer> {
  return readlink(path, { encoding: 'buffer' });
}

const CHUNK = 64 * 1024;
/** What took a file's place since it was looked at may be a link or a pipe: neither is followed, neither is waited for. */
const PLAINLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function sameBytes(a: Buffer, b: Buffer): Promise<boolean> {
  const files: FileHandle[] = [];
  try {
    for (const path of [a, b]) files.push(await open(path, PLAINLY));
    const [one, other] = files;
    if (one === undefined || other === undefined) return false;
    const [left, right] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)];
    for (let at = 0; ; at += CHUNK) {
      const x = await one.read(left, 0, CHUNK, at);
      const y = await other.read(right, 0, CHUNK, at);
      if (!left.subarray(0, x.bytesRead).equals(right.subarray(0, y.bytesRead))) return false;
      if (x.bytesRead < CHUNK) return true;
    }
  } catch (error) {
    // It was changed while it was read.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')) return false;
    throw error;
  } finally {
    for (const file of files) await file.close();
  }
}
