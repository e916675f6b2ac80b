/** Arguments of a script: their types, whether a value is one, and the command line and environment that come of them. */
import type { ScriptArgument } from '../../schemas/generated/types.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import type { LinearPattern } from './linear-pattern.ts';
import { nearest } from './nearest.ts';

interface Common {
  readonly description: string | null;
  /** Null: it must be given. */
  readonly fallback: string | null;
}

export type Argument = Common &
  (
    | { readonly type: 'string'; readonly pattern: LinearPattern; readonly maxLength: number }
    | { readonly type: 'number'; readonly min: number; readonly max: number }
    | { readonly type: 'choice'; readonly choices: readonly string[] }
    | { readonly type: 'container' }
    /** `under`: folders that it must be or lie in; null: anywhere. By its text: a link on the host may lead elsewhere. */
    | { readonly type: 'path'; readonly under: readonly string[] | null }
  );

/** A word of a command line or environment: text as it is, or the whole of an argument. */
export type Word = { readonly text: string } | { readonly argument: string };

/** Which keys belong to which type, besides `type`, `description` and `default`. */
export const KEYS: { readonly [T in Argument['type']]: readonly (keyof ScriptArgument)[] } = {
  string: ['pattern', 'maxLength'],
  number: ['min', 'max'],
  choice: ['choices'],
  container: [],
  path: ['under'],
};

/** Docker's own rule for names of containers. */
const CONTAINER = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/;
const PATH = /^\/$|^(\/(?!\.\.?(\/|$))[^/\0-\x1f\x7f]+)+$/;
const CONTROL = /[\0-\x1f\x7f-\x9f]/;
const NUMBER = /^(0|-?[1-9][0-9]{0,15})$/;

/** Why a text is no value of the argument; null: it is one. */
export function valueFault(argument: Argument, text: string): string | null {
  if (CONTROL.test(text)) return 'control characters are not taken';
  // Whatever the script makes of its command line: a value is never an option of it.
  if (argument.type !== 'number' && argument.type !== 'choice' && text.startsWith('-')) return 'it begins with "-"';
  switch (argument.type) {
    case 'string':
      if ([...text].length > argument.maxLength) return `it is longer than ${argument.maxLength} characters`;
      return argument.pattern.matches(text) ? null : `it does not match ${argument.pattern.source}`;
    case 'number': {
      const value = Number(text);
      if (!NUMBER.test(text) || !Number.isSafeInteger(value)) return 'it is no whole number';
      return value >= argument.min && value <= argument.max
        ? null
        : `it is not from ${argument.min} to ${argument.max}`;
    }
    case 'choice':
      return argument.choices.includes(text) ? null : `it is none of ${argument.choices.join(', ')}`;
    case 'container':
      return CONTAINER.test(text) ? null : 'it is no name of a container';
    case 'path': {
      if (text.length > 512 || !PATH.test(text)) return 'it is no absolute path without `.`, `..` and empty parts';
      const { under } = argument;
      const within = (dir: string): boolean => dir === '/' || text === dir || text.startsWith(`${dir}/`);
      return under === null || under.some(within) ? null : `it does not lie in ${under.join(' or ')}`;
    }
    default:
      return argument satisfies never;
  }
}

/** Every argument with its value: what was given, else its default. Fails with REQUEST_INVALID, all faults at once. */
export function completeArguments(
  known: ReadonlyMap<string, Argument>,
  given: ReadonlyMap<string, string>,
): Result<ReadonlyMap<string, string>> {
  const faults: Failure[] = [];
  const say = (message: string, remedy?: string): void => {
    faults.push(failure('REQUEST_INVALID', message, remedy === undefined ? {} : { remedy }));
  };
  const names = [...known.keys()];
  for (const name of given.keys()) {
    if (known.has(name)) continue;
    const meant = nearest(name, names);
    const hint = names.length === 0 ? 'It takes none.' : `It takes: ${names.join(', ')}.`;
    say(`the script has no argument "${name}"`, meant === undefined ? hint : `Did you mean "${meant}"?`);
  }
  const values = new Map<string, string>();
  for (const [name, argument] of known) {
    const value = given.get(name) ?? argument.fallback;
    if (value === null) {
      say(`the argument "${name}" is missing`, `Give it: --arg ${name}=VALUE (${typeText(argument)}).`);
      continue;
    }
    const fault = valueFault(argument, value);
    if (fault !== null) say(`${name}=${JSON.stringify(value)} is not taken: ${fault}`, `It is ${typeText(argument)}.`);
    values.set(name, value);
  }
  const [first] = faults;
  if (first === undefined) return ok(values);
  return { ok: false, failure: faults.length === 1 ? first : { ...first, all: faults } };
}

/** For people. */
export function typeText(argument: Argument): string {
  switch (argument.type) {
    case 'string':
      return `a text like ${argument.pattern.source}, at most ${argument.maxLength} characters`;
    case 'number':
      return `a whole number from ${argument.min} to ${argument.max}`;
    case 'choice':
      return `one of ${argument.choices.join(', ')}`;
    case 'container':
      return 'the name of a container';
    case 'path':
      return argument.under === null ? 'an absolute path' : `an absolute path in ${argument.under.join(' or ')}`;
    default:
      return argument satisfies never;
  }
}

/** `{name}` alone stands for an argument; everything else is text. */
export function readWord(text: string): Word {
  const argument = /^\{([a-z][a-z0-9_]{0,31})\}$/.exec(text)?.[1];
  return argument === undefined ? { text } : { argument };
}

/** What a script is started with. Each value is one word, whatever stands in it. */
export function commandOf(
  script: { readonly argv: readonly Word[]; readonly environment: ReadonlyMap<string, Word> },
  values: ReadonlyMap<string, string>,
): { readonly argv: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const textOf = (word: Word): string => ('text' in word ? word.text : (values.get(word.argument) ?? ''));
  const own = [...values].map(([name, value]) => [`ARG_${name.toUpperCase()}`, value] as const);
  const declared = [...script.environment].map(([name, word]) => [name, textOf(word)] as const);
  return { argv: script.argv.map(textOf), env: Object.fromEntries([...declared, ...own]) };
}
