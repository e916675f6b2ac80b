/** What only a real engine, a real Compose and a real registry can show. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { DockerCompose } from '../../reconciler/adapters/docker-compose.ts';
import { DockerEngine } from '../../reconciler/adapters/docker-engine.ts';
import { run } from '../../reconciler/adapters/exec.ts';
import { testEngine } from '../support/engine.ts';
import { registry } from '../support/registry.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const PASSWORD = 'open-sesame:with-colon';

/** A registry that wants a login, in front of one that does not. */
async function guarded(scope: Scope, behind: string): Promise<string> {
  const wanted = `Basic ${Buffer.from(`puller:${PASSWORD}`).toString('base64')}`;
  const server = createServer((incoming, answer) => {
    if (incoming.headers.authorization !== wanted) {
      answer.writeHead(401, { 'www-authenticate': 'Basic realm="test"', 'content-type': 'application/json' });
      answer.end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }));
      return;
    }
    const { authorization: _, ...headers } = incoming.headers;
    const url = `http://${behind}${incoming.url}`;
    const onward = request(url, { method: incoming.method ?? 'GET', headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return `127.0.0.1:${address.port}`;
}

test('logins come from host.yaml or from Docker, and are never told', async (t) => {
  const docker = await testEngine(t);
  const store = await registry(t, docker);
  const dir = await tempDir(t);
  const host = await guarded(t, store.address);
  const image = (await store.push('private')).replace(store.address, host);
  t.after(() => docker.docker('image', 'rm', '--force', image).catch(() => undefined));
  const auth = Buffer.from(`puller:${PASSWORD}`).toString('base64');
  const file = async (name: string, text: string) => {
    await mkdir(join(dir, name), { recursive: true });
    await writeFile(join(dir, name, 'config.json'), text, { mode: 0o600 });
    return join(dir, name, 'config.json');
  };
  await file('helper', JSON.stringify({ credHelpers: { [host]: 'test' } }));
  await mkdir(join(dir, 'bin'));
  const helper = `#!/bin/sh\nread server\n[ "$1 $server" = "get ${host}" ] && echo '{"Username":"puller","Secret":"${PASSWORD}"}'\n`;
  await writeFile(join(dir, 'bin/docker-credential-test'), helper, { mode: 0o755 });

  const table: [string, { registries?: string; config?: string }, boolean][] = [
    ['user:password', { registries: await file('plain', `puller:${PASSWORD}\n`) }, true],
    [
      'a config.json',
      { registries: await file('json', JSON.stringify({ auths: { [`https://${host}/v2/`]: { auth } } })) },
      true,
    ],
    ["Docker's own", { config: join(await file('own', JSON.stringify({ auths: { [host]: { auth } } })), '..') }, true],
    ['a credential helper', { config: join(dir, 'helper') }, true],
    ['none', {}, false],
    ['a wrong one', { registries: await file('wrong', 'puller:not-the-secret') }, false],
    ['broken JSON', { registries: await file('broken', `{"auths": {"${host}": {"auth": "${auth}" sesame`) }, false],
    ['no such file', { registries: join(dir, 'absent') }, false],
    [
      'a file for another registry',
      { registries: await file('other', JSON.stringify({ auths: { 'ghcr.io': { auth } } })) },
      false,
    ],
  ];
  for (const [name, { registries, config }, good] of table) {
    const engine = new DockerEngine({
      env: { ...docker.env, PATH: `${dir}/bin:${docker.env.PATH}`, DOCKER_CONFIG: config ?? join(dir, 'nothing') },
      registries: new Map(registries === undefined ? [] : [[host, { authFile: registries }]]),
      exec: run,
    });
    const pulled = await engine.pull(image);
    assert.equal(pulled.ok ? 'pulled' : pulled.failure.code, good ? 'pulled' : 'IMAGE_UNAVAILABLE', name);
    assert.doesNotMatch(JSON.stringify(pulled), /sesame|not-the-secret|b3Blbi1zZXNhbWU/, name);
    if (good) assert.equal((await engine.removeImage(image)).ok, true);
    engine.close();
  }
});

test('below the watermark of the engine nothing is pulled', async (t) => {
  const docker = await testEngine(t);
  const engine = new DockerEngine({ env: docker.env, registries: new Map(), exec: run, watermark: 2 ** 60 });
  t.after(() => engine.close());
  const pulled = await engine.pull(`127.0.0.1:1/x@sha256:${'0'.repeat(64)}`);
  assert.equal(pulled.ok ? '' : pulled.failure.code, 'DISK_FULL');
});

test('Compose sees its file and nothing else; its errors are told in its words', async (t) => {
  const docker = await testEngine(t);
  const dir = await tempDir(t);
  const env: Record<string, string> = {
    ...docker.env,
    // Each of these would steer or feed Compose if it reached it.
    COMPOSE_FILE: '/etc/passwd',
    COMPOSE_PROJECT_NAME: 'other',
    COMPOSE_PROFILES: 'extra',
    DOCKER_CONTEXT: 'other',
    STOLEN: 'from-the-environment',
  };
  const compose = new DockerCompose({ env, exec: run });
  const base = { image: docker.imageId, network_mode: 'none', command: ['sleep', '600'], stop_signal: 'SIGKILL' };
  const up = async (services: Record<string, unknown>, options?: { signal: AbortSignal }) => {
    await writeFile(join(dir, 'compose.json'), JSON.stringify({ services }));
    return compose.up({ project: docker.project, dir }, options);
  };
  await writeFile(join(dir, '.env'), 'STOLEN=from-the-file\n');
  await writeFile(join(dir, 'compose.override.yaml'), 'services: { one: { environment: { STOLEN: override } } }');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Compose would interpolate
  const environment = { A: 'x${STOLEN}y', B: '$${STOLEN}' };
  const services = { one: { ...base, environment }, extra: { ...base, profiles: ['extra'] } };
  assert.deepEqual(await up(services), { ok: true, value: undefined });
  const ids = await docker.containers();
  assert.equal(ids.length, 1);
  const [id = ''] = ids;
  const said = await docker.docker('inspect', '--format', '{{json .Config.Env}}', id);
  assert.match(said, /"A=xy"/);
  assert.match(said, /"B=\$\{STOLEN\}"/);

  const healthcheck = { test: ['CMD', 'false'], interval: '100ms', retries: 1 };
  const waiting = { ...base, depends_on: { one: { condition: 'service_healthy' } } };
  const never = await up({ one: { ...base, healthcheck }, two: waiting });
  assert.equal(never.ok ? '' : never.failure.code, 'COMPOSE_FAILED');
  assert.match((!never.ok && never.failure.cause) || '', /one-1 is unhealthy/);

  const bad = await up({ one: { ...base, nonsense: true } });
  assert.equal(bad.ok ? '' : bad.failure.code, 'COMPOSE_FAILED');
  assert.match((!bad.ok && bad.failure.cause) || '', /nonsense/);

  const controller = new AbortController();
  const slow = { ...base, healthcheck: { test: ['CMD', 'false'], interval: '60s', start_period: '60s' } };
  setTimeout(() => controller.abort(), 1500);
  const aborted = await up({ one: slow, two: waiting }, { signal: controller.signal });
  assert.match(aborted.ok ? '' : aborted.failure.message, /interrupted/);
});
