/** A fleet of one host that runs one real container with a health check, each push another version of it. */
import { join } from 'node:path';
import { FLEET_ID, fleetFiles } from '../test/support/fleet.ts';
import { bareRepository, openRepository, repository } from '../test/support/git.ts';
import { kedge } from '../test/support/kedge.ts';
import type { World } from './world.ts';

export interface LiveFleet {
  readonly configFile: string;
  /** Compose project of its bundle. */
  readonly project: string;
  /** Commits, signs and pushes this version. */
  push(version: string): Promise<string>;
  /** Waits until the host's signed inventory says that this commit is in force and all is well. */
  reported(commit: string): Promise<void>;
}

/** What both sides run: healthy as soon as the first check has passed. */
export function composeText(image: string, version: string): string {
  const service = {
    image,
    command: ['sleep', '3600'],
    stop_signal: 'SIGKILL',
    network_mode: 'none',
    labels: { 'bench.version': version },
    healthcheck: { test: ['CMD', 'true'], interval: '500ms', timeout: '2s', retries: 3 },
  };
  return `${JSON.stringify({ services: { app: service } }, null, 2)}\n`;
}

export async function liveFleet(world: World, name: string, poll: string): Promise<LiveFleet> {
  const { gpg, scope, engine } = world;
  const bare = await bareRepository(join(world.repositories, `${name}.git`));
  const inventory = await bareRepository(join(world.repositories, `${name}-inventory.git`));
  const operator = await gpg.makeKey({ name: `operator-${name}` });
  const keyFile = join(world.dir, `${name}.key.asc`);
  const publicKey = await kedge(['host', 'keygen', '--out', keyFile, '--name', 'live'], { env: engine.env });
  if (publicKey.status !== 0) throw new Error(publicKey.stderr);
  const repo = await repository(scope, gpg);
  const bundle = (version: string) => ({ 'bundles/app/compose.yaml': composeText(engine.imageId, version) });
  const commit = async (files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> => {
    const id = await repo.commit({ files, sign: operator.fingerprint });
    await repo.git('push', '-q', bare, 'HEAD:main');
    return id;
  };
  const files = fleetFiles({ keys: { lead: operator.armored }, hosts: { live: ['app'] } });
  const settings = `${String(files['fleet.yaml'])}poll: ${poll}\n`;
  const anchor = await commit({ ...files, ...bundle('0'), 'fleet.yaml': settings, 'hosts/live.asc': publicKey.stdout });
  const host = { name: 'live', fleetId: FLEET_ID, repository: `${name}.git`, inventory: `${name}-inventory.git` };
  const { configFile, project } = await world.configure({ ...host, anchor, key: keyFile });
  const records = openRepository(inventory);
  return {
    configFile,
    project: `${project}-app`,
    push: (version) => commit(bundle(version)),
    async reported(id) {
      for (const limit = Date.now() + 60_000; ; ) {
        const shown = await records.tryGit('show', 'refs/heads/hosts/live:inventory.json');
        const record =
          shown.status === 0 ? (JSON.parse(shown.stdout) as { state: string; fleet: { commit: string } }) : null;
        if (record?.state === 'converged' && record.fleet.commit === id) return;
        if (Date.now() > limit) throw new Error(`the host did not converge: ${shown.stdout}${shown.stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}
