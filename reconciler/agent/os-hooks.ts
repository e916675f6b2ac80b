/** The hooks of the host's OS channel: noted before they are begun and when they have ended, by the boot that they were run in. */
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { endHook } from '../core/hooks.ts';
import type { OsChannel } from '../core/os-channel.ts';
import { beginOsHooks } from '../core/os-hooks.ts';
import { NO_OS_MEMORY, type OsHookProgress } from '../core/os-memory.ts';
import type { OsStatus } from '../core/os-observed.ts';
import type { Gate, OsStep } from '../core/os-plan.ts';
import type { AgentDeps } from './deps.ts';
import type { Desired } from './desired.ts';
import { hookScript } from './hook-scripts.ts';
import { hookRunner } from './hooks.ts';
import type { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export interface HookSituation {
  readonly deps: AgentDeps;
  readonly session: Session;
  readonly keeper: StateKeeper;
  readonly desired: Desired | null;
  readonly channel: OsChannel | null;
  readonly signal: AbortSignal | undefined;
}

/** `after` that ended, and not well, is noted: then the OS is not taken. UNHEALTHY says so. */
export async function runOsHook(
  run: HookSituation,
  { hook, commit }: Extract<OsStep, { kind: 'os-hook' }>,
  { bootId }: OsStatus,
): Promise<Result<void>> {
  const { deps, session, keeper, desired, channel, signal } = run;
  const call = channel?.hooks[hook] ?? null;
  if (desired === null || channel === null || call === null) return ok(undefined);
  const note = (hooks: OsHookProgress) =>
    keeper.change((state) => ({ ...state, os: { ...(state.os ?? NO_OS_MEMORY), hooks } }));
  const progress = beginOsHooks(keeper.state.os?.hooks, { digest: commit, bootId, at: deps.clock.now() });
  // First this: by it the same try is known again, and not begun twice.
  const begun = await note(progress);
  if (!begun.ok) return begun;
  const runHook = hookRunner(deps, session, keeper, (name) => hookScript(session, desired, name), signal);
  const { at, tries } = progress;
  const change = `${commit} in the boot ${bootId} since ${at}`;
  const end = await runHook({ hook, call, of: `OS channel ${channel.name}`, change, tries });
  if (end.kind === 'not-begun') return fail(end.failure);
  const isBad = end.kind === 'bad' && hook === 'after';
  const ended: OsHookProgress = { ...endHook(progress, hook, end.kind === 'done'), bootId };
  const noted = await note(isBad ? { ...ended, bad: end.failure.message } : ended);
  if (!noted.ok || end.kind === 'done') return noted;
  return fail(isBad ? unhealthy(end.failure) : end.failure);
}

function unhealthy({ message, cause }: Failure): Failure {
  return failure('UNHEALTHY', message, cause === undefined ? {} : { cause });
}

/** A reboot does not cut off a script that somebody asked for: it is ended by its own limit, and no other one is begun meanwhile. */
export function scriptGate({ runs }: Pick<Session, 'runs'>): Gate {
  const current = runs?.current ?? null;
  if (current === null) return { open: true };
  const until = new Date(current.until).toISOString();
  return { open: false, why: `the script ${current.script} runs, until ${until} at most` };
}
