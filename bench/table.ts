/** What was measured, what it is compared with, and whether that is good enough. */

export type Unit = 'ms' | 'MiB' | 'requests';

export interface Row {
  readonly case: string;
  readonly unit: Unit;
  readonly kedge: number;
  /** What a user would run instead, in the same run. */
  readonly bare: { readonly tool: string; readonly value: number } | null;
  /** At most so many times the bare tool, and so much more; or at most `most` by itself. Null: for information. */
  readonly goal: { readonly times: number; readonly plus?: number } | { readonly most: number } | null;
  readonly note?: string;
}

export interface JudgedRow extends Omit<Row, 'goal'> {
  readonly ratio: number | null;
  readonly goal: string | null;
  /** Null where there is no goal. */
  readonly ok: boolean | null;
}

export function judgeRow(row: Row): JudgedRow {
  const { goal, kedge, bare } = row;
  const ratio = bare === null ? null : kedge / bare.value;
  if (goal === null) return { ...row, ratio, goal: null, ok: null };
  if ('most' in goal) return { ...row, ratio, goal: `≤ ${goal.most} ${row.unit}`, ok: kedge <= goal.most };
  if (bare === null) throw new Error(`${row.case} has nothing to be compared with`);
  const plus = goal.plus ?? 0;
  const said = `≤ ${goal.times} ×${plus === 0 ? '' : ` + ${plus} ${row.unit}`}`;
  return { ...row, ratio, goal: said, ok: kedge <= goal.times * bare.value + plus };
}

export function renderTable(rows: readonly JudgedRow[]): string {
  const cells = rows.map((row) => [
    row.case,
    number(row.kedge, row.unit),
    row.bare === null ? '' : number(row.bare.value, row.unit),
    row.ratio === null ? '' : `${row.ratio.toFixed(2)} ×`,
    row.goal ?? '',
    row.ok === null ? '' : row.ok ? 'ok' : 'MISSED',
    [row.bare === null ? '' : `bare: ${row.bare.tool}`, row.note ?? ''].filter((text) => text !== '').join('; '),
  ]);
  const lines = [['CASE', 'KEDGE', 'BARE', 'RATIO', 'GOAL', '', 'COMPARED WITH'], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          [1, 2, 3].includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function number(value: number, unit: Unit): string {
  const digits = unit === 'requests' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit === 'requests' ? '' : unit}`.trim();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return (low + high) / 2;
}

/** Runs all of them in turn, so many rounds; gives the median of each. A load on the machine meets all alike. */
export async function interleaved<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, (round: number) => Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const seen = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Every other round the other way round: none always has the other's caches.
    for (const name of round % 2 === 0 ? names : names.toReversed()) seen.get(name)?.push(await runs[name](round));
  }
  return Object.fromEntries([...seen].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}

/** Wall time in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
