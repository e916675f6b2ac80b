/** Where `kedge status` takes its hosts, their keys and the inventory from: a clone of the fleet repository, or a host's state. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCheckpoint, verifySignedBy } from '../agent/accept.ts';
import { AcceptCache } from '../agent/accept-trees.ts';
import { CommitTree } from '../agent/commit-tree.ts';
import { FleetReader } from '../agent/fleet-reader.ts';
import { placeCommits } from '../agent/place-commits.ts';
import { fail, failure, type Result } from '../core/failure.ts';
import type { HostConfig, Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { readRemote } from '../core/remote.ts';
import type { BundleTars } from '../ports/bundles.ts';
import type { GitStore, InventoryRepository } from '../ports/git.ts';
import type { Journal } from '../ports/journal.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, failed, type Step, usage } from './answer.ts';
import { cloneRoot, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import { loadHostConfig } from './host-file.ts';
import type { OpenFolder } from './plan-sides.ts';
import { type KnownHost, type StatusPorts, status } from './status.ts';
import { toolEnv } from './tools.ts';

/** `--watch` looks so often. */
const WATCH_MS = 5_000;

/** What reading the newest records of all hosts may bring. */
export const INVENTORY = {
  bytes: LIMITS.repositoryBytes,
  objects: LIMITS.fetchObjects,
  timeMs: LIMITS.inventoryPushMs,
  minimumRate: LIMITS.fetchMinimumRate,
  stallMs: LIMITS.fetchStallMs,
} as const;

export interface StatusSourcePorts extends JudgePorts {
  readonly folderTree: OpenFolder;
  readonly sha256: FleetReader['deps']['sha256'];
  readonly tars: BundleTars;
  readonly inventory: InventoryRepository;
  /** The state of the host that a configuration names. */
  readonly openHost: (
    config: HostConfig,
  ) => Promise<{ readonly git: GitStore; readonly journal: Pick<Journal, 'load'> }>;
}

interface Fleet extends Pick<StatusPorts, 'place' | 'pollMs'> {
  readonly tree: FleetTree;
  readonly inventory: Remote | null;
}

export async function statusCommand(
  context: CliContext,
  ports: StatusSourcePorts,
  options: { readonly watch: boolean; readonly inventory?: string; readonly explicitConfig: boolean },
): Promise<Answer> {
  const root = options.explicitConfig ? { ok: true as const, value: null } : await cloneRoot(context, context.cwd);
  const clone = root.ok ? root.value : null;
  const inClone = clone !== null && existsSync(resolve(clone, 'fleet.yaml'));
  const fleet = inClone ? await cloneFleet(context, ports, clone) : await hostFleet(context, ports);
  if (!fleet.ok) return fleet.answer;
  const remote = inventoryOf(context, options.inventory, fleet.value.inventory);
  if (!remote.ok) return remote.answer;
  const reader = await readerOf(ports, fleet.value.tree);
  if (!reader.ok) return failed(reader.failure);
  const known = await knownHosts(ports.signatures, reader.value);
  const statusPorts: StatusPorts = {
    known,
    read: () => ports.inventory.readAll(remote.value, INVENTORY),
    place: fleet.value.place,
    pollMs: fleet.value.pollMs,
    verify: (commit, certificate) => verifyRecord(context, ports.signatures, commit, certificate),
  };
  return status(context, statusPorts, { watch: options.watch, everyMs: WATCH_MS });
}

function readerOf(ports: StatusSourcePorts, tree: FleetTree): Promise<Result<FleetReader>> {
  return FleetReader.open(tree, { sha256: ports.sha256, tars: ports.tars });
}

async function cloneFleet(context: CliContext, ports: StatusSourcePorts, root: string): Promise<Step<Fleet>> {
  const tree = ports.folderTree({ dir: root, exec: context.exec, env: toolEnv(context) });
  const reader = await readerOf(ports, tree);
  if (!reader.ok) return { ok: false, answer: failed(reader.failure) };
  const fleet = await reader.value.fleet();
  if (!fleet.ok) return { ok: false, answer: failed(fleet.failure) };
  const { inventory, pollMs } = fleet.value.settings;
  const place: Fleet['place'] = async (commits) => {
    const objects = ports.cloneObjects(root, toolEnv(context));
    try {
      return await placeCommits(objects, commits);
    } finally {
      await objects.close();
    }
  };
  return { ok: true, value: { tree, inventory, pollMs, place } };
}

/** The keys of the commit in force on this host: what it accepted, and nothing newer. */
async function hostFleet(context: CliContext, ports: StatusSourcePorts): Promise<Step<Fleet>> {
  const config = await loadHostConfig(context);
  if (!config.ok) {
    const [first] = config.answer.failures;
    if (first.code !== 'FILE_UNREADABLE') return config;
    const remedy = `Run it in a clone of the fleet repository; on a host, with its configuration (looked for ${first.file}).`;
    return { ok: false, answer: usage('this is neither a clone of a fleet repository nor a host', remedy) };
  }
  const { git, journal } = await ports.openHost(config.value);
  const state = await journal.load();
  if (!state.ok) return { ok: false, answer: failed(state.failure) };
  const checkpoint = state.value?.checkpoint ?? null;
  if (checkpoint === null) {
    const nothing = failure(
      'REFERENCE_MISSING',
      'this host has accepted no commit yet, so that it knows no keys of hosts',
      {
        remedy: 'Run `kedge reconcile --once`, or look from a clone of the fleet repository.',
      },
    );
    return { ok: false, answer: failed(nothing) };
  }
  const { signatures, buildTime } = ports;
  const accept = { objects: git, signatures, now: () => context.clock.now(), buildTime };
  const commit = await openCheckpoint(accept, { fleetId: config.value.fleet.id, commit: checkpoint.commit });
  if (!commit.ok) return { ok: false, answer: failed(commit.failure) };
  const tree = new CommitTree({ objects: git, signatures, cache: new AcceptCache() }, commit.value);
  const { inventory, pollMs } = commit.value.fleet;
  const place: Fleet['place'] = (commits) => placeCommits(git, commits);
  return { ok: true, value: { tree, inventory: config.value.inventory ?? inventory, pollMs, place } };
}

export function inventoryOf(context: CliContext, asked: string | undefined, own: Remote | null): Step<Remote> {
  if (asked !== undefined) {
    const read = readRemote(asked, context.cwd);
    if ('remote' in read) return { ok: true, value: read.remote };
    const { code, message, remedy } = read.fault;
    return { ok: false, answer: failed(failure(code, `--inventory ${asked}: ${message}`, { remedy }), 2) };
  }
  if (own !== null) return { ok: true, value: own };
  const remedy = 'Add  inventory: { url: "…" }  to fleet.yaml (signed), or name it: --inventory URL';
  return { ok: false, answer: usage('nobody says where the inventory is', remedy) };
}

/** Every host of a fleet tree, with the key that signs for it. */
export async function knownHosts(signatures: Signatures, reader: FleetReader): Promise<readonly KnownHost[]> {
  const known: KnownHost[] = [];
  for (const host of reader.names('hosts')) {
    const path = `hosts/${host}.asc`;
    const armored = reader.files.has(path) ? await reader.tree.read(path, LIMITS.certificateBytes) : null;
    const certificate = armored === null ? null : await certificateOf(signatures, armored, path);
    known.push({ host, certificate });
  }
  return known;
}

async function certificateOf(signatures: Signatures, armored: Result<Uint8Array>, path: string) {
  return armored.ok ? signatures.readCertificate(armored.value, path) : armored;
}

/** Milliseconds since the epoch at which the host signed the record. */
export async function verifyRecord(
  context: Pick<CliContext, 'clock'>,
  signatures: Signatures,
  commit: Uint8Array,
  certificate: NonNullable<KnownHost['certificate']>,
): Promise<Result<number>> {
  if (!certificate.ok) return fail(certificate.failure);
  const signed = await verifySignedBy(signatures, commit, certificate.value, Math.floor(context.clock.now() / 1000));
  return signed.ok ? { ok: true, value: signed.value.signedAt * 1000 } : signed;
}
