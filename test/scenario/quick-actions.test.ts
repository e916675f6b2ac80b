/** The scripts that come with the template: with real containers where they touch them, and with stand-ins for what would hurt this machine. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const SCRIPTS = join(ROOT, 'fleet-repo-template/scripts');
const cleanUp: (() => unknown)[] = [];
const scope = { after: (end: () => unknown) => void cleanUp.push(end) };

after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

/** Programs that only write down how they were called; `says`: what they print. */
async function standIns(programs: Readonly<Record<string, string>>) {
  const dir = await tempDir(scope);
  const bin = join(dir, 'bin');
  await mkdir(bin);
  const log = join(dir, 'log');
  await writeFile(log, '');
  for (const [name, says] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${log}\nprintf '%s' '${says}'\n`, {
      mode: 0o755,
    });
  }
  const path = `${bin}:/usr/bin:/bin`;
  return {
    run: (script: string, ...args: string[]) =>
      tryRun('/bin/sh', [join(SCRIPTS, script), ...args], { env: { PATH: path } }),
    called: async () => (await readFile(log, 'utf8')).split('\n').filter((line) => line !== ''),
  };
}

describe('quick actions with containers', () => {
  let engine: TestEngine;
  let name: string;
  let env: Record<string, string>;
  before(async () => {
    engine = await testEngine(scope);
    name = `kedge-quick-${process.pid}`;
    env = { ...engine.env, PATH: process.env.PATH ?? '' };
    await engine.docker(
      'run',
      '--detach',
      '--name',
      name,
      engine.imageId,
      'sh',
      '-c',
      'for i in 1 2 3; do echo line $i; done; trap "exit 0" TERM; while :; do sleep 0.1; done',
    );
    scope.after(() => engine.docker('rm', '--force', name));
  });
  const script = (file: string, ...args: string[]) => tryRun('/bin/sh', [join(SCRIPTS, file), ...args], { env });
  const state = async () =>
    JSON.parse(await engine.docker('inspect', name)) as readonly { State: { Status: string; StartedAt: string } }[];

  test('logs, restart-container, drain', async () => {
    const logs = await script('logs.sh', name, '2');
    assert.equal(logs.status, 0, logs.stderr);
    assert.deepEqual(
      logs.stdout
        .trim()
        .split('\n')
        .map((line) => line.replace(/^\S+ /, '')),
      ['line 2', 'line 3'],
    );
    const began = (await state())[0]?.State.StartedAt;
    const restarted = await script('restart-container.sh', name);
    assert.equal(restarted.status, 0, restarted.stderr);
    assert.notEqual((await state())[0]?.State.StartedAt, began);
    // There is no agent here: the suspension comes first, and without it nothing is stopped.
    const drained = await script('drain.sh', name, '4h', '20');
    assert.notEqual(drained.status, 0);
    assert.equal((await state())[0]?.State.Status, 'running');
  });

  test('a container that is not there is told, and no name is taken for an option', async () => {
    for (const file of ['logs.sh', 'restart-container.sh']) {
      const got = await script(file, 'kedge-no-such-container', '5');
      assert.notEqual(got.status, 0);
      assert.match(got.stderr + got.stdout, /No such container/i);
      assert.notEqual((await script(file, '--help', '5')).status, 0);
    }
  });
});

describe('quick actions with stand-ins', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], readonly string[]])[] =
    [
      ['gpu-reset.sh', { 'nvidia-smi': '' }, ['3'], ['nvidia-smi --gpu-reset --id=3']],
      ['gpu-status.sh', { 'nvidia-smi': '' }, [], ['nvidia-smi ']],
      ['pull-now.sh', { systemctl: '' }, [], ['systemctl reload kedge.service']],
      ['clear-images.sh', { docker: '' }, ['168'], ['docker image prune --all --force --filter until=168h']],
      [
        'drain.sh',
        { kedge: '', docker: '' },
        ['web', '4h', '600'],
        [
          'docker container inspect -- web',
          'kedge suspend --for 4h --reason drained: web',
          'docker stop --time 600 -- web',
        ],
      ],
      ['undrain.sh', { kedge: '' }, [], ['kedge resume']],
      ['reboot.sh', { shutdown: '', docker: 'abc' }, ['ignore'], ['shutdown -r +1 a signed run of Kedge']],
      [
        'reboot.sh',
        { shutdown: '', docker: '', 'nvidia-smi': '3\n0\n[N/A]\n' },
        ['wait'],
        [
          'docker ps --quiet --filter label=kedge.busy=true',
          'nvidia-smi --query-gpu=utilization.gpu --format=csv,noheader,nounits',
          'shutdown -r +1 a signed run of Kedge',
        ],
      ],
    ];
  for (const [file, programs, args, called] of cases) {
    test(`${file} ${args.join(' ')}`, async () => {
      const stand = await standIns(programs);
      const got = await stand.run(file, ...args);
      assert.equal(got.status, 0, got.stderr);
      assert.deepEqual(await stand.called(), called);
    });
  }

  for (const [why, programs] of [
    ['a busy container', { shutdown: '', docker: 'abc' }],
    ['a GPU that works', { shutdown: '', docker: '', 'nvidia-smi': '0\n97\n' }],
  ] as const) {
    test(`reboot.sh wait does not reboot under ${why}`, async () => {
      const stand = await standIns(programs);
      const got = await stand.run('reboot.sh', 'wait');
      assert.equal(got.status, 1);
      assert.ok(!(await stand.called()).some((line) => line.startsWith('shutdown')), (await stand.called()).join('\n'));
    });
  }

  test('drain.sh suspends nothing for a container that is not there', async () => {
    const stand = await standIns({ kedge: '' });
    const got = await stand.run('drain.sh', 'kedge-no-such-container', '4h', '600');
    assert.notEqual(got.status, 0);
    assert.deepEqual(await stand.called(), []);
  });

  test('clear-logs.sh empties what is large, and nothing else', async () => {
    const root = await tempDir(scope);
    await mkdir(join(root, 'containers/a'), { recursive: true });
    await writeFile(join(root, 'containers/a/a-json.log'), Buffer.alloc(3 * 2 ** 20));
    await writeFile(join(root, 'containers/a/small-json.log'), 'kept');
    await writeFile(join(root, 'containers/a/config.v2.json'), Buffer.alloc(3 * 2 ** 20, 'x'));
    const stand = await standIns({ journalctl: '', docker: root });
    const got = await stand.run('clear-logs.sh', '14', '1');
    assert.equal(got.status, 0, got.stderr);
    const length = async (name: string) => (await readFile(join(root, 'containers/a', name))).length;
    assert.deepEqual(
      [await length('a-json.log'), await length('small-json.log'), await length('config.v2.json')],
      [0, 4, 3 * 2 ** 20],
    );
    assert.equal((await stand.called())[0], 'journalctl --vacuum-time=14d');
  });

  test('disk-check.sh works on this machine', async () => {
    const got = await tryRun('/bin/sh', [join(SCRIPTS, 'disk-check.sh')], {
      env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin' },
    });
    assert.match(got.stdout, /== room\nFilesystem/);
  });
});
