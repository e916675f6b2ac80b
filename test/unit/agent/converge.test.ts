import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AgentState } from '../../../reconciler/core/agent-state.ts';
import type { BundleState, HostState } from '../../../reconciler/core/host-state.ts';
import { applyRequest } from '../../../reconciler/core/requests.ts';
import type { Schedule } from '../../../reconciler/core/windows.ts';
import {
  bundle,
  CRASHES,
  FakeHost,
  hostState,
  Killed,
  kinds,
  runs,
  SICK,
  WELL,
} from '../../../simulation/fake-host.ts';

const web1 = bundle({ name: 'web', version: '1' });
const web2 = bundle({ name: 'web', version: '2' });
const core1 = bundle({ name: 'core', version: '1' });
const core2 = bundle({ name: 'core', version: '2' });
const app1 = bundle({ name: 'app', version: '1', after: ['core'] });
const app2 = bundle({ name: 'app', version: '2', after: ['core'] });
const app3 = bundle({ name: 'app', version: '3', after: ['core'] });

async function hostWith(...bundles: readonly BundleState[]): Promise<FakeHost> {
  const host = new FakeHost();
  host.publish(web1, web2, core1, core2, app1, app2, app3);
  const first = await host.pass(hostState(bundles));
  assert.equal(first.failure, null);
  assert.deepEqual(host.running(), runs(...bundles));
  return host;
}

describe('going forward', () => {
  it('deploys first: pulls and lays out before anything starts, confirms at the end', async () => {
    const host = new FakeHost();
    host.publish(web1, core1, app1);
    const done = await host.pass(hostState([app1, web1, core1]));
    assert.deepEqual(kinds(done.outcomes), [
      'pull-images core',
      'lay-out core',
      'pull-images app',
      'lay-out app',
      'pull-images web',
      'lay-out web',
      'swap core',
      'swap app',
      'swap web',
      'confirm core, app',
      'confirm web',
    ]);
    assert.deepEqual(host.running(), runs(core1, app1, web1));
    assert.deepEqual(
      done.plan?.verdicts.map((v) => v.state),
      ['converged', 'converged', 'converged'],
    );
    assert.ok(done.outcomes.every((o) => o.step.reason.length > 10));
  });

  it('does nothing and writes nothing where nothing changed', async () => {
    const host = await hostWith(web1, core1);
    const { writes } = host.journal;
    const again = await host.pass(hostState([web1, core1]));
    assert.deepEqual(kinds(again.outcomes), []);
    assert.equal(host.journal.writes, writes);
  });

  it('changes only what changed, and keeps the last two good layouts', async () => {
    const host = await hostWith(web1, core1);
    const before = [...host.engine.containersById.values()].find((c) => c.name === 'kedge-core-core-1')?.id;
    const done = await host.pass(hostState([web2, core1]));
    assert.deepEqual(kinds(done.outcomes), ['pull-images web', 'lay-out web', 'swap web', 'confirm web']);
    assert.deepEqual(host.running(), runs(web2, core1));
    assert.equal([...host.engine.containersById.values()].find((c) => c.name === 'kedge-core-core-1')?.id, before);

    const web3 = bundle({ name: 'web', version: '3' });
    host.publish(web3);
    await host.pass(hostState([web3, core1]));
    assert.deepEqual(host.journal.saved?.bundles.web?.previousGood, web2.digest);
    const digests = [...host.layouts.folders.values()].filter((f) => f.state.name === 'web').map((f) => f.state.digest);
    assert.deepEqual(digests.sort(), [web2.digest, web3.digest].sort());
    assert.ok(!host.engine.images.has(web1.services[0]?.image ?? ''), 'the image of the pruned layout is gone');
  });

  it('takes down what is no longer desired, and nothing where the desired state is unknown', async () => {
    const host = await hostWith(web1, core1);
    const unknown = await host.pass(null);
    assert.deepEqual(kinds(unknown.outcomes), []);
    const done = await host.pass(hostState([core1]));
    assert.deepEqual(kinds(done.outcomes), ['take-down web']);
    assert.deepEqual(host.running(), runs(core1));
    assert.equal(host.journal.saved?.bundles.web, undefined);
  });

  it('takes a retired host down, dependants first', async () => {
    const host = await hostWith(core1, app1);
    const done = await host.pass(hostState([core1, app1], { retire: true }));
    assert.deepEqual(kinds(done.outcomes), ['take-down app', 'take-down core']);
    assert.deepEqual(host.running(), []);
  });

  it('leaves alone what is suspended', async () => {
    const host = await hostWith(web1, core1);
    host.suspended = new Set(['web']);
    const done = await host.pass(hostState([web2, core2]));
    assert.deepEqual(host.running(), runs(web1, core2));
    assert.deepEqual(
      done.plan?.verdicts.map((v) => v.state),
      ['suspended', 'converged'],
    );
    host.suspended = null;
    assert.deepEqual(kinds((await host.pass(hostState([core1]))).outcomes), []);
    host.suspended = new Set();
    await host.pass(hostState([web2, core2]));
    assert.deepEqual(host.running(), runs(web2, core2));
  });
});

describe('going back', () => {
  for (const [what, behaviour] of [
    ['crashes', CRASHES],
    ['fails its health check', SICK],
  ] as const) {
    it(`brings the last good digest back where the new one ${what}, remembers, and does not try again`, async () => {
      const sick2 = bundle({ name: 'web', version: '2', hasHealthcheck: behaviour === SICK });
      const host = await hostWith(web1, core1);
      host.behaviours.set('web', behaviour);
      // Only the new version is sick.
      const compose = host.compose.up.bind(host.compose);
      host.compose.up = async (target) => {
        if (target.dir.includes(web1.digest)) host.behaviours.set('web', WELL);
        return compose(target);
      };
      const done = await host.pass(hostState([sick2, core1]));
      assert.deepEqual(
        kinds(done.outcomes).filter((k) => !k.startsWith('prune')),
        [
          'pull-images web',
          'lay-out web',
          behaviour === SICK ? 'swap web failed' : 'swap web',
          ...(behaviour === SICK ? [] : ['confirm web failed']),
          'roll-back web',
        ],
      );
      assert.deepEqual(host.running(), runs(web1, core1));
      const verdict = done.plan?.verdicts.find((v) => v.bundle === 'web');
      assert.equal(verdict?.state, 'rolled-back');
      assert.equal(verdict?.failure?.code, 'ROLLED_BACK');
      assert.deepEqual(
        host.journal.events.slice(-2).map((e) => e.kind),
        ['failed', 'rolled-back'],
      );

      const ups = host.engine.newId();
      assert.deepEqual(kinds((await host.pass(hostState([sick2, core1]))).outcomes), []);
      assert.equal(Number.parseInt(host.engine.newId(), 16), Number.parseInt(ups, 16) + 1, 'no container was made');
      // A digest that is not desired any more is forgotten.
      await host.pass(hostState([web1, core1]));
      assert.deepEqual(host.journal.saved?.bundles.web?.failed, []);
    });
  }

  it('takes down what came up sick where there is nothing to go back to, and leaves it down', async () => {
    const host = new FakeHost();
    host.publish(web1, core1);
    host.behaviours.set('web', CRASHES);
    const done = await host.pass(hostState([web1, core1]));
    assert.deepEqual(host.running(), runs(core1));
    const verdict = done.plan?.verdicts[0];
    assert.equal(verdict?.state, 'down');
    assert.equal(verdict?.failure?.code, 'UNHEALTHY');
    assert.match(verdict?.failure?.cause ?? '', /cannot open config/);
    assert.deepEqual(kinds((await host.pass(hostState([web1, core1]))).outcomes), []);
  });

  it('takes tied bundles back together, and frees them together', async () => {
    const host = await hostWith(core1, app1, web1);
    host.behaviours.set('app', CRASHES);
    const up = host.compose.up.bind(host.compose);
    host.compose.up = async (target) => {
      host.behaviours.set('app', target.dir.includes(app2.digest) ? CRASHES : WELL);
      return up(target);
    };
    const done = await host.pass(hostState([core2, app2, web2]));
    assert.deepEqual(host.running(), runs(core1, app1, web2), 'web is not tied');
    assert.deepEqual(
      done.plan?.verdicts.map((v) => v.state),
      ['rolled-back', 'rolled-back', 'converged'],
    );
    assert.deepEqual(kinds((await host.pass(hostState([core2, app2, web2]))).outcomes), []);
    // Only app is mended: core's digest was never at fault.
    await host.pass(hostState([core2, app3, web2]));
    assert.deepEqual(host.running(), runs(core2, app3, web2));
  });

  it('brings the old one back where up fails half-way, and tries again where nothing was changed', async () => {
    const host = await hostWith(web1);
    host.compose.failure = { code: 'COMPOSE_FAILED', message: 'up failed', remedy: '' };
    const first = await host.pass(hostState([web2]));
    assert.equal(first.outcomes.at(-1)?.failure?.code, 'COMPOSE_FAILED');
    assert.deepEqual(host.running(), runs(web1));
    assert.equal(host.layouts.current.get(web1.name), web1.digest);
    assert.deepEqual(host.journal.saved?.bundles.web?.failed, []);
    await host.pass(hostState([web2]));
    assert.deepEqual(host.running(), runs(web2));

    const up = host.compose.up.bind(host.compose);
    const web3 = bundle({ name: 'web', version: '3' });
    host.publish(web3);
    host.compose.up = async (target) => {
      if (!target.dir.includes(web3.digest)) return up(target);
      host.engine.containersById.clear();
      return { ok: false, failure: { code: 'COMPOSE_FAILED', message: 'port is taken', remedy: '' } };
    };
    const third = await host.pass(hostState([web3]));
    assert.deepEqual(host.running(), runs(web2));
    assert.equal(third.plan?.verdicts[0]?.failure?.code, 'ROLLED_BACK');
  });

  it('holds what may pass against no digest: registry, engine, disk', async () => {
    const host = await hostWith(core1, app1, web1);
    host.engine.registry.delete(app2.services[0]?.image ?? '');
    const done = await host.pass(hostState([core2, app2, web2]));
    assert.deepEqual(host.running(), runs(core1, app1, web2), 'core waits for app, web does not');
    assert.equal(done.outcomes.find((o) => o.result === 'failed')?.failure?.code, 'IMAGE_UNAVAILABLE');
    host.publish(app2);
    host.engine.away = true;
    assert.equal((await host.pass(hostState([core2, app2, web2]))).failure?.code, 'COMPOSE_UNAVAILABLE');
    host.engine.away = false;
    host.layouts.full = true;
    const full = await host.pass(hostState([core2, app2, web2]));
    assert.equal(full.outcomes.find((o) => o.result === 'failed')?.failure?.code, 'DISK_FULL');
    assert.deepEqual(host.running(), runs(core1, app1, web2));
    host.layouts.full = false;
    await host.pass(hostState([core2, app2, web2]));
    assert.deepEqual(host.running(), runs(core2, app2, web2));
  });
});

describe('drift', () => {
  it('puts back what was stopped, removed or altered, says which service, and spaces repairs out', async () => {
    const host = await hostWith(web1, core1);
    const container = () => [...host.engine.containersById.values()].find((c) => c.name === 'kedge-web-web-1');
    host.engine.containersById.delete(container()?.id ?? '');
    const removed = await host.pass(hostState([web1, core1]));
    assert.deepEqual(kinds(removed.outcomes), ['put-back web']);
    assert.match(removed.outcomes[0]?.step.reason ?? '', /web: its container is missing/);
    assert.deepEqual(host.running(), runs(web1, core1));

    const stopped = container();
    if (stopped !== undefined) stopped.stoppedAt = host.clock.now();
    const early = await host.pass(hostState([web1, core1]));
    assert.deepEqual(kinds(early.outcomes), [], 'not again at once');
    assert.equal(early.plan?.verdicts[0]?.state, 'drifted');
    host.clock.time += 61_000;
    assert.deepEqual(kinds((await host.pass(hostState([web1, core1]))).outcomes), ['put-back web']);
    assert.deepEqual(host.running(), runs(web1, core1));
  });

  it('repairs what is laid out also where the desired state is unknown', async () => {
    const host = await hostWith(web1);
    host.engine.containersById.clear();
    assert.deepEqual(kinds((await host.pass(null)).outcomes), ['put-back web']);
    assert.deepEqual(host.running(), runs(web1));
  });

  it('lays altered files out anew', async () => {
    const host = await hostWith(web1);
    host.layouts.damaged.add(`web/${web1.digest}`);
    assert.deepEqual(kinds((await host.pass(hostState([web1]))).outcomes), ['lay-out web', 'put-back web']);
  });

  it('makes the containers anew whose files were mended, also where it was killed in between', async () => {
    for (let at = 0; ; at++) {
      const host = await hostWith(web1);
      const [before] = host.engine.containersById.keys();
      host.layouts.damaged.add(`web/${web1.digest}`);
      host.killAt(at);
      const killed = await host.pass(hostState([web1])).then(
        () => false,
        () => true,
      );
      host.killAt(Number.POSITIVE_INFINITY);
      host.clock.time += 120_000;
      await host.pass(hostState([web1]));
      assert.notEqual([...host.engine.containersById.keys()][0], before, `killed at ${at}`);
      host.clock.time += 120_000;
      assert.deepEqual(kinds((await host.pass(hostState([web1]))).outcomes), []);
      if (!killed) return;
    }
  });

  it('runs no one-shot again that is done', async () => {
    const host = new FakeHost();
    const both = (version: string) => {
      const job = bundle({ name: 'web', version, services: ['job', 'web'], steady: ['job'] });
      return { ...job, services: job.services.map((s) => ({ ...s, oneShot: s.name === 'job' })) };
    };
    host.publish(both('1'), both('2'));
    host.behaviours.set('job', { ends: { code: 0, afterMs: 10 }, health: null, prints: '' });
    await host.pass(hostState([both('1')]));
    const started = () => [...host.engine.containersById.values()].find((c) => c.name.endsWith('job-1'))?.startedAt;
    const before = started();
    const web = [...host.engine.containersById.values()].find((c) => c.name.endsWith('web-web-1'));
    host.engine.containersById.delete(web?.id ?? '');
    await host.pass(hostState([both('1')]));
    await host.pass(hostState([both('2')]));
    assert.equal(host.running().length, 2);
    assert.equal(started(), before);
  });

  it('reports what falls ill later, and redeploys nothing for it', async () => {
    const host = new FakeHost();
    const job = bundle({ name: 'web', version: '1', oneShot: true });
    host.publish(job);
    host.behaviours.set('web', { ends: { code: 9, afterMs: 60_000 }, health: null, prints: '' });
    await host.pass(hostState([job]));
    host.clock.time += 60_000;
    const later = await host.pass(hostState([job]));
    assert.deepEqual(kinds(later.outcomes), []);
    assert.equal(later.plan?.verdicts[0]?.state, 'unhealthy');
    assert.equal(later.plan?.verdicts[0]?.failure?.code, 'UNHEALTHY');
  });

  it('never touches a project that another made', async () => {
    const host = new FakeHost();
    host.publish(web1);
    host.engine.images.set('other', 'sha256:other');
    const labels = { 'com.docker.compose.project': 'kedge-web', 'com.docker.compose.service': 'db' };
    host.engine.containersById.set('f', {
      id: 'f',
      name: 'theirs',
      labels,
      image: 'other',
      imageId: 'sha256:other',
      restartPolicy: 'no',
      behaviour: WELL,
      startedAt: 0,
      stoppedAt: null,
    });
    const done = await host.pass(hostState([web1]));
    assert.deepEqual(kinds(done.outcomes), []);
    assert.equal(done.plan?.verdicts[0]?.failure?.code, 'PROJECT_FOREIGN');
    assert.match(done.plan?.verdicts[0]?.failure?.message ?? '', /theirs/);
    assert.equal(host.engine.containersById.size, 1);
  });
});

describe('killed at any point', () => {
  /** Kills the pass at every operation, then runs on: tied bundles are all old or all new, and it ends where it should. */
  async function killEverywhere(
    before: HostState,
    after: HostState,
    prepare: (host: FakeHost) => void,
    ends: readonly string[],
  ) {
    for (let at = 0; at < 200; at++) {
      const host = await hostWith(...before.bundles);
      prepare(host);
      host.killAt(at);
      const killed = await host.pass(after).then(
        () => false,
        (error) => {
          if (!(error instanceof Killed)) throw error;
          return true;
        },
      );
      if (!killed) return at;
      await host.pass(after);
      assert.deepEqual(host.running(), ends, `killed at ${at}`);
      assert.ok(!host.journal.events.some((e) => e.kind === 'drift'), `killed at ${at}: nobody else changed anything`);
      host.clock.time += 120_000;
      assert.deepEqual(kinds((await host.pass(after)).outcomes), [], `killed at ${at}: a third pass has nothing to do`);
    }
    throw new Error('never ran to its end');
  }

  it('ends in the new state', async () => {
    const points = await killEverywhere(
      hostState([core1, app1, web1]),
      hostState([core2, app2]),
      () => {},
      runs(core2, app2),
    );
    assert.ok(points > 15, `${points} crash points`);
  });

  it('ends in the old state where the new one is sick', async () => {
    const prepare = (host: FakeHost) => {
      const up = host.compose.up.bind(host.compose);
      host.compose.up = async (target) => {
        host.behaviours.set('app', target.dir.includes(app2.digest) ? CRASHES : WELL);
        return up(target);
      };
    };
    await killEverywhere(hostState([core1, app1]), hostState([core2, app2]), prepare, runs(core1, app1));
  });

  it('gives up a digest that takes the agent down each time', async () => {
    const host = await hostWith(web1);
    const deadly = bundle({ name: 'web', version: '2', http: 'http://127.0.0.1:8080/' });
    host.onProbe = () => {
      throw new Killed();
    };
    for (let i = 0; i < 3; i++) await assert.rejects(host.pass(hostState([deadly])), Killed);
    const done = await host.pass(hostState([deadly]));
    assert.deepEqual(host.running(), runs(web1));
    assert.equal(done.plan?.verdicts[0]?.failure?.code, 'ROLLED_BACK');
  });

  it('holds for any sequence of desired states and kills', async () => {
    const versions = fc.record({
      core: fc.constantFrom(null, core1, core2),
      app: fc.constantFrom(null, app1, app2, app3),
      web: fc.constantFrom(null, web1, web2),
      kill: fc.option(fc.nat(30)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(versions, { minLength: 1, maxLength: 6 }), async (sequence) => {
        const host = await hostWith();
        let last = hostState([]);
        for (const { core, app, web, kill } of sequence) {
          last = hostState([core, app, web].filter((b) => b !== null));
          if (kill !== null) host.killAt(kill);
          await host.pass(last).catch((error) => {
            if (!(error instanceof Killed)) throw error;
          });
          host.killAt(Number.POSITIVE_INFINITY);
        }
        await host.pass(last);
        assert.deepEqual(host.running(), runs(...last.bundles));
        host.clock.time += 120_000;
        assert.deepEqual(kinds((await host.pass(last)).outcomes), []);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });
});

describe('a bundle with windows and an idle rule of its own', () => {
  // The clock of the host begins at midnight, on a Saturday.
  const window = { days: new Set(['sat'] as const), start: 120, lengthMs: 3_600_000, timezone: 'UTC' };
  const AT_TWO: Schedule = { windows: [window], idle: null };
  const QUIET: Schedule = { windows: [], idle: { gpuBelow: 5, forMs: 120_000 } };
  const ruled = (version: string, when: Schedule = AT_TWO) => bundle({ name: 'web', version, when });
  const waits = (done: Awaited<ReturnType<FakeHost['pass']>>) =>
    done.plan?.verdicts.map((v) => `${v.bundle} ${v.state}${v.waits === undefined ? '' : `: ${v.waits.join('; ')}`}`);
  const saved = (host: FakeHost): AgentState => host.journal.saved ?? assert.fail('nothing was saved');

  it('is started at once, made ready at once, and swapped when its window opens', async () => {
    const host = await hostWith(ruled('1'), core1);
    const held = await host.pass(hostState([ruled('2'), core2]));
    assert.deepEqual(
      kinds(held.outcomes).filter((k) => k.endsWith('web')),
      ['pull-images web', 'lay-out web'],
    );
    assert.deepEqual(host.running(), runs(core2, web1));
    assert.deepEqual(waits(held), ['web waiting: its window opens at 2026-11-21T02:00:00.000Z', 'core converged']);
    assert.equal(held.lookAt, Date.UTC(2026, 10, 21, 2));
    await host.clock.sleep(2 * 3_600_000);
    await host.pass(hostState([ruled('2'), core2]));
    assert.deepEqual(host.running(), runs(core2, web2));
  });

  it('waits for the host to be idle, and while a container says that it is busy', async () => {
    const host = await hostWith(ruled('1', QUIET));
    host.gpus = [80];
    const next = hostState([ruled('2', QUIET)]);
    assert.deepEqual(waits(await host.pass(next)), ['web waiting: GPU 0 is at 80 %, and must be below 5 %']);
    host.gpus = [0];
    const job = { id: 'job', name: 'job-1', labels: { 'kedge.busy': 'true' }, image: 'job', imageId: 'job' };
    const alive = { restartPolicy: 'no', behaviour: WELL, startedAt: host.clock.now(), stoppedAt: null };
    host.engine.containersById.set('job', { ...job, ...alive });
    assert.deepEqual(waits(await host.pass(next)), ['web waiting: container job-1 is labelled kedge.busy=true']);
    host.engine.containersById.delete('job');
    for (let i = 0; i < 2; i++) {
      assert.match(waits(await host.pass(next))?.join() ?? '', /the host is still, and must be for 2m/);
      await host.clock.sleep(60_000);
    }
    await host.pass(next);
    assert.deepEqual(host.running(), runs(web2));
  });

  it('asks the command of its rule, which may say no however still the GPUs are', async () => {
    const asks: Schedule = { windows: [], idle: { gpuBelow: 5, forMs: 60_000, command: ['/usr/lib/is-idle', 'x'] } };
    const host = await hostWith(ruled('1', asks));
    const next = hostState([ruled('2', asks)]);
    host.busy.set('/usr/lib/is-idle x', 'it says no');
    assert.deepEqual(waits(await host.pass(next)), ['web waiting: it says no']);
    host.busy.clear();
    assert.match(waits(await host.pass(next))?.join() ?? '', /the host is still, and must be for 1m/);
    await host.clock.sleep(60_000);
    await host.pass(next);
    assert.deepEqual(host.running(), runs(web2));
  });

  it('waits together with what is tied to it', async () => {
    const app = (version: string) => bundle({ name: 'app', version, after: ['core'], when: AT_TWO });
    const host = await hostWith(core1, app('1'));
    await host.pass(hostState([core2, app('2')]));
    assert.deepEqual(host.running(), runs(core1, app1));
  });

  it('does not wait to go back, to be repaired, or with half a swap', async () => {
    const host = await hostWith(ruled('1'));
    host.engine.containersById.clear();
    await host.pass(hostState([ruled('1')]));
    assert.deepEqual(host.running(), runs(web1), 'repaired');
    host.engine.containersById.clear();
    await host.clock.sleep(120_000);
    await host.pass(hostState([ruled('2')]));
    assert.deepEqual(host.running(), runs(web2), 'nothing runs that a swap would end');

    await host.clock.sleep(2 * 3_600_000);
    for (let n = 0; ; n++) {
      const one = await hostWith(ruled('1'));
      await one.clock.sleep(2 * 3_600_000 + 1_000);
      const before = one.operations;
      one.killAt(n);
      const end = await one
        .pass(hostState([ruled('2')]))
        .catch((error: unknown) => (error instanceof Killed ? null : assert.fail(String(error))));
      one.killAt(Number.POSITIVE_INFINITY);
      if (end !== null && one.operations - before <= n) break;
      const swapped = one.layouts.current.get(web1.name) === web2.digest;
      await one.clock.sleep(3_600_000);
      await one.pass(hostState([ruled('2')]));
      assert.deepEqual(one.running(), runs(swapped ? web2 : web1), `killed at ${n}`);
    }
    const sick = await hostWith(ruled('1'));
    sick.behaviours.set('web', CRASHES);
    await sick.clock.sleep(2 * 3_600_000 + 3_595_000);
    const back = await sick.pass(hostState([ruled('2')]));
    assert.deepEqual(waits(back), ['web rolled-back'], 'although the window has closed');
  });

  it('is swapped at once where an operator says so, and the next one waits again', async () => {
    const host = await hostWith(ruled('1'), core1);
    const next = hostState([ruled('2'), core1]);
    await host.pass(next);
    const { state, event } = applyRequest(
      saved(host),
      { kind: 'apply', bundle: web1.name, by: 'ada' },
      host.clock.now(),
    );
    assert.match(event.message, /^ada asked to swap what waits of bundle web now$/);
    host.journal.saved = state;
    await host.pass(next);
    assert.deepEqual(host.running(), runs(core1, web2));
    assert.equal(saved(host).hurried, undefined);
    await host.pass(hostState([ruled('3'), core1]));
    assert.deepEqual(host.running(), runs(core1, web2));
  });

  it('is hurried for a quarter of an hour, not for good', async () => {
    const host = await hostWith(ruled('1'));
    await host.pass(hostState([ruled('2')]));
    host.journal.saved = applyRequest(saved(host), { kind: 'apply', bundle: null, by: 'ada' }, host.clock.now()).state;
    await host.clock.sleep(15 * 60_000);
    await host.pass(hostState([ruled('2')]));
    assert.deepEqual(host.running(), runs(web1));
  });

  it('is removed at once: who takes it away takes its rule away', async () => {
    const host = await hostWith(ruled('1'));
    await host.pass(hostState([]));
    assert.deepEqual(host.running(), []);
  });
});
