/** Whether a host is idle enough to be rebooted: no container that says it is busy, and no GPU that has worked for a while. */
import { formatDuration } from '../core/formats.ts';
import type { Gate } from '../core/os-plan.ts';
import type { IdleRule } from '../core/windows.ts';
import type { WorkDeps } from './deps.ts';

/** Sampled with each pass that would reboot; `since`: monotonic milliseconds since which every sample was still. */
export async function isIdle(
  deps: Pick<WorkDeps, 'engine' | 'clock' | 'os'>,
  memory: { idleSince: number | null },
  rule: IdleRule | null,
): Promise<Gate> {
  const busy = await deps.engine.containers({ 'kedge.busy': 'true' });
  // Whether something runs that must not be disturbed cannot be said then.
  if (!busy.ok) return { open: false, why: `Docker does not say what runs: ${busy.failure.message}` };
  const running = busy.value.find(({ state }) => state === 'running' || state === 'paused');
  if (running !== undefined) {
    memory.idleSince = null;
    return { open: false, why: `container ${running.name} is labelled kedge.busy=true` };
  }
  if (rule === null) return { open: true };
  const why = await loadAbove(deps, rule.gpuBelow);
  const now = deps.clock.monotonic();
  if (why !== null) {
    memory.idleSince = null;
    return { open: false, why };
  }
  memory.idleSince ??= now;
  const rest = rule.forMs - (now - memory.idleSince);
  if (rest <= 0) return { open: true };
  return { open: false, why: `the GPUs are still, and must be for ${formatDuration(rule.forMs)}` };
}

async function loadAbove(deps: Pick<WorkDeps, 'os'>, below: number): Promise<string | null> {
  const load = await deps.os?.boot.gpuLoad();
  if (load === undefined) return null;
  if (!load.ok) return `the load of the GPUs is not known: ${load.failure.message}`;
  const at = load.value.findIndex((percent) => percent === null || percent >= below);
  if (at < 0) return null;
  const percent = load.value[at] ?? null;
  return percent === null
    ? `GPU ${at} does not say its load`
    : `GPU ${at} is at ${percent} %, and must be below ${below} %`;
}
