/**
 * Which OS commit and which agent each host of a tree resolves to, and what a change of the tree does to that. Acceptance judges by it, so
 * it reads a file by what it says of the two alone: what else is wrong in there (which keeps a host from applying anything) hides no
 * effect and is none.
 */
import type { FleetFile, GroupFile, HostFile } from '../../schemas/generated/types.ts';
import { type AgentSay, type AgentTarget, readAgentPin, sameAgent } from './agent-pin.ts';
import type { Json } from './canonical.ts';
import { toJson } from './document-nodes.ts';
import { FORMATS, type FormatName, type Formats } from './formats.ts';
import { inOrder, isMap, reaches } from './layers.ts';
import { isSha256, type Sha256 } from './names.ts';
import { readYaml } from './yaml.ts';

export type DeveloperText = NonNullable<HostFile['developer']>;
type OsLayer = NonNullable<FleetFile['defaults']>['os'];

/** What a host's file says that its OS and its agent depend on. */
export type HostLayer = Pick<HostFile, 'labels' | 'groups' | 'os' | 'developer'> & { readonly agent?: AgentSay };

/** What a group says that the OS and the agent of its hosts depend on. `os` null: it says something, and nobody can say what. */
export interface GroupLayer {
  readonly layer: Pick<GroupFile, 'select' | 'priority'>;
  readonly os: { readonly says: OsLayer } | null;
  readonly agent?: AgentSay;
}

/** The layers of a tree. Null as a layer: nobody can say what it says. */
export interface OsLayers {
  readonly defaults: { readonly os: OsLayer; readonly agent?: AgentSay } | null;
  /** Those that say something of the OS or of the agent, the highest first. */
  readonly groups: readonly (readonly [name: string, group: GroupLayer])[];
  /** There is a group of which nobody knows whom it reaches. */
  readonly isBlind: boolean;
  /** Channel -> the commit in its file. */
  readonly commits: ReadonlyMap<string, Sha256 | null>;
}

export interface OsPin {
  readonly channel: string;
  readonly commit: Sha256;
  /** Developer mode, as the host's file has it; absent: none. Who may change what a host runs in one way may do it in the other. */
  readonly developer?: DeveloperText;
}

/** Null: the host has no OS of ours: no channel, or one that has no file. `unknown`: nobody can say, and the host moves nowhere. */
export type OsTarget = OsPin | null | 'unknown';

/** A host that resolves to another OS after a commit, and the channel whose file's rule must allow it. */
export interface OsEffect {
  readonly what: 'os';
  readonly host: string;
  readonly channel: string;
  readonly before: OsTarget;
  readonly after: OsTarget;
  /** Changed files that may have done it. */
  readonly by: readonly string[];
}

/** A host that resolves to another agent: the rule of fleet.yaml must allow it. */
export interface AgentEffect {
  readonly what: 'agent';
  readonly host: string;
  readonly before: AgentTarget;
  readonly after: AgentTarget;
  readonly by: readonly string[];
}

export type EffectChange = OsEffect | AgentEffect;

/** What a host resolves to. */
export interface HostTargets {
  readonly os: OsTarget;
  readonly agent: AgentTarget;
}

export function readHostLayer(bytes: Uint8Array): HostLayer | null {
  const root = readMap(bytes);
  const layer = root === null ? null : picked('host', root, ['labels', 'groups', 'os', 'developer']);
  return root === null || layer === null ? null : { ...layer, ...agentIn('host', root) };
}

/** Null where it is not known either whom it reaches. */
export function readGroupLayer(bytes: Uint8Array): GroupLayer | null {
  const root = readMap(bytes);
  const reach = root === null ? null : picked('group', root, ['select']);
  if (root === null || reach === null) return null;
  const rest = picked('group', root, ['priority', 'os']);
  // Without its priority nobody can say which layer counts.
  if (rest === null) return { layer: reach, os: null, ...(root.agent === undefined ? {} : { agent: 'unknown' }) };
  return { layer: { ...reach, ...rest }, os: { says: rest.os }, ...agentIn('group', root) };
}

/** What fleet.yaml lays below all groups. */
export function readDefaults(bytes: Uint8Array): OsLayers['defaults'] {
  const root = readMap(bytes);
  if (root === null) return null;
  const { defaults = {} } = root;
  if (!isMap(defaults)) return null;
  // A group's `os` is of the same form.
  const layer = picked('group', defaults, ['os']);
  return layer === null ? null : { os: layer.os, ...agentIn('group', defaults) };
}

export function readCommit(bytes: Uint8Array): Sha256 | null {
  const commit = readMap(bytes)?.commit;
  return typeof commit === 'string' && isSha256(commit) ? commit : null;
}

/** Whether a group has a word in anybody's OS or agent. */
export function hasSay(group: GroupLayer | null): boolean {
  return group === null || speaksOfOs(group) || group.agent !== undefined;
}

function speaksOfOs({ os }: GroupLayer): boolean {
  return os === null || sayOf(os.says) !== undefined;
}

/** `groups`: all of the tree, by name. */
export function layersOfTree(
  defaults: OsLayers['defaults'],
  groups: ReadonlyMap<string, GroupLayer | null>,
  commits: OsLayers['commits'],
): OsLayers {
  const known = [...groups].flatMap(([name, group]) =>
    group !== null && hasSay(group) ? [[name, group] as const] : [],
  );
  const sorted = known.toSorted(([a, one], [b, other]) => inOrder([b, other.layer], [a, one.layer]));
  return { defaults, groups: sorted, isBlind: [...groups.values()].includes(null), commits };
}

/** `host` null: its file is there, and nobody can say what it says. */
export function targetOf(layers: OsLayers, host: HostLayer | null): OsTarget {
  const channel = channelFor(layers, host);
  if (channel === null || channel === 'unknown') return channel;
  const commit = layers.commits.get(channel.name);
  if (commit === undefined) return null;
  if (commit === null) return 'unknown';
  const developer = host?.developer ?? null;
  return { channel: channel.name, commit, ...(developer === null ? {} : { developer }) };
}

/** The last layer that says something has it: what RFC 7396 makes of layers that hold one key. */
function channelFor(
  { defaults, groups, isBlind }: OsLayers,
  host: HostLayer | null,
): { readonly name: string } | null | 'unknown' {
  if (host === null) return 'unknown';
  const own = sayOf(host.os);
  if (own !== undefined) return own;
  // It may reach the host, at whatever priority.
  if (isBlind) return 'unknown';
  const [, highest] = groups.find(([name, group]) => speaksOfOs(group) && reaches(name, group.layer, host)) ?? [];
  if (highest?.os === null) return 'unknown';
  const said = highest === undefined ? undefined : sayOf(highest.os.says);
  if (said !== undefined) return said;
  return defaults === null ? 'unknown' : (sayOf(defaults.os) ?? null);
}

/** The last layer that names one, whole: half of one pin and half of another would be a file that nobody made. */
export function agentOf({ defaults, groups, isBlind }: OsLayers, host: HostLayer | null): AgentTarget {
  if (host === null) return 'unknown';
  if (host.agent !== undefined) return host.agent;
  if (isBlind) return 'unknown';
  const [, highest] =
    groups.find(([name, group]) => group.agent !== undefined && reaches(name, group.layer, host)) ?? [];
  if (highest?.agent !== undefined) return highest.agent;
  return defaults === null ? 'unknown' : (defaults.agent ?? null);
}

/** Whether the rule of the agent must allow that a host goes from one to the other: as `channelsTouched`. */
export function isAgentTouched(before: AgentTarget, after: AgentTarget): boolean {
  if (after === 'unknown') return false;
  return before === 'unknown' ? after !== null : !sameAgent(before, after);
}

/** Undefined: the layer says nothing; null: it takes the channel away. */
function sayOf(os: OsLayer): { readonly name: string } | null | undefined {
  if (os === null || os === undefined) return os;
  return typeof os.channel === 'string' ? { name: os.channel } : os.channel;
}

/**
 * The channels whose rules must allow that a host goes from one target to the other: the one that it comes to, and the one that it
 * leaves, or a host could be taken from a well guarded channel to another one that its thief may write. A channel of the same commit
 * is another target: what it stands for next, others decide. Developer mode is one more way to another system; to end it needs nobody.
 *
 * What nobody could say before counts as something else: who makes a file unreadable first and readable later has changed it. That
 * it becomes unreadable is no effect: the host keeps what it runs.
 */
export function channelsTouched(before: OsTarget, after: OsTarget): readonly string[] {
  if (after === 'unknown') return [];
  if (before === 'unknown') return after === null ? [] : [after.channel];
  if (before?.channel === after?.channel && before?.commit === after?.commit) {
    const isGranted = after?.developer !== undefined && !sameDeveloper(before, after);
    return isGranted ? [after.channel] : [];
  }
  return [...new Set([after, before].flatMap((pin) => (pin === null ? [] : [pin.channel])))];
}

/** What a layer says of the agent, apart from all else in it. */
function agentIn(format: 'host' | 'group', root: { readonly [key: string]: Json }): { readonly agent?: AgentSay } {
  if (!Object.hasOwn(root, 'agent')) return {};
  const own = picked(format, root, ['agent']);
  return { agent: own === null ? 'unknown' : (readAgentPin(own.agent) ?? null) };
}

/** Whether two targets grant the same developer mode, or none. */
export function sameDeveloper(a: OsPin | null, b: OsPin | null): boolean {
  const [one, other] = [a?.developer, b?.developer];
  return one?.from === other?.from && one?.until === other?.until && one?.reason === other?.reason;
}

/** The map at the top of a document, or null where it is not strictly one. */
function readMap(bytes: Uint8Array): { readonly [key: string]: Json } | null {
  let isWhole = true;
  const root = readYaml(bytes, () => {
    isWhole = false;
  });
  if (!isWhole || root?.kind !== 'map') return null;
  const value = toJson(root);
  return isMap(value) ? value : null;
}

/** These keys of a layer, held against its schema as if there were no others; null where they break it. */
function picked<Name extends FormatName & ('host' | 'group'), Key extends keyof Formats[Name] & string>(
  format: Name,
  root: { readonly [key: string]: Json },
  keys: readonly Key[],
): Pick<Formats[Name], Key> | null {
  const own = Object.fromEntries(Object.entries(root).filter(([key]) => keys.some((one) => one === key)));
  return isLayer<Pick<Formats[Name], Key>>(FORMATS[format].validate, own) ? own : null;
}

function isLayer<T>(validate: (value: unknown) => boolean, value: unknown): value is T {
  return validate(value);
}
