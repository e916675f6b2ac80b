/** Putting a stick in: what is asked of the agent, and what it answers. Pure; the journal carries both. */
import type { Failure } from './failure.ts';
import type { CommitId } from './names.ts';
import type { PassJson, Report } from './report.ts';

declare const brand: unique symbol;
/** 16 lower-case hex digits, of one request. */
export type SideloadId = string & { readonly [brand]: 'SideloadId' };

export function isSideloadId(text: string): text is SideloadId {
  return /^[0-9a-f]{16}$/.test(text);
}

export interface SideloadRequest {
  readonly kind: 'sideload';
  readonly bundle: null;
  readonly id: SideloadId;
  /** Absolute; null: nothing is taken in, and a receipt is made. */
  readonly path: string | null;
  /** Who put it in. */
  readonly by: string;
}

/** What came of it, or how far it is. */
export interface SideloadAnswer {
  readonly state: 'working' | 'done';
  /** What is being done, for people. */
  readonly message: string;
  /** Null: it could not be opened, or none was asked for. */
  readonly stick: { readonly name: string; readonly createdAt: string; readonly commit: CommitId } | null;
  /** Its commit lies behind the one in force: there was nothing to do. */
  readonly older: boolean;
  /** Why its commit is not in force, where it is not: of this stick, whatever other sources show. */
  readonly refused: Failure | null;
  /** The pass that had it; null: none. */
  readonly pass: (PassJson & { readonly exitCode: Report['exitCode'] }) | null;
  /** Why nothing was taken from it, or why no receipt could be made. */
  readonly failure: Failure | null;
  /** File with what the stick takes home; null: none was made. */
  readonly receipt: string | null;
}

export const OPENING: SideloadAnswer = {
  state: 'working',
  message: 'opening',
  stick: null,
  older: false,
  refused: null,
  pass: null,
  failure: null,
  receipt: null,
};
