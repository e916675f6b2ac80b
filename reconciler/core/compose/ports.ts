import type { Json } from '../canonical.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import { bad, expected, oneOf, str, struct } from './read.ts';

/** A port of the host that a service takes. */
export interface PublishedPort {
  /** '' for all addresses, IPv6 without brackets. */
  readonly hostIp: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

interface Mapping {
  readonly hostIp: string;
  readonly published: PortRange | null;
  readonly target: PortRange;
  readonly protocol: string;
}

const SHORT =
  /^(?:(?:(?<ip>[0-9.]+|\[[0-9a-fA-F:]+\]):)?(?<published>[0-9]+(?:-[0-9]+)?)?:)?(?<target>[0-9]+(?:-[0-9]+)?)(?:\/(?<protocol>tcp|udp|sctp))?$/;
const FORM = 'expected [IP:][HOST:]CONTAINER[/tcp|/udp] such as "8080:80" or "127.0.0.1:8080:80"';

/** `ports`, one long form per port, sorted. A host port that is left out is given by Docker, another one each time. */
export function ports(cx: Context, node: Node, path: string): Json[] | undefined {
  if (node.kind !== 'list') return expected(cx, node, path, 'a list');
  const all = new Map<string, Json>();
  for (const [i, item] of node.items.entries()) {
    const where = `${path}[${i}]`;
    const mapping = item.kind === 'map' ? longForm(cx, item, where) : shortForm(cx, item, where);
    if (mapping === undefined) continue;
    for (const port of single(cx, item, where, mapping)) {
      const key = `${port.published ?? ''}|${port.target}|${port.protocol}|${port.host_ip ?? ''}`.padStart(40, '0');
      if (all.has(key) && port.published !== undefined)
        bad(cx, item, where, `port ${port.published} is published twice`);
      all.set(port.published === undefined ? `${key}|${all.size}` : key, port);
    }
  }
  return [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, port]) => port);
}

interface SinglePort {
  readonly [key: string]: Json;
  readonly target: number;
  readonly protocol: string;
}

function single(cx: Context, node: Node, path: string, { hostIp, published, target, protocol }: Mapping): SinglePort[] {
  const count = target.last - target.first + 1;
  if (count > 1024) return bad(cx, node, path, 'more than 1024 ports in one range') ?? [];
  if (published !== null && published.last - published.first + 1 !== count) {
    return (
      bad(
        cx,
        node,
        path,
        'the host and the container range must be of the same length',
        'Name one host port for each port of the container.',
      ) ?? []
    );
  }
  return Array.from({ length: count }, (_, i) => ({
    mode: 'ingress',
    target: target.first + i,
    protocol,
    ...(published === null ? {} : { published: String(published.first + i) }),
    ...(hostIp === '' ? {} : { host_ip: hostIp }),
  }));
}

function shortForm(cx: Context, node: Node, path: string): Mapping | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  const groups = SHORT.exec(text)?.groups;
  if (groups === undefined) return bad(cx, node, path, `${FORM}, found "${text.slice(0, 60)}"`);
  return mapping(
    cx,
    node,
    path,
    groups.ip ?? '',
    groups.published ?? '',
    groups.target ?? '',
    groups.protocol ?? 'tcp',
  );
}

const readLong = struct({
  name: () => undefined,
  app_protocol: () => undefined,
  mode: oneOf('ingress', 'host'),
  host_ip: str,
  target: str,
  published: str,
  protocol: oneOf('tcp', 'udp', 'sctp'),
});

function longForm(cx: Context, node: Node, path: string): Mapping | undefined {
  const read = readLong(cx, node, path);
  if (read === undefined) return undefined;
  const text = (key: string): string => (typeof read[key] === 'string' ? read[key] : '');
  if (text('target') === '') return bad(cx, node, path, 'no `target:` (the port of the container)');
  return mapping(cx, node, path, text('host_ip'), text('published'), text('target'), text('protocol') || 'tcp');
}

function mapping(
  cx: Context,
  node: Node,
  path: string,
  ip: string,
  published: string,
  target: string,
  protocol: string,
): Mapping | undefined {
  const hostIp = address(ip);
  const from = published === '' ? null : range(published);
  const to = range(target);
  if (hostIp === undefined) return bad(cx, node, path, `"${ip.slice(0, 60)}" is not an address of the host`);
  if (from === undefined || to === undefined) return bad(cx, node, path, 'ports are numbers from 1 to 65535');
  return { hostIp, published: from, target: to, protocol };
}

function range(text: string): PortRange | undefined {
  const [, first, last] = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text) ?? [];
  if (first === undefined || /^0[0-9]/.test(first)) return undefined;
  const ports = { first: Number(first), last: Number(last ?? first) };
  return ports.first >= 1 && ports.last <= 65_535 && ports.first <= ports.last ? ports : undefined;
}

/** IPv4 or IPv6 in lower case, '' for all addresses of either kind. */
function address(text: string): string | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === '' || bare === '0.0.0.0') return bare;
  if (/^[0-9a-f:]+$/.test(bare) && bare.includes(':')) return bare;
  return /^(?:(?:0|[1-9][0-9]{0,2})\.){3}(?:0|[1-9][0-9]{0,2})$/.test(bare) &&
    bare.split('.').every((part) => Number(part) <= 255)
    ? bare
    : undefined;
}

/** The ports of the host in a canonical list. */
export function publishedIn(canonical: readonly Json[]): PublishedPort[] {
  const found: PublishedPort[] = [];
  for (const port of canonical) {
    if (typeof port !== 'object' || port === null || !('published' in port)) continue;
    const { published, host_ip: hostIp, protocol } = port;
    if (protocol !== 'tcp' && protocol !== 'udp' && protocol !== 'sctp') continue;
    found.push({ hostIp: typeof hostIp === 'string' ? hostIp : '', port: Number(published), protocol });
  }
  return found;
}
