/** A host that manages its OS: real git, real gpg, the real judge and resolver; engine, Compose and disk in memory. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { openGitStore } from '../../../reconciler/adapters/git-store.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { AgentDeps, HostSigner } from '../../../reconciler/agent/deps.ts';
import { type PassResult, pass } from '../../../reconciler/agent/reconcile.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import { isCommitId, isFingerprint, type Sha256 } from '../../../reconciler/core/names.ts';
import { NO_OS_MEMORY, type OsMemory } from '../../../reconciler/core/os-memory.ts';
import type { Gate } from '../../../reconciler/core/os-plan.ts';
import type { Boot } from '../../../reconciler/ports/boot.ts';
import type { Ostree } from '../../../reconciler/ports/ostree.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';
import { FakeBoot } from '../../../simulation/fakes/boot.ts';
import { FLEET_ID, fleetFiles } from '../../support/fleet.ts';
import { type FileChanges, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { OS_REF } from '../../support/ostree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

export const IMAGE = `sha256:${'a'.repeat(64)}`;

export interface OsKeys {
  readonly gpg: GpgHome;
  /** Signs the fleet. */
  readonly lead: Key;
  /** Signs the OS. */
  readonly release: Key;
}

export async function osKeys(scope: Scope): Promise<OsKeys> {
  const gpg = await gpgHome(scope);
  return { gpg, lead: await gpg.makeKey({ name: 'lead' }), release: await gpg.makeKey({ name: 'release' }) };
}

/** `pin` null: the host follows no channel. */
export function channelText(commit: Sha256, remotes: readonly string[], more = ''): string {
  return `commit: ${commit}\nref: ${OS_REF}\nremotes: ${JSON.stringify(remotes)}\nsignedBy: [trust/os/release.asc]\n${more}`;
}

export class OsHost {
  readonly fake = new FakeHost();
  readonly boot = new FakeBoot();
  readonly records: Record<string, unknown>[] = [];
  readonly repo: Repository;
  rollout: Gate = { open: true };
  session = new Session();
  readonly #deps: AgentDeps;
  readonly #keys: OsKeys;

  private constructor(
    repo: Repository,
    keys: OsKeys,
    deps: Omit<AgentDeps, keyof ReturnType<FakeHost['deps']>>,
    more: Pick<AgentDeps, 'config'>,
    ostree: Ostree,
    around: (boot: Boot) => Boot,
  ) {
    this.repo = repo;
    this.#keys = keys;
    this.fake.engine.images.set(IMAGE, IMAGE);
    const clock = {
      now: () => Date.now() + this.fake.clock.time - Date.UTC(2026, 10, 21),
      monotonic: () => this.fake.clock.time,
      sleep: (ms: number) => this.fake.clock.sleep(ms),
    };
    const mayReboot = async () => this.rollout;
    const os = { ostree, boot: around(this.boot), mayReboot };
    this.#deps = { ...this.fake.deps(), ...deps, ...more, clock, os, inventory: this.#inventory() };
  }

  /** `around`: what lies between the agent and its boot loader. */
  static async make(
    t: TestContext,
    keys: OsKeys,
    ostree: Ostree,
    around: (boot: Boot) => Boot = (boot) => boot,
  ): Promise<OsHost> {
    const { gpg, lead, release } = keys;
    const repo = await repository(t, gpg);
    const policy = `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`;
    const compose = `services:\n  web:\n    image: ${IMAGE}\n`;
    const host = 'bundles: { web: {} }\nos: { channel: stable }\n';
    const files = { 'trust/policy.yaml': policy, 'trust/os/release.asc': release.armored };
    const all = fleetFiles({
      keys: { lead: lead.armored },
      hosts: { 'host-1': host },
      bundles: { web: compose },
      files,
    });
    const anchor = await repo.commit({ files: all, sign: lead.fingerprint });
    const fingerprint = 'A'.repeat(40);
    if (!isCommitId(anchor) || !isFingerprint(fingerprint)) throw new Error('unreachable');
    const git = await openGitStore({ dir: join(await tempDir(t), 'git'), mode: 'auto', version: '0.1.0', exec });
    t.after(() => git.close());
    const base = fakeConfig();
    const sources = [{ name: 'hub', kind: 'path', url: repo.dir } as const];
    const inventory = { name: 'inventory', kind: 'path', url: '/inventory' } as const;
    const config = { ...base, inventory, fleet: { ...base.fleet, id: FLEET_ID, sources, anchor } };
    const signer: HostSigner = { fingerprint, sign: async () => ok('signature') };
    const facts = {
      hardware: {
        cpu: { model: null, architecture: 'x64', sockets: null, cores: null, threads: null },
        memory: { totalBytes: null },
        gpus: [],
        disks: [],
        nics: [],
        virtualization: null,
        reasons: {},
      },
      network: { hostname: 'host-1', addresses: [], meshKey: null },
      bootId: 'boot',
      osVersion: 'Lab 1',
    };
    const rest = {
      git,
      signatures: new OpenPgpSignatures(),
      tars: { open: async () => fail('SOURCE_UNREACHABLE', 'none'), prune: async () => {}, close: () => {} },
      inventory: { publish: async () => fail('INVENTORY_REJECTED', 'none'), readAll: async () => ok([]) },
      hardware: { facts: async () => facts },
      hostKey: async () => ok(signer),
      random: () => 0.5,
      version: '0.1.0',
      buildTime: 0,
    };
    return new OsHost(repo, keys, rest, { config }, ostree, around);
  }

  #inventory(): AgentDeps['inventory'] {
    return {
      publish: async (request) => {
        this.records.push(JSON.parse(Buffer.from(request.files.get('inventory.json') ?? '').toString()));
        return ok({ head: this.#deps.config.fleet.anchor, commits: this.records.length });
      },
      readAll: async () => ok([]),
    };
  }

  /** Signed and pushed. */
  async pin(text: string | null): Promise<void> {
    await this.change({ 'os/stable.yaml': text });
  }

  async change(files: FileChanges): Promise<void> {
    await this.repo.commit({ files, sign: this.#keys.lead.fingerprint });
  }

  /** More lines of fleet.yaml, signed and pushed. */
  async fleet(text: string): Promise<void> {
    await this.file('fleet.yaml', (before) => `${before}${text}`);
  }

  /** A file of the fleet, signed and pushed. Gives what it was. */
  async file(path: string, change: (text: string) => string): Promise<string> {
    const before = await readFile(join(this.repo.dir, path), 'utf8');
    await this.repo.commit({ files: { [path]: change(before) }, sign: this.#keys.lead.fingerprint });
    return before;
  }

  /** A pass of the same process. */
  async pass(): Promise<PassResult> {
    const result = await pass(this.#deps, this.session);
    await this.session.publishing;
    return result;
  }

  /** The process ends, and another one begins. */
  restart(): void {
    this.session = new Session();
  }

  /** Passes until one has no step, at most ten: all their steps, as `os-pull done`. */
  async settle(): Promise<readonly string[]> {
    const steps: string[] = [];
    for (let i = 0; i < 10; i++) {
      const result = await this.pass();
      steps.push(...result.steps.filter((s) => s.kind.startsWith('os-')).map((s) => `${s.kind} ${s.result}`));
      const last = result.steps.at(-1)?.kind;
      if (last === undefined || last === 'os-reboot' || last === 'os-go-back') break;
    }
    return steps;
  }

  get memory(): OsMemory {
    return this.fake.journal.saved?.os ?? NO_OS_MEMORY;
  }

  /** Events of the history that are about the OS, as `kind: message`. */
  events(): readonly string[] {
    const about = (digest: string | undefined) => digest !== undefined;
    return this.fake.journal.events.filter((e) => e.bundle === undefined && about(e.digest)).map((e) => e.kind);
  }
}
