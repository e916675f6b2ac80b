/** The bundles and the OS of a host in one pass: each has its say before the other moves. */
import type { AgentDeps } from './deps.ts';
import type { Desired } from './desired.ts';
import type { StateKeeper } from './keeper.ts';
import { doOs, lookAtOs, type OsWork } from './os.ts';
import type { Session } from './session.ts';
import { doWork, type Work } from './work.ts';

export interface Order {
  /** Null: not known, or nobody vouches for it. */
  readonly desired: Desired | null;
  /** A source answered in this pass. */
  readonly reached: boolean;
  readonly isSuspended: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * The OS is looked at first, for a host that came back from one must know it before it looks at bundles that moved with it. Then the
 * bundles, then the OS, whose confirmation waits for them; and where it was confirmed the bundles once more, for what came with it is
 * good only now.
 */
export async function doWorkAndOs(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  order: Order,
): Promise<{ readonly work: Work; readonly os: OsWork | null }> {
  const { desired, signal } = order;
  const look = await lookAtOs(deps, keeper, desired);
  const work = await doWork(deps, session, keeper, desired, look, signal);
  const os = await doOs(deps, session, keeper, { ...order, look, work });
  const isConfirmed = os?.outcomes.some(({ step, result }) => step.kind === 'os-confirm' && result === 'done') === true;
  if (!isConfirmed) return { work, os };
  const again = await doWork(deps, session, keeper, desired, await lookAtOs(deps, keeper, desired), signal);
  const before = work.fresh ? work.done.outcomes : [];
  const outcomes = [...before, ...(again.fresh ? again.done.outcomes : [])];
  return { work: { ...again, fresh: work.fresh || again.fresh, done: { ...again.done, outcomes } }, os };
}
