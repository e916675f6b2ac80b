import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../core/failure.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import type { OsStatus } from '../core/os-observed.ts';
import { superfluousOf } from '../core/os-tidy.ts';

/** The calls of ostree that cleaning up needs. Each of them is bounded in time. */
export interface TidySteps {
  readonly repo: string;
  readonly scratch: string;
  status(): Promise<Result<OsStatus>>;
  admin(what: string, command: string, args: readonly string[]): Promise<Result<void>>;
  repoCommand(what: string, args: readonly string[]): Promise<Result<string>>;
}

/**
 * Everything by ostree itself, for its locks, and because /sysroot is read-only to all others. In this order, so that a kill leaves no
 * more than there was: deployments, the refs of pulls, leftovers of cut-off pulls, and at last what nothing leads to any more.
 */
export async function tidySysroot(
  steps: TidySteps,
  remote: string,
  keep: readonly Sha256[],
): Promise<Result<readonly Sha256[]>> {
  const removed: Sha256[] = [];
  for (;;) {
    const status = await steps.status();
    if (!status.ok) return status;
    const [old] = superfluousOf(status.value);
    if (old === undefined) {
      const kept = new Set([...keep, ...status.value.deployments.map(({ commit }) => commit)]);
      const freed = await forgetPulls(steps, remote, kept);
      return freed.ok ? ok(removed) : freed;
    }
    const gone = await steps.admin(`remove ${old.commit.slice(0, 12)}`, 'undeploy', [String(old.index)]);
    if (!gone.ok) return gone;
    removed.push(old.commit);
  }
}

async function forgetPulls(steps: TidySteps, remote: string, kept: ReadonlySet<Sha256>): Promise<Result<void>> {
  const listed = await steps.repoCommand('list its refs', ['refs']);
  if (!listed.ok) return listed;
  // Refs of other remotes, and those of this host's own branches, are not ours.
  for (const ref of listed.value.split('\n').filter((line) => line.startsWith(`${remote}:`))) {
    const commit = await steps.repoCommand(`read ${ref}`, ['rev-parse', ref]);
    if (!commit.ok) return commit;
    const id = commit.value.trim();
    if (isSha256(id) && kept.has(id)) continue;
    const gone = await steps.repoCommand(`forget ${ref}`, ['refs', '--delete', ref]);
    if (!gone.ok) return gone;
  }
  await emptyTransaction(steps);
  return steps.admin('clean up', 'cleanup', []);
}

/** The end of a transaction removes what earlier ones left in the repository's tmp/, which no other command does. It may fail where the disk is full. */
async function emptyTransaction({ scratch, repoCommand }: TidySteps): Promise<void> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const empty = await mkdtemp(join(scratch, 'empty-'));
  try {
    // Of no branch: the clean-up that follows takes it away again.
    await repoCommand('end a transaction', ['commit', '--orphan', '--subject=empty', `--tree=dir=${empty}`]);
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}
