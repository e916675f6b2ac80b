/** Control groups for a run (Linux, cgroups(7)): version 2 where its controllers are, else the hierarchies of version 1. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptBounds } from '../core/catalogue.ts';

export interface RunGroup {
  /** Whoever writes its own process id into all of these is in the group, with all that it starts. */
  readonly entrances: readonly string[];
  /** Something in it was killed because it had no memory left. */
  ranOutOfMemory(): Promise<boolean>;
  /** Kills everything that is in it now. */
  kill(): Promise<void>;
  /** Kills everything in it and removes it. False where something is still in it after the time (milliseconds). */
  end(timeMs: number): Promise<boolean>;
}

export interface RunGroups {
  /** `cgroup v1`, `cgroup v2`. */
  readonly description: string;
  make(name: string, bounds: ScriptBounds): Promise<RunGroup>;
  /** Groups that are there by now. */
  left(): Promise<readonly string[]>;
  open(name: string): RunGroup;
}

/** Of version 1: limits, and the one that stops a group so that nothing in it can run away from being killed. */
const CONTROLLERS = ['memory', 'pids', 'cpu', 'freezer'] as const;
const PERIOD_US = 100_000;

/** `parent`: of all groups that are made here. A string: why there can be none. */
export async function findGroups(
  parent: string,
  root = '/sys/fs/cgroup',
  self = '/proc/self/cgroup',
): Promise<RunGroups | string> {
  const own = await ownPaths(self);
  try {
    if (existsSync(join(root, 'cgroup.controllers'))) {
      const base = join(root, own.get('') ?? '');
      await writeFile(join(base, 'cgroup.subtree_control'), '+cpu +memory +pids');
      const folder = join(base, parent);
      await makeV2(folder);
      return new GroupsV2(folder);
    }
    const folders = new Map<string, string>();
    for (const name of CONTROLLERS) {
      if (!existsSync(join(root, name))) return `there is no control group of ${name}`;
      const folder = join(root, name, own.get(name) ?? '', parent);
      await mkdir(folder, { recursive: true });
      folders.set(name, folder);
    }
    return new GroupsV1(folders);
  } catch (error) {
    return `no control group can be made: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Of those that are made below it. */
async function makeV2(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'cgroup.subtree_control'), '+cpu +memory +pids');
}

/** Controller -> this process's own group; '' stands for version 2. */
async function ownPaths(self: string): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const line of (await readFile(self, 'utf8').catch(() => '')).split('\n')) {
    const [, names = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    for (const name of names.split(',')) paths.set(name, path);
  }
  return paths;
}

class GroupsV1 implements RunGroups {
  readonly description = 'cgroup v1';
  readonly #folders: ReadonlyMap<string, string>;

  constructor(folders: ReadonlyMap<string, string>) {
    this.#folders = folders;
  }

  #at(controller: (typeof CONTROLLERS)[number], name: string): string {
    return join(this.#folders.get(controller) ?? '', name);
  }

  async make(name: string, bounds: ScriptBounds): Promise<RunGroup> {
    for (const controller of CONTROLLERS) {
      // Whoever tidies up empty groups may have taken that of all.
      await mkdir(this.#at(controller, ''), { recursive: true });
      await mkdir(this.#at(controller, name));
    }
    const memory = this.#at('memory', name);
    await writeFile(join(memory, 'memory.limit_in_bytes'), String(bounds.memoryBytes));
    const swap = join(memory, 'memory.memsw.limit_in_bytes');
    if (existsSync(swap)) await writeFile(swap, String(bounds.memoryBytes));
    await writeFile(join(this.#at('pids', name), 'pids.max'), String(bounds.processes));
    await writeFile(join(this.#at('cpu', name), 'cpu.cfs_quota_us'), quota(bounds));
    return this.open(name);
  }

  open(name: string): RunGroup {
    const folders = CONTROLLERS.map((controller) => this.#at(controller, name));
    const freezer = join(this.#at('freezer', name), 'freezer.state');
    const kill = async (): Promise<void> => {
      // Frozen, nothing can start another process between the list and the signal.
      await writeFile(freezer, 'FROZEN').catch(() => undefined);
      await killAll(folders);
      await writeFile(freezer, 'THAWED').catch(() => undefined);
    };
    return {
      kill,
      entrances: folders.map((folder) => join(folder, 'cgroup.procs')),
      ranOutOfMemory: async () =>
        /^oom_kill [1-9]/m.test(await read(join(this.#at('memory', name), 'memory.oom_control'))),
      end: (timeMs) => endGroup(timeMs, folders, kill),
    };
  }

  left(): Promise<readonly string[]> {
    return groupsIn([...this.#folders.values()]);
  }
}

class GroupsV2 implements RunGroups {
  readonly description = 'cgroup v2';
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async make(name: string, bounds: ScriptBounds): Promise<RunGroup> {
    const folder = join(this.#folder, name);
    // Whoever tidies up empty groups may have taken that of all.
    await makeV2(this.#folder);
    await mkdir(folder);
    await writeFile(join(folder, 'memory.max'), String(bounds.memoryBytes));
    const swap = join(folder, 'memory.swap.max');
    if (existsSync(swap)) await writeFile(swap, '0');
    await writeFile(join(folder, 'pids.max'), String(bounds.processes));
    await writeFile(join(folder, 'cpu.max'), `${quota(bounds)} ${PERIOD_US}`);
    return this.open(name);
  }

  open(name: string): RunGroup {
    const folder = join(this.#folder, name);
    const all = join(folder, 'cgroup.kill');
    const kill = async (): Promise<void> => {
      // Linux 5.14.
      if (existsSync(all)) await writeFile(all, '1').catch(() => undefined);
      else await killAll([folder]);
    };
    return {
      kill,
      entrances: [join(folder, 'cgroup.procs')],
      ranOutOfMemory: async () => /^oom_kill [1-9]/m.test(await read(join(folder, 'memory.events'))),
      end: (timeMs) => endGroup(timeMs, [folder], kill),
    };
  }

  left(): Promise<readonly string[]> {
    return groupsIn([this.#folder]);
  }
}

function quota({ cpu }: ScriptBounds): string {
  return String(Math.max(1_000, Math.round(cpu * PERIOD_US)));
}

async function groupsIn(folders: readonly string[]): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory()) names.add(entry.name);
    }
  }
  return [...names];
}

async function killAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const pid of (await read(join(folder, 'cgroup.procs'))).split('\n').map(Number)) {
      try {
        if (pid > 1) process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone.
      }
    }
  }
}

async function endGroup(timeMs: number, folders: readonly string[], kill: () => Promise<void>): Promise<boolean> {
  const until = performance.now() + timeMs;
  for (;;) {
    await kill();
    let left = false;
    for (const folder of folders) left = !(await removed(folder)) || left;
    if (!left) return true;
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function removed(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch {
    return !existsSync(folder);
  }
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
