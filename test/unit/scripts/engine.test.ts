import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { lockName } from '../../../scripts/engine.mjs';
import { run } from '../../support/run.ts';

const TRY = `require('node:net').createServer().on('error', (e) => console.log(e.code)).listen(process.argv[1], () => {
  console.log('taken twice');
  process.exit();
});`;

/** `npm test` starts an engine by the caller's Node, and a test may start another one by the pinned Node. */
test('one engine has a data folder, whatever Node holds the lock and whatever Node asks for it', async (t) => {
  const dir = `/a/${process.pid}`;
  assert.equal(Buffer.byteLength(lockName(dir)), 108, 'nothing is left to be filled up');
  assert.notEqual(lockName(dir), lockName(`${dir}0`));
  const lock = createServer().listen(lockName(dir));
  t.after(() => void lock.close());
  await once(lock, 'listening');
  for (const node of [process.execPath, 'node']) {
    // An argument holds no zero.
    const script = `process.argv[1] = '\\0' + process.argv[1]; ${TRY}`;
    assert.equal(await run(node, ['-e', script, lockName(dir).slice(1)]), 'EADDRINUSE\n', node);
  }
});
