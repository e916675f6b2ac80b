/** Hooks around swaps of bundles, wherever the host is cut off: engine, layouts and disk in memory; what a hook does, a test says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HookEnd, HookRun, RunHook } from '../../../reconciler/agent/hooks.ts';
import { faultInAgentState } from '../../../reconciler/core/agent-state-check.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import type { Hooks } from '../../../reconciler/core/hooks.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import { applyRequest } from '../../../reconciler/core/requests.ts';
import {
  bundle,
  bundleName,
  CRASHES,
  FakeHost,
  hostState,
  Killed,
  kinds,
  runs,
  WELL,
} from '../../../simulation/fake-host.ts';

const call = (script: string) => ({ script, arguments: {} });
const ALL: Hooks = { drain: call('d'), before: call('b'), after: call('a') };
const web = (version: string, hooks: Partial<Hooks> = ALL) =>
  bundle({ name: 'web', version, services: [`web${version}`], hooks });
const [web1, web2, web3] = [web('1'), web('2'), web('3')];
const app = (version: string) =>
  bundle({ name: 'app', version, services: [`app${version}`], after: ['web'], hooks: { drain: call('d') } });

/** Keeps how each run ended, as the ledger of a host does: the same run is never begun again. */
class Bench {
  readonly host = new FakeHost();
  /** `drain web`, and what ran then, in the order in which they were begun. */
  readonly begun: string[] = [];
  readonly ended = new Map<string, HookEnd>();
  ends: (run: HookRun) => HookEnd = () => ({ kind: 'done' });
  /** The host is killed within the n-th run of a hook. */
  killWithin = Number.POSITIVE_INFINITY;

  constructor(...bundles: readonly BundleState[]) {
    this.host.publish(web1, web2, web3, app('1'), app('2'), ...bundles);
    this.host.onHook = this.#run;
  }

  #run: RunHook = async (run) => {
    const key = JSON.stringify(run);
    const before = this.ended.get(key);
    if (before !== undefined) return before;
    this.begun.push(`${run.hook} ${run.of.replace('bundle ', '')}`);
    // What was begun and has not ended is told as cut off by whoever comes after it.
    this.ended.set(key, { kind: 'cut', failure: failure('HOOK_FAILED', 'cut off') });
    if (this.begun.length > this.killWithin) throw new Killed();
    const end = this.ends(run);
    if (end.kind === 'not-begun') this.ended.delete(key);
    else this.ended.set(key, end);
    return end;
  };

  async pass(...bundles: readonly BundleState[]) {
    const done = await this.host.pass(hostState(bundles));
    const { saved } = this.host.journal;
    if (saved !== null) assert.equal(faultInAgentState(JSON.parse(JSON.stringify(saved))), null);
    return done;
  }

  took(): readonly string[] {
    return this.begun.splice(0);
  }

  get memory() {
    return this.host.journal.saved?.bundles.web;
  }
}

const bad = (): HookEnd => ({ kind: 'bad', failure: failure('HOOK_FAILED', 'exit status 1') });

async function settled(...bundles: readonly BundleState[]): Promise<Bench> {
  const bench = new Bench();
  await bench.pass(...bundles);
  bench.took();
  return bench;
}

describe('hooks of a bundle', () => {
  it('run in their order, around what they are for; a first start has nothing to drain', async () => {
    const bench = new Bench();
    const seen: string[] = [];
    bench.ends = ({ hook }) => {
      seen.push(`${hook}: ${bench.host.running().map((one) => one.split(' ')[0])}`);
      return { kind: 'done' };
    };
    await bench.pass(web1);
    assert.deepEqual(seen.splice(0), ['before: ', 'after: web1']);
    const done = await bench.pass(web2);
    assert.deepEqual(kinds(done.outcomes), ['pull-images web', 'lay-out web', 'swap web', 'confirm web']);
    assert.deepEqual(seen.splice(0), ['drain: web1', 'before: web1', 'after: web2']);
    assert.equal(bench.memory?.hooks, undefined, 'forgotten with the change');
    await bench.pass(web2);
    assert.deepEqual(seen, []);
  });

  it('change nothing by themselves: another hook is no other bundle', async () => {
    const bench = await settled(web1);
    const done = await bench.pass({ ...web1, hooks: { ...ALL, drain: call('other') } });
    assert.deepEqual([kinds(done.outcomes), bench.took()], [[], []]);
  });

  it('run again for the same change, made another time', async () => {
    const bench = await settled(web1);
    for (const next of [web2, web1, web2]) {
      await bench.pass(next);
      assert.deepEqual(bench.took(), ['drain web', 'before web', 'after web']);
    }
  });

  for (const hook of ['drain', 'before'] as const) {
    it(`${hook}: while it fails what runs runs on, and nothing is held against the digest`, async () => {
      const bench = await settled(web1);
      bench.ends = (run) => (run.hook === hook ? bad() : { kind: 'done' });
      for (let i = 0; i < 5; i++) {
        const { outcomes } = await bench.pass(web2);
        const swap = outcomes.find(({ step }) => step.kind === 'swap');
        assert.deepEqual([swap?.result, swap?.failure?.code], ['failed', 'HOOK_FAILED']);
        assert.deepEqual(bench.host.running(), runs(web1));
      }
      assert.deepEqual([bench.memory?.failed, bench.memory?.attempt], [[], null]);
      assert.equal(bench.took().filter((one) => one === `${hook} web`).length, 5);
      bench.ends = () => ({ kind: 'done' });
      await bench.pass(web2);
      assert.deepEqual(bench.host.running(), runs(web2));
      // What ended well before is not run again.
      assert.deepEqual(
        bench.took(),
        hook === 'drain' ? ['drain web', 'before web', 'after web'] : ['before web', 'after web'],
      );
    });
  }

  it('after: where it fails the change is undone, remembered, and not drained for', async () => {
    const bench = await settled(web1);
    bench.ends = (run) => (run.hook === 'after' ? bad() : { kind: 'done' });
    await bench.pass(web2);
    assert.deepEqual(bench.host.running(), runs(web1));
    assert.deepEqual(bench.took(), ['drain web', 'before web', 'after web']);
    assert.deepEqual(
      [bench.memory?.failed[0]?.digest, bench.memory?.failed[0]?.failure.code],
      [web2.digest, 'UNHEALTHY'],
    );
    await bench.pass(web2);
    assert.deepEqual(bench.took(), []);
    const { saved } = bench.host.journal;
    assert.ok(saved !== null);
    bench.host.journal.saved = applyRequest(saved, { kind: 'retry', bundle: null }, 0).state;
    bench.ends = () => ({ kind: 'done' });
    await bench.pass(web2);
    assert.deepEqual(bench.host.running(), runs(web2));
    assert.deepEqual(bench.took(), ['drain web', 'before web', 'after web']);
  });

  it('after: what falls sick under it is not good', async () => {
    const bench = await settled(web1);
    bench.ends = ({ hook }) => {
      // It ends while it is looked at.
      for (const c of bench.host.engine.containersById.values())
        if (hook === 'after') Object.assign(c, { behaviour: CRASHES });
      return { kind: 'done' };
    };
    bench.host.behaviours.set('web1', WELL);
    await bench.pass(web2);
    assert.equal(bench.memory?.failed[0]?.digest, web2.digest);
    assert.deepEqual(bench.host.running(), runs(web1));
  });

  it('after: where it could not be run that says nothing of the digest', async () => {
    const bench = await settled(web1);
    const why = failure('HOOK_FAILED', 'no way to run it');
    bench.ends = ({ hook }) => (hook === 'after' ? { kind: 'not-begun', failure: why } : { kind: 'done' });
    for (let i = 0; i < 5; i++) await bench.pass(web2);
    assert.deepEqual([bench.host.running(), bench.memory?.failed], [runs(web2), []]);
    bench.ends = () => ({ kind: 'done' });
    await bench.pass(web2);
    assert.equal(bench.memory?.lastGood, web2.digest);
  });

  it('of tied bundles: all are drained before any is swapped', async () => {
    const bench = await settled(web1, app('1'));
    bench.ends = (run) => (run.of === 'bundle app' ? bad() : { kind: 'done' });
    await bench.pass(web2, app('2'));
    assert.deepEqual(bench.host.running(), runs(web1, app('1')));
    assert.deepEqual(bench.took(), ['drain web', 'drain app']);
    bench.ends = () => ({ kind: 'done' });
    await bench.pass(web2, app('2'));
    assert.deepEqual(bench.took(), ['drain app', 'before web', 'after web']);
    assert.deepEqual(bench.host.running(), runs(web2, app('2')));
  });

  it('an operator who does not wait does not drain', async () => {
    const bench = await settled(web1);
    bench.ends = (run) => (run.hook === 'drain' ? bad() : { kind: 'done' });
    await bench.pass(web2);
    const { saved } = bench.host.journal;
    assert.ok(saved !== null);
    const request = { kind: 'apply', bundle: bundleName('web'), by: 'ada' } as const;
    bench.host.journal.saved = applyRequest(saved, request, bench.host.clock.now()).state;
    bench.took();
    await bench.pass(web2);
    assert.deepEqual(bench.took(), ['before web', 'after web']);
    assert.deepEqual(bench.host.running(), runs(web2));
  });

  it('do not hold up what goes back, is repaired or is taken away', async () => {
    const bench = await settled(web1);
    bench.host.behaviours.set('web2', CRASHES);
    await bench.pass(web2);
    assert.deepEqual(bench.host.running(), runs(web1));
    assert.deepEqual(bench.took(), ['drain web', 'before web']);
    bench.host.engine.containersById.clear();
    await bench.pass(web2);
    assert.deepEqual(bench.host.running(), runs(web1));
    await bench.pass();
    assert.deepEqual([bench.host.running(), bench.took()], [[], []]);
  });

  it('a change that was taken back while it was drained begins anew when it comes again', async () => {
    const bench = await settled(web1);
    bench.ends = (run) => (run.hook === 'before' ? bad() : { kind: 'done' });
    await bench.pass(web2);
    await bench.pass(web1);
    assert.equal(bench.memory?.hooks, undefined);
    bench.took();
    bench.ends = () => ({ kind: 'done' });
    await bench.host.clock.sleep(1_000);
    await bench.pass(web2);
    assert.deepEqual(bench.took(), ['drain web', 'before web', 'after web']);
  });

  it('what was drained is not held up by its window any more', async () => {
    const closed = {
      windows: [{ days: new Set(['tue'] as const), start: 0, lengthMs: 60_000, timezone: 'UTC' }],
      idle: null,
    };
    const bench = await settled(web1);
    bench.ends = (run) => (run.hook === 'before' ? bad() : { kind: 'done' });
    await bench.pass(web2);
    bench.ends = () => ({ kind: 'done' });
    const held = { ...web3, when: closed };
    await bench.pass(held);
    assert.deepEqual(bench.host.running(), runs(web1), 'it is closed');
    await bench.pass({ ...web2, when: closed });
    assert.deepEqual(bench.host.running(), runs(web1), 'another change was in between');
    bench.ends = (run) => (run.hook === 'before' ? bad() : { kind: 'done' });
    await bench.pass(web2);
    bench.ends = () => ({ kind: 'done' });
    await bench.pass({ ...web2, when: closed });
    assert.deepEqual(bench.host.running(), runs(web2));
  });
});

describe('wherever the host is killed', () => {
  it('a hook that ended well is not run again for that change, and the bundle ends up new', async () => {
    let killed = 0;
    for (let n = 0; ; n++) {
      const bench = await settled(web1);
      const before = bench.host.operations;
      bench.host.killAt(n);
      const end = await bench.pass(web2).catch((error: unknown) => {
        if (error instanceof Killed) return null;
        throw error;
      });
      bench.host.killAt(Number.POSITIVE_INFINITY);
      if (end !== null && bench.host.operations - before <= n) break;
      killed += 1;
      await bench.pass(web2);
      assert.deepEqual(bench.host.running(), runs(web2), `killed at ${n}`);
      assert.deepEqual(bench.took(), ['drain web', 'before web', 'after web'], `killed at ${n}`);
      assert.equal(bench.memory?.lastGood, web2.digest);
    }
    assert.ok(killed > 15, `${killed} places`);
  });

  it('a hook that it was killed within is told as cut off, and another run of it comes after it', async () => {
    for (const [n, hook] of ['drain', 'before', 'after'].entries()) {
      const bench = await settled(web1);
      bench.killWithin = n;
      await assert.rejects(bench.pass(web2), Killed);
      bench.killWithin = Number.POSITIVE_INFINITY;
      // The cut is found out, counted, and not held against the digest.
      await bench.pass(web2);
      await bench.pass(web2);
      assert.deepEqual(bench.host.running(), runs(web2), hook);
      const took = bench.took();
      for (const one of ['drain', 'before', 'after'])
        assert.equal(took.filter((run) => run === `${one} web`).length, one === hook ? 2 : 1, `${hook}: ${took}`);
      assert.deepEqual(bench.memory?.failed, []);
    }
  });
});
