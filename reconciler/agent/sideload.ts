/** Sticks in the life of the agent: opened when somebody asks, a source and an offer while the pass runs, then answered and let go. */
import { type Failure, failure } from '../core/failure.ts';
import { passJson } from '../core/report.ts';
import { OPENING, type SideloadAnswer, type SideloadId, type SideloadRequest } from '../core/sideload.ts';
import type { Stick } from '../ports/sticks.ts';
import type { AgentDeps } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import { type Reportable, writeReceipt } from './publish.ts';
import type { PassResult } from './reconcile.ts';
import type { Session } from './session.ts';

interface Plugged {
  readonly request: SideloadRequest;
  /** Null: a receipt alone is asked for. */
  readonly stick: Stick | null;
  readonly unplug: () => void;
}

export class Sideloads {
  /** Still to be opened; the first one may be open by half. */
  readonly asked: SideloadRequest[] = [];
  readonly #taken = new Set<SideloadId>();
  plugged: readonly Plugged[] = [];
  /** What an earlier process left was looked at. */
  recovered = false;

  /** Once each: a request that cannot be struck off, for the disk is full, is found again with every pass. Says whether it is the first time. */
  ask(request: SideloadRequest): boolean {
    if (this.#taken.has(request.id)) return false;
    this.#taken.add(request.id);
    this.asked.push(request);
    return true;
  }
}

type PlugDeps = Pick<AgentDeps, 'journal' | 'sticks' | 'config' | 'onProgress' | 'clock' | 'log'>;

/** Opens what was asked for since the last pass. What cannot be taken is answered at once. */
export async function plugSticks(
  deps: PlugDeps,
  { sideloads }: Pick<Session, 'sideloads'>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { journal, sticks } = deps;
  if (!sideloads.recovered) {
    sideloads.recovered = true;
    await sticks?.recover();
    // Those that are asked for still are not over: an earlier process ended before it could strike them off.
    const open = new Set(sideloads.asked.map(({ id }) => id));
    for (const id of await journal.unanswered())
      if (!open.has(id)) await journal.answer(id, ended(OPENING, interrupted()));
  }
  for (let request = sideloads.asked[0]; request !== undefined; request = sideloads.asked[0]) {
    const plugged = await plugStick(deps, request, signal);
    if (plugged !== null) sideloads.plugged = [...sideloads.plugged, plugged];
    // Not before: whoever asked is told also where this breaks.
    sideloads.asked.shift();
  }
}

/** Null: it cannot be taken, which is answered. */
async function plugStick(
  deps: PlugDeps,
  request: SideloadRequest,
  signal: AbortSignal | undefined,
): Promise<Plugged | null> {
  const { journal, sticks, config } = deps;
  const { id, path, by } = request;
  if (path === null) return { request, stick: null, unplug: () => undefined };
  if (sticks === undefined) throw new Error('a stick was put in where none is taken');
  const say = (message: string) => {
    deps.onProgress?.({ phase: 'fetch', message: `${path}: ${message}` });
    // Nobody waits for it: where it cannot be written, the answers below say so.
    journal.answer(id, { ...OPENING, message }).catch(() => undefined);
  };
  const { id: fleet, branch } = config.fleet;
  const opened = await sticks.open({ path, fleet, branch, host: config.name, signal, onProgress: say });
  if (!opened.ok) {
    await refuse(deps, request, opened.failure);
    return null;
  }
  const stick = opened.value;
  const { createdAt, commit } = stick.index;
  const message = `${stick.name} of ${createdAt}, put in by ${by} at ${path}: whole, and holds ${commit.slice(0, 12)}`;
  await journal.append({ at: deps.clock.now(), kind: 'sideloaded', commit, message });
  await journal.answer(id, { ...OPENING, message: 'taking in', stick: { name: stick.name, createdAt, commit } });
  return { request, stick, unplug: sticks.plug(stick) };
}

/** At the end of a pass that had them. A script that one of them brought runs to its end first, so that its result goes home too. */
export async function settleSticks(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  { result, facts }: { readonly result: PassResult; readonly facts: Reportable },
): Promise<void> {
  const { sideloads, runs } = session;
  if (sideloads.plugged.length === 0 || (runs !== null && runs.running !== null)) return;
  const receipt = await writeReceipt(deps, session, keeper, facts);
  const pass = { ...passJson(result), exitCode: result.exitCode };
  for (const { request, stick, unplug } of sideloads.plugged) {
    unplug();
    await stick?.close();
    await deps.journal.answer(request.id, {
      state: 'done',
      message: result.state,
      stick: stick === null ? null : facesOf(stick),
      older: stick !== null && result.older.includes(stick.name),
      refused: stick === null ? null : refusalOf(stick, result),
      pass,
      failure: receipt.ok ? null : receipt.failure,
      receipt: receipt.ok ? receipt.value : null,
    });
  }
  sideloads.plugged = [];
}

/** The process ends, or the pass broke: whoever waits is told, and nothing of a stick is kept. */
export async function dropSticks(
  deps: Pick<AgentDeps, 'journal'>,
  { sideloads }: Pick<Session, 'sideloads'>,
): Promise<void> {
  for (const { id } of sideloads.asked.splice(0)) await deps.journal.answer(id, ended(OPENING, interrupted()));
  for (const { request, stick, unplug } of sideloads.plugged) {
    unplug();
    await stick?.close();
    const known = { ...OPENING, stick: stick === null ? null : facesOf(stick) };
    await deps.journal.answer(request.id, ended(known, interrupted()));
  }
  sideloads.plugged = [];
}

/** As the record of the host tells of it, which names each source. */
function refusalOf({ name }: Stick, { conditions }: PassResult): Failure | null {
  const told = conditions.find(({ type, status }) => type === `Source/${name}` && !status);
  return told === undefined || told.code === null ? null : failure(told.code, told.message, { source: name });
}

async function refuse(deps: PlugDeps, { id, by, path }: SideloadRequest, why: Failure): Promise<void> {
  const message = `the stick that ${by} put in at ${path} is not taken: ${why.message}`;
  await deps.journal.append({ at: deps.clock.now(), kind: 'refused', message, failure: why });
  deps.log.warn({ code: why.code }, message);
  await deps.journal.answer(id, ended(OPENING, why));
}

function facesOf({ name, index: { createdAt, commit } }: Stick): SideloadAnswer['stick'] {
  return { name, createdAt, commit };
}

function ended(answer: SideloadAnswer, why: Failure): SideloadAnswer {
  return { ...answer, state: 'done', message: why.message, failure: why };
}

function interrupted(): Failure {
  return failure('STICK_INVALID', 'the agent was ended in the middle of it', {
    remedy: 'Run `kedge sideload` again: what was taken in is not taken in twice.',
  });
}
