/**
 * `npm test`: set-up, the static checks, the bundle, then all tests against a real engine. Arguments name test files.
 * Everything but the test runner's own report goes to stderr.
 *
 * --minutes=N  of one test and of one file, for those that are too slow for `npm test`
 * --record     one file after the other, on a machine that does nothing else, to know for the next runs how long each takes
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engine, onSignals } from './engine.mjs';
import { filesUnder } from './lib/files.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';
import { importTestImage } from './lib/test-image.mjs';
import { setUp } from './setup.mjs';

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
  const checks = CHECKS.filter(([, , [first]]) => !first.startsWith(join(ROOT, 'scripts')) || existsSync(first));
  const good = await Promise.all(checks.map(([name, file, args]) => inOnePiece(name, file, args)));
  return checks.filter((_, index) => !good[index]).map(([name]) => name);
}

/** They run beside each other: what one prints comes at its end. */
async function inOnePiece(name, file, args) {
  const printed = [];
  const child = spawn(file, args, { cwd: ROOT, env: projectEnv(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => printed.push(bytes));
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(127)).on('close', resolve);
  });
  say(name);
  process.stderr.write(Buffer.concat(printed));
  return status === 0;
}

/** Node's own test runner over the files; its report is the only thing on stdout. */
function runTests(args, host) {
  const env = projectEnv({
    KEDGE_TEST_DOCKER_HOST: host,
    // Without a bundle the tests run the sources.
    KEDGE_TEST_BUNDLE: existsSync(BUNDLE) ? BUNDLE : '',
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'test'),
  });
  return new Promise((resolve) => {
    const child = spawn(NODE, [join(ROOT, 'scripts', 'test-files.mjs'), ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    onSignals(async () => {
      child.kill('SIGTERM');
      await stop();
    });
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
  });
}

/** With the image that tests run; gives its DOCKER_HOST. */
async function startedEngine() {
  const docker = await engine();
  stop = docker.stop;
  await importTestImage(docker.host);
  return docker.host;
}

let stop = async () => undefined;
try {
  if (!(await setUp())) process.exit(1);
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const options = process.argv.filter((word) => word === '--record' || word.startsWith('--minutes='));
  const all = () => filesUnder('test', '.test.ts').filter((file) => !/^test\/(vm|build)\//.test(file));
  let status = 1;
  const [failed, host] = await Promise.all([check(), startedEngine()]);
  try {
    status = await runTests([...options, ...(named.length > 0 ? named : all())], host);
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
