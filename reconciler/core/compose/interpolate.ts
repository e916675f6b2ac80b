import { LIMITS } from '../limits.ts';
import { nearest } from '../nearest.ts';
import type { Faults } from './faults.ts';
import type { MapEntry, MapNode, Node, Position } from './nodes.ts';

/** A default inside of a default inside of …: nobody means more than this. */
const DEEPEST = 8;

/** `${NAME`, and what comes after it decides. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;

/**
 * Characters that other readers of YAML take for line ends, strip, or refuse: a value with one of them could mean something
 * else to Docker Compose than to the judge.
 */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

class Refused extends Error {
  readonly code: 'SCHEMA_INVALID' | 'REFERENCE_MISSING';
  readonly remedy: string | undefined;

  constructor(code: 'SCHEMA_INVALID' | 'REFERENCE_MISSING', message: string, remedy?: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

/**
 * Puts the declared variables into every string value (Compose specification, 12-interpolation): `$$`, `$A`, `${A}` and the
 * operators `:-`, `-`, `:?`, `?`, `:+`, `+`. Keys are left as they are. Nothing but `env` is looked at.
 */
export function interpolate(root: MapNode, env: Readonly<Record<string, string>>, faults: Faults): MapNode {
  const variables = new Map(Object.entries(env));
  let room: number = LIMITS.documentBytes;

  const text = (value: string, at: Position, path: string): { value: string; interpolated: boolean } => {
    try {
      const result = value.includes('$') ? substitute(value, variables, 0) : value;
      room -= result.length;
      if (room < 0) throw new Refused('SCHEMA_INVALID', 'the file is too large once its variables are put in');
      if (UNSAFE.test(result))
        throw new Refused('SCHEMA_INVALID', 'control characters and stray line separators are not taken');
      return { value: result, interpolated: result !== value };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (room >= 0) faults.add(error.code, at, path, error.message, error.remedy);
      return { value: '', interpolated: true };
    }
  };
  const walk = (node: Node, path: string): Node => {
    if (node.kind === 'string') return { ...node, ...text(node.value, node.at, path) };
    if (node.kind === 'list') return { ...node, items: node.items.map((item, i) => walk(item, `${path}[${i}]`)) };
    return node.kind === 'map' ? walkMap(node, path) : node;
  };
  const walkMap = (map: MapNode, path: string): MapNode => {
    const entries = new Map<string, MapEntry>();
    for (const [key, entry] of map.entries) {
      // Extensions at the top only hold anchors for others; a variable that nobody uses is nobody's fault.
      if (path === '' && key.startsWith('x-')) continue;
      if (UNSAFE.test(key)) faults.add('SCHEMA_INVALID', entry.at, path, 'control characters are not taken in keys');
      entries.set(key, { ...entry, value: walk(entry.value, path === '' ? key : `${path}.${key}`) });
    }
    return { ...map, entries };
  };

  const result = walkMap(root, '');
  if (room < 0)
    faults.add(
      'SCHEMA_INVALID',
      root.at,
      '',
      `the file is larger than ${LIMITS.documentBytes} bytes once its variables are put in`,
    );
  return result;
}

function substitute(text: string, env: ReadonlyMap<string, string>, depth: number): string {
  if (depth > DEEPEST) throw new Refused('SCHEMA_INVALID', 'variables are nested too deeply');
  let out = '';
  let i = 0;
  while (i < text.length) {
    const dollar = text.indexOf('$', i);
    if (dollar < 0) return out + text.slice(i);
    out += text.slice(i, dollar);
    const next = text[dollar + 1];
    const rest = text.slice(dollar + 1);
    const bare = NAME.exec(rest)?.[0];
    if (next === '$') {
      out += '$';
      i = dollar + 2;
    } else if (next === '{') {
      const end = closingBrace(text, dollar + 2);
      out += expression(text.slice(dollar + 2, end), env, depth);
      i = end + 1;
    } else if (bare !== undefined) {
      out += required(bare, env);
      i = dollar + 1 + bare.length;
    } else {
      throw new Refused('SCHEMA_INVALID', 'a `$` that begins no variable', 'Write `$$` for a dollar sign.');
    }
    if (out.length > LIMITS.documentBytes)
      throw new Refused('SCHEMA_INVALID', 'the value is too long once its variables are put in');
  }
  return out;
}

/** Index of the `}` that ends an expression; `${…}` inside of it are skipped. */
function closingBrace(text: string, from: number): number {
  let open = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '$' && text[i + 1] === '{') open++;
    else if (text[i] === '}' && --open === 0) return i;
  }
  throw new Refused(
    'SCHEMA_INVALID',
    'an opening brace of a variable without its closing one',
    'Write `$$` for a dollar sign.',
  );
}

function expression(inside: string, env: ReadonlyMap<string, string>, depth: number): string {
  const name = NAME.exec(inside)?.[0] ?? '';
  const [, operator, word] = /^(:?[-?+])([\s\S]*)$/.exec(inside.slice(name.length)) ?? [];
  if (name === '' || (operator === undefined && name !== inside)) {
    throw new Refused(
      'SCHEMA_INVALID',
      `\${${inside.slice(0, 40)}} is not a variable`,
      'Write `$$` for a dollar sign.',
    );
  }
  const value = env.get(name);
  const set = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
  switch (operator?.at(-1)) {
    case '-':
      return set ? (value ?? '') : substitute(word ?? '', env, depth + 1);
    case '+':
      return set ? substitute(word ?? '', env, depth + 1) : '';
    case '?':
      if (set) return value ?? '';
      throw new Refused(
        'REFERENCE_MISSING',
        `\${${name}} is required${word ? `: ${word}` : ''}`,
        `Declare ${name} under \`env:\` of the bundle.`,
      );
    default:
      return required(name, env);
  }
}

function required(name: string, env: ReadonlyMap<string, string>): string {
  const value = env.get(name);
  if (value !== undefined) return value;
  throw new Refused(
    'REFERENCE_MISSING',
    `the variable ${name} is not declared${meant(name, env)}`,
    undeclaredRemedy(name),
  );
}

/** What mends a variable that is not there. */
export function undeclaredRemedy(name: string): string {
  return `Declare ${name} under \`env:\` of the bundle in fleet.yaml, a group or a host, or give a default: \${${name}:-…}.`;
}

export function meant(name: string, env: ReadonlyMap<string, string>): string {
  const near = nearest(name, env.keys());
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}
