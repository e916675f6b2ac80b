/** What every `Runner` promises: the one in control groups, for real, and the fake. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { CgroupRunner } from '../../reconciler/adapters/runner-cgroup.ts';
import { SystemdRunner } from '../../reconciler/adapters/runner-systemd.ts';
import { interpreterOf } from '../../reconciler/core/catalogue.ts';
import { isNonce } from '../../reconciler/core/run-request.ts';
import type { RunEnd, RunJob, Runner } from '../../reconciler/ports/runner.ts';
import { FakeRunner } from '../../simulation/fakes/runner.ts';
import { systemdNamespace } from '../support/systemd.ts';

const TAG = `t${randomBytes(4).toString('hex')}`;
const PATH = process.env.PATH ?? '/usr/bin:/bin';

function job(text: string, more: Partial<RunJob> = {}): RunJob {
  const id = randomBytes(16).toString('hex');
  const bytes = Buffer.from(text.startsWith('#!') ? text : `#!/bin/sh\n${text}`);
  const interpreter = interpreterOf(bytes);
  assert.ok(isNonce(id) && !('fault' in interpreter));
  return {
    id,
    name: 'it.sh',
    bytes,
    interpreter,
    argv: [],
    env: {},
    folder: '/',
    user: 'root',
    timeoutMs: 20_000,
    bounds: { memoryBytes: 64 * 2 ** 20, cpu: 1, processes: 32, outputBytes: 64 * 1024 },
    ...more,
  };
}

interface Ran {
  readonly end: RunEnd;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: number;
  readonly ms: number;
}

async function ran(runner: Runner, work: RunJob, abortOn?: RegExp): Promise<Ran> {
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const stop = new AbortController();
  const began = performance.now();
  const end = await runner.run(
    work,
    ({ stream, bytes }) => {
      parts[stream].push(Buffer.from(bytes));
      if (abortOn?.test(Buffer.concat(parts.stdout).toString()) === true) stop.abort();
    },
    stop.signal,
  );
  const [stdout, stderr] = [Buffer.concat(parts.stdout), Buffer.concat(parts.stderr)];
  return {
    end,
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    bytes: stdout.length + stderr.length,
    ms: performance.now() - began,
  };
}

function contract(open: () => Promise<Runner>): void {
  it('can run', async () => assert.equal(await (await open()).fault(), null));

  it('tells output from errors, and the exit status', async () => {
    const got = await ran(await open(), job("printf '%s\\n' 'out'\nprintf '%s\\n' 'err' >&2\nexit 3"));
    assert.deepEqual(got.end, { kind: 'exited', code: 3 });
    assert.equal(got.stdout, 'out\n');
    assert.equal(got.stderr, 'err\n');
  });

  it('gives each argument as one word, whatever stands in it, and the environment as declared', async () => {
    const evil = 'a "b" $(touch /tmp/evil) `id` ; * \\ $HOME %n \u00e4';
    const got = await ran(
      await open(),
      job('printf \'%s\\n\' "$1"\nprintf \'%s\\n\' "$2"\nprintf \'%s\\n\' "$ARG_X"', {
        argv: [evil, ''],
        env: { ARG_X: evil },
      }),
    );
    assert.equal(got.stdout, `${evil}\n\n${evil}\n`);
  });

  it('tells that it was killed', async () => {
    assert.deepEqual((await ran(await open(), job('kill -KILL $$'))).end, { kind: 'killed', signal: 'SIGKILL' });
  });

  it('ends what takes too long', async () => {
    const got = await ran(await open(), job('sleep 60', { timeoutMs: 300 }));
    assert.deepEqual(got.end, { kind: 'timed-out' });
    assert.ok(got.ms < 15_000, `${got.ms} ms`);
  });

  it('ends what says too much, and passes on no more than is allowed', async () => {
    const got = await ran(await open(), job('yes'));
    assert.deepEqual(got.end, { kind: 'too-much-output' });
    assert.equal(got.bytes, 64 * 1024);
  });

  it('ends it when it is told to', async () => {
    const got = await ran(await open(), job("printf '%s\\n' 'begun'\nsleep 60"), /begun/);
    assert.deepEqual(got.end, { kind: 'aborted' });
    assert.ok(got.ms < 15_000, `${got.ms} ms`);
  });

  it('begins nothing when it is told to end before', async () => {
    const runner = await open();
    assert.deepEqual(await runner.run(job('exit 0'), () => assert.fail('it said something'), AbortSignal.abort()), {
      kind: 'aborted',
    });
  });

  it('does not begin as a user that there is not', async () => {
    const got = await ran(await open(), job('exit 0', { user: 'no-such-user' }));
    assert.deepEqual(got.end, { kind: 'not-started', message: 'there is no user no-such-user on this host' });
  });

  it('has nothing to recover, and says nothing of it', async () => (await open()).recover());
}

describe('a runner: fake', () => contract(async () => new FakeRunner()));

const isRoot = process.getuid?.() === 0;
describe('a runner: control groups', { skip: isRoot ? false : 'needs root' }, () => {
  const open = () => CgroupRunner.open({ exec, path: PATH, tag: TAG });
  contract(open);

  const left = (): readonly string[] =>
    ['/run', '/dev/shm'].flatMap((place) => readdirSync(place)).filter((name) => name.includes(TAG));
  const processesWith = (mark: string): readonly string[] =>
    readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
      } catch {
        return false;
      }
    });

  it('starts it out of a private folder in memory, and takes that away', async () => {
    const got = await ran(
      await open(),
      job('stat -f -c %T "$0"; stat -c "%a %U" "$0" "$(dirname "$0")"; cat "$0" | head -1', { user: 'nobody' }),
    );
    assert.equal(got.stdout, 'tmpfs\n500 nobody\n500 nobody\n#!/bin/sh\n', got.stderr);
    assert.deepEqual(left(), []);
  });

  it('is the user that it is to be, without a way back', async () => {
    const got = await ran(
      await open(),
      job('id -un; id -gn; grep -E "^(CapBnd|CapEff|NoNewPrivs)" /proc/self/status; pwd', {
        user: 'nobody',
        folder: '/tmp',
      }),
    );
    assert.equal(
      got.stdout,
      'nobody\nnogroup\nCapEff:\t0000000000000000\nCapBnd:\t0000000000000000\nNoNewPrivs:\t1\n/tmp\n',
      got.stderr,
    );
  });

  it('has the environment that is declared, and none of the agent’s', async () => {
    process.env.KEDGE_CANARY = 'secret';
    const got = await ran(await open(), job('env', { env: { ARG_A: 'x' } }));
    delete process.env.KEDGE_CANARY;
    const names = got.stdout
      .split('\n')
      .map((line) => line.split('=')[0])
      .filter((name) => name !== '')
      .toSorted();
    assert.deepEqual(names, ['ARG_A', 'HOME', 'KEDGE_RUN', 'KEDGE_SCRIPT', 'LANG', 'LOGNAME', 'PATH', 'PWD', 'USER']);
  });

  it('kills everything that it started: what left its session, ignores signals, or stayed behind', async () => {
    const mark = `31${randomBytes(3).readUIntBE(0, 3)}`;
    const text = `trap '' TERM HUP INT\nsetsid sh -c 'trap "" TERM; exec sleep ${mark}' &\n(setsid sleep ${mark} &)\nprintf 'begun\\n'\n`;
    for (const [more, end] of [
      ['', 'exited'],
      ['sleep 60\n', 'timed-out'],
    ] as const) {
      const got = await ran(await open(), job(text + more, { timeoutMs: 1_000 }));
      assert.equal(got.end.kind, end, JSON.stringify(got));
      assert.deepEqual(processesWith(mark), []);
    }
  });

  it('holds a fork bomb within its processes, and ends it', async () => {
    const mark = `/proc/self/kedge-bomb-${TAG}`;
    const bomb = `b() { b ${mark} & b ${mark} & }; b; sleep 2; printf 'alive\\n'; i=0; while [ $i -lt 50 ]; do sleep 1; i=$((i+1)); done`;
    const got = await ran(await open(), job(bomb, { timeoutMs: 4_000, user: 'nobody' }));
    assert.ok(
      ['timed-out', 'too-much-output'].includes(got.end.kind) ||
        JSON.stringify(got.end) !== '{"kind":"exited","code":0}',
      JSON.stringify(got.end),
    );
    assert.match(got.stderr, /Cannot fork|fork|Resource temporarily unavailable/i);
    assert.deepEqual(processesWith('kedge-bomb'), []);
    assert.deepEqual(left(), []);
  });

  it('ends what takes too much memory, and says so', async () => {
    const got = await ran(
      await open(),
      job('head -c 500m /dev/zero | tail -c 400m > /dev/null\n', {
        bounds: { memoryBytes: 16 * 2 ** 20, cpu: 1, processes: 32, outputBytes: 65_536 },
      }),
    );
    assert.deepEqual(got.end, { kind: 'out-of-memory' });
  });

  it('has no more processor than it may', async () => {
    const text = 'timeout 2 sh -c "while :; do :; done"; cat /proc/self/cgroup | grep :cpu: | cut -d: -f3';
    const got = await ran(
      await open(),
      job(`${text}; exit 0`, { bounds: { memoryBytes: 2 ** 25, cpu: 0.1, processes: 32, outputBytes: 65_536 } }),
    );
    const used = await ran(
      await open(),
      job('times; timeout 2 sh -c "while :; do :; done"; times', {
        bounds: { memoryBytes: 2 ** 25, cpu: 0.1, processes: 32, outputBytes: 65_536 },
      }),
    );
    assert.equal(got.end.kind, 'exited');
    const seconds = [...used.stdout.matchAll(/0m([\d.]+)s/g)].map((m) => Number(m[1]));
    assert.ok(Math.max(...seconds) < 1, used.stdout);
  });

  it('does not begin in a folder that is not there', async () => {
    const got = await ran(await open(), job('exit 0', { folder: '/no/such/folder' }));
    assert.equal(got.end.kind, 'not-started');
    assert.deepEqual(left(), []);
  });

  it('runs what its first line names, and says so where that is not there', async () => {
    assert.equal((await ran(await open(), job('#!/usr/bin/env bash\n[[ a == a ]] && echo 5'))).stdout, '5\n');
    const got = await ran(await open(), job('#!/no/such/program\nx'));
    assert.deepEqual(got.end, {
      kind: 'not-started',
      message: '/no/such/program, which its first line names, is not there',
    });
  });

  it('makes the group of its groups again where somebody tidied it up', async () => {
    const runner = await open();
    assert.equal((await ran(runner, job('echo 1'))).stdout, '1\n');
    const find = await exec({
      argv: [
        'find',
        '/sys/fs/cgroup',
        '-depth',
        '-type',
        'd',
        '-name',
        `kedge-runs-${TAG}`,
        '-exec',
        'rmdir',
        '{}',
        ';',
      ],
      ...{ env: { PATH }, timeoutMs: 20_000 },
    });
    assert.deepEqual(find.end, { kind: 'exited', code: 0 }, find.stderr);
    assert.equal((await ran(runner, job('echo 2'))).stdout, '2\n');
  });

  it('clears away what a killed agent left: processes, control groups and the script', async () => {
    const mark = `32${randomBytes(3).readUIntBE(0, 3)}`;
    const child = `
      import { CgroupRunner } from ${JSON.stringify(new URL('../../reconciler/adapters/runner-cgroup.ts', import.meta.url).href)};
      import { run as exec } from ${JSON.stringify(new URL('../../reconciler/adapters/exec.ts', import.meta.url).href)};
      const runner = await CgroupRunner.open({ exec, path: process.env.PATH, tag: ${JSON.stringify(TAG)} });
      const work = JSON.parse(process.argv[1]);
      await runner.run({ ...work, bytes: Buffer.from(work.text) }, ({ bytes }) => process.stdout.write(bytes), new AbortController().signal);`;
    const work = { ...job(''), text: `#!/bin/sh\nsetsid sleep ${mark} &\nprintf 'begun\\n'\nsleep ${mark}\n` };
    const { spawn } = await import('node:child_process');
    const agent = spawn(process.execPath, ['--input-type=module', '-e', child, JSON.stringify(work)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      agent.stdout.on('data', (chunk) => String(chunk).includes('begun') && resolve());
      agent.on('exit', () => reject(new Error('it ended')));
    });
    const gone = new Promise((resolve) => agent.once('close', resolve));
    agent.removeAllListeners('exit');
    agent.kill('SIGKILL');
    agent.stdout.destroy();
    await gone;
    for (const until = Date.now() + 10_000; processesWith(mark).length < 2; ) {
      assert.ok(Date.now() < until, 'its processes never came');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await (await open()).recover();
    assert.deepEqual(processesWith(mark), []);
    assert.deepEqual(left(), []);
    assert.ok(!existsSync(`/sys/fs/cgroup/pids/kedge-runs-${TAG}/${work.id}`));
  });
});

describe('a runner: systemd', { skip: isRoot ? false : 'needs root' }, () => {
  let enter: readonly string[] = [];
  const cleanUp: (() => unknown)[] = [];
  before(async () => {
    enter = (await systemdNamespace({ after: (end) => cleanUp.push(end) })).enter;
  });
  after(async () => {
    for (const end of cleanUp.toReversed()) await end();
  });
  const open = async (): Promise<Runner> => {
    const runner = await SystemdRunner.open({ exec, path: PATH, tag: TAG, enter });
    assert.ok(runner !== null);
    return runner;
  };
  contract(open);
  const inside = (...argv: readonly [string, ...string[]]) =>
    exec({ argv: ['nsenter', ...enter.slice(1), ...argv], env: { PATH }, timeoutMs: 20_000 });
  const units = async () =>
    (await inside('systemctl', 'list-units', '--all', '--plain', '--no-legend', `kedge-run-${TAG}-*`)).stdout.trim();

  it('puts no variable and no specifier into a word', async () => {
    const variable = ['$', '{HOME}'].join('');
    const words = [variable, `a${variable}b`, '$HOME', '$$', '$', '%n%%', '\\x41', '"a', "'b"];
    const got = await ran(
      await open(),
      job('for word; do printf "%s\\n" "$word"; done', { argv: words, env: { ARG_X: variable } }),
    );
    assert.equal(got.stdout, `${words.join('\n')}\n`);
  });

  it('is the user that it is to be, in a service of its own with its limits', async () => {
    const got = await ran(
      await open(),
      job('id -un; grep -E "^(CapBnd|NoNewPrivs)" /proc/self/status; pwd; cat "$0" | head -1; stat -c "%a %U" "$0"', {
        user: 'nobody',
        folder: '/tmp',
      }),
    );
    assert.equal(
      got.stdout,
      'nobody\nCapBnd:\t0000000000000000\nNoNewPrivs:\t1\n/tmp\n#!/bin/sh\n500 nobody\n',
      got.stderr,
    );
  });

  it('kills what left its session, and leaves no unit behind', async () => {
    const mark = `33${randomBytes(3).readUIntBE(0, 3)}`;
    const text = `trap '' TERM\nsetsid sleep ${mark} &\nprintf 'begun\\n'\n`;
    for (const [more, end] of [
      ['exit 4\n', 'exited'],
      ['sleep 60\n', 'timed-out'],
    ] as const) {
      const got = await ran(await open(), job(text + more, { timeoutMs: 1_500 }));
      assert.equal(got.end.kind, end, JSON.stringify(got));
      assert.equal(
        (await exec({ argv: ['pgrep', '-f', `sleep ${mark}`], env: { PATH }, timeoutMs: 5_000 })).stdout,
        '',
      );
    }
    assert.equal(await units(), '');
  });

  it('says that it could not be started, and not that it ended', async () => {
    const folder = await ran(await open(), job('exit 0', { folder: '/no/such/folder' }));
    const program = await ran(await open(), job('#!/no/such/program\nx'));
    for (const { end } of [folder, program]) assert.equal(end.kind, 'not-started', JSON.stringify(end));
    assert.deepEqual((await ran(await open(), job('exit 203'))).end, { kind: 'exited', code: 203 });
    assert.equal(await units(), '');
  });

  it('clears away the services of an agent that is gone', async () => {
    const unit = `kedge-run-${TAG}-${'a'.repeat(32)}.service`;
    await inside('systemd-run', '--quiet', `--unit=${unit}`, '--property=DefaultDependencies=no', '/bin/sleep', '600');
    assert.match(await units(), /running/);
    await (await open()).recover();
    assert.equal(await units(), '');
  });
});
