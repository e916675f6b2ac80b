/** `kedge runs` and `kedge audit verify`: what ran where, who asked for it, and whether the chain of it holds together. */
import { type AuditHead, verifyChain } from '../core/audit.ts';
import { failure } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { RunRecord } from '../core/run-ledger.ts';
import type { Nonce } from '../core/run-request.ts';
import type { RunStore, SpooledPart } from '../ports/run-store.ts';
import { type Answer, done, failed, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { exitOfRun, follow, standingJson, standingOf, standingText } from './follow.ts';
import { count, faultLine, plain, plainLines, short, table, time } from './render.ts';
import { type DeskPorts, runNamed, withRuns } from './run-desk.ts';

export async function runsList(
  context: CliContext,
  ports: DeskPorts,
  options: { readonly inventory?: string },
): Promise<Answer> {
  return withRuns(context, ports, options.inventory, ({ files, faults }) => {
    const runs = new Map<Nonce, { readonly host: string; readonly record: RunRecord }[]>();
    for (const [host, { runs: records }] of files) {
      for (const record of records) runs.set(record.run, [...(runs.get(record.run) ?? []), { host, record }]);
    }
    const began = (all: readonly { readonly record: RunRecord }[]): number =>
      Math.max(...all.map(({ record }) => record.startedAt ?? record.endedAt ?? 0));
    const sorted = [...runs].toSorted(([, a], [, b]) => began(b) - began(a));
    const rows = sorted.map(([run, all]) => {
      const [first] = all;
      return [
        short(run),
        first?.record.script ?? '',
        first?.record.by.split(' ')[0] ?? '',
        began(all) === 0 ? '-' : time(began(all)),
        tally(all.map(({ record }) => record.state)),
      ];
    });
    const hints = faults.map((fault) => faultLine(fault).trimEnd());
    const json = {
      runs: sorted.map(([run, all]) => ({ run, hosts: all.map(({ host, record }) => ({ host, record })) })),
      faults,
    };
    return done(json, table(['RUN', 'SCRIPT', 'BY', 'WHEN', 'HOSTS'], rows, context.io.color), { hints });
  });
}

function tally(states: readonly string[]): string {
  return [...new Set(states)].map((state) => `${states.filter((one) => one === state).length} ${state}`).join(', ');
}

export async function runsShow(
  context: CliContext,
  ports: DeskPorts,
  asked: string,
  options: { readonly follow: boolean; readonly inventory?: string },
): Promise<Answer> {
  return withRuns(context, ports, options.inventory, async ({ files }, desk) => {
    const known = [...files].flatMap(([host, { runs }]) => runs.map((record) => ({ host, run: record.run })));
    const run = runNamed(
      asked,
      known.map((one) => one.run),
    );
    if (!run.ok) return run.answer;
    const hosts = known.filter((one) => one.run === run.value).map(({ host }) => host);
    // With hosts that have said nothing yet, only whoever asked knows of them.
    const looked = options.follow && hosts.length === 0 ? desk.judge.reader.names('hosts') : hosts;
    if (looked.length === 0) return usage(`no host has told of the run ${run.value} yet`, 'Wait for it: --follow');
    const now = Math.floor(context.clock.now() / 1000);
    const standing = options.follow
      ? await follow(context, ports, desk, run.value, { hosts: looked, until: now + 3600 })
      : await standingOf(context, ports, desk, run.value, looked);
    if (!standing.ok) return standing.answer;
    return done(standingJson(run.value, standing.value), standingText(context, standing.value), {
      exit: exitOfRun(standing.value),
    });
  });
}

/** On the host: all of it, as far as it is kept. */
export async function runsOutput(
  store: RunStore,
  asked: string,
  options: { readonly times: boolean },
): Promise<Answer> {
  const ledger = await store.load();
  if (!ledger.ok) return failed(ledger.failure);
  const run = runNamed(
    asked,
    ledger.value.runs.map((one) => one.run),
  );
  if (!run.ok) return run.answer;
  const parts = await allOf(store, run.value);
  if (!parts.ok) return parts.answer;
  const json = {
    run: run.value,
    parts: parts.value.map(({ at, stream, bytes }) => ({
      at: new Date(at).toISOString(),
      stream,
      text: Buffer.from(bytes).toString('utf8'),
    })),
  };
  const text = options.times
    ? parts.value
        .map(
          ({ at, stream, bytes }) =>
            `${time(at)} ${stream}: ${plainLines(Buffer.from(bytes).toString('utf8').replace(/\n$/, ''))}\n`,
        )
        .join('')
    : `${plainLines(Buffer.concat(parts.value.map(({ bytes }) => bytes)).toString('utf8'))}`;
  return done(json, text);
}

async function allOf(store: RunStore, run: Nonce): Promise<Step<readonly SpooledPart[]>> {
  const parts: SpooledPart[] = [];
  try {
    const kept = await store.output(run);
    if (kept === null) {
      const remedy = 'A host keeps that of its newest runs; the end of each stands in its inventory.';
      return { ok: false, answer: usage(`the output of ${run} is not kept here`, remedy) };
    }
    for await (const part of kept) parts.push(part);
    return { ok: true, value: parts };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const remedy = 'Look at the disk; the end of it stands in the inventory of this host: kedge runs show RUN';
    return {
      ok: false,
      answer: failed(failure('STATE_CORRUPT', `the output of ${run} cannot be read`, { cause, remedy })),
    };
  }
}

interface AuditLine {
  readonly host: string;
  readonly count: number;
  readonly head: string;
  readonly fault: string | null;
}

/** In a clone: what every host published, by its own key. */
export async function auditVerify(
  context: CliContext,
  ports: DeskPorts,
  options: { readonly inventory?: string },
): Promise<Answer> {
  return withRuns(context, ports, options.inventory, ({ files, faults }, { judge }) => {
    const good = [...files].map(
      ([host, { audit }]): AuditLine => ({ host, count: audit.count, head: audit.head, fault: null }),
    );
    const bad = faults.map(
      (fault): AuditLine => ({ host: fault.host ?? '?', count: 0, head: '', fault: `${fault.code}: ${fault.message}` }),
    );
    const all = [...good, ...bad];
    const silent = judge.reader.names('hosts').filter((name) => !all.some(({ host }) => host === name));
    return auditAnswer(context, all, silent);
  });
}

/** On the host: the whole chain that it keeps. */
export async function auditLocal(
  context: CliContext,
  store: RunStore,
  host: string,
  sha256: (text: string) => Sha256,
): Promise<Answer> {
  const { lines, end } = await store.lines(Number.POSITIVE_INFINITY);
  const chained = verifyChain(lines, sha256);
  const at: AuditHead = chained.ok ? chained.value.end : end;
  const fault = chained.ok ? null : `${chained.failure.code}: ${chained.failure.message}`;
  return auditAnswer(context, [{ host, ...at, fault }], []);
}

/** `silent`: hosts without a chain. That is right for one that ran nothing; whoever holds an inventory back looks the same. */
export function auditAnswer(context: CliContext, all: readonly AuditLine[], silent: readonly string[]): Answer {
  const rows = all.map(({ host, count: lines, head, fault }) => [
    host,
    fault === null ? { text: 'holds', color: 'green' as const } : { text: 'BROKEN', color: 'red' as const },
    String(lines),
    short(head),
    plain(fault ?? ''),
  ]);
  const broken = all.filter(({ fault }) => fault !== null).length;
  const text = table(['HOST', 'CHAIN', 'LINES', 'HEAD', 'WHY'], rows, context.io.color);
  const whole = all.length === 0 ? 'No chain is published here' : `${count(all.length, 'chain')}, each holds together`;
  const none =
    silent.length === 0 ? [] : [`Without a chain, so nothing is known of what they ran: ${silent.join(', ')}`];
  return done({ hosts: all, silent }, text, {
    exit: broken === 0 ? 0 : 1,
    hints: [broken === 0 ? whole : `${count(broken, 'chain')} broken`, ...none],
  });
}
