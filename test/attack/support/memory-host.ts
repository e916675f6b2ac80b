/** A host whose engine, disk and journal are in memory, around the real pass, git store and judge of signatures. */
import { systemClock } from '../../../reconciler/adapters/clock.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { type PassResult, runPass } from '../../../reconciler/agent/reconcile.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import type { HostConfig, Remote } from '../../../reconciler/core/host-config.ts';
import { type CommitId, isHostName } from '../../../reconciler/core/names.ts';
import type { GitStore } from '../../../reconciler/ports/git.ts';
import type { Journal } from '../../../reconciler/ports/journal.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';
import { FLEET_ID } from '../../support/fleet.ts';

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

  /** `kedge reconcile --once`. */
  once(): Promise<PassResult> {
    const none = async () => fail('STATE_CORRUPT', 'there is none');
    const deps: AgentDeps = {
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
      signatures: new OpenPgpSignatures(),
      tars: { open: none, prune: async () => {}, close: () => {} },
      inventory: { publish: none, readAll: none },
      hardware: {
        facts: async () => {
          throw new Error('no inventory, no facts');
        },
      },
      hostKey: none,
      random: () => 0.5,
      version: '0.1.0',
      buildTime: 0,
    };
    return runPass(deps);
  }
}
