/** Bundles that do not come up healthy: what was good comes back, the failure is remembered, and nothing calls it a success. */
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, describe, test } from 'node:test';
import { freePort } from '../support/registry.ts';
import { compose, crashes, ends, layer, QUICK, runs, serves, sick } from './support/compose.ts';
import { assertConverged, assertFailed, assertIdle, converges, reasonOf, steps } from './support/pass.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image } = world.engine;

const version = (value: string) => ({ environment: { VERSION: value } });

describe('bundles that come up sick', { concurrency: 3 }, () => {
  test('the old digest comes back, and the failed one is not tried again until it is asked for', async (t) => {
    const port = await freePort();
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const first = await fleet.push({
      'hosts/alpha.yaml': layer({ web: QUICK }),
      'bundles/web/compose.yaml': compose({ page: serves(image, port, version('1')), side: runs(image) }),
    });
    const good = await alpha.reconcile();
    assertConverged(good, first);

    const text = compose({
      page: serves(image, port, {
        ...version('2'),
        healthcheck: { test: ['CMD', 'false'], interval: '300ms', retries: 1 },
      }),
      side: runs(image),
    });
    const side = await alpha.container('web', 'side');
    const bad = await fleet.push({ 'bundles/web/compose.yaml': text });
    const pass = await alpha.reconcile();
    await t.test('it goes back by itself', async () => {
      assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
      assert.equal(pass.commit, bad, 'what was signed well is accepted, whatever becomes of it');
      assert.equal(pass.applied, good.applied);
      assert.notEqual(pass.desired, pass.applied);
      assert.match(pass.failure?.message ?? '', /web.*health check/s);
      const done = steps(pass);
      assert.ok(done.includes('swap web failed') && done.includes('roll-back web'), done.join('; '));
      assert.match(reasonOf(pass, 'roll-back web'), /health check/);
      const container = await alpha.container('web', 'page');
      assert.deepEqual([container.env.VERSION, container.state], ['1', 'running']);
      assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'kedge test\n');
      assert.equal((await alpha.container('web', 'side')).id, side.id, 'what did not change was not touched');
    });
    await t.test('it is told: history, record', async () => {
      const kinds = (await alpha.history()).filter((e) => e.bundle === 'web').map((e) => e.kind);
      assert.deepEqual(kinds, ['applied', 'failed', 'rolled-back']);
      const record = await alpha.inventory();
      assert.equal(record?.state, 'failed');
      const condition = record?.conditions.find((c) => c.type === 'Bundle/web');
      assert.deepEqual([condition?.status, condition?.code], [false, 'ROLLED_BACK']);
    });
    await t.test('the next passes leave it alone, and still do not say that it converged', async () => {
      const before = await alpha.containers();
      for (const again of [await alpha.reconcile(), await alpha.reconcile()]) {
        assertFailed(again, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
        assert.deepEqual(again.steps, []);
        assert.equal(again.applied, good.applied);
      }
      assert.deepEqual(await alpha.containers(), before);
    });
    await t.test('nor does a commit that does not change it', async () => {
      const before = await alpha.containers();
      const commit = await fleet.push({ 'README.md': 'nothing\n' });
      const again = await alpha.reconcile();
      assertFailed(again, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
      assert.deepEqual([again.steps, again.commit], [[], commit]);
      assert.deepEqual(await alpha.containers(), before);
    });
    await t.test('`retry` tries it once more', async () => {
      assert.equal((await alpha.kedge('retry', 'web')).status, 0);
      const again = await alpha.reconcile();
      assertFailed(again, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
      assert.ok(steps(again).includes('swap web failed'), steps(again).join('; '));
      assert.equal((await alpha.container('web', 'page')).env.VERSION, '1');
      assert.deepEqual((await alpha.reconcile()).steps, []);
    });
    await t.test('a revert ends it without touching what runs', async () => {
      const before = await alpha.containers();
      const commit = await fleet.revert(bad);
      assertIdle(await alpha.reconcile(), commit);
      assert.deepEqual(await alpha.containers(), before);
    });
    await t.test('the same digest pushed once more is a new wish, and is tried', async () => {
      await fleet.push({ 'bundles/web/compose.yaml': text });
      const again = await alpha.reconcile();
      assertFailed(again, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
      assert.ok(steps(again).includes('swap web failed'), steps(again).join('; '));
    });
    await t.test('a corrected one goes forward', async () => {
      const mended = compose({ page: serves(image, port, version('3')), side: runs(image) });
      await converges(alpha, fleet.push({ 'bundles/web/compose.yaml': mended }));
      assert.equal((await alpha.container('web', 'page')).env.VERSION, '3');
    });
  });

  test('a bundle that crashes again and again goes back at once', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (service: object) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ app: { health: { timeout: '60s' } } }),
        'bundles/app/compose.yaml': compose({ main: { ...runs(image, version('1')), ...service } }),
      });
    await converges(alpha, push({}));
    await push(crashes(image));
    const begun = Date.now();
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.ok(Date.now() - begun < 30_000, 'it does not wait for the time-out of 60 s');
    assert.match(pass.failure?.message ?? '', /crashes again and again/);
    const container = await alpha.container('app', 'main');
    assert.deepEqual([container.env.VERSION, container.state], ['1', 'running']);
    const failed = (await alpha.history()).find((e) => e.kind === 'failed');
    assert.match(JSON.stringify(failed), /out of cheese/, 'the last lines of the container are the evidence');
    assert.deepEqual((await alpha.reconcile()).steps, []);
  });

  test('a one-shot that fails is a failure', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (exitCode: number) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ app: { health: { timeout: '20s' } } }),
        'bundles/app/compose.yaml': compose({ main: runs(image), migrate: ends(image, exitCode) }),
      });
    await converges(alpha, push(0));
    const main = await alpha.container('app', 'main');
    await push(3);
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.match(pass.failure?.message ?? '', /migrate.*exit code 3/s);
    assert.equal((await alpha.container('app', 'migrate')).exitCode, 0);
    assert.equal((await alpha.container('app', 'main')).id, main.id);
  });

  test('a probe that is not answered well is a failure', async (t) => {
    const [port, other] = [await freePort(), await freePort()];
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (path: string, from: number) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ web: { health: { timeout: '2s', http: `http://127.0.0.1:${from}/${path}` } } }),
        'bundles/web/compose.yaml': compose({ page: serves(image, from) }),
      });
    await converges(alpha, push('', port));
    await push('absent', other);
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.match(pass.failure?.message ?? '', /absent.*404/s);
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'kedge test\n');
    assert.deepEqual((await alpha.reconcile()).steps, []);
  });

  test('a first deployment that is sick leaves nothing running, and the rest of the host goes on', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push({
      'hosts/alpha.yaml': layer({ app: QUICK, other: QUICK }),
      'bundles/app/compose.yaml': compose({ main: sick(image), side: runs(image) }),
      'bundles/other/compose.yaml': compose({ main: runs(image) }),
    });
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'UNHEALTHY', state: 'failed', status: 3 });
    assert.notEqual(pass.applied, pass.desired);
    assert.deepEqual(
      (await alpha.containers()).map((c) => `${c.bundle} ${c.state}`),
      ['other running'],
    );
    assert.ok(steps(pass).includes('take-down app'), steps(pass).join('; '));

    const before = await alpha.containers();
    const again = await alpha.reconcile();
    assertFailed(again, { code: 'UNHEALTHY', state: 'failed', status: 1 });
    assert.deepEqual(again.steps, []);
    assert.deepEqual(await alpha.containers(), before);

    const mended = await fleet.push({ 'bundles/app/compose.yaml': compose({ main: runs(image) }) });
    assertConverged(await alpha.reconcile(), mended);
    assert.equal((await alpha.container('other', 'main')).id, before[0]?.id);
  });

  test('bundles that are tied by `after` go back together; another one of the same commit stays', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (value: string, app: object = {}) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ core: QUICK, app: { ...QUICK, after: ['core'] }, other: QUICK }),
        'bundles/core/compose.yaml': compose({ main: runs(image, version(value)) }),
        'bundles/app/compose.yaml': compose({ main: { ...runs(image, version(value)), ...app } }),
        'bundles/other/compose.yaml': compose({ main: runs(image, version(value)) }),
      });
    const values = async () => (await alpha.containers()).map((c) => `${c.bundle} ${c.env.VERSION} ${c.state}`);
    await converges(alpha, push('1'));

    await push('2', sick(image, version('2')));
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 3 });
    assert.deepEqual(await values(), ['app 1 running', 'core 1 running', 'other 2 running']);
    const done = steps(pass);
    assert.ok(done.includes('roll-back app') && done.includes('roll-back core'), done.join('; '));
    assert.match(reasonOf(pass, 'roll-back core'), /together with app/);
    assert.ok(!done.includes('roll-back other'), done.join('; '));
    assert.deepEqual((await alpha.reconcile()).steps, []);

    // A mix of old and new was never asked for, whatever commit brought the parts.
    const text = compose({ main: runs(image, version('2 and more')) });
    await fleet.push({ 'bundles/core/compose.yaml': text });
    const held = await alpha.reconcile();
    assertFailed(held, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.deepEqual(held.steps, []);
    assert.deepEqual(await values(), ['app 1 running', 'core 1 running', 'other 2 running']);
    assert.equal((await alpha.kedge('retry', 'core')).status, 0);
    const again = steps(await alpha.reconcile());
    assert.ok(again.includes('swap core') && again.includes('swap app failed'), again.join('; '));
    assert.deepEqual(await values(), ['app 1 running', 'core 1 running', 'other 2 running']);

    const mended = await push('3');
    assertConverged(await alpha.reconcile(), mended);
    assert.deepEqual(await values(), ['app 3 running', 'core 3 running', 'other 3 running']);
  });

  test('a service that others wait for and that never gets well, and a port that is taken: the old ones come back', async (t) => {
    const [port, taken] = [await freePort(), await freePort()];
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (value: string, page: object, base: object = {}) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ web: { health: { timeout: '5s' } } }),
        'bundles/web/compose.yaml': compose({
          base: { ...runs(image, version(value)), ...base },
          page: { ...serves(image, port, version(value)), ...page },
        }),
      });
    const values = async () => (await alpha.containers()).map((c) => `${c.service} ${c.env.VERSION} ${c.state}`);
    await converges(alpha, push('1', {}));

    const waits = { depends_on: { base: { condition: 'service_healthy' } } };
    await push('2', waits, sick(image, version('2')));
    assertFailed(await alpha.reconcile(), { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.deepEqual(await values(), ['base 1 running', 'page 1 running']);

    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(taken, '127.0.0.1', resolve));
    t.after(() => new Promise((resolve) => squatter.close(resolve)));
    await push('3', { ports: [`127.0.0.1:${taken}:80`] });
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'ROLLED_BACK', state: 'failed', status: 1 });
    assert.match(JSON.stringify(await alpha.history()), /address already in use|port is already allocated/);
    assert.deepEqual(await values(), ['base 1 running', 'page 1 running']);
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'kedge test\n');
    assert.deepEqual((await alpha.reconcile()).steps, []);
  });

  test('what turns sick later is reported and not redeployed', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const healthcheck = { test: ['CMD', 'test', '!', '-e', '/tmp/sick'], interval: '300ms', retries: 1 };
    const commit = await fleet.push({
      'hosts/alpha.yaml': layer({ app: QUICK }),
      'bundles/app/compose.yaml': compose({ main: runs(image, { healthcheck }) }),
    });
    assertConverged(await alpha.reconcile(), commit);
    const { id } = await alpha.container('app', 'main');
    const feel = (how: 'healthy' | 'unhealthy') =>
      eventually(async () => {
        const said = await world.engine.docker('inspect', '--format', '{{.State.Health.Status}}', id);
        assert.equal(said, how);
      });
    await world.engine.docker('exec', id, 'touch', '/tmp/sick');
    await feel('unhealthy');
    for (const pass of [await alpha.reconcile(), await alpha.reconcile()]) {
      assertFailed(pass, { code: 'UNHEALTHY', state: 'failed', status: 1 });
      assert.match(pass.failure?.message ?? '', /main of app.*health check/);
      assert.deepEqual(pass.steps, []);
    }
    assert.equal((await alpha.container('app', 'main')).id, id);
    assert.equal((await alpha.inventory())?.state, 'failed');
    await world.engine.docker('exec', id, 'rm', '/tmp/sick');
    await feel('healthy');
    assertIdle(await alpha.reconcile(), commit);
  });
});
