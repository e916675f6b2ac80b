/** The tree of an accepted commit (or of any other) -> what one host is to be. Reads only what this host needs. */

import { judgeCompose } from '../core/compose.ts';
import { type DeveloperGrant, readDeveloper } from '../core/developer.ts';
import { failAll, faultsOf, type ParsedDocument } from '../core/document.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { GroupFile, HostFile } from '../core/formats.ts';
import { couldReach } from '../core/group-reach.ts';
import type { BundleFile, HostState } from '../core/host-state.ts';
import { groupsOf, type LaidBundle, layHost } from '../core/layers.ts';
import type { BundleName, HostName, Sha256 } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import type { OsChannel } from '../core/os-channel.ts';
import { type JudgedBundle, resolveHost } from '../core/resolve.ts';
import type { Secret } from '../core/secret.ts';
import { type SecretUse, type SecretUses, useOf } from '../core/secret-use.ts';
import type { BundleTars, OpenOptions } from '../ports/bundles.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type BundleFolder, FleetReader } from './fleet-reader.ts';
import { bundleHookFaults, withGoodHooks } from './hook-scripts.ts';
import type { Memo } from './memo.ts';
import { readTreeScript, type TreeScript } from './scripts.ts';

export interface DesiredRequest {
  readonly tree: FleetTree;
  readonly host: HostName;
  readonly sha256: (data: Uint8Array | string) => Sha256;
  readonly tars: BundleTars;
  /** For bundles that come as pinned tars. */
  readonly tarOptions?: OpenOptions;
  /** What an earlier load parsed and judged is not parsed and judged again. */
  readonly memo?: Memo;
}

export interface Desired {
  readonly state: HostState;
  readonly settings: FleetSettings;
  /** The channel that the host follows; null: none, or one that has no file. */
  readonly os: Result<OsChannel | null>;
  /** Bytes a second over the network; null: as fast as it comes. */
  readonly maxRate: number | null;
  /** Null: none. */
  readonly developer: DeveloperGrant | null;
  readonly labels: ReadonlyMap<string, string>;
  /** A script of its own catalogue. */
  script(name: string): Promise<Result<TreeScript>>;
  /** Bytes of any file of the tree. REFERENCE_MISSING where there is none. */
  file(path: string): Promise<Result<Uint8Array>>;
  /** Pinned tars that its bundles come from: what to keep of those that were fetched. */
  readonly tars: readonly Sha256[];
  /** Of files that are wrong and do not concern this host. */
  readonly warnings: readonly Failure[];
  /** Bytes of a bundle's file, compared with its digest. */
  read(bundle: BundleName, file: BundleFile): Promise<Result<Uint8Array>>;
}

/** Fails with every fault that concerns this host, the first carrying the others in `all`. HOST_UNKNOWN where the fleet has no such host. */
export async function loadDesired(request: DesiredRequest): Promise<Result<Desired>> {
  const { tree, host, ...deps } = request;
  const reader = await FleetReader.open(tree, deps);
  return reader.ok ? resolveDesired(reader.value, host) : reader;
}

/** The same on a tree that is read for several hosts. */
export async function resolveDesired(reader: FleetReader, host: HostName): Promise<Result<Desired>> {
  const laid = await layBundles(reader, host);
  if (!laid.ok) return laid;
  const { settings, file, bundles, os, maxRate, developer } = laid.value;
  const { sha256 } = reader.deps;
  const { judged, reads, tars, faults } = await judgeBundles(reader, bundles, maxRate);
  const state = resolveHost({
    host,
    file,
    laid: bundles,
    bundles: judged,
    faults: [...laid.value.faults, ...faults],
    sha256,
  });
  if (!state.ok) return state;
  return ok({
    state: state.value,
    settings,
    os,
    maxRate,
    developer,
    tars,
    warnings: [...laid.value.warnings, ...(os.ok ? [] : faultsOf(os.failure))],
    labels: labelsOf(file),
    script: (name) => readTreeScript(reader, name),
    file: (path) => reader.bytes(path),
    async read(bundle, wanted) {
      const bytes = await (reads.get(bundle)?.(wanted.path) ?? notOfThisHost(bundle));
      if (!bytes.ok || sha256(bytes.value) === wanted.sha256) return bytes;
      const changed = `bundles/${bundle}/${wanted.path}`;
      return fail('DIGEST_MISMATCH', `${changed} changed while it was read`, { file: changed, bundle });
    },
  });
}

/** The bundles that a host has by its layers, before any of them is looked at. */
export interface LaidHost {
  readonly settings: FleetSettings;
  readonly file: ParsedDocument<HostFile>;
  readonly bundles: readonly LaidBundle[];
  /** Of the host's channel. A failure stops no bundle: the OS stays as it is, and plans say why. */
  readonly os: Result<OsChannel | null>;
  readonly maxRate: number | null;
  readonly developer: DeveloperGrant | null;
  readonly faults: readonly Failure[];
  readonly warnings: readonly Failure[];
}

/** Fails where fleet.yaml or the host's own file cannot be read. */
export async function layBundles(reader: FleetReader, host: HostName): Promise<Result<LaidHost>> {
  const fleet = await reader.fleet();
  if (!fleet.ok) return fleet;
  const { settings, document } = fleet.value;
  const file = await hostFile(reader, host);
  if (!file.ok) return file;
  // Nothing that is wrong elsewhere keeps a host from going.
  if (file.value.value.retire === true)
    return ok({ settings, file: file.value, bundles: [], ...NO_OS, faults: [], warnings: [] });
  const groups = await readGroups(reader, file.value);
  const chosen = groupsOf(file.value, groups.documents, reader.names('groups'));
  const laid = layHost(document, chosen.groups, file.value);
  const developer = readDeveloper(file.value);
  const faults = [...groups.faults, ...chosen.faults, ...developer.faults, ...laterFaults(reader)];
  const labels = labelsOf(file.value);
  faults.push(...(await bundleHookFaults(reader, laid.bundles, labels)));
  const channel = await reader.channel(laid.channel);
  const os = channel.ok ? await withGoodHooks(reader, channel.value, labels) : channel;
  return ok({
    settings,
    file: file.value,
    bundles: laid.bundles,
    os,
    maxRate: laid.maxRate,
    developer: developer.grant,
    faults,
    warnings: groups.warnings,
  });
}

function labelsOf({ value }: ParsedDocument<HostFile>): ReadonlyMap<string, string> {
  return new Map(Object.entries(value.labels ?? {}));
}

const NO_OS = { os: ok(null), maxRate: null, developer: null } as const;

function notOfThisHost(bundle: BundleName): never {
  throw new Error(`bundle ${bundle} is not of this host`);
}

async function hostFile(reader: FleetReader, host: HostName): Promise<Result<ParsedDocument<HostFile>>> {
  const path = `hosts/${host}.yaml`;
  if (reader.files.has(path)) return reader.document('host', path);
  const meant = nearest(host, reader.names('hosts'));
  const hint = meant === undefined ? '' : ` (there is ${meant})`;
  return fail('HOST_UNKNOWN', `the fleet has no ${path}${hint}`, { file: path, host });
}

interface Groups {
  readonly documents: ReadonlyMap<string, ParsedDocument<GroupFile>>;
  readonly faults: readonly Failure[];
  readonly warnings: readonly Failure[];
}

/** A group that is wrong stops this host only where it reaches it, or where nobody can say whether it does. */
async function readGroups(reader: FleetReader, host: ParsedDocument<HostFile>): Promise<Groups> {
  const documents = new Map<string, ParsedDocument<GroupFile>>();
  const faults: Failure[] = [];
  const warnings: Failure[] = [];
  for (const name of reader.names('groups')) {
    const path = `groups/${name}.yaml`;
    const group = await reader.document('group', path);
    if (group.ok) {
      documents.set(name, group.value);
      continue;
    }
    const bytes = await reader.bytes(path);
    const reaches = !bytes.ok || couldReach(name, bytes.value, host.value);
    (reaches ? faults : warnings).push(...faultsOf(group.failure));
  }
  return { documents, faults, warnings };
}

/** What is in the repository, concerns this host, and comes with a later version of Kedge. */
function laterFaults(reader: FleetReader): readonly Failure[] {
  if (!reader.files.has('rollout.yaml')) return [];
  const where = { file: 'rollout.yaml', line: 1, column: 1 };
  return [failure('AGENT_TOO_OLD', 'rollouts in waves are not yet supported by this version of Kedge', where)];
}

type ReadFile = (path: string) => Promise<Result<Uint8Array>>;

interface Bundles {
  readonly judged: readonly JudgedBundle[];
  readonly reads: ReadonlyMap<BundleName, ReadFile>;
  readonly tars: readonly Sha256[];
  readonly faults: readonly Failure[];
}

async function judgeBundles(
  reader: FleetReader,
  laid: readonly LaidBundle[],
  maxRate: number | null,
): Promise<Bundles> {
  const judged: JudgedBundle[] = [];
  const reads = new Map<BundleName, ReadFile>();
  const tars: Sha256[] = [];
  const faults: Failure[] = [];
  const powers = laid.length === 0 ? ok(null) : await reader.powers();
  if (!powers.ok) faults.push(...faultsOf(powers.failure));
  for (const bundle of laid) {
    const folder = await reader.bundle(bundle.name, bundle.at([]), maxRate);
    // Without the grants it would only be said again that powers are missing.
    const secrets = await secretUses(reader, bundle);
    faults.push(...secrets.faults);
    const one =
      folder.ok && powers.ok && secrets.faults.length === 0
        ? await judge(reader, bundle, folder.value, {
            powers: powers.value?.grants.get(bundle.name) ?? [],
            secrets: secrets.uses,
          })
        : null;
    if (!folder.ok) faults.push(...faultsOf(folder.failure));
    else {
      reads.set(bundle.name, folder.value.read);
      if (folder.value.tar !== null) tars.push(folder.value.tar);
    }
    if (one?.ok === false) faults.push(...faultsOf(one.failure));
    else if (one !== null) judged.push(one.value);
  }
  return { judged, reads, tars, faults };
}

/** What the bundle gets of the fleet's secrets. Each file is read as it is used, for one that is wrong elsewhere stops nobody. */
async function secretUses(
  reader: FleetReader,
  laid: LaidBundle,
): Promise<{ readonly uses: SecretUses; readonly faults: readonly Failure[] }> {
  const uses = new Map<string, SecretUse>();
  const faults: Failure[] = [];
  for (const [name, wish] of laid.secrets) {
    const secret: Result<Secret | null> = wish.from === null ? ok(null) : await reader.secret(wish.from);
    if (!secret.ok) {
      faults.push(...faultsOf(secret.failure));
      continue;
    }
    const at = (key?: string) => laid.at(['secrets', name, ...(key === undefined ? [] : [key])]);
    const use = useOf(wish, laid.name, secret.value, reader.names('secrets'), at, reader.deps.sha256);
    if ('code' in use) faults.push(use);
    else uses.set(name, use);
  }
  return { uses, faults };
}

async function judge(
  reader: FleetReader,
  laid: LaidBundle,
  folder: BundleFolder,
  { powers, secrets }: { readonly powers: readonly string[]; readonly secrets: SecretUses },
): Promise<Result<JudgedBundle>> {
  const { file, compose, files, id } = folder;
  const { sha256 } = reader.deps;
  const key = `judged ${laid.name} ${id} ${JSON.stringify([laid.env, powers, [...secrets]])}`;
  const judged = await reader.memo.get(key, async () =>
    judgeCompose({
      bundle: laid.name,
      file,
      text: compose,
      files: new Map(files.map(({ path, ...facts }) => [path, facts])),
      env: laid.env,
      powers,
      secrets,
      sha256,
    }),
  );
  if (!judged.ok) return judged;
  const unused = unusedSecrets(laid, judged.value.compose.secrets, file);
  return unused.length > 0 ? failAll(unused) : ok({ laid, files, judged: judged.value, powers });
}

/** A secret that nobody mounts is a slip of the pen: the service would come up without it. */
function unusedSecrets(laid: LaidBundle, mounted: unknown, file: string): readonly Failure[] {
  const names = typeof mounted === 'object' && mounted !== null ? Object.keys(mounted) : [];
  return [...laid.secrets.keys()].flatMap((name) => {
    if (names.includes(name)) return [];
    const message = `bundles.${laid.name}.secrets.${name}: no service in ${file} mounts it`;
    const remedy = `In ${file}: \`secrets: [${name}]\` in the service, and \`secrets: { ${name}: { external: true } }\` at the top; or take it out here.`;
    return [failure('REFERENCE_MISSING', message, { ...laid.at(['secrets', name]), bundle: laid.name, remedy })];
  });
}
