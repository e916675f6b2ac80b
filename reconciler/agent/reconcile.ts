/** One pass: the one file that knows the order. Poll, fetch, verify, resolve, plan and apply until nothing is left, report. */
import type { Failure, Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId, Sha256 } from '../core/names.ts';
import {
  type Condition,
  isTrustRefusal,
  type PassJson,
  type Report,
  type ReportedStep,
  rememberConditions,
  report,
} from '../core/report.ts';
import { type Advance, advance } from './advance.ts';
import type { StepOutcome } from './apply.ts';
import { isStoreLost, loadState, takeRequests } from './begin.ts';
import type { AgentDeps } from './deps.ts';
import type { Desired } from './desired.ts';
import { doRuns } from './do-runs.ts';
import { type InForce, loadInForce } from './in-force.ts';
import type { StateKeeper } from './keeper.ts';
import { type OsOutcome, type OsWork, osFailure } from './os.ts';
import { lookAtPeers } from './peers.ts';
import { pushRecord } from './publish.ts';
import { scriptSourceOf } from './script-source.ts';
import { keepSecrets } from './secrets.ts';
import { Session } from './session.ts';
import { dropSticks, plugSticks, settleSticks } from './sideload.ts';
import { doUpdate, isOnTrial, type Next, type UpdateOutcome, type UpdateWork } from './update.ts';
import type { Work } from './work.ts';
import { doWorkAndOs } from './work-and-os.ts';

export interface PassOptions {
  /** Aborted: the step that runs is ended in good order, no further one is begun. */
  readonly signal?: AbortSignal;
}

export interface PassResult extends Omit<PassJson, 'failure' | 'steps'> {
  readonly steps: readonly (ReportedStep & { readonly failure: Failure | null })[];
  readonly failure: Failure | null;
  readonly exitCode: Report['exitCode'];
  readonly conditions: readonly Condition[];
  /** Milliseconds between polls, as the fleet says. */
  readonly pollMs: number;
  /** Some source said where its branch stands, or something near. */
  readonly reached: boolean;
  /** Sticks and neighbours, by name, that show what this host has left behind. */
  readonly older: readonly string[];
  /** What is to come next: of an agent that runs on. */
  readonly next: Next;
  /** Milliseconds since the epoch when something that waits is worth another look, be it before the next poll; null: nothing is. */
  readonly lookAt: number | null;
}

/** What is on trial looks at everything, and changes nothing yet. */
const LOOK_ONLY = AbortSignal.abort();

const POLL_MS = 60_000;

/** One whole pass under the lock of the state folder: `kedge reconcile --once`. */
export async function runPass(deps: AgentDeps, options: PassOptions = {}): Promise<PassResult> {
  const lock = await deps.journal.lock();
  if (!lock.ok) return withoutWork(deps, lock.failure);
  const session = new Session();
  options.signal?.addEventListener('abort', () => void session.runs?.stop());
  try {
    let result = await pass(deps, session, options);
    await session.publishing;
    // Scripts that were asked for: to their end, and told of, one after the other.
    while (session.runs !== null && (session.runs.running !== null || session.runs.takeEnd())) {
      await session.runs.running;
      session.runs.takeEnd();
      if (options.signal?.aborted === true) break;
      result = await pass(deps, session, options);
      await session.publishing;
    }
    return result;
  } finally {
    await dropSticks(deps, session);
    await session.scripts?.close();
    await lock.value.release();
  }
}

/** A pass of a process that holds the lock. The push of the record may still run when it returns: `session.publishing`. */
export async function pass(deps: AgentDeps, session: Session, { signal }: PassOptions = {}): Promise<PassResult> {
  const loaded = await loadState(deps, session);
  if (!loaded.ok) return withoutWork(deps, loaded.failure);
  const keeper = loaded.value;
  const unsaved = await takeRequests(deps, keeper, session);
  await plugSticks(deps, session, signal);

  deps.onProgress?.({ phase: 'poll', message: deps.config.fleet.sources.map((s) => s.name).join(', ') });
  const storeLost = await isStoreLost(deps, session, keeper.state);
  const repositoryBytes = async () => {
    const before = await loadInForce(deps, session, keeper.state);
    return before?.ok === true ? before.value.settings.limits.repositoryBytes : LIMITS.repositoryBytes;
  };
  const moved = await advance(deps, keeper, { signal, cache: session.cache, storeLost, repositoryBytes });
  const advanced = moved.ok ? moved.value : null;

  const inForce = await loadInForce(deps, session, keeper.state, advanced?.accepted ?? null);
  const desired = inForce?.ok === true && inForce.value.desired.ok ? inForce.value.desired.value : null;
  const unvouched = inForce?.ok === true ? inForce.value.unvouched : null;
  // What nobody vouches for any more keeps running where it runs, and is started nowhere new.
  const mayMove = unvouched === null || desired?.state.digest === keeper.state.applied;

  await keepDesired(deps, session, desired);
  await followScripts(deps, session, inForce?.ok === true ? inForce.value.settings : null, signal);
  // Without what is near: a stick that is gone after a reboot says nothing of the OS.
  const reached = advanced?.reached ?? false;
  const isSuspended = keeper.state.suspended.host !== null || desired?.state.suspend === true;
  const { work, os } = await doWorkAndOs(deps, session, keeper, {
    desired: mayMove ? desired : null,
    reached,
    isSuspended,
    signal: isOnTrial(deps, session) ? LOOK_ONLY : signal,
  });

  // Last of all: the one that comes next finds nothing half done.
  const update = await doUpdate(deps, session, keeper, {
    target: inForce?.ok === true ? inForce.value.agent : 'unknown',
    now: { reached, observed: work.done.failure === null, resolved: desired !== null },
    hold: holdOf({ mayMove, isSuspended, os, runs: session.runs?.running ?? null }),
    maxRate: desired?.maxRate ?? null,
    signal,
  });

  // Who is on trial only looks; who hands over, or reboots, would cut off what it begins.
  const mayBegin = !isOnTrial(deps, session) && update.next !== 'restart' && os?.isRebooting !== true;
  await doRuns(deps, session, keeper, { inForce: inForce?.ok === true ? inForce.value : null, mayBegin, signal });

  const stuck = unsaved ?? failureOf(moved) ?? work.done.failure;
  const result = await conclude(deps, session, keeper, {
    advanced,
    inForce,
    desired,
    mayMove,
    work,
    os,
    update,
    stuck,
    signal,
  });
  const commit = keeper.state.checkpoint?.commit ?? null;
  if (advanced !== null && advanced.accepted !== null && commit !== null) await tidy(deps, commit, desired);
  return result;
}

/** Encrypted, from the accepted tree; once for each commit. What is missing then stops the bundles that need it, with the reason. */
async function keepDesired(deps: AgentDeps, session: Session, desired: Desired | null): Promise<void> {
  if (desired === null || session.kept === desired) return;
  const kept = await keepSecrets(deps, desired.state.bundles, (path) => desired.file(path));
  if (kept.ok) session.kept = desired;
  else deps.log.error({ code: kept.failure.code }, `secrets: ${kept.failure.message}`);
}

/** Before anything is done: a hook may be among them. Where nobody can say whether there is such a repository, what is known of it stands. */
async function followScripts(
  deps: AgentDeps,
  session: Session,
  settings: FleetSettings | null,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (settings === null) return;
  const { source, fault } = await scriptSourceOf(deps, session.scripts, settings.scripts);
  session.scripts = source;
  session.scriptsFault = fault;
  deps.scripts?.onFollowed?.(source === null ? null : { line: source.line, branch: source.pin.branch });
  await source?.follow(signal);
}

interface Standstill {
  readonly mayMove: boolean;
  readonly isSuspended: boolean;
  readonly os: OsWork | null;
  /** Of the script that runs. */
  readonly runs: Promise<void> | null;
}

/** Why another agent is not brought in now. Two trials at once would say nothing of either. */
function holdOf({ mayMove, isSuspended, os, runs }: Standstill): string | null {
  if (!mayMove) return 'nobody vouches any more for what is in force';
  if (isSuspended) return 'this host is suspended';
  if (runs !== null) return 'a script that was asked for runs, and would be cut off';
  const state = os?.verdict?.state;
  return state === 'confirming' || state === 'changing' ? 'a new OS is not confirmed yet' : null;
}

/** What a pass learned and did. */
interface Situation {
  /** Null: the state could not be written. */
  readonly advanced: Advance | null;
  /** Null: nothing was accepted yet. */
  readonly inForce: Result<InForce> | null;
  readonly desired: Desired | null;
  readonly mayMove: boolean;
  readonly work: Work;
  /** Null: this host does not manage its OS. */
  readonly os: OsWork | null;
  readonly update: UpdateWork;
  readonly stuck: Failure | null;
  readonly signal: AbortSignal | undefined;
}

/** Report always: success or failure, every pass ends in a record. */
async function conclude(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  situation: Situation,
): Promise<PassResult> {
  const { advanced, inForce, desired, mayMove, work, os, update, stuck, signal } = situation;
  const settings = inForce?.ok === true ? inForce.value.settings : null;
  const state = desired?.state ?? null;
  const commit = keeper.state.checkpoint?.commit ?? null;
  const unresolved =
    inForce === null || desired !== null ? null : failureOf(inForce.ok ? inForce.value.desired : inForce);
  const verdicts = work.done.plan?.verdicts ?? [];
  // Housekeeping is no step that an operator asked for; what of it fails is in the log.
  const outcomes = work.fresh ? work.done.outcomes.filter((o) => o.step.kind !== 'prune') : [];
  const steps = [...outcomes, ...(os?.outcomes ?? []), ...update.outcomes].map(reportStep);
  const now = deps.clock.now();
  const reported = report(
    {
      now,
      commit,
      sources: advanced?.sources ?? [],
      refused: advanced?.refused ?? null,
      unvouched: inForce?.ok === true ? inForce.value.unvouched : null,
      unresolved,
      stuck,
      steps,
      held: work.held,
      verdicts,
      os:
        os === null
          ? null
          : {
              state: os.verdict?.state ?? 'failed',
              waits: os.verdict?.waits ?? [],
              failure: osFailure(os),
              notes: os.differences?.notes ?? [],
            },
      agent: settings === null ? null : update.verdict,
      suspended: keeper.state.suspended,
      reset: keeper.state.reset ?? null,
      // What was found out of another commit is old.
      peers: session.peers.news?.own === commit ? session.peers.news : null,
      suspendedByFleet: state?.suspend === true,
      newestSignature: keeper.state.newestSignature,
      freshnessMs: settings?.freshnessMs ?? null,
      interrupted: signal?.aborted === true,
      scripts: session.runs?.fault ?? session.scriptsFault ?? session.scripts?.fault ?? null,
    },
    keeper.state.conditions,
  );
  const { conditions } = reported;
  if (unresolved !== null) {
    await noteUnresolved(deps, unresolved, { at: now, commit, moved: advanced?.accepted != null, conditions });
  }
  const isWhole =
    mayMove &&
    stuck === null &&
    work.held.size === 0 &&
    verdicts.every((v) => v.state === 'converged' || v.state === 'removed');
  const applied = state !== null && isWhole ? state.digest : keeper.state.applied;
  const digests = { desired: state?.digest ?? null, applied };
  const remembered = await remember(keeper, digests, conditions);
  if (!remembered.ok) deps.log.error({ code: remembered.failure.code }, remembered.failure.message);

  const head = advanced?.head ?? null;
  const fleet = { commit, head, source: advanced?.source ?? null };
  const record = {
    fleet,
    ...digests,
    state: reported.state,
    conditions,
    verdicts,
    observed: work.done.observed,
    os: os?.status ?? null,
    runs: session.runs?.published ?? null,
    wantedAgent: update.verdict.wanted,
    osWatch: os?.differences?.watch ?? null,
  };
  const inventory = deps.config.inventory ?? settings?.inventory ?? null;
  const isIdle = stuck === null && steps.length === 0 && advanced?.accepted == null;
  if (settings !== null && commit !== null && isIdle) {
    lookAtPeers(deps, session, { remote: inventory, settings, own: commit });
  }
  const result: PassResult = {
    ...reported,
    commit,
    head,
    ...digests,
    steps,
    pollMs: settings?.pollMs ?? POLL_MS,
    reached: advanced?.sources.some((s) => s.reached) ?? false,
    older: advanced?.older ?? [],
    next: update.next,
    lookAt: earliest(work.done.lookAt, os?.lookAt ?? null),
  };
  await settleSticks(deps, session, keeper, { result, facts: record });
  publishInBackground(deps, session, () => pushRecord(deps, session, keeper, inventory, record));
  return result;
}

function earliest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Not again with every pass: only where it is new, or where another commit did not mend it. */
async function noteUnresolved(
  deps: AgentDeps,
  why: Failure,
  pass: { at: number; commit: CommitId | null; moved: boolean; conditions: readonly Condition[] },
): Promise<void> {
  const { at, commit, moved, conditions } = pass;
  const isNew = conditions.some((c) => c.type === 'Resolved' && c.since === at);
  if (commit === null || !(moved || isNew)) return;
  await deps.journal.append({ at, kind: 'failed', commit, message: why.message, failure: why });
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}

function reportStep({
  step,
  result,
  failure: why,
}: StepOutcome | OsOutcome | UpdateOutcome): ReportedStep & { failure: Failure | null } {
  return {
    kind: step.kind,
    target: step.target,
    reason: step.reason,
    result: result === 'done' ? 'done' : 'failed',
    failure: why,
  };
}

/** Written only where something changed: a poll without news writes nothing. */
async function remember(
  keeper: StateKeeper,
  digests: { readonly desired: Sha256 | null; readonly applied: Sha256 | null },
  conditions: readonly Condition[],
): Promise<Result<void>> {
  const { state } = keeper;
  const now = rememberConditions(conditions);
  const same = JSON.stringify(now) === JSON.stringify(state.conditions);
  if (same && state.desired === digests.desired && state.applied === digests.applied) return keeper.flush();
  return keeper.change((s) => ({ ...s, ...digests, conditions: same ? s.conditions : now }));
}

/** One push at a time; what changes meanwhile is seen by the next pass. */
function publishInBackground(deps: AgentDeps, session: Session, push: () => Promise<Failure | null>): void {
  if (session.publishing !== null) return;
  session.publishing = push()
    .then(
      () => undefined,
      (error: unknown) => deps.log.error({ error }, 'the push of the inventory broke'),
    )
    .finally(() => {
      session.publishing = null;
    });
}

/** Packs that piled up, and tars that no bundle comes from any more. */
async function tidy(deps: AgentDeps, commit: CommitId, desired: Desired | null): Promise<void> {
  const pruned = await deps.git.prune(commit);
  if (!pruned.ok) deps.log.warn({ code: pruned.failure.code }, `git store: ${pruned.failure.message}`);
  if (desired !== null) await deps.tars.prune(desired.tars);
}

/** The pass could not begin: another run holds the lock, or the state cannot be read. Nothing was touched. */
async function withoutWork(deps: AgentDeps, why: Failure): Promise<PassResult> {
  const loaded = await deps.journal.load();
  const state = loaded.ok ? loaded.value : null;
  return {
    state: why.code === 'BUSY' ? 'waiting' : 'failed',
    exitCode: isTrustRefusal(why.code) ? 4 : 1,
    failure: why,
    conditions: [],
    commit: state?.checkpoint?.commit ?? null,
    head: null,
    desired: state?.desired ?? null,
    applied: state?.applied ?? null,
    steps: [],
    pollMs: POLL_MS,
    reached: false,
    older: [],
    next: 'rest',
    lookAt: null,
  };
}
