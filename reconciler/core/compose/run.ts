/** Keys that say what runs: command, environment, labels, health, order, logging. */
import type { Json } from '../canonical.ts';
import { isImageId, parseImage } from '../image.ts';
import type { Context } from './context.ts';
import { meant, undeclaredRemedy } from './interpolate.ts';
import type { Node } from './nodes.ts';
import {
  bad,
  bool,
  dict,
  duration,
  expected,
  flag,
  int,
  list,
  mapOf,
  oneOf,
  scalar,
  setOf,
  str,
  strings,
  struct,
} from './read.ts';
import { shellWords } from './shell-words.ts';

/** The pinned reference, without the tag: only the digest says what runs. */
export function image(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined || isImageId(text)) return text;
  const reference = parseImage(text);
  if (reference === undefined)
    return bad(
      cx,
      node,
      path,
      `"${text.slice(0, 120)}" is not an image`,
      'Write name@sha256:… or a local image id sha256:….',
    );
  if (reference.digest !== null) return `${reference.name}@sha256:${reference.digest}`;
  cx.faults.add(
    'IMAGE_UNPINNED',
    node.at,
    path,
    `${text} is not pinned by digest`,
    'Run `kedge pin`, which writes name:tag@sha256:….',
  );
  return undefined;
}

/** `command` and `entrypoint`: a list, or a string that is split into words. */
export function command(cx: Context, node: Node, path: string): Json | undefined {
  if (node.kind === 'list') return list(str)(cx, node, path);
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  const split = shellWords(text);
  return 'words' in split
    ? split.words
    : bad(cx, node, path, split.fault, 'Write the command as a list; for a shell ["sh", "-c", "…"].');
}

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** `NAME` without a value takes the declared variable of that name: never one of the host. */
export function environment(cx: Context, node: Node, path: string): Record<string, string> | undefined {
  const read = dict(cx, node, path, ENV_NAME, (name, at, where) => {
    const value = Object.hasOwn(cx.env, name) ? cx.env[name] : undefined;
    if (value !== undefined) return value;
    const near = meant(name, new Map(Object.entries(cx.env)));
    cx.faults.add(
      'REFERENCE_MISSING',
      at.at,
      where,
      `the variable ${name} is not declared${near}`,
      undeclaredRemedy(name),
    );
    return undefined;
  });
  const gpus = read?.NVIDIA_VISIBLE_DEVICES;
  // Where nvidia is the engine's default runtime, this variable alone hands the GPUs over.
  if (gpus !== undefined && !['', 'void', 'none'].includes(gpus))
    cx.needs.push({ power: 'gpu', at: node.at, path, what: 'asks for GPUs by NVIDIA_VISIBLE_DEVICES' });
  return read;
}

const LABEL = /^[A-Za-z0-9][A-Za-z0-9._/@:[\]*-]*$/;

export function labels(cx: Context, node: Node, path: string): Record<string, string> | undefined {
  const read = dict(cx, node, path, LABEL, () => '');
  for (const name of Object.keys(read ?? {})) {
    const lower = name.toLowerCase();
    const ours =
      lower.startsWith('com.docker.') ||
      lower.startsWith('io.docker.') ||
      lower.startsWith('kedge.') ||
      lower === 'kedge';
    if (ours && name !== 'kedge.busy')
      bad(
        cx,
        node,
        path,
        `the label ${name} belongs to Docker or to Kedge`,
        'Take it out; of kedge.* only kedge.busy is taken.',
      );
  }
  return read;
}

const readHealthcheck = struct({
  disable: flag,
  test: (cx, node, path) => (node.kind === 'list' ? list(str)(cx, node, path) : str(cx, node, path)),
  interval: duration,
  timeout: duration,
  start_period: duration,
  start_interval: duration,
  retries: int(0, 10_000),
});

export function healthcheck(cx: Context, node: Node, path: string): Json | undefined {
  const read = readHealthcheck(cx, node, path);
  if (read === undefined) return undefined;
  const { test, disable, ...times } = read;
  const words = typeof test === 'string' ? ['CMD-SHELL', test] : test;
  if (disable === true || (Array.isArray(words) && words[0] === 'NONE')) return { disable: true };
  if (words === undefined) return times;
  if (!Array.isArray(words) || !['CMD', 'CMD-SHELL'].includes(String(words[0])) || words.length < 2) {
    return bad(cx, node, path, 'test must be a string, or a list that begins with CMD, CMD-SHELL or NONE');
  }
  return { ...times, test: words };
}

const readDependency = struct({
  condition: oneOf('service_started', 'service_healthy', 'service_completed_successfully'),
  restart: flag,
  required: bool,
});

export function dependsOn(cx: Context, node: Node, path: string): Json | undefined {
  const plain = { condition: 'service_started', required: true };
  let result: { readonly [name: string]: Json } | undefined;
  if (node.kind === 'list') {
    result = Object.fromEntries((strings(cx, node, path) ?? []).map((name) => [name, plain]));
  } else if (node.kind === 'map') {
    result = mapOf(
      /^/,
      (c, value, where) => {
        const read = readDependency(c, value, where);
        return read === undefined ? undefined : { ...plain, ...read };
      },
      plain,
    )(cx, node, path);
  } else return expected(cx, node, path, 'a list or a map');
  for (const name of Object.keys(result ?? {})) {
    if (cx.services?.entries.has(name) !== true) {
      cx.faults.add(
        'REFERENCE_MISSING',
        node.at,
        path,
        `the bundle has no service ${name.slice(0, 60)}`,
        'Services of other bundles are waited for by `after:` of the bundle.',
      );
    }
  }
  return result;
}

export function restart(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined || text === 'no') return undefined;
  if (/^(always|unless-stopped|on-failure(:[0-9]{1,5})?)$/.test(text)) return text;
  return bad(cx, node, path, `expected no, always, unless-stopped or on-failure[:N], found "${text.slice(0, 40)}"`);
}

const LOG_OPTIONS = /^(max-size|max-file|max-buffer-size|compress|mode|tag|labels|labels-regex|env|env-regex)$/;

/** Drivers that keep the log on this host; the others are given addresses and sockets of the host. */
export const logging = struct({
  driver: oneOf('json-file', 'local', 'journald', 'none'),
  options: mapOf(LOG_OPTIONS, scalar),
});

export function extraHosts(cx: Context, node: Node, path: string): Json | undefined {
  const entries: string[] = [];
  const add = (host: string, address: string, at: Node, where: string): void => {
    const bare = address.replace(/^\[(.*)\]$/, '$1');
    if (!/^[A-Za-z0-9_.-]+$/.test(host) || !/^([0-9a-fA-F:.]+|host-gateway)$/.test(bare))
      bad(cx, at, where, 'expected HOST=ADDRESS');
    else entries.push(`${host}=${bare}`);
  };
  if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) {
      const text = str(cx, item, `${path}[${i}]`) ?? '';
      const [, host, address] = /^([^=:]+)[=:](.+)$/.exec(text) ?? [];
      add(host ?? '', address ?? '', item, `${path}[${i}]`);
    }
  } else if (node.kind === 'map') {
    for (const [host, { value }] of node.entries) {
      for (const address of strings(cx, value, `${path}.${host}`) ?? []) add(host, address, value, `${path}.${host}`);
    }
  } else return expected(cx, node, path, 'a list or a map');
  return entries;
}

const PORT = /^[1-9][0-9]{0,4}(-[1-9][0-9]{0,4})?(\/(tcp|udp|sctp))?$/;

export function expose(cx: Context, node: Node, path: string): Json | undefined {
  return setOf((c, item, where) => {
    const text = str(c, item, where);
    return text === undefined || PORT.test(text)
      ? text?.replace(/\/tcp$/, '')
      : bad(c, item, where, 'expected PORT[/tcp|/udp]');
  })(cx, node, path);
}

const readHook = struct(
  { command, user: str, working_dir: str, environment },
  { privileged: { why: 'it would have all rights of the host' } },
);

/** `post_start` and `pre_stop`: commands inside of the container. */
export const hooks = list((cx, node, path) => {
  const read = readHook(cx, node, path);
  return read === undefined || read.command !== undefined ? read : bad(cx, node, path, 'no `command:`');
});
