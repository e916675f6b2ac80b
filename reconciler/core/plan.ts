/**
 * Desired state x what was seen x what is remembered -> steps. Pure: after a crash the host observes and plans anew, it never
 * resumes a plan; so every half-done thing must show in what is seen. Going back arises here too: a digest that failed is
 * replaced by the last good one.
 */
import { type AgentState, type BundleMemory, type FailedDigest, memoryOf } from './agent-state.ts';
import { type Failure, failure } from './failure.ts';
import type { Hold, Holds } from './holds.ts';
import type { BundleState, HostState } from './host-state.ts';
import { repairDueAt, tiedGroups } from './memory.ts';
import type { BundleName, Sha256 } from './names.ts';
import {
  bundleAilments,
  bundleDrift,
  type Drift,
  emptyObservedBundle,
  type Observed,
  type ObservedBundle,
} from './observed.ts';

interface StepBase {
  /** What is acted on, for people: names of bundles. */
  readonly target: string;
  /** One sentence: why. */
  readonly reason: string;
}

export type Step = StepBase &
  (
    | { readonly kind: 'pull-images'; readonly bundle: BundleName; readonly images: readonly string[] }
    /** `anew`: over a folder that is in use and was altered, or that is gone. */
    | { readonly kind: 'lay-out'; readonly bundle: BundleName; readonly state: BundleState; readonly anew: boolean }
    /** Goes to a digest that is desired: the first deployment, a change, or one that was interrupted. */
    | {
        readonly kind: 'swap';
        readonly bundle: BundleName;
        readonly state: BundleState;
        readonly group: readonly BundleState[];
        /** Of the group, those whose containers run at another digest and are to be drained before any is stopped. */
        readonly drains: readonly BundleState[];
        /** The link is there already: it was cut off. */
        readonly isBegun: boolean;
      }
    /** Goes to the last good digest because the desired one failed. */
    | {
        readonly kind: 'roll-back';
        readonly bundle: BundleName;
        readonly state: BundleState;
        readonly because: Failure;
      }
    /** Repairs what someone else changed, at the same digest. */
    | {
        readonly kind: 'put-back';
        readonly bundle: BundleName;
        readonly state: BundleState;
        readonly drift: readonly Drift[];
      }
    /** Sees that bundles tied together stay healthy; then they are the last good ones, all at once. */
    | { readonly kind: 'confirm'; readonly group: readonly BundleState[] }
    /** `forget`: not desired any more, so layouts and memory go too. Otherwise it failed and nothing good is there to go back to. */
    | { readonly kind: 'take-down'; readonly bundle: BundleName; readonly forget: boolean }
    | { readonly kind: 'prune'; readonly bundle: BundleName; readonly keep: readonly Sha256[] }
  );

export type StepKind = Step['kind'];

/** Where a bundle stands when the steps are done (or, without steps, now). */
export interface Verdict {
  readonly bundle: BundleName;
  readonly desired: Sha256 | null;
  /** The digest that is to run; null: none. */
  readonly target: Sha256 | null;
  readonly state:
    | 'converged'
    | 'changing'
    | 'rolled-back'
    | 'down'
    | 'suspended'
    | 'failed'
    | 'unhealthy'
    | 'drifted'
    | 'removed'
    /** It is to change, and waits: `waits` says for what. What was last good runs on. */
    | 'waiting'
    /** Healthy, and good only when the OS is confirmed that it came with. */
    | 'trial';
  readonly failure: Failure | null;
  /** Whole sentences; absent: it waits for nothing. */
  readonly waits?: readonly string[];
  /** It waits for the OS, and not for its own rule. */
  readonly isForOs?: boolean;
}

export interface PlanInput {
  /** Null: what is desired is not known (HOST_UNKNOWN, AGENT_TOO_OLD, faults): what is laid out is kept as it is. */
  readonly desired: HostState | null;
  readonly observed: Observed;
  readonly memory: AgentState['bundles'];
  /** Suspended on the host itself, or in its file. */
  readonly isSuspended: (bundle: BundleName) => boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Changes that are not made yet; absent: none. */
  readonly holds?: Holds;
  /** Digests that settled together with an OS on trial; absent: none. */
  readonly settled?: ReadonlyMap<BundleName, Sha256>;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly verdicts: readonly Verdict[];
}

type Act = 'none' | 'confirm' | 'swap' | 'put-back' | 'roll-back' | 'take-down';

/** What one bundle needs, before the order among bundles is settled. */
interface Need {
  readonly verdict: Verdict;
  readonly act: Act;
  readonly state: BundleState | null;
  readonly drift: readonly Drift[];
  readonly seen: ObservedBundle;
  readonly memory: BundleMemory;
  /** Waits, and is made ready meanwhile. */
  readonly ahead?: BundleState;
}

export function plan(input: PlanInput): Plan {
  const wanted = inOrder(input.desired === null ? laidOutStates(input.observed) : wantedBundles(input.desired));
  const needs = wanted.map((state) => needOf(state, input));
  const removed = input.desired === null ? [] : removedBundles(input, wanted);
  const steps = [
    ...needs.filter((n) => n.act === 'take-down').map(takeDownFailed),
    ...needs.filter((n) => n.act === 'roll-back').flatMap((n) => [...prepare(n, input), ...rollBack(n)]),
    ...needs.filter((n) => n.act === 'put-back').flatMap((n) => [...prepare(n, input), ...putBack(n)]),
    ...changes(needs, removed, input),
    // Last: what waits is made ready, and where that fails nothing else is held up by it.
    ...needs.flatMap((n) => (n.ahead === undefined ? [] : prepare({ ...n, state: n.ahead }, input))),
  ];
  const prunes = steps.length === 0 ? needs.flatMap(prune) : [];
  return { steps: [...steps, ...prunes], verdicts: [...needs.map((n) => n.verdict), ...removed.map((r) => r.verdict)] };
}

/** `retire` wants nothing. */
function wantedBundles(desired: HostState): readonly BundleState[] {
  return desired.retire ? [] : desired.bundles;
}

/** What is in force by the links on disk: all there is to go by where the tree cannot be resolved. */
function laidOutStates(observed: Observed): readonly BundleState[] {
  return [...observed.bundles.values()].flatMap((b) => (b.current === null ? [] : (b.states.get(b.current) ?? [])));
}

/** Stable topological order by `after`. What is in a ring keeps its place (the resolver refuses rings). */
export function inOrder(bundles: readonly BundleState[]): readonly BundleState[] {
  const ordered: BundleState[] = [];
  const visited = new Set<BundleName>();
  const visit = (bundle: BundleState) => {
    if (visited.has(bundle.name)) return;
    visited.add(bundle.name);
    for (const name of bundle.after) {
      const before = bundles.find((b) => b.name === name);
      if (before !== undefined) visit(before);
    }
    ordered.push(bundle);
  };
  for (const bundle of bundles) visit(bundle);
  return ordered;
}

function needOf(desired: BundleState, input: PlanInput): Need {
  const seen = input.observed.bundles.get(desired.name) ?? emptyObservedBundle(desired.name);
  const memory = memoryOf(input.memory, desired.name);
  const base = { bundle: desired.name, desired: desired.digest };
  const none = (verdict: Omit<Verdict, 'bundle' | 'desired'>, state: BundleState | null = null): Need => ({
    verdict: { ...base, ...verdict },
    act: 'none',
    state,
    drift: [],
    seen,
    memory,
  });

  if (input.isSuspended(desired.name)) return none({ target: seen.current, state: 'suspended', failure: null });
  if (seen.foreign.length > 0) {
    return none({ target: seen.current, state: 'failed', failure: foreignProject(desired.name, seen.foreign) });
  }

  const failed = memory.failed.find((f) => f.digest === desired.digest);
  const hold = input.holds?.get(desired.name);
  if (failed === undefined) return hold === undefined ? need(desired, 'desired', null) : held(hold);

  const good = memory.lastGood === null ? undefined : seen.states.get(memory.lastGood);
  if (good !== undefined) return need(good, 'last-good', rolledBack(desired, good, failed));
  const sick = seen.current === desired.digest && seen.services.length > 0;
  const gone = none({ target: null, state: 'down', failure: leftDown(desired, failed) });
  return sick ? { ...gone, act: 'take-down' } : gone;

  function held({ how, waits, isForOs }: Hold): Need {
    const good = memory.lastGood === null ? undefined : seen.states.get(memory.lastGood);
    const runs = how === 'back' ? good : seen.current === null ? undefined : seen.states.get(seen.current);
    // Folders that are lost while their containers run are put right when the change is made.
    const ahead = seen.current === null && seen.services.length > 0 ? {} : { ahead: desired };
    const target = runs?.digest ?? seen.current;
    const sick = runs === undefined ? null : ailing(runs, seen);
    const stands: Omit<Verdict, 'bundle' | 'desired'> = {
      target,
      state: sick === null ? 'waiting' : 'unhealthy',
      failure: sick,
      waits,
      isForOs,
    };
    if (how === 'still' || good === undefined) return { ...none(stands, runs ?? null), ...ahead };
    const kept = need(good, 'kept', null);
    if (kept.act === 'none' && kept.verdict.state !== 'drifted')
      return { ...kept, verdict: { ...kept.verdict, ...stands }, ...ahead };
    return { ...kept, verdict: { ...kept.verdict, waits, isForOs } };
  }

  function need(state: BundleState, role: 'desired' | 'last-good' | 'kept', why: Failure | null): Need {
    const damaged = seen.damaged.has(state.digest);
    const drift = bundleDrift(state, seen.services);
    const inPlace = seen.current === state.digest && !damaged && !memory.stale && drift.length === 0;
    const confirmed = memory.lastGood === state.digest;
    const settled = role === 'last-good' ? 'rolled-back' : 'converged';
    const target = state.digest;
    const act = (which: Act, verdict: Verdict['state']): Need => ({
      verdict: { ...base, target, state: verdict, failure: why },
      act: which,
      state,
      drift,
      seen,
      memory,
    });
    // Also where it is in place: only when it is known to be done it is told as that.
    if (role !== 'desired' && (memory.goingBack || seen.current !== state.digest))
      return act('roll-back', role === 'kept' ? 'changing' : 'rolled-back');
    if (inPlace && confirmed) {
      const sick = ailing(state, seen);
      if (sick === null) return none({ target, state: settled, failure: why }, state);
      return none({ target, state: role === 'last-good' ? 'rolled-back' : 'unhealthy', failure: why ?? sick }, state);
    }
    if (inPlace && role === 'desired' && input.settled?.get(state.name) === state.digest) {
      const sick = ailing(state, seen);
      return none({ target, state: sick === null ? 'trial' : 'unhealthy', failure: sick }, state);
    }
    if (inPlace && input.desired !== null) return act('confirm', 'changing');
    if (inPlace) return none({ target, state: 'converged', failure: null }, state);
    // What was begun and cut off is gone on with; only what was whole can drift.
    const whole = confirmed && !memory.goingBack;
    if (seen.current !== state.digest || (!whole && input.desired !== null)) return act('swap', 'changing');
    if (repairDueAt(memory) > input.now)
      return none({ target, state: 'drifted', failure: why ?? heldBack(state, drift, memory) }, state);
    return act('put-back', why === null ? 'changing' : 'rolled-back');
  }
}

function ailing(state: BundleState, seen: ObservedBundle): Failure | null {
  const [first] = bundleAilments(state, seen.services);
  if (first === undefined) return null;
  return failure('UNHEALTHY', `service ${first.service} of ${state.name} ${first.what}`, {
    bundle: state.name,
    service: first.service,
    remedy:
      'It was healthy when it was deployed, so nothing is redeployed: look at its logs, correct the bundle and push.',
  });
}

function rolledBack(desired: BundleState, good: BundleState, { failure: cause, commit }: FailedDigest): Failure {
  const message = `${desired.name} ${short(desired.digest)} failed here; ${short(good.digest)}, the last good one, runs in its place: ${cause.message}`;
  return failure('ROLLED_BACK', message, {
    bundle: desired.name,
    ...(commit === null ? {} : { commit }),
    ...(cause.service === undefined ? {} : { service: cause.service }),
    cause: [cause.message, cause.cause].filter(Boolean).join('\n'),
  });
}

function leftDown(desired: BundleState, { failure: cause, commit }: FailedDigest): Failure {
  return {
    ...cause,
    bundle: desired.name,
    ...(commit === null ? {} : { commit }),
    message: `${desired.name} ${short(desired.digest)} failed here, and there is nothing good to go back to, so it is down: ${cause.message}`,
  };
}

function heldBack(state: BundleState, drift: readonly Drift[], memory: BundleMemory): Failure {
  const due = new Date(repairDueAt(memory)).toISOString();
  const [first] = drift;
  return failure(
    'UNHEALTHY',
    `${state.name} was changed or ended again and again (${first?.service}: ${first?.what}); next repair not before ${due}`,
    {
      bundle: state.name,
      remedy: 'Find out what stops it; `kedge suspend` keeps Kedge away from it, `kedge retry` repairs it at once.',
    },
  );
}

/** What must be there before anything is stopped. */
function prepare(need: Need, input: PlanInput): Step[] {
  const { state, seen } = need;
  if (state === null) return [];
  const base = { target: state.name, bundle: state.name };
  const images = [...new Set(state.services.map((s) => s.image))].filter((image) =>
    input.observed.missingImages.has(image),
  );
  const steps: Step[] = [];
  if (images.length > 0) {
    steps.push({
      ...base,
      kind: 'pull-images',
      images,
      reason: `${images.length} image(s) of ${short(state.digest)} are not on this host yet`,
    });
  }
  if (seen.damaged.has(state.digest)) {
    steps.push({
      ...base,
      kind: 'lay-out',
      state,
      anew: true,
      reason: `its files were changed on this host: ${seen.damaged.get(state.digest)?.message}`,
    });
  } else if (!seen.digests.includes(state.digest)) {
    const anew = holdsLostFiles(state, seen);
    steps.push({ ...base, kind: 'lay-out', state, anew, reason: `${short(state.digest)} is not laid out yet` });
  }
  return steps;
}

/** Containers run, and the folders that they were made from are gone (a lost state folder): they hold files that nobody sees any more. */
function holdsLostFiles(state: BundleState, seen: ObservedBundle): boolean {
  return seen.current === null && seen.services.length > 0 && state.files.some((f) => f.path !== 'compose.yaml');
}

/** Removed bundles go between preparing the new ones and starting them, so that a port can move from one to another. */
function changes(needs: readonly Need[], removed: readonly Removed[], input: PlanInput): Step[] {
  const changing = needs.filter((n) => n.act === 'swap' || n.act === 'confirm');
  // Also what was confirmed already is part of its group while others of the group still change.
  const groups = tiedGroups(changing.flatMap((n) => n.state ?? []));
  const groupOf = (state: BundleState) => groups.find((g) => g.includes(state)) ?? [state];
  return [
    ...changing.filter((n) => n.act === 'swap').flatMap((n) => prepare(n, input)),
    ...removed.flatMap((r) => r.steps),
    ...changing.flatMap((n) =>
      n.act === 'swap' && n.state !== null ? [swap(n, n.state, groupOf(n.state), needs)] : [],
    ),
    ...groups.map((group): Step => {
      const names = group.map((b) => b.name).join(', ');
      return { kind: 'confirm', group, target: names, reason: `${names} must stay healthy before this counts as good` };
    }),
  ];
}

function swap(need: Need, state: BundleState, group: readonly BundleState[], needs: readonly Need[]): Step {
  const from = need.seen.current;
  const digest = short(state.digest);
  const reason =
    from === null
      ? `${state.name} is desired at ${digest} and was never deployed here`
      : from !== state.digest
        ? `${state.name} is desired at ${digest} and ${short(from)} is in force`
        : `${state.name} ${digest} was begun and is not whole: ${describe(need.drift)}`;
  const isBegun = from === state.digest;
  const drains = group.filter((one) => {
    const seen = needs.find((n) => n.state === one)?.seen;
    return one.hooks.drain !== null && seen !== undefined && seen.services.length > 0 && seen.current !== one.digest;
  });
  return { kind: 'swap', bundle: state.name, target: state.name, state, group, drains, isBegun, reason };
}

function rollBack(need: Need): Step[] {
  const { state, verdict } = need;
  if (state === null) return [];
  const because = verdict.failure ?? wayBack(state, verdict.waits ?? []);
  return [{ kind: 'roll-back', bundle: state.name, target: state.name, state, because, reason: because.message }];
}

/** It was begun on an OS that is not booted any more. */
function wayBack({ name, digest }: BundleState, waits: readonly string[]): Failure {
  return failure('ROLLED_BACK', `${name} goes back to ${short(digest)}, the last good one: ${waits.join('; ')}`, {
    bundle: name,
  });
}

function putBack(need: Need): Step[] {
  const { state, drift, seen } = need;
  if (state === null) return [];
  const damage = seen.damaged.get(state.digest);
  const files = damage?.message ?? 'its files were laid out anew, and its containers hold the old ones';
  const reason = `drift: ${drift.length === 0 ? files : describe(drift)}`;
  return [{ kind: 'put-back', bundle: state.name, target: state.name, state, drift, reason }];
}

function describe(drift: readonly Drift[]): string {
  return drift.map((d) => `${d.service}: ${d.what}`).join('; ');
}

function takeDownFailed(need: Need): Step {
  const { bundle, failure: why } = need.verdict;
  return { kind: 'take-down', bundle, target: bundle, forget: false, reason: why?.message ?? `${bundle} failed` };
}

interface Removed {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
}

/** Bundles of ours that are not desired any more, the last one in order first. */
function removedBundles(input: PlanInput, wanted: readonly BundleState[]): readonly Removed[] {
  const gone = [...input.observed.bundles.values()].filter(
    (b) =>
      !wanted.some((w) => w.name === b.name) && (b.services.length > 0 || b.digests.length > 0 || b.current !== null),
  );
  const order = inOrder(gone.flatMap((b) => (b.current === null ? [] : (b.states.get(b.current) ?? [])))).map(
    (b) => b.name,
  );
  const why = input.desired?.retire === true ? 'this host is retired' : 'it is no longer desired on this host';
  return gone
    .toSorted((a, b) => order.indexOf(b.name) - order.indexOf(a.name))
    .map(({ name, current, foreign }): Removed => {
      const base = { bundle: name, desired: null };
      if (input.isSuspended(name))
        return { verdict: { ...base, target: current, state: 'suspended', failure: null }, steps: [] };
      // Taking the project down would take the foreign containers along.
      if (foreign.length > 0) {
        return {
          verdict: { ...base, target: current, state: 'failed', failure: foreignProject(name, foreign) },
          steps: [],
        };
      }
      const step: Step = { kind: 'take-down', bundle: name, target: name, forget: true, reason: why };
      return { verdict: { ...base, target: null, state: 'removed', failure: null }, steps: [step] };
    });
}

function foreignProject(bundle: BundleName, names: readonly string[]): Failure {
  const who = names.slice(0, 5).join(', ');
  return failure(
    'PROJECT_FOREIGN',
    `containers that this Kedge did not make bear the project name of ${bundle}: ${who}`,
    { bundle },
  );
}

function prune(need: Need): Step[] {
  const { seen, memory, verdict } = need;
  if (verdict.state === 'suspended') return [];
  const keep = [verdict.desired, seen.current, memory.lastGood, memory.previousGood].filter((d) => d !== null);
  const old = seen.digests.filter((d) => !keep.includes(d));
  if (old.length === 0) return [];
  const reason = `${old.length} old layout(s) are neither desired nor kept for going back`;
  return [{ kind: 'prune', bundle: seen.name, target: seen.name, keep: [...new Set(keep)], reason }];
}

function short(digest: Sha256): string {
  return digest.slice(0, 12);
}
