/** The loop, as the service manager runs it. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { compose, layer, runs } from './support/compose.ts';
import { engineProxy } from './support/engine-proxy.ts';
import { notifySocket } from './support/notify-socket.ts';
import { assertConverged, assertFailed, assertIdle } from './support/pass.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const { imageId: image } = engine;

const polls = (every: string) => ({
  'fleet.yaml': `${String(fleetFiles({ keys: {} })['fleet.yaml'])}poll: ${every}\n`,
});
const files = (value: string) => ({
  'hosts/alpha.yaml': layer({ app: {} }),
  'bundles/app/compose.yaml': compose({ main: runs(image, { environment: { VERSION: value } }) }),
});

describe('the agent', { concurrency: 3 }, () => {
  test('follows what is pushed, leaves the engine alone for what does not concern it, and ends cleanly', async (t) => {
    const proxy = await engineProxy(t, engine.host);
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: polls('1s'), dockerHost: proxy.host });
    const { alpha } = fleet.hosts;
    const runsAt = (value: string, commit: string) =>
      eventually(async () => {
        assert.deepEqual(
          (await alpha.containers()).map((c) => `${c.env.VERSION} ${c.state}`),
          [`${value} running`],
        );
        const record = await alpha.inventory();
        assert.deepEqual([record?.state, record?.fleet.commit], ['converged', commit]);
      });
    const first = await fleet.push(files('1'));
    const agent = alpha.start(t, ['agent']);
    await runsAt('1', first);
    await t.test('a push is noticed by itself', async () => {
      await runsAt('2', await fleet.push(files('2')));
    });
    await t.test(
      'a commit about others costs a fetch and a line in the record, and no call of the engine',
      async () => {
        const before = await alpha.containers();
        const asked = proxy.asked();
        await runsAt('2', await fleet.push({ 'hosts/beta.yaml': layer({}), 'README.md': 'x\n' }));
        assert.equal(proxy.asked(), asked);
        assert.deepEqual(await alpha.containers(), before);
      },
    );
    await t.test('a poll without news asks the source once, and nobody else', async () => {
      const [requests, asked] = [fleet.requests(), proxy.asked()];
      const records = (await alpha.inventoryCommits()).length;
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      const polled = fleet.requests() - requests;
      assert.ok(polled >= 3 && polled <= 6, `${polled} requests in 4.5 s at a poll of 1 s`);
      assert.equal(proxy.asked(), asked);
      assert.equal((await alpha.inventoryCommits()).length, records);
    });
    await t.test('another run on the same state folder is refused', async () => {
      const pass = await alpha.reconcile();
      assertFailed(pass, { code: 'BUSY', state: 'waiting', status: 1 });
      const second = alpha.start(t, ['agent']);
      await second.until(/BUSY/);
      assert.equal(await second.end('SIGCONT'), 1);
    });
    await t.test('an engine that is away is waited for', async () => {
      await proxy.cut();
      const commit = await fleet.push(files('3'));
      await eventually(async () => assert.equal((await alpha.inventory())?.state, 'waiting'));
      await proxy.mend();
      await runsAt('3', commit);
    });
    await t.test('`suspend` and `resume` are heard at once', async () => {
      assert.equal((await alpha.kedge('suspend', '--for', '1h', '--reason', 'test')).status, 0);
      await eventually(async () => assert.equal((await alpha.inventory())?.state, 'suspended'));
      const commit = await fleet.push(files('4'));
      await eventually(async () => assert.equal((await alpha.inventory())?.fleet.commit, commit));
      assert.equal((await alpha.container('app', 'main')).env.VERSION, '3');
      assert.equal((await alpha.kedge('resume')).status, 0);
      await runsAt('4', commit);
    });
    await t.test('SIGTERM ends it with 0, and what runs runs on', async () => {
      const before = await alpha.containers();
      const begun = Date.now();
      assert.equal(await agent.end('SIGTERM'), 0, agent.said());
      assert.ok(Date.now() - begun < 5_000);
      assert.deepEqual(await alpha.containers(), before);
      const kinds = (await alpha.history()).map((e) => e.kind);
      assert.deepEqual([kinds[0] === 'started' || kinds.includes('started'), kinds.at(-1)], [true, 'stopped']);
      assertIdle(await alpha.reconcile());
    });
  });

  test('SIGHUP looks at everything at once; SIGTERM in the middle of a change leaves it in order', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: polls('10m') });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    const agent = alpha.start(t, ['agent']);
    await eventually(async () => assert.equal((await alpha.inventory())?.state, 'converged'));
    await t.test('a push is fetched', async () => {
      const requests = fleet.requests();
      await fleet.push(files('2'));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.equal(fleet.requests(), requests, 'it does not poll by itself for minutes');
      agent.child.kill('SIGHUP');
      await eventually(async () => assert.equal((await alpha.container('app', 'main')).env.VERSION, '2'));
      await eventually(async () => {
        const record = await alpha.inventory();
        assert.deepEqual([record?.state, record?.fleet.commit], ['converged', await fleet.repo.head()]);
      });
    });
    await t.test('drift is seen', async () => {
      await engine.docker('stop', (await alpha.container('app', 'main')).id);
      agent.child.kill('SIGHUP');
      await eventually(async () => assert.equal((await alpha.container('app', 'main')).state, 'running'));
    });
    await t.test('ended in the middle of a swap', async () => {
      const commit = await fleet.push(files('3'));
      agent.child.kill('SIGHUP');
      await eventually(async () =>
        assert.ok((await alpha.containers()).some((c) => c.env.VERSION === '3' || c.state !== 'running')),
      );
      assert.equal(await agent.end('SIGTERM'), 0, agent.said());
      const seen = (await alpha.containers()).map((c) => `${c.env.VERSION} ${c.state}`);
      assert.equal(seen.length, 1, 'nothing half-made is left');
      assertConverged(await alpha.reconcile(), commit);
      assert.equal((await alpha.container('app', 'main')).env.VERSION, '3');
    });
  });

  test('a source that is away does not stop it, and what is pushed meanwhile comes when the source is back', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: polls('1s') });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    alpha.start(t, ['agent']);
    await eventually(async () => assert.equal((await alpha.inventory())?.state, 'converged'));
    const before = await alpha.containers();
    const away = { kind: 'status', status: 503, when: (r: { url: string }) => fleet.isAsked(r.url) } as const;
    world.http.fault = away;
    const commit = await fleet.push(files('2'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    assert.deepEqual(await alpha.containers(), before);
    world.http.fault = null;
    await eventually(async () => {
      assert.equal((await alpha.container('app', 'main')).env.VERSION, '2');
      assert.equal((await alpha.inventory())?.fleet.commit, commit);
    });
  });

  test('the service manager is told what goes on', async (t) => {
    const socket = await notifySocket(t);
    if (socket === null) return t.skip('needs systemd-notify and python3');
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: polls('10m') });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    const agent = alpha.start(t, ['agent'], { NOTIFY_SOCKET: socket.path, WATCHDOG_USEC: '1000000' });
    await eventually(() => assert.ok(socket.lines().includes('READY=1'), socket.lines().join('; ')));
    await eventually(() => assert.match(socket.lines().join('\n'), /STATUS=converged/));
    const watched = () => socket.lines().filter((line) => line === 'WATCHDOG=1').length;
    const before = watched();
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    assert.ok(watched() - before >= 3, 'twice as often as the watchdog wants');
    assert.equal(await agent.end('SIGTERM'), 0);
    await eventually(() => assert.ok(socket.lines().includes('STOPPING=1')));
  });
});
