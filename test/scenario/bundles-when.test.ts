/** A swap waits for its window: what runs runs on, what comes is made ready, and an operator may have it at once. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { compose, layer, runs } from './support/compose.ts';
import { assertConverged, steps } from './support/pass.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image } = world.engine;

/** Never today nor tomorrow, whenever the test runs. */
function closedNow(): string {
  return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][(new Date().getUTCDay() + 3) % 7] ?? '';
}

test('a bundle with a window', async (t) => {
  const job = (version: string) => compose({ job: runs(image, { environment: { VERSION: version } }) });
  const windows = [{ days: [closedNow()], start: '02:00', length: '1h', timezone: 'UTC' }];
  const fleet = await world.fleet(t, {
    hosts: ['alpha'],
    files: {
      'hosts/alpha.yaml': layer({ job: { when: { windows } }, other: {} }),
      'bundles/job/compose.yaml': job('1'),
      'bundles/other/compose.yaml': job('1'),
    },
  });
  const { alpha } = fleet.hosts;
  // The first start ends nothing, and waits for nothing.
  assertConverged(await alpha.reconcile(), fleet.anchor);
  const before = await alpha.container('job', 'job');

  const second = await fleet.push({ 'bundles/job/compose.yaml': job('2'), 'bundles/other/compose.yaml': job('2') });
  const waiting = await alpha.reconcile();
  assert.deepEqual([waiting.status, waiting.state, waiting.failure, waiting.commit], [0, 'waiting', null, second]);
  assert.deepEqual(steps(waiting), ['lay-out other', 'swap other', 'confirm other', 'lay-out job']);
  const still = await alpha.container('job', 'job');
  assert.deepEqual([still.id, still.startedAt], [before.id, before.startedAt]);
  assert.equal((await alpha.container('other', 'job')).env.VERSION, '2');
  assert.deepEqual((await alpha.reconcile()).steps, []);
  const record = await alpha.inventory();
  assert.deepEqual(
    record?.bundles.map((b) => `${b.name} ${b.state}`),
    ['job waiting', 'other converged'],
  );
  const said = record?.conditions.find((c) => c.type === 'Bundle/job');
  assert.match(said?.message ?? '', /^a new digest waits: its window opens at \d{4}-\d\d-\d\dT02:00:00\.000Z$/);
  assert.equal(said?.status, true);

  const asked = await alpha.kedge('apply', 'job', '--now');
  assert.equal(asked.status, 0, asked.stderr);
  const now = await alpha.reconcile();
  assertConverged(now, second);
  assert.deepEqual(steps(now), ['swap job', 'confirm job']);
  assert.equal((await alpha.container('job', 'job')).env.VERSION, '2');
  const hurried = (await alpha.history()).find((event) => event.kind === 'hurried');
  assert.match(hurried?.message ?? '', /asked to swap what waits of bundle job now$/);

  // The next change waits again; taking the rule away lets it go.
  await fleet.push({ 'bundles/job/compose.yaml': job('3') });
  assert.equal((await alpha.reconcile()).state, 'waiting');
  const free = await fleet.push({ 'hosts/alpha.yaml': layer({ job: {}, other: {} }) });
  assertConverged(await alpha.reconcile(), free);
  assert.equal((await alpha.container('job', 'job')).env.VERSION, '3');
});
