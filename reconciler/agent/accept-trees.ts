/** Reads trees and what trust/ and fleet.yaml say, each once: by object id, for an unchanged id is unchanged content. */
import type { Certificate } from '../core/certificate.ts';
import { splitCommit } from '../core/commit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { type FleetSettings, readFleet } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId, ObjectId, Sha256 } from '../core/names.ts';
import type { GroupLayer, HostLayer, OsLayers } from '../core/os-pins.ts';
import { type Policy, parsePolicy } from '../core/policy.ts';
import {
  diffEntries,
  join,
  type PathChange,
  parseTree,
  placeFault,
  reparseTree,
  type SafeTree,
  type TreeEntry,
} from '../core/tree.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';

/** Keeps the newest entries up to a total weight. */
export class Cache<V> {
  readonly #entries = new Map<ObjectId, { readonly value: V; readonly weight: number }>();
  readonly #capacity: number;
  #weight = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(id: ObjectId): V | undefined {
    return this.#entries.get(id)?.value;
  }

  set(id: ObjectId, value: V, weight = 1): V {
    if (this.#entries.has(id)) return value;
    this.#entries.set(id, { value, weight });
    this.#weight += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.#capacity) break;
      this.#entries.delete(oldest);
      this.#weight -= entry.weight;
    }
    return value;
  }
}

/** What acceptance remembers between polls, bounded. One for the life of the agent makes an unchanged trust/ cost nothing. */
export class AcceptCache {
  readonly trees = new Cache<SafeTree>(60_000);
  readonly policies = new Cache<Policy>(16);
  /** By the bytes that they were read from. */
  readonly certificates = new Cache<Certificate>(4 * 1024 * 1024);
  /** Apart from the certificates: the same bytes mean something else there. */
  readonly sshKeys = new Cache<Certificate>(1024 * 1024);
  readonly fleets = new Cache<FleetSettings>(64);
  /** Number of files by root tree. */
  readonly files = new Cache<number>(64);
  /** SHA-256 of trees and blobs whose bytes were read here. */
  readonly digests = new Cache<Sha256>(60_000);
  /** What files say of the OS, by blob: one for each kind of file. */
  readonly osHosts = new Cache<HostLayer | null>(60_000);
  readonly osGroups = new Cache<GroupLayer | null>(20_000);
  readonly osDefaults = new Cache<OsLayers['defaults']>(64);
  readonly osCommits = new Cache<Sha256 | null>(1_000);
  /** By root tree. */
  readonly osLayers = new Cache<OsLayers>(20_000);
}

export interface TreeSource {
  readonly objects: ObjectReader;
  readonly signatures: Signatures;
  readonly cache: AcceptCache;
}

/** What reading objects needs of it. */
export type ObjectSource = Pick<TreeSource, 'objects' | 'cache'>;

/** What a commit's tree says to every host. */
export interface TreeHead {
  readonly policy: Policy;
  readonly fleet: FleetSettings;
  /** Id of the folder trust/. */
  readonly trust: ObjectId;
}

/** `like`: a tree that this one is probably much like. */
export async function readTree(
  source: ObjectSource,
  id: ObjectId,
  dir: string,
  like: ObjectId | null = null,
): Promise<Result<readonly TreeEntry[]>> {
  const known = source.cache.trees.get(id);
  if (known !== undefined) return ok(known.entries);
  const raw = await source.objects.read(id, 'tree', LIMITS.treeBytes);
  if (!raw.ok) return dir === '' ? raw : fail({ ...raw.failure, path: dir });
  const safe = like === null ? undefined : source.cache.trees.get(like);
  const alike = safe === undefined ? null : reparseTree(raw.value, safe);
  const entries = alike === null ? parseTree(raw.value, dir) : ok(alike);
  if (entries.ok) {
    source.cache.trees.set(id, { raw: raw.value, entries: entries.value }, 1 + entries.value.length);
  }
  return entries;
}

/**
 * Every path that differs, each new one safe: subtrees of the same id are skipped. `before` null: every path of `after`.
 * More than `most` changes is SOURCE_TOO_LARGE, so that a tree that repeats itself cannot be unfolded without end.
 */
export async function diffTrees(
  source: TreeSource,
  before: ObjectId | null,
  after: ObjectId | null,
  most: number,
): Promise<Result<readonly PathChange[]>> {
  const changes: PathChange[] = [];
  const fault = await diffInto(changes, source, before, after, '', most);
  return fault === null ? ok(changes) : fail(fault);
}

async function diffInto(
  changes: PathChange[],
  source: TreeSource,
  before: ObjectId | null,
  after: ObjectId | null,
  dir: string,
  most: number,
): Promise<Failure | null> {
  if (before === after) return null;
  const old = before === null ? ok([]) : await readTree(source, before, dir);
  if (!old.ok) return old.failure;
  const entries = after === null ? ok([]) : await readTree(source, after, dir, before);
  if (!entries.ok) return entries.failure;
  if (after !== null && entries.value.length === 0) return failure('TREE_UNSAFE', 'a folder is empty', { path: dir });
  for (const change of diffEntries(old.value, entries.value)) {
    const path = join(dir, change.after?.name ?? change.before?.name ?? '');
    const unsafe = change.after === null ? null : placeFault(path);
    if (unsafe !== null) return unsafe;
    const [was, folderBefore] = parts(change.before);
    const [is, folderAfter] = parts(change.after);
    if (was !== null || is !== null) changes.push({ path, before: was, after: is });
    if (changes.length > most) return failure('SOURCE_TOO_LARGE', `more than ${most} files`, { path });
    const below = await diffInto(changes, source, folderBefore, folderAfter, path, most);
    if (below !== null) return below;
  }
  return null;
}

/** An entry as a file, and as a folder. */
function parts(entry: TreeEntry | null): readonly [TreeEntry | null, ObjectId | null] {
  if (entry === null) return [null, null];
  return entry.mode === '40000' ? [null, entry.id] : [entry, null];
}

/** Policy and fleet.yaml of a root tree. Fails with POLICY_INVALID, SCHEMA_INVALID, REFERENCE_MISSING, AGENT_TOO_OLD or a reader's failure. */
/** A file or folder of a tree by its path; null where there is nothing. */
export async function entryAt(source: ObjectSource, root: ObjectId, path: string): Promise<Result<TreeEntry | null>> {
  let at: TreeEntry | null = null;
  let dir = '';
  for (const name of path.split('/')) {
    if (at !== null && at.mode !== '40000') return ok(null);
    const entries: Result<readonly TreeEntry[]> = await readTree(source, at?.id ?? root, dir);
    if (!entries.ok) return entries;
    at = entries.value.find((entry) => entry.name === name) ?? null;
    if (at === null) return ok(null);
    dir = join(dir, name);
  }
  return ok(at);
}

/** What the tree of a commit says, be the commit good or not. Failures name it. */
export async function readHeadAt(source: TreeSource, id: CommitId): Promise<Result<TreeHead>> {
  const raw = await source.objects.read(id, 'commit', LIMITS.commitBytes);
  const split = raw.ok ? splitCommit(raw.value) : raw;
  const head = split.ok ? await readHead(source, split.value.tree) : split;
  return head.ok ? head : fail({ ...head.failure, commit: head.failure.commit ?? id });
}

export async function readHead(source: TreeSource, root: ObjectId): Promise<Result<TreeHead>> {
  const entries = await readTree(source, root, '');
  if (!entries.ok) return entries;
  const trust = entries.value.find(({ name }) => name === 'trust');
  if (trust?.mode !== '40000') return fail('POLICY_INVALID', 'there is no folder trust/', { path: 'trust' });
  const policy = await readPolicy(source, trust.id);
  if (!policy.ok) return policy;
  const file = entries.value.find(({ name }) => name === 'fleet.yaml');
  if (file === undefined || file.mode === '40000') {
    return fail('REFERENCE_MISSING', 'there is no fleet.yaml', {
      path: 'fleet.yaml',
      remedy: 'Put it back: every host is told by it which fleet this is.',
    });
  }
  const fleet = await readSettings(source, file.id);
  return fleet.ok ? ok({ policy: policy.value, fleet: fleet.value, trust: trust.id }) : fleet;
}

async function readSettings(source: TreeSource, id: ObjectId): Promise<Result<FleetSettings>> {
  const known = source.cache.fleets.get(id);
  if (known !== undefined) return ok(known);
  const bytes = await readFile(source, id, 'fleet.yaml', LIMITS.documentBytes);
  if (!bytes.ok) return bytes;
  const fleet = readFleet(bytes.value);
  if (!fleet.ok) return fail({ ...fleet.failure, path: 'fleet.yaml' });
  return ok(source.cache.fleets.set(id, fleet.value.settings));
}

async function readPolicy(source: TreeSource, trust: ObjectId): Promise<Result<Policy>> {
  const known = source.cache.policies.get(trust);
  if (known !== undefined) return ok(known);
  const entries = await readTree(source, trust, 'trust');
  if (!entries.ok) return entries;
  const document = async (name: string): Promise<Result<Uint8Array | null>> => {
    const entry = entries.value.find((one) => one.name === name && one.mode !== '40000');
    return entry === undefined ? ok(null) : readFile(source, entry.id, `trust/${name}`, LIMITS.documentBytes);
  };
  const policy = await document('policy.yaml');
  if (!policy.ok) return policy;
  const removed = await document('removed.yaml');
  if (!removed.ok) return removed;
  const folder = entries.value.find(({ name, mode }) => name === 'keys' && mode === '40000');
  const keys = folder === undefined ? ok([]) : await readTree(source, folder.id, 'trust/keys');
  if (!keys.ok) return keys;
  const certificates = new Map<string, Result<Certificate>>();
  const sshKeys = new Map<string, Result<Certificate>>();
  for (const { name, mode, id } of keys.value) {
    const [, person, ending] = /^(.+)\.(asc|pub)$/.exec(name) ?? [];
    if (person === undefined || mode === '40000') continue;
    const read = ending === 'pub' ? readSshKey : readCertificate;
    const certificate = await read(source, id, `trust/keys/${name}`);
    if (!certificate.ok && certificate.failure.code !== 'POLICY_INVALID') return certificate;
    (ending === 'pub' ? sshKeys : certificates).set(person, certificate);
  }
  const parsed = parsePolicy({ policy: policy.value, removed: removed.value, certificates, sshKeys });
  if (parsed.ok) source.cache.policies.set(trust, parsed.value);
  return parsed;
}

export async function readCertificate(source: TreeSource, id: ObjectId, path: string): Promise<Result<Certificate>> {
  const known = source.cache.certificates.get(id);
  if (known !== undefined) return ok(known);
  const bytes = await readFile(source, id, path, LIMITS.certificateBytes);
  if (!bytes.ok) return bytes;
  const certificate = await source.signatures.readCertificate(bytes.value, path);
  return certificate.ok ? ok(source.cache.certificates.set(id, certificate.value, bytes.value.length)) : certificate;
}

async function readSshKey(source: TreeSource, id: ObjectId, path: string): Promise<Result<Certificate>> {
  const known = source.cache.sshKeys.get(id);
  if (known !== undefined) return ok(known);
  const bytes = await readFile(source, id, path, LIMITS.certificateBytes);
  if (!bytes.ok) return bytes;
  const key = source.signatures.readSshKey(bytes.value, path);
  return key.ok ? ok(source.cache.sshKeys.set(id, key.value, bytes.value.length)) : key;
}

/** A blob, its limit named with its path. */
export async function readFile(
  source: ObjectSource,
  id: ObjectId,
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array>> {
  const bytes = await source.objects.read(id, 'blob', maxBytes);
  return bytes.ok ? bytes : fail({ ...bytes.failure, path });
}
