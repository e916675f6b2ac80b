/** One machine's life over many boots of one disk, and the tests that are its steps. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Machine, type MachineOptions } from './machine.ts';

export const SYSTEM = process.env.KEDGE_VM_SYSTEM ?? '';
export const LOGS = process.env.KEDGE_VM_LOGS ?? '';
export const STATE = '/usr/lib/kedge/boot-state';
/** A boot on trial is tried so often. */
export const TRIALS = 3;

/** What scripts/lib/vm-system.mjs committed. */
export interface Commits {
  readonly first: string;
  readonly second: string;
  readonly initramfs: string;
  readonly init: string;
  readonly next: string;
  readonly sick: string;
  readonly agent: string;
  readonly kernel: string;
  readonly stuck: string;
}

export function readCommits(): Commits {
  return JSON.parse(readFileSync(join(SYSTEM, 'commits.json'), 'utf8'));
}

/** A commit, or the name of a deployment, as GRUB says it. */
export function short(name: string): string {
  return `${name.slice(0, 12)}.${name.split('.')[1] ?? '0'}`;
}

export class Life {
  readonly #name: string;
  readonly #run: string;
  readonly #disk: string;
  #machine: Machine | null = null;
  #starts = 0;

  /** `name`: of its logs. Begins with the disk as it was built, and room on it. */
  constructor(name: string) {
    this.#name = name;
    this.#run = mkdtempSync(join(tmpdir(), 'kvm-'));
    this.#disk = join(this.#run, 'disk.qcow2');
    const words = ['create', '-q', '-f', 'qcow2', '-b', join(SYSTEM, 'disk.raw'), '-F', 'raw', this.#disk, '16G'];
    const made = spawnSync('qemu-img', words);
    assert.equal(made.status, 0, String(made.stderr));
  }

  get machine(): Machine {
    assert.ok(this.#machine !== null, 'the machine runs');
    return this.#machine;
  }

  /** The machine that runs is switched off. */
  async start(name: string, more: Partial<MachineOptions> = {}): Promise<Machine> {
    await this.#machine?.off();
    this.#starts += 1;
    const log = join(LOGS, `${this.#name}-${String(this.#starts).padStart(2, '0')}-${name}.log`);
    this.#machine = new Machine({ disk: this.#disk, run: this.#run, log, ...more });
    return this.#machine;
  }

  /** The next boot of this disk: GRUB's choice. The machine is stopped as soon as the kernel runs. */
  async choice(name: string): Promise<{ readonly deployment: string; readonly state: string }> {
    const host = await this.start(name);
    const started = await host.started();
    await host.expect(/Linux version/);
    await host.off();
    this.#machine = null;
    return started;
  }

  async end(): Promise<void> {
    await this.#machine?.kill();
    rmSync(this.#run, { recursive: true, force: true });
  }
}

/**
 * Ends what a watchdog looks for: every CPU is busy with what nothing but the kernel itself comes before, PID 1 among what waits.
 * Waits for a watchdog that systemd has armed, and then for the machine to be reset.
 */
export async function freeze(host: Machine): Promise<void> {
  const isArmed = 'grep -qx active /sys/class/watchdog/watchdog0/state';
  await host.run(`for n in $(seq 60); do ${isArmed} && break; sleep 3; done; ${isArmed}; sync`);
  await host.down(
    "sysctl -qw kernel.sched_rt_runtime_us=-1; for n in $(seq $(nproc)); do chrt -f 99 sh -c 'while :; do :; done' & done",
  );
}

/** Gives what declares a test that needs what the one before it left: where one fails, those after it are skipped. */
export function steps(): (name: string, body: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, body) =>
    void test(name, async (context) => {
      if (broken !== null) {
        context.skip(`after: ${broken}`);
        return;
      }
      const since = Date.now();
      broken = name;
      await body();
      broken = null;
      context.diagnostic(`${Math.round((Date.now() - since) / 1000)} s`);
    });
}
