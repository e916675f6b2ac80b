/** From the sources to the commit in force: what is good is accepted, what is not is remembered. The checkpoint moves first. */
import type { AgentState, RefusedHead } from '../core/agent-state.ts';
import { type Failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { LeftLine } from '../core/line-proofs.ts';
import type { CommitId } from '../core/names.ts';
import { isWaitingForPeople, type SourceFacts } from '../core/report.ts';
import { named, type VerifiedCommit } from '../core/verify.ts';
import type { AcceptCache } from './accept-trees.ts';
import { type Candidate, type Choice, chooseLine } from './choose.ts';
import type { AgentDeps } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import {
  countTraffic,
  type Fetched,
  fetchLines,
  isNear,
  isWhole,
  knownRefusal,
  pollSources,
  retryAtOf,
  type SourceView,
} from './sources.ts';

export interface Advance {
  readonly sources: readonly SourceFacts[];
  /** The head that counts: that of a source which agrees with the checkpoint, else of the first that was reached. */
  readonly head: CommitId | null;
  readonly source: string | null;
  /** Why the newest head is not in force. */
  readonly refused: Failure | null;
  /** What was accepted just now. */
  readonly accepted: VerifiedCommit | null;
  /** A source of host.yaml answered. */
  readonly reached: boolean;
  /** Sticks and neighbours, by name, that show what this host has left behind. */
  readonly older: readonly string[];
}

const NOTHING: Fetched = { lines: [], failures: new Map(), bytes: new Map() };

export interface AdvanceOptions {
  readonly signal: AbortSignal | undefined;
  readonly cache: AcceptCache;
  /** The accepted store lost what the checkpoint needs: it is fetched again. */
  readonly storeLost: boolean;
  readonly repositoryBytes: () => Promise<number>;
}

/** Fails only where the state cannot be written. */
export async function advance(deps: AgentDeps, keeper: StateKeeper, options: AdvanceOptions): Promise<Result<Advance>> {
  const { signal, storeLost, cache } = options;
  const views = await pollSources(deps, signal);
  const before = keeper.state;
  const now = deps.clock.now();
  const news = newsOf(before, views, storeLost, now);
  let fetched = NOTHING;
  if (news.length > 0) {
    fetched = await fetchLines(deps, before, news, {
      repositoryBytes: await options.repositoryBytes(),
      cache,
      signal,
    });
    keeper.note((state) => countTraffic(state, fetched.bytes, now));
  }
  try {
    return await settle(deps, keeper, views, fetched, storeLost);
  } finally {
    // Idempotent, and nothing after an accept.
    await Promise.all(fetched.lines.map((line) => line.quarantine.discard()));
  }
}

/** What a source agrees with by showing it. Null while root asks for another one. */
function standing({ checkpoint, reset }: AgentState): CommitId | null {
  return reset?.isPending === true ? null : (checkpoint?.commit ?? null);
}

/** Heads that are worth a fetch. */
function newsOf(state: AgentState, views: readonly SourceView[], storeLost: boolean, now: number) {
  const shown = views.flatMap((view) => {
    const { head, source } = view;
    if (head === null || (head === standing(state) && !storeLost)) return [];
    return [{ view, refused: knownRefusal(state, source, head, now)?.code ?? null }];
  });
  const isMoved = shown.some(({ refused }) => refused === null);
  // Of lines that differ, one that has moved is compared with the others again: it must not win because they stand still.
  return shown
    .filter(({ refused }) => refused === null || (isMoved && refused === 'EQUIVOCATION'))
    .map(({ view }) => view);
}

async function settle(
  deps: AgentDeps,
  keeper: StateKeeper,
  views: readonly SourceView[],
  fetched: Fetched,
  storeLost: boolean,
): Promise<Result<Advance>> {
  const now = deps.clock.now();
  const choice = await chooseLine(deps, keeper.state, fetched.lines);
  const { winner } = choice;
  const refusals = refusalsOf(fetched, choice, now);
  let accepted: VerifiedCommit | null = null;
  if (winner !== null) {
    const moved = await moveCheckpoint(deps, keeper, winner, refusals);
    if (!moved.ok) return moved;
    accepted = winner.accepted;
  } else {
    if (storeLost) await refill(keeper, fetched);
    if (refusals.size > 0) {
      const saved = await keeper.change((state) => ({
        ...state,
        refused: { ...state.refused, ...Object.fromEntries(refusals) },
      }));
      if (!saved.ok) return saved;
    }
  }
  const near = new Set(views.filter((view) => isNear(view.source)).map((view) => view.source.name));
  for (const [source, { head, failure: why }] of refusals) {
    // That a neighbour is late, or away, is no history.
    if (near.has(source) && (why.code === 'REWOUND' || !isAnswer(why))) continue;
    await deps.journal.append({
      at: now,
      kind: isWaitingForPeople(why) ? 'waiting' : 'refused',
      commit: head,
      message: `${source}: ${why.message}`,
      failure: why,
    });
  }
  return ok({ ...summary(keeper.state, views, fetched, now), accepted });
}

/** Objects first, then the checkpoint, both durable before anything is applied. */
async function moveCheckpoint(
  deps: AgentDeps,
  keeper: StateKeeper,
  { accepted, judged: { quarantine, sources }, line, leaves }: Candidate,
  refusals: ReadonlyMap<string, RefusedHead>,
): Promise<Result<void>> {
  const { id: commit, tree, signedAt } = accepted;
  const { person: signer, fingerprint } = accepted.signer;
  // The anchor is one commit, and the line begins behind it.
  const { checkpoint, reset } = keeper.state;
  const isReset = reset?.isPending === true;
  const commits = line.length + (checkpoint === null || isReset ? 1 : 0);
  const stored = await quarantine.accept(commit);
  if (!stored.ok) return stored;
  const now = deps.clock.now();
  const saved = await keeper.change(({ lost: _, ...state }) => ({
    ...state,
    checkpoint: { commit, tree, signedAt, acceptedAt: now, signer },
    newestSignature: isReset ? signedAt : Math.max(state.newestSignature, signedAt),
    ...(state.reset === undefined ? {} : { reset: { ...state.reset, isPending: false } }),
    ...(leaves === null ? {} : { left: remembered(state.left, leaves) }),
    // What was refused against the old checkpoint may be good against the new one.
    refused: Object.fromEntries(refusals),
  }));
  if (!saved.ok) return saved;
  const count = commits === 1 ? '1 commit' : `${commits} commits`;
  const left = leaves === null ? '' : `; the line of ${leaves.first} is left, as ${leaves.by} says`;
  const message = `${count} accepted from ${sources[0]?.name}, the last signed by ${named(signer, fingerprint)}${left}`;
  await deps.journal.append({ at: now, kind: 'accepted', commit, message });
  return ok(undefined);
}

function remembered(left: AgentState['left'] = [], now: LeftLine): readonly LeftLine[] {
  return [...left.filter(({ first }) => first !== now.first), now].slice(-LIMITS.leftLines);
}

/** The store lost its objects and a source still shows the checkpoint, judged again from its base: its objects are taken back. */
async function refill(keeper: StateKeeper, fetched: Fetched): Promise<void> {
  const { checkpoint } = keeper.state;
  const line = fetched.lines.find((l) => l.head === checkpoint?.commit && isWhole(l));
  if (checkpoint !== null) await line?.quarantine.accept(checkpoint.commit);
}

function refusalsOf(fetched: Fetched, { equivocation, apart }: Choice, now: number): ReadonlyMap<string, RefusedHead> {
  const refusals = new Map<string, RefusedHead>();
  for (const line of fetched.lines) {
    const { head, judgement, sources } = line;
    const own = judgement.ok ? judgement.value.stopped : judgement.failure;
    const why = apart.includes(line) ? equivocation : own;
    if (why === null) continue;
    // That it is late is said by the clock, which may be put right.
    const isSilent = judgement.ok && judgement.value.silent;
    const retryAt = isSilent ? now + LIMITS.silenceRetryMs : retryAtOf(why, now);
    for (const source of sources) refusals.set(source.name, { head, at: now, failure: why, retryAt });
  }
  // A source that did not answer is asked again with the next poll; one that sent what cannot be taken waits.
  for (const [name, { head, failure: why }] of fetched.failures) {
    if (why.code === 'SOURCE_UNREACHABLE' || why.code === 'SOURCE_DENIED') continue;
    const retryAt = why.code === 'SOURCE_TOO_LARGE' ? null : now + LIMITS.refusedRetryMs;
    refusals.set(name, { head, at: now, failure: why, retryAt });
  }
  return refusals;
}

function summary(
  state: AgentState,
  views: readonly SourceView[],
  fetched: Fetched,
  now: number,
): Omit<Advance, 'accepted'> {
  const older: string[] = [];
  const facts = views.flatMap(({ source, head, failure: why }): readonly (SourceFacts & { source: Remote })[] => {
    const { name } = source;
    const failed = why ?? fetched.failures.get(name)?.failure ?? null;
    const refused = head === null || head === standing(state) ? null : knownRefusal(state, source, head, now);
    const told = failed ?? refused;
    const reached = (told === null && head !== null) || isAnswer(told);
    if (!isNear(source)) return [{ source, name, reached, failure: told }];
    if (refused?.code === 'REWOUND') older.push(name);
    const isQuiet = refused?.code === 'REWOUND' || told === null;
    // Of what is near, what it gave; not that it is away.
    return reached ? [{ source, name, reached, failure: isQuiet ? null : told }] : [];
  });
  const sources = facts.map(({ name, reached, failure: why }) => ({ name, reached, failure: why }));
  // A neighbour is named, and nothing more: what it shows is no answer to what the sources show.
  const refusals = facts.flatMap((s) => (s.reached && s.failure !== null && s.source.peer !== true ? [s.failure] : []));
  const agreed = views.find((v) => v.head !== null && v.head === standing(state));
  const shown = agreed ?? views.find((v) => v.head !== null && !older.includes(v.source.name));
  const equivocation = refusals.find((why) => why.code === 'EQUIVOCATION');
  return {
    sources,
    reached: facts.some((s) => s.reached && !isNear(s.source)),
    older,
    head: shown?.head ?? null,
    source: shown?.source.name ?? null,
    refused: equivocation ?? (agreed === undefined ? (refusals[0] ?? null) : null),
  };
}

/** What is wrong is what the source holds, and not the way to it. */
function isAnswer(why: Failure | null): boolean {
  return why !== null && (why.code === 'SOURCE_TOO_LARGE' || !why.code.startsWith('SOURCE_'));
}
