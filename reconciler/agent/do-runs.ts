/** The part of a pass that is about operator scripts: what the commit in force lets be run, what was asked for, what is started. */
import { CATALOGUE } from '../core/catalogue.ts';
import type { CommitId } from '../core/names.ts';
import { openCheckpoint } from './accept.ts';
import { CommitTree } from './commit-tree.ts';
import type { AgentDeps } from './deps.ts';
import { FleetReader } from './fleet-reader.ts';
import type { InForce } from './in-force.ts';
import { RequestJudge } from './judge-request.ts';
import type { StateKeeper } from './keeper.ts';
import { turnOf } from './run-turn.ts';
import { Runs } from './runs.ts';
import type { Session } from './session.ts';
import { countTraffic } from './sources.ts';

export interface RunsNow {
  readonly inForce: InForce | null;
  /** False: what was cut off is told, and no more. */
  readonly mayBegin: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Nothing is begun where nobody vouches for the commit in force any more. Costs nothing where the fleet has no catalogue. */
export async function doRuns(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  { inForce, mayBegin, signal }: RunsNow,
): Promise<void> {
  const { scripts } = deps;
  if (scripts === undefined) return;
  session.runs ??= new Runs(deps, scripts);
  const { runs } = session;
  // Also where there is no catalogue any more: what was cut off is told.
  await runs.open();
  if (!mayBegin || inForce === null || inForce.unvouched !== null) return;
  const judge = await judgeAt(deps, session, inForce.commit);
  if (judge === null) return;
  const bytes = await session.inbox.poll(deps, keeper.state, inForce.commit, signal);
  const now = deps.clock.now();
  keeper.note((state) => countTraffic(state, bytes, now));
  if (signal?.aborted === true) return;
  const remote = deps.config.inventory ?? inForce.settings.inventory;
  await runs.step({
    judge,
    requests: session.inbox.requests,
    now: Math.max(Math.floor(now / 1000), keeper.state.newestSignature, Math.floor(deps.buildTime / 1000)),
    turn: (run) => turnOf(deps, judge, remote, run),
  });
}

/** Null: the commit has no catalogue, or one that cannot be read: then nothing can be asked for. */
async function judgeAt(deps: AgentDeps, session: Session, commit: CommitId): Promise<RequestJudge | null> {
  if (session.judge?.commit === commit) return session.judge.judge;
  const { git, signatures, clock, buildTime, config, sha256, tars, log } = deps;
  const { cache, memo } = session;
  const accept = { objects: git, signatures, now: () => clock.now(), buildTime, cache };
  const opened = await openCheckpoint(accept, { fleetId: config.fleet.id, commit });
  if (!opened.ok) return null;
  const reader = await FleetReader.open(new CommitTree({ objects: git, signatures, cache }, opened.value), {
    sha256,
    tars,
    memo,
  });
  if (!reader.ok) return null;
  const judge = reader.value.files.has(CATALOGUE) ? await RequestJudge.of(reader.value, signatures) : null;
  if (judge?.ok === false) log.warn({ code: judge.failure.code }, `scripts: ${judge.failure.message}`);
  session.judge = { commit, judge: judge?.ok === true ? judge.value : null };
  return session.judge.judge;
}
