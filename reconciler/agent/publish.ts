/** Pushes the host's signed inventory record when it changed, and once a day. A push that fails fails nothing else. */
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import {
  type InventoryRecord,
  inventoryRecord,
  isPushDue,
  type RecordFacts,
  recordEssence,
} from '../core/inventory.ts';
import { LIMITS } from '../core/limits.ts';
import { RUNS_FILE } from '../core/runs-file.ts';
import { backoffMs } from '../core/timing.ts';
import type { PublishRequest } from '../ports/git.ts';
import type { AgentDeps, HostSigner } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export type Reportable = Omit<RecordFacts, 'host' | 'key' | 'sequence' | 'now' | 'agentVersion' | 'machine'> & {
  /** `runs.json`; null: nothing ever ran here. */
  readonly runs: Uint8Array | null;
};

/** Hardware is looked at again after this, in milliseconds: cards are pulled and disks die while a host is up. */
const MACHINE_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const PUSH_BACKOFF = { firstMs: 30_000, mostMs: 30 * 60_000 };

/** Null where nothing was due, or no inventory is configured. */
export async function pushRecord(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  remote: Remote | null,
  facts: Reportable,
): Promise<Failure | null> {
  const now = deps.clock.now();
  if (remote === null || now < session.publishDue) return null;
  const key = newsKey(facts);
  const last = session.reported;
  if (last?.key === key && last.observed === facts.observed && now < last.until) return null;
  const pushed = await pushIfDue(deps, session, keeper, remote, facts);
  if (pushed.ok) {
    session.publishFailures = 0;
    session.publishDue = 0;
    const until = Math.min(keeper.state.inventory.pushedAt + DAY_MS, now + MACHINE_MS);
    session.reported = { key, observed: facts.observed, until };
    return null;
  }
  session.publishFailures += 1;
  session.publishDue = now + backoffMs(PUSH_BACKOFF, session.publishFailures, deps.random());
  deps.log.warn({ code: pushed.failure.code }, `inventory: ${pushed.failure.message}`);
  return pushed.failure;
}

/** Cheap to compare with each poll; what was observed is compared by identity. */
function newsKey(facts: Reportable): string {
  const { fleet, desired, applied, state, conditions, verdicts, os, osWatch, wantedAgent, runs } = facts;
  const standing = conditions.map(({ type, status, code }) => [type, status, code]);
  return JSON.stringify([
    fleet,
    desired,
    applied,
    state,
    standing,
    verdicts.map((v) => v.state),
    os?.deployments,
    runs?.length,
    runs === null ? '' : Buffer.from(runs).toString('base64'),
    wantedAgent,
    osWatch?.etc?.digest,
  ]);
}

async function pushIfDue(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  remote: Remote,
  facts: Reportable,
): Promise<Result<void>> {
  const key = await deps.hostKey();
  if (!key.ok) return key;
  const now = deps.clock.now();
  const last = keeper.state.inventory;
  const { runs } = facts;
  const record = await nextRecord(deps, session, keeper, key.value, facts);
  const digest = deps.sha256(`${recordEssence(record)}${runs === null ? '' : deps.sha256(runs)}`);
  if (!isPushDue(last, digest, now)) return ok(undefined);
  deps.onProgress?.({ phase: 'report', message: `inventory to ${remote.name}` });
  const published = await publish(deps, remote, { record, runs }, key.value, keeper.state.newestSignature);
  if (!published.ok) return published;
  return keeper.change((state) => ({
    ...state,
    inventory: { sequence: record.sequence, pushed: digest, pushedAt: now },
  }));
}

/** The record as a commit that a stick takes home; gives the file. It is pushed too, where a line comes up again. */
export async function writeReceipt(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  facts: Reportable,
): Promise<Result<string | null>> {
  if (deps.receipts === undefined) return ok(null);
  // One writer at a time: a push that runs moves the same branch.
  await session.publishing;
  const key = await deps.hostKey();
  if (!key.ok) return key;
  const record = await nextRecord(deps, session, keeper, key.value, facts);
  const request = commitRequest(deps, { record, runs: facts.runs }, key.value, keeper.state.newestSignature);
  if (!request.ok) return request;
  const written = await deps.receipts.write(request.value);
  if (!written.ok) return written;
  const saved = await keeper.change((state) => ({
    ...state,
    inventory: { ...state.inventory, sequence: record.sequence },
  }));
  return saved.ok ? written : saved;
}

async function nextRecord(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  key: HostSigner,
  { runs: _, ...recorded }: Reportable,
): Promise<InventoryRecord> {
  const now = deps.clock.now();
  if (session.machine === null || now - session.machine.at >= MACHINE_MS) {
    session.machine = { facts: await deps.hardware.facts(), at: now };
  }
  return inventoryRecord({
    ...recorded,
    host: deps.config.name,
    key: key.fingerprint,
    sequence: keeper.state.inventory.sequence + 1,
    now,
    agentVersion: deps.version,
    machine: session.machine.facts,
  });
}

async function publish(
  deps: AgentDeps,
  remote: Remote,
  said: { readonly record: InventoryRecord; readonly runs: Uint8Array | null },
  key: HostSigner,
  newestSignature: number,
): Promise<Result<void>> {
  const request = commitRequest(deps, said, key, newestSignature);
  if (!request.ok) return request;
  const published = await deps.inventory.publish({ remote, ...request.value });
  return published.ok ? ok(undefined) : published;
}

function commitRequest(
  deps: AgentDeps,
  { record, runs }: { readonly record: InventoryRecord; readonly runs: Uint8Array | null },
  key: HostSigner,
  newestSignature: number,
): Result<Omit<PublishRequest, 'remote'>> {
  const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
  if (bytes.length > LIMITS.inventoryBytes) {
    return fail('INVENTORY_REJECTED', `the record of this host is ${bytes.length} bytes long`);
  }
  const { name } = deps.config;
  const commit = record.fleet.commit === null ? 'no commit in force' : record.fleet.commit.slice(0, 12);
  // With a clock that is behind, the record would be older than what it tells of.
  const at = Math.max(Math.floor(deps.clock.now() / 1000), newestSignature, Math.floor(deps.buildTime / 1000));
  return ok({
    branch: `hosts/${name}`,
    files: new Map([['inventory.json', bytes], ...(runs === null ? [] : [[RUNS_FILE, runs] as const])]),
    message: `${name}: ${record.state} at ${commit}\n`,
    author: { name, email: `${name}@hosts.invalid` },
    at,
    sign: (payload) => key.sign(payload, at),
    restartAfter: LIMITS.inventoryBranchCommits,
  });
}
