import { dirname, join } from 'node:path';
import * as git from 'isomorphic-git';
import { fail, failure, type Result } from '../core/failure.ts';
import type { ObjectId } from '../core/names.ts';
import type { ObjectType } from '../ports/git.ts';
import { checkObject, tooLarge } from './git-cat-file.ts';
import type { Gitdir, GitEngine, OpenReader, PackWalk } from './git-engine.ts';
import { readShallow } from './git-folder.ts';
import { Refused } from './git-meter.ts';
import { type Found, ObjectFolder } from './git-objects.ts';
import { PackWriter, tooMuch } from './git-pack.ts';
import type { PackParser } from './git-parse-child.ts';
import { oneLine } from './git-pkt-line.ts';
import { reachable } from './git-walk.ts';

/** Of an object that is packed anew. */
const OBJECT_BYTES = 32 * 1024 * 1024;
/** Milliseconds without a read after which files are closed and what is cached is let go. */
const IDLE_MS = 2_000;

/** isomorphic-git: needs no git on the host, and starts no program. */
export class EmbeddedGit implements GitEngine {
  readonly kind = 'embedded';
  readonly description = `isomorphic-git ${git.version()}`;
  readonly #parser: PackParser;

  constructor(parser: PackParser) {
    this.#parser = parser;
  }

  open(gitdir: Gitdir): EmbeddedReader {
    return new EmbeddedReader(gitdir);
  }

  index(gitdir: Gitdir, pack: string, source: string, signal: AbortSignal): Promise<void> {
    return this.#parser.parse(gitdir.dir, pack, source, signal);
  }

  async pack(gitdir: Gitdir, walk: PackWalk): Promise<string> {
    const reader = this.open(gitdir);
    try {
      const shallow = new Set<string>(await readShallow(gitdir.dir));
      const ids = await reachable((id) => reader.raw(id), walk, shallow);
      const path = join(gitdir.dir, `made-${walk.roots[0] ?? 'empty'}.pack`);
      const writer = await PackWriter.create(path, ids.length);
      try {
        for (const id of ids) {
          const { type, bytes } = await reader.raw(id);
          await writer.add(type, bytes);
          if (writer.bytes > walk.maxBytes) throw tooMuch(walk.source, `${walk.maxBytes} bytes`);
        }
        return await writer.end();
      } finally {
        await writer.close();
      }
    } finally {
      await reader.close();
    }
  }
}

/** Reads one folder and, where an object is not in it, those that it leans on. */
class EmbeddedReader implements OpenReader {
  readonly #folders: readonly ObjectFolder[];
  #timer: NodeJS.Timeout | undefined;

  constructor({ dir, alternates }: Gitdir) {
    this.#folders = [dir, ...alternates.map((objects) => dirname(objects))].map((folder) => new ObjectFolder(folder));
  }

  async read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    try {
      const found = this.#find(id, maxBytes);
      if (found.type === null) return tooLarge(id, type, found.size, maxBytes);
      return checkObject(id, type, found.type, found.bytes);
    } catch (error) {
      return fail('SOURCE_CORRUPT', `${type} ${id} cannot be read: ${oneLine(String(error))}.`);
    }
  }

  /** An object whatever its type, compared with its id. Throws `Refused`. */
  async raw(id: ObjectId): Promise<{ type: ObjectType; bytes: Uint8Array }> {
    let found: Found;
    try {
      found = this.#find(id, OBJECT_BYTES);
    } catch (error) {
      throw new Refused(failure('SOURCE_CORRUPT', `${id} cannot be read: ${oneLine(String(error))}.`));
    }
    if (found.type === null) throw tooMuch('the store', `${OBJECT_BYTES} bytes in one object (${id})`);
    const { type, bytes } = found;
    if (type !== 'commit' && type !== 'tree' && type !== 'blob') {
      throw new Refused(failure('SOURCE_CORRUPT', `${id} is a ${oneLine(type)}.`));
    }
    const checked = checkObject(id, type, type, bytes);
    if (!checked.ok) throw new Refused(checked.failure);
    return { type, bytes };
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    for (const folder of this.#folders) folder.close();
  }

  #find(id: ObjectId, maxBytes: number): Found {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.close(), IDLE_MS);
    this.#timer.unref();
    for (const folder of this.#folders) {
      const found = folder.find(id, maxBytes);
      if (found !== null) return found;
    }
    throw new Error('it is not there');
  }
}
