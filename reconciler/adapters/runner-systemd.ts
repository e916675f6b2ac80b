/** `Runner` by systemd-run(1): a transient service, whose control group systemd keeps. */
import { rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import type { Exec } from '../ports/exec.ts';
import type { OutputPart, RunEnd, RunJob, Runner } from '../ports/runner.ts';
import { runChild } from './runner-child.ts';
import {
  type Account,
  commandLine,
  findAccount,
  memoryPlace,
  removeScripts,
  runEnvironment,
  startFault,
  writeScript,
} from './runner-folder.ts';

export interface SystemdRunnerOptions {
  readonly exec: Exec;
  /** Where programs are looked up. */
  readonly path: string;
  /** Of this agent: `[a-z0-9]+`. */
  readonly tag: string;
  /** Words before every command: tests reach a systemd in a namespace by them. */
  readonly enter?: readonly string[];
}

/** So much later systemd ends a run by itself, where the agent is gone. */
const SPARE_S = 30;
const STOP_MS = 30_000;
/** systemd's own exit statuses (systemd.exec(5)): it could not start the program. */
const isOwnStatus = (status: number): boolean => status >= 200 && status <= 245;

export class SystemdRunner implements Runner {
  readonly description: string;
  readonly #options: SystemdRunnerOptions;

  private constructor(options: SystemdRunnerOptions, description: string) {
    this.#options = options;
    this.description = description;
  }

  /** Null: no systemd answers. */
  static async open(options: SystemdRunnerOptions): Promise<SystemdRunner | null> {
    const { stdout, end } = await systemctl(options, ['--version']);
    const version = /^systemd (\d+)/.exec(stdout)?.[1];
    return end.kind === 'exited' && version !== undefined
      ? new SystemdRunner(options, `systemd-run (systemd ${version})`)
      : null;
  }

  get #prefix(): string {
    return `kedge-run-${this.#options.tag}-`;
  }

  async fault(): Promise<string | null> {
    return (await memoryPlace()) === null ? 'neither /run nor /dev/shm is a file system in memory' : null;
  }

  async run(job: RunJob, onOutput: (part: OutputPart) => void, signal: AbortSignal): Promise<RunEnd> {
    if (signal.aborted) return { kind: 'aborted' };
    const { exec, path, enter = [] } = this.#options;
    const place = await memoryPlace();
    if (place === null) return no((await this.fault()) ?? '');
    const account = await findAccount(exec, path, job.user);
    if (account === null) return no(`there is no user ${job.user} on this host`);
    const fault = await startFault(job);
    if (fault !== null) return no(fault);
    const unit = `${this.#prefix}${job.id}.service`;
    let file: string | null = null;
    try {
      file = await writeScript(place, this.#prefix, job, account);
      const [program = '', ...words] = [
        ...enter,
        'systemd-run',
        ...this.#words(unit, job, account),
        '--',
        ...commandLine(job, file).map(literal),
      ];
      const end = await runChild({
        argv: [program, ...words],
        env: { PATH: path, LC_ALL: 'C' },
        cwd: '/',
        timeoutMs: job.timeoutMs,
        outputBytes: job.bounds.outputBytes,
        onOutput,
        signal,
        kill: () => this.#stop(unit),
        // systemd-run itself goes on: a service that it is about to start would be nobody's.
        killsItself: false,
      });
      if (end.kind !== 'exited' || end.code === 0) return end;
      return await this.#failed(unit, end.code);
    } catch (error) {
      return no(error instanceof Error ? error.message : String(error));
    } finally {
      await this.#stop(unit);
      await systemctl(this.#options, ['reset-failed', unit]);
      if (file !== null) await rm(dirname(file), { recursive: true, force: true });
    }
  }

  async recover(): Promise<void> {
    const { stdout } = await systemctl(this.#options, [
      'list-units',
      '--all',
      '--plain',
      '--no-legend',
      `${this.#prefix}*`,
    ]);
    for (const line of stdout.split('\n')) {
      const unit = line.trim().split(' ')[0] ?? '';
      if (!unit.startsWith(this.#prefix)) continue;
      await this.#stop(unit);
      await systemctl(this.#options, ['reset-failed', unit]);
    }
    const place = await memoryPlace();
    if (place !== null) await removeScripts(place, this.#prefix);
  }

  #words(unit: string, { name, user, folder, timeoutMs, bounds, ...job }: RunJob, account: Account): readonly string[] {
    const properties: Readonly<Record<string, string>> = {
      User: user,
      WorkingDirectory: folder,
      MemoryMax: String(bounds.memoryBytes),
      MemorySwapMax: '0',
      TasksMax: String(bounds.processes),
      CPUQuota: `${Math.max(1, Math.round(bounds.cpu * 100))}%`,
      RuntimeMaxSec: String(Math.ceil(timeoutMs / 1000) + SPARE_S),
      KillMode: 'control-group',
      KillSignal: 'SIGKILL',
      OOMPolicy: 'kill',
      LimitCORE: '0',
      ...(account.uid === 0 ? {} : { NoNewPrivileges: 'yes', CapabilityBoundingSet: '' }),
    };
    const environment = runEnvironment({ name, user, folder, timeoutMs, bounds, ...job }, account);
    return [
      ...['--quiet', '--pipe', '--wait', '--service-type=exec', `--unit=${unit}`, `--description=Kedge runs ${name}`],
      ...Object.entries(properties).map(([key, value]) => `--property=${key}=${value}`),
      ...Object.entries(environment).map(([key, value]) => `--setenv=${key}=${value}`),
    ];
  }

  async #failed(unit: string, code: number): Promise<RunEnd> {
    const asked = ['show', '--property=Result', '--property=ExecMainCode', '--property=ExecMainStatus', unit];
    const { stdout } = await systemctl(this.#options, asked);
    const said = new Map(
      stdout.split('\n').map((line) => [line.split('=')[0] ?? '', line.split('=')[1] ?? ''] as const),
    );
    const status = Number(said.get('ExecMainStatus') ?? 0);
    const how = said.get('ExecMainCode');
    if (said.get('Result') === 'oom-kill') return { kind: 'out-of-memory' };
    if (said.get('Result') === 'timeout') return { kind: 'timed-out' };
    // CLD_KILLED, CLD_DUMPED (sigaction(2)).
    if (how === '2' || how === '3') {
      const signal = Object.entries(constants.signals).find(([, number]) => number === status)?.[0];
      return { kind: 'killed', signal: signal ?? String(status) };
    }
    // With a service that started, systemd-run ends as the service did.
    if (how === '0' || (isOwnStatus(status) && status !== code))
      return no(`systemd could not start it (${status === 0 ? `systemd-run ended with ${code}` : `status ${status}`})`);
    return { kind: 'exited', code };
  }

  async #stop(unit: string): Promise<void> {
    await systemctl(this.#options, ['stop', unit]);
  }
}

/** systemd would put variables in: `$$` is a `$` (systemd.service(5), "Command lines"). */
function literal(word: string): string {
  return word.replaceAll('$', '$$$$');
}

function systemctl({ exec, path, enter = [] }: SystemdRunnerOptions, words: readonly string[]) {
  const [program = '', ...rest] = [...enter, 'systemctl', ...words];
  return exec({ argv: [program, ...rest], env: { PATH: path, LC_ALL: 'C' }, timeoutMs: STOP_MS });
}

function no(message: string): RunEnd {
  return { kind: 'not-started', message };
}
