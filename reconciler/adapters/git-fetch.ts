/** The ways in which missing commits come into a quarantine folder: smart HTTP, ssh (by git), and a folder. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../core/failure.ts';
import type { CommitId } from '../core/names.ts';
import type { FetchRequest } from '../ports/git.ts';
import type { Gitdir, GitEngine } from './git-engine.ts';
import { fileSize, listPacks, packCount, readRef, readShallow, writeAlternates } from './git-folder.ts';
import { Refused } from './git-meter.ts';
import type { NativeGit } from './git-native.ts';
import { adoptPack } from './git-pack.ts';
import { openPath, shallowOf } from './git-path.ts';
import type { Fetched } from './git-quarantine.ts';
import { type GitWire, type PackArrival, take } from './git-wire.ts';

const FETCHED = 'refs/kedge/fetched';

export interface FetchJob {
  readonly request: FetchRequest;
  readonly engine: GitEngine;
  readonly gitdir: Gitdir;
  /** The base and some of its first parents, newest first; empty where the accepted store does not hold the base. */
  readonly haves: readonly CommitId[];
  readonly signal: AbortSignal;
}

/**
 * One request where the base is here. On the first pull two: the base (the anchor) alone, by id and without history, then
 * the head with what came after the base. A server that refuses ids gives everything.
 */
export async function fetchByWire(job: FetchJob, wire: GitWire): Promise<Fetched> {
  const { request, gitdir } = job;
  const { base, head } = request;
  const shallow = [...(await readShallow(gitdir.dir))];
  const packs: string[] = [];
  let bytes = 0;
  let objects = 0;

  const round = async (want: CommitId, haves: readonly CommitId[], depth?: number): Promise<boolean> => {
    const { limits, onProgress } = request;
    const arrival = take(
      await wire.fetchPack({
        wants: [want],
        haves,
        shallows: shallow,
        ...(depth === undefined ? {} : { depth }),
        limits,
        used: { bytes, objects },
        file: join(gitdir.dir, `incoming-${packs.length}-${want}`),
        onProgress,
        signal: job.signal,
      }),
    );
    if (arrival === 'refused') return false;
    bytes += arrival.bytes;
    objects += arrival.objects;
    await keep(arrival, want);
    return true;
  };

  const keep = async (arrival: PackArrival, want: CommitId): Promise<void> => {
    const known = new Set(shallow);
    shallow.push(...arrival.shallow.filter((id) => !known.has(id)));
    if (shallow.length > 0) await writeFile(join(gitdir.dir, 'shallow'), `${shallow.join('\n')}\n`);
    const pack = await adoptPack(join(gitdir.dir, `incoming-${packs.length}-${want}`), gitdir.dir, request.source.name);
    if (pack === null) return;
    packs.push(pack.path);
    await job.engine.index(gitdir, pack.path, request.source.name, job.signal);
  };

  const first = job.haves.length === 0;
  const haveBase = first && (await round(base, [], 1));
  const done = haveBase && base === head;
  if (!done && !(await round(head, haveBase ? [base] : job.haves))) {
    throw new Refused(
      failure('SOURCE_UNREACHABLE', `${request.source.name} no longer gives out commit ${head}.`, {
        source: request.source.name,
        remedy: 'The branch has moved meanwhile; the next poll asks anew.',
      }),
    );
  }
  return { gitdir, head, base: first ? null : base, bytes, packs, shallow };
}

/** ssh: git does it all; what it may bring is capped by file size and time, and counted afterwards. */
export async function fetchByGit(job: FetchJob, git: NativeGit): Promise<Fetched> {
  const { request, gitdir, signal } = job;
  const { source, base, branch, limits } = request;
  const packs: string[] = [];
  const collect = async (): Promise<void> => {
    for (const pack of await listPacks(gitdir.dir)) if (!packs.includes(pack)) packs.push(pack);
  };
  const first = job.haves.length === 0;
  if (first) {
    try {
      await git.remoteFetch(gitdir, source, `${base}:${FETCHED}`, 1, limits, signal);
      await collect();
    } catch (error) {
      // Protocol 0 refuses ids: then the next step brings everything.
      if (!(error instanceof Refused) || signal.aborted) throw error;
      await rm(join(gitdir.dir, 'shallow'), { force: true });
    }
  } else {
    await writeFile(join(gitdir.dir, 'refs/heads/base'), `${base}\n`);
  }
  await git.remoteFetch(gitdir, source, `refs/heads/${branch}:${FETCHED}`, null, limits, signal);
  await collect();
  const head = await readRef(gitdir.dir, FETCHED);
  if (head === null)
    throw new Refused(
      failure('SOURCE_UNREACHABLE', `${source.name} has no branch ${branch}.`, { source: source.name }),
    );
  const bytes = await measure(packs, request);
  return { gitdir, head, base: first ? null : base, bytes, packs, shallow: await readShallow(gitdir.dir) };
}

/** A folder: what its objects hold beyond ours is packed from the outside. */
export async function fetchByPath(job: FetchJob): Promise<Fetched> {
  const { request, gitdir, engine, signal } = job;
  const { source, base, head, limits } = request;
  const dir = take(await openPath(source));
  const lean = gitdir.alternates;
  const both: Gitdir = { dir: gitdir.dir, alternates: [...lean, join(dir, 'objects')] };
  const first = job.haves.length === 0;
  const known = [...(await readShallow(gitdir.dir)), ...(first ? [base] : [])];
  const shallow = [...new Set([...known, ...(await shallowOf(dir))])];
  await writeAlternates(gitdir.dir, both.alternates);
  if (shallow.length > 0) await writeFile(join(gitdir.dir, 'shallow'), `${shallow.join('\n')}\n`);
  const not = first ? [] : [base];
  const made = await engine.pack(both, {
    roots: [head],
    not,
    maxBytes: limits.bytes,
    maxObjects: limits.objects,
    source: source.name,
    signal,
  });
  await writeAlternates(gitdir.dir, lean);
  const pack = await adoptPack(made, gitdir.dir, source.name);
  const packs = pack === null ? [] : [pack.path];
  const bytes = await measure(packs, request);
  if (pack !== null) await engine.index(gitdir, pack.path, source.name, signal);
  return { gitdir, head, base: first ? null : base, bytes, packs, shallow };
}

async function measure(packs: readonly string[], request: FetchRequest): Promise<number> {
  const { limits, source } = request;
  let bytes = 0;
  let objects = 0;
  for (const pack of packs) {
    bytes += await fileSize(pack);
    objects += await packCount(pack);
  }
  if (bytes > limits.bytes || objects > limits.objects) {
    throw new Refused(
      failure('SOURCE_TOO_LARGE', `${source.name} brings ${bytes} bytes in ${objects} objects, more than allowed.`, {
        source: source.name,
      }),
    );
  }
  request.onProgress?.({ bytes, objects });
  return bytes;
}
