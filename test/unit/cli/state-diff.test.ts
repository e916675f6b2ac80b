import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffStates, hookNotes } from '../../../reconciler/cli/state-diff.ts';
import { NO_HOOKS } from '../../../reconciler/core/hooks.ts';
import type { BundleState, HostState } from '../../../reconciler/core/host-state.ts';
import { isBundleName, isHostName, isSha256 } from '../../../reconciler/core/names.ts';

function digest(digit: string) {
  const hex = digit.repeat(64);
  if (!isSha256(hex)) throw new Error(hex);
  return hex;
}

function bundle(name: string, more: Partial<BundleState> = {}): BundleState {
  if (!isBundleName(name)) throw new Error(name);
  const service = { name: 'web', image: 'x@sha256:1', digest: digest('0'), oneShot: false, hasHealthcheck: false };
  const compose = { services: { web: { image: 'x@sha256:1', environment: { A: '1' } } } };
  const health = { timeoutMs: 60_000, http: null };
  return {
    name,
    digest: digest('1'),
    compose,
    services: [service],
    files: [],
    health,
    after: [],
    requires: null,
    when: null,
    hooks: NO_HOOKS,
    ...more,
  };
}

function host(bundles: readonly BundleState[], retire = false): HostState {
  const name = 'h';
  if (!isHostName(name)) throw new Error(name);
  return { host: name, digest: digest('9'), bundles, suspend: false, retire };
}

test('nothing differs between a state and itself, in whatever order', () => {
  const [a, b] = [bundle('a'), bundle('b')];
  assert.deepEqual(diffStates(host([a, b]), host([b, a])), []);
});

test('each kind of change is named by its reason', () => {
  const compose = { services: { web: { image: 'x@sha256:2', environment: { A: '2', B: '3' } } } };
  const file = { path: 'f', sha256: digest('a'), size: 1, executable: false };
  const table: readonly (readonly [Partial<BundleState>, Partial<BundleState>, readonly string[]])[] = [
    [
      {},
      { compose },
      [
        'services.web.environment.A: "1" -> "2"',
        'services.web.environment.B added: "3"',
        'services.web.image: "x@sha256:1" -> "x@sha256:2"',
      ],
    ],
    [{ files: [file] }, { files: [{ ...file, sha256: digest('b') }] }, ['file f changed']],
    [{ files: [file] }, { files: [{ ...file, executable: true }] }, ['file f is now executable']],
    [{ files: [file] }, {}, ['file f removed']],
    [{}, { files: [file] }, ['file f added']],
    [{}, { health: { timeoutMs: 5_000, http: null } }, ['health.timeout: "60s" -> "5s"']],
  ];
  for (const [before, after, reasons] of table) {
    const changed = diffStates(host([bundle('a', before)]), host([bundle('a', { ...after, digest: digest('2') })]));
    assert.deepEqual(
      changed.map(({ change, reasons: said }) => [change, said]),
      [['change', reasons]],
    );
  }
});

test('new, gone and retired hosts', () => {
  const one = host([bundle('a')]);
  assert.deepEqual(
    [
      diffStates(null, one),
      diffStates(one, null),
      diffStates(one, host([], true)),
      diffStates(host([bundle('a')], true), one),
    ].map((changes) => changes.map(({ bundle: name, change }) => `${change} ${name}`)),
    [['add a'], ['remove a'], ['remove a'], ['add a']],
  );
});

test('a change of a thousand keys is cut short', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`K${i}`, 'x'.repeat(1000)]));
  const changed = diffStates(host([bundle('a')]), host([bundle('a', { digest: digest('2'), compose: many })]));
  assert.ok(JSON.stringify(changed).length < 6_000);
});

test('hooks are shown with the change that runs them, and alone they change nothing', () => {
  const drain = { script: 'stop', arguments: { node: 'a' } };
  const hooks = { drain, before: null, after: { script: 'smoke', arguments: {} } };
  const [plain, hooked] = [bundle('a'), bundle('a', { hooks })];
  assert.deepEqual(diffStates(host([plain]), host([hooked])), []);
  assert.deepEqual(hookNotes(host([plain]), host([hooked])), [
    'hooks of a, from its next change on: none -> drain: stop (node="a"); after: smoke',
  ]);
  assert.deepEqual(hookNotes(host([hooked]), host([hooked])), []);
  assert.deepEqual(hookNotes(null, host([hooked])), []);
  const after = 'smoke when all is healthy; where it fails the host goes back';
  const [added] = diffStates(null, host([hooked]));
  assert.deepEqual(added?.hooks, [after], 'there is nothing to drain');
  const [changed] = diffStates(host([plain]), host([bundle('a', { hooks, digest: digest('2') })]));
  assert.deepEqual(changed?.hooks, ['stop (node="a") before anything is stopped; while it fails nothing is', after]);
  assert.deepEqual(changed?.reasons, ['hooks: none -> drain: stop (node="a"); after: smoke']);
});
