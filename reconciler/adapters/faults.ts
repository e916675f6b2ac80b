/**
 * Fault points, for tests of a host's way through an update: at a named step this process is killed, or the kernel panics or starts
 * again at once. On only where the service manager's environment names a file (KEDGE_FAULT_FILE), which no unit that is shipped does.
 */
import { constants } from 'node:fs';
import { type FileHandle, open, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Boot } from '../ports/boot.ts';
import type { Ostree } from '../ports/ostree.ts';
import { syncFolder } from './layout-files.ts';

export type FaultAction = 'kill' | 'panic' | 'reboot';
/** `mid-confirm`: the boot loader knows it and the agent's memory does not; `mid-go-back`: the same, of a deployment that is rejected. */
export const FAULT_STEPS = [
  'before-pull',
  'after-pull',
  'before-stage',
  'after-stage',
  'before-reboot',
  'before-confirm',
  'mid-confirm',
  'before-reject',
  'mid-go-back',
  'before-remove',
  'after-remove',
] as const;
export type FaultStep = (typeof FAULT_STEPS)[number];
/** Told of each step that is come to. */
export type AtStep = (step: FaultStep) => Promise<void>;

const LINE = /^(kill|panic|reboot) ([a-z-]{1,32})\n$/;
const MOST_BYTES = 64;
/** Linux, Documentation/admin-guide/sysrq.rst. Neither syncs a disk. */
const SYSRQ = { panic: 'c', reboot: 'b' } as const;

/** Takes the fault that the file asks for when its step is come to, once. What is wrong with the file is said, and nothing done. */
export function faultsFrom(
  file: string,
  warn: (message: string) => void,
  act: (a: FaultAction) => Promise<void>,
): AtStep {
  return async (step) => {
    const wanted = await readFault(file);
    if (wanted === null) return;
    if (typeof wanted === 'string') return warn(`${file} is not taken: ${wanted}`);
    if (wanted.step !== step) return;
    // Gone for good before anything happens: after a panic it must not be met again.
    await unlink(file);
    await syncFolder(dirname(file));
    warn(`${wanted.action} at ${step}, as ${file} asked`);
    await act(wanted.action);
  };
}

/** Does not come back. */
export async function doFault(action: FaultAction): Promise<void> {
  if (action === 'kill') process.kill(process.pid, 'SIGKILL');
  else await writeFile('/proc/sysrq-trigger', SYSRQ[action]);
  await new Promise(() => {});
}

/** Null: there is none. A text: why it is not taken. */
async function readFault(file: string): Promise<{ action: FaultAction; step: FaultStep } | string | null> {
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : `it cannot be read (${code})`;
  }
  try {
    const facts = await handle.stat();
    if (!facts.isFile() || facts.nlink !== 1) return 'it is no file of its own';
    if (facts.uid !== process.getuid?.() || (facts.mode & 0o022) !== 0) return 'others than this user may write it';
    if (facts.size > MOST_BYTES) return `it has more than ${MOST_BYTES} bytes`;
    const [, action, name] = LINE.exec(await handle.readFile('utf8')) ?? [];
    const step = FAULT_STEPS.find((known) => known === name);
    if (step === undefined) return `a line is expected: kill, panic or reboot, and one of ${FAULT_STEPS.join(', ')}`;
    return { action: action as FaultAction, step };
  } finally {
    await handle.close();
  }
}

export function ostreeWithFaults(ostree: Ostree, at: AtStep): Ostree {
  const around = async <T>(before: FaultStep, work: () => Promise<T>, after: FaultStep): Promise<T> => {
    await at(before);
    const done = await work();
    await at(after);
    return done;
  };
  return {
    version: () => ostree.version(),
    status: () => ostree.status(),
    has: (commit) => ostree.has(commit),
    pull: (request) => around('before-pull', () => ostree.pull(request), 'after-pull'),
    deploy: (pin) => around('before-stage', () => ostree.deploy(pin), 'after-stage'),
    remove: (commit) => around('before-remove', () => ostree.remove(commit), 'after-remove'),
    tidy: (keep) => ostree.tidy(keep),
    goBack: (commit) => ostree.goBack(commit),
    readFile: (revision, paths) => ostree.readFile(revision, paths),
    etc: () => ostree.etc(),
  };
}

export function bootWithFaults(boot: Boot, at: AtStep): Boot {
  return {
    verdict: () => boot.verdict(),
    async confirm() {
      await at('before-confirm');
      const told = await boot.confirm();
      await at('mid-confirm');
      return told;
    },
    async reject() {
      await at('before-reject');
      const told = await boot.reject();
      await at('mid-go-back');
      return told;
    },
    async reboot() {
      await at('before-reboot');
      return boot.reboot();
    },
    renew: (commit) => boot.renew(commit),
    unlock: () => boot.unlock(),
    lastBoot: () => boot.lastBoot(),
    expectsGpu: () => boot.expectsGpu(),
  };
}
