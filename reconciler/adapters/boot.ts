import { access, readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import type { BootVerdict } from '../core/os-memory.ts';
import { driverOf, LAYER_NOTE } from '../core/packages.ts';
import type { Boot } from '../ports/boot.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';

const UNITS = '/usr/lib/systemd/system';
/** Of the image (ostree/): they may write to /boot, which the agent's own unit need not. */
const CONFIRM = 'kedge-boot-confirm.service';
const REJECT = 'kedge-boot-reject.service';
/** A template; its instance is the commit. An image of before there was one has nothing to be told. */
const RENEW = 'kedge-boot-renew@.service';
const UNLOCK = 'kedge-os-unlock.service';
const PCI = '/sys/bus/pci/devices';
/** PCI's numbers of who makes what the driver is for; a display controller is of class 03 (https://pci-ids.ucw.cz). */
const VENDORS: ReadonlyMap<unknown, string> = new Map([['nvidia', '0x10de']]);
const JOURNAL_LINES = 40;

/** `Boot` by systemd, and by the units that an image of Kedge brings for its boot loader. */
export class SystemdBoot implements Boot {
  readonly #exec: Exec;
  readonly #env: Readonly<Record<string, string>>;
  readonly #units: string;
  readonly #cmdline: string;
  readonly #layer: string;
  readonly #pci: string;

  constructor(options: {
    readonly exec: Exec;
    readonly path: string;
    readonly units?: string;
    readonly cmdline?: string;
    readonly layer?: string;
    readonly pci?: string;
  }) {
    this.#exec = options.exec;
    this.#env = { PATH: options.path, LC_ALL: 'C' };
    this.#units = options.units ?? UNITS;
    this.#cmdline = options.cmdline ?? '/proc/cmdline';
    this.#layer = options.layer ?? LAYER_NOTE;
    this.#pci = options.pci ?? PCI;
  }

  async verdict(): Promise<BootVerdict> {
    const words = await readFile(this.#cmdline, 'utf8').catch(() => '');
    const said = /(?:^|\s)kedge\.state=(good|trial|fallback)(?:\s|$)/.exec(words)?.[1];
    return said === 'good' || said === 'trial' || said === 'fallback' ? said : null;
  }

  async confirm(): Promise<Result<void>> {
    if (!(await this.#has(CONFIRM)) || (await this.verdict()) === null) return ok(undefined);
    return this.#systemctl('the boot could not be recorded as good', 'start', CONFIRM);
  }

  async reject(): Promise<Result<boolean>> {
    if (!(await this.#has(REJECT)) || (await this.verdict()) === null) return ok(false);
    const told = await this.#systemctl('the boot could not be recorded as bad', 'start', REJECT);
    return told.ok ? ok(true) : told;
  }

  async renew(commit: Sha256): Promise<Result<void>> {
    if (!(await this.#has(RENEW)) || (await this.verdict()) === null) return ok(undefined);
    const unit = RENEW.replace('@', `@${commit}`);
    return this.#systemctl('the boot loader could not be told to forget the failed boots of a commit', 'start', unit);
  }

  async unlock(): Promise<Result<void>> {
    // By a unit: what the agent mounted itself, nobody else would see.
    if (await this.#has(UNLOCK)) return this.#systemctl('/usr could not be unlocked', 'start', UNLOCK);
    return fail('OS_DEPLOY_FAILED', `/usr could not be unlocked: this OS has no ${UNLOCK}`, {
      remedy: 'Update the OS to one that brings it, or take `developer` out of the file of this host.',
    });
  }

  async reboot(): Promise<Result<void>> {
    // Its end makes what is staged a deployment, and a unit that was not started has none: before 2025.2 its path unit may be too late.
    const finalize = 'ostree-finalize-staged.service';
    if (await this.#has(finalize)) {
      const started = await this.#systemctl('what is staged could not be finalised', 'start', finalize);
      if (!started.ok) return started;
    }
    return this.#systemctl('the host could not be rebooted', 'reboot');
  }

  async lastBoot(): Promise<string | null> {
    const args = ['--boot=-1', `--lines=${JOURNAL_LINES}`, '--no-pager', '--output=short', '--quiet'];
    const { end, stdout } = await this.#run('journalctl', args);
    const isThere = end.kind === 'exited' && end.code === 0 && stdout.trim() !== '';
    return isThere ? stdout.trim().slice(-LIMITS.logTailBytes) : null;
  }

  async expectsGpu(): Promise<boolean> {
    const layer = await readFile(this.#layer, 'utf8').catch(() => null);
    const vendor = VENDORS.get(layer === null ? null : driverOf(layer));
    if (vendor === undefined) return false;
    for (const name of await readdir(this.#pci).catch(() => [])) {
      const fact = async (file: string) => (await readFile(join(this.#pci, name, file), 'utf8').catch(() => '')).trim();
      if ((await fact('vendor')) !== vendor || !(await fact('class')).startsWith('0x03')) continue;
      const driver = await readlink(join(this.#pci, name, 'driver')).catch(() => '');
      if (basename(driver) !== 'vfio-pci') return true;
    }
    return false;
  }

  async #systemctl(what: string, ...args: string[]): Promise<Result<void>> {
    const { end, stderr } = await this.#run('systemctl', args);
    if (end.kind === 'exited' && end.code === 0) return ok(undefined);
    const cause = end.kind === 'missing' ? end.message : stderr.trim().slice(-500);
    return fail('OS_DEPLOY_FAILED', `${what}: systemctl ${args.join(' ')} failed`, {
      cause,
      remedy: 'Look at `systemctl status` and the journal of the unit.',
    });
  }

  #run(program: string, args: readonly string[]): Promise<ExecOutcome> {
    return this.#exec({ argv: [program, ...args], env: this.#env, cwd: '/', timeoutMs: LIMITS.ostreeMs });
  }

  async #has(unit: string): Promise<boolean> {
    return access(`${this.#units}/${unit}`).then(
      () => true,
      () => false,
    );
  }
}
