/** Secrets that somebody made, changed or put elsewhere: the host that asks for them gets nothing, and says why without a word of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SECRETS } from './rows/secrets.ts';
import { OTHER_SECRETS } from './rows/secrets-of-others.ts';
import { CANARY, SecretBench } from './support/secret-bench.ts';
import { ageSecret, sopsSecret } from './support/secrets-of-others.ts';

const bench = await SecretBench.make();

describe('Secrets', () => {
  for (const { name, code, says, make } of [...SECRETS, ...OTHER_SECRETS]) {
    test(name, async () => {
      const { failure, placed } = await bench.show(await make(bench));
      assert.deepEqual([failure?.code, placed], [code, []], JSON.stringify(failure));
      if (says !== undefined) assert.match(failure?.message ?? '', says);
      assert.doesNotMatch(JSON.stringify(failure), new RegExp(CANARY));
    });
  }

  test('accepted: a secret for this host and bundle', async () => {
    const { failure, placed } = await bench.show(await bench.secret());
    assert.equal(failure, null);
    assert.equal(placed.length, 1);
    assert.match(placed[0] ?? '', /^API_TOKEN\.[0-9a-f]{16}$/);
    const altered = await bench.show(await bench.altered((bytes) => bytes));
    assert.equal(altered.failure, null, 'the bench alters nothing by itself');
  });

  test('accepted: the same from age, and from SOPS', async () => {
    for (const shown of [await ageSecret(bench), await sopsSecret(bench)]) {
      const { failure, placed } = await bench.show(shown);
      assert.deepEqual([failure, placed.length], [null, 1], shown.file);
    }
  });
});
