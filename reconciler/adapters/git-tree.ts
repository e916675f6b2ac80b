import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { type CommitId, isCommitId, isObjectId, type ObjectId } from '../core/names.ts';
import type { Exec } from '../ports/exec.ts';
import type { FleetTree, TreeFile } from '../ports/tree.ts';
import { notAFile } from './folder-tree.ts';
import { CatFile } from './git-cat-file.ts';

export interface GitTreeOptions {
  /** Any folder of a clone. */
  readonly dir: string;
  /** As git takes it: `HEAD~1`, `origin/main`, an id. */
  readonly rev: string;
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string>>;
}

export interface GitTree extends FleetTree {
  readonly commit: CommitId;
  close(): Promise<void>;
}

/** A revision of an operator's clone, read by native git; nothing about it is verified. */
export async function gitTree({ dir, rev, exec, env }: GitTreeOptions): Promise<Result<GitTree>> {
  const git = (...args: string[]) =>
    exec({ argv: ['git', '-C', dir, ...args], env, timeoutMs: 60_000, maxOutput: 64 * 1024 * 1024 });
  const parsed = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`);
  const commit = parsed.stdout.trim();
  if (parsed.end.kind === 'missing') {
    return fail('REFERENCE_MISSING', 'git could not be started', {
      remedy: 'Install git (Debian: apt-get install git).',
    });
  }
  if (parsed.end.kind !== 'exited' || parsed.end.code !== 0 || !isCommitId(commit)) {
    return fail('REFERENCE_MISSING', `there is no revision "${rev}" here`, {
      file: dir,
      remedy: 'Name a branch, tag or commit of this clone; `git log` shows them.',
      ...(parsed.stderr.trim() === '' ? {} : { cause: parsed.stderr.trim() }),
    });
  }
  const reader = new CatFile(['git', '-C', dir, 'cat-file', '--batch'], env);
  let ids: ReadonlyMap<string, ObjectId> | null = null;
  const list = async (): Promise<Result<readonly TreeFile[]>> => {
    const listed = await git('ls-tree', '-r', '-z', '--full-tree', commit);
    if (listed.end.kind !== 'exited' || listed.end.code !== 0 || listed.truncated) {
      return fail('SOURCE_CORRUPT', `the tree of ${commit} cannot be read`, { commit, cause: listed.stderr.trim() });
    }
    const files = parseTree(listed.stdout, commit);
    if (files.ok) ids = new Map(files.value.flatMap((file) => (file.id === null ? [] : [[file.path, file.id]])));
    return files;
  };
  return ok({
    commit,
    files: list,
    async read(path, maxBytes) {
      if (ids === null) {
        const files = await list();
        if (!files.ok) return files;
      }
      const id = ids?.get(path);
      if (id === undefined) return fail('REFERENCE_MISSING', `${path} is not in ${rev}`, { commit, path });
      return reader.read(id, 'blob', maxBytes);
    },
    close: () => reader.close(),
  });
}

/** `git ls-tree -r -z`: `<mode> SP <type> SP <id> TAB <path> NUL`. */
function parseTree(listing: string, commit: CommitId): Result<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const bad: Failure[] = [];
  for (const line of listing.split('\0')) {
    const match = /^([0-7]{6}) \S+ ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', id = '', path = ''] = match;
    if ((mode === '100644' || mode === '100755') && isObjectId(id))
      files.push({ path, executable: mode === '100755', id });
    else bad.push({ ...notAFile(path, mode === '120000' ? 'a symbolic link' : `of mode ${mode}`), commit });
  }
  const [first] = bad;
  return first === undefined ? ok(files) : fail({ ...first, all: bad });
}
