import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BundleTrust, trustAnswer } from '../../../reconciler/cli/trust.ts';
import { renderTrust } from '../../../reconciler/cli/trust-text.ts';
import { isBundleName, isHostName } from '../../../reconciler/core/names.ts';
import type { TrustKey, TrustView } from '../../../reconciler/core/trust-view.ts';
import { fakeContext, golden, NOW, textOf } from './support.ts';

const key = (digit: string, more: Partial<TrustKey> = {}): TrustKey => ({
  form: 'openpgp',
  fingerprint: digit.repeat(40),
  subkeyOf: null,
  algorithm: 'Ed25519',
  expiresAt: null,
  state: 'can sign',
  why: null,
  ...more,
});
const ADMINS = ['trust/**', 'fleet.yaml'];
const VIEW: TrustView = {
  revision: 7,
  roles: [
    { name: 'admins', threshold: 2, people: ['ada', 'bob', 'eve'], robots: [] },
    { name: 'operators', threshold: 1, people: ['ada', 'bob'], robots: ['ci'] },
  ],
  people: [
    {
      name: 'ada',
      robot: false,
      canSign: true,
      roles: ['admins', 'operators'],
      keys: [
        key('A', { algorithm: 'RSA 4096', state: 'not for signing' }),
        key('B', { subkeyOf: 'A'.repeat(40), expiresAt: NOW / 1000 + 86_400 }),
        key('C', { form: 'ssh', fingerprint: `SHA256:${'c'.repeat(43)}` }),
      ],
      alone: ['**'],
      withOthers: [{ paths: ADMINS, people: 2 }],
      refresh: true,
    },
    {
      name: 'ci',
      robot: true,
      canSign: true,
      roles: ['operators'],
      keys: [key('D')],
      alone: ['**'],
      withOthers: [],
      refresh: true,
    },
    {
      name: 'eve',
      robot: false,
      canSign: false,
      roles: ['admins'],
      keys: [key('E', { expiresAt: NOW / 1000 - 86_400, state: 'expired', why: 'it expired' })],
      alone: [],
      withOthers: [],
      refresh: false,
    },
  ],
  rules: [
    { rule: 1, paths: ADMINS, role: 'admins', threshold: 2, restore: null, people: ['ada'] },
    { rule: 2, paths: ['**'], role: 'operators', threshold: 1, restore: null, people: ['ada', 'ci'] },
  ],
  neverByAll: ['trust/**', 'os/**'],
  refresh: 'operators',
  require: ['tree-sha256', 'branch'],
  origins: [],
  removed: ['F'.repeat(40)],
};

function bundle(name: string, hosts: readonly string[], more: Partial<BundleTrust> = {}): BundleTrust {
  if (!isBundleName(name)) throw new Error(name);
  const changedBy = { role: 'operators', threshold: 1 };
  return { bundle: name, hosts: hosts.filter(isHostName), powers: [], meanings: [], root: false, changedBy, ...more };
}
const HOSTS = Array.from({ length: 9 }, (_, i) => `gpu-0${i}`);
const BUNDLES = [
  bundle('idle', [], { powers: ['gpu'], meanings: ['uses GPUs of the host'], changedBy: null }),
  bundle('trainer', HOSTS, {
    powers: ['docker-socket', 'gpu'],
    meanings: ['root on the host: starts any container', 'uses GPUs of the host'],
    root: true,
  }),
  bundle('web', HOSTS),
];
const WARNING = { kind: 'alone', file: 'trust/policy.yaml', message: 'bob may\u001b[2J', remedy: 'Do not.' } as const;

test('who may do what on one screen; colour on a terminal only', async () => {
  const answer = trustAnswer(fakeContext(), VIEW, BUNDLES, [WARNING]);
  await golden('trust.txt', textOf(answer));
  assert.deepEqual(answer.kind === 'done' && answer.hints, ['trust/policy.yaml: warning: bob may[2J (Do not.)']);
  assert.match(renderTrust(VIEW, BUNDLES, true), /\u001b\[31mexpired\u001b\[0m/);
});
