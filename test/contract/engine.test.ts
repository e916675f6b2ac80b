import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { systemClock } from '../../reconciler/adapters/clock.ts';
import { DockerCompose } from '../../reconciler/adapters/docker-compose.ts';
import { DockerEngine } from '../../reconciler/adapters/docker-engine.ts';
import { run } from '../../reconciler/adapters/exec.ts';
import type { Result } from '../../reconciler/core/failure.ts';
import type { Compose, ContainerFacts, Engine, PullProgress, UpOptions } from '../../reconciler/ports/engine.ts';
import { FakeCompose } from '../../simulation/fakes/compose.ts';
import { type Behaviour, FakeEngine } from '../../simulation/fakes/engine.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { type Registry, registry } from '../support/registry.ts';
import { makeTempDir, removeDir, type Scope } from '../support/temp.ts';

/** What the suite needs of a world with an engine in it. */
interface World {
  readonly engine: Engine;
  readonly compose: Compose;
  /** Begins every project name. */
  readonly project: string;
  /** Local id of an image that is there. */
  readonly image: string;
  /** `name@sha256:…` of an image that must be pulled first. */
  readonly remote: string;
  removeByHand(id: string): Promise<void>;
  stopByHand(id: string): Promise<void>;
  /** A container of this Compose project that was made and never started; gives its id. */
  leaveUnstarted(project: string): Promise<string>;
  /** A container of this Compose project that somebody else made. */
  stranger(project: string): Promise<void>;
  /** Engine and Compose of a host whose engine is down. */
  away(): Promise<{ engine: Engine; compose: Compose }>;
}

const INSTANCE = { 'kedge.instance': 'contract-test' };

/** One service for each way to behave. The fake knows them by name. */
const SERVICES: Readonly<
  Record<string, { command: string[]; restart?: string; healthcheck?: unknown; behaves: Behaviour }>
> = {
  steady: { command: ['sleep', '600'], behaves: { ends: null, health: null, prints: '' } },
  well: {
    command: ['sleep', '600'],
    healthcheck: { test: ['CMD', 'true'], interval: '300ms', retries: 2 },
    behaves: { ends: null, health: { status: 'healthy', afterMs: 300, says: '' }, prints: '' },
  },
  sick: {
    command: ['sleep', '600'],
    healthcheck: {
      test: ['CMD-SHELL', 'printf "\\033[31mno database\\033[0m\\n"; exit 1'],
      interval: '200ms',
      retries: 2,
    },
    behaves: { ends: null, health: { status: 'unhealthy', afterMs: 400, says: 'no database' }, prints: '' },
  },
  done: { command: ['true'], behaves: { ends: { code: 0, afterMs: 10 }, health: null, prints: '' } },
  broken: { command: ['sh', '-c', 'exit 3'], behaves: { ends: { code: 3, afterMs: 10 }, health: null, prints: '' } },
  looping: {
    command: ['sh', '-c', 'exit 4'],
    restart: 'always',
    behaves: { ends: { code: 4, afterMs: 10 }, health: null, prints: '' },
  },
  chatty: {
    command: ['sh', '-c', 'printf "\\033[31mred\\033[0m\\n"; sleep 0.2; echo last >&2; sleep 600'],
    behaves: { ends: null, health: null, prints: 'red\nlast\n' },
  },
};

function behave(service: string): Behaviour {
  const known = SERVICES[service];
  assert.ok(known);
  return known.behaves;
}

function good<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : `${result.failure.code}: ${result.failure.message}\n${result.failure.cause}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'good' : result.failure.code;
}

function suite(name: string, makeWorld: (scope: Scope) => Promise<World>): void {
  describe(name, { concurrency: false }, () => {
    let world: World;
    let dir = '';
    let made = 0;
    const ends: (() => Promise<void>)[] = [];
    before(async () => {
      dir = await makeTempDir('kengine');
      world = await makeWorld({ after: (end) => ends.push(end) });
    });
    after(async () => {
      for (const end of ends.reverse()) await end();
      await removeDir(dir);
    });

    /** A project of its own for a test, taken down at its end. */
    const project = (t: TestContext, suffix: string) => {
      const name = `${world.project}-${suffix}`;
      const target = { project: name, dir: join(dir, String(made++)) };
      t.after(() => world.compose.down(name));
      const up = async (
        services: readonly string[],
        labels: Record<string, string> = {},
        image = world.image,
        options: UpOptions = {},
      ) => {
        await mkdir(target.dir, { recursive: true });
        await writeFile(join(target.dir, 'compose.json'), composeFile(services, { ...INSTANCE, ...labels }, image));
        return world.compose.up(target, options);
      };
      const seen = async (): Promise<readonly ContainerFacts[]> =>
        good(await world.engine.containers({ ...INSTANCE, 'com.docker.compose.project': name }));
      return { name, up, seen, down: () => world.compose.down(name) };
    };

    test('both name their versions', async () => {
      assert.match(good(await world.engine.info()).version, /^\d+\.\d+/);
      assert.match(good(await world.compose.version()), /^2\.\d+/);
    });

    test('up makes labelled containers, leaves the same alone, remakes the changed, removes what is gone', async (t) => {
      const { name, up, seen } = project(t, 'up');
      good(await up(['steady', 'well']));
      const [steady, well] = await seen();
      assert.ok(steady && well);
      const {
        project: of,
        service,
        labels,
        image,
        imageId,
        state,
        health,
        exitCode,
        restarts,
        startedAt,
        detail,
      } = steady;
      assert.deepEqual(
        { of, service, image, imageId, state, health, exitCode, restarts, detail },
        {
          of: name,
          service: 'steady',
          image: world.image,
          imageId: world.image,
          state: 'running',
          health: 'none',
          exitCode: null,
          restarts: 0,
          detail: '',
        },
      );
      assert.equal(labels['kedge.instance'], 'contract-test');
      assert.ok(startedAt !== null && Math.abs(startedAt - Date.now()) < 60_000);

      good(await up(['steady', 'well']));
      assert.deepEqual(
        (await seen()).map((c) => c.id),
        [steady.id, well.id],
        'nothing changed',
      );
      good(await up(['steady'], { 'kedge.service-digest': 'new' }));
      const [changed, ...others] = await seen();
      assert.notEqual(changed?.id, steady.id);
      assert.equal(changed?.labels['kedge.service-digest'], 'new');
      assert.deepEqual(others, []);
    });

    test('up of some services leaves the others as they are, and of none only takes away what is gone', async (t) => {
      const { up, seen } = project(t, 'some');
      good(await up(['done', 'steady', 'well']));
      await until(async () => (await seen())[0]?.state === 'exited');
      const [done, steady] = await seen();
      const changed = { 'kedge.service-digest': 'new' };
      good(await up(['done', 'steady'], changed, world.image, { services: ['steady'] }));
      const [left, made, ...others] = await seen();
      assert.deepEqual(others, []);
      assert.deepEqual(left, done);
      assert.notEqual(made?.id, steady?.id);
      good(await up(['done'], changed, world.image, { services: [] }));
      assert.deepEqual(await seen(), [done]);
    });

    test('health is seen as it turns out, with what the check said', async (t) => {
      const { up, seen } = project(t, 'health');
      good(await up(['well', 'sick']));
      await until(async () => (await seen()).every((c) => c.health !== 'starting'));
      const [sick, well] = await seen();
      assert.deepEqual([well?.state, well?.health, well?.detail], ['running', 'healthy', '']);
      assert.deepEqual([sick?.state, sick?.health, sick?.detail], ['running', 'unhealthy', 'no database']);
    });

    test('one-shots end with their codes, a crash loop counts its restarts', async (t) => {
      const { up, seen } = project(t, 'ends');
      good(await up(['done', 'broken', 'looping']));
      const restarts = async () => (await seen()).find((c) => c.service === 'looping')?.restarts ?? 0;
      await until(async () => (await restarts()) >= 2);
      const [broken, done, looping] = await seen();
      assert.deepEqual([done?.state, done?.exitCode, done?.restarts], ['exited', 0, 0]);
      assert.deepEqual([broken?.state, broken?.exitCode, broken?.restarts], ['exited', 3, 0]);
      assert.ok(looping && ['restarting', 'running'].includes(looping.state));
      if (looping.state === 'restarting') assert.equal(looping.exitCode, 4);
    });

    test('what was removed or stopped by hand is seen, and put back by up', async (t) => {
      const { up, seen } = project(t, 'hand');
      good(await up(['steady', 'well']));
      const [steady, well] = await seen();
      assert.ok(steady && well);
      await world.removeByHand(steady.id);
      await world.stopByHand(well.id);
      const [left, ...others] = await seen();
      assert.deepEqual(others, []);
      assert.deepEqual([left?.id, left?.state], [well.id, 'exited']);
      good(await up(['steady', 'well']));
      const back = await seen();
      assert.deepEqual(
        back.map((c) => c.state),
        ['running', 'running'],
      );
      assert.equal(back[1]?.id, well.id, 'started again, not made anew');
    });

    test('a foreign container of the same project is seen only where it is asked for', async (t) => {
      const { name, seen } = project(t, 'foreign');
      await world.stranger(name);
      assert.deepEqual(await seen(), []);
      const all = good(await world.engine.projectContainers(name));
      assert.deepEqual(
        all.map((c) => [c.project, c.labels['kedge.instance']]),
        [[name, undefined]],
      );
      assert.deepEqual(good(await world.engine.projectContainers(`${name}-other`)), []);
    });

    test('an image is pulled by digest, used, kept while in use, removed after', async (t) => {
      const { up, seen, down } = project(t, 'pull');
      assert.equal(good(await world.engine.imageId(world.remote)), null);
      assert.equal(codeOf(await up(['steady'], {}, world.remote)), 'COMPOSE_FAILED', 'up itself pulls nothing');
      assert.equal(good(await world.engine.imageId(world.remote)), null);
      const news: PullProgress[] = [];
      good(await world.engine.pull(world.remote, (p) => news.push(p)));
      assert.ok(news.every((p) => p.image === world.remote) && news.length > 0);
      const id = good(await world.engine.imageId(world.remote));
      assert.match(id ?? '', /^sha256:[0-9a-f]{64}$/);
      assert.equal(good(await world.engine.imageId(id ?? '')), id);
      good(await world.engine.pull(world.remote));

      good(await up(['steady'], {}, world.remote));
      assert.deepEqual(
        (await seen()).map((c) => [c.image, c.imageId]),
        [[world.remote, id]],
      );
      assert.equal(good(await world.engine.removeImage(world.remote)), false, 'in use');
      good(await down());
      assert.equal(good(await world.engine.removeImage(world.remote)), true);
      assert.equal(good(await world.engine.imageId(world.remote)), null);
      assert.equal(good(await world.engine.removeImage(world.remote)), true, 'gone already');
    });

    test('an image can be named by its id for one `up`, and the same id is left alone by the next', async (t) => {
      const { up, seen, down } = project(t, 'ids');
      const absent = world.remote.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
      const images = new Map([['steady', world.image]]);
      good(await up(['steady'], {}, absent, { images }));
      const [made] = await seen();
      assert.deepEqual([made?.image, made?.imageId], [world.image, world.image]);
      good(await up(['steady'], {}, absent, { images }));
      assert.equal((await seen())[0]?.id, made?.id);
      assert.equal(good(await world.engine.removeUnnamed(world.image)), false, 'it has a name');
      await down();
      assert.equal(good(await world.engine.removeUnnamed(world.image)), false, 'it has a name');
      assert.equal(good(await world.engine.removeUnnamed(`sha256:${'0'.repeat(64)}`)), true, 'gone already');
    });

    test('what cannot be pulled says so, and what is not ours is never removed', async () => {
      const absent = world.remote.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
      const refused = await world.engine.pull(absent);
      assert.equal(codeOf(refused), 'IMAGE_UNAVAILABLE');
      assert.match((!refused.ok && refused.failure.cause) || '', /manifest|not found/i);
      const local = await world.engine.pull(`sha256:${'0'.repeat(64)}`);
      assert.equal(codeOf(local), 'IMAGE_UNAVAILABLE');
      assert.match(local.ok ? '' : local.failure.message, /local image id/);
      assert.equal(codeOf(await world.engine.pull('busybox:1')), 'IMAGE_UNPINNED');
      assert.equal(good(await world.engine.removeImage(world.image)), false);
      assert.equal(good(await world.engine.imageId(world.image)), world.image);
    });

    test('the tail of the output is bounded and harmless on a terminal', async (t) => {
      const { up, seen } = project(t, 'logs');
      good(await up(['chatty']));
      const [chatty] = await seen();
      assert.ok(chatty);
      await until(async () => good(await world.engine.logs(chatty.id, 4096)).includes('last'));
      assert.equal(good(await world.engine.logs(chatty.id, 4096)), 'red\nlast\n');
      assert.equal(good(await world.engine.logs(chatty.id, 5)), 'last\n');
      assert.equal(good(await world.engine.logs('0'.repeat(64), 5)), '');
    });

    test('what was made and never started is removed, and nothing that runs', async (t) => {
      const { up, seen, name } = project(t, 'unstarted');
      good(await up(['steady']));
      const [steady] = await seen();
      assert.ok(steady);
      const id = await world.leaveUnstarted(name);
      const found = good(await world.engine.projectContainers(name)).find((c) => c.id === id);
      assert.equal(found?.state, 'created');
      assert.equal(good(await world.engine.removeUnstarted(id)), true);
      assert.equal(good(await world.engine.removeUnstarted(id)), true, 'gone already');
      assert.equal(good(await world.engine.removeUnstarted(steady.id)), false);
      assert.deepEqual(
        good(await world.engine.projectContainers(name)).map((c) => [c.id, c.state]),
        [[steady.id, 'running']],
      );
    });

    test('down takes a project down without a file, and again', async (t) => {
      const { up, seen, down } = project(t, 'down');
      const other = project(t, 'down2');
      good(await up(['steady', 'done']));
      good(await other.up(['steady']));
      good(await down());
      assert.deepEqual(await seen(), []);
      good(await down());
      assert.equal((await other.seen()).length, 1, 'a project whose name begins alike is left alone');
    });

    test('an engine that is away is COMPOSE_UNAVAILABLE, whatever is asked', async () => {
      const { engine, compose } = await world.away();
      const answers = [
        await engine.info(),
        await engine.containers(INSTANCE),
        await engine.projectContainers('x'),
        await engine.logs('x', 10),
        await engine.imageId(world.image),
        await engine.pull(world.remote),
        await engine.removeImage(world.remote),
        await engine.removeUnnamed(world.image),
        await engine.removeUnstarted('x'),
        await compose.down(`${world.project}-away`),
      ];
      assert.deepEqual(
        answers.map(codeOf),
        answers.map(() => 'COMPOSE_UNAVAILABLE'),
      );
    });
  });
}

function composeFile(services: readonly string[], labels: Record<string, string>, image: string): string {
  const all = services.map((name) => {
    const { behaves: _, ...service } = SERVICES[name] ?? assert.fail(name);
    return [
      name,
      {
        ...service,
        command: service.command.map((word) => word.replaceAll('$', '$$$$')),
        image,
        labels,
        network_mode: 'none',
        stop_signal: 'SIGKILL',
      },
    ];
  });
  return JSON.stringify({ services: Object.fromEntries(all) });
}

async function until(holds: () => Promise<boolean>, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; !(await holds()); ) {
    assert.ok(Date.now() < end, 'did not come true in time');
    await systemClock.sleep(50);
  }
}

let docker: TestEngine;
let store: Registry;

suite('Docker', async (scope) => {
  docker = await testEngine(scope);
  store = await registry(scope, docker);
  const engine = new DockerEngine({ env: docker.env, registries: new Map(), exec: run });
  scope.after(async () => engine.close());
  return {
    engine,
    compose: new DockerCompose({ env: docker.env, exec: run }),
    project: docker.project,
    image: docker.imageId,
    remote: await store.push('contract'),
    removeByHand: async (id) => void (await docker.docker('rm', '-f', id)),
    stopByHand: async (id) => void (await docker.docker('kill', id)),
    leaveUnstarted: async (project) => {
      const label = `com.docker.compose.project=${project}`;
      return (await docker.docker('create', '--network', 'none', '--label', label, docker.image, 'true')).trim();
    },
    stranger: async (project) => {
      const label = `com.docker.compose.project=${project}`;
      await docker.docker('run', '-d', '--network', 'none', '--label', label, docker.image, 'sleep', '600');
    },
    away: async () => {
      const env = { ...docker.env, DOCKER_HOST: 'unix:///nonexistent/docker.sock' };
      return {
        engine: new DockerEngine({ env, registries: new Map(), exec: run }),
        compose: new DockerCompose({ env, exec: run }),
      };
    },
  };
});

suite('the fake', async () => {
  const engine = new FakeEngine(systemClock);
  const image = `sha256:${'a'.repeat(64)}`;
  const remote = `registry.example/app@sha256:${'b'.repeat(64)}`;
  engine.images.set('local', image);
  engine.registry.set(remote, `sha256:${'c'.repeat(64)}`);
  const behaviour = behave('steady');
  const add = (project: string, more: { readonly unstarted?: boolean } = {}): string => {
    const id = engine.newId();
    const labels = { 'com.docker.compose.project': project };
    const rest = { image: 'x', imageId: image, restartPolicy: 'no', behaviour, startedAt: engine.now, stoppedAt: null };
    engine.containersById.set(id, { id, name: 'stranger', labels, ...rest, ...more });
    return id;
  };
  return {
    engine,
    compose: new FakeCompose(engine, behave),
    project: 'fake',
    image,
    remote,
    removeByHand: async (id) => void engine.containersById.delete(id),
    stopByHand: async (id) => {
      const container = engine.containersById.get(id);
      if (container !== undefined) container.stoppedAt = engine.now;
    },
    leaveUnstarted: async (project) => add(project, { unstarted: true }),
    stranger: async (project) => void add(project),
    away: async () => {
      const down = new FakeEngine(systemClock);
      down.away = true;
      return { engine: down, compose: new FakeCompose(down, behave) };
    },
  };
});
