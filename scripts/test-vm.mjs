/**
 * `npm run test:vm`: builds the OS tree and a disk (kept under .tools/vm until something that they are made of changes), and boots
 * them in QEMU. Root, on Debian, x86_64; minutes. Serial logs are in .tools/vm/logs, those of the last run that failed in
 * .tools/vm/failed. Arguments name test files. What passes is recorded in test/vm/passed.json.
 *
 * --if-changed       only tests that passed once, with other sources than these
 * --product-kernel   the kernel that hosts get instead of Debian's for virtual machines, and the tests that need it (test/vm/product)
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { filesUnder } from './lib/files.mjs';
import { NODE, projectEnv, ROOT } from './lib/paths.mjs';
import { say } from './lib/run.mjs';
import { changedSince, minutesOf, recordPass, vmInputs } from './lib/vm-inputs.mjs';
import { buildVmSystem } from './lib/vm-package.mjs';

/** Of a whole test file: on a machine that does much else at the same time. */
const FILE_MS = 6_000_000;
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
  const product = words.includes('--product-kernel');
  const named = words.filter((word) => !word.startsWith('--'));
  const all = filesUnder('test/vm', '.test.ts').filter((file) => file.startsWith(PRODUCT) === product);
  const chosen = named.length > 0 ? named.map((file) => relative(ROOT, resolve(file))) : all;
  const due = words.includes('--if-changed') ? chosen.filter(isDue) : chosen;
  // The longest first, so that no other waits for it at the end; of those that nobody knows the time of, before them all.
  const files = due.toSorted((a, b) => (minutesOf(b) ?? Infinity) - (minutesOf(a) ?? Infinity));
  if (files.length === 0) return 0;
  const since = Date.now();
  const inputs = vmInputs();
  const folder = await buildVmSystem({ product });
  const logs = freshLogs(folder);
  say(`VM tests: built in ${toMinutes(since)} min; testing ${files.join(', ')}`);
  const failed = await inTurn(files, (file) => testFile(file, { folder, logs, inputs, product }));
  say(`VM tests: ${files.length - failed.length} of ${files.length} passed, ${toMinutes(since)} min in all`);
  if (failed.length > 0) keepLogs(logs);
  return failed.length > 0 ? 1 : 0;
}

/** Says why, or why not. */
function isDue(file) {
  const changed = changedSince(file);
  if (changed === null) {
    say(`VM tests: ${file} is not run, for test/vm/passed.json has no pass of it yet: npm run test:vm -- ${file}`);
  } else if (changed.length === 0) {
    say(`VM tests: ${file} is not run, for it passed with exactly these sources`);
  } else say(`VM tests: ${file} is run, for it passed with another ${changed.join(', ')}`);
  return changed !== null && changed.length > 0;
}

/** `CONCURRENCY` at a time. Gives those that failed. */
async function inTurn(files, test) {
  const waiting = [...files];
  const failed = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (!(await test(file))) failed.push(file);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return failed;
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

function toMinutes(since) {
  return Math.round((Date.now() - since) / 6000) / 10;
}

/** What it prints comes at its end, in one piece. Gives whether it passed. */
async function testFile(file, { folder, logs, inputs, product }) {
  const since = Date.now();
  const args = ['--test', `--test-timeout=${FILE_MS}`, '--test-reporter=spec', file];
  const env = projectEnv({ KEDGE_VM_SYSTEM: folder, KEDGE_VM_LOGS: logs });
  const printed = [];
  const status = await new Promise((resolve) => {
    const child = spawn(NODE, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => printed.push(bytes));
    child.on('error', () => resolve(1)).on('close', (code) => resolve(code ?? 1));
  });
  process.stdout.write(Buffer.concat(printed));
  // What was changed meanwhile was not tested.
  const isSame = JSON.stringify(inputs) === JSON.stringify(vmInputs());
  if (status === 0 && !product && isSame) recordPass(file, { inputs, minutes: toMinutes(since) });
  return status === 0;
}
