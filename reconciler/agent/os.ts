/** The OS part of a pass: observe, plan, do one step, and again; a reboot ends it. */
import { type AgentState, memoryOf as bundleMemoryOf, type HistoryEvent } from '../core/agent-state.ts';
import { developerGate } from '../core/developer.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { footingOf } from '../core/holds.ts';
import { LIMITS } from '../core/limits.ts';
import { confirmGood, failWithOs, takeBackWithOs } from '../core/memory.ts';
import type { Sha256 } from '../core/names.ts';
import type { OsChannel } from '../core/os-channel.ts';
import { afterAilment, isDrained, planHooks } from '../core/os-hooks.ts';
import { beginOs, confirmOs, failOs, NO_OS_MEMORY, type OsMemory, refreshOs } from '../core/os-memory.ts';
import { bootedOf, type OsStatus } from '../core/os-observed.ts';
import { type Gate, type OsPlanInput, type OsStep, type OsStepKind, type OsVerdict, planOs } from '../core/os-plan.ts';
import { backoffMs } from '../core/timing.ts';
import { ANY_TIME, windowState } from '../core/windows.ts';
import type { AgentDeps, OsPorts } from './deps.ts';
import type { Desired } from './desired.ts';
import { isIdle } from './idle.ts';
import type { StateKeeper } from './keeper.ts';
import { forgetDeveloper, grantOf, provenNow, rememberDeveloper, withDeveloper } from './os-developer.ts';
import { expectedGpus } from './os-driver.ts';
import { runOsHook, scriptGate } from './os-hooks.ts';
import { tidyOs } from './os-tidy.ts';
import { findDifferences, type OsDifferences } from './os-watch.ts';
import { clearMemory } from './secrets.ts';
import type { Session } from './session.ts';
import type { OsGround, Work } from './work.ts';

export interface OsOutcome {
  readonly step: OsStep;
  readonly result: 'done' | 'failed';
  readonly failure: Failure | null;
}

/** What the OS part of a pass came to. */
export interface OsWork {
  readonly outcomes: readonly OsOutcome[];
  /** Null: it could not be looked at. */
  readonly verdict: OsVerdict | null;
  readonly status: OsStatus | null;
  /** Null: it could not be looked at. */
  readonly differences?: OsDifferences | null;
  /** Why it could not go on. */
  readonly failure: Failure | null;
  /** The host reboots now, or as soon as the script has ended that runs: nothing is begun that would be cut off. */
  readonly isRebooting?: boolean;
  /** Milliseconds since the epoch when a reboot that waits is worth another look; null: it waits for no time. */
  readonly lookAt: number | null;
}

/** What is seen of the OS before the bundles are looked at. */
export interface OsLook extends OsGround {
  /** Null: it could not be looked at, or this host does not manage its OS. */
  readonly status: OsStatus | null;
}

export interface OsSituation {
  /** Of this pass, where nothing has happened since. */
  readonly look?: OsLook;
  readonly desired: Desired | null;
  readonly work: Work;
  /** A source answered in this pass. */
  readonly reached: boolean;
  readonly isSuspended: boolean;
  readonly signal: AbortSignal | undefined;
}

const ROUNDS = 8;
const BACKOFF = { firstMs: 30_000, mostMs: 30 * 60_000 };

/** What the steps of one pass share. */
interface OsRun extends OsSituation {
  readonly deps: AgentDeps;
  readonly os: OsPorts;
  readonly session: Session;
  readonly keeper: StateKeeper;
  /** Null: what is pinned is not known, or nothing is. */
  readonly channel: OsChannel | null;
}

/**
 * First of all: a host that came back from an OS must know it before it looks at bundles that moved with it. `pin`: as `Desired` has it;
 * null where it is not known what is desired.
 */
export async function lookAtOs(deps: AgentDeps, keeper: StateKeeper, desired: Desired | null): Promise<OsLook> {
  const { os } = deps;
  const pin = desired === null ? null : desired.os;
  // Without an OS of Kedge's nothing is required, whatever a channel pins.
  const pinned = os === undefined ? null : pin?.ok === true ? (pin.value?.commit ?? null) : undefined;
  if (os === undefined) return { footing: { kind: 'free' }, pinned, status: null };
  const status = await os.ostree.status();
  if (!status.ok) return { footing: footingOf(pinned, null, memoryOf(keeper)), pinned, status: null };
  const refreshed = await refresh({ deps, os, keeper, desired: pinned ?? null }, status.value);
  const seen = refreshed.ok ? status.value : null;
  return { footing: footingOf(pinned, seen, memoryOf(keeper)), pinned, status: seen };
}

/** Null where this host does not manage its OS. */
export async function doOs(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  situation: OsSituation,
): Promise<OsWork | null> {
  const { os } = deps;
  if (os === undefined) return null;
  const { desired } = situation;
  const pin = desired === null ? ok(null) : desired.os;
  const run: OsRun = { ...situation, deps, os, session, keeper, channel: pin.ok ? pin.value : null };
  const done = await converge(run);
  if (done.status !== null) await forgetDeveloper(run, done.status);
  await say(run, done.verdict, done.failure?.code === 'HOOK_FAILED' ? done.failure : null);
  const pinned = { desired, pin: run.channel?.commit ?? null };
  const differences = done.status === null ? null : await findDifferences(run, done.status, pinned);
  if (done.status !== null && done.failure === null) await tidyOs(run, done.status, done.verdict);
  return { ...done, differences, failure: done.failure ?? (pin.ok ? null : pin.failure) };
}

async function converge(run: OsRun): Promise<OsWork> {
  const { deps, session, os } = run;
  const outcomes: OsOutcome[] = [];
  for (let round = 0; ; round++) {
    const earlier = round === 0 ? (run.look?.status ?? null) : null;
    const status = earlier === null ? await os.ostree.status() : ok(earlier);
    if (!status.ok) return { outcomes, verdict: null, status: null, failure: status.failure, lookAt: null };
    const desired = run.channel?.commit ?? null;
    const refreshed = earlier === null ? await refresh({ ...run, desired }, status.value) : ok(undefined);
    const input = refreshed.ok ? await observe(run, status.value) : refreshed;
    if (!input.ok) return { outcomes, verdict: null, status: status.value, failure: input.failure, lookAt: null };
    const plan = await withDeveloper(run, status.value, planOs(input.value));
    const { steps, verdict } = planHooks(plan, {
      channel: run.channel,
      memory: memoryOf(run.keeper),
      status: status.value,
    });
    const [step] = steps;
    const lookAt = verdict.state === 'waiting' ? lookAtOf(input.value, deps.clock.now()) : null;
    const isRebooting = isHeldByScript(run, verdict);
    const seen = { outcomes, verdict, status: status.value, lookAt, isRebooting };
    if (step === undefined || round === ROUNDS || run.signal?.aborted === true) return { ...seen, failure: null };
    const held = session.os.held;
    if (held !== null && held.key === keyOf(step) && deps.clock.now() < held.until)
      return { ...seen, failure: held.failure };
    deps.onProgress?.({ phase: step.kind === 'os-pull' ? 'pull' : 'apply', message: `${step.kind}: ${step.reason}` });
    deps.log.info({ step: step.kind, target: step.target }, step.reason);
    const done = await EXECUTORS[step.kind](step as never, run, status.value);
    outcomes.push({ step, result: done.ok ? 'done' : 'failed', failure: done.ok ? null : done.failure });
    // It is known to be bad now, and the next plan goes back from it.
    if (!done.ok && step.kind === 'os-hook' && done.failure.code === 'UNHEALTHY') continue;
    if (!done.ok) {
      deps.log.warn({ step: step.kind, target: step.target, code: done.failure.code }, done.failure.message);
      hold(run, step, done.failure);
      return { ...seen, failure: done.failure };
    }
    session.os.held = null;
    // The machine goes down now: what is seen until then says nothing.
    if (step.kind === 'os-reboot' || step.kind === 'os-go-back') return { ...seen, failure: null, isRebooting: true };
  }
}

/** It waits for nothing else: were another one begun, it would wait for ever. */
function isHeldByScript({ session }: OsRun, { state, waits }: OsVerdict): boolean {
  const gate = scriptGate(session);
  return !gate.open && state === 'waiting' && waits.length === 1 && waits[0] === gate.why;
}

function lookAtOf({ window }: OsPlanInput, now: number): number {
  return window.kind === 'closed' ? window.opens : now + LIMITS.idleSampleMs;
}

/** Kept for `kedge os`; a poll without news writes nothing. */
async function say(run: OsRun, verdict: OsVerdict | null, hook: Failure | null): Promise<void> {
  if (verdict === null) return;
  const { desired, state } = verdict;
  const waits = hook === null ? verdict.waits : [...verdict.waits, hook.message];
  const said = { desired, state, waits };
  if (JSON.stringify(memoryOf(run.keeper).said) === JSON.stringify(said)) return;
  const saved = await change(run, (memory) => ({ ...memory, said }));
  if (!saved.ok) run.deps.log.error({ code: saved.failure.code }, saved.failure.message);
}

function keyOf(step: OsStep): string {
  return step.kind === 'os-hook' ? `${step.kind} ${step.hook} ${step.target}` : `${step.kind} ${step.target}`;
}

/** What failed is tried again, ever more rarely: a pull that fails at its end costs what it fetched. */
function hold({ session, deps }: OsRun, step: OsStep, why: Failure): void {
  const key = keyOf(step);
  const failures = session.os.held?.key === key ? session.os.held.failures + 1 : 1;
  const until = deps.clock.now() + backoffMs(BACKOFF, failures, deps.random());
  session.os.held = { key, failures, until, failure: why };
}

/** `desired`: what is pinned; null: nothing, or nobody can say. */
async function refresh(
  run: Pick<OsRun, 'keeper' | 'os' | 'deps'> & { readonly desired: Sha256 | null },
  status: OsStatus,
): Promise<Result<void>> {
  const { keeper, os, deps, desired } = run;
  const before = memoryOf(keeper);
  const commit = keeper.state.checkpoint?.commit ?? null;
  const now = deps.clock.now();
  const news = { desired, status, boot: await os.boot.verdict(), commit, now };
  let after = refreshOs(before, news);
  if (after === before) return ok(undefined);
  const isNew = (one: Sha256) => !before.failed.some((f) => f.commit === one);
  const fresh = after.failed.find((f) => isNew(f.commit));
  if (fresh !== undefined) {
    const log = await os.boot.lastBoot();
    const why = log === null ? fresh.failure : { ...fresh.failure, cause: log };
    after = failOs(after, fresh.commit, { ...fresh, failure: why });
    await record(run, { kind: 'rolled-back', digest: fresh.commit, message: why.message, failure: why });
  }
  return keeper.change((state) => {
    // In one change: a host that is killed here has either both behind it or neither.
    const bundles = fresh === undefined ? state.bundles : failTogether(state, fresh.commit, { ...fresh, commit });
    return { ...state, os: after, bundles };
  });
}

/** What moved with an OS that failed has failed with it. */
function failTogether(
  { bundles, os }: AgentState,
  commit: Sha256,
  entry: Parameters<typeof failWithOs>[3],
): AgentState['bundles'] {
  const { attempt = null } = os ?? NO_OS_MEMORY;
  const marked = attempt?.commit === commit ? failWithOs(bundles, commit, attempt.together ?? [], entry) : bundles;
  return takeBackWithOs(marked, commit, entry);
}

async function observe(run: OsRun, status: OsStatus) {
  const { deps, os, channel, session, keeper } = run;
  const memory = memoryOf(keeper);
  const isPulled = channel === null ? ok(false) : await os.ostree.has(channel.commit);
  if (!isPulled.ok) return isPulled;
  const schedule = channel?.reboot ?? ANY_TIME;
  const mayReboot = channel !== null && status.deployments[0]?.commit === channel.commit && bootedOf(status) !== null;
  // Asked only where a reboot is due: the GPUs of a host at rest are nobody's business.
  const idle: Gate = mayReboot ? await isIdle(deps, session.stillness, schedule.idle) : { open: true };
  const developing = developerGate(grantOf(run), provenNow(run));
  const isHeld: Gate = developing === null ? { open: true } : { open: false, why: developing };
  const rollout: Gate = mayReboot && isHeld.open ? await os.mayReboot() : isHeld;
  const isTrial = memory.attempt !== null && memory.attempt.commit === bootedOf(status)?.commit;
  const hooks = { channel, memory, status };
  const ill = isTrial ? ((await ailing(run, memory)) ?? afterAilment(hooks)) : null;
  const window = windowState(isDrained(hooks) ? [] : schedule.windows, deps.clock.now());
  return ok({
    desired: channel,
    status,
    isPulled: isPulled.value,
    memory,
    boot: await os.boot.verdict(),
    isSuspended: run.isSuspended,
    window,
    idle,
    rollout,
    bundles: readyBundles(run.work),
    scripts: scriptGate(session),
    unhealthy: ill?.why ?? null,
    isHopeless: ill?.isHopeless ?? false,
  });
}

/** What requires the new OS is swapped right after the boot, when the network may not be there yet: its images are to be here before. */
function readyBundles({ done, held }: Work): Gate {
  const missing = (done.plan?.verdicts ?? []).find((v) => v.isForOs === true && held.has(v.bundle));
  if (missing === undefined) return { open: true };
  const why = held.get(missing.bundle)?.message ?? '';
  return { open: false, why: `bundle ${missing.bundle}, which requires this OS, is not ready: ${why}` };
}

interface Ailing {
  readonly why: string;
  readonly isHopeless?: boolean;
}

/** What keeps a new OS from being confirmed: what worked before it was booted and does not now, and what came with it. */
async function ailing(run: OsRun, memory: OsMemory): Promise<Ailing | null> {
  const together = memory.attempt?.together ?? [];
  const { bundles } = run.keeper.state;
  const bad = together.find((t) => bundleMemoryOf(bundles, t.bundle).failed.some((f) => f.digest === t.digest));
  if (bad !== undefined) {
    const why = `bundle ${bad.bundle}, which requires it, did not come up healthy at ${bad.digest.slice(0, 12)}`;
    return { why, isHopeless: true };
  }
  const why = await ailment(run, memory, new Set(together.map((t) => t.bundle)));
  return why === null ? null : { why };
}

async function ailment(run: OsRun, memory: OsMemory, together: ReadonlySet<string>): Promise<string | null> {
  const { attempt } = memory;
  const { work, deps, keeper, os } = run;
  const now = deps.clock.now();
  const proof = Math.max(keeper.state.newestSignature * 1000, deps.buildTime);
  if (now < proof - LIMITS.clockSkewMs) return `the clock says ${new Date(now).toISOString()}, which is over`;
  if (work.done.failure !== null) return work.done.failure.message;
  // What came with the OS counts, however its former digest was.
  const isNew = (bundle: string) => together.has(bundle) || attempt?.sick.includes(bundle) !== true;
  const sick = sickBundles(work).find(isNew);
  if (sick !== undefined) return `bundle ${sick} is not healthy`;
  if (attempt?.reached === true && !run.reached) return 'no source answers, and one did before';
  const expected = await expectedGpus(os, memory);
  const gpus = expected > 0 ? await deps.gpuLoad() : null;
  if (gpus !== null && (!gpus.ok || gpus.value.length < expected))
    return (attempt?.gpus ?? 0) > 0
      ? 'a GPU does not answer, and did before'
      : 'the driver that this OS brings does not answer for the GPU that is there';
  return null;
}

/** Nobody knows how they are where the engine does not answer. */
function sickBundles({ done, held }: Work): readonly string[] {
  const well = new Set(['converged', 'suspended', 'removed', 'rolled-back', 'waiting', 'trial']);
  const verdicts = done.plan?.verdicts ?? [];
  return [...new Set([...verdicts.filter((v) => !well.has(v.state)).map((v) => v.bundle), ...held.keys()])];
}

type Executors = {
  readonly [K in OsStepKind]: (step: Extract<OsStep, { kind: K }>, run: OsRun, seen: OsStatus) => Promise<Result<void>>;
};

const EXECUTORS: Executors = {
  async 'os-pull'({ channel }, run) {
    const signers = await signersOf(run, channel);
    if (!signers.ok) return signers;
    const { commit, ref, remotes } = channel;
    const maxRate = run.desired?.maxRate ?? null;
    const pulled = await run.os.ostree.pull({
      commit,
      ref,
      remotes,
      signers: signers.value,
      offers: run.deps.offers?.list() ?? [],
      ...(maxRate === null ? {} : { maxRate }),
      ...(run.signal === undefined ? {} : { signal: run.signal }),
      onProgress: (message) => run.deps.onProgress?.({ phase: 'pull', message }),
    });
    if (pulled.ok) {
      const { near } = pulled.value;
      if (near.length > 0) run.deps.log.info({ target: commit, near }, `a part of it came from ${near.join(', ')}`);
      return ok(undefined);
    }
    if (pulled.failure.code === 'OS_SIGNATURE') await recordOnce(run, pulled.failure, commit);
    return pulled;
  },

  async 'os-stage'({ channel, reason }, run, seen) {
    const signers = await signersOf(run, channel);
    if (!signers.ok) return signers;
    const { commit, ref, confirmMs } = channel;
    if (bootedOf(seen) !== null) {
      // Where it failed here before, its boots were counted; that it is deployed again is somebody's word that it may try.
      const renewed = await run.os.boot.renew(commit);
      if (!renewed.ok) return renewed;
      const before = await standing(run);
      const attempt = { commit, bootId: seen.bootId, at: run.deps.clock.now(), confirmMs, ...before };
      const noted = await change(run, (memory) => beginOs(memory, attempt));
      if (!noted.ok) return noted;
    }
    const staged = await run.os.ostree.deploy({ commit, ref, signers: signers.value });
    if (!staged.ok) {
      // Nothing came of it: that says nothing of how it boots.
      await change(run, (memory) => ({ ...memory, attempt: null }));
      if (staged.failure.code === 'OS_SIGNATURE') await recordOnce(run, staged.failure, commit);
      return staged;
    }
    await record(run, { kind: 'os-staged', digest: commit, message: reason });
    return ok(undefined);
  },

  async 'os-reboot'({ reason, commit }, run, seen) {
    const before = await standing(run);
    // How things stand at the last moment is what the new OS is held against.
    const noted = await change(run, (memory) => ({
      ...memory,
      attempt: memory.attempt === null ? null : { ...memory.attempt, ...before, bootId: seen.bootId },
    }));
    if (!noted.ok) return noted;
    await record(run, { kind: 'reboot', digest: commit, message: reason });
    const ordered = await run.os.boot.reboot();
    // Once asked, once done: whatever comes of it.
    return ordered.ok ? change(run, (memory) => ({ ...memory, reboot: null })) : ordered;
  },

  async 'os-confirm'({ commit, reason }, run, seen) {
    const told = await run.os.boot.confirm();
    if (!told.ok) return told;
    const together = (memoryOf(run.keeper).attempt?.together ?? []).filter((t) => t.settled);
    for (const { bundle, digest } of together) {
      // Before it is noted: what is cut off here is confirmed again, and cleared.
      const laidOut = await run.deps.layouts.check(bundle, digest);
      if (laidOut.ok) await clearMemory(run.deps, laidOut.value);
    }
    // In one change: what came with it is good from the moment on from which it is.
    const saved = await run.keeper.change((state) => ({
      ...state,
      os: confirmOs(state.os ?? NO_OS_MEMORY, commit, seen.bootId),
      bundles: confirmGood(
        state.bundles,
        together.map(({ bundle, digest }) => ({ name: bundle, digest })),
        commit,
      ),
    }));
    if (!saved.ok) return saved;
    await record(run, { kind: 'applied', digest: commit, message: reason });
    for (const { bundle, digest } of together) {
      const message = `${bundle} is healthy at ${digest.slice(0, 12)}, with the OS ${commit.slice(0, 12)}`;
      await record(run, { kind: 'applied', bundle, digest, message });
    }
    return saved;
  },

  async 'os-go-back'({ from, to, because, reason }, run) {
    const at = run.deps.clock.now();
    const by = run.keeper.state.checkpoint?.commit ?? null;
    // Remembered first: whatever happens from here on, it is not tried again.
    const noted = await run.keeper.change((state) => {
      const memory = state.os ?? NO_OS_MEMORY;
      const marked = memory.failed.some((f) => f.commit === from)
        ? memory
        : failOs(memory, from, { at, by, failure: because });
      const bundles = failTogether(state, from, { at, commit: by, failure: because });
      return { ...state, bundles, os: { ...marked, backs: marked.backs + 1 } };
    });
    if (!noted.ok) return noted;
    const rejected = await run.os.boot.reject();
    if (!rejected.ok) return rejected;
    if (!rejected.value) {
      const ordered = await run.os.ostree.goBack(to);
      if (!ordered.ok) return ordered;
    }
    await record(run, { kind: 'rolled-back', digest: from, message: reason, failure: because });
    return run.os.boot.reboot();
  },

  'os-hook'(step, run, seen) {
    return runOsHook(run, step, seen);
  },

  async 'os-unlock'({ commit, grant, reason }, run, seen) {
    const noted = await rememberDeveloper(run, { ...grant, bootId: seen.bootId });
    if (!noted.ok) return noted;
    const ordered = await run.os.boot.unlock();
    const unlocked = ordered.ok ? await isUnlocked(run) : ordered;
    if (!unlocked.ok) {
      await rememberDeveloper(run, null);
      return unlocked;
    }
    await record(run, { kind: 'unlocked', digest: commit, message: reason });
    return ok(undefined);
  },

  async 'os-remove'({ commit }, run) {
    return run.os.ostree.remove(commit);
  },
};

/** Whoever did it said that it is done: without a look that would be done again with each round. */
async function isUnlocked({ os }: OsRun): Promise<Result<void>> {
  const status = await os.ostree.status();
  if (!status.ok) return status;
  if (bootedOf(status.value)?.unlocked !== 'none') return ok(undefined);
  return fail('OS_DEPLOY_FAILED', '/usr was to be unlocked, and ostree says that it is not');
}

/** How the host stands while the old OS runs. */
async function standing({
  deps,
  work,
  reached,
}: OsRun): Promise<{ reached: boolean; sick: readonly string[]; gpus: number }> {
  const load = await deps.gpuLoad();
  return { reached, sick: sickBundles(work), gpus: load.ok ? load.value.length : 0 };
}

/** Read from the accepted tree each time, and each of them one strict certificate. */
async function signersOf({ desired, deps }: OsRun, channel: OsChannel): Promise<Result<readonly Uint8Array[]>> {
  const signers: Uint8Array[] = [];
  for (const path of channel.signedBy) {
    if (desired === null) break;
    const bytes = await desired.file(path);
    if (!bytes.ok) return bytes;
    const certificate = await deps.signatures.readCertificate(bytes.value, path);
    if (!certificate.ok) return certificate;
    signers.push(bytes.value);
  }
  return ok(signers);
}

export function memoryOf(keeper: StateKeeper): OsMemory {
  return keeper.state.os ?? NO_OS_MEMORY;
}

function change(run: OsRun, how: (memory: OsMemory) => OsMemory): Promise<Result<void>> {
  return run.keeper.change((state) => ({ ...state, os: how(state.os ?? NO_OS_MEMORY) }));
}

/** A pull that is refused is tried again; the history says so once a commit. */
async function recordOnce(run: OsRun, why: Failure, commit: Sha256): Promise<void> {
  if (run.session.os.refused === commit) return;
  run.session.os.refused = commit;
  await record(run, { kind: 'refused', digest: commit, message: why.message, failure: why });
}

async function record(
  { keeper, deps }: Pick<OsRun, 'keeper' | 'deps'>,
  event: Omit<HistoryEvent, 'at' | 'commit'>,
): Promise<void> {
  const { checkpoint } = keeper.state;
  const commit = checkpoint === null ? {} : { commit: checkpoint.commit };
  await deps.journal.append({ at: deps.clock.now(), ...commit, ...event });
}

/** For the report: what failed, or why the verdict is no good one. */
export function osFailure({ verdict, failure: why }: OsWork): Failure | null {
  return why ?? verdict?.failure ?? null;
}
