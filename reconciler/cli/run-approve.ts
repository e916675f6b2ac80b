/** `kedge runs approve`: one person more for a run whose script needs several; shown as whoever asked saw it, and signed as a text of its own. */
import type { Approval } from '../agent/judge-request.ts';
import { hostsOf } from '../agent/run-turn.ts';
import { readTreeScript } from '../agent/scripts.ts';
import type { SignedRequest } from '../agent/signed-request.ts';
import { type Failure, failure } from '../core/failure.ts';
import type { ApproveRequest, Asker, Nonce, RunRequest } from '../core/run-request.ts';
import { type Answer, done, failed, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { type Desk, type DeskPorts, newNonce } from './run-desk.ts';
import { type AgreeOptions, agree, signAndSend, withRequested } from './run-send.ts';
import { type RunsBranch, requestsOn, signedOn } from './runs-branch.ts';

export interface ApproveRunOptions extends AgreeOptions {
  readonly wallet?: string | true;
  readonly remote?: string;
}

export async function approveRun(
  context: CliContext,
  ports: DeskPorts,
  asked: string,
  options: ApproveRunOptions,
): Promise<Answer> {
  return withRequested(context, ports, { asked, remote: options.remote }, async (desk, branch, run) => {
    const target = await targetOf(context, desk, branch, run);
    if (!target.ok) return target.answer;
    const { request, by, signed } = target.value;
    const script = await readTreeScript(desk.judge.scripts, request.script);
    if (!script.ok) return failed(script.failure, 1);
    const { threshold } = script.value.script;
    const digest = ports.sha256(signed.text);
    const there = await approvalsOn(context, desk, branch, request, digest);
    const signers = new Set([by.person, ...there]);
    if (signers.size >= threshold) {
      const people = [...signers].join(', ');
      return usage(`it waits for nobody: ${people} signed, and it needs ${threshold}`, 'Nothing is left to do.');
    }
    const hosts = await hostsOf(desk.judge, { request, script: script.value.script });
    context.io.err(`asked by ${by.person} (${by.fingerprint}); signed by ${[...signers].join(', ')} so far\n`);
    const agreed = await agree(context, ports, script.value, request, hosts, options);
    if (agreed !== null) return agreed;
    const { fleet, expires } = request;
    const common = { fleet, expires, script: request.script, run };
    const approval: ApproveRequest = { kind: 'kedge-approve', ...common, nonce: newNonce(), request: digest };
    const sent = await signAndSend(context, ports, desk, approval, options, (own, now) =>
      approvalFault(desk, approval, own, signers, now),
    );
    if (!sent.ok) return sent.answer;
    const left = threshold - signers.size - 1;
    const hints = [
      left === 0
        ? `Enough have signed. How it goes: kedge runs show ${run.slice(0, 12)} --follow`
        : `It waits for ${left} more.`,
    ];
    return done({ run, approval: approval.nonce, waitsFor: left, sent: sent.value }, `${run}\n`, {
      hints,
    });
  });
}

interface Target {
  readonly request: RunRequest;
  readonly by: Asker;
  readonly signed: SignedRequest;
}

/** Judged as a host would before anybody looks at it. */
async function targetOf(context: CliContext, desk: Desk, branch: RunsBranch, run: Nonce): Promise<Step<Target>> {
  const signed = await signedOn(context, desk.root, branch, run);
  const now = Math.floor(context.clock.now() / 1000);
  const opened = signed === null ? null : await desk.judge.open(signed, now);
  if (opened?.ok === false) return { ok: false, answer: failed(opened.failure) };
  if (signed === null || opened === null || opened.value.request.kind !== 'kedge-run') {
    const remedy = 'It is over, or was never sent: `kedge runs` shows what ran.';
    return { ok: false, answer: usage(`no request ${run} lies on the branch runs`, remedy) };
  }
  const { request, by } = opened.value;
  const judged = await desk.judge.asked(request, by, now);
  return judged.ok ? { ok: true, value: { request, by, signed } } : { ok: false, answer: failed(judged.failure) };
}

/** People. */
async function approvalsOn(
  context: CliContext,
  desk: Desk,
  branch: RunsBranch,
  target: RunRequest,
  digest: ApproveRequest['request'],
): Promise<readonly string[]> {
  const now = Math.floor(context.clock.now() / 1000);
  const found: Approval[] = [];
  for (const nonce of requestsOn(branch)) {
    const signed = await signedOn(context, desk.root, branch, nonce);
    const opened = signed === null ? null : await desk.judge.open(signed, now);
    if (opened?.ok !== true || opened.value.request.kind !== 'kedge-approve') continue;
    found.push({ request: opened.value.request, by: opened.value.by });
  }
  return (await desk.judge.approvers(target, digest, found, now)).map(({ by }) => by.person);
}

async function approvalFault(
  desk: Desk,
  approval: ApproveRequest,
  by: Asker,
  signers: ReadonlySet<string>,
  now: number,
): Promise<Failure | null> {
  const judged = await desk.judge.assent(approval, by, now);
  if (!judged.ok) return judged.failure;
  return signers.has(by.person) ? failure('REQUEST_WAITS', `${by.person} signed it already, and counts once`) : null;
}
