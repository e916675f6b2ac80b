/** The work of a pass: the host is brought to what it is to be, where that is due. */
import type { AgentState } from '../core/agent-state.ts';
import { FAILURES, type Failure, fail, type Result } from '../core/failure.ts';
import type { OsFooting } from '../core/holds.ts';
import type { HostState } from '../core/host-state.ts';
import type { BundleName, Sha256 } from '../core/names.ts';
import { isWorkDue, transition } from '../core/transition.ts';
import type { Run } from './apply.ts';
import { type Convergence, converge } from './converge.ts';
import type { AgentDeps } from './deps.ts';
import type { Desired } from './desired.ts';
import { hookScript } from './hook-scripts.ts';
import { hookRunner } from './hooks.ts';
import { askSchedules } from './idle.ts';
import type { StateKeeper } from './keeper.ts';
import type { TreeScript } from './scripts.ts';
import { restoreSecrets } from './secrets.ts';
import type { Session } from './session.ts';

const NOT_DONE: Convergence = { outcomes: [], plan: null, observed: null, failure: null, lookAt: null };

/** What the work of a pass came to. */
export interface Work {
  readonly done: Convergence;
  readonly held: ReadonlyMap<string, Failure>;
  /** False: nothing was due, this is what the last work came to. */
  readonly fresh: boolean;
}

/** What the OS of the host has to say to its bundles. */
export interface OsGround {
  readonly footing: OsFooting;
  /** Null: none is pinned; undefined: nobody can say. */
  readonly pinned: Sha256 | null | undefined;
}

/** Brings the host to the desired state, or, where that is not known, keeps what is laid out. Not before it is due. */
export async function doWork(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  desired: Desired | null,
  { footing, pinned }: OsGround,
  signal: AbortSignal | undefined,
): Promise<Work> {
  const state = desired?.state ?? null;
  // The unit of change is what this host is to be: a commit about others is no reason to look at Docker.
  const ground = JSON.stringify([state?.suspend, footing, pinned ?? null]);
  const key = state === null ? 'unknown' : `${state.digest} ${state.retire} ${ground}`;
  const last = session.work;
  const isOpen = last !== null && last.done.lookAt !== null && last.done.lookAt <= deps.clock.now();
  if (last !== null && last.key === key && !isOpen && !isWorkDue(session.mood.work, deps.clock.now())) {
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
    footing,
    pinned,
    together: new Set(),
    mayDisturb: (rules) => askSchedules(deps, session.stillness, rules),
    hook: hookRunner(deps, session, keeper, (name) => scriptOf(session, desired, name), signal),
  };
  const done = await converge(run, state, (bundle) => isSuspended(keeper.state, state, bundle));
  await restore(run);
  const event = isPassing(done, run.blocked) ? 'work-failed' : 'work-settled';
  session.mood = transition(session.mood, { kind: event }, deps.clock.now(), deps.random());
  session.work = { key, done, held: run.blocked };
  return { done, held: run.blocked, fresh: true };
}

async function scriptOf(session: Session, desired: Desired | null, name: string): Promise<Result<TreeScript>> {
  return desired === null
    ? fail('REFERENCE_MISSING', `the script ${name} is not known`)
    : hookScript(session, desired, name);
}

/** Somebody may have emptied the folder in memory: a container that is started again would not find its secrets. */
async function restore(run: Run): Promise<void> {
  const restored = await restoreSecrets(run.deps);
  if (!restored.ok) {
    run.deps.log.warn({ code: restored.failure.code }, `secrets: ${restored.failure.message}`);
    return;
  }
  for (const { bundle, failure } of restored.value) {
    // A layout that was altered is the plan's to mend, and to tell.
    if (failure === null || failure.code === 'DIGEST_MISMATCH' || run.blocked.has(bundle)) continue;
    run.blocked.set(bundle, { ...failure, bundle });
  }
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
