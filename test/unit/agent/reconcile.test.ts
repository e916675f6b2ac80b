/** Whole passes: real git, real gpg, the real judge and resolver; engine, Compose and disk in memory. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { systemClock } from '../../../reconciler/adapters/clock.ts';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { openGitStore } from '../../../reconciler/adapters/git-store.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import type { AgentDeps, HostSigner } from '../../../reconciler/agent/deps.ts';
import { type PassResult, pass, runPass } from '../../../reconciler/agent/reconcile.ts';
import { Runs } from '../../../reconciler/agent/runs.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { fail, ok, type Result } from '../../../reconciler/core/failure.ts';
import type { HostConfig, Remote } from '../../../reconciler/core/host-config.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { type CommitId, isCommitId, isFingerprint } from '../../../reconciler/core/names.ts';
import type { GitStore, PublishRequest } from '../../../reconciler/ports/git.ts';
import type { RunStore } from '../../../reconciler/ports/run-store.ts';
import type { AgentUpdate } from '../../../reconciler/ports/update.ts';
import { bundleName, CRASHES, FakeHost, fakeConfig, sha256, WELL } from '../../../simulation/fake-host.ts';
import { FakeRunner } from '../../../simulation/fakes/runner.ts';
import { FLEET_ID, type FleetOptions, fleetFiles } from '../../support/fleet.ts';
import { type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { tempDir } from '../../support/temp.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const compose = (version: string) =>
  `services:\n  web:\n    image: ${IMAGE}\n    environment: { VERSION: "${version}" }\n`;

let gpg: GpgHome;
let lead: Key;
let stranger: Key;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  gpg = await gpgHome({ after: (fn: () => unknown) => cleanUp.push(fn) });
  [lead, stranger] = [await gpg.makeKey({ name: 'lead' }), await gpg.makeKey({ name: 'stranger' })];
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

class Host {
  readonly fake = new FakeHost();
  readonly published: { record: Record<string, unknown>; request: PublishRequest }[] = [];
  readonly requests: string[] = [];
  readonly repos: Repository[];
  readonly git: GitStore;
  inventoryDown = false;
  readonly config: HostConfig;

  constructor(repos: Repository[], git: GitStore, anchor: CommitId) {
    this.repos = repos;
    this.git = git;
    this.fake.engine.images.set(IMAGE, IMAGE);
    const sources = repos.map((r, i): Remote => ({ name: `source-${i}`, kind: 'path', url: r.dir }));
    const inventory: Remote = { name: 'inventory', kind: 'path', url: '/inventory' };
    const base = fakeConfig();
    this.config = { ...base, inventory, fleet: { ...base.fleet, id: FLEET_ID, sources, anchor } };
  }

  deps(): AgentDeps {
    const git: GitStore = {
      ...this.git,
      description: this.git.description,
      head: (source, branch, signal) => {
        this.requests.push(`head ${source.name}`);
        return this.git.head(source, branch, signal);
      },
      fetch: (request) => {
        this.requests.push(`fetch ${request.source.name}`);
        return this.git.fetch(request);
      },
      read: (id, type, max) => this.git.read(id, type, max),
      recover: () => this.git.recover(),
      prune: (checkpoint) => this.git.prune(checkpoint),
      close: () => this.git.close(),
    };
    const fingerprint = 'A'.repeat(40);
    if (!isFingerprint(fingerprint)) throw new Error('unreachable');
    const signer: HostSigner = { fingerprint, sign: async () => ok('signature') };
    return {
      ...this.fake.deps(),
      config: this.config,
      clock: {
        now: () => Date.now() + this.fake.clock.time - Date.UTC(2026, 10, 21),
        monotonic: () => this.fake.clock.time,
        sleep: (ms, signal) => (signal === undefined ? this.fake.clock.sleep(ms) : systemClock.sleep(ms, signal)),
      },
      git,
      signatures: new OpenPgpSignatures(),
      tars: { open: async () => fail('SOURCE_UNREACHABLE', 'none'), prune: async () => {}, close: () => {} },
      inventory: {
        publish: async (request) => {
          if (this.inventoryDown) return fail('SOURCE_UNREACHABLE', 'inventory is away');
          const record = JSON.parse(Buffer.from(request.files.get('inventory.json') ?? '').toString());
          this.published.push({ record, request });
          return ok({ head: this.config.fleet.anchor, commits: this.published.length });
        },
        readAll: async () => ok([]),
      },
      hardware: {
        facts: async () => ({
          hardware: {
            cpu: { model: null, architecture: 'x64', sockets: null, cores: null, threads: null },
            memory: { totalBytes: null },
            gpus: [],
            disks: [],
            nics: [],
            virtualization: null,
            reasons: {},
          },
          network: { hostname: 'host-1', addresses: [], meshKey: null },
          bootId: 'boot',
          osVersion: null,
        }),
      },
      hostKey: async () => ok(signer),
      random: () => 0.5,
      version: '0.1.0',
      buildTime: 0,
    };
  }

  once(): Promise<PassResult> {
    return runPass(this.deps());
  }
}

const fleet = (more: Partial<FleetOptions> = {}) =>
  fleetFiles({ keys: { lead: lead.armored }, hosts: { 'host-1': ['web'] }, bundles: { web: compose('1') }, ...more });

async function setUp(t: TestContext, more: Partial<FleetOptions> = {}, sources = 1): Promise<Host> {
  const repo = await repository(t, gpg);
  const anchor = await repo.commit({ files: fleet(more), sign: lead.fingerprint });
  if (!isCommitId(anchor)) throw new Error('no commit');
  const repos = [repo];
  for (let i = 1; i < sources; i++) {
    const other = await repository(t, gpg);
    await other.git('pull', '-q', repo.dir, 'main');
    repos.push(other);
  }
  const dir = await tempDir(t);
  const git = await openGitStore({ dir: join(dir, 'git'), mode: 'auto', version: '0.1.0', exec });
  t.after(() => git.close());
  return new Host(repos, git, anchor);
}

const repoOf = (host: Host, i = 0): Repository => {
  const repo = host.repos[i];
  if (repo === undefined) throw new Error(`no source ${i}`);
  return repo;
};

describe('a pass', () => {
  it('counts what came for nothing, so that a source with ever new bad heads cannot send without end', async (t) => {
    const host = await setUp(t);
    const asked: number[] = [];
    const deps = host.deps();
    const git: GitStore = {
      ...deps.git,
      fetch: async ({ limits, onProgress }) => {
        asked.push(limits.bytes);
        onProgress?.({ bytes: limits.bytes, objects: null });
        return fail('SOURCE_CORRUPT', 'the pack is not whole');
      },
    };
    for (let i = 0; i < 6; i++) {
      await runPass({ ...deps, git });
      await repoOf(host).commit({ files: { 'README.md': `${i}` } });
    }
    assert.deepEqual([asked.length, asked.reduce((a, b) => a + b, 0)], [4, LIMITS.bytesPerSourceAndDay]);
    assert.equal((await runPass({ ...deps, git })).failure?.code, 'SOURCE_TOO_LARGE');
  });

  it('deploys the anchor, reports, and then does nothing', async (t) => {
    const host = await setUp(t);
    const first = await host.once();
    assert.equal(first.failure, null);
    assert.equal(first.state, 'converged');
    assert.equal(first.exitCode, 0);
    assert.equal(first.commit, host.config.fleet.anchor);
    assert.equal(first.head, host.config.fleet.anchor);
    assert.notEqual(first.desired, null);
    assert.equal(first.applied, first.desired);
    assert.deepEqual(
      first.steps.map((s) => `${s.kind} ${s.target} ${s.result}`),
      ['lay-out web done', 'swap web done', 'confirm web done'],
    );
    assert.equal(host.fake.running().length, 1);
    assert.equal(host.published.length, 1);
    assert.equal(host.published[0]?.record.state, 'converged');
    assert.equal(host.published[0]?.record.sequence, 1);
    const writes = host.fake.journal.writes;

    const second = await host.once();
    assert.deepEqual([second.state, second.exitCode, second.steps.length], ['converged', 0, 0]);
    assert.equal(host.published.length, 1, 'nothing changed, nothing pushed');
    assert.equal(host.fake.journal.writes, writes, 'nothing changed, nothing written');
    assert.deepEqual(host.requests, ['head source-0', 'fetch source-0', 'head source-0']);
  });

  it("applies a signed change, refuses an unsigned one and a stranger's, and asks for them only once", async (t) => {
    const host = await setUp(t);
    await host.once();
    const good = await repoOf(host).commit({
      files: { 'bundles/web/compose.yaml': compose('2') },
      sign: lead.fingerprint,
    });
    const changed = await host.once();
    assert.deepEqual([changed.commit, changed.exitCode], [good, 0]);
    assert.deepEqual(
      changed.steps.map((s) => s.kind),
      ['lay-out', 'swap', 'confirm'],
    );

    for (const [sign, code] of [
      [undefined, 'SIGNATURE_MISSING'],
      [stranger.fingerprint, 'SIGNATURE_UNKNOWN_KEY'],
    ] as const) {
      await repoOf(host).git('reset', '-q', '--hard', good);
      const bad = await repoOf(host).commit({
        files: { 'bundles/web/compose.yaml': compose(`bad ${code}`) },
        ...(sign === undefined ? {} : { sign }),
      });
      host.requests.length = 0;
      for (const wanted of [
        ['head source-0', 'fetch source-0'],
        ['head source-0', 'fetch source-0', 'head source-0'],
      ]) {
        const refused = await host.once();
        assert.equal(refused.exitCode, 4);
        assert.equal(refused.state, 'converged');
        assert.equal(refused.failure?.code, code);
        assert.equal(refused.failure?.commit, bad);
        assert.deepEqual([refused.commit, refused.head], [good, bad]);
        assert.deepEqual(refused.steps, []);
        assert.deepEqual(host.requests, wanted);
      }
    }
    assert.equal(host.fake.journal.events.filter((e) => e.kind === 'refused').length, 2);
    assert.equal(host.published.at(-1)?.record.state, 'converged');
    const conditions = JSON.stringify(host.published.at(-1)?.record.conditions);
    assert.match(conditions, /SIGNATURE_UNKNOWN_KEY/);
  });

  it('goes back from a sick commit, and forward with a revert', async (t) => {
    const host = await setUp(t);
    const first = await host.once();
    host.fake.behaviours.set('web', CRASHES);
    const up = host.fake.compose.up.bind(host.fake.compose);
    const good = host.fake.layouts.current.get(bundleName('web')) ?? '';
    host.fake.compose.up = async (target) => {
      host.fake.behaviours.set('web', target.dir.includes(good) ? WELL : CRASHES);
      return up(target);
    };
    const files = { 'bundles/web/compose.yaml': compose('sick') };
    const culprit = await repoOf(host).commit({ files, sign: lead.fingerprint });
    const sick = await host.once();
    assert.deepEqual([sick.state, sick.exitCode, sick.failure?.code], ['failed', 1, 'ROLLED_BACK']);
    assert.equal(sick.failure?.commit, culprit);
    assert.equal(sick.applied, first.applied);
    assert.notEqual(sick.desired, first.desired);
    assert.equal(host.fake.layouts.current.get(bundleName('web')), good);
    const again = await host.once();
    assert.deepEqual([again.state, again.exitCode, again.steps], ['failed', 1, []]);
    await repoOf(host).commit({ files: { 'bundles/web/compose.yaml': compose('1') }, sign: lead.fingerprint });
    const back = await host.once();
    assert.deepEqual([back.state, back.exitCode, back.applied, back.steps], ['converged', 0, first.applied, []]);
  });

  it('keeps the workload where no source answers, and repairs it', async (t) => {
    const host = await setUp(t);
    await host.once();
    await repoOf(host).git('checkout', '-q', '--detach');
    await repoOf(host).git('branch', '-D', 'main');
    host.fake.engine.containersById.clear();
    const dead = await host.once();
    assert.deepEqual([dead.state, dead.exitCode, dead.failure?.code], ['converged', 5, 'SOURCE_UNREACHABLE']);
    assert.deepEqual(
      dead.steps.map((s) => s.kind),
      ['put-back'],
    );
    assert.equal(host.fake.running().length, 1);
  });

  it('lets a bad first source hide no good second one, nor a dead one a living one', async (t) => {
    const host = await setUp(t, {}, 2);
    await host.once();
    await repoOf(host, 0).commit({ files: { 'bundles/web/compose.yaml': compose('evil') } });
    const good = await repoOf(host, 1).commit({
      files: { 'bundles/web/compose.yaml': compose('2') },
      sign: lead.fingerprint,
    });
    const result = await host.once();
    assert.deepEqual([result.commit, result.head, result.exitCode, result.failure], [good, good, 0, null]);
    assert.ok(result.conditions.some((c) => c.type === 'Source/source-0' && c.code === 'SIGNATURE_MISSING'));
  });

  it('takes neither of two good lines that differ', async (t) => {
    const host = await setUp(t, {}, 2);
    await host.once();
    for (const i of [0, 1]) {
      await repoOf(host, i).commit({
        files: { 'bundles/web/compose.yaml': compose(`line ${i}`) },
        sign: lead.fingerprint,
      });
    }
    const result = await host.once();
    assert.deepEqual(
      [result.commit, result.exitCode, result.failure?.code],
      [host.config.fleet.anchor, 4, 'EQUIVOCATION'],
    );
    assert.match(result.failure?.message ?? '', /lead/);
    assert.equal((await host.once()).failure?.code, 'EQUIVOCATION');
  });

  it('keeps everything where the host is gone from the fleet, takes it down where it retires', async (t) => {
    const host = await setUp(t);
    await host.once();
    await repoOf(host).commit({
      files: { 'hosts/host-1.yaml': null, 'hosts/other.yaml': 'bundles: {}\n' },
      sign: lead.fingerprint,
    });
    const gone = await host.once();
    assert.deepEqual([gone.state, gone.exitCode, gone.failure?.code, gone.steps], ['failed', 1, 'HOST_UNKNOWN', []]);
    assert.equal(host.fake.running().length, 1);
    host.fake.engine.containersById.clear();
    assert.deepEqual(
      (await host.once()).steps.map((s) => s.kind),
      ['put-back'],
    );
    await repoOf(host).commit({ files: { 'hosts/host-1.yaml': 'retire: true\n' }, sign: lead.fingerprint });
    const retired = await host.once();
    assert.deepEqual(
      [retired.state, retired.exitCode, retired.steps.map((s) => s.kind)],
      ['converged', 0, ['take-down']],
    );
    assert.equal(host.fake.running().length, 0);
  });

  it('notes in its history what it cannot resolve, once, and again where another commit does not mend it', async (t) => {
    const host = await setUp(t);
    await host.once();
    const notes = () =>
      host.fake.journal.events.filter((e) => e.failure?.code === 'POWER_MISSING').map((e) => e.commit);
    const privileged = `${compose('1')}    privileged: true\n`;
    const asks = await repoOf(host).commit({
      files: { 'bundles/web/compose.yaml': privileged },
      sign: lead.fingerprint,
    });
    const { failure } = await host.once();
    assert.deepEqual(
      [failure?.code, failure?.commit, failure?.file],
      ['POWER_MISSING', asks, 'bundles/web/compose.yaml'],
    );
    await host.once();
    assert.deepEqual(notes(), [asks]);
    const still = await repoOf(host).commit({ files: { 'docs/why.md': 'so\n' }, sign: lead.fingerprint });
    await host.once();
    assert.deepEqual(notes(), [asks, still]);
  });

  it('starts nothing new that nobody vouches for any more, and keeps what runs', async (t) => {
    const second = await gpg.makeKey({ name: 'second' });
    const keys = { lead: lead.armored, second: second.armored };
    const host = await setUp(t, { keys });
    const first = await host.once();
    const policy = fleet({ keys: { second: second.armored } })['trust/policy.yaml'];
    const head = await repoOf(host).commit({
      files: {
        'trust/policy.yaml': String(policy).replace('revision: 1', 'revision: 2'),
        'trust/keys/lead.asc': null,
        'bundles/web/compose.yaml': compose('2'),
      },
      sign: lead.fingerprint,
    });
    const left = await host.once();
    assert.deepEqual([left.commit, left.exitCode, left.failure?.code, left.steps], [head, 4, 'UNVOUCHED', []]);
    assert.equal(left.applied, first.applied);
    host.fake.engine.containersById.clear();
    assert.deepEqual(
      (await host.once()).steps.map((s) => s.kind),
      ['put-back'],
    );
    await repoOf(host).commit({ sign: second.fingerprint, message: 'still so' });
    const vouched = await host.once();
    assert.deepEqual([vouched.exitCode, vouched.state], [0, 'converged']);
    assert.deepEqual(
      vouched.steps.map((s) => s.kind),
      ['lay-out', 'swap', 'confirm'],
    );
  });

  it('never fails because of the inventory, and catches up', async (t) => {
    const host = await setUp(t);
    host.inventoryDown = true;
    assert.deepEqual([(await host.once()).exitCode, host.published.length], [0, 0]);
    host.inventoryDown = false;
    await host.once();
    assert.equal(host.published.length, 1);
    host.fake.clock.time += 25 * 60 * 60_000;
    await host.once();
    assert.equal(host.published.length, 2, 'once a day');
  });

  it('suspends, resumes and retries by request', async (t) => {
    const host = await setUp(t);
    await host.once();
    const suspension = { until: Date.now() + 3_600_000, reason: 'disk', by: 'lea' };
    await host.fake.journal.leaveRequest({ kind: 'suspend', bundle: bundleName('web'), suspension });
    await repoOf(host).commit({ files: { 'bundles/web/compose.yaml': compose('2') }, sign: lead.fingerprint });
    const held = await host.once();
    assert.deepEqual([held.state, held.exitCode, held.steps], ['suspended', 0, []]);
    assert.ok(held.conditions.some((c) => c.type === 'Suspended/web' && c.message.includes('disk')));
    host.fake.clock.time += 3_700_000;
    assert.deepEqual(
      (await host.once()).steps.map((s) => s.kind),
      ['lay-out', 'swap', 'confirm'],
    );
  });

  it('is alone: a second run is BUSY and touches nothing', async (t) => {
    const host = await setUp(t);
    const lock = await host.fake.journal.lock();
    const busy = await host.once();
    assert.deepEqual([busy.exitCode, busy.failure?.code, busy.steps], [1, 'BUSY', []]);
    if (lock.ok) await lock.value.release();
    assert.equal((await host.once()).exitCode, 0);
  });

  it('in a running agent asks a source and nobody else while nothing is due, and looks for drift after a minute', async (t) => {
    const host = await setUp(t);
    const session = new Session();
    const deps = host.deps();
    let calls = 0;
    const counted: AgentDeps = {
      ...deps,
      engine: new Proxy(deps.engine, {
        get: (target, key) => {
          calls += 1;
          return Reflect.get(target, key, target);
        },
      }),
    };
    await pass(counted, session);
    calls = 0;
    host.requests.length = 0;
    await pass(counted, session);
    assert.equal(calls, 0);
    assert.deepEqual(host.requests, ['head source-0']);
    // A commit about others is no reason to look at Docker.
    await repoOf(host).commit({ files: { 'hosts/other.yaml': 'bundles: {}\n' }, sign: lead.fingerprint });
    const other = await pass(counted, session);
    await session.publishing;
    assert.equal(calls, 0);
    assert.deepEqual([other.state, other.exitCode], ['converged', 0]);
    host.fake.engine.containersById.clear();
    host.fake.clock.time += 61_000;
    assert.deepEqual(
      (await pass(counted, session)).steps.map((s) => s.kind),
      ['put-back'],
    );
  });
});

describe('scripts, while one agent takes the place of another', () => {
  const DIGEST = sha256('the next agent');
  const SCRIPTS = {
    'scripts/catalogue.yaml':
      'version: 1\nscripts: { say: { title: Say, file: say.sh, roles: [operators], user: nobody } }\n',
    'scripts/say.sh': '#!/bin/sh\n',
  };

  /** How often a pass asked for what is to be run, of an agent with the launcher's words of `said`. */
  async function bench(t: TestContext, said: Partial<AgentUpdate>, files: Readonly<Record<string, string>> = {}) {
    const host = await setUp(t, { files: { ...SCRIPTS, ...files } });
    const end = { count: 0, head: sha256('') };
    const store: RunStore = {
      load: async () => ok({ version: 1, floor: 0, nonces: {}, runs: [] }),
      save: async () => ok(undefined),
      audit: async () => ok(end),
      lines: async () => ({ lines: [], end }),
      spool: async () => assert.fail('nothing is run'),
      output: async () => null,
    };
    const update: AgentUpdate = {
      runs: 'packaged',
      onTrial: false,
      arch: 'amd64',
      packaged: async () => ({ digest: sha256('the package'), version: '0.1.0' }),
      isStaged: async () => true,
      stage: async () => ok(undefined),
      begin: async () => ok(undefined),
      standing: async () => ({ fallen: null, pending: false }),
      clear: async () => {},
      confirm: async () => ok(undefined),
      survived: async () => {},
      prune: async () => {},
      ...said,
    };
    const scripts = { runner: new FakeRunner(), store };
    const deps: AgentDeps = { ...host.deps(), update, scripts };
    const session = new Session();
    session.runs = new Runs(deps, scripts);
    let asked = 0;
    session.inbox.poll = async () => {
      asked += 1;
      return new Map();
    };
    const once = async () => {
      const { next } = await pass(deps, session);
      await session.publishing;
      return { next, asked };
    };
    return { once, runs: session.runs };
  }
  const pinned = {
    'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nbranch: main\ndefaults: { agent: { version: 0.2.0, sha256: { amd64: "${DIGEST}" }, url: "https://x.example/kedge" } }\n`,
  };

  it('are begun by no agent that is on trial, before it is confirmed', async (t) => {
    let confirmed: Result<void> = fail('DISK_FULL', 'no room');
    const { once } = await bench(t, { onTrial: true, confirm: async () => confirmed });
    assert.deepEqual(await once(), { next: 'soon', asked: 0 });
    confirmed = ok(undefined);
    assert.deepEqual(await once(), { next: 'again', asked: 1 });
  });

  it('are begun by none that hands over, and one that runs is not cut off by it', async (t) => {
    const { once, runs } = await bench(t, {}, pinned);
    let running: Promise<void> | null = Promise.resolve();
    Object.defineProperty(runs, 'running', { get: () => running });
    assert.deepEqual(await once(), { next: 'rest', asked: 1 });
    running = null;
    assert.deepEqual(await once(), { next: 'restart', asked: 1 });
  });
});
