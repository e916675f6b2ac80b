import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../../../reconciler/cli/answer.ts';
import { doctor, type HostPorts } from '../../../reconciler/cli/doctor.ts';
import { ok } from '../../../reconciler/core/failure.ts';
import { fakeConfig } from '../../../simulation/fake-host.ts';
import { fakeContext, textOf } from './support.ts';

test('without prlimit it says how far the bounds on what sources send hold', async () => {
  const config = { ok: false, answer: problem('FILE_UNREADABLE', 'none', 'write one') } as const;
  for (const [missing, words] of [
    ['prlimit', /git +ok +git 2; prlimit \(util-linux\) is not installed: .*without one of memory/],
    ['git', /git +ok +not installed: the embedded Git is used \(ssh sources need git\)$/m],
  ] as const) {
    const machine = { buildTime: 0, version: async (name: string) => (name === missing ? null : `${name} 2`) };
    const answer = await doctor(fakeContext(), machine, config, () => assert.fail('there is no host'));
    assert.match(textOf(answer), words);
  }
});

test('an API that host.yaml asks for is told to be not there yet, and breaks nothing', async () => {
  const good = async () => ok('good');
  const host: HostPorts = {
    newestProof: async () => 0,
    key: good,
    keyKept: async () => null,
    acceptedKey: async () => ok(null),
    head: async () => ok('a'.repeat(40)),
    engine: good,
    compose: good,
    ostree: null,
    secrets: good,
    osNotes: null,
    mirror: null,
    peer: async () => ok(null),
    freeBytes: async () => ok(2 ** 40),
    agent: good,
    state: good,
    close: async () => undefined,
  };
  const machine = { buildTime: 0, version: async () => '1' };
  const looked = async (api: string | null) =>
    doctor(fakeContext(), machine, { ok: true, value: { ...fakeConfig(), api } }, async () => host);
  const asked = await looked('127.0.0.1:7878');
  assert.match(textOf(asked), /^api +skipped +not there yet: nothing listens on 127\.0\.0\.1:7878/m);
  assert.equal(asked.kind === 'done' && asked.exit, 0);
  assert.doesNotMatch(textOf(await looked(null)), /^api/m);
});
