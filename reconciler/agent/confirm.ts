/** Waits until a bundle is healthy, and sees that it stays so; gathers evidence where it does not. */
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { judgeHealth, runSignature } from '../core/health.ts';
import type { BundleState } from '../core/host-state.ts';
import { LIMITS } from '../core/limits.ts';
import type { ObservedService } from '../core/observed.ts';
import type { WorkDeps } from './deps.ts';
import { observeServices } from './observe.ts';

/** When a bundle was first seen healthy in this run of its containers (milliseconds, monotonic). */
export interface HealthyRun {
  readonly signature: string;
  readonly since: number;
}

export interface HealthWait {
  /** Restarts by container id, before the change. */
  readonly baseline: ReadonlyMap<string, number>;
  /** Waits until it has stayed healthy for `LIMITS.settleMs` without a restart in between. */
  readonly settle: boolean;
  /** What an earlier wait of this pass saw. */
  readonly earlier?: HealthyRun | undefined;
  readonly onWaiting?: (what: string) => void;
}

/**
 * UNHEALTHY, with the service, what is wrong with it and its last lines, at once for a crash loop or a one-shot that failed, else
 * when the bundle's time is over. COMPOSE_UNAVAILABLE where the engine was away all that time: then nothing is known.
 */
export async function awaitHealthy(deps: WorkDeps, state: BundleState, wait: HealthWait): Promise<Result<HealthyRun>> {
  const { clock } = deps;
  const started = clock.monotonic();
  let run: HealthyRun | null = null;
  let said = '';
  for (;;) {
    const services = await observeServices(deps, state.name);
    const verdict = services.ok
      ? await judge(deps, state, services.value, wait.baseline)
      : { ...services.failure, final: false };
    const now = clock.monotonic();
    if (verdict === null && services.ok) {
      const signature = runSignature(services.value);
      const since: number = run?.signature === signature ? run.since : sinceOf(wait.earlier, signature, now);
      run = { signature, since };
      if (!wait.settle || now - since >= LIMITS.settleMs) return ok(run);
    } else if (verdict !== null) {
      run = null;
      const over = now - started >= state.health.timeoutMs;
      if (verdict.final || over)
        return fail(await withEvidence(deps, state, services.ok ? services.value : [], verdict, over));
      if (verdict.message !== said) wait.onWaiting?.(verdict.message);
      said = verdict.message;
    }
    await clock.sleep(pollAfter(now - started));
  }
}

function sinceOf(earlier: HealthyRun | undefined, signature: string, now: number): number {
  return earlier?.signature === signature ? earlier.since : now;
}

/** Milliseconds between two looks: often at first, when most bundles come up. */
function pollAfter(elapsed: number): number {
  if (elapsed < 3_000) return 100;
  return elapsed < 15_000 ? 250 : 1_000;
}

type NotHealthy = Failure & { readonly final: boolean };

/** Null: healthy now. */
async function judge(
  deps: WorkDeps,
  state: BundleState,
  services: readonly ObservedService[],
  baseline: ReadonlyMap<string, number>,
): Promise<NotHealthy | null> {
  const health = judgeHealth(state, services, baseline);
  if (health.kind !== 'healthy') {
    const where = { bundle: state.name, service: health.service };
    const message = `service ${health.service} of ${state.name} ${health.what}`;
    return { ...failure('UNHEALTHY', message, where), final: health.kind === 'sick' };
  }
  if (state.health.http === null) return null;
  const answer = await deps.probe.get(state.health.http, LIMITS.probeMs);
  if (answer.ok && answer.value >= 200 && answer.value < 300) return null;
  const why = answer.ok ? `answers ${answer.value}` : answer.failure.message;
  return {
    ...failure('UNHEALTHY', `${state.health.http} of ${state.name}: ${why}`, { bundle: state.name }),
    final: false,
  };
}

async function withEvidence(
  deps: WorkDeps,
  state: BundleState,
  services: readonly ObservedService[],
  verdict: NotHealthy,
  over: boolean,
): Promise<Failure> {
  const { final, ...what } = verdict;
  const message = over && !final ? `${what.message} (${state.health.timeoutMs / 1000} s are over)` : what.message;
  const culprit = services.find((s) => s.service === what.service) ?? services[0];
  if (culprit === undefined) return { ...what, message };
  const log = await deps.engine.logs(culprit.containerId, LIMITS.logTailBytes);
  const lines = log.ok ? log.value.trimEnd().split('\n').slice(-12).join('\n') : '';
  return lines === ''
    ? { ...what, message }
    : { ...what, message, cause: `last lines of ${culprit.containerName}:\n${lines}` };
}
