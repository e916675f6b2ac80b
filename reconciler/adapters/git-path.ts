/**
 * A source that is a folder: its refs and objects are read, and no program ever runs inside it, because the
 * configuration of a repository on a stick could make git run anything.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { readIfThere } from './git-folder.ts';

/** The repository folder at a path: bare, or the `.git` of a work tree. */
export async function openPath(remote: Remote): Promise<Result<string>> {
  const path = remote.url.replace(/^file:\/\//, '');
  for (const dir of [join(path, '.git'), path]) {
    if ((await isFolder(join(dir, 'objects'))) && (await isFolder(join(dir, 'refs')))) {
      if (/^\s*(refstorage|objectformat)\s*=\s*(?!files|sha1)/im.test(await readIfThere(join(dir, 'config')))) {
        return fail('SOURCE_CORRUPT', `${remote.name} uses reftable or SHA-256, which is not supported.`, {
          source: remote.name,
        });
      }
      return ok(dir);
    }
  }
  return fail('SOURCE_UNREACHABLE', `There is no Git repository at ${remote.name}.`, {
    source: remote.name,
    remedy: 'Check the path, and that what holds it is mounted.',
  });
}

/** The commit that a branch points to: its own file, or a line of packed-refs. */
export async function pathHead(dir: string, branch: string): Promise<CommitId | null> {
  const ref = `refs/heads/${branch}`;
  const loose = (await readIfThere(join(dir, ref))).trim();
  if (isCommitId(loose)) return loose;
  for (const line of (await readIfThere(join(dir, 'packed-refs'))).split('\n')) {
    const [id = '', name] = line.split(' ');
    if (name === ref && isCommitId(id)) return id;
  }
  return null;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
