/** How a pass begins: the state as it is on disk, what operators asked for, and whether the store still has what it needs. */
import { type AgentState, type HistoryEvent, newAgentState } from '../core/agent-state.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { applyRequest, expireReset, expireSuspensions } from '../core/requests.ts';
import { OPENING, type SideloadId } from '../core/sideload.ts';
import { transition } from '../core/transition.ts';
import type { AgentDeps } from './deps.ts';
import { StateKeeper } from './keeper.ts';
import type { Session } from './session.ts';

export async function loadState(deps: AgentDeps, session: Session): Promise<Result<StateKeeper>> {
  if (session.keeper !== null) return ok(session.keeper);
  const loaded = await loadOrGoBack(deps);
  if (!loaded.ok) return loaded;
  const { id } = deps.config.fleet;
  // Before the first accepted commit nothing is of any fleet, and host.yaml may have been put right since.
  const isNew = loaded.value === null || loaded.value.checkpoint === null;
  if (loaded.value !== null && loaded.value.fleetId !== id && !isNew) {
    return fail(
      'FLEET_MISMATCH',
      `${deps.config.state} is of fleet ${loaded.value.fleetId}, and host.yaml says ${id}`,
      {
        file: deps.config.state,
        remedy:
          'Correct `fleet.id` in host.yaml; to move the host to another fleet, give it a state folder of its own.',
      },
    );
  }
  const state = loaded.value ?? (await firstState(deps));
  // What an older agent refused, this one may understand.
  const isSame = state.agent === deps.version && !isNew;
  const current = isSame ? state : { ...state, fleetId: id, agent: deps.version, refused: {} };
  session.keeper = new StateKeeper(deps.journal, current, loaded.value);
  return ok(session.keeper);
}

/** More records than an agent on trial can have pushed: the numbers of records only rise. */
const SEQUENCE_GAP = 10_000;

/** Another agent was tried, and wrote what this one cannot read: then what was known before it counts. */
async function loadOrGoBack(deps: AgentDeps): Promise<Result<AgentState | null>> {
  const { journal, update, log, clock } = deps;
  const loaded = await journal.load();
  if (loaded.ok || update === undefined || update.onTrial) return loaded;
  const kept = await journal.backup();
  if (kept === null) return loaded;
  const { inventory } = kept;
  const state = { ...kept, inventory: { ...inventory, sequence: inventory.sequence + SEQUENCE_GAP } };
  const aside = await journal.setAside();
  const saved = await journal.save(state);
  if (!saved.ok) return saved;
  const message = `what the agent on trial wrote cannot be read (${loaded.failure.message}): it lies in ${aside}, and what was known before the trial counts`;
  log.warn({ code: loaded.failure.code }, message);
  await journal.append({ at: clock.now(), kind: 'failed', message, failure: loaded.failure });
  return { ok: true, value: state };
}

/** Only what comes behind a first accepted commit is written of these. */
const USED: ReadonlySet<HistoryEvent['kind']> = new Set(['accepted', 'applied', 'rolled-back', 'taken-down', 'drift']);

/** Where there is none: of a new host, or of one that lost its state and still has its history. */
async function firstState(deps: AgentDeps): Promise<AgentState> {
  const state = newAgentState(deps.config.fleet.id, deps.version);
  const events = await deps.journal.history(LIMITS.historyEvents);
  return events.some(({ kind }) => USED.has(kind)) ? { ...state, lost: true } : state;
}

/** What operators asked for, and suspensions that are over. Struck off only when it is in the saved state. */
export async function takeRequests(deps: AgentDeps, keeper: StateKeeper, session: Session): Promise<Failure | null> {
  const now = deps.clock.now();
  const requests = await deps.journal.requests();
  const events: HistoryEvent[] = [];
  const sideloads: SideloadId[] = [];
  const expired = expireSuspensions(keeper.state, now);
  events.push(...expired.events);
  let next: AgentState = expireReset(expired.state, now);
  for (const { request } of requests) {
    const applied = applyRequest(next, request, now);
    next = applied.state;
    events.push(applied.event);
    if (request.kind === 'sideload' && session.sideloads.ask(request)) sideloads.push(request.id);
  }
  if (next === keeper.state) return null;
  const saved = await keeper.change(() => next);
  if (!saved.ok) return saved.failure;
  // Once they are struck off nothing else says that somebody waits for them: whoever goes on after a kill finds this, and tells.
  for (const id of sideloads) await deps.journal.answer(id, OPENING);
  for (const { done } of requests) await done();
  for (const event of events) await deps.journal.append(event);
  if (events.length > 0) session.mood = transition(session.mood, { kind: 'woken' }, now, deps.random());
  return null;
}

/** Looked at when a process begins: leftovers of killed runs go, and a store that lost its objects is found out. */
export async function isStoreLost(deps: AgentDeps, session: Session, state: AgentState): Promise<boolean> {
  if (session.recovered) return false;
  session.recovered = true;
  const recovered = await deps.git.recover();
  if (!recovered.ok) deps.log.warn({ code: recovered.failure.code }, `git store: ${recovered.failure.message}`);
  if (state.checkpoint === null) return false;
  const commit = await deps.git.read(state.checkpoint.commit, 'commit', LIMITS.commitBytes);
  return !commit.ok;
}
