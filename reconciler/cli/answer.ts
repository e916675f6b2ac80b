/** What a command answers: printed in one place, as text or as JSON. */
import type { Failure, FailureCode, Where } from '../core/failure.ts';
import { isTrustRefusal } from '../core/report.ts';

/** 0 done, 1 failed, 2 wrong usage, 3 partly done, 4 refused for trust, 5 no source reached, 6 something to do, 130 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 130;

/** What goes wrong at an operator's desk only, beside the failure codes of hosts. */
export type CliCode =
  | 'USAGE'
  | 'TOOL_MISSING'
  | 'TOOL_FAILED'
  | 'FILE_EXISTS'
  | 'FILE_UNREADABLE'
  | 'KEY_UNUSABLE'
  | 'BUG';

/** A host's failure, or one of the command line's own. */
export type CliFailure = Omit<Failure, 'code' | 'all'> & { readonly code: FailureCode | CliCode };

export type Answer =
  | {
      readonly kind: 'done';
      readonly exit: ExitStatus;
      /** Standard output with `-o json`; `undefined`: nothing. */
      readonly json: unknown;
      /** Standard output otherwise. */
      readonly text: string;
      /** Standard error: what to do next, warnings. Not printed with `-o json`. */
      readonly hints: readonly string[];
    }
  | Refusal;

export interface Refusal {
  readonly kind: 'failed';
  readonly exit: ExitStatus;
  readonly failures: readonly [CliFailure, ...CliFailure[]];
}

/** A step of a command: a value, or the answer that ends the command. */
export type Step<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Refusal };

export function done(
  json: unknown,
  text: string,
  more: { readonly exit?: ExitStatus; readonly hints?: readonly string[] } = {},
): Answer {
  return { kind: 'done', exit: more.exit ?? 0, json, text, hints: more.hints ?? [] };
}

/** A failure with all that it stands for. */
export function failed(first: Failure, exit: ExitStatus = exitOf(first.code)): Refusal {
  const [head = first, ...rest] = first.all ?? [];
  return { kind: 'failed', exit, failures: [head, ...rest] };
}

export function problem(
  code: CliCode,
  message: string,
  remedy: string,
  more: Where & { readonly cause?: string } = {},
): Refusal {
  return { kind: 'failed', exit: code === 'USAGE' ? 2 : 1, failures: [{ code, message, remedy, ...more }] };
}

export function usage(message: string, remedy: string): Refusal {
  return problem('USAGE', message, remedy);
}

const SOURCE: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'SOURCE_UNREACHABLE',
  'SOURCE_DENIED',
  'SOURCE_SCHEME_MISMATCH',
  'SOURCE_TOO_LARGE',
  'SOURCE_TOO_SLOW',
  'SOURCE_CORRUPT',
]);

/** The exit status that a failure stands for. */
export function exitOf(code: FailureCode): ExitStatus {
  if (isTrustRefusal(code)) return 4;
  return SOURCE.has(code) ? 5 : 1;
}
