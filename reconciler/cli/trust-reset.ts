/** `kedge trust reset`: root's word on a host which commit holds, where signatures alone lead it no further. */
import { isCommitId, isSha256 } from '../core/names.ts';
import type { Journal } from '../ports/journal.ts';
import { type Answer, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { leave, type RequestPorts } from './requests.ts';

export interface ResetPorts extends RequestPorts {
  readonly journal: RequestPorts['journal'] & Pick<Journal, 'setAside'>;
}

/** A state that cannot be read is set aside; what was in force stays so until the commit has been fetched and judged. */
export async function trustReset(
  context: CliContext,
  ports: ResetPorts,
  options: { readonly to: string; readonly tree?: string; readonly reason: string },
): Promise<Answer> {
  const { to, tree } = options;
  if (!isCommitId(to)) {
    return usage(
      `--to "${to}" is not a commit`,
      'The full id (40 hex digits), from a clone that you trust: git rev-parse HEAD',
    );
  }
  if (tree !== undefined && !isSha256(tree)) {
    return usage(`--tree "${tree}" is not a SHA-256`, '64 lower-case hex digits, as `kedge host add` prints them.');
  }
  const reason = options.reason.trim();
  if (reason === '' || reason.length > 500) {
    return usage(
      '--reason is empty or too long',
      'Say in a sentence why: --reason "the branch was rewritten after an incident"',
    );
  }
  const state = await ports.journal.load();
  if (!state.ok && state.failure.code !== 'STATE_CORRUPT') return failed(state.failure);
  const aside = state.ok ? null : await ports.journal.setAside();
  const reset = { to, tree: tree ?? null, reason, by: ports.by, at: context.clock.now() };
  const kept = aside === null ? '' : `\nThe state that could not be read lies at ${aside}`;
  return leave(
    ports,
    { kind: 'trust-reset', bundle: null, reset },
    `${to} is where this host begins anew, once it has fetched and judged it: ${reason}${kept}`,
  );
}
