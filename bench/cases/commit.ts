/** One new commit that changes this host: fetched, verified and planned by a warm agent. The host is suspended, so nothing is applied. */
import { join } from 'node:path';
import { run } from '../../test/support/run.ts';
import { fleetRepository } from '../fixture.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 25;
/** Makes both sides warm. */
const WARM_UP = 5;
/** What a plain script would read of the new commit to know what one host is to be. */
const FILES = [
  'fleet.yaml',
  'trust/policy.yaml',
  'trust/keys/lead.asc',
  'hosts/host-0.yaml',
  'bundles/web/compose.yaml',
];

export async function commit(world: World): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const git of ['native', 'embedded'] as const) rows.push(await commitBy(world, git));
  return rows;
}

async function commitBy(world: World, git: 'native' | 'embedded'): Promise<Row> {
  const repository = `commit-${git}.git`;
  const shape = { hosts: 20, commits: ROUNDS + WARM_UP + 1, changed: 1 };
  const { commits, fleetId, certificate } = await fleetRepository(join(world.repositories, repository), shape);
  const [anchor = '', ...news] = commits;
  await world.setHead(repository, anchor);
  await world.gpg.gpg(['--import'], certificate);
  const clone = join(world.dir, `${repository}-clone`);
  await world.git('clone', '-q', '--bare', world.url(repository), clone);
  const worker = await world.startWorker(true);
  const host = { name: 'host-0', fleetId, repository, anchor, git };
  await worker.ask({ kind: 'open', configFile: (await world.configure(host)).configFile });

  const kedge = async (expected: string): Promise<number> => {
    const { ms, commit: inForce, state } = await worker.ask({ kind: 'pass' });
    if (inForce !== expected || state !== 'suspended') throw new Error(`${state} at ${inForce}, not at ${expected}`);
    return ms;
  };
  const input = FILES.map((file) => `FETCH_HEAD:${file}\n`).join('');
  const bare = async (): Promise<void> => {
    await world.git('-C', clone, 'fetch', '-q', 'origin', 'main');
    await world.git('-C', clone, 'verify-commit', 'FETCH_HEAD');
    await run('git', ['-C', clone, 'cat-file', '--batch'], { input });
  };
  await kedge(anchor);
  for (const next of news.slice(0, WARM_UP)) {
    await world.setHead(repository, next);
    await kedge(next);
    await bare();
  }
  const measured = news.slice(WARM_UP);
  let moved = -1;
  // Whoever comes first in a round moves the branch.
  const head = async (round: number): Promise<string> => {
    const next = measured[round] ?? '';
    if (round !== moved) await world.setHead(repository, next);
    moved = round;
    return next;
  };
  const ms = await interleaved(ROUNDS, {
    kedge: async (round) => kedge(await head(round)),
    bare: async (round) => {
      await head(round);
      return timed(bare);
    },
  });
  worker.end();
  return {
    case: `one new commit, ${git === 'native' ? 'with git' : 'embedded'}`,
    unit: 'ms',
    kedge: ms.kedge,
    bare: { tool: 'git fetch + git verify-commit + git cat-file --batch', value: ms.bare },
    goal: { times: 1 },
  };
}
