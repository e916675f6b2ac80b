/** Which packages an OS tree holds, how two of them differ, and which driver a layer brought. Pure. */

/** Where trees keep dpkg's database: Kedge's own, those that left it where Debian puts it, and bootc's. */
export const DPKG_STATUS = [
  '/usr/share/dpkg-db/status',
  '/usr/share/dpkg/status',
  '/usr/lib/dpkg/status',
  '/usr/lib/sysimage/dpkg/status',
  '/var/lib/dpkg/status',
] as const;

/** Name (with the architecture where it is not the tree's own kind) -> version. */
export type Packages = ReadonlyMap<string, string>;

export interface PackageChange {
  readonly name: string;
  /** Null: it is not there. */
  readonly from: string | null;
  readonly to: string | null;
}

/** dpkg's status file (deb-control(5)): installed packages only. */
export function parseDpkgStatus(text: string): Packages {
  const packages = new Map<string, string>();
  for (const stanza of text.split(/\n{2,}/)) {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1]?.trim();
    const [name, version] = [field('Package'), field('Version')];
    if (name === undefined || version === undefined || !/ installed$/.test(field('Status') ?? '')) continue;
    // Foreign ones of the same name stand beside the native one.
    const key = packages.has(name) ? `${name}:${field('Architecture') ?? 'unknown'}` : name;
    packages.set(key, version);
  }
  return packages;
}

/** Sorted by name. */
export function diffPackages(from: Packages, to: Packages): readonly PackageChange[] {
  const names = [...new Set([...from.keys(), ...to.keys()])].toSorted();
  return names.flatMap((name) => {
    const change = { name, from: from.get(name) ?? null, to: to.get(name) ?? null };
    return change.from === change.to ? [] : [change];
  });
}

/** Where a tree says what its layer is, in JSON. */
export const LAYER_NOTE = '/usr/share/kedge/layer.json';

/** The driver that a tree's layer brings, or null; also for what is no such note. */
export function driverOf(note: string): string | null {
  try {
    const said: unknown = JSON.parse(note);
    const driver = typeof said === 'object' && said !== null && 'driver' in said ? said.driver : null;
    return typeof driver === 'string' ? driver : null;
  } catch {
    return null;
  }
}
