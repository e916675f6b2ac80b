/**
 * Which commits of a line still wait for people, and for whom (contract.md, "Acceptance of a commit", 3). A commit is never judged by
 * who came after it: what it needs, and who may approve it, is said by the policy that judged it.
 */
import { type AgentTarget, sameAgent } from './agent-pin.ts';
import type { SplitCommit } from './commit.ts';
import { ruleFile, subjectOf } from './effects.ts';
import { type Failure, failure } from './failure.ts';
import { type CommitId, isCommitId, type ObjectId } from './names.ts';
import { type EffectChange, type OsTarget, sameDeveloper } from './os-pins.ts';
import { canSign, certificatesOf, holds, isLost, namesOf, type Policy, ruleFor } from './policy.ts';
import { trailerValues } from './trailers.ts';
import type { PathChange, TreeEntry } from './tree.ts';

/** A changed path, or a host on another OS or agent, whose rule asks for more than one person. */
export type Need = {
  /** Of a host: its channel's file, or that of agents: whose rule it is. */
  readonly path: string;
  readonly role: string;
  readonly threshold: number;
} & (
  | {
      readonly of: 'path';
      /** Before the oldest change of it that waits. */
      readonly was: TreeEntry | null;
    }
  | {
      readonly of: 'host';
      readonly what: EffectChange['what'];
      readonly host: string;
      /** Before the oldest change of it that waits. */
      readonly was: Target;
    }
);

/** What a host resolves to, of the two things that are judged by it. */
export type Target = OsTarget | AgentTarget;

/** One good signature under a commit: its author's, or an approver's. */
export interface Signed {
  readonly person: string;
  /** Fingerprints of the key that made it and of the certificate that it is in. */
  readonly keys: readonly string[];
}

/** A commit that is good but for the people that it still needs. */
export interface Waiting {
  readonly commit: CommitId;
  /** The policy that judged the commit. */
  readonly policy: Policy;
  /** Author first, then who approved it: names in trust/keys of that policy. A robot's is there and does not count. */
  readonly signed: readonly Signed[];
  /** Who approved it by a key that this policy does not have: of no weight, named for people. */
  readonly strangers: readonly string[];
  /** What is not yet met; never empty. */
  readonly needs: readonly Need[];
}

/** More paths than anyone reads in one message, and more commits than anyone reads in one report. */
const MOST_NAMED = 3;
const MOST_TOLD = 20;

/**
 * The commit that this one approves: it has one parent and that parent's tree, and one trailer `Approves: <full commit id>`. Null: it is
 * no approval. Whether that commit waits, and whether the signer counts, is not looked at.
 */
export function approvalOf(commit: SplitCommit, parentTree: ObjectId): CommitId | null {
  const [id, ...more] = trailerValues(commit.payload, 'Approves');
  if (id === undefined || more.length > 0 || !isCommitId(id)) return null;
  return commit.parents.length === 1 && commit.tree === parentTree ? id : null;
}

/** Somebody whom the policy lets sign anything at all: only they may write approvals, or a name without a role could keep a line fresh. */
export function mayApprove(policy: Policy, person: string): boolean {
  return holds(policy, person, policy.refresh) || policy.rules.some(({ role }) => holds(policy, person, role));
}

/** What a commit did that somebody may have to approve. */
export interface Done {
  readonly paths: readonly PathChange[];
  readonly effects?: readonly EffectChange[];
  /** What hosts that wait for people (`waitingHosts`) resolve to after the commit, by `subjectOf`. */
  readonly targets?: ReadonlyMap<string, Target>;
  /** Its paths bring whole folders back as an earlier accepted commit had them. */
  readonly restores?: boolean;
}

/** The waiting list behind a commit that did this, by this author. */
export function afterChanges(
  waiting: readonly Waiting[],
  commit: { readonly id: CommitId; readonly policy: Policy; readonly author: Signed },
  { paths, effects = [], targets = new Map(), restores = false }: Done,
): readonly Waiting[] {
  const { id, policy, author } = commit;
  const own: Waiting = { commit: id, policy, signed: [author], strangers: [], needs: [] };
  const changed = new Map(paths.map(({ path, after }) => [path, after]));
  const now = new Map<string, Target>([...targets, ...effects.map((one) => [subjectOf(one), one.after] as const)]);
  const origin = originOf(waiting, { changed, now });
  const asked = (path: string, eased = false): Pick<Need, 'path' | 'role' | 'threshold'> | null => {
    const rule = ruleFor(policy, path);
    if (rule === null || isMet(own, rule)) return null;
    const { role, threshold, restore } = rule;
    const need = { path, role, threshold: eased && restore !== null ? restore : threshold };
    return hasPeople(own, need) ? null : need;
  };
  const needs = [
    ...paths.flatMap(({ path, before }): Need[] => {
      const need = asked(path, restores);
      const known = origin.paths.get(path);
      return need === null ? [] : [{ ...need, of: 'path', was: known === undefined ? before : known }];
    }),
    ...effects.flatMap((effect): Need[] => {
      const need = asked(ruleFile(effect));
      const known = origin.hosts.get(subjectOf(effect));
      const { what, host, before } = effect;
      return need === null ? [] : [{ ...need, of: 'host', what, host, was: known === undefined ? before : known }];
    }),
  ];
  const all = needs.length === 0 ? waiting : [...waiting, { ...own, needs }];
  const firsts = originOf(all, { changed, now });
  const isBack = (need: Need): boolean =>
    need.of === 'path' ? isPathBack(need.path, firsts, changed) : isHostBack(subjectOf(need), firsts, now);
  const back =
    [...firsts.paths.keys()].some((path) => isPathBack(path, firsts, changed)) ||
    [...firsts.hosts.keys()].some((subject) => isHostBack(subject, firsts, now));
  return back ? open(all, (need) => !isBack(need)) : all;
}

/** Whether a path was taken back to what it was before the first change of it that waits. */
function isPathBack(path: string, { paths }: Origins, changed: ReadonlyMap<string, TreeEntry | null>): boolean {
  const was = paths.get(path);
  const is = changed.get(path);
  // Never under trust/: what came after was judged by it.
  return was !== undefined && is !== undefined && sameEntry(was, is) && !path.startsWith('trust/');
}

/** An OS by its channel: what that stands for now was judged by its own path. */
function isHostBack(subject: string, { hosts }: Origins, targets: ReadonlyMap<string, Target>): boolean {
  const was = hosts.get(subject);
  const is = targets.get(subject);
  return was !== undefined && is !== undefined && sameTarget(was, is);
}

/** Hosts whose OS or agent waits for people. */
export function waitingHosts(waiting: readonly Waiting[]): ReadonlySet<string> {
  return new Set(waiting.flatMap(({ needs }) => needs.flatMap((need) => (need.of === 'host' ? [need.host] : []))));
}

/** The waiting list behind an approval. `person`: by the policy that judged the approved commit; null: that one has no such key. */
export function afterApproval(
  waiting: readonly Waiting[],
  approved: CommitId,
  approval: { readonly signed: Signed | null; readonly key: string },
): readonly Waiting[] {
  const { signed, key } = approval;
  if (!waiting.some(({ commit }) => commit === approved)) return waiting;
  const after = waiting.map((one) => {
    if (one.commit !== approved) return one;
    if (signed === null) return { ...one, strangers: [...new Set([...one.strangers, key])] };
    return { ...one, signed: [...one.signed, signed] };
  });
  return open(after, () => true);
}

/** The waiting list behind a change of trust/: signatures of keys that the new policy lists as removed, or knows as stolen, count no more. */
export function afterTrust(waiting: readonly Waiting[], policy: Policy): readonly Waiting[] {
  return waiting.map((one) => {
    const signed = one.signed.filter(({ keys }) => !keys.some((key) => isLost(policy, key)));
    return signed.length === one.signed.length ? one : { ...one, signed };
  });
}

/** When and under which policy an approval would be signed. */
export interface ApprovalTime {
  /** Seconds. */
  readonly at: number;
  /** In force behind the last commit of the line. */
  readonly policy: Policy;
}

/** AUTHORITY_THRESHOLD of the oldest commit that waits; `all` holds the first of them. Null: none waits. */
export function waitingFailure(waiting: readonly Waiting[], time: ApprovalTime): Failure | null {
  const faults = waiting.slice(0, MOST_TOLD).map((one) => waitingFault(one, time));
  const [first] = faults;
  if (first === undefined || waiting.length === 1) return first ?? null;
  const others = waiting.slice(1).map(({ commit }) => commit.slice(0, 12));
  const message = `${first.message}; ${waiting.length - 1} more ${waiting.length === 2 ? 'waits' : 'wait'}: ${listed(others)}`;
  return { ...first, message, all: faults };
}

/** Who may still approve a commit so that it counts, for any role that it waits for. */
export function approversOf({ policy, signed, needs }: Waiting, { at, policy: now }: ApprovalTime): readonly string[] {
  const roles = [...new Set(needs.map(({ role }) => role))];
  const people = new Set(signed.map(({ person }) => person));
  const able = new Set(
    namesOf(now)
      .filter((name) => mayApprove(now, name) && canSign(now, name, at))
      .flatMap((name) => certificatesOf(now, name).map(({ primary }) => primary.fingerprint)),
  );
  return namesOf(policy).filter(
    (name) =>
      !people.has(name) &&
      !policy.robots.has(name) &&
      roles.some((role) => holds(policy, name, role)) &&
      canSign(policy, name, at) &&
      certificatesOf(policy, name).some(({ primary }) => able.has(primary.fingerprint)),
  );
}

/** Names, each once: who signed a commit, its author first. */
export function signersOf({ signed }: Pick<Waiting, 'signed'>): readonly string[] {
  return [...new Set(signed.map(({ person }) => person))];
}

/** How many paths wait, over all commits. */
export function waitingPaths(waiting: readonly Waiting[]): number {
  return waiting.reduce((n, { needs }) => n + needs.length, 0);
}

function waitingFault(one: Waiting, time: ApprovalTime): Failure {
  const { commit, policy, strangers, needs } = one;
  const [need] = needs;
  if (need === undefined) throw new TypeError('a commit waits for nothing');
  const signed = signersOf(one);
  const robots = signed.filter((name) => policy.robots.has(name));
  const still = approversOf(one, time);
  const said = [
    `${listed(needs.map(tellNeed))} ${needs.length === 1 ? 'needs' : 'need'} ${need.threshold} people of the role ${need.role}`,
    signed.length === 0 ? 'no signature of it counts any more' : `signed by ${signed.join(', ')}`,
    ...(robots.length === 0 ? [] : [`a robot never counts among several: ${robots.join(', ')}`]),
    ...(strangers.length === 0
      ? []
      : [`of no weight, for the policy before it has no such key: ${strangers.join(', ')}`]),
    still.length === 0 ? 'nobody is left who may approve it' : `may still approve: ${still.join(', ')}`,
  ];
  const take = 'or withdraw it: `git revert`, or push the branch back to before it';
  const remedy = needs.some(({ path }) => path.startsWith('trust/')) ? 'or push the branch back to before it' : take;
  return failure('AUTHORITY_THRESHOLD', `${commit} waits for approval: ${said.join('; ')}`, {
    commit,
    path: need.path,
    remedy:
      still.length === 0
        ? `Have it signed anew by people with valid keys, ${remedy}.`
        : `Have the missing people run \`kedge approve ${commit}\` and push, ${remedy}.`,
  });
}

function listed(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED;
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Without the needs that are met or fall away, and without commits that need nothing more. */
function open(waiting: readonly Waiting[], stays: (need: Need) => boolean): readonly Waiting[] {
  return waiting.flatMap((one) => {
    const needs = one.needs.filter((need) => stays(need) && !isMet(one, need));
    return needs.length === 0 ? [] : [{ ...one, needs }];
  });
}

function isMet(
  { policy, signed }: Pick<Waiting, 'policy' | 'signed'>,
  { role, threshold }: { readonly role: string; readonly threshold: number },
): boolean {
  return threshold === 1 || hasPeople({ policy, signed }, { role, threshold });
}

/** Distinct people of the role; robots are none. */
function hasPeople(
  { policy, signed }: Pick<Waiting, 'policy' | 'signed'>,
  { role, threshold }: { readonly role: string; readonly threshold: number },
): boolean {
  const people = signersOf({ signed }).filter((name) => holds(policy, name, role) && !policy.robots.has(name));
  return people.length >= threshold;
}

function tellNeed(need: Need): string {
  if (need.of === 'path') return need.path;
  if (need.what === 'agent') return `${need.path} (as host ${need.host} would run another agent)`;
  return `${need.path} (which host ${need.host} would follow, or leave)`;
}

interface Origins {
  readonly paths: ReadonlyMap<string, TreeEntry | null>;
  /** By `subjectOf`. */
  readonly hosts: ReadonlyMap<string, Target>;
}

/**
 * What was accepted last of those paths and hosts that wait and are looked at now. One look at each need: no table of all of them is
 * made for every commit.
 */
function originOf(
  waiting: readonly Waiting[],
  { changed, now }: { readonly changed: ReadonlyMap<string, unknown>; readonly now: ReadonlyMap<string, unknown> },
): Origins {
  const paths = new Map<string, TreeEntry | null>();
  const hosts = new Map<string, Target>();
  for (const { needs } of waiting) {
    for (const need of needs) {
      if (need.of === 'path') {
        if (changed.has(need.path) && !paths.has(need.path)) paths.set(need.path, need.was);
      } else if (now.has(subjectOf(need)) && !hosts.has(subjectOf(need))) hosts.set(subjectOf(need), need.was);
    }
  }
  return { paths, hosts };
}

/** Both of one subject. */
function sameTarget(a: Target, b: Target): boolean {
  if (a === null || b === null || a === 'unknown' || b === 'unknown') return a === b;
  if ('channel' in a && 'channel' in b) return a.channel === b.channel && sameDeveloper(a, b);
  return !('channel' in a) && !('channel' in b) && sameAgent(a, b);
}

function sameEntry(a: TreeEntry | null, b: TreeEntry | null): boolean {
  return a === null || b === null ? a === b : a.mode === b.mode && a.id === b.id;
}
