/** When a host is cleaned up after updates of its OS, and what of its deployments goes. Pure. */
import { canonicalJson } from './canonical.ts';
import type { Sha256 } from './names.ts';
import type { BootVerdict, OsMemory } from './os-memory.ts';
import { isOwnDeployment, type OsDeployment, type OsStatus } from './os-observed.ts';
import type { OsVerdict } from './os-plan.ts';

/**
 * Deployments of Kedge's that nothing needs. Kept: what is booted, what the boot loader goes back to (of another commit, where there
 * is one), what is staged or pinned, what others made. Of a sysroot that nothing runs from, the first one is as good as booted.
 */
export function superfluousOf({ deployments }: Pick<OsStatus, 'deployments'>): readonly OsDeployment[] {
  const at = Math.max(
    deployments.findIndex((d) => d.booted),
    0,
  );
  const running = deployments[at];
  const behind = deployments.filter((d, i) => i > at && !d.staged);
  const rollback = behind.find((d) => d.commit !== running?.commit) ?? behind[0];
  return deployments.filter(
    (d) => d !== running && d !== rollback && !d.staged && !d.pinned && isOwnDeployment(d) && behind.includes(d),
  );
}

export interface TidyFacts {
  readonly status: OsStatus;
  readonly verdict: OsVerdict | null;
  readonly memory: OsMemory;
  readonly boot: BootVerdict;
}

/** Only of a host at rest: while a new OS is brought, waits, or is on trial, nothing that it may go back to is touched. */
export function isAtRest({ status, verdict, memory, boot }: TidyFacts): boolean {
  if (verdict?.state !== 'converged' || memory.attempt !== null) return false;
  if (boot === 'trial' && memory.confirmed !== status.bootId) return false;
  return status.deployments.every((d) => !d.staged);
}

/** While it is the same nothing new can be lying about. `pins`: those that were named, in their order. */
export function tidyKey({ deployments }: Pick<OsStatus, 'deployments'>, pins: readonly Sha256[]): string {
  return canonicalJson([deployments.map(({ commit, serial, pinned }) => [commit, serial, pinned]), [...pins]]);
}
