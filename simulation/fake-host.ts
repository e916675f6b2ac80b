/** One host in memory: fakes of engine, Compose, layouts and journal around the real converging agent. Can be killed anywhere. */
import { createHash } from 'node:crypto';
import type { Run, StepOutcome } from '../reconciler/agent/apply.ts';
import { type Convergence, converge } from '../reconciler/agent/converge.ts';
import type { WorkDeps } from '../reconciler/agent/deps.ts';
import type { RunHook } from '../reconciler/agent/hooks.ts';
import { askSchedules, type Stillness } from '../reconciler/agent/idle.ts';
import { StateKeeper } from '../reconciler/agent/keeper.ts';
import { newAgentState } from '../reconciler/core/agent-state.ts';
import { ok, type Result } from '../reconciler/core/failure.ts';
import { FREE, type OsFooting } from '../reconciler/core/holds.ts';
import { type Hooks, NO_HOOKS } from '../reconciler/core/hooks.ts';
import type { HostConfig } from '../reconciler/core/host-config.ts';
import type { BundleState, HostState } from '../reconciler/core/host-state.ts';
import {
  type BundleName,
  isBundleName,
  isCommitId,
  isHostName,
  isSha256,
  type Sha256,
} from '../reconciler/core/names.ts';
import { openSealed } from '../reconciler/core/secret.ts';
import type { Schedule } from '../reconciler/core/windows.ts';
import { FakeClock } from './fakes/clock.ts';
import { FakeCompose } from './fakes/compose.ts';
import { type Behaviour, FakeEngine } from './fakes/engine.ts';
import { FakeOfferedImages } from './fakes/images.ts';
import { FakeJournal } from './fakes/journal.ts';
import { FakeLayouts } from './fakes/layouts.ts';
import { FakeSecretFiles } from './fakes/secrets.ts';

export const WELL: Behaviour = { ends: null, health: null, prints: '' };
export const CRASHES: Behaviour = { ends: { code: 3, afterMs: 50 }, health: null, prints: 'cannot open config\n' };
export const SICK: Behaviour = {
  ends: null,
  health: { status: 'unhealthy', afterMs: 500, says: 'no answer' },
  prints: '',
};

export function sha256(data: string | Uint8Array): Sha256 {
  const digest = createHash('sha256').update(data).digest('hex');
  if (!isSha256(digest)) throw new Error('unreachable');
  return digest;
}

export function bundleName(text: string): BundleName {
  if (!isBundleName(text)) throw new Error(`${text} is no bundle name`);
  return text;
}

export interface BundleSpec {
  readonly name: string;
  readonly version: string;
  readonly after?: readonly string[];
  readonly requires?: 'os';
  readonly when?: Schedule;
  readonly hooks?: Partial<Hooks>;
  readonly services?: readonly string[];
  /** Services that do not change with the version. */
  readonly steady?: readonly string[];
  readonly oneShot?: boolean;
  readonly hasHealthcheck?: boolean;
  readonly http?: string;
}

/** A bundle whose image and digests follow from its version. Without `services` it has one, of its own name. */
export function bundle(spec: BundleSpec): BundleState {
  const name = bundleName(spec.name);
  const services = (spec.services ?? [spec.name]).map((service) => {
    const version = spec.steady?.includes(service) === true ? 'steady' : spec.version;
    return {
      name: service,
      image: `example/${spec.name}-${service}@sha256:${sha256(version)}`,
      digest: sha256(`service ${spec.name} ${service} ${version}`),
      oneShot: spec.oneShot ?? false,
      hasHealthcheck: spec.hasHealthcheck ?? false,
    };
  });
  return {
    name,
    digest: sha256(`bundle ${spec.name} ${spec.version}`),
    compose: {},
    services,
    files: [],
    health: { timeoutMs: 10_000, http: spec.http ?? null },
    after: (spec.after ?? []).map(bundleName),
    requires: spec.requires ?? null,
    when: spec.when ?? null,
    hooks: { ...NO_HOOKS, ...spec.hooks },
  };
}

const HOST = 'host-1';

export function hostState(bundles: readonly BundleState[], more: Partial<HostState> = {}): HostState {
  if (!isHostName(HOST)) throw new Error('unreachable');
  const digest = sha256(bundles.map((b) => b.digest).join(' '));
  return { host: HOST, digest, bundles, suspend: false, retire: false, ...more };
}

export function fakeConfig(): HostConfig {
  const anchor = '0'.repeat(40);
  if (!isHostName(HOST) || !isCommitId(anchor)) throw new Error('unreachable');
  const source = { name: 'hub', kind: 'path', url: '/hub' } as const;
  return {
    file: '/host.yaml',
    name: HOST,
    fleet: { id: 'fleet', branch: 'main', sources: [source], anchor, git: 'auto' },
    inventory: null,
    key: '/host.key',
    state: '/state',
    ostree: null,
    secrets: '/run/kedge/secrets',
    compose: { project: 'kedge' },
    registries: new Map(),
    mirror: null,
    peers: [],
    api: null,
  };
}

/** Thrown at a crash point: the process is gone, what the fakes hold is what is on disk and in the engine. */
export class Killed extends Error {}

export class FakeHost {
  readonly clock = new FakeClock();
  readonly engine = new FakeEngine(this.clock);
  readonly layouts = new FakeLayouts();
  readonly secrets = new FakeSecretFiles();
  readonly journal = new FakeJournal();
  /** By service and version of its image digest: what its containers do. */
  readonly behaviours = new Map<string, Behaviour>();
  readonly compose: FakeCompose;
  /** What sticks and neighbours have. */
  readonly offered = new FakeOfferedImages(this.engine);
  /** Suspended bundles; null: the whole host. */
  suspended: ReadonlySet<string> | null = new Set();
  /** Where it stands with its OS. */
  footing: OsFooting = FREE;
  pinned: Sha256 | null = null;
  /** Lost with each process, kept here: the host is one process unless a test says otherwise. */
  stillness: Stillness = new Map();
  /** Operations until the kill; counts down. */
  #fuse = Number.POSITIVE_INFINITY;
  operations = 0;
  /** What the host's key makes of a message. */
  opens: (message: Uint8Array) => Result<Uint8Array> = ok;
  /** What the health URL answers; may throw `Killed`. */
  onProbe: () => number = () => 200;
  /** How a hook ends; may throw `Killed`. */
  onHook: RunHook = async () => ({ kind: 'done' });
  /** By command: why it says that the host is not idle. */
  readonly busy = new Map<string, string>();
  /** Percent, by GPU. */
  gpus: readonly (number | null)[] = [];

  constructor() {
    this.compose = new FakeCompose(
      this.engine,
      (service) => this.behaviours.get(service) ?? WELL,
      (path) => this.layouts.read(path),
    );
  }

  /** All images of these bundles can be pulled. */
  publish(...bundles: readonly BundleState[]): void {
    for (const { image } of bundles.flatMap((b) => b.services))
      this.engine.registry.set(image, `sha256:${sha256(image)}`);
  }

  deps(): WorkDeps {
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    return {
      config: fakeConfig(),
      engine: this.#fused(this.engine, ['pull', 'removeImage', 'removeUnnamed']),
      images: this.#fused(this.offered, ['load', 'prune']),
      compose: this.#fused(this.compose, ['up', 'down']),
      layouts: this.#fused(this.layouts, ['layOut', 'swap', 'prune']),
      journal: this.#fused(this.journal, ['save']),
      secrets: {
        files: this.#fused(this.secrets, ['place', 'prune']),
        open: async (secret, fleet) => {
          if (secret.sealed.kind !== 'openpgp') throw new Error('the host of the simulation has an OpenPGP key alone');
          const plain = this.opens(secret.sealed.message);
          return plain.ok ? openSealed(plain.value, fleet, secret) : plain;
        },
      },
      probe: { get: async () => ok(this.onProbe()) },
      askIdle: async (command) => this.busy.get(command.join(' ')) ?? null,
      gpuLoad: async () => ok(this.gpus),
      clock: this.clock,
      sha256,
      log,
    };
  }

  /** The next pass is killed right before (even) or right after (odd) its n-th change of the world. */
  killAt(n: number): void {
    this.#fuse = n;
  }

  /** One pass, from what is on disk. */
  async pass(desired: HostState | null): Promise<Convergence> {
    const deps = this.deps();
    const saved = this.journal.saved;
    const keeper = new StateKeeper(deps.journal, saved ?? newAgentState('fleet', '0.1.0'), saved);
    const run: Run = {
      deps,
      keeper,
      commit: null,
      read: async () => ok(new Uint8Array()),
      signal: undefined,
      blocked: new Map(),
      begun: new Set(),
      healthy: new Map(),
      footing: this.footing,
      pinned: this.pinned,
      together: new Set(),
      mayDisturb: (rules) => askSchedules(deps, this.stillness, rules),
      hook: (ask) => this.onHook(ask),
    };
    return converge(run, desired, (name) => this.suspended === null || this.suspended.has(name));
  }

  /** What runs, as `service@version digest`, sorted. */
  running(): readonly string[] {
    return [...this.engine.containersById.values()]
      .filter((c) => c.stoppedAt === null)
      .map((c) => `${c.labels['com.docker.compose.service']} ${c.labels['kedge.service-digest']?.slice(0, 8)}`)
      .sort();
  }

  #fused<T extends object>(target: T, names: readonly (keyof T & string)[]): T {
    return new Proxy(target, {
      get: (object, key) => {
        const value: unknown = Reflect.get(object, key, object);
        if (typeof value !== 'function') return value;
        if (!names.some((name) => name === key)) return value.bind(object);
        return async (...args: unknown[]) => {
          this.#burn();
          const result: unknown = await value.apply(object, args);
          this.#burn();
          return result;
        };
      },
    });
  }

  #burn(): void {
    this.operations += 1;
    this.#fuse -= 1;
    if (this.#fuse < 0) {
      this.#fuse = Number.POSITIVE_INFINITY;
      throw new Killed();
    }
  }
}

/** What a bundle runs as when it is in force. */
export function runs(...bundles: readonly BundleState[]): readonly string[] {
  return bundles.flatMap((b) => b.services.map((s) => `${s.name} ${s.digest.slice(0, 8)}`)).sort();
}

export function kinds(outcomes: readonly StepOutcome[]): readonly string[] {
  return outcomes.map((o) => `${o.step.kind} ${o.step.target}${o.result === 'done' ? '' : ` ${o.result}`}`);
}
