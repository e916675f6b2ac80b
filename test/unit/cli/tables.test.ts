import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassResult } from '../../../reconciler/agent/reconcile.ts';
import { renderWaiting } from '../../../reconciler/cli/approve.ts';
import { type Check, renderChecks } from '../../../reconciler/cli/doctor.ts';
import { renderHistory } from '../../../reconciler/cli/history.ts';
import { type HostPlan, renderHost } from '../../../reconciler/cli/plan.ts';
import { reconcileAnswer } from '../../../reconciler/cli/reconcile.ts';
import { agentSkew, type HostStatus, renderStatus } from '../../../reconciler/cli/status.ts';
import type { HistoryEvent } from '../../../reconciler/core/agent-state.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import { isCommitId, isSha256 } from '../../../reconciler/core/names.ts';
import { record } from './records.ts';
import { fakeContext, golden, NOW, textOf } from './support.ts';

function commit(digit: string) {
  const id = digit.repeat(40);
  if (!isCommitId(id)) throw new Error(id);
  return id;
}

function digest(digit: string) {
  const hex = digit.repeat(64);
  if (!isSha256(hex)) throw new Error(hex);
  return hex;
}

const SEEN = { verified: true, inventoryCommit: commit('e'), peers: null, failure: null };
const UNSEEN = { verified: false, record: null, signedAt: null, inventoryCommit: commit('e'), peers: null };

const HOSTS: readonly HostStatus[] = [
  {
    ...SEEN,
    host: 'frozen',
    state: 'converged',
    record: record('frozen'),
    signedAt: NOW - 42_000,
    peers: { kind: 'behind', peer: 'gpu-01', commit: commit('c'), since: NOW - 3 * 3_600_000 },
  },
  {
    ...SEEN,
    host: 'forked',
    state: 'failed',
    record: record('forked', { conditions: [condition('Ready', false, 'UNHEALTHY', 'failed')] }),
    signedAt: NOW - 42_000,
    peers: { kind: 'apart', peer: 'gpu-01', commit: commit('c') },
  },
  { ...SEEN, host: 'gpu-01', state: 'converged', record: record('gpu-01'), signedAt: NOW - 42_000 },
  {
    ...SEEN,
    host: 'gpu-02',
    state: 'failed',
    record: record('gpu-02', {
      state: 'failed',
      bundles: [
        bundle('web', 'rolled-back', 'healthy'),
        bundle('core', 'converged', 'none'),
        bundle('trainer', 'unhealthy', 'unhealthy'),
      ],
      conditions: [
        condition('Ready', false, 'ROLLED_BACK', 'failed'),
        condition('Bundle/web', false, 'ROLLED_BACK', 'web came up unhealthy\u001b[2J\rgpu-02 converged'),
        condition('Bundle/trainer', false, 'UNHEALTHY', 'trainer is unhealthy'),
      ],
    }),
    signedAt: NOW - 3 * 3_600_000,
  },
  {
    ...SEEN,
    host: 'gpu-03',
    state: 'suspended',
    record: record('gpu-03', {
      state: 'suspended',
      bundles: [bundle('web', 'suspended', 'healthy')],
      conditions: [condition('Suspended', true, null, 'suspended until tomorrow by ada: disk')],
    }),
    signedAt: NOW - 60_000,
  },
  { ...UNSEEN, host: 'gpu-04', state: 'silent', inventoryCommit: null, failure: null },
  {
    ...UNSEEN,
    host: 'gpu-05',
    state: 'untrusted',
    failure: failure('SIGNATURE_UNKNOWN_KEY', 'the key 0123 is not the one of gpu-05'),
  },
  {
    ...UNSEEN,
    host: 'ghost',
    state: 'unknown',
    failure: failure('SIGNATURE_UNKNOWN_KEY', 'the fleet has no host ghost'),
  },
];

function bundle(name: string, state: string, health: string) {
  const services = [{ name, image: 'x', state: 'running', health, restarts: 0 }];
  return { name, digest: digest('d'), state, services };
}

function condition(type: string, status: boolean, code: string | null, message: string) {
  return { type, status, code, message, since: '2026-11-21T09:00:00.000Z' };
}

const AGENT = { version: '0.2.0', sha256: {}, urls: ['https://x.example/'], confirmMs: 600_000 };

test('status: which agents run is said where they differ, or are not yet what is pinned', () => {
  const host = (name: string, version: string, wanted?: string | null): HostStatus => {
    const agent = wanted === undefined ? { version } : { version, wanted };
    return { ...(HOSTS[0] ?? assert.fail()), host: name, record: record(name, { agent }) };
  };
  assert.equal(agentSkew([host('a', '0.1.0'), host('b', '0.1.0', null), host('c', '0.1.0', '0.1.0')]), null);
  assert.equal(agentSkew([host('a', '0.1.0'), host('b', '0.2.0')]), 'Agents differ: 0.1.0 on 1 host, 0.2.0 on 1 host.');
  const late = Array.from({ length: 7 }, (_, i) => host(`h${i}`, '0.1.0', '0.2.0'));
  assert.equal(
    agentSkew(late),
    'Agents differ: 0.1.0 on 7 hosts. Not yet what is pinned: h0 (0.2.0 is pinned), h1 (0.2.0 is pinned), h2 (0.2.0 is pinned), h3 (0.2.0 is pinned), h4 (0.2.0 is pinned), 2 more.',
  );
});

test('status: one line a host, and what it says cannot break out of it', async () => {
  const text = renderStatus(HOSTS, NOW, false);
  await golden('status.txt', text);
  assert.equal(text.split('\n').length, HOSTS.length + 2);
  await golden('status-color.txt', renderStatus(HOSTS, NOW, true));
});

test('status: what waits says for what, and what runs meanwhile is not told as sick', () => {
  const conditions = [
    condition('Ready', true, null, 'waiting'),
    condition('Bundle/web', true, null, 'a new digest waits: GPU 0 is at 90 %'),
  ];
  const bundles = [bundle('web', 'waiting', 'healthy'), bundle('core', 'trial', 'none')];
  const host = { ...SEEN, host: 'a', state: 'waiting' as const, signedAt: NOW };
  const text = renderStatus([{ ...host, record: record('a', { state: 'waiting', bundles, conditions }) }], NOW, false);
  assert.match(text, /^a +waiting .* 2\/2 .*a new digest waits: GPU 0 is at 90 %$/m);
  const os = condition('OS', true, null, 'a new OS is on its way; it waits: its window opens at noon');
  const both = renderStatus(
    [{ ...host, record: record('a', { bundles, conditions: [...conditions, os] }) }],
    NOW,
    false,
  );
  assert.match(both, /a new OS is on its way; it waits: its window opens at noon$/m);
});

test('history: oldest first, with the remedy and the evidence of what failed', async () => {
  const events: readonly HistoryEvent[] = [
    { at: NOW - 60_000, kind: 'started', message: 'agent 0.1.0 started' },
    { at: NOW - 50_000, kind: 'accepted', commit: commit('a'), message: '1 commit accepted, signed by ada' },
    {
      at: NOW - 40_000,
      kind: 'applied',
      commit: commit('a'),
      bundle: 'web',
      digest: digest('1'),
      message: 'web is healthy',
    },
    {
      at: NOW - 30_000,
      kind: 'refused',
      commit: commit('b'),
      message: 'the commit carries no signature',
      failure: failure('SIGNATURE_MISSING', 'the commit carries no signature'),
    },
    {
      at: NOW - 20_000,
      kind: 'waiting',
      commit: commit('d'),
      message: 'hub: it waits for approval',
      failure: failure('AUTHORITY_THRESHOLD', 'it waits for approval'),
    },
    {
      at: NOW - 10_000,
      kind: 'failed',
      commit: commit('c'),
      bundle: 'web',
      message: 'web is not healthy',
      failure: failure('UNHEALTHY', 'web is not healthy', { cause: 'no such table: users\n\u001b[31mgiving up\n' }),
    },
    {
      at: NOW,
      kind: 'rolled-back',
      commit: commit('c'),
      bundle: 'web',
      message: 'ROLLED_BACK: web went back',
      failure: failure('ROLLED_BACK', 'web went back'),
    },
  ];
  await golden('history.txt', renderHistory(events, false));
});

test('doctor: every check with its fix', async () => {
  const checks: readonly Check[] = [
    { name: 'host.yaml', status: 'ok', message: 'gpu-01, /etc/kedge/host.yaml', fix: null, code: null },
    {
      name: 'key',
      status: 'fail',
      message: 'others can read it (mode 644)',
      fix: 'chmod 600 key',
      code: 'STATE_CORRUPT',
    },
    { name: 'docker', status: 'skipped', message: 'needs host.yaml', fix: null, code: null },
  ];
  await golden('doctor.txt', renderChecks(checks, false));
});

const pin = (channel: string, digit: string) => ({ channel, commit: digest(digit) });

test('plan: what comes, changes and goes, and why', async () => {
  const none = { from: null, to: null, os: null, agent: null, notes: [], faults: [], bundles: [] };
  const hosts: readonly HostPlan[] = [
    {
      ...none,
      host: 'gpu-01',
      notes: ['suspended in hosts/gpu-01.yaml (web): accepted and not applied'],
      bundles: [
        { bundle: 'core', change: 'remove', from: digest('1'), to: null, reasons: ['service core goes'] },
        { bundle: 'new', change: 'add', from: null, to: digest('2'), reasons: ['service new: busybox@sha256:22'] },
        {
          bundle: 'web',
          change: 'change',
          from: digest('3'),
          to: digest('4'),
          reasons: ['file site/index.html changed', 'services.web.environment.PORT: "8080" -> "9090"'],
        },
      ],
    },
    { ...none, host: 'gpu-02' },
    { ...none, host: 'gpu-04', os: { from: pin('stable', '1'), to: pin('stable', '2'), reboot: 'at once' } },
    {
      ...none,
      host: 'gpu-05',
      os: {
        from: pin('stable', '1'),
        to: pin('beta', '2'),
        reboot: 'sat, sun 02:00 for 2h (Europe/Berlin); with every GPU below 5 % for 10m',
      },
    },
    { ...none, host: 'gpu-06', os: { from: null, to: pin('beta', '2'), reboot: 'at once' } },
    { ...none, host: 'gpu-07', os: { from: pin('beta', '1'), to: null, reboot: null } },
    { ...none, host: 'gpu-08', agent: { from: null, to: AGENT } },
    { ...none, host: 'gpu-09', agent: { from: { ...AGENT, version: '0.1.0' }, to: { ...AGENT, confirmMs: 90_000 } } },
    { ...none, host: 'gpu-10', agent: { from: AGENT, to: { ...AGENT, urls: ['https://y.example/'] } } },
    {
      ...none,
      host: 'gpu-12',
      agent: { from: AGENT, to: { ...AGENT, sha256: { amd64: digest('2') } } },
    },
    { ...none, host: 'gpu-11', agent: { from: AGENT, to: null } },
    {
      ...none,
      host: 'gpu-03',
      agent: { from: null, to: AGENT },
      faults: [
        failure('REFERENCE_MISSING', 'there is no group "prd"', { file: 'hosts/gpu-03.yaml', line: 2, column: 10 }),
      ],
    },
  ];
  await golden('plan.txt', hosts.map((host) => renderHost(host, false)).join(''));
  const need = { of: 'path', role: 'operators', threshold: 2, was: null } as const;
  const waits = {
    signed: [{ person: 'ops', keys: [] }],
    needs: [
      { ...need, path: 'bundles/web/compose.yaml' },
      { ...need, path: 'groups/prod.yaml', threshold: 3 },
    ],
  };
  const changed = ['M bundles/web/compose.yaml', 'A groups/prod\u001b[2J.yaml'];
  const place = { commit: commit('c'), subject: 'web: faster' };
  await golden('approve.txt', renderWaiting(place, waits, { changed, hosts, color: false }));
});

test('reconcile: the object of the contract, and the same for people', async () => {
  const result: PassResult = {
    state: 'failed',
    commit: commit('a'),
    head: commit('b'),
    desired: digest('1'),
    applied: digest('2'),
    steps: [
      { kind: 'swap', target: 'web', reason: 'web is desired at 1111', result: 'done', failure: null },
      { kind: 'confirm', target: 'web', reason: 'web must stay healthy', result: 'failed', failure: null },
    ],
    failure: failure('UNHEALTHY', 'web did not come up', { commit: commit('a'), bundle: 'web', cause: 'exit 1' }),
    exitCode: 1,
    conditions: [],
    reached: true,
    older: [],
    next: 'rest',
    lookAt: null,
    pollMs: 60_000,
  };
  const answer = reconcileAnswer(fakeContext(), result);
  await golden('reconcile.txt', textOf(answer));
  assert.equal(answer.exit, 1);
  await golden('reconcile.json', `${JSON.stringify(answer.kind === 'done' && answer.json, null, 2)}\n`);
});
