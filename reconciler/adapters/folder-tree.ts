import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Exec } from '../ports/exec.ts';
import type { FleetTree, TreeFile } from '../ports/tree.ts';

export interface FolderTreeOptions {
  readonly dir: string;
  readonly exec: Exec;
  /** For git, where the folder is the root of a work tree. */
  readonly env: Readonly<Record<string, string>>;
}

/** A working folder as a fleet tree: what git would commit (so without ignored files), or every file where it is no clone. */
export function folderTree({ dir, exec, env }: FolderTreeOptions): FleetTree {
  return {
    async files() {
      let paths: readonly string[];
      try {
        paths = (await gitPaths(dir, exec, env)) ?? (await walk(dir));
      } catch (error) {
        return fail('REFERENCE_MISSING', 'the folder cannot be read', {
          file: dir,
          remedy: 'Name a folder with a fleet repository.',
          cause: messageOf(error),
        });
      }
      const files: TreeFile[] = [];
      const bad: Failure[] = [];
      for (const path of paths) {
        const facts = await lstat(join(dir, path)).catch(() => null);
        // Deleted, and not committed yet.
        if (facts === null) continue;
        if (facts.isFile()) files.push({ path, executable: (facts.mode & 0o100) !== 0, id: null });
        else
          bad.push(
            notAFile(
              path,
              facts.isSymbolicLink()
                ? 'a symbolic link'
                : facts.isDirectory()
                  ? 'a repository of its own'
                  : 'no plain file',
            ),
          );
      }
      const [first] = bad;
      return first === undefined ? ok(files) : fail({ ...first, all: bad });
    },
    read: (path, maxBytes) => readBounded(join(dir, path), path, maxBytes),
  };
}

export function notAFile(path: string, what: string): Failure {
  return failure('TREE_UNSAFE', `${path} is ${what}; a fleet repository holds plain files only`, { file: path, path });
}

/** Null where the folder is not the root of a work tree, or git is not there. */
async function gitPaths(
  dir: string,
  exec: Exec,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[] | null> {
  const git = (...args: string[]) =>
    exec({ argv: ['git', '-C', dir, ...args], env, timeoutMs: 30_000, maxOutput: 32 * 1024 * 1024 });
  const top = await git('rev-parse', '--show-toplevel');
  if (top.end.kind !== 'exited' || top.end.code !== 0) return null;
  if ((await realpath(top.stdout.replace(/\n$/, ''))) !== (await realpath(dir))) return null;
  const listed = await git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (listed.end.kind !== 'exited' || listed.end.code !== 0 || listed.truncated) return null;
  // An untracked repository inside ends in a slash; an unmerged path comes three times.
  const paths = listed.stdout.split('\0').map((path) => path.replace(/\/$/, ''));
  return [...new Set(paths)].filter((path) => path !== '').sort();
}

async function walk(dir: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name === '.git') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await visit(path);
      else paths.push(relative(dir, path).split(sep).join('/'));
    }
  };
  await visit(dir);
  return paths.sort();
}

async function readBounded(file: string, path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > maxBytes) {
        return fail('SOURCE_TOO_LARGE', `${path} has ${size} bytes; at most ${maxBytes} are allowed`, {
          file: path,
          path,
        });
      }
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return fail('REFERENCE_MISSING', `${path} cannot be read`, { file: path, path, cause: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
