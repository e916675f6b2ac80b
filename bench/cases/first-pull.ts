/** `kedge reconcile --once` on a new host of a large fleet, process start and all, beside a shallow clone. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NODE } from '../../scripts/lib/paths.mjs';
import { largeRepository } from '../fixture.ts';
import { watchPeak } from '../process-facts.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { HostOptions, World } from '../world.ts';

const ROUNDS = 5;
const BEHIND = 10;
const MOST_MIB = 150;
const GIT = { native: 'with git', embedded: 'embedded' } as const;

export async function firstPull(world: World): Promise<readonly Row[]> {
  const repository = 'large.git';
  const { commits, fleetId } = await largeRepository(join(world.repositories, repository));
  const url = world.url(repository);
  const clone = join(world.dir, 'shallow');
  const cloning = async (...depth: string[]): Promise<number> => {
    const ms = await timed(() => world.git('clone', '-q', ...depth, url, clone));
    await rm(clone, { recursive: true });
    return ms;
  };
  const head = commits.at(-1) ?? '';
  const near = commits.at(-1 - BEHIND) ?? '';
  const pull = (git: keyof typeof GIT, watch: boolean): Promise<Pulled> =>
    reconcile(world, { name: 'host-0', fleetId, repository, anchor: near, git }, head, watch);
  const ms = await interleaved(ROUNDS, {
    native: async () => (await pull('native', false)).ms,
    embedded: async () => (await pull('embedded', false)).ms,
    bare: () => cloning('--depth=1'),
  });
  const rows: Row[] = [];
  for (const [git, times] of [
    ['native', 3],
    ['embedded', 8],
  ] as const) {
    const what = `first pull, anchor ${BEHIND} behind, ${GIT[git]}`;
    const { self, children } = await pull(git, true);
    const note = children === 0 ? {} : { note: `its largest child ${children.toFixed(0)} MiB` };
    rows.push(
      {
        case: `${what}: time`,
        unit: 'ms',
        kedge: ms[git],
        bare: { tool: 'git clone --depth=1', value: ms.bare },
        goal: { times, plus: 200 },
      },
      { case: `${what}: peak`, unit: 'MiB', kedge: self, bare: null, goal: { most: MOST_MIB }, ...note },
    );
  }
  const whole = await cloning();
  for (const git of ['native', 'embedded'] as const) {
    const host = { name: 'host-0', fleetId, repository, anchor: commits[0] ?? '', git };
    const all = await reconcile(world, host, head, true);
    if (!/of 10000 commits/.test(all.said)) throw new Error(`no progress was shown: ${all.said}`);
    const what = `first pull, all ${commits.length} commits judged, ${GIT[git]}`;
    const note = `its largest child ${all.children.toFixed(0)} MiB`;
    rows.push(
      { case: `${what}: time`, unit: 'ms', kedge: all.ms, bare: { tool: 'git clone', value: whole }, goal: null },
      { case: `${what}: peak`, unit: 'MiB', kedge: all.self, bare: null, goal: null, note },
    );
  }
  return rows;
}

interface Pulled {
  readonly ms: number;
  /** Peak memory in MiB of the process and of its largest descendant; 0 where they were not watched. */
  readonly self: number;
  readonly children: number;
  readonly said: string;
}

/** Watching costs time, so that a run is either timed or watched. */
async function reconcile(world: World, host: HostOptions, expected: string, watch: boolean): Promise<Pulled> {
  const { configFile } = await world.configure(host);
  const args = [world.bundleFile, 'reconcile', '--once', '-o', 'json', '--config', configFile];
  const env = { ...world.engine.env, HOME: world.dir };
  const begun = performance.now();
  const child = spawn(NODE, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const peak = watch ? watchPeak(child.pid ?? 0) : null;
  let [out, said] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const ms = performance.now() - begun;
  const { self, children } = peak?.stop() ?? { self: 0, children: 0 };
  const { commit } = JSON.parse(out) as { commit: string | null };
  if (commit !== expected) throw new Error(`${out}${said}`);
  return { ms, self, children, said };
}
