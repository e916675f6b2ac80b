/**
 * Makes the picture of the README out of a terminal's own words:
 *
 *   script -qec 'stty cols 110; npm run demo' demo.ansi
 *   node_modules/.bin/node scripts/picture.ts demo.ansi docs/images/demo.svg 'FROM=>TO' …
 *
 * Each part is a range of lines, from the first that matches FROM up to the next that matches TO (regular expressions).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const COLUMNS = 110;
const CELL = { width: 7.8, height: 18, font: 13 };
const MARGIN = 18;
const BACK = '#0d1117';
const FRONT = '#d1d7e0';
/** SGR codes of the demo and of kedge. */
const COLORS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#56d364',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#76e3ea',
};

interface Style {
  readonly color: string;
  readonly bold: boolean;
}

interface Run extends Style {
  readonly text: string;
}

const PLAIN: Style = { color: FRONT, bold: false };
const SGR = /\u001b\[([0-9;]*)m/;
/** Whatever else steers a terminal: cursor, titles. */
const OTHER = /\u001b(?:\[[0-9;?]*[A-Za-ln-z]|\][^\u0007]*\u0007|[()][A-Z0-9])/g;

/** One line of a terminal as runs of one style each. */
export function parseLine(line: string): readonly Run[] {
  const runs: Run[] = [];
  let style = PLAIN;
  const parts = line.replaceAll(OTHER, '').split(SGR);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) style = styled(style, part);
    else if (part !== '') runs.push({ ...style, text: part });
  }
  return runs;
}

function styled(before: Style, codes: string): Style {
  let style = before;
  for (const code of codes.split(';')) {
    if (code === '' || code === '0') style = PLAIN;
    else if (code === '1') style = { ...style, bold: true };
    else if (code === '2') style = { ...style, color: '#8b949e' };
    else style = { ...style, color: COLORS[code] ?? style.color };
  }
  return style;
}

/** Lines no longer than `columns`, broken at blanks where there are some; what goes on is indented. */
export function wrap(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
  const cells = runs.flatMap((run) => [...run.text].map((char) => ({ ...run, text: char })));
  const lines: Run[][] = [];
  let rest = cells;
  while (rest.length > columns) {
    const blank = rest.slice(0, columns + 1).findLastIndex((cell, i) => cell.text === ' ' && i > columns / 2);
    const cut = blank < 0 ? columns : blank;
    lines.push(rest.slice(0, cut));
    const next = rest.slice(blank < 0 ? cut : cut + 1);
    rest = [...[...'    '].map((text) => ({ ...PLAIN, text })), ...next];
  }
  return [...lines, rest];
}

/** Each run stands at its own column and is as wide as its columns, whatever font the reader has. */
function svgLine(cells: readonly Run[], row: number): string {
  const y = MARGIN + (row + 0.75) * CELL.height;
  const texts: string[] = [];
  for (let from = 0; from < cells.length; ) {
    const { color, bold } = cells[from] ?? PLAIN;
    let to = from;
    while (to < cells.length && cells[to]?.color === color && cells[to]?.bold === bold) to += 1;
    const text = cells
      .slice(from, to)
      .map((cell) => cell.text)
      .join('');
    const lead = text.length - text.trimStart().length;
    const body = text.trim();
    if (body !== '') {
      const x = (MARGIN + (from + lead) * CELL.width).toFixed(1);
      const width = ([...body].length * CELL.width).toFixed(1);
      const weight = bold ? ' font-weight="bold"' : '';
      const place = `x="${x}" y="${y}" textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
      texts.push(`<text ${place} fill="${color}"${weight} xml:space="preserve">${escaped(body)}</text>`);
    }
    from = to;
  }
  return texts.join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function svg(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => wrap(parseLine(line), COLUMNS));
  const width = Math.ceil(2 * MARGIN + COLUMNS * CELL.width);
  const height = Math.ceil(2 * MARGIN + rows.length * CELL.height);
  const font = `ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>Output of npm run demo</title>
<rect width="${width}" height="${height}" rx="8" fill="${BACK}"/>
<g font-family="${font}" font-size="${CELL.font}">
${rows
  .map((row, i) => svgLine(row, i))
  .filter((text) => text !== '')
  .join('\n')}
</g>
</svg>
`;
}

/** The lines of one part: `FROM=>TO`, TO not included. Throws where FROM is not there. */
export function part(lines: readonly string[], range: string): readonly string[] {
  const [from = '', to = ''] = range.split('=>');
  const bare = lines.map((line) => line.replaceAll(new RegExp(SGR, 'g'), ''));
  const first = bare.findIndex((line) => new RegExp(from).test(line));
  if (first < 0) throw new Error(`no line matches ${from}`);
  const length = to === '' ? -1 : bare.slice(first + 1).findIndex((line) => new RegExp(to).test(line));
  return lines.slice(first, length < 0 ? undefined : first + 1 + length);
}

/** Without empty lines at either end. */
function trimmed(lines: readonly string[]): readonly string[] {
  const said = (line: string): boolean => line.trim() !== '';
  return lines.slice(lines.findIndex(said), lines.findLastIndex(said) + 1);
}

if (import.meta.main) {
  const [capture, out, ...ranges] = process.argv.slice(2);
  if (capture === undefined || out === undefined) {
    process.stderr.write("picture.ts CAPTURE OUT.svg ['FROM=>TO' …]\n");
    process.exit(2);
  }
  // What set-up and cleaning up say is not of the story; nor are the first and the last line of `script`.
  const lines = readFileSync(capture, 'utf8')
    .split(/\r*\n/)
    .filter((line) => !/^(» |Script (started|done))/.test(line));
  const parts = ranges.length === 0 ? [lines] : ranges.map((range) => part(lines, range));
  writeFileSync(out, svg(parts.flatMap((chosen, i) => (i === 0 ? trimmed(chosen) : ['', ...trimmed(chosen)]))));
}
