/**
 * Carries out steps. Each executor can be cut off anywhere: the next pass sees what there is and plans anew. What fails says
 * whether it was the digest's fault (remembered; the plan then goes back) or something that may pass (tried again later).
 */
import type { AgentState, HistoryEvent } from '../core/agent-state.ts';
import { memoryOf, withMemory } from '../core/agent-state.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { OsFooting } from '../core/holds.ts';
import type { BundleFile, BundleState } from '../core/host-state.ts';
import { beginAttempt, confirmGood, countRepair, markFailed, settleAttempts, withdrawAttempt } from '../core/memory.ts';
import type { BundleName, CommitId, Sha256 } from '../core/names.ts';
import { bundleDrift } from '../core/observed.ts';
import { joinOs } from '../core/os-memory.ts';
import type { Step, StepKind } from '../core/plan.ts';
import type { Schedule } from '../core/windows.ts';
import { bringUp, layOutState, restartsOf, restore, setGoingBack, sound } from './bring-up.ts';
import { drainAndPrepare, runAfter } from './bundle-hooks.ts';
import { awaitHealthy, type HealthyRun } from './confirm.ts';
import type { Progress, WorkDeps } from './deps.ts';
import type { RunHook } from './hooks.ts';
import type { Asked } from './idle.ts';
import { bringImage, presentImage, removeUnusedImages } from './images.ts';
import type { StateKeeper } from './keeper.ts';
import { observeServices, projectOf } from './observe.ts';
import { clearMemory, placeSecrets, pruneSecrets } from './secrets.ts';

export interface StepOutcome {
  readonly step: Step;
  readonly result: 'done' | 'failed' | 'skipped';
  readonly failure: Failure | null;
}

/** What the steps of one pass share. */
export interface Run {
  readonly deps: WorkDeps;
  readonly keeper: StateKeeper;
  /** The commit in force: what history names. */
  readonly commit: CommitId | null;
  /** Bytes of a bundle's file, from the accepted tree or its pinned tar. */
  readonly read: (bundle: BundleState, file: BundleFile) => Promise<Result<Uint8Array>>;
  /** Aborted: no further step is begun; the one that runs is ended in good order. */
  readonly signal: AbortSignal | undefined;
  /** Bundles that failed in this pass in a way that may pass: left alone until the next. */
  readonly blocked: Map<BundleName, Failure>;
  /** Bundles whose attempt was counted in this pass. */
  readonly begun: Set<BundleName>;
  readonly healthy: Map<BundleName, HealthyRun>;
  /** Where the host stands with its OS, for bundles that require it, and which one is pinned: see `refreshMemory`. */
  readonly footing: OsFooting;
  readonly pinned: Sha256 | null | undefined;
  /** Bundles that change together with the OS that is on trial. */
  readonly together: Set<BundleName>;
  /** Whether bundles with such rules may be swapped now. */
  readonly mayDisturb: (rules: readonly Schedule[]) => Promise<Asked>;
  readonly hook: RunHook;
}

/** A digest came up sick: the batch ends, so that going back does not wait for others. */
type Done = Result<void> | { readonly ok: false; readonly failure: Failure; readonly sick: true };

type Executors = { readonly [K in StepKind]: (step: Extract<Step, { kind: K }>, run: Run) => Promise<Done> };

const EXECUTORS: Executors = {
  'pull-images': pullImages,
  'lay-out': layOut,
  swap,
  'roll-back': rollBack,
  'put-back': putBack,
  confirm,
  'take-down': takeDown,
  prune,
};

/** Bundles that a step is about; a failure holds back the later steps of all that are tied to them. */
export function bundlesOf(step: Step): readonly BundleName[] {
  return 'group' in step ? step.group.map((b) => b.name) : [step.bundle];
}

/** Carries out a batch, in order. The caller observes and plans again afterwards. */
export async function applySteps(run: Run, steps: readonly Step[]): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  let ended = false;
  for (const step of steps) {
    if (ended || run.signal?.aborted === true || bundlesOf(step).some((b) => run.blocked.has(b))) {
      outcomes.push({ step, result: 'skipped', failure: null });
      continue;
    }
    progress(run, phaseOf(step.kind), step.target, `${step.kind}: ${step.reason}`);
    run.deps.log.info({ step: step.kind, target: step.target }, step.reason);
    const done = await execute(step, run);
    if (done.ok) {
      outcomes.push({ step, result: 'done', failure: null });
      continue;
    }
    outcomes.push({ step, result: 'failed', failure: done.failure });
    run.deps.log.warn({ step: step.kind, target: step.target, code: done.failure.code }, done.failure.message);
    if ('sick' in done) ended = true;
    else for (const bundle of tiedTo(step, steps)) run.blocked.set(bundle, done.failure);
  }
  return outcomes;
}

function execute<K extends StepKind>(step: Extract<Step, { kind: K }>, run: Run): Promise<Done> {
  const executor = EXECUTORS[step.kind as K];
  return executor(step, run);
}

/** The bundles of the step, and those that a later step of the batch ties to them. */
function tiedTo(step: Step, steps: readonly Step[]): ReadonlySet<BundleName> {
  const own = bundlesOf(step);
  const groups = steps.map(bundlesOf).filter((group) => group.some((b) => own.includes(b)));
  return new Set([...own, ...groups.flat()]);
}

function phaseOf(kind: StepKind): Progress['phase'] {
  if (kind === 'pull-images') return 'pull';
  return kind === 'confirm' ? 'confirm' : 'apply';
}

async function pullImages(step: Extract<Step, { kind: 'pull-images' }>, run: Run): Promise<Done> {
  for (const image of step.images) {
    const there = await presentImage(run.deps, image);
    if (!there.ok) return there;
    if (there.value !== null) continue;
    const brought = await bringImage(run, image, (what) => progress(run, 'pull', step.bundle, what));
    if (!brought.ok) return fail({ ...brought.failure, bundle: step.bundle });
  }
  return ok(undefined);
}

async function layOut(step: Extract<Step, { kind: 'lay-out' }>, run: Run): Promise<Done> {
  return layOutState(step.state, run, step.anew);
}

async function swap(step: Extract<Step, { kind: 'swap' }>, run: Run): Promise<Done> {
  const { state, group } = step;
  const ready = await sound(state, run);
  if (!ready.ok) return ready;
  // A secret that cannot be had says nothing of the digest: nothing was tried yet.
  const placed = await placeSecrets(run.deps, state);
  if (!placed.ok) return placed;
  // No attempt yet: a hook that fails says nothing of the digest either.
  const prepared = await drainAndPrepare(run, step);
  if (!prepared.ok) return prepared;
  const begun = await begin(run, state);
  if (!begun.ok) return begun;
  const before = await observeServices(run.deps, state.name);
  if (!before.ok) return before;

  const upped = await bringUp(run, state, before.value);
  if (!upped.ok) return upFailed(run, state, group, upped.failure);
  const healthy = await awaitHealthy(run.deps, state, {
    baseline: restartsOf(before.value),
    settle: false,
    onWaiting: (what) => progress(run, 'confirm', state.name, what),
  });
  if (!healthy.ok) return notHealthy(run, state, group, healthy.failure);
  run.healthy.set(state.name, healthy.value);
  return ok(undefined);
}

/** Counted before anything changes, once a pass: an attempt that never ends (a host that it takes down) is noticed. */
async function begin(run: Run, state: BundleState): Promise<Result<void>> {
  if (run.begun.has(state.name)) return ok(undefined);
  run.begun.add(state.name);
  const now = run.deps.clock.now();
  return change(run, (s) =>
    joined({ ...s, bundles: beginAttempt(s.bundles, state.name, state.digest, now) }, run, state, false),
  );
}

/** Noted before it is swapped: whatever becomes of the OS on trial becomes of it too. */
function joined(state: AgentState, run: Run, { name, digest }: BundleState, settled: boolean): AgentState {
  if (!run.together.has(name) || state.os === undefined) return state;
  return { ...state, os: joinOs(state.os, { bundle: name, digest, settled }) };
}

/**
 * `up` failed. Where the old containers still run as they were, or the engine is away, it may pass: the attempt is withdrawn and the
 * link set back. Where they are gone the digest counts as failed, so that the plan brings the old ones back; but for a full
 * disk, which says nothing about the digest: then they are brought back here.
 */
async function upFailed(run: Run, state: BundleState, group: readonly BundleState[], why: Failure): Promise<Done> {
  const cause: Failure = { ...why, bundle: state.name };
  const withdraw = async (): Promise<Done> => {
    run.begun.delete(state.name);
    const saved = await change(run, (s) => ({ ...s, bundles: withdrawAttempt(s.bundles, state.name) }));
    return saved.ok ? fail(cause) : saved;
  };
  if (why.code === 'COMPOSE_UNAVAILABLE') return withdraw();
  const seen = await observeServices(run.deps, state.name);
  if (!seen.ok) return withdraw();

  const { lastGood } = memoryOf(run.keeper.state.bundles, state.name);
  if (lastGood === null) return seen.value.length === 0 ? withdraw() : sick(run, state, group, cause);
  const good = await run.deps.layouts.check(state.name, lastGood);
  if (!good.ok) return sick(run, state, group, cause);
  if (bundleDrift(good.value, seen.value).length === 0) {
    const back = await run.deps.layouts.swap(state.name, lastGood);
    return back.ok ? withdraw() : back;
  }
  if (why.code !== 'DISK_FULL') return sick(run, state, group, cause);
  const back = await bringUp(run, good.value, seen.value);
  if (!back.ok)
    run.deps.log.error({ bundle: state.name, code: back.failure.code }, `could not go back: ${back.failure.message}`);
  return withdraw();
}

async function notHealthy(run: Run, state: BundleState, group: readonly BundleState[], why: Failure): Promise<Done> {
  if (why.code === 'UNHEALTHY') return sick(run, state, group, why);
  run.begun.delete(state.name);
  const saved = await change(run, (s) => ({ ...s, bundles: withdrawAttempt(s.bundles, state.name) }));
  return saved.ok ? fail(why) : saved;
}

async function sick(run: Run, state: BundleState, group: readonly BundleState[], why: Failure): Promise<Done> {
  const at = run.deps.clock.now();
  const { footing } = run;
  const withOs = footing.kind === 'trial' && run.together.has(state.name) ? { withOs: footing.commit } : {};
  const entry = { failure: why, at, commit: run.commit, ...withOs };
  const saved = await change(run, (s) => ({ ...s, bundles: markFailed(s.bundles, state, group, entry) }));
  await record(run, { kind: 'failed', bundle: state.name, digest: state.digest, message: why.message, failure: why });
  if (!saved.ok) return saved;
  // What was good once is never held against it: then there is nothing to go back to, and it is left for the next pass.
  const marked = memoryOf(run.keeper.state.bundles, state.name).failed.some((f) => f.digest === state.digest);
  return marked ? { ok: false, failure: why, sick: true } : fail(why);
}

async function rollBack(step: Extract<Step, { kind: 'roll-back' }>, run: Run): Promise<Done> {
  const { state } = step;
  const ready = await run.deps.layouts.check(state.name, state.digest);
  if (!ready.ok) return ready;
  const noted = await setGoingBack(run, state.name, true);
  if (!noted.ok) return noted;
  const restored = await restore(run, state);
  if (!restored.ok && restored.failure.code !== 'UNHEALTHY') return restored;
  if (restored.ok) await clearMemory(run.deps, state);
  const over = await setGoingBack(run, state.name, false);
  if (!over.ok) return over;
  if (!restored.ok) return restored;
  await record(run, {
    kind: 'rolled-back',
    bundle: state.name,
    digest: state.digest,
    message: step.reason,
    failure: step.because,
  });
  return ok(undefined);
}

async function putBack(step: Extract<Step, { kind: 'put-back' }>, run: Run): Promise<Done> {
  const { state } = step;
  const ready = await sound(state, run);
  if (!ready.ok) return ready;
  const now = run.deps.clock.now();
  const counted = await change(run, (s) => ({ ...s, bundles: countRepair(s.bundles, state.name, now) }));
  if (!counted.ok) return counted;
  await record(run, { kind: 'drift', bundle: state.name, digest: state.digest, message: step.reason });
  return restore(run, state);
}

async function confirm(step: Extract<Step, { kind: 'confirm' }>, run: Run): Promise<Done> {
  const { group } = step;
  for (const state of group) {
    const begun = await begin(run, state);
    if (!begun.ok) return begun;
    const earlier = run.healthy.get(state.name);
    const before = await observeServices(run.deps, state.name);
    if (!before.ok) return before;
    const healthy = await awaitHealthy(run.deps, state, {
      baseline: restartsOf(before.value),
      settle: true,
      earlier,
      onWaiting: (what) => progress(run, 'confirm', state.name, what),
    });
    if (!healthy.ok) return notHealthy(run, state, group, healthy.failure);
  }
  for (const state of group) {
    const why = (await runAfter(run, state)) ?? (await ailingSince(run, state));
    if (why !== null) return notHealthy(run, state, group, why);
  }
  if (group.some((b) => run.together.has(b.name))) {
    // Good only when the OS is: both become so in one change of the state.
    const names = group.map((b) => b.name);
    return change(run, (s) =>
      group.reduce((all, b) => joined(all, run, b, true), { ...s, bundles: settleAttempts(s.bundles, names) }),
    );
  }
  // Before it is noted: what is cut off here is confirmed again, and cleared.
  for (const state of group) await clearMemory(run.deps, state);
  const saved = await change(run, (s) => ({ ...s, bundles: confirmGood(s.bundles, group) }));
  if (!saved.ok) return saved;
  for (const { name, digest } of group) {
    await record(run, {
      kind: 'applied',
      bundle: name,
      digest,
      message: `${name} is healthy at ${digest.slice(0, 12)}`,
    });
  }
  return ok(undefined);
}

/** A hook may take a while, and what was healthy before it may have ended under it. Null: it is healthy. */
async function ailingSince(run: Run, state: BundleState): Promise<Failure | null> {
  if (state.hooks.after === null) return null;
  const seen = await observeServices(run.deps, state.name);
  if (!seen.ok) return seen.failure;
  const healthy = await awaitHealthy(run.deps, state, { baseline: restartsOf(seen.value), settle: false });
  return healthy.ok ? null : healthy.failure;
}

async function takeDown(step: Extract<Step, { kind: 'take-down' }>, run: Run): Promise<Done> {
  const { deps } = run;
  const down = await deps.compose.down(projectOf(deps.config, step.bundle));
  if (!down.ok) return fail({ ...down.failure, bundle: step.bundle });
  await record(run, { kind: 'taken-down', bundle: step.bundle, message: step.reason });
  if (!step.forget) return ok(undefined);
  const pruned = await pruneLayouts(run, step.bundle, []);
  if (!pruned.ok) return pruned;
  return change(run, (s) => ({ ...s, bundles: withMemory(s.bundles, step.bundle, () => null) }));
}

async function prune(step: Extract<Step, { kind: 'prune' }>, run: Run): Promise<Done> {
  return pruneLayouts(run, step.bundle, step.keep);
}

async function pruneLayouts(run: Run, bundle: BundleName, keep: readonly Sha256[]): Promise<Result<void>> {
  const pruned = await run.deps.layouts.prune(bundle, keep);
  if (!pruned.ok) return pruned;
  const forgotten = await pruneSecrets(run.deps, bundle, keep);
  if (!forgotten.ok) return forgotten;
  const removed = await removeUnusedImages(run.deps, run.keeper.state.pulled);
  if (!removed.ok || removed.value.length === 0) return ok(undefined);
  return change(run, (s) => ({ ...s, pulled: s.pulled.filter((image) => !removed.value.includes(image)) }));
}

async function change(run: Run, how: (state: AgentState) => AgentState): Promise<Result<void>> {
  return run.keeper.change(how);
}

async function record(run: Run, event: Omit<HistoryEvent, 'at' | 'commit'>): Promise<void> {
  const commit = run.commit === null ? {} : { commit: run.commit };
  await run.deps.journal.append({ at: run.deps.clock.now(), ...commit, ...event });
}

function progress(run: Run, phase: Progress['phase'], bundle: string, message: string): void {
  run.deps.onProgress?.({ phase, bundle, message });
}
