import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { commitPath, deltaPath } from '../core/os-download.ts';
import type { Exec } from '../ports/exec.ts';
import type { OsNeed, PackedOs, StickOstree } from '../ports/stick-ostree.ts';
import { hashOf } from './download.ts';
import { OstreeProgram } from './ostree.ts';

export interface StickOstreeOptions {
  readonly exec: Exec;
  /** Kept between sticks, so that what was pulled for one is not pulled again for the next. */
  readonly cache: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of Kedge, for what servers are told. */
  readonly version: string;
}

/** As `kedge os build` makes them: one file for all of it, and no bsdiff of what is great. */
const DELTA = ['--min-fallback-size=0', '--max-bsdiff-size=8'];

/** `StickOstree` over the program `ostree`: pulled into a repository of its own, then what hosts need of it copied. */
export class StickOstreeProgram implements StickOstree {
  readonly #options: StickOstreeOptions;
  readonly #repo: string;

  constructor(options: StickOstreeOptions) {
    this.#options = options;
    this.#repo = join(options.cache, 'repo');
  }

  async pack(folder: string, needs: readonly OsNeed[]): Promise<Result<PackedOs>> {
    await mkdir(this.#options.cache, { recursive: true, mode: 0o700 });
    const made = await this.#init(this.#repo);
    if (!made.ok) return made;
    const full = new Set<Sha256>();
    const deltas: { readonly from: Sha256; readonly to: Sha256 }[] = [];
    const instead: { readonly from: Sha256; readonly why: Failure }[] = [];
    for (const need of needs) {
      const pulled = await this.#pull(need);
      if (!pulled.ok) return pulled;
      if (need.full) full.add(need.commit);
      for (const from of need.from) {
        const delta = await this.#delta(need, from);
        if (delta.ok) deltas.push({ from, to: need.commit });
        else if (isOfUs(delta.failure) || need.signal?.aborted === true) return delta;
        else instead.push({ from, why: delta.failure });
        if (!delta.ok) full.add(need.commit);
      }
    }
    const laid = await this.#layOut(folder, needs, full, deltas);
    if (!laid.ok) return laid;
    await this.#forget(needs);
    return ok({ instead });
  }

  async #pull(need: OsNeed): Promise<Result<unknown>> {
    const { exec, env, version, cache } = this.#options;
    const program = new OstreeProgram({
      exec,
      env,
      version,
      sysroot: '/',
      repo: this.#repo,
      scratch: join(cache, 'scratch'),
    });
    return program.pull(need);
  }

  /** What hosts run was signed by the same release key, as a rule; where it cannot be had any more there is no delta. */
  async #delta(need: OsNeed, from: Sha256): Promise<Result<void>> {
    const old = await this.#pull({ ...need, commit: from });
    if (!old.ok) return old;
    if (await isThere(join(this.#repo, deltaPath(from, need.commit)))) return ok(undefined);
    need.onProgress?.(`static delta ${from.slice(0, 12)} -> ${need.commit.slice(0, 12)}`);
    const ends = [`--from=${from}`, `--to=${need.commit}`];
    return this.#run(this.#repo, ['static-delta', 'generate', ...DELTA, ...ends], need.signal);
  }

  /** A repository that holds what is not wanted any more is made anew: what it needs is here, and nothing is pulled for that. */
  async #layOut(
    folder: string,
    needs: readonly OsNeed[],
    full: ReadonlySet<Sha256>,
    deltas: readonly { readonly from: Sha256; readonly to: Sha256 }[],
  ): Promise<Result<void>> {
    const files = deltas.map(({ from, to }) => dirname(deltaPath(from, to)));
    const wanted = new Set([...needs.map(({ commit }) => commitPath(commit)), ...files]);
    const isGood =
      (await holdsOnly(folder, wanted, full.size > 0)) && (full.size === 0 || (await this.#isSound(folder)));
    if (!isGood) await rm(folder, { recursive: true, force: true });
    const made = await this.#init(folder);
    if (!made.ok) return made;
    for (const { commit, signal } of needs) {
      const part = full.has(commit) ? [] : ['--commit-metadata-only'];
      // `--untrusted`: what was kept is compared with its name.
      const copied = await this.#run(folder, ['pull-local', '--untrusted', ...part, this.#repo, commit], signal);
      const remedy = `Where what was kept is damaged, delete ${this.#options.cache}; then run it again.`;
      if (!copied.ok) return fail(copied.failure.code === 'DISK_FULL' ? copied.failure : { ...copied.failure, remedy });
    }
    await breakLinks(join(folder, 'objects'));
    for (const delta of files) {
      await mkdir(join(folder, delta), { recursive: true });
      // The superblock names the others: it comes last.
      const names = (await readdir(join(this.#repo, delta))).sort((a, b) => rank(a) - rank(b));
      for (const name of names) await copyNew(join(this.#repo, delta, name), join(folder, delta, name));
    }
    return this.#run(folder, ['summary', '--update']);
  }

  /** Objects of an earlier run, each compared with its name; one that is none, or is wrong, is no reason to fail. */
  async #isSound(repo: string): Promise<boolean> {
    return (await isThere(join(repo, 'config'))) && (await this.#run(repo, ['fsck', '--quiet'])).ok;
  }

  /** Of what was pulled for other sticks. It only costs room: where that fails, it is tried again with the next stick. */
  async #forget(needs: readonly OsNeed[]): Promise<void> {
    const keep = new Set(needs.flatMap(({ commit, from }) => [commit, ...from]));
    const paths = new Set([...keep].map(commitPath));
    const all = await readdir(join(this.#repo, 'objects'), { recursive: true });
    if (all.every((name) => !name.endsWith('.commit') || paths.has(`objects/${name}`))) return;
    const refs = await this.#options.exec({
      ...this.#request(['refs', `--repo=${this.#repo}`]),
      timeoutMs: LIMITS.ostreeMs,
    });
    const old = refs.stdout
      .split('\n')
      .filter((ref) => ref !== '' && ![...keep].some((commit) => ref === KEPT + commit));
    if (old.length > 0) await this.#run(this.#repo, ['refs', '--delete', ...old]);
    for (const commit of keep) {
      if (await isThere(join(this.#repo, commitPath(commit))))
        await this.#run(this.#repo, ['refs', '--force', `--create=${KEPT}${commit}`, commit]);
    }
    await this.#run(this.#repo, ['prune', '--refs-only', '--depth=0']);
  }

  async #init(repo: string): Promise<Result<void>> {
    await mkdir(repo, { recursive: true });
    return this.#run(repo, ['init', '--mode=archive']);
  }

  async #run(
    repo: string,
    [command = '', ...args]: readonly string[],
    signal: AbortSignal | undefined = undefined,
  ): Promise<Result<void>> {
    const control = signal === undefined ? {} : { signal };
    const request = this.#request([command, `--repo=${repo}`, ...args]);
    const { end, stderr } = await this.#options.exec({ ...request, ...control });
    if (end.kind === 'exited' && end.code === 0) return ok(undefined);
    const cause = stderr.trim().split('\n').slice(-6).join('\n').slice(-1500);
    if (/no space left on device|min-free-space/i.test(stderr))
      return fail('DISK_FULL', `${repo}: the disk is full`, { file: repo, cause });
    if (end.kind === 'missing') {
      const remedy = 'Install ostree (Debian: apt-get install ostree): the hosts of this stick manage their OS.';
      return fail('OS_PULL_FAILED', 'ostree could not be started', { remedy, cause: end.message });
    }
    const why = end.kind === 'exited' ? `status ${end.code}` : end.kind;
    return fail('OS_PULL_FAILED', `ostree ${command} in ${repo} failed (${why})`, { file: repo, cause });
  }

  #request(args: readonly string[]) {
    const { env } = this.#options;
    const clean = { PATH: env.PATH ?? '/usr/bin:/bin', HOME: env.HOME ?? '/root', LC_ALL: 'C', TZ: 'UTC' };
    return { argv: ['ostree', ...args] as [string, ...string[]], env: clean, cwd: '/', timeoutMs: LIMITS.osPullMs };
  }
}

/** Of a commit in the cache that the last stick needed. */
const KEPT = 'kedge-stick/';

/** What no other way to the same commit mends. */
function isOfUs({ code }: Failure): boolean {
  return code === 'DISK_FULL';
}

function rank(name: string): number {
  return name === 'superblock' ? 1 : 0;
}

/** Commits and deltas beyond those, or objects where none are wanted. */
async function holdsOnly(repo: string, wanted: ReadonlySet<string>, withObjects: boolean): Promise<boolean> {
  const files = await readdir(repo, { recursive: true }).catch(() => []);
  return files.every((file) => {
    if (/^deltas\/[^/]+\/[^/]+$/.test(file) || /^objects\/.*\.commit$/.test(file)) return wanted.has(file);
    return withObjects || !/^objects\/.*\.(dirtree|dirmeta|filez)$/.test(file);
  });
}

/** What is there is read, not believed. */
async function copyNew(from: string, to: string): Promise<void> {
  if ((await hashOf(to)) !== (await hashOf(from))) await copyFile(from, to);
}

/** On one file system ostree links where it should copy: what happens to the stick would happen to what is kept. */
async function breakLinks(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    if (file.endsWith(BESIDE)) {
      // Of a run that was killed here, unless its turn came with that of the object.
      await rm(file, { force: true });
      continue;
    }
    const facts = await stat(file);
    if (!facts.isFile() || facts.nlink === 1) continue;
    await copyFile(file, file + BESIDE);
    await rename(file + BESIDE, file);
  }
}

const BESIDE = '.new';

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
