import process from 'node:process';
import { LIMITS } from '../core/limits.ts';
import type { IdleCommand } from '../core/windows.ts';
import type { Exec } from '../ports/exec.ts';

/** `nobody` and `nogroup` of Debian. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Null where the command ends with 0; else why the host does not count as idle. Run as nobody where the agent is root: what it needs to
 * know it may ask like anybody on the host. What it prints is read by nobody.
 */
export async function askIdleCommand(exec: Exec, command: IdleCommand): Promise<string | null> {
  const user = process.getuid?.() === 0 ? { user: NOBODY } : {};
  const { end } = await exec({
    argv: command,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    cwd: '/',
    timeoutMs: LIMITS.idleCommandMs,
    maxOutput: LIMITS.idleCommandBytes,
    ...user,
  });
  const [program] = command;
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : `${program} says that the host is not idle (exit status ${end.code})`;
    case 'timed-out':
      return `${program} did not say within ${LIMITS.idleCommandMs / 1000} s whether the host is idle`;
    case 'missing':
      return `${program}, which says whether the host is idle, could not be started (${end.message})`;
    case 'killed':
    case 'aborted':
      return `${program}, which says whether the host is idle, was ended before it said so`;
    default:
      return end satisfies never;
  }
}
