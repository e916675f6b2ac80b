/** The part of a pass that is about operator scripts: what the commit in force lets be run, what was asked for, what is started. */
import { CATALOGUE } from '../core/catalogue.ts';
import type { AcceptedRun } from '../core/run-request.ts';
import { ANY_TIME } from '../core/windows.ts';
import { openCheckpoint } from './accept.ts';
import { CommitTree } from './commit-tree.ts';
import type { AgentDeps } from './deps.ts';
import { FleetReader } from './fleet-reader.ts';
import { runsOf } from './hooks.ts';
import { askSchedules } from './idle.ts';
import type { InForce } from './in-force.ts';
import { RequestJudge } from './judge-request.ts';
import type { StateKeeper } from './keeper.ts';
import { type Turn, turnOf } from './run-turn.ts';
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
  const runs = runsOf(deps, session);
  if (runs === null) return;
  // Also where there is no catalogue any more: what was cut off is told.
  await runs.open();
  if (!mayBegin || inForce === null || inForce.unvouched !== null) return;
  const judge = await judgeAt(deps, session, inForce);
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
    turn: async (run) => {
      const turn = await turnOf(deps, judge, remote, run);
      return turn.kind === 'go' ? mayDisturb(deps, session, inForce, run) : turn;
    },
  });
}

/** What would disturb a host waits as a reboot into another OS does: for a window, for rest, and for whatever says that it is busy. */
async function mayDisturb(
  deps: AgentDeps,
  { stillness }: Session,
  { desired }: InForce,
  { script, request }: AcceptedRun,
): Promise<Turn> {
  if (script.when !== 'reboot' || request.now) return { kind: 'go' };
  // Where nobody can say when it may be disturbed, it is not.
  const os = desired.ok ? desired.value.os : desired;
  if (!os.ok) return { kind: 'wait', why: `when this host may reboot cannot be read: ${os.failure.message}` };
  const { waits, lookAt } = await askSchedules(deps, stillness, [os.value?.reboot ?? ANY_TIME]);
  if (waits.length === 0) return { kind: 'go' };
  return { kind: 'wait', why: waits.join('; '), ...(lookAt === null ? {} : { lookAt }) };
}

/** Null: the commit has no catalogue, or one that cannot be read: then nothing can be asked for. */
async function judgeAt(deps: AgentDeps, session: Session, { commit, settings }: InForce): Promise<RequestJudge | null> {
  const scripts = settings.scripts === null ? null : (session.scripts?.current ?? null);
  // What is of another repository cannot be asked for before something of that has been accepted.
  if (settings.scripts !== null && scripts === null) return null;
  const key = `${commit} ${scripts?.commit ?? ''}`;
  if (session.judge?.key === key) return session.judge.judge;
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
  const from = scripts?.reader ?? reader.value;
  const judge = from.files.has(CATALOGUE) ? await RequestJudge.of(reader.value, signatures, from) : null;
  if (judge?.ok === false) log.warn({ code: judge.failure.code }, `scripts: ${judge.failure.message}`);
  session.judge = { key, judge: judge?.ok === true ? judge.value : null };
  return session.judge.judge;
}
