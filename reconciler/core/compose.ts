/**
 * The judge of Compose files: parsed once, resolved with the declared variables alone, held against an allow list. What comes
 * out is exactly what runs (docs/decisions/0006). Powers are explained in docs/powers.md.
 */
import { canonicalJson, type Json } from './canonical.ts';
import type { Context, FileFacts } from './compose/context.ts';
import { Faults } from './compose/faults.ts';
import { interpolate } from './compose/interpolate.ts';
import { network } from './compose/networks.ts';
import type { MapNode, Node, Position } from './compose/nodes.ts';
import { type PublishedPort, publishedIn } from './compose/ports.ts';
import { bad, expected, type JsonMap, put, type Reader, type Refusal, struct } from './compose/read.ts';
import { service } from './compose/service.ts';
import { config, secret, volume } from './compose/storage.ts';
import { fail, ok, type Result } from './failure.ts';
import type { ServiceState } from './host-state.ts';
import type { BundleName, Sha256 } from './names.ts';
import { covers, powersLine } from './powers.ts';
import type { SecretUses } from './secret-use.ts';
import { readYaml } from './yaml.ts';

export type { FileFacts } from './compose/context.ts';
export type { PublishedPort } from './compose/ports.ts';
export { type RenderOptions, renderCompose } from './compose/render.ts';

export interface JudgeRequest {
  readonly bundle: BundleName;
  /** For messages: `bundles/web/compose.yaml`. */
  readonly file: string;
  readonly text: Uint8Array;
  /** Every file of the bundle's folder, by its path relative to it. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Declared variables: the only ones there are. */
  readonly env: Readonly<Record<string, string>>;
  /** Granted in trust/powers.yaml, as `readPower` spells them. */
  readonly powers: readonly string[];
  /** Secrets that the layers give the bundle, by name; `any`: nobody knows yet which there will be. */
  readonly secrets?: SecretUses | 'any';
  readonly sha256: (data: Uint8Array | string) => Sha256;
}

export interface JudgedCompose {
  /** The resolved model; mounts of own files relative (`./path`). The same for every way of writing the same thing. */
  readonly compose: { readonly [key: string]: Json };
  /** Sorted by name. */
  readonly services: readonly ServiceState[];
  /** Powers that the file needs, all of them granted. Sorted. */
  readonly powersUsed: readonly string[];
  readonly published: readonly PublishedPort[];
  /** Pinned references, each once, sorted. */
  readonly images: readonly string[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;

const TOP_REFUSED: Readonly<Record<string, Refusal>> = {
  include: {
    why: 'a bundle is one Compose file',
    remedy: 'Put the services into this file, or into a bundle of their own.',
  },
  name: { why: 'the project is named after the host and the bundle', remedy: 'Take `name:` out.' },
  models: { why: 'models are run by a plug-in on the host' },
};

/** Fails with all faults at once, the first one in the order of the file carrying the others in `all`. */
export function judgeCompose(request: JudgeRequest): Result<JudgedCompose> {
  const faults = new Faults(request.file, request.bundle);
  const report = (at: Position, message: string, remedy?: string): void =>
    faults.add('SCHEMA_INVALID', at, '', message, remedy);
  const parsed = readYaml(request.text, report, { merge: true });
  if (parsed?.kind !== 'map') {
    if (parsed !== undefined) report(parsed.at, 'expected a map with `services:`');
    return fail(faults.toFailure());
  }
  const root = interpolate(parsed, request.env, faults);
  const cx = contextOf(request, root, faults);
  const model = readTop(cx, root);
  checkPowers(cx, request.powers);
  if (model === undefined || !faults.empty) return fail(faults.toFailure());
  return ok(conclude(request, cx, model));
}

function contextOf(request: JudgeRequest, root: MapNode, faults: Faults): Context {
  const section = (name: string): MapNode | undefined => {
    const value = root.entries.get(name)?.value;
    return value?.kind === 'map' ? value : undefined;
  };
  return {
    bundle: request.bundle,
    faults,
    env: request.env,
    files: request.files,
    secretUses: request.secrets ?? new Map(),
    needs: [],
    services: section('services'),
    networks: section('networks'),
    volumes: section('volumes'),
    configs: section('configs'),
    secrets: section('secrets'),
  };
}

interface Model {
  readonly services: Sections;
  readonly networks: Sections;
  readonly volumes: Sections;
  readonly configs: Sections;
  readonly secrets: Sections;
}
type Sections = { readonly [name: string]: JsonMap };

function readTop(cx: Context, root: MapNode): Model | undefined {
  const sections = new Map<string, Sections>();
  const section = (name: string, item: (c: Context, node: Node, path: string) => JsonMap | undefined): Reader => {
    return (c, node, path) => {
      sections.set(name, readSection(c, node, path, item));
      return undefined;
    };
  };
  struct(
    {
      services: section('services', service),
      networks: section('networks', network),
      volumes: section('volumes', volume),
      configs: section('configs', config),
      secrets: section('secrets', secret),
      // Compose itself calls it obsolete and reads nothing from it.
      version: () => undefined,
    },
    TOP_REFUSED,
  )(cx, root, '');
  const services = sections.get('services');
  if (services === undefined || Object.keys(services).length === 0) {
    if (cx.faults.empty) bad(cx, root, '', 'no services', 'Write at least one service under `services:`.');
    return undefined;
  }
  checkCycles(cx, services);
  checkPortsOnce(cx, services);
  return {
    services,
    networks: sections.get('networks') ?? {},
    volumes: sections.get('volumes') ?? {},
    configs: sections.get('configs') ?? {},
    secrets: sections.get('secrets') ?? {},
  };
}

function readSection(
  cx: Context,
  node: Node,
  path: string,
  item: (c: Context, node: Node, path: string) => JsonMap | undefined,
): Sections {
  const result: Record<string, Json> = {};
  if (node.kind !== 'map') {
    expected(cx, node, path, 'a map');
    return {};
  }
  for (const [name, entry] of node.entries) {
    // A value that is not there stands where its key stands.
    const value: Node = entry.value.kind === 'null' ? { kind: 'null', at: entry.at } : entry.value;
    if (!NAME.test(name)) {
      bad(
        cx,
        value,
        path,
        `"${name.slice(0, 60)}" is not a name (letters, digits, \`.\`, \`_\` and \`-\`, at most 63)`,
      );
      continue;
    }
    const read = item(cx, value, `${path}.${name}`);
    if (read !== undefined) put(result, name, read);
  }
  return result as Sections;
}

/** Names that a service waits for or joins. */
function needsOf(value: JsonMap): string[] {
  const joined = [value.network_mode, value.pid].filter(
    (mode) => typeof mode === 'string' && mode.startsWith('service:'),
  );
  return [...Object.keys(value.depends_on ?? {}), ...joined.map((mode) => String(mode).slice('service:'.length))];
}

function checkCycles(cx: Context, services: Sections): void {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (done.has(name)) return;
    if (way.includes(name)) {
      const at = cx.services?.entries.get(name)?.value;
      if (at !== undefined)
        bad(cx, at, `services.${name}.depends_on`, `a circle: ${[...way.slice(way.indexOf(name)), name].join(' -> ')}`);
      done.add(name);
      return;
    }
    for (const next of needsOf(services[name] ?? {})) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of Object.keys(services)) visit(name, []);
}

function checkPortsOnce(cx: Context, services: Sections): void {
  const taken = new Map<string, string>();
  for (const [name, value] of Object.entries(services)) {
    for (const { hostIp, port, protocol } of publishedIn(Array.isArray(value.ports) ? value.ports : [])) {
      const key = `${hostIp} ${port}/${protocol}`;
      const other = taken.get(key);
      const at = cx.services?.entries.get(name)?.value;
      if (other !== undefined && at !== undefined)
        bad(cx, at, `services.${name}.ports`, `port ${port}/${protocol} is published by ${other} too`);
      taken.set(key, name);
    }
  }
}

/** One fault for each place that needs a power that is not granted; each names the whole line, so that one edit mends all. */
function checkPowers(cx: Context, granted: readonly string[]): void {
  const missing = cx.needs.filter(({ power }) => !covers(granted, power));
  const wanted = missing
    .map(({ power }) => power)
    .filter((power, i, all) => all.findIndex((p) => p !== power && covers([p], power)) < 0 && all.indexOf(power) === i);
  const line = powersLine(cx.bundle, [...granted, ...wanted]);
  for (const { power, at, path, what } of missing) {
    cx.faults.add(
      'POWER_MISSING',
      at,
      path,
      `${what}: needs the power ${power}`,
      `Put this line into trust/powers.yaml: \`${line}\` (with the signature that trust/** needs), or take the key out.`,
    );
  }
}

function conclude(request: JudgeRequest, cx: Context, model: Model): JudgedCompose {
  const compose = usedOnly(model);
  const services = Object.entries(model.services).map(([name, value]) => stateOf(request, name, value, model));
  return {
    compose,
    services: services.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    powersUsed: [...new Set(cx.needs.map(({ power }) => power))].toSorted(),
    published: Object.values(model.services).flatMap(({ ports }) => publishedIn(Array.isArray(ports) ? ports : [])),
    images: [...new Set(services.map(({ image }) => image))].toSorted(),
  };
}

/** What no service uses is judged, and left out: Docker would not make it either. */
function usedOnly(model: Model): { readonly [key: string]: Json } {
  const used = {
    networks: new Set<string>(),
    volumes: new Set<string>(),
    configs: new Set<string>(),
    secrets: new Set<string>(),
  };
  for (const value of Object.values(model.services)) {
    for (const name of Object.keys(value.networks ?? {})) used.networks.add(name);
    for (const name of sourcesIn(value.volumes, 'volume')) used.volumes.add(name);
    for (const name of sourcesIn(value.configs)) used.configs.add(name);
    for (const name of sourcesIn(value.secrets)) used.secrets.add(name);
  }
  const keep = (all: Sections, names: ReadonlySet<string>): Sections =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
  const networks =
    used.networks.has('default') && model.networks.default === undefined
      ? { ...model.networks, default: {} }
      : model.networks;
  const sections = {
    services: model.services,
    networks: keep(networks, used.networks),
    volumes: keep(model.volumes, used.volumes),
    configs: keep(model.configs, used.configs),
    secrets: keep(model.secrets, used.secrets),
  };
  return Object.fromEntries(Object.entries(sections).filter(([, value]) => Object.keys(value).length > 0));
}

function sourcesIn(list: Json | undefined, type?: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: JsonMap) =>
    typeof item.source === 'string' && (type === undefined || item.type === type) ? [item.source] : [],
  );
}

function stateOf(request: JudgeRequest, name: string, value: JsonMap, model: Model): ServiceState {
  const configs = Object.fromEntries(sourcesIn(value.configs).map((source) => [source, model.configs[source] ?? null]));
  const secrets = Object.fromEntries(sourcesIn(value.secrets).map((source) => [source, model.secrets[source] ?? null]));
  const own = [
    ...sourcesIn(value.volumes, 'bind'),
    ...Object.values({ ...configs, ...secrets }).flatMap((entry) =>
      typeof entry?.file === 'string' ? [entry.file] : [],
    ),
  ]
    .filter((source) => source.startsWith('./'))
    .map((source) => source.slice('./'.length));
  const files = [...request.files]
    .filter(([path]) => own.some((source) => source === '' || path === source || path.startsWith(`${source}/`)))
    .map(([path, facts]) => [path, facts.sha256, facts.executable])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const health = value.healthcheck;
  return {
    name,
    image: String(value.image),
    digest: request.sha256(canonicalJson({ service: value, configs, secrets, files })),
    oneShot: value.restart === undefined,
    hasHealthcheck: typeof health === 'object' && health !== null && !('disable' in health),
  };
}
