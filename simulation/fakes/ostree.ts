import { createHash } from 'node:crypto';
import { type Failure, fail, failure, ok, type Result } from '../../reconciler/core/failure.ts';
import { isSha256, type Sha256 } from '../../reconciler/core/names.ts';
import type { EtcChange, EtcScan } from '../../reconciler/core/os-drift.ts';
import { isOwnDeployment, type OsDeployment, type OsStatus } from '../../reconciler/core/os-observed.ts';
import { superfluousOf } from '../../reconciler/core/os-tidy.ts';
import type { OsPin, OsPull, OsPulled, Ostree } from '../../reconciler/ports/ostree.ts';

export interface FakeOsCommit {
  readonly version: string;
  readonly ref: string;
  /** Certificate of who signed it; null: nobody. */
  readonly signer: string | null;
  readonly files: ReadonlyMap<string, string>;
}

type Deployed = Omit<OsDeployment, 'index' | 'booted'>;

/** A sysroot, the repositories that it pulls from, and the machine that boots it, in memory. */
export class FakeOstree implements Ostree {
  /** What build servers have made. */
  readonly commits = new Map<Sha256, FakeOsCommit>();
  /** URL -> how it answers: well where it has no entry. */
  readonly remotes = new Map<string, 'well' | 'down' | 'tampered'>();
  /** Fails the next call of that name, having done nothing. */
  readonly failures = new Map<'pull' | 'deploy' | 'goBack' | 'remove' | 'status' | 'tidy', Failure>();
  /** Of the boot. */
  uptimeMs = 60_000;
  /** What differs in /etc of whatever is booted. */
  etcChanges: EtcChange[] = [];
  /** Times that it was cleaned up. */
  tidied = 0;
  /** Times that something was fetched or changed. */
  changes = 0;
  #boots = 1;
  #pulled = new Set<Sha256>();
  #deployed: Deployed[] = [];
  #booted: Deployed | null = null;

  /** Null: nothing is booted from this sysroot. */
  constructor(booted: FakeOsCommit | null) {
    if (booted === null) return;
    const commit = this.publish(booted);
    this.#pulled.add(commit);
    this.#booted = this.#deployment(commit, booted, `kedge:${booted.ref}`, false);
    this.#deployed = [this.#booted];
  }

  publish(commit: FakeOsCommit): Sha256 {
    const id = createHash('sha256').update(JSON.stringify(commit)).digest('hex');
    if (!isSha256(id)) throw new Error('unreachable');
    this.commits.set(id, commit);
    return id;
  }

  /** Deployed by Kedge once, behind what is there. */
  deployOwn(commit: Sha256): void {
    const of = this.commits.get(commit);
    this.#pulled.add(commit);
    this.#deployed.push(this.#deployment(commit, of, `kedge:${of?.ref}`, false));
  }

  /** Somebody else deployed something, behind what is there. */
  deployForeign(commit: Sha256): void {
    this.#pulled.add(commit);
    this.#deployed.push(this.#deployment(commit, this.commits.get(commit), null, false));
  }

  unlock(): void {
    this.#deployed = this.#deployed.map((d) => (d === this.#booted ? this.#unlockedOf(d) : d));
  }

  pin(index: number): void {
    this.#deployed = this.#deployed.map((d, i) => (i === index ? { ...d, pinned: true } : d));
  }

  /** `fallback`: the boot loader takes the entry behind the default one. */
  reboot(entry: 'default' | 'fallback' = 'default'): void {
    const staged = this.#deployed.find((d) => d.staged);
    if (staged !== undefined) {
      const kept = this.#deployed.filter((d) => !d.staged && (d === this.#booted || d.pinned));
      this.#deployed = [{ ...staged, staged: false }, ...kept];
    }
    this.#enter(entry === 'default' ? 0 : 1);
  }

  cutPower(): void {
    this.#deployed = this.#deployed.filter((d) => !d.staged);
    this.#enter(0);
  }

  async version(): Promise<Result<string>> {
    return ok('ostree 2022.7-fake');
  }

  async status(): Promise<Result<OsStatus>> {
    const why = this.#failure('status');
    if (why !== null) return fail(why);
    const deployments = this.#deployed.map((d, index) => ({ ...d, index, booted: d === this.#booted }));
    return ok({ deployments, bootId: `boot-${this.#boots}`, uptimeMs: this.uptimeMs });
  }

  async has(commit: Sha256): Promise<Result<boolean>> {
    return ok(this.#pulled.has(commit));
  }

  async pull(request: OsPull): Promise<Result<OsPulled>> {
    const why = this.#failure('pull');
    if (why !== null) return fail(why);
    const failures: Failure[] = [];
    for (const remote of request.remotes) {
      const state = this.remotes.get(remote) ?? 'well';
      const commit = this.commits.get(request.commit);
      const bad = this.#unsigned(request);
      if (state === 'down' || commit === undefined || commit.ref !== request.ref) {
        failures.push(failure('OS_PULL_FAILED', `${remote} does not give ${request.commit}`, { source: remote }));
      } else if (bad !== null) failures.push({ ...bad, source: remote });
      else if (state === 'tampered') failures.push(failure('OS_PULL_FAILED', 'corrupted object', { source: remote }));
      else {
        this.changes += 1;
        this.#pulled.add(request.commit);
        return ok({ remote, sizes: null, near: [] });
      }
    }
    const worst = failures.find((f) => f.code === 'OS_SIGNATURE') ?? failures[0];
    return fail(worst ?? failure('OS_PULL_FAILED', 'no remote'));
  }

  async deploy(pin: OsPin): Promise<Result<void>> {
    const why = this.#failure('deploy') ?? this.#unsigned(pin);
    if (why !== null) return fail(why);
    if (!this.#pulled.has(pin.commit)) return fail('OS_DEPLOY_FAILED', `${pin.commit} is not here`);
    this.changes += 1;
    const staged = this.#booted !== null;
    this.#deployed = this.#deployed.map((d) =>
      isOwnDeployment(d) || d === this.#booted || d.staged ? d : { ...d, pinned: true },
    );
    const made = this.#deployment(pin.commit, this.commits.get(pin.commit), `kedge:${pin.ref}`, staged);
    this.#deployed = [made, ...this.#deployed.filter((d) => !d.staged)];
    return ok(undefined);
  }

  async remove(commit: Sha256): Promise<Result<void>> {
    const why = this.#failure('remove');
    if (why !== null) return fail(why);
    this.changes += 1;
    this.#deployed = this.#deployed.filter(
      (d) => d.commit !== commit || d === this.#booted || d.pinned || !isOwnDeployment(d),
    );
    return ok(undefined);
  }

  async tidy(keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>> {
    const why = this.#failure('tidy');
    if (why !== null) return fail(why);
    this.tidied += 1;
    const seen = this.#deployed.map((d, index) => ({ ...d, index, booted: d === this.#booted }));
    const old = superfluousOf({ deployments: seen });
    this.#deployed = this.#deployed.filter((_, i) => !old.some(({ index }) => index === i));
    this.#pulled = new Set(
      [...this.#pulled].filter((c) => keep.includes(c) || this.#deployed.some((d) => d.commit === c)),
    );
    return ok(old.map(({ commit }) => commit));
  }

  async goBack(commit: Sha256): Promise<Result<void>> {
    const why = this.#failure('goBack');
    if (why !== null) return fail(why);
    const old = this.#deployed.find((d) => d.commit === commit && !d.staged);
    if (old === undefined) return fail('OS_DEPLOY_FAILED', `${commit} is not deployed any more`);
    this.changes += 1;
    this.#deployed = [old, ...this.#deployed.filter((d) => d !== old && !d.staged)];
    return ok(undefined);
  }

  async etc(): Promise<Result<EtcScan | null>> {
    return ok(this.#booted === null ? null : { changes: this.etcChanges, isWhole: true });
  }

  async readFile(revision: string, paths: readonly string[]): Promise<Result<string | null>> {
    const files = [...this.commits].find(([id]) => id === revision)?.[1].files;
    if (files === undefined) return fail('OS_PULL_FAILED', `${revision} is not here`);
    const path = paths.find((p) => files.has(p));
    return ok(path === undefined ? null : (files.get(path) ?? null));
  }

  #unlockedOf(deployed: Deployed): Deployed {
    const unlocked: Deployed = { ...deployed, unlocked: 'development' };
    this.#booted = unlocked;
    return unlocked;
  }

  #enter(index: number): void {
    // Development mode lives in /run.
    this.#deployed = this.#deployed.map((d) => (d.unlocked === 'development' ? { ...d, unlocked: 'none' } : d));
    this.#booted = this.#deployed[index] ?? null;
    this.#boots += 1;
    this.uptimeMs = 60_000;
  }

  #deployment(commit: Sha256, of: FakeOsCommit | undefined, origin: string | null, staged: boolean): Deployed {
    const serial = this.#deployed.filter((d) => d.commit === commit).length;
    const version = of?.version ?? null;
    return { osname: 'lab', commit, serial, staged, pinned: false, unlocked: 'none', version, origin };
  }

  #unsigned({ commit, signers }: OsPin): Failure | null {
    const signer = this.commits.get(commit)?.signer ?? null;
    const known = signers.some((key) => Buffer.from(key).toString() === signer);
    return known ? null : failure('OS_SIGNATURE', `the OS commit ${commit} is signed by no key of the channel`);
  }

  #failure(name: 'pull' | 'deploy' | 'goBack' | 'remove' | 'status' | 'tidy'): Failure | null {
    const why = this.failures.get(name) ?? null;
    this.failures.delete(name);
    return why;
  }
}
