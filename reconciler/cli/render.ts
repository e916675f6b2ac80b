/** Text for people: tables, failures, ages. Whatever came over the network passes `plain` before it is printed. */
import type { CliFailure } from './answer.ts';

const COLORS = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;
export type Color = keyof typeof COLORS;

export interface Cell {
  readonly text: string;
  readonly color?: Color;
}

export function paint(text: string, color: Color, on: boolean): string {
  return on ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text;
}

/**
 * Without what could steer a terminal or turn the reading order round: C0 and C1 controls, bidirectional overrides (CVE-2021-42574),
 * line and paragraph separators, zero-width characters. Line ends and tabs become blanks.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');
}

/** Like `plain`, but keeps line ends: for what a tool printed. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => plain(line).trimEnd())
    .join('\n');
}

/** Columns as wide as their widest cell, two blanks apart, no blanks at line ends. Ends in a newline. */
export function table(head: readonly string[], rows: readonly (readonly (string | Cell)[])[], color: boolean): string {
  const cells = rows.map((row) =>
    row.map((c) => (typeof c === 'string' ? { text: plain(c) } : { ...c, text: plain(c.text) })),
  );
  const widths = head.map((title, i) =>
    Math.max(title.length, ...cells.map((row) => [...(row[i]?.text ?? '')].length)),
  );
  const line = (row: readonly Cell[]): string => {
    const last = row.findLastIndex((cell) => cell.text !== '');
    return row
      .slice(0, last + 1)
      .map((cell, i) => {
        const shown = cell.color === undefined ? cell.text : paint(cell.text, cell.color, color);
        return i === last ? shown : shown + ' '.repeat((widths[i] ?? 0) - [...cell.text].length);
      })
      .join('  ');
  };
  return [head.map((text) => ({ text, color: 'bold' as const })), ...cells].map((row) => `${line(row)}\n`).join('');
}

/** `file:line:column`, then what else is known of the place; '' where nothing is. */
export function placeOf(f: CliFailure): string {
  const file = filePlace(f);
  const parts = file === '' ? [] : [file];
  if (f.file !== undefined && f.path !== undefined && f.path !== f.file) parts.push(`path ${f.path}`);
  for (const what of ['commit', 'key', 'source', 'host', 'bundle', 'service'] as const) {
    if (f[what] !== undefined) parts.push(`${what} ${f[what]}`);
  }
  return plain(parts.join(', '));
}

function filePlace(f: CliFailure): string {
  const file = f.file ?? f.path ?? '';
  const line = f.line === undefined ? '' : `:${f.line}`;
  return file + line + (line === '' || f.column === undefined ? '' : `:${f.column}`);
}

/** One failure over a few lines: what, where, what the tool below said, what mends it. Ends in a newline. */
export function failureText(f: CliFailure, color: boolean): string {
  const lines = [`${paint('error', 'red', color)} ${f.code}: ${plain(f.message)}`];
  const place = placeOf(f);
  if (place !== '') lines.push(`  where:  ${place}`);
  if (f.cause !== undefined && f.cause.trim() !== '') {
    lines.push(`  cause:  ${plainLines(f.cause.trim()).replaceAll('\n', '\n          ')}`);
  }
  if (f.remedy !== '') lines.push(`  remedy: ${plainLines(f.remedy).replaceAll('\n', '\n          ')}`);
  return `${lines.join('\n')}\n`;
}

/** One fault on one line, as compilers print them and editors read them. Ends in a newline. */
export function faultLine(f: CliFailure): string {
  const place = plain(filePlace(f)) || placeOf(f);
  return `${place === '' ? '' : `${place}: `}${f.code} ${plain(f.message)}${f.remedy === '' ? '' : ` (${plain(f.remedy)})`}\n`;
}

/** Advice on one line: it stops nothing. */
export function warningLine(
  { file, message, remedy }: { readonly file: string; readonly message: string; readonly remedy: string },
  color: boolean,
): string {
  return `${plain(file)}: ${paint('warning', 'yellow', color)}: ${plain(message)} (${plain(remedy)})`;
}

/** Milliseconds as people say them: `12s`, `5m`, `3h`, `2d`. */
export function age(ms: number): string {
  if (!Number.isFinite(ms)) return '-';
  const s = Math.max(0, Math.round(ms / 1000));
  if (s < 100) return `${s}s`;
  if (s < 100 * 60) return `${Math.round(s / 60)}m`;
  if (s < 48 * 3600) return `${Math.round(s / 3600)}h`;
  return `${Math.round(s / 86_400)}d`;
}

/** `2026-11-21 09:30:12Z`. */
export function time(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
}

export function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** `1 bundle`, `3 bundles`. */
export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

export function short(id: string | null | undefined): string {
  return id === null || id === undefined ? '-' : plain(id).slice(0, 10);
}
