/** Strict YAML 1.2: one document, no tags, no directives, unique string keys, aliases laid out within a budget. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Scalar,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import type { MapEntry, MapNode, Node, Position } from './compose/nodes.ts';
import { LIMITS } from './limits.ts';

export type Report = (at: Position, message: string, remedy?: string) => void;

export interface YamlOptions {
  /** Lays `<<` out (YAML 1.1's merge keys, which Compose files use). A fault where false. */
  readonly merge?: boolean;
}

/** Values of a whole document with its aliases laid out: a bomb of aliases has more. */
const MOST_VALUES = 50_000;
/** Tokens of a document: several a value. Bounds the time that the parser may take. */
const MOST_TOKENS = 500_000;
/** The parser's own stack holds up to three entries a level. */
const PARSER_DEPTH = 3 * LIMITS.documentDepth + 8;
/** What YAML does not take as a character, or what readers disagree about. Line ends and tabs are none of it. */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/u;

export const START: Position = { line: 1, column: 1 };

/** Undefined after faults that leave no value to look at; other faults are reported and the rest is read on. */
export function readYaml(bytes: Uint8Array, report: Report, options: YamlOptions = {}): Node | undefined {
  if (bytes.length > LIMITS.documentBytes) {
    report(START, `the file is larger than ${LIMITS.documentBytes} bytes`);
    return undefined;
  }
  const source = decode(bytes, report);
  if (source === undefined) return undefined;
  const lines = new LineCounter();
  const document = compose(source, lines, report);
  return document === undefined ? undefined : new Reader(lines, report, options).root(document);
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: Uint8Array, report: Report): string | undefined {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(START, 'the file is not UTF-8', 'Save the file as UTF-8.');
    return undefined;
  }
  const unsafe = UNSAFE.exec(source);
  if (unsafe === null) return source;
  const before = source.slice(0, unsafe.index).split('\n');
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  report(
    at,
    `a control character (${codePoint(unsafe[0])}) stands in the file`,
    'Take it away, or write it as an escape in double quotes.',
  );
  return undefined;
}

function compose(source: string, lines: LineCounter, report: Report): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    // Checked by the reader: the library compares every key with every other one.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const documents: Document.Parsed[] = [];
  const parsed = tokens(source, lines, report);
  if (parsed === undefined) return undefined;
  for (const token of parsed) {
    if (token.type === 'directive') {
      report(
        position(lines, token.offset),
        'directives are not taken: the file is read as YAML 1.2',
        'Take the line that begins with % away.',
      );
      return undefined;
    }
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(false, source.length));
  const [first, second] = documents;
  if (second !== undefined) {
    report(position(lines, second.range[0]), 'one file holds one document (found a second `---`)');
    return undefined;
  }
  for (const problem of [...(first?.errors ?? []), ...(first?.warnings ?? [])]) {
    report(position(lines, problem.pos[0]), `not valid YAML: ${problem.message}`);
  }
  if (first === undefined || isEmpty(first)) {
    if (first === undefined || first.errors.length === 0)
      report(START, 'the file is empty', 'Write `{}` where nothing is meant.');
    return undefined;
  }
  return first.errors.length > 0 ? undefined : first;
}

function isEmpty(document: Document.Parsed): boolean {
  const contents: unknown = document.contents;
  return contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? '') === '');
}

/** The library's composer recurses, so depth is bounded before it runs. Undefined after a fault. */
function tokens(source: string, lines: LineCounter, report: Report): readonly CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const found: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(source)) {
    found.push(...parser.next(lexeme));
    count++;
    if (count <= MOST_TOKENS && parser.stack.length <= PARSER_DEPTH) continue;
    const what = count > MOST_TOKENS ? 'the file holds too much' : `more than ${LIMITS.documentDepth} levels`;
    report(position(lines, parser.offset), what);
    return undefined;
  }
  found.push(...parser.end());
  return found;
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Turns the library's nodes into ours, in the order of the file, so that an alias finds what stands before it. */
class Reader {
  readonly #lines: LineCounter;
  readonly #report: Report;
  readonly #merge: boolean;
  /** What an anchor stands for, and how many values that is; null while it is being read. */
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number } | null>();
  #count = 0;

  constructor(lines: LineCounter, report: Report, options: YamlOptions) {
    this.#lines = lines;
    this.#report = report;
    this.#merge = options.merge ?? false;
  }

  root(document: Document.Parsed): Node | undefined {
    const node = this.#read(document.contents, START);
    if (this.#count <= MOST_VALUES) return node;
    this.#report(START, `more than ${MOST_VALUES} values (aliases laid out)`);
    return undefined;
  }

  /** `fallback`: where a value stands that was left out (`key:`). */
  #read(node: unknown, fallback: Position): Node {
    this.#count++;
    if (this.#count > MOST_VALUES) return { kind: 'null', at: fallback };
    if (isAlias(node)) return this.#alias(node.source, this.#at(node));
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: 'null', at: fallback };
    const at = this.#at(node);
    if (node.tag !== undefined)
      this.#report(
        at,
        `tags are not taken (${node.tag})`,
        'Take the tag away; put the value in quotes to make it a string.',
      );
    const before = this.#count;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
    const read = isMap(node)
      ? this.#map(node, at)
      : isSeq(node)
        ? this.#list(node.items, at)
        : this.#scalar(node, at, fallback);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { node: read, size: this.#count - before + 1 });
    return read;
  }

  #at(node: YamlNode): Position {
    return position(this.#lines, node.range?.[0] ?? 0);
  }

  #alias(name: string, at: Position): Node {
    const anchor = this.#anchors.get(name);
    if (anchor) {
      this.#count += anchor.size;
      return anchor.node;
    }
    this.#report(
      at,
      anchor === null ? `*${name} stands inside of its own anchor` : `no anchor &${name} stands before *${name}`,
    );
    return { kind: 'null', at };
  }

  #list(items: readonly unknown[], at: Position): Node {
    return { kind: 'list', items: items.map((item) => this.#read(item, at)), at };
  }

  #map(map: YAMLMap, at: Position): MapNode {
    const own = new Map<string, MapEntry>();
    const merged: Node[] = [];
    for (const { key, value } of map.items) {
      const keyAt = isScalar(key) || isAlias(key) ? this.#at(key) : at;
      const name = this.#key(key, keyAt);
      const read = this.#read(value, keyAt);
      if (name === undefined) continue;
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
        if (this.#merge) merged.push(...(read.kind === 'list' ? read.items : [read]));
        else this.#report(keyAt, '`<<` is not taken: YAML 1.2 has no merge keys', 'Write the keys out.');
      } else if (own.has(name)) {
        this.#report(
          keyAt,
          `the key "${name}" stands here twice (first in line ${own.get(name)?.at.line})`,
          'Keep one of them.',
        );
      } else own.set(name, { at: keyAt, value: read });
    }
    return { kind: 'map', entries: merged.length === 0 ? own : this.#laidOut(own, merged), at };
  }

  #key(key: unknown, at: Position): string | undefined {
    const plain = isScalar(key) && key.tag === undefined && key.anchor === undefined;
    if (!plain || typeof key.value !== 'string') {
      this.#report(at, 'a key must be a plain string', 'Put the key in quotes.');
      return undefined;
    }
    this.#characters(key.value, at);
    return key.value;
  }

  /** The map's own keys win; of several merged maps the first one that has a key. */
  #laidOut(own: Map<string, MapEntry>, merged: readonly Node[]): Map<string, MapEntry> {
    const all = new Map<string, MapEntry>();
    for (const source of merged.toReversed()) {
      if (source.kind === 'map') for (const [name, entry] of source.entries) all.set(name, entry);
      else this.#report(source.at, '`<<` takes a map or a list of maps');
    }
    this.#count += all.size;
    for (const [name, entry] of own) all.set(name, entry);
    return all;
  }

  #scalar(scalar: Scalar, at: Position, fallback: Position): Node {
    const { value, source = '' } = scalar;
    if (typeof value === 'string') {
      this.#characters(value, at);
      return { kind: 'string', value, interpolated: false, at };
    }
    if (typeof value === 'boolean') return { kind: 'boolean', value, at };
    if (typeof value === 'number') {
      this.#number(value, source, at);
      return { kind: 'number', value, source, at };
    }
    return { kind: 'null', at: source === '' ? fallback : at };
  }

  #number(value: number, source: string, at: Position): void {
    if (/^[-+]?0[0-9]/.test(source))
      this.#report(
        at,
        `${source} is octal to some readers and decimal to others`,
        'Put it in quotes, or take the leading zero away.',
      );
    else if (!Number.isFinite(value)) this.#report(at, `${source} is not a number that is taken here`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      this.#report(at, `${source} is too large to be kept exactly`, 'Put it in quotes.');
  }

  #characters(text: string, at: Position): void {
    const unsafe = UNSAFE.exec(text);
    if (unsafe !== null)
      this.#report(at, `a control character (${codePoint(unsafe[0])}) stands in the text`, 'Take it away.');
  }
}
