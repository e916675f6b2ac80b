/** The OS and the bundles that require it move together: forward, back, and wherever the host is cut off. All of the machine in memory. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import type { Desired } from '../../../reconciler/agent/desired.ts';
import { StateKeeper } from '../../../reconciler/agent/keeper.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { doWorkAndOs } from '../../../reconciler/agent/work-and-os.ts';
import { type AgentState, newAgentState } from '../../../reconciler/core/agent-state.ts';
import { faultInAgentState } from '../../../reconciler/core/agent-state-check.ts';
import { failure, ok } from '../../../reconciler/core/failure.ts';
import { NO_HOOKS } from '../../../reconciler/core/hooks.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import { bootedOf } from '../../../reconciler/core/os-observed.ts';
import { applyRequest } from '../../../reconciler/core/requests.ts';
import { ANY_TIME } from '../../../reconciler/core/windows.ts';
import { bundle, CRASHES, FakeHost, hostState, Killed, runs, SICK } from '../../../simulation/fake-host.ts';
import { FakeBoot } from '../../../simulation/fakes/boot.ts';
import { FakeOstree } from '../../../simulation/fakes/ostree.ts';

const KEY = 'certificate';
const commit = (version: string) => ({ version, ref: 'os', signer: KEY, files: new Map<string, string>() });
const web = (version: string) => bundle({ name: 'web', version, services: [`web${version}`], requires: 'os' });
const app = (version: string) => bundle({ name: 'app', version, services: [`app${version}`], after: ['web'] });
const log = (version: string) => bundle({ name: 'log', version, services: [`log${version}`] });
const [web1, web2, web3, app1, app2, log1, log2] = [
  web('1'),
  web('2'),
  web('3'),
  app('1'),
  app('2'),
  log('1'),
  log('2'),
];

class Bench {
  readonly fake = new FakeHost();
  readonly ostree = new FakeOstree(commit('1'));
  readonly boot = new FakeBoot();
  readonly first: Sha256;
  readonly second = this.ostree.publish(commit('2'));
  readonly third = this.ostree.publish(commit('3'));
  session = new Session();
  pin: Sha256;
  bundles: readonly BundleState[] = [web1, log1];
  isPinKnown = true;
  reached = true;

  constructor() {
    this.first = this.ostree.publish(commit('1'));
    this.pin = this.first;
    this.fake.publish(web1, web2, web3, app1, app2, log1, log2);
  }

  async pass() {
    const deps = {
      ...this.fake.deps(),
      os: { ostree: this.ostree, boot: this.boot, mayReboot: async () => ({ open: true }) as const },
      signatures: { readCertificate: async () => ok({}) },
      random: () => 0.5,
      buildTime: 0,
    } as unknown as AgentDeps;
    const { saved } = this.fake.journal;
    const keeper = new StateKeeper(deps.journal, saved ?? newAgentState('fleet', '0.1.0'), saved);
    const fixed = { name: 'stable', ref: 'os', remotes: ['https://os.example/'], signedBy: ['trust/os/r.asc'] };
    const channel = ok({ ...fixed, commit: this.pin, reboot: ANY_TIME, confirmMs: 600_000, hooks: NO_HOOKS });
    const os = this.isPinKnown ? channel : { ok: false, failure: failure('SCHEMA_INVALID', 'os/stable.yaml') };
    const state = hostState(this.bundles);
    const settings = { driftIgnore: [] };
    const desired = {
      os,
      state,
      settings,
      file: async () => ok(Buffer.from(KEY)),
      read: async () => ok(Buffer.from('')),
    };
    const order = {
      desired: desired as unknown as Desired,
      reached: this.reached,
      isSuspended: false,
      signal: undefined,
    };
    const done = await doWorkAndOs(deps, this.session, keeper, order);
    if (this.state !== null) assert.equal(faultInAgentState(JSON.parse(JSON.stringify(this.state))), null);
    return done;
  }

  get state(): AgentState | null {
    return this.fake.journal.saved;
  }

  /** Passes, and boots that they ask for, until nothing is left to do. */
  async settle(entry: 'default' | 'fallback' = 'default'): Promise<void> {
    for (let i = 0; i < 12; i++) {
      const before = this.boot.orders.length;
      const { work, os } = await this.pass();
      if (this.boot.orders.slice(before).includes('reboot')) this.reboot(entry);
      else if ((!work.fresh || work.done.outcomes.length === 0) && os?.outcomes.length === 0) return;
    }
    assert.fail('it does not come to rest');
  }

  /** As `pass`, for those that say only what they did. */
  async steps(): Promise<readonly string[]> {
    const { work, os } = await this.pass();
    const all = [...(work.fresh ? work.done.outcomes : []), ...(os?.outcomes ?? [])];
    return all.map(
      ({ step, result }) =>
        `${step.kind}${'bundle' in step ? ` ${step.bundle}` : ''}${result === 'done' ? '' : ' failed'}`,
    );
  }

  async verdicts(): Promise<readonly string[]> {
    const { work } = await this.pass();
    return (work.done.plan?.verdicts ?? []).map(
      (v) => `${v.bundle} ${v.state}${v.waits === undefined ? '' : `: ${v.waits}`}`,
    );
  }

  reboot(entry: 'default' | 'fallback' = 'default'): void {
    this.ostree.reboot(entry);
    this.session = new Session();
  }

  async booted(): Promise<Sha256 | null> {
    const status = await this.ostree.status();
    return status.ok ? (bootedOf(status.value)?.commit ?? null) : null;
  }
}

/** The first OS with the first bundles, settled. */
async function settled(...bundles: readonly BundleState[]): Promise<Bench> {
  const bench = new Bench();
  if (bundles.length > 0) bench.bundles = bundles;
  await bench.settle();
  assert.deepEqual(bench.fake.running(), runs(...bench.bundles));
  return bench;
}

/** Both move in one commit. */
function move(bench: Bench, ...bundles: readonly BundleState[]): void {
  bench.pin = bench.second;
  bench.bundles = bundles;
}

describe('a bundle that requires the OS', () => {
  it('is made ready, waits for the boot, and is good only with the OS; others move at once', async () => {
    const bench = await settled();
    move(bench, web2, log2);
    const { work, os } = await bench.pass();
    const did = work.done.outcomes.map((o) => `${o.step.kind} ${o.step.target}`);
    assert.deepEqual(
      did.filter((step) => step.endsWith('web')),
      ['pull-images web', 'lay-out web'],
    );
    assert.deepEqual(bench.fake.running(), runs(web1, log2));
    assert.deepEqual(
      os?.outcomes.map((o) => o.step.kind),
      ['os-pull', 'os-stage', 'os-reboot'],
    );
    assert.deepEqual(
      (await bench.verdicts())[0],
      `web waiting: it requires the OS ${bench.second.slice(0, 12)}, which is not booted yet`,
    );
    bench.reboot();
    assert.deepEqual(await bench.steps(), ['swap web', 'confirm', 'os-confirm']);
    assert.deepEqual(bench.fake.running(), runs(web2, log2));
    assert.deepEqual(await bench.verdicts(), ['web converged', 'log converged']);
    assert.equal(bench.state?.bundles.web?.lastGood, web2.digest);
    assert.equal(bench.state?.os?.lastGood, bench.second);
    const told = bench.fake.journal.events.filter((e) => e.kind === 'applied').slice(-2);
    assert.deepEqual(
      told.map((e) => e.bundle ?? 'os'),
      ['os', 'web'],
    );
  });

  it('is not good while the OS is on trial, and does not begin anew with each pass', async () => {
    const bench = await settled();
    move(bench, web2, log2);
    await bench.pass();
    bench.reboot();
    bench.reached = false;
    await bench.pass();
    assert.deepEqual(bench.state?.os?.attempt?.together, [{ bundle: 'web', digest: web2.digest, settled: true }]);
    assert.equal(bench.state?.bundles.web?.lastGood, web1.digest);
    for (let i = 0; i < 5; i++) {
      bench.session = new Session();
      assert.ok((await bench.verdicts()).includes('web trial'));
    }
    assert.equal(bench.state?.bundles.web?.attempt, null);
  });

  it('goes back with an OS that the boot loader went back from, and is not tried until pin or digest changes', async () => {
    const bench = await settled();
    move(bench, web2, log2);
    await bench.pass();
    bench.reboot();
    // It is swapped, something else of the OS does not work, and the machine falls back.
    bench.reached = false;
    await bench.pass();
    assert.deepEqual(bench.fake.running(), runs(web2, log2));
    bench.reached = true;
    bench.reboot('fallback');
    await bench.settle();
    assert.deepEqual(bench.fake.running(), runs(web1, log2));
    assert.deepEqual(await bench.verdicts(), ['web rolled-back', 'log converged']);
    const [failed] = bench.state?.bundles.web?.failed ?? [];
    assert.deepEqual([failed?.digest, failed?.withOs], [web2.digest, bench.second]);
    assert.match(failed?.failure.message ?? '', /goes only together with the OS/);
    // Another digest waits for the same OS, which has failed.
    bench.bundles = [web3, log2];
    assert.match((await bench.verdicts()).join(), /web waiting: it requires the OS .*, which failed on this host/);
    assert.deepEqual(bench.fake.running(), runs(web1, log2));
    // The same digest with another OS is tried.
    bench.bundles = [web2, log2];
    bench.pin = bench.third;
    await bench.settle();
    assert.equal(await bench.booted(), bench.third);
    assert.deepEqual(bench.fake.running(), runs(web2, log2));
    assert.deepEqual(bench.state?.bundles.web?.failed, []);
  });

  it('that comes up sick takes the OS back at once, and both are remembered', async () => {
    const bench = await settled();
    bench.fake.behaviours.set('web2', CRASHES);
    move(bench, web2, log1);
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
    assert.deepEqual(bench.fake.running(), runs(web1, log1));
    assert.equal(bench.state?.os?.failed[0]?.commit, bench.second);
    assert.match(
      bench.state?.os?.failed[0]?.failure.message ?? '',
      /did not come up with what requires it: bundle web/,
    );
    assert.equal(bench.state?.bundles.web?.failed[0]?.withOs, bench.second);
    assert.deepEqual(bench.boot.orders, ['reboot', 'reboot']);
    await bench.settle();
    assert.deepEqual(bench.boot.orders, ['reboot', 'reboot'], 'not again');
  });

  it('that falls sick while the OS is on trial takes it back when the time is over', async () => {
    const bench = await settled();
    bench.fake.behaviours.set('web2', SICK);
    move(bench, web2, log1);
    await bench.pass();
    bench.reboot();
    bench.reached = false;
    await bench.pass();
    bench.reached = true;
    bench.session = new Session();
    assert.match((await bench.verdicts()).join(), /web unhealthy/);
    assert.deepEqual(bench.boot.orders, ['reboot']);
    bench.ostree.uptimeMs = 600_000;
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
    assert.deepEqual(bench.fake.running(), runs(web1, log1));
    assert.equal(bench.state?.bundles.web?.failed[0]?.withOs, bench.second);
  });

  it('that was sick before holds the new OS back all the same where it is sick with it', async () => {
    const bench = await settled();
    for (const c of bench.fake.engine.containersById.values())
      if (c.name.includes('web1')) Object.assign(c, { behaviour: SICK });
    bench.fake.behaviours.set('web2', CRASHES);
    await bench.fake.clock.sleep(120_000);
    move(bench, web2, log1);
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
  });

  it('goes back to its former digest when the pin is reverted, again only with the boot', async () => {
    const bench = await settled();
    move(bench, web2, log1);
    await bench.settle();
    bench.pin = bench.first;
    bench.bundles = [web1, log1];
    await bench.pass();
    assert.deepEqual(bench.fake.running(), runs(web2, log1));
    bench.reboot();
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
    assert.deepEqual(bench.fake.running(), runs(web1, log1));
  });

  it('takes along what is tied to it by `after`', async () => {
    const bench = await settled(web1, app1, log1);
    bench.fake.behaviours.set('app2', CRASHES);
    move(bench, web2, app2, log2);
    await bench.pass();
    assert.deepEqual(bench.fake.running(), runs(web1, app1, log2));
    bench.reboot();
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
    assert.deepEqual(bench.fake.running(), runs(web1, app1, log2));
    for (const name of ['web', 'app']) assert.equal(bench.state?.bundles[name]?.failed[0]?.withOs, bench.second, name);
  });

  it('moves at once where only it changes, and where Kedge manages no OS', async () => {
    const bench = await settled();
    bench.bundles = [web2, log1];
    await bench.settle();
    assert.deepEqual(bench.fake.running(), runs(web2, log1));
    assert.deepEqual(bench.boot.orders, []);
    const plain = new FakeHost();
    plain.publish(web1, web2);
    await plain.pass(hostState([web1]));
    await plain.pass(hostState([web2]));
    assert.deepEqual(plain.running(), runs(web2));
  });

  it('stays as it is where nobody can say what is pinned or booted', async () => {
    const bench = await settled();
    bench.bundles = [web2, log2];
    bench.isPinKnown = false;
    assert.match((await bench.verdicts()).join(), /web waiting: the OS that its channel pins cannot be read/);
    bench.isPinKnown = true;
    bench.session = new Session();
    bench.ostree.failures.set('status', failure('OS_DEPLOY_FAILED', 'no'));
    assert.match((await bench.verdicts()).join(), /web waiting: which OS is booted cannot be seen/);
    assert.deepEqual(bench.fake.running(), runs(web1, log2));
    await bench.settle();
    assert.deepEqual(bench.fake.running(), runs(web2, log2));
  });

  it('is started at all only with its OS', async () => {
    const bench = await settled(log1);
    move(bench, web2, log1);
    await bench.pass();
    assert.deepEqual(bench.fake.running(), runs(log1));
    bench.reboot('fallback');
    await bench.settle();
    assert.deepEqual(bench.fake.running(), runs(log1));
  });

  it('keeps the reboot back until its images are here; an operator may have it without', async () => {
    const bench = await settled();
    for (const s of web2.services) bench.fake.engine.registry.delete(s.image);
    move(bench, web2, log1);
    const { os } = await bench.pass();
    assert.match(os?.verdict?.waits.join() ?? '', /bundle web, which requires this OS, is not ready/);
    assert.deepEqual(bench.boot.orders, []);
    const { state } = bench;
    if (state === null) throw new Error('unreachable');
    bench.fake.journal.saved = applyRequest(state, { kind: 'reboot', bundle: null, by: 'ada' }, 0).state;
    await bench.pass();
    assert.deepEqual(bench.boot.orders, ['reboot']);
  });

  it('goes back too with an OS that was good and that the boot loader takes no more', async () => {
    const bench = await settled();
    move(bench, web2, log1);
    await bench.settle();
    assert.equal(bench.state?.bundles.web?.goodWith, bench.second);
    bench.boot.said = 'fallback';
    bench.reboot('fallback');
    await bench.settle();
    assert.equal(await bench.booted(), bench.first);
    assert.deepEqual(bench.fake.running(), runs(web1, log1));
    assert.deepEqual(await bench.verdicts(), ['web rolled-back', 'log converged']);
    assert.equal(bench.state?.bundles.web?.failed[0]?.withOs, bench.second);
    await bench.settle();
    assert.deepEqual(bench.fake.running(), runs(web1, log1));
  });

  it('leaves a trial alone whose pin has moved on, and follows the new one after it', async () => {
    const bench = await settled();
    move(bench, web2, log1);
    await bench.pass();
    bench.reboot();
    bench.pin = bench.third;
    bench.bundles = [web3, log1];
    await bench.settle();
    assert.equal(await bench.booted(), bench.third);
    assert.deepEqual(bench.fake.running(), runs(web3, log1));
  });
});

describe('wherever the host is cut off, OS and bundle are both old or both new', () => {
  for (const fate of ['goes on', 'falls back'] as const) {
    it(`and it ${fate}`, async () => {
      let killed = 0;
      for (let n = 0; ; n++) {
        const bench = await settled();
        move(bench, web2, log1);
        await bench.pass();
        bench.reboot();
        const before = bench.fake.operations;
        bench.fake.killAt(n);
        const end = await bench.pass().catch((error: unknown) => {
          if (error instanceof Killed) return null;
          throw error;
        });
        bench.fake.killAt(Number.POSITIVE_INFINITY);
        if (end !== null && bench.fake.operations - before <= n) break;
        killed += 1;
        // A trial that was confirmed is none that the boot loader goes back from.
        const isConfirmed = bench.state?.os?.lastGood === bench.second;
        assert.equal(bench.state?.bundles.web?.lastGood, isConfirmed ? web2.digest : web1.digest, `killed at ${n}`);
        bench.session = new Session();
        if (fate === 'falls back' && !isConfirmed) bench.reboot('fallback');
        await bench.settle();
        const isNew = (await bench.booted()) === bench.second;
        assert.equal(isNew, fate === 'goes on' || isConfirmed, `killed at ${n}`);
        assert.deepEqual(bench.fake.running(), runs(isNew ? web2 : web1, log1), `killed at ${n}`);
      }
      assert.ok(killed > 10, `${killed} places`);
    });
  }

  it('also on its way back', async () => {
    let killed = 0;
    for (let n = 0; ; n++) {
      const bench = await settled();
      bench.fake.behaviours.set('web2', CRASHES);
      move(bench, web2, log1);
      await bench.pass();
      bench.reboot();
      const before = bench.fake.operations;
      bench.fake.killAt(n);
      const end = await bench.pass().catch(() => null);
      bench.fake.killAt(Number.POSITIVE_INFINITY);
      if (end !== null && bench.fake.operations - before <= n) break;
      killed += 1;
      bench.reboot();
      await bench.settle();
      assert.equal(await bench.booted(), bench.first, `killed at ${n}`);
      assert.deepEqual(bench.fake.running(), runs(web1, log1), `killed at ${n}`);
    }
    assert.ok(killed > 10, `${killed} places`);
  });
});
