/**
 * The real systemd as PID 1 of namespaces of its own, over a copy of this machine's root that only it sees: the units of the package run
 * as they do on a host, with all that they forbid. The network is this machine's.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, tryRun } from '../../support/run.ts';
import type { Scope } from '../../support/temp.ts';

export interface House {
  /** A file inside, for a look from outside; null where there is none. */
  file(path: string): Promise<string | null>;
  /** Runs a program inside. */
  run(...argv: readonly [string, ...string[]]): Promise<string>;
  /** What systemd said. */
  said(): string;
}

export interface HouseOptions {
  /** Path inside -> file of this machine, copied. */
  readonly files: Readonly<Record<string, string>>;
  /** Path inside -> its text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Folder inside -> folder of this machine, the same. */
  readonly binds: Readonly<Record<string, string>>;
  /** Unit files by name, or `<unit>.d/<name>.conf`; nothing else is known to systemd. */
  readonly units: Readonly<Record<string, string>>;
  readonly start: string;
}

const SYSTEMD = '/lib/systemd/systemd';
const NAMESPACES = ['--pid', '--fork', '--kill-child', '--mount', '--uts', '--ipc', '--cgroup'];
/** What units of a service ask for by themselves. */
const TARGETS = [
  'basic',
  'sysinit',
  'shutdown',
  'network-online',
  'time-sync',
  'multi-user',
  'umount',
  'final',
  'exit',
];
const ROOMS = ['out', 'up', 'work', 'root'];

/** Why it cannot be had here; false: it can. */
export async function noHouse(): Promise<string | false> {
  if (process.getuid?.() !== 0) return 'only root makes such namespaces';
  if (!existsSync(SYSTEMD)) return 'there is no systemd';
  const dir = '/tmp';
  const script = `set -e; mount --make-rprivate /; mount -t tmpfs tmpfs ${dir}; mkdir ${ROOMS.map((name) => `${dir}/${name}`).join(' ')}
    mount -t overlay overlay -o lowerdir=/,upperdir=${dir}/up,workdir=${dir}/work ${dir}/root; mount -t cgroup2 cgroup2 ${dir}/out`;
  const tried = await tryRun('unshare', [...NAMESPACES, 'sh', '-c', script]);
  return tried.status === 0
    ? false
    : `no namespaces with overlay and cgroup2 here: ${tried.stderr.trim().slice(0, 200)}`;
}

export async function systemdHouse(scope: Scope, options: HouseOptions): Promise<House> {
  const dir = await mkdtemp(join(tmpdir(), 'kt-'));
  const files = join(dir, 'files');
  const put = async (path: string): Promise<string> => {
    const target = join(files, path);
    await mkdir(dirname(target), { recursive: true });
    return target;
  };
  for (const [path, source] of Object.entries(options.files)) await cp(source, await put(path));
  for (const [path, text] of Object.entries(options.texts)) await writeFile(await put(path), text, { mode: 0o600 });
  const targets = TARGETS.map((name) => [`${name}.target`, `[Unit]\nDescription=${name}\nDefaultDependencies=no\n`]);
  for (const [name, text] of [...targets, ...Object.entries(options.units)]) {
    await writeFile(await put(`house/units/${name}`), text ?? '');
  }
  await mkdir(join(files, 'house/generators'), { recursive: true });
  const group = await cgroup(dir);
  const child = start(dir, files, group, options);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  scope.after(async () => {
    child.kill('SIGKILL');
    await gone;
    // Empty groups go from the innermost on.
    await tryRun('find', [group, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', '+']);
    await tryRun('umount', ['--lazy', dirname(group)]);
    await rm(dir, { recursive: true, force: true });
  });
  /** Of PID 1, as this machine counts. */
  const pid = async (): Promise<string> => {
    const children = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => '');
    return children.trim().split(' ')[0] ?? '';
  };
  return {
    file: async (path) => readFile(`/proc/${await pid()}/root${path}`, 'utf8').catch(() => null),
    run: async (...argv) =>
      run('nsenter', ['--target', await pid(), '--mount', '--pid', '--root', '--wd', '--', ...argv]),
    said: () => said,
  };
}

/** A control group of its own, so that systemd takes none of this machine's for its own. */
async function cgroup(dir: string): Promise<string> {
  const mount = join(dir, 'cgroup');
  await mkdir(mount);
  await run('mount', ['-t', 'cgroup2', 'cgroup2', mount]);
  const own = join(mount, `kedge-test-${process.pid}-${Date.now()}`);
  await mkdir(own);
  return own;
}

function start(dir: string, files: string, group: string, { binds, start: unit }: HouseOptions): ChildProcess {
  const room = join(dir, 'room');
  const inside = Object.entries(binds).map(
    ([path, source]) => `mkdir -p root${path}; mount --bind ${source} root${path}`,
  );
  const script = `set -e
    mount --make-rprivate /
    mkdir -p ${room}; mount -t tmpfs -o size=2g tmpfs ${room}; mkdir ${room}/up ${room}/work ${room}/root
    mount -t overlay overlay -o lowerdir=/,upperdir=${room}/up,workdir=${room}/work ${room}/root
    cp -a ${files}/. ${room}/root/
    cd ${room}
    mount -t proc proc root/proc; mount -t sysfs sysfs root/sys; mount -t cgroup2 cgroup2 root/sys/fs/cgroup
    mount -t tmpfs tmpfs root/run; mount --rbind /dev root/dev
    ${inside.join('\n    ')}
    mount -t tmpfs tmpfs root/tmp; mount --make-rshared root
    exec chroot root env -i container=test PATH=/usr/sbin:/usr/bin:/sbin:/bin SYSTEMD_UNIT_PATH=/house/units \\
      SYSTEMD_GENERATOR_PATH=/house/generators SYSTEMD_ENVIRONMENT_GENERATOR_PATH=/house/generators \\
      ${SYSTEMD} --unit=${unit} --log-target=console --show-status=no`;
  const words = ['-c', `echo $$ > ${group}/cgroup.procs; exec unshare ${NAMESPACES.join(' ')} sh -c "$0"`, script];
  return spawn('sh', words, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH ?? '' } });
}
