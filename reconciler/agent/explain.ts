/** Judges a line as a host does, by the same functions, and keeps for every commit what the judgement rests on. */
import {
  type ApprovalTime,
  approversOf,
  type Need,
  signersOf,
  type Waiting,
  waitingFailure,
} from '../core/approvals.ts';
import { type Asked, type AskedEffect, askedEffects, askedRules } from '../core/authority.ts';
import type { SplitCommit } from '../core/commit.ts';
import { type Failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import { holds, type Policy } from '../core/policy.ts';
import { type Binding, readBinding } from '../core/trailers.ts';
import { faultNow, type GoodSignature, type Standing } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import { type AcceptDeps, judgeLine, type Line } from './accept.ts';
import { AcceptCache, readHeadAt } from './accept-trees.ts';
import type { Changes, Witness } from './witness.ts';

/**
 * - `accepted`: in the longest good prefix, so that a host has it in force.
 * - `waiting`: good where it stands, but the line may not end there yet.
 * - `refused`: not good; no host goes beyond its parent.
 * - `unjudged`: behind a refused one.
 */
export type Verdict = 'accepted' | 'waiting' | 'refused' | 'unjudged';

export interface ExplainedSigner {
  /** Name in trust/keys, or the fingerprint where the key has left it. */
  readonly person: string;
  readonly fingerprint: string;
  /** Seconds since the epoch. */
  readonly signedAt: number;
  /** Why the key is not good now, under the policy that judged the commit; null: it is. */
  readonly unfit: Failure | null;
}

/** An approval of a commit that waited. */
export interface Approval {
  readonly commit: CommitId;
  readonly person: string;
  /** Brought the commit nearer to its threshold. */
  readonly counts: boolean;
}

/** What a commit that waits still needs. */
export interface Missing {
  readonly needs: readonly (Pick<Need, 'path' | 'role' | 'threshold'> & { readonly host: string | null })[];
  readonly signed: readonly string[];
  readonly mayApprove: readonly string[];
}

export interface ExplainedCommit {
  readonly id: CommitId;
  readonly subject: string;
  /** Where the line begins: trusted by its id, or accepted before; no rule is asked. */
  readonly base: 'anchor' | 'checkpoint' | null;
  readonly verdict: Verdict;
  readonly parents: number;
  /** Null where no good signature of the policy in force was found. */
  readonly signer: ExplainedSigner | null;
  /** What the commit says of itself; null where that was not read. */
  readonly binding: Binding | null;
  /** What was asked of the signer; null where the judgement did not come so far, or asks nothing. */
  readonly rules: readonly Asked[] | null;
  readonly effects: readonly AskedEffect[];
  /** Of a commit that changes nothing and approves none: the role that it takes. */
  readonly refresh: { readonly role: string | null; readonly held: boolean } | null;
  /** It takes in the revocation of one key and nothing else, which any operator may. */
  readonly revokes: boolean;
  /** The earlier commit that it brings whole folders back from, which asks for fewer people. */
  readonly restores: CommitId | null;
  readonly approves: CommitId | null;
  readonly approvals: readonly Approval[];
  readonly missing: Missing | null;
  /** Why it is not in force by itself; null: it is, or it only waits for what stands before it. */
  readonly failure: Failure | null;
}

export interface Explanation {
  readonly base: CommitId;
  readonly head: CommitId;
  /** What a host that trusts the base would have in force. */
  readonly accepted: CommitId;
  /** Oldest first, the base the first. */
  readonly commits: readonly ExplainedCommit[];
  /** Why that is not the head; null: it is. */
  readonly stopped: Failure | null;
}

/** Fails as a host would: with what is wrong with the base, or where the base is not on the head's first-parent line. */
export async function explainLine(deps: AcceptDeps, line: Line): Promise<Result<Explanation>> {
  const now = Math.floor(Math.max(deps.now(), deps.buildTime, line.newestSignature * 1000) / 1000);
  const notes = new Notes(now);
  const judged = await judgeLine({ ...deps, witness: notes }, line);
  if (!judged.ok) return judged;
  const { base, stopped } = judged.value;
  const inForce = new Set(judged.value.line);
  const commits: ExplainedCommit[] = [
    {
      ...notes.explain(base.id, await subjectOf(deps.objects, base.id), true),
      base: line.base.kind,
      signer: notes.signerOf(base.id) ?? { ...base.signer, signedAt: base.signedAt, unfit: null },
      rules: null,
      refresh: null,
    },
  ];
  for (const id of notes.ids) {
    commits.push(notes.explain(id, await subjectOf(deps.objects, id), inForce.has(id)));
  }
  return ok({ base: base.id, head: line.head, accepted: judged.value.line.at(-1) ?? base.id, commits, stopped });
}

/** The fleet that a commit says it is of. */
export async function fleetIdAt(deps: AcceptDeps, id: CommitId): Promise<Result<string>> {
  const { objects, signatures, cache = new AcceptCache() } = deps;
  const own = await readHeadAt({ objects, signatures, cache }, id);
  return own.ok ? ok(own.value.fleet.id) : own;
}

interface Note {
  commit?: SplitCommit;
  policy?: Policy;
  signature?: GoodSignature;
  changes?: Changes;
  restores?: CommitId;
  stands?: boolean;
  failure?: Failure;
  readonly approvals: Approval[];
}

class Notes implements Witness {
  ids: readonly CommitId[] = [];
  readonly #notes = new Map<CommitId, Note>();
  readonly #now: number;
  /** Behind the last commit that was judged. */
  #waiting: readonly Waiting[] = [];
  #policy: Policy | null = null;

  constructor(now: number) {
    this.#now = now;
  }

  line(ids: readonly CommitId[]): void {
    this.ids = ids;
  }

  signed(id: CommitId, policy: Policy, { commit, signature }: Parameters<Witness['signed']>[2]): void {
    Object.assign(this.#of(id), { policy, commit, signature });
  }

  changed(id: CommitId, changes: Changes): void {
    this.#of(id).changes = changes;
  }

  restores(id: CommitId, earlier: CommitId): void {
    this.#of(id).restores = earlier;
  }

  stands(id: CommitId, before: Standing, after: Standing, approver: GoodSignature | null): void {
    const note = this.#of(id);
    note.stands = true;
    this.#waiting = after.waiting;
    this.#policy = after.policy;
    const waited = before.waiting.find(({ commit }) => commit === note.changes?.approves);
    if (waited === undefined) return;
    const { commit, policy, needs } = waited;
    const name = approver?.person ?? null;
    const counts =
      name !== null &&
      !signersOf(waited).includes(name) &&
      !policy.robots.has(name) &&
      needs.some(({ role }) => holds(policy, name, role));
    this.#of(commit).approvals.push({ commit: id, person: name ?? note.signature?.person ?? '', counts });
  }

  refused(id: CommitId, why: Failure): void {
    this.#of(id).failure = why;
  }

  signerOf(id: CommitId): ExplainedSigner | null {
    const { policy, signature } = this.#of(id);
    if (policy === undefined || signature === undefined) return null;
    const { person, fingerprint, signedAt } = signature;
    return { person, fingerprint, signedAt, unfit: faultNow(policy, signature, this.#now) };
  }

  explain(id: CommitId, subject: string, inForce: boolean): ExplainedCommit {
    const { commit, policy, signature, changes, restores, stands, failure, approvals } = this.#of(id);
    const approves = changes?.approves ?? null;
    const signer = this.signerOf(id);
    const own = inForce ? undefined : this.#waiting.find((one) => one.commit === id);
    const binding = commit === undefined ? null : readBinding(commit.payload);
    const isJudged = policy !== undefined && signature !== undefined && changes !== undefined;
    const isEmpty = changes?.paths.length === 0;
    const revokes = changes?.revokes === true && stands === true;
    return {
      id,
      subject,
      base: null,
      verdict: inForce ? 'accepted' : failure !== undefined ? 'refused' : stands === true ? 'waiting' : 'unjudged',
      parents: commit?.parents.length ?? 0,
      signer,
      binding: binding?.ok === true ? binding.value : null,
      rules:
        isJudged && !isEmpty && !revokes
          ? askedRules(
              policy,
              signature.person,
              changes.paths.map(({ path }) => path),
            )
          : null,
      effects: isJudged ? askedEffects(policy, signature.person, changes.effects) : [],
      refresh:
        isJudged && isEmpty && approves === null
          ? { role: policy.refresh, held: holds(policy, signature.person, policy.refresh) }
          : null,
      revokes,
      restores: restores ?? null,
      approves,
      approvals,
      missing: own === undefined ? null : missingOf(own, this.#time(own)),
      failure:
        failure ??
        (own === undefined ? null : waitingFailure([own], this.#time(own))) ??
        this.#unfit(stands, inForce, signer),
    };
  }

  #time({ policy }: Waiting): ApprovalTime {
    return { at: this.#now, policy: this.#policy ?? policy };
  }

  #unfit(stands: boolean | undefined, inForce: boolean, signer: ExplainedSigner | null): Failure | null {
    return stands === true && !inForce ? (signer?.unfit ?? null) : null;
  }

  #of(id: CommitId): Note {
    const known = this.#notes.get(id);
    if (known !== undefined) return known;
    const note: Note = { approvals: [] };
    this.#notes.set(id, note);
    return note;
  }
}

function missingOf(one: Waiting, time: ApprovalTime): Missing {
  const needs = one.needs.map(({ path, role, threshold, ...need }) => ({
    path,
    role,
    threshold,
    host: need.of === 'host' ? need.host : null,
  }));
  return { needs, signed: signersOf(one), mayApprove: approversOf(one, time) };
}

/** For people; also of a commit that is not in strict form. */
async function subjectOf(objects: ObjectReader, id: CommitId): Promise<string> {
  const raw = await objects.read(id, 'commit', LIMITS.commitBytes);
  if (!raw.ok) return '';
  const text = new TextDecoder().decode(raw.value);
  const body = text.indexOf('\n\n');
  return body < 0 ? '' : (text.slice(body).trimStart().split('\n', 1)[0] ?? '').slice(0, 200);
}
