/** Developer mode on this host: what is granted, what was unlocked, and when a reboot ends it. */
import { type DeveloperGrant, type DeveloperMemory, isOver, planDeveloper } from '../core/developer.ts';
import type { OsChannel } from '../core/os-channel.ts';
import { NO_OS_MEMORY } from '../core/os-memory.ts';
import { bootedOf, type OsStatus } from '../core/os-observed.ts';
import type { OsPlan } from '../core/os-plan.ts';
import { NO_OS_WATCH } from '../core/os-watch.ts';
import type { AgentDeps, OsPorts } from './deps.ts';
import type { Desired } from './desired.ts';
import { askSchedules } from './idle.ts';
import type { StateKeeper } from './keeper.ts';
import { scriptGate } from './os-hooks.ts';
import type { Session } from './session.ts';

export interface DeveloperRun {
  readonly deps: AgentDeps;
  readonly os: OsPorts;
  readonly session: Session;
  readonly keeper: StateKeeper;
  readonly desired: Desired | null;
  readonly channel: OsChannel | null;
}

export function developerMemory({ keeper }: Pick<DeveloperRun, 'keeper'>): DeveloperMemory | null {
  return keeper.state.osWatch?.developer ?? null;
}

/** Where nobody can say what is desired, what was granted last stands. */
export function grantOf(run: Pick<DeveloperRun, 'desired' | 'keeper'>): DeveloperGrant | null {
  return run.desired === null ? developerMemory(run) : (run.desired.developer ?? null);
}

/** No clock that was set back opens again what is over. */
export function provenNow({ deps, keeper }: Pick<DeveloperRun, 'deps' | 'keeper'>): number {
  return Math.max(deps.clock.now(), keeper.state.newestSignature * 1000, deps.buildTime);
}

export async function withDeveloper(run: DeveloperRun, status: OsStatus, plan: OsPlan): Promise<OsPlan> {
  const grant = grantOf(run);
  const memory = developerMemory(run);
  if (grant === null && memory === null) return plan;
  const now = provenNow(run);
  const over = isOver({ grant, memory, now, status });
  const waits = over ? await waitsOf(run) : [];
  const input = { grant, memory, now, status, os: run.keeper.state.os ?? NO_OS_MEMORY, waits };
  return planDeveloper(plan, { ...input, boot: await run.os.boot.verdict() });
}

async function waitsOf({ deps, os, session, channel }: DeveloperRun): Promise<readonly string[]> {
  if (channel === null) return ['no channel says when this host may reboot'];
  const { waits } = await askSchedules(deps, session.stillness, [channel.reboot]);
  const gates = [await os.mayReboot(), scriptGate(session)];
  return [...waits, ...gates.flatMap((gate) => (gate.open ? [] : [gate.why]))];
}

/** Remembered before it is done, so that it is ended whatever happens in between. Forgotten with the boot that it was done in. */
export async function rememberDeveloper(run: Pick<DeveloperRun, 'keeper'>, memory: DeveloperMemory | null) {
  return run.keeper.change((state) => {
    const { developer: _, ...rest } = state.osWatch ?? NO_OS_WATCH;
    return { ...state, osWatch: memory === null ? rest : { ...rest, developer: memory } };
  });
}

export async function forgetDeveloper(run: Pick<DeveloperRun, 'keeper' | 'deps'>, status: OsStatus): Promise<void> {
  const memory = developerMemory(run);
  if (memory === null || memory.bootId === status.bootId || bootedOf(status)?.unlocked !== 'none') return;
  const saved = await rememberDeveloper(run, null);
  if (!saved.ok) run.deps.log.error({ code: saved.failure.code }, saved.failure.message);
}
