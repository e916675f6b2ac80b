import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { type AgentLoop, startAgent } from '../../../reconciler/agent/loop.ts';
import type { PassResult } from '../../../reconciler/agent/reconcile.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import type { Clock } from '../../../reconciler/ports/clock.ts';
import type { GitStore } from '../../../reconciler/ports/git.ts';
import type { Notification, Notify } from '../../../reconciler/ports/notify.ts';
import { FakeHost, fakeConfig } from '../../../simulation/fake-host.ts';

/** A clock whose sleepers wake when the test moves the time. */
class ManualClock implements Clock {
  time = Date.UTC(2026, 10, 21);
  #sleepers: { at: number; wake: () => void }[] = [];

  now(): number {
    return this.time;
  }

  monotonic(): number {
    return this.time;
  }

  get sleeping(): number {
    return this.#sleepers.length;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const sleeper = { at: this.time + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((s) => s !== sleeper);
        resolve();
      });
    });
  }

  async advance(ms: number): Promise<void> {
    this.time += ms;
    const due = this.#sleepers.filter((s) => s.at <= this.time);
    this.#sleepers = this.#sleepers.filter((s) => s.at > this.time);
    for (const { wake } of due) wake();
    await settle();
  }
}

/** Lets everything run that waits for nothing. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

interface Running {
  readonly loop: AgentLoop;
  readonly clock: ManualClock;
  readonly host: FakeHost;
  readonly passes: PassResult[];
  readonly polls: () => number;
  readonly said: Notification[];
}

async function start(t: TestContext, head: GitStore['head'], watchdogMs: number | null = null): Promise<Running> {
  const host = new FakeHost();
  const clock = new ManualClock();
  let polls = 0;
  const never = async () => fail('SOURCE_UNREACHABLE', 'not here');
  const git: GitStore = {
    description: 'fake',
    head: (...args) => {
      polls += 1;
      return head(...args);
    },
    fetch: never,
    read: never,
    recover: async () => ok(undefined),
    prune: async () => ok(0),
    close: async () => {},
  };
  const deps: AgentDeps = {
    ...host.deps(),
    config: fakeConfig(),
    clock,
    git,
    signatures: {
      readCertificate: never,
      verify: never,
      readSshKey: () => fail('POLICY_INVALID', 'not here'),
      verifySsh: () => assert.fail('not here'),
      sign: never,
      generateHostKey: () => Promise.reject(new Error()),
    },
    tars: { open: never, prune: async () => {}, close: () => {} },
    inventory: { publish: never, readAll: never },
    hardware: { facts: () => Promise.reject(new Error('no hardware')) },
    hostKey: never,
    random: () => 0.5,
    version: '0.1.0',
    buildTime: 0,
  };
  const passes: PassResult[] = [];
  const said: Notification[] = [];
  const notify: Notify = { watchdogMs, notify: async (n) => void said.push(n) };
  const started = await startAgent(deps, { notify, onPass: (result) => passes.push(result) });
  assert.ok(started.ok);
  t.after(() => started.value.stop());
  await settle();
  return { loop: started.value, clock, host, passes, polls: () => polls, said };
}

const down: GitStore['head'] = async () => fail('SOURCE_UNREACHABLE', 'no route');

describe('the loop', () => {
  it('polls sooner at first where no source answers, then as often as the poll says, with no timer but that and the guard over hanging passes', async (t) => {
    const { clock, polls, said } = await start(t, down);
    assert.equal(polls(), 1);
    assert.deepEqual(said[0]?.ready, true);
    assert.equal(clock.sleeping, 2);
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      const before = polls();
      let waited = 0;
      while (polls() === before) {
        await clock.advance(250);
        waited += 250;
      }
      waits.push(Math.round(waited / 1000));
    }
    assert.deepEqual(waits, [4, 8, 15, 30, 45, 45]);
    assert.equal(clock.sleeping, 2);
  });

  it('tells of a pass only where it came to something else than the one before', async (t) => {
    let answer: typeof down = down;
    const { clock, passes, polls } = await start(t, (...args) => answer(...args));
    for (let i = 0; i < 10; i++) await clock.advance(60_000);
    assert.ok(polls() > 5);
    assert.equal(passes.length, 1);
    answer = async () => fail('SOURCE_DENIED', 'no');
    for (let i = 0; i < 5; i++) await clock.advance(60_000);
    assert.deepEqual(
      passes.map((p) => p.failure?.code),
      ['SOURCE_UNREACHABLE', 'SOURCE_DENIED'],
    );
  });

  it('looks at once when it is woken, from inside and from another process', async (t) => {
    const { loop, host, polls } = await start(t, down);
    loop.wake();
    await settle();
    assert.equal(polls(), 2);
    assert.equal(await host.journal.wake(), true);
    await settle();
    assert.equal(polls(), 3);
  });

  it('makes one pass at a time, and one more after it where it was woken meanwhile', async (t) => {
    let running = 0;
    let most = 0;
    const answers: (() => void)[] = [];
    const slow: GitStore['head'] = async (...args) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => answers.push(resolve));
      running -= 1;
      return down(...args);
    };
    const { loop, polls } = await start(t, slow);
    loop.wake();
    loop.wake();
    await settle();
    assert.equal(polls(), 1);
    answers.shift()?.();
    await settle();
    assert.deepEqual([polls(), most], [2, 1]);
    answers.shift()?.();
    await settle();
    assert.equal(polls(), 2);
  });

  it('ends in good order when it is stopped, and lets the lock go', async (t) => {
    const { loop, host, said } = await start(t, down);
    loop.stop();
    assert.equal(await loop.done, 'stopped');
    assert.ok(said.some((n) => n.stopping === true));
    assert.deepEqual(
      host.journal.events.map((e) => e.kind),
      ['started', 'stopped'],
    );
    assert.ok((await host.journal.lock()).ok);
  });

  it('survives a pass that breaks', async (t) => {
    let broken = true;
    const head: GitStore['head'] = async (...args) => {
      if (broken) throw new Error('a bug');
      return down(...args);
    };
    const { clock, passes, polls } = await start(t, head);
    assert.equal(passes.length, 0);
    broken = false;
    await clock.advance(10_000);
    assert.equal(polls(), 2);
    assert.equal(passes.length, 1);
  });

  it('notices a pass that hangs: aborts it, and gives up where it does not end', async (t) => {
    let aborted = false;
    const hanging: GitStore['head'] = (_source, _branch, signal) => {
      signal?.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => {});
    };
    const { loop, clock } = await start(t, hanging);
    await clock.advance(LIMITS.passSilenceMs - 1000);
    assert.equal(aborted, false);
    await clock.advance(1000);
    assert.equal(aborted, true);
    await clock.advance(LIMITS.passEndMs);
    assert.equal(await loop.done, 'hung');
  });

  it('tells the watchdog that it lives, twice as often as asked', async (t) => {
    const { clock, said, loop } = await start(t, down, 10_000);
    const pings = () => said.filter((n) => n.watchdog === true).length;
    assert.equal(pings(), 1);
    await clock.advance(5_000);
    await clock.advance(5_000);
    assert.equal(pings(), 3);
    loop.stop();
    await loop.done;
    await clock.advance(5_000);
    assert.equal(pings(), 3);
  });

  it('does not spin where the state cannot be read', async (t) => {
    const host = await start(t, down);
    host.loop.stop();
    await host.loop.done;
    const broken = await start(t, async () => ok(null));
    assert.equal(broken.polls(), 1);
    await broken.clock.advance(100);
    assert.equal(broken.polls(), 1);
  });
});
