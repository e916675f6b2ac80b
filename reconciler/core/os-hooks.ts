/** The hooks of an OS channel, put into the plan of the OS: before a reboot, and before an OS that came up healthy is confirmed. Pure. */
import { beginHooks, type HookName, type Hooks } from './hooks.ts';
import type { Sha256 } from './names.ts';
import type { OsChannel } from './os-channel.ts';
import type { OsHookProgress, OsMemory } from './os-memory.ts';
import { bootedOf, type OsStatus } from './os-observed.ts';
import type { OsPlan, OsStep } from './os-plan.ts';

export interface OsHookInput {
  /** Null: none is pinned, or nobody can say. */
  readonly channel: OsChannel | null;
  readonly memory: OsMemory;
  readonly status: OsStatus;
}

/** Of another boot or another commit it counts no more: what was drained runs again since. */
export function beginOsHooks(
  before: OsHookProgress | undefined,
  { digest, bootId, at }: { readonly digest: Sha256; readonly bootId: string; readonly at: number },
): OsHookProgress {
  return before?.bootId === bootId && before.digest === digest
    ? before
    : { ...beginHooks(undefined, digest, at), bootId };
}

/** Whether what runs was drained for a reboot: then that waits for no window any more, for a host that is drained does no work. */
export function isDrained({ memory: { hooks }, status, channel }: OsHookInput): boolean {
  return hooks !== undefined && hooks.bootId === status.bootId && hooks.done.includes('drain') && channel !== null;
}

/** Why `after` keeps the OS on trial from being confirmed; null: it does not, or is still to be run. */
export function afterAilment(input: OsHookInput): { readonly why: string; readonly isHopeless: boolean } | null {
  const { memory, status, channel } = input;
  const booted = bootedOf(status)?.commit;
  if (booted === undefined || channel?.hooks.after == null || channel.commit !== booted) return null;
  const progress = memory.hooks;
  if (progress?.bootId === status.bootId && progress.digest === booted && progress.bad !== undefined) {
    return { why: progress.bad, isHopeless: true };
  }
  const isOver = status.uptimeMs >= (memory.attempt?.confirmMs ?? 0);
  return isOver && isDue(input, 'after', booted)
    ? { why: `its hook after (script ${channel.hooks.after.script}) has not come to its end`, isHopeless: false }
    : null;
}

/** Puts a hook that is due in the place of the step that it stands before. */
export function planHooks(plan: OsPlan, input: OsHookInput): OsPlan {
  const [step] = plan.steps;
  const hook = step === undefined ? null : dueBefore(step, input);
  if (step === undefined || hook === null) return plan;
  const call = input.channel?.hooks[hook];
  const reason = `the script ${call?.script}, before ${step.kind === 'os-confirm' ? 'it counts as good' : 'the reboot'}`;
  const { commit } = step as Extract<OsStep, { kind: 'os-reboot' | 'os-confirm' }>;
  return { ...plan, steps: [{ kind: 'os-hook', hook, commit, target: step.target, reason }] };
}

function dueBefore(step: OsStep, input: OsHookInput): HookName | null {
  const { memory, status } = input;
  if (step.kind === 'os-confirm') {
    // What is only told to the boot loader again came up long ago.
    return memory.attempt?.commit === step.commit && isDue(input, 'after', step.commit) ? 'after' : null;
  }
  if (step.kind !== 'os-reboot') return null;
  // Whoever asks to reboot now does not wait for work to end.
  if (memory.reboot === null && isDue(input, 'drain', step.commit)) return 'drain';
  const isUpdate = step.commit !== bootedOf(status)?.commit;
  return isUpdate && isDue(input, 'before', step.commit) ? 'before' : null;
}

function isDue({ channel, memory, status }: OsHookInput, hook: HookName, digest: Sha256): boolean {
  const hooks: Hooks | undefined = channel?.hooks;
  if (hooks?.[hook] == null) return false;
  // What a channel says of its own commit is not said of another one; draining is the host's.
  if (hook !== 'drain' && channel?.commit !== digest) return false;
  return !beginOsHooks(memory.hooks, { digest, bootId: status.bootId, at: 0 }).done.includes(hook);
}
