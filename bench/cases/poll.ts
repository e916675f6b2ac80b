/** A poll without news, of a server with one reference and of one with ten thousand. */
import { join } from 'node:path';
import { fleetRepository } from '../fixture.ts';
import { cpuMs } from '../process-facts.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 40;
/** Of the agent whose CPU time is taken; sources are asked every second, the least that fleet.yaml takes. */
const WATCH_MS = 12_000;
const WARM_MS = 8_000;

export async function poll(world: World): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const references of [0, 10_000]) rows.push(...(await pollOf(world, references)));
  return rows;
}

async function pollOf(world: World, references: number): Promise<readonly Row[]> {
  const repository = `refs-${references}.git`;
  const shape = { hosts: 5, commits: 2, references, poll: '1s' };
  const { commits, fleetId } = await fleetRepository(join(world.repositories, repository), shape);
  const [anchor = ''] = commits;
  const many = references === 0 ? '1 reference' : `${references + 1} references`;
  const host = { name: 'host-0', fleetId, repository, anchor };

  const worker = await world.startWorker(true);
  await worker.ask({ kind: 'open', configFile: (await world.configure(host)).configFile });
  for (let i = 0; i < 5; i += 1) await worker.ask({ kind: 'pass' });
  const before = await world.requests(repository);
  for (let i = 0; i < 5; i += 1) await worker.ask({ kind: 'pass' });
  const requests = ((await world.requests(repository)) - before) / 5;
  const url = world.url(repository);
  const ms = await interleaved(ROUNDS, {
    kedge: async () => (await worker.ask({ kind: 'pass' })).ms,
    bare: () => timed(() => world.git('ls-remote', url, 'refs/heads/main')),
  });
  worker.end();

  const agent = world.startAgent((await world.configure(host)).configFile);
  await agent.until(/"state":"suspended"/);
  await new Promise((resolve) => setTimeout(resolve, WARM_MS));
  const pid = agent.child.pid ?? 0;
  const polls = await world.requests(repository);
  const cpu = cpuMs(pid);
  await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
  const spent = cpuMs(pid) - cpu;
  const cpuPerPoll = spent / ((await world.requests(repository)) - polls);
  await agent.end();
  const tool = 'git ls-remote URL refs/heads/main';
  return [
    { case: `poll, ${many}: time`, unit: 'ms', kedge: ms.kedge, bare: { tool, value: ms.bare }, goal: { times: 0.4 } },
    { case: `poll, ${many}: requests`, unit: 'requests', kedge: requests, bare: null, goal: { most: 1 } },
    {
      case: `poll, ${many}: CPU`,
      unit: 'ms',
      kedge: cpuPerPoll,
      bare: null,
      goal: { most: 3 },
      note: 'running `kedge agent`',
    },
  ];
}
