/**
 * The chain of what ran on a host: one line an event, canonical JSON, each naming the hash of the line before. Whoever changes, takes out or
 * puts in a line changes every hash behind it; the last one stands in what the host signs and publishes.
 */
import { canonicalJson, type Json } from './canonical.ts';
import { fail, ok, type Result } from './failure.ts';
import { isSha256, type Sha256 } from './names.ts';

export type AuditEvent = 'begun' | 'ended' | 'interrupted' | 'refused' | 'cancelled' | 'skipped';

export interface AuditEntry {
  /** Milliseconds since the epoch, by the host's clock. */
  readonly at: number;
  readonly event: AuditEvent;
  /** Nonce of the request. */
  readonly run: string;
  readonly script: string;
  /** The blob that ran, and its SHA-256. */
  readonly blob: string;
  readonly sha256: string;
  readonly by: string;
  /** SHA-256 of the request's text. */
  readonly request: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly state: string;
  readonly exit: number | null;
  readonly why: string | null;
  /** SHA-256 of each stream. */
  readonly stdout: string | null;
  readonly stderr: string | null;
}

/** Where a chain stands. */
export interface AuditHead {
  /** Lines so far. */
  readonly count: number;
  /** Hash of the last one. */
  readonly head: Sha256;
}

type Hash = (text: string) => Sha256;

const ZERO = '0'.repeat(64);

export function noAudit(): AuditHead {
  if (!isSha256(ZERO)) throw new Error('64 zeros are 64 hex digits');
  return { count: 0, head: ZERO };
}

export function chain(
  before: AuditHead,
  entry: AuditEntry,
  sha256: Hash,
): { readonly line: string; readonly after: AuditHead } {
  const line = canonicalJson({ ...entry, n: before.count + 1, previous: before.head } as unknown as Json);
  return { line, after: { count: before.count + 1, head: sha256(line) } };
}

export interface AuditedLine extends AuditEntry {
  readonly n: number;
  readonly previous: string;
}

/** One line by itself; null where it is none. */
export function readLine(line: string): AuditedLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) && canonicalJson(value as unknown as Json) === line ? value : null;
  } catch {
    return null;
  }
}

/** Lines that follow on each other, from wherever they begin, and where they end. Fails with AUDIT_BROKEN, saying at which. */
export function verifyChain(
  lines: readonly string[],
  sha256: Hash,
): Result<{ readonly entries: readonly AuditedLine[]; readonly end: AuditHead }> {
  const entries: AuditedLine[] = [];
  let end: AuditHead | null = null;
  for (const line of lines) {
    const entry = readLine(line);
    if (entry === null) return fail('AUDIT_BROKEN', `the line behind number ${end?.count ?? 0} is none of the chain`);
    if (end === null && entry.n === 1 && entry.previous !== ZERO)
      return fail('AUDIT_BROKEN', 'line 1 names one before it');
    if (end !== null && (entry.n !== end.count + 1 || entry.previous !== end.head)) {
      return fail('AUDIT_BROKEN', `line ${entry.n} does not follow on line ${end.count}`);
    }
    entries.push(entry);
    end = { count: entry.n, head: sha256(line) };
  }
  return ok({ entries, end: end ?? noAudit() });
}

function isLine(value: unknown): value is AuditedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { n, previous, at, event, run } = value as Record<string, unknown>;
  const texts = [previous, event, run].every((one) => typeof one === 'string');
  return texts && typeof n === 'number' && Number.isSafeInteger(n) && n > 0 && typeof at === 'number';
}
