/** A host whose engine, disk and journal are in memory, around the real pass, git store and judge of signatures. */
import { systemClock } from '../../../reconciler/adapters/clock.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { type PassResult, pass, runPass } from '../../../reconciler/agent/reconcile.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import type { HostConfig, Remote } from '../../../reconciler/core/host-config.ts';
import { type CommitId, isHostName } from '../../../reconciler/core/names.ts';
import type { GitStore, InventoryRepository } from '../../../reconciler/ports/git.ts';
import type { Journal } from '../../../reconciler/ports/journal.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';
import { FLEET_ID } from '../../support/fleet.ts';

const none = async () => fail('STATE_CORRUPT', 'there is none');

export interface MemoryHostOptions {
  readonly name: string;
  readonly git: GitStore;
  readonly sources: readonly Remote[];
  readonly anchor: CommitId;
  readonly journal?: Journal;
}

export class MemoryHost {
  readonly fake = new FakeHost();
  config: HostConfig;
  /** Milliseconds since the epoch. */
  now: () => number = Date.now;
  /** Stands between the host and its store; the store itself by default. */
  git: GitStore;
  journal: Journal;

  constructor({ name, git, sources, anchor, journal }: MemoryHostOptions) {
    if (!isHostName(name)) throw new Error(`${name} is no name of a host`);
    this.git = git;
    this.journal = journal ?? this.fake.journal;
    const base = fakeConfig();
    this.config = { ...base, name, fleet: { ...base.fleet, id: FLEET_ID, sources: [...sources], anchor } };
  }

  inventory: InventoryRepository = { publish: none, readAll: none };
  readonly #session = new Session();
  // It knows the certificates that it has read, and the session keeps them.
  readonly #signatures = new OpenPgpSignatures();

  /** `kedge reconcile --once`. */
  once(): Promise<PassResult> {
    return runPass(this.#deps(0.5));
  }

  /** A pass of an agent that goes on running, and what it does beside its passes to its end. Whatever is due some time is due now. */
  async again(): Promise<PassResult> {
    const result = await pass(this.#deps(0), this.#session);
    await Promise.all([this.#session.publishing, this.#session.peers.looking]);
    return result;
  }

  /** `random`: 0 <= x < 1, for jitter. */
  #deps(random: number): AgentDeps {
    return {
      ...this.fake.deps(),
      config: this.config,
      journal: this.journal,
      clock: {
        now: () => this.now(),
        monotonic: () => performance.now(),
        // Waits for slow sources are real; nothing else waits where nothing runs.
        sleep: (ms, signal) => systemClock.sleep(ms, signal),
      },
      git: this.git,
      signatures: this.#signatures,
      tars: { open: none, prune: async () => {}, close: () => {} },
      inventory: this.inventory,
      hardware: {
        facts: async () => {
          throw new Error('no inventory, no facts');
        },
      },
      hostKey: none,
      random: () => random,
      version: '0.1.0',
      buildTime: 0,
    };
  }
}
