import type { Json } from '../canonical.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import {
  bad,
  bool,
  expected,
  flag,
  int,
  type JsonMap,
  list,
  mapOf,
  matching,
  oneOf,
  put,
  setOf,
  str,
  strings,
  struct,
} from './read.ts';
import { labels } from './run.ts';

export const MAC = matching(/^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$/, 'a MAC address');
const IP = matching(/^[0-9a-fA-F:.]+$/, 'an IP address');
const CIDR = matching(/^[0-9a-fA-F:.]+\/[0-9]{1,3}$/, 'a network such as 10.9.0.0/24');
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

const readAttachment = struct(
  {
    aliases: setOf(matching(NAME, 'a host name')),
    ipv4_address: IP,
    ipv6_address: IP,
    link_local_ips: setOf(IP),
    mac_address: MAC,
    priority: int(-1_000_000, 1_000_000),
    gw_priority: int(-1_000_000, 1_000_000),
    interface_name: matching(/^[a-z0-9]{1,15}$/, 'the name of an interface'),
  },
  { driver_opts: { why: 'options reach the network driver of the host' } },
);

/** `networks` of a service, in the map form. `default` need not be declared. */
export function attachments(cx: Context, node: Node, path: string): JsonMap | undefined {
  const result: Record<string, Json> = {};
  const known = (name: string): boolean => name === 'default' || cx.networks?.entries.has(name) === true;
  const add = (name: string, value: Json, at: Node): void => {
    if (known(name)) put(result, name, value);
    else
      cx.faults.add(
        'REFERENCE_MISSING',
        at.at,
        path,
        `no network ${name.slice(0, 60)} under the top-level \`networks:\``,
        `Add \`${name.slice(0, 60)}:\` there.`,
      );
  };
  if (node.kind === 'list') {
    for (const name of strings(cx, node, path) ?? []) add(name, null, node);
    return result;
  }
  if (node.kind !== 'map') return expected(cx, node, path, 'a list or a map');
  for (const [name, { value }] of node.entries) {
    const read = value.kind === 'null' ? {} : readAttachment(cx, value, `${path}.${name}`);
    if (read !== undefined)
      add(name, Object.keys(read).length === 0 ? null : read, value.kind === 'null' ? node : value);
  }
  return result;
}

const readNetwork = struct({
  driver: oneOf('bridge', 'macvlan', 'ipvlan'),
  driver_opts: mapOf(/^[a-z0-9_.]+$/, str),
  ipam: struct(
    {
      driver: (cx, node, path) => void oneOf('default')(cx, node, path),
      config: list(struct({ subnet: CIDR, ip_range: CIDR, gateway: IP, aux_addresses: mapOf(NAME, IP) })),
    },
    { options: { why: 'options reach the address driver of the host' } },
  ),
  internal: flag,
  enable_ipv4: bool,
  enable_ipv6: bool,
  attachable: () => undefined,
  labels,
  external: bool,
  name: matching(NAME, 'the name of a network'),
});

/** Options of a bridge that stay inside of it. */
const HARMLESS = [
  'com.docker.network.driver.mtu',
  'com.docker.network.bridge.enable_icc',
  'com.docker.network.bridge.enable_ip_masquerade',
];

/** A top-level network. */
export function network(cx: Context, node: Node, path: string): JsonMap | undefined {
  const read = node.kind === 'null' ? {} : readNetwork(cx, node, path);
  if (read === undefined) return undefined;
  const key = path.slice('networks.'.length);
  if (read.external === true)
    return externalNetwork(cx, node, path, typeof read.name === 'string' ? read.name : key, read);
  if (read.name !== undefined)
    return bad(
      cx,
      node,
      path,
      'a name of its own could be the network of somebody else',
      'Take `name:` out, or say `external: true` (with the power external-network:NAME).',
    );
  const { driver, driver_opts: options, external: _external, ...rest } = read;
  const names = typeof options === 'object' && options !== null ? Object.keys(options) : [];
  const reaching = names.filter((name) => !HARMLESS.includes(name));
  if (driver === 'macvlan' || driver === 'ipvlan')
    cx.needs.push({
      power: 'host-network',
      at: node.at,
      path,
      what: `puts containers on a network of the host (${driver})`,
    });
  else if (reaching.length > 0)
    cx.needs.push({
      power: 'host-network',
      at: node.at,
      path,
      what: `sets ${reaching.join(', ')} of the host's networks`,
    });
  // Docker takes any: with that of a name server or a Git server the host itself would speak to the container in its place.
  if (rest.ipam !== undefined && Object.keys(rest.ipam ?? {}).length > 0)
    cx.needs.push({
      power: 'host-network',
      at: node.at,
      path: `${path}.ipam`,
      what: 'chooses addresses that the host then routes to the containers',
    });
  return {
    ...rest,
    ...(driver === undefined || driver === 'bridge' ? {} : { driver }),
    ...(options === undefined || names.length === 0 ? {} : { driver_opts: options }),
  };
}

function externalNetwork(cx: Context, node: Node, path: string, name: string, read: JsonMap): JsonMap | undefined {
  if (!NAME.test(name)) return bad(cx, node, path, 'not the name of a network');
  const more = Object.keys(read).filter((key) => key !== 'external' && key !== 'name');
  if (more.length > 0) return bad(cx, node, path, `an external network is taken as it is (found ${more.join(', ')})`);
  // Docker's own network of that name is the host itself.
  if (name === 'host')
    return bad(
      cx,
      node,
      path,
      'the network `host` is no network to attach to',
      'Use `network_mode: host` (with the power host-network).',
    );
  cx.needs.push({
    power: `external-network:${name}`,
    at: node.at,
    path,
    what: `joins the network ${name}, which others are on`,
  });
  return { external: true, name };
}
