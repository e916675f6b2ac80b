/** One host: a configuration, a key, a state folder and a Compose project of its own, and what Docker says about it. */
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestEngine } from '../../support/engine.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { openRepository } from '../../support/git.ts';
import type { GpgHome } from '../../support/gpg.ts';
import { type KedgeResult, kedge, type RunningKedge, startKedge } from '../../support/kedge.ts';
import { tryRun } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { type Pass, readPass } from './pass.ts';

export interface Container {
  readonly id: string;
  readonly name: string;
  readonly bundle: string;
  readonly service: string;
  /** `running`, `exited`, `restarting`, … */
  readonly state: string;
  readonly exitCode: number;
  readonly image: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly mounts: readonly { readonly source: string; readonly target: string; readonly writable: boolean }[];
}

export interface HistoryLine {
  readonly kind: string;
  readonly message: string;
  readonly bundle?: string;
  readonly commit?: string;
  readonly failure?: { readonly code: string; readonly message: string };
}

export interface InventoryRecord {
  readonly host: string;
  readonly sequence: number;
  readonly state: string;
  readonly agent: { readonly version: string; readonly wanted?: string | null };
  readonly fleet: { readonly commit: string | null; readonly head: string | null };
  readonly desired: string | null;
  readonly applied: string | null;
  readonly conditions: readonly { type: string; status: boolean; code: string | null; message: string }[];
  readonly bundles: readonly { name: string; state: string; services: readonly { name: string; state: string }[] }[];
}

export interface Host {
  readonly name: string;
  readonly dir: string;
  readonly configFile: string;
  readonly state: string;
  /** Folder in memory for decrypted secrets. */
  readonly memory: string;
  /** Compose projects are `<project>-<bundle>`. */
  readonly project: string;
  readonly publicKey: string;
  configure(anchor: string): Promise<void>;
  /** `kedge … --config <this host's>`. */
  kedge(...args: string[]): Promise<KedgeResult>;
  reconcile(): Promise<Pass>;
  /** Starts a command and leaves it running. */
  start(scope: Scope, args: readonly string[], env?: Readonly<Record<string, string>>): RunningKedge;
  /** All of its containers, stopped ones too, by bundle and service. */
  containers(bundle?: string): Promise<readonly Container[]>;
  /** The only container of a service. */
  container(bundle: string, service: string): Promise<Container>;
  history(): Promise<readonly HistoryLine[]>;
  /** The record on the host's branch, or null where there is none. */
  inventory(): Promise<InventoryRecord | null>;
  /** Ids of the commits on the host's branch, newest first. */
  inventoryCommits(): Promise<readonly string[]>;
  /** What gpg says of the signature of one of them; the host's public key must be in the keyring. */
  inventorySignature(commit: string): Promise<string>;
}

interface HostOptions {
  readonly name: string;
  readonly engine: TestEngine;
  /** DOCKER_HOST of the host. */
  readonly dockerHost: string;
  readonly gpg: GpgHome;
  readonly project: string;
  readonly source: string;
  readonly inventory: { readonly url: string; readonly dir: string };
  readonly state?: string;
}

export async function makeHost(scope: Scope, options: HostOptions): Promise<Host> {
  const { name, engine, project } = options;
  const dir = await tempDir(scope);
  const state = options.state ?? join(dir, 'state');
  const configFile = join(dir, 'host.yaml');
  const keyFile = join(dir, 'host.key.asc');
  const memory = join('/dev/shm', `kedge-${project}`);
  scope.after(() => rm(memory, { recursive: true, force: true }));
  const env = { ...engine.env, DOCKER_HOST: options.dockerHost };
  const dockerEnv = engine.env;
  const keygen = await kedge(['host', 'keygen', '--out', keyFile, '--name', name], { env });
  if (keygen.status !== 0) throw new Error(`kedge host keygen ended with ${keygen.status}: ${keygen.stderr}`);
  const repo = openRepository(options.inventory.dir, options.gpg);
  const branch = `refs/heads/hosts/${name}`;
  const inspectAll = async (): Promise<readonly Container[]> => {
    const ids = await engine.containers(`${project}-`);
    if (ids.length === 0) return [];
    // Gives those that are there, also where one of them has just gone.
    const { stdout } = await tryRun('docker', ['inspect', '--type', 'container', ...ids], { env: dockerEnv });
    return (JSON.parse(stdout) as Inspected[]).map(facts);
  };
  // All at once: the engine's own fixture takes what is left one by one.
  scope.after(async () => {
    const ids = await engine.containers(`${project}-`);
    if (ids.length > 0) await engine.docker('rm', '--force', '--volumes', ...ids);
    const networks = await engine.docker('network', 'ls', '--quiet', '--filter', `name=${project}-`);
    if (networks !== '') await engine.docker('network', 'rm', ...networks.split('\n'));
  });

  const host: Host = {
    name,
    dir,
    configFile,
    state,
    memory,
    project,
    publicKey: keygen.stdout,
    async configure(anchor) {
      await mkdir(dir, { recursive: true });
      const config = {
        name,
        fleet: { id: FLEET_ID, branch: 'main', sources: [options.source], anchor },
        inventory: { url: options.inventory.url },
        key: keyFile,
        state,
        secrets: memory,
        compose: { project },
      };
      await writeFile(configFile, `${JSON.stringify(config, null, 2)}\n`);
    },
    kedge: (...args) => kedge([...args, '--config', configFile], { env, timeout: 120_000 }),
    async reconcile() {
      return readPass(await host.kedge('reconcile', '--once', '-o', 'json'));
    },
    start: (test, args, more = {}) => startKedge(test, [...args, '--config', configFile], { env: { ...env, ...more } }),
    async containers(bundle) {
      const all = (await inspectAll()).filter((c) => bundle === undefined || c.bundle === `${project}-${bundle}`);
      const named = all.map((c) => ({ ...c, bundle: c.bundle.slice(project.length + 1) }));
      return named.toSorted((a, b) => (`${a.bundle} ${a.service}` < `${b.bundle} ${b.service}` ? -1 : 1));
    },
    async container(bundle, service) {
      const [found, ...more] = (await host.containers(bundle)).filter((c) => c.service === service);
      assert.ok(found !== undefined, `no container of ${bundle}/${service}`);
      assert.deepEqual(more, [], `more than one container of ${bundle}/${service}`);
      return found;
    },
    async history() {
      const result = await host.kedge('history', '-o', 'json');
      return (result.json() as { events: HistoryLine[] }).events;
    },
    async inventory() {
      const shown = await repo.tryGit('show', `${branch}:inventory.json`);
      return shown.status === 0 ? (JSON.parse(shown.stdout) as InventoryRecord) : null;
    },
    async inventoryCommits() {
      const log = await repo.tryGit('log', '--format=%H', branch, '--');
      return log.status === 0 ? log.stdout.trim().split('\n') : [];
    },
    async inventorySignature(commit) {
      return (await repo.tryGit('verify-commit', '--raw', commit)).stderr;
    },
  };
  return host;
}

/** What `docker inspect` says, as far as it is read here. */
interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly Image: string;
  readonly State: { readonly Status: string; readonly ExitCode: number; readonly StartedAt: string };
  readonly Config: { readonly Env: readonly string[] | null; readonly Labels: Readonly<Record<string, string>> };
  readonly Mounts: readonly { readonly Source: string; readonly Destination: string; readonly RW: boolean }[];
}

function facts(c: Inspected): Container {
  const pairs = (c.Config.Env ?? []).map((line): [string, string] => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  return {
    id: c.Id,
    name: c.Name.replace(/^\//, ''),
    bundle: c.Config.Labels['com.docker.compose.project'] ?? '',
    service: c.Config.Labels['com.docker.compose.service'] ?? '',
    state: c.State.Status,
    exitCode: c.State.ExitCode,
    image: c.Image,
    env: Object.fromEntries(pairs),
    startedAt: Date.parse(c.State.StartedAt),
    mounts: c.Mounts.map((m) => ({ source: m.Source, target: m.Destination, writable: m.RW })),
  };
}
