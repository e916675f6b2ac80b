/** Real OSTree repositories, sysroots in folders, and hosts that believe they booted from one: no machine is booted, all takes seconds. */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { isSha256, type Sha256 } from '../../reconciler/core/names.ts';
import type { GpgHome } from './gpg.ts';
import { run, tryRun } from './run.ts';
import { makeTempDir, removeDir, type Scope } from './temp.ts';

export const OS_REF = 'lab/12/x86_64';
export const OS_NAME = 'lab';

export interface OsCommitOptions {
  readonly version: string;
  /** Who signs; nobody where absent. */
  readonly sign?: string;
  readonly ref?: string;
  /** Bytes of its own that nothing compresses; 200 kB by default. */
  readonly bytes?: number;
  /** Text of kernel and initramfs: another one is another kernel. The version by default. */
  readonly kernel?: string;
  /** Name -> version, for the dpkg database. */
  readonly packages?: Readonly<Record<string, string>>;
}

export interface OsRepository {
  readonly dir: string;
  commit(options: OsCommitOptions): Promise<Sha256>;
}

/** An archive repository as a build server has it. */
export async function osRepository(scope: Scope, gpg: GpgHome): Promise<OsRepository> {
  const root = await ostreeDir(scope);
  const dir = join(root, 'repo');
  await run('ostree', [`--repo=${dir}`, 'init', '--mode=archive']);
  return {
    dir,
    async commit({ version, sign, ref = OS_REF, bytes = 200_000, kernel = version, packages = { base: version } }) {
      const tree = join(root, randomUUID());
      await makeTree(tree, { version, bytes, kernel, packages });
      const signing = sign === undefined ? [] : [`--gpg-sign=${sign}`, `--gpg-homedir=${gpg.home}`];
      const meta = [`--add-metadata-string=version=${version}`, '--generate-sizes', '--bootable', ...signing];
      const id = (await run('ostree', [`--repo=${dir}`, 'commit', '-b', ref, ...meta, `--tree=dir=${tree}`])).trim();
      if (!isSha256(id)) throw new Error(`ostree commit gave ${id}`);
      return id;
    },
  };
}

async function makeTree(
  tree: string,
  { version, bytes, kernel, packages }: Required<Omit<OsCommitOptions, 'sign' | 'ref'>>,
): Promise<void> {
  const modules = 'usr/lib/modules/6.1.0-lab';
  const folders = ['usr/bin', 'usr/lib64', 'usr/etc', 'usr/share/dpkg', modules];
  for (const folder of [...folders, 'boot', 'dev', 'proc', 'run', 'sys', 'sysroot', 'var', 'tmp']) {
    await mkdir(join(tree, folder), { recursive: true });
  }
  for (const [link, target] of Object.entries({
    bin: 'usr/bin',
    lib: 'usr/lib',
    lib64: 'usr/lib64',
    ostree: 'sysroot/ostree',
  })) {
    await symlink(target, join(tree, link));
  }
  const status = Object.entries(packages).map(
    ([name, v]) => `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${v}\n`,
  );
  const files: Readonly<Record<string, string | Uint8Array>> = {
    [`${modules}/vmlinuz`]: `kernel ${kernel}`.padEnd(4000),
    [`${modules}/initramfs.img`]: `initramfs ${kernel}`.padEnd(6000),
    'usr/lib/os-release': `NAME=Lab\nID=lab\nVERSION_ID=${version}\nPRETTY_NAME="Lab ${version}"\n`,
    'usr/etc/version': `${version}\n`,
    'usr/share/dpkg/status': status.join('\n'),
    'usr/share/blob': crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536))),
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(tree, path), content);
  // A file may be larger than the random source gives at once.
  for (let left = bytes - 65_536, i = 0; left > 0; left -= 65_536, i++) {
    await writeFile(join(tree, `usr/share/blob-${i}`), crypto.getRandomValues(new Uint8Array(Math.min(left, 65_536))));
  }
}

export interface Sysroot {
  readonly dir: string;
  readonly repo: string;
  ostree(...args: readonly string[]): Promise<string>;
}

/** An empty sysroot with one stateroot, in a folder. */
export async function sysroot(scope: Scope, folder?: string): Promise<Sysroot> {
  const dir = folder ?? join(await ostreeDir(scope), 'sysroot');
  const repo = join(dir, 'ostree', 'repo');
  await mkdir(join(dir, 'boot'), { recursive: true });
  await run('ostree', ['admin', 'init-fs', '--modern', `--sysroot=${dir}`, dir]);
  await run('ostree', ['admin', `--sysroot=${dir}`, 'os-init', OS_NAME]);
  await run('ostree', ['config', `--repo=${repo}`, 'set', 'sysroot.bootloader', 'none']);
  return { dir, repo, ostree: (...args) => run('ostree', args) };
}

/** Deployments are immutable: a folder that holds one is not removed as others are. */
export async function ostreeDir(scope: Scope): Promise<string> {
  const dir = await makeTempDir('ko');
  scope.after(async () => {
    await tryRun('chattr', ['-R', '-i', dir]);
    await removeDir(dir);
  });
  return dir;
}

export interface BootedSysroot extends Sysroot {
  /** What to start instead of `ostree`: it sees the booted deployment as its root. */
  readonly program: readonly [string, ...string[]];
  /** Folder of the booted deployment. */
  root(): Promise<string>;
  boot(): Promise<{ bootId: string; uptimeMs: number }>;
  /** Shuts down (what is staged becomes a deployment) and boots: the default, or the entry behind it as GRUB does after failed tries. */
  reboot(entry?: 'default' | 'fallback'): Promise<void>;
  /** As `reboot`, but the power is cut: what is staged is lost. */
  cutPower(): Promise<void>;
  /** Milliseconds since the boot, as the kernel says. */
  uptimeMs: number;
}

/** The sysroot with `commit` deployed and "booted": each call of ostree gets namespaces in which that deployment is `/`. Needs root. */
export async function bootedSysroot(scope: Scope, from: OsRepository, commit: Sha256): Promise<BootedSysroot> {
  const rig = await ostreeDir(scope);
  const made = await sysroot(scope, join(rig, 'sysroot'));
  await mkdir(join(rig, 'run'));
  await writeFile(join(rig, 'run', 'ostree-booted'), '');
  await run('ostree', ['pull-local', `--repo=${made.repo}`, from.dir, commit]);
  const origin = join(rig, 'origin');
  await writeFile(origin, `[origin]\nrefspec=kedge:${OS_REF}\n`);
  const args = [
    `--sysroot=${made.dir}`,
    `--os=${OS_NAME}`,
    `--origin-file=${origin}`,
    '--karg=root=LABEL=root',
    commit,
  ];
  await run('ostree', ['admin', 'deploy', ...args]);
  await writeFile(join(rig, 'ostree.sh'), BOOTED);
  let bootId = '';
  const enter = async (entry: 'default' | 'fallback'): Promise<void> => {
    const arg = await bootArgument(made.dir, entry);
    await writeFile(join(rig, 'cmdline'), `root=LABEL=root ${arg}\n`);
    await writeFile(join(rig, 'booted'), await realpath(join(made.dir, arg.slice('ostree='.length))));
    bootId = randomUUID();
    host.uptimeMs = 60_000;
  };
  const program: [string, ...string[]] = ['sh', join(rig, 'ostree.sh'), rig];
  const [shell, ...prefix] = program;
  const staged = join(rig, 'run', 'ostree', 'staged-deployment');
  const host: BootedSysroot = {
    ...made,
    program,
    uptimeMs: 0,
    ostree: (...rest) => run(shell, [...prefix, ...rest]),
    root: () => readFile(join(rig, 'booted'), 'utf8'),
    boot: async () => ({ bootId, uptimeMs: host.uptimeMs }),
    async reboot(entry = 'default') {
      const isStaged = await stat(staged).then(
        () => true,
        () => false,
      );
      if (isStaged) await run(shell, [...prefix, 'admin', 'finalize-staged', `--sysroot=${made.dir}`]);
      await host.cutPower();
      await enter(entry);
    },
    async cutPower() {
      await run('rm', ['-rf', join(rig, 'run', 'ostree')]);
      await enter('default');
    },
  };
  await enter('default');
  return host;
}

/** `ostree=…` of the boot entry. The entry with the highest number is the default. */
async function bootArgument(dir: string, entry: 'default' | 'fallback'): Promise<string> {
  const folder = join(dir, 'boot', 'loader', 'entries');
  const entries = (await readdir(folder)).toSorted().toReversed();
  const file = entries[entry === 'default' ? 0 : 1];
  if (file === undefined) throw new Error(`there is no ${entry} boot entry`);
  const arg = /ostree=\S+/.exec(await readFile(join(folder, file), 'utf8'))?.[0];
  if (arg === undefined) throw new Error(`${file} boots no deployment`);
  return arg;
}

/** The programs are this machine's; everything else of `/` is the deployment's. */
const BOOTED = `exec unshare --mount --pid --fork --propagation private sh -ec '
PATH=$PATH:/usr/sbin:/sbin
rig=$1; shift; root=$(cat "$rig/booted")
mount --bind "$root" "$root"
mount --rbind /usr/bin "$root/usr/bin"; mount --rbind /usr/lib "$root/usr/lib"; mount --rbind /dev "$root/dev"
[ ! -d /usr/lib64 ] || mount --rbind /usr/lib64 "$root/usr/lib64"
mount --bind "$rig/sysroot" "$root/sysroot"; mount --bind "$rig/sysroot/boot" "$root/boot"; mount --bind "$rig/run" "$root/run"
mount --bind "$rig/sysroot/ostree/deploy/${OS_NAME}/var" "$root/var"
mount --rbind /tmp "$root/tmp"; mount -t proc proc "$root/proc"; mount --bind "$rig/cmdline" "$root/proc/cmdline"
# Of / ostree knows by itself that it is booted; by another name of it it does not.
for word; do shift; case $word in --sysroot=*) ;; *) set -- "$@" "$word" ;; esac; done
exec chroot "$root" /usr/bin/ostree "$@"' sh "$@"
`;

function* endless(): Generator<Uint8Array> {
  for (;;) yield new Uint8Array(65_536);
}

export interface OsServer {
  readonly url: string;
  /** Bytes of bodies that were sent to their end so far. */
  bytes: number;
  /** Paths that were asked for. */
  readonly asked: string[];
  /**
   * What is done to a request: nothing by default. `cut`: the connection ends half-way; `stall`: nothing comes from there on;
   * `flood`: it never ends. */
  fault: (path: string) => 'none' | 'missing' | 'cut' | 'stall' | 'flood' | 'flip' | 'error';
}

/** A repository over HTTP, as any file server gives it. */
export async function osServer(scope: Scope, dir: string): Promise<OsServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    served.asked.push(path);
    const fault = served.fault(path);
    const file = join(dir, path);
    const finish = (status: number): void => void response.writeHead(status).end();
    if (fault === 'missing') return finish(404);
    if (fault === 'flood') {
      response.writeHead(200);
      pipeline(Readable.from(endless()), response, () => undefined);
      return;
    }
    if (fault === 'error') return finish(503);
    stat(file).then(
      async (facts) => {
        const etag = `"${facts.size}-${facts.mtimeMs}"`;
        const start =
          request.headers['if-range'] === etag ? Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0) : 0;
        const range = start === 0 ? {} : { 'content-range': `bytes ${start}-${facts.size - 1}/${facts.size}` };
        response.writeHead(start === 0 ? 200 : 206, { etag, 'content-length': facts.size - start, ...range });
        if (fault === 'none') {
          served.bytes += facts.size - start;
          createReadStream(file, { start }).pipe(response);
          return;
        }
        const body = (await readFile(file)).subarray(start);
        const middle = Math.floor(body.length / 2);
        if (fault === 'cut' || fault === 'stall') {
          response.write(body.subarray(0, middle), () => (fault === 'cut' ? response.destroy() : undefined));
          return;
        }
        body.writeUInt8((body[middle] ?? 0) ^ 1, middle);
        response.end(body);
      },
      () => finish(404),
    );
  });
  const served: OsServer = { url: '', bytes: 0, asked: [], fault: () => 'none' };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  scope.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return Object.assign(served, { url: `http://127.0.0.1:${port}` });
}
