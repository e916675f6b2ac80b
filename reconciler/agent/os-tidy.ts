/** Cleans up after updates of the OS. Housekeeping: no step, and what of it fails stops nothing. */
import { LIMITS } from '../core/limits.ts';
import { NO_OS_MEMORY } from '../core/os-memory.ts';
import type { OsStatus } from '../core/os-observed.ts';
import type { OsVerdict } from '../core/os-plan.ts';
import { isAtRest, tidyKey } from '../core/os-tidy.ts';
import { NO_OS_WATCH } from '../core/os-watch.ts';
import type { AgentDeps, OsPorts } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export async function tidyOs(
  { deps, os, session, keeper }: { deps: AgentDeps; os: OsPorts; session: Session; keeper: StateKeeper },
  status: OsStatus,
  verdict: OsVerdict | null,
): Promise<void> {
  const watch = keeper.state.osWatch ?? NO_OS_WATCH;
  const memory = keeper.state.os ?? NO_OS_MEMORY;
  const key = deps.sha256(tidyKey(status, watch.pins));
  if (watch.tidied === key || deps.clock.monotonic() < session.tidyDue) return;
  if (!isAtRest({ status, verdict, memory, boot: await os.boot.verdict() })) return;
  const { desired } = verdict ?? {};
  const tidied = await os.ostree.tidy(desired == null ? [] : [desired]);
  if (!tidied.ok) {
    session.tidyDue = deps.clock.monotonic() + LIMITS.osTidyRetryMs;
    deps.log.warn({ code: tidied.failure.code }, `cleaning up: ${tidied.failure.message}`);
    return;
  }
  for (const commit of tidied.value) deps.log.info({ commit }, 'removed a deployment that nothing needs');
  // What went changes the key: it is that of what is left.
  const left = tidied.value.length === 0 ? status : await os.ostree.status();
  const after = 'ok' in left ? (left.ok ? left.value : status) : left;
  const next = deps.sha256(tidyKey(after, watch.pins));
  const saved = await keeper.change((state) => ({ ...state, osWatch: { ...watch, tidied: next } }));
  if (!saved.ok) deps.log.error({ code: saved.failure.code }, saved.failure.message);
}
