import type { Json } from '../canonical.ts';
import { hostPath, isBelow } from '../powers.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import { bad, bytes, expected, int, type JsonMap, number, oneOf, type Refusal, setOf, str, struct } from './read.ts';

const CDI = /^[a-z0-9.-]+\/[a-z0-9.-]+=[A-Za-z0-9_.:-]+$/;
const CDI_GPU = /^(nvidia|amd)\.com\/gpu=/;

/** `devices`: `/dev/x[:/dev/y[:rwm]]`, the long form, or a name of the Container Device Interface. */
export function devices(cx: Context, node: Node, path: string): Json[] | undefined {
  if (node.kind !== 'list') return expected(cx, node, path, 'a list');
  return node.items.map((item, i) => device(cx, item, `${path}[${i}]`)).filter((value) => value !== undefined);
}

const readDevice = struct({ source: str, target: str, permissions: str });

function device(cx: Context, node: Node, path: string): Json | undefined {
  const long = node.kind === 'map' ? readDevice(cx, node, path) : undefined;
  const text =
    node.kind === 'map'
      ? [long?.source, long?.target, long?.permissions].filter((v) => v !== undefined).join(':')
      : str(cx, node, path);
  if (text === undefined) return undefined;
  if (CDI.test(text)) {
    const gpu = CDI_GPU.test(text);
    cx.needs.push({ power: gpu ? 'gpu' : `devices:${text}`, at: node.at, path, what: `uses the device ${text}` });
    return text;
  }
  const [source = '', second, third] = text.split(':');
  const onlyPermissions = second !== undefined && third === undefined && /^[rwm]{1,3}$/.test(second);
  const from = hostPath(source);
  const to = hostPath(second === undefined || onlyPermissions ? source : second);
  const permissions = (onlyPermissions ? second : third) ?? 'rwm';
  if (
    from === undefined ||
    to === undefined ||
    !isBelow(from, '/dev') ||
    !/^[rwm]{1,3}$/.test(permissions) ||
    text.split(':').length > 3
  ) {
    return bad(cx, node, path, `expected /dev/NAME[:/dev/NAME[:rwm]], found "${text.slice(0, 60)}"`);
  }
  cx.needs.push({ power: `devices:${from}`, at: node.at, path, what: `uses the device ${from} of the host` });
  return `${from}:${to}:${[...'rwm'].filter((letter) => permissions.includes(letter)).join('')}`;
}

const readRequest = struct(
  {
    capabilities: setOf(str),
    count: (cx, node, path) => (node.kind === 'string' && node.value === 'all' ? 'all' : int(1, 64)(cx, node, path)),
    device_ids: setOf(str),
    driver: oneOf('nvidia', 'cdi'),
  },
  { options: { why: 'options reach the driver of the host' } },
);

/** GPU requests, of `gpus` and of `deploy.resources.reservations.devices`, in one form. */
export function gpuRequests(cx: Context, node: Node, path: string): Json[] | undefined {
  if (node.kind === 'string' && node.value === 'all') return [gpuRequest(cx, node, path, {})];
  if (node.kind !== 'list') return expected(cx, node, path, 'a list');
  return node.items.flatMap((item, i) => {
    const where = `${path}[${i}]`;
    const read = readRequest(cx, item, where);
    return read === undefined ? [] : [gpuRequest(cx, item, where, read)];
  });
}

const GPU_CAPABILITIES = ['gpu', 'nvidia', 'compute', 'utility', 'graphics', 'video', 'display', 'ngx', 'compat32'];

function gpuRequest(cx: Context, node: Node, path: string, read: JsonMap): JsonMap {
  const capabilities = Array.isArray(read.capabilities) ? read.capabilities : [];
  const strange = capabilities.find((name) => !GPU_CAPABILITIES.includes(String(name)));
  if (strange !== undefined)
    bad(
      cx,
      node,
      path,
      `devices with the capability ${String(strange)} are not taken`,
      'Known: gpu, compute, utility, graphics, video, display.',
    );
  const ids = Array.isArray(read.device_ids) ? read.device_ids : [];
  if (read.driver === 'cdi' && (ids.length === 0 || !ids.every((id) => CDI_GPU.test(String(id)))))
    bad(cx, node, path, 'with driver cdi the device_ids are nvidia.com/gpu=… or amd.com/gpu=…');
  if (ids.length > 0 && read.count !== undefined) bad(cx, node, path, 'count and device_ids cannot both be given');
  cx.needs.push({ power: 'gpu', at: node.at, path, what: 'uses GPUs of the host' });
  return {
    ...(read.driver === undefined ? {} : { driver: read.driver }),
    capabilities: [...new Set(['gpu', ...capabilities])].toSorted(),
    ...(ids.length > 0 ? { device_ids: ids } : { count: read.count ?? 'all' }),
  };
}

const swarm: Refusal = { why: 'it means something to Docker Swarm only' };

/** `deploy`: the limits and reservations of a single container. */
export const deploy = struct(
  {
    mode: (cx, node, path) => void oneOf('replicated')(cx, node, path),
    replicas: (cx, node, path) => void one(cx, node, path),
    resources: struct({
      limits: struct({ cpus: number, memory: bytes, pids: int(1, 4_194_304) }),
      reservations: struct({ cpus: number, memory: bytes, devices: gpuRequests }, { generic_resources: swarm }),
    }),
  },
  {
    restart_policy: { why: 'how a service restarts is said once', remedy: 'Use `restart:` of the service.' },
    labels: swarm,
    placement: swarm,
    endpoint_mode: swarm,
    update_config: swarm,
    rollback_config: swarm,
  },
);

/** `scale` and `replicas`: one container of each service. */
export function one(cx: Context, node: Node, path: string): undefined {
  if (int(0, 10_000)(cx, node, path) === 1) return undefined;
  return bad(
    cx,
    node,
    path,
    'one container runs of each service',
    'Write a second service, with an anchor for what they share.',
  );
}
