/** `kedge reconcile --once`: one pass on this host. */
import type { Progress } from '../agent/deps.ts';
import type { PassResult } from '../agent/reconcile.ts';
import { type PassJson, passJson } from '../core/report.ts';
import { type Answer, done } from './answer.ts';
import type { CliContext } from './context.ts';
import { failureText, plain, short, table } from './render.ts';

/** Progress of one thing at most so often, in milliseconds. */
const PROGRESS_MS = 1_000;

const MANY: ReadonlySet<Progress['phase']> = new Set(['fetch', 'verify', 'pull']);

/** Says on standard error what is being done; a fetch reports many times a second, and is shown once. */
export function progressTo(context: Pick<CliContext, 'io' | 'clock'>): (progress: Progress) => void {
  let last = { what: '', at: Number.NEGATIVE_INFINITY };
  return ({ phase, bundle, message }) => {
    const what = `${phase} ${bundle ?? ''}`;
    const at = context.clock.monotonic();
    if (MANY.has(phase) && what === last.what && at - last.at < PROGRESS_MS) return;
    last = { what, at };
    context.io.err(`${phase.padEnd(8)}${bundle === undefined ? '' : `${plain(bundle)}: `}${plain(message)}\n`);
  };
}

export function reconcileAnswer(context: CliContext, result: PassResult): Answer {
  // Of a host that has nothing yet the word alone says little.
  const waits = result.commit === null ? result.conditions.filter(({ status, code }) => !status && code === null) : [];
  const hints =
    result.failure === null
      ? waits.map(({ message }) => plain(message))
      : [failureText(result.failure, context.io.errColor).trimEnd()];
  return done(passJson(result), renderPass(result, context.io.color), { exit: result.exitCode, hints });
}

export function renderPass(result: Pick<PassJson, 'state' | 'commit' | 'head' | 'steps'>, color: boolean): string {
  const { state, commit, head, steps } = result;
  const behind = head === null || head === commit ? '' : `, newest head ${short(head)}`;
  const first = `${state} at ${commit === null ? 'no commit yet' : short(commit)}${behind}\n`;
  if (steps.length === 0) return first;
  const rows = steps.map((step) => [
    step.kind,
    step.target,
    { text: step.result, color: step.result === 'done' ? ('green' as const) : ('red' as const) },
    step.reason,
  ]);
  return first + table(['STEP', 'OF', 'RESULT', 'WHY'], rows, color);
}
