import { LIMITS } from '../core/limits.ts';
import type { Exec } from '../ports/exec.ts';
import type { Notification, Notify } from '../ports/notify.ts';

/**
 * `Notify` through the program systemd-notify, as Node cannot send datagrams to a Unix socket. systemd takes it from a child only
 * with `NotifyAccess=all` in the unit, as `--pid` needs rights that a service does not have. Reads NOTIFY_SOCKET (a path, or an
 * abstract socket that begins with `@`), WATCHDOG_USEC and WATCHDOG_PID: sd_notify(3), sd_watchdog_enabled(3).
 */
export class SystemdNotify implements Notify {
  readonly watchdogMs: number | null;
  readonly #socket: string;
  readonly #path: string;
  readonly #exec: Exec;

  constructor(options: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly pid: number;
    readonly exec: Exec;
  }) {
    const { env, pid } = options;
    this.#socket = env.NOTIFY_SOCKET ?? '';
    this.#path = env.PATH || '/usr/bin:/bin';
    this.#exec = options.exec;
    const usec = Number(env.WATCHDOG_USEC ?? '');
    const ours = env.WATCHDOG_PID === undefined || Number(env.WATCHDOG_PID) === pid;
    this.watchdogMs = this.#socket !== '' && ours && usec > 0 ? usec / 1000 : null;
  }

  async notify(notification: Notification): Promise<void> {
    if (this.#socket === '') return;
    const words: string[] = [];
    if (notification.ready) words.push('READY=1');
    if (notification.stopping) words.push('STOPPING=1');
    if (notification.watchdog && this.watchdogMs !== null) words.push('WATCHDOG=1');
    if (notification.status !== undefined) words.push(`STATUS=${notification.status.replace(/\s+/g, ' ')}`);
    if (words.length === 0) return;
    await this.#exec({
      argv: ['systemd-notify', ...words],
      env: { PATH: this.#path, NOTIFY_SOCKET: this.#socket },
      timeoutMs: LIMITS.engineMs,
    });
  }
}
