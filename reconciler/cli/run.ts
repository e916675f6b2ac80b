/** `kedge run` and `kedge cancel`: shows what would run where, asks, signs, sends, follows. */
import { hostsOf } from '../agent/run-turn.ts';
import { readTreeScript, type TreeScript } from '../agent/scripts.ts';
import type { Failure } from '../core/failure.ts';
import { parseDuration } from '../core/formats.ts';
import { LIMITS } from '../core/limits.ts';
import { type HostName, isHostName } from '../core/names.ts';
import type { Asker, CancelRequest, RunRequest } from '../core/run-request.ts';
import { completeArguments } from '../core/script-arguments.ts';
import { type Answer, done, failed, type Refusal, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { exitOfRun, follow, standingJson, standingText } from './follow.ts';
import { count } from './render.ts';
import { type Desk, type DeskPorts, newNonce, openDesk } from './run-desk.ts';
import { type AgreeOptions, agree, signAndSend, withRequested } from './run-send.ts';
import { requestOn, signedOn } from './runs-branch.ts';

export interface RunOptions extends AgreeOptions {
  readonly arg: readonly string[];
  readonly host: readonly string[];
  readonly label: readonly string[];
  readonly maxParallel?: number;
  readonly maxFailures: number;
  readonly for: string;
  readonly after?: string;
  readonly now: boolean;
  readonly follow: boolean;
  readonly wallet?: string | true;
  readonly remote?: string;
  readonly inventory?: string;
}

export async function runScript(
  context: CliContext,
  ports: DeskPorts,
  name: string,
  options: RunOptions,
): Promise<Answer> {
  const opened = await openDesk(context, ports, options.inventory, { asks: true });
  if (!opened.ok) return opened.answer;
  const desk = opened.value;
  try {
    const planned = await planRun(context, desk, name, options);
    if (!planned.ok) return planned.answer;
    const { request, script, hosts } = planned.value;
    const agreed = await agree(context, ports, script, request, hosts, options);
    if (agreed !== null) return agreed;
    const judge = (by: Asker, now: number) => runFault(desk, request, by, hosts, now);
    const sent = await signAndSend(context, ports, desk, request, options, judge);
    if (!sent.ok) return sent.answer;
    const { nonce, expires } = request;
    const { threshold } = script.script;
    if (threshold > 1)
      context.io.err(`It waits for ${threshold - 1} more to sign: kedge runs approve ${nonce.slice(0, 12)}\n`);
    const again = `kedge runs show ${nonce.slice(0, 12)} --follow`;
    if (!options.follow || desk.inventory === null) {
      return done({ run: nonce, hosts, expires, sent: sent.value }, `${nonce}\n`, {
        hints: [`Asked ${count(hosts.length, 'host')}. How it goes: ${again}`],
      });
    }
    context.io.err(`asked ${count(hosts.length, 'host')} (${nonce}); whoever stops looking can go on: ${again}\n`);
    const until = expires + script.script.timeoutMs / 1000;
    const standing = await follow(context, ports, desk, nonce, { hosts, until });
    if (!standing.ok) return standing.answer;
    return done(standingJson(nonce, standing.value), standingText(context, standing.value), {
      exit: exitOfRun(standing.value),
    });
  } finally {
    await desk.close();
  }
}

export async function cancelRun(
  context: CliContext,
  ports: DeskPorts,
  asked: string,
  options: { readonly wallet?: string | true; readonly remote?: string },
): Promise<Answer> {
  return withRequested(context, ports, { asked, remote: options.remote }, async (desk, branch, run) => {
    const target = await requestOn(context, desk.root, branch, run);
    if (target === null || target.kind !== 'kedge-run') {
      return usage(
        `no request ${run} lies on the branch runs`,
        'It is over, or was never sent: `kedge runs` shows what ran.',
      );
    }
    const now = Math.floor(context.clock.now() / 1000);
    // As long as hosts could begin it, or have it running.
    const expires = Math.max(target.expires, now + 3600);
    const { fleet, script } = target;
    const request: CancelRequest = { kind: 'kedge-cancel', fleet, script, nonce: newNonce(), expires, run };
    const signed = await signedOn(context, desk.root, branch, run);
    const opened = signed === null ? null : await desk.judge.open(signed, now);
    // A copy of another request, under this name, says nothing of who asked for this one.
    const asker = opened?.ok === true && opened.value.request.nonce === run ? opened.value.by.person : null;
    const judge = async (by: Asker, at: number) => {
      const judged = await desk.judge.assent(request, by, at, asker);
      return judged.ok ? null : judged.failure;
    };
    const sent = await signAndSend(context, ports, desk, request, options, judge);
    if (!sent.ok) return sent.answer;
    const hints = ['Hosts end it, or do not begin it, with their next look. What is done stays done.'];
    return done({ run, cancel: request.nonce, sent: sent.value }, `${run}\n`, { hints });
  });
}

/** As each host will see it; that others have to sign too is no fault. */
async function runFault(
  desk: Desk,
  request: RunRequest,
  by: Asker,
  hosts: readonly HostName[],
  now: number,
): Promise<Failure | null> {
  for (const host of hosts) {
    const judged = await desk.judge.run(request, by, host, Math.max(now, request.notBefore));
    if (!judged.ok && judged.failure.code !== 'REQUEST_WAITS') return judged.failure;
  }
  return null;
}

interface Planned {
  readonly request: RunRequest;
  readonly script: TreeScript;
  readonly hosts: readonly HostName[];
}

async function planRun(context: CliContext, desk: Desk, name: string, options: RunOptions): Promise<Step<Planned>> {
  const script = await readTreeScript(desk.judge.scripts, name);
  if (!script.ok) return { ok: false, answer: failed(script.failure, 1) };
  const { blob, sha256, definition } = script.value;
  if (blob === null) throw new Error('a commit has blobs');
  const given = pairs(options.arg, '--arg');
  if (!given.ok) return given;
  const values = completeArguments(script.value.script.arguments, given.value);
  if (!values.ok) return { ok: false, answer: failed(values.failure, 2) };
  const hosts = await chooseHosts(desk, script.value, options);
  if (!hosts.ok) return hosts;
  if (options.now && script.value.script.when === null)
    return no(`${name} waits for nothing, so --now says nothing`, 'Leave it out.');
  const holds = parseDuration(options.for);
  const after = options.after === undefined ? 0 : parseDuration(options.after);
  if (holds === undefined || holds > LIMITS.requestMostMs || after === undefined || after > LIMITS.requestMostMs) {
    return no(
      '--for and --after take durations such as 30m, 2h, 7d (7d at most)',
      'How long the request holds: --for 1h',
    );
  }
  const now = Math.floor(context.clock.now() / 1000);
  const notBefore = now + after / 1000;
  const request: RunRequest = {
    kind: 'kedge-run',
    fleet: desk.judge.fleet,
    script: name,
    blob,
    sha256,
    definition,
    arguments: values.value,
    where: { hosts: hosts.value },
    notBefore,
    expires: notBefore + holds / 1000,
    nonce: newNonce(),
    maxParallel: options.maxParallel ?? hosts.value.length,
    maxFailures: options.maxFailures,
    now: options.now,
  };
  return { ok: true, value: { request, script: script.value, hosts: hosts.value } };
}

/** Those that were named, each of which must be one that the script is for; or all with the labels that it is for. */
async function chooseHosts(
  desk: Desk,
  { script }: TreeScript,
  options: RunOptions,
): Promise<Step<readonly HostName[]>> {
  const labels = pairs(options.label, '-l');
  if (!labels.ok) return labels;
  const named = options.host.flatMap((text) => text.split(',')).filter((text) => text !== '');
  if ((named.length === 0) === (labels.value.size === 0))
    return no('say where: --host a,b, or -l label=value', 'One of the two.');
  const known = desk.judge.reader.names('hosts');
  const unknown = named.find((host) => !known.includes(host));
  if (unknown !== undefined) return no(`the fleet has no host ${unknown}`, `Hosts: ${known.join(', ')}.`);
  const where =
    named.length > 0 ? { hosts: [...new Set(named)].filter(isHostName).toSorted() } : { labels: labels.value };
  const request = { where } as RunRequest;
  const hosts = await hostsOf(desk.judge, { request, script });
  const wrong = named.find((host) => !hosts.some((one) => one === host));
  const wanted = [...script.hosts].map(([label, value]) => `${label}=${value}`).join(', ');
  if (wrong !== undefined)
    return no(`${script.name} is for hosts with ${wanted}, and ${wrong} is none`, 'Take it out.');
  if (hosts.length === 0)
    return no(
      'no host has these labels',
      wanted === '' ? '`labels:` of hosts/*.yaml says which has what.' : `The script is for hosts with ${wanted}.`,
    );
  return { ok: true, value: hosts.toSorted() };
}

function pairs(words: readonly string[], option: string): Step<ReadonlyMap<string, string>> {
  const map = new Map<string, string>();
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1) return no(`${option} takes name=value, not "${word}"`, `${option} name=value, as often as needed.`);
    if (map.has(word.slice(0, at))) return no(`${option} ${word.slice(0, at)} was given twice`, 'Give it once.');
    map.set(word.slice(0, at), word.slice(at + 1));
  }
  return { ok: true, value: map };
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: Refusal } {
  return { ok: false, answer: usage(message, remedy) };
}
