import type { Json } from '../canonical.ts';
import { hostPath, isBelow } from '../powers.ts';
import type { Context } from './context.ts';
import type { Node } from './nodes.ts';
import { bad, bool, bytes, expected, flag, int, type JsonMap, oneOf, str, strings, struct } from './read.ts';

/** Sockets of the things that run containers: who can talk to one of them is root on the host. Paths as `hostPath` spells them. */
const SOCKETS = [
  '/run/docker.sock',
  '/run/docker/containerd/containerd.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/crio/crio.sock',
  '/run/buildkit/buildkitd.sock',
];
const SOCKET_NAME = /(^|\/)[^/]*(docker|containerd|podman|crio|buildkit)[^/]*\.sock$/;

interface Mount {
  type: 'bind' | 'volume' | 'tmpfs';
  source: string;
  target: string;
  /** Undefined: not said. */
  readOnly: boolean | undefined;
  bind: JsonMap;
  volume: JsonMap;
  tmpfs: JsonMap;
}

/** `volumes` in their long form, sorted by target. */
export function mounts(cx: Context, node: Node, path: string): Json[] | undefined {
  if (node.kind !== 'list') return expected(cx, node, path, 'a list');
  const byTarget = new Map<string, Json>();
  for (const [i, item] of node.items.entries()) {
    const where = `${path}[${i}]`;
    const mount = item.kind === 'map' ? longForm(cx, item, where) : shortForm(cx, item, where);
    if (mount === undefined) continue;
    const target = containerPath(mount.target);
    if (target === undefined || target === '/')
      bad(
        cx,
        item,
        where,
        `the target must be an absolute path inside of the container, found "${mount.target.slice(0, 60)}"`,
      );
    else if (byTarget.has(target)) bad(cx, item, where, `two mounts at ${target}`);
    else {
      const judged = judge(cx, item, where, { ...mount, target });
      if (judged !== undefined) byTarget.set(target, judged);
    }
  }
  return [...byTarget].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, mount]) => mount);
}

/** An absolute path in its one spelling, or undefined. */
export function containerPath(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return text.startsWith('/') && !parts.includes('..') ? `/${parts.join('/')}` : undefined;
}

function shortForm(cx: Context, node: Node, path: string): Mount | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  const parts = text.split(':');
  const [first = '', second, options, ...more] = parts;
  if (more.length > 0 || parts.includes(''))
    return bad(cx, node, path, `expected SOURCE:TARGET[:OPTIONS], found "${text.slice(0, 80)}"`);
  const isPath = /^[./~]/.test(first);
  const mount: Mount = {
    type: second !== undefined && isPath ? 'bind' : 'volume',
    source: second === undefined ? '' : first,
    target: second ?? first,
    readOnly: undefined,
    bind: {},
    volume: {},
    tmpfs: {},
  };
  for (const option of options?.split(',') ?? []) {
    if (option === 'ro' || option === 'rw') mount.readOnly = option === 'ro';
    else if (mount.type === 'volume' && option === 'nocopy') mount.volume = { nocopy: true };
    else if (mount.type === 'bind' && (option === 'z' || option === 'Z'))
      mount.bind = { ...mount.bind, selinux: option };
    else if (mount.type === 'bind' && PROPAGATION.test(option)) mount.bind = { ...mount.bind, propagation: option };
    else if (option !== 'cached' && option !== 'delegated' && option !== 'consistent')
      return bad(cx, node, path, `unknown option "${option.slice(0, 40)}"`, 'Known: ro, rw, z, Z, nocopy.');
  }
  return mount;
}

const PROPAGATION = /^r?(private|slave|shared)$/;

/** A file mode: octal in a string, or `0o…`; a plain decimal number is nearly always a mistake. */
export function mode(cx: Context, node: Node, path: string): number | undefined {
  if (node.kind === 'number' && /^0o[0-7]{1,4}$/.test(node.source)) return node.value;
  if (node.kind === 'string' && /^(0o?)?[0-7]{1,4}$/.test(node.value))
    return Number.parseInt(node.value.replace(/^0o/, ''), 8);
  // A leading zero was reported when the file was read.
  if (node.kind === 'number' && /^0[0-9]/.test(node.source)) return undefined;
  return bad(cx, node, path, 'expected a file mode in octal', 'Write 0o644, or "0644" in quotes.');
}

const readLong = struct(
  {
    type: oneOf('bind', 'volume', 'tmpfs', 'image', 'npipe', 'cluster'),
    source: str,
    target: str,
    read_only: bool,
    consistency: () => undefined,
    bind: struct(
      {
        propagation: oneOf('private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'),
        create_host_path: bool,
        selinux: oneOf('z', 'Z'),
      },
      { recursive: { why: 'what lies below a mount is mounted as Docker does it by default' } },
    ),
    volume: struct(
      { nocopy: flag, subpath: str },
      { labels: { why: 'labels belong to the volume under the top-level `volumes:`' } },
    ),
    tmpfs: struct({ size: bytes, mode }),
  },
  {},
);

function longForm(cx: Context, node: Node, path: string): Mount | undefined {
  const read = readLong(cx, node, path);
  if (read === undefined) return undefined;
  const { type, source, target, read_only: readOnly } = read;
  if (typeof target !== 'string' || (type !== 'bind' && type !== 'volume' && type !== 'tmpfs')) {
    const message =
      type === undefined || typeof target !== 'string'
        ? 'needs `type:` and `target:`'
        : `mounts of type ${String(type)} are not taken`;
    return bad(cx, node, path, message, 'Use type bind, volume or tmpfs.');
  }
  const part = (name: string): JsonMap => {
    const value = read[name];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    if (name !== type) bad(cx, node, path, `\`${name}:\` does not fit type ${type}`);
    return value as JsonMap;
  };
  return {
    type,
    source: typeof source === 'string' ? source : '',
    target,
    readOnly: typeof readOnly === 'boolean' ? readOnly : undefined,
    bind: part('bind'),
    volume: part('volume'),
    tmpfs: part('tmpfs'),
  };
}

function judge(cx: Context, node: Node, path: string, mount: Mount): Json | undefined {
  switch (mount.type) {
    case 'bind':
      return mount.source.startsWith('/') ? hostBind(cx, node, path, mount) : ownBind(cx, node, path, mount);
    case 'volume':
      return volumeMount(cx, node, path, mount);
    case 'tmpfs':
      if (mount.source !== '') return bad(cx, node, path, 'a tmpfs has no source');
      return {
        type: 'tmpfs',
        target: mount.target,
        tmpfs: mount.tmpfs,
        ...(mount.readOnly === true ? { read_only: true } : {}),
      };
    default:
      return mount.type satisfies never;
  }
}

function volumeMount(
  cx: Context,
  node: Node,
  path: string,
  { source, target, readOnly, volume }: Mount,
): Json | undefined {
  if (source !== '' && !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source)) {
    return bad(
      cx,
      node,
      path,
      `"${source.slice(0, 60)}" is not the name of a volume`,
      'A file or folder of the bundle begins with `./`.',
    );
  }
  if (source !== '' && cx.volumes?.entries.has(source) !== true) {
    cx.faults.add(
      'REFERENCE_MISSING',
      node.at,
      path,
      `no volume ${source} under the top-level \`volumes:\``,
      `Add \`${source}:\` there.`,
    );
    return undefined;
  }
  if (typeof volume.subpath === 'string' && containerPath(`/${volume.subpath}`) !== `/${volume.subpath}`) {
    return bad(cx, node, path, 'the subpath must be relative and without `..`');
  }
  return {
    type: 'volume',
    ...(source === '' ? {} : { source }),
    target,
    ...(readOnly === true ? { read_only: true } : {}),
    volume,
  };
}

/** The path of a file or folder of the bundle as `./a/b` (`./` for all of it), or undefined where it is not one. */
export function ownPath(cx: Context, node: Node, path: string, source: string): string | undefined {
  const parts = source.split('/').filter((part) => part !== '' && part !== '.');
  if (source === '' || source.startsWith('~') || parts.includes('..')) {
    return bad(
      cx,
      node,
      path,
      `"${source.slice(0, 60)}" lies outside of the bundle's folder`,
      'Put the file into the folder of the bundle, or use an absolute path with the power mount:PATH.',
    );
  }
  const own = parts.join('/');
  const exists = own === '' || cx.files.has(own) || [...cx.files.keys()].some((file) => file.startsWith(`${own}/`));
  if (exists) return `./${own}`;
  cx.faults.add(
    'REFERENCE_MISSING',
    node.at,
    path,
    `the bundle has no file or folder ${own.slice(0, 120)}`,
    'Add it to the folder of the bundle. For data use a named volume.',
  );
  return undefined;
}

function ownBind(cx: Context, node: Node, path: string, { source, target, readOnly, bind }: Mount): Json | undefined {
  const own = ownPath(cx, node, path, source);
  if (own === undefined) return undefined;
  if (readOnly === false)
    return bad(
      cx,
      node,
      path,
      'files of the bundle are mounted read-only only',
      'Take `rw` away; for data that is written use a named volume.',
    );
  if (bind.propagation !== undefined && bind.propagation !== 'rprivate' && bind.propagation !== 'private')
    return bad(cx, node, path, 'files of the bundle are mounted privately');
  return {
    type: 'bind',
    source: own,
    target,
    read_only: true,
    bind: { create_host_path: false, ...(bind.selinux === undefined ? {} : { selinux: bind.selinux }) },
  };
}

function hostBind(cx: Context, node: Node, path: string, { source, target, readOnly, bind }: Mount): Json | undefined {
  const from = hostPath(source);
  if (from === undefined)
    return bad(cx, node, path, `"${source.slice(0, 60)}" is not a plain absolute path (\`..\` is not taken)`);
  if (bind.propagation === 'shared' || bind.propagation === 'rshared')
    return bad(cx, node, path, 'shared propagation would mount back onto the host');
  const writes = readOnly !== true;
  if (bind.selinux !== undefined && !writes)
    return bad(cx, node, path, 'relabelling (z, Z) changes the files of the host; a read-only mount does not');
  const isSocket = SOCKET_NAME.test(from) || SOCKETS.includes(from);
  if (isSocket || SOCKETS.some((socket) => isBelow(socket, from))) {
    cx.needs.push({
      power: 'docker-socket',
      at: node.at,
      path,
      what: `reaches the socket of the container engine through ${from}, which is root on the host`,
    });
  }
  if (!isSocket)
    cx.needs.push({
      power: `mount:${from}${writes ? '' : ':ro'}`,
      at: node.at,
      path,
      what: `mounts ${from} of the host${writes ? '' : ' read-only'}`,
    });
  return {
    type: 'bind',
    source: from,
    target,
    ...(writes ? {} : { read_only: true }),
    bind: {
      create_host_path: bind.create_host_path !== false,
      ...(bind.propagation === undefined ? {} : { propagation: bind.propagation }),
      ...(bind.selinux === undefined ? {} : { selinux: bind.selinux }),
    },
  };
}

const TMPFS =
  /^(\/[^:,]*)(?::((?:rw|ro|exec|noexec|nosuid|nodev|size=[0-9]+[kmg]?|mode=[0-7]{1,4}|uid=[0-9]+|gid=[0-9]+)(?:,|$))*)?$/;

/** `tmpfs`, the short list of them. */
export function tmpfs(cx: Context, node: Node, path: string): Json[] | undefined {
  return strings(cx, node, path)
    ?.filter(
      (text) =>
        TMPFS.test(text) || bad(cx, node, path, `"${text.slice(0, 60)}" is not a path with options that are known`),
    )
    .toSorted();
}

const readUse = struct({ source: str, target: str, uid: str, gid: str, mode });

/** `configs` and `secrets` of a service, in their long form. */
export function uses(kind: 'configs' | 'secrets') {
  const base = kind === 'configs' ? '/' : '/run/secrets/';
  return (cx: Context, node: Node, path: string): Json[] | undefined => {
    if (node.kind !== 'list') return expected(cx, node, path, 'a list');
    const all: Json[] = [];
    for (const [i, item] of node.items.entries()) {
      const where = `${path}[${i}]`;
      const name = item.kind === 'map' ? undefined : str(cx, item, where);
      const read = item.kind === 'map' ? readUse(cx, item, where) : name === undefined ? undefined : { source: name };
      if (read === undefined) continue;
      const source = String(read.source ?? '');
      const target = 'target' in read && typeof read.target === 'string' ? read.target : source;
      const absolute = containerPath(target.startsWith('/') ? target : `${base}${target}`);
      if (cx[kind]?.entries.has(source) !== true)
        cx.faults.add(
          'REFERENCE_MISSING',
          item.at,
          where,
          `nothing named "${source.slice(0, 60)}" under the top-level \`${kind}:\``,
        );
      else if (absolute === undefined || absolute === '/')
        bad(cx, item, where, 'the target must be a path inside of the container, without `..`');
      else if (kind === 'secrets' && isGiven(cx, source) && ['uid', 'gid', 'mode'].some((key) => key in read))
        bad(
          cx,
          item,
          where,
          'who owns a secret of the fleet is not said here',
          `Put \`uid\` and \`gid\` beside \`from\` under \`secrets:\` of the bundle (in the host or group); the mode is 0400.`,
        );
      else all.push({ ...read, source, target: absolute });
    }
    return all;
  };
}

/** Docker binds such a file as it lies there: Compose would leave these out without a word. */
function isGiven(cx: Context, name: string): boolean {
  const value = cx.secrets?.entries.get(name)?.value;
  return value?.kind === 'map' && value.entries.has('external');
}

/** For `ulimits` and the like: a count, or -1 for none. */
export const countOrUnlimited = int(-1, Number.MAX_SAFE_INTEGER);
