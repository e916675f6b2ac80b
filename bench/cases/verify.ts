/** Checking signed commits: signature, authority and tree of each, in a repository of a thousand hosts. */
import { join } from 'node:path';
import { largeRepository } from '../fixture.ts';
import { interleaved, median, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 5;
const CHAIN = 300;
/** Of the chain, so many are checked by git. */
const BARE = 30;

export async function verify(world: World): Promise<readonly Row[]> {
  const dir = join(world.dir, 'verify.git');
  const { commits, fleetId, certificate } = await largeRepository(dir);
  await world.gpg.gpg(['--import'], certificate);
  const worker = await world.startWorker(false);
  const [base = '', head = ''] = [commits.at(-1 - CHAIN), commits.at(-1)];
  const judge = async (): Promise<number> => {
    const { ms, state, judged } = await worker.ask({ kind: 'judge', dir, fleetId, base, head });
    if (state !== 'good') throw new Error(state);
    return ms / judged;
  };
  await judge();
  const last = commits.slice(-BARE);
  const ms = await interleaved(ROUNDS, {
    kedge: judge,
    each: async () => {
      const times: number[] = [];
      for (const id of last) times.push(await timed(() => world.git('-C', dir, 'verify-commit', id)));
      return median(times);
    },
    together: async () => (await timed(() => world.git('-C', dir, 'verify-commit', ...last))) / BARE,
  });
  worker.end();
  const row = { case: `check of a signed commit, one of ${CHAIN}`, unit: 'ms', kedge: ms.kedge } as const;
  const note = 'Kedge checks authority and tree too';
  return [
    { ...row, bare: { tool: 'git verify-commit ID', value: ms.each }, goal: { times: 0.2 }, note },
    { ...row, bare: { tool: `git verify-commit of ${BARE} at once, each`, value: ms.together }, goal: null, note },
  ];
}
