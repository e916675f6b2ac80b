import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gitEnv, type Repository } from './git.ts';
import { run } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

/** What real git calls a tree in a repository of SHA-256: the same files are added there anew. `rev` names a commit or a tree. */
export async function gitSha256Tree(scope: Scope, repo: Repository, rev: string): Promise<string> {
  const dir = await tempDir(scope);
  const files = join(dir, 'files');
  await mkdir(files);
  await repo.git('archive', '--format=tar', '-o', join(dir, 'tar'), rev);
  await run('tar', ['-C', files, '-xf', join(dir, 'tar')]);
  const env = gitEnv();
  await run('git', ['init', '-q', '--object-format=sha256', files], { env });
  await run('git', ['-C', files, 'add', '--all', '--force'], { env });
  return (await run('git', ['-C', files, 'write-tree'], { env })).trim();
}
