/** Strict reading of `state.json`: what this agent could not have written is refused, never mended or ignored. */
import type { AgentState } from './agent-state.ts';
import { FAILURES } from './failure.ts';
import { HOOK_NAMES } from './hooks.ts';
import { isBundleName, isCommitId, isObjectId, isSha256 } from './names.ts';
import { isSideloadId } from './sideload.ts';

/** Says what is wrong with a value at `path`; null: nothing. `loose`: keys that nobody here knows are taken away instead. */
export type Check = (value: unknown, path: string, loose: boolean) => string | null;

export const expected = (what: string, test: (value: unknown) => boolean): Check => {
  return (value, path) => (test(value) ? null : `${path}: ${what} expected`);
};
export const text = (what: string, test: (value: string) => boolean = () => true): Check =>
  expected(what, (value) => typeof value === 'string' && test(value));
export const nullable = (check: Check): Check => {
  return (value, path, loose) => (value === null ? null : check(value, path, loose));
};
export const listOf = (check: Check): Check => {
  return (value, path, loose) => {
    if (!Array.isArray(value)) return `${path}: a list expected`;
    return firstFault(
      value.map((item, i) => [check, item, `${path}[${i}]`]),
      loose,
    );
  };
};
export const mapOf = (check: Check): Check => {
  return (value, path, loose) => {
    if (!isObject(value)) return `${path}: a map expected`;
    return firstFault(
      Object.entries(value).map(([key, item]) => [check, item, `${path}.${key}`]),
      loose,
    );
  };
};
/** Keys that end in `?` may be missing; any other key than those named is refused. */
export const shape = (keys: Readonly<Record<string, Check>>): Check => {
  const checks = new Map(Object.entries(keys).map(([key, check]) => [key.replace(/\?$/, ''), check]));
  return (value, path, loose) => {
    if (!isObject(value)) return `${path}: an object expected`;
    const unknown = Object.keys(value).filter((key) => !checks.has(key));
    if (loose) for (const key of unknown) Reflect.deleteProperty(value, key);
    else if (unknown[0] !== undefined) return `${path}.${unknown[0]}: unknown`;
    const missing = Object.keys(keys).find((key) => !key.endsWith('?') && !Object.hasOwn(value, key));
    if (missing !== undefined) return `${path}.${missing}: missing`;
    return firstFault(
      Object.entries(value).map(([key, item]) => [checks.get(key) ?? never, item, `${path}.${key}`]),
      loose,
    );
  };
};
const never: Check = (_, path) => `${path}: unknown`;

function firstFault(parts: readonly (readonly [Check, unknown, string])[], loose: boolean): string | null {
  for (const [check, value, path] of parts) {
    const fault = check(value, path, loose);
    if (fault !== null) return fault;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const count = expected('a whole number from 0', (v) => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0);
const time = expected('a time in milliseconds', (v) => typeof v === 'number' && Number.isFinite(v) && v >= 0);
const anyText = text('text');
const flag = expected('true or false', (v) => typeof v === 'boolean');
const commit = text('a commit id', isCommitId);
const digest = text('a SHA-256', isSha256);

const failure: Check = (value, path, loose) =>
  shape({
    code: text('a failure code', (code) => Object.hasOwn(FAILURES, code)),
    message: anyText,
    remedy: anyText,
    'cause?': anyText,
    'all?': listOf(failure),
    'file?': anyText,
    'line?': count,
    'column?': count,
    'commit?': anyText,
    'path?': anyText,
    'key?': anyText,
    'source?': anyText,
    'host?': anyText,
    'bundle?': anyText,
    'service?': anyText,
  })(value, path, loose);

const suspension = shape({ until: time, reason: anyText, by: anyText });

const RESET = {
  to: commit,
  tree: nullable(digest),
  reason: anyText,
  by: anyText,
  at: time,
};

const failedDigest = shape({
  digest,
  at: time,
  failure,
  commit: nullable(commit),
  tiedTo: nullable(shape({ bundle: text('a bundle', isBundleName), digest })),
  'withOs?': digest,
});

const HOOKS: ReadonlySet<string> = new Set(HOOK_NAMES);
const hookProgress = {
  digest,
  at: time,
  done: listOf(text('a hook', (name) => HOOKS.has(name))),
  tries: count,
};

const osMemory = shape({
  lastGood: nullable(digest),
  attempt: nullable(
    shape({
      commit: digest,
      bootId: nullable(anyText),
      at: time,
      tries: count,
      reached: flag,
      sick: listOf(anyText),
      gpus: count,
      confirmMs: time,
      'together?': listOf(shape({ bundle: text('a bundle', isBundleName), digest, settled: flag })),
    }),
  ),
  failed: listOf(shape({ commit: digest, at: time, failure, by: nullable(commit) })),
  confirmed: nullable(anyText),
  backs: count,
  'hooks?': shape({ ...hookProgress, bootId: anyText, 'bad?': anyText }),
  'said?': shape({ desired: nullable(digest), state: anyText, waits: listOf(anyText) }),
  reboot: nullable(shape({ by: anyText, at: time, bootId: nullable(anyText) })),
});

const standing = shape({ reached: flag, observed: flag, resolved: flag });
const updateMemory = shape({
  attempt: nullable(
    shape({
      digest,
      name: text('an agent', (name) => name === 'packaged' || isSha256(name)),
      version: anyText,
      at: time,
      confirmMs: time,
      by: nullable(commit),
      before: standing,
      why: nullable(anyText),
    }),
  ),
  failed: listOf(shape({ digest, version: nullable(anyText), at: time, failure, by: nullable(commit) })),
  'said?': shape({ wanted: nullable(anyText), state: anyText, message: nullable(anyText) }),
});

const etcChange = shape({
  kind: text('a kind of change', (kind) => ['added', 'changed', 'removed'].includes(kind)),
  path: anyText,
});

const osWatch = shape({
  etc: nullable(shape({ digest, total: count, isWhole: flag, changes: listOf(etcChange) })),
  pins: listOf(digest),
  'tidied?': digest,
  'developer?': shape({ from: time, until: time, reason: anyText, bootId: anyText }),
});

const STATE = shape({
  version: expected('1', (v) => v === 1),
  fleetId: anyText,
  agent: anyText,
  checkpoint: nullable(
    shape({ commit, tree: text('an object id', isObjectId), signedAt: time, acceptedAt: time, signer: anyText }),
  ),
  'reset?': shape({ ...RESET, isPending: flag }),
  'lost?': expected('true', (v) => v === true),
  newestSignature: time,
  'left?': listOf(shape({ first: commit, by: commit })),
  refused: mapOf(shape({ head: commit, at: time, failure, retryAt: nullable(time) })),
  traffic: shape({ day: anyText, bytes: mapOf(count) }),
  bundles: mapOf(
    shape({
      lastGood: nullable(digest),
      previousGood: nullable(digest),
      'goodWith?': digest,
      attempt: nullable(shape({ digest, begun: count, at: time })),
      failed: listOf(failedDigest),
      goingBack: flag,
      stale: flag,
      'hooks?': shape(hookProgress),
      repairs: nullable(shape({ count, at: time })),
    }),
  ),
  pulled: listOf(anyText),
  'os?': osMemory,
  'update?': updateMemory,
  'osWatch?': osWatch,
  'hurried?': mapOf(shape({ by: anyText, at: time })),
  suspended: shape({ host: nullable(suspension), bundles: mapOf(suspension) }),
  desired: nullable(digest),
  applied: nullable(digest),
  conditions: mapOf(shape({ fingerprint: anyText, since: time })),
  inventory: shape({ sequence: count, pushed: nullable(digest), pushedAt: time }),
});

/** The first thing that is wrong, as `state.bundles.web.failed[0].digest: a SHA-256 expected`. */
export function faultInAgentState(value: unknown): string | null {
  return STATE(value, 'state', false);
}

/**
 * What an agent of another version wrote, less what only that one knows: versions of one format differ in keys that may be missing.
 * Null: it is not of this format, or this very version would have to have written it.
 */
export function readForeignState(value: unknown, version: string): AgentState | null {
  if (!isObject(value) || typeof value.agent !== 'string' || value.agent === version) return null;
  const copy: unknown = structuredClone(value);
  return STATE(copy, 'state', true) === null && isAgentState(copy) ? copy : null;
}

export function isAgentState(value: unknown): value is AgentState {
  return faultInAgentState(value) === null;
}

const REQUEST = shape({
  kind: text('a kind of request', (kind) =>
    ['suspend', 'resume', 'retry', 'trust-reset', 'reboot', 'apply', 'sideload'].includes(kind),
  ),
  bundle: nullable(text('a bundle', isBundleName)),
  'suspension?': suspension,
  'reset?': shape(RESET),
  'by?': anyText,
  'id?': text('an id', isSideloadId),
  'path?': nullable(anyText),
});

/** Whether a value is what `kedge suspend`, `resume`, `retry`, `sideload` or `trust reset` left for the agent. */
export function isOperatorRequest(value: unknown): value is import('./requests.ts').OperatorRequest {
  if (REQUEST(value, 'request', false) !== null || !isObject(value)) return false;
  const { kind } = value;
  if ((kind === 'reboot' || kind === 'apply' || kind === 'sideload') !== Object.hasOwn(value, 'by')) return false;
  if ((kind === 'trust-reset' || kind === 'reboot' || kind === 'sideload') && value.bundle !== null) return false;
  if (['id', 'path'].some((key) => (kind === 'sideload') !== Object.hasOwn(value, key))) return false;
  return (
    (kind === 'suspend') === Object.hasOwn(value, 'suspension') &&
    (kind === 'trust-reset') === Object.hasOwn(value, 'reset')
  );
}
