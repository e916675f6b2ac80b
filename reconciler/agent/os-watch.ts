/** Looks at what of the running OS is not as a signed pin says. Changes nothing. */

import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { sumUpEtc } from '../core/os-drift.ts';
import { bootedOf, type OsStatus } from '../core/os-observed.ts';
import { NO_OS_WATCH, notesOf, type OsNote, type OsWatch, watchOs } from '../core/os-watch.ts';
import type { AgentDeps, OsPorts } from './deps.ts';
import type { Desired } from './desired.ts';
import type { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export interface OsDifferences {
  readonly watch: OsWatch;
  readonly notes: readonly OsNote[];
}

export async function findDifferences(
  { deps, os, session, keeper }: { deps: AgentDeps; os: OsPorts; session: Session; keeper: StateKeeper },
  status: OsStatus,
  { desired, pin }: { readonly desired: Desired | null; readonly pin: Sha256 | null },
): Promise<OsDifferences> {
  const etc = await lookAtEtc(deps, os, session, status, desired);
  const before = keeper.state.osWatch ?? NO_OS_WATCH;
  const watch = watchOs(before, { desired: pin, etc });
  if (watch !== before) {
    const saved = await keeper.change((state) => ({ ...state, osWatch: watch }));
    if (!saved.ok) deps.log.error({ code: saved.failure.code }, saved.failure.message);
  }
  return { watch, notes: notesOf(watch, status, pin !== null) };
}

/** Not with each pass: it reads all of /etc. Null: it is not due, or what to ignore is not known. */
async function lookAtEtc(deps: AgentDeps, os: OsPorts, session: Session, status: OsStatus, desired: Desired | null) {
  const booted = bootedOf(status);
  if (booted === null || desired === null) return null;
  const { driftIgnore } = desired.settings;
  const key = JSON.stringify([status.bootId, booted.commit, driftIgnore]);
  const now = deps.clock.monotonic();
  const last = session.etc;
  if (last !== null && last.key === key && now - last.at < LIMITS.etcLookMs) return null;
  session.etc = { key, at: now };
  const scan = await os.ostree.etc();
  if (!scan.ok) {
    deps.log.warn({ code: scan.failure.code }, `drift of /etc: ${scan.failure.message}`);
    return null;
  }
  return scan.value === null ? null : sumUpEtc(scan.value, driftIgnore, deps.sha256);
}
