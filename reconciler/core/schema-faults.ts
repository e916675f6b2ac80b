/** What ajv found, in words: what was expected, what stands there, the nearest known name. */
import type { SchemaError } from '../../schemas/generated/validators.js';
import { kindOf, type Node } from './compose/nodes.ts';
import { keyPlaceOf, type Pointer, placeOf, valueAt } from './document-nodes.ts';
import { type Failure, failure } from './failure.ts';
import { nearest } from './nearest.ts';

interface Fault {
  readonly code?: 'SCHEMA_INVALID' | 'AGENT_TOO_OLD';
  readonly pointer: Pointer;
  /** Of the key rather than of the value. */
  readonly key?: boolean;
  readonly message: string;
  readonly remedy?: string;
}

export function schemaFaults(file: string, root: Node, errors: readonly SchemaError[]): readonly Failure[] {
  const faults: Failure[] = [];
  for (const error of errors) {
    const fault = describe(root, error);
    if (fault === null) continue;
    const at = fault.key === true ? keyPlaceOf(root, fault.pointer) : placeOf(root, fault.pointer);
    const place = pointerText(error.instancePath === '' ? [] : pointerOf(error.instancePath));
    const message = place === '' ? fault.message : `${place}: ${fault.message}`;
    const remedy = fault.remedy === undefined ? {} : { remedy: fault.remedy };
    faults.push(failure(fault.code ?? 'SCHEMA_INVALID', message, { file, ...at, ...remedy }));
  }
  return faults;
}

/** RFC 6901. */
function pointerOf(instancePath: string): Pointer {
  return instancePath
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `bundles.web.after[0]` */
export function pointerText(pointer: Pointer): string {
  return pointer.reduce<string>((text, step) => {
    if (/^[0-9]+$/.test(String(step)) && text !== '') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${step}`;
  }, '');
}

function describe(root: Node, error: SchemaError): Fault | null {
  const pointer = error.instancePath === '' ? [] : pointerOf(error.instancePath);
  const { keyword, params, parentSchema } = error;
  if (error.propertyName !== undefined) {
    if (keyword === 'propertyNames') return null;
    const message = `expected ${expectation(parentSchema)}, found "${shorten(error.propertyName)}"`;
    return { pointer: [...pointer, error.propertyName], key: true, message };
  }
  const limit = Number(params.limit);
  switch (keyword) {
    // Its cause was told already, with the name that is wrong.
    case 'propertyNames':
      return null;
    case 'additionalProperties':
      return unknownKey(pointer, String(params.additionalProperty), parentSchema);
    case 'required':
      return missingKey(pointer, String(params.missingProperty), parentSchema);
    case 'type':
      return wrongType(root, pointer, params.type);
    case 'enum':
      return wrongChoice(root, pointer, params.allowedValues);
    case 'const':
      return { pointer, message: `expected ${JSON.stringify(params.allowedValue)}, found ${found(root, pointer)}` };
    case 'pattern':
      return { pointer, message: `expected ${expectation(parentSchema)}, found ${found(root, pointer)}` };
    case 'uniqueItems':
      return {
        pointer: [...pointer, Number(params.i)],
        message: `the same value stands in the list twice (items ${Number(params.j) + 1} and ${Number(params.i) + 1})`,
        remedy: 'Keep one of them.',
      };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { pointer, message: limit === 1 ? 'must not be empty' : `must hold at least ${limit}` };
    case 'maxItems':
    case 'maxProperties':
      return { pointer, message: `must hold at most ${limit}` };
    case 'maxLength':
      return { pointer, message: `must be at most ${limit} characters long` };
    case 'minimum':
      return { pointer, message: `must be at least ${limit}, found ${found(root, pointer)}` };
    case 'maximum':
      return { pointer, message: `must be at most ${limit}, found ${found(root, pointer)}` };
    default:
      return { pointer, message: error.message ?? `breaks ${keyword}` };
  }
}

function unknownKey(pointer: Pointer, name: string, schema: SchemaError['parentSchema']): Fault {
  const place = { pointer: [...pointer, name], key: true };
  const known = Object.keys(Object(schema.properties));
  const meant = nearest(name, known);
  const remedy =
    meant === undefined
      ? `Known keys: ${known.join(', ')}.`
      : `Did you mean \`${meant}\`? Known keys: ${known.join(', ')}.`;
  return { ...place, message: `unknown key "${shorten(name)}"`, remedy };
}

function missingKey(pointer: Pointer, name: string, schema: SchemaError['parentSchema']): Fault {
  const described = Object(Object(schema.properties)[name]).description;
  const remedy = typeof described === 'string' ? `Add \`${name}\`: ${described}.` : `Add \`${name}\`.`;
  return { pointer, message: `the key "${name}" is missing`, remedy };
}

function wrongType(root: Node, pointer: Pointer, types: unknown): Fault {
  const wanted = (Array.isArray(types) ? types : [types]).map((type) => TYPES[String(type)] ?? String(type));
  const node = valueAt(root, pointer);
  const quoted = wanted.includes('a string') && (node?.kind === 'number' || node?.kind === 'boolean');
  const remedy = quoted ? { remedy: `Put it in quotes: "${node.kind === 'number' ? node.source : node.value}".` } : {};
  return { pointer, message: `expected ${wanted.join(' or ')}, found ${found(root, pointer)}`, ...remedy };
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a string',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  null: 'null',
};

function wrongChoice(root: Node, pointer: Pointer, allowed: unknown): Fault {
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  const node = valueAt(root, pointer);
  const meant = node?.kind === 'string' ? nearest(node.value, names) : undefined;
  return {
    pointer,
    message: `expected one of ${names.join(', ')}, found ${found(root, pointer)}`,
    ...(meant === undefined ? {} : { remedy: `Did you mean \`${meant}\`?` }),
  };
}

/** `x-expected`, or the description with its first letter in lower case. */
function expectation(schema: SchemaError['parentSchema']): string {
  const { 'x-expected': expected, description } = schema;
  if (typeof expected === 'string') return expected;
  return typeof description === 'string' ? description.charAt(0).toLowerCase() + description.slice(1) : 'another form';
}

function found(root: Node, pointer: Pointer): string {
  const node = valueAt(root, pointer);
  if (node === undefined) return 'nothing';
  switch (node.kind) {
    case 'string':
      return `"${shorten(node.value)}"`;
    case 'number':
      return shorten(node.source);
    case 'boolean':
      return String(node.value);
    default:
      return kindOf(node);
  }
}

/** For a message: one line of at most 60 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
