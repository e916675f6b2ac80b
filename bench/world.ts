/** What the cases share: a folder, a hub in a process of its own, a keyring, an engine, hosts. All of it goes at the end. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, LEAN } from '../scripts/lib/bundle.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { type TestEngine, testEngine } from '../test/support/engine.ts';
import { bareRepository, gitEnv } from '../test/support/git.ts';
import { type GpgHome, gpgHome } from '../test/support/gpg.ts';
import { type RunningKedge, startKedge } from '../test/support/kedge.ts';
import { cleanEnv, run } from '../test/support/run.ts';
import { type Scope, tempDir } from '../test/support/temp.ts';
import type { Done, Order } from './worker.ts';

export interface World {
  readonly dir: string;
  readonly scope: Scope;
  readonly gpg: GpgHome;
  readonly engine: TestEngine;
  /** Of the bundle that is measured. */
  readonly bundleFile: string;
  /** Folder of the repositories that the hub serves. */
  readonly repositories: string;
  url(repository: string): string;
  /** How many requests for this repository the hub has answered. */
  requests(repository: string): Promise<number>;
  git(...args: string[]): Promise<string>;
  /** Moves the branch of a served repository. */
  setHead(repository: string, commit: string): Promise<void>;
  /** Writes a host.yaml with a state folder of its own. */
  configure(options: HostOptions): Promise<Configured>;
  /** `lean`: as the bundle starts an agent; otherwise as it starts every other command, and as an agent judges a long history. */
  startWorker(lean: boolean): Promise<Worker>;
  startAgent(configFile: string): RunningKedge;
}

export interface HostOptions {
  readonly name: string;
  readonly fleetId: string;
  readonly repository: string;
  readonly anchor: string;
  readonly git?: 'native' | 'embedded';
  readonly inventory?: string;
  readonly key?: string;
}

export interface Configured {
  readonly configFile: string;
  /** Compose projects of its bundles are `<project>-<bundle>`. */
  readonly project: string;
}

export interface Worker {
  ask(order: Order): Promise<Done>;
  end(): void;
}

export async function makeWorld(scope: Scope, bundleFile: string): Promise<World> {
  const dir = await tempDir(scope, 'kb');
  const repositories = join(dir, 'served');
  await mkdir(repositories);
  await bareRepository(join(repositories, 'inventory.git'));
  const [gpg, engine] = await Promise.all([gpgHome(scope), testEngine(scope)]);
  const env = { ...engine.env, ...gitEnv({ GNUPGHOME: gpg.home }), HOME: dir };
  // Several fleets share one inventory here, and the cases write their branches by path: what is measured are the hosts.
  const hub = startKedge(scope, ['hub', '--accept-any', '--root', repositories, '--listen', '127.0.0.1:0'], { env });
  await hub.until(/http:\S+:\d+/);
  const base = /http:\S+:\d+/.exec(hub.said())?.[0] ?? '';
  const workerFile = join(dir, 'worker', 'worker.mjs');
  let hosts = 0;

  return {
    dir,
    scope,
    gpg,
    engine,
    bundleFile,
    repositories,
    url: (repository) => `${base}/${repository}`,
    async requests(repository) {
      // The hub says it when it has answered, and its words come through a pipe.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return hub.said().split(`/${repository}/`).length - 1;
    },
    git: (...args) => run('git', args, { env, timeout: 600_000 }),
    async setHead(repository, commit) {
      await run('git', ['-C', join(repositories, repository), 'update-ref', 'refs/heads/main', commit], { env });
    },
    async configure({ name, fleetId, repository, anchor, git, inventory, key }) {
      hosts += 1;
      const folder = join(dir, `host-${hosts}`);
      await mkdir(folder);
      const project = `${engine.project}-${hosts}`;
      const config = {
        name,
        fleet: {
          id: fleetId,
          branch: 'main',
          sources: [`${base}/${repository}`],
          anchor,
          ...(git === undefined ? {} : { git }),
        },
        ...(inventory === undefined ? {} : { inventory: { url: `${base}/${inventory}` } }),
        key: key ?? join(folder, 'host.key.asc'),
        state: join(folder, 'state'),
        compose: { project },
      };
      const configFile = join(folder, 'host.yaml');
      await writeFile(configFile, JSON.stringify(config));
      return { configFile, project };
    },
    async startWorker(lean) {
      const start = lean ? `import v8 from 'node:v8';\n${LEAN}\n` : '';
      await bundle('worker', `${start}await import('./bench/worker.ts');`, join(dir, 'worker'));
      const child = fork(workerFile, [], {
        cwd: ROOT,
        env: cleanEnv(env),
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      scope.after(async () => {
        child.kill('SIGKILL');
      });
      return { ask: (order) => ask(child, order), end: () => child.kill('SIGKILL') };
    },
    startAgent: (configFile) => startKedge(scope, ['agent', '--config', configFile], { env }),
  };
}

function ask(child: ChildProcess, order: Order): Promise<Done> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the worker ended'));
    child.once('exit', ended);
    child.once('message', (message: { readonly done?: Done; readonly error?: string }) => {
      child.off('exit', ended);
      if (message.done === undefined) reject(new Error(message.error));
      else resolve(message.done);
    });
    child.send(order);
  });
}
