import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trustReset } from '../../../reconciler/cli/trust-reset.ts';
import { isOperatorRequest } from '../../../reconciler/core/agent-state-check.ts';
import { type FailureCode, failure } from '../../../reconciler/core/failure.ts';
import type { OperatorRequest } from '../../../reconciler/core/requests.ts';
import { codeOf, fakeContext, NOW } from './support.ts';

const TO = 'a'.repeat(40);
const TREE = 'b'.repeat(64);

function ports(broken: FailureCode | null = null) {
  const left: OperatorRequest[] = [];
  const aside: string[] = [];
  return {
    left,
    aside,
    by: 'root',
    journal: {
      load: async () =>
        broken === null
          ? ({ ok: true, value: null } as const)
          : ({ ok: false, failure: failure(broken, 'x') } as const),
      wake: async () => true,
      setAside: async () => {
        aside.push('state.json');
        return '/s/state.json.aside';
      },
      leaveRequest: async (request: OperatorRequest) => {
        left.push(request);
        return { ok: true, value: undefined } as const;
      },
    },
  };
}

test('what root said is left for the agent, with who said it, when and why', async () => {
  const to = ports();
  await trustReset(fakeContext(), to, { to: TO, tree: TREE, reason: ' an incident ' });
  const reset = { to: TO, tree: TREE, reason: 'an incident', by: 'root', at: NOW };
  assert.deepEqual(to.left, [{ kind: 'trust-reset', bundle: null, reset }]);
  assert.ok(to.left.every(isOperatorRequest));
  assert.deepEqual(to.aside, []);
});

test('a state that cannot be read is set aside, not one of another kind', async () => {
  const corrupt = ports('STATE_CORRUPT');
  const answer = await trustReset(fakeContext(), corrupt, { to: TO, reason: 'r' });
  assert.deepEqual([corrupt.aside.length, corrupt.left.length], [1, 1]);
  assert.match(answer.kind === 'done' ? answer.text : '', /state\.json\.aside/);
  const full = ports('DISK_FULL');
  assert.equal(codeOf(await trustReset(fakeContext(), full, { to: TO, reason: 'r' })), 'DISK_FULL');
  assert.deepEqual([full.aside, full.left], [[], []]);
});

test('slips of the pen are refused before anything is left', async () => {
  const to = ports('STATE_CORRUPT');
  for (const options of [
    { to: 'HEAD', reason: 'r' },
    { to: TO.slice(1), reason: 'r' },
    { to: TO.toUpperCase(), reason: 'r' },
    { to: TO, tree: TREE.slice(1), reason: 'r' },
    { to: TO, reason: '  ' },
    { to: TO, reason: 'r'.repeat(501) },
  ]) {
    assert.equal(codeOf(await trustReset(fakeContext(), to, options)), 'USAGE', JSON.stringify(options));
  }
  assert.deepEqual([to.left, to.aside], [[], []]);
});

test('a request that no command writes is none', () => {
  const reset = { to: TO, tree: null, reason: 'r', by: 'root', at: NOW };
  for (const request of [
    { kind: 'trust-reset', bundle: null },
    { kind: 'trust-reset', bundle: 'web', reset },
    { kind: 'trust-reset', bundle: null, reset: { ...reset, to: 'HEAD' } },
    { kind: 'trust-reset', bundle: null, reset: { ...reset, force: true } },
    { kind: 'retry', bundle: null, reset },
  ]) {
    assert.equal(isOperatorRequest(request), false, JSON.stringify(request));
  }
});
