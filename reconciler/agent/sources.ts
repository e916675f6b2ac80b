/** From the sources to judged lines: poll all of them, fetch what is new into quarantine, judge it. Changes nothing by itself. */
import type { AgentState } from '../core/agent-state.ts';
import { FAILURES, type Failure, failure, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import { isTrustRefusal, isWaitingForPeople } from '../core/report.ts';
import type { FetchLimits, Quarantine } from '../ports/git.ts';
import { judgeLine, type LineJudgement } from './accept.ts';
import type { AcceptCache } from './accept-trees.ts';
import type { AgentDeps } from './deps.ts';
import { lineFrom } from './line-from.ts';

/** What one source shows now. */
export interface SourceView {
  readonly source: Remote;
  /** Null where it could not be learned. */
  readonly head: CommitId | null;
  readonly failure: Failure | null;
}

/** A new head, fetched and judged. The quarantine is still there: its owner accepts or discards it. */
export interface JudgedLine {
  readonly sources: readonly Remote[];
  readonly head: CommitId;
  readonly quarantine: Quarantine;
  /** Fails where nothing of the line can be taken: it does not descend from the base, or the base itself is wrong. */
  readonly judgement: Result<LineJudgement>;
}

/** Sticks and neighbours come and go: that one is not there is no news. */
export function isNear({ peer, stick }: Remote): boolean {
  return peer === true || stick === true;
}

/** The fleets that sticks and neighbours offer now. */
export function nearSources({ offers }: Pick<AgentDeps, 'offers'>): readonly Remote[] {
  return (offers?.list() ?? []).flatMap(({ fleet }) => (fleet === null ? [] : [fleet]));
}

/** One small request a source, all at once. Of what is near, those that have the branch. */
export async function pollSources(deps: AgentDeps, signal: AbortSignal | undefined): Promise<readonly SourceView[]> {
  const { sources, branch } = deps.config.fleet;
  const near = nearSources(deps).map(async (source): Promise<readonly SourceView[]> => {
    const head = await deps.git.head(source, branch, signal);
    if (!head.ok) blame(deps, source, head.failure);
    return head.ok && head.value !== null ? [{ source, head: head.value, failure: null }] : [];
  });
  const far = sources.map(async (source): Promise<readonly SourceView[]> => {
    const head = await deps.git.head(source, branch, signal);
    if (!head.ok) return [{ source, head: null, failure: { ...head.failure, source: source.name } }];
    if (head.value !== null) return [{ source, head: head.value, failure: null }];
    const message = `${source.name} has no branch ${branch}`;
    const remedy = `Push the branch ${branch} there, or correct the address or \`fleet.branch\` in host.yaml.`;
    return [{ source, head: null, failure: failure('SOURCE_UNREACHABLE', message, { source: source.name, remedy }) }];
  });
  return (await Promise.all([...far, ...near])).flat();
}

/** Tells the offer that a source is the fleet of. */
function blame({ offers }: AgentDeps, source: Remote, why: Failure): void {
  if (!isNear(source)) return;
  for (const offer of offers?.list() ?? []) if (offer.fleet?.name === source.name) offer.blame?.(why, 'fleet');
}

/** Whether a head was refused before and is not worth another fetch. `now` in milliseconds. */
export function knownRefusal(state: AgentState, source: Remote, head: CommitId, now: number): Failure | null {
  const refused = Object.hasOwn(state.refused, source.name) ? state.refused[source.name] : undefined;
  if (refused === undefined || refused.head !== head) return null;
  return refused.retryAt !== null && refused.retryAt <= now ? null : refused.failure;
}

/** When a head that was refused is looked at again by itself: only where time may mend it. */
export function retryAtOf(why: Failure, now: number): number | null {
  return FAILURES[why.code].retry === 'transient' ? now + LIMITS.refusedRetryMs : null;
}

export interface Fetched {
  readonly lines: readonly JudgedLine[];
  /** By source name: why nothing came of it. */
  readonly failures: ReadonlyMap<string, { readonly head: CommitId; readonly failure: Failure }>;
  /** By source name. */
  readonly bytes: ReadonlyMap<string, number>;
}

export interface FetchOptions {
  /** As the fleet in force limits its repository. */
  readonly repositoryBytes: number;
  readonly cache: AcceptCache;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches and judges each new head once, from the first source that gives it, all heads at the same time. When one line is good
 * the others get a little longer and are then given up, so that a slow source cannot hold a good one back.
 */
export async function fetchLines(
  deps: AgentDeps,
  state: AgentState,
  wanted: readonly SourceView[],
  options: FetchOptions,
): Promise<Fetched> {
  const heads = new Map<CommitId, Remote[]>();
  for (const { head, source } of wanted) if (head !== null) heads.set(head, [...(heads.get(head) ?? []), source]);
  const failures = new Map<string, { head: CommitId; failure: Failure }>();
  const bytes = new Map<string, number>();
  const lines: JudgedLine[] = [];
  // Nearly always: a poll without news makes nothing that must be ended again.
  if (heads.size === 0) return { lines, failures, bytes };
  const giveUp = new AbortController();
  const { signal } = options;
  const ended = signal === undefined ? giveUp.signal : AbortSignal.any([signal, giveUp.signal]);
  const allDone = new AbortController();

  const tasks = [...heads].map(async ([head, sources]) => {
    // What is near is asked first.
    const near = sources.filter(isNear).slice(0, LIMITS.peerTries);
    for (const source of [...near, ...sources.filter((one) => !isNear(one))]) {
      const line = await fetchLine(deps, state, source, head, { ...options, signal: ended }, bytes);
      if (!line.ok) {
        failures.set(source.name, { head, failure: { ...line.failure, source: source.name } });
        if (!ended.aborted) blame(deps, source, line.failure);
        continue;
      }
      const stopped = stopOf(line.value);
      if (stopped !== null && isLie(stopped)) for (const one of sources) blame(deps, one, stopped);
      lines.push({ ...line.value, sources: [source, ...sources.filter((one) => one !== source)] });
      if (isWhole(line.value)) {
        void deps.clock.sleep(LIMITS.otherSourcesMs, allDone.signal).then(() => {
          if (!allDone.signal.aborted) giveUp.abort();
        });
      }
      return;
    }
  });
  await Promise.all(tasks);
  allDone.abort();
  return { lines, failures, bytes };
}

function stopOf({ judgement }: Pick<JudgedLine, 'judgement'>): Failure | null {
  return judgement.ok ? judgement.value.stopped : judgement.failure;
}

/** What nobody shows by being late, or on a line of its own. */
function isLie(why: Failure): boolean {
  return isTrustRefusal(why.code) && !isWaitingForPeople(why) && !['REWOUND', 'DIVERGED'].includes(why.code);
}

/** The head itself is good. */
export function isWhole({ judgement }: Pick<JudgedLine, 'judgement'>): boolean {
  return judgement.ok && judgement.value.stopped === null;
}

async function fetchLine(
  deps: AgentDeps,
  state: AgentState,
  source: Remote,
  head: CommitId,
  options: FetchOptions,
  bytes: Map<string, number>,
): Promise<Result<Omit<JudgedLine, 'sources'>>> {
  const left = LIMITS.bytesPerSourceAndDay - bytesToday(state, source, deps.clock.now());
  if (left <= 0) {
    const message = `${source.name} has sent ${LIMITS.bytesPerSourceAndDay} bytes today; it is asked again tomorrow`;
    return { ok: false, failure: failure('SOURCE_TOO_LARGE', message) };
  }
  const line = lineFrom(deps.config, state);
  const base = line.base.commit;
  deps.onProgress?.({ phase: 'fetch', message: `${source.name}: ${head.slice(0, 12)}` });
  let came = 0;
  const fetched = await deps.git.fetch({
    source,
    branch: deps.config.fleet.branch,
    head,
    base,
    limits: fetchLimits(source, Math.min(left, options.repositoryBytes)),
    onProgress: (p) => {
      came = p.bytes;
      deps.onProgress?.({ phase: 'fetch', message: `${source.name}: ${p.bytes} bytes` });
    },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  // What came for nothing counts too: a source with ever new bad heads must not bring more than others.
  bytes.set(source.name, (bytes.get(source.name) ?? 0) + (fetched.ok ? fetched.value.bytes : came));
  if (!fetched.ok) return fetched;
  const quarantine = fetched.value;
  deps.onProgress?.({ phase: 'verify', message: `${base.slice(0, 12)}..${quarantine.head.slice(0, 12)}` });
  try {
    const judgement = await judgeLine(
      {
        objects: quarantine,
        signatures: deps.signatures,
        now: () => deps.clock.now(),
        buildTime: deps.buildTime,
        cache: options.cache,
        onProgress: ({ judged, commits }) => {
          if (commits > 20) deps.onProgress?.({ phase: 'verify', message: `${judged} of ${commits} commits` });
        },
      },
      { ...line, head: quarantine.head },
    );
    return { ok: true, value: { head: quarantine.head, quarantine, judgement } };
  } catch (error) {
    await quarantine.discard();
    throw error;
  }
}

function fetchLimits({ peer }: Remote, bytes: number): FetchLimits {
  const objects = LIMITS.fetchObjects;
  if (peer === true) {
    const { peerFetchMs: timeMs, peerMinimumRate: minimumRate, peerStallMs: stallMs } = LIMITS;
    return { bytes, objects, timeMs, minimumRate, stallMs };
  }
  return {
    bytes,
    objects,
    timeMs: LIMITS.fetchTimeMs,
    minimumRate: LIMITS.fetchMinimumRate,
    stallMs: LIMITS.fetchStallMs,
  };
}

export function bytesToday(state: AgentState, source: Remote, now: number): number {
  const { day, bytes } = state.traffic;
  return day === dayOf(now) && Object.hasOwn(bytes, source.name) ? (bytes[source.name] ?? 0) : 0;
}

/** Adds what was fetched to the count of the day. */
export function countTraffic(state: AgentState, fetched: ReadonlyMap<string, number>, now: number): AgentState {
  if (fetched.size === 0) return state;
  const day = dayOf(now);
  const before = state.traffic.day === day ? state.traffic.bytes : {};
  const bytes = Object.fromEntries([...fetched].map(([name, n]) => [name, (before[name] ?? 0) + n]));
  return { ...state, traffic: { day, bytes: { ...before, ...bytes } } };
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
