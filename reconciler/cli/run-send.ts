/** What is shown before a request is signed, and signing and sending it. */
import type { TreeScript } from '../agent/scripts.ts';
import type { SignedRequest } from '../agent/signed-request.ts';
import type { Failure } from '../core/failure.ts';
import { formatDuration } from '../core/formats.ts';
import { type Asker, type Nonce, type Request, type RunRequest, requestText } from '../core/run-request.ts';
import { type Answer, failed, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { remoteOf } from './refresh.ts';
import { count, plain } from './render.ts';
import { signRequest } from './request-signer.ts';
import { type Desk, type DeskPorts, openDesk, runNamed } from './run-desk.ts';
import { type RunsBranch, readBranch, requestsOn, sendRequest } from './runs-branch.ts';
import { mustRun } from './tools.ts';

export interface AgreeOptions {
  readonly yes: boolean;
  /** On so many hosts, as it was typed. */
  readonly confirm?: number;
}

/** A run by the beginning of its name, among the requests that lie on the branch; the desk is closed when the work is done. */
export async function withRequested(
  context: CliContext,
  ports: DeskPorts,
  { asked, remote: named }: { readonly asked: string; readonly remote: string | undefined },
  work: (desk: Desk, branch: RunsBranch, run: Nonce) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openDesk(context, ports, undefined, { asks: true });
  if (!opened.ok) return opened.answer;
  const desk = opened.value;
  try {
    const remote = await remoteFor(context, desk.root, named);
    if (!remote.ok) return remote.answer;
    const branch = await readBranch(context, desk.root, remote.value);
    if (!branch.ok) return branch.answer;
    const run = runNamed(asked, requestsOn(branch.value));
    return run.ok ? await work(desk, branch.value, run.value) : run.answer;
  } finally {
    await desk.close();
  }
}

/** Null: it may be signed. */
export async function agree(
  context: CliContext,
  ports: DeskPorts,
  { script, sha256 }: TreeScript,
  request: RunRequest,
  hosts: readonly string[],
  options: AgreeOptions,
): Promise<Refusal | null> {
  const given = [...request.arguments].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ');
  const lines = [
    `${script.name}: ${plain(script.title)}`,
    `  with:  ${given === '' ? 'no arguments' : plain(given)}`,
    `  as:    ${script.user}, ${formatDuration(script.timeoutMs)} at most (${script.file}, SHA-256 ${sha256.slice(0, 12)})`,
    `  where: ${hosts.join(', ')} (${count(hosts.length, 'host')}, ${request.maxParallel} at a time, no further one after ${count(request.maxFailures, 'failure')})`,
    ...(request.notBefore * 1000 > context.clock.now() ? [`  from:  ${iso(request.notBefore)}`] : []),
    `  until: ${iso(request.expires)}`,
    ...(script.when === null ? [] : [`  when:  ${whenText(request.now)}`]),
    ...(script.danger === null ? [] : [`  DANGER: ${plain(script.danger)}`]),
  ];
  context.io.err(`${lines.join('\n')}\n`);
  if (script.confirm) return confirmed(context, ports, hosts.length, options);
  if (options.yes) return null;
  if (!context.io.interactive) return usage('nobody is asked off a terminal', 'Look at what is shown, and say --yes.');
  const answer = await ports.ask('Sign and send it? [y/N] ');
  return /^y(es)?$/i.test(answer.trim()) ? null : usage('it was not signed', 'Nothing was asked of any host.');
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function whenText(now: boolean): string {
  return now
    ? 'at once, whatever windows and load say'
    : 'when each host may reboot, by the windows and the idle rule of its OS channel (--now does not wait)';
}

/** A number cannot be typed by habit. */
async function confirmed(
  context: CliContext,
  ports: DeskPorts,
  hosts: number,
  options: AgreeOptions,
): Promise<Refusal | null> {
  const said =
    options.confirm ??
    (context.io.interactive
      ? Number(await ports.ask('It asks to be confirmed. On how many hosts shall it run? '))
      : Number.NaN);
  if (said === hosts) return null;
  return usage(
    `the script asks to be confirmed, and it would run on ${count(hosts, 'host')}`,
    `Say the number: --confirm ${hosts}`,
  );
}

/** Judged as hosts will before anything leaves; `judge`: by whoever signed it, at a moment in seconds. */
export async function signAndSend(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  request: Request,
  options: { readonly wallet?: string | true; readonly remote?: string },
  judge: (by: Asker, now: number) => Promise<Failure | null>,
): Promise<Step<string>> {
  const remote = await remoteFor(context, desk.root, options.remote);
  if (!remote.ok) return remote;
  const text = requestText(request);
  const signature = await signRequest(context, ports, desk.root, text, options);
  if (!signature.ok) return signature;
  const signed: SignedRequest = { text: Buffer.from(text), signature: Buffer.from(signature.value) };
  const now = Math.floor(context.clock.now() / 1000);
  const opened = await desk.judge.open(signed, now);
  if (!opened.ok) return { ok: false, answer: failed(opened.failure) };
  const fault = await judge(opened.value.by, now);
  if (fault !== null) return { ok: false, answer: failed(fault) };
  return sendRequest(context, desk.root, remote.value, request.nonce, signed);
}

export async function remoteFor(context: CliContext, root: string, asked: string | undefined): Promise<Step<string>> {
  if (asked !== undefined) return { ok: true, value: asked };
  const branch = await mustRun(context, ['git', '-C', root, 'rev-parse', '--abbrev-ref', 'HEAD'], '');
  if (!branch.ok) return branch;
  const remote = await remoteOf(context, root, branch.value.trim());
  if (!remote.ok) return remote;
  return remote.value === null
    ? no('there is no remote to send it to', 'Name one: --remote origin')
    : { ok: true, value: remote.value };
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: Refusal } {
  return { ok: false, answer: usage(message, remedy) };
}
