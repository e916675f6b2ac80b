/** The agent's part of a pass in its own renewal: fetch what is pinned, hand over, confirm, and remember what failed. */
import type { AgentTarget } from '../core/agent-pin.ts';
import {
  type AgentAttempt,
  failUpdate,
  lackOf,
  NO_UPDATE_MEMORY,
  planUpdate,
  refreshUpdate,
  type Standing,
  type UpdateMemory,
  type UpdateStep,
  type UpdateStepKind,
  type UpdateVerdict,
} from '../core/agent-update.ts';
import { type Failure, ok, type Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import { backoffMs } from '../core/timing.ts';
import type { AgentUpdate } from '../ports/update.ts';
import type { AgentDeps } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export interface UpdateOutcome {
  readonly step: { readonly kind: UpdateStepKind; readonly target: string; readonly reason: string };
  readonly result: 'done' | 'failed';
  readonly failure: Failure | null;
}

/** What the loop does next: `restart` ends the process, for the launcher to start another agent. */
export type Next = 'rest' | 'again' | 'soon' | 'restart';

export interface UpdateWork {
  readonly outcomes: readonly UpdateOutcome[];
  readonly verdict: UpdateVerdict;
  readonly next: Next;
}

export interface UpdateSituation {
  readonly target: AgentTarget;
  readonly now: Standing;
  /** Bytes a second that a download may take; null: as many as come. */
  readonly maxRate: number | null;
  /** Why nothing is changed now. */
  readonly hold: string | null;
  readonly signal: AbortSignal | undefined;
}

const BACKOFF = { firstMs: 30_000, mostMs: 30 * 60_000 };

/** Whether this process is on trial and has not yet been confirmed: it looks, and changes nothing on the host. */
export function isOnTrial(deps: AgentDeps, session: Session): boolean {
  return deps.update?.onTrial === true && !session.update.confirmed;
}

export async function doUpdate(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  situation: UpdateSituation,
): Promise<UpdateWork> {
  const { update } = deps;
  const work =
    update === undefined
      ? plan(deps, session, keeper, situation, { packaged: null, staged: null })
      : isOnTrial(deps, session)
        ? await judgeTrial({ deps, session, keeper, situation, update })
        : await follow({ deps, session, keeper, situation, update });
  await say(deps, keeper, work.verdict);
  return work;
}

interface Run {
  readonly deps: AgentDeps;
  readonly session: Session;
  readonly keeper: StateKeeper;
  readonly situation: UpdateSituation;
  readonly update: AgentUpdate;
}

async function follow(run: Run): Promise<UpdateWork> {
  const { deps, session, keeper, situation, update } = run;
  const { target } = situation;
  // Where nothing is pinned and nothing was, the package's file is nobody's business.
  const isAsked = update.runs !== 'packaged' || (target !== null && target !== 'unknown');
  const packaged = isAsked ? await update.packaged() : null;
  const refreshed = await refresh(run, packaged?.digest ?? null);
  if (!refreshed.ok) return failed(deps, situation, refreshed.failure);
  const pinned = digestOf(run);
  const staged = pinned !== null && (await update.isStaged(pinned)) ? pinned : null;
  const planned = plan(deps, session, keeper, situation, { packaged, staged });
  const { step } = planned;
  if (step === null || situation.signal?.aborted === true) return planned;
  const { held } = session.update;
  if (held !== null && held.key === keyOf(step) && deps.clock.now() < held.until)
    return { ...planned, verdict: { ...planned.verdict, state: 'waiting', failure: held.failure } };
  deps.onProgress?.({ phase: step.kind === 'agent-fetch' ? 'pull' : 'apply', message: `${step.kind}: ${step.reason}` });
  deps.log.info({ step: step.kind, target: step.target }, step.reason);
  const done = step.kind === 'agent-fetch' ? await fetchAgent(run, step) : await handOver(run, step);
  const { kind, target: what, reason } = step;
  const outcome: UpdateOutcome = {
    step: { kind, target: what, reason },
    result: done.ok ? 'done' : 'failed',
    failure: done.ok ? null : done.failure,
  };
  if (done.ok) {
    session.update.held = null;
    return { ...planned, outcomes: [outcome], next: kind === 'agent-fetch' ? 'again' : 'restart' };
  }
  deps.log.warn({ step: kind, target: what, code: done.failure.code }, done.failure.message);
  hold(run, step, done.failure);
  const verdict = { ...planned.verdict, state: 'failed', failure: done.failure } as const;
  return { outcomes: [outcome], verdict, next: 'rest' };
}

function plan(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  { target, hold: why }: UpdateSituation,
  found: { readonly packaged: Awaited<ReturnType<AgentUpdate['packaged']>>; readonly staged: Sha256 | null },
): UpdateWork & { readonly step: UpdateStep | null } {
  const { update, version } = deps;
  const { step, verdict } = planUpdate({
    target,
    arch: update?.arch ?? null,
    version,
    runs: update?.runs ?? null,
    packaged: found.packaged,
    staged: (digest) => digest === found.staged,
    memory: memoryOf(keeper),
    hold: why,
  });
  if (step === null) session.update.held = null;
  return { step, verdict, outcomes: [], next: 'rest' };
}

/** What became of the last attempt is in the saved state before it is struck off where the launcher left it. */
async function refresh(run: Run, packaged: Sha256 | null): Promise<Result<void>> {
  const { deps, session, keeper, situation, update } = run;
  const before = memoryOf(keeper);
  const standing = session.update.refreshed ? { fallen: null, pending: false } : await update.standing();
  const by = keeper.state.checkpoint?.commit ?? null;
  const after = refreshUpdate(before, {
    target: situation.target,
    arch: update.arch,
    runs: update.runs,
    digest: update.runs === 'packaged' ? packaged : update.runs,
    ...standing,
    now: deps.clock.now(),
    by,
  });
  if (after !== before) {
    const saved = await keeper.change((state) => ({ ...state, update: after }));
    if (!saved.ok) return saved;
    for (const one of after.failed.filter((f) => !before.failed.includes(f))) {
      const { message } = one.failure;
      const commit = one.by === null ? {} : { commit: one.by };
      await deps.journal.append({
        at: one.at,
        kind: 'rolled-back',
        ...commit,
        digest: one.digest,
        message,
        failure: one.failure,
      });
      deps.log.error({ code: one.failure.code }, message);
    }
  }
  if (session.update.refreshed) return ok(undefined);
  // What failed is kept while it is pinned, for `kedge retry`.
  await update.prune(digestOf(run));
  await update.clear();
  await deps.journal.dropBackup();
  session.update.refreshed = true;
  return ok(undefined);
}

async function fetchAgent(
  { deps, situation, update, keeper }: Run,
  step: Extract<UpdateStep, { kind: 'agent-fetch' }>,
): Promise<Result<void>> {
  const { pin, digest } = step;
  await update.prune(digest);
  const done = await update.stage(pin, digest, {
    ...(situation.signal === undefined ? {} : { signal: situation.signal }),
    ...(situation.maxRate === null ? {} : { maxRate: situation.maxRate }),
    onProgress: (message) => deps.onProgress?.({ phase: 'pull', message }),
  });
  if (done.ok || done.failure.code !== 'AGENT_REJECTED') return done;
  // The same file would be the same again.
  const by = keeper.state.checkpoint?.commit ?? null;
  const now = deps.clock.now();
  const { version } = pin;
  await keeper.change((state) => ({
    ...state,
    update: failUpdate(state.update ?? NO_UPDATE_MEMORY, { digest, version }, done.failure, { now, by }),
  }));
  const commit = by === null ? {} : { commit: by };
  await deps.journal.append({
    at: now,
    kind: 'failed',
    ...commit,
    digest,
    message: done.failure.message,
    failure: done.failure,
  });
  return done;
}

/** Remembered first: however the other one ends, the one that comes back knows what was tried. */
async function handOver(run: Run, step: Extract<UpdateStep, { kind: 'agent-try' }>): Promise<Result<void>> {
  const { deps, keeper, situation, update } = run;
  const { name, digest, version, confirmMs, reason } = step;
  const kept = await deps.journal.backUp();
  if (!kept.ok) return kept;
  const at = deps.clock.now();
  const by = keeper.state.checkpoint?.commit ?? null;
  const attempt: AgentAttempt = { digest, name, version, at, confirmMs, by, before: situation.now, why: null };
  const noted = await change(run, (memory) => ({ ...memory, attempt }));
  if (!noted.ok) return noted;
  // The copy is to hold the attempt too.
  const again = await deps.journal.backUp();
  const begun = again.ok ? await update.begin(name, confirmMs) : again;
  if (!begun.ok) {
    await change(run, (memory) => ({ ...memory, attempt: null }));
    await deps.journal.dropBackup();
    return begun;
  }
  const commit = by === null ? {} : { commit: by };
  await deps.journal.append({ at, kind: 'agent-trial', ...commit, digest, message: reason });
  return ok(undefined);
}

/** What a trial has to show: one whole pass, with all that the agent before it had. */
async function judgeTrial(run: Run): Promise<UpdateWork> {
  const { deps, session, keeper, situation, update } = run;
  const { attempt } = memoryOf(keeper);
  const wanted = wantedOf(situation.target);
  const lack = lackOf(attempt?.before ?? NOTHING, situation.now);
  if (lack !== null) {
    if (attempt !== null && attempt.why !== lack)
      await change(run, (m) => ({ ...m, attempt: { ...attempt, why: lack } }));
    const note = `the agent ${deps.version} is on trial: ${lack}`;
    return { outcomes: [], verdict: { state: 'trial', wanted, failure: null, note }, next: 'soon' };
  }
  const confirmed = await update.confirm();
  if (!confirmed.ok) {
    deps.log.warn({ code: confirmed.failure.code }, confirmed.failure.message);
    return { outcomes: [], verdict: { state: 'trial', wanted, failure: confirmed.failure, note: null }, next: 'soon' };
  }
  session.update.confirmed = true;
  // What was looked at was not acted upon.
  session.work = null;
  await change(run, (memory) => ({ ...memory, attempt: null }));
  await deps.journal.dropBackup();
  session.update.refreshed = true;
  const reason = `the agent ${deps.version} came to a good pass`;
  const { checkpoint } = keeper.state;
  const commit = checkpoint === null ? {} : { commit: checkpoint.commit };
  await deps.journal.append({ at: deps.clock.now(), kind: 'applied', ...commit, message: reason });
  deps.log.info({ version: deps.version }, reason);
  await update.prune(null);
  const step = { kind: 'agent-confirm', target: deps.version, reason } as const;
  const verdict = { state: 'current', wanted, failure: null, note: null } as const;
  return { outcomes: [{ step, result: 'done', failure: null }], verdict, next: 'again' };
}

const NOTHING: Standing = { reached: false, observed: false, resolved: false };

function failed(deps: AgentDeps, { target }: UpdateSituation, why: Failure): UpdateWork {
  deps.log.error({ code: why.code }, why.message);
  const wanted = wantedOf(target);
  return { outcomes: [], verdict: { state: 'failed', wanted, failure: why, note: null }, next: 'rest' };
}

function wantedOf(target: AgentTarget): string | null {
  return target === null || target === 'unknown' ? null : target.version;
}

function digestOf({ situation, update }: Run): Sha256 | null {
  const { target } = situation;
  if (target === null || target === 'unknown' || update.arch === null) return null;
  return target.sha256[update.arch] ?? null;
}

function keyOf(step: UpdateStep): string {
  return `${step.kind} ${step.digest}`;
}

function hold({ session, deps }: Run, step: UpdateStep, why: Failure): void {
  const key = keyOf(step);
  const failures = session.update.held?.key === key ? session.update.held.failures + 1 : 1;
  const until = deps.clock.now() + backoffMs(BACKOFF, failures, deps.random());
  session.update.held = { key, failures, until, failure: why };
}

export function memoryOf(keeper: StateKeeper): UpdateMemory {
  return keeper.state.update ?? NO_UPDATE_MEMORY;
}

function change({ keeper }: Run, how: (memory: UpdateMemory) => UpdateMemory): Promise<Result<void>> {
  return keeper.change((state) => ({ ...state, update: how(state.update ?? NO_UPDATE_MEMORY) }));
}

/** Kept for `kedge doctor`; a poll without news writes nothing, and a host without pins nothing at all. */
async function say(
  deps: AgentDeps,
  keeper: StateKeeper,
  { wanted, state, failure, note }: UpdateVerdict,
): Promise<void> {
  const said = { wanted, state, message: failure?.message ?? note };
  const before = keeper.state.update;
  if (before === undefined && wanted === null && state === 'current') return;
  if (JSON.stringify(before?.said) === JSON.stringify(said)) return;
  const saved = await keeper.change((s) => ({ ...s, update: { ...(s.update ?? NO_UPDATE_MEMORY), said } }));
  if (!saved.ok) deps.log.error({ code: saved.failure.code }, saved.failure.message);
}
