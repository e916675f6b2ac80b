/** What a pass came to: the state of the host in one word, its conditions, the exit status. Pure. */
import type { AgentState, Suspension } from './agent-state.ts';
import type { UpdateStepKind, UpdateVerdict } from './agent-update.ts';
import { FAILURES, type Failure, type FailureCode, failure } from './failure.ts';
import { LIMITS } from './limits.ts';
import type { CommitId, Sha256 } from './names.ts';
import type { OsStepKind, OsVerdict } from './os-plan.ts';
import type { OsNote } from './os-watch.ts';
import type { StepKind, Verdict } from './plan.ts';

export type HostWord = 'converged' | 'waiting' | 'applying' | 'failed' | 'stale' | 'suspended';

export interface Condition {
  /** `Ready`, `Reachable`, `Accepted`, `Bundle/web`. */
  readonly type: string;
  /** Whether it holds; false is what an operator looks at. */
  readonly status: boolean;
  readonly code: FailureCode | null;
  readonly message: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** A step as `reconcile --once -o json` shows it. */
export interface ReportedStep {
  readonly kind: StepKind | OsStepKind | UpdateStepKind;
  readonly target: string;
  readonly reason: string;
  readonly result: 'done' | 'failed';
}

export interface SourceFacts {
  readonly name: string;
  /** It said where its branch stands, and gave what was asked of it. */
  readonly reached: boolean;
  /** Why nothing came of it: not reached, or its head was refused. */
  readonly failure: Failure | null;
}

/** What is known when the work of a pass is done. */
export interface PassFacts {
  /** Milliseconds since the epoch, as the clock says. */
  readonly now: number;
  /** The commit in force. */
  readonly commit: CommitId | null;
  readonly sources: readonly SourceFacts[];
  /** Why the newest head that was seen is not in force; null where it is. */
  readonly refused: Failure | null;
  /** What is in force would not pass under the trust that is in force now. */
  readonly unvouched: Failure | null;
  /** Why the desired state of this host could not be made out of the commit in force. */
  readonly unresolved: Failure | null;
  /** Why the host could not be observed, or the state not be written. */
  readonly stuck: Failure | null;
  readonly steps: readonly (ReportedStep & { readonly failure: Failure | null })[];
  /** Bundles left for the next pass because of something that may pass. */
  readonly held: ReadonlyMap<string, Failure>;
  readonly verdicts: readonly Verdict[];
  /** Null: this host does not manage its OS. */
  readonly os:
    | (Pick<OsVerdict, 'state' | 'waits'> & { readonly failure: Failure | null; readonly notes?: readonly OsNote[] })
    | null;
  /** Of the agent itself; null: nobody could look. */
  readonly agent: UpdateVerdict | null;
  readonly suspended: AgentState['suspended'];
  /** What others have signed that they accepted, and this host does not know; `since` in milliseconds. */
  readonly peers: { readonly peer: string; readonly commit: CommitId; readonly since: number } | null;
  /** Root's word, where it was said lately. */
  readonly reset: AgentState['reset'] | null;
  /** From the fleet: the whole host, by hosts/<host>.yaml. */
  readonly suspendedByFleet: boolean;
  /** Seconds since the epoch. */
  readonly newestSignature: number;
  readonly freshnessMs: number | null;
  readonly interrupted: boolean;
  /** Why no operator script is run; absent or null: they may be. */
  readonly scripts?: Failure | null;
}

export interface Report {
  readonly state: HostWord;
  readonly exitCode: 0 | 1 | 3 | 4 | 5 | 130;
  /** The one that an operator should look at first. */
  readonly failure: Failure | null;
  readonly conditions: readonly Condition[];
}

const TRUST: ReadonlySet<FailureCode> = new Set([
  'SIGNATURE_MISSING',
  'SIGNATURE_BAD',
  'SIGNATURE_UNKNOWN_KEY',
  'SIGNATURE_EXPIRED_KEY',
  'SIGNATURE_REVOKED_KEY',
  'SIGNATURE_WEAK',
  'SIGNATURE_TIME',
  'COMMIT_MALFORMED',
  'AUTHORITY_PATH',
  'AUTHORITY_THRESHOLD',
  'POLICY_INVALID',
  'FLEET_MISMATCH',
  'REWOUND',
  'DIVERGED',
  'EQUIVOCATION',
  'UNVOUCHED',
  'TREE_UNSAFE',
  'REQUEST_FORBIDDEN',
  'REQUEST_REPLAYED',
  'SCRIPT_CHANGED',
  'OS_SIGNATURE',
]);

/** Whether a commit, a request to run a script, or an OS was refused because of who signed it, what it descends from or what it holds. */
export function isTrustRefusal(code: FailureCode): boolean {
  return TRUST.has(code);
}

/** The newest head is good, but for people who have still to approve it. */
export function isWaitingForPeople(why: Failure): boolean {
  return why.code === 'AUTHORITY_THRESHOLD';
}

/** `since` of a condition that stood before in the same way is kept. */
export function report(facts: PassFacts, before: AgentState['conditions']): Report {
  const problems = problemsOf(facts);
  const work = workFailure(facts);
  const unreached = allUnreached(facts);
  const first =
    (facts.refused !== null && isTrustRefusal(facts.refused.code) ? facts.refused : null) ??
    work ??
    facts.refused ??
    unreached;
  const state = wordOf(facts, work);
  const ready = condition('Ready', first ?? null, state);
  const since = (c: Omit<Condition, 'since'>): Condition => {
    const stood = Object.hasOwn(before, c.type) ? before[c.type] : undefined;
    return { ...c, since: stood?.fingerprint === fingerprint(c) ? stood.since : facts.now };
  };
  return {
    state,
    exitCode: exitCodeOf(facts, work),
    failure: first ?? null,
    conditions: [ready, ...problems].map(since),
  };
}

/** For `AgentState.conditions`. */
export function rememberConditions(conditions: readonly Condition[]): AgentState['conditions'] {
  return Object.fromEntries(conditions.map((c) => [c.type, { fingerprint: fingerprint(c), since: c.since }]));
}

/** Less the message: its wording may change from pass to pass. */
function fingerprint(c: Omit<Condition, 'since'>): string {
  return `${c.status} ${c.code ?? '-'}`;
}

/** What stands in the way of the desired state, the gravest first. */
function workFailure(facts: PassFacts): Failure | null {
  const verdict = facts.verdicts.map((v) => whyOf(v, facts)).find((why) => why !== null);
  const [held] = facts.held.values();
  const { os, agent } = facts;
  return facts.stuck ?? facts.unresolved ?? verdict ?? held ?? os?.failure ?? agent?.failure ?? facts.unvouched;
}

/** Of drift that could not be repaired just now, why; otherwise where the bundle stands comes before what may pass. */
function whyOf(verdict: Verdict, facts: PassFacts): Failure | null {
  const held = facts.held.get(verdict.bundle) ?? null;
  return verdict.state === 'drifted' ? (held ?? verdict.failure) : (verdict.failure ?? held);
}

function allUnreached(facts: PassFacts): Failure | null {
  return facts.sources.some((s) => s.reached) ? null : (facts.sources.find((s) => s.failure !== null)?.failure ?? null);
}

function wordOf(facts: PassFacts, work: Failure | null): HostWord {
  if (work !== null) {
    const passing =
      facts.stuck !== null
        ? facts.stuck
        : facts.unresolved === null && facts.verdicts.every((v) => v.failure === null)
          ? work
          : null;
    return passing !== null && FAILURES[passing.code].retry === 'transient' ? 'waiting' : 'failed';
  }
  if (facts.commit === null) return facts.refused === null ? 'waiting' : 'failed';
  if (facts.verdicts.some((v) => MOVING.has(v.state)) || facts.interrupted) return 'waiting';
  if (facts.os !== null && OS_MOVING.has(facts.os.state)) return 'waiting';
  if (facts.agent !== null && AGENT_MOVING.has(facts.agent.state)) return 'waiting';
  if (isSuspended(facts)) return 'suspended';
  if (isStale(facts)) return 'stale';
  return facts.refused !== null && isWaitingForPeople(facts.refused) ? 'waiting' : 'converged';
}

const AGENT_MOVING: ReadonlySet<UpdateVerdict['state']> = new Set(['changing', 'trial']);
const MOVING: ReadonlySet<Verdict['state']> = new Set(['changing', 'waiting', 'trial']);
const OS_MOVING: ReadonlySet<OsVerdict['state']> = new Set(['changing', 'waiting', 'confirming']);

function isSuspended(facts: PassFacts): boolean {
  return facts.suspendedByFleet || facts.suspended.host !== null || facts.verdicts.some((v) => v.state === 'suspended');
}

function isStale(facts: PassFacts): boolean {
  const { freshnessMs, newestSignature, now } = facts;
  return freshnessMs !== null && newestSignature > 0 && now - newestSignature * 1000 > freshnessMs;
}

const FORWARD: ReadonlySet<ReportedStep['kind']> = new Set(['confirm', 'put-back', 'os-confirm', 'agent-confirm']);

function exitCodeOf(facts: PassFacts, work: Failure | null): Report['exitCode'] {
  if (facts.interrupted) return 130;
  if (facts.refused !== null && isTrustRefusal(facts.refused.code)) return 4;
  if (facts.unvouched !== null) return 4;
  if (work !== null) {
    // Partly: something that was wanted is in force now, and something else is not.
    const forward = facts.steps.some((s) => s.result === 'done' && FORWARD.has(s.kind));
    const taken = facts.steps.some(
      (s) => s.result === 'done' && s.kind === 'take-down' && facts.verdicts.every((v) => v.bundle !== s.target),
    );
    return forward || taken ? 3 : 1;
  }
  if (facts.refused !== null) return 1;
  return allUnreached(facts) === null ? 0 : 5;
}

function problemsOf(facts: PassFacts): readonly Omit<Condition, 'since'>[] {
  const { suspended, now, newestSignature } = facts;
  const problems: Omit<Condition, 'since'>[] = [];
  for (const { name, failure: why } of facts.sources) if (why !== null) problems.push(condition(`Source/${name}`, why));
  if (facts.refused !== null) problems.push(condition('Accepted', facts.refused));
  else if (facts.commit === null && facts.sources.length === 0 && facts.stuck === null)
    problems.push({ type: 'Accepted', status: false, code: null, message: NO_STICK_YET });
  if (facts.unvouched !== null) problems.push(condition('Vouched', facts.unvouched));
  if (facts.unresolved !== null) problems.push(condition('Resolved', facts.unresolved));
  if (facts.stuck !== null) problems.push(condition('Applied', facts.stuck));
  if (facts.scripts != null) problems.push(condition('Scripts', facts.scripts));
  for (const verdict of facts.verdicts) {
    const why = whyOf(verdict, facts);
    if (why !== null) problems.push(condition(`Bundle/${verdict.bundle}`, why));
    else if (verdict.waits !== undefined) problems.push(said(`Bundle/${verdict.bundle}`, sayWaiting(verdict.waits)));
    else if (verdict.state === 'trial') problems.push(said(`Bundle/${verdict.bundle}`, ON_TRIAL));
  }
  if (facts.os?.failure != null) problems.push(condition('OS', facts.os.failure));
  else if (facts.os !== null && OS_MOVING.has(facts.os.state)) problems.push(said('OS', sayOs(facts.os)));
  for (const { type, message } of facts.os?.notes ?? []) problems.push({ type, status: false, code: null, message });
  const agent = facts.agent === null ? null : agentCondition(facts.agent);
  if (agent !== null) problems.push(agent);
  if (facts.suspendedByFleet) problems.push(said('Suspended', 'suspended by its file in the fleet repository'));
  if (suspended.host !== null) problems.push(said('Suspended', sayUntil(suspended.host)));
  for (const [bundle, suspension] of Object.entries(suspended.bundles))
    problems.push(said(`Suspended/${bundle}`, sayUntil(suspension)));
  // A source that is away, or shows what is refused, is told of above.
  if (facts.peers !== null && facts.refused === null && facts.sources.some((s) => s.reached)) {
    const { peer, commit, since } = facts.peers;
    const message = `${peer} said at ${iso(since)} that it accepted ${commit}, which no source has shown to this host: it may be shown an old state, or another line`;
    problems.push({ type: 'Peers', status: false, code: null, message });
  }
  if (facts.reset !== null && facts.reset !== undefined) problems.push(sayReset(facts.reset));
  if (isStale(facts)) {
    problems.push({
      type: 'Fresh',
      status: false,
      code: null,
      message: `nothing was signed since ${iso(newestSignature * 1000)}`,
    });
  }
  if (now < newestSignature * 1000 - LIMITS.clockSkewMs) {
    const message = `the clock says ${iso(now)}, and the commit in force was signed at ${iso(newestSignature * 1000)}`;
    problems.push(condition('Clock', failure('CLOCK_WRONG', message)));
  }
  return problems;
}

function condition(type: string, why: Failure | null, good = ''): Omit<Condition, 'since'> {
  return { type, status: why === null, code: why?.code ?? null, message: why === null ? good : withPlace(why) };
}

/** The message with what it does not name itself: of the place, people see nothing else in a record or in one line of JSON. */
function withPlace(why: Failure, shown: readonly (keyof Failure)[] = []): string {
  const { line, column } = why;
  const file = why.file ?? why.path;
  const place = file === undefined || line === undefined ? undefined : `${file}:${line}:${column ?? 1}`;
  const parts = (['commit', 'key', 'path'] as const).flatMap((what) => {
    const value = what === 'path' && place !== undefined ? undefined : why[what];
    return value === undefined || shown.includes(what) || why.message.includes(value) ? [] : [`${what} ${value}`];
  });
  if (place !== undefined && !why.message.includes(place)) parts.unshift(place);
  return parts.length === 0 ? why.message : `${why.message} (${parts.join(', ')})`;
}

/** Something that holds and that people should know. */
function said(type: string, message: string): Omit<Condition, 'since'> {
  return { type, status: true, code: null, message };
}

const NO_STICK_YET =
  'nothing was accepted yet: host.yaml names no source, so this host waits for a stick (`kedge sideload PATH`)';
const ON_TRIAL = 'a new digest is healthy, and counts when the OS is confirmed that it came with';

function sayWaiting(waits: readonly string[]): string {
  return `a new digest waits: ${waits.join('; ')}`;
}

function sayOs({ state, waits }: NonNullable<PassFacts['os']>): string {
  const what = state === 'confirming' ? 'a new OS is booted and not confirmed' : 'a new OS is on its way';
  return waits.length === 0 ? what : `${what}; it waits: ${waits.join('; ')}`;
}

/** Null: what is pinned runs, and there is nothing more to say. */
function agentCondition({ state, wanted, failure: why, note }: UpdateVerdict): Omit<Condition, 'since'> | null {
  if (why !== null) return condition('Agent', why);
  if (note !== null) return { type: 'Agent', status: state !== 'unknown', code: null, message: note };
  if (state === 'changing') return said('Agent', `the agent ${wanted ?? 'of the package'} is on its way`);
  return null;
}

function sayReset({ to, by, at, reason, isPending }: NonNullable<AgentState['reset']>): Omit<Condition, 'since'> {
  const message = `trust was reset to ${to} by ${by} at ${iso(at)}: ${reason}`;
  if (!isPending) return said('TrustReset', message);
  return { type: 'TrustReset', status: false, code: null, message: `${message} (not yet accepted)` };
}

function sayUntil({ until, by, reason }: Suspension): string {
  return `suspended until ${iso(until)} by ${by}: ${reason}`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** The object that `reconcile --once -o json` prints. */
export interface PassJson {
  readonly state: HostWord;
  readonly commit: CommitId | null;
  readonly head: CommitId | null;
  readonly desired: Sha256 | null;
  readonly applied: Sha256 | null;
  readonly steps: readonly ReportedStep[];
  readonly failure: {
    readonly code: FailureCode;
    readonly message: string;
    readonly remedy: string;
    readonly commit?: string;
    readonly path?: string;
  } | null;
}

/** Picks what the contract names: a failure's evidence stays in the history. */
export function passJson(
  pass: Omit<PassJson, 'failure' | 'steps'> & { steps: readonly ReportedStep[]; failure: Failure | null },
): PassJson {
  const { state, commit, head, desired, applied, failure: why } = pass;
  const steps = pass.steps.map(({ kind, target, reason, result }) => ({ kind, target, reason, result }));
  if (why === null) return { state, commit, head, desired, applied, steps, failure: null };
  // A file of the repository is named from its root; host.yaml and the like are not in it.
  const path = why.path ?? (why.file?.startsWith('/') === true ? undefined : why.file);
  const where = {
    ...(why.commit === undefined ? {} : { commit: why.commit }),
    ...(path === undefined ? {} : { path }),
  };
  return {
    state,
    commit,
    head,
    desired,
    applied,
    steps,
    failure: { code: why.code, message: withPlace(why, ['commit', 'path']), remedy: why.remedy, ...where },
  };
}
