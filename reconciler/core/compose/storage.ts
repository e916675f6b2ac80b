import type { Context } from './context.ts';
import { ownPath } from './mounts.ts';
import type { Node } from './nodes.ts';
import { bad, bool, type JsonMap, mapOf, matching, type Refusal, str, struct } from './read.ts';
import { labels } from './run.ts';

const named: Refusal = {
  why: 'a name of its own could be what belongs to another bundle',
  remedy: 'Take `name:` out: it is named after the bundle.',
};
const external: Refusal = {
  why: 'what others made is not taken over',
  remedy: 'Bind a path of the host, with the power mount:PATH, or make a volume of the bundle.',
};

const readVolume = struct(
  {
    driver: matching(/^[A-Za-z0-9][A-Za-z0-9_./:-]*$/, 'the name of a volume driver'),
    driver_opts: mapOf(/^[A-Za-z0-9_.-]+$/, str),
    labels,
  },
  { name: named, external },
);

/** A top-level volume. Docker's own driver without options needs nothing; it can also mount about anything of the host. */
export function volume(cx: Context, node: Node, path: string): JsonMap | undefined {
  const read = node.kind === 'null' ? {} : readVolume(cx, node, path);
  if (read === undefined) return undefined;
  const { driver = 'local', driver_opts: given, ...rest } = read;
  const options = Object.entries(typeof given === 'object' && given !== null ? given : {});
  if (driver === 'local' && options.length > 0) {
    const why = localOptions(new Map(options.map(([key, value]) => [key, String(value)])));
    if (why !== undefined)
      return bad(
        cx,
        node,
        path,
        why,
        'Bind the path itself under `volumes:` of the service, with the power mount:PATH.',
      );
  }
  if (driver !== 'local' || options.length > 0) {
    cx.needs.push({
      power: 'volume-driver',
      at: node.at,
      path,
      what: `mounts through the volume driver ${String(driver)} with options`,
    });
  }
  return {
    ...rest,
    ...(driver === 'local' ? {} : { driver }),
    ...(options.length === 0 ? {} : { driver_opts: Object.fromEntries(options) }),
  };
}

/** The local driver hands its options to mount(2): a bind, an overlay or a disk of the host would pass by `mount:PATH`. */
function localOptions(options: ReadonlyMap<string, string>): string | undefined {
  const strange = [...options.keys()].find((key) => !['type', 'device', 'o'].includes(key));
  if (strange !== undefined) return `the option ${strange} is not taken`;
  const type = options.get('type') ?? '';
  if (!['tmpfs', 'nfs', 'nfs4', 'cifs'].includes(type))
    return `a local volume of type "${type}" would mount a path or a disk of the host`;
  const device = options.get('device') ?? '';
  if (device.startsWith('/') && !(type === 'cifs' && device.startsWith('//')))
    return `the device ${device} is a path of the host`;
  const risky = (options.get('o') ?? '')
    .split(',')
    .find((option) =>
      /^(r?bind|move|remount|(lower|upper|work)dir=.*|cred(entials)?=.*|[^=]*=\/.*|suid|dev)$/.test(option.trim()),
    );
  return risky === undefined ? undefined : `the mount option ${risky} reaches the host`;
}

const readConfig = struct(
  { file: str, content: str, environment: str, labels: () => undefined },
  {
    name: named,
    external,
    template_driver: { why: 'it means something to Docker Swarm only' },
  },
);

/** A top-level config: a file of the bundle, or its content. */
export function config(cx: Context, node: Node, path: string): JsonMap | undefined {
  const read = readConfig(cx, node, path);
  if (read === undefined) return undefined;
  const { file, content, environment } = read;
  if ([file, content, environment].filter((value) => value !== undefined).length !== 1)
    return bad(cx, node, path, 'needs exactly one of `file`, `content` and `environment`');
  if (typeof file === 'string') return ownFile(cx, node, path, file);
  if (typeof content === 'string') return { content };
  const name = String(environment);
  const value = Object.hasOwn(cx.env, name) ? cx.env[name] : undefined;
  if (value !== undefined) return { content: value };
  cx.faults.add(
    'REFERENCE_MISSING',
    node.at,
    path,
    `the variable ${name.slice(0, 60)} is not declared`,
    `Declare it under \`env:\` of the bundle.`,
  );
  return undefined;
}

const readSecret = struct(
  { file: str, external: bool, labels: () => undefined },
  {
    environment: {
      why: 'secrets are not taken from variables',
      remedy:
        'Write `external: true`, and say under `secrets:` of the bundle (in the host or group) which secret of the fleet it is.',
    },
    name: named,
    driver: { why: 'it means something to Docker Swarm only' },
    driver_opts: { why: 'it means something to Docker Swarm only' },
    template_driver: { why: 'it means something to Docker Swarm only' },
  },
);

/** A top-level secret: one that the layers give the bundle, or a file of the bundle itself. */
export function secret(cx: Context, node: Node, path: string): JsonMap | undefined {
  const read = readSecret(cx, node, path);
  if (read === undefined) return undefined;
  const { file, external: given } = read;
  if (given === true && file !== undefined)
    return bad(cx, node, path, 'needs `external: true` or `file:`, and not both');
  if (given === true) return givenSecret(cx, node, path);
  return typeof file === 'string'
    ? ownFile(cx, node, path, file)
    : bad(cx, node, path, 'needs `external: true`, for a secret of the fleet, or `file:`, for a file of the bundle');
}

function givenSecret(cx: Context, node: Node, path: string): JsonMap | undefined {
  if (cx.secretUses === 'any') return {};
  const name = path.slice(path.indexOf('.') + 1);
  const use = cx.secretUses.get(name);
  if (use !== undefined) return { ...use };
  cx.faults.add(
    'REFERENCE_MISSING',
    node.at,
    path,
    `no layer says which secret ${name} is`,
    `Say it in the host or group: bundles: { ${cx.bundle}: { secrets: { ${name}: { from: NAME, key: KEY } } } }`,
  );
  return undefined;
}

function ownFile(cx: Context, node: Node, path: string, source: string): JsonMap | undefined {
  if (source.startsWith('/'))
    return bad(
      cx,
      node,
      path,
      `${source.slice(0, 60)} lies outside of the bundle's folder`,
      'Put the file into the folder of the bundle, or bind the path with the power mount:PATH:ro.',
    );
  const own = ownPath(cx, node, path, source);
  if (own === undefined) return undefined;
  return cx.files.has(own.slice('./'.length)) ? { file: own } : bad(cx, node, path, `${own} is a folder`);
}
