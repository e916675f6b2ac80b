/** Runs the hooks of a change: scripts of the commit in force, by the runner, the limits, the ledger and the chain of those that people ask for. */
import { canonicalJson } from '../core/canonical.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { HookCall, HookName } from '../core/hooks.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import type { RunRecord } from '../core/run-ledger.ts';
import { isNonce, type Nonce } from '../core/run-request.ts';
import { completeArguments } from '../core/script-arguments.ts';
import type { AgentDeps } from './deps.ts';
import type { StateKeeper } from './keeper.ts';
import type { RunOrder } from './run-job.ts';
import { Runs } from './runs.ts';
import type { TreeScript } from './scripts.ts';
import type { Session } from './session.ts';

/** One run of one hook. The same words are the same run: it is never begun twice. */
export interface HookRun {
  readonly hook: HookName;
  readonly call: HookCall;
  /** `bundle web`, `OS channel stable`. */
  readonly of: string;
  /** What the host changes to, and since when: the same change at another time is another one. */
  readonly change: string;
  readonly tries: number;
}

/**
 * - `done`: it ended well.
 * - `bad`: it ended, and not well.
 * - `cut`: it was begun and cut off; that says nothing of what it looked at.
 * - `not-begun`: it may be another time.
 */
export type HookEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'bad' | 'cut' | 'not-begun'; readonly failure: Failure };

export type RunHook = (run: HookRun) => Promise<HookEnd>;

/** The runs of this process, made when they are first asked for; null: no script is run here. */
export function runsOf(deps: AgentDeps, session: Session): Runs | null {
  if (deps.scripts === undefined) return null;
  session.runs ??= new Runs(deps, deps.scripts);
  return session.runs;
}

/** `read`: a script of the accepted tree. */
export function hookRunner(
  deps: AgentDeps,
  session: Session,
  keeper: StateKeeper,
  read: (name: string) => Promise<Result<TreeScript>>,
  signal: AbortSignal | undefined,
): RunHook {
  return async (run) => {
    const runs = runsOf(deps, session);
    if (runs === null) {
      return notBegun(run, failure('RUNNER_UNAVAILABLE', 'this agent runs no scripts'));
    }
    const script = await read(run.call.script);
    if (!script.ok) return notBegun(run, script.failure);
    const order = orderOf(deps, keeper, run, script.value);
    if (!order.ok) return notBegun(run, order.failure);
    const { hook, of, call } = run;
    deps.onProgress?.({ phase: 'apply', message: `hook ${hook} of ${of}: ${call.script}` });
    const ended = await runs.hook(order.value, script.value, signal);
    return ended.ok ? endOf(run, ended.value) : notBegun(run, ended.failure);
  };
}

function orderOf(
  { config, sha256, clock }: AgentDeps,
  keeper: StateKeeper,
  { hook, call, of, change, tries }: HookRun,
  { script, blob, sha256: file, definition }: TreeScript,
): Result<RunOrder> {
  const { checkpoint } = keeper.state;
  if (checkpoint === null || blob === null) return fail('REFERENCE_MISSING', 'no commit is in force');
  const values = completeArguments(script.arguments, new Map(Object.entries(call.arguments)));
  if (!values.ok) return values;
  const nonce = nonceOf(sha256(canonicalJson(['kedge-hook', config.fleet.id, config.name, of, hook, change, tries])));
  const text = canonicalJson({
    kind: 'kedge-hook',
    fleet: config.fleet.id,
    host: config.name,
    commit: checkpoint.commit,
    hook,
    of,
    change,
    nonce,
    script: script.name,
    blob,
    sha256: file,
    definition,
    arguments: Object.fromEntries(values.value),
  });
  const expires = Math.ceil((clock.now() + script.timeoutMs + LIMITS.clockSkewMs) / 1000);
  return ok({
    request: { nonce, script: script.name, blob, sha256: file, arguments: values.value, expires },
    by: `hook ${hook} of ${of}, commit ${checkpoint.commit}, signed by ${checkpoint.signer}`,
    digest: sha256(text),
    told: `as the hook ${hook} of ${of}`,
    asker: null,
  });
}

function nonceOf(digest: Sha256): Nonce {
  const nonce = digest.slice(0, 32);
  if (!isNonce(nonce)) throw new Error('a SHA-256 is hex digits');
  return nonce;
}

function endOf(run: HookRun, record: RunRecord | null): HookEnd {
  if (record?.state === 'done') return { kind: 'done' };
  if (record === null || record.state === 'interrupted') {
    return { kind: 'cut', failure: hookFailure(run, record?.why ?? 'how it ended is not known') };
  }
  const { exit, why, run: nonce, stdout, stderr } = record;
  const how = why ?? `exit status ${exit}`;
  const said = [stderr?.tail, stdout?.tail].find((tail) => tail !== undefined && tail.trim() !== '');
  const cause = said === undefined ? {} : { cause: `last lines of run ${nonce}:\n${lastLines(said)}` };
  return { kind: 'bad', failure: { ...hookFailure(run, how), ...cause } };
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-12).join('\n');
}

function notBegun(run: HookRun, why: Failure): HookEnd {
  return { kind: 'not-begun', failure: { ...hookFailure(run, why.message), remedy: why.remedy } };
}

function hookFailure({ hook, of, call }: HookRun, how: string): Failure {
  return failure('HOOK_FAILED', `the hook ${hook} of ${of} (script ${call.script}) did not end well: ${how}`);
}
