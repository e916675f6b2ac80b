import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { NODE, ROOT } from '../../../scripts/lib/paths.mjs';
import { writeFiles } from '../../support/git.ts';
import { tryRun } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

const says = (text: string) => `import { test } from 'node:test';\nimport assert from 'node:assert';\n${text}\n`;
const GOOD = says("test('good', () => console.log('a word of the good one'));");
const BAD = says("test('bad', () => assert.equal(1, 2));");
const BROKEN = "throw new Error('no tests here');\n";
const HANGS = says("test('hangs', () => new Promise(() => setTimeout(() => {}, 600_000)));");

/** Whatever is wrong with a file must be seen: a runner that passes it would pass everything. */
test('what fails in a file, or before its first test, fails the run and is named at its end', async (t) => {
  const dir = await tempDir(t);
  await writeFiles(dir, { 'good.test.mjs': GOOD, 'bad.test.mjs': BAD, 'broken.test.mjs': BROKEN });
  const runFiles = (...names: readonly string[]) =>
    tryRun(NODE, [join(ROOT, 'scripts', 'test-files.mjs'), ...names.map((name) => join(dir, `${name}.test.mjs`))]);
  const good = await runFiles('good');
  assert.equal(good.status, 0, good.stdout + good.stderr);
  assert.match(good.stdout, /a word of the good one[\s\S]*✔ good[\s\S]*ℹ tests 1\n[\s\S]*ℹ pass 1\nℹ fail 0\n/);
  const bad = await runFiles('good', 'bad', 'broken');
  assert.equal(bad.status, 1, bad.stdout);
  assert.match(bad.stdout, /ℹ tests 3\n[\s\S]*ℹ pass 1\nℹ fail 2\n/);
  const [, atTheEnd = ''] = bad.stdout.split('failing tests:');
  assert.match(atTheEnd, /✖ bad/);
  assert.match(atTheEnd, /broken\.test\.mjs/);
  for (const name of ['bad', 'broken']) assert.equal((await runFiles(name)).status, 1, name);
  assert.equal((await runFiles('gone')).status, 1, 'a file that is not there');
});

test('a run that is stopped ends its files, and is not good', async (t) => {
  const dir = await tempDir(t);
  await writeFiles(dir, { 'hangs.test.mjs': HANGS });
  const script = '"$@" & until pgrep -P $! >/dev/null; do sleep 0.1; done; kill -TERM $!; wait $!';
  const files = join(ROOT, 'scripts', 'test-files.mjs');
  const stopped = await tryRun('bash', ['-c', script, 'bash', NODE, files, join(dir, 'hangs.test.mjs')]);
  assert.equal(stopped.status, 1, stopped.stdout + stopped.stderr);
  const left = await tryRun('pgrep', ['-f', join(dir, 'hangs.test.mjs')]);
  assert.equal(left.stdout, '');
});
