import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../core/failure.ts';
import { gitEnv } from './git-env.ts';

const git = promisify(execFile);

/** What every hub has from the start. Others are made with `git init --bare` beside them. */
const OWN = ['fleet', 'inventory'] as const;

/** A name in a URL, without `.git`; cannot leave the folder. */
export const REPOSITORY = '[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*';

/** Makes `fleet.git` and `inventory.git` (bare, branch main, open for pushes) where they are missing. */
export async function prepareRepositories(root: string): Promise<Result<void>> {
  try {
    await mkdir(root, { recursive: true });
    for (const name of OWN) {
      const dir = join(root, `${name}.git`);
      if (await isRepository(root, name)) continue;
      await git('git', ['init', '-q', '--bare', '-b', 'main', dir], { env: gitEnv(), timeout: 20_000 });
      await git('git', ['-C', dir, 'config', 'http.receivepack', 'true'], { env: gitEnv(), timeout: 20_000 });
    }
    return ok(undefined);
  } catch (error) {
    if (isMissing(error, 'git')) {
      return fail('SOURCE_UNREACHABLE', 'The hub needs git on this machine, and there is none.', {
        remedy: 'Install git (2.28 or later), or serve the repositories from any other Git server.',
      });
    }
    return fail('STATE_CORRUPT', `The folder ${root} cannot hold the repositories.`, {
      cause: error instanceof Error ? error.message.slice(0, 300) : String(error),
      remedy: 'Name a folder that this user may write with --root.',
    });
  }
}

export async function listRepositories(root: string): Promise<readonly string[]> {
  const names = (await readdir(root)).filter((name) => name.endsWith('.git')).map((name) => name.slice(0, -4));
  const served: string[] = [];
  for (const name of names.sort()) if (await isRepository(root, name)) served.push(name);
  return served;
}

/** A folder, not a link to one, with what Git wants to see in it. */
export async function isRepository(root: string, name: string): Promise<boolean> {
  if (!new RegExp(`^${REPOSITORY}$`).test(name)) return false;
  const dir = join(root, `${name}.git`);
  const [folder, objects] = await Promise.all([kind(dir), kind(join(dir, 'objects'))]);
  return folder === 'folder' && objects === 'folder';
}

async function kind(path: string): Promise<'folder' | 'other'> {
  const found = await lstat(path).catch(() => null);
  return found?.isDirectory() === true ? 'folder' : 'other';
}

function isMissing(error: unknown, program: string): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error && error.path === program
  );
}
