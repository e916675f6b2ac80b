/**
 * `npm run test:vm`: builds the OS tree and a disk (kept under .tools/vm until something that they are made of changes), and boots
 * them in QEMU. Root, on Debian, x86_64; minutes. Serial logs are in .tools/vm/logs, those of the last run that failed in
 * .tools/vm/failed. Arguments name test files; without any, a pass is recorded in test/vm/passed.json.
 *
 * --if-changed       nothing is done where that record is of these very sources
 * --product-kernel   the kernel that hosts get instead of Debian's for virtual machines, and the tests that need it (test/vm/product)
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { filesUnder } from './lib/files.mjs';
import { installPackages } from './lib/npm-packages.mjs';
import { needOsTools } from './lib/os-tools.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say, show } from './lib/run.mjs';
import { changedInputs, recordPass, vmInputs } from './lib/vm-inputs.mjs';

/** Of a whole test file. */
const FILE_MS = 3_300_000;
/** Machines that run at once. They wait as much as they compute. */
const CONCURRENCY = 2;
const PRODUCT = join('test', 'vm', 'product');

try {
  process.exitCode = await testVm(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`test:vm: ${error.message}\n`);
  process.exitCode = 1;
}

async function testVm(words) {
  if (words.includes('--if-changed')) {
    const changed = changedInputs();
    if (changed.length === 0) {
      say('VM tests: not run, for test/vm/passed.json says that they passed with exactly these sources');
      return 0;
    }
    say(`VM tests: run, for test/vm/passed.json is of another ${changed.join(', ')}`);
  }
  if (process.arch !== 'x64') throw new Error('the disk under test is an x86_64 one');
  const since = Date.now();
  const inputs = vmInputs();
  const product = words.includes('--product-kernel');
  const folder = await build(product);
  const logs = freshLogs(folder);
  const built = Date.now();
  const named = words.filter((word) => !word.startsWith('--'));
  const all = filesUnder('test/vm', '.test.ts').filter((file) => file.startsWith(PRODUCT) === product);
  const status = await runTests(named.length > 0 ? named : all, { folder, logs });
  const minutes = { build: toMinutes(built - since), tests: toMinutes(Date.now() - built) };
  say(`VM tests: ${minutes.build} min of building, ${minutes.tests} min of testing`);
  if (status !== 0) keepLogs(logs);
  // What was changed meanwhile was not tested.
  else if (!product && named.length === 0 && JSON.stringify(inputs) === JSON.stringify(vmInputs())) {
    recordPass(inputs, { minutes });
  }
  return status;
}

async function build(product) {
  await needOsTools(['build', 'disk', 'boot']);
  await installPackages();
  const { TEST_EPOCH, VM, vmSystem } = await import('./lib/vm-system.mjs');
  const out = join(VM, 'package');
  mkdirSync(out, { recursive: true });
  const env = projectEnv({ SOURCE_DATE_EPOCH: String(TEST_EPOCH) });
  if ((await show('npm', ['run', '--silent', 'package', '--', '--out', out], { env })) !== 0)
    throw new Error('npm run package failed');
  return vmSystem(join(out, `kedge_${packageJson.version}_amd64.deb`), { product });
}

function freshLogs(folder) {
  const logs = join(folder, '..', 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  return logs;
}

/** The next run writes its own logs, and somebody may still look for what failed. */
function keepLogs(logs) {
  const failed = join(logs, '..', 'failed');
  rmSync(failed, { recursive: true, force: true });
  cpSync(logs, failed, { recursive: true });
  say(`what the machines said: ${failed} (${readdirSync(failed).length} logs)`);
}

function toMinutes(ms) {
  return Math.round(ms / 6000) / 10;
}

function runTests(files, { folder, logs }) {
  const args = ['--test', `--test-concurrency=${CONCURRENCY}`, `--test-timeout=${FILE_MS}`, '--test-reporter=spec'];
  const env = projectEnv({ KEDGE_VM_SYSTEM: folder, KEDGE_VM_LOGS: logs });
  return new Promise((resolve) => {
    const child = spawn(NODE, [...args, ...files], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
  });
}
