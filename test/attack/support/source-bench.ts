/** A repository behind real HTTP and a host that has accepted its anchor from there: one of each for every attack. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { openGitStore } from '../../../reconciler/adapters/git-store.ts';
import { DiskJournal } from '../../../reconciler/adapters/journal.ts';
import type { Result } from '../../../reconciler/core/failure.ts';
import type { Remote } from '../../../reconciler/core/host-config.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import type { FetchLimits, FetchRequest, GitStore, Quarantine } from '../../../reconciler/ports/git.ts';
import { fleetFiles } from '../../support/fleet.ts';
import { bareRepository, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { type HttpGit, httpGit, type LoggedRequest } from '../../support/http-git.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { commitId, DAY, NOW } from './line-bench.ts';
import { MemoryHost } from './memory-host.ts';

/** Shared by all attacks. */
export interface SourceWorld {
  readonly gpg: GpgHome;
  readonly lead: Key;
  /** Signs nothing here: so that the fleet is not of one person. */
  readonly second: Key;
}

export async function sourceWorld(scope: Scope): Promise<SourceWorld> {
  const gpg = await gpgHome(scope);
  // Good for a year from when the anchor was signed.
  const [lead, second] = [
    await gpg.makeKey({ name: 'lead', expire: '1y', at: NOW - 30 * DAY }),
    await gpg.makeKey({ name: 'second', expire: '1y', at: NOW - 30 * DAY }),
  ];
  return { gpg, lead, second };
}

export function isFetch(request: LoggedRequest): boolean {
  return request.method === 'POST' && request.url.endsWith('/git-upload-pack') && !request.body.includes('ls-refs');
}

export class SourceBench {
  readonly anchor: string;
  readonly hub: HttpGit;
  readonly mirror: HttpGit;
  host: MemoryHost;
  readonly #scope: Scope;
  readonly #world: SourceWorld;
  readonly #repo: Repository;
  readonly #root: string;
  readonly #git: GitStore;
  readonly #state: string;
  #commits = 0;

  private constructor(parts: {
    scope: Scope;
    world: SourceWorld;
    repo: Repository;
    root: string;
    git: GitStore;
    state: string;
    anchor: string;
    hub: HttpGit;
    mirror: HttpGit;
  }) {
    this.#scope = parts.scope;
    this.#world = parts.world;
    this.#repo = parts.repo;
    this.#root = parts.root;
    this.#git = parts.git;
    this.#state = parts.state;
    this.anchor = parts.anchor;
    this.hub = parts.hub;
    this.mirror = parts.mirror;
    this.host = this.#makeHost(parts.anchor);
  }

  static async open(scope: Scope, world: SourceWorld): Promise<SourceBench> {
    const [root, home] = [await tempDir(scope), await tempDir(scope)];
    await bareRepository(join(root, 'fleet.git'));
    const repo = await repository(scope, world.gpg);
    const [hub, mirror] = [await httpGit(scope, root), await httpGit(scope, root)];
    const git = await openGitStore({ dir: join(home, 'git'), mode: 'native', version: '0.1.0', exec });
    scope.after(() => git.close());
    const keys = { lead: world.lead.armored, second: world.second.armored };
    const files = fleetFiles({ keys, hosts: { one: [] } });
    const anchor = await repo.commit({ files, sign: world.lead.fingerprint, at: NOW - 20 * DAY });
    const bench = new SourceBench({ scope, world, repo, root, git, state: join(home, 'state'), anchor, hub, mirror });
    await bench.show(anchor);
    const pass = await bench.host.once();
    assert.equal(pass.commit, anchor, JSON.stringify(pass.failure));
    return bench;
  }

  /** What the host stands on, by its file; null: nothing yet. */
  async checkpoint(): Promise<string | null> {
    const state = await new DiskJournal(this.#state).load();
    assert.ok(state.ok, JSON.stringify(state));
    return state.value?.checkpoint?.commit ?? null;
  }

  stateText(): Promise<string> {
    return readFile(join(this.#state, 'state.json'), 'utf8');
  }

  /** Gives the text that is in force afterwards: it must stay so. */
  async editState(edit: (text: string) => string): Promise<string> {
    const before = await this.stateText();
    const text = edit(before);
    assert.notEqual(text, before, 'the attack changed nothing');
    await writeFile(join(this.#state, 'state.json'), text);
    return text;
  }

  /** Root's word on the host, as `kedge trust reset` leaves it. */
  async reset(to: string, tree: Sha256 | null = null): Promise<void> {
    const reset = { to: commitId(to), tree, reason: 'an incident', by: 'root', at: Date.now() };
    const left = await new DiskJournal(this.#state).leaveRequest({ kind: 'trust-reset', bundle: null, reset });
    assert.ok(left.ok);
  }

  /** A commit of the same people that says another fleet. */
  async pushOtherFleet(): Promise<string> {
    const files = { 'fleet.yaml': 'version: 1\nid: 11111111-2222-4333-8444-555555555555\nname: other\n' };
    const at = NOW - DAY;
    return this.show(await this.#repo.commit({ files, at, sign: this.#world.lead.fingerprint }));
  }

  /** Of the state folder the history alone is left. */
  async loseState(): Promise<void> {
    await rm(join(this.#state, 'state.json'));
  }

  /** A good commit on the branch, with so many bytes that no compression makes fewer. */
  async pushGood(noise = 10): Promise<string> {
    return this.#push(this.#world.lead.fingerprint, noise);
  }

  async pushUnsigned(): Promise<string> {
    return this.#push(null, 10);
  }

  async pushOtherHistory(): Promise<void> {
    await this.#repo.git('checkout', '-q', '--orphan', 'other');
    await this.pushGood();
  }

  /** Two sources, each with a good commit of its own on the same line; gives that of the hub. */
  async twoHeads(): Promise<string> {
    const other = await bareRepository(join(this.#root, 'other.git'));
    const first = await this.pushGood();
    await this.#repo.git('checkout', '-q', '--detach', this.anchor);
    await this.#commit(this.#world.lead.fingerprint, 10);
    await this.#repo.git('push', '-q', '--force', other, 'HEAD:refs/heads/main');
    this.#configure([this.#remote(this.hub.url), { name: 'other', kind: 'path', url: other }]);
    return first;
  }

  async show(commit: string): Promise<string> {
    await this.#repo.git('checkout', '-q', '--detach', commit);
    await this.#repo.git('push', '-q', '--force', join(this.#root, 'fleet.git'), 'HEAD:refs/heads/main');
    return commit;
  }

  async dropBranch(): Promise<void> {
    await this.#repo.git('-C', join(this.#root, 'fleet.git'), 'update-ref', '-d', 'refs/heads/main');
  }

  async withToken(): Promise<void> {
    const tokenFile = join(this.#root, 'token');
    await writeFile(tokenFile, 'kedge:secret-token-1\n', { mode: 0o600 });
    this.#configure([{ ...this.#remote(this.hub.url), tokenFile }]);
  }

  source(url: string): void {
    this.#configure([this.#remote(url)]);
  }

  tls(): Promise<HttpGit> {
    return httpGit(this.#scope, this.#root, { tls: true });
  }

  fleetId(id: string): void {
    this.host.config = { ...this.host.config, fleet: { ...this.host.config.fleet, id } };
  }

  newHost({ anchor }: { readonly anchor: string }): void {
    this.host = this.#makeHost(anchor);
    this.host.journal = this.host.fake.journal;
  }

  /** Seconds that the host's clock is wrong by. */
  clock(by: number): void {
    this.host.now = () => Date.now() + by * 1000;
  }

  limit(limits: Partial<FetchLimits>): void {
    this.#between((request) => this.#git.fetch({ ...request, limits: { ...request.limits, ...limits } }));
  }

  /** `change` gives the head that the fetch then brings. */
  betweenPollAndFetch(change: () => Promise<string>): void {
    this.#between(async (request) => this.#git.fetch({ ...request, head: commitId(await change()) }));
  }

  onFetch(answer: (request: FetchRequest) => Result<Quarantine>): void {
    this.#between(async (request) => answer(request));
  }

  async assertNotAsked(server: HttpGit): Promise<void> {
    assert.deepEqual(server.log, [], 'the other server was asked');
  }

  #between(fetch: GitStore['fetch']): void {
    const git = this.#git;
    this.host.git = {
      description: git.description,
      head: (source, branch, signal) => git.head(source, branch, signal),
      fetch,
      read: (id, type, most) => git.read(id, type, most),
      recover: () => git.recover(),
      prune: (checkpoint) => git.prune(checkpoint),
      close: () => git.close(),
    };
  }

  #makeHost(anchor: string): MemoryHost {
    return new MemoryHost({
      name: 'one',
      git: this.#git,
      sources: [this.#remote(this.hub.url)],
      anchor: commitId(anchor),
      journal: new DiskJournal(this.#state),
    });
  }

  #remote(url: string): Remote {
    return { name: 'hub', kind: 'http', url: `${url}/fleet.git` };
  }

  #configure(sources: readonly Remote[]): void {
    this.host.config = { ...this.host.config, fleet: { ...this.host.config.fleet, sources } };
  }

  async #push(sign: string | null, noise: number): Promise<string> {
    const commit = await this.#commit(sign, noise);
    await this.#repo.git('push', '-q', '--force', join(this.#root, 'fleet.git'), 'HEAD:refs/heads/main');
    return commit;
  }

  async #commit(sign: string | null, noise: number): Promise<string> {
    this.#commits += 1;
    const files = { 'README.md': randomBytes(noise) };
    const at = NOW - DAY + 60 * this.#commits;
    return this.#repo.commit({ files, at, ...(sign === null ? {} : { sign }) });
  }
}
