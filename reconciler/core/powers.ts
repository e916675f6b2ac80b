/**
 * Powers: what a bundle may do to its host beyond what a plain container may. Granted per bundle in trust/powers.yaml, needed
 * by what its Compose file says. See docs/powers.md.
 */
import { nearest } from './nearest.ts';

/** Powers without an argument. */
const PLAIN = [
  'gpu',
  'privileged',
  'host-network',
  'host-pid',
  'host-ipc',
  'docker-socket',
  'volume-driver',
  'container-name',
  'unconfined',
] as const;
const WITH_ARGUMENT = ['devices', 'cap', 'mount', 'external-network', 'idle-command', 'hook'] as const;

/** The one spelling of a power, or what is wrong with it. */
export type PowerReading = { readonly power: string } | { readonly fault: string };

/** `cap_net_admin`, `/srv//models/` and the like become the one spelling that grants and needs are compared in. */
export function readPower(text: string): PowerReading {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const argument = colon < 0 ? undefined : text.slice(colon + 1);
  if (PLAIN.some((plain) => plain === text)) return { power: text };
  switch (name) {
    case 'devices':
      return pathPower('devices', argument ?? '', '');
    case 'cap': {
      const capability = capabilityName(argument ?? '');
      return capability === undefined
        ? { fault: `"${text}": expected cap:NET_ADMIN or the like` }
        : { power: `cap:${capability}` };
    }
    case 'mount': {
      const readOnly = argument?.endsWith(':ro') === true;
      const path = (argument ?? '').replace(/:(ro|rw)$/, '');
      return pathPower('mount', path, readOnly ? ':ro' : '');
    }
    case 'idle-command': {
      const words = (argument ?? '').split(' ');
      const isPlain =
        words.every((word) => /^[A-Za-z0-9._/:=@%+,-]+$/.test(word)) && words[0] === hostPath(words[0] ?? '');
      return isPlain ? { power: text } : { fault: `"${text.slice(0, 200)}": expected "idle-command:/path ARGUMENT …"` };
    }
    case 'hook':
      return /^[a-z][a-z0-9-]{0,62}$/.test(argument ?? '')
        ? { power: text }
        : { fault: `"${text.slice(0, 100)}": expected hook:SCRIPT` };
    case 'external-network':
      return /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(argument ?? '')
        ? { power: text }
        : { fault: `"${text}": expected external-network:NAME` };
    default: {
      const near = nearest(name, [...PLAIN, ...WITH_ARGUMENT]);
      return { fault: `"${text.slice(0, 60)}" is not a power${near === undefined ? '' : ` (did you mean ${near}?)`}` };
    }
  }
}

function pathPower(name: 'devices' | 'mount', path: string, suffix: string): PowerReading {
  const isCdi = name === 'devices' && /^[a-z0-9.-]+\/[a-z0-9.-]+=[A-Za-z0-9_.:-]+$/.test(path);
  if (isCdi) return { power: `devices:${path}` };
  const normal = hostPath(path);
  const why = name === 'devices' ? 'devices:/dev/…' : 'mount:/path or mount:/path:ro';
  if (normal === undefined)
    return { fault: `"${name}:${path}${suffix}": expected ${why}, absolute and without \`..\`` };
  if (name === 'devices' && !isBelow(normal, '/dev')) return { fault: `"${name}:${path}": devices lie below /dev` };
  return { power: `${name}:${normal}${suffix}` };
}

/** An absolute path in its one spelling: no doubled or last slash, no `.`; `/var/run` is `/run`. Undefined for anything else. */
export function hostPath(text: string): string | undefined {
  if (!text.startsWith('/') || /[\u0000-\u001f\u007f:]/.test(text)) return undefined;
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return undefined;
  const path = `/${parts.join('/')}`;
  return isBelow(path, '/var/run') ? path.slice('/var'.length) : path;
}

/** `path` is `folder` or lies below it; both as `hostPath` spells them. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

/** `CAP_NET_ADMIN` and `net_admin` are `NET_ADMIN`. */
export function capabilityName(text: string): string | undefined {
  const name = text.toUpperCase().replace(/^CAP_/, '');
  return /^[A-Z][A-Z0-9_]{1,31}$/.test(name) ? name : undefined;
}

/** What `when.idle.command` of a bundle needs: exactly this command, word for word. */
export function idlePower(command: readonly string[]): string {
  return `idle-command:${command.join(' ')}`;
}

/** Whether one of the granted powers covers the needed one: paths below a granted path, `:ro` by `rw`, any capability by `cap:ALL`. */
export function covers(granted: readonly string[], needed: string): boolean {
  return granted.some((grant) => coversOne(grant, needed));
}

function coversOne(grant: string, needed: string): boolean {
  if (grant === needed) return true;
  if (grant === 'cap:ALL') return needed.startsWith('cap:');
  if (grant.startsWith('devices:/') && needed.startsWith('devices:/')) return isBelow(needed.slice(8), grant.slice(8));
  if (!grant.startsWith('mount:') || !needed.startsWith('mount:')) return false;
  const have = mountOf(grant);
  const want = mountOf(needed);
  return isBelow(want.path, have.path) && (!have.readOnly || want.readOnly);
}

function mountOf(power: string): { readonly path: string; readonly readOnly: boolean } {
  const readOnly = power.endsWith(':ro');
  return { path: power.slice('mount:'.length, readOnly ? -':ro'.length : undefined), readOnly };
}

const MEANINGS: Readonly<Record<(typeof PLAIN)[number], string>> = {
  gpu: 'uses GPUs of the host',
  privileged: 'root on the host: all rights, all devices',
  'host-network': "the host's own network",
  'host-pid': 'sees the processes of the host',
  'host-ipc': 'shares the memory segments of the host',
  'docker-socket': 'root on the host: starts any container',
  'volume-driver': 'mounts whatever the driver can mount',
  'container-name': 'takes a name that exists once on the host',
  unconfined: "without a wall of Docker's isolation",
};

/** What a power means for the host, in a few words. `power`: as `readPower` spells it. */
export function powerMeaning(power: string): string {
  const plain = PLAIN.find((name) => name === power);
  if (plain !== undefined) return MEANINGS[plain];
  const argument = power.slice(power.indexOf(':') + 1);
  if (power.startsWith('cap:')) return `the Linux capability ${argument}`;
  if (power.startsWith('devices:')) return `uses ${argument}`;
  if (power.startsWith('idle-command:')) return `has the host run ${argument}, as nobody, to hear whether it is idle`;
  if (power.startsWith('hook:'))
    return `has the host run the script ${argument} of the catalogue, as the user that stands there`;
  if (power.startsWith('external-network:')) return `meets containers of others in the network ${argument}`;
  const { path, readOnly } = mountOf(power);
  return `${readOnly ? 'reads' : 'reads and writes'} ${path}`;
}

/** With such a capability a container leaves its walls. */
const ROOT_CAPABILITIES = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'DAC_READ_SEARCH',
  'BPF',
]);
/** Whoever writes below one of these has what root has. */
const ROOT_PATHS = [
  '/',
  '/boot',
  '/dev',
  '/etc',
  '/proc',
  '/root',
  '/run',
  '/sys',
  '/usr',
  '/var',
  '/var/lib',
  '/var/lib/docker',
];

/** Whether whoever writes the bundle's files can be root on its host by this power alone. False where it is not certain. */
export function isRootPower(power: string): boolean {
  if (power === 'privileged' || power === 'docker-socket') return true;
  if (power.startsWith('cap:')) return ROOT_CAPABILITIES.has(power.slice('cap:'.length));
  if (power.startsWith('devices:/')) return power === 'devices:/dev';
  if (!power.startsWith('mount:')) return false;
  const { path, readOnly } = mountOf(power);
  return !readOnly && (ROOT_PATHS.includes(path) || isBelow(path, '/etc'));
}

/** The line of trust/powers.yaml that grants a bundle exactly these powers. */
export function powersLine(bundle: string, powers: Iterable<string>): string {
  const items = [...new Set(powers)].map((power) => (/[:]/.test(power) ? `"${power}"` : power));
  return `${bundle}: [${items.join(', ')}]`;
}

/** Normalised powers by bundle. */
export type Grants = ReadonlyMap<string, readonly string[]>;
