import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../../reconciler/adapters/exec.ts';

const PATH = process.env.PATH ?? '/usr/bin:/bin';
const env = { PATH };
const sh = (script: string) => ['sh', '-c', script] as [string, ...string[]];

/** False too for a zombie that nobody has collected yet. */
function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('the outcome of a program is a value, whatever happens to it', async () => {
  const table: [string, [string, ...string[]], unknown][] = [
    ['good', ['true'], { kind: 'exited', code: 0 }],
    ['bad', sh('exit 7'), { kind: 'exited', code: 7 }],
    ['killed', sh('kill -9 $$'), { kind: 'killed', signal: 'SIGKILL' }],
    ['absent', ['no-such-program-here'], { kind: 'missing', message: 'ENOENT' }],
    ['not executable', ['/etc/passwd'], { kind: 'missing', message: 'EACCES' }],
  ];
  for (const [name, argv, end] of table) {
    assert.deepEqual((await run({ argv, env, timeoutMs: 5000 })).end, end, name);
  }
});

test('nothing of this process reaches the child but what is passed', async () => {
  process.env.KEDGE_TEST_SECRET = 'secret';
  const outcome = await run({ argv: ['env'], env: { PATH, GIVEN: 'yes' }, timeoutMs: 5000 });
  delete process.env.KEDGE_TEST_SECRET;
  assert.match(outcome.stdout, /GIVEN=yes/);
  assert.doesNotMatch(outcome.stdout, /KEDGE_TEST_SECRET|HOME=/);
});

test('arguments are never read by a shell', async () => {
  const outcome = await run({ argv: ['printf', '%s', '$(id); `id` | x > y'], env, timeoutMs: 5000 });
  assert.equal(outcome.stdout, '$(id); `id` | x > y');
});

test('the tail of long output is kept, and said to be a tail', async () => {
  const outcome = await run({ argv: sh('seq 1 20000; echo end'), env, timeoutMs: 5000, maxOutput: 1000 });
  assert.equal(Buffer.byteLength(outcome.stdout), 1000);
  assert.match(outcome.stdout, /20000\nend\n$/);
  assert.equal(outcome.truncated, true);
  assert.equal((await run({ argv: ['echo', 'x'], env, timeoutMs: 5000, maxOutput: 2 })).truncated, false);
});

test('input is written and closed, lines come as they are printed', async () => {
  const lines: string[] = [];
  const outcome = await run({
    argv: sh('cat; echo wrong >&2; printf last'),
    env,
    timeoutMs: 5000,
    input: 'a\nb\n',
    onLine: (line, stream) => lines.push(`${stream}:${line}`),
  });
  assert.equal(outcome.stdout, 'a\nb\nlast');
  assert.deepEqual(lines.toSorted(), ['stderr:wrong', 'stdout:a', 'stdout:b', 'stdout:last']);
});

test('the time limit ends the whole process group, even where it ignores SIGTERM', async () => {
  const began = performance.now();
  const outcome = await run({
    argv: sh("trap '' TERM; (trap '' TERM; sleep 61.25) & echo $!; wait; sleep 60"),
    env,
    timeoutMs: 300,
  });
  assert.deepEqual(outcome.end, { kind: 'timed-out' });
  assert.ok(performance.now() - began < 10_000);
  await wait(100);
  const child = Number(outcome.stdout.trim());
  assert.ok(child > 1);
  assert.ok(!isRunning(child));
});

test('a descendant that keeps the pipes open does not hold the outcome up', async () => {
  const began = performance.now();
  const outcome = await run({ argv: sh('setsid sleep 20 & echo $!'), env, timeoutMs: 15_000 });
  process.kill(Number(outcome.stdout.trim()));
  assert.deepEqual(outcome.end, { kind: 'exited', code: 0 });
  assert.ok(performance.now() - began < 10_000);
});

test('an abort ends it, before and during', async () => {
  const controller = new AbortController();
  const running = run({ argv: ['sleep', '60'], env, timeoutMs: 60_000, signal: controller.signal });
  controller.abort();
  assert.deepEqual((await running).end, { kind: 'aborted' });
  assert.deepEqual((await run({ argv: ['true'], env, timeoutMs: 100, signal: controller.signal })).end, {
    kind: 'aborted',
  });
});
