/** What a host remembers of runs, so that none is carried out twice: nonces, and the newest records. Pure. */
import { type Check, expected, listOf, mapOf, nullable, shape, text } from './agent-state-check.ts';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { isSha256, type Sha256 } from './names.ts';
import { isNonce, type Nonce, type Request } from './run-request.ts';

export type RunState =
  | 'running'
  /** Exit status 0. */
  | 'done'
  | 'failed'
  /** The agent or the machine went away under it. */
  | 'interrupted'
  | 'cancelled'
  /** Too many others had failed. */
  | 'skipped'
  /** Not carried out: `why` says it. Where it is not over, it may be yet. */
  | 'refused';

/** One stream of a run. */
export interface OutputFacts {
  readonly bytes: number;
  readonly sha256: Sha256;
  /** Its end, as it came: whoever shows it takes out what steers a terminal. */
  readonly tail: string;
}

export interface RunRecord {
  readonly run: Nonce;
  readonly script: string;
  /** Of the file that ran. */
  readonly sha256: Sha256;
  readonly arguments: Readonly<Record<string, string>>;
  /** Name and fingerprint. */
  readonly by: string;
  /** SHA-256 of the request's text. */
  readonly request: Sha256;
  readonly state: RunState;
  /** Milliseconds since the epoch; null: it never began. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly exit: number | null;
  /** For people; null where there is nothing to say. */
  readonly why: string | null;
  readonly stdout: OutputFacts | null;
  readonly stderr: OutputFacts | null;
}

export interface RunLedger {
  readonly version: 1;
  /** Seconds: of requests that were over then nothing is remembered, and none is taken. */
  readonly floor: number;
  /** Spent: begun, or never to begin. Nonce -> when the request is over, in seconds. */
  readonly nonces: Readonly<Record<string, number>>;
  /** The newest last. */
  readonly runs: readonly RunRecord[];
}

export const NEW_LEDGER: RunLedger = { version: 1, floor: 0, nonces: {}, runs: [] };

/** REQUEST_REPLAYED, or REQUEST_TIME where it is so old that nobody remembers; null: it is new. */
export function spentFault(
  { nonces, floor }: RunLedger,
  { nonce, expires }: Pick<Request, 'nonce' | 'expires'>,
): Failure | null {
  if (Object.hasOwn(nonces, nonce))
    return failure('REQUEST_REPLAYED', `the request ${nonce} was carried out or called off before`);
  // A clock that went back makes an old request look new.
  if (expires > floor) return null;
  return failure('REQUEST_TIME', `the request ${nonce} is older than what this host remembers`);
}

/**
 * Remembers a nonce until its request is over. By no clock alone is one forgotten: only where there are too many, those that were over first,
 * and then nothing as old is taken any more. Fails with BUSY where too many are not over.
 */
export function spend(
  ledger: RunLedger,
  { nonce, expires }: Pick<Request, 'nonce' | 'expires'>,
  now: number,
): Result<RunLedger> {
  const nonces = { ...ledger.nonces, [nonce]: expires };
  const all = Object.entries(nonces);
  if (all.length <= LIMITS.requestNonces) return ok({ ...ledger, nonces });
  const old = all.filter(([name, over]) => over <= now && name !== nonce).toSorted(([, a], [, b]) => a - b);
  const dropped = old.slice(0, Math.max(all.length - LIMITS.requestNonces, LIMITS.requestNonces / 4));
  const floor = Math.max(ledger.floor, ...dropped.map(([, over]) => over));
  // What is over together goes together.
  const kept = all.filter(([name, over]) => over > floor || name === nonce);
  if (kept.length > LIMITS.requestNonces) {
    return fail(
      'BUSY',
      `${LIMITS.requestNonces} requests that are not over yet are remembered, and no further one is begun`,
    );
  }
  return ok({ ...ledger, floor, nonces: Object.fromEntries(kept) });
}

/** Puts a record in the place of the one of the same run, or behind all. The oldest that are at their end go. */
export function record(ledger: RunLedger, entry: RunRecord): RunLedger {
  const at = ledger.runs.findIndex(({ run }) => run === entry.run);
  const runs = at === -1 ? [...ledger.runs, entry] : ledger.runs.with(at, entry);
  // What runs is told of when it ends, however many come meanwhile.
  const oldest = runs.length <= LIMITS.runRecords ? undefined : runs.find(({ state }) => state !== 'running');
  return { ...ledger, runs: runs.filter((one) => one !== oldest) };
}

/** Tries of one hook would push what people asked for out of the records: of those that have ended only the newest is kept. */
export function forgetTries(ledger: RunLedger, by: string): RunLedger {
  const [hook] = by.split(',', 1);
  const isTry = (one: RunRecord) => isFinal(one.state) && one.by.startsWith(`${hook},`);
  return { ...ledger, runs: ledger.runs.filter((one) => !isTry(one)) };
}

export function recordOf({ runs }: RunLedger, nonce: Nonce): RunRecord | null {
  return runs.find(({ run }) => run === nonce) ?? null;
}

export function isFinal(state: RunState): boolean {
  return state !== 'running' && state !== 'refused';
}

const count = expected('a whole number from 0', (v) => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0);
const number = expected('a whole number', (v) => typeof v === 'number' && Number.isSafeInteger(v));
const any = text('text');
const digest = text('a SHA-256', isSha256);
const STATES: ReadonlySet<string> = new Set<RunState>([
  'running',
  'done',
  'failed',
  'interrupted',
  'cancelled',
  'skipped',
  'refused',
]);
const output = nullable(shape({ bytes: count, sha256: digest, tail: any }));
const runRecord: Check = shape({
  run: text('a nonce', isNonce),
  script: any,
  sha256: digest,
  arguments: mapOf(any),
  by: any,
  request: digest,
  state: text('a state', (state) => STATES.has(state)),
  startedAt: nullable(count),
  endedAt: nullable(count),
  exit: nullable(number),
  why: nullable(any),
  stdout: output,
  stderr: output,
});
const nonces: Check = (value, path, loose) => {
  const wrong = mapOf(count)(value, path, loose);
  if (wrong !== null) return wrong;
  return Object.keys(value as object).every(isNonce) ? null : `${path}: nonces expected`;
};
const ledger: Check = shape({ version: expected('1', (v) => v === 1), floor: count, nonces, runs: listOf(runRecord) });

/** What is wrong with a value that should be a ledger; null: nothing. */
export function faultInLedger(value: unknown): string | null {
  return ledger(value, 'runs', false);
}

export function isLedger(value: unknown): value is RunLedger {
  return faultInLedger(value) === null;
}

/** Records as another host published them. */
export function readRecords(value: unknown): readonly RunRecord[] | null {
  return areRecords(value) ? value : null;
}

function areRecords(value: unknown): value is readonly RunRecord[] {
  return listOf(runRecord)(value, 'runs', false) === null;
}
