import { readdir, readFile, readlink } from 'node:fs/promises';
import { arch, hostname, networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import type { GpuFacts, HardwareFacts, NetworkFacts } from '../core/hardware.ts';
import { LIMITS } from '../core/limits.ts';
import type { Exec } from '../ports/exec.ts';
import type { Hardware, HostFacts } from '../ports/hardware.ts';
import { askNvidiaSmi } from './nvidia-smi.ts';

export interface HardwareOptions {
  readonly exec: Exec;
  /** PATH for nvidia-smi and systemd-detect-virt. */
  readonly path: string;
  /** Where /sys, /proc and /etc lie: `/`. */
  readonly root?: string;
}

/**
 * `Hardware` of a Linux host. systeminformation tells CPU and memory; its graphics() and networkInterfaces() spawn a dozen
 * processes synchronously, so that GPUs, disks and network cards are read from /sys.
 */
export class LinuxHardware implements Hardware {
  readonly #options: HardwareOptions;
  readonly #root: string;

  constructor(options: HardwareOptions) {
    this.#options = options;
    this.#root = options.root ?? '/';
  }

  async facts(): Promise<HostFacts> {
    const reasons: Record<string, string> = {};
    // Loaded only here: it is a megabyte that an agent at rest does not need.
    const { default: si } = await import('systeminformation');
    const [cpu, mem] = await Promise.all([si.cpu(), si.mem()]);
    const positive = (path: string, value: number): number | null => {
      if (Number.isFinite(value) && value > 0) return value;
      reasons[path] = 'the system does not say';
      return null;
    };
    const hardware: HardwareFacts = {
      cpu: {
        model: [cpu.manufacturer, cpu.brand].filter((word) => word !== '').join(' ') || null,
        architecture: arch(),
        sockets: positive('cpu.sockets', cpu.processors),
        cores: positive('cpu.cores', cpu.physicalCores),
        threads: positive('cpu.threads', cpu.cores),
      },
      memory: { totalBytes: positive('memory.totalBytes', mem.total) },
      gpus: await this.#gpus(mem.total, reasons),
      disks: await this.#disks(reasons),
      nics: await this.#nics(),
      virtualization: await this.#virtualization(reasons),
      reasons,
    };
    return {
      hardware,
      network: await this.#network(),
      bootId: await this.#text('proc/sys/kernel/random/boot_id'),
      osVersion: /^PRETTY_NAME="?([^"\n]*)"?$/m.exec((await this.#text('etc/os-release')) ?? '')?.[1] ?? null,
    };
  }

  /** The graphics processors on the PCI bus, and what their driver says of them. */
  async #gpus(systemBytes: number, reasons: Record<string, string>): Promise<readonly GpuFacts[]> {
    const found = await this.#pciGpus();
    const env = { PATH: this.#options.path, LC_ALL: 'C' };
    const smi = await askNvidiaSmi(this.#options.exec, env, { systemBytes, architecture: arch() });
    const known = new Set(smi.gpus.map(({ gpu }) => gpu.busId));
    const rest = found.filter((gpu) => !known.has(gpu.busId));
    const silent = (gpu: GpuFacts): string =>
      gpu.vendor !== 'nvidia' ? 'its driver does not say' : (smi.reason ?? 'nvidia-smi does not show this GPU');
    const all = [
      ...smi.gpus,
      ...rest.map((gpu) => ({ gpu, reason: gpu.memory.totalBytes === null ? silent(gpu) : null })),
    ];
    all.sort((a, b) => ((a.gpu.busId ?? '') < (b.gpu.busId ?? '') ? -1 : 1));
    for (const [index, { reason }] of all.entries()) {
      if (reason !== null) reasons[`gpus[${index}].memory.totalBytes`] = reason;
    }
    return all.map(({ gpu }) => gpu);
  }

  async #pciGpus(): Promise<GpuFacts[]> {
    const gpus: GpuFacts[] = [];
    for (const busId of await this.#entries('sys/bus/pci/devices')) {
      const at = join('sys/bus/pci/devices', busId);
      // Class 0x0300: VGA controller, 0x0302: 3D controller, 0x0380: other display controller.
      if (!/^0x03(00|02|80)/.test((await this.#text(join(at, 'class'))) ?? '')) continue;
      const vendor = VENDORS.get((await this.#text(join(at, 'vendor'))) ?? '');
      if (vendor === undefined) continue;
      const bytes = Number(await this.#text(join(at, 'mem_info_vram_total')));
      gpus.push({
        vendor,
        name: null,
        uuid: null,
        busId,
        driver: null,
        memory: bytes > 0 ? { kind: 'dedicated', totalBytes: bytes } : { kind: 'unknown', totalBytes: null },
        mig: { mode: 'unsupported', devices: [] },
      });
    }
    return gpus;
  }

  /** Disks with a device behind them: no loops, no mappings, no RAM. */
  async #disks(reasons: Record<string, string>): Promise<HardwareFacts['disks']> {
    const disks: HardwareFacts['disks'][number][] = [];
    for (const name of await this.#entries('sys/block')) {
      const at = join('sys/block', name);
      if ((await this.#entries(join(at, 'device'))).length === 0 || (await this.#text(join(at, 'removable'))) === '1')
        continue;
      const sectors = Number(await this.#text(join(at, 'size')));
      if (!(sectors > 0)) reasons[`disks[${disks.length}].sizeBytes`] = 'the device does not say';
      const rotational = await this.#text(join(at, 'queue/rotational'));
      disks.push({
        name,
        model: await this.#text(join(at, 'device/model')),
        // Sectors of 512 bytes, whatever the device's own: Documentation/ABI/stable/sysfs-block.
        sizeBytes: sectors > 0 ? sectors * 512 : null,
        rotational: rotational === null ? null : rotational === '1',
      });
    }
    return disks;
  }

  /** Network cards with a device behind them: containers bring and take the others. */
  async #nics(): Promise<HardwareFacts['nics']> {
    const nics: HardwareFacts['nics'][number][] = [];
    for (const name of await this.#entries('sys/class/net')) {
      const at = join('sys/class/net', name);
      if ((await this.#entries(join(at, 'device'))).length === 0) continue;
      const driver = await readlink(join(this.#root, at, 'device/driver')).catch(() => null);
      nics.push({
        name,
        mac: await this.#text(join(at, 'address')),
        driver: driver === null ? null : basename(driver),
      });
    }
    return nics;
  }

  async #virtualization(reasons: Record<string, string>): Promise<string | null> {
    const env = { PATH: this.#options.path, LC_ALL: 'C' };
    const outcome = await this.#options.exec({ argv: ['systemd-detect-virt'], env, timeoutMs: LIMITS.engineMs });
    const answer = outcome.stdout.trim();
    // It ends with 1 where it says `none`.
    if (outcome.end.kind === 'exited' && /^[\w.-]+$/.test(answer)) return answer;
    reasons.virtualization = 'systemd-detect-virt does not say';
    return null;
  }

  async #network(): Promise<NetworkFacts> {
    const temporary = await this.#temporaryAddresses();
    const addresses: string[] = [];
    for (const [name, list] of Object.entries(networkInterfaces())) {
      if (/^(veth|docker|br-|virbr|cni|flannel|cali|podman)/.test(name)) continue;
      for (const { address, internal } of list ?? []) {
        const local = internal || /^fe80:/i.test(address) || address.startsWith('169.254.');
        if (!local && !temporary.has(expand(address))) addresses.push(address);
      }
    }
    return { hostname: hostname() || null, addresses: addresses.sort(), meshKey: null };
  }

  /** Privacy addresses (RFC 8981) are made anew every day. Flag 0x01 of /proc/net/if_inet6. */
  async #temporaryAddresses(): Promise<ReadonlySet<string>> {
    const lines = ((await this.#text('proc/net/if_inet6')) ?? '').split('\n').map((line) => line.split(/\s+/));
    const temporary = lines.filter((columns) => (Number.parseInt(columns[4] ?? '0', 16) & 0x01) !== 0);
    return new Set(temporary.map(([address = '']) => address));
  }

  async #entries(path: string): Promise<string[]> {
    return (await readdir(join(this.#root, path)).catch(() => [])).sort();
  }

  /** A file of one value, trimmed; null where it is absent, unreadable (a card without a link) or empty. */
  async #text(path: string): Promise<string | null> {
    const text = await readFile(join(this.#root, path), 'utf8').catch(() => '');
    return text.trim() || null;
  }
}

const VENDORS: ReadonlyMap<string, GpuFacts['vendor']> = new Map([
  ['0x10de', 'nvidia'],
  ['0x1002', 'amd'],
  ['0x8086', 'intel'],
]);

/** An IPv6 address as 32 hex digits, as /proc/net/if_inet6 writes it. */
function expand(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, '0').toLowerCase()).join('');
}
