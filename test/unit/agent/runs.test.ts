/** `Runs` with a runner and a disk that do what a test says; keys, judge, ledger and chain are real. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { DiskRunStore } from '../../../reconciler/adapters/run-store.ts';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import type { RequestJudge } from '../../../reconciler/agent/judge-request.ts';
import type { Turn } from '../../../reconciler/agent/run-turn.ts';
import { Runs } from '../../../reconciler/agent/runs.ts';
import type { SignedRequest } from '../../../reconciler/agent/signed-request.ts';
import { verifyChain } from '../../../reconciler/core/audit.ts';
import { fail, type Result } from '../../../reconciler/core/failure.ts';
import { isHostName, isObjectId } from '../../../reconciler/core/names.ts';
import type { RunLedger } from '../../../reconciler/core/run-ledger.ts';
import {
  isNonce,
  type Nonce,
  type OutputRequest,
  type RunRequest,
  requestText,
} from '../../../reconciler/core/run-request.ts';
import { readRunsFile } from '../../../reconciler/core/runs-file.ts';
import type { Spool } from '../../../reconciler/ports/run-store.ts';
import { FakeClock } from '../../../simulation/fakes/clock.ts';
import { FakeJournal } from '../../../simulation/fakes/journal.ts';
import { FakeRunner } from '../../../simulation/fakes/runner.ts';
import { requestBench, type Who, WITHOUT_SAY } from '../../attack/support/request-bench.ts';
import { sha256 } from '../../support/memory-tree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const bench = await requestBench({ after });
const judge = await bench.judgeAt();
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

function nonce(n: number): Nonce {
  const text = n.toString(16).padStart(32, '0');
  assert.ok(isNonce(text));
  return text;
}

type Named = readonly [Nonce, SignedRequest];

async function asked(n: number, change: Partial<RunRequest> = {}, by: Who = 'ops'): Promise<Named> {
  return [nonce(n), await bench.asked(by, { nonce: nonce(n), ...change })];
}

/** Of a file that the host has not: refused, and told. */
function changed(n: number): Promise<Named> {
  const blob = 'd'.repeat(40);
  assert.ok(isObjectId(blob));
  return asked(n, { blob });
}

class Disk extends DiskRunStore {
  /** Asked before a ledger is written. */
  onSave: (ledger: RunLedger) => Promise<Result<void> | null> = async () => null;
  onSpool = (): void => {};

  override async save(ledger: RunLedger): Promise<Result<void>> {
    return (await this.onSave(ledger)) ?? super.save(ledger);
  }

  override async spool(run: Nonce): Promise<Spool> {
    this.onSpool();
    return super.spool(run);
  }
}

async function host(scope: Scope) {
  const disk = new Disk(await tempDir(scope));
  const runner = new FakeRunner();
  runner.run = async (job) => {
    runner.started.push(job);
    return { kind: 'exited', code: 0 };
  };
  const deps = {
    clock: new FakeClock(bench.now * 1000),
    config: { name: 'alpha' },
    journal: new FakeJournal(),
    log: quiet,
    sha256,
  } as unknown as AgentDeps;
  const runs = new Runs(deps, { runner, store: disk });
  const step = (
    requests: readonly Named[],
    {
      now = bench.now,
      turn = { kind: 'go' },
      by = judge,
    }: { readonly now?: number; readonly turn?: Turn; readonly by?: RequestJudge } = {},
  ) => runs.step({ judge: by, requests, now, turn: async () => turn });
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const ledger = await disk.load();
    assert.ok(ledger.ok, JSON.stringify(ledger));
    return Object.fromEntries(ledger.value.runs.map(({ run, state }) => [Number.parseInt(run, 16), state]));
  };
  const published = () => {
    const file = readRunsFile(runs.published ?? Buffer.from(''), sha256);
    assert.ok(file.ok, JSON.stringify(file));
    return file.value.runs;
  };
  return { disk, runner, runs, step, states, published };
}

function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a run that ends while a step is at work', () => {
  it('undoes nothing that the step writes, nor the step what it writes', async (t) => {
    const { disk, runner, runs, step, states } = await host(t);
    const [begun, release, refusing, go] = [gate(), gate(), gate(), gate()];
    runner.run = async () => {
      begun.open();
      await release.opened;
      return { kind: 'exited', code: 0 };
    };
    const first = await asked(1);
    await step([first]);
    await begun.opened;
    let saves = 0;
    disk.onSave = async () => {
      saves += 1;
      if (saves > 1) return null;
      refusing.open();
      await go.opened;
      return null;
    };
    const stepped = step([first, await changed(2)]);
    await refusing.opened;
    const { running } = runs;
    assert.ok(running !== null);
    release.open();
    // Long enough for the end of the run to be written, were it not to wait for its turn.
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 200))]);
    go.open();
    await Promise.all([stepped, running]);
    assert.deepEqual(await states(), { 1: 'done', 2: 'refused' });
    const { lines } = await disk.lines(100);
    const chain = verifyChain(lines, sha256);
    assert.ok(chain.ok, JSON.stringify(chain));
    assert.deepEqual(
      chain.value.entries.map(({ event }) => event),
      ['begun', 'refused', 'ended'],
    );
  });
});

describe('a run whose end cannot be written down', () => {
  it('is told as ended all the same: the disk is full', async (t) => {
    const { disk, runs, step, published } = await host(t);
    disk.onSave = async ({ runs: all }) =>
      all.some(({ state }) => state === 'done') ? fail('DISK_FULL', 'it is full') : null;
    await step([await asked(1)]);
    await runs.running;
    assert.deepEqual(
      published().map(({ state }) => state),
      ['done'],
    );
    assert.equal(runs.fault?.code, 'DISK_FULL');
  });

  it('has failed where its output could not be taken, and the next one begins', async (t) => {
    const { disk, runner, runs, step, states } = await host(t);
    disk.onSpool = () => {
      disk.onSpool = () => {};
      throw new Error('no such device');
    };
    const [first, second] = [await asked(1), await asked(2)];
    await step([first, second]);
    await runs.running;
    assert.deepEqual(await states(), { 1: 'failed' });
    await step([first, second]);
    await runs.running;
    assert.deepEqual(await states(), { 1: 'failed', 2: 'done' });
    assert.equal(runner.started.length, 1);
  });
});

describe('a run that two people must sign', () => {
  const pair = async (by: Who = 'ops'): Promise<Named> => {
    const request = bench.pair();
    return [request.nonce, await bench.sign(requestText(request), by)];
  };
  const approved = async (n: number, [, { text }]: Named, by: Who = 'lead'): Promise<Named> => [
    nonce(n),
    await bench.approval(text, by, { nonce: nonce(n) }),
  ];

  it('waits without a word until the other one has signed, and then begins, once', async (t) => {
    const { disk, runner, runs, step, states, published } = await host(t);
    const request = await pair();
    await step([request]);
    await step([request, await approved(1, request, 'ops')]);
    assert.deepEqual([await states(), runner.started.length, (await disk.lines(9)).lines], [{}, 0, []]);
    const approval = await approved(2, request);
    // Whatever lies there first.
    await step([approval, request]);
    await runs.running;
    await step([request, approval]);
    await runs.running;
    assert.equal(runner.started.length, 1);
    const by = published().map((one) => one.by);
    assert.match(by.join(), /^ops SHA256:\S+, approved by lead [0-9A-F]{40}$/);
    const { lines } = await disk.lines(9);
    assert.match(lines[0] ?? '', /approved by lead/);
  });

  it('does not begin where the approval went away while it waited for its turn, or is good no more', async (t) => {
    const { runner, step } = await host(t);
    const [request] = [await pair()];
    const approval = await approved(1, request);
    await step([request, approval], { turn: { kind: 'wait', why: 'others come first' } });
    await step([request]);
    await step([request, approval], { now: bench.now + 7200 });
    assert.equal(runner.started.length, 0);
  });
});

describe('output that somebody asks to see', () => {
  const text = 'all that it said';
  const look = async (n: number, change: Partial<OutputRequest> = {}, by: Who = 'ops'): Promise<Named> => {
    const { fleet } = bench.request();
    const expires = bench.now + 300;
    const host = 'alpha';
    assert.ok(isHostName(host));
    const asks = { run: nonce(1), host, stream: 'stdout', from: 0, ...change } as const;
    const request: OutputRequest = { kind: 'kedge-output', fleet, script: 'say', nonce: nonce(n), expires, ...asks };
    return [nonce(n), await bench.sign(requestText(request), by)];
  };

  it('is published for as long as the request lies there, to whoever may have the script run', async (t) => {
    const { runner, runs, step } = await host(t);
    runner.run = async (_, onOutput) => {
      onOutput({ stream: 'stdout', bytes: Buffer.from(text) });
      return { kind: 'exited', code: 0 };
    };
    const ran = await asked(1);
    await step([ran]);
    await runs.running;
    const shown = async (...requests: readonly Named[]) => {
      await step([ran, ...requests]);
      const file = readRunsFile(runs.published ?? Buffer.from(''), sha256);
      assert.ok(file.ok, JSON.stringify(file));
      return (file.value.outputs ?? []).map(({ data }) => Buffer.from(data, 'base64').toString());
    };
    assert.deepEqual(await shown(), []);
    assert.deepEqual(await shown(await look(2)), [text]);
    assert.deepEqual(await shown(await look(2), await look(3, { from: 4 })), [text, text.slice(4)]);
    const twice = [await look(2), await look(3)];
    assert.deepEqual(await shown(...twice, ...twice), [text], 'once, by however many ways it was asked for');
    assert.deepEqual(await shown(await look(4, { stream: 'stderr' })), ['']);
    const beta = 'beta';
    assert.ok(isHostName(beta));
    for (const other of [
      await look(5, {}, 'reader'),
      await look(6, {}, 'ci'),
      await look(7, { host: beta }),
      await look(8, { run: nonce(9) }),
      await look(9, { script: 'pair' }),
      await look(10, { expires: bench.now - 1 }),
      // It would stand there in front of all that others ask to see.
      await look(10, { expires: bench.now + 86_400 }),
      await look(11, { fleet: '11111111-1111-4111-8111-111111111111' }),
    ])
      assert.deepEqual(await shown(other), [], String(other[1].text));
    assert.deepEqual(await shown(await look(12)), [text]);
    assert.deepEqual(await shown(), []);
  });
});

describe('a run whose script was taken out of the catalogue', () => {
  const gone = bench.judgeAt({ 'scripts/catalogue.yaml': WITHOUT_SAY });
  const cancel = async (n: number, by: Who, script = 'say'): Promise<Named> => {
    const { fleet, expires } = bench.request();
    const text = requestText({ kind: 'kedge-cancel', fleet, script, nonce: nonce(n), expires, run: nonce(1) });
    return [nonce(n), await bench.sign(text, by)];
  };

  for (const who of ['ops', 'lead'] as const) {
    it(`is ended by ${who === 'ops' ? 'who asked for it' : 'who may change the catalogue'}, and by nobody else`, async (t) => {
      const { runner, runs, step, published } = await host(t);
      runner.run = (_, __, signal) =>
        new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ kind: 'aborted' }), { once: true }));
      const ran = await asked(1);
      await step([ran]);
      const by = await gone;
      await step([ran, await cancel(2, 'reader'), await cancel(3, 'ci'), await cancel(4, who, 'pair')], { by });
      assert.notEqual(runs.running, null);
      await step([ran, await cancel(5, who)], { by });
      await runs.running;
      assert.deepEqual(
        published().map(({ state, why }) => [state, why]),
        [['cancelled', `called off by ${who}`]],
      );
    });
  }

  it('does not begin when the script is there again, once it was called off', async (t) => {
    const { runner, runs, step, states } = await host(t);
    const both = [await asked(1), await cancel(2, 'ops')];
    await step(both, { by: await gone });
    assert.deepEqual(await states(), { 1: 'refused' });
    await step(both);
    await runs.running;
    assert.deepEqual([await states(), runner.started.length], [{ 1: 'cancelled' }, 0]);
  });
});

describe('requests that are refused', () => {
  it('are told once, also where they are more than there are records', async (t) => {
    const { disk, step } = await host(t);
    const requests = await Promise.all(Array.from({ length: 60 }, (_, n) => changed(n + 1)));
    for (let look = 0; look < 3; look += 1) await step(requests);
    assert.equal((await disk.lines(1_000)).end.count, 60);
  });

  it('are those of a key that expired while they waited', async (t) => {
    const { runner, runs, step, states } = await host(t);
    const signedAt = bench.now - 86_400;
    const old = await asked(1, { notBefore: signedAt + 60 }, 'old');
    await step([old], { now: signedAt + 1_800, turn: { kind: 'wait', why: 'others come first' } });
    await step([old]);
    await runs.running;
    assert.deepEqual(await states(), {});
    assert.equal(runner.started.length, 0);
    // The key was good when it waited, and would have been taken.
    await step([old], { now: signedAt + 1_800 });
    await runs.running;
    assert.deepEqual(await states(), { 1: 'done' });
  });

  it('are copies under another name, and what they are copies of is carried out all the same', async (t) => {
    const { runner, runs, step, states } = await host(t);
    const [name, signed] = await asked(2);
    // Of another source, which comes first.
    const copy: Named = [nonce(1), signed];
    await step([copy]);
    await step([copy, [name, signed], copy]);
    await runs.running;
    assert.deepEqual([await states(), runner.started.length], [{ 2: 'done' }, 1]);
  });

  it('are a second text of one name, where the first one was settled in the same step', async (t) => {
    const { runner, runs } = await host(t);
    const both = [await asked(1), await asked(1, { maxFailures: 2 })];
    const turns: Turn[] = [{ kind: 'skip', why: 'it failed elsewhere' }, { kind: 'go' }];
    await runs.step({
      judge,
      requests: both,
      now: bench.now,
      turn: async () => turns.shift() ?? { kind: 'go' },
    });
    await runs.running;
    assert.equal(runner.started.length, 0);
  });
});
