import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../../../reconciler/cli/answer.ts';
import { doctor } from '../../../reconciler/cli/doctor.ts';
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
