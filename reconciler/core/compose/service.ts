import type { Json } from '../canonical.ts';
import { LIMITS } from '../limits.ts';
import type { Context } from './context.ts';
import { deploy, devices, gpuRequests, one } from './devices.ts';
import * as isolation from './isolation.ts';
import { containerPath, countOrUnlimited, mounts, tmpfs, uses } from './mounts.ts';
import { attachments, MAC } from './networks.ts';
import { kindOf, type Node } from './nodes.ts';
import { ports } from './ports.ts';
import {
  bad,
  bool,
  bytes,
  bytesOrUnlimited,
  duration,
  flag,
  int,
  type JsonMap,
  mapOf,
  matching,
  number,
  oneOf,
  type Reader,
  type Refusal,
  setOf,
  str,
  strings,
  struct,
} from './read.ts';
import * as run from './run.ts';

const HOST_NAME = matching(/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/, 'a host name');
const ULIMITS = /^(as|core|cpu|data|fsize|locks|memlock|msgqueue|nofile|nproc|rss|sigpending|stack)$/;

function ulimit(cx: Context, node: Node, path: string): Json | undefined {
  if (node.kind === 'map') return struct({ soft: countOrUnlimited, hard: countOrUnlimited })(cx, node, path);
  const both = countOrUnlimited(cx, node, path);
  return both === undefined ? undefined : { soft: both, hard: both };
}

function workingDir(cx: Context, node: Node, path: string): Json | undefined {
  const text = str(cx, node, path);
  return text === undefined
    ? undefined
    : (containerPath(text) ?? bad(cx, node, path, 'expected an absolute path without `..`'));
}

/** The container's own stop time-out outlives the file: no revert and no removal could end what asks for days. */
function stopGrace(cx: Context, node: Node, path: string): Json | undefined {
  const text = duration(cx, node, path);
  if (text === undefined || Number.parseFloat(text) * (text.endsWith('us') ? 1e-3 : 1e3) <= LIMITS.stopGraceMs)
    return text;
  return bad(
    cx,
    node,
    path,
    `longer than ${LIMITS.stopGraceMs / 1000}s, which is all the time that a container gets to end`,
  );
}

const dropped =
  (check: Reader): Reader =>
  (cx, node, path) =>
    void check(cx, node, path);

/** The allow list. A key that is not here is refused, whatever a newer Compose may do with it. */
const KNOWN: Readonly<Record<string, Reader>> = {
  attach: dropped(bool),
  blkio_config: struct({ weight: int(10, 1000) }),
  cap_add: isolation.capAdd,
  cap_drop: setOf(isolation.capability),
  cgroup: isolation.privateOrHost('sees the control groups of the host', 'private'),
  command: run.command,
  configs: uses('configs'),
  container_name: isolation.containerName,
  cpu_period: int(1000, 1_000_000),
  cpu_quota: int(-1, 1_000_000_000),
  cpu_shares: int(0, 262_144),
  cpus: number,
  cpuset: matching(/^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$/, 'CPUs such as 0-3,5'),
  depends_on: run.dependsOn,
  deploy,
  devices,
  dns: strings,
  dns_opt: strings,
  dns_search: strings,
  domainname: HOST_NAME,
  entrypoint: run.command,
  environment: run.environment,
  expose: run.expose,
  extra_hosts: run.extraHosts,
  gpus: gpuRequests,
  group_add: setOf(isolation.group),
  healthcheck: run.healthcheck,
  hostname: HOST_NAME,
  image: run.image,
  init: bool,
  ipc: isolation.ipc,
  labels: run.labels,
  logging: run.logging,
  mac_address: MAC,
  mem_limit: bytes,
  mem_reservation: bytes,
  mem_swappiness: int(0, 100),
  memswap_limit: bytesOrUnlimited,
  network_mode: isolation.networkMode,
  networks: attachments,
  oom_score_adj: int(0, 1000),
  pid: isolation.pid,
  pids_limit: int(-1, 4_194_304),
  platform: matching(/^linux(\/[a-z0-9]+(\/v[0-9]+)?)?$/, 'linux/ARCHITECTURE'),
  ports,
  post_start: run.hooks,
  pre_stop: run.hooks,
  privileged: isolation.privileged,
  // Images are pulled by digest before anything starts; what these say comes to the same.
  pull_policy: dropped(oneOf('missing', 'if_not_present', 'never')),
  read_only: flag,
  restart: run.restart,
  runtime: isolation.runtime,
  scale: one,
  secrets: uses('secrets'),
  security_opt: setOf(isolation.securityOption),
  shm_size: bytes,
  stdin_open: flag,
  stop_grace_period: stopGrace,
  stop_signal: matching(/^(SIG)?[A-Z0-9+-]{1,12}$/, 'a signal such as SIGTERM'),
  storage_opt: struct({ size: bytes }),
  sysctls: isolation.sysctls,
  tmpfs,
  tty: flag,
  ulimits: mapOf(ULIMITS, ulimit),
  user: matching(/^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)?$/, 'USER[:GROUP]'),
  userns_mode: isolation.privateOrHost('turns the user namespace of containers off'),
  uts: isolation.privateOrHost('can set the name of the host'),
  volumes: mounts,
  working_dir: workingDir,
};

const windows: Refusal = { why: 'it means something on Windows only' };
const declare: Refusal = {
  why: 'files beside the Compose file are not read for it',
  remedy: 'Write it into the Compose file; what differs by host goes under `env:` of the bundle.',
};

const REFUSED: Readonly<Record<string, Refusal>> = {
  annotations: {
    why: 'annotations reach the runtime of the host (properties of its systemd units)',
    remedy: 'Use `labels:`.',
  },
  build: {
    why: 'nothing is built on a host',
    remedy: 'Build the image elsewhere, push it, and pin it: `image: name@sha256:…`.',
  },
  cgroup_parent: { why: 'it would leave the control group that limits the containers' },
  cpu_count: windows,
  cpu_percent: windows,
  cpu_rt_period: { why: 'real-time scheduling can starve the host' },
  cpu_rt_runtime: { why: 'real-time scheduling can starve the host' },
  credential_spec: windows,
  develop: { why: 'it is for the machine of a developer' },
  device_cgroup_rules: {
    why: 'rules by number would open devices that no power names',
    remedy: 'Name the device under `devices:` (with the power devices:/dev/…).',
  },
  env_file: declare,
  extends: {
    why: 'a service stands whole in its own file',
    remedy: 'Use a YAML anchor (`x-base: &base`, `<<: *base`).',
  },
  external_links: {
    why: 'containers of others are not joined',
    remedy: 'Use a network with `external: true` (with the power external-network:NAME).',
  },
  isolation: windows,
  label_file: declare,
  links: {
    why: 'services of a bundle reach each other by name',
    remedy: 'Take `links` out; for another name use `networks: { default: { aliases: […] } }`.',
  },
  models: { why: 'models are run by a plug-in on the host' },
  oom_kill_disable: { why: 'a container without an end takes the memory of the host' },
  profiles: {
    why: 'every service of a bundle runs',
    remedy: 'Put services that run on some hosts only into a bundle of their own.',
  },
  provider: { why: 'Compose would run a program of the host for it' },
  pull_refresh_after: { why: 'an image that is pinned by digest does not change' },
  use_api_socket: {
    why: 'it hands the engine and its logins to the container',
    remedy: 'Bind the socket, with the power docker-socket.',
  },
  volumes_from: {
    why: 'it would share mounts that this service does not name',
    remedy: 'Name the same volumes in both services.',
  },
};

const readKeys = struct(KNOWN, REFUSED);

/** A judged service in its canonical form, or undefined where it is none at all. */
export function service(cx: Context, node: Node, path: string): JsonMap | undefined {
  if (node.kind !== 'map') return bad(cx, node, path, `expected a map, found ${kindOf(node)}`);
  const read = readKeys(cx, node, path);
  if (read === undefined) return undefined;
  if (!node.entries.has('image')) bad(cx, node, path, 'no `image:`', 'Name the image, pinned: `image: name@sha256:…`.');
  checkTogether(cx, node, path, read);
  const { gpus, networks, ...rest } = read;
  const merged = gpus === undefined ? rest : { ...rest, deploy: withGpus(rest.deploy, gpus) };
  if (read.network_mode !== undefined) return clean(merged);
  return clean({ ...merged, networks: isEmpty(networks) ? { default: null } : (networks ?? null) });
}

/** Keys that contradict each other, which Compose would settle in its own way or refuse when it is too late. */
function checkTogether(cx: Context, node: Node, path: string, read: JsonMap): void {
  const mode = read.network_mode;
  if (mode !== undefined && !isEmpty(read.networks))
    bad(cx, node, path, '`network_mode` and `networks` cannot both be given');
  if (mode !== undefined && mode !== 'bridge' && !isEmpty(read.ports))
    bad(cx, node, path, `\`ports\` mean nothing with network_mode ${String(mode)}`);
  const ownNetwork = mode === undefined || mode === 'bridge' || mode === 'none';
  const net =
    typeof read.sysctls === 'object' && read.sysctls !== null
      ? Object.keys(read.sysctls).some((name) => name.startsWith('net.'))
      : false;
  if (net && !ownNetwork) bad(cx, node, path, 'net.* of `sysctls` would be set for another network than its own');
  if (read.pid === `service:${path.slice('services.'.length)}` || mode === `service:${path.slice('services.'.length)}`)
    bad(cx, node, path, 'a service cannot join itself');
  const { limits, reservations } = resourcesOf(read.deploy);
  const pairs: readonly (readonly [string, JsonMap, string])[] = [
    ['mem_limit', limits, 'memory'],
    ['cpus', limits, 'cpus'],
    ['pids_limit', limits, 'pids'],
    ['mem_reservation', reservations, 'memory'],
    ['gpus', reservations, 'devices'],
  ];
  for (const [key, part, inner] of pairs) {
    if (read[key] !== undefined && part[inner] !== undefined)
      bad(cx, node, path, `\`${key}\` and deploy.resources (${inner}) say the same thing`, 'Take one of them out.');
  }
}

function resourcesOf(value: Json | undefined): { readonly limits: JsonMap; readonly reservations: JsonMap } {
  const resources = mapIn(mapIn(value).resources);
  return { limits: mapIn(resources.limits), reservations: mapIn(resources.reservations) };
}

function mapIn(value: Json | undefined): JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonMap) : {};
}

/** `gpus` is the short form of a reservation. */
function withGpus(value: Json | undefined, gpus: Json): Json {
  const { reservations } = resourcesOf(value);
  const outer = mapIn(value);
  return { ...outer, resources: { ...mapIn(outer.resources), reservations: { ...reservations, devices: gpus } } };
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** An empty list says something only where it takes the image's own value away. */
const MAY_BE_EMPTY = new Set(['command', 'entrypoint']);

function clean(read: JsonMap): JsonMap {
  return Object.fromEntries(
    Object.entries(read).filter(
      ([key, value]) => MAY_BE_EMPTY.has(key) || !isEmpty(value) || typeof value !== 'object',
    ),
  );
}
