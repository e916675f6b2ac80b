/** What others do on the host: things stopped or removed by hand, held back, altered on disk, or not of this Kedge at all. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { compose, layer, runs, serves } from './support/compose.ts';
import { assertConverged, assertFailed, assertIdle, converges, reasonOf, steps } from './support/pass.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const { imageId: image } = engine;

const one = (value = '1') => compose({ main: runs(image, { environment: { VERSION: value } }) });

describe('what others do', { concurrency: 3 }, () => {
  test('what was stopped, killed, removed or paused by hand is put back and reported as drift', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const deeds = { stopped: ['stop'], killed: ['kill'], removed: ['rm', '--force'], paused: ['pause'] } as const;
    const names = Object.keys(deeds) as (keyof typeof deeds)[];
    const commit = await fleet.push({
      'hosts/alpha.yaml': layer({ still: {}, ...Object.fromEntries(names.map((name) => [name, {}])) }),
      'bundles/still/compose.yaml': one(),
      ...Object.fromEntries(
        names.map((name) => [`bundles/${name}/compose.yaml`, compose({ main: runs(image), side: runs(image) })]),
      ),
    });
    assertConverged(await alpha.reconcile(), commit);
    const untouched = (await alpha.containers()).filter((c) => c.bundle === 'still' || c.service === 'side');
    for (const name of names) await engine.docker(...deeds[name], (await alpha.container(name, 'main')).id);

    const pass = await alpha.reconcile();
    assertConverged(pass, commit);
    assert.deepEqual(
      pass.steps.map((s) => `${s.kind} ${s.target}`).toSorted(),
      names.map((name) => `put-back ${name}`).toSorted(),
    );
    for (const name of names) assert.match(reasonOf(pass, `put-back ${name}`), /drift: main: /);
    assert.match(reasonOf(pass, 'put-back removed'), /missing/);
    assert.match(reasonOf(pass, 'put-back stopped'), /stopped/);
    const now = await alpha.containers();
    assert.deepEqual(
      now.map((c) => c.state),
      now.map(() => 'running'),
    );
    assert.equal(now.length, 9);
    assert.deepEqual(
      now.filter((c) => untouched.some((u) => u.id === c.id)),
      untouched,
    );
    const drift = (await alpha.history()).filter((e) => e.kind === 'drift').map((e) => e.bundle);
    assert.deepEqual(drift.toSorted(), names.toSorted());
    assertIdle(await alpha.reconcile(), commit);

    await t.test('done again and again, it is repaired ever less often and reported', async () => {
      await engine.docker('stop', (await alpha.container('stopped', 'main')).id);
      const again = await alpha.reconcile();
      assertFailed(again, { code: 'UNHEALTHY', state: 'failed', status: 1 });
      assert.match(again.failure?.message ?? '', /again and again/);
      assert.equal((await alpha.container('stopped', 'main')).state, 'exited');
      assert.equal((await alpha.kedge('retry', 'stopped')).status, 0);
      assertConverged(await alpha.reconcile(), commit);
      assert.equal((await alpha.container('stopped', 'main')).state, 'running');
    });
  });

  test('a suspended bundle and a suspended host are observed, reported and left alone', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const push = (value: string, more = {}) =>
      fleet.push({
        'hosts/alpha.yaml': layer({ app: {}, other: {} }, more),
        'bundles/app/compose.yaml': one(value),
        'bundles/other/compose.yaml': one(value),
      });
    const values = async () => (await alpha.containers()).map((c) => `${c.bundle} ${c.env.VERSION} ${c.state}`);
    await converges(alpha, push('1'));

    await t.test('one bundle, by the fleet', async () => {
      await push('2', { suspend: ['app'] });
      await engine.docker('stop', (await alpha.container('app', 'main')).id);
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.state, pass.status, pass.failure], ['suspended', 0, null]);
      assert.deepEqual(await values(), ['app 1 exited', 'other 2 running']);
      assert.deepEqual(
        pass.steps.filter((s) => s.target.includes('app')),
        [],
      );
      assert.notEqual(pass.applied, pass.desired);
      assert.equal((await alpha.inventory())?.state, 'suspended');
    });
    await t.test('the whole host, by the fleet', async () => {
      const commit = await push('3', { suspend: true });
      const before = await alpha.containers();
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.state, pass.status, pass.steps], ['suspended', 0, []]);
      assert.equal(pass.commit, commit, 'a suspension holds back applying, never accepting');
      assert.deepEqual(await alpha.containers(), before);
    });
    await t.test('no longer', async () => {
      await converges(alpha, push('4'));
      assert.deepEqual(await values(), ['app 4 running', 'other 4 running']);
    });
    await t.test('one bundle, by a local command, until it is resumed', async () => {
      const suspended = await alpha.kedge('suspend', 'app', '--for', '2h', '--reason', 'looking into it');
      assert.equal(suspended.status, 0, suspended.stderr);
      const commit = await push('5');
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.state, pass.status, pass.commit], ['suspended', 0, commit]);
      assert.deepEqual(await values(), ['app 4 running', 'other 5 running']);
      assert.match(JSON.stringify(await alpha.history()), /looking into it/);
      assert.match(JSON.stringify((await alpha.inventory())?.conditions), /looking into it/);
      assert.equal((await alpha.kedge('resume', 'app')).status, 0);
      assertConverged(await alpha.reconcile(), commit);
      assert.deepEqual(await values(), ['app 5 running', 'other 5 running']);
    });
    await t.test('the whole host, by a local command, until its time is over', async () => {
      const said = await alpha.kedge('suspend', '--for', '4s', '--reason', 'a moment');
      assert.equal(said.status, 0, said.stderr);
      const over = Date.now() + 4_000;
      const commit = await push('6');
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.state, pass.status, pass.steps], ['suspended', 0, []]);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, over - Date.now()) + 200));
      assertConverged(await alpha.reconcile(), commit);
      assert.deepEqual(await values(), ['app 6 running', 'other 6 running']);
    });
    await t.test('a wrong command line is told, and changes nothing', async () => {
      assert.equal((await alpha.kedge('suspend', '--for', 'soon', '--reason', 'x')).status, 2);
      assert.equal((await alpha.kedge('suspend', 'ap', '--for', '1h', '--reason', 'x')).status, 2);
      assert.equal((await alpha.reconcile()).state, 'converged');
    });
  });

  test('a removed bundle is taken down with its network; its volumes stay', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const data = { volumes: ['data:/data'], networks: ['default'], network_mode: undefined };
    const write = ['sh', '-c', 'test -e /data/x || echo precious > /data/x; sleep 3600'];
    const text = compose({ main: runs(image, { ...data, command: write }) }, { volumes: { data: null } });
    const both = layer({ app: {}, other: {} });
    await fleet.push({
      'hosts/alpha.yaml': both,
      'bundles/app/compose.yaml': text,
      'bundles/other/compose.yaml': one(),
    });
    assertConverged(await alpha.reconcile());
    const named = async (what: string) =>
      (await engine.docker(what, 'ls', '--format', '{{.Name}}')).split('\n').filter((n) => n.startsWith(alpha.project));
    assert.equal((await named('network')).length, 1);
    const other = await alpha.container('other', 'main');

    const removed = await fleet.push({ 'hosts/alpha.yaml': layer({ other: {} }), 'bundles/app': null });
    const pass = await alpha.reconcile();
    assertConverged(pass, removed);
    assert.deepEqual(steps(pass), ['take-down app']);
    assert.match(reasonOf(pass, 'take-down app'), /no longer desired/);
    assert.deepEqual(
      (await alpha.containers()).map((c) => c.id),
      [other.id],
    );
    assert.deepEqual(await named('network'), []);
    assert.equal((await named('volume')).length, 1);
    assertIdle(await alpha.reconcile(), removed);

    await fleet.revert(removed);
    assertConverged(await alpha.reconcile());
    const back = await alpha.container('app', 'main');
    assert.equal(await engine.docker('exec', back.id, 'cat', '/data/x'), 'precious');
    assert.equal((await alpha.container('other', 'main')).id, other.id);

    await t.test('a retired host takes everything down and says so', async () => {
      const retired = await fleet.push({ 'hosts/alpha.yaml': layer({ app: {}, other: {} }, { retire: true }) });
      const last = await alpha.reconcile();
      assertConverged(last, retired);
      assert.deepEqual(steps(last).toSorted(), ['take-down app', 'take-down other']);
      assert.match(reasonOf(last, 'take-down app'), /retired/);
      assert.deepEqual(await alpha.containers(), []);
      assert.deepEqual(await named('network'), []);
      assert.equal((await named('volume')).length, 1);
      assertIdle(await alpha.reconcile(), retired);
    });
  });

  test('a host whose file is gone keeps everything running, and puts back what is stopped', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    await fleet.push({ 'hosts/alpha.yaml': layer({ app: {} }), 'bundles/app/compose.yaml': one() });
    const good = await alpha.reconcile();
    assertConverged(good);
    const before = await alpha.containers();
    const gone = await fleet.push({ 'hosts/alpha.yaml': null, 'bundles/app': null });
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'HOST_UNKNOWN', state: 'failed', status: 1 });
    assert.deepEqual([pass.steps, pass.commit, pass.applied], [[], gone, good.applied]);
    assert.deepEqual(await alpha.containers(), before);
    assert.equal((await alpha.inventory())?.state, 'failed');

    await engine.docker('rm', '--force', (await alpha.container('app', 'main')).id);
    const again = await alpha.reconcile();
    assert.deepEqual([again.failure?.code, again.state, steps(again)], ['HOST_UNKNOWN', 'failed', ['put-back app']]);
    assert.equal((await alpha.container('app', 'main')).state, 'running');

    await fleet.revert(gone);
    assertConverged(await alpha.reconcile());
    assert.deepEqual((await alpha.reconcile()).steps, []);
  });

  test('a project of the same name that is not ours is neither touched nor taken over', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const name = `${alpha.project}-app-main-1`;
    const foreign = await engine.docker(
      ...['run', '--detach', '--network', 'none', '--name', name, '--stop-signal', 'SIGKILL'],
      ...['--label', `com.docker.compose.project=${alpha.project}-app`, '--label', 'com.docker.compose.service=main'],
      ...[engine.image, 'sleep', '3600'],
    );
    await fleet.push({
      'hosts/alpha.yaml': layer({ app: {}, other: {} }),
      'bundles/app/compose.yaml': one(),
      'bundles/other/compose.yaml': one(),
    });
    const pass = await alpha.reconcile();
    assertFailed(pass, { code: 'PROJECT_FOREIGN', state: 'failed', status: 3 });
    assert.match(pass.failure?.message ?? '', new RegExp(name));
    assert.match(pass.failure?.remedy ?? '', /compose\.project|rename/i);
    const seen = (await alpha.containers()).map(
      (c) => `${c.bundle} ${c.id === foreign ? 'foreign' : 'ours'} ${c.state}`,
    );
    assert.deepEqual(seen, ['app foreign running', 'other ours running']);

    // Taking the bundle away must not take the foreign containers along either.
    const removed = await fleet.push({ 'hosts/alpha.yaml': layer({ other: {} }) });
    await alpha.reconcile();
    assert.equal((await alpha.container('app', 'main')).id, foreign);
    await engine.docker('rm', '--force', foreign);
    assertConverged(await alpha.reconcile(), removed);
  });

  test('containers, networks and images of others stay as they are, whatever happens', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'] });
    const { alpha, beta } = fleet.hosts;
    const files = (value: string) => ({
      'hosts/alpha.yaml': layer({ app: {} }),
      'hosts/beta.yaml': layer({ app: {} }),
      'bundles/app/compose.yaml': one(value),
    });
    await fleet.push(files('1'));
    const neighbour = await engine.docker(
      ...['run', '--detach', '--network', 'none', '--name', `${alpha.project}-neighbour`, '--stop-signal', 'SIGKILL'],
      // Of another fleet's Kedge, and of another Compose project.
      ...['--label', 'kedge.instance=0123456789abcdef', '--label', 'kedge.bundle=app'],
      ...['--label', 'com.docker.compose.project=somebody', engine.image, 'sleep', '3600'],
    );
    const stopped = await engine.docker(
      ...['create', '--network', 'none', '--name', `${alpha.project}-stopped`, engine.image, 'sleep', '1'],
    );
    const others = () =>
      engine.docker('inspect', '--format', '{{.Id}} {{.State.Status}} {{.State.StartedAt}}', neighbour, stopped);
    const before = await others();
    assertConverged(await beta.reconcile());
    const betas = await beta.containers();
    assertConverged(await alpha.reconcile());
    await fleet.push({ ...files('2'), 'hosts/beta.yaml': layer({ app: {} }, { suspend: true }) });
    assertConverged(await alpha.reconcile());
    await fleet.push({ 'hosts/alpha.yaml': layer({}, { retire: true }) });
    assertConverged(await alpha.reconcile());
    assert.equal(await others(), before);
    assert.deepEqual(await beta.containers(), betas);
    await engine.docker('rm', '--force', neighbour, stopped);
  });

  test('files of a bundle that were altered on disk are laid out anew before they are used', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'] });
    const { alpha } = fleet.hosts;
    const web = compose({
      main: {
        ...serves(image, 1),
        ports: undefined,
        network_mode: 'none',
        volumes: ['./site/index.html:/www/index.html'],
      },
    });
    const commit = await fleet.push({
      'hosts/alpha.yaml': layer({ web: {} }),
      'bundles/web/compose.yaml': web,
      'bundles/web/site/index.html': 'signed\n',
    });
    assertConverged(await alpha.reconcile(), commit);
    const show = async () =>
      engine.docker('exec', (await alpha.container('web', 'main')).id, 'wget', '-qO-', 'http://127.0.0.1/');
    assert.equal(await show(), 'signed');

    const files = (await readdir(alpha.state, { recursive: true })).filter((path) => path.endsWith('site/index.html'));
    assert.ok(files.length > 0, 'the file is laid out below the state folder');
    for (const path of files) {
      await writeFile(join(alpha.state, path), 'tampered\n');
      assert.equal(await readFile(join(alpha.state, path), 'utf8'), 'tampered\n');
    }
    const pass = await alpha.reconcile();
    assertConverged(pass, commit);
    assert.ok(steps(pass).includes('lay-out web'), steps(pass).join('; '));
    assert.match(reasonOf(pass, 'lay-out web'), /changed on this host/);
    assert.equal(await show(), 'signed');
    assertIdle(await alpha.reconcile(), commit);
  });
});
