/** What the agent remembers of its operating system between boots, and how that changes with what is seen. Pure. */
import { type Failure, failure } from './failure.ts';
import type { HookProgress } from './hooks.ts';
import { LIMITS } from './limits.ts';
import type { BundleName, CommitId, Sha256 } from './names.ts';
import { bootedOf, type OsStatus } from './os-observed.ts';

/** An OS commit that came up badly here: not tried again until the pin moves on, or an operator asks. */
export interface FailedOs {
  readonly commit: Sha256;
  readonly at: number;
  readonly failure: Failure;
  /** The commit of the fleet that pinned it. */
  readonly by: CommitId | null;
}

/** A digest that goes forward and back with an OS commit that is on trial. */
export interface Together {
  readonly bundle: BundleName;
  readonly digest: Sha256;
  /** It came up and stayed healthy: it counts as good when the OS is confirmed, and not before. */
  readonly settled: boolean;
}

/** A commit that was staged and is not confirmed yet. */
export interface OsAttempt {
  readonly commit: Sha256;
  /** The boot in which it was staged; null: it was lost with a power cut and is to be staged again. */
  readonly bootId: string | null;
  readonly at: number;
  /** How often it was staged. */
  readonly tries: number;
  /** A source answered before the reboot: then one must answer after it. */
  readonly reached: boolean;
  /** Bundles that were not healthy before it: the new OS is not held responsible for them. */
  readonly sick: readonly string[];
  /** GPUs that answered before it. */
  readonly gpus: number;
  /** Milliseconds after its boot by which it must be healthy. */
  readonly confirmMs: number;
  /** Bundles that were begun with it; absent: none. */
  readonly together?: readonly Together[];
}

/** `bootId`: another boot has begun all work anew. `bad`: `after` did not end well, and how; absent: it did not end so. */
export type OsHookProgress = HookProgress & { readonly bootId: string; readonly bad?: string };

export interface OsMemory {
  /** What the host goes back to: the last commit that was confirmed, or that it ran when Kedge came. */
  readonly lastGood: Sha256 | null;
  readonly attempt: OsAttempt | null;
  readonly failed: readonly FailedOs[];
  /** The boot that the boot loader was told is good. */
  readonly confirmed: string | null;
  /** How often in a row it was tried to go back from what is booted. */
  readonly backs: number;
  /** What was run of the channel's hooks; absent: nothing. */
  readonly hooks?: OsHookProgress;
  /** What the last pass came to, for people who ask on the host. */
  readonly said?: { readonly desired: Sha256 | null; readonly state: string; readonly waits: readonly string[] };
  /** An operator asked to reboot at once; counts in the boot in which it was first seen (null: not seen yet). */
  readonly reboot: { readonly by: string; readonly at: number; readonly bootId: string | null } | null;
}

export const NO_OS_MEMORY: OsMemory = {
  lastGood: null,
  attempt: null,
  failed: [],
  confirmed: null,
  backs: 0,
  reboot: null,
};

/** Staged so often and never there after the reboot; gone back from so often and booted again: a person must look. */
export const OS_TRIES = 3;

/** How the boot loader says this boot came about; null: it does not count boots. */
export type BootVerdict = 'good' | 'trial' | 'fallback' | null;

export interface OsNews {
  /** The pin; null: there is none, or nobody can say. */
  readonly desired: Sha256 | null;
  readonly status: OsStatus;
  readonly boot: BootVerdict;
  /** Of the fleet. */
  readonly commit: CommitId | null;
  readonly now: number;
}

/** Brings the memory into line with what is booted, before planning. Gives the same object where nothing changes. */
export function refreshOs(memory: OsMemory, news: OsNews): OsMemory {
  const { status, desired } = news;
  const booted = bootedOf(status)?.commit ?? null;
  if (booted === null) return memory;
  // Where nobody can say what is pinned, nothing is forgotten.
  const isWanted = (f: FailedOs) =>
    desired === null || f.commit === desired || status.deployments.some((d) => d.commit === f.commit);
  let next: OsMemory = { ...memory, failed: memory.failed.filter(isWanted) };
  next = afterReboot(next, booted, news);
  next = afterFallback(next, booted, news);
  if (next.attempt !== null && next.attempt.commit !== desired && next.attempt.commit !== booted && desired !== null) {
    next = { ...next, attempt: null };
  }
  next = onForeignTrial(next, booted, news);
  const isSound = next.attempt?.commit !== booted && !next.failed.some((f) => f.commit === booted);
  if (isSound) next = { ...next, lastGood: booted, backs: 0 };
  if (next.reboot !== null && next.reboot.bootId === null)
    next = { ...next, reboot: { ...next.reboot, bootId: status.bootId } };
  if (next.reboot !== null && next.reboot.bootId !== status.bootId) next = { ...next, reboot: null };
  return JSON.stringify(next) === JSON.stringify(memory) ? memory : next;
}

/** Somebody else deployed what is booted, or the state was lost: the boot loader waits for a word all the same. */
function onForeignTrial(memory: OsMemory, booted: Sha256, { status, boot, now }: OsNews): OsMemory {
  const isKnown = booted === memory.lastGood || memory.failed.some((f) => f.commit === booted);
  if (boot !== 'trial' || isKnown || memory.confirmed === status.bootId || memory.attempt?.commit === booted)
    return memory;
  const before = { reached: false, sick: [], gpus: 0 };
  const confirmMs = LIMITS.osConfirmDefaultMs;
  return { ...memory, attempt: { commit: booted, bootId: status.bootId, at: now, tries: 1, ...before, confirmMs } };
}

/** What became of a commit that was staged, once the host has booted again and not into it. */
function afterReboot(memory: OsMemory, booted: Sha256, { status, boot, commit, now }: OsNews): OsMemory {
  const { attempt } = memory;
  if (attempt === null || attempt.commit === booted || attempt.bootId === null || attempt.bootId === status.bootId) {
    return memory;
  }
  const isDeployed = status.deployments.some((d) => d.commit === attempt.commit && !d.staged);
  // It stands in the boot menu, and something else runs: only the boot loader, or a person at the console, does that.
  if (isDeployed || boot === 'fallback') {
    const message = `the host did not come up with the OS ${short(attempt.commit)}, and is back on ${short(booted)}`;
    return failOs(memory, attempt.commit, { at: now, by: commit, failure: failure('OS_BOOT_REJECTED', message) });
  }
  if (attempt.tries < OS_TRIES) return { ...memory, attempt: { ...attempt, bootId: null } };
  const message = `the OS ${short(attempt.commit)} was staged ${attempt.tries} times and was never there after the reboot`;
  const remedy = 'Read the journal of ostree-finalize-staged.service; `kedge retry` tries it again.';
  const why = failure('OS_DEPLOY_FAILED', message, { remedy });
  return failOs(memory, attempt.commit, { at: now, by: commit, failure: why });
}

/**
 * What was good and confirmed is not booted any more: its kernel cannot be loaded, or somebody rejected it. It is still the first
 * entry; a host that did not remember it would reboot for ever.
 */
function afterFallback(memory: OsMemory, booted: Sha256, { status, boot, commit, now }: OsNews): OsMemory {
  const passed = status.deployments.find((d) => !d.staged);
  if (boot !== 'fallback' || passed === undefined || passed.booted || passed.commit === booted) return memory;
  if (memory.failed.some((f) => f.commit === passed.commit)) return memory;
  const message = `the boot loader did not take the OS ${short(passed.commit)}, which is the first entry, and went back to ${short(booted)}`;
  return failOs(memory, passed.commit, { at: now, by: commit, failure: failure('OS_BOOT_REJECTED', message) });
}

export function failOs(memory: OsMemory, commit: Sha256, entry: Omit<FailedOs, 'commit'>): OsMemory {
  const failed = [...memory.failed.filter((f) => f.commit !== commit), { commit, ...entry }];
  return { ...memory, failed, attempt: memory.attempt?.commit === commit ? null : memory.attempt };
}

/** Written before anything is staged, so that a host that is taken down by it is noticed. */
export function beginOs(memory: OsMemory, attempt: Omit<OsAttempt, 'tries'>): OsMemory {
  const tries = memory.attempt?.commit === attempt.commit ? memory.attempt.tries : 0;
  return { ...memory, attempt: { ...attempt, tries: tries + 1 } };
}

/** Written before the bundle is swapped, and again when it has settled. Nothing where no OS is on trial. */
export function joinOs(memory: OsMemory, joined: Together): OsMemory {
  const { attempt } = memory;
  if (attempt === null) return memory;
  const others = (attempt.together ?? []).filter((t) => t.bundle !== joined.bundle);
  return { ...memory, attempt: { ...attempt, together: [...others, joined] } };
}

/** `bootId`: the boot in which it runs. */
export function confirmOs(memory: OsMemory, commit: Sha256, bootId: string): OsMemory {
  const { hooks: _, ...rest } = memory;
  return {
    ...rest,
    lastGood: commit,
    attempt: null,
    failed: memory.failed.filter((f) => f.commit !== commit),
    confirmed: bootId,
    backs: 0,
  };
}

function short(commit: Sha256): string {
  return commit.slice(0, 12);
}
