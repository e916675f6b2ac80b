/**
 * `npm test`: set-up, the static checks, the bundle, then all tests against a real engine. Arguments name test files.
 * Everything but the test runner's own report goes to stderr.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engine, onSignals } from './engine.mjs';
import { filesUnder } from './lib/files.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say, show } from './lib/run.mjs';
import { importTestImage } from './lib/test-image.mjs';
import { setUp } from './setup.mjs';

/** Of one test file; a test that needs longer is too slow for `npm test`. `--minutes=N`: for those that are not part of it. */
const FILE_MS = 60_000 * Number(process.argv.find((word) => word.startsWith('--minutes='))?.slice(10) ?? 8);
const CONCURRENCY = 2;

const BUNDLE = join(ROOT, 'dist', 'kedge.mjs');
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
// Biome colours its words wherever CI is set.
const COLORS = process.stderr.isTTY === true ? [] : ['--colors=off'];
const CHECKS = [
  ['types (tsc)', NODE, [bin('tsc'), '--noEmit', '-p', '.']],
  ['format and lint (biome)', NODE, [bin('biome'), 'ci', '--error-on-warnings', ...COLORS, '.']],
  ['generated files are current', NODE, [join(ROOT, 'scripts', 'generate.mjs'), '--check']],
  ['bundle', NODE, [join(ROOT, 'scripts', 'build.mjs')]],
];

/** Every check runs even where one fails, so that one run shows all; gives the names of those that failed. */
async function check() {
  const failed = [];
  for (const [name, file, args] of CHECKS) {
    if (args[0].startsWith(join(ROOT, 'scripts')) && !existsSync(args[0])) continue;
    say(name);
    if ((await show(file, args)) !== 0) failed.push(name);
  }
  return failed;
}

/** Node's own test runner over the files; its report is the only thing on stdout. */
function runTests(files, host) {
  const env = projectEnv({
    KEDGE_TEST_DOCKER_HOST: host,
    // Without a bundle the tests run the sources.
    KEDGE_TEST_BUNDLE: existsSync(BUNDLE) ? BUNDLE : '',
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'test'),
  });
  const args = [
    '--test',
    `--test-concurrency=${CONCURRENCY}`,
    `--test-timeout=${FILE_MS}`,
    '--test-reporter=spec',
    ...files,
  ];
  return new Promise((resolve) => {
    const child = spawn(NODE, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    onSignals(async () => {
      child.kill('SIGTERM');
      await stop();
    });
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
  });
}

let stop = async () => undefined;
try {
  if (!(await setUp())) process.exit(1);
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const failed = await check();
  const docker = await engine();
  stop = docker.stop;
  let status = 1;
  try {
    await importTestImage(docker.host);
    status = await runTests(
      named.length > 0 ? named : filesUnder('test', '.test.ts').filter((file) => !/^test\/(vm|build)\//.test(file)),
      docker.host,
    );
  } finally {
    await stop();
  }
  for (const name of failed) process.stderr.write(`FAILED: ${name}\n`);
  process.exitCode = failed.length > 0 ? 1 : status;
} catch (error) {
  await stop();
  process.stderr.write(`npm test: ${error.message}\n`);
  process.exitCode = 1;
}
