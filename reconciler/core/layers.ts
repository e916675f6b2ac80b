/** The layers of a host, laid over each other: fleet.yaml's defaults, groups, the host's own file. */
import type { BundleLayer, FleetFile, GroupFile, HostFile } from '../../schemas/generated/types.ts';
import type { Json } from './canonical.ts';
import type { ParsedDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure, type Where } from './failure.ts';
import { parseDuration, parseSize } from './formats.ts';
import { type Hooks, readHooks } from './hooks.ts';
import type { HealthRule } from './host-state.ts';
import { LIMITS } from './limits.ts';
import { type BundleName, isBundleName } from './names.ts';
import { nearest } from './nearest.ts';
import type { SecretWish } from './secret-use.ts';
import type { ScheduleText } from './windows.ts';

/** RFC 7396: maps merge, lists and plain values replace, null removes. Neither argument is changed. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isMap(patch)) return patch;
  const merged = new Map(isMap(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  // Made without assignment: `__proto__` is a key like any other.
  return Object.fromEntries(merged);
}

export function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Groups = ReadonlyMap<string, ParsedDocument<GroupFile>>;

/** Whether all labels of a selector are the host's. A group without one reaches only the hosts that name it. */
export function selects(group: Pick<GroupFile, 'select'>, host: Pick<HostFile, 'labels'>): boolean {
  const wanted = Object.entries(group.select ?? {});
  const labels = new Map(Object.entries(host.labels ?? {}));
  return wanted.length > 0 && wanted.every(([label, value]) => labels.get(label) === value);
}

/** The groups of a host in the order in which they are laid. Names that there are not (`known`) are REFERENCE_MISSING. */
export function groupsOf(
  host: ParsedDocument<HostFile>,
  groups: Groups,
  known: readonly string[] = [...groups.keys()],
): { readonly groups: readonly ParsedDocument<GroupFile>[]; readonly faults: readonly Failure[] } {
  const named = host.value.groups ?? [];
  const faults = named.flatMap((name, i) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const remedy =
      meant === undefined ? `Add groups/${name}.yaml, or take the name out.` : `Did you mean \`${meant}\`?`;
    return [failure('REFERENCE_MISSING', `there is no group "${name}"`, { ...host.at(['groups', i]), remedy })];
  });
  const reached = [...groups].filter(([name, group]) => reaches(name, group.value, host.value));
  const laid = reached.toSorted(([a, one], [b, other]) => inOrder([a, one.value], [b, other.value]));
  return { groups: laid.map(([, group]) => group), faults };
}

/** Whether a host is in a group, by name or by label. */
export function reaches(
  name: string,
  group: Pick<GroupFile, 'select'>,
  host: Pick<HostFile, 'labels' | 'groups'>,
): boolean {
  return host.groups?.includes(name) === true || selects(group, host);
}

type Named = readonly [name: string, group: Pick<GroupFile, 'priority'>];

/** For sorting: lower is laid first, by priority and then by name. */
export function inOrder([a, one]: Named, [b, other]: Named): number {
  return (one.priority ?? 0) - (other.priority ?? 0) || (a < b ? -1 : 1);
}

/** One bundle of a host, after all layers. */
export interface LaidBundle {
  readonly name: BundleName;
  readonly env: Readonly<Record<string, string>>;
  readonly after: readonly string[];
  readonly health: HealthRule;
  readonly requires: 'os' | null;
  /** When it may be swapped; null: at any time. */
  readonly when: ScheduleText | null;
  readonly hooks: Hooks;
  /** By the name in compose.yaml, sorted. */
  readonly secrets: ReadonlyMap<string, SecretWish>;
  /** Where a layer says it last: the value, else the bundle's own key. */
  at(pointer: Pointer): Where;
}

export interface LaidHost {
  /** Sorted by name. */
  readonly bundles: readonly LaidBundle[];
  /** OSTree channel; null where no layer names one. */
  readonly channel: string | null;
  /** Bytes a second over the network; null: as fast as it comes. */
  readonly maxRate: number | null;
  channelAt(): Where;
}

interface Layer {
  readonly document: ParsedDocument<unknown>;
  /** Where in the document the layer's maps stand. */
  readonly root: Pointer;
  readonly value: { readonly bundles?: unknown; readonly os?: unknown; readonly download?: unknown };
}

export function layHost(
  fleet: ParsedDocument<FleetFile>,
  groups: readonly ParsedDocument<GroupFile>[],
  host: ParsedDocument<HostFile>,
): LaidHost {
  const layers: readonly Layer[] = [
    { document: fleet, root: ['defaults'], value: fleet.value.defaults ?? {} },
    ...[...groups, host].map((document) => ({ document, root: [], value: document.value })),
  ];
  const merged = layers.reduce<Laid>(
    (below, { value: { bundles = {}, os = {}, download = {} } }) => mergeLayer(below, { bundles, os, download }),
    {},
  );
  const bundles = Object.entries(merged.bundles ?? {}).map(([name, layer]) => {
    if (!isBundleName(name)) throw new Error('the schema lets bundle names pass that are none');
    return laidBundle(name, layer ?? {}, (pointer) => lastPlace(layers, ['bundles', name], pointer));
  });
  return {
    bundles: bundles.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    channel: merged.os?.channel ?? null,
    maxRate: parseSize(merged.download?.maxRate ?? '') ?? null,
    channelAt: () => lastPlace(layers, ['os'], ['channel']),
  };
}

/** Every layer keeps to the schema, and merging keeps to it too. */
interface Laid {
  readonly bundles?: { readonly [name: string]: BundleLayer };
  readonly os?: { readonly channel?: string };
  readonly download?: { readonly maxRate?: string };
}

function mergeLayer(below: Laid, layer: object): Laid {
  return mergePatch(below as Json, layer as Json) as Laid;
}

function laidBundle(name: BundleName, layer: NonNullable<BundleLayer>, at: (pointer: Pointer) => Where): LaidBundle {
  const { env, after, health, requires = null, when = null, hooks, secrets } = layer;
  const timeoutMs = parseDuration(health?.timeout ?? '') ?? LIMITS.healthDefaultMs;
  return {
    name,
    env: Object.fromEntries(
      Object.entries(env ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
    after: after ?? [],
    health: { timeoutMs, http: health?.http ?? null },
    requires,
    when,
    hooks: readHooks(hooks),
    secrets: new Map(
      Object.entries(secrets ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([use, wish]) => [
          use,
          { from: wish?.from ?? null, key: wish?.key ?? 'value', uid: wish?.uid ?? 0, gid: wish?.gid ?? 0 },
        ]),
    ),
    at,
  };
}

/** The highest layer that says it; else the highest one that names what it belongs to. */
function lastPlace(layers: readonly Layer[], parent: Pointer, pointer: Pointer): Where {
  const highest = layers.toReversed();
  const layerWith = (path: Pointer) => highest.find(({ document, root }) => document.has([...root, ...path]));
  const exact = pointer.length === 0 ? undefined : layerWith([...parent, ...pointer]);
  if (exact !== undefined) return exact.document.at([...exact.root, ...parent, ...pointer]);
  const above = layerWith(parent);
  return above === undefined ? {} : above.document.atKey([...above.root, ...parent]);
}
