/** The running agent between two polls, when it has converged and reported. */

import { liveFleet } from '../live-fleet.ts';
import { cpuMs, memory } from '../process-facts.ts';
import { median, type Row } from '../table.ts';
import type { World } from '../world.ts';

const SETTLE_MS = 5_000;
const WATCH_MS = 10_000;

export async function rest(world: World): Promise<readonly Row[]> {
  const fleet = await liveFleet(world, 'rest', '10m');
  const agent = world.startAgent(fleet.configFile);
  const commit = await fleet.push('1');
  await agent.until(/"state":/);
  agent.child.kill('SIGHUP');
  await fleet.reported(commit);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const pid = agent.child.pid ?? 0;
  const cpu = cpuMs(pid);
  const seen = [];
  for (let i = 0; i < 5; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS / 5));
    const now = memory(pid);
    if (now !== null) seen.push(now);
  }
  const spent = cpuMs(pid) - cpu;
  await agent.end();
  const rss = median(seen.map((m) => m.rss));
  const last = seen.at(-1);
  const note = `PSS ${last?.pss.toFixed(1)} MiB, peak ${last?.peak.toFixed(1)} MiB`;
  return [
    { case: 'agent at rest: RSS', unit: 'MiB', kedge: rss, bare: null, goal: { most: 60 }, note },
    {
      case: `agent at rest: CPU in ${WATCH_MS / 1000} s`,
      unit: 'ms',
      kedge: spent,
      bare: null,
      goal: { most: 1 },
      note: 'no poll in between',
    },
  ];
}
