/** What the hub itself holds for accepted in each repository that it serves: the same line that its hosts accept. */
import type { Certificate } from '../core/certificate.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { CommitId } from '../core/names.ts';
import type { VerifiedCommit } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { ServedRefs, ServedRepositories, ServedRepository } from '../ports/hub.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type AcceptDeps, judgeLine, openCheckpoint } from './accept.ts';
import { rootOf } from './accept-line.ts';
import { AcceptCache, entryAt, readCertificate, readHeadAt, type TreeSource } from './accept-trees.ts';

export const BRANCHES = 'refs/heads/';
export const HOSTS = 'refs/heads/hosts/';
/** Looked through for a fleet where none is known yet. */
const MOST_BRANCHES = 50;

/** What a repository holds. */
export interface HubFleet {
  readonly repository: string;
  readonly accepted: VerifiedCommit;
  /** Where the line goes on. */
  readonly branch: string;
}

export interface HubFleetDeps {
  readonly repositories: ServedRepositories;
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly buildTime: number;
  /** Repository -> the first commit that is trusted in it. */
  readonly anchors: ReadonlyMap<string, CommitId>;
  readonly warn: (message: string) => void;
}

/** Reads on from what was accepted before, so that nothing is lost when a push ends in the middle, or comes by another way. */
export class HubFleets {
  readonly deps: HubFleetDeps;
  readonly #cache = new AcceptCache();
  /** By repository, with what was accepted and where the branch stood when it was read. */
  readonly #known = new Map<
    string,
    { readonly before: CommitId; readonly head: CommitId | null; readonly fleet: HubFleet }
  >();

  constructor(deps: HubFleetDeps) {
    this.deps = deps;
  }

  accepting(objects: ObjectReader): AcceptDeps {
    const { signatures, now, buildTime } = this.deps;
    return { objects, signatures, now, buildTime, cache: this.#cache };
  }

  /** For reading what was accepted. */
  treesOf(objects: ObjectReader): TreeSource {
    return this.#source(objects);
  }

  #source(objects: ObjectReader): TreeSource {
    return { objects, signatures: this.deps.signatures, cache: this.#cache };
  }

  /** Null: no fleet was accepted here. Fails where the repository cannot be read. */
  async of(name: string, repository: ServedRepository, refs: ServedRefs): Promise<Result<HubFleet | null>> {
    const { branches, accepted: before } = refs;
    const headOf = (branch: string): CommitId | null => branches.get(BRANCHES + branch) ?? null;
    const known = this.#known.get(name);
    if (known !== undefined && known.before === before && known.head === headOf(known.fleet.branch)) {
      return ok(known.fleet);
    }
    const branch =
      before === null ? await this.#firstBranch(repository, branches) : await this.#branchAt(repository, before);
    if (branch === null) return before === null ? ok(null) : lost(name, before);
    const head = headOf(branch);
    const read = await (before === null
      ? this.first(name, repository, branch, head)
      : this.#next(name, repository, branch, before, head));
    if (!read.ok) {
      if (before !== null) return read;
      this.deps.warn(`${name}.git: its branch ${branch} holds nothing that can be accepted: ${read.failure.message}`);
      return ok(null);
    }
    const accepted = read.value;
    const saved = accepted.id === before ? ok(undefined) : await repository.accept(accepted.id);
    if (!saved.ok) return saved;
    const fleet = { repository: name, accepted, branch: accepted.fleet.branch };
    // A line that goes on on another branch is looked at there first.
    if (fleet.branch === branch) this.#known.set(name, { before: accepted.id, head, fleet });
    return ok(fleet);
  }

  /** The fleets of all other repositories. */
  async others(than: string): Promise<Result<readonly HubFleet[]>> {
    const fleets: HubFleet[] = [];
    for (const name of await this.deps.repositories.names()) {
      if (name === than) continue;
      const repository = this.deps.repositories.open(name, null);
      try {
        const refs = await repository.refs();
        const fleet = refs.ok ? await this.of(name, repository, refs.value) : refs;
        if (!fleet.ok) return fleet;
        if (fleet.value !== null) fleets.push(fleet.value);
      } finally {
        await repository.close();
      }
    }
    return ok(fleets);
  }

  /** A host's certificate in the commit in force; null: there is none. */
  async hostKey({ repository: name, accepted }: HubFleet, path: string): Promise<Result<Certificate | null>> {
    const objects = this.deps.repositories.open(name, null);
    const source = this.#source(objects);
    try {
      const entry = await entryAt(source, accepted.tree, path);
      if (!entry.ok) return entry;
      if (entry.value === null || entry.value.mode === '40000') return ok(null);
      return await readCertificate(source, entry.value.id, path);
    } finally {
      await objects.close();
    }
  }

  /** The last good commit of a line in whose repository nothing was accepted so far. */
  async first(
    name: string,
    objects: ObjectReader,
    branch: string,
    head: CommitId | null,
  ): Promise<Result<VerifiedCommit>> {
    if (head === null) return fail('REFERENCE_MISSING', `there is no branch ${branch}`);
    const judged = await this.judgeFirst(name, objects, branch, head);
    return judged.ok ? ok(judged.value.accepted ?? judged.value.base) : judged;
  }

  /** Judges a whole line: from the anchor that the operator named, else from its first commit, each under its own policy. */
  async judgeFirst(name: string, objects: ObjectReader, branch: string, head: CommitId) {
    const anchor = this.deps.anchors.get(name);
    const base = anchor === undefined ? await rootOf(objects, head) : ok(anchor);
    if (!base.ok) return base;
    const own = await this.settingsAt(objects, base.value);
    if (!own.ok) return fail(anchor === undefined ? fromRoot(own.failure, base.value) : own.failure);
    const judged = await judgeLine(this.accepting(objects), {
      fleetId: own.value.id,
      base: { commit: base.value, kind: 'anchor' },
      branch,
      head,
      newestSignature: 0,
    });
    if (judged.ok || anchor !== undefined) return judged;
    return fail(fromRoot(judged.failure, base.value));
  }

  /** Where the trust of a line begins. */
  originOf(name: string): CommitId | 'root' {
    return this.deps.anchors.get(name) ?? 'root';
  }

  async #next(
    name: string,
    objects: ObjectReader,
    branch: string,
    before: CommitId,
    head: CommitId | null,
  ): Promise<Result<VerifiedCommit>> {
    const settings = await this.settingsAt(objects, before);
    if (!settings.ok) return settings;
    const fleetId = settings.value.id;
    const deps = this.accepting(objects);
    if (head !== null && head !== before) {
      const base = { commit: before, kind: 'checkpoint' as const };
      const origin = this.originOf(name);
      const judged = await judgeLine(deps, { fleetId, base, origin, branch, head, newestSignature: 0 });
      if (judged.ok) return ok(judged.value.accepted ?? judged.value.base);
    }
    // Whatever the branch shows: what was accepted stays so.
    return openCheckpoint(deps, { fleetId, commit: before });
  }

  async #branchAt(objects: ObjectReader, commit: CommitId): Promise<string | null> {
    const settings = await this.settingsAt(objects, commit);
    return settings.ok ? settings.value.branch : null;
  }

  /** The branch that holds a fleet whose fleet.yaml names it. */
  async #firstBranch(objects: ObjectReader, refs: ReadonlyMap<string, CommitId>): Promise<string | null> {
    let left = MOST_BRANCHES;
    for (const [ref, head] of refs) {
      if (ref.startsWith(HOSTS)) continue;
      if (left-- === 0) break;
      const settings = await this.settingsAt(objects, head);
      if (settings.ok && BRANCHES + settings.value.branch === ref) return settings.value.branch;
    }
    return null;
  }

  /** What fleet.yaml says at a commit that nobody has judged. */
  async settingsAt(objects: ObjectReader, commit: CommitId): Promise<Result<FleetSettings>> {
    const head = await readHeadAt(this.#source(objects), commit);
    return head.ok ? ok(head.value.fleet) : head;
  }
}

function lost(name: string, commit: CommitId): Result<never> {
  return fail('STATE_CORRUPT', `${name}.git has lost what the hub accepted last (${commit})`, {
    commit,
    remedy: `Push the whole branch anew after \`git -C ${name}.git update-ref -d refs/kedge/accepted\` on the hub's machine.`,
  });
}

/** Most likely the history began before there was a policy. */
function fromRoot(why: Failure, root: CommitId): Failure {
  if (why.commit !== root) return why;
  const remedy = `${why.remedy} The hub begins with the first commit of the line; where trust begins later, start it with --anchor and the full id of the first commit to trust.`;
  return { ...why, remedy };
}
