/**
 * The OS that a channel pins x what is deployed and booted x what is remembered -> steps, and why the rest waits. Pure. Downloads and
 * staging happen at once; only a reboot disturbs the host.
 */
import type { DeveloperGrant } from './developer.ts';
import { type Failure, failure } from './failure.ts';
import type { HookName } from './hooks.ts';
import type { Sha256 } from './names.ts';
import type { OsChannel } from './os-channel.ts';
import { type BootVerdict, OS_TRIES, type OsMemory } from './os-memory.ts';
import { bootedOf, isOwnDeployment, nextOf, type OsStatus } from './os-observed.ts';
import type { WindowState } from './windows.ts';

interface StepBase {
  /** For people: the commit, shortened. */
  readonly target: string;
  readonly reason: string;
}

export type OsStep = StepBase &
  (
    | { readonly kind: 'os-pull'; readonly channel: OsChannel }
    | { readonly kind: 'os-stage'; readonly channel: OsChannel }
    | { readonly kind: 'os-reboot'; readonly commit: Sha256 }
    /** It came up healthy: from now on it is what the host goes back to. */
    | { readonly kind: 'os-confirm'; readonly commit: Sha256 }
    | { readonly kind: 'os-go-back'; readonly from: Sha256; readonly to: Sha256; readonly because: Failure }
    /** A script of the catalogue, before the host reboots or what it booted counts as good. */
    | { readonly kind: 'os-hook'; readonly hook: HookName; readonly commit: Sha256 }
    /** Developer mode: /usr is made writable until the next boot. */
    | { readonly kind: 'os-unlock'; readonly commit: Sha256; readonly grant: DeveloperGrant }
    /** A deployment that is neither wanted nor gone back to. */
    | { readonly kind: 'os-remove'; readonly commit: Sha256 }
  );

export type OsStepKind = OsStep['kind'];

/** Where the OS of the host stands when the steps are done. */
export interface OsVerdict {
  readonly desired: Sha256 | null;
  readonly state: 'unmanaged' | 'converged' | 'changing' | 'waiting' | 'confirming' | 'suspended' | 'failed';
  readonly failure: Failure | null;
  /** Whole sentences: what a reboot, or the confirmation, waits for. */
  readonly waits: readonly string[];
}

/** A condition of a reboot that others decide; `why` where it does not hold. */
export type Gate = { readonly open: true } | { readonly open: false; readonly why: string };

export interface OsPlanInput {
  readonly desired: OsChannel | null;
  readonly status: OsStatus;
  /** All objects of the desired commit are here. */
  readonly isPulled: boolean;
  readonly memory: OsMemory;
  readonly boot: BootVerdict;
  readonly isSuspended: boolean;
  readonly window: WindowState;
  readonly idle: Gate;
  readonly rollout: Gate;
  /** Bundles that require the new OS are ready to move with it; open where absent. */
  readonly bundles?: Gate;
  /** No script runs that a person asked for; open where absent. */
  readonly scripts?: Gate;
  /** What keeps a new OS from being confirmed; null: nothing. */
  readonly unhealthy: string | null;
  /** No waiting will mend that. */
  readonly isHopeless?: boolean;
}

export interface OsPlan {
  readonly steps: readonly OsStep[];
  readonly verdict: OsVerdict;
}

export function planOs(input: OsPlanInput): OsPlan {
  const { desired, memory, status } = input;
  const booted = bootedOf(status);
  if (booted === null) return planOffline(input);
  const bad = memory.failed.find((f) => f.commit === booted.commit);
  if (bad !== undefined) return goBack(input, booted.commit, bad.failure);
  if (memory.attempt?.commit === booted.commit) return onTrial(input, booted.commit);
  if (input.boot === 'trial' && memory.confirmed !== status.bootId) {
    // It is what the host goes back to, deployed anew: nothing is better.
    const reason = `the boot loader has ${short(booted.commit)} on trial, which is known to be good`;
    return does(input, { kind: 'os-confirm', commit: booted.commit, target: short(booted.commit), reason });
  }
  if (input.isSuspended) return says(input, 'suspended');
  const asked = operatorReboot(input, booted.commit);
  if (desired === null) return asked ?? says(input, 'unmanaged');

  const leftover = leftoverOf(input, booted.commit);
  if (leftover !== null) return does(input, leftover);
  if (desired.commit === booted.commit) return asked ?? says(input, 'converged');
  const failed = memory.failed.find((f) => f.commit === desired.commit);
  if (failed !== undefined) return asked ?? says(input, 'failed', [], rejected(failed.failure, failed.commit));
  const brought = bring(input, desired, `${short(booted.commit)} is booted`);
  if (brought !== null) return brought;

  const waits = asked !== null ? [] : waitsOf(input);
  if (waits.length > 0) return says(input, 'waiting', waits);
  const by = memory.reboot === null ? '' : `, and ${memory.reboot.by} asked to reboot now`;
  const reason = `${short(desired.commit)} is staged and ${short(booted.commit)} is booted${by}`;
  return does(input, { kind: 'os-reboot', commit: desired.commit, target: short(desired.commit), reason });
}

/** Nothing runs from this sysroot: what is deployed is in force at once. */
function planOffline(input: OsPlanInput): OsPlan {
  const { desired, status } = input;
  if (input.isSuspended) return says(input, 'suspended');
  if (desired === null) return says(input, 'unmanaged');
  const next = nextOf(status);
  const there = next === null ? 'nothing is deployed' : `${short(next.commit)} is deployed`;
  return bring(input, desired, there) ?? says(input, 'converged');
}

function bring(input: OsPlanInput, channel: OsChannel, there: string): OsPlan | null {
  const { commit, name } = channel;
  const target = short(commit);
  const wanted = `channel ${name} pins ${target}`;
  if (nextOf(input.status)?.commit === commit) return null;
  if (!input.isPulled)
    return does(input, { kind: 'os-pull', channel, target, reason: `${wanted}, which is not here yet` });
  return does(input, { kind: 'os-stage', channel, target, reason: `${wanted}, and ${there}` });
}

/** Booted, and not known to be good. Nothing else is done meanwhile: what the host would go back to stays as it is. */
function onTrial(input: OsPlanInput, commit: Sha256): OsPlan {
  const { unhealthy, status, memory } = input;
  if (unhealthy === null) {
    const reason = `the host came up healthy with ${short(commit)}`;
    return does(input, { kind: 'os-confirm', commit, target: short(commit), reason });
  }
  const confirmMs = memory.attempt?.confirmMs ?? 0;
  if (input.isHopeless !== true && status.uptimeMs < confirmMs) return says(input, 'confirming', [unhealthy]);
  const message =
    input.isHopeless === true
      ? `the OS ${short(commit)} did not come up with what requires it: ${unhealthy}`
      : `the OS ${short(commit)} was not healthy ${seconds(confirmMs)} after its boot: ${unhealthy}`;
  return goBack(input, commit, failure('OS_BOOT_REJECTED', message));
}

function goBack(input: OsPlanInput, from: Sha256, why: Failure): OsPlan {
  const { lastGood: to, backs } = input.memory;
  const there = input.status.deployments.some((d) => d.commit === to && !d.staged);
  if (to === null || to === from || !there) {
    const message = `${why.message}; and there is no other deployment to go back to`;
    return says(input, 'failed', [], { ...why, message });
  }
  if (backs >= OS_TRIES) {
    const message = `${why.message}; it was gone back from ${backs} times, and the boot loader boots it again`;
    return says(input, 'failed', [], { ...why, message });
  }
  const reason = `back to ${short(to)}: ${why.message}`;
  return does(input, { kind: 'os-go-back', from, to, because: why, target: short(to), reason }, why);
}

/** After a fallback the bad deployment is still the first entry, and a pin that was taken back may be staged: the next reboot would take them. */
function leftoverOf({ desired, memory, status }: OsPlanInput, booted: Sha256): OsStep | null {
  const old = status.deployments.find((d) => {
    if (d.booted || d.pinned || !isOwnDeployment(d) || d.commit === booted) return false;
    const isFailed = memory.failed.some((f) => f.commit === d.commit);
    return isFailed || (d.commit !== desired?.commit && d.index < (bootedOf(status)?.index ?? 0));
  });
  if (old === undefined) return null;
  const isFailed = memory.failed.some((f) => f.commit === old.commit);
  const reason = `${short(old.commit)} ${isFailed ? 'failed here' : 'is not desired any more'}, and would be booted next`;
  return { kind: 'os-remove', commit: old.commit, target: short(old.commit), reason };
}

function operatorReboot(input: OsPlanInput, booted: Sha256): OsPlan | null {
  const { reboot } = input.memory;
  if (reboot === null) return null;
  const reason = `${reboot.by} asked to reboot now`;
  return does(input, { kind: 'os-reboot', commit: booted, target: short(booted), reason });
}

function waitsOf({ window, idle, rollout, bundles, scripts }: OsPlanInput): readonly string[] {
  const waits: string[] = [];
  if (window.kind === 'closed') waits.push(`its window opens at ${new Date(window.opens).toISOString()}`);
  if (!idle.open) waits.push(idle.why);
  if (!rollout.open) waits.push(rollout.why);
  if (bundles?.open === false) waits.push(bundles.why);
  if (scripts?.open === false) waits.push(scripts.why);
  return waits;
}

function rejected(why: Failure, commit: Sha256): Failure {
  return { ...why, message: `${why.message}; ${short(commit)} is not tried again until the pin changes` };
}

function says(
  input: OsPlanInput,
  state: OsVerdict['state'],
  waits: readonly string[] = [],
  why: Failure | null = null,
): OsPlan {
  return { steps: [], verdict: { desired: input.desired?.commit ?? null, state, failure: why, waits } };
}

function does(input: OsPlanInput, step: OsStep, why: Failure | null = null): OsPlan {
  return {
    steps: [step],
    verdict: { desired: input.desired?.commit ?? null, state: 'changing', failure: why, waits: [] },
  };
}

function short(commit: Sha256): string {
  return commit.slice(0, 12);
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}
