/** When a new OS is confirmed, when a host is idle, and what a kill in between leaves: ostree, boot loader, engine and disk in memory. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import type { Desired } from '../../../reconciler/agent/desired.ts';
import { StateKeeper } from '../../../reconciler/agent/keeper.ts';
import { doOs, type OsWork } from '../../../reconciler/agent/os.ts';
import type { TreeScript } from '../../../reconciler/agent/scripts.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { type AgentState, newAgentState } from '../../../reconciler/core/agent-state.ts';
import { noAudit } from '../../../reconciler/core/audit.ts';
import { readCatalogue } from '../../../reconciler/core/catalogue.ts';
import { failure, ok } from '../../../reconciler/core/failure.ts';
import { type Hooks, NO_HOOKS } from '../../../reconciler/core/hooks.ts';
import { isCommitId, isObjectId } from '../../../reconciler/core/names.ts';
import type { Verdict } from '../../../reconciler/core/plan.ts';
import { applyRequest } from '../../../reconciler/core/requests.ts';
import { NEW_LEDGER } from '../../../reconciler/core/run-ledger.ts';
import { ANY_TIME, type Schedule } from '../../../reconciler/core/windows.ts';
import type { RunStore } from '../../../reconciler/ports/run-store.ts';
import type { RunEnd } from '../../../reconciler/ports/runner.ts';
import { bundleName, FakeHost, sha256 } from '../../../simulation/fake-host.ts';
import { FakeBoot } from '../../../simulation/fakes/boot.ts';
import { FakeOstree } from '../../../simulation/fakes/ostree.ts';
import { FakeRunner } from '../../../simulation/fakes/runner.ts';

const KEY = 'certificate';
const commit = (version: string) => ({ version, ref: 'os', signer: KEY, files: new Map<string, string>() });

/** Of a host that has accepted a commit. */
function accepted(): AgentState {
  const commit = 'c'.repeat(40);
  if (!isCommitId(commit) || !isObjectId(commit)) throw new Error('unreachable');
  const checkpoint = { commit, tree: commit, signedAt: 0, acceptedAt: 0, signer: 'lead' };
  return { ...newAgentState('fleet', '0.1.0'), checkpoint };
}

class Bench {
  readonly fake = new FakeHost();
  readonly first = commit('1');
  readonly ostree = new FakeOstree(this.first);
  readonly boot = new FakeBoot();
  readonly second = this.ostree.publish(commit('2'));
  session = new Session();
  schedule: Schedule = ANY_TIME;
  hooks: Partial<Hooks> = {};
  readonly runner = new FakeRunner();
  /** By script: how it ends; 0 where it does not say. */
  readonly ends = new Map<string, RunEnd>();
  readonly store = memoryStore();
  reached = true;
  web: Verdict['state'] = 'converged';
  /** Why the engine could not be looked at. */
  stuck = false;
  isSuspended = false;

  async pass(): Promise<OsWork> {
    const deps = {
      ...this.fake.deps(),
      os: { ostree: this.ostree, boot: this.boot, mayReboot: async () => ({ open: true }) as const },
      signatures: { readCertificate: async () => ok({}) },
      scripts: { runner: this.runner, store: this.store },
      random: () => 0.5,
      buildTime: 0,
    } as unknown as AgentDeps;
    const saved = this.fake.journal.saved;
    const keeper = new StateKeeper(deps.journal, saved ?? accepted(), saved);
    const { schedule, second, hooks } = this;
    const channel = {
      name: 'stable',
      commit: second,
      ref: 'os',
      remotes: ['https://os.example/'],
      signedBy: ['trust/os/r.asc'],
    };
    const os = ok({ ...channel, reboot: schedule, confirmMs: 600_000, hooks: { ...NO_HOOKS, ...hooks } });
    const settings = { driftIgnore: [], scripts: null };
    this.runner.run = async (job) => {
      this.runner.started.push(job);
      return this.ends.get(job.name) ?? { kind: 'exited', code: 0 };
    };
    const desired = {
      os,
      settings,
      file: async () => ok(Buffer.from(KEY)),
      script: async (name: string) => ok(treeScript(name)),
    } as unknown as Desired;
    const name = bundleName('web');
    const verdict: Verdict = { bundle: name, desired: sha256('web'), target: null, state: this.web, failure: null };
    const plan = { steps: [], verdicts: [verdict] };
    const why = this.stuck ? failure('COMPOSE_UNAVAILABLE', 'Docker does not answer') : null;
    const done = { outcomes: [], plan: why === null ? plan : null, observed: null, failure: why, lookAt: null };
    const work = { done, held: new Map(), fresh: true };
    const { reached, isSuspended } = this;
    const result = await doOs(deps, this.session, keeper, { desired, work, reached, isSuspended, signal: undefined });
    if (result === null) throw new Error('unreachable');
    return result;
  }

  async steps(): Promise<readonly string[]> {
    return (await this.pass()).outcomes.map((o) => `${o.step.kind}${o.result === 'done' ? '' : ' failed'}`);
  }

  reboot(entry: 'default' | 'fallback' = 'default'): void {
    this.ostree.reboot(entry);
    this.session = new Session();
  }

  /** What was run, in this order, since it was asked last. */
  ran(): readonly string[] {
    return this.runner.started.splice(0).map(({ name }) => name);
  }

  get memory() {
    return this.fake.journal.saved?.os;
  }
}

const UPDATE = ['os-pull', 'os-stage', 'os-reboot'];

async function booted(prepare: (bench: Bench) => void = () => {}): Promise<Bench> {
  const bench = new Bench();
  prepare(bench);
  assert.deepEqual(await bench.steps(), UPDATE);
  bench.reboot();
  return bench;
}

describe('a new OS is confirmed', () => {
  const rows: readonly (readonly [string, (b: Bench) => void, (b: Bench) => void, string])[] = [
    ['when all is as before', () => {}, () => {}, 'os-confirm'],
    [
      'not while a bundle is not healthy',
      () => {},
      (b) => {
        b.web = 'unhealthy';
      },
      'bundle web is not healthy',
    ],
    [
      'not while a bundle changes',
      () => {},
      (b) => {
        b.web = 'changing';
      },
      'bundle web is not healthy',
    ],
    [
      'where the bundle was not healthy before either',
      (b) => {
        b.web = 'unhealthy';
      },
      () => {},
      'os-confirm',
    ],
    [
      'where the last good digest runs',
      () => {},
      (b) => {
        b.web = 'rolled-back';
      },
      'os-confirm',
    ],
    [
      'not while Docker does not answer',
      () => {},
      (b) => {
        b.stuck = true;
      },
      'Docker does not answer',
    ],
    [
      'not while no source answers',
      () => {},
      (b) => {
        b.reached = false;
      },
      'no source answers, and one did before',
    ],
    [
      'where none answered before either',
      (b) => {
        b.reached = false;
      },
      () => {},
      'os-confirm',
    ],
    [
      'not while a GPU is gone',
      (b) => {
        b.fake.gpus = [0, 0];
      },
      (b) => {
        b.fake.gpus = [0];
      },
      'a GPU does not answer, and did before',
    ],
    [
      'not while the driver that it is the first to bring does not answer',
      () => {},
      (b) => {
        b.boot.driver = true;
      },
      'the driver that this OS brings does not answer for the GPU that is there',
    ],
    [
      'where that driver answers',
      () => {},
      (b) => {
        b.boot.driver = true;
        b.fake.gpus = [0];
      },
      'os-confirm',
    ],
    [
      'where the OS before it brought that driver, and it did not answer either',
      (b) => void b.first.files.set('/usr/share/kedge/layer.json', '{"driver":"nvidia"}'),
      (b) => {
        b.boot.driver = true;
      },
      'os-confirm',
    ],
    [
      'where there is one more GPU',
      (b) => {
        b.fake.gpus = [0];
      },
      (b) => {
        b.fake.gpus = [0, 0];
      },
      'os-confirm',
    ],
  ];
  for (const [name, prepare, change, expected] of rows) {
    it(name, async () => {
      const bench = await booted(prepare);
      change(bench);
      const { outcomes, verdict } = await bench.pass();
      assert.equal(outcomes[0]?.step.kind ?? verdict?.waits[0], expected);
      if (expected !== 'os-confirm') {
        assert.equal(verdict?.state, 'confirming');
        bench.ostree.uptimeMs = 600_000;
        assert.deepEqual(await bench.steps(), ['os-go-back']);
        bench.reboot();
        assert.deepEqual(await bench.steps(), ['os-remove']);
        assert.equal(bench.memory?.failed[0]?.commit, bench.second);
        assert.match(bench.memory?.failed[0]?.failure.message ?? '', new RegExp(`: ${expected}$`));
      }
    });
  }

  it('not while the clock is before what is known', async () => {
    const bench = await booted();
    const saved = bench.fake.journal.saved;
    if (saved === null) throw new Error('unreachable');
    bench.fake.journal.saved = { ...saved, newestSignature: bench.fake.clock.time / 1000 + 3_600 };
    assert.match((await bench.pass()).verdict?.waits[0] ?? '', /^the clock says .*, which is over$/);
  });

  it('only when the boot loader has recorded it', async () => {
    const bench = await booted();
    bench.boot.failure = failure('OS_DEPLOY_FAILED', '/boot is read-only');
    assert.deepEqual(await bench.steps(), ['os-confirm failed']);
    assert.equal(bench.memory?.attempt?.commit, bench.second);
  });

  it('also where the host is suspended meanwhile; but nothing new is begun then', async () => {
    const bench = await booted();
    bench.isSuspended = true;
    assert.deepEqual(await bench.steps(), ['os-confirm']);
    const other = new Bench();
    other.isSuspended = true;
    assert.deepEqual(await other.steps(), []);
  });
});

describe('a host goes back', () => {
  it('by its boot loader where that takes orders', async () => {
    const bench = await booted((b) => {
      b.boot.counts = true;
    });
    bench.web = 'failed';
    bench.ostree.uptimeMs = 600_000;
    assert.deepEqual(await bench.steps(), ['os-go-back']);
    assert.deepEqual(bench.boot.orders, ['reboot', 'reject', 'reboot']);
    bench.reboot('fallback');
    assert.deepEqual(await bench.steps(), ['os-remove']);
    assert.deepEqual(await bench.steps(), []);
  });

  it('not for ever, where what it goes back from is booted again and again', async () => {
    const bench = await booted((b) => {
      b.boot.counts = true;
    });
    bench.web = 'failed';
    bench.ostree.uptimeMs = 600_000;
    for (let i = 0; i < 3; i++) {
      assert.deepEqual(await bench.steps(), ['os-go-back']);
      // The boot loader does not do as it was told.
      bench.reboot();
    }
    const stuck = await bench.pass();
    assert.deepEqual([stuck.outcomes, stuck.verdict?.state], [[], 'failed']);
    assert.match(stuck.verdict?.failure?.message ?? '', /the boot loader boots it again$/);
  });

  it('and tries it once more where an operator asks', async () => {
    const bench = await booted();
    bench.reboot('fallback');
    assert.deepEqual(await bench.steps(), ['os-remove']);
    assert.deepEqual(await bench.steps(), []);
    const saved = bench.fake.journal.saved;
    if (saved === null) throw new Error('unreachable');
    bench.fake.journal.saved = applyRequest(saved, { kind: 'retry', bundle: null }, 0).state;
    assert.deepEqual(await bench.steps(), ['os-stage', 'os-reboot']);
  });
});

describe('a reboot waits until the host is idle', () => {
  const idle = { windows: [], idle: { gpuBelow: 5, forMs: 600_000 } };

  it('for as long as the rule says, measured anew after each load', async () => {
    const bench = new Bench();
    bench.schedule = idle;
    bench.fake.gpus = [90, 0];
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage']);
    assert.equal((await bench.pass()).verdict?.waits[0], 'GPU 0 is at 90 %, and must be below 5 %');
    bench.fake.gpus = [4, 0];
    assert.equal((await bench.pass()).verdict?.waits[0], 'the host is still, and must be for 10m');
    const looks = async (minutes: number) => {
      for (let i = 0; i < minutes; i++) {
        await bench.fake.clock.sleep(60_000);
        assert.deepEqual(await bench.steps(), []);
      }
    };
    await looks(9);
    await bench.fake.clock.sleep(59_999);
    assert.deepEqual(await bench.steps(), []);
    bench.fake.gpus = [4, null];
    assert.equal((await bench.pass()).verdict?.waits[0], 'GPU 1 does not say its load');
    bench.fake.gpus = [4, 0];
    assert.deepEqual(await bench.steps(), []);
    await looks(8);
    // Nobody looked for a while: what was before counts no more.
    await bench.fake.clock.sleep(300_001);
    assert.deepEqual(await bench.steps(), []);
    await looks(9);
    await bench.fake.clock.sleep(60_000);
    assert.deepEqual(await bench.steps(), ['os-reboot']);
  });

  it('while a container says that it is busy, also without a rule', async () => {
    const bench = new Bench();
    const container = {
      id: 'c1',
      name: 'job-1',
      labels: { 'kedge.busy': 'true' },
      image: 'job',
      imageId: 'job',
      restartPolicy: 'no',
      behaviour: { ends: { code: 0, afterMs: 1_000 }, health: null, prints: '' },
      startedAt: bench.fake.clock.now(),
      stoppedAt: null,
    };
    bench.fake.engine.containersById.set('c1', container);
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage']);
    assert.equal((await bench.pass()).verdict?.waits[0], 'container job-1 is labelled kedge.busy=true');
    bench.fake.engine.away = true;
    assert.match((await bench.pass()).verdict?.waits[0] ?? '', /^Docker does not say what runs/);
    bench.fake.engine.away = false;
    await bench.fake.clock.sleep(2_000);
    assert.deepEqual(await bench.steps(), ['os-reboot']);
  });
});

it('what fails is tried again later, not with each pass; and a staging that failed says nothing of the commit', async () => {
  const bench = new Bench();
  bench.ostree.failures.set('deploy', failure('OS_DEPLOY_FAILED', 'no'));
  assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage failed']);
  assert.equal(bench.memory?.attempt, null);
  const held = await bench.pass();
  assert.deepEqual([held.outcomes, held.failure?.code], [[], 'OS_DEPLOY_FAILED']);
  await bench.fake.clock.sleep(30_000);
  assert.deepEqual(await bench.steps(), ['os-stage', 'os-reboot']);
});

describe('what updates leave is cleaned up', () => {
  it('once a host is at rest, and not again before something else is deployed', async () => {
    const bench = await booted((b) => {
      for (const version of ['0.1', '0.2']) b.ostree.deployOwn(b.ostree.publish(commit(version)));
    });
    assert.equal(bench.ostree.tidied, 0, 'not while an update is under way');
    assert.deepEqual(await bench.steps(), ['os-confirm']);
    assert.equal(bench.ostree.tidied, 1);
    const versions = async () => {
      const status = await bench.ostree.status();
      return status.ok ? status.value.deployments.map((d) => d.version) : [];
    };
    assert.deepEqual(await versions(), ['2', '1']);
    for (let i = 0; i < 3; i++) await bench.steps();
    // Nor by a new process, nor by another boot.
    bench.reboot();
    await bench.steps();
    assert.equal(bench.ostree.tidied, 1);
    bench.ostree.deployOwn(bench.ostree.publish(commit('0.3')));
    await bench.steps();
    assert.deepEqual([bench.ostree.tidied, await versions()], [2, ['2', '1']]);
  });

  it('not while it is on trial, sick or suspended, and not by a host that is to go back', async () => {
    const bench = await booted();
    bench.web = 'unhealthy';
    await bench.steps();
    bench.isSuspended = true;
    await bench.steps();
    bench.isSuspended = false;
    bench.ostree.uptimeMs = 600_000;
    assert.deepEqual(await bench.steps(), ['os-go-back']);
    assert.equal(bench.ostree.tidied, 0);
  });

  it('fails no pass, and is tried again after a while', async () => {
    const bench = await booted();
    bench.ostree.failures.set('tidy', failure('OS_DEPLOY_FAILED', 'no room'));
    const work = await bench.pass();
    assert.equal(work.failure, null);
    assert.equal(bench.ostree.tidied, 0);
    await bench.pass();
    assert.equal(bench.ostree.tidied, 0);
    bench.fake.clock.time += 60 * 60_000;
    await bench.pass();
    assert.equal(bench.ostree.tidied, 1);
  });
});

/** As the tree has it; its file is called as the script is. */
function treeScript(name: string): TreeScript {
  const yaml = `version: 1\nscripts:\n  ${name}: { title: T, file: ${name}, roles: [a], user: root }\n`;
  const catalogue = readCatalogue(Buffer.from(yaml));
  const script = catalogue.ok ? catalogue.value.scripts.get(name) : undefined;
  const blob = 'b'.repeat(40);
  if (script === undefined || !isObjectId(blob)) throw new Error('unreachable');
  const bytes = Buffer.from('#!/bin/sh\n');
  return { script, bytes, blob, sha256: sha256(bytes), definition: sha256(script.definition) };
}

/** What lasts from one process and boot to the next. */
function memoryStore(): RunStore {
  let ledger = NEW_LEDGER;
  const output = { bytes: 0, sha256: sha256(''), tail: '' };
  return {
    load: async () => ok(ledger),
    async save(next) {
      ledger = next;
      return ok(undefined);
    },
    audit: async () => ok(noAudit()),
    lines: async () => ({ lines: [], end: noAudit() }),
    spool: async () => ({ write() {}, close: async () => ({ stdout: output, stderr: output }) }),
    output: async () => null,
  };
}

const call = (script: string) => ({ script, arguments: {} });

describe('hooks of a channel', () => {
  const all = { drain: call('d'), before: call('b'), after: call('a') };
  const hooked = (bench: Bench): void => {
    bench.hooks = all;
  };
  const REBOOT = ['os-hook', 'os-hook', 'os-reboot'];

  it('run around the reboot: drained, made ready, booted, looked at, good', async () => {
    const bench = new Bench();
    hooked(bench);
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage', ...REBOOT]);
    assert.deepEqual(bench.ran(), ['d', 'b']);
    bench.reboot();
    assert.deepEqual(await bench.steps(), ['os-hook', 'os-confirm']);
    assert.deepEqual(bench.ran(), ['a']);
    assert.equal(bench.memory?.hooks, undefined);
    assert.deepEqual(await bench.steps(), []);
    assert.deepEqual(bench.ran(), []);
  });

  it('that fails before the reboot holds it back, and is run again later; what ended well is not', async () => {
    const bench = new Bench();
    hooked(bench);
    bench.ends.set('b', { kind: 'exited', code: 1 });
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage', 'os-hook', 'os-hook failed']);
    assert.deepEqual(bench.boot.orders, []);
    const held = await bench.pass();
    assert.deepEqual([held.outcomes, held.failure?.code], [[], 'HOOK_FAILED']);
    assert.match(
      bench.memory?.said?.waits.join() ?? '',
      /^the hook before of OS channel stable \(script b\) did not end well/,
    );
    await bench.fake.clock.sleep(30_000);
    assert.deepEqual(await bench.steps(), ['os-hook failed']);
    bench.ends.clear();
    await bench.fake.clock.sleep(60_000);
    // Nor by another process.
    bench.session = new Session();
    assert.deepEqual(await bench.steps(), ['os-hook', 'os-reboot']);
    assert.deepEqual(bench.ran(), ['d', 'b', 'b', 'b']);
  });

  it('a power cut brings back what was drained: it is drained again', async () => {
    const bench = new Bench();
    hooked(bench);
    bench.ends.set('b', { kind: 'exited', code: 1 });
    await bench.steps();
    bench.ends.clear();
    bench.ostree.cutPower();
    bench.session = new Session();
    bench.ran();
    assert.deepEqual(await bench.steps(), ['os-stage', 'os-hook', 'os-hook', 'os-reboot']);
    assert.deepEqual(bench.ran(), ['d', 'b']);
  });

  it('after that fails takes the new OS back at once, and that is remembered', async () => {
    const bench = await booted();
    hooked(bench);
    bench.ends.set('a', { kind: 'exited', code: 7 });
    assert.deepEqual(await bench.steps(), ['os-hook failed', 'os-go-back']);
    bench.reboot();
    assert.deepEqual(await bench.steps(), ['os-remove']);
    assert.match(
      bench.memory?.failed[0]?.failure.message ?? '',
      /the hook after of OS channel stable \(script a\).*exit status 7/,
    );
    assert.deepEqual(await bench.steps(), []);
    assert.deepEqual(bench.ran(), ['a']);
  });

  it('after that cannot be run is tried again until the time of the trial is over', async () => {
    const bench = await booted();
    hooked(bench);
    bench.runner.unavailable = 'no control groups';
    assert.deepEqual(await bench.steps(), ['os-hook failed']);
    bench.ostree.uptimeMs = 600_000;
    assert.deepEqual(await bench.steps(), ['os-go-back']);
    assert.match(bench.memory?.failed[0]?.failure.message ?? '', /its hook after \(script a\) has not come to its end/);
  });

  it('an operator who reboots now does not drain', async () => {
    const bench = new Bench();
    hooked(bench);
    bench.ends.set('d', { kind: 'timed-out' });
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage', 'os-hook failed']);
    const { saved } = bench.fake.journal;
    assert.ok(saved !== null);
    bench.fake.journal.saved = applyRequest(saved, { kind: 'reboot', bundle: null, by: 'ada' }, 0).state;
    bench.ran();
    assert.deepEqual(await bench.steps(), ['os-hook', 'os-reboot']);
    assert.deepEqual(bench.ran(), ['b']);
  });

  it('a host that is drained waits for no window any more, but for what says that it is busy', async () => {
    const bench = new Bench();
    bench.schedule = { windows: [{ days: new Set(['sat']), start: 0, lengthMs: 60_000, timezone: 'UTC' }], idle: null };
    hooked(bench);
    bench.ends.set('b', { kind: 'exited', code: 1 });
    bench.fake.clock.time = Date.UTC(2026, 10, 21);
    assert.deepEqual(await bench.steps(), ['os-pull', 'os-stage', 'os-hook', 'os-hook failed']);
    bench.ends.clear();
    await bench.fake.clock.sleep(120_000);
    bench.fake.engine.away = true;
    assert.match((await bench.pass()).verdict?.waits.join() ?? '', /^Docker does not say what runs/);
    bench.fake.engine.away = false;
    assert.deepEqual(await bench.steps(), ['os-hook', 'os-reboot']);
  });
});

describe('a reboot', () => {
  it('waits for a script that somebody asked for, and says until when; nothing else is begun then', async () => {
    const bench = new Bench();
    const until = bench.fake.clock.now() + 60_000;
    const runs = { current: { script: 'gpu-reset', until } };
    bench.session.runs = runs as unknown as Session['runs'];
    const waits = await bench.pass();
    assert.deepEqual(
      [waits.verdict?.state, waits.verdict?.waits, waits.isRebooting],
      ['waiting', [`the script gpu-reset runs, until ${new Date(until).toISOString()} at most`], true],
    );
    bench.schedule = { windows: [], idle: { gpuBelow: 5, forMs: 600_000 } };
    bench.fake.gpus = [90];
    assert.equal((await bench.pass()).isRebooting, false, 'it waits for more than the script');
    const { saved } = bench.fake.journal;
    assert.ok(saved !== null);
    bench.fake.journal.saved = applyRequest(saved, { kind: 'reboot', bundle: null, by: 'ada' }, 0).state;
    const asked = await bench.pass();
    assert.deepEqual([asked.outcomes.map(({ step }) => step.kind), asked.isRebooting], [['os-reboot'], true]);
  });
});
