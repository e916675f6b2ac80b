/** Observe, plan, apply a batch, and again, until there is nothing left to do: no steps means converged. */
import type { AgentState } from '../core/agent-state.ts';
import type { Failure, Result } from '../core/failure.ts';
import { type HoldInput, type Holds, osHolds, ruledGroups, togetherWithOs } from '../core/holds.ts';
import type { HostState } from '../core/host-state.ts';
import { forgetDrains, refreshMemory } from '../core/memory.ts';
import type { BundleName, Sha256 } from '../core/names.ts';
import type { Observed } from '../core/observed.ts';
import { type Plan, plan } from '../core/plan.ts';
import { expireHurried } from '../core/requests.ts';
import { applySteps, bundlesOf, type Run, type StepOutcome } from './apply.ts';
import { observe } from './observe.ts';

/** A pass that is not done after so many batches is looked at again in the next one. */
const ROUNDS = 20;

export interface Convergence {
  readonly outcomes: readonly StepOutcome[];
  /** The last plan, and what it was made from; null where the host could not be observed. */
  readonly plan: Plan | null;
  readonly observed: Observed | null;
  /** Why it could not go on; failures of single steps are in `outcomes` and in the plan's verdicts. */
  readonly failure: Failure | null;
  /** Milliseconds since the epoch when what waits is worth another look; null: nothing waits for a time. */
  readonly lookAt: number | null;
}

export async function converge(
  run: Run,
  desired: HostState | null,
  isSuspended: (bundle: BundleName) => boolean,
): Promise<Convergence> {
  const { deps, keeper } = run;
  const outcomes: StepOutcome[] = [];
  let last: { plan: Plan; observed: Observed } | null = null;
  let lookAt: number | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const observed = await observe(deps, desired, keeper.state.bundles);
    if (!observed.ok) return { outcomes, plan: last?.plan ?? null, observed: null, failure: observed.failure, lookAt };
    const now = deps.clock.now();
    const refreshed = desired === null ? null : await refresh(run, desired, observed.value, now);
    if (refreshed?.ok === false)
      return { outcomes, plan: null, observed: observed.value, failure: refreshed.failure, lookAt };
    const memory = keeper.state.bundles;
    const held =
      desired === null ? NOTHING : await holdsOf(run, { desired, memory, footing: run.footing }, observed.value);
    lookAt = held.lookAt;
    const { holds } = held;
    const settled = settledOf(keeper.state);
    const planned = plan({ desired, observed: observed.value, memory, isSuspended, now, holds, settled });
    last = { plan: planned, observed: observed.value };
    const steps = planned.steps.filter((step) => !bundlesOf(step).some((bundle) => run.blocked.has(bundle)));
    if (steps.length === 0 || run.signal?.aborted === true) return { outcomes, ...last, failure: null, lookAt };
    outcomes.push(...(await applySteps(run, steps)).filter((outcome) => outcome.result !== 'skipped'));
  }
  return { outcomes, plan: last?.plan ?? null, observed: last?.observed ?? null, failure: null, lookAt };
}

async function refresh(run: Run, desired: HostState, observed: Observed, now: number): Promise<Result<void>> {
  const { commit, pinned } = run;
  return run.keeper.change((state) => {
    const memory = forgetDrains(state.bundles, observed.bundles);
    const bundles = refreshMemory(memory, desired, { commit, now, pinned });
    const next = bundles === state.bundles ? state : { ...state, bundles };
    return expireHurried(next, desired, now);
  });
}

interface Held {
  readonly holds: Holds;
  readonly lookAt: number | null;
}

const NOTHING: Held = { holds: new Map(), lookAt: null };

/** What waits: for the OS, and for rules of its own. Notes besides what moves together with an OS that is on trial. */
async function holdsOf(run: Run, input: HoldInput, observed: Observed): Promise<Held> {
  run.together.clear();
  for (const name of togetherWithOs(input)) run.together.add(name);
  const holds = new Map(osHolds(input));
  let lookAt: number | null = null;
  for (const { group, rules } of ruledGroups(input, observed, new Set(Object.keys(run.keeper.state.hurried ?? {})))) {
    const asked = await run.mayDisturb(rules);
    if (asked.lookAt !== null) lookAt = Math.min(asked.lookAt, lookAt ?? asked.lookAt);
    if (asked.waits.length === 0) continue;
    for (const { name } of group) holds.set(name, { how: 'back', isForOs: false, waits: asked.waits });
  }
  return { holds, lookAt };
}

function settledOf({ os }: AgentState): ReadonlyMap<BundleName, Sha256> {
  const settled = (os?.attempt?.together ?? []).filter((t) => t.settled);
  return new Map(settled.map((t) => [t.bundle, t.digest]));
}
