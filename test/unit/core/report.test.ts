import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FailureCode, failure } from '../../../reconciler/core/failure.ts';
import { isPushDue, recordEssence } from '../../../reconciler/core/inventory.ts';
import { isCommitId } from '../../../reconciler/core/names.ts';
import type { Verdict } from '../../../reconciler/core/plan.ts';
import { type PassFacts, passJson, rememberConditions, report } from '../../../reconciler/core/report.ts';
import { bundleName, sha256 } from '../../../simulation/fake-host.ts';

const NOW = Date.UTC(2026, 10, 21);
const why = (code: FailureCode) => failure(code, `because of ${code}`);
const verdict = (state: Verdict['state'], code: FailureCode | null = null): Verdict => ({
  bundle: bundleName('web'),
  desired: sha256('web'),
  target: sha256('web'),
  state,
  failure: code === null ? null : why(code),
});
const step = (kind: 'confirm' | 'swap' | 'roll-back' | 'take-down', result: 'done' | 'failed' = 'done') =>
  ({ kind, target: 'web', reason: 'r', result, failure: null }) as const;
const commit = 'a'.repeat(40);
if (!isCommitId(commit)) throw new Error('unreachable');

const GOOD: PassFacts = {
  now: NOW,
  commit,
  sources: [{ name: 'hub', reached: true, failure: null }],
  refused: null,
  unvouched: null,
  unresolved: null,
  stuck: null,
  steps: [],
  held: new Map(),
  verdicts: [verdict('converged')],
  os: null,
  suspended: { host: null, bundles: {} },
  suspendedByFleet: false,
  newestSignature: NOW / 1000 - 60,
  freshnessMs: 86_400_000,
  peers: null,
  reset: null,
  agent: null,
  interrupted: false,
};
const DEAD = [{ name: 'hub', reached: false, failure: why('SOURCE_UNREACHABLE') }];
const ONE_DEAD = [...DEAD, { name: 'usb', reached: true, failure: null }];
const suspension = { until: NOW + 1, reason: 'r', by: 'b' };

describe('what a pass came to', () => {
  const table: readonly [string, Partial<PassFacts>, string, number, FailureCode | null][] = [
    ['all is well', {}, 'converged', 0, null],
    ['a digest waits', { verdicts: [{ ...verdict('waiting'), waits: ['it is not time'] }] }, 'waiting', 0, null],
    ['a digest is on trial', { verdicts: [verdict('trial')] }, 'waiting', 0, null],
    ['changed', { steps: [step('swap'), step('confirm')] }, 'converged', 0, null],
    ['refused, an older commit in force', { refused: why('SIGNATURE_MISSING') }, 'converged', 4, 'SIGNATURE_MISSING'],
    [
      'refused on the first pull',
      { refused: why('SIGNATURE_MISSING'), commit: null, verdicts: [] },
      'failed',
      4,
      'SIGNATURE_MISSING',
    ],
    [
      'refused and sick: trust first',
      { refused: why('DIVERGED'), verdicts: [verdict('unhealthy', 'UNHEALTHY')] },
      'failed',
      4,
      'DIVERGED',
    ],
    ['refused, but not for trust', { refused: why('AGENT_TOO_OLD') }, 'converged', 1, 'AGENT_TOO_OLD'],
    ['the head waits for people', { refused: why('AUTHORITY_THRESHOLD') }, 'waiting', 4, 'AUTHORITY_THRESHOLD'],
    [
      'the head waits for people, and a bundle is sick',
      { refused: why('AUTHORITY_THRESHOLD'), verdicts: [verdict('unhealthy', 'UNHEALTHY')] },
      'failed',
      4,
      'AUTHORITY_THRESHOLD',
    ],
    [
      'a head that waits does not hide that nothing is in force as it should be',
      { refused: why('AUTHORITY_THRESHOLD'), newestSignature: NOW / 1000 - 2 * 86_400 },
      'stale',
      4,
      'AUTHORITY_THRESHOLD',
    ],
    [
      'suspended, whatever waits',
      { refused: why('AUTHORITY_THRESHOLD'), suspendedByFleet: true },
      'suspended',
      4,
      'AUTHORITY_THRESHOLD',
    ],
    ['two lines', { refused: why('EQUIVOCATION') }, 'converged', 4, 'EQUIVOCATION'],
    ['unvouched', { unvouched: why('UNVOUCHED') }, 'failed', 4, 'UNVOUCHED'],
    ['no source', { sources: DEAD }, 'converged', 5, 'SOURCE_UNREACHABLE'],
    ['no source, never had one', { sources: DEAD, commit: null, verdicts: [] }, 'waiting', 5, 'SOURCE_UNREACHABLE'],
    ['no source by choice, no stick yet', { sources: [], commit: null, verdicts: [] }, 'waiting', 0, null],
    ['no source, and sick', { sources: DEAD, verdicts: [verdict('down', 'UNHEALTHY')] }, 'failed', 1, 'UNHEALTHY'],
    ['one of two sources', { sources: ONE_DEAD }, 'converged', 0, null],
    ['gone from the fleet', { unresolved: why('HOST_UNKNOWN'), verdicts: [] }, 'failed', 1, 'HOST_UNKNOWN'],
    [
      'went back',
      { verdicts: [verdict('rolled-back', 'ROLLED_BACK')], steps: [step('swap', 'failed'), step('roll-back')] },
      'failed',
      1,
      'ROLLED_BACK',
    ],
    [
      'went back, another went forward',
      { verdicts: [verdict('rolled-back', 'ROLLED_BACK')], steps: [step('roll-back'), step('confirm')] },
      'failed',
      3,
      'ROLLED_BACK',
    ],
    ['engine away', { stuck: why('COMPOSE_UNAVAILABLE'), verdicts: [] }, 'waiting', 1, 'COMPOSE_UNAVAILABLE'],
    ['disk full', { stuck: why('DISK_FULL') }, 'failed', 1, 'DISK_FULL'],
    [
      'registry away',
      { held: new Map([['web', why('IMAGE_UNAVAILABLE')]]), verdicts: [verdict('changing')] },
      'waiting',
      1,
      'IMAGE_UNAVAILABLE',
    ],
    ['foreign project', { verdicts: [verdict('failed', 'PROJECT_FOREIGN')] }, 'failed', 1, 'PROJECT_FOREIGN'],
    [
      'suspended here',
      { suspended: { host: suspension, bundles: {} }, verdicts: [verdict('suspended')] },
      'suspended',
      0,
      null,
    ],
    ['suspended by the fleet', { suspendedByFleet: true }, 'suspended', 0, null],
    ['nothing signed for long', { newestSignature: NOW / 1000 - 2 * 86_400 }, 'stale', 0, null],
    ['interrupted', { interrupted: true }, 'waiting', 130, null],
  ];
  for (const [name, facts, state, exitCode, code] of table) {
    it(name, () => {
      const result = report({ ...GOOD, ...facts }, {});
      assert.deepEqual([result.state, result.exitCode, result.failure?.code ?? null], [state, exitCode, code]);
      const ready = result.conditions.find((c) => c.type === 'Ready');
      assert.deepEqual([ready?.status, ready?.code ?? null], [code === null, code]);
    });
  }

  it('keeps since when a condition has stood, whatever its words', () => {
    const first = report({ ...GOOD, refused: why('DIVERGED') }, {});
    const later = { ...GOOD, now: NOW + 5000, refused: failure('DIVERGED', 'in other words') };
    const second = report(later, rememberConditions(first.conditions));
    assert.ok(second.conditions.every((c) => c.since === NOW));
    const third = report({ ...later, refused: why('REWOUND') }, rememberConditions(second.conditions));
    assert.ok(third.conditions.every((c) => c.since === NOW + 5000));
  });

  it('says that the clock is wrong, and does not go by it', () => {
    const result = report({ ...GOOD, now: NOW - 40 * 86_400_000 }, {});
    assert.equal(result.conditions.find((c) => c.type === 'Clock')?.code, 'CLOCK_WRONG');
    assert.equal(result.state, 'converged');
  });

  it('prints what the contract names, and no evidence', () => {
    const refused = failure('AUTHORITY_PATH', 'm', {
      commit,
      path: 'trust/policy.yaml',
      cause: 'log line',
      key: 'lead',
    });
    const result = report({ ...GOOD, refused, steps: [{ ...step('swap', 'failed'), failure: why('UNHEALTHY') }] }, {});
    const json = passJson({
      ...result,
      commit,
      head: null,
      desired: null,
      applied: null,
      steps: [{ ...step('swap') }],
    });
    assert.deepEqual(Object.keys(json), ['state', 'commit', 'head', 'desired', 'applied', 'steps', 'failure']);
    assert.deepEqual(Object.keys(json.steps[0] ?? {}), ['kind', 'target', 'reason', 'result']);
    assert.deepEqual(json.failure, {
      code: 'AUTHORITY_PATH',
      message: 'm (key lead)',
      remedy: refused.remedy,
      commit,
      path: 'trust/policy.yaml',
    });
  });
});

describe('a record is worth a push', () => {
  const digest = sha256('record');
  const table: readonly [string, Parameters<typeof isPushDue>, boolean][] = [
    ['never pushed', [{ pushed: null, pushedAt: 0 }, digest, NOW], true],
    ['the same', [{ pushed: digest, pushedAt: NOW - 1000 }, digest, NOW], false],
    ['changed', [{ pushed: sha256('other'), pushedAt: NOW - 1000 }, digest, NOW], true],
    ['the same, a day later', [{ pushed: digest, pushedAt: NOW - 86_400_000 }, digest, NOW], true],
    ['pushed in a future that never was', [{ pushed: digest, pushedAt: NOW + 300 * 86_400_000 }, digest, NOW], true],
  ];
  for (const [name, args, due] of table) it(name, () => assert.equal(isPushDue(...args), due));

  it('not for what changes by itself', () => {
    const service = { name: 'web', image: 'i', state: 'running', health: 'none', restarts: 7 };
    const record = {
      version: 1 as const,
      host: 'host-1',
      key: 'A'.repeat(40),
      bootId: null,
      sequence: 1,
      reportedAt: '2026-11-21T00:00:00Z',
      agent: { version: '0.1.0' },
      fleet: { commit, head: commit, source: 'hub' },
      desired: null,
      applied: null,
      state: 'failed' as const,
      conditions: [
        { type: 'Ready', status: false, code: 'UNHEALTHY', message: '7 restarts', since: '2026-11-21T00:00:00Z' },
      ],
      bundles: [{ name: 'web', digest: null, state: 'unhealthy', services: [service] }],
      os: { booted: null, staged: null, rollback: null, version: null },
      hardware: {},
      network: { hostname: null, addresses: [], meshKey: null },
    };
    const [condition] = record.conditions;
    const later = {
      ...record,
      sequence: 2,
      reportedAt: '2026-11-21T00:01:00Z',
      conditions: condition === undefined ? [] : [{ ...condition, message: '8 restarts' }],
      bundles: [
        { name: 'web', digest: null, state: 'unhealthy', services: [{ ...service, state: 'restarting', restarts: 8 }] },
      ],
    };
    assert.equal(recordEssence(later), recordEssence(record));
    assert.notEqual(recordEssence({ ...later, state: 'converged' }), recordEssence(record));
    const ended = { ...service, state: 'exited' };
    const gone = { ...record, bundles: [{ name: 'web', digest: null, state: 'unhealthy', services: [ended] }] };
    assert.notEqual(recordEssence(gone), recordEssence(record));
  });
});

it('a record says what a bundle waits for, and that nothing is wrong with it', () => {
  const waiting = { ...verdict('waiting'), waits: ['its window opens at noon', 'GPU 0 is at 90 %'] };
  const { conditions } = report({ ...GOOD, verdicts: [waiting] }, {});
  const said = conditions.find((c) => c.type === 'Bundle/web');
  assert.deepEqual(
    [said?.status, said?.message],
    [true, 'a new digest waits: its window opens at noon; GPU 0 is at 90 %'],
  );
});
