/** A machine in QEMU, driven over its serial console as a person would; its words are kept in a log. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRMWARE = '/usr/share/OVMF/OVMF_CODE.fd';
/** Plain emulation on a busy machine with few cores: what takes 30 s on a quiet one. */
export const BOOT_MS = 900_000;
export const STEP_MS = 600_000;
const PROMPT = 'kedge-test# ';

export interface MachineOptions {
  /** A qcow2 file; what the machine writes stays in it. */
  readonly disk: string;
  readonly log: string;
  /** Folder for the monitor's socket; short, for a socket's path has at most 107 bytes. */
  readonly run: string;
  readonly firmware?: 'uefi' | 'bios';
  /** Goes on from a snapshot that `save` made instead of starting. */
  readonly from?: string;
  /** More disks, raw. */
  readonly drives?: readonly string[];
  /** What else it has, in QEMU's words. */
  readonly devices?: readonly string[];
  /** A raw image as a second disk, read-only. */
  readonly data?: string;
  /** Where every write and flush of the disk is logged (write-log.ts). */
  readonly writes?: string;
}

/** The disks, and what lies between the first and the machine. Nothing here waits for this machine's own disk. */
function disks({ disk, data, writes, drives = [] }: MachineOptions): readonly string[] {
  const second = [
    ...(data === undefined ? [] : ['-drive', `if=virtio,format=raw,readonly=on,file=${data}`]),
    ...drives.flatMap((file) => ['-drive', `if=virtio,format=raw,file=${file},cache=unsafe`]),
  ];
  if (writes === undefined) return ['-drive', `if=virtio,format=qcow2,file=${disk},cache=unsafe`, ...second];
  const node = (words: string): readonly string[] => ['-blockdev', words];
  return [
    ...node(`driver=file,node-name=file,filename=${disk},cache.no-flush=on`),
    ...node('driver=qcow2,node-name=disk,file=file,cache.no-flush=on'),
    ...node(`driver=file,node-name=log,filename=${writes},cache.no-flush=on`),
    ...node('driver=blklogwrites,node-name=logged,file=disk,log=log,log-sector-size=512'),
    ...['-device', 'virtio-blk-pci,drive=logged,bootindex=0'],
    ...second,
  ];
}

export class Machine {
  readonly #child: ChildProcess;
  readonly #log: WriteStream;
  readonly #monitor: string;
  readonly #ended: Promise<void>;
  #text = '';
  #commands = 0;
  #over = false;

  constructor(options: MachineOptions) {
    const { log, run, firmware = 'uefi', from, devices = [] } = options;
    this.#monitor = `${run}/monitor`;
    this.#log = createWriteStream(log, { flags: 'a' });
    this.#child = spawn(
      'setpriv',
      [
        // Also ends where we are killed.
        ...['--pdeathsig', 'KILL', 'qemu-system-x86_64'],
        // KVM is not asked for: on the machines that tests run on it may be there and hang. 5-level paging and nesting cost time.
        ...['-machine', 'q35', '-accel', 'tcg,thread=multi', '-cpu', 'max,la57=off,svm=off', '-smp', '2', '-m', '1536'],
        ...['-nodefaults', '-display', 'none', '-serial', 'stdio', '-no-reboot'],
        ...['-chardev', `socket,id=m,path=${this.#monitor},server=on,wait=off`, '-mon', 'chardev=m,mode=readline'],
        ...disks(options),
        ...['-netdev', 'user,id=n0', '-device', 'virtio-net-pci,netdev=n0,romfile=', '-device', 'virtio-rng-pci'],
        ...(firmware === 'uefi' ? ['-drive', `if=pflash,format=raw,readonly=on,file=${FIRMWARE}`] : []),
        ...devices,
        ...(from === undefined ? [] : ['-loadvm', from]),
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    const take = (bytes: Buffer): void => {
      this.#log.write(bytes);
      this.#text += bytes.toString('latin1');
    };
    this.#child.stdout?.on('data', take);
    this.#child.stderr?.on('data', take);
    this.#child.stdin?.on('error', () => undefined);
    this.#ended = new Promise<void>((resolve) => {
      this.#child.on('error', (error) => {
        this.#text += String(error);
        resolve();
      });
      this.#child.on('close', () => resolve());
    }).then(() => {
      this.#over = true;
    });
  }

  /** Whether it has stopped. */
  get isOver(): boolean {
    return this.#over;
  }

  /** Waits for words; gives the match, and forgets all up to it. Throws with the last words where they do not come. */
  async expect(pattern: RegExp, ms = STEP_MS): Promise<RegExpExecArray> {
    for (const until = Date.now() + ms; ; await sleep(100)) {
      const match = pattern.exec(this.#text);
      if (match !== null) {
        this.#text = this.#text.slice(match.index + match[0].length);
        return match;
      }
      const why = this.#over ? 'the machine stopped' : Date.now() > until ? `${ms} ms passed` : null;
      if (why !== null) throw new Error(`${why} without ${pattern}; its last words:\n${this.#text.slice(-1500)}`);
    }
  }

  /** What GRUB starts, from its own words: the kernel's first ones may lose letters on an emulated serial port. */
  async started(): Promise<{ readonly deployment: string; readonly state: string }> {
    const [, deployment = '', state = ''] = await this.expect(
      /Kedge: starting ([0-9a-f]{12}\.\d+), (good|trial|fallback)/,
      BOOT_MS,
    );
    return { deployment, state };
  }

  /** Waits for the root shell on the console and makes it quiet. */
  async login(): Promise<void> {
    await this.expect(/root@[\w-]+:~# /, BOOT_MS);
    this.#send(
      `PS1='${PROMPT}' TERM=dumb SYSTEMD_PAGER= SYSTEMD_COLORS=0; export TERM SYSTEMD_PAGER SYSTEMD_COLORS; stty -echo cols 200; dmesg -n 1`,
    );
    await this.run('true');
  }

  /** Runs a command line as root; gives its output. Throws where its status is not as expected. */
  async run(
    command: string,
    { status = 0, ms = STEP_MS }: { status?: number | null; ms?: number } = {},
  ): Promise<string> {
    this.#commands += 1;
    const mark = `KEDGE-${this.#commands}-END`;
    // The command's own echo never matches: it holds the quotes.
    this.#send(`${command}; echo "${mark.slice(0, 3)}""${mark.slice(3)}:$?:"`);
    const match = await this.#take(new RegExp(`${mark}:(\\d+):`), ms);
    const output = match.before.replaceAll('\r', '').replace(/^.*KED""GE-[^\n]*\n/, '');
    if (status !== null) assert.equal(Number(match.status), status, `${command}\n${output}`);
    return output.replaceAll(PROMPT, '').trim();
  }

  async #take(pattern: RegExp, ms: number): Promise<{ before: string; status: string }> {
    for (const until = Date.now() + ms; ; await sleep(50)) {
      const match = pattern.exec(this.#text);
      if (match !== null) {
        const before = this.#text.slice(0, match.index);
        this.#text = this.#text.slice(match.index + match[0].length);
        return { before, status: match[1] ?? '' };
      }
      const why = this.#over ? 'the machine stopped' : Date.now() > until ? `${ms} ms passed` : null;
      if (why !== null) throw new Error(`${why} without an answer; its last words:\n${this.#text.slice(-1500)}`);
    }
  }

  #send(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  /** Runs a command that ends in the machine going down, and waits until it is. */
  async down(command: string): Promise<void> {
    this.#send(command);
    await this.ended();
  }

  /** Until it stops by itself: a reboot does, for it is started again by whoever wants that. */
  async ended(ms = BOOT_MS): Promise<void> {
    const late = sleep(ms, 'late', { ref: false });
    if ((await Promise.race([this.#ended, late])) === 'late') {
      throw new Error(`it still ran after ${ms} ms; its last words:\n${this.#text.slice(-1500)}`);
    }
  }

  /** Keeps the running machine, to go on from it later (`from`). */
  async save(name: string): Promise<void> {
    const answer = await this.#ask(`savevm ${name}`);
    assert.doesNotMatch(answer, /error/i);
  }

  #ask(command: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#monitor);
      let text = '';
      let asked = false;
      socket.setTimeout(STEP_MS, () => socket.destroy(new Error(`no answer to ${command}`)));
      socket.on('error', reject).on('data', (bytes) => {
        text += bytes.toString('latin1');
        if (!/\(qemu\) $/.test(text)) return;
        if (asked) {
          socket.destroy();
          resolve(text);
        } else {
          asked = true;
          text = '';
          socket.write(`${command}\n`);
        }
      });
    });
  }

  /** Switched off, with all that it has written on its disk: a kill loses what QEMU has not told the disk's file yet. */
  off(): Promise<void> {
    return this.#stop('SIGTERM');
  }

  /** As if its plug were pulled. */
  kill(): Promise<void> {
    return this.#stop('SIGKILL');
  }

  async #stop(signal: NodeJS.Signals): Promise<void> {
    this.#child.kill(signal);
    await this.#ended;
    await new Promise((resolve) => this.#log.end(resolve));
  }
}
