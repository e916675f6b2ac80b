/** As a new user: docs/getting-started.md word for word, and the mistakes that people make on the way. */
import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { importTestImage } from '../../scripts/lib/test-image.mjs';
import { testEngine } from '../support/engine.ts';
import { gpgHome } from '../support/gpg.ts';
import { kedge, startKedge } from '../support/kedge.ts';
import { freePort, registry } from '../support/registry.ts';
import { cleanEnv, type RunResult, run, tryRun } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const engine = await testEngine({ after });

/** A desk: an own home with git's and gpg's settings of a new user, and `kedge` on the PATH. */
async function desk(scope: Scope) {
  const [home, bin, keyring] = [await tempDir(scope), await tempDir(scope), await gpgHome(scope)];
  const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
  const program = bundle === '' ? `"${join(ROOT, 'bin/kedge')}"` : `"${NODE}" "${bundle}"`;
  await writeFile(join(bin, 'kedge'), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
  await writeFile(join(keyring.home, 'gpg.conf'), 'batch\npinentry-mode loopback\npassphrase ""\n');
  const env = cleanEnv({
    ...engine.env,
    PATH: `${bin}:${engine.env.PATH}`,
    HOME: home,
    GNUPGHOME: keyring.home,
    GIT_CONFIG_SYSTEM: '/dev/null',
    NO_COLOR: '1',
  });
  await run('git', ['config', '--global', 'user.name', 'Ada Lovelace'], { env });
  await run('git', ['config', '--global', 'user.email', 'ada@example.org'], { env });
  const sh = (script: string, cwd: string): Promise<RunResult> =>
    tryRun('sh', ['-eu', '-c', script], { cwd, env, timeout: 60_000 });
  return { home, env, sh };
}

/** The shell blocks of a section of the document, as they stand there. */
async function blocks(): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await readFile(join(ROOT, 'docs/getting-started.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => [
      /^[0-9]+/.exec(section)?.[0] ?? '',
      [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, script = '']) => script),
    ]),
  );
}

test('docs/getting-started.md works as it is written', async (t) => {
  const { home, sh, env } = await desk(t);
  const steps = await blocks();
  const hubPort = await freePort();
  const images = await registry(t, engine);
  const hub = join(home, 'hub');
  const etc = join(home, 'etc');
  const project = `${engine.project}-first`;
  let cwd = home;
  let fingerprint = '';

  /** What differs from machine to machine, and nothing else. */
  const here = (script: string): string =>
    script
      .replaceAll('https://hub.example', `http://127.0.0.1:${hubPort}`)
      .replaceAll('/etc/kedge', etc)
      .replaceAll('/srv/kedge-hub', hub)
      .replaceAll('8418', String(hubPort))
      .replaceAll('FINGERPRINT', fingerprint);
  const step = async (section: string, index = 0): Promise<string> => {
    const script = here(steps.get(section)?.[index] ?? assert.fail(`no block ${index} in section ${section}`));
    const { status, stdout, stderr } = await sh(`${script}\npwd > ${home}/cwd`, cwd);
    assert.equal(status, 0, `section ${section}:\n${script}\n${stdout}\n${stderr}`);
    cwd = (await readFile(join(home, 'cwd'), 'utf8')).trim();
    return stdout + stderr;
  };
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(file, 'utf8');
    const changed = change(before);
    assert.notEqual(changed, before, `${file} did not change`);
    await writeFile(file, changed);
  };

  await t.test('a signing key', async () => {
    const said = await step('2');
    fingerprint = /[0-9A-F]{40}/.exec(said)?.[0] ?? assert.fail(said);
  });
  await t.test('a server', async () => {
    const [first = ''] = here(steps.get('3')?.[0] ?? '').split('\n');
    const [program, ...args] = first.split(/\s+/);
    assert.equal(program, 'kedge');
    const running = startKedge(t, args, { env });
    await running.until(/http:\/\/127\.0\.0\.1/);
  });
  await t.test('the fleet repository', async () => {
    await step('4', 0);
    const text = await readFile(join(ROOT, 'docs/getting-started.md'), 'utf8');
    const inventory = /```yaml\n(inventory: .*\n)```/.exec(text)?.[1] ?? assert.fail('no inventory line');
    await edit(join(cwd, 'fleet.yaml'), (fleet) => fleet + here(inventory));
    await step('4', 1);
    const log = await sh('git log --format=%G? -2', cwd);
    assert.match(log.stdout, /^[GU]\n[GU]\n$/);
  });
  const desktop = cwd;
  await t.test('a host', async () => {
    cwd = home;
    await step('5', 0);
    assert.match(await readFile(join(home, 'gpu-01.pub.asc'), 'utf8'), /BEGIN PGP PUBLIC KEY BLOCK/);
    cwd = desktop;
    await step('5', 1);
    await cp(join(home, 'gpu-01.host.yaml'), join(etc, 'host.yaml'));
    // So that this test touches nothing of the machine.
    await edit(join(etc, 'host.yaml'), (text) => {
      const state = text.replaceAll('/etc/kedge', etc).replaceAll('/var/lib/kedge', join(home, 'state'));
      return `${state}${/^state:/m.test(state) ? '' : `state: ${join(home, 'state')}\n`}${/^key:/m.test(state) ? '' : `key: ${etc}/host.key.asc\n`}compose: { project: ${project} }\n`;
    });
    const config = `--config ${etc}/host.yaml`;
    const [doctor = '', reconcile = ''] = (steps.get('5')?.[2] ?? '').trim().split('\n');
    for (const command of [doctor, reconcile]) {
      const { status, stdout, stderr } = await sh(`${command} ${config}`, home);
      assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
    }
  });
  await t.test('the first workload', async () => {
    await importTestImage(engine.host, `${images.address}/hello:1`);
    await engine.docker('push', `${images.address}/hello:1`);
    cwd = desktop;
    const [copy = '', rest] = [(steps.get('7')?.[0] ?? '').replace(/^kedge pin\n/m, ''), 'kedge pin'];
    assert.equal((await sh(copy, cwd)).status, 0);
    // No image comes from outside in a test.
    await edit(join(cwd, 'bundles/hello/compose.yaml'), (text) =>
      text
        .replace(/image: \S+/, `image: ${images.address}/hello:1`)
        .replace('    restart:', '    command: ["httpd", "-f", "-p", "80", "-h", "/www"]\n    restart:')
        .replace('    restart:', '    stop_signal: SIGKILL\n    restart:')
        .replace('interval: 10s', 'interval: 1s'),
    );
    const pinned = await sh(rest, cwd);
    assert.equal(pinned.status, 0, pinned.stderr);
    assert.match(await readFile(join(cwd, 'bundles/hello/compose.yaml'), 'utf8'), /hello:1@sha256:[0-9a-f]{64}/);
    const text = await readFile(join(ROOT, 'docs/getting-started.md'), 'utf8');
    const layer = /`hosts\/gpu-01\.yaml`:\n\n```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? assert.fail('no layer');
    const port = await freePort();
    const file = join(cwd, 'hosts/gpu-01.yaml');
    const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => !/^bundles:/.test(row));
    await writeFile(file, `${rows.join('\n')}\n${layer.replace('8080', String(port))}`);
    const said = await step('7', 1);
    assert.match(said, /gpu-01/);
    assert.match(said, /hello/, 'the plan names the bundle');
    const pass = await sh(`kedge reconcile --once --config ${etc}/host.yaml`, home);
    assert.equal(pass.status, 0, pass.stdout + pass.stderr);
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'kedge test\n');
    const status = await sh('kedge status', cwd);
    assert.equal(status.status, 0, status.stderr);
    assert.match(status.stdout, /gpu-01 +converged.*1\/1/);
  });
  await t.test('back again', async () => {
    await step('8');
    const pass = await sh(`kedge reconcile --once --config ${etc}/host.yaml`, home);
    assert.equal(pass.status, 0, pass.stdout + pass.stderr);
    assert.deepEqual(await engine.containers(project), []);
  });
  await t.test('more people', async () => {
    const [ada, adas] = [fingerprint, cwd];
    await sh('gpg --quick-gen-key "Grace Hopper <grace@example.org>" ed25519 sign 2y', cwd);
    const listed = await sh('gpg --with-colons --list-keys grace@example.org', cwd);
    fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listed.stdout)?.[1] ?? assert.fail(listed.stdout);
    const grace = fingerprint;
    await edit(join(adas, 'trust/policy.yaml'), (policy) =>
      policy.replace(/revision: 1\b/, 'revision: 2').replace(/(operators: \{ keys: \[)/, '$1"grace", '),
    );
    await step('9');
    fingerprint = ada;
    const mine = await sh(`git -c user.signingkey=${grace} commit -q --allow-empty -m "still so" && git push -q`, adas);
    assert.equal(mine.status, 0, mine.stderr);
    const pass = await sh(`kedge reconcile --once --config ${etc}/host.yaml`, home);
    assert.equal(pass.status, 0, pass.stdout + pass.stderr);
    const history = await sh(`kedge history --config ${etc}/host.yaml`, home);
    assert.match(history.stdout, /grace/);
  });
  await t.test('the table of every day', async () => {
    const text = await readFile(join(ROOT, 'docs/getting-started.md'), 'utf8');
    const table = text.slice(text.indexOf('## Day to day'));
    const commands = [...table.matchAll(/`(kedge [^`]+)`/g)].map(([, command = '']) => command);
    assert.ok(commands.length >= 7, commands.join('; '));
    for (const command of commands) {
      if (/status shows|my-branch|COMMIT/.test(command)) continue;
      const onHost = /history|suspend|resume|doctor/.test(command);
      const { status, stdout, stderr } = await sh(
        onHost ? `${command} --config ${etc}/host.yaml` : command,
        onHost ? home : desktop,
      );
      assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
    }
  });
});

describe('mistakes', { concurrency: 2 }, () => {
  const said = (result: RunResult): string => `${result.status}\n${result.stdout}\n${result.stderr}`;

  test('wrong usage: status 2, what is wrong, and what is right', async (t) => {
    const dir = await tempDir(t);
    const table: readonly [readonly string[], RegExp][] = [
      [['reconsile'], /reconcile/],
      [['reconcile', '--onse'], /--once/],
      [['lint', '--json'], /-o|--output|unknown option/],
      [['lint', '-o', 'yaml'], /json/],
      [['init'], /--name|DIR|dir/i],
      [['init', 'x', '--name', 'farm'], /--signer/],
      [['host'], /keygen/],
      [['host', 'keygen'], /--out/],
      [['host', 'add', 'alpha'], /--key/],
      [['suspend', '--for', '2h'], /--reason/],
      [['hub', '--listen', '127.0.0.1:0'], /--root/],
      [['hub', '--root', dir, '--listen', 'nonsense'], /127\.0\.0\.1|address|port/i],
      [['history', '--limit', 'many'], /limit|number/],
      [['rollout'], /later version/],
      [['os', 'build'], /--sign KEY/],
    ];
    for (const [args, help] of table) {
      const result = await kedge(args, { cwd: dir });
      assert.equal(result.status, 2, `kedge ${args.join(' ')}: ${said(result)}`);
      assert.equal(result.stdout, '', 'nothing on standard output');
      assert.match(result.stderr, help, `kedge ${args.join(' ')}`);
      assert.doesNotMatch(result.stderr, /\n\s+at /, 'no stack');
    }
    const json = await kedge(['reconcile', '--onse', '-o', 'json'], { cwd: dir });
    assert.equal(json.status, 2);
    assert.equal((json.json() as { failure: { code: string } }).failure.code, 'USAGE');
  });

  test('help and version are no errors', async () => {
    for (const args of [['--help'], ['help'], ['reconcile', '--help'], ['--version']]) {
      const result = await kedge(args);
      assert.equal(result.status, 0, said(result));
      assert.ok(result.stdout.length > 3);
    }
  });

  test('the wrong place: every answer says what, where, and what to do', async (t) => {
    const dir = await tempDir(t);
    await mkdir(join(dir, 'empty'));
    await run('git', ['init', '-q', join(dir, 'other')], { env: engine.env });
    const none = join(dir, 'none.yaml');
    const table: readonly [readonly string[], string, RegExp, RegExp][] = [
      [['reconcile', '--once', '--config', none], dir, /none\.yaml/, /host add|--config/],
      [['agent', '--config', none], dir, /none\.yaml/, /host add|--config/],
      [['history', '--config', none], dir, /none\.yaml/, /host add|--config/],
      [['suspend', '--for', '1h', '--reason', 'x', '--config', none], dir, /none\.yaml/, /host add|--config/],
      [['lint'], join(dir, 'empty'), /fleet\.yaml/, /kedge init|clone/],
      [['lint', join(dir, 'nowhere')], dir, /nowhere/, /./],
      [['plan'], join(dir, 'other'), /fleet\.yaml|commit/, /./],
      [['plan'], join(dir, 'empty'), /repository|clone/, /./],
      [['status'], join(dir, 'empty'), /host\.yaml|fleet\.yaml|clone/, /--inventory|clone/],
      [['pin'], join(dir, 'empty'), /fleet\.yaml|bundles/, /./],
      [['host', 'add', 'alpha', '--key', join(dir, 'no.asc'), join(dir, 'empty')], dir, /no\.asc|fleet\.yaml/, /./],
    ];
    for (const [args, cwd, what, remedy] of table) {
      const result = await kedge(args, { cwd, env: engine.env });
      assert.ok(result.status === 1 || result.status === 2, `kedge ${args.join(' ')}: ${said(result)}`);
      assert.match(result.stdout + result.stderr, what, `kedge ${args.join(' ')}`);
      assert.match(result.stdout + result.stderr, remedy, `kedge ${args.join(' ')}`);
      assert.doesNotMatch(result.stderr, /\n\s+at |BUG/, `kedge ${args.join(' ')}`);
    }
  });

  test('a host that lacks something', async (t) => {
    const dir = await tempDir(t);
    const key = join(dir, 'host.key.asc');
    assert.equal((await kedge(['host', 'keygen', '--out', key, '--name', 'alpha'])).status, 0);
    const file = join(dir, 'host.yaml');
    const config = {
      name: 'alpha',
      fleet: { id: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', sources: [join(dir, 'no.git')], anchor: 'a'.repeat(40) },
      key,
      state: join(dir, 'state'),
      compose: { project: engine.project },
    };
    await writeFile(file, JSON.stringify(config));
    await t.test('doctor, without Docker', async () => {
      const result = await kedge(['doctor', '--config', file], {
        env: { ...engine.env, DOCKER_HOST: `unix://${dir}/nowhere.sock` },
      });
      assert.equal(result.status, 1, said(result));
      assert.match(result.stdout, /docker +fail .*nowhere\.sock/, said(result));
      assert.match(result.stdout, /source \S+no\.git +fail/, said(result));
      assert.ok((result.stdout.match(/fix:/g) ?? []).length >= 2, said(result));
      assert.doesNotMatch(result.stdout + result.stderr, /\n\s+at /);
    });
    await t.test('a key that others can read', async () => {
      await chmod(key, 0o644);
      const result = await kedge(['doctor', '--config', file], { env: engine.env });
      assert.match(result.stdout, /key +fail .*644/, said(result));
      assert.match(result.stdout, /chmod 600/, said(result));
      await chmod(key, 0o600);
    });
    await t.test('a key that is not there', async () => {
      await rm(key);
      const result = await kedge(['doctor', '--config', file], { env: engine.env });
      assert.match(result.stdout, /kedge host keygen --out/, said(result));
    });
    await t.test('no right to the state folder', async () => {
      const blocked = join(dir, 'blocked');
      await writeFile(blocked, 'a file, no folder\n');
      await writeFile(file, JSON.stringify({ ...config, state: join(blocked, 'state') }));
      const result = await kedge(['reconcile', '--once', '-o', 'json', '--config', file], { env: engine.env });
      assert.equal(result.status, 1, said(result));
      const { failure } = result.json() as { failure: { code: string; message: string; remedy: string } };
      assert.notEqual(failure.code, 'BUG', said(result));
      assert.match(failure.message, /blocked/, said(result));
      assert.ok(failure.remedy.length > 10, said(result));
    });
    await t.test('another user than the agent', async (t2) => {
      await writeFile(file, JSON.stringify(config));
      await mkdir(config.state, { mode: 0o700 });
      await chmod(dir, 0o755);
      const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
      const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
      const words = bundle === '' ? [join(ROOT, 'bin/kedge')] : [NODE, bundle];
      const able = await tryRun('setpriv', [...nobody, ...words, '--version'], { env: engine.env });
      if (able.status !== 0) return t2.skip('needs root, setpriv, and a checkout that others may read');
      const commands = ['history', 'suspend --for 1h --reason x', 'resume', 'retry', 'reconcile --once', 'agent'];
      for (const command of commands) {
        const args = [...nobody, ...words, ...command.split(' '), '--config', file];
        const result = await tryRun('setpriv', args, { env: engine.env });
        assert.equal(result.status, 1, said(result));
        assert.match(result.stderr, /STATE_CORRUPT.*state.*EACCES/, `${command}: ${said(result)}`);
        assert.match(result.stderr, /remedy: .*(root|user)/, `${command}: ${said(result)}`);
      }
    });
  });
});
