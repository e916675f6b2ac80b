/** What a commit does to the OS and the agent of hosts, wherever it was changed. Reads only what can have done something, each blob once. */
import type { Target } from '../core/approvals.ts';
import { subjectOf } from '../core/effects.ts';
import { ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { isHostName, type ObjectId, type Sha256 } from '../core/names.ts';
import { channelFile, channelOf } from '../core/os-channel.ts';
import {
  agentOf,
  channelsTouched,
  type EffectChange,
  type GroupLayer,
  type HostLayer,
  type HostTargets,
  hasSay,
  isAgentTouched,
  layersOfTree,
  type OsLayers,
  readCommit,
  readDefaults,
  readGroupLayer,
  readHostLayer,
  targetOf,
} from '../core/os-pins.ts';
import type { PathChange, TreeEntry } from '../core/tree.ts';
import { type Cache, readFile, readTree, type TreeSource } from './accept-trees.ts';

/**
 * Hosts that resolve to another OS or another agent after a commit than before it; a host that is new, to another one than none. `roots`:
 * its tree and its first parent's; `changes`: every path that differs. What changes os/ alone has no effect that its own paths do not need
 * the same rule for. Fails with a reader's failure.
 */
export async function readEffects(
  source: TreeSource,
  roots: { readonly before: ObjectId; readonly after: ObjectId },
  changes: readonly PathChange[],
): Promise<Result<readonly EffectChange[]>> {
  const layers = changes.filter(({ path }) => path === 'fleet.yaml' || nameIn('groups', path) !== null || isHost(path));
  if (layers.length === 0) return ok([]);
  const spoken: PathChange[] = [];
  for (const change of layers) {
    const speaks = await hasWord(source, change);
    if (!speaks.ok) return speaks;
    if (speaks.value) spoken.push(change);
  }
  if (spoken.length === 0) return ok([]);
  const hosts = await hostsOf(source, roots, spoken);
  if (!hosts.ok) return hosts;
  const before = await layersOf(source, roots.before);
  if (!before.ok) return before;
  const after = await layersOf(source, roots.after);
  if (!after.ok) return after;
  const effects: EffectChange[] = [];
  for (const [host, { before: file, after: now }] of hosts.value) {
    const was = await readTarget(source, before.value, host, file);
    if (!was.ok) return was;
    const is = await readTarget(source, after.value, host, now);
    if (!is.ok) return is;
    const layersOfIt = spoken.filter(({ path }) => !isHost(path) || nameIn('hosts', path) === host);
    effects.push(...effectsOn(host, was.value, is.value, changes, layersOfIt));
  }
  return ok(effects);
}

/** `layers`: changed files that have a word in it. */
function effectsOn(
  host: string,
  was: HostTargets,
  is: HostTargets,
  changes: readonly PathChange[],
  layers: readonly PathChange[],
): readonly EffectChange[] {
  const by = layers.map(({ path }) => path);
  const channels = channelsTouched(was.os, is.os);
  const pins = channels.map(channelFile).filter((path) => changes.some((change) => change.path === path));
  const files = [...changes.flatMap(({ path }) => (pins.includes(path) ? [path] : [])), ...by];
  const os = channels.map((channel): EffectChange => {
    return { what: 'os', host, channel, before: was.os, after: is.os, by: files };
  });
  if (!isAgentTouched(was.agent, is.agent)) return os;
  return [...os, { what: 'agent', host, before: was.agent, after: is.agent, by }];
}

/** What these hosts resolve to in a tree, by `subjectOf`; null also for one that is not there. */
export async function readTargets(
  source: TreeSource,
  root: ObjectId,
  hosts: ReadonlySet<string>,
): Promise<Result<ReadonlyMap<string, Target>>> {
  const targets = new Map<string, Target>();
  if (hosts.size === 0) return ok(targets);
  const layers = await layersOf(source, root);
  if (!layers.ok) return layers;
  const files = await filesIn(source, root, 'hosts');
  if (!files.ok) return files;
  for (const host of hosts) {
    const target = await readTarget(source, layers.value, host, files.value.get(host) ?? null);
    if (!target.ok) return target;
    targets.set(subjectOf({ what: 'os', host }), target.value.os);
    targets.set(subjectOf({ what: 'agent', host }), target.value.agent);
  }
  return ok(targets);
}

type Blob = TreeEntry | null;

function nameIn(folder: 'hosts' | 'groups', path: string): string | null {
  const name = path.slice(folder.length + 1, -'.yaml'.length);
  return path === `${folder}/${name}.yaml` && name !== '' && !name.includes('/') ? name : null;
}

function isHost(path: string): boolean {
  return isHostName(nameIn('hosts', path) ?? '');
}

/** Whether a file says something else of OS or agent than before. */
async function hasWord(source: TreeSource, { path, before, after }: PathChange): Promise<Result<boolean>> {
  // A host that is gone keeps what it runs; if it comes back, that is judged.
  if (isHost(path)) return after === null ? ok(false) : differs(before, after, (blob) => hostLayer(source, path, blob));
  if (path === 'fleet.yaml') return differs(before, after, (blob) => defaultsLayer(source, blob));
  const [was, is] = [await groupLayer(source, path, before), await groupLayer(source, path, after)];
  if (!was.ok) return was;
  if (!is.ok) return is;
  const speaks = [was.value, is.value].some((group) => group !== undefined && hasSay(group));
  return ok(speaks && JSON.stringify(was.value) !== JSON.stringify(is.value));
}

async function differs<T>(
  before: Blob,
  after: Blob,
  read: (blob: Blob) => Promise<Result<T>>,
): Promise<Result<boolean>> {
  const was = await read(before);
  const is = await read(after);
  if (!was.ok) return was;
  // What could not be read before and cannot now says nothing else.
  return is.ok ? ok(JSON.stringify(was.value) !== JSON.stringify(is.value)) : is;
}

type HostEntries = { readonly before: Blob; readonly after: TreeEntry };

/** The hosts of the tree after the commit that `spoken` may reach. */
async function hostsOf(
  source: TreeSource,
  roots: { readonly before: ObjectId; readonly after: ObjectId },
  spoken: readonly PathChange[],
): Promise<Result<ReadonlyMap<string, HostEntries>>> {
  const hosts = new Map<string, HostEntries>();
  if (spoken.every(({ path }) => isHost(path))) {
    for (const { path, before, after } of spoken) {
      if (after !== null) hosts.set(nameIn('hosts', path) ?? '', { before, after });
    }
    return ok(hosts);
  }
  const before = await filesIn(source, roots.before, 'hosts');
  if (!before.ok) return before;
  const after = await filesIn(source, roots.after, 'hosts');
  if (!after.ok) return after;
  for (const [name, entry] of after.value) {
    if (isHostName(name)) hosts.set(name, { before: before.value.get(name) ?? null, after: entry });
  }
  return ok(hosts);
}

async function readTarget(
  source: TreeSource,
  layers: OsLayers,
  host: string,
  blob: Blob,
): Promise<Result<HostTargets>> {
  if (blob === null) return ok({ os: null, agent: null });
  const layer = await hostLayer(source, `hosts/${host}.yaml`, blob);
  if (!layer.ok) return layer;
  const own = layer.value ?? null;
  return ok({ os: targetOf(layers, own), agent: agentOf(layers, own) });
}

/** All layers below the hosts' own, once a tree. */
async function layersOf(source: TreeSource, root: ObjectId): Promise<Result<OsLayers>> {
  const known = source.cache.osLayers.get(root);
  if (known !== undefined) return ok(known);
  const top = await readTree(source, root, '');
  if (!top.ok) return top;
  const fleet = top.value.find(({ name, mode }) => name === 'fleet.yaml' && mode !== '40000');
  const defaults = await defaultsLayer(source, fleet ?? null);
  if (!defaults.ok) return defaults;
  const files = await filesIn(source, root, 'groups');
  if (!files.ok) return files;
  const groups = new Map<string, GroupLayer | null>();
  for (const [name, entry] of files.value) {
    const group = await groupLayer(source, `groups/${name}.yaml`, entry);
    if (!group.ok) return group;
    groups.set(name, group.value ?? null);
  }
  const commits = await commitsOf(source, root);
  if (!commits.ok) return commits;
  const layers = layersOfTree(defaults.value ?? null, groups, commits.value);
  return ok(source.cache.osLayers.set(root, layers, 1 + layers.groups.length));
}

/** Channel -> commit; null where its file does not say one. */
async function commitsOf(source: TreeSource, root: ObjectId): Promise<Result<ReadonlyMap<string, Sha256 | null>>> {
  const files = await filesIn(source, root, 'os');
  if (!files.ok) return files;
  const commits = new Map<string, Sha256 | null>();
  for (const [name, entry] of files.value) {
    const path = channelFile(name);
    if (channelOf(path) === null) continue;
    const commit = await layer(source, source.cache.osCommits, path, entry, readCommit);
    if (!commit.ok) return commit;
    commits.set(name, commit.value ?? null);
  }
  return ok(commits);
}

/** `<name>.yaml` of a folder at the top, by name. */
async function filesIn(
  source: TreeSource,
  root: ObjectId,
  folder: 'hosts' | 'groups' | 'os',
): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  const top = await readTree(source, root, '');
  if (!top.ok) return top;
  const at = top.value.find(({ name, mode }) => name === folder && mode === '40000');
  const entries = at === undefined ? ok([]) : await readTree(source, at.id, folder);
  if (!entries.ok) return entries;
  const files = entries.value.filter(({ name, mode }) => mode !== '40000' && /.\.yaml$/s.test(name));
  return ok(new Map(files.map((entry) => [entry.name.slice(0, -'.yaml'.length), entry])));
}

function hostLayer(source: TreeSource, path: string, blob: Blob): Promise<Result<HostLayer | null | undefined>> {
  return layer(source, source.cache.osHosts, path, blob, readHostLayer);
}

function groupLayer(source: TreeSource, path: string, blob: Blob): Promise<Result<GroupLayer | null | undefined>> {
  return layer(source, source.cache.osGroups, path, blob, readGroupLayer);
}

function defaultsLayer(source: TreeSource, blob: Blob): Promise<Result<OsLayers['defaults'] | undefined>> {
  return layer(source, source.cache.osDefaults, 'fleet.yaml', blob, readDefaults);
}

/** Undefined: there is no such file. Null: nobody can say what it says, for it is too large or not in its format. */
async function layer<T>(
  source: TreeSource,
  cache: Cache<T | null>,
  path: string,
  blob: Blob,
  read: (bytes: Uint8Array) => T | null,
): Promise<Result<T | null | undefined>> {
  if (blob === null) return ok(undefined);
  const known = cache.get(blob.id);
  if (known !== undefined) return ok(known);
  const bytes = await readFile(source, blob.id, path, LIMITS.documentBytes);
  if (!bytes.ok) return bytes.failure.code === 'SOURCE_TOO_LARGE' ? ok(cache.set(blob.id, null)) : bytes;
  const value = read(bytes.value);
  return ok(cache.set(blob.id, value, 1 + Math.ceil(JSON.stringify(value).length / 256)));
}
