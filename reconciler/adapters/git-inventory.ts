import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitCommit } from '../core/commit.ts';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId, isHostName, isObjectId, type ObjectId } from '../core/names.ts';
import { RUNS_FILE } from '../core/runs-file.ts';
import { parseTree } from '../core/tree.ts';
import type { FetchLimits, InventoryBranch, InventoryRepository, ObjectReader, PublishRequest } from '../ports/git.ts';
import type { Receipts } from '../ports/sticks.ts';
import { writeBundle } from './git-bundle.ts';
import type { Gitdir, GitEngine } from './git-engine.ts';
import { makeGitdir, readIfThere, writeDurably } from './git-folder.ts';
import { GitHttp } from './git-http.ts';
import { caught, Refused } from './git-meter.ts';
import { NativeGit } from './git-native.ts';
import { adoptPack, buildPack } from './git-pack.ts';
import { openPath, packedRefs, pathHead } from './git-path.ts';
import { chooseEngine, type GitOptions } from './git-store.ts';
import { GitWire, type Ref, take } from './git-wire.ts';
import { pushBranch, pushState } from './git-wire-push.ts';
import { type MadeObject, makeCommit, makeObject, makeTree, moveBranch, writeLoose } from './git-write.ts';

const PREFIX = 'refs/heads/hosts/';
const RECORD = 'inventory.json';
/** In the local folder: what this host pushed last. */
const PUBLISHED = 'published.json';

/** The inventory repository as this host sees it; `dir` holds what it pushed last. */
export async function openInventory(options: GitOptions): Promise<InventoryRepository & Receipts> {
  const engine = await chooseEngine(options);
  return new Inventory(options, engine);
}

interface Published {
  readonly remote: string;
  readonly branch: string;
  readonly head: CommitId;
  readonly commits: number;
  /** Where the branch was left, while `head` went on in receipts; null: nothing was ever pushed. Absent: at `head`. */
  readonly sent?: CommitId | null;
}

/** One way of pushing: where the branch is, and how it is moved. */
interface Pusher {
  readonly current: CommitId | null;
  push(commit: CommitId, objects: readonly MadeObject[]): Promise<void>;
}

class Inventory implements InventoryRepository, Receipts {
  readonly #options: GitOptions;
  readonly #engine: GitEngine;
  /** Branches as read last, by head: `status --watch` fetches only those that moved. */
  #known = new Map<CommitId, InventoryBranch>();

  constructor(options: GitOptions, engine: GitEngine) {
    this.#options = options;
    this.#engine = engine;
  }

  async publish(request: PublishRequest): Promise<Result<{ readonly head: CommitId; readonly commits: number }>> {
    const { branch, remote } = request;
    if (!branch.startsWith('hosts/') || !isHostName(branch.slice(6))) {
      return fail('INVENTORY_REJECTED', `${JSON.stringify(branch)} is not the branch of a host.`, {
        source: remote.name,
      });
    }
    const signal = AbortSignal.timeout(LIMITS.inventoryPushMs);
    return caught(async () => {
      const pusher = await this.#pusher(remote, branch, signal);
      const last = await this.#published(remote, branch);
      const unsent =
        last === null || last.commits >= request.restartAfter ? null : await this.#ahead(last, pusher.current);
      const goesOn = last !== null && unsent !== null;
      const predecessor = goesOn ? null : (pusher.current ?? last?.head ?? null);
      const { commit, objects } = take(await madeCommit(request, goesOn ? last.head : null, predecessor));
      await pusher.push(commit, [...(unsent ?? []), ...objects]);
      const commits = goesOn ? last.commits + 1 : 1;
      const published: Published = { remote: remote.url, branch, head: commit, commits };
      await makeGitdir(this.#options.dir);
      await writeDurably(join(this.#options.dir, PUBLISHED), JSON.stringify(published));
      return { head: commit, commits };
    });
  }

  async write(request: Omit<PublishRequest, 'remote'>): Promise<Result<string>> {
    const { branch } = request;
    const { dir } = this.#options;
    return caught(async () => {
      const last = await this.#last(branch);
      const goesOn = last !== null && last.commits < request.restartAfter;
      const parent = goesOn ? last.head : null;
      const predecessor = goesOn ? null : (last?.head ?? null);
      const { commit, objects } = take(await madeCommit(request, parent, predecessor));
      await makeGitdir(dir);
      for (const object of objects) await writeLoose(dir, object);
      const sent = last === null ? null : last.sent === undefined ? last.head : last.sent;
      const commits = goesOn ? last.commits + 1 : 1;
      const published: Published = { remote: last?.remote ?? '', branch, head: commit, commits, sent };
      await writeDurably(join(dir, PUBLISHED), JSON.stringify(published));
      const file = join(dir, 'receipts', `${branch.slice('hosts/'.length)}.bundle`);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeDurably(file, await this.#bundle(published));
      return file;
    });
  }

  /** All that the remote does not have yet. */
  async #bundle({ branch, head, sent = null }: Published): Promise<Buffer> {
    const { objects, reached } = await this.#since(head, sent);
    const refs = new Map([[`refs/heads/${branch}`, head]]);
    return writeBundle({ refs, prerequisites: reached && sent !== null ? [sent] : [] }, buildPack(objects));
  }

  /** What of `last` is not at the remote yet; null: the branch there is another one, and a new one begins. */
  async #ahead(last: Published, current: CommitId | null): Promise<readonly MadeObject[] | null> {
    if (last.head === current) return [];
    if (last.sent === undefined || last.sent !== current) return null;
    const { objects, reached } = await this.#since(last.head, last.sent);
    return reached ? objects : null;
  }

  /** The commits behind `sent` up to `head` with their files. `reached`: they lead there, or to a beginning where nothing was sent. */
  async #since(
    head: CommitId,
    sent: CommitId | null,
  ): Promise<{ readonly objects: readonly MadeObject[]; readonly reached: boolean }> {
    const reader = this.#engine.open({ dir: this.#options.dir, alternates: [] });
    const objects = new Map<ObjectId, MadeObject>();
    try {
      let at: CommitId | null = head;
      while (at !== null && at !== sent) {
        const commit: Result<Uint8Array> = await reader.read(at, 'commit', LIMITS.commitBytes);
        const split = commit.ok ? splitCommit(commit.value) : commit;
        // Lost on this disk: what is there of it goes home all the same.
        if (!commit.ok || !split.ok) return { objects: [...objects.values()], reached: false };
        objects.set(at, { type: 'commit', id: at, bytes: commit.value });
        const tree = take(await reader.read(split.value.tree, 'tree', LIMITS.commitBytes));
        objects.set(split.value.tree, { type: 'tree', id: split.value.tree, bytes: tree });
        for (const { id } of take(parseTree(tree, ''))) {
          objects.set(id, { type: 'blob', id, bytes: take(await reader.read(id, 'blob', 2 * LIMITS.inventoryBytes)) });
        }
        at = split.value.parents[0] ?? null;
      }
      return { objects: [...objects.values()], reached: at === sent };
    } finally {
      await reader.close();
    }
  }

  async readAll(
    remote: Remote,
    limits: FetchLimits,
    only?: ReadonlySet<string>,
  ): Promise<Result<readonly InventoryBranch[]>> {
    const dir = join(this.#options.dir, 'reading', randomBytes(8).toString('hex'));
    try {
      return await caught(() => this.#readAll(remote, limits, dir, only));
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }

  async #readAll(
    remote: Remote,
    limits: FetchLimits,
    dir: string,
    only: ReadonlySet<string> | undefined,
  ): Promise<readonly InventoryBranch[]> {
    const signal = AbortSignal.timeout(limits.timeMs);
    const isWanted = ({ name }: Ref): boolean => only === undefined || only.has(name.slice(PREFIX.length));
    const { refs, gitdir } = await this.#bring(remote, limits, dir, signal, isWanted);
    const reader = this.#engine.open(gitdir);
    const found: InventoryBranch[] = [];
    try {
      for (const { name, id } of refs.filter(isWanted)) {
        const host = name.slice(PREFIX.length);
        const known = this.#known.get(id);
        const branch = known?.host === host ? ok(known) : await readBranch(reader, host, id);
        if (branch.ok) found.push(branch.value);
        else this.#options.warn?.(`inventory of ${host}: ${branch.failure.message}`);
      }
    } finally {
      await reader.close();
    }
    this.#known = new Map(found.map((branch) => [branch.head, branch]));
    return found;
  }

  /** Makes the newest record of every host readable in `dir`. */
  async #bring(
    remote: Remote,
    limits: FetchLimits,
    dir: string,
    signal: AbortSignal,
    isWanted: (ref: Ref) => boolean,
  ): Promise<{ refs: readonly Ref[]; gitdir: Gitdir }> {
    const gitdir: Gitdir = { dir, alternates: [] };
    if (remote.kind === 'path') {
      const source = take(await openPath(remote));
      const leaning: Gitdir = { dir, alternates: [join(source, 'objects')] };
      await makeGitdir(dir, leaning.alternates);
      return { refs: await hostRefs(source), gitdir: leaning };
    }
    await makeGitdir(dir);
    if (remote.kind === 'ssh') {
      const git = this.#native(remote);
      await git.remoteFetch(gitdir, remote, `+${PREFIX}*:${PREFIX}*`, 1, limits, signal);
      return { refs: await hostRefs(dir), gitdir };
    }
    const wire = new GitWire(this.#http(remote));
    try {
      const all = take(await wire.refs([PREFIX], LIMITS.advertisementBytes, signal));
      const refs = all.filter((ref) => isHostName(ref.name.slice(PREFIX.length)) && isWanted(ref));
      const wants = [...new Set(refs.map((ref) => ref.id))].filter((id) => !this.#known.has(id));
      if (wants.length === 0) return { refs, gitdir };
      const file = join(dir, 'incoming');
      const request = {
        wants,
        haves: [],
        shallows: [],
        depth: 1,
        limits,
        used: { bytes: 0, objects: 0 },
        file,
        signal,
      };
      const arrival = take(await wire.fetchPack(request));
      if (arrival === 'refused') {
        throw new Refused(
          failure('SOURCE_UNREACHABLE', `The branches of ${remote.name} moved meanwhile.`, { source: remote.name }),
        );
      }
      await writeDurably(join(dir, 'shallow'), arrival.shallow.map((id) => `${id}\n`).join(''));
      const pack = await adoptPack(file, dir, remote.name);
      if (pack !== null) await this.#engine.index(gitdir, pack.path, remote.name, signal);
      return { refs, gitdir };
    } finally {
      wire.close();
    }
  }

  async #pusher(remote: Remote, branch: string, signal: AbortSignal): Promise<Pusher> {
    if (remote.kind === 'http') return this.#httpPusher(remote, branch, signal);
    if (remote.kind === 'path') {
      const gitdir = take(await openPath(remote));
      const current = await pathHead(gitdir, branch);
      return {
        current,
        push: async (commit, objects) => {
          for (const object of objects) await writeLoose(gitdir, object);
          take(await moveBranch(gitdir, branch, current, commit, remote.name));
        },
      };
    }
    const git = this.#native(remote);
    const current = await git.remoteHead(remote, branch, LIMITS.inventoryPushMs, signal);
    const { dir } = this.#options;
    return {
      current,
      push: async (commit, objects) => {
        await makeGitdir(dir);
        for (const object of objects) await writeLoose(dir, object);
        await git.remotePush(dir, remote, commit, branch, current, LIMITS.inventoryPushMs, signal);
      },
    };
  }

  async #httpPusher(remote: Remote, branch: string, signal: AbortSignal): Promise<Pusher> {
    const http = this.#http(remote);
    const state = await pushState(http, branch, signal);
    if (!state.ok) {
      http.close();
      throw new Refused(state.failure);
    }
    return {
      current: state.value.current,
      push: async (commit, objects) => {
        const pushed = await pushBranch(http, branch, state.value, commit, buildPack(objects), signal);
        http.close();
        take(pushed);
      },
    };
  }

  /** What was pushed last to this branch of this remote; null where that is not known. */
  async #published(remote: Remote, branch: string): Promise<Published | null> {
    const last = await this.#last(branch);
    // Receipts of a host that never pushed are of no remote yet.
    return last?.remote === remote.url || last?.remote === '' ? last : null;
  }

  async #last(branch: string): Promise<Published | null> {
    const text = await readIfThere(join(this.#options.dir, PUBLISHED));
    try {
      const last: unknown = JSON.parse(text);
      return isPublished(last) && last.branch === branch ? last : null;
    } catch {
      return null;
    }
  }

  #http(remote: Remote): GitHttp {
    return new GitHttp(remote, this.#options.version, this.#options.warn ?? (() => undefined));
  }

  #native(remote: Remote): NativeGit {
    if (this.#engine instanceof NativeGit) return this.#engine;
    throw new Refused(
      failure('SOURCE_UNREACHABLE', `${remote.name} is reached by ssh, which needs git (2.26 or later) on this host.`, {
        source: remote.name,
        remedy: 'Install git, or use an https address for the inventory.',
      }),
    );
  }
}

function isPublished(value: unknown): value is Published {
  if (typeof value !== 'object' || value === null) return false;
  if (!('head' in value && 'commits' in value && 'branch' in value && 'remote' in value)) return false;
  const sent = 'sent' in value ? value.sent : null;
  const isSent = sent === null || (typeof sent === 'string' && isCommitId(sent));
  return isSent && typeof value.head === 'string' && isCommitId(value.head) && Number.isSafeInteger(value.commits);
}

/** The commit and all that it needs. */
async function madeCommit(
  request: Omit<PublishRequest, 'remote'>,
  parent: CommitId | null,
  predecessor: CommitId | null,
): Promise<Result<{ readonly commit: CommitId; readonly objects: readonly MadeObject[] }>> {
  const blobs = [...request.files].map(([name, bytes]) => ({ name, blob: makeObject('blob', bytes) }));
  const tree = makeTree(new Map(blobs.map(({ name, blob }) => [name, blob.id])));
  const message =
    predecessor === null ? request.message : `${request.message.trimEnd()}\n\nPredecessor: ${predecessor}`;
  const commit = await makeCommit({ ...request, message }, tree.id, parent);
  if (!commit.ok) return commit;
  return ok({ commit: commit.value.id, objects: [commit.value, tree, ...blobs.map(({ blob }) => blob)] });
}

/** `refs/heads/hosts/*` of a repository in a folder. */
async function hostRefs(gitdir: string): Promise<readonly Ref[]> {
  const names = new Set(await readdir(join(gitdir, PREFIX)).catch(() => []));
  for (const line of await packedRefs(gitdir)) {
    const name = line.split(' ')[1];
    if (name?.startsWith(PREFIX)) names.add(name.slice(PREFIX.length));
  }
  const refs: Ref[] = [];
  for (const host of [...names].filter(isHostName).sort()) {
    const id = await pathHead(gitdir, `hosts/${host}`);
    if (id !== null) refs.push({ name: `${PREFIX}${host}`, id });
  }
  return refs;
}

/** A record, bound to its commit by the hashes between them. */
async function readBranch(reader: ObjectReader, host: string, head: CommitId): Promise<Result<InventoryBranch>> {
  const commit = await reader.read(head, 'commit', LIMITS.commitBytes);
  if (!commit.ok) return commit;
  const treeId = Buffer.from(commit.value.subarray(5, 45)).toString('latin1');
  if (!isObjectId(treeId)) return fail('SOURCE_CORRUPT', `${head} names no tree.`);
  const tree = await reader.read(treeId, 'tree', LIMITS.commitBytes);
  if (!tree.ok) return tree;
  const blobId = entryOf(Buffer.from(tree.value), RECORD);
  if (blobId === null) return fail('SOURCE_CORRUPT', `${head} holds no ${RECORD}.`);
  const record = await reader.read(blobId, 'blob', LIMITS.inventoryBytes);
  if (!record.ok) return record;
  const runsId = entryOf(Buffer.from(tree.value), RUNS_FILE);
  const runs = runsId === null ? ok(null) : await reader.read(runsId, 'blob', 2 * LIMITS.runsFileBytes);
  return runs.ok ? ok({ host, head, commit: commit.value, record: record.value, runs: runs.value }) : runs;
}

/** Id of a plain file in a raw tree. */
function entryOf(tree: Buffer, name: string): ObjectId | null {
  const entry = Buffer.from(`100644 ${name}\0`);
  for (let at = 0; at < tree.length; ) {
    const nul = tree.indexOf(0, at);
    if (nul < 0) return null;
    if (tree.subarray(at, nul + 1).equals(entry)) {
      const id = tree.toString('hex', nul + 1, nul + 21);
      return isObjectId(id) ? id : null;
    }
    at = nul + 21;
  }
  return null;
}
