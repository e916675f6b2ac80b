/** The bare repositories of the hub as its judge sees them: refs by native git, objects with what a push brings beside them. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import { type CommitId, isCommitId, type ObjectId } from '../core/names.ts';
import type { Exec } from '../ports/exec.ts';
import type { ObjectType } from '../ports/git.ts';
import type { ServedRefs, ServedRepositories, ServedRepository } from '../ports/hub.ts';
import { CatFile } from './git-cat-file.ts';
import { oneLine } from './git-pkt-line.ts';

/** Hidden from every client by the hub's settings, and so out of reach of every push. */
const ACCEPTED = 'refs/kedge/accepted';
const GIT_MS = 60_000;
/** Half a million ids, or refs. */
const LIST_BYTES = 64 * 1024 * 1024;

export interface ServedOptions {
  /** Folder of `<name>.git`. */
  readonly root: string;
  readonly path: string;
  readonly exec: Exec;
  readonly names: () => Promise<readonly string[]>;
}

export function servedRepositories(options: ServedOptions): ServedRepositories {
  return {
    names: options.names,
    open: (name, quarantine) => new Served(options, join(options.root, `${name}.git`), quarantine),
  };
}

class Served implements ServedRepository {
  readonly #dir: string;
  readonly #quarantine: string | null;
  readonly #exec: Exec;
  readonly #env: Readonly<Record<string, string>>;
  /** Makes what the push brought readable beside the repository's own objects. */
  readonly #alternate: Readonly<Record<string, string>>;
  readonly #objects: CatFile;
  #closed = false;

  constructor({ exec, path }: ServedOptions, dir: string, quarantine: string | null) {
    this.#dir = dir;
    this.#quarantine = quarantine;
    this.#exec = exec;
    this.#env = {
      PATH: path,
      HOME: '/nonexistent',
      LC_ALL: 'C',
      GIT_DIR: dir,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
    };
    // Quoted as git(1) has it, for a path may hold the colon that parts the entries.
    this.#alternate = quarantine === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(quarantine) };
    this.#objects = new CatFile(['git', '-c', 'core.bigFileThreshold=4m', 'cat-file', '--batch'], {
      ...this.#env,
      ...this.#alternate,
    });
  }

  async read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    if (this.#closed) return fail('SOURCE_TOO_SLOW', 'the judgement was given up');
    return this.#objects.read(id, type, maxBytes);
  }

  async refs(): Promise<Result<ServedRefs>> {
    const listed = await this.#git(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads/', ACCEPTED]);
    if (!listed.ok) return listed;
    const branches = new Map<string, CommitId>();
    for (const line of listed.value.split('\n')) {
      const [id = '', name = ''] = line.split(' ');
      if (isCommitId(id)) branches.set(name, id);
    }
    const accepted = branches.get(ACCEPTED) ?? null;
    branches.delete(ACCEPTED);
    return ok({ branches, accepted });
  }

  async incoming(heads: readonly CommitId[], most: number): Promise<Result<{ objects: number; strays: number }>> {
    if (this.#quarantine === null) return ok({ objects: 0, strays: 0 });
    const folder = join(this.#quarantine, 'pack');
    const packs = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pack'));
    const counts = await Promise.all(packs.map((name) => packedObjects(join(folder, name))));
    const packed = counts.reduce((sum, count) => sum + count, 0);
    if (packed > most)
      return fail('SOURCE_TOO_LARGE', `the push brings ${packed} objects, and no host takes more than ${most}`);
    const came = await this.#git(['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'], {
      env: { GIT_OBJECT_DIRECTORY: this.#quarantine },
    });
    if (!came.ok) return came;
    const strays = new Set(linesOf(came.value));
    const objects = strays.size;
    const needed = await this.#git(['rev-list', '--objects', '--no-object-names', ...heads, '--not', '--all'], {
      env: this.#alternate,
    });
    if (!needed.ok) return needed;
    for (const id of linesOf(needed.value)) strays.delete(id);
    if (strays.size === 0) return ok({ objects, strays: 0 });
    // A pack whose deltas lean on objects of the repository is completed with them.
    const there = await this.#git(['cat-file', '--batch-check=%(objectname)'], {
      input: `${[...strays].join('\n')}\n`,
    });
    if (!there.ok) return there;
    return ok({ objects, strays: linesOf(there.value).filter((line) => line.endsWith(' missing')).length });
  }

  async accept(commit: CommitId): Promise<Result<void>> {
    const written = await this.#git(['-c', 'core.fsync=reference', 'update-ref', ACCEPTED, commit]);
    return written.ok ? ok(undefined) : written;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#objects.close();
  }

  async #git(
    args: readonly string[],
    more: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
  ): Promise<Result<string>> {
    if (this.#closed) return fail('SOURCE_TOO_SLOW', 'the judgement was given up');
    const { end, stdout, stderr, truncated } = await this.#exec({
      argv: ['git', ...args],
      env: { ...this.#env, ...more.env },
      cwd: this.#dir,
      timeoutMs: GIT_MS,
      maxOutput: LIST_BYTES,
      ...(more.input === undefined ? {} : { input: more.input }),
    });
    if (end.kind === 'exited' && end.code === 0 && !truncated) return ok(stdout);
    const cause = truncated ? 'more of it than is read' : oneLine(stderr) || end.kind;
    return fail('STATE_CORRUPT', `git cannot read ${this.#dir}.`, { file: this.#dir, cause });
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** As the pack says of itself (gitformat-pack(5)); git has checked by now that it is true. */
async function packedObjects(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return bytesRead === 12 ? buffer.readUInt32BE(8) : 0;
  } finally {
    await file.close();
  }
}
