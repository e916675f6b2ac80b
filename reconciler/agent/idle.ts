/** Whether a host may be disturbed now: in one of the windows, no container that says it is busy, no GPU that has worked for a while. */
import { formatDuration } from '../core/formats.ts';
import { LIMITS } from '../core/limits.ts';
import type { Gate } from '../core/os-plan.ts';
import { type IdleRule, type Schedule, windowState } from '../core/windows.ts';
import type { WorkDeps } from './deps.ts';

/** Since when every sample of a rule was still, by what the rule looks at; and when it was last looked at. Monotonic milliseconds. */
export type Stillness = Map<string, { readonly since: number; readonly seen: number }>;

type Deps = Pick<WorkDeps, 'engine' | 'clock' | 'gpuLoad' | 'askIdle'>;

export interface Asked {
  /** Whole sentences: what it waits for; none: it may be done. */
  readonly waits: readonly string[];
  /** Milliseconds since the epoch when it is worth asking again; null: nothing waits. */
  readonly lookAt: number | null;
}

/** All rules must allow it. */
export async function askSchedules(deps: Deps, stillness: Stillness, schedules: readonly Schedule[]): Promise<Asked> {
  const now = deps.clock.now();
  const waits: string[] = [];
  const opens: number[] = [];
  for (const { windows } of schedules) {
    const state = windowState(windows, now);
    if (state.kind !== 'closed') continue;
    waits.push(opensText(state.opens));
    opens.push(state.opens);
  }
  const rules = schedules.flatMap(({ idle }) => idle ?? []);
  for (const rule of rules.length === 0 ? [null] : rules) {
    const idle = await isIdle(deps, stillness, rule);
    if (!idle.open) waits.push(idle.why);
  }
  if (waits.length === 0) return { waits, lookAt: null };
  return { waits: [...new Set(waits)], lookAt: opens.length > 0 ? Math.max(...opens) : now + LIMITS.idleSampleMs };
}

export function opensText(at: number): string {
  return `its window opens at ${new Date(at).toISOString()}`;
}

/** Sampled whenever it is asked. */
export async function isIdle(deps: Deps, stillness: Stillness, rule: IdleRule | null): Promise<Gate> {
  const busy = await deps.engine.containers({ 'kedge.busy': 'true' });
  // Whether something runs that must not be disturbed cannot be said then.
  if (!busy.ok) return { open: false, why: `Docker does not say what runs: ${busy.failure.message}` };
  const running = busy.value.find(({ state }) => state === 'running' || state === 'paused');
  if (running !== undefined) {
    stillness.clear();
    return { open: false, why: `container ${running.name} is labelled kedge.busy=true` };
  }
  if (rule === null) return { open: true };
  const { gpuBelow, command } = rule;
  const key = JSON.stringify([gpuBelow, command]);
  const why = (await loadAbove(deps, gpuBelow)) ?? (command === undefined ? null : await deps.askIdle(command));
  const now = deps.clock.monotonic();
  if (why !== null) {
    stillness.delete(key);
    return { open: false, why };
  }
  const before = stillness.get(key);
  // Nobody knows what was between two looks that are far apart.
  const isSteady = before !== undefined && now - before.seen <= LIMITS.idleGapMs;
  const since = isSteady ? before.since : now;
  stillness.set(key, { since, seen: now });
  if (now - since >= rule.forMs) return { open: true };
  return { open: false, why: `the host is still, and must be for ${formatDuration(rule.forMs)}` };
}

async function loadAbove(deps: Deps, below: number): Promise<string | null> {
  const load = await deps.gpuLoad();
  if (!load.ok) return `the load of the GPUs is not known: ${load.failure.message}`;
  const at = load.value.findIndex((percent) => percent === null || percent >= below);
  if (at < 0) return null;
  const percent = load.value[at] ?? null;
  return percent === null
    ? `GPU ${at} does not say its load`
    : `GPU ${at} is at ${percent} %, and must be below ${below} %`;
}
