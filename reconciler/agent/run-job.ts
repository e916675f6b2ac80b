/** A run that is due -> the one job that a runner is given, and how it ended -> what is told of it. */
import { interpreterOf } from '../core/catalogue.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { formatDuration } from '../core/formats.ts';
import type { Sha256 } from '../core/names.ts';
import type { RunRecord } from '../core/run-ledger.ts';
import type { RunRequest } from '../core/run-request.ts';
import { commandOf } from '../core/script-arguments.ts';
import type { RunEnd, RunJob } from '../ports/runner.ts';
import type { TreeScript } from './scripts.ts';

/** What is run, whoever has it run: a person by a request, or the commit in force by a hook. */
export interface RunOrder {
  readonly request: Pick<RunRequest, 'nonce' | 'script' | 'blob' | 'sha256' | 'arguments' | 'expires'>;
  /** For records and people: a name and a fingerprint, or which hook of which commit. */
  readonly by: string;
  /** SHA-256 of the text that asks for it. */
  readonly digest: Sha256;
  /** Who asked, by the name in the policy; null: no person did. */
  readonly asker: string | null;
  /** For the history: `as lead asked`. */
  readonly told: string;
}

/** The bytes are those whose blob and SHA-256 the order names. */
export function jobOf({ request }: RunOrder, { script, bytes, sha256 }: TreeScript): Result<RunJob> {
  if (sha256 !== request.sha256) return fail('SCRIPT_CHANGED', `${script.file} is not the file that was signed`);
  const interpreter = interpreterOf(bytes);
  if ('fault' in interpreter) return fail('SCHEMA_INVALID', `${script.file}: ${interpreter.fault}`);
  const { argv, env } = commandOf(script, request.arguments);
  return ok({
    id: request.nonce,
    name: script.file.slice('scripts/'.length),
    bytes,
    interpreter,
    argv,
    env,
    folder: script.folder,
    user: script.user,
    timeoutMs: script.timeoutMs,
    bounds: script.limits,
  });
}

/** Before anything is known of how it ends. */
export function recordFor({ request, by, digest }: Omit<RunOrder, 'told' | 'asker'>): Omit<RunRecord, 'state'> {
  return {
    run: request.nonce,
    script: request.script,
    sha256: request.sha256,
    arguments: Object.fromEntries(request.arguments),
    by,
    request: digest,
    startedAt: null,
    endedAt: null,
    exit: null,
    why: null,
    stdout: null,
    stderr: null,
  };
}

export function outcomeOf(
  end: RunEnd,
  { script }: Pick<TreeScript, 'script'>,
  signal: AbortSignal,
): Pick<RunRecord, 'state' | 'exit' | 'why'> {
  const failed = (why: string) => ({ state: 'failed', exit: null, why }) as const;
  switch (end.kind) {
    case 'exited':
      return { state: end.code === 0 ? 'done' : 'failed', exit: end.code, why: null };
    case 'killed':
      return failed(`killed by ${end.signal}`);
    case 'timed-out':
      return failed(`it took longer than ${formatDuration(script.timeoutMs)}, and was ended`);
    case 'too-much-output':
      return failed(`it said more than ${script.limits.outputBytes} bytes, and was ended`);
    case 'out-of-memory':
      return failed(`it needed more memory than ${script.limits.memoryBytes} bytes`);
    case 'not-started':
      return failed(`it was not started: ${end.message}`);
    case 'aborted': {
      const isStop = signal.reason === 'interrupted';
      return {
        state: isStop ? 'interrupted' : 'cancelled',
        exit: null,
        why: isStop ? 'the agent was stopped' : String(signal.reason),
      };
    }
    default:
      return end satisfies never;
  }
}
