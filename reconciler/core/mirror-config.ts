/** `mirror` and `peers` of host.yaml: where a host serves its neighbours, and where it asks them. */
import type { HostConfigMirror } from '../../schemas/generated/types.ts';
import { parseSize } from './formats.ts';
import type { MirrorConfig } from './host-config.ts';
import { LIMITS } from './limits.ts';

type Refuse<Key> = (message: string, remedy: string, key: Key) => void;

/** Null: nothing is served, or what stands there was refused. */
export function readMirror(
  mirror: HostConfigMirror | undefined,
  refuse: Refuse<'listen' | 'keep'>,
): MirrorConfig | null {
  if (mirror === undefined) return null;
  const { listen, exposed = false, keep, names = [] } = mirror;
  const colon = listen.lastIndexOf(':');
  const host = listen.slice(0, colon).replace(/^\[|\]$/g, '');
  const port = Number(listen.slice(colon + 1));
  const reach = reachOf(host);
  if (reach === null || port < 1 || port > 65_535) {
    const message = `mirror.listen: ${listen} is no address and port that neighbours can ask`;
    refuse(message, 'Write it as 10.0.0.5:7879 or [fd00::5]:7879.', 'listen');
    return null;
  }
  if (reach !== 'near' && !exposed) {
    const what = reach === 'all' ? 'is every address of this host' : 'is a public address';
    const remedy = 'Name an address that only the neighbours reach, or put `exposed: true` beside it.';
    refuse(`mirror.listen: ${listen} ${what}`, remedy, 'listen');
    return null;
  }
  return {
    host,
    port,
    keepBytes: keep === undefined ? LIMITS.mirrorKeepBytes : (parseSize(keep) ?? 0),
    names: names.map((name) => name.toLowerCase()),
  };
}

/** Each once, without a slash at its end. */
export function readPeers(peers: readonly string[], refuse: Refuse<number>): readonly string[] {
  const origins: string[] = [];
  for (const [i, peer] of peers.entries()) {
    const url = URL.canParse(peer) ? new URL(peer) : null;
    if (url === null) refuse(`peers[${i}]: ${peer} is not an address`, 'Write it as http://10.0.0.7:7879.', i);
    else if (origins.includes(url.origin)) refuse(`peers: ${url.origin} stands there twice`, 'Keep one of them.', i);
    else origins.push(url.origin);
  }
  return origins;
}

/** Who can reach an address: this machine and private networks, the world, or all that reach any address of the host; null: it is none. */
function reachOf(host: string): 'near' | 'public' | 'all' | null {
  if (host === 'localhost') return 'near';
  if (host.includes(':')) return reachOfV6(host);
  const parts = host.split('.').map(Number);
  const [a = 0, b = 0] = parts;
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return null;
  if (parts.every((part) => part === 0)) return 'all';
  // Of the link (RFC 3927): nothing is fetched from there.
  if (a === 169 && b === 254) return null;
  // RFC 1918, 6598 (carriers and meshes).
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  const isMesh = a === 100 && b >= 64 && b <= 127;
  return a === 127 || isPrivate || isMesh ? 'near' : 'public';
}

function reachOfV6(host: string): 'near' | 'public' | 'all' | null {
  if (!URL.canParse(`http://[${host}]/`)) return null;
  const plain = new URL(`http://[${host}]/`).hostname.slice(1, -1);
  if (plain === '::') return 'all';
  if (/^fe[89ab][0-9a-f]:/.test(plain)) return null;
  // RFC 4193, unique local.
  return plain === '::1' || /^f[cd][0-9a-f]{2}:/.test(plain) ? 'near' : 'public';
}
