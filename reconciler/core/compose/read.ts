/** Readers of single values: each gives the canonical value, or reports a fault and gives undefined. */
import type { Json } from '../canonical.ts';
import { nearest } from '../nearest.ts';
import type { Context } from './context.ts';
import { kindOf, type MapEntry, type Node } from './nodes.ts';

export type Reader = (cx: Context, node: Node, path: string) => Json | undefined;
export type JsonMap = { readonly [key: string]: Json };

/** Why a key is refused, and what to do instead. */
export interface Refusal {
  readonly why: string;
  readonly remedy?: string;
}

export function bad(cx: Context, node: Node, path: string, message: string, remedy?: string): undefined {
  cx.faults.add('SCHEMA_INVALID', node.at, path, message, remedy);
  return undefined;
}

export function expected(cx: Context, node: Node, path: string, what: string): undefined {
  return bad(cx, node, path, `expected ${what}, found ${kindOf(node)}`);
}

/** A string; a number only where it reads the same however it is printed (1.10 and 1e3 do not). */
export function str(cx: Context, node: Node, path: string): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') {
    if (String(node.value) === node.source) return node.source;
    return bad(
      cx,
      node,
      path,
      `${node.source} is a number that would be printed as ${node.value}`,
      'Put it in quotes.',
    );
  }
  return expected(cx, node, path, 'a string');
}

/** A string, or a boolean as `true` and `false`: what environment variables and labels take. */
export function scalar(cx: Context, node: Node, path: string): string | undefined {
  return node.kind === 'boolean' ? String(node.value) : str(cx, node, path);
}

export function bool(cx: Context, node: Node, path: string): boolean | undefined {
  if (node.kind === 'boolean') return node.value;
  if (node.kind === 'string' && node.interpolated && (node.value === 'true' || node.value === 'false'))
    return node.value === 'true';
  if (node.kind === 'string')
    return bad(cx, node, path, `expected true or false, found "${node.value.slice(0, 20)}"`, 'Write true or false.');
  return expected(cx, node, path, 'true or false');
}

/** A boolean whose default is false: false says the same as nothing. */
export function flag(cx: Context, node: Node, path: string): true | undefined {
  return bool(cx, node, path) === true ? true : undefined;
}

export function int(min: number, max: number): (cx: Context, node: Node, path: string) => number | undefined {
  return (cx, node, path) => {
    const value = numeric(node);
    if (value !== undefined && Number.isInteger(value) && value >= min && value <= max) return value;
    return bad(cx, node, path, `expected a whole number from ${min} to ${max}`);
  };
}

/** A number, or a string that is one (Compose takes `cpus: "0.5"`). */
export function number(cx: Context, node: Node, path: string): number | undefined {
  const value = numeric(node);
  return value !== undefined && value >= 0 ? value : bad(cx, node, path, 'expected a number, 0 or more');
}

function numeric(node: Node): number | undefined {
  if (node.kind === 'number') return node.value;
  if (node.kind === 'string' && /^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?$/.test(node.value)) return Number(node.value);
  return undefined;
}

export function oneOf<const T extends string>(
  ...values: readonly T[]
): (cx: Context, node: Node, path: string) => T | undefined {
  return (cx, node, path) => {
    const text = str(cx, node, path);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    return found ?? bad(cx, node, path, `expected ${values.join(', ')}, found "${text.slice(0, 40)}"`);
  };
}

export function matching(pattern: RegExp, what: string): (cx: Context, node: Node, path: string) => string | undefined {
  return (cx, node, path) => {
    const text = str(cx, node, path);
    if (text === undefined || pattern.test(text)) return text;
    return bad(cx, node, path, `expected ${what}, found "${text.slice(0, 60)}"`);
  };
}

const UNITS: Readonly<Record<string, number>> = { us: 1, µs: 1, ms: 1e3, s: 1e6, m: 60e6, h: 3600e6 };

/** `1m30s`, in its one canonical form: whole seconds where it can be, else micro-seconds. */
export function duration(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  if (!/^([0-9]{1,6}(\.[0-9]{1,3})?(us|µs|ms|s|m|h))+$/.test(text)) {
    return bad(cx, node, path, `expected a duration such as 30s or 1m30s, found "${text.slice(0, 40)}"`);
  }
  let micros = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9.]+)(us|µs|ms|s|m|h)/g))
    micros += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  micros = Math.round(micros);
  return micros % 1e6 === 0 ? `${micros / 1e6}s` : `${micros}us`;
}

const SIZES: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** `64m`, `1.5GiB` or a number of bytes, as a string of bytes: what Compose itself prints. Binary units, as Docker has them. */
export function bytes(cx: Context, node: Node, path: string): string | undefined {
  const text = str(cx, node, path);
  if (text === undefined) return undefined;
  const [, amount, unit] = /^([0-9]{1,15}(?:\.[0-9]{1,3})?) ?(?:([kmgt])(?:i?b)?|b)?$/i.exec(text) ?? [];
  if (amount === undefined)
    return bad(cx, node, path, `expected a size such as 64m or 2g, found "${text.slice(0, 40)}"`);
  return String(Math.floor(Number(amount) * (SIZES[(unit ?? '').toLowerCase()] ?? 1)));
}

/** Bytes, or -1 for no limit. */
export function bytesOrUnlimited(cx: Context, node: Node, path: string): string | undefined {
  return (node.kind === 'number' && node.value === -1) || (node.kind === 'string' && node.value === '-1')
    ? '-1'
    : bytes(cx, node, path);
}

export function list(item: Reader): (cx: Context, node: Node, path: string) => Json[] | undefined {
  return (cx, node, path) => {
    if (node.kind !== 'list') return expected(cx, node, path, 'a list');
    return node.items.map((value, i) => item(cx, value, `${path}[${i}]`)).filter((value) => value !== undefined);
  };
}

/** A string or a list of strings. */
export function strings(cx: Context, node: Node, path: string): string[] | undefined {
  if (node.kind !== 'list') {
    const one = str(cx, node, path);
    return one === undefined ? undefined : [one];
  }
  return node.items.map((value, i) => str(cx, value, `${path}[${i}]`)).filter((value) => value !== undefined);
}

/** A list whose order and doubles say nothing. */
export function setOf(item: (cx: Context, node: Node, path: string) => string | undefined) {
  return (cx: Context, node: Node, path: string): string[] | undefined => {
    if (node.kind !== 'list') return expected(cx, node, path, 'a list');
    const items = node.items.map((value, i) => item(cx, value, `${path}[${i}]`)).filter((value) => value !== undefined);
    return [...new Set(items)].toSorted();
  };
}

/**
 * The entries of a map of which each key is known (read by its reader), refused (with the reason), an extension (`x-…`,
 * dropped), or a fault. A key without a value says the same as no key. Empty results are left out.
 */
export function struct(known: Readonly<Record<string, Reader>>, refused: Readonly<Record<string, Refusal>> = {}) {
  return (cx: Context, node: Node, path: string): JsonMap | undefined => {
    if (node.kind !== 'map') return expected(cx, node, path, 'a map');
    const result: Record<string, Json> = {};
    for (const [key, entry] of node.entries) {
      const value = field(cx, key, entry, join(path, key), known, refused);
      if (value !== undefined) result[key] = value;
    }
    return result;
  };
}

function field(
  cx: Context,
  key: string,
  entry: MapEntry,
  path: string,
  known: Readonly<Record<string, Reader>>,
  refused: Readonly<Record<string, Refusal>>,
): Json | undefined {
  if (key.startsWith('x-')) return undefined;
  const refusal = Object.hasOwn(refused, key) ? refused[key] : undefined;
  if (refusal !== undefined) {
    cx.faults.add(
      'SCHEMA_INVALID',
      entry.at,
      path,
      `not taken: ${refusal.why}`,
      refusal.remedy ?? `Take \`${key}\` out.`,
    );
    return undefined;
  }
  const reader = Object.hasOwn(known, key) ? known[key] : undefined;
  if (reader === undefined) {
    const near = nearest(key, [...Object.keys(known), ...Object.keys(refused)]);
    const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
    cx.faults.add('SCHEMA_INVALID', entry.at, path, `unknown key${hint}`, 'Correct the name, or take the key out.');
    return undefined;
  }
  return entry.value.kind === 'null' ? undefined : reader(cx, entry.value, path);
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Reads every entry of a map with free keys that match a pattern. A key without a value is left out, unless `empty` says otherwise. */
export function mapOf(keys: RegExp, value: Reader, empty?: Json) {
  return (cx: Context, node: Node, path: string): JsonMap | undefined => {
    if (node.kind !== 'map') return expected(cx, node, path, 'a map');
    const result: Record<string, Json> = {};
    for (const [key, entry] of node.entries) {
      if (!keys.test(key)) {
        cx.faults.add('SCHEMA_INVALID', entry.at, join(path, key.slice(0, 60)), 'not a name that is taken here');
        continue;
      }
      const read = entry.value.kind === 'null' ? empty : value(cx, entry.value, join(path, key));
      if (read !== undefined) put(result, key, read);
    }
    return result;
  };
}

/** Sets an own property even where the key is `__proto__`. */
export function put(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** `{ A: b }` or `[A=b]`, in the map form; `missing` gives the value of a key without one. */
export function dict(
  cx: Context,
  node: Node,
  path: string,
  keys: RegExp,
  missing: (name: string, node: Node, path: string) => string | undefined,
): Record<string, string> | undefined {
  const result: Record<string, string> = {};
  const add = (key: string, value: string | undefined, at: Node, where: string): void => {
    if (!keys.test(key)) bad(cx, at, where, `"${key.slice(0, 60)}" is not a name that is taken here`);
    else if (Object.hasOwn(result, key)) bad(cx, at, where, `${key} is given twice`);
    else if (value !== undefined) put(result, key, value);
  };
  if (node.kind === 'map') {
    for (const [key, { value }] of node.entries) {
      const where = join(path, key);
      add(key, value.kind === 'null' ? missing(key, value, where) : scalar(cx, value, where), value, where);
    }
    return result;
  }
  if (node.kind !== 'list') return expected(cx, node, path, 'a map or a list of NAME=value');
  for (const [i, item] of node.items.entries()) {
    const where = `${path}[${i}]`;
    const text = str(cx, item, where);
    if (text === undefined) continue;
    const equals = text.indexOf('=');
    const key = equals < 0 ? text : text.slice(0, equals);
    add(key, equals < 0 ? missing(key, item, where) : text.slice(equals + 1), item, where);
  }
  return result;
}
