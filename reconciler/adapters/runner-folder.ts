/** The private folder that a script is started from: in memory, of the script's user alone, gone after the run. */
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exec } from '../ports/exec.ts';
import type { RunJob } from '../ports/runner.ts';

/** statfs(2): TMPFS_MAGIC, RAMFS_MAGIC. */
const IN_MEMORY = new Set([0x01021994, 0x858458f6]);
const PLACES = ['/run', '/dev/shm'];

export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

/** Null: there is no file system in memory. */
export async function memoryPlace(places: readonly string[] = PLACES): Promise<string | null> {
  for (const place of places) {
    const facts = await statfs(place).catch(() => null);
    if (facts !== null && IN_MEMORY.has(facts.type)) return place;
  }
  return null;
}

/** Writes the script; gives its path. `prefix`: of all folders of this agent. */
export async function writeScript(place: string, prefix: string, job: RunJob, { uid, gid }: Account): Promise<string> {
  const folder = join(place, `${prefix}${job.id}-${randomBytes(8).toString('hex')}`);
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, job.name);
  // Written before anybody else owns it: no link can be laid in its way.
  await writeFile(file, job.bytes, { flag: 'wx', mode: 0o500 });
  await chown(file, uid, gid);
  await chmod(file, 0o500);
  await chown(folder, uid, gid);
  await chmod(folder, 0o500);
  return file;
}

export async function removeScripts(place: string, prefix: string): Promise<void> {
  for (const name of await readdir(place).catch(() => [])) {
    if (name.startsWith(prefix)) await rm(join(place, name), { recursive: true, force: true });
  }
}

/** By the name service of the host; null: there is no such user. */
export async function findAccount(exec: Exec, path: string, user: string): Promise<Account | null> {
  const found = await exec({ argv: ['getent', 'passwd', user], env: { PATH: path, LC_ALL: 'C' }, timeoutMs: 10_000 });
  const [name, , uid, gid, , home] = found.stdout.trim().split(':');
  if (name !== user || !/^\d+$/.test(uid ?? '') || !/^\d+$/.test(gid ?? '')) return null;
  return { uid: Number(uid), gid: Number(gid), home: home ?? '/' };
}

/** Why a job cannot be started on this host; null: it can. Looked at first: afterwards its exit status could be anything's. */
export async function startFault({ interpreter, folder }: RunJob): Promise<string | null> {
  const { program } = interpreter;
  const runs = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!runs) return `${program}, which its first line names, is not there`;
  const facts = await stat(folder).catch(() => null);
  return facts?.isDirectory() === true ? null : `there is no folder ${folder}`;
}

/** The whole environment of a script. What the catalogue declares comes last. */
export function runEnvironment(job: RunJob, { home }: Account): Record<string, string> {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: home,
    USER: job.user,
    LOGNAME: job.user,
    LANG: 'C.UTF-8',
    KEDGE_RUN: job.id,
    KEDGE_SCRIPT: job.name,
    ...job.env,
  };
}

/** The script's command line: by its interpreter, for file systems in memory are often mounted noexec. */
export function commandLine({ interpreter, argv }: RunJob, file: string): readonly string[] {
  const { program, argument } = interpreter;
  return [program, ...(argument === null ? [] : [argument]), file, ...argv];
}
