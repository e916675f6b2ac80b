/**
 * Patterns of script arguments: a small regular language, matched in time linear in the text (Thompson's construction), for the
 * engine of JavaScript can be kept busy for hours by a pattern and a text that were made for it. The whole text must match.
 */
import { fail, ok, type Result } from './failure.ts';

export interface LinearPattern {
  readonly source: string;
  matches(text: string): boolean;
}

/** Steps of a pattern once its repetitions are written out: with the longest text, what a match costs. */
const MOST_STEPS = 4_000;
const MOST_REPEATS = 1_000;
const MOST_DEPTH = 20;

type Node =
  | { readonly kind: 'set'; readonly has: (code: number) => boolean }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'times'; readonly part: Node; readonly least: number; readonly most: number };

type Step =
  | { readonly kind: 'set'; readonly has: (code: number) => boolean }
  | { readonly kind: 'split'; to: number; readonly or: number }
  | { readonly kind: 'jump'; to: number };

/** Fails with SCHEMA_INVALID, saying what is not understood and where. */
export function readLinearPattern(source: string): Result<LinearPattern> {
  const reader = new Reader(source);
  try {
    const node = reader.alternatives(0);
    if (!reader.done) throw new Wrong(`"${reader.next}" does not stand where it may`);
    const steps: Step[] = [];
    emit(steps, node);
    return ok({ source, matches: (text) => run(steps, text) });
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return fail(
      'SCHEMA_INVALID',
      `the pattern ${source} is not understood at character ${reader.at + 1}: ${error.message}`,
      {
        remedy:
          'Patterns are made of literals, `.`, `[a-z]`, `( | )`, `?`, `*`, `+` and `{m,n}`; `\\` takes a sign as it is.',
      },
    );
  }
}

class Wrong extends Error {}

class Reader {
  readonly #signs: readonly string[];
  at = 0;

  constructor(source: string) {
    this.#signs = [...source];
  }

  get done(): boolean {
    return this.at >= this.#signs.length;
  }

  get next(): string {
    return this.#signs[this.at] ?? '';
  }

  #take(): string {
    if (this.done) throw new Wrong('it ends too early');
    this.at += 1;
    return this.#signs[this.at - 1] ?? '';
  }

  alternatives(depth: number): Node {
    if (depth > MOST_DEPTH) throw new Wrong('it is too deep');
    const parts = [this.#sequence(depth)];
    while (this.next === '|') {
      this.at += 1;
      parts.push(this.#sequence(depth));
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'any', parts };
  }

  #sequence(depth: number): Node {
    const parts: Node[] = [];
    while (!this.done && this.next !== '|' && this.next !== ')') parts.push(this.#repeated(depth));
    return { kind: 'all', parts };
  }

  #repeated(depth: number): Node {
    const part = this.#atom(depth);
    const sign = this.next;
    if (sign === '?' || sign === '*' || sign === '+') {
      this.at += 1;
      this.#noMore();
      return { kind: 'times', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    if (sign !== '{') return part;
    this.at += 1;
    let text = '';
    while (this.next !== '}') text += this.#take();
    this.at += 1;
    const [, low = '', comma, high = ''] = /^([0-9]{1,4})(,?)([0-9]{0,4})$/.exec(text) ?? [];
    const least = Number(low);
    const most = comma === '' ? least : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    if (low === '' || least > MOST_REPEATS || most < least || (Number.isFinite(most) && most > MOST_REPEATS)) {
      throw new Wrong(`{${text}} is no number of times up to ${MOST_REPEATS}`);
    }
    this.#noMore();
    return { kind: 'times', part, least, most };
  }

  #noMore(): void {
    if (/^[?*+{]$/.test(this.next)) throw new Wrong('a repetition is repeated: put it into ( )');
  }

  #atom(depth: number): Node {
    const sign = this.#take();
    switch (sign) {
      case '(': {
        if (this.next === '?') throw new Wrong('(? is not taken');
        const inner = this.alternatives(depth + 1);
        if (this.#take() !== ')') throw new Wrong('a ( is not closed');
        return inner;
      }
      case '[':
        return { kind: 'set', has: this.#set() };
      case '.':
        return { kind: 'set', has: () => true };
      case '\\':
        return { kind: 'set', has: only(this.#escaped()) };
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
      case ']':
      case '^':
      case '$':
        throw new Wrong(`${sign} does not stand where it may (the whole text is matched: no ^ and no $)`);
      default:
        return { kind: 'set', has: only(sign) };
    }
  }

  /** A sign that would mean something else; letters and digits behind `\` mean something in other languages, and nothing here. */
  #escaped(): string {
    const sign = this.#take();
    if (/^[A-Za-z0-9]$/.test(sign)) throw new Wrong(`\\${sign} is not taken`);
    return sign;
  }

  #set(): (code: number) => boolean {
    const negated = this.next === '^';
    if (negated) this.at += 1;
    const ranges: (readonly [number, number])[] = [];
    while (this.next !== ']') {
      const low = this.#member();
      let high = low;
      if (this.next === '-' && this.#signs[this.at + 1] !== ']') {
        this.at += 1;
        high = this.#member();
      }
      if (high < low) throw new Wrong('a range runs backwards');
      ranges.push([low, high]);
    }
    this.at += 1;
    if (ranges.length === 0) throw new Wrong('a set is empty');
    return (code) => ranges.some(([low, high]) => code >= low && code <= high) !== negated;
  }

  #member(): number {
    const sign = this.#take();
    if (sign === '[') throw new Wrong('[ in a set is written \\[');
    return (sign === '\\' ? this.#escaped() : sign).codePointAt(0) ?? 0;
  }
}

function only(sign: string): (code: number) => boolean {
  const own = sign.codePointAt(0);
  return (code) => code === own;
}

function emit(steps: Step[], node: Node): void {
  if (steps.length > MOST_STEPS) throw new Wrong('it is too large once its repetitions are written out');
  switch (node.kind) {
    case 'set':
      steps.push({ kind: 'set', has: node.has });
      return;
    case 'all':
      for (const part of node.parts) emit(steps, part);
      return;
    case 'any': {
      const jumps: { to: number }[] = [];
      for (const [i, part] of node.parts.entries()) {
        if (i === node.parts.length - 1) emit(steps, part);
        else {
          const split = { kind: 'split' as const, to: 0, or: steps.length + 1 };
          steps.push(split);
          emit(steps, part);
          const jump = { kind: 'jump' as const, to: 0 };
          steps.push(jump);
          jumps.push(jump);
          split.to = steps.length;
        }
      }
      for (const jump of jumps) jump.to = steps.length;
      return;
    }
    case 'times': {
      for (let i = 0; i < node.least; i += 1) emit(steps, node.part);
      if (node.most === Number.POSITIVE_INFINITY) {
        const start = steps.length;
        const split = { kind: 'split' as const, to: 0, or: start + 1 };
        steps.push(split);
        emit(steps, node.part);
        steps.push({ kind: 'jump', to: start });
        split.to = steps.length;
        return;
      }
      const splits: { to: number }[] = [];
      for (let i = node.least; i < node.most; i += 1) {
        const split = { kind: 'split' as const, to: 0, or: steps.length + 1 };
        steps.push(split);
        splits.push(split);
        emit(steps, node.part);
      }
      for (const split of splits) split.to = steps.length;
      return;
    }
    default:
      node satisfies never;
  }
}

/** Every step is entered once a sign at most. */
function run(steps: readonly Step[], text: string): boolean {
  let now = reach(steps, [0]);
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const next: number[] = [];
    for (const at of now) {
      const step = steps[at];
      if (step?.kind === 'set' && step.has(code)) next.push(at + 1);
    }
    if (next.length === 0) return false;
    now = reach(steps, next);
  }
  return now.has(steps.length);
}

function reach(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const left = [...from];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const step = steps[at];
    if (step?.kind === 'jump') left.push(step.to);
    if (step?.kind === 'split') left.push(step.to, step.or);
  }
  return reached;
}
