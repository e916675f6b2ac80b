/** The bare repositories of the hub as its judge sees them: refs by native git, objects with what a push brings beside them. */
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import { type CommitId, isCommitId, type ObjectId } from '../core/names.ts';
import type { Exec } from '../ports/exec.ts';
import type { ObjectType } from '../ports/git.ts';
import type { ServedRepositories, ServedRepository } from '../ports/hub.ts';
import { CatFile } from './git-cat-file.ts';
import { oneLine } from './git-pkt-line.ts';

/** Hidden from every client by the hub's settings, and so out of reach of every push. */
const ACCEPTED = 'refs/kedge/accepted';
const GIT_MS = 30_000;
const REFS_BYTES = 16 * 1024 * 1024;

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
    const alternate = quarantine === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(quarantine) };
    this.#objects = new CatFile(['git', '-c', 'core.bigFileThreshold=4m', 'cat-file', '--batch'], {
      ...this.#env,
      ...alternate,
    });
  }

  async read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    if (this.#closed) return fail('SOURCE_TOO_SLOW', 'the judgement was given up');
    return this.#objects.read(id, type, maxBytes);
  }

  async refs(prefix: string): Promise<Result<ReadonlyMap<string, CommitId>>> {
    const listed = await this.#git(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
    if (!listed.ok) return listed;
    const refs = new Map<string, CommitId>();
    for (const line of listed.value.split('\n')) {
      const [id = '', name = ''] = line.split(' ');
      if (isCommitId(id)) refs.set(name, id);
    }
    return ok(refs);
  }

  async incomingObjects(): Promise<number> {
    if (this.#quarantine === null) return 0;
    const folder = join(this.#quarantine, 'pack');
    const names = await readdir(folder).catch(() => []);
    const counts = names.filter((name) => name.endsWith('.pack')).map((name) => packedObjects(join(folder, name)));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  async accepted(): Promise<Result<CommitId | null>> {
    const refs = await this.refs(ACCEPTED);
    return refs.ok ? ok(refs.value.get(ACCEPTED) ?? null) : refs;
  }

  async accept(commit: CommitId): Promise<Result<void>> {
    const written = await this.#git(['-c', 'core.fsync=reference', 'update-ref', ACCEPTED, commit]);
    return written.ok ? ok(undefined) : written;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#objects.close();
  }

  async #git(args: readonly string[]): Promise<Result<string>> {
    const { end, stdout, stderr, truncated } = await this.#exec({
      argv: ['git', ...args],
      env: this.#env,
      cwd: this.#dir,
      timeoutMs: GIT_MS,
      maxOutput: REFS_BYTES,
    });
    if (end.kind === 'exited' && end.code === 0 && !truncated) return ok(stdout);
    const cause = truncated ? 'more refs than are read' : oneLine(stderr) || end.kind;
    return fail('STATE_CORRUPT', `git cannot read ${this.#dir}.`, { file: this.#dir, cause });
  }
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
