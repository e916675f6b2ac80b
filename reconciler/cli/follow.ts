/** How a run stands on each of its hosts, from what they sign; and waiting until all are at their end. */
import { isFinal, type RunRecord } from '../core/run-ledger.ts';
import type { Nonce } from '../core/run-request.ts';
import type { ExitStatus, Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { age, type Cell, plain, plainLines, short, table } from './render.ts';
import { type Desk, type DeskPorts, readRuns } from './run-desk.ts';

/** Null: the host has said nothing of it. */
export type Standing = ReadonlyMap<string, RunRecord | null>;

const LOOK_MS = 2_000;

export async function standingOf(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  run: Nonce,
  hosts: readonly string[],
): Promise<Step<Standing>> {
  const read = await readRuns(context, ports, desk, new Set(hosts));
  if (!read.ok) return read;
  for (const fault of read.value.faults) context.io.err(`warning: ${fault.host}: ${plain(fault.message)}\n`);
  return {
    ok: true,
    value: new Map(
      hosts.map((host) => [host, read.value.files.get(host)?.runs.find((one) => one.run === run) ?? null]),
    ),
  };
}

/** Until every host is at its end, nothing can begin any more (`until`, seconds), or the user has seen enough. */
export async function follow(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  run: Nonce,
  { hosts, until }: { readonly hosts: readonly string[]; readonly until: number },
): Promise<Step<Standing>> {
  const told = new Map<string, string>();
  for (;;) {
    const standing = await standingOf(context, ports, desk, run, hosts);
    // The inventory may be out of reach for a while.
    if (!standing.ok && context.clock.now() / 1000 > until) return standing;
    if (standing.ok) {
      for (const [host, one] of standing.value) {
        const word = one?.state ?? '';
        if (word === '' || told.get(host) === word) continue;
        told.set(host, word);
        if (context.output === 'table')
          context.io.err(`${host}: ${word}${one?.why == null ? '' : ` (${plain(one.why)})`}\n`);
      }
      const over = context.clock.now() / 1000 > until;
      const isOpen = (one: RunRecord | null): boolean =>
        one === null || one.state === 'refused' ? !over : !isFinal(one.state);
      if (context.signal.aborted || ![...standing.value.values()].some(isOpen)) return standing;
    }
    await context.clock.sleep(LOOK_MS, context.signal);
    if (context.signal.aborted && !standing.ok) return standing;
  }
}

/** 0: done everywhere; 3: here and there; 1: nowhere. What goes on yet has not failed. */
export function exitOfRun(standing: Standing): ExitStatus {
  const all = [...standing.values()];
  const good = all.filter((one) => one?.state === 'done' || one?.state === 'running').length;
  return good === all.length ? 0 : good > 0 ? 3 : 1;
}

const COLORS: Readonly<Record<string, Cell['color']>> = {
  done: 'green',
  running: 'yellow',
  refused: 'red',
  failed: 'red',
  interrupted: 'red',
  cancelled: 'yellow',
  skipped: 'yellow',
};

export function standingText(context: CliContext, standing: Standing): string {
  const rows = [...standing].map(([host, one]): readonly (string | Cell)[] => {
    if (one === null) return [host, { text: 'silent', color: 'yellow' }, '-', '-', ''];
    const color = COLORS[one.state];
    const took = one.startedAt === null || one.endedAt === null ? '-' : age(one.endedAt - one.startedAt);
    return [
      host,
      { text: one.state, ...(color === undefined ? {} : { color }) },
      one.exit === null ? '-' : String(one.exit),
      took,
      one.why ?? '',
    ];
  });
  const parts = [table(['HOST', 'STATE', 'EXIT', 'TOOK', 'WHY'], rows, context.io.color)];
  for (const [host, one] of standing) {
    for (const [name, stream] of [
      ['output', one?.stdout],
      ['errors', one?.stderr],
    ] as const) {
      if (stream == null || stream.bytes === 0) continue;
      const cut = stream.bytes > Buffer.byteLength(stream.tail) ? `, the end of ${stream.bytes} bytes` : '';
      // Whatever the script printed: it moves no cursor here.
      parts.push(
        `\n${host} ${name}${cut} (SHA-256 ${short(stream.sha256)}):\n${plainLines(stream.tail.replace(/\n$/, '')).replace(/^/gm, '  ')}\n`,
      );
    }
  }
  return parts.join('');
}

export function standingJson(run: Nonce, standing: Standing): object {
  return { run, hosts: [...standing].map(([host, record]) => ({ host, state: record?.state ?? 'silent', record })) };
}
