import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId, type ObjectId } from '../core/names.ts';
import type { Exec } from '../ports/exec.ts';
import type { FetchRequest, GitStore, ObjectType, Quarantine } from '../ports/git.ts';
import type { Gitdir, GitEngine, OpenReader } from './git-engine.ts';
import { type FetchJob, fetchByGit, fetchByPath, fetchByWire } from './git-fetch.ts';
import {
  fileSize,
  indexIsWhole,
  indexOf,
  listPacks,
  makeGitdir,
  readIfThere,
  readShallow,
  syncPath,
} from './git-folder.ts';
import { GitHttp } from './git-http.ts';
import { caught, Refused } from './git-meter.ts';
import { NativeGit } from './git-native.ts';
import { adoptPack } from './git-pack.ts';
import { ChildParser } from './git-parse-child.ts';
import { openPath, pathHead } from './git-path.ts';
import { type Fetched, StoreQuarantine } from './git-quarantine.ts';
import { GitWire } from './git-wire.ts';

export interface GitOptions {
  /** Folder of the store; made where it is missing. */
  readonly dir: string;
  /** `auto`: native where git 2.26 or later is on the path. */
  readonly mode: 'auto' | 'native' | 'embedded';
  /** Kedge's version, for the User-Agent. */
  readonly version: string;
  readonly exec: Exec;
  /** Where programs are looked up; `PATH` of this process by default. */
  readonly path?: string;
  /** What runs this program again, without arguments: foreign packs are parsed in a process of their own. */
  readonly program?: readonly [string, ...string[]];
  /** Told once of each thing an operator should mend (a token file that others can read). */
  readonly warn?: (message: string) => void;
}

/** Of a checkout; a bundle names itself. */
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Packs from which on `prune` makes one of them. */
const MANY_PACKS = 20;
/** First parents of the base that are offered to a server that may not know the base. */
const HAVES = 32;
/** In the store folder while packs of it are known to be lost: the base is then fetched anew. */
const INCOMPLETE = 'incomplete';

/** Opens the fleet store of this host with the Git that is there, or that was asked for. Throws where `native` finds no git. */
export async function openGitStore(options: GitOptions): Promise<GitStore> {
  const engine = await chooseEngine(options);
  await makeGitdir(options.dir);
  return new Store(options, engine);
}

/** Native git where it may and can be, else isomorphic-git (loaded only then). */
export async function chooseEngine({
  mode,
  exec,
  path = process.env.PATH ?? '/usr/bin:/bin',
  program = [process.execPath, MAIN],
}: Pick<GitOptions, 'mode' | 'exec' | 'path' | 'program'>): Promise<GitEngine> {
  if (mode !== 'embedded') {
    const native = await NativeGit.find(exec, path);
    if (native !== null) return native;
    if (mode === 'native') throw new Error('git 2.26 or later is not installed, and the configuration asks for it');
  }
  const { EmbeddedGit } = await import('./git-embedded.ts');
  return new EmbeddedGit(new ChildParser(exec, program, path));
}

class Store implements GitStore {
  readonly description: string;
  readonly #options: GitOptions;
  readonly #engine: GitEngine;
  readonly #reader: OpenReader;
  readonly #wires = new Map<string, GitWire>();
  /** Where the branches of sources stood when they were asked last. */
  readonly #seen = new Map<string, CommitId | null>();

  constructor(options: GitOptions, engine: GitEngine) {
    this.#options = options;
    this.#engine = engine;
    this.description = engine.description;
    this.#reader = engine.open({ dir: options.dir, alternates: [] });
  }

  read(id: ObjectId, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array>> {
    return this.#reader.read(id, type, maxBytes);
  }

  async head(source: Remote, branch: string, signal?: AbortSignal): Promise<Result<CommitId | null>> {
    const wrong = wrongBranch(branch);
    if (wrong !== null) return wrong;
    if (source.kind === 'path') {
      const dir = await openPath(source);
      return dir.ok ? caught(() => pathHead(dir.value, branch)) : dir;
    }
    if (source.kind === 'ssh') {
      const git = this.#native(source);
      return git.ok ? caught(() => git.value.remoteHead(source, branch, LIMITS.pollTimeMs, signal)) : git;
    }
    const name = `refs/heads/${branch}`;
    const deadline = deadlineOf(source.peer === true ? LIMITS.peerAnswerMs : LIMITS.pollTimeMs, signal);
    const refs = await this.#wire(source).refs([name], LIMITS.refsBytes, deadline, (ref) => ref.name === name);
    if (!refs.ok) return refs;
    const head = refs.value.find((ref) => ref.name === name)?.id ?? null;
    this.#seen.set(`${source.name} ${branch}`, head);
    return ok(head);
  }

  async watch(source: Remote, branch: string, ms: number, signal: AbortSignal): Promise<'moved' | 'quiet' | 'cannot'> {
    const have = this.#seen.get(`${source.name} ${branch}`);
    const seconds = Math.floor(ms / 1000);
    if (have === undefined || seconds < 1 || source.kind !== 'http') return 'cannot';
    const deadline = deadlineOf(1000 * seconds + LIMITS.pollTimeMs, signal);
    const moved = await this.#wire(source).hasMoved(`refs/heads/${branch}`, have, seconds, deadline);
    return moved === null ? 'cannot' : moved ? 'moved' : 'quiet';
  }

  async fetch(request: FetchRequest): Promise<Result<Quarantine>> {
    const wrong = wrongBranch(request.branch);
    if (wrong !== null) return wrong;
    const dir = join(this.#options.dir, 'quarantine', randomBytes(8).toString('hex'));
    const fetched = await caught(() => this.#bring(request, { dir, alternates: [join(this.#options.dir, 'objects')] }));
    if (!fetched.ok) {
      await rm(dir, { recursive: true, force: true });
      return fetched;
    }
    const { dir: storeDir } = this.#options;
    return ok(
      new StoreQuarantine(fetched.value, {
        dir: storeDir,
        branch: request.branch,
        engine: this.#engine,
        reader: this.#reader,
        source: request.source.name,
        onAccepted: () => rm(join(storeDir, INCOMPLETE), { force: true }),
      }),
    );
  }

  async recover(): Promise<Result<void>> {
    return caught(async () => {
      const { dir } = this.#options;
      await makeGitdir(dir);
      await rm(join(dir, 'quarantine'), { recursive: true, force: true });
      for (const folder of ['.', 'refs/heads', 'objects/pack']) await removeLeftovers(join(dir, folder));
      let lost = false;
      const packs = await listPacks(dir);
      for (const pack of packs) if (!(await indexIsWhole(pack))) lost = !(await this.#healed(pack)) || lost;
      for (const name of await readdir(join(dir, 'objects/pack'))) {
        if (!name.endsWith('.idx') || packs.includes(join(dir, 'objects/pack', name.replace(/idx$/, 'pack')))) continue;
        await rm(join(dir, 'objects/pack', name));
        lost = true;
      }
      if (lost) await writeFile(join(dir, INCOMPLETE), 'packs were lost\n');
    });
  }

  async prune(checkpoint: CommitId): Promise<Result<number>> {
    return caught(async () => {
      const { dir } = this.#options;
      const old = await listPacks(dir);
      if (old.length <= MANY_PACKS) return 0;
      const signal = AbortSignal.timeout(LIMITS.fetchTimeMs);
      const before = await sizeOf(old);
      const gitdir: Gitdir = { dir, alternates: [] };
      const caps = { maxBytes: LIMITS.storeBytes, maxObjects: LIMITS.fetchObjects * 4, source: 'the store', signal };
      const made = await this.#engine.pack(gitdir, { roots: [checkpoint], not: [], ...caps });
      const pack = await adoptPack(made, dir, 'the store');
      if (pack === null) return 0;
      await this.#engine.index(gitdir, pack.path, 'the store', signal);
      for (const path of [pack.path, indexOf(pack.path), join(dir, 'objects/pack')]) await syncPath(path);
      for (const path of old) {
        if (path === pack.path) continue;
        await rm(indexOf(path), { force: true });
        await rm(path, { force: true });
      }
      await this.#reader.close();
      return Math.max(0, before - pack.bytes);
    });
  }

  async close(): Promise<void> {
    for (const wire of this.#wires.values()) wire.close();
    this.#wires.clear();
    await this.#reader.close();
  }

  async #bring(request: FetchRequest, gitdir: Gitdir): Promise<Fetched> {
    const { source, head, base, limits } = request;
    const whole = (await readIfThere(join(this.#options.dir, INCOMPLETE))) === '';
    // The base too: root may name one from before this host was enrolled.
    if (whole && (await this.#parent(head)) !== null && (await this.#parent(base)) !== null) {
      return { gitdir, head, base, bytes: 0, packs: [], shallow: [] };
    }
    await makeGitdir(gitdir.dir, gitdir.alternates);
    const haves = whole ? await this.#chain(base) : [];
    const shallow = haves.length === 0 ? [] : await readShallow(this.#options.dir);
    if (shallow.length > 0) await writeFile(join(gitdir.dir, 'shallow'), `${shallow.join('\n')}\n`);
    const signal = deadlineOf(limits.timeMs, request.signal);
    const job: FetchJob = { request, engine: this.#engine, gitdir, haves, signal };
    try {
      if (source.kind === 'path') return await fetchByPath(job);
      if (source.kind === 'http') return await fetchByWire(job, this.#wire(source));
      const git = this.#native(source);
      if (!git.ok) throw new Refused(git.failure);
      return await fetchByGit(job, git.value);
    } catch (error) {
      if (!timedOut(signal) || request.signal?.aborted === true) throw error;
      throw new Refused(
        failure('SOURCE_TOO_SLOW', `${source.name} took longer than ${limits.timeMs} ms.`, { source: source.name }),
      );
    }
  }

  /** The base and its first parents as far as they are here, newest first. */
  async #chain(base: CommitId): Promise<readonly CommitId[]> {
    const chain: CommitId[] = [];
    for (let id: CommitId | '' = base; id !== '' && chain.length < HAVES; ) {
      const parent: CommitId | '' | null = await this.#parent(id);
      if (parent === null) break;
      chain.push(id);
      id = parent;
    }
    return chain;
  }

  /** First parent of a commit in the accepted store, '' where it has none; null where the commit is not there. */
  async #parent(id: CommitId): Promise<CommitId | '' | null> {
    const commit = await this.#reader.read(id, 'commit', LIMITS.commitBytes);
    if (!commit.ok) return null;
    const [, second = ''] = Buffer.from(commit.value.subarray(0, 100)).toString('latin1').split('\n');
    const parent = second.replace(/^parent /, '');
    return isCommitId(parent) ? parent : '';
  }

  /** Indexes a pack anew that was moved in before its index was. False, and deleted, where the pack itself is damaged. */
  async #healed(pack: string): Promise<boolean> {
    const gitdir: Gitdir = { dir: this.#options.dir, alternates: [] };
    await rm(indexOf(pack), { force: true });
    const signal = AbortSignal.timeout(LIMITS.fetchTimeMs);
    const indexed = await caught(() => this.#engine.index(gitdir, pack, 'the store', signal));
    if (indexed.ok && (await indexIsWhole(pack))) return true;
    await rm(pack, { force: true });
    await rm(indexOf(pack), { force: true });
    return false;
  }

  #wire(source: Remote): GitWire {
    const key = JSON.stringify(source);
    const known = this.#wires.get(key);
    if (known !== undefined) return known;
    const { version, warn } = this.#options;
    const wire = new GitWire(new GitHttp(source, version, warn ?? (() => undefined)));
    this.#wires.set(key, wire);
    return wire;
  }

  #native(source: Remote): Result<NativeGit> {
    if (this.#engine instanceof NativeGit) return ok(this.#engine);
    return fail(
      'SOURCE_UNREACHABLE',
      `${source.name} is reached by ssh, which needs git (2.26 or later) on this host.`,
      {
        source: source.name,
        remedy: 'Install git, or use an https address for this source.',
      },
    );
  }
}

function deadlineOf(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(ms);
  return signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
}

function timedOut(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}

/** A branch name becomes a path and a protocol line: the strict part of git-check-ref-format(1). */
function wrongBranch(branch: string): Result<never> | null {
  const good = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/.test(branch);
  if (good && branch.length <= 200 && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(branch)) return null;
  return fail('SCHEMA_INVALID', `${JSON.stringify(branch)} is not a branch name that Kedge can use.`);
}

async function sizeOf(packs: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const pack of packs) bytes += await fileSize(pack);
  return bytes;
}

/** Files that a killed run was still writing. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (/\.(tmp|lock)$|^tmp_|^made-|\.keep$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
