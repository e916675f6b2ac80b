/** Checking signed commits: signature, authority and tree of each, in a repository of a thousand hosts. */
import { join } from 'node:path';
import { largeRepository } from '../fixture.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 5;
const CHAIN = 300;
/** `git verify-commit` of so many commits in one call stands for the chain: it starts gpg for each. */
const BARE = 30;

export async function verify(world: World): Promise<readonly Row[]> {
  const dir = join(world.dir, 'verify.git');
  const { commits, fleetId, certificate } = await largeRepository(dir);
  await world.gpg.gpg(['--import'], certificate);
  const worker = await world.startWorker();
  const [base = '', head = ''] = [commits.at(-1 - CHAIN), commits.at(-1)];
  const judge = async (): Promise<number> => {
    const { ms, state, judged } = await worker.ask({ kind: 'judge', dir, fleetId, base, head });
    if (state !== 'good') throw new Error(state);
    return ms / judged;
  };
  await judge();
  const ms = await interleaved(ROUNDS, {
    kedge: judge,
    bare: async () => (await timed(() => world.git('-C', dir, 'verify-commit', ...commits.slice(-BARE)))) / BARE,
  });
  worker.end();
  return [
    {
      case: `check of a signed commit, of ${CHAIN}`,
      unit: 'ms',
      kedge: ms.kedge,
      bare: { tool: 'git verify-commit', value: ms.bare },
      goal: { times: 0.2 },
      note: 'with authority and tree',
    },
  ];
}
