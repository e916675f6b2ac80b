/** What a host is made of, for its inventory record: nothing here changes by itself from minute to minute. */

/** Null where nobody says; `HardwareFacts.reasons` says why. */
type Figure = number | null;

export type GpuMemory =
  | { readonly kind: 'dedicated'; readonly totalBytes: number }
  /** The GPU uses the host's memory and reports none of its own. */
  | { readonly kind: 'unified'; readonly totalBytes: null; readonly systemBytes: number }
  | { readonly kind: 'unknown'; readonly totalBytes: null };

export interface GpuFacts {
  readonly vendor: 'nvidia' | 'amd' | 'intel';
  /** Product name; null where no driver says. */
  readonly name: string | null;
  /** `GPU-…`, null where no driver says. */
  readonly uuid: string | null;
  /** `0000:18:00.0`, as in /sys/bus/pci. */
  readonly busId: string | null;
  readonly driver: string | null;
  readonly memory: GpuMemory;
  readonly mig: {
    readonly mode: 'enabled' | 'disabled' | 'unsupported';
    /** Slices that stand now, such as `1g.10gb`. */
    readonly devices: readonly { readonly profile: string; readonly uuid: string }[];
  };
}

export interface HardwareFacts {
  readonly cpu: {
    readonly model: string | null;
    readonly architecture: string;
    readonly sockets: Figure;
    readonly cores: Figure;
    readonly threads: Figure;
  };
  readonly memory: { readonly totalBytes: Figure };
  readonly gpus: readonly GpuFacts[];
  readonly disks: readonly {
    readonly name: string;
    readonly model: string | null;
    readonly sizeBytes: Figure;
    /** Null where the device does not say. */
    readonly rotational: boolean | null;
  }[];
  readonly nics: readonly { readonly name: string; readonly mac: string | null; readonly driver: string | null }[];
  /** `none`, or what it runs in: `kvm`, `docker`, …; systemd-detect-virt's names. */
  readonly virtualization: string | null;
  /** Why a figure is null, by its path: `gpus[0].memory.totalBytes`. */
  readonly reasons: Readonly<Record<string, string>>;
}

export interface NetworkFacts {
  readonly hostname: string | null;
  /** Neither loopback nor link-local nor temporary, and not of bridges and tunnels that containers bring. */
  readonly addresses: readonly string[];
  readonly meshKey: null;
}

/** Asked of `nvidia-smi --query-gpu`, in the order in which `parseGpus` reads the columns. */
export const GPU_FIELDS = ['uuid', 'name', 'pci.bus_id', 'driver_version', 'memory.total'] as const;
/** Drivers before 450 refuse the whole query for it. */
export const GPU_FIELDS_MIG = [...GPU_FIELDS, 'mig.mode.current'] as const;

export interface SmiGpu {
  readonly gpu: GpuFacts;
  /** Why the memory is unknown. */
  readonly reason: string | null;
}

/**
 * Reads `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`: a line a GPU, sizes in MiB. Lines that are no GPU (warnings,
 * "Unable to determine the device handle …") are left out. `systemBytes` and `architecture` are those of the host.
 */
export function parseGpus(
  text: string,
  host: { readonly systemBytes: number; readonly architecture: string },
): readonly SmiGpu[] {
  const gpus: SmiGpu[] = [];
  for (const line of text.split('\n')) {
    const columns = line.split(', ').map((column) => column.trim());
    const [uuid, name, bus, driver, memory, mode] = columns;
    if (uuid === undefined || !/^GPU-[0-9a-f-]+$/.test(uuid) || memory === undefined) continue;
    const read = readMemory(memory, name ?? '', host);
    gpus.push({
      gpu: {
        vendor: 'nvidia',
        name: said(name),
        uuid,
        busId: busIdOf(bus ?? ''),
        driver: said(driver),
        memory: read.memory,
        mig: { mode: mode === 'Enabled' ? 'enabled' : mode === 'Disabled' ? 'disabled' : 'unsupported', devices: [] },
      },
      reason: read.reason,
    });
  }
  return gpus;
}

/** GPUs that are part of a chip with the CPU: their driver has no memory of their own to report. */
const INTEGRATED = /\b(GB10|N1X|Thor|Orin|Xavier|Tegra|Jetson|iGPU)\b/i;

function readMemory(
  text: string,
  name: string,
  host: { readonly systemBytes: number; readonly architecture: string },
): { memory: GpuMemory; reason: string | null } {
  const mebibytes = /^(\d+)(?:\.\d+)?(?: MiB)?$/.exec(text)?.[1];
  if (mebibytes !== undefined && Number(mebibytes) > 0) {
    return { memory: { kind: 'dedicated', totalBytes: Number(mebibytes) * 2 ** 20 }, reason: null };
  }
  // "[N/A]" of a card in a slot is a fault, that of a chip is what it is. Only chips have an Arm host and no figure.
  const absent = /^\[?(N\/A|Not Supported)\]?$/i.test(text);
  if (absent && (INTEGRATED.test(name) || host.architecture === 'arm64')) {
    return {
      memory: { kind: 'unified', totalBytes: null, systemBytes: host.systemBytes },
      reason: 'unified memory: nvidia-smi reports none of the GPU alone',
    };
  }
  return { memory: { kind: 'unknown', totalBytes: null }, reason: `nvidia-smi says ${text === '' ? 'nothing' : text}` };
}

/** Reads `nvidia-smi -L`: the MIG devices under each GPU, by its UUID. */
export function parseMigDevices(text: string): ReadonlyMap<string, GpuFacts['mig']['devices']> {
  const devices = new Map<string, { profile: string; uuid: string }[]>();
  let of: { profile: string; uuid: string }[] = [];
  for (const line of text.split('\n')) {
    const gpu = /^GPU \d+: .*\(UUID: (GPU-[0-9a-f-]+)\)/.exec(line)?.[1];
    if (gpu !== undefined) {
      of = [];
      devices.set(gpu, of);
    }
    // Before driver 470 the UUID of a MIG device was MIG-<UUID of the GPU>/<instance>/<compute instance>.
    const [, profile, uuid] = /^\s+MIG (\S+)\s+Device\s+\d+: \(UUID: (MIG-[\w/-]+)\)/.exec(line) ?? [];
    if (profile !== undefined && uuid !== undefined) of.push({ profile, uuid });
  }
  return devices;
}

/** `00000000:18:00.0` as nvidia-smi prints it, as /sys/bus/pci names it: `0000:18:00.0`. */
function busIdOf(text: string): string | null {
  const [, domain, rest] = /^([0-9a-f]{4,8}):([0-9a-f]{2}:[0-9a-f]{2}\.[0-7])$/i.exec(text) ?? [];
  if (domain === undefined || rest === undefined) return null;
  return `${Number.parseInt(domain, 16).toString(16).padStart(4, '0')}:${rest.toLowerCase()}`;
}

function said(text: string | undefined): string | null {
  return text === undefined || text === '' || text.startsWith('[') || text === 'N/A' ? null : text;
}
