import { isSha256 } from '../core/names.ts';
import type { OsDeployment, Unlocked } from '../core/os-observed.ts';

const HEAD = /^([ *]) (\S+) ([0-9a-f]{64})\.(\d+)(?: \((\w+)\))?$/;
const FIELD = /^ {4}(?:origin )?([A-Za-z]+): (.*)$/;
const UNLOCKED: readonly Unlocked[] = ['none', 'development', 'hotfix', 'transient'];

/**
 * `ostree admin status` as 2022.7 and 2025.2 print it in the C locale; null where it is not that. There is no JSON of it before 2025.
 * Source: ot-admin-builtin-status.c.
 */
export function parseStatus(text: string): readonly OsDeployment[] | null {
  const deployments: OsDeployment[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim() === 'No deployments.') continue;
    const [, star, osname, commit, serial, word] = HEAD.exec(line) ?? [];
    if (commit !== undefined) {
      if (!isSha256(commit) || osname === undefined) return null;
      deployments.push({
        index: deployments.length,
        osname,
        commit,
        serial: Number(serial),
        booted: star === '*',
        staged: word === 'staged',
        pinned: false,
        unlocked: 'none',
        version: null,
        origin: null,
      });
      continue;
    }
    const last = deployments.pop();
    // Nothing but the fields of a deployment stands below it.
    if (last === undefined || !line.startsWith('    ')) return null;
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    deployments.push({ ...last, ...fieldOf(name, value) });
  }
  return deployments;
}

function fieldOf(name: string | undefined, value: string): Partial<OsDeployment> {
  switch (name) {
    case 'Version':
      return { version: value };
    case 'Pinned':
      return { pinned: value === 'yes' };
    case 'Unlocked':
      return { unlocked: UNLOCKED.find((word) => word === value) ?? 'development' };
    case 'refspec':
      return { origin: value };
    default:
      return {};
  }
}

const UNITS: Readonly<Record<string, number>> = { bytes: 1, byte: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** `ostree show --print-sizes`: bytes that are still needed. Null where the commit has no sizes. GLib puts a no-break space before the unit, which is `?` in the C locale. */
export function parseSizes(text: string): { readonly download: number; readonly unpacked: number } | null {
  const needed = (what: string): number | null => {
    const [, number, unit] =
      new RegExp(`^${what} size \\(needed/total\\): ([0-9.]+)[\\s?]([a-zA-Z]+)/`, 'm').exec(text) ?? [];
    const factor = UNITS[unit ?? ''];
    return number === undefined || factor === undefined ? null : Math.ceil(Number(number) * factor);
  };
  const [download, unpacked] = [needed('Compressed'), needed('Unpacked')];
  return download === null || unpacked === null ? null : { download, unpacked };
}

/** `ostree ls -R -C` of /usr/lib/modules: what a deployment copies to /boot, by checksum. Bytes. */
export function parseKernels(text: string): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, size, checksum, path] = /^-\d+ \d+ \d+ +(\d+) ([0-9a-f]{64}) (\S+)$/.exec(line) ?? [];
    if (checksum !== undefined && path !== undefined && /\/(vmlinuz|initramfs\.img|devicetree)$|\/dtb\//.test(path)) {
      files.set(checksum, Number(size));
    }
  }
  return files;
}
