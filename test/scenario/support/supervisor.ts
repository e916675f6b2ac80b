/** Does with a unit what systemd does: starts it, starts it again when it ends, and ends it where it is silent for too long. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cleanEnv } from '../../support/run.ts';
import type { Scope } from '../../support/temp.ts';
import { type NotifySocket, notifySocket } from './notify-socket.ts';

export interface Supervised {
  /** Of the process that runs now, or null between two. */
  pid(): number | null;
  /** How often it was started. */
  starts(): number;
  /** How often the watchdog ended it. */
  bites(): number;
  said(): string;
  kill(signal: NodeJS.Signals): void;
}

/** Milliseconds: systemd's WatchdogSec= and RestartSec=, short. */
const WATCHDOG_MS = 6_000;
const RESTART_MS = 200;
const LOOK_MS = 100;

export async function supervise(
  scope: Scope,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Supervised> {
  const socket: NotifySocket | null = await notifySocket(scope);
  if (socket === null) throw new Error('python3 and systemd-notify are needed');
  let child: ChildProcess | null = null;
  let ended = false;
  let said = '';
  let starts = 0;
  let bites = 0;
  let heardAt = 0;
  let heard = 0;
  const start = (): void => {
    if (ended) return;
    starts += 1;
    heardAt = Date.now();
    const notify = { NOTIFY_SOCKET: socket.path, WATCHDOG_USEC: String(WATCHDOG_MS * 1000) };
    // A group of its own: what it leaves behind goes with it, as with the unit's cgroup.
    const own = spawn(file, [...args], {
      env: cleanEnv({ ...env, ...notify }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    child = own;
    for (const stream of [own.stdout, own.stderr]) {
      stream?.on('data', (chunk) => {
        said += String(chunk);
      });
    }
    own.on('exit', (code, signal) => {
      said += `[ended: ${signal ?? code}]\n`;
      killGroup(own.pid, 'SIGKILL');
      child = null;
      setTimeout(start, RESTART_MS);
    });
  };
  const watch = setInterval(() => {
    const lines = socket.lines().filter((line) => /^(READY|WATCHDOG)=1/.test(line)).length;
    if (lines !== heard) {
      heard = lines;
      heardAt = Date.now();
    }
    if (child === null || Date.now() - heardAt < WATCHDOG_MS) return;
    bites += 1;
    heardAt = Date.now();
    said += '[watchdog]\n';
    killGroup(child.pid, 'SIGKILL');
  }, LOOK_MS);
  scope.after(async () => {
    ended = true;
    clearInterval(watch);
    killGroup(child?.pid, 'SIGKILL');
  });
  start();
  return {
    pid: () => child?.pid ?? null,
    starts: () => starts,
    bites: () => bites,
    said: () => said,
    kill: (signal) => void child?.kill(signal),
  };
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: all of it is gone.
  }
}
