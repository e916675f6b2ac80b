import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply, reboot, resume, retry, suspend } from '../../../reconciler/cli/requests.ts';
import { NO_MEMORY, newAgentState } from '../../../reconciler/core/agent-state.ts';
import { failure } from '../../../reconciler/core/failure.ts';
import type { OperatorRequest } from '../../../reconciler/core/requests.ts';
import { codeOf, fakeContext, NOW } from './support.ts';

function ports(awake: boolean, left: OperatorRequest[]) {
  const state = { ...newAgentState('f', '1'), bundles: { web: NO_MEMORY } };
  return {
    by: 'ada',
    journal: {
      load: async () => ({ ok: true, value: state }) as const,
      wake: async () => awake,
      leaveRequest: async (request: OperatorRequest) => {
        left.push(request);
        return { ok: true, value: undefined } as const;
      },
    },
  };
}

test('suspend, resume and retry leave exactly what was asked for', async () => {
  const left: OperatorRequest[] = [];
  const context = fakeContext();
  await suspend(context, ports(true, left), undefined, { for: '2h', reason: ' disk ' });
  await suspend(context, ports(true, left), 'web', { for: '30m', reason: 'x' });
  await resume(ports(true, left), 'web');
  await retry(ports(true, left), undefined);
  await reboot(ports(true, left), { now: true });
  assert.equal(codeOf(await reboot(ports(true, left), { now: false })), 'USAGE');
  await apply(ports(true, left), 'web', { now: true });
  await apply(ports(true, left), undefined, { now: true });
  assert.equal(codeOf(await apply(ports(true, left), 'web', { now: false })), 'USAGE');
  assert.equal(codeOf(await apply(ports(true, left), 'wev', { now: true })), 'USAGE');
  assert.deepEqual(left, [
    { kind: 'suspend', bundle: null, suspension: { until: NOW + 7_200_000, reason: 'disk', by: 'ada' } },
    { kind: 'suspend', bundle: 'web', suspension: { until: NOW + 1_800_000, reason: 'x', by: 'ada' } },
    { kind: 'resume', bundle: 'web' },
    { kind: 'retry', bundle: null },
    { kind: 'reboot', bundle: null, by: 'ada' },
    { kind: 'apply', bundle: 'web', by: 'ada' },
    { kind: 'apply', bundle: null, by: 'ada' },
  ]);
});

test('slips of the pen are refused before anything is left', async () => {
  const left: OperatorRequest[] = [];
  for (const [bundle, period, reason] of [
    ['wev', '2h', 'r'],
    ['../x', '2h', 'r'],
    [undefined, '2', 'r'],
    [undefined, '0h', 'r'],
    [undefined, '-1h', 'r'],
    [undefined, '367d', 'r'],
    [undefined, '2h', '  '],
  ] as const) {
    assert.equal(codeOf(await suspend(fakeContext(), ports(true, left), bundle, { for: period, reason })), 'USAGE');
  }
  assert.deepEqual(left, []);
});

test('without an agent it says from when on the request counts, and a full disk is passed on', async () => {
  const quiet = await retry(ports(false, []), 'web');
  assert.match(quiet.kind === 'done' ? quiet.hints.join() : '', /No agent runs/);
  const full = ports(true, []);
  full.journal.leaveRequest = async () => ({ ok: false, failure: failure('DISK_FULL', 'no room') }) as never;
  assert.equal(codeOf(await retry(full, 'web')), 'DISK_FULL');
});
