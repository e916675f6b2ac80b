import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DockerCompose } from '../../../reconciler/adapters/docker-compose.ts';
import type { ExecOutcome, ExecRequest } from '../../../reconciler/ports/exec.ts';

const outcome = (end: ExecOutcome['end'], stdout = '', stderr = ''): ExecOutcome => ({
  end,
  stdout,
  stderr,
  truncated: false,
});
const exited = (code: number, stdout = '', stderr = '') => outcome({ kind: 'exited', code }, stdout, stderr);
const missing = outcome({ kind: 'missing', message: 'ENOENT' });

function withTools(plugin: ExecOutcome, binary: ExecOutcome, act: ExecOutcome = exited(0)) {
  const asked: ExecRequest[] = [];
  const compose = new DockerCompose({
    env: { PATH: '/bin', HOME: '/h', DOCKER_CONFIG: '/c' },
    exec: async (request) => {
      asked.push(request);
      if (!request.argv.includes('version')) return act;
      return request.argv[0] === 'docker' ? plugin : binary;
    },
  });
  return { compose, asked };
}

test('the plugin is taken, else the binary, and only from 2.20 on', async () => {
  const table: [ExecOutcome, ExecOutcome, string][] = [
    [exited(0, '2.26.1-4\n'), missing, '2.26.1-4'],
    [exited(0, 'v2.40.3\n'), exited(0, '2.21.0'), '2.40.3'],
    [exited(1, '', "docker: 'compose' is not a docker command"), exited(0, '2.21.0'), '2.21.0'],
    [missing, exited(0, '5.0.0'), '5.0.0'],
    [exited(0, '2.17.2'), exited(0, '2.20.0'), '2.20.0'],
    [exited(0, '2.17.2'), exited(0, '1.29.2'), 'is too old: docker compose 2.17.2, docker-compose 1.29.2'],
    [missing, missing, 'is not installed'],
  ];
  for (const [plugin, binary, expected] of table) {
    const version = await withTools(plugin, binary).compose.version();
    if (version.ok) assert.equal(version.value, expected);
    else
      assert.ok(
        version.failure.code === 'COMPOSE_UNAVAILABLE' && version.failure.message.includes(expected),
        version.failure.message,
      );
  }
});

test('what is found is kept; what was missing is looked for again', async () => {
  const found = withTools(exited(0, '2.26.1'), missing);
  await found.compose.up({ project: 'p', dir: '/d' });
  await found.compose.down('p');
  const [, up, down] = found.asked;
  assert.equal(found.asked.length, 3);
  assert.equal(
    up?.argv.join(' '),
    'docker compose --ansi never --progress plain -p p -f /d/compose.json --project-directory /d --env-file /dev/null up -d --remove-orphans --no-build --pull never --quiet-pull',
  );
  assert.equal(down?.argv.join(' '), 'docker compose --ansi never --progress plain -p p down --remove-orphans');
  assert.deepEqual(up?.env, {
    PATH: '/bin',
    HOME: '/h',
    DOCKER_HOST: 'unix:///var/run/docker.sock',
    DOCKER_CONFIG: '/c',
    DOCKER_CLI_HINTS: 'false',
    COMPOSE_DISABLE_ENV_FILE: '1',
    NO_COLOR: '1',
    LC_ALL: 'C',
  });
  const absent = withTools(missing, missing);
  await absent.compose.version();
  await absent.compose.version();
  assert.equal(absent.asked.length, 4);
});

test('how an act ends is told by its code, with the lines that matter', async () => {
  const noise = ' Network p_default  Creating\n Network p_default  Created\n Container p-one-1  Starting\n';
  const table: [ExecOutcome, string, string | undefined][] = [
    [
      exited(1, '', `${noise}Error response from daemon: port is already allocated\n`),
      'COMPOSE_FAILED',
      'Error response from daemon: port is already allocated',
    ],
    [
      exited(1, '', `${noise} Container p-one-1  Error\ndependency failed to start: container p-one-1 is unhealthy\n`),
      'COMPOSE_FAILED',
      'dependency failed to start: container p-one-1 is unhealthy',
    ],
    [
      exited(1, '', 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'),
      'COMPOSE_UNAVAILABLE',
      undefined,
    ],
    [
      exited(1, '', 'permission denied while trying to connect to the Docker daemon socket'),
      'COMPOSE_UNAVAILABLE',
      undefined,
    ],
    [exited(1, '', 'write /x: no space left on device'), 'DISK_FULL', undefined],
    [outcome({ kind: 'timed-out' }, '', noise), 'COMPOSE_FAILED', ''],
    [outcome({ kind: 'killed', signal: 'SIGKILL' }), 'COMPOSE_FAILED', ''],
    [missing, 'COMPOSE_UNAVAILABLE', undefined],
  ];
  for (const [act, code, cause] of table) {
    const done = await withTools(exited(0, '2.26.1'), missing, act).compose.up({ project: 'p', dir: '/d' });
    assert.ok(!done.ok);
    assert.equal(done.failure.code, code);
    if (cause !== undefined) assert.equal(done.failure.cause, cause);
  }
});
