/**
 * What a line of commits must show besides good commits before a host follows it (contract.md, "Acceptance of a commit", 5 and 6):
 * that the admins gave up the line the host is on; that more than one key speaks for it where the host had no news for long, or lost
 * its memory. A proof sees each good commit in turn, oldest first, and says what is still missing.
 */
import { mayApprove } from './approvals.ts';
import { type Failure, failure } from './failure.ts';
import { type CommitId, isCommitId } from './names.ts';
import { canSign, holds, namesOf, type Policy, ruleFor } from './policy.ts';
import { trailerValues } from './trailers.ts';

/** A good commit of the line, as far as proofs look at it. */
export interface SeenCommit {
  readonly id: CommitId;
  /** First commits of lines to leave: see `abandonsOf`. */
  readonly abandons: readonly CommitId[];
  /** Commit that an empty one approves. */
  readonly approves: CommitId | null;
  /** Who signed it, by the policy at the base and with a key that is good now. Null: nobody who counts. */
  readonly by: { readonly person: string; readonly signedAt: number } | null;
}

export interface LineProof {
  see(commit: SeenCommit): void;
  /** Null: nothing. */
  missing(): Failure | null;
}

/** Commits behind a fork, oldest first, none of them empty. */
export interface Fork {
  /** The last commit that both lines have. */
  readonly at: CommitId;
  /** Up to what the host stands on. */
  readonly own: readonly ForkCommit[];
  /** Up to the head that is shown. */
  readonly other: readonly ForkCommit[];
}

export interface ForkCommit {
  readonly id: CommitId;
  readonly abandons: readonly CommitId[];
}

/** A line that this host was on and left. */
export interface LeftLine {
  /** Its first commit. */
  readonly first: CommitId;
  /** The commit that said so. */
  readonly by: CommitId;
}

/** Ids in trailers `Abandons: <full commit id>`; none where one of them has another form. */
export function abandonsOf(payload: Uint8Array): readonly CommitId[] {
  const values = trailerValues(payload, 'Abandons');
  const ids = values.filter((value) => isCommitId(value));
  return ids.length === values.length ? ids : [];
}

/**
 * What the other line must name so that a host may leave its own: the first commit of the own line. Where the other line was itself
 * abandoned, by the own line or by one that the host was on before, it must name the commit that did that: whoever decides last
 * knows of the decision before, and an old decision cannot be played again to lead hosts back.
 */
export function namesToLeave({ own, other }: Fork, left: readonly LeftLine[]): readonly CommitId[] {
  const theirs = new Set(other.map(({ id }) => id));
  const answered = own.findLast(({ abandons }) => abandons.some((id) => theirs.has(id)));
  const again = left.filter(({ first }) => theirs.has(first)).map(({ by }) => by);
  const [first] = own;
  const name = answered?.id ?? first?.id;
  return [...new Set([...(name === undefined ? [] : [name]), ...again])];
}

/** `wanted`: all of them must be named, each by a commit that those who may change the policy at the fork have signed, by its threshold. */
export class LeaveProof implements LineProof {
  readonly #policy: Policy;
  readonly #wanted: readonly CommitId[];
  readonly #place: { readonly base: CommitId; readonly head: CommitId };
  /** Commits that abandon, with who signed and approved them. */
  readonly #said = new Map<CommitId, { readonly abandons: readonly CommitId[]; readonly people: Set<string> }>();

  constructor(
    policy: Policy,
    wanted: readonly CommitId[],
    place: { readonly base: CommitId; readonly head: CommitId },
  ) {
    this.#policy = policy;
    this.#wanted = wanted;
    this.#place = place;
  }

  see({ id, abandons, approves, by }: SeenCommit): void {
    if (this.#wanted.some((wanted) => abandons.includes(wanted))) this.#said.set(id, { abandons, people: new Set() });
    if (by === null) return;
    this.#said.get(id)?.people.add(by.person);
    if (approves !== null) this.#said.get(approves)?.people.add(by.person);
  }

  /** The commit by which the line was left; null: it is not. */
  metBy(): CommitId | null {
    const met = this.#wanted.map((wanted) => this.#meeting(wanted));
    return met.includes(null) ? null : (met[0] ?? null);
  }

  missing(): Failure | null {
    const wanted = this.#wanted.find((one) => this.#meeting(one) === null);
    if (wanted === undefined) return null;
    const { base, head } = this.#place;
    const [said] = [...this.#said].filter(([, { abandons }]) => abandons.includes(wanted));
    const { role, threshold } = adminsOf(this.#policy);
    const who = `${threshold === 1 ? 'one signature' : `signatures of ${threshold} people`} of the role ${role}, with keys that are good now`;
    const has =
      said === undefined
        ? `no commit behind the fork says \`Abandons: ${wanted}\``
        : `${said[0]} says \`Abandons: ${wanted}\`, which needs ${who}, and has ${[...said[1].people].join(', ') || 'nobody who counts'}`;
    const commit = said?.[0] ?? head;
    return failure('DIVERGED', `${head} leaves the line of the last accepted commit ${base}: ${has}`, {
      commit,
      remedy:
        said === undefined
          ? leaveRemedy([wanted])
          : `Have the missing people run \`kedge approve ${said[0]}\` and push, or take the branch back to the line of ${base.slice(0, 12)}.`,
    });
  }

  #meeting(wanted: CommitId): CommitId | null {
    const { role, threshold } = adminsOf(this.#policy);
    const met = [...this.#said].find(([, { abandons, people }]) => {
      const able = [...people].filter((name) => holds(this.#policy, name, role));
      // As everywhere: a robot counts where one signature is enough, and never among several.
      const counted = threshold === 1 ? able : able.filter((name) => !this.#policy.robots.has(name));
      return abandons.includes(wanted) && counted.length >= threshold;
    });
    return met?.[0] ?? null;
  }
}

/** How hosts are led from a line to the one that forks off it; `wanted`: by `namesToLeave`. */
export function leaveRemedy(wanted: readonly CommitId[]): string {
  const trailers = wanted.map((id) => ` --trailer "Abandons: ${id}"`).join('');
  return `Rebase onto the accepted commit and push; or, to give that line up on every host, have the admins sign on the new one: \`git commit --allow-empty -S -m "Leave a line"${trailers}\`.`;
}

/** Who may change the policy: the role may have any name. */
function adminsOf(policy: Policy): { readonly role: string | null; readonly threshold: number } {
  return ruleFor(policy, 'trust/policy.yaml') ?? { role: null, threshold: 1 };
}

/** Why a line needs more than one person. Times in seconds since the epoch. */
export interface Silence {
  /** Of the base. */
  readonly policy: Policy;
  /** When the newest signature was made that the host knows of, or root last spoke. */
  readonly lastNews: number;
  readonly now: number;
  /** In seconds. */
  readonly freshness: number;
  /** The host had accepted something before, and does not know any more what. */
  readonly lost: boolean;
}

/** Most that are asked for: a stolen key alone moves nobody. */
const PEOPLE = 2;
const DAY = 86_400;

/**
 * While a host heard nothing, a key may have been stolen and removed by commits that are kept from it: so one key is not enough then.
 * Signatures count that were made within `freshness`, or a commit of before the theft would speak for the thief.
 */
export class SilenceProof implements LineProof {
  readonly #silence: Silence;
  readonly #able: readonly string[];
  readonly #people = new Set<string>();

  /** Null: the host had news in time, and remembers them. */
  static of(silence: Silence): SilenceProof | null {
    const { lost, now, lastNews, freshness } = silence;
    return lost || now - lastNews > freshness ? new SilenceProof(silence) : null;
  }

  private constructor(silence: Silence) {
    const { policy, lastNews, now } = silence;
    this.#silence = silence;
    // Those who could sign when the host last heard of them: keys that expired since make no fleet of one person.
    this.#able = namesOf(policy).filter(
      (name) =>
        !policy.robots.has(name) &&
        mayApprove(policy, name) &&
        (canSign(policy, name, now) || canSign(policy, name, lastNews)),
    );
  }

  see({ by }: Pick<SeenCommit, 'by'>): void {
    if (by === null || !this.#able.includes(by.person)) return;
    if (this.#needed() > 1 && by.signedAt < this.#silence.now - this.#silence.freshness) return;
    this.#people.add(by.person);
  }

  missing(): Failure | null {
    const needed = this.#needed();
    if (this.#people.size >= needed) return null;
    const { lost, now, lastNews, freshness, policy } = this.#silence;
    const why = lost
      ? 'this host lost its memory of what it had accepted'
      : `no news came for ${Math.floor((now - lastNews) / DAY)} days, longer than \`freshness\``;
    const who = needed === 1 ? 'a signature of a person' : `signatures of ${needed} people`;
    const when = needed === 1 ? '' : ` of the last ${span(freshness)}`;
    const has = [...this.#people].join(', ') || 'none';
    const others = this.#able.filter((name) => !this.#people.has(name) && canSign(policy, name, now));
    const sign = `have ${others.length === 0 ? 'another person' : others.join(' or ')} sign a commit on top (\`kedge refresh\`)`;
    const remedy = `Compare the line with a clone that you trust; if it is right, ${sign}, or say so on this host as root: \`kedge trust reset --to <commit> --reason <text>\`.`;
    return failure(
      'AUTHORITY_THRESHOLD',
      `${why}: this line needs ${who}${when}, with keys that are good now, and has ${has}`,
      {
        remedy,
      },
    );
  }

  #needed(): number {
    return Math.min(PEOPLE, this.#able.length);
  }
}

function span(seconds: number): string {
  return seconds < 2 * DAY ? `${Math.ceil(seconds / 3600)} hours` : `${Math.floor(seconds / DAY)} days`;
}
