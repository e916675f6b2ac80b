import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { gitEnv } from '../support/git.ts';
import { kedge, startKedge } from '../support/kedge.ts';
import { cleanEnv, tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const HOST_COMMANDS = [
  ['reconcile', '--once'],
  ['agent'],
  ['history'],
  ['suspend', '--for', '1h', '--reason', 'x'],
  ['resume'],
  ['retry'],
  ['trust', 'reset', '--to', '1'.repeat(40), '--reason', 'x'],
];

test('a missing host.yaml: every command of a host says where it looked and how to make one', async (t) => {
  const dir = await tempDir(t);
  const config = join(dir, 'none.yaml');
  for (const command of HOST_COMMANDS) {
    const result = await kedge([...command, '--config', config]);
    assert.equal(result.status, 1, command[0]);
    assert.equal(result.stdout, '', command[0]);
    assert.match(result.stderr, new RegExp(`FILE_UNREADABLE[\\s\\S]*${config}[\\s\\S]*kedge host add`), command[0]);
  }
});

test('a wrong host.yaml: all faults with their place, nothing begun', async (t) => {
  const dir = await tempDir(t);
  const config = join(dir, 'host.yaml');
  await writeFile(config, 'name: GPU\nfleet:\n  id: x\n  sources: ["http://10.0.0.1/f.git"]\n  anchr: 1\n');
  for (const command of HOST_COMMANDS) {
    const result = await kedge([...command, '--config', config, '-o', 'json']);
    assert.equal(result.status, 1, command[0]);
    const { failure, faults } = result.json() as {
      failure: { code: string; remedy: string };
      faults: { file: string; line: number; message: string }[];
    };
    assert.equal(failure.code, 'SCHEMA_INVALID');
    assert.ok(faults.length >= 3, JSON.stringify(faults));
    assert.ok(faults.every(({ file, line }) => file === config && line > 0));
  }
  const doctor = await kedge(['doctor', '--config', config]);
  assert.equal(doctor.status, 1);
  assert.match(doctor.stdout, /^host\.yaml +fail/m);
  assert.match(doctor.stdout, /^docker +skipped/m);
  assert.match(doctor.stdout, /^git +ok +git version/m);
});

test('doctor by a user who may not read the state: nothing is to be set aside', {
  skip: process.getuid?.() === 0 ? false : 'needs root, to become somebody else',
}, async (t) => {
  const dir = await tempDir(t);
  await chmod(dir, 0o755);
  const [config, state] = [join(dir, 'host.yaml'), join(dir, 'state')];
  const fleet = { id: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', sources: [], anchor: '1'.repeat(40) };
  await writeFile(config, JSON.stringify({ name: 'alpha', fleet, state }));
  await mkdir(state, { mode: 0o700 });
  await writeFile(join(state, 'state.json'), '{}', { mode: 0o600 });
  const program = process.env.KEDGE_TEST_BUNDLE ?? join(ROOT, 'reconciler', 'main.ts');
  const argv = ['--reuid=65534', '--clear-groups', NODE, program, 'doctor', '--config', config];
  const looked = await tryRun('setpriv', argv);
  if (/EACCES.*(node|kedge\.mjs|main\.ts)/.test(looked.stderr)) return t.skip('the program itself is out of reach');
  assert.match(looked.stdout, /^agent +fail +.*state\.json cannot be read by this user\n +fix: Run it as the user/m);
  assert.doesNotMatch(looked.stdout, /trust reset/);
});

test('os diff where there is no host, and no repository', async (t) => {
  const dir = await tempDir(t);
  const lost = await kedge(['os', 'diff', 'a', 'b', '--config', join(dir, 'none.yaml')]);
  assert.equal(lost.status, 1);
  assert.match(lost.stderr, /On a build machine name an OSTree repository: --repo DIR\./);
  const none = await kedge(['os', 'diff', 'a', 'b', '--repo', dir]);
  assert.equal(none.status, 2);
  assert.match(none.stderr, new RegExp(`there is no OSTree repository at ${dir}\n.*\`config\` and \`objects\``));
});

test('a host without a source says that it waits for a stick', async (t) => {
  const dir = await tempDir(t);
  const config = join(dir, 'host.yaml');
  const fleet = { id: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', sources: [], anchor: '1'.repeat(40) };
  const own = { name: 'alpha', fleet, key: join(dir, 'key.asc'), state: join(dir, 'state') };
  await writeFile(config, JSON.stringify(own));
  const pass = await kedge(['reconcile', '--once', '--config', config]);
  assert.equal(pass.status, 0, pass.stderr);
  assert.match(pass.stdout, /^waiting at no commit yet$/m);
  assert.match(pass.stderr, /host\.yaml names no source, so this host waits for a stick \(`kedge sideload PATH`\)/);
});

test('status outside of everything says what it needs', async (t) => {
  const dir = await tempDir(t);
  const result = await kedge(['status', '--config', join(dir, 'none.yaml')], { cwd: dir });
  assert.equal(result.status, 2);
  assert.match(result.stderr, /neither a clone of a fleet repository nor a host[\s\S]*none\.yaml/);
});

test('wrong usage ends with 2, in words and in JSON', async () => {
  for (const args of [
    [],
    ['lnt'],
    ['rollout'],
    ['hub'],
    ['hub', '--root', '/tmp', '--listen', 'x'],
    ['plan', '--nope'],
  ]) {
    const words = await kedge(args);
    assert.deepEqual([words.status, words.stdout], [2, ''], args.join(' '));
    assert.match(words.stderr, /^kedge: .+\n.+/, args.join(' '));
    const json = await kedge([...args, '-o', 'json']);
    assert.equal(json.status, 2, args.join(' '));
    assert.equal((json.json() as { failure: { code: string } }).failure.code, 'USAGE', args.join(' '));
  }
});

test('a reader that has seen enough ends it without a word', async () => {
  const child = spawn('sh', ['-c', `"${join(ROOT, 'bin', 'kedge')}" --help | head -1; true`], {
    env: cleanEnv(gitEnv()),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  assert.equal(said, '');
});

test('the hub ends at SIGINT with 130 and at SIGTERM with 0, and says where it listens at once', async (t) => {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 0],
  ] as const) {
    const hub = startKedge(t, ['hub', '--root', join(await tempDir(t), 'root'), '--listen', '127.0.0.1:0']);
    await hub.until(/^http:\/\/127\.0\.0\.1:\d+$/m);
    assert.equal(await hub.end(signal), status);
  }
});

test('help costs no library: it does not load what only other commands need', async () => {
  const script = `
    const loaded = [];
    const { registerHooks } = await import('node:module');
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    process.argv = ['node', 'kedge', '--help'];
    process.on('exit', () => process.stderr.write(loaded.join('\\n')));
    await import('${join(ROOT, 'reconciler', 'main.ts')}');
  `;
  const child = spawn(NODE, ['--input-type=module', '-e', script], {
    env: cleanEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let loaded = '';
  child.stderr.on('data', (chunk) => {
    loaded += String(chunk);
  });
  await new Promise((resolve) => child.on('close', resolve));
  assert.match(loaded, /commander/);
  assert.doesNotMatch(loaded, /node_modules\/(openpgp|isomorphic-git|systeminformation|pino|node-fetch|yaml|tar)\//);
});
