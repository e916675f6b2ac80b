import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testEngine } from './engine.ts';
import { FLEET_ID, fleetFiles } from './fleet.ts';
import { bareRepository, gitEnv, repository } from './git.ts';
import { gpgHome } from './gpg.ts';
import { httpGit } from './http-git.ts';
import { registry } from './registry.ts';
import { tryRun } from './run.ts';
import { tempDir } from './temp.ts';

test('a signed commit verifies, and its key carries expiry and revocation', async (t) => {
  const gpg = await gpgHome(t);
  const at = Math.floor(Date.now() / 1000) - 86_400;
  const key = await gpg.makeKey({ name: 'lead', at });
  const repo = await repository(t, gpg);
  const signed = await repo.commit({ files: fleetFiles({ keys: { lead: key.armored } }), sign: key.fingerprint, at });
  assert.match(await repo.git('show', `${signed}:fleet.yaml`), new RegExp(FLEET_ID));
  assert.match((await repo.tryGit('verify-commit', '--raw', signed)).stderr, /GOODSIG/);
  assert.match(await repo.git('show', '-s', '--format=%ct', signed), new RegExp(String(at)));
  const unsigned = await repo.commit();
  assert.notEqual((await repo.tryGit('verify-commit', unsigned)).status, 0);
  await gpg.setExpire(key.fingerprint, 'seconds=3600', at + 10);
  assert.match((await repo.tryGit('verify-commit', '--raw', signed)).stderr, /EXPKEYSIG/);
  await gpg.revoke(key.fingerprint, 'compromised');
  assert.match((await repo.tryGit('verify-commit', '--raw', signed)).stderr, /KEYREVOKED/);
});

test('the HTTP server serves and takes pushes, logs, refuses and breaks on demand', async (t) => {
  const root = await tempDir(t);
  const bare = await bareRepository(join(root, 'fleet.git'));
  const repo = await repository(t);
  const first = await repo.commit({ files: { 'a.txt': 'a\n'.repeat(1000) } });
  const http = await httpGit(t, root, { auth: { user: 'u', password: 'p' } });
  const url = `${http.url.replace('://', '://u:p@')}/fleet.git`;
  await repo.git('push', '-q', url, 'main');
  assert.match(await repo.git('ls-remote', url, 'main'), new RegExp(first));
  assert.ok(http.log.some((r) => r.protocol === 'version=2' && r.status === 200));
  assert.match(
    (await repo.tryGit('ls-remote', `${http.url}/fleet.git`)).stderr,
    /could not read Username|Authentication/,
  );
  http.fault = { kind: 'status', status: 403 };
  assert.match((await repo.tryGit('ls-remote', url)).stderr, /403/);
  http.fault = { kind: 'cut', bytes: 50, when: (r) => r.method === 'POST' };
  assert.notEqual((await tryRun('git', ['clone', '-q', url, join(root, 'x')], { env: gitEnv() })).status, 0);
  http.fault = null;
  await http.stop();
  assert.notEqual((await repo.tryGit('ls-remote', url)).status, 0);
  await http.start();
  assert.match(await repo.git('ls-remote', url, 'main'), new RegExp(first));
  await cp(bare, join(root, 'copy.git'), { recursive: true });
  assert.match(await repo.git('ls-remote', url.replace('fleet', 'copy'), 'main'), new RegExp(first));
});

test('the HTTP server speaks TLS with its own authority', async (t) => {
  const root = await tempDir(t);
  await bareRepository(join(root, 'fleet.git'));
  const http = await httpGit(t, root, { tls: true });
  const repo = await repository(t);
  const trusted = await repo.tryGit('-c', `http.sslCAInfo=${http.caFile}`, 'ls-remote', `${http.url}/fleet.git`);
  assert.equal(trusted.status, 0, trusted.stderr);
  assert.notEqual((await repo.tryGit('ls-remote', `${http.url}/fleet.git`)).status, 0);
});

test('a registry gives an image by digest that the engine must pull, and all of a project goes at the end', async (t) => {
  const ends: (() => Promise<void>)[] = [];
  const engine = await testEngine({ after: (end) => ends.push(end) });
  t.after(() => Promise.all(ends.map((end) => end())));
  const store = await registry(t, engine);
  const image = await store.push('web', ['ENV VARIANT=1']);
  await assert.rejects(engine.docker('image', 'inspect', image), /No such/i);
  await engine.docker('pull', '--quiet', image);
  await engine.docker('network', 'create', `${engine.project}-net`);
  const name = `${engine.project}-one`;
  await engine.docker('run', '-d', '--name', name, '--network', `${engine.project}-net`, image, 'sleep', '600');
  assert.equal(await engine.docker('exec', name, 'sh', '-c', 'echo $VARIANT'), '1');
  await store.stop();
  await assert.rejects(engine.docker('pull', image.replace('web@', 'other@')));
  assert.equal((await engine.containers()).length, 1);
  for (const end of ends.splice(0)) await end();
  const left = await tryRun('docker', ['ps', '--all', '--format', '{{.Names}}'], { env: engine.env });
  assert.ok(!left.stdout.includes(engine.project));
});
