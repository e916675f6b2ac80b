/** What may be asked of the agent on the host itself: suspend, resume, retry, trust reset. Pure; the journal carries the requests. */
import { type AgentState, type HistoryEvent, memoryOf, type Suspension, type TrustReset } from './agent-state.ts';
import type { HostState } from './host-state.ts';
import type { BundleName } from './names.ts';
import { NO_OS_MEMORY } from './os-memory.ts';
import type { SideloadRequest } from './sideload.ts';

export type OperatorRequest =
  | { readonly kind: 'suspend'; readonly bundle: BundleName | null; readonly suspension: Suspension }
  | { readonly kind: 'resume'; readonly bundle: BundleName | null }
  | { readonly kind: 'retry'; readonly bundle: BundleName | null }
  /** Swapped at once, whatever its windows and the load say; without a bundle, all that wait. */
  | { readonly kind: 'apply'; readonly bundle: BundleName | null; readonly by: string }
  /** The whole host, at once, whatever window, load and rollout say. */
  | { readonly kind: 'reboot'; readonly bundle: null; readonly by: string }
  | { readonly kind: 'trust-reset'; readonly bundle: null; readonly reset: TrustReset }
  | SideloadRequest;

/** How long a reset is told of: long enough for whoever looks after the fleet to ask why. */
const RESET_TOLD_MS = 30 * 86_400_000;

/** `now` in milliseconds since the epoch. */
export function applyRequest(
  state: AgentState,
  request: OperatorRequest,
  now: number,
): { readonly state: AgentState; readonly event: HistoryEvent } {
  const what = request.bundle === null ? 'this host' : `bundle ${request.bundle}`;
  const at = { at: now, ...(request.bundle === null ? {} : { bundle: request.bundle }) };
  switch (request.kind) {
    case 'suspend': {
      const { until, reason, by } = request.suspension;
      const message = `${what} suspended until ${new Date(until).toISOString()} by ${by}: ${reason}`;
      return {
        state: suspend(state, request.bundle, request.suspension),
        event: { ...at, kind: 'suspended', message },
      };
    }
    case 'resume':
      return {
        state: resume(state, request.bundle),
        event: { ...at, kind: 'resumed', message: `${what} resumed by an operator` },
      };
    case 'retry':
      return {
        state: retry(state, request.bundle),
        event: { ...at, kind: 'retry', message: `failed digests of ${what} are tried again, as an operator asked` },
      };
    case 'apply': {
      const names = request.bundle === null ? Object.keys(state.bundles) : [request.bundle];
      const hurry = Object.fromEntries(names.map((name) => [name, { by: request.by, at: now }]));
      const message = `${request.by} asked to swap what waits of ${what} now`;
      return {
        state: { ...state, hurried: { ...state.hurried, ...hurry } },
        event: { ...at, kind: 'hurried', message },
      };
    }
    case 'reboot': {
      const os = { ...(state.os ?? NO_OS_MEMORY), reboot: { by: request.by, at: now, bootId: null } };
      return {
        state: { ...state, os },
        event: { ...at, kind: 'reboot', message: `${request.by} asked to reboot now` },
      };
    }
    case 'trust-reset': {
      const { to, by, reason } = request.reset;
      const was = state.checkpoint === null ? 'nothing was accepted before' : `before: ${state.checkpoint.commit}`;
      const message = `trust is reset to ${to} by ${by}: ${reason} (${was})`;
      return {
        // What was refused against another commit may be good against this one.
        state: { ...state, reset: { ...request.reset, isPending: true }, refused: {} },
        event: { ...at, kind: 'trust-reset', commit: to, message },
      };
    }
    case 'sideload': {
      const message =
        request.path === null ? `${request.by} asked for a receipt` : `${request.by} put in ${request.path}`;
      // Whoever puts a stick in means that it is looked at, also where it was refused before.
      return { state: { ...state, refused: {} }, event: { ...at, kind: 'sideloaded', message } };
    }
    default:
      return request satisfies never;
  }
}

/** Forgets a reset that was done long ago; the history keeps it. Gives the same object where there is none. */
export function expireReset(state: AgentState, now: number): AgentState {
  const { reset, ...rest } = state;
  return reset === undefined || reset.isPending || now - reset.at < RESET_TOLD_MS ? state : rest;
}

/** Long enough for a swap that is due to begin; a change that comes later waits again. */
const HURRY_MS = 15 * 60_000;

/** Forgets an operator's hurry that is over, or whose bundle waits no longer. Gives the same object where none is. */
export function expireHurried(state: AgentState, desired: HostState, now: number): AgentState {
  const { hurried, ...rest } = state;
  if (hurried === undefined) return state;
  const waits = (name: string) =>
    desired.bundles.some((b) => b.name === name && memoryOf(state.bundles, name).lastGood !== b.digest);
  const kept = Object.entries(hurried).filter(([name, { at }]) => now - at < HURRY_MS && at <= now && waits(name));
  if (kept.length === Object.keys(hurried).length) return state;
  return kept.length === 0 ? rest : { ...rest, hurried: Object.fromEntries(kept) };
}

function suspend(state: AgentState, bundle: BundleName | null, suspension: Suspension): AgentState {
  const { host, bundles } = state.suspended;
  const suspended =
    bundle === null ? { host: suspension, bundles } : { host, bundles: { ...bundles, [bundle]: suspension } };
  return { ...state, suspended };
}

/** Without a bundle everything is resumed. */
function resume(state: AgentState, bundle: BundleName | null): AgentState {
  if (bundle === null) return { ...state, suspended: { host: null, bundles: {} } };
  const bundles = Object.fromEntries(Object.entries(state.suspended.bundles).filter(([name]) => name !== bundle));
  return { ...state, suspended: { host: state.suspended.host, bundles } };
}

/** Also lets refused heads be looked at again. */
function retry(state: AgentState, bundle: BundleName | null): AgentState {
  // What is tied goes together: the one that failed is tried again with the one that went back with it, and the other way round.
  const named = bundle === null ? [] : memoryOf(state.bundles, bundle).failed.flatMap((f) => f.tiedTo?.bundle ?? []);
  const again = (name: string): boolean => bundle === null || name === bundle || named.some((n) => n === name);
  const bundles = Object.fromEntries(
    Object.entries(state.bundles).map(([name, memory]) => {
      const failed = memory.failed.filter((f) => !again(name) && (f.tiedTo === null || !again(f.tiedTo.bundle)));
      const concerned = again(name);
      return [name, { ...memory, failed, ...(concerned ? { attempt: null, repairs: null } : {}) }];
    }),
  );
  if (bundle !== null) return { ...state, bundles };
  const os = state.os === undefined ? {} : { os: { ...state.os, failed: [], backs: 0 } };
  const update = state.update === undefined ? {} : { update: { ...state.update, failed: [] } };
  return { ...state, ...os, ...update, bundles, refused: {} };
}

/** Drops suspensions whose time is over. Gives the same object where none was. */
export function expireSuspensions(
  state: AgentState,
  now: number,
): { readonly state: AgentState; readonly events: readonly HistoryEvent[] } {
  const events: HistoryEvent[] = [];
  let { host } = state.suspended;
  if (host !== null && host.until <= now) {
    host = null;
    events.push({ at: now, kind: 'resumed', message: 'the suspension of this host is over' });
  }
  const bundles = Object.fromEntries(
    Object.entries(state.suspended.bundles).filter(([bundle, suspension]) => {
      if (suspension.until > now) return true;
      events.push({ at: now, kind: 'resumed', bundle, message: `the suspension of bundle ${bundle} is over` });
      return false;
    }),
  );
  return { state: events.length === 0 ? state : { ...state, suspended: { host, bundles } }, events };
}
