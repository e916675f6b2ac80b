/** The hooks of bundles: each ends well once for a change, and what has is noted before anything else is done. */
import { memoryOf, withMemory } from '../core/agent-state.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { beginHooks, endHook, type HookName } from '../core/hooks.ts';
import type { BundleState } from '../core/host-state.ts';
import type { Step } from '../core/plan.ts';
import type { Run } from './apply.ts';
import type { HookEnd } from './hooks.ts';

/** All are drained before the first is swapped: half a group that was swapped is no use while the other half still drains. */
export async function drainAndPrepare(run: Run, step: Extract<Step, { kind: 'swap' }>): Promise<Result<void>> {
  const { state, group, drains, isBegun } = step;
  const hurried = Object.keys(run.keeper.state.hurried ?? {});
  const isHurried = group.some(({ name }) => hurried.includes(name));
  for (const one of isHurried ? [] : drains) {
    const drained = await once(run, one, 'drain');
    if (!drained.ok) return drained;
  }
  return isBegun ? ok(undefined) : once(run, state, 'before');
}

/** Null: it ended well, or there is none. A failure of the kind UNHEALTHY is the digest's own. */
export async function runAfter(run: Run, state: BundleState): Promise<Failure | null> {
  const end = await runOnce(run, state, 'after');
  if (end.kind === 'done') return null;
  if (end.kind !== 'bad') return end.failure;
  const { message, cause } = end.failure;
  return failure('UNHEALTHY', message, { bundle: state.name, ...(cause === undefined ? {} : { cause }) });
}

async function once(run: Run, state: BundleState, hook: HookName): Promise<Result<void>> {
  const end = await runOnce(run, state, hook);
  return end.kind === 'done' ? ok(undefined) : fail({ ...end.failure, bundle: state.name });
}

async function runOnce(run: Run, { name, digest, hooks }: BundleState, hook: HookName): Promise<HookEnd> {
  const call = hooks[hook];
  if (call === null) return { kind: 'done' };
  const { keeper, deps } = run;
  const progressOf = () => beginHooks(memoryOf(keeper.state.bundles, name).hooks, digest, deps.clock.now());
  const note = (progress: ReturnType<typeof progressOf>) =>
    keeper.change((s) => ({ ...s, bundles: withMemory(s.bundles, name, (m) => ({ ...m, hooks: progress })) }));
  const progress = progressOf();
  if (progress.done.includes(hook)) return { kind: 'done' };
  // First this: by it the same try is known again, and not begun twice.
  const begun = await note(progress);
  if (!begun.ok) return { kind: 'not-begun', failure: begun.failure };
  const { at, tries } = progress;
  const end = await run.hook({ hook, call, of: `bundle ${name}`, change: `${digest} since ${at}`, tries });
  if (end.kind === 'not-begun') return end;
  const noted = await note(endHook(progress, hook, end.kind === 'done'));
  return noted.ok ? end : { kind: 'not-begun', failure: noted.failure };
}
