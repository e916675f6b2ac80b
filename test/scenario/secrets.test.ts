/** Secrets from the first key to rotation, on hosts with a real engine: read there and nowhere else, changed and gone back with their bundle. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { compose, layer, runs, sick } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { assertConverged, assertIdle, converges, steps } from './support/pass.ts';
import { secretFiles, secretsOf } from './support/secrets.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const { imageId: image } = engine;
const base = await secretFiles(world);

const uses = { API_TOKEN: { from: 'openai', key: 'token' } };
const app = (more: object = {}, maker = runs) =>
  compose(
    { main: maker(image, { secrets: ['API_TOKEN'], ...more }), other: runs(image) },
    { secrets: { API_TOKEN: { external: true } } },
  );
const files = (more: object = uses) => ({
  'hosts/alpha.yaml': layer({ app: { secrets: more as typeof uses, health: { timeout: '4s' } } }),
  'bundles/app/compose.yaml': app(),
});

async function inside(host: Host, path = '/run/secrets/API_TOKEN', service = 'main'): Promise<string> {
  return engine.docker('exec', (await host.container('app', service)).id, 'cat', path);
}

/** Files in memory, by name; with their owner and mode. */
async function inMemory(host: Host): Promise<readonly string[]> {
  const all = await readdir(host.memory, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = all
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const facts = await stat(join(entry.parentPath, entry.name));
      return `${entry.name.replace(/\.[0-9a-f]{16}$/, '')} ${(facts.mode & 0o777).toString(8)} ${facts.uid}:${facts.gid}`;
    });
  return (await Promise.all(found)).sort();
}

describe('secrets', { concurrency: 2 }, () => {
  test('from the first value to the last', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'], files: base });
    const { alpha, beta } = fleet.hosts;
    const secrets = secretsOf(world, fleet);
    await fleet.push({ ...files(), 'hosts/beta.yaml': layer({}) });
    let ids: readonly string[] = [];
    const idsNow = async () => (await alpha.containers()).map((c) => c.id);

    await t.test('without the secret nothing is started, and the host says what is missing', async () => {
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.failure?.code, pass.state, pass.steps], ['REFERENCE_MISSING', 'failed', []]);
      assert.match(pass.failure?.message ?? '', /there is no secrets\/openai\.yaml/);
    });

    await t.test('set: the value is in no clear text, the host gets it as a file', async () => {
      const text = await secrets.write(['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app'], 'sesame-1\n');
      assert.doesNotMatch(text, /sesame/);
      assert.match(text, /editors: \["lead"\]/);
      await converges(alpha, fleet.push({}));
      assert.equal(await inside(alpha), 'sesame-1');
      assert.deepEqual(await inMemory(alpha), ['API_TOKEN 400 0:0']);
      assertIdle(await alpha.reconcile());
      ids = await idsNow();
    });

    await t.test('another reader changes the file, and redeploys nothing', async () => {
      const before = await secrets.read('openai');
      const after = await secrets.write(['reencrypt', 'openai', '--for', 'alpha,beta']);
      assert.notEqual(after, before);
      const revision = (text: string) => /^revision: .*$/m.exec(text)?.[0];
      assert.equal(revision(after), revision(before));
      assertIdle(await converges(alpha, fleet.push({})));
      assert.deepEqual(await idsNow(), ids);
    });

    await t.test('a new value restarts who mounts it, and nobody else; the old one is gone from memory', async () => {
      const [main, other] = [await alpha.container('app', 'main'), await alpha.container('app', 'other')];
      await secrets.write(['set', 'openai', 'token'], 'sesame-2');
      const pass = await converges(alpha, fleet.push({}));
      assert.ok(steps(pass).includes('swap app'), JSON.stringify(pass.steps));
      assert.doesNotMatch(JSON.stringify(pass), /sesame/);
      assert.equal(await inside(alpha), 'sesame-2');
      assert.notEqual((await alpha.container('app', 'main')).id, main.id);
      assert.equal((await alpha.container('app', 'other')).id, other.id);
      assert.deepEqual(await inMemory(alpha), ['API_TOKEN 400 0:0']);
    });

    await t.test('plan says that it changed, and not to what', async () => {
      await secrets.write(['rotate', 'openai', 'token']);
      const { kedge } = await import('../support/kedge.ts');
      const plan = await kedge(['plan', '--host', 'alpha', '--from', 'HEAD'], { cwd: fleet.repo.dir });
      assert.match(plan.stdout, /secret API_TOKEN changed/);
      assert.doesNotMatch(plan.stdout, /revision/);
      await fleet.repo.git('checkout', '-q', '--', 'secrets');
    });

    await t.test('a change that comes up sick goes back, with the value that was there before', async () => {
      await secrets.write(['set', 'openai', 'token'], 'sesame-3');
      await fleet.push({ 'bundles/app/compose.yaml': app({}, sick) });
      const pass = await alpha.reconcile();
      assert.equal(pass.failure?.code, 'ROLLED_BACK', JSON.stringify(pass));
      assert.equal(await inside(alpha), 'sesame-2');
      assert.equal((await alpha.container('app', 'main')).state, 'running');
    });

    await t.test('a revert brings the former value, from the former commit', async () => {
      await fleet.revert(await fleet.repo.head());
      assertConverged(await alpha.reconcile());
      assert.equal(await inside(alpha), 'sesame-2');
    });

    await t.test(
      'after a reboot they are back without a network or an engine, before anything is started',
      async () => {
        await rm(alpha.memory, { recursive: true });
        await rename(fleet.bare, `${fleet.bare}.away`);
        const restored = await alpha.kedge('secret', 'restore', '-o', 'json');
        assert.deepEqual(
          [restored.status, restored.json()],
          [0, { bundles: [{ bundle: 'app', secrets: 1, failure: null }] }],
          restored.stderr,
        );
        assert.deepEqual(await inMemory(alpha), ['API_TOKEN 400 0:0']);
        await engine.docker('restart', '-t', '0', (await alpha.container('app', 'main')).id);
        assert.equal(await inside(alpha), 'sesame-2');
        await rename(`${fleet.bare}.away`, fleet.bare);
      },
    );

    await t.test('what somebody takes out of memory comes back with the next look', async () => {
      await rm(alpha.memory, { recursive: true });
      assertIdle(await alpha.reconcile());
      assert.deepEqual(await inMemory(alpha), ['API_TOKEN 400 0:0']);
    });

    await t.test('a host that is taken out: it is encrypted anew, and what it knew is to be rotated', async () => {
      const result = await secrets.run(['reencrypt', 'openai', '--for', 'alpha']);
      assert.equal(result.status, 0, result.stderr);
      assert.match(result.stderr, /hosts\/beta\.asc could read openai until now.*must be rotated/s);
      const who = (await secrets.run(['who', 'openai', '-o', 'json'])).json() as { readers: unknown };
      assert.deepEqual(who.readers, [
        { kind: 'host', name: 'alpha', reads: 'yes', needs: ['app'] },
        { kind: 'editor', name: 'lead', reads: 'yes', needs: [] },
      ]);
    });

    await t.test('a host that cannot read it keeps what runs, and says who can help', async () => {
      await fleet.push({
        'hosts/beta.yaml': layer({ app: { secrets: uses } }),
      });
      const pass = await beta.reconcile();
      assert.deepEqual([pass.failure?.code, pass.state], ['SECRET_UNREADABLE', 'failed'], JSON.stringify(pass));
      assert.deepEqual(await beta.containers(), []);
      assertConverged(await alpha.reconcile());
    });

    await t.test('with the bundle its secrets go', async () => {
      await converges(alpha, fleet.push({ 'hosts/alpha.yaml': layer({}) }));
      assert.deepEqual(await inMemory(alpha), []);
      assert.deepEqual(await readdir(join(alpha.state, 'secrets')), []);
    });
  });

  test('the owner of the file is the one that the layer names', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: base });
    const { alpha } = fleet.hosts;
    const secrets = secretsOf(world, fleet);
    await fleet.push({
      ...files({ API_TOKEN: { ...uses.API_TOKEN, uid: 1000, gid: 1000 } }),
      'hosts/alpha.yaml': layer({}),
      'bundles/app/compose.yaml': app({ user: '1000:1000' }),
    });
    await secrets.write(['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app'], 'mine');
    await converges(
      alpha,
      fleet.push({
        'hosts/alpha.yaml': files({ API_TOKEN: { ...uses.API_TOKEN, uid: 1000, gid: 1000 } })['hosts/alpha.yaml'],
      }),
    );
    assert.equal(await inside(alpha), 'mine');
    assert.deepEqual(await inMemory(alpha), ['API_TOKEN 400 1000:1000']);
  });

  test('a folder that is not safe gets no secret', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: base });
    const { alpha } = fleet.hosts;
    const secrets = secretsOf(world, fleet);
    await fleet.push({ ...files(), 'hosts/alpha.yaml': layer({}) });
    await secrets.write(['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app'], 'sesame');
    const refused = async (says: RegExp) => {
      const pass = await alpha.reconcile();
      assert.equal(pass.failure?.code, 'SECRETS_UNSAFE', JSON.stringify(pass));
      assert.match(pass.failure?.message ?? '', says);
      assert.deepEqual(await alpha.containers(), []);
    };
    await t.test('a link to somewhere else', async () => {
      await mkdir(join(alpha.dir, 'disk'));
      await symlink(join(alpha.dir, 'disk'), alpha.memory);
      await fleet.push({ 'hosts/alpha.yaml': files()['hosts/alpha.yaml'] });
      await refused(/symbolic link|not in memory/);
      assert.deepEqual(await readdir(join(alpha.dir, 'disk')), []);
      await rm(alpha.memory);
    });
    await t.test('a folder that others can write to', async () => {
      await mkdir(alpha.memory);
      await chmod(alpha.memory, 0o777);
      await refused(/can be written to by others/);
      await rm(alpha.memory, { recursive: true });
    });
    await t.test('a folder on a disk', async () => {
      const config = await readFile(alpha.configFile, 'utf8');
      await writeFile(
        alpha.configFile,
        config.replace(JSON.stringify(alpha.memory), JSON.stringify(join(alpha.dir, 'disk'))),
      );
      await refused(/not in memory/);
      await writeFile(alpha.configFile, config);
    });
    await t.test('and then it is taken up by itself', async () => {
      assertConverged(await alpha.reconcile());
      assert.equal(await inside(alpha), 'sesame');
    });
    await t.test('one that others can write to by now is told, and what runs is left alone', async () => {
      const before = await alpha.containers();
      await chmod(alpha.memory, 0o777);
      const pass = await alpha.reconcile();
      assert.deepEqual(
        [pass.failure?.code, pass.state, pass.steps],
        ['SECRETS_UNSAFE', 'failed', []],
        JSON.stringify(pass),
      );
      assert.deepEqual(await alpha.containers(), before);
      const doctor = await alpha.kedge('doctor', '-o', 'json');
      assert.match(doctor.stdout, /can be written to by others/);
      await chmod(alpha.memory, 0o700);
      assertIdle(await alpha.reconcile());
    });
  });
});
