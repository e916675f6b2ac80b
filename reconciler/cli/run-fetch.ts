/** `kedge runs output --host`: asks a host for all of what a run printed there, waits until it has signed it, and compares it with the record. */
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { isHostName } from '../core/names.ts';
import type { RunOutput } from '../core/run-output.ts';
import type { Asker, OutputRequest } from '../core/run-request.ts';
import { type Answer, done, problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { plainLines } from './render.ts';
import { type Desk, type DeskPorts, type HostRuns, newNonce, openDesk, readRuns, runNamed } from './run-desk.ts';
import { signAndSend } from './run-send.ts';

export interface FetchOptions {
  readonly host: string;
  readonly stream: 'stdout' | 'stderr';
  /** Bytes of it that are there already. */
  readonly from: number;
  readonly wallet?: string | true;
  readonly remote?: string;
  readonly inventory?: string;
}

/** For how long hosts show it, and for how long somebody waits here. */
const SHOWN_S = LIMITS.runOutputShownMs / 1000;
const LOOK_MS = 2_000;

export async function fetchOutput(
  context: CliContext,
  ports: DeskPorts,
  asked: string,
  options: FetchOptions,
): Promise<Answer> {
  const opened = await openDesk(context, ports, options.inventory, { asks: true });
  if (!opened.ok) return opened.answer;
  const desk = opened.value;
  try {
    const { host, stream, from } = options;
    if (!isHostName(host)) return usage(`"${host}" is not a host name`, 'Name one host: --host gpu-01');
    const before = await recordsOf(context, ports, desk, host);
    if (!before.ok) return before.answer;
    const records = before.value?.runs ?? [];
    const run = runNamed(
      asked,
      records.map((one) => one.run),
    );
    if (!run.ok) return run.answer;
    const record = records.find((one) => one.run === run.value);
    const facts = record?.[stream] ?? null;
    if (record === undefined || facts === null) {
      const remedy = 'Wait until the run is at its end there: kedge runs show RUN --follow';
      return usage(`${host} has told of no output of the run ${run.value}`, remedy);
    }
    if (from > facts.bytes) return usage(`its ${stream} has ${facts.bytes} bytes`, 'Begin before its end: --from 0');
    const request: OutputRequest = {
      kind: 'kedge-output',
      fleet: desk.judge.fleet,
      script: record.script,
      nonce: newNonce(),
      expires: Math.floor(context.clock.now() / 1000) + SHOWN_S,
      run: run.value,
      host,
      stream,
      from,
    };
    const sent = await signAndSend(context, ports, desk, request, options, async (by: Asker, now: number) => {
      const judged = await desk.judge.assent(request, by, now);
      return judged.ok ? null : judged.failure;
    });
    if (!sent.ok) return sent.answer;
    const got = await awaited(context, ports, desk, request);
    return got.ok ? answer(ports, request, facts, Buffer.from(got.value.data, 'base64')) : got.answer;
  } finally {
    await desk.close();
  }
}

function answer(
  ports: DeskPorts,
  { run, host, stream, from }: OutputRequest,
  facts: { readonly bytes: number; readonly sha256: Sha256 },
  bytes: Buffer,
): Answer {
  const to = from + bytes.length;
  if (bytes.length === 0 && facts.bytes > from)
    return usage(`${host} does not keep the output of ${run} any more`, 'It keeps that of its newest runs.');
  const isWhole = from === 0 && to === facts.bytes;
  if (isWhole && ports.sha256(bytes) !== facts.sha256) {
    const message = `what ${host} shows is not what its record of the run names by SHA-256`;
    return problem('TOOL_FAILED', message, 'Look on the host: kedge runs output RUN');
  }
  const hints =
    to < facts.bytes
      ? [`${to} of ${facts.bytes} bytes. On with: kedge runs output ${run.slice(0, 12)} --host ${host} --from ${to}`]
      : [];
  const text = bytes.toString('utf8');
  return done({ run, host, stream, from, bytes: bytes.length, of: facts.bytes, text }, plainLines(text), { hints });
}

async function awaited(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  { run, host, stream, from, expires }: OutputRequest,
): Promise<Step<RunOutput>> {
  const isIt = (one: RunOutput) => one.run === run && one.stream === stream && one.from === from;
  for (;;) {
    const read = await recordsOf(context, ports, desk, host);
    const found = read.ok ? read.value?.outputs?.find(isIt) : undefined;
    if (found !== undefined) return { ok: true, value: found };
    if (context.signal.aborted || context.clock.now() / 1000 > expires) {
      if (!read.ok) return read;
      const remedy = 'See whether it reports: kedge status. Whoever signed must be allowed to have the script run.';
      return { ok: false, answer: usage(`${host} has not shown it`, remedy) };
    }
    await context.clock.sleep(LOOK_MS, context.signal);
  }
}

async function recordsOf(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  host: string,
): Promise<Step<ReturnType<HostRuns['files']['get']>>> {
  const read = await readRuns(context, ports, desk, new Set([host]));
  return read.ok ? { ok: true, value: read.value.files.get(host) } : read;
}
