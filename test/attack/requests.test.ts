/** Requests to run a script that no host may carry out: judged as hosts judge them, with real gpg and ssh-keygen. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { APPROVED_REQUEST, REQUEST_APPROVALS } from './rows/request-approvals.ts';
import { REQUEST_CONTROLS, REQUESTS } from './rows/requests.ts';
import { requestBench } from './support/request-bench.ts';

const bench = await requestBench({ after });

describe('a request to run a script', () => {
  for (const { name, code, says, make } of [...REQUESTS, ...REQUEST_APPROVALS]) {
    test(name, async () => {
      const { signed, ...at } = await make(bench);
      const judged = await bench.judge(signed, at);
      assert.equal(judged.ok ? 'taken' : judged.failure.code, code, judged.ok ? '' : judged.failure.message);
      if (says !== undefined && !judged.ok) assert.match(judged.failure.message, says);
    });
  }

  for (const { name, make } of [...REQUEST_CONTROLS, APPROVED_REQUEST]) {
    test(`accepted: ${name}`, async () => {
      const { signed, ...at } = await make(bench);
      const judged = await bench.judge(signed, at);
      assert.ok(judged.ok, JSON.stringify(judged));
      const { script } = judged.value;
      assert.match(typeof script === 'string' ? script : script.name, /^(say|pair)$/);
    });
  }
});
