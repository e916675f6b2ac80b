/** A long chain of signed commits under a small policy and under a large one, beside `git verify-commit` of each. */
import { join } from 'node:path';
import { fleetRepository } from '../fixture.ts';
import { interleaved, median, type Row, timed } from '../table.ts';
import type { Done } from '../worker.ts';
import type { World } from '../world.ts';

const ROUNDS = 3;
const CHAIN = 1_000;
/** Of the chain git checks so many, spread over it, and its time for the whole is theirs times ten. */
const SAMPLE = 100;
const LARGE = { people: 500, rules: 200 };

export async function chain(world: World): Promise<readonly Row[]> {
  const small = await prepare(world, 'chain-small.git', {});
  const large = await prepare(world, 'chain-large.git', { policy: LARGE });
  const cpu = { small: [] as number[], large: [] as number[], known: [] as number[] };
  const judged = await interleaved(ROUNDS, {
    small: async () => kept(await small.judge(false), cpu.small),
    smallGit: small.git,
    large: async () => kept(await large.judge(false), cpu.large),
    known: async () => kept(await large.judge(true), cpu.known),
    largeGit: large.git,
  });
  for (const side of [small, large]) side.end();
  const what = `chain of ${CHAIN} signed commits`;
  const tool = `git verify-commit ID, ${CHAIN} times (${SAMPLE} measured, scaled)`;
  const who = `${LARGE.people} people, ${LARGE.rules} rules`;
  const note = 'Kedge checks authority and tree too';
  const each = (times: readonly number[]): number => median(times) / (CHAIN + 1);
  const one = { case: `one of them, ${who}: CPU`, unit: 'ms', bare: null, goal: { most: 2 } } as const;
  return [
    { case: what, unit: 'ms', kedge: judged.small, bare: { tool, value: judged.smallGit }, goal: { times: 0.2 }, note },
    {
      case: `${what}, ${who}`,
      unit: 'ms',
      kedge: judged.large,
      bare: { tool, value: judged.largeGit },
      goal: { times: 0.2 },
      note: `${note}, and reads every key first`,
    },
    {
      ...one,
      kedge: each(cpu.large),
      note: `nothing known before; ${each(cpu.small).toFixed(2)} ms with 1 person, 2 rules`,
    },
    { ...one, kedge: each(cpu.known), note: 'as an agent that has read the keys' },
  ];
}

function kept({ ms, cpuMs }: Done, cpu: number[]): number {
  cpu.push(cpuMs);
  return ms;
}

async function prepare(world: World, name: string, more: { readonly policy?: typeof LARGE }) {
  const dir = join(world.dir, name);
  const { commits, fleetId, certificate } = await fleetRepository(dir, { hosts: 200, commits: CHAIN + 1, ...more });
  await world.gpg.gpg(['--import'], certificate);
  const [base = '', head = ''] = [commits[0], commits.at(-1)];
  const worker = await world.startWorker(false);
  const judge = async (warm: boolean): Promise<Done> => {
    const done = await worker.ask({ kind: 'judge', dir, fleetId, base, head, warm });
    const { state, judged } = done;
    if (state !== 'good' || judged !== CHAIN + 1) throw new Error(`${judged} commits: ${state}`);
    return done;
  };
  // Both are warm before anything counts.
  await judge(false);
  await judge(true);
  const sample = commits.slice(1).filter((_, i) => i % (CHAIN / SAMPLE) === 0);
  return {
    judge,
    async git(): Promise<number> {
      let ms = 0;
      for (const id of sample) ms += await timed(() => world.git('-C', dir, 'verify-commit', id));
      return (ms * CHAIN) / sample.length;
    },
    end: () => worker.end(),
  };
}
