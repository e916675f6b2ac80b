/** The commit in force, and what it says this host is to be. */
import type { AgentTarget } from '../core/agent-pin.ts';
import type { AgentState } from '../core/agent-state.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { CommitId } from '../core/names.ts';
import type { VerifiedCommit } from '../core/verify.ts';
import { type AcceptDeps, openCheckpoint, rejudge } from './accept.ts';
import { readAgentTarget } from './agent-target.ts';
import { CommitTree } from './commit-tree.ts';
import type { AgentDeps } from './deps.ts';
import { type Desired, loadDesired } from './desired.ts';
import type { Session } from './session.ts';

export interface InForce {
  readonly commit: CommitId;
  /** Of the fleet: they hold also where this host's own files are wrong. */
  readonly settings: FleetSettings;
  /** HOST_UNKNOWN, AGENT_TOO_OLD, a fault in a file that concerns this host. */
  readonly desired: Result<Desired>;
  /** Which agent this host is to run; known also where the rest is of a format that only a newer agent knows. */
  readonly agent: AgentTarget;
  /** Why the commit would not be accepted under the trust that is in force now. */
  readonly unvouched: Failure | null;
}

/** Null: nothing was accepted yet. Kept while the commit stands; what failed is looked at again with each pass. */
export async function loadInForce(
  deps: AgentDeps,
  session: Session,
  state: AgentState,
  fresh: VerifiedCommit | null = null,
): Promise<Result<InForce> | null> {
  const { checkpoint } = state;
  if (checkpoint === null) return null;
  const known = session.inForce;
  if (known?.commit === checkpoint.commit && known.value.ok && known.value.value.desired.ok) return known.value;
  deps.onProgress?.({ phase: 'plan', message: `resolving ${checkpoint.commit.slice(0, 12)}` });
  const value = await load(deps, session, state, checkpoint.commit, fresh?.id === checkpoint.commit ? fresh : null);
  session.inForce = { commit: checkpoint.commit, value };
  return value;
}

async function load(
  deps: AgentDeps,
  session: Session,
  state: AgentState,
  commit: CommitId,
  fresh: VerifiedCommit | null,
): Promise<Result<InForce>> {
  const { git, signatures, clock, buildTime, config, sha256, tars } = deps;
  const { cache, memo } = session;
  const accept: AcceptDeps = { objects: git, signatures, now: () => clock.now(), buildTime, cache };
  const opened = fresh === null ? await openCheckpoint(accept, { fleetId: config.fleet.id, commit }) : ok(fresh);
  if (!opened.ok) return opened;
  const tree = new CommitTree({ objects: git, signatures, cache }, opened.value);
  const resolved = await loadDesired({ tree, host: config.name, sha256, tars, memo });
  const desired = resolved.ok ? resolved : fail({ ...resolved.failure, commit });
  const agent = await readAgentTarget(tree, config.name);
  const { newestSignature } = state;
  const unvouched = await rejudge(accept, { fleetId: config.fleet.id, commit, newestSignature });
  return ok({ commit, settings: opened.value.fleet, desired, agent: agent.ok ? agent.value : 'unknown', unvouched });
}
