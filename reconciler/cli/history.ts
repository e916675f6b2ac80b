/** `kedge history`: what this host accepted, applied, refused and rolled back, and why. */
import type { HistoryEvent } from '../core/agent-state.ts';
import type { Failure } from '../core/failure.ts';
import type { Journal } from '../ports/journal.ts';
import { type Answer, done } from './answer.ts';
import type { CliContext } from './context.ts';
import { type Cell, type Color, plain, plainLines, short, table, time } from './render.ts';

const COLOR: { readonly [K in HistoryEvent['kind']]?: Color } = {
  applied: 'green',
  accepted: 'green',
  refused: 'red',
  waiting: 'yellow',
  failed: 'red',
  'rolled-back': 'yellow',
  drift: 'yellow',
  'agent-trial': 'yellow',
  suspended: 'yellow',
  'trust-reset': 'yellow',
  sideloaded: 'green',
};

/** Enough to see what went wrong; all that was kept is in `-o json`. */
const EVIDENCE_LINES = 8;

export async function history(context: CliContext, journal: Pick<Journal, 'history'>, limit: number): Promise<Answer> {
  const events = await journal.history(limit);
  const hints =
    events.length === 0 ? ['Nothing yet: this host has made no pass (`kedge reconcile --once`, `kedge agent`).'] : [];
  return done({ events }, events.length === 0 ? '' : renderHistory(events, context.io.color), { hints });
}

/** Oldest first, as it happened; what failed says what mends it on the line below. */
export function renderHistory(events: readonly HistoryEvent[], color: boolean): string {
  const rows = events.map((event): readonly (string | Cell)[] => {
    const shade = COLOR[event.kind];
    const kind: Cell = shade === undefined ? { text: event.kind } : { text: event.kind, color: shade };
    const code =
      event.failure === undefined || event.message.includes(event.failure.code) ? '' : `${event.failure.code}: `;
    return [time(event.at), kind, short(event.commit), event.bundle ?? '-', `${code}${event.message}`];
  });
  const lines = table(['TIME', 'WHAT', 'COMMIT', 'BUNDLE', 'MESSAGE'], rows, color).split('\n');
  const said = events.map((event) => (event.failure === undefined ? [] : below(event.failure)));
  const [head = '', ...rest] = lines;
  return `${[head, ...events.flatMap((_, i) => [rest[i] ?? '', ...(said[i] ?? [])])].join('\n')}\n`;
}

/** What mends it, and the evidence: the last lines that a container or a tool said. */
function below({ remedy, cause = '' }: Failure): readonly string[] {
  const evidence = plainLines(cause.trim())
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-EVIDENCE_LINES);
  return [
    `    remedy: ${plain(remedy)}`,
    ...(evidence.length === 0 ? [] : ['    it said:', ...evidence.map((line) => `      ${line}`)]),
  ];
}
