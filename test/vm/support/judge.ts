/**
 * What a disk comes up as after a power cut, without booting it, which takes minutes: GRUB's own code, run as a program (grub-emu) on
 * the disk as it is, up to the entry that it starts, kernel and initramfs checked by it; then what the initramfs and systemd would
 * find, the file systems checked and mounted by this machine's kernel, and the deployment that GRUB's menu names compared with how
 * it looked when all was well.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOOK } from './managed.ts';
import type { Span } from './points.ts';
import type { Recorded } from './recording.ts';
import { qemuImg } from './recording.ts';

export interface Judged {
  /** OSTree's name of what GRUB starts; null: nothing. */
  readonly deployment: string | null;
  readonly state: string | null;
  /** How often the machine starts until then. */
  readonly boots: number;
  /** Null: all is well. */
  readonly wrong: string | null;
}
export type Partition = 'boot' | 'root' | 'var';

/** By the partition table. */
export function partitions(disk: string): Readonly<Record<Partition, Span>> {
  const { stdout, status, stderr } = spawnSync('sfdisk', ['--json', disk], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`sfdisk: ${stderr}`);
  const table: { partitions: { name: string; start: number; size: number }[] } = JSON.parse(stdout).partitiontable;
  const span = (name: string): Span => {
    const found = table.partitions.find((p) => p.name === `kedge-${name}`);
    if (found === undefined) throw new Error(`${disk}: no partition kedge-${name}`);
    return { start: found.start * 512, end: (found.start + found.size) * 512 };
  };
  return { boot: span('boot'), root: span('root'), var: span('var') };
}

const GRUB_MS = 120_000;

export async function judge(
  disk: string,
  run: string,
  spans: Readonly<Record<Partition, Span>>,
  looks: Recorded['looks'],
): Promise<Judged> {
  const view = await CopyView.open(disk, run);
  try {
    const first = await boot(view, run, spans, looks);
    if (first !== 'again') return { ...first, boots: 1 };
    const second = await boot(view, run, spans, looks);
    if (second !== 'again') return { ...second, boots: 2 };
    return { deployment: null, state: null, boots: 2, wrong: 'what GRUB starts is never there' };
  } finally {
    await view.close();
  }
}

/** `again`: what GRUB started is not there, so that the initramfs replays the journal of /boot and starts again (ostree/, boot-journal). */
async function boot(
  view: CopyView,
  run: string,
  spans: Readonly<Record<Partition, Span>>,
  looks: Recorded['looks'],
): Promise<Omit<Judged, 'boots'> | 'again'> {
  const menu = menuOf(view.file, spans.boot);
  const said = await grub(view.file, run);
  const [, short = '', state = ''] = /Kedge: starting ([0-9a-f]{12}\.\d+), (good|trial|fallback)/.exec(said) ?? [];
  if (short === '') return { deployment: null, state: null, wrong: `GRUB starts nothing: ${said.slice(-500)}` };
  const entry = menu.find(({ name }) => `${name.slice(0, 12)}.${name.split('.')[1]}` === short);
  if (entry === undefined) return { deployment: null, state, wrong: `GRUB starts ${short}, and no menu has it` };
  const deployment = entry.name;
  try {
    const root = view.mount('root', spans.root, false);
    for (const other of ['boot', 'var'] as const) view.mount(other, spans[other], true);
    if (!existsSync(join(root, entry.link))) {
      view.unmount();
      return 'again';
    }
    return { deployment, state, wrong: wrongTree(root, entry, looks) };
  } catch (error) {
    return { deployment, state, wrong: error instanceof Error ? error.message : String(error) };
  }
}

interface MenuEntry {
  readonly name: string;
  /** `/ostree/boot.0/…`: what the initramfs is to make `/`. */
  readonly link: string;
}

/** As images/grub.cfg looks for it, and as GRUB reads it: without replaying a journal (debugfs does not either). */
function menuOf(file: string, { start }: Span): readonly MenuEntry[] {
  for (const loader of ['loader', 'loader.0', 'loader.1']) {
    // Also where what its checksums are of was not written yet: GRUB asks for none.
    const args = ['-c', '-n', '-R', `cat /${loader}/grub.cfg`, `${file}?offset=${start}`];
    const { stdout } = spawnSync('debugfs', args, { encoding: 'utf8' });
    const entries = [...stdout.matchAll(/--id '([0-9a-f]{64}\.\d+)'[\s\S]*? 'ostree=([^']+)'/g)];
    if (entries.length > 0) return entries.map(([, name = '', link = '']) => ({ name, link }));
  }
  return [];
}

/** All that GRUB says until it starts an entry, or stands still. */
async function grub(file: string, run: string): Promise<string> {
  const map = join(run, 'device.map');
  writeFileSync(map, `(hd0) ${file}\n`);
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'grub-emu', '-m', map, '-d', '/grub', '-r', 'hd0,gpt3'], {
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  let isOver = false;
  const take = (bytes: Buffer): void => {
    said += bytes.toString('latin1');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve())).then(() => {
    isOver = true;
  });
  for (const until = Date.now() + GRUB_MS; !isOver && Date.now() < until; await sleep(200)) {
    if (/Kedge: starting \S+, \w+/.test(said)) break;
    // Nobody waits for the menu's three seconds.
    child.stdin.write('\r');
  }
  child.kill('SIGKILL');
  await ended;
  return said.replaceAll(/\x1b\[[0-9;?]*[a-zA-Z]/g, '').replaceAll(/\s+/g, ' ');
}

function wrongTree(root: string, { name, link }: MenuEntry, looks: Recorded['looks']): string | null {
  const here = realpathSync(join(root, link));
  const found = relative(join(root, 'ostree/deploy/kedge/deploy'), here);
  if (found !== name) return `${link} is ${found}, and GRUB said ${name}`;
  statSync(`${here}.origin`);
  const want = looks[name.slice(0, 64)] ?? [];
  const { stdout } = spawnSync('sh', ['-euc', LOOK, 'look', join(here, 'usr'), join(here, 'etc')], {
    encoding: 'utf8',
  });
  if (!want.includes(stdout.trim())) return `${name} looks like ${stdout.trim()}, not ${want.join(' or ')}`;
  return readlinkSync(join(here, 'ostree')) === 'sysroot/ostree' ? null : `${name} is no tree`;
}

/** A disk as a file that may be written, of which nothing stays (QEMU's FUSE export of an overlay), and its mounts. */
class CopyView {
  readonly file: string;
  readonly #run: string;
  readonly #daemon: ChildProcess;
  readonly #mounts: string[] = [];
  readonly #loops: string[] = [];

  private constructor(run: string, daemon: ChildProcess) {
    this.#run = run;
    this.file = join(run, 'view.raw');
    this.#daemon = daemon;
  }

  static async open(disk: string, run: string): Promise<CopyView> {
    const overlay = join(run, 'view.qcow2');
    qemuImg('create', '-q', '-f', 'qcow2', '-b', disk, '-F', 'raw', overlay);
    const file = join(run, 'view.raw');
    writeFileSync(file, '');
    const daemon = spawn(
      'setpriv',
      [
        ...['--pdeathsig', 'KILL', 'qemu-storage-daemon'],
        ...['--blockdev', `driver=file,node-name=f,filename=${overlay},cache.no-flush=on`],
        ...['--blockdev', 'driver=qcow2,node-name=d,file=f,cache.no-flush=on'],
        ...['--export', `type=fuse,id=e,node-name=d,mountpoint=${file},writable=on`],
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const view = new CopyView(run, daemon);
    for (const until = Date.now() + 60_000; statSync(file).size === 0; await sleep(50)) {
      if (daemon.exitCode !== null || Date.now() > until) {
        await view.close();
        throw new Error('qemu-storage-daemon shows no disk');
      }
    }
    return view;
  }

  /** Checked as at a boot (`e2fsck -p`: what it would have to ask about, it does not do), or left to the kernel. Gives the folder. */
  mount(name: string, { start, end }: Span, checked: boolean): string {
    const loop = words('losetup', '--find', '--show', `--offset=${start}`, `--sizelimit=${end - start}`, this.file);
    this.#loops.push(loop);
    if (checked) {
      const { status, stdout } = spawnSync('e2fsck', ['-p', loop], { encoding: 'utf8' });
      if (status !== 0 && status !== 1) throw new Error(`e2fsck of ${name} ends with ${status}: ${stdout.trim()}`);
    }
    const folder = join(this.#run, `mnt-${name}`);
    mkdirSync(folder, { recursive: true });
    words('mount', '-t', 'ext4', loop, folder);
    this.#mounts.push(folder);
    return folder;
  }

  unmount(): void {
    for (const folder of this.#mounts.splice(0).toReversed()) words('umount', folder);
    for (const loop of this.#loops.splice(0)) words('losetup', '--detach', loop);
  }

  async close(): Promise<void> {
    this.unmount();
    const ended = new Promise((resolve) => this.#daemon.on('close', resolve));
    if (this.#daemon.exitCode === null) {
      this.#daemon.kill('SIGTERM');
      await ended;
    }
    rmSync(join(this.#run, 'view.raw'), { force: true });
    rmSync(join(this.#run, 'view.qcow2'), { force: true });
  }
}

function words(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}
