/** Observe, plan, apply a batch, and again, until there is nothing left to do: no steps means converged. */
import type { Failure } from '../core/failure.ts';
import type { HostState } from '../core/host-state.ts';
import { refreshMemory } from '../core/memory.ts';
import type { BundleName } from '../core/names.ts';
import type { Observed } from '../core/observed.ts';
import { type Plan, plan } from '../core/plan.ts';
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
}

export async function converge(
  run: Run,
  desired: HostState | null,
  isSuspended: (bundle: BundleName) => boolean,
): Promise<Convergence> {
  const { deps, keeper } = run;
  const outcomes: StepOutcome[] = [];
  let last: { plan: Plan; observed: Observed } | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const observed = await observe(deps, desired, keeper.state.bundles);
    if (!observed.ok) return { outcomes, plan: last?.plan ?? null, observed: null, failure: observed.failure };
    const now = deps.clock.now();
    if (desired !== null) {
      const refreshed = await keeper.change((state) => {
        const bundles = refreshMemory(state.bundles, desired, run.commit, now);
        return bundles === state.bundles ? state : { ...state, bundles };
      });
      if (!refreshed.ok) return { outcomes, plan: null, observed: observed.value, failure: refreshed.failure };
    }
    const memory = keeper.state.bundles;
    last = { plan: plan({ desired, observed: observed.value, memory, isSuspended, now }), observed: observed.value };
    const steps = last.plan.steps.filter((step) => !bundlesOf(step).some((bundle) => run.blocked.has(bundle)));
    if (steps.length === 0 || run.signal?.aborted === true) return { outcomes, ...last, failure: null };
    outcomes.push(...(await applySteps(run, steps)).filter((outcome) => outcome.result !== 'skipped'));
  }
  return { outcomes, plan: last?.plan ?? null, observed: last?.observed ?? null, failure: null };
}
