import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type BundleMemory, NO_MEMORY } from '../../../reconciler/core/agent-state.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import {
  ATTEMPTS,
  beginAttempt,
  markFailed,
  refreshMemory,
  repairDueAt,
  tiedGroups,
} from '../../../reconciler/core/memory.ts';
import type { BundleName } from '../../../reconciler/core/names.ts';
import {
  emptyObservedBundle,
  type Observed,
  type ObservedBundle,
  type ObservedService,
} from '../../../reconciler/core/observed.ts';
import { inOrder, type Plan, plan } from '../../../reconciler/core/plan.ts';
import { bundle, bundleName, hostState } from '../../../simulation/fake-host.ts';

const NOW = Date.UTC(2026, 10, 21);
const WHEN = { commit: null, now: NOW, pinned: null };
const web1 = bundle({ name: 'web', version: '1' });
const web2 = bundle({ name: 'web', version: '2' });
const app = bundle({ name: 'app', version: '1', after: ['web'] });

function container(state: BundleState, more: Partial<ObservedService> = {}): ObservedService {
  const [service] = state.services;
  if (service === undefined) throw new Error('no service');
  return {
    service: service.name,
    containerId: 'c1',
    containerName: `kedge-${state.name}-1`,
    digest: service.digest,
    image: service.image,
    state: 'running',
    health: 'none',
    exitCode: null,
    restarts: 0,
    startedAt: NOW,
    detail: '',
    ...more,
  };
}

/** A bundle in force, as it was made. */
function inForce(state: BundleState, more: Partial<ObservedBundle> = {}): ObservedBundle {
  const states = new Map([[state.digest, state]]);
  const seen = { services: [container(state)], current: state.digest, digests: [state.digest], states };
  return { ...emptyObservedBundle(state.name), ...seen, ...more };
}

const seen = (...bundles: readonly ObservedBundle[]): Observed => ({
  at: NOW,
  bundles: new Map(bundles.map((b) => [b.name, b])),
  missingImages: new Set(),
});
const good = (state: BundleState, more: Partial<BundleMemory> = {}) => ({
  [state.name]: { ...NO_MEMORY, lastGood: state.digest, ...more },
});
const told = ({ steps, verdicts }: Plan) => [
  steps.map((s) => `${s.kind} ${s.target}`),
  verdicts.map((v) => `${v.bundle} ${v.state}${v.failure === null ? '' : ` ${v.failure.code}`}`),
];
const failedWeb2 = [
  { digest: web2.digest, at: NOW, failure: failure('UNHEALTHY', 'crashed'), commit: null, tiedTo: null },
];
const exited = (state: BundleState, exitCode: number) =>
  inForce(state, { services: [container(state, { state: 'exited', exitCode })] });
const job = bundle({ name: 'web', version: '1', oneShot: true });

describe('folders that are gone while their containers run', () => {
  const file = { path: 'site/index.html', sha256: web1.digest, size: 1, executable: false };
  const lost = { current: null, digests: [], states: new Map() };
  const anew = (state: BundleState, more: Partial<ObservedBundle>) =>
    plan({
      desired: hostState([state]),
      memory: {},
      isSuspended: () => false,
      now: NOW,
      observed: seen(inForce(state, more)),
    }).steps.flatMap((s) => (s.kind === 'lay-out' ? [s.anew] : []));

  it('makes containers anew that mount files, and leaves others', () => {
    const mounts = { ...web1, files: [file] };
    const plain = { ...web1, files: [{ ...file, path: 'compose.yaml' }] };
    assert.deepEqual(anew(mounts, lost), [true]);
    assert.deepEqual(anew(mounts, { ...lost, services: [] }), [false], 'the first deployment');
    assert.deepEqual(anew(mounts, { digests: [], current: web2.digest }), [false], 'a change');
    assert.deepEqual(anew(plain, lost), [false]);
  });
});

describe('what is planned', () => {
  const base = { desired: hostState([web1]), memory: good(web1), isSuspended: () => false, now: NOW };
  const table: readonly [string, Partial<Parameters<typeof plan>[0]> & { observed: Observed }, string[], string[]][] = [
    ['in force', { observed: seen(inForce(web1)) }, [], ['web converged']],
    ['never seen', { observed: seen(), memory: {} }, ['lay-out web', 'swap web', 'confirm web'], ['web changing']],
    ['begun, not confirmed', { observed: seen(inForce(web1)), memory: {} }, ['confirm web'], ['web changing']],
    [
      'linked, not up',
      { observed: seen(inForce(web1, { services: [] })), memory: {} },
      ['swap web', 'confirm web'],
      ['web changing'],
    ],
    [
      'changed',
      { observed: seen(inForce(web1)), desired: hostState([web2]) },
      ['lay-out web', 'swap web', 'confirm web'],
      ['web changing'],
    ],
    [
      'failed: back',
      {
        observed: seen(inForce(web2, { digests: [web1.digest, web2.digest], states: new Map([[web1.digest, web1]]) })),
        desired: hostState([web2]),
        memory: good(web1, { failed: failedWeb2 }),
      },
      ['roll-back web'],
      ['web rolled-back ROLLED_BACK'],
    ],
    [
      'failed, and back',
      { observed: seen(inForce(web1)), desired: hostState([web2]), memory: good(web1, { failed: failedWeb2 }) },
      [],
      ['web rolled-back ROLLED_BACK'],
    ],
    [
      'failed, nothing to go back to',
      {
        observed: seen(inForce(web2)),
        desired: hostState([web2]),
        memory: { web: { ...NO_MEMORY, failed: failedWeb2 } },
      },
      ['take-down web'],
      ['web down UNHEALTHY'],
    ],
    [
      'failed, taken down',
      {
        observed: seen(inForce(web2, { services: [] })),
        desired: hostState([web2]),
        memory: { web: { ...NO_MEMORY, failed: failedWeb2 } },
      },
      [],
      ['web down UNHEALTHY'],
    ],
    ['stopped by hand', { observed: seen(exited(web1, 0)) }, ['put-back web'], ['web changing']],
    [
      'repaired a moment ago',
      { observed: seen(exited(web1, 0)), memory: good(web1, { repairs: { count: 1, at: NOW - 1000 } }) },
      [],
      ['web drifted UNHEALTHY'],
    ],
    [
      'a one-shot that is done',
      { observed: seen(exited(job, 0)), desired: hostState([job]), memory: good(job) },
      [],
      ['web converged'],
    ],
    [
      'a one-shot that failed later',
      { observed: seen(exited(job, 1)), desired: hostState([job]), memory: good(job) },
      [],
      ['web unhealthy UNHEALTHY'],
    ],
    [
      'a one-shot that somebody killed',
      { observed: seen(exited(job, 137)), desired: hostState([job]), memory: good(job) },
      ['put-back web'],
      ['web changing'],
    ],
    [
      'crashing later',
      { observed: seen(inForce(web1, { services: [container(web1, { state: 'restarting', restarts: 9 })] })) },
      [],
      ['web unhealthy UNHEALTHY'],
    ],
    [
      'suspended',
      { observed: seen(inForce(web1)), desired: hostState([web2]), isSuspended: () => true },
      [],
      ['web suspended'],
    ],
    [
      'foreign',
      { observed: seen(inForce(web1, { foreign: ['theirs'] })), desired: hostState([web2]) },
      [],
      ['web failed PROJECT_FOREIGN'],
    ],
    ['removed', { observed: seen(inForce(web1)), desired: hostState([]) }, ['take-down web'], ['web removed']],
    [
      'removed, containers only',
      { observed: seen(inForce(web1, { current: null, digests: [], states: new Map() })), desired: hostState([]) },
      ['take-down web'],
      ['web removed'],
    ],
    [
      'removed, with foreign containers',
      { observed: seen(inForce(web1, { foreign: ['theirs'] })), desired: hostState([]) },
      [],
      ['web failed PROJECT_FOREIGN'],
    ],
    [
      'removed and suspended',
      { observed: seen(inForce(web1)), desired: hostState([]), isSuspended: () => true },
      [],
      ['web suspended'],
    ],
    [
      'retired',
      { observed: seen(inForce(web1)), desired: hostState([web1], { retire: true }) },
      ['take-down web'],
      ['web removed'],
    ],
    ['unknown', { observed: seen(inForce(web1)), desired: null }, [], ['web converged']],
    ['unknown, stopped', { observed: seen(exited(web1, 0)), desired: null }, ['put-back web'], ['web changing']],
    [
      'unknown, after a failure',
      {
        observed: seen(
          inForce(web2, {
            digests: [web1.digest, web2.digest],
            states: new Map([
              [web1.digest, web1],
              [web2.digest, web2],
            ]),
          }),
        ),
        desired: null,
        memory: good(web1, { failed: failedWeb2 }),
      },
      ['roll-back web'],
      ['web rolled-back ROLLED_BACK'],
    ],
    [
      'old layouts',
      { observed: seen(inForce(web1, { digests: [web1.digest, web2.digest] })) },
      ['prune web'],
      ['web converged'],
    ],
    [
      'altered files',
      { observed: seen(inForce(web1, { damaged: new Map([[web1.digest, failure('DIGEST_MISMATCH', 'x')]]) })) },
      ['lay-out web', 'put-back web'],
      ['web changing'],
    ],
    [
      'a port moves',
      { observed: seen(inForce(web1)), desired: hostState([app]), memory: good(web1) },
      ['lay-out app', 'take-down web', 'swap app', 'confirm app'],
      ['app changing', 'web removed'],
    ],
  ];
  for (const [name, input, steps, verdicts] of table) {
    it(name, () => {
      const planned = plan({ ...base, ...input });
      assert.deepEqual(told(planned), [steps, verdicts]);
      assert.ok(planned.steps.every((s) => s.reason.length > 5 && !s.reason.includes('undefined')));
    });
  }
});

describe('the order of bundles', () => {
  const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }).chain((names) =>
    fc.record({
      names: fc.constant(names),
      edges: fc.array(fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1)), { maxLength: 8 }),
    }),
  );
  const make = ({ names, edges }: { names: string[]; edges: [number, number][] }, rings: boolean) =>
    names.map((name, i) => {
      const after = edges
        .filter(([from, to]) => from === i && (rings ? to !== i : to < i))
        .map(([, to]) => names[to] ?? '');
      return bundle({ name, version: '1', after: [...new Set(after)] });
    });

  it('has each behind what it comes after', () => {
    fc.assert(
      fc.property(some, (spec) => {
        const order = inOrder(make(spec, false).toReversed()).map((b) => b.name);
        for (const b of make(spec, false))
          for (const before of b.after) assert.ok(order.indexOf(before) < order.indexOf(b.name));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('loses none, also in a ring; and each is in just one group, with all that it is tied to', () => {
    fc.assert(
      fc.property(some, (spec) => {
        const bundles = make(spec, true);
        assert.deepEqual(
          inOrder(bundles)
            .map((b) => b.name)
            .toSorted(),
          spec.names.toSorted(),
        );
        const groups = tiedGroups(bundles);
        assert.deepEqual(
          groups
            .flat()
            .map((b) => b.name)
            .toSorted(),
          spec.names.toSorted(),
        );
        const groupOf = (name: BundleName) => groups.findIndex((g) => g.some((b) => b.name === name));
        for (const b of bundles) for (const tied of b.after) assert.equal(groupOf(tied), groupOf(b.name));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('what is remembered', () => {
  it('gives up a digest that was begun too often, and no other', () => {
    let bundles = good(web1);
    for (let i = 0; i < ATTEMPTS; i++) {
      const refreshed = refreshMemory(bundles, hostState([web2]), WHEN);
      assert.deepEqual(refreshed.web?.failed, []);
      bundles = beginAttempt(refreshed, web2.name, web2.digest, NOW) as typeof bundles;
    }
    const refreshed = refreshMemory(bundles, hostState([web2]), WHEN);
    assert.deepEqual(
      refreshed.web?.failed.map((f) => f.digest),
      [web2.digest],
    );
    assert.deepEqual(refreshMemory(refreshed, hostState([web1]), WHEN).web?.failed, []);
  });

  it('frees what went back with another when that one moves on, and changes nothing else', () => {
    const entry = { failure: failure('UNHEALTHY', 'x'), at: NOW, commit: null };
    const marked = markFailed({}, app, [web2, app], entry);
    assert.equal(refreshMemory(marked, hostState([web2, app]), WHEN), marked, 'the same object');
    const app2 = bundle({ name: 'app', version: '2', after: ['web'] });
    const moved = refreshMemory(marked, hostState([web2, app2]), WHEN);
    assert.deepEqual([moved.web?.failed, moved.app?.failed], [[], []]);
    const gone = refreshMemory(marked, hostState([web2]), WHEN);
    assert.deepEqual(gone.web?.failed, []);
  });

  it('never marks what was good', () => {
    const marked = markFailed(good(web1), web1, [web1], { failure: failure('UNHEALTHY', 'x'), at: NOW, commit: null });
    assert.deepEqual(marked.web?.failed, []);
  });

  it('spaces repairs out up to an hour', () => {
    const due = (count: number) => (repairDueAt({ ...NO_MEMORY, repairs: { count, at: NOW } }) - NOW) / 60_000;
    assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 8, 50].map(due), [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert.equal(repairDueAt(NO_MEMORY), 0);
    assert.equal(bundleName('web'), web1.name);
  });
});
