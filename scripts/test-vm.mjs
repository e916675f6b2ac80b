/**
 * `npm run test:vm`: builds the OS tree and a disk (kept under .tools/vm until something that they are made of changes), and boots
 * them in QEMU. Root, on Debian, x86_64; minutes. Serial logs are in .tools/vm/logs. Arguments name test files.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { filesUnder } from './lib/files.mjs';
import { installPackages } from './lib/npm-packages.mjs';
import { needOsTools } from './lib/os-tools.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say, show } from './lib/run.mjs';

/** Of a whole test file. */
const FILE_MS = 3_300_000;

try {
  if (process.arch !== 'x64') throw new Error('the disk under test is an x86_64 one');
  await needOsTools(['build', 'disk', 'boot']);
  await installPackages();
  const { TEST_EPOCH, VM, vmSystem } = await import('./lib/vm-system.mjs');
  const out = join(VM, 'package');
  mkdirSync(out, { recursive: true });
  const env = projectEnv({ SOURCE_DATE_EPOCH: String(TEST_EPOCH) });
  if ((await show('npm', ['run', '--silent', 'package', '--', '--out', out], { env })) !== 0)
    throw new Error('npm run package failed');
  const folder = await vmSystem(join(out, `kedge_${packageJson.version}_amd64.deb`));
  prune(VM, folder);
  const logs = join(VM, 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const status = await runTests(named.length > 0 ? named : filesUnder('test/vm', '.test.ts'), { folder, logs });
  if (status !== 0) say(`what the machines said: ${logs}`);
  process.exitCode = status;
} catch (error) {
  process.stderr.write(`test:vm: ${error.message}\n`);
  process.exitCode = 1;
}

/** Removes what earlier sources made. */
function prune(vm, keep) {
  for (const name of readdirSync(vm)) {
    if (/^[0-9a-f]{16}$/.test(name) && join(vm, name) !== keep) rmSync(join(vm, name), { recursive: true });
  }
}

function runTests(files, { folder, logs }) {
  const args = ['--test', '--test-concurrency=1', `--test-timeout=${FILE_MS}`, '--test-reporter=spec', ...files];
  const env = projectEnv({ KEDGE_VM_SYSTEM: folder, KEDGE_VM_LOGS: logs });
  return new Promise((resolve) => {
    const child = spawn(NODE, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1)).on('close', (status) => resolve(status ?? 1));
  });
}
