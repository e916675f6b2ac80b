/** An accepted run -> the one job that a runner is given. */
import { interpreterOf } from '../core/catalogue.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { AcceptedRun } from '../core/run-request.ts';
import { commandOf } from '../core/script-arguments.ts';
import type { RunJob } from '../ports/runner.ts';
import type { TreeScript } from './scripts.ts';

/** The bytes are those whose blob and SHA-256 the request names: `judgeRun` compared them. */
export function jobOf({ request, script }: AcceptedRun, { bytes, sha256 }: TreeScript): Result<RunJob> {
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
