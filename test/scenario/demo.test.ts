/** `npm run demo` tells what is so and leaves nothing behind, whether it gets to its end or not. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { cleanEnv } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

interface RunningDemo {
  readonly child: ChildProcess;
  /** Its folder for temporary files: it must be empty in the end. */
  readonly tmp: string;
  said(): string;
  /** Exit status. */
  readonly ended: Promise<number>;
  /** Waits until it has said so. */
  until(pattern: RegExp): Promise<void>;
}

async function startDemo(t: TestContext, engine: TestEngine): Promise<RunningDemo> {
  const tmp = await tempDir(t, 'kdemo');
  const env = cleanEnv({ ...engine.env, TMPDIR: tmp, KEDGE_BUNDLE: process.env.KEDGE_TEST_BUNDLE ?? '' });
  const child = spawn(NODE, [join(ROOT, 'scripts', 'demo', 'demo.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  t.after(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) assert.fail(`it ended before it said ${pattern}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, tmp, said: () => output, ended, until };
}

/** Name of everything that it makes. */
async function projectOf(demo: RunningDemo): Promise<string> {
  await demo.until(/kedge hub/);
  const name = (await readdir(demo.tmp)).find((entry) => entry.startsWith('kedge-demo-'));
  return name?.toLowerCase() ?? assert.fail('it made no folder');
}

async function assertNothingLeft(demo: RunningDemo, engine: TestEngine, project: string): Promise<void> {
  assert.deepEqual(await readdir(demo.tmp), [], 'folders');
  assert.deepEqual(await engine.containers(project), [], 'containers');
  assert.ok(!(await engine.docker('network', 'ls', '--format', '{{.Name}}')).includes(project), 'networks');
  assert.ok(!(await engine.docker('image', 'ls', '--format', '{{.Repository}}')).includes(project), 'images');
  const processes = (await readdir('/proc')).filter((entry) => /^[0-9]+$/.test(entry));
  for (const id of processes) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    assert.ok(!command.includes(demo.tmp), `process ${id}: ${command}`);
  }
}

test('it tells the whole story, checks it, and cleans up', async (t) => {
  const engine = await testEngine(t);
  const demo = await startDemo(t, engine);
  const project = await projectOf(demo);
  assert.equal(await demo.ended, 0, demo.said());
  for (const word of ['SIGNATURE_MISSING', 'SIGNATURE_UNKNOWN_KEY', 'POWER_MISSING', 'ROLLED_BACK', 'All of it held']) {
    assert.ok(demo.said().includes(word), `${word}\n${demo.said()}`);
  }
  assert.ok(!demo.said().includes('\u001b'), 'no colours off a terminal');
  await assertNothingLeft(demo, engine, project);
});

test('interrupted while containers run, it cleans up as well', async (t) => {
  const engine = await testEngine(t);
  const demo = await startDemo(t, engine);
  const project = await projectOf(demo);
  await demo.until(/converged on/);
  assert.ok((await engine.containers(project)).length > 0);
  demo.child.kill('SIGINT');
  assert.equal(await demo.ended, 130, demo.said());
  await assertNothingLeft(demo, engine, project);
});
