import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GpgHome } from './gpg.ts';
import { type RunResult, run, tryRun } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

/** Path -> content; null removes the path. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;

export interface CommitOptions {
  readonly files?: FileChanges;
  readonly message?: string;
  /** Fingerprint of the signing key in the repository's keyring; absent: unsigned. */
  readonly sign?: string;
  /** Author and committer date, seconds since the epoch; also the moment of signing. Now by default. */
  readonly at?: number;
  /** Further gpg options, `['--digest-algo', 'SHA1']`. */
  readonly gpgOptions?: readonly string[];
}

/** Real git on a repository of its own, without any user configuration. */
export interface Repository {
  readonly dir: string;
  /** Any git command; throws on failure, gives stdout without its last newline. */
  git(...args: string[]): Promise<string>;
  tryGit(...args: string[]): Promise<RunResult>;
  /** Writes the files and commits everything in the folder, empty commits too; gives the commit id. */
  commit(options?: CommitOptions): Promise<string>;
  /** Merges `other` into the current branch with a merge commit, signed or not; gives the commit id. */
  merge(other: string, options?: Omit<CommitOptions, 'files'> & { strategy?: string }): Promise<string>;
  head(): Promise<string>;
  /** Raw object. */
  raw(id: string, type: 'commit' | 'tree' | 'blob'): Promise<string>;
  /** Stores raw bytes as an object, unchecked (for hostile objects); gives its id. */
  store(bytes: Uint8Array | string, type: 'commit' | 'tree' | 'blob'): Promise<string>;
}

const IDENTITY = { name: 'Test Author', email: 'author@example.org' };

/** The environment for git without a user's configuration; also for programs that run git. */
export function gitEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: IDENTITY.name,
    GIT_AUTHOR_EMAIL: IDENTITY.email,
    GIT_COMMITTER_NAME: IDENTITY.name,
    GIT_COMMITTER_EMAIL: IDENTITY.email,
    ...more,
  };
}

export async function bareRepository(dir: string): Promise<string> {
  await run('git', ['init', '-q', '--bare', '-b', 'main', dir], { env: gitEnv() });
  await appendFile(join(dir, 'config'), '[http]\n\treceivepack = true\n');
  return dir;
}

/** A repository with a work tree on branch `main`, removed with the scope. */
export async function repository(scope: Scope, gpg?: GpgHome): Promise<Repository> {
  const dir = await tempDir(scope, 'kr');
  await run('git', ['init', '-q', '-b', 'main', dir], { env: gitEnv() });
  return openRepository(dir, gpg);
}

export function openRepository(dir: string, gpg?: GpgHome): Repository {
  const env = gitEnv(gpg === undefined ? {} : { GNUPGHOME: gpg.home });
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', dir, ...args], { env })).replace(/\n$/, '');

  /** Runs a committing command with the signature and the dates asked for. */
  async function committing(command: readonly string[], options: CommitOptions): Promise<string> {
    const { sign, at, gpgOptions } = options;
    const dates = at === undefined ? {} : { GIT_AUTHOR_DATE: `${at} +0000`, GIT_COMMITTER_DATE: `${at} +0000` };
    const config: string[] = [];
    if (sign !== undefined) {
      if (gpg === undefined) throw new Error('signing needs a keyring');
      config.push('-c', `gpg.program=${await gpg.program(at, gpgOptions)}`);
    }
    const signing = sign === undefined ? '--no-gpg-sign' : `--gpg-sign=${sign}!`;
    // Its own cleaning up would be one more process each time.
    const quick = ['-c', 'maintenance.auto=false', ...config];
    await run('git', ['-C', dir, ...quick, ...command, signing], { env: { ...env, ...dates } });
    return head();
  }

  /** As `git rev-parse HEAD`, which the many small tests spend much of their time on, where it stands in a file of its own. */
  async function head(): Promise<string> {
    const said = (await readFile(join(dir, '.git', 'HEAD'), 'utf8').catch(() => '')).trim();
    const id = said.startsWith('ref: ')
      ? await readFile(join(dir, '.git', said.slice(5)), 'utf8').catch(() => '')
      : said;
    return /^[0-9a-f]{40}$/.test(id.trim()) ? id.trim() : git('rev-parse', 'HEAD');
  }

  return {
    dir,
    git,
    tryGit: (...args) => tryRun('git', ['-C', dir, ...args], { env }),
    async commit(options = {}) {
      await writeFiles(dir, options.files ?? {});
      await git('add', '--all', '--force');
      return committing(['commit', '-q', '--allow-empty', '-m', options.message ?? 'change'], options);
    },
    merge(other, options = {}) {
      const strategy = options.strategy === undefined ? [] : ['-s', options.strategy];
      return committing(['merge', '-q', '--no-ff', ...strategy, '-m', options.message ?? 'merge', other], options);
    },
    head,
    raw: (id, type) => run('git', ['-C', dir, 'cat-file', type, id], { env }),
    async store(bytes, type) {
      const args = ['-C', dir, 'hash-object', '-w', '--literally', '-t', type, '--stdin'];
      return (await run('git', args, { env, input: bytes })).trim();
    },
  };
}

export async function writeFiles(dir: string, files: FileChanges): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(dir, path);
    if (content === null) {
      await rm(file, { recursive: true, force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
