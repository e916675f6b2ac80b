/** `Runner` where no systemd is: a child in a control group of its own. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Exec } from '../ports/exec.ts';
import type { OutputPart, RunEnd, RunJob, Runner } from '../ports/runner.ts';
import { findGroups, type RunGroup, type RunGroups } from './cgroup.ts';
import { runChild } from './runner-child.ts';
import {
  commandLine,
  findAccount,
  memoryPlace,
  removeScripts,
  runEnvironment,
  startFault,
  writeScript,
} from './runner-folder.ts';

/**
 * Enters the groups whose entrances come first, then becomes the program behind `--`: nothing runs outside of them. The text is
 * constant; what differs stands in its arguments.
 */
const ENTER = 'ulimit -c 0; while [ "$1" != -- ]; do echo $$ > "$1" || exit 125; shift; done; shift; exec "$@"';
const END_MS = 10_000;

export interface CgroupRunnerOptions {
  readonly exec: Exec;
  /** Where programs are looked up. */
  readonly path: string;
  /** Of this agent, so that two on one machine do not clear away each other's runs: `[a-z0-9]+`. */
  readonly tag: string;
  readonly groups?: RunGroups | string;
}

export class CgroupRunner implements Runner {
  readonly description: string;
  readonly #options: CgroupRunnerOptions;
  readonly #groups: RunGroups | string;

  private constructor(options: CgroupRunnerOptions, groups: RunGroups | string) {
    this.#options = options;
    this.#groups = groups;
    this.description = typeof groups === 'string' ? groups : groups.description;
  }

  static async open(options: CgroupRunnerOptions): Promise<CgroupRunner> {
    return new CgroupRunner(options, options.groups ?? (await findGroups(`kedge-runs-${options.tag}`)));
  }

  get #prefix(): string {
    return `kedge-run-${this.#options.tag}-`;
  }

  async fault(): Promise<string | null> {
    if (typeof this.#groups === 'string') return this.#groups;
    return (await memoryPlace()) === null ? 'neither /run nor /dev/shm is a file system in memory' : null;
  }

  async run(job: RunJob, onOutput: (part: OutputPart) => void, signal: AbortSignal): Promise<RunEnd> {
    const { exec, path } = this.#options;
    const place = await memoryPlace();
    const groups = this.#groups;
    if (typeof groups === 'string' || place === null) return no((await this.fault()) ?? 'there is no place for it');
    const account = await findAccount(exec, path, job.user);
    if (account === null) return no(`there is no user ${job.user} on this host`);
    const fault = await startFault(job);
    if (fault !== null) return no(fault);
    let group: RunGroup | null = null;
    let file: string | null = null;
    try {
      group = await groups.make(job.id, job.bounds);
      file = await writeScript(place, this.#prefix, job, account);
      const own = group;
      const end = await runChild({
        argv: ['/bin/sh', '-c', ENTER, 'kedge-run', ...own.entrances, '--', ...as(account), ...commandLine(job, file)],
        env: runEnvironment(job, account),
        cwd: job.folder,
        timeoutMs: job.timeoutMs,
        outputBytes: job.bounds.outputBytes,
        onOutput,
        signal,
        kill: () => own.kill(),
      });
      const isKilled = end.kind === 'killed' || (end.kind === 'exited' && end.code !== 0);
      return isKilled && (await own.ranOutOfMemory()) ? { kind: 'out-of-memory' } : end;
    } catch (error) {
      return no(error instanceof Error ? error.message : String(error));
    } finally {
      await group?.end(END_MS);
      if (file !== null) await rm(dirname(file), { recursive: true, force: true });
    }
  }

  async recover(): Promise<void> {
    if (typeof this.#groups !== 'string') {
      for (const name of await this.#groups.left()) await this.#groups.open(name).end(END_MS);
    }
    const place = await memoryPlace();
    if (place !== null) await removeScripts(place, this.#prefix);
  }
}

/** setpriv(1): the user's own groups, and for whoever is not root no way to become it. */
function as({ uid, gid }: { readonly uid: number; readonly gid: number }): readonly string[] {
  if (uid === 0) return [];
  return [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--init-groups',
    '--no-new-privs',
    '--inh-caps=-all',
    '--bounding-set=-all',
    '--',
  ];
}

function no(message: string): RunEnd {
  return { kind: 'not-started', message };
}
