/**
 * A canary, looked for wherever a secret must not be: command lines and environments while everything happens, logs, state, history, inventory,
 * Git, what Docker keeps, files for a while, core dumps. Every place is also searched for something that is there, so that no search is blind.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kedge } from '../support/kedge.ts';
import { run, tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import { assertConverged } from './support/pass.ts';
import { secretFiles, secretsOf } from './support/secrets.ts';
import { watchProcesses } from './support/watch-processes.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const base = await secretFiles(world);

/** As it is, and as it stands inside of what is encrypted. */
function spellings(canary: string): readonly string[] {
  return [canary, Buffer.from(canary).toString('base64'), Buffer.from(canary).toString('hex')];
}

/** Files below a folder that hold one of the texts; links are not followed. */
async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const args = texts.flatMap((text) => ['-e', text]);
  const found = await tryRun('grep', ['-rlaF', '--devices=skip', ...args, folder], { timeout: 120_000 });
  assert.ok(found.status === 0 || found.status === 1, `${folder}: ${found.stderr}`);
  return found.stdout.split('\n').filter((line) => line !== '');
}

/** Every object of a repository, unpacked. */
async function objects(dir: string): Promise<string> {
  return run('git', ['-C', dir, 'cat-file', '--batch', '--batch-all-objects', '--unordered'], { timeout: 60_000 });
}

test('a secret is nowhere but in memory and in the container', { timeout: 240_000 }, async (t) => {
  const canary = `canary-${randomBytes(12).toString('hex')}`;
  const second = `canary-${randomBytes(12).toString('hex')}`;
  const texts = [...spellings(canary), ...spellings(second)];
  const fleet = await world.fleet(t, {
    hosts: ['alpha'],
    files: { ...base, 'fleet.yaml': 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: test\npoll: 1s\n' },
  });
  const { alpha } = fleet.hosts;
  const secrets = secretsOf(world, fleet);
  await fleet.push({
    'hosts/alpha.yaml': layer({}),
    'bundles/app/compose.yaml': compose(
      { main: runs(engine.imageId, { secrets: ['API_TOKEN'] }) },
      { secrets: { API_TOKEN: { external: true } } },
    ),
  });
  const watch = watchProcesses(texts);
  t.after(() => watch.end());
  const said: string[] = [];

  await t.test('while it is set, deployed, changed, edited and gone back from', async () => {
    const mark = `mark-${randomBytes(12).toString('hex')}`;
    const sees = watchProcesses([mark]);
    await run('sh', ['-c', 'sleep 0.3'], { env: { MARK: mark } });
    assert.deepEqual(
      (await sees.end()).filter((line) => /environ/.test(line)).length > 0,
      true,
      'the watch sees nothing',
    );

    const agent = alpha.start(t, ['agent'], { KEDGE_DEBUG: '1' });
    const shows = (value: string) =>
      eventually(async () => {
        const [container] = await alpha.containers();
        assert.equal(container?.state, 'running');
        // A container that is just being made anew is asked again.
        const shown = await tryRun('docker', ['exec', container?.id ?? '', 'cat', '/run/secrets/API_TOKEN'], {
          env: engine.env,
        });
        assert.equal(shown.stdout, value);
        assert.equal((await alpha.inventory())?.state, 'converged');
      }, 40_000);
    const tell = async (args: readonly string[], more: object = {}) => {
      const result = await secrets.run(args, more);
      assert.equal(result.status, 0, result.stderr);
      said.push(result.stdout, result.stderr);
    };
    await tell(['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app'], { input: canary });
    const first = await secrets.read('openai');
    await fleet.push({
      'hosts/alpha.yaml': layer({ app: { secrets: { API_TOKEN: { from: 'openai', key: 'token' } } } }),
    });
    await shows(canary);
    const file = join(fleet.repo.dir, '.git', 'editor');
    // The editor's script reads the new value from a file in memory: it stands in no argument either.
    const value = join(alpha.memory, '..', `kedge-${engine.project}-second`);
    await run(
      'sh',
      [
        '-c',
        `umask 077; printf '%s' 'token: ' > ${value}; cat >> ${value}; printf '#!/bin/sh\\ncat ${value} > "$1"\\n' > ${file}; chmod +x ${file}`,
      ],
      { input: second },
    );
    await tell(['edit', 'openai'], { env: { EDITOR: file } });
    await rm(value);
    await fleet.push({});
    await shows(second);
    await tell(['reencrypt', 'openai', '--for', 'alpha']);
    const plan = await kedge(['plan', '--from', 'HEAD~1', '-o', 'json'], { cwd: fleet.repo.dir });
    const lint = await kedge(['lint', '-o', 'json'], { cwd: fleet.repo.dir });
    said.push(plan.stdout, plan.stderr, lint.stdout, lint.stderr);
    await fleet.push({});
    await fleet.push({ 'secrets/openai.yaml': first });
    await shows(canary);

    const limits = await readFile(`/proc/${agent.child.pid}/limits`, 'utf8');
    assert.match(limits, /^Max core file size +0 +0 /m, 'the agent would leave a core dump');
    assert.equal(await agent.end('SIGTERM'), 0);
    said.push(agent.said());
    assertConverged(await alpha.reconcile());
    for (const args of [
      ['history', '-o', 'json'],
      ['secret', 'restore', '-o', 'json'],
      ['doctor', '-o', 'json'],
    ]) {
      const result = await alpha.kedge(...args);
      said.push(result.stdout, result.stderr);
    }
    assert.ok(watch.rounds() > 100, `${watch.rounds()} rounds`);
    assert.deepEqual(await watch.end(), [], 'command lines and environments');
  });

  await t.test('it was said by nobody', () => {
    const all = said.join('\n');
    assert.match(all, /swap/, 'the agent said nothing');
    for (const text of texts) assert.ok(!all.includes(text), text);
  });

  await t.test('it is in no repository, neither of the fleet, nor the inventory, nor the host’s own', async () => {
    for (const [dir, there] of [
      [fleet.bare, 'BEGIN PGP MESSAGE'],
      [fleet.inventory, '"bundles"'],
      [join(alpha.state, 'fleet.git'), 'BEGIN PGP MESSAGE'],
    ] as const) {
      const all = await objects(dir);
      assert.ok(all.includes(there), `${dir} was not read`);
      for (const text of texts) assert.ok(!all.includes(text), `${dir}: ${text}`);
    }
  });

  await t.test('it is in no file of the host, of the operator or of Docker', async () => {
    const root = await engine.docker('info', '--format', '{{.DockerRootDir}}');
    const { id } = await alpha.container('app', 'main');
    assert.notDeepEqual(
      await filesWith(join(root, 'containers', id), ['API_TOKEN']),
      [],
      'Docker keeps the name of the file',
    );
    assert.notDeepEqual(await filesWith(alpha.state, ['API_TOKEN']), []);
    for (const folder of [alpha.dir, alpha.state, fleet.repo.dir, world.gpg.home, join(root, 'containers', id)]) {
      assert.deepEqual(await filesWith(folder, texts), [], folder);
    }
    const inspected = await engine.docker('inspect', id);
    assert.match(inspected, /API_TOKEN/);
    for (const text of texts) assert.ok(!inspected.includes(text), text);
    assert.equal((await filesWith(alpha.memory, [canary])).length, 1, 'the one place where it is');
    assert.deepEqual(await filesWith(alpha.memory, [second]), []);
    const inShm = (await filesWith('/dev/shm', texts)).filter((path) => !path.startsWith(`${alpha.memory}/`));
    assert.deepEqual(inShm, []);
    const left = (await readdir('/dev/shm')).filter((name) => name.startsWith('kedge-secret-'));
    assert.deepEqual(left, [], 'an editor’s folder stayed');
  });
});

test('a command that saw a secret and is killed leaves no core dump', { timeout: 60_000 }, async (t) => {
  const canary = `canary-${randomBytes(12).toString('hex')}`;
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: base });
  const secrets = secretsOf(world, fleet);
  await fleet.push({
    'hosts/alpha.yaml': layer({}),
    'bundles/app/compose.yaml': compose({ main: runs(engine.imageId) }),
  });
  await secrets.write(['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app'], canary);
  const dumps = await tempDir(t);
  const pattern = (await readFile('/proc/sys/kernel/core_pattern', 'utf8')).trim();
  const here = !pattern.startsWith('/') && !pattern.startsWith('|');

  await t.test('such as a shell leaves, where the kernel writes them to the folder', { skip: !here }, async () => {
    const dir = join(dumps, 'shell');
    await mkdir(dir);
    await tryRun('sh', ['-c', 'ulimit -c unlimited; read -r X; kill -ABRT $$'], { cwd: dir, input: `${canary}\n` });
    assert.equal(
      (await filesWith(dir, [canary])).length,
      1,
      'no core dump is made here at all: the next test would be blind',
    );
  });

  const dir = join(dumps, 'kedge');
  await mkdir(dir);
  const file = join(dumps, 'editor');
  // The editor is a child of the command: it kills the one that holds the values.
  await run('sh', [
    '-c',
    `printf '#!/bin/sh\\ngrep core /proc/$PPID/limits > ${join(dumps, 'limits')}\\nkill -ABRT $PPID\\n' > ${file}; chmod +x ${file}`,
  ]);
  const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
  const words =
    bundle === '' ? `exec ${join(import.meta.dirname, '../../bin/kedge')}` : `exec ${process.execPath} ${bundle}`;
  const child = spawn('sh', ['-c', `ulimit -c unlimited; ${words} secret edit openai`], {
    cwd: fleet.repo.dir,
    env: { PATH: process.env.PATH, HOME: dir, GNUPGHOME: world.gpg.home, EDITOR: file, XDG_RUNTIME_DIR: '/dev/shm' },
    stdio: 'ignore',
  });
  const [, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('exit', (code, by) => resolve([code, by])),
  );
  const left = (await readdir('/dev/shm')).filter((name) => name.startsWith('kedge-secret-'));
  for (const name of left) await rm(join('/dev/shm', name), { recursive: true });
  assert.equal(signal, 'SIGABRT', 'it did not end by the signal');
  assert.match(await readFile(join(dumps, 'limits'), 'utf8'), /Max core file size +0 +0 /);
  assert.deepEqual(await filesWith(fleet.repo.dir, spellings(canary)), []);
  assert.deepEqual(
    (await readdir(fleet.repo.dir)).filter((name) => name.startsWith('core')),
    [],
  );
});
