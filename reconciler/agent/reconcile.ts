/** One pass: the one file that knows the order. Poll, fetch, verify, resolve, plan and apply until nothing is left, report. */
import { type AgentState, type HistoryEvent, newAgentState } from '../core/agent-state.ts';
import { FAILURES, type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { HostState } from '../core/host-state.ts';
import { LIMITS } from '../core/limits.ts';
import type { BundleName, CommitId, Sha256 } from '../core/names.ts';
import {
  type Condition,
  type PassJson,
  type Report,
  type ReportedStep,
  rememberConditions,
  report,
} from '../core/report.ts';
import { applyRequest, expireSuspensions } from '../core/requests.ts';
import { isWorkDue, transition } from '../core/transition.ts';
import { advance } from './advance.ts';
import type { Run, StepOutcome } from './apply.ts';
import { type Convergence, converge } from './converge.ts';
import type { AgentDeps } from './deps.ts';
import type { Desired } from './desired.ts';
import { loadInForce } from './in-force.ts';
import { StateKeeper } from './keeper.ts';
import { pushRecord } from './publish.ts';
import { Session } from './session.ts';

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
  /** Some source said where its branch stands. */
  readonly reached: boolean;
}

const POLL_MS = 60_000;
const NOT_DONE: Convergence = { outcomes: [], plan: null, observed: null, failure: null };

/** One whole pass under the lock of the state folder: `kedge reconcile --once`. */
export async function runPass(deps: AgentDeps, options: PassOptions = {}): Promise<PassResult> {
  const lock = await deps.journal.lock();
  if (!lock.ok) return withoutWork(deps, lock.failure);
  const session = new Session();
  try {
    const result = await pass(deps, session, options);
    await session.publishing;
    return result;
  } finally {
    await lock.value.release();
  }
}

/** A pass of a process that holds the lock. The push of the record may still run when it returns: `session.publishing`. */
export async function pass(deps: AgentDeps, session: Session, { signal }: PassOptions = {}): Promise<PassResult> {
  const loaded = await loadState(deps, session);
  if (!loaded.ok) return withoutWork(deps, loaded.failure);
  const keeper = loaded.value;
  let stuck: Failure | null = await takeRequests(deps, keeper, session);

  deps.onProgress?.({ phase: 'poll', message: deps.config.fleet.sources.map((s) => s.name).join(', ') });
  const storeLost = await isStoreLost(deps, session, keeper.state);
  const repositoryBytes = async () => {
    const before = await loadInForce(deps, session, keeper.state);
    return before?.ok === true ? before.value.settings.limits.repositoryBytes : LIMITS.repositoryBytes;
  };
  const moved = await advance(deps, keeper, { signal, cache: session.cache, storeLost, repositoryBytes });
  if (!moved.ok) stuck ??= moved.failure;

  const accepted = moved.ok ? moved.value.accepted : null;
  const inForce = await loadInForce(deps, session, keeper.state, accepted);
  const desired = inForce?.ok === true && inForce.value.desired.ok ? inForce.value.desired.value : null;
  const unresolved =
    inForce === null || desired !== null ? null : failureOf(inForce.ok ? inForce.value.desired : inForce);
  const state = desired?.state ?? null;
  const unvouched = inForce?.ok === true ? inForce.value.unvouched : null;
  // What nobody vouches for any more keeps running where it runs, and is started nowhere new.
  const mayMove = unvouched === null || state?.digest === keeper.state.applied;
  const work = await doWork(deps, session, keeper, mayMove ? desired : null, signal);
  stuck ??= work.done.failure;

  const settings = inForce?.ok === true ? inForce.value.settings : null;
  const verdicts = work.done.plan?.verdicts ?? [];
  const now = deps.clock.now();
  // Housekeeping is no step that an operator asked for; what of it fails is in the log.
  const outcomes = work.fresh ? work.done.outcomes.filter((o) => o.step.kind !== 'prune') : [];
  const steps = outcomes.map(reportStep);
  const reported = report(
    {
      now,
      commit: keeper.state.checkpoint?.commit ?? null,
      sources: moved.ok ? moved.value.sources : [],
      refused: moved.ok ? moved.value.refused : null,
      unvouched,
      unresolved,
      stuck,
      steps,
      held: work.held,
      verdicts,
      suspended: keeper.state.suspended,
      suspendedByFleet: state?.suspend === true,
      newestSignature: keeper.state.newestSignature,
      freshnessMs: settings?.freshnessMs ?? null,
      interrupted: signal?.aborted === true,
    },
    keeper.state.conditions,
  );
  const commit = keeper.state.checkpoint?.commit ?? null;
  if (unresolved !== null) {
    const { conditions } = reported;
    await noteUnresolved(deps, unresolved, { at: now, commit, moved: accepted !== null, conditions });
  }
  const isWhole =
    state !== null &&
    mayMove &&
    stuck === null &&
    verdicts.every((v) => v.state === 'converged' || v.state === 'removed') &&
    work.held.size === 0;
  const digests = { desired: state?.digest ?? null, applied: isWhole ? state.digest : keeper.state.applied };
  const remembered = await remember(keeper, digests, reported.conditions);
  if (!remembered.ok) deps.log.error({ code: remembered.failure.code }, remembered.failure.message);

  const head = moved.ok ? moved.value.head : null;
  publishInBackground(deps, session, keeper, () =>
    pushRecord(deps, session, keeper, deps.config.inventory ?? settings?.inventory ?? null, {
      fleet: { commit, head, source: moved.ok ? moved.value.source : null },
      ...digests,
      state: reported.state,
      conditions: reported.conditions,
      verdicts,
      observed: work.done.observed,
    }),
  );
  if (accepted !== null && commit !== null) await tidy(deps, commit, desired);
  return {
    ...reported,
    commit,
    head,
    ...digests,
    steps,
    pollMs: settings?.pollMs ?? POLL_MS,
    reached: moved.ok && moved.value.sources.some((s) => s.reached),
  };
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

async function loadState(deps: AgentDeps, session: Session): Promise<Result<StateKeeper>> {
  if (session.keeper !== null) return ok(session.keeper);
  const loaded = await deps.journal.load();
  if (!loaded.ok) return loaded;
  const { id } = deps.config.fleet;
  if (loaded.value !== null && loaded.value.fleetId !== id) {
    return fail(
      'FLEET_MISMATCH',
      `${deps.config.state} is of fleet ${loaded.value.fleetId}, and host.yaml says ${id}`,
      {
        file: deps.config.state,
        remedy:
          'Correct `fleet.id` in host.yaml; to move the host to another fleet, give it a state folder of its own.',
      },
    );
  }
  const state = loaded.value ?? newAgentState(id, deps.version);
  // What an older agent refused, this one may understand.
  const current = state.agent === deps.version ? state : { ...state, agent: deps.version, refused: {} };
  session.keeper = new StateKeeper(deps.journal, current, loaded.value);
  return ok(session.keeper);
}

/** What operators asked for, and suspensions that are over. Struck off only when it is in the saved state. */
async function takeRequests(deps: AgentDeps, keeper: StateKeeper, session: Session): Promise<Failure | null> {
  const now = deps.clock.now();
  const requests = await deps.journal.requests();
  const events: HistoryEvent[] = [];
  const expired = expireSuspensions(keeper.state, now);
  events.push(...expired.events);
  let next: AgentState = expired.state;
  for (const { request } of requests) {
    const applied = applyRequest(next, request, now);
    next = applied.state;
    events.push(applied.event);
  }
  if (events.length === 0) return null;
  const saved = await keeper.change(() => next);
  if (!saved.ok) return saved.failure;
  for (const { done } of requests) await done();
  for (const event of events) await deps.journal.append(event);
  session.mood = transition(session.mood, { kind: 'woken' }, now, deps.random());
  return null;
}

/** Looked at when a process begins: leftovers of killed runs go, and a store that lost its objects is found out. */
async function isStoreLost(deps: AgentDeps, session: Session, state: AgentState): Promise<boolean> {
  if (session.recovered) return false;
  session.recovered = true;
  const recovered = await deps.git.recover();
  if (!recovered.ok) deps.log.warn({ code: recovered.failure.code }, `git store: ${recovered.failure.message}`);
  if (state.checkpoint === null) return false;
  const commit = await deps.git.read(state.checkpoint.commit, 'commit', LIMITS.commitBytes);
  return !commit.ok;
}

function failureOf(result: Result<unknown>): Failure | null {
  return result.ok ? null : result.failure;
}

interface Work {
  readonly done: Convergence;
  readonly held: ReadonlyMap<string, Failure>;
  /** False: nothing was due, this is what the last work came to. */
  readonly fresh: boolean;
}

/** Brings the host to the desired state, or, where that is not known, keeps what is laid out. Not before it is due. */
async function doWork(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  desired: Desired | null,
  signal: AbortSignal | undefined,
): Promise<Work> {
  const state = desired?.state ?? null;
  // The unit of change is what this host is to be: a commit about others is no reason to look at Docker.
  const key = state === null ? 'unknown' : `${state.digest} ${JSON.stringify(state.suspend)} ${state.retire}`;
  const last = session.work;
  if (last !== null && last.key === key && !isWorkDue(session.mood.work, deps.clock.now())) {
    return { done: last.done, held: last.held, fresh: false };
  }
  // A host that never accepted anything has nothing of its own to look after.
  if (state === null && keeper.state.checkpoint === null) return { done: NOT_DONE, held: new Map(), fresh: true };
  const run: Run = {
    deps,
    keeper,
    commit: keeper.state.checkpoint?.commit ?? null,
    read: async (bundle, file) =>
      desired === null
        ? fail('REFERENCE_MISSING', `the files of ${bundle.name} are not known`)
        : desired.read(bundle.name, file),
    signal,
    blocked: new Map(),
    begun: new Set(),
    healthy: new Map(),
  };
  const done = await converge(run, state, (bundle) => isSuspended(keeper.state, state, bundle));
  const event = isPassing(done, run.blocked) ? 'work-failed' : 'work-settled';
  session.mood = transition(session.mood, { kind: event }, deps.clock.now(), deps.random());
  session.work = { key, done, held: run.blocked };
  return { done, held: run.blocked, fresh: true };
}

function isSuspended(state: AgentState, desired: HostState | null, bundle: BundleName): boolean {
  const { host, bundles } = state.suspended;
  if (host !== null || Object.hasOwn(bundles, bundle)) return true;
  const byFleet = desired?.suspend ?? false;
  return typeof byFleet === 'boolean' ? byFleet : byFleet.includes(bundle);
}

/** Something failed that may pass by itself, and is worth another try before the next look at everything. */
function isPassing(done: Convergence, held: ReadonlyMap<string, Failure>): boolean {
  const failures = [...held.values(), ...(done.failure === null ? [] : [done.failure])];
  return failures.some((why) => FAILURES[why.code].retry !== 'stalled');
}

function reportStep({ step, result, failure: why }: StepOutcome): ReportedStep & { failure: Failure | null } {
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

function publishInBackground(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  push: () => Promise<Failure | null>,
): void {
  if (session.publishing !== null) return;
  session.publishing = push()
    .then(
      () => undefined,
      (error: unknown) =>
        deps.log.error({ error, sequence: keeper.state.inventory.sequence }, 'the inventory push broke'),
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
    exitCode: 1,
    failure: why,
    conditions: [],
    commit: state?.checkpoint?.commit ?? null,
    head: null,
    desired: state?.desired ?? null,
    applied: state?.applied ?? null,
    steps: [],
    pollMs: POLL_MS,
    reached: false,
  };
}
