/** `runs.json` on a host's inventory branch: what it ran lately, and where its chain stands. In a commit that the host's key signs. */
import { type AuditHead, verifyChain } from './audit.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { fail, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { isSha256, type Sha256 } from './names.ts';
import { type RunRecord, readRecords } from './run-ledger.ts';
import { type RunOutput, readOutputs } from './run-output.ts';

export const RUNS_FILE = 'runs.json';

export interface RunsFile {
  readonly host: string;
  /** Where the chain stands, and its newest lines, which end there. */
  readonly audit: AuditHead & { readonly lines: readonly string[] };
  /** The newest last. */
  readonly runs: readonly RunRecord[];
  /** What somebody asked to see, for as long as the request holds: `LIMITS.runOutputBytes` of it at most. */
  readonly outputs?: readonly RunOutput[];
}

/** The oldest records and lines go where it would be too large: three parts of four are for records. */
export function runsFile({ host, audit, runs, outputs = [] }: RunsFile): Uint8Array {
  const most = LIMITS.runsFileBytes;
  const kept = newest(
    runs.map((one) => canonicalJson(one as unknown as Json)),
    (3 * most) / 4,
  );
  // Lines are texts in the text: their quotes are escaped.
  const lines = newest(
    audit.lines.map((line) => canonicalJson(line)),
    most / 4 - 1_000,
  );
  const value = {
    version: 1,
    host,
    audit: { ...audit, lines: lines === 0 ? [] : audit.lines.slice(-lines) },
    runs: kept === 0 ? [] : runs.slice(-kept),
    ...(outputs.length === 0 ? {} : { outputs }),
  };
  return new TextEncoder().encode(`${canonicalJson(value as unknown as Json)}\n`);
}

/** How many of the last texts fit. */
function newest(texts: readonly string[], bytes: number): number {
  const encoder = new TextEncoder();
  let left = bytes;
  let count = 0;
  for (const text of texts.toReversed()) {
    left -= encoder.encode(text).length + 1;
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/** Fails with SCHEMA_INVALID where it is none, and with AUDIT_BROKEN where its lines do not hold together. */
export function readRunsFile(bytes: Uint8Array, sha256: (text: string) => Sha256): Result<RunsFile> {
  const bad = (why: string) => fail('SCHEMA_INVALID', `${RUNS_FILE} cannot be read: ${why}`, { path: RUNS_FILE });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad('it is not JSON');
  }
  if (typeof value !== 'object' || value === null) return bad('it is no object');
  const { version, host, audit, runs, outputs: shown } = value as Record<string, unknown>;
  if (version !== 1) return fail('AGENT_TOO_OLD', `${RUNS_FILE} is of version ${String(version).slice(0, 20)}`);
  const records = readRecords(runs);
  if (typeof host !== 'string' || records === null) return bad('it names no host, or its records are none');
  const outputs = readOutputs(shown);
  if (outputs === null) return bad('what it shows is no output of runs');
  if (typeof audit !== 'object' || audit === null) return bad('it says nothing of the chain');
  const { count, head, lines } = audit as Record<string, unknown>;
  if (typeof count !== 'number' || typeof head !== 'string' || !isSha256(head))
    return bad('it does not say where the chain stands');
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return bad('the chain has no lines');
  const chained = verifyChain(lines, sha256);
  if (!chained.ok) return chained;
  const { end } = chained.value;
  if (lines.length > 0 && (end.count !== count || end.head !== head)) {
    return fail('AUDIT_BROKEN', `the chain is said to stand at line ${count}, and its lines end at ${end.count}`);
  }
  const read = { host, audit: { count, head, lines }, runs: records };
  return ok(outputs.length === 0 ? read : { ...read, outputs });
}
