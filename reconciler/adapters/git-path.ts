/**
 * A source that is a folder: its refs and objects are read, and no program ever runs inside it, because the
 * configuration of a repository on a stick could make git run anything.
 */
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { isCode } from './git-folder.ts';
import { caught, Refused } from './git-meter.ts';

/** The repository folder at a path: bare, or the `.git` of a work tree. */
export async function openPath(remote: Remote): Promise<Result<string>> {
  const opened = await caught(() => repositoryAt(remote));
  return opened.ok ? opened.value : opened;
}

async function repositoryAt(remote: Remote): Promise<Result<string>> {
  const path = remote.url.replace(/^file:\/\//, '');
  for (const dir of [join(path, '.git'), path]) {
    if ((await isFolder(join(dir, 'objects'))) && (await isFolder(join(dir, 'refs')))) {
      if (/^\s*(refstorage|objectformat)\s*=\s*(?!files|sha1)/im.test(await readForeign(join(dir, 'config')))) {
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

/** The commit that a branch points to: its own file, or a line of packed-refs. Throws `Refused`. */
export async function pathHead(dir: string, branch: string): Promise<CommitId | null> {
  const ref = `refs/heads/${branch}`;
  const loose = (await readForeign(join(dir, ref))).trim();
  if (isCommitId(loose)) return loose;
  for (const line of await packedRefs(dir)) {
    const [id = '', name] = line.split(' ');
    if (name === ref && isCommitId(id)) return id;
  }
  return null;
}

/** Lines `<id> <ref>`. Throws `Refused`. */
export async function packedRefs(dir: string): Promise<readonly string[]> {
  return (await readForeign(join(dir, 'packed-refs'))).split('\n');
}

/** Commits whose parents the source does not hold. Throws `Refused`. */
export async function shallowOf(dir: string): Promise<readonly CommitId[]> {
  return (await readForeign(join(dir, 'shallow'))).split('\n').filter(isCommitId);
}

/**
 * Text of a file that whoever made the folder may have planted, '' where it is no plain file. Looked at before it is opened: a link
 * to a device could do harm by that alone, and one to a pipe or to /dev/zero has no end.
 */
async function readForeign(path: string): Promise<string> {
  try {
    const facts = await stat(path);
    const { size } = facts;
    if (size > LIMITS.advertisementBytes) {
      throw new Refused(failure('SOURCE_TOO_LARGE', `${path} has ${size} bytes.`, { file: path }));
    }
    if (!facts.isFile()) return '';
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
      return (await file.stat()).isFile() ? buffer.toString('utf8', 0, bytesRead) : '';
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return '';
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Refused(failure('SOURCE_UNREACHABLE', `${path} cannot be read (${error.code}).`, { file: path }));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
