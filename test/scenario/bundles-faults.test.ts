/** The host itself fails: killed at any moment, no room, no engine, two at once. Nothing that runs is lost by it. */
import assert from 'node:assert/strict';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { run, tryRun } from '../support/run.ts';
import { makeTempDir, removeDir } from '../support/temp.ts';
import { compose, layer, QUICK, runs, sick } from './support/compose.ts';
import { engineProxy } from './support/engine-proxy.ts';
import { assertConverged, assertFailed, assertIdle, steps } from './support/pass.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image } = world.engine;

const files = (value: string, more: object = {}) => ({
  'hosts/alpha.yaml': layer({ core: QUICK, app: { ...QUICK, after: ['core'] } }),
  'bundles/core/compose.yaml': compose({ main: runs(image, { environment: { VERSION: value } }) }),
  'bundles/app/compose.yaml': compose({ main: { ...runs(image, { environment: { VERSION: value } }), ...more } }),
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ONCE = ['reconcile', '--once', '-o', 'json'];

/** What is waited for, and how many milliseconds later it is killed. */
const MOMENTS: readonly (readonly (readonly [RegExp, number])[])[] = [
  [
    [/fetch/, 0],
    [/lay-out/, 0],
    [/swap: core/, 100],
  ],
  [
    [/swap: core/, 0],
    [/swap: core/, 450],
    [/swap: app/, 0],
  ],
  [
    [/swap: core/, 250],
    [/swap: app/, 300],
    [/confirm/, 1500],
  ],
];

describe('the host fails', { concurrency: 4 }, () => {
  for (const [number, moments] of MOMENTS.entries()) {
    test(`killed during a change (${number + 1}), it is started again and converges`, async (t) => {
      const fleet = await world.fleet(t, { hosts: ['alpha'] });
      const { alpha } = fleet.hosts;
      await fleet.push(files('0'));
      assertConverged(await alpha.reconcile());
      for (const [index, [pattern, ms]] of moments.entries()) {
        const commit = await fleet.push(files(String(index + 1)));
        const child = alpha.start(t, ONCE);
        await child.until(pattern);
        await pause(ms);
        await child.end('SIGKILL');
        const seen = (await alpha.containers()).map((c) => c.env.VERSION);
        for (const value of seen) assert.ok(value === String(index) || value === String(index + 1), seen.join(' '));
        // Started again at once, while what it had begun may still be going on.
        const pass = await alpha.reconcile();
        assertConverged(pass, commit);
        const now = (await alpha.containers()).map((c) => `${c.bundle} ${c.env.VERSION} ${c.state}`);
        assert.deepEqual(now, [`app ${index + 1} running`, `core ${index + 1} running`], `${pattern} and ${ms} ms`);
      }
      assertIdle(await alpha.reconcile());
    });
  }

  test('killed while it goes back, it is started again and goes back', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push(files('0'));
    assertConverged(await alpha.reconcile());
    for (const [index, ms] of [0, 200, 500].entries()) {
      const value = `sick ${index}`;
      await fleet.push(files(value, sick(image, { environment: { VERSION: value } })));
      const child = alpha.start(t, ONCE);
      await child.until(/roll-back/);
      await pause(ms);
      await child.end('SIGKILL');
      assertFailed(await alpha.reconcile(), { code: 'ROLLED_BACK', state: 'failed', status: 1 });
      const now = (await alpha.containers()).map((c) => `${c.bundle} ${c.env.VERSION} ${c.state}`);
      assert.deepEqual(now, ['app 0 running', 'core 0 running'], `${ms} ms`);
      assert.deepEqual((await alpha.reconcile()).steps, []);
    }
    const kinds = (await alpha.history()).map((e) => e.kind);
    assert.ok(!kinds.includes('drift'), 'nobody else changed anything');
  });

  test('without an engine nothing is lost, and it goes on when the engine is back', async (t) => {
    const proxy = await engineProxy(t, world.engine.host);
    const fleet = await world.fleet(t, { hosts: ['alpha'], dockerHost: proxy.host });
    const { alpha } = fleet.hosts;
    const first = await fleet.push(files('1'));
    const good = await alpha.reconcile();
    assertConverged(good, first);
    const before = await alpha.containers();

    await proxy.cut();
    const away = await alpha.reconcile();
    assertFailed(away, { code: 'COMPOSE_UNAVAILABLE', state: 'waiting', status: 1 });
    assert.deepEqual(away.steps, []);
    const second = await fleet.push(files('2'));
    const still = await alpha.reconcile();
    assertFailed(still, { code: 'COMPOSE_UNAVAILABLE', state: 'waiting', status: 1 });
    assert.deepEqual([still.commit, still.applied], [second, good.applied], 'accepted, not applied');
    assert.equal((await alpha.inventory())?.state, 'waiting', 'it is reported all the same');

    await proxy.mend();
    assert.deepEqual(await alpha.containers(), before, 'what ran runs on');
    assertConverged(await alpha.reconcile(), second);
  });

  test('an engine that goes away in the middle of a change is no fault of the change', async (t) => {
    const proxy = await engineProxy(t, world.engine.host);
    const fleet = await world.fleet(t, { hosts: ['alpha'], dockerHost: proxy.host });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    assertConverged(await alpha.reconcile());
    for (const [index, [pattern, ms]] of (
      [
        [/swap: core/, 300],
        [/confirm/, 300],
      ] as const
    ).entries()) {
      const value = String(index + 2);
      const commit = await fleet.push(files(value));
      const child = alpha.start(t, ONCE);
      await child.until(pattern);
      await pause(ms);
      await proxy.cut();
      assert.equal(await child.end('SIGCONT'), 1, child.said());
      assert.match(child.said(), /COMPOSE_UNAVAILABLE/);
      await proxy.mend();
      assertConverged(await alpha.reconcile(), commit);
      assert.deepEqual(
        (await alpha.containers()).map((c) => c.env.VERSION),
        [value, value],
      );
    }
    const kinds = (await alpha.history()).map((e) => e.kind);
    assert.ok(!kinds.includes('failed') && !kinds.includes('rolled-back'), kinds.join(' '));
  });

  test('what a change that was cut off had made and not started stands in no later change', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    assertConverged(await alpha.reconcile());
    const { docker } = world.engine;
    const { id, name } = await alpha.container('core', 'main');
    const labels: Record<string, string> = JSON.parse(await docker('inspect', '-f', '{{json .Config.Labels}}', id));
    const words = Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
    // The name that Compose gives the new container until the old one is gone.
    await docker(
      'create',
      '--network',
      'none',
      '--name',
      `${id.slice(0, 12)}_${name.replace(/^\//, '')}`,
      ...words,
      image,
      'true',
    );
    const commit = await fleet.push(files('2'));
    assertConverged(await alpha.reconcile(), commit);
    const now = (await alpha.containers()).map((c) => `${c.bundle} ${c.env.VERSION} ${c.state}`);
    assert.deepEqual(now, ['app 2 running', 'core 2 running']);
  });

  test('a full disk stops nothing, and it goes on when there is room', async (t) => {
    const mount = await makeTempDir();
    const mounted = await tryRun('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', mount]);
    t.after(async () => {
      await tryRun('umount', ['--lazy', mount]);
      await removeDir(mount);
    });
    if (mounted.status !== 0) return t.skip('mounting a tmpfs needs root (CAP_SYS_ADMIN)');
    const fill = async (leave: number): Promise<void> => {
      const { bavail, bsize } = await statfs(mount);
      await run('fallocate', ['--length', String(bavail * bsize - leave), join(mount, 'filler')]);
    };
    const fleet = await world.fleet(t, { hosts: ['alpha'], state: mount });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    assertConverged(await alpha.reconcile());
    const before = await alpha.containers();

    for (const [value, leave] of [
      ['2', 64 * 1024 * 1024],
      ['3', 0],
    ] as const) {
      await fleet.push(files(value));
      await fill(leave);
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.failure?.code, pass.status], ['DISK_FULL', 1], JSON.stringify(pass, null, 2));
      assert.notEqual(pass.state, 'converged');
      assert.match(pass.failure?.remedy ?? '', /room/);
      assert.ok(!steps(pass).some((step) => step.startsWith('swap')), steps(pass).join('; '));
      assert.deepEqual(await alpha.containers(), before);
      await rm(join(mount, 'filler'));
    }
    assertConverged(await alpha.reconcile());
    assert.deepEqual(
      (await alpha.containers()).map((c) => c.env.VERSION),
      ['3', '3'],
    );
  });

  test('two at once: one works, the other says that it is busy and touches nothing', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const commit = await fleet.push(files('1'));
    const both = await Promise.all([alpha.reconcile(), alpha.reconcile()]);
    const [works, busy] = both[0].failure === null ? both : [both[1], both[0]];
    assertConverged(works, commit);
    assertFailed(busy, { code: 'BUSY', state: 'waiting', status: 1 });
    assert.deepEqual(busy.steps, []);
    assertIdle(await alpha.reconcile(), commit);
  });

  test('a state that cannot be read is told, and nothing is touched', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    assertConverged(await alpha.reconcile());
    const before = await alpha.containers();
    await writeFile(join(alpha.state, 'state.json'), '{"version": 1, "fle');
    await fleet.push(files('2'));
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'STATE_CORRUPT', state: 'failed', status: 1 });
    assert.deepEqual(pass.steps, []);
    assert.match(pass.failure?.message ?? '', /state\.json/);
    assert.deepEqual(await alpha.containers(), before);
    // As the remedy says.
    await rm(join(alpha.state, 'state.json'));
    assertConverged(await alpha.reconcile());
    assert.deepEqual(
      (await alpha.containers()).map((c) => c.env.VERSION),
      ['2', '2'],
    );
  });

  test('a lost state folder is made anew from the anchor, around what runs', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push(files('1'));
    const commit = await fleet.push(files('2'));
    assertConverged(await alpha.reconcile());
    const before = await alpha.containers();
    await run('chmod', ['-R', 'u+w', alpha.state]);
    await rm(alpha.state, { recursive: true });
    assertConverged(await alpha.reconcile(), commit);
    assert.deepEqual(await alpha.containers(), before);
    assertIdle(await alpha.reconcile(), commit);
  });

  test('a lost state folder takes no files from what runs', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const reads = runs(image, {
      volumes: ['./site:/site:ro'],
      healthcheck: { test: ['CMD', 'cat', '/site/page'], interval: '300ms', retries: 1 },
    });
    await fleet.push({
      'hosts/alpha.yaml': layer({ web: QUICK }),
      'bundles/web/compose.yaml': compose({ main: reads }),
      'bundles/web/site/page': 'hello\n',
    });
    assertConverged(await alpha.reconcile());
    await run('chmod', ['-R', 'u+w', alpha.state]);
    await rm(alpha.state, { recursive: true });
    assertConverged(await alpha.reconcile());
    assert.equal((await alpha.container('web', 'main')).state, 'running');
  });

  test('an inventory that is away holds nothing up; what was to be told is told later', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    world.http.fault = { kind: 'status', status: 503, when: (r) => fleet.isReported(r.url) };
    const commit = await fleet.push(files('1'));
    assertConverged(await alpha.reconcile(), commit);
    assert.equal(await alpha.inventory(), null);
    world.http.fault = null;
    assertIdle(await alpha.reconcile(), commit);
    assert.deepEqual(
      [(await alpha.inventory())?.state, (await alpha.inventory())?.fleet.commit],
      ['converged', commit],
    );
  });

  test('interrupted by hand, it ends with 130 and leaves things in order', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push(files('0'));
    assertConverged(await alpha.reconcile());
    for (const [index, [pattern, signal]] of (
      [
        [/swap: core/, 'SIGINT'],
        [/confirm: core/, 'SIGTERM'],
      ] as const
    ).entries()) {
      const value = String(index + 1);
      const commit = await fleet.push(files(value));
      const child = alpha.start(t, ONCE);
      await child.until(pattern);
      const begun = Date.now();
      assert.equal(await child.end(signal), 130, child.said());
      assert.ok(Date.now() - begun < 20_000, 'it ends soon');
      const seen = (await alpha.containers()).map((c) => c.state);
      assert.deepEqual(seen, ['running', 'running'], 'no step was cut off in its middle');
      const pass = await alpha.reconcile();
      assertConverged(pass, commit);
      assert.deepEqual(
        (await alpha.containers()).map((c) => c.env.VERSION),
        [value, value],
      );
    }
  });
});
