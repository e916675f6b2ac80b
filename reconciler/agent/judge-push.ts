/** Judges pushes for the hub as a host would judge what comes of them; what hosts do not read, by who signed it. */
import { type Failure, failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import type { Push, PushJudge, PushVerdict, RefChange, ServedRepository } from '../ports/hub.ts';
import { judgeLine, judgeProposal } from './accept.ts';
import { isAncestor } from './accept-line.ts';
import { BRANCHES, HOSTS, type HubFleet, type HubFleetDeps, HubFleets } from './hub-fleets.ts';
import { isInventoryOf, judgeHostBranch } from './judge-inventory.ts';
import { judgeRunsBranch } from './judge-runs.ts';
import { RUNS_BRANCH } from './run-inbox.ts';

/** The repository that the hub makes for inventory, and for nothing else. */
const INVENTORY = 'inventory';

export function pushJudge(deps: HubFleetDeps): PushJudge {
  return new Judge(deps);
}

interface Pushed {
  readonly name: string;
  readonly repository: ServedRepository;
  /** Branches as they are. */
  readonly refs: ReadonlyMap<string, CommitId>;
  readonly fleet: HubFleet | null;
}

class Judge implements PushJudge {
  readonly #deps: HubFleetDeps;
  readonly #fleets: HubFleets;
  /** One at a time: what a push is judged against is not to move meanwhile. */
  #last: Promise<unknown> = Promise.resolve();
  /** By repository. */
  readonly #mostBytes = new Map<string, number>();

  constructor(deps: HubFleetDeps) {
    this.#deps = deps;
    this.#fleets = new HubFleets(deps);
  }

  async mostBytes(name: string): Promise<number> {
    const known = this.#mostBytes.get(name);
    if (known !== undefined) return known;
    return this.#inOrder(async () => {
      const repository = this.#deps.repositories.open(name, null);
      try {
        const refs = await repository.refs();
        const fleet = refs.ok ? await this.#fleets.of(name, repository, refs.value) : refs;
        return this.#limit(name, fleet.ok ? fleet.value : null);
      } finally {
        await repository.close();
      }
    });
  }

  /** As the fleet in force limits its repository, for that is what its hosts take. */
  #limit(name: string, fleet: HubFleet | null): number {
    const own = name === INVENTORY ? LIMITS.pushInventoryBytes : LIMITS.repositoryBytes;
    const most = Math.max(own, fleet?.accepted.fleet.limits.repositoryBytes ?? 0);
    this.#mostBytes.set(name, most);
    return most;
  }

  async judge(push: Push, signal: AbortSignal): Promise<PushVerdict> {
    return this.#inOrder(async () => {
      const repository = this.#deps.repositories.open(push.repository, push.quarantine);
      const giveUp = (): void => void repository.close();
      signal.addEventListener('abort', giveUp, { once: true });
      try {
        return await this.#judge(push, repository);
      } finally {
        signal.removeEventListener('abort', giveUp);
        await repository.close();
      }
    });
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #judge({ repository: name, changes }: Push, repository: ServedRepository): Promise<PushVerdict> {
    const first = changes[0]?.ref ?? '';
    if (changes.length > LIMITS.pushRefs) {
      const why = failure(
        'SOURCE_TOO_LARGE',
        `the push moves ${changes.length} refs, and ${LIMITS.pushRefs} are allowed`,
        {
          remedy: 'Push fewer branches at once.',
        },
      );
      return refuse(first, why);
    }
    const heads = changes.flatMap(({ after }) => (after === null ? [] : [after]));
    const came = await repository.incoming(heads, LIMITS.fetchObjects);
    if (!came.ok) return refuse(first, came.failure);
    if (came.value.strays > 0) {
      const why = refused(
        `the push brings ${came.value.strays} objects that what it pushes does not need`,
        'Push with plain git.',
      );
      return refuse(first, why);
    }
    const refs = await repository.refs();
    const fleet = refs.ok ? await this.#fleets.of(name, repository, refs.value) : refs;
    if (!refs.ok) return refuse(first, refs.failure);
    if (!fleet.ok) return refuse(first, fleet.failure);
    this.#limit(name, fleet.value);
    const pushed: Pushed = { name, repository, refs: refs.value.branches, fleet: fleet.value };
    let waiting: PushVerdict['waiting'] = null;
    for (const change of changes) {
      const why = await this.#judgeChange(pushed, change, changes);
      // What waits for people is good, and pushed so that they can see it and approve.
      if (why?.code === 'AUTHORITY_THRESHOLD') waiting = { ref: change.ref, failure: why };
      else if (why !== null) return refuse(change.ref, why);
    }
    return { refused: null, waiting };
  }

  async #judgeChange(pushed: Pushed, change: RefChange, all: readonly RefChange[]): Promise<Failure | null> {
    const { name, refs, fleet } = pushed;
    const { ref, before } = change;
    if (!ref.startsWith(BRANCHES)) {
      return refused(`${ref} is no branch, and nothing reads it`, 'Push branches only, without --tags and --mirror.');
    }
    if (before !== (refs.get(ref) ?? null)) {
      return refused(`${ref} has moved meanwhile`, 'Fetch, look at what is new, and push again.');
    }
    // git pushes no such thing; it would only carry objects in.
    if (before === change.after) return refused(`${ref} stands there already`, 'Push with plain git.');
    if (ref === HOSTS.slice(0, -1))
      return refused(`${ref} would stand in the way of the branches of hosts`, 'Take another name.');
    if (ref.startsWith(HOSTS)) return judgeHostBranch(this.#fleets, pushed, change);
    if (name === INVENTORY || (fleet === null && (await this.#isInventory(name)))) {
      return refused(
        `${name}.git holds what hosts report, and takes their branches alone`,
        `Push the fleet to its own repository (fleet.git); a host pushes its branch, hosts/<name>, by itself.`,
      );
    }
    if (fleet === null) return this.#judgeFirst(pushed, change, all);
    const branch = ref.slice(BRANCHES.length);
    if (branch === RUNS_BRANCH && branch !== fleet.branch)
      return judgeRunsBranch(this.#fleets, fleet, pushed.repository, change);
    return branch === fleet.branch
      ? this.#judgeFleet(pushed, change, fleet)
      : this.#judgeProposal(pushed, change, fleet, branch);
  }

  /** Whether the fleet of another repository keeps its inventory here. */
  async #isInventory(name: string): Promise<boolean> {
    const others = await this.#fleets.others(name);
    return others.ok && others.value.some((fleet) => isInventoryOf(name, fleet));
  }

  /** Trust on first use: whoever pushes first says who may push from then on, unless the operator named an anchor. */
  async #judgeFirst(pushed: Pushed, { ref, after }: RefChange, all: readonly RefChange[]): Promise<Failure | null> {
    const { name, repository, refs } = pushed;
    const branch = ref.slice(BRANCHES.length);
    const remedy = `Push the branch that fleet.yaml names, by itself, and what else there is after it.`;
    if (after === null) return refused(`${name}.git holds no fleet that was accepted`, remedy);
    if (all.filter((change) => !change.ref.startsWith(HOSTS)).length > 1) {
      return refused(`the first push to ${name}.git must be of one branch`, remedy);
    }
    if ([...refs.keys()].some((known) => !known.startsWith(HOSTS)) && !this.#deps.anchors.has(name)) {
      return refused(
        `${name}.git holds branches, and nothing in them was accepted by this hub`,
        'Start the hub with --anchor and the full id of the first commit to trust; or remove the branches on its machine, and push the fleet anew.',
      );
    }
    const settings = await this.#fleets.settingsAt(repository, after);
    if (settings.ok && settings.value.branch !== branch) {
      return refused(`fleet.yaml says that the fleet lives on the branch ${settings.value.branch}`, remedy);
    }
    if (!settings.ok && ['POLICY_INVALID', 'REFERENCE_MISSING'].includes(settings.failure.code)) {
      const why = `${name}.git takes a fleet, and this is none: ${settings.failure.message}`;
      return { ...settings.failure, message: why, remedy: `${settings.failure.remedy} \`kedge init\` makes a fleet.` };
    }
    const judged = await this.#fleets.judgeFirst(name, repository, branch, after);
    return judged.ok ? judged.value.stopped : judged.failure;
  }

  async #judgeFleet({ name, repository }: Pushed, { after, ref }: RefChange, fleet: HubFleet): Promise<Failure | null> {
    if (after === null) {
      return refused(`${ref} is the line that hosts follow, and is not removed`, 'Push a `git revert` to go back.');
    }
    const { accepted, branch } = fleet;
    const judged = await judgeLine(this.#fleets.accepting(repository), {
      fleetId: accepted.fleet.id,
      base: { commit: accepted.id, kind: 'checkpoint' },
      origin: this.#fleets.originOf(name),
      branch,
      head: after,
      newestSignature: accepted.signedAt,
    });
    return judged.ok ? judged.value.stopped : judged.failure;
  }

  /**
   * Another branch: a change that somebody of the fleet proposes. Nobody is asked who he is, and whoever can read the hub can push again
   * what it shows: so a new branch holds something new, only who signed a proposal replaces it, and only what was merged is removed.
   */
  async #judgeProposal(
    { repository, refs }: Pushed,
    { ref, before, after }: RefChange,
    { accepted }: HubFleet,
    branch: string,
  ): Promise<Failure | null> {
    if (after === null) {
      if (before === null || before === accepted.id || (await isAncestor(repository, before, accepted.id))) return null;
      return refused(
        `${ref} holds what the fleet has not taken, and nothing says that you may remove it`,
        `Merge it first; or remove it on the hub's machine: git -C <repository> branch -D ${branch}`,
      );
    }
    const deps = this.#fleets.accepting(repository);
    const signed = await judgeProposal(deps, accepted, { id: after, branch });
    if (!signed.ok) return signed.failure;
    if (before !== null && (await isAncestor(repository, before, after))) return null;
    const heads = [...refs].flatMap(([known, id]) => (known.startsWith(HOSTS) ? [] : [id]));
    if (heads.includes(after) || (await isAncestor(repository, after, ...heads))) {
      return refused(`${ref} would hold nothing that another branch does not hold`, 'Commit to it, and push it then.');
    }
    if (before === null) {
      if (heads.length <= LIMITS.proposals) return null;
      return refused(
        `there are ${LIMITS.proposals} branches already`,
        'Remove those that were merged (git push --delete).',
      );
    }
    const old = await judgeProposal(deps, accepted, { id: before, branch });
    if (!old.ok) return null;
    if (old.value.person !== signed.value.person) {
      return refused(
        `${ref} is a proposal of ${old.value.person}, and only goes on from there`,
        'Push to a branch of your own.',
        after,
      );
    }
    if (signed.value.signedAt >= old.value.signedAt) return null;
    return refused(
      `${ref} holds a commit that was signed later`,
      'Sign anew what it shall hold: git commit --amend -S',
      after,
    );
  }
}

function refuse(ref: string, why: Failure): PushVerdict {
  return { refused: { ref, failure: why }, waiting: null };
}

function refused(message: string, remedy: string, commit?: CommitId): Failure {
  return failure('PUSH_REFUSED', message, { remedy, ...(commit === undefined ? {} : { commit }) });
}
