import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, type FailureCode, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { ostreeCommit } from '../core/offer.ts';
import type { EtcScan } from '../core/os-drift.ts';
import { bootedOf, isOwnDeployment, type OsDeployment, type OsStatus, OWN_REMOTE } from '../core/os-observed.ts';
import type { Exec, ExecOutcome } from '../ports/exec.ts';
import type { OsPin, OsPull, OsPulled, OsSizes, Ostree } from '../ports/ostree.ts';
import { awaitNear } from './await-near.ts';
import { freeBytes } from './disk.ts';
import { scanEtc } from './etc-drift.ts';
import { Http } from './http.ts';
import type { MirrorStore } from './mirror-store.ts';
import { OstreeNear } from './ostree-near.ts';
import { OstreeRelay, type RelayLimits } from './ostree-relay.ts';
import { parseKernels, parseSizes, parseStatus } from './ostree-status.ts';
import { tidySysroot } from './ostree-tidy.ts';

export interface OstreeOptions {
  readonly exec: Exec;
  /** `/`, or a folder that holds a sysroot. */
  readonly sysroot: string;
  /** The sysroot's own where absent. */
  readonly repo?: string;
  /** For what a check needs and leaves nothing of; made where it is missing. */
  readonly scratch: string;
  readonly env: Readonly<Record<string, string>>;
  /** The program and what comes before its arguments. */
  readonly program?: readonly [string, ...string[]];
  /** Of the running kernel. */
  readonly boot?: () => Promise<{ readonly bootId: string; readonly uptimeMs: number }>;
  readonly freeBytes?: (path: string) => Promise<number>;
  /** Of Kedge, for what servers are told. */
  readonly version?: string;
  readonly pullLimits?: Partial<RelayLimits>;
  /** Keeps what pulls bring for neighbours. */
  readonly mirror?: MirrorStore | null;
}

type Ran = { readonly ok: true; readonly out: string } | { readonly ok: false; readonly outcome: ExecOutcome };

/**
 * `Ostree` over the program of that name, 2022.7 or later. What it relies on and what not: a pull verifies against the keyring of a
 * remote that exists for that pull alone; `show --gpg-verify-remote` ends with 0 for unsigned commits and `pull-local` asks for no
 * signature by itself, so neither is ever the judge.
 */
export class OstreeProgram implements Ostree {
  readonly #options: OstreeOptions;
  readonly #repo: string;
  readonly #free: (path: string) => Promise<number>;

  constructor(options: OstreeOptions) {
    this.#options = options;
    this.#repo = options.repo ?? join(options.sysroot, 'ostree', 'repo');
    this.#free = options.freeBytes ?? freeBytes;
  }

  async version(): Promise<Result<string>> {
    const ran = await this.#run(['--version'], LIMITS.ostreeMs);
    if (!ran.ok) return fail(this.#failed('OS_DEPLOY_FAILED', 'ostree does not run', ran.outcome));
    const status = await this.status();
    if (!status.ok) return status;
    return ok(`ostree ${/^ Version: '(\S+)'$/m.exec(ran.out)?.[1] ?? 'of an unknown version'}`);
  }

  async status(): Promise<Result<OsStatus>> {
    const ran = await this.#admin('status', []);
    if (!ran.ok)
      return fail(this.#failed('OS_DEPLOY_FAILED', `${this.#options.sysroot} cannot be looked at`, ran.outcome));
    const deployments = parseStatus(ran.out);
    if (deployments === null) {
      return fail('OS_DEPLOY_FAILED', '`ostree admin status` says what this version of Kedge cannot read', {
        cause: ran.out.slice(0, 500),
        remedy: 'Report what it prints; ostree 2022.7 to 2025.2 are known.',
      });
    }
    return ok({ deployments, ...(await (this.#options.boot ?? runningBoot)()) });
  }

  async has(commit: Sha256): Promise<Result<boolean>> {
    const object = join(this.#repo, 'objects', commit.slice(0, 2), `${commit.slice(2)}.commit`);
    const partial = join(this.#repo, 'state', `${commit}.commitpartial`);
    return ok((await isThere(object)) && !(await isThere(partial)));
  }

  async pull(request: OsPull): Promise<Result<OsPulled>> {
    const { offers = [], commit } = request;
    const path = ostreeCommit(commit);
    if (path !== null) await awaitNear(offers, path, request);
    const begun = path === null ? null : this.#options.mirror?.begin(path);
    try {
      return await this.#pullAny(request);
    } finally {
      begun?.();
    }
  }

  async #pullAny(request: OsPull): Promise<Result<OsPulled>> {
    const failures: Failure[] = [];
    const { offers = [], commit, signal } = request;
    const near = offers.length === 0 ? null : new OstreeNear(offers, commit, signal);
    for (const remote of request.remotes) {
      if (signal?.aborted === true) break;
      const pulled = await this.#pullNear(remote, request, near);
      if (pulled.ok) return ok({ remote, sizes: pulled.value, near: near?.names ?? [] });
      failures.push({ ...pulled.failure, source: remote });
      // Another remote needs the same room.
      if (pulled.failure.code === 'DISK_FULL') break;
    }
    // Of what is signed wrongly people must hear, also where the other remotes are merely down.
    const worst = failures.find((f) => f.code === 'DISK_FULL') ?? failures.find((f) => f.code === 'OS_SIGNATURE');
    return fail(worst ?? failures[0] ?? failure('OS_PULL_FAILED', 'the pull was interrupted'));
  }

  async deploy(pin: OsPin): Promise<Result<void>> {
    const vouched = await this.#verify(pin);
    if (!vouched.ok) return vouched;
    const before = await this.status();
    if (!before.ok) return before;
    const room = await this.#roomToDeploy(pin.commit, before.value.deployments);
    if (!room.ok) return this.#forgetBroken(pin.commit, room.failure);
    const kept = await this.#keepForeign(before.value.deployments);
    if (!kept.ok) return kept;
    const isBooted = bootedOf(before.value) !== null;
    const deployed = await this.#deployAs(pin.commit, `${OWN_REMOTE}:${pin.ref}`, before.value, isBooted);
    if (!deployed.ok) return this.#forgetBroken(pin.commit, deployed.failure);
    const after = await this.status();
    if (!after.ok) return after;
    if (after.value.deployments[0]?.commit === pin.commit) return ok(undefined);
    return fail('OS_DEPLOY_FAILED', `ostree deployed ${short(pin.commit)}, and it is not what boots next`);
  }

  async remove(commit: Sha256): Promise<Result<void>> {
    for (;;) {
      const status = await this.status();
      if (!status.ok) return status;
      const old = status.value.deployments.find(
        (d) => d.commit === commit && !d.booted && !d.pinned && isOwnDeployment(d),
      );
      // Also what a cut-off run left in /boot and in the repository.
      if (old === undefined) return this.#do('clean up', this.#admin('cleanup', []));
      const gone = await this.#do(`remove ${short(commit)}`, this.#admin('undeploy', [String(old.index)]));
      if (!gone.ok) return gone;
    }
  }

  async tidy(keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>> {
    const steps = {
      repo: this.#repo,
      scratch: this.#options.scratch,
      status: () => this.status(),
      admin: (what: string, command: string, args: readonly string[]) => this.#do(what, this.#admin(command, args)),
      repoCommand: async (what: string, [command = '', ...args]: readonly string[]) => {
        const ran = await this.#run([command, `--repo=${this.#repo}`, ...args], LIMITS.ostreeMs);
        return ran.ok ? ok(ran.out) : fail(this.#failed('OS_DEPLOY_FAILED', `ostree could not ${what}`, ran.outcome));
      },
    };
    return tidySysroot(steps, PULL_REMOTE, keep);
  }

  async goBack(commit: Sha256): Promise<Result<void>> {
    const status = await this.status();
    if (!status.ok) return status;
    const { deployments } = status.value;
    const old = deployments.find((d) => d.commit === commit && !d.staged);
    if (old === undefined) return fail('OS_DEPLOY_FAILED', `${short(commit)} is not deployed any more`);
    if (old.index === 0) return ok(undefined);
    const moved = await this.#admin('set-default', [String(old.index)]);
    // Before 2023 there is no such command: then the same commit is deployed once more, in front.
    if (!moved.ok && !/unknown .*(sub)?command/i.test(moved.outcome.stderr)) {
      return fail(this.#failed('OS_DEPLOY_FAILED', `${short(commit)} could not be put first`, moved.outcome));
    }
    if (!moved.ok) {
      const again = await this.#deployAs(commit, old.origin, status.value, false);
      if (!again.ok) return again;
    }
    const after = await this.status();
    if (!after.ok) return after;
    if (after.value.deployments[0]?.commit === commit) return ok(undefined);
    return fail('OS_DEPLOY_FAILED', `${short(commit)} was put first, and something else boots next`);
  }

  async etc(): Promise<Result<EtcScan | null>> {
    const status = await this.status();
    if (!status.ok) return status;
    const booted = bootedOf(status.value);
    if (booted === null) return ok(null);
    // Not /usr/etc of what runs: an unlocked /usr may say anything.
    const folder = this.#folderOf(booted);
    try {
      return ok(await scanEtc(join(folder, 'etc'), join(folder, 'usr', 'etc')));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return fail('OS_DEPLOY_FAILED', `${join(folder, 'etc')} cannot be read`, { cause });
    }
  }

  async readFile(revision: string, paths: readonly string[]): Promise<Result<string | null>> {
    for (const path of paths) {
      const ran = await this.#run(['cat', `--repo=${this.#repo}`, '--', revision, path], LIMITS.ostreeMs, {
        maxOutput: LIMITS.osFileBytes,
      });
      if (ran.ok) return ok(ran.out);
      if (!/No such file or directory|Not a regular file/i.test(ran.outcome.stderr)) {
        return fail(this.#failed('OS_PULL_FAILED', `${path} of ${revision} cannot be read`, ran.outcome));
      }
    }
    return ok(null);
  }

  #folderOf({ osname, commit, serial }: OsDeployment): string {
    return join(this.#options.sysroot, 'ostree', 'deploy', osname, 'deploy', `${commit}.${serial}`);
  }

  /** What breaks with offers is pulled once more without: the remote shows whether they lied. */
  async #pullNear(remote: string, request: OsPull, near: OstreeNear | null): Promise<Result<OsSizes | null>> {
    const pulled = await this.#pullVia(remote, request, near);
    if (pulled.ok || near === null || near.names.length === 0) return pulled;
    const { code, message, cause = '' } = pulled.failure;
    if (code === 'DISK_FULL' || request.signal?.aborted === true) return pulled;
    request.onProgress?.(`without ${near.names.join(', ')}: ${message}`);
    const alone = await this.#pullVia(remote, request, null);
    if (alone.ok) near.blame(cause);
    // Where the remote is merely away, what was wrong with what is near is the news.
    return alone.ok || alone.failure.code !== 'OS_PULL_FAILED' ? alone : pulled;
  }

  async #pullVia(remote: string, request: OsPull, near: OstreeNear | null): Promise<Result<OsSizes | null>> {
    const { signers, maxRate = null, signal, onProgress } = request;
    if (remote.startsWith('/'))
      return this.#withRemote(this.#repo, `file://${remote}`, signers, () => this.#pullFrom(remote, request, null));
    const http = new Http({ version: this.#options.version ?? '0', sockets: SOCKETS, systemCas: true });
    const limits = { ...PULL_LIMITS, ...this.#options.pullLimits };
    const tell =
      onProgress === undefined ? {} : { onBytes: everySeconds(5, (n) => onProgress(`${megabytes(n)} came`)) };
    const rest = { ...(signal === undefined ? {} : { signal }), ...tell };
    const keep = (await this.#options.mirror?.beginPull()) ?? null;
    const relay = await OstreeRelay.open({ http, remote, limits, maxRate, near, keep, ...rest });
    try {
      const from = () => this.#pullFrom(remote, request, relay);
      const pulled = await this.#withRemote(this.#repo, relay.url, signers, from);
      // Only what ostree found good: a neighbour that hands lies on is one that lies.
      if (pulled.ok) await keep?.accept();
      return pulled;
    } finally {
      await keep?.discard();
      await relay.close();
      http.close();
    }
  }

  /** The commit alone first: it is judged, and says how much room the rest needs, before any of that is fetched. */
  async #pullFrom(
    remote: string,
    { commit, ref, signal, onProgress }: OsPull,
    relay: OstreeRelay | null,
  ): Promise<Result<OsSizes | null>> {
    const floor = await this.#room(0);
    if (!floor.ok) return floor;
    // `--untrusted`: without it files of a path are taken over unread. `ref@commit`: no branch head is followed, and no time compared.
    const args = ['pull', `--repo=${this.#repo}`, '--untrusted', `--network-retries=${RETRIES}`];
    const what = [PULL_REMOTE, `${ref}@${commit}`];
    const control = signal === undefined ? {} : { signal };
    onProgress?.(`commit ${short(commit)} from ${remote}`);
    const head = await this.#run([...args, '--commit-metadata-only', ...what], LIMITS.ostreeMs, control);
    if (!head.ok) return fail(this.#pullFailed(remote, commit, head.outcome, relay));
    const shown = await this.#run(['show', `--repo=${this.#repo}`, '--print-sizes', commit], LIMITS.ostreeMs);
    const sizes = shown.ok ? parseSizes(shown.out) : null;
    const room = await this.#room(sizes?.unpacked ?? 0);
    if (!room.ok) return room;
    onProgress?.(`${short(commit)} from ${remote}${sizes === null ? '' : `: ${megabytes(sizes.download)} at most`}`);
    if (sizes !== null) relay?.allow(mostFor(sizes));
    const body = await this.#run([...args, ...what], LIMITS.osPullMs, control);
    if (!body.ok) return fail(this.#pullFailed(remote, commit, body.outcome, relay));
    const whole = await this.has(commit);
    if (!whole.ok) return whole;
    return whole.value ? ok(sizes) : fail('OS_PULL_FAILED', `${remote} gave only a part of ${short(commit)}`);
  }

  /** Judged by ostree itself, in a repository that holds nothing else: whatever way the commit came into the sysroot. */
  async #verify({ commit, signers }: OsPin): Promise<Result<void>> {
    await mkdir(this.#options.scratch, { recursive: true, mode: 0o700 });
    const repo = await mkdtemp(join(this.#options.scratch, 'verify-'));
    try {
      const made = await this.#do(
        'make a repository',
        this.#run(['init', `--repo=${repo}`, '--mode=bare-user-only'], LIMITS.ostreeMs),
      );
      if (!made.ok) return made;
      return await this.#withRemote(repo, 'file:///nonexistent', signers, async () => {
        const args = ['pull-local', `--repo=${repo}`, '--gpg-verify', `--remote=${PULL_REMOTE}`, '--untrusted'];
        const ran = await this.#run([...args, '--commit-metadata-only', this.#repo, commit], LIMITS.ostreeMs);
        return ran.ok ? ok(undefined) : fail(this.#pullFailed('this host', commit, ran.outcome));
      });
    } finally {
      await rm(repo, { recursive: true, force: true });
    }
  }

  /**
   * A remote for one use. Deleted first, for `remote add --force` keeps the keys of the remote that it replaces: what was trusted in a
   * run that was killed would be trusted again.
   */
  async #withRemote<T>(
    repo: string,
    url: string,
    signers: readonly Uint8Array[],
    use: () => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const forget = () => this.#run(['remote', `--repo=${repo}`, 'delete', '--if-exists', PULL_REMOTE], LIMITS.ostreeMs);
    if (signers.length === 0) return fail('OS_SIGNATURE', 'no certificate is named that may sign the OS');
    await mkdir(this.#options.scratch, { recursive: true, mode: 0o700 });
    const keyring = join(this.#options.scratch, `keyring-${randomUUID()}.asc`);
    const options = ['--set=gpg-verify=true', '--set=gpg-verify-summary=false', `--gpg-import=${keyring}`];
    try {
      await writeFile(keyring, Buffer.concat(signers.flatMap((key) => [key, Buffer.from('\n')])), { mode: 0o600 });
      const free = await this.#do('remove the remote of an earlier pull', forget());
      if (!free.ok) return free;
      const added = await this.#run(['remote', `--repo=${repo}`, 'add', ...options, PULL_REMOTE, url], LIMITS.ostreeMs);
      if (!added.ok) return fail(this.#failed('OS_PULL_FAILED', 'the remote could not be set up', added.outcome));
      return await use();
    } finally {
      await rm(keyring, { force: true });
      await forget();
    }
  }

  async #deployAs(commit: Sha256, origin: string | null, status: OsStatus, stage: boolean): Promise<Result<void>> {
    const osname = await this.#osname(status);
    if (!osname.ok) return osname;
    await mkdir(this.#options.scratch, { recursive: true, mode: 0o700 });
    const file = join(this.#options.scratch, `origin-${randomUUID()}`);
    try {
      await writeFile(file, `[origin]\nrefspec=${origin ?? commit}\n`);
      // `--retain`, for what else is deployed is not ostree's to remove; staging drops the rollback by itself, when it is finalised.
      const how = stage ? ['--stage'] : ['--retain'];
      const args = [`--os=${osname.value}`, `--origin-file=${file}`, ...how, commit];
      return await this.#do(`deploy ${short(commit)}`, this.#admin('deploy', args, LIMITS.osDeployMs));
    } finally {
      await rm(file, { force: true });
    }
  }

  /**
   * A commit that says it is whole and is not: a power cut in the middle of a clean-up, or a disk that lost files. ostree pulls nothing of
   * a commit that it has, so it is taken away, and the next pull brings it again.
   */
  async #forgetBroken(commit: Sha256, why: Failure): Promise<Result<never>> {
    if (!/No such (metadata|file) object|Couldn't find (file )?object/i.test(why.cause ?? '')) return fail(why);
    const refs = await this.#run(['refs', `--repo=${this.#repo}`], LIMITS.ostreeMs);
    for (const ref of refs.ok ? refs.out.split('\n').filter((line) => line.startsWith(`${PULL_REMOTE}:`)) : []) {
      const at = await this.#run(['rev-parse', `--repo=${this.#repo}`, ref], LIMITS.ostreeMs);
      if (at.ok && at.out.trim() === commit)
        await this.#run(['refs', `--repo=${this.#repo}`, '--delete', ref], LIMITS.ostreeMs);
    }
    // The commit alone: what it leads to cannot be followed any more.
    const alone = ['--commit-only', `--delete-commit=${commit}`];
    await this.#run(['prune', `--repo=${this.#repo}`, ...alone], LIMITS.ostreeMs);
    // Which also makes the repository keep a mark of each commit that it ever loses.
    await this.#run(['config', `--repo=${this.#repo}`, 'unset', 'core.tombstone-commits'], LIMITS.ostreeMs);
    return fail({ ...why, message: `${why.message}; files of it were lost, and it is pulled again` });
  }

  /** Of what is booted or boots next; of a sysroot without a deployment, the only one that it has. */
  async #osname({ deployments }: OsStatus): Promise<Result<string>> {
    const own = deployments.find((d) => d.booted) ?? deployments[0];
    if (own !== undefined) return ok(own.osname);
    const names = await readdir(join(this.#options.sysroot, 'ostree', 'deploy')).catch(() => []);
    if (names.length === 1 && names[0] !== undefined) return ok(names[0]);
    return fail('OS_DEPLOY_FAILED', `${this.#options.sysroot} has ${names.length} stateroots and no deployment`, {
      remedy: 'Make one with `ostree admin os-init NAME`.',
    });
  }

  /** When the new one is finalised ostree drops all other deployments but the booted and the pinned ones. */
  async #keepForeign(deployments: readonly OsDeployment[]): Promise<Result<void>> {
    for (const d of deployments) {
      if (isOwnDeployment(d) || d.booted || d.pinned || d.staged) continue;
      const pinned = await this.#do(`pin the foreign ${short(d.commit)}`, this.#admin('pin', [String(d.index)]));
      if (!pinned.ok) return pinned;
    }
    return ok(undefined);
  }

  async #roomToDeploy(commit: Sha256, deployments: readonly OsDeployment[]): Promise<Result<void>> {
    const disk = await this.#room(0);
    if (!disk.ok) return disk;
    const wanted = await this.#kernels(commit);
    if (!wanted.ok) return wanted;
    for (const other of deployments) {
      const there = await this.#kernels(other.commit);
      // A kernel that a deployment has already is not copied again.
      if (there.ok && [...wanted.value.keys()].every((checksum) => there.value.has(checksum))) return ok(undefined);
    }
    const bytes = [...wanted.value.values()].reduce((sum, size) => sum + size, 0);
    const boot = join(this.#options.sysroot, 'boot');
    const free = await this.#free(boot);
    if (free >= bytes + LIMITS.bootFreeBytes) return ok(undefined);
    const message = `kernel and initramfs of ${short(commit)} need ${megabytes(bytes)} in ${boot}, and ${megabytes(free)} are free`;
    return fail('DISK_FULL', message, {
      file: boot,
      remedy: '`ostree admin status` shows the deployments that fill it; unpin or undeploy what is not needed.',
    });
  }

  async #kernels(commit: Sha256): Promise<Result<ReadonlyMap<string, number>>> {
    const args = ['ls', `--repo=${this.#repo}`, '-R', '-C', commit, '/usr/lib/modules'];
    const ran = await this.#run(args, LIMITS.ostreeMs, { maxOutput: LIMITS.osFileBytes });
    if (ran.ok) return ok(parseKernels(ran.out));
    return fail(this.#failed('OS_DEPLOY_FAILED', `the kernel of ${short(commit)} cannot be found`, ran.outcome));
  }

  async #room(bytes: number): Promise<Result<void>> {
    const free = await this.#free(this.#repo);
    if (free >= bytes + LIMITS.diskFreeBytes) return ok(undefined);
    const message = `${megabytes(bytes + LIMITS.diskFreeBytes)} are needed in ${this.#repo}, and ${megabytes(free)} are free`;
    return fail('DISK_FULL', message, { file: this.#repo });
  }

  #admin(command: string, args: readonly string[], timeoutMs: number = LIMITS.ostreeMs): Promise<Ran> {
    const { sysroot } = this.#options;
    // On `/` ostree finds out by itself that it is booted; `--sysroot` would name another view of it.
    const where = sysroot === '/' ? [] : [`--sysroot=${sysroot}`];
    return this.#run(['admin', command, ...where, ...args], timeoutMs);
  }

  async #do(what: string, running: Promise<Ran>): Promise<Result<void>> {
    const ran = await running;
    return ran.ok ? ok(undefined) : fail(this.#failed('OS_DEPLOY_FAILED', `ostree could not ${what}`, ran.outcome));
  }

  async #run(
    args: readonly string[],
    timeoutMs: number,
    more: { readonly maxOutput?: number; readonly signal?: AbortSignal } = {},
  ): Promise<Ran> {
    const { env, program = ['ostree'] } = this.#options;
    const clean: Record<string, string> = {
      PATH: env.PATH ?? DEFAULT_PATH,
      HOME: env.HOME ?? '/root',
      LC_ALL: 'C',
      TZ: 'UTC',
    };
    // Which program writes the boot menu is the image's to say.
    if (env.OSTREE_GRUB2_EXEC !== undefined) clean.OSTREE_GRUB2_EXEC = env.OSTREE_GRUB2_EXEC;
    const outcome = await this.#options.exec({
      argv: [...program, ...args] as [string, ...string[]],
      env: clean,
      cwd: '/',
      timeoutMs,
      ...more,
    });
    const isWell = outcome.end.kind === 'exited' && outcome.end.code === 0;
    return isWell ? { ok: true, out: outcome.stdout } : { ok: false, outcome };
  }

  #pullFailed(remote: string, commit: Sha256, outcome: ExecOutcome, relay: OstreeRelay | null = null): Failure {
    const said = relay?.plain(outcome.stderr) ?? outcome.stderr;
    if (/GPG|Signature made|check signature/.test(said)) {
      const what = /no signatures found/i.test(said)
        ? 'carries no signature'
        : /public key not found/i.test(said)
          ? 'is signed by no key of the channel'
          : 'carries no good signature';
      return failure('OS_SIGNATURE', `the OS commit ${commit} of ${remote} ${what}`, { cause: lastLines(said) });
    }
    const what = `${short(commit)} could not be pulled from ${remote}`;
    const line = relay?.failure() ?? null;
    const isDisk = /no space left on device|min-free-space/i.test(said);
    if (line === null || isDisk || outcome.end.kind !== 'exited')
      return this.#failed('OS_PULL_FAILED', what, { ...outcome, stderr: said });
    return failure('OS_PULL_FAILED', `${what}: ${line.message}`, { cause: lastLines(said) });
  }

  #failed(code: FailureCode, what: string, outcome: ExecOutcome): Failure {
    const cause = lastLines(outcome.stderr);
    if (/no space left on device|min-free-space/i.test(outcome.stderr)) {
      return failure('DISK_FULL', `${what}: the disk is full`, { cause, file: this.#options.sysroot });
    }
    const { end } = outcome;
    switch (end.kind) {
      case 'exited':
        return failure(code, `${what}: ${cause.split('\n').at(-1) || `status ${end.code}`}`, { cause });
      case 'killed':
        return failure(code, `${what}: ostree was killed (${end.signal})`, { cause });
      case 'timed-out':
        return failure(code, `${what}: it took too long; what came is kept`, { cause });
      case 'aborted':
        return failure(code, `${what}: it was interrupted; what came is kept`, { cause });
      case 'missing':
        return failure(code, `${what}: ostree could not be started (${end.message})`, {
          remedy: 'Install ostree, or take `ostree` out of host.yaml: then this host does not manage its OS.',
        });
      default:
        return end satisfies never;
    }
  }
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Not the name that an image gives its own remote: that one stays. */
const PULL_REMOTE = 'kedge-pull';
/** Of one request, by ostree itself; a pull that failed is tried again by the next pass. */
const RETRIES = 2;

/** As many files as ostree asks for at once, and some: one that waits for a connection would seem to have no answer. */
const SOCKETS = 16;
const PULL_LIMITS: RelayLimits = {
  bytes: LIMITS.osPullBytes,
  minimumRate: LIMITS.fetchMinimumRate,
  stallMs: LIMITS.fetchStallMs,
};

/** Of a pull whose size is known: half as much again, for what is asked twice, and the lists of folders and deltas. */
function mostFor({ download }: OsSizes): number {
  return Math.ceil(download * 1.5) + LIMITS.osPullSlackBytes;
}

function everySeconds(seconds: number, tell: (bytes: number) => void): (bytes: number) => void {
  let last = performance.now();
  return (bytes) => {
    if (performance.now() - last < seconds * 1000) return;
    last = performance.now();
    tell(bytes);
  };
}

async function runningBoot(): Promise<{ bootId: string; uptimeMs: number }> {
  const id = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
  const uptime = await readFile('/proc/uptime', 'utf8');
  return { bootId: id.trim(), uptimeMs: Math.floor(Number.parseFloat(uptime) * 1000) };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function lastLines(text: string): string {
  return text
    .trim()
    .split('\n')
    .slice(-6)
    .join('\n')
    .replace(/^error: /gm, '')
    .slice(-1500);
}

function short(commit: Sha256): string {
  return commit.slice(0, 12);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
