import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type Node as YamlNode,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Faults } from './faults.ts';
import type { MapEntry, MapNode, Node, Position } from './nodes.ts';

/** Nodes of a whole document with its aliases laid out: a bomb of aliases has more. */
const MOST_NODES = 50_000;

const START: Position = { line: 1, column: 1 };

/**
 * Reads a Compose file once: YAML 1.2 core, one document, anchors and `<<` laid out, top-level `x-*` left out. What two YAML
 * parsers read differently (tags, leading zeros, doubled keys) is a fault. Undefined after faults that leave nothing to judge.
 */
export function readYaml(text: Uint8Array, faults: Faults): MapNode | undefined {
  if (text.length > LIMITS.documentBytes) {
    faults.add('SCHEMA_INVALID', START, '', `the file is larger than ${LIMITS.documentBytes} bytes`);
    return undefined;
  }
  const source = decode(text, faults);
  if (source === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseOne(source, lines, faults);
  if (document === undefined) return undefined;
  const reader = new Reader(document, lines, faults);
  return reader.root();
}

function decode(text: Uint8Array, faults: Faults): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    faults.add('SCHEMA_INVALID', START, '', 'the file is not UTF-8');
    return undefined;
  }
}

function parseOne(source: string, lines: LineCounter, faults: Faults): Document.Parsed | undefined {
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(source, {
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      uniqueKeys: true,
      stringKeys: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    documents = [...parsed];
  } catch (error) {
    // The parser recurses: a file of nothing but brackets exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    faults.add('SCHEMA_INVALID', START, '', 'the file is nested too deeply');
    return undefined;
  }
  const [first, second] = documents;
  if (second !== undefined) {
    faults.add(
      'SCHEMA_INVALID',
      position(lines, second.range[0]),
      '',
      'one file holds one document (found a second `---`)',
    );
    return undefined;
  }
  if (first === undefined) {
    faults.add('SCHEMA_INVALID', START, '', 'the file is empty', 'Write at least one service under `services:`.');
    return undefined;
  }
  for (const problem of [...first.errors, ...first.warnings]) {
    faults.add('SCHEMA_INVALID', position(lines, problem.pos[0]), '', `not valid YAML: ${problem.message}`);
  }
  if (first.directives.yaml.explicit === true) {
    faults.add('SCHEMA_INVALID', START, '', 'a %YAML directive is not taken: the file is read as YAML 1.2');
    return undefined;
  }
  return first.errors.length + first.warnings.length > 0 ? undefined : first;
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Turns the parser's nodes into ours, in the order of the file, so that an alias finds what stands before it. */
class Reader {
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #faults: Faults;
  /** What an anchor stands for, and how many nodes that is; null while it is being read. */
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number } | null>();
  #count = 0;
  #overrun = false;

  constructor(document: Document.Parsed, lines: LineCounter, faults: Faults) {
    this.#document = document;
    this.#lines = lines;
    this.#faults = faults;
  }

  root(): MapNode | undefined {
    const contents: unknown = this.#document.contents;
    const root = isMap(contents) || isSeq(contents) || isScalar(contents) ? this.#read(contents, 0) : undefined;
    if (this.#overrun) {
      this.#fault(
        START,
        `more than ${MOST_NODES} values, aliases laid out, or more than ${LIMITS.documentDepth} levels`,
      );
      return undefined;
    }
    if (root?.kind === 'map') return root;
    this.#fault(root?.at ?? START, 'expected a map with `services:`');
    return undefined;
  }

  #fault(at: Position, message: string, remedy?: string): void {
    this.#faults.add('SCHEMA_INVALID', at, '', message, remedy);
  }

  #at(node: YamlNode): Position {
    return position(this.#lines, node.range?.[0] ?? 0);
  }

  #read(node: unknown, depth: number): Node {
    const at = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? this.#at(node) : START;
    this.#count++;
    if (this.#count > MOST_NODES || depth > LIMITS.documentDepth) this.#overrun = true;
    if (this.#overrun) return { kind: 'null', at };
    if (isAlias(node)) return this.#alias(node.source, at);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: 'null', at };
    if (node.tag !== undefined)
      this.#fault(at, `tags are not taken (${node.tag})`, 'Take the tag away; quote the value to make it a string.');
    const before = this.#count;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
    const read = isMap(node)
      ? this.#map(node, at, depth)
      : isSeq(node)
        ? this.#list(node.items, at, depth)
        : this.#scalar(node, at);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { node: read, size: this.#count - before + 1 });
    return read;
  }

  #alias(name: string, at: Position): Node {
    const anchor = this.#anchors.get(name);
    if (anchor) {
      this.#count += anchor.size;
      return anchor.node;
    }
    this.#fault(
      at,
      anchor === null ? `*${name} stands inside of its own anchor` : `no anchor &${name} stands before *${name}`,
    );
    return { kind: 'null', at };
  }

  #list(items: readonly unknown[], at: Position, depth: number): Node {
    return { kind: 'list', items: items.map((item) => this.#read(item, depth + 1)), at };
  }

  #map(map: YAMLMap, at: Position, depth: number): MapNode {
    const own = new Map<string, MapEntry>();
    const merged: Node[] = [];
    for (const { key, value } of map.items) {
      const name = isScalar(key) && typeof key.value === 'string' && key.tag === undefined ? key.value : undefined;
      const keyAt = isScalar(key) ? this.#at(key) : at;
      if (name === undefined) {
        this.#fault(keyAt, 'a key must be a string', 'Put the key in quotes.');
        continue;
      }
      const read = this.#read(value, depth + 1);
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN')
        merged.push(...(read.kind === 'list' ? read.items : [read]));
      else own.set(name, { at: keyAt, value: value === null ? { kind: 'null', at: keyAt } : read });
    }
    return { kind: 'map', entries: merged.length === 0 ? own : this.#merge(own, merged), at };
  }

  /** The map's own keys win; of several merged maps the first one that has a key. */
  #merge(own: Map<string, MapEntry>, merged: readonly Node[]): Map<string, MapEntry> {
    const all = new Map<string, MapEntry>();
    for (const source of merged.toReversed()) {
      if (source.kind === 'map') for (const [name, entry] of source.entries) all.set(name, entry);
      else this.#fault(source.at, '`<<` takes a map or a list of maps');
    }
    this.#count += all.size;
    for (const [name, entry] of own) all.set(name, entry);
    return all;
  }

  #scalar(scalar: Scalar, at: Position): Node {
    const { value, source = '' } = scalar;
    if (typeof value === 'string') return { kind: 'string', value, interpolated: false, at };
    if (typeof value === 'boolean') return { kind: 'boolean', value, at };
    if (typeof value === 'number') return this.#number(value, source, at);
    return { kind: 'null', at };
  }
  #number(value: number, source: string, at: Position): Node {
    const octal = /^[-+]?0+([0-9].*)$/.exec(source)?.[1];
    if (octal !== undefined) {
      this.#fault(
        at,
        `${source} is octal to some and decimal to others`,
        `Write 0o${octal} for octal, or put it in quotes.`,
      );
    } else if (Number.isFinite(value)) return { kind: 'number', value, source, at };
    else this.#fault(at, `${source} is not a number that Compose takes`);
    return { kind: 'null', at };
  }
}
