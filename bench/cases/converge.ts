/**
 * From push noticed (SIGHUP) to healthy by the running agent: fetch, verify, plan, lay out, Compose, health. One watcher of the
 * engine's own words decides for both sides when the new container is healthy; the settling time comes after that.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { composeCommand, composeUp } from '../docker.ts';
import { composeText, liveFleet } from '../live-fleet.ts';
import { interleaved, median, type Row } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 7;
const LIMIT_MS = 60_000;

export async function converge(world: World): Promise<readonly Row[]> {
  const { engine } = world;
  const fleet = await liveFleet(world, 'converge', '10m');
  const agent = world.startAgent(fleet.configFile);
  await agent.until(/"state":"converged"/, LIMIT_MS);
  const folder = join(world.dir, 'bare');
  await mkdir(folder);
  const project = `${engine.project}-bare`;
  const compose = await composeCommand(engine.env);
  const file = join(folder, 'compose.yaml');
  const up = async (version: string): Promise<void> => {
    await writeFile(file, composeText(engine.imageId, version));
    await composeUp(compose, { env: engine.env, project, file });
  };
  await up('0');
  await healthy(engine.host, project, '0');
  const whole: number[] = [];
  const ms = await interleaved(ROUNDS, {
    kedge: async (round) => {
      const version = `${round + 1}`;
      const passes = agent.said().split('"state":').length;
      await fleet.push(version);
      const begun = performance.now();
      agent.child.kill('SIGHUP');
      await healthy(engine.host, fleet.project, version);
      const took = performance.now() - begun;
      while (agent.said().split('"state":').length === passes) await pause();
      whole.push(performance.now() - begun);
      return took;
    },
    bare: async (round) => {
      const version = `${round + 1}`;
      const begun = performance.now();
      const upped = up(version);
      await Promise.all([upped, healthy(engine.host, project, version)]);
      return performance.now() - begun;
    },
  });
  await agent.end();
  return [
    {
      case: 'push noticed to healthy',
      unit: 'ms',
      kedge: ms.kedge,
      bare: { tool: `${compose.join(' ')} up -d, and the wait until healthy`, value: ms.bare },
      goal: { times: 1.2 },
      note: `confirmed after ${median(whole).toFixed(0)} ms, with 3000 ms of settling`,
    },
  ];
}

/** Waits until the engine says that the container of this version is healthy. */
async function healthy(host: string, project: string, version: string): Promise<void> {
  const label = [`com.docker.compose.project=${project}`, `bench.version=${version}`];
  const path = `/containers/json?filters=${encodeURIComponent(JSON.stringify({ label, health: ['healthy'] }))}`;
  for (const limit = performance.now() + LIMIT_MS; performance.now() < limit; await pause()) {
    if (((await ask(host, path)) as readonly unknown[]).length > 0) return;
  }
  throw new Error(`${project} did not become healthy`);
}

function ask(host: string, path: string): Promise<unknown> {
  const where = host.startsWith('unix://') ? { socketPath: host.slice('unix://'.length) } : tcp(host);
  return new Promise((resolve, reject) => {
    const call = request({ ...where, path }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve(JSON.parse(Buffer.concat(chunks).toString()));
    });
    call.on('error', reject).end();
  });
}

function tcp(host: string): { host: string; port: string } {
  const { hostname, port } = new URL(host.replace(/^tcp:/, 'http:'));
  return { host: hostname, port };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
