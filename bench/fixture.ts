/** Repositories that take long to make, kept in .tools/bench until the script that makes them changes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, TOOLS } from '../scripts/lib/paths.mjs';
import { say } from '../scripts/lib/run.mjs';
import { type LargeFleet, type LargeFleetOptions, largeFleet } from './large-fleet.ts';

/** A copy of the fleet of this shape, at `dir`, made on first use. */
export async function fleetRepository(dir: string, options: LargeFleetOptions): Promise<LargeFleet> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  const script = await readFile(join(ROOT, 'bench', 'large-fleet.ts'));
  const kept = join(TOOLS, 'bench', hash.update(script).digest('hex').slice(0, 16));
  if (!existsSync(kept)) {
    say(`bench: a repository of ${options.hosts} hosts and ${options.commits} commits, once`);
    const making = `${kept}.${process.pid}`;
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true });
    const { commits, fleetId, certificate } = await largeFleet(join(making, 'fleet.git'), options);
    await writeFile(join(making, 'fleet.json'), JSON.stringify({ commits, fleetId, certificate }));
    await rename(making, kept);
  }
  cpSync(join(kept, 'fleet.git'), dir, { recursive: true });
  const facts = JSON.parse(await readFile(join(kept, 'fleet.json'), 'utf8')) as Omit<LargeFleet, 'dir'>;
  return { ...facts, dir };
}

/** The repository of the first pull: every case that wants a large one shares it. */
export function largeRepository(dir: string): Promise<LargeFleet> {
  return fleetRepository(dir, { hosts: 1_000, commits: 10_000 });
}
