/** A host's inventory record, and when it is worth pushing. Pure. */
import type { InventoryRecord } from '../../schemas/generated/types.ts';
import { canonicalJson, type Json } from './canonical.ts';
import type { HardwareFacts, NetworkFacts } from './hardware.ts';
import type { CommitId, Fingerprint, HostName, Sha256 } from './names.ts';
import type { Observed, ObservedBundle } from './observed.ts';
import { bootedOf, type OsStatus, rollbackOf } from './os-observed.ts';
import type { OsWatch } from './os-watch.ts';
import type { Verdict } from './plan.ts';
import type { Condition, HostWord } from './report.ts';

export type { InventoryRecord };

export interface RecordFacts {
  readonly host: HostName;
  readonly key: Fingerprint;
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly agentVersion: string;
  /** Version that is pinned; null: none is, or nobody can say. */
  readonly wantedAgent: string | null;
  readonly fleet: { readonly commit: CommitId | null; readonly head: CommitId | null; readonly source: string | null };
  readonly desired: Sha256 | null;
  readonly applied: Sha256 | null;
  readonly state: HostWord;
  readonly conditions: readonly Condition[];
  readonly verdicts: readonly Verdict[];
  /** Null: the engine did not answer. */
  readonly observed: Observed | null;
  /** Null: this host does not manage its OS, or it could not be looked at. */
  readonly os: OsStatus | null;
  readonly osWatch: OsWatch | null;
  readonly machine: {
    readonly hardware: HardwareFacts;
    readonly network: NetworkFacts;
    readonly bootId: string | null;
    readonly osVersion: string | null;
  };
}

/** Longer ones are cut: a record says what is wrong, the history on the host says why. */
const MESSAGE = 500;

export function inventoryRecord(facts: RecordFacts): InventoryRecord {
  const { machine } = facts;
  return {
    version: 1,
    host: facts.host,
    key: facts.key,
    bootId: machine.bootId,
    sequence: facts.sequence,
    reportedAt: new Date(facts.now).toISOString(),
    agent: { version: facts.agentVersion, wanted: facts.wantedAgent },
    fleet: facts.fleet,
    desired: facts.desired,
    applied: facts.applied,
    state: facts.state,
    conditions: facts.conditions.map((c) => ({
      type: c.type,
      status: c.status,
      code: c.code,
      message: c.message.slice(0, MESSAGE),
      since: new Date(c.since).toISOString(),
    })),
    bundles: facts.verdicts
      .filter((v) => v.state !== 'removed')
      .map((v) => bundleOf(v, facts.observed?.bundles.get(v.bundle))),
    os: osOf(facts),
    hardware: machine.hardware,
    network: { ...machine.network, addresses: [...machine.network.addresses] },
  };
}

function osOf({ os, osWatch, machine }: RecordFacts): InventoryRecord['os'] {
  const staged = os?.deployments.find((d) => d.staged)?.commit ?? null;
  const running = os === null ? null : bootedOf(os);
  const rollback = os === null ? null : (rollbackOf(os)?.commit ?? null);
  const booted = running?.commit ?? null;
  const said = { booted, staged, rollback, version: machine.osVersion };
  if (running === null) return said;
  const { unlocked } = running;
  return { ...said, unlocked: unlocked === 'none' ? null : unlocked, etc: etcOf(osWatch) };
}

function etcOf(watch: OsWatch | null): NonNullable<InventoryRecord['os']['etc']> | null {
  const etc = watch?.etc ?? null;
  if (etc === null) return null;
  const { digest, total, isWhole: whole, changes } = etc;
  return { digest, total, whole, changes: changes.map(({ kind, path }) => ({ kind, path })) };
}

function bundleOf(verdict: Verdict, seen: ObservedBundle | undefined): InventoryRecord['bundles'][number] {
  const meant = verdict.target ?? verdict.desired;
  const known = [seen?.current ?? null, meant].flatMap((digest) =>
    digest === null ? [] : (seen?.states.get(digest)?.services ?? []),
  );
  const services = (seen?.services ?? []).map(({ service, digest, image, state, health, restarts }) => ({
    name: service,
    // What it is pinned as: one that came without its registry runs under its id.
    image: known.find((s) => s.name === service && s.digest === digest)?.image ?? image,
    state,
    health,
    restarts,
  }));
  const missing = ((meant === null ? undefined : seen?.states.get(meant))?.services ?? [])
    .filter((s) => !services.some((there) => there.name === s.name))
    .map((s) => ({ name: s.name, image: s.image, state: 'missing', health: 'none', restarts: null }));
  const digest = services.length === 0 ? null : (seen?.current ?? null);
  const all = [...services, ...missing].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { name: verdict.bundle, digest, state: verdict.state, services: all };
}

/**
 * The text whose digest says whether a record is worth a push: without the times and the sequence, and without what changes by
 * itself (wording of messages, restart counts, the moment in which a crashing container was caught).
 */
export function recordEssence(record: InventoryRecord): string {
  const { sequence, reportedAt, conditions, bundles, ...rest } = record;
  const essence = {
    ...rest,
    conditions: conditions.map(({ type, status, code }) => ({ type, status, code })),
    bundles: bundles.map((b) => ({
      ...b,
      services: b.services.map((s) => ({
        ...s,
        state: steady(s.state),
        health: s.health,
        restarts: (s.restarts ?? 0) > 0,
      })),
    })),
  };
  return canonicalJson(essence as unknown as Json);
}

function steady(state: string): string {
  return state === 'restarting' || state === 'running' ? 'up' : state;
}

const DAY = 24 * 60 * 60_000;

/** Pushed on change and once a day. `pushed`: digest of the essence that was pushed last. Times in milliseconds. */
export function isPushDue(
  last: { readonly pushed: Sha256 | null; readonly pushedAt: number },
  digest: Sha256,
  now: number,
): boolean {
  // A push of the future is of a clock that was wrong.
  return last.pushed !== digest || now - last.pushedAt >= DAY || last.pushedAt > now + DAY;
}
