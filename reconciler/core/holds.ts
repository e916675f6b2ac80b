/**
 * Why a bundle that changes is not swapped yet: it requires an OS that is not booted, or its own windows and idle rule say later. Pure.
 * Bundles that `after` ties together wait together, for they go forward and back together.
 */
import { type AgentState, memoryOf } from './agent-state.ts';
import { isHookDone } from './hooks.ts';
import type { BundleState, HostState } from './host-state.ts';
import { tiedGroups } from './memory.ts';
import type { BundleName, Sha256 } from './names.ts';
import type { Observed } from './observed.ts';
import type { OsMemory } from './os-memory.ts';
import { bootedOf, nextOf, type OsStatus } from './os-observed.ts';
import type { Schedule } from './windows.ts';

/** Where the host stands with the OS that its channel pins, for bundles that require it. */
export type OsFooting =
  /** Kedge manages no OS here, or none is pinned: nothing is required. */
  | { readonly kind: 'free' }
  /** The pinned one runs, and is known to be good. */
  | { readonly kind: 'there' }
  /** The pinned one runs, and is not confirmed yet: bundles that require it are a part of that. */
  | { readonly kind: 'trial'; readonly commit: Sha256 }
  /** Another one runs; `failed`: and the pinned one came up badly here. */
  | { readonly kind: 'away'; readonly pinned: Sha256; readonly failed: boolean }
  /** Nobody can say, or the host is about to leave what it booted: nothing is moved. */
  | { readonly kind: 'unsure'; readonly why: string };

export const FREE: OsFooting = { kind: 'free' };

/** `pinned` undefined: what is pinned cannot be read; `status` null: the OS cannot be looked at. */
export function footingOf(
  pinned: Sha256 | null | undefined,
  status: Pick<OsStatus, 'deployments'> | null,
  memory: OsMemory,
): OsFooting {
  if (pinned === undefined) return { kind: 'unsure', why: 'the OS that its channel pins cannot be read' };
  if (pinned === null) return FREE;
  if (status === null) return { kind: 'unsure', why: 'which OS is booted cannot be seen' };
  // Where nothing runs from the sysroot, what is deployed is in force.
  const here = (bootedOf(status) ?? nextOf(status))?.commit ?? null;
  const hasFailed = (commit: Sha256 | null) => memory.failed.some((f) => f.commit === commit);
  if (hasFailed(here)) return { kind: 'unsure', why: 'the OS that is booted failed, and the host goes back from it' };
  if (here === pinned) return memory.attempt?.commit === here ? { kind: 'trial', commit: here } : { kind: 'there' };
  if (memory.attempt?.commit === here) {
    return { kind: 'unsure', why: 'the OS that is booted is on trial, and another one is pinned' };
  }
  return { kind: 'away', pinned, failed: hasFailed(pinned) };
}

export interface Hold {
  /** `back`: what was last good runs meanwhile. `still`: nothing is touched. */
  readonly how: 'back' | 'still';
  /** Waits for the OS; otherwise for its own rule. */
  readonly isForOs: boolean;
  /** Whole sentences. */
  readonly waits: readonly string[];
}

export type Holds = ReadonlyMap<BundleName, Hold>;

export const NO_HOLDS: Holds = new Map();

export interface HoldInput {
  readonly desired: HostState;
  readonly memory: AgentState['bundles'];
  readonly footing: OsFooting;
}

type Group = readonly BundleState[];

/** Bundles that are to go to another digest than the one that is known to be good, tied ones together. */
export function changingGroups({ desired, memory }: Pick<HoldInput, 'desired' | 'memory'>): readonly Group[] {
  if (desired.retire) return [];
  return tiedGroups(desired.bundles.filter((b) => memoryOf(memory, b.name).lastGood !== b.digest));
}

function needsOs(group: Group): boolean {
  return group.some((bundle) => bundle.requires === 'os');
}

/** What changes only together with the OS that is on trial now. */
export function togetherWithOs(input: HoldInput): ReadonlySet<BundleName> {
  if (input.footing.kind !== 'trial') return new Set();
  return new Set(
    changingGroups(input)
      .filter(needsOs)
      .flatMap((group) => group.map((b) => b.name)),
  );
}

/** Those that wait for the OS. */
export function osHolds(input: HoldInput): Holds {
  const { footing } = input;
  if (footing.kind !== 'away' && footing.kind !== 'unsure') return NO_HOLDS;
  const hold: Hold =
    footing.kind === 'unsure'
      ? { how: 'still', isForOs: true, waits: [footing.why] }
      : { how: 'back', isForOs: true, waits: [awayText(footing)] };
  const groups = changingGroups(input).filter(needsOs);
  return new Map(groups.flatMap((group) => group.map(({ name }) => [name, hold] as const)));
}

function awayText({ pinned, failed }: { readonly pinned: Sha256; readonly failed: boolean }): string {
  const commit = pinned.slice(0, 12);
  return failed
    ? `it requires the OS ${commit}, which failed on this host`
    : `it requires the OS ${commit}, which is not booted yet`;
}

/** A group that changes, has rules of its own, and whose swap would end something that runs. */
export interface Ruled {
  readonly group: Group;
  /** Of each bundle in it that has one. */
  readonly rules: readonly Schedule[];
}

/**
 * Groups to ask about their rules. Not those that wait for the OS already, or move with one on trial (nothing of worth has begun there
 * yet), were begun or drained (half a swap helps nobody), have failed (going back never waits), or that an operator has hurried.
 */
export function ruledGroups(input: HoldInput, observed: Observed, hurried: ReadonlySet<string>): readonly Ruled[] {
  const held = osHolds(input);
  const together = togetherWithOs(input);
  return changingGroups(input).flatMap((group) => {
    const rules = group.flatMap((b) => b.when ?? []);
    const isFree = group.some(({ name, digest }) => {
      const memory = memoryOf(input.memory, name);
      const isBegun =
        observed.bundles.get(name)?.current === digest || isHookDone(memory.hooks, digest, 'drain') || memory.goingBack;
      const hasFailed = memory.failed.some((f) => f.digest === digest);
      return held.has(name) || together.has(name) || isBegun || hasFailed || hurried.has(name);
    });
    const ends = group.some((b) => b.when !== null && (observed.bundles.get(b.name)?.services.length ?? 0) > 0);
    return rules.length === 0 || isFree || !ends ? [] : [{ group, rules }];
  });
}
