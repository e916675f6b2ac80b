/**
 * Hooks: scripts of the catalogue that a host runs around a change of a bundle or of its OS, because the accepted commit says so. Pure: what a
 * layer names, whether it may be run, and what has been run for a change already.
 */
import type { HooksLayer } from '../../schemas/generated/types.ts';
import type { Catalogue, Script } from './catalogue.ts';
import { faultsOf } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure, type Where } from './failure.ts';
import { formatDuration } from './formats.ts';
import { LIMITS } from './limits.ts';
import type { Sha256 } from './names.ts';
import { nearest } from './nearest.ts';
import type { ObservedBundle, ObservedService } from './observed.ts';
import { completeArguments } from './script-arguments.ts';

/**
 * - `drain`: before anything that runs is stopped; where it fails nothing is stopped.
 * - `before`: right before the change; where it fails the change is not made.
 * - `after`: when all is healthy; where it fails the change counts as unhealthy.
 */
export const HOOK_NAMES = ['drain', 'before', 'after'] as const;
export type HookName = (typeof HOOK_NAMES)[number];

export interface HookCall {
  readonly script: string;
  /** Those that are given; the others have the script's defaults. */
  readonly arguments: Readonly<Record<string, string>>;
}

export type Hooks = { readonly [H in HookName]: HookCall | null };

export const NO_HOOKS: Hooks = { drain: null, before: null, after: null };

export function readHooks(text: HooksLayer | undefined): Hooks {
  const call = (name: HookName): HookCall | null => {
    const hook = text?.[name] ?? null;
    if (hook === null) return null;
    if (typeof hook === 'string') return { script: hook, arguments: {} };
    const given = Object.entries(hook.arguments ?? {}).flatMap(([argument, value]) =>
      value === null ? [] : [[argument, String(value)] as const],
    );
    return { script: hook.script, arguments: Object.fromEntries(given.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
  };
  return { drain: call('drain'), before: call('before'), after: call('after') };
}

export function hasHooks(hooks: Hooks): boolean {
  return HOOK_NAMES.some((name) => hooks[name] !== null);
}

/** What naming a script as a hook of a bundle needs: who may write a layer may not have hosts run programs. */
export function hookPower({ script }: HookCall): string {
  return `hook:${script}`;
}

/** Where hooks are named, and what they are held against. */
export interface HookPlace {
  /** `bundles.web`, or nothing for a channel: what messages begin with. */
  readonly name: string;
  readonly at: (pointer: Pointer) => Where;
  /** Null: the tree has none. */
  readonly catalogue: Catalogue | null;
  /** Of the host; null: of no certain one. */
  readonly labels: ReadonlyMap<string, string> | null;
}

/** Hooks that cannot be run, or not there. All at once. */
export function hookFaults(hooks: Hooks, { name, at, catalogue, labels }: HookPlace): readonly Failure[] {
  const prefix = name === '' ? 'hooks' : `${name}.hooks`;
  return HOOK_NAMES.flatMap((hook): readonly Failure[] => {
    const call = hooks[hook];
    if (call === null) return [];
    const where = at(['hooks', hook]);
    const script = catalogue?.scripts.get(call.script);
    if (script === undefined) {
      const meant = nearest(call.script, catalogue?.scripts.keys() ?? []);
      const remedy =
        meant === undefined ? 'Add it to scripts/catalogue.yaml, or take the hook out.' : `Did you mean \`${meant}\`?`;
      const message = `${prefix}.${hook}: the catalogue has no script "${call.script}"`;
      return [failure('REFERENCE_MISSING', message, { ...where, remedy })];
    }
    const unfit = unfitAsHook(script, labels);
    if (unfit !== null) {
      return [failure('SCHEMA_INVALID', `${prefix}.${hook}: ${unfit.why}`, { ...where, remedy: unfit.remedy })];
    }
    const values = completeArguments(script.arguments, new Map(Object.entries(call.arguments)));
    if (values.ok) return [];
    return faultsOf(values.failure).map((fault) =>
      failure('SCHEMA_INVALID', `${prefix}.${hook}: ${fault.message}`, {
        ...where,
        remedy: `Say it there: \`${hook}: { script: ${call.script}, arguments: { … } }\`.`,
      }),
    );
  });
}

/** Nobody is asked when a hook is due, and a pass waits for its end. */
export function unfitAsHook(
  script: Script,
  labels: ReadonlyMap<string, string> | null,
): { readonly why: string; readonly remedy: string } | null {
  const { name, confirm, timeoutMs, hosts, when } = script;
  if (confirm) {
    const why = `${name} asks to be confirmed by a person, so it is no hook`;
    return { why, remedy: 'Take another script, or one of its own without `confirm`.' };
  }
  if (when !== null) {
    const why = `${name} waits for a time at which the host may reboot, so it is no hook`;
    return { why, remedy: 'Take another script, or one of its own without `when`.' };
  }
  if (timeoutMs > LIMITS.hookMostMs) {
    const most = formatDuration(LIMITS.hookMostMs);
    const why = `${name} may take ${formatDuration(timeoutMs)}, and a hook ${most} at most`;
    return { why, remedy: 'Give it a shorter `timeout`: a hook that fails is run again later.' };
  }
  const wanted = [...hosts].filter(([label, value]) => labels !== null && labels.get(label) !== value);
  if (wanted.length === 0) return null;
  const why = `${name} is for hosts with ${wanted.map(([label, value]) => `${label}=${value}`).join(', ')}, and this is none`;
  return { why, remedy: 'Name it in a layer of such hosts alone, or change `hosts` in the catalogue.' };
}

/** What has been run of the hooks of one change. Begins anew with each change. */
export interface HookProgress {
  /** What the host changes to. */
  readonly digest: Sha256;
  /** Milliseconds since the epoch when the first of them was due: the same change, later, is another one. */
  readonly at: number;
  /** Ended well: never run again for this change. */
  readonly done: readonly HookName[];
  /** Runs that did not end well, or were for nothing. */
  readonly tries: number;
  /** Starts of the bundle's containers that ran when `drain` ended: one that is started after that was not drained. */
  readonly drained?: readonly string[];
}

/** Gives the same object where the change is the same. */
export function beginHooks(before: HookProgress | undefined, digest: Sha256, at: number): HookProgress {
  return before?.digest === digest ? before : { digest, at, done: [], tries: 0 };
}

export function endHook(progress: HookProgress, hook: HookName, isGood: boolean): HookProgress {
  return isGood ? { ...progress, done: [...progress.done, hook] } : { ...progress, tries: progress.tries + 1 };
}

/** Names each start of a container that runs. */
export function startsOf(services: readonly ObservedService[]): readonly string[] {
  return services
    .filter(({ state }) => state === 'running')
    .map(({ containerId, startedAt }) => `${containerId} ${startedAt}`)
    .toSorted();
}

/** `drain` is due again where something runs that was started since, by a reboot for one. Gives the same object where nothing was. */
export function forgetDrain(progress: HookProgress, { current, services }: ObservedBundle): HookProgress {
  const { digest, done, drained, tries } = progress;
  // What is swapped already runs anew because of that.
  if (drained === undefined || !done.includes('drain') || current === digest) return progress;
  if (startsOf(services).every((start) => drained.includes(start))) return progress;
  const { drained: _, ...rest } = progress;
  // By another try it is another run: that one ended well.
  return { ...rest, done: done.filter((hook) => hook !== 'drain'), tries: tries + 1 };
}

export function isHookDone(progress: HookProgress | undefined, digest: Sha256, hook: HookName): boolean {
  return progress?.digest === digest && progress.done.includes(hook);
}

/** `drain-web (node="a")`: what is run, for people. */
function callText({ script, arguments: given }: HookCall): string {
  const values = Object.entries(given).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return values.length === 0 ? script : `${script} (${values.join(', ')})`;
}

/** What a change runs, one line each; `isNew`: nothing runs that could be drained. */
export function hookLines(hooks: Hooks, isNew: boolean): readonly string[] {
  return HOOK_NAMES.flatMap((name) => {
    const call = hooks[name];
    return call === null || (isNew && name === 'drain') ? [] : [`${callText(call)} ${WHEN[name]}`];
  });
}

const WHEN: { readonly [H in HookName]: string } = {
  drain: 'before anything is stopped; while it fails nothing is',
  before: 'right before the change; while it fails that is not made',
  after: 'when all is healthy; where it fails the host goes back',
};

/** `drain: drain-web; after: smoke-test`, or `none`. */
export function hooksText(hooks: Hooks): string {
  const parts = HOOK_NAMES.flatMap((name) => {
    const call = hooks[name];
    return call === null ? [] : [`${name}: ${callText(call)}`];
  });
  return parts.length === 0 ? 'none' : parts.join('; ');
}
