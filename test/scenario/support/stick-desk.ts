/** An operator's clone of a fleet with an inventory, and hosts that report into it: what `kedge stick` works with. No engine runs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStickIndex, type StickIndex, stickFolder } from '../../../reconciler/core/stick-index.ts';
import { FLEET_ID, fleetFiles } from '../../support/fleet.ts';
import { bareRepository, type FileChanges, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { type KedgeResult, kedge } from '../../support/kedge.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

export interface StickDesk {
  readonly dir: string;
  readonly gpg: GpgHome;
  readonly lead: Key;
  readonly clone: Repository;
  readonly anchor: string;
  /** Bare repositories. */
  readonly source: string;
  readonly inventory: string;
  /** Where the stick is "mounted". */
  readonly volume: string;
  /** The fleet's folder on it. */
  readonly folder: string;
  /** Of the desk: tars and systems that were fetched before. */
  readonly cache: string;
  /** Commits the files, signed by the lead, and pushes them. */
  push(files: FileChanges): Promise<string>;
  /** One pass of a host. */
  reconcile(host: string, env?: Readonly<Record<string, string>>): Promise<KedgeResult>;
  hostConfig(host: string): string;
  /** `kedge` in the clone, with this environment besides. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<KedgeResult>;
  /** `kedge stick create --out <volume>`. */
  create(...args: string[]): Promise<KedgeResult>;
  index(volume?: string): Promise<StickIndex>;
}

export async function stickDesk(scope: Scope, hosts: readonly string[], files: FileChanges = {}): Promise<StickDesk> {
  const dir = await tempDir(scope);
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const clone = await repository(scope, gpg);
  const source = await bareRepository(join(dir, 'fleet.git'));
  const inventory = await bareRepository(join(dir, 'inventory.git'));
  const [volume, cache] = [join(dir, 'volume'), join(dir, 'cache')];
  await mkdir(volume);
  const keys: Record<string, string> = {};
  for (const host of hosts) {
    await mkdir(join(dir, host));
    const made = await kedge(['host', 'keygen', '--name', host, '--out', join(dir, host, 'key.asc')]);
    keys[`hosts/${host}.asc`] = made.stdout;
  }
  const fleet = `version: 1\nid: ${FLEET_ID}\nname: north sea\nbranch: main\ninventory: { url: "${inventory}" }\n`;
  const all = fleetFiles({
    keys: { lead: lead.armored },
    hosts: Object.fromEntries(hosts.map((host) => [host, []])),
    files: { 'fleet.yaml': fleet, ...keys },
  });
  const push = async (changes: FileChanges): Promise<string> => {
    const commit = await clone.commit({ files: changes, sign: lead.fingerprint });
    await clone.git('push', '-q', 'origin', 'HEAD:main');
    return commit;
  };
  await clone.git('remote', 'add', 'origin', source);
  const anchor = await push({ ...all, ...files });
  for (const host of hosts) {
    const config = `name: ${host}\nfleet: { id: ${FLEET_ID}, sources: ["${source}"], anchor: ${anchor} }\ninventory: { url: "${inventory}" }\nkey: key.asc\nstate: state\n`;
    await writeFile(join(dir, host, 'host.yaml'), config);
  }
  const hostConfig = (host: string) => join(dir, host, 'host.yaml');
  const run: StickDesk['run'] = (args, env = {}) =>
    kedge(args, { cwd: clone.dir, env: { XDG_CACHE_HOME: cache, ...env } });
  return {
    ...{ dir, gpg, lead, clone, anchor, source, inventory, volume, cache, push, hostConfig, run },
    folder: join(volume, stickFolder(FLEET_ID)),
    reconcile(host, more = {}) {
      const env = { DOCKER_HOST: `unix://${join(dir, 'no-docker.sock')}`, ...more };
      return kedge(['reconcile', '--once', '-o', 'json', '--config', hostConfig(host)], { env });
    },
    create: (...args) => run(['stick', 'create', '--out', volume, ...args]),
    async index(at = volume) {
      const index = readStickIndex(await readFile(join(at, stickFolder(FLEET_ID), 'index.json')));
      if (!index.ok) throw new Error(index.failure.message);
      return index.value;
    },
  };
}
