/** One run of one hook: by the ledger and the chain of a host, with a runner that does what a test says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DiskRunStore } from '../../../reconciler/adapters/run-store.ts';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { type HookRun, hookRunner, runsOf } from '../../../reconciler/agent/hooks.ts';
import type { StateKeeper } from '../../../reconciler/agent/keeper.ts';
import type { TreeScript } from '../../../reconciler/agent/scripts.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { readLine, verifyChain } from '../../../reconciler/core/audit.ts';
import { readCatalogue } from '../../../reconciler/core/catalogue.ts';
import { fail, ok, type Result } from '../../../reconciler/core/failure.ts';
import { isCommitId, isObjectId } from '../../../reconciler/core/names.ts';
import type { RunEnd } from '../../../reconciler/ports/runner.ts';
import { FakeClock } from '../../../simulation/fakes/clock.ts';
import { FakeJournal } from '../../../simulation/fakes/journal.ts';
import { FakeRunner } from '../../../simulation/fakes/runner.ts';
import { sha256 } from '../../support/memory-tree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const COMMIT = 'c'.repeat(40);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/** As the tree of the commit in force has it. */
function script(text = '#!/bin/sh\n'): TreeScript {
  const yaml = `version: 1
scripts:
  stop:
    title: T
    file: stop.sh
    arguments: { node: { type: container, default: all } }
    argv: ["{node}"]
    roles: [operators]
    user: root
    timeout: 2m
`;
  const catalogue = readCatalogue(Buffer.from(yaml));
  const found = catalogue.ok ? catalogue.value.scripts.get('stop') : undefined;
  const blob = 'b'.repeat(40);
  assert.ok(found !== undefined && isObjectId(blob));
  const bytes = Buffer.from(text);
  return { script: found, bytes, blob, sha256: sha256(bytes), definition: sha256(found.definition) };
}

async function bench(scope: Scope) {
  const dir = await tempDir(scope);
  const runner = new FakeRunner();
  let ends: RunEnd = { kind: 'exited', code: 0 };
  runner.run = async (job, onOutput, signal) => {
    runner.started.push(job);
    onOutput({ stream: 'stderr', bytes: Buffer.from('no answer\n') });
    return signal.aborted ? { kind: 'aborted' } : ends;
  };
  const clock = new FakeClock();
  const deps = {
    clock,
    config: { name: 'alpha', fleet: { id: 'fleet' } },
    journal: new FakeJournal(),
    log: quiet,
    sha256,
    scripts: { runner, store: new DiskRunStore(dir) },
  } as unknown as AgentDeps;
  assert.ok(isCommitId(COMMIT));
  const keeper = { state: { checkpoint: { commit: COMMIT, signer: 'lead' } } } as unknown as StateKeeper;
  let session = new Session();
  const run: HookRun = {
    hook: 'drain',
    call: { script: 'stop', arguments: { node: 'a' } },
    of: 'bundle web',
    change: 'to 2',
    tries: 0,
  };
  const hook = (
    more: Partial<HookRun> = {},
    { read = ok(script()), signal }: { readonly read?: Result<TreeScript>; readonly signal?: AbortSignal } = {},
  ) => hookRunner(deps, session, keeper, async () => read, signal)({ ...run, ...more });
  return {
    runner,
    hook,
    clock,
    deps,
    get runs() {
      const runs = runsOf(deps, session);
      assert.ok(runs !== null);
      return runs;
    },
    set ends(end: RunEnd) {
      ends = end;
    },
    restart() {
      session = new Session();
    },
    async told() {
      const { lines } = await new DiskRunStore(dir).lines(100);
      assert.ok(verifyChain(lines, sha256).ok);
      return lines.map((line) => readLine(line));
    },
    async records() {
      const ledger = await new DiskRunStore(dir).load();
      assert.ok(ledger.ok);
      return ledger.value.runs;
    },
  };
}

describe('a hook', () => {
  it('runs with its arguments, and the chain says of which commit, signed by whom', async (t) => {
    const b = await bench(t);
    assert.deepEqual(await b.hook(), { kind: 'done' });
    const [job] = b.runner.started;
    assert.deepEqual([job?.argv, job?.user, job?.timeoutMs], [['a'], 'root', 120_000]);
    const [begun, ended] = await b.told();
    const by = `hook drain of bundle web, commit ${COMMIT}, signed by lead`;
    assert.deepEqual([begun?.event, begun?.by, begun?.script, begun?.blob], ['begun', by, 'stop', 'b'.repeat(40)]);
    assert.deepEqual([ended?.event, ended?.state, ended?.exit, ended?.run], ['ended', 'done', 0, begun?.run]);
    assert.equal(b.runs.takeEnd(), false, 'nobody waits to be told of it');
  });

  it('that ended is told again and not run again, by another process too', async (t) => {
    const b = await bench(t);
    b.ends = { kind: 'exited', code: 3 };
    for (let i = 0; i < 3; i++) {
      const end = await b.hook();
      assert.ok(end.kind === 'bad');
      assert.match(
        end.failure.message,
        /^the hook drain of bundle web \(script stop\) did not end well: exit status 3$/,
      );
      assert.match(end.failure.cause ?? '', /no answer/);
      b.restart();
    }
    assert.equal(b.runner.started.length, 1);
    // Another try, another change, another hook: each is another run.
    for (const more of [{ tries: 1 }, { change: 'to 3' }, { hook: 'before' as const }, { of: 'bundle app' }])
      await b.hook(more);
    assert.equal(b.runner.started.length, 5);
  });

  it('that fails again and again leaves one record, and each try in the chain', async (t) => {
    const b = await bench(t);
    b.ends = { kind: 'exited', code: 3 };
    await b.hook({ hook: 'before' });
    for (let tries = 0; tries < 4; tries++) await b.hook({ tries });
    assert.deepEqual(
      (await b.records()).map(({ by }) => by.split(',')[0]),
      ['hook before of bundle web', 'hook drain of bundle web'],
    );
    assert.equal((await b.told()).length, 10);
  });

  it('that the host went down under is told as interrupted, once, and never begun again', async (t) => {
    const b = await bench(t);
    b.runner.run = async (job) => {
      b.runner.started.push(job);
      return new Promise(() => {});
    };
    void b.hook();
    while (b.runner.started.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    b.restart();
    for (let i = 0; i < 2; i++) {
      const end = await b.hook();
      assert.ok(end.kind === 'cut');
      assert.match(end.failure.message, /the agent or the machine went down under it/);
    }
    assert.equal(b.runner.started.length, 1);
    assert.deepEqual(
      (await b.told()).map((line) => line?.event),
      ['begun', 'interrupted'],
    );
  });

  it('that the agent is stopped under is cut off', async (t) => {
    const b = await bench(t);
    const stop = new AbortController();
    b.runner.run = async (job, _, signal) => {
      b.runner.started.push(job);
      stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return signal.aborted ? { kind: 'aborted' } : { kind: 'exited', code: 0 };
    };
    const end = await b.hook({}, { signal: stop.signal });
    assert.equal(end.kind, 'cut');
    assert.deepEqual(
      (await b.records()).map(({ state, why }) => [state, why]),
      [['interrupted', 'the agent was stopped']],
    );
  });

  it('that takes too long has ended badly', async (t) => {
    const b = await bench(t);
    b.ends = { kind: 'timed-out' };
    const end = await b.hook();
    assert.ok(end.kind === 'bad');
    assert.match(end.failure.message, /it took longer than 2m, and was ended/);
  });

  it('is not begun while something else runs, without a runner, or where its script cannot be read', async (t) => {
    const b = await bench(t);
    let release = (): void => {};
    b.runner.run = async (job) => {
      b.runner.started.push(job);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { kind: 'exited', code: 0 };
    };
    const first = b.hook();
    while (b.runner.started.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await b.hook({ hook: 'before' });
    assert.ok(second.kind === 'not-begun');
    assert.match(second.failure.message, /the script stop runs, and one runs at a time/);
    release();
    assert.deepEqual(await first, { kind: 'done' });
    b.runner.unavailable = 'no control groups';
    assert.equal((await b.hook({ tries: 1 })).kind, 'not-begun');
    b.runner.unavailable = null;
    const gone = await b.hook({ tries: 1 }, { read: fail('REFERENCE_MISSING', 'there is no scripts/stop.sh') });
    assert.ok(gone.kind === 'not-begun');
    assert.match(gone.failure.message, /there is no scripts\/stop\.sh/);
    const wrong = await b.hook({ tries: 1, call: { script: 'stop', arguments: { node: '-rf' } } });
    assert.equal(wrong.kind, 'not-begun');
    assert.equal(b.runner.started.length, 1);
  });
});
