/** `kedge sideload`: a stick becomes one more source of this host, once; and takes the host's receipt home. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PassResult } from '../agent/reconcile.ts';
import { type Failure, failure, type Result } from '../core/failure.ts';
import type { SideloadAnswer, SideloadId } from '../core/sideload.ts';
import type { Journal } from '../ports/journal.ts';
import { type Answer, done, type ExitStatus, exitOf, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { renderPass } from './reconcile.ts';
import { failureText, plain, short } from './render.ts';

export interface SideloadPorts {
  readonly journal: Pick<Journal, 'leaveRequest' | 'wake' | 'isHeld' | 'answerTo'>;
  readonly id: SideloadId;
  /** Who puts it in: the login name. */
  readonly by: string;
  /** A pass of this very process, for a host where no agent runs. */
  readonly pass: () => Promise<PassResult>;
  /** Null: it is mounted read-only. */
  readonly putReceipt: (file: string, path: string) => Promise<Result<string | null>>;
}

const LOOK_MS = 300;
/** How long an agent that is gone may take to be there again: its service starts it anew. */
const GONE_MS = 30_000;

export async function sideload(
  context: CliContext,
  ports: SideloadPorts,
  given: string,
  { receiptsOnly }: { readonly receiptsOnly: boolean },
): Promise<Answer> {
  const path = resolve(context.cwd, given);
  const facts = await stat(path).catch(() => null);
  if (facts === null)
    return usage(
      `there is nothing at ${path}`,
      'The folder where the stick is mounted, or the file that stands for one.',
    );
  if (receiptsOnly && !facts.isDirectory())
    return usage(`${path} is no folder`, 'A receipt is written to a folder: that of a stick, or any other.');
  const request = {
    kind: 'sideload',
    bundle: null,
    id: ports.id,
    path: receiptsOnly ? null : path,
    by: ports.by,
  } as const;
  const left = await ports.journal.leaveRequest(request);
  if (!left.ok) return failed(left.failure);
  const answered = (await ports.journal.wake()) ? await follow(context, ports) : await passHere(context, ports);
  if ('kind' in answered) return answered;
  if (answered.pass === null) return refusal(answered.failure ?? failure('STICK_INVALID', answered.message));
  return told(context, ports, answered, { path, isFolder: facts.isDirectory(), receiptsOnly });
}

function refusal(why: Failure): Answer {
  return failed(why, why.code === 'STICK_INVALID' ? 5 : exitOf(why.code));
}

/** No agent runs: this process is one for a pass. */
async function passHere(context: CliContext, ports: SideloadPorts): Promise<SideloadAnswer | Answer> {
  const result = await ports.pass();
  const answer = await ports.journal.answerTo(ports.id);
  if (answer?.state === 'done') return answer;
  // An agent was started meanwhile.
  if (result.failure?.code === 'BUSY') return follow(context, ports);
  return refusal(result.failure ?? failure('STICK_INVALID', 'the pass ended without a word of the stick'));
}

async function follow(context: CliContext, ports: SideloadPorts): Promise<SideloadAnswer | Answer> {
  let said = '';
  let goneAt: number | null = null;
  for (;;) {
    const answer = await ports.journal.answerTo(ports.id);
    if (answer?.state === 'done') return answer;
    if (answer !== null && answer.message !== said && context.output === 'table')
      context.io.err(`${plain(answer.message)}\n`);
    said = answer?.message ?? said;
    if (context.signal.aborted)
      return refusal(
        failure('STICK_INVALID', 'interrupted; the agent goes on with it', {
          remedy: '`kedge history` says what comes of it.',
        }),
      );
    const now = context.clock.monotonic();
    goneAt = (await ports.journal.isHeld()) ? null : (goneAt ?? now);
    if (goneAt !== null && now - goneAt > GONE_MS) {
      return refusal(
        failure('STICK_INVALID', 'the agent ended in the middle of it', {
          remedy: 'Look at `journalctl -u kedge`, and run it again.',
        }),
      );
    }
    await context.clock.sleep(LOOK_MS, context.signal);
  }
}

interface Sideloaded {
  readonly path: string;
  readonly isFolder: boolean;
  readonly receiptsOnly: boolean;
}

async function told(
  context: CliContext,
  ports: SideloadPorts,
  { stick, older, refused, pass, failure: why, receipt }: SideloadAnswer,
  { path, isFolder, receiptsOnly }: Sideloaded,
): Promise<Answer> {
  const hints: string[] = [];
  const failures: Failure[] = [];
  if (!receiptsOnly && pass?.failure != null)
    hints.push(`${pass.failure.code}: ${plain(pass.failure.message)}\n  ${plain(pass.failure.remedy)}`);
  // Where another source shows what is in force, the pass itself is content.
  if (refused !== null && refused.code !== pass?.failure?.code)
    hints.push(failureText(refused, context.io.errColor).trimEnd());
  if (why !== null) failures.push(why);
  let put: string | null = null;
  if (receipt !== null && isFolder) {
    const written = await ports.putReceipt(receipt, path);
    if (!written.ok) failures.push(written.failure);
    else put = written.value;
    if (written.ok && put === null)
      hints.push(
        `${path} is mounted read-only: nothing was written to it. \`kedge sideload --receipts-only DIR\` takes the receipt of this host.`,
      );
  }
  hints.push(...failures.map((one) => failureText(one, context.io.errColor).trimEnd()));
  const lines = [
    ...(stick === null
      ? []
      : [
          `${stick.name} of ${stick.createdAt}, commit ${short(stick.commit)}${older ? ': older than this host, nothing to take' : ''}\n`,
        ]),
    ...(receiptsOnly || pass === null ? [] : [renderPass(pass, context.io.color)]),
    ...(put === null ? [] : [`receipt: ${put}\n`]),
  ];
  const json = { stick, older, refused, pass: receiptsOnly ? null : pass, receipt: put, failure: failures[0] ?? null };
  return done(json, lines.join(''), { exit: exitStatus(), hints });

  function exitStatus(): ExitStatus {
    // Of an older stick nothing was wanted, and that no other source answers is how such hosts live.
    if (refused !== null && (pass?.exitCode ?? 0) === 0) return exitOf(refused.code);
    const took = receiptsOnly || pass === null || (older && pass.exitCode === 5) ? 0 : pass.exitCode;
    if (failures.length === 0) return receiptsOnly && put === null ? 1 : took;
    return receiptsOnly ? 1 : took === 0 ? 3 : took;
  }
}
