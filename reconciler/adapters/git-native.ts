import { access, constants, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { failure } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';
import type { FetchLimits } from '../ports/git.ts';
import { CatFile } from './git-cat-file.ts';
import type { Gitdir, GitEngine, OpenReader, PackWalk } from './git-engine.ts';
import { diskFailure, Refused } from './git-meter.ts';
import { corrupt } from './git-pack.ts';
import { oneLine } from './git-pkt-line.ts';

/** Address space for data of a git process that reads what a stranger sent. */
const MEMORY_BYTES = 1024 * 1024 * 1024;
/** Blobs from this size on are streamed by git and not held in memory. */
const STREAM = 'core.bigFileThreshold=4m';

/** Native git: nothing of the user's or the system's configuration, no hooks, no prompts. */
export class NativeGit implements GitEngine {
  readonly kind = 'native';
  readonly description: string;
  readonly #exec: Exec;
  readonly #path: string;
  readonly #prlimit: string | null;

  private constructor(description: string, exec: Exec, path: string, prlimit: string | null) {
    this.description = description;
    this.#exec = exec;
    this.#path = path;
    this.#prlimit = prlimit;
  }

  /** Null where there is no git of 2.26 or later on the path. */
  static async find(exec: Exec, path: string): Promise<NativeGit | null> {
    const outcome = await exec({ argv: ['git', '--version'], env: { PATH: path, LC_ALL: 'C' }, timeoutMs: 10_000 });
    const version = /^git version (\d+)\.(\d+)(\.\d+)?/.exec(outcome.stdout);
    if (version === null || outcome.end.kind !== 'exited') return null;
    const [, major = 0, minor = 0] = version.map(Number);
    if (major < 2 || (major === 2 && minor < 26)) return null;
    return new NativeGit(version[0].replace(' version', ''), exec, path, await findProgram('prlimit', path));
  }

  open(gitdir: Gitdir): OpenReader {
    return new CatFile(['git', '-c', STREAM, 'cat-file', '--batch'], this.#env(gitdir.dir));
  }

  async index(gitdir: Gitdir, pack: string, source: string, signal: AbortSignal): Promise<void> {
    const outcome = await this.#git(gitdir.dir, ['index-pack', '--strict', pack], { signal, source });
    if (succeeded(outcome)) return;
    throw diskFull(outcome) ?? corrupt(source, 'the pack is not whole and valid', lastLines(outcome));
  }

  async pack(gitdir: Gitdir, walk: PackWalk): Promise<string> {
    const base = join(gitdir.dir, 'made');
    const revisions = [...walk.roots, '--not', ...walk.not].join('\n');
    const outcome = await this.#git(gitdir.dir, ['pack-objects', '--revs', '--delta-base-offset', '-q', base], {
      ...walk,
      input: `${revisions}\n`,
    });
    const name = outcome.stdout.trim();
    if (!succeeded(outcome) || !isCommitId(name)) {
      if (overFileSize(outcome)) throw tooLarge(walk.source, walk.maxBytes);
      throw diskFull(outcome) ?? corrupt(walk.source, 'its history cannot be read', lastLines(outcome));
    }
    // Whoever takes the pack has it checked and indexed anew.
    await rm(`${base}-${name}.idx`, { force: true });
    return `${base}-${name}.pack`;
  }

  /** `git ls-remote` for addresses that only git speaks (ssh). Null where the branch does not exist. */
  async remoteHead(remote: Remote, branch: string, timeoutMs: number, signal?: AbortSignal): Promise<CommitId | null> {
    const ref = `refs/heads/${branch}`;
    const outcome = await this.#remote(
      null,
      remote,
      ['ls-remote', '--', remote.url, ref],
      timeoutMs,
      undefined,
      signal,
    );
    for (const line of outcome.stdout.split('\n')) {
      const [id = '', name] = line.split('\t');
      if (name === ref && isCommitId(id)) return id;
    }
    return null;
  }

  /** `git fetch` of one refspec (`<id or ref>:<ref>`). */
  async remoteFetch(
    gitdir: Gitdir,
    remote: Remote,
    refspec: string,
    depth: number | null,
    limits: FetchLimits,
    signal: AbortSignal,
  ): Promise<void> {
    const settings = ['protocol.version=2', 'fetch.fsckObjects=true', 'fetch.unpackLimit=1', STREAM, 'gc.auto=0'];
    const argv = [
      ...settings.flatMap((setting) => ['-c', setting]),
      ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--force'],
      ...(depth === null ? [] : [`--depth=${depth}`]),
      ...['--', remote.url, refspec],
    ];
    await this.#remote(gitdir.dir, remote, argv, limits.timeMs, limits.bytes, signal);
  }

  /** `git push` of `id` to a branch, forced. */
  async remotePush(
    dir: string,
    remote: Remote,
    id: CommitId,
    branch: string,
    expected: CommitId | null,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<void> {
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const argv = ['push', '--quiet', '--no-verify', lease, '--', remote.url, `${id}:${ref}`];
    await this.#remote(dir, remote, argv, timeoutMs, undefined, signal);
  }

  async #remote(
    dir: string | null,
    remote: Remote,
    args: readonly string[],
    timeoutMs: number,
    maxBytes?: number,
    signal?: AbortSignal,
  ): Promise<ExecOutcome> {
    const outcome = await this.#exec({
      argv: [...this.#limits(maxBytes), 'git', ...args],
      env: { ...this.#env(dir), ...transportEnv(remote), GIT_ALLOW_PROTOCOL: remote.kind === 'ssh' ? 'ssh' : 'file' },
      timeoutMs,
      maxOutput: 16 * 1024 * 1024,
      ...(signal === undefined ? {} : { signal }),
    });
    if (succeeded(outcome)) return outcome;
    if (maxBytes !== undefined && overFileSize(outcome)) throw tooLarge(remote.name, maxBytes);
    throw diskFull(outcome) ?? explain(remote, outcome, timeoutMs);
  }

  #git(
    dir: string,
    args: readonly string[],
    more: { signal: AbortSignal; source: string; maxBytes?: number; input?: string },
  ): Promise<ExecOutcome> {
    return this.#exec({
      argv: [...this.#limits(more.maxBytes), 'git', '-c', STREAM, '-c', 'pack.threads=1', ...args],
      env: this.#env(dir),
      cwd: dir,
      timeoutMs: 15 * 60_000,
      signal: more.signal,
      ...(more.input === undefined ? {} : { input: more.input }),
    });
  }

  /** Before `git`: caps on memory and on the size of each file that is written. */
  #limits(maxBytes: number | undefined): [string, ...string[]] | [] {
    if (this.#prlimit === null) return [];
    // Room for the index and for a round number of blocks.
    const files = maxBytes === undefined ? [] : [`--fsize=${maxBytes + 64 * 1024}`];
    return [this.#prlimit, `--data=${MEMORY_BYTES}`, '--core=0', ...files];
  }

  #env(dir: string | null): Record<string, string> {
    return {
      PATH: this.#path,
      HOME: '/nonexistent',
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      ...(dir === null ? { GIT_DIR: '/nonexistent' } : { GIT_DIR: dir, GIT_OBJECT_DIRECTORY: join(dir, 'objects') }),
    };
  }
}

/** ssh with the files of the source only: never asks, and never takes an unknown host key. */
function transportEnv(remote: Remote): Record<string, string> {
  if (remote.kind !== 'ssh') return {};
  const options = ['BatchMode=yes', 'StrictHostKeyChecking=yes', 'ConnectTimeout=20', 'ServerAliveInterval=15'];
  if (remote.knownHosts !== undefined) options.push(`UserKnownHostsFile=${quoteForSsh(remote.knownHosts)}`);
  if (remote.identityFile !== undefined) options.push('IdentitiesOnly=yes');
  const words = ['ssh', ...options.flatMap((option) => ['-o', option])];
  if (remote.identityFile !== undefined) words.push('-i', remote.identityFile);
  return { GIT_SSH_COMMAND: words.map(quoteForShell).join(' '), GIT_SSH_VARIANT: 'ssh' };
}

/** git hands GIT_SSH_COMMAND to a shell. */
function quoteForShell(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** ssh splits the values of -o at spaces. */
function quoteForSsh(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function explain(remote: Remote, outcome: ExecOutcome, timeoutMs: number): Refused {
  const source = remote.name;
  const said = lastLines(outcome);
  if (outcome.end.kind === 'timed-out') {
    return new Refused(failure('SOURCE_TOO_SLOW', `${source} took longer than ${timeoutMs} ms.`, { source }));
  }
  if (/Host key verification failed/i.test(said)) {
    const file = remote.knownHosts ?? 'known_hosts';
    return new Refused(
      failure('SOURCE_UNREACHABLE', `The SSH host key of ${source} is not in ${file}.`, {
        source,
        cause: said,
        remedy: `Compare the key with its administrator, add it to ${file} (ssh-keyscan), and name the file as knownHosts.`,
      }),
    );
  }
  if (/Permission denied|publickey/i.test(said)) {
    return new Refused(
      failure('SOURCE_DENIED', `The login to ${source} was refused (SSH).`, {
        source,
        cause: said,
        remedy:
          'Name the private key that may read the repository as identityFile (mode 600), and add its public key on the server.',
      }),
    );
  }
  if (/fsck error|bad object|index-pack failed|invalid .*pack|did not send all necessary objects/i.test(said)) {
    return corrupt(source, 'what it sent is not whole and valid', said);
  }
  return new Refused(
    failure('SOURCE_UNREACHABLE', `${source} cannot be reached or holds no such repository.`, { source, cause: said }),
  );
}

function tooLarge(source: string, bytes: number): Refused {
  return new Refused(failure('SOURCE_TOO_LARGE', `${source} brings more than ${bytes} bytes.`, { source }));
}

function diskFull(outcome: ExecOutcome): Refused | null {
  if (!/No space left on device|Out of diskspace|Disk quota exceeded/i.test(outcome.stderr)) return null;
  return new Refused(diskFailure('ENOSPC', lastLines(outcome)));
}

function succeeded(outcome: ExecOutcome): boolean {
  return outcome.end.kind === 'exited' && outcome.end.code === 0;
}

function overFileSize(outcome: ExecOutcome): boolean {
  return (
    (outcome.end.kind === 'killed' && outcome.end.signal === 'SIGXFSZ') ||
    /signal 25|File too large/i.test(outcome.stderr)
  );
}

function lastLines(outcome: ExecOutcome): string {
  if (outcome.end.kind === 'missing') return outcome.end.message;
  const lines = outcome.stderr.split('\n').map(oneLine);
  return lines
    .filter((line) => line !== '')
    .slice(-4)
    .join('; ');
}

async function findProgram(name: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, name);
    if (folder === '' || dirname(file) === '.') continue;
    const usable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return file;
  }
  return null;
}
