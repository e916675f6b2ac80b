/** A fleet of real parts: an operator with a gpg key, repositories behind smart HTTP, hosts that run `kedge` on a real engine. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestEngine, testEngine } from '../../support/engine.ts';
import { fleetFiles } from '../../support/fleet.ts';
import { bareRepository, type FileChanges, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { type HttpGit, httpGit } from '../../support/http-git.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { type Host, makeHost } from './host.ts';

/** Shared by the tests of a file: what is slow to make. */
export interface World {
  readonly engine: TestEngine;
  readonly gpg: GpgHome;
  readonly operator: Key;
  readonly http: HttpGit;
  /** A fleet of its own with these hosts; all of it goes with the scope. */
  fleet<Name extends string>(scope: Scope, options: FleetOptions<Name>): Promise<Fleet<Name>>;
}

export interface FleetOptions<Name extends string> {
  readonly hosts: readonly Name[];
  /** In the first commit, besides policy and keys. */
  readonly files?: FileChanges;
  /** DOCKER_HOST of the hosts, where it is not the engine's. */
  readonly dockerHost?: string;
  /** Of those hosts that have one of their own. */
  readonly engines?: Partial<Readonly<Record<Name, TestEngine>>>;
  /** Of all hosts; a new folder each by default. */
  readonly state?: string;
}

export interface PushOptions {
  /** False: unsigned. The operator's key by default, or the fingerprint given. */
  readonly sign?: string | false;
  readonly message?: string;
}

export interface Fleet<Name extends string> {
  readonly repo: Repository;
  readonly hosts: Readonly<Record<Name, Host>>;
  /** The first trusted commit. */
  readonly anchor: string;
  /** Folder of its bare repository, and of its hosts' inventory. */
  readonly bare: string;
  readonly inventory: string;
  /** Where both are served: `<url>/fleet.git`, `<url>/inventory.git`. */
  readonly url: string;
  /** Commits the files (null removes a path) and pushes them; gives the commit id. */
  push(files: FileChanges, options?: PushOptions): Promise<string>;
  /** `git revert`, signed and pushed. */
  revert(commit: string): Promise<string>;
  /** How often its hosts have asked for the fleet repository so far. */
  requests(): number;
  /** Whether this request of the HTTP server is for its fleet repository. */
  isAsked(url: string): boolean;
  /** Whether it is for its inventory: what a fault picks, so that no other test of the file meets it. */
  isReported(url: string): boolean;
}

export async function scenarioWorld(scope: Scope): Promise<World> {
  const [engine, gpg, root] = await Promise.all([testEngine(scope), gpgHome(scope), tempDir(scope)]);
  const [operator, http] = await Promise.all([gpg.makeKey({ name: 'lead' }), httpGit(scope, root)]);
  let fleets = 0;

  return {
    engine,
    gpg,
    operator,
    http,
    async fleet(test, options) {
      fleets += 1;
      const name = `${fleets}`;
      await mkdir(join(root, name));
      const bare = await bareRepository(join(root, name, 'fleet.git'));
      const inventory = await bareRepository(join(root, name, 'inventory.git'));
      const url = `${http.url}/${name}`;
      const repo = await repository(test, gpg);
      const made = await Promise.all(
        options.hosts.map((host) =>
          makeHost(test, {
            name: host,
            gpg,
            engine: options.engines?.[host] ?? engine,
            dockerHost: options.dockerHost ?? (options.engines?.[host] ?? engine).host,
            project: `${engine.project}-${name}-${host}`,
            source: `${url}/fleet.git`,
            inventory: { url: `${url}/inventory.git`, dir: inventory },
            ...(options.state === undefined ? {} : { state: join(options.state, host) }),
          }),
        ),
      );

      const push = async (files: FileChanges, { sign, message }: PushOptions = {}): Promise<string> => {
        const key = sign === false ? {} : { sign: sign ?? operator.fingerprint };
        const commit = await repo.commit({ files, ...key, ...(message === undefined ? {} : { message }) });
        await repo.git('push', '-q', bare, 'HEAD:main');
        return commit;
      };
      const isAsked = (path: string): boolean => path.startsWith(`/${name}/fleet.git/`);
      const isReported = (path: string): boolean => path.startsWith(`/${name}/inventory.git/`);
      const publicKeys = Object.fromEntries(made.map((host) => [`hosts/${host.name}.asc`, host.publicKey]));
      const base = fleetFiles({ keys: { lead: operator.armored } });
      const anchor = await push({ ...base, ...publicKeys, ...options.files });
      await Promise.all(made.map((host) => host.configure(anchor)));
      return {
        repo,
        anchor,
        bare,
        inventory,
        url,
        push,
        hosts: Object.fromEntries(made.map((host) => [host.name, host])) as Readonly<
          Record<(typeof options.hosts)[number], Host>
        >,
        async revert(commit) {
          const program = await gpg.program();
          await repo.git('-c', `gpg.program=${program}`, 'revert', '--no-edit', `-S${operator.fingerprint}!`, commit);
          await repo.git('push', '-q', bare, 'HEAD:main');
          return repo.head();
        },
        isAsked,
        isReported,
        requests: () => http.log.filter((request) => isAsked(request.url)).length,
      };
    },
  };
}

/** Waits until it holds; throws what it last threw after `ms`. What takes long is looked at less often: a look may be a process. */
export async function eventually(holds: () => Promise<void> | void, ms = 60_000): Promise<void> {
  const since = Date.now();
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (!(error instanceof assert.AssertionError) || Date.now() - since > ms) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(Math.max((Date.now() - since) / 10, 50), 500)));
  }
}
