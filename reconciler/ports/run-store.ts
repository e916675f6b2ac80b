import type { AuditEntry, AuditHead } from '../core/audit.ts';
import type { Result } from '../core/failure.ts';
import type { OutputFacts, RunLedger } from '../core/run-ledger.ts';
import type { Nonce } from '../core/run-request.ts';
import type { OutputPart } from './runner.ts';

/** Output of a run as it was kept, in its order. */
export interface SpooledPart extends OutputPart {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Takes the output of one run. What does not fit on the disk is left out of the file, and counted and hashed all the same. */
export interface Spool {
  write(part: OutputPart, at: number): void;
  close(): Promise<{ readonly stdout: OutputFacts; readonly stderr: OutputFacts }>;
}

/** What a host keeps of runs. One process at a time writes it: it holds the lock of the state folder. */
export interface RunStore {
  /** STATE_CORRUPT where it cannot be read: then nothing is run, for it might run twice. */
  load(): Promise<Result<RunLedger>>;
  /** Atomic and durable. DISK_FULL where there is no room. */
  save(ledger: RunLedger): Promise<Result<void>>;
  /** Appends to the chain, durably. */
  audit(entry: AuditEntry): Promise<Result<AuditHead>>;
  /** The newest lines, oldest first, and where the chain stands. Nothing is verified. */
  lines(most: number): Promise<{ readonly lines: readonly string[]; readonly end: AuditHead }>;
  spool(run: Nonce): Promise<Spool>;
  /** Read no further than it is asked for. Null: it is not kept any more. Throws where the disk cannot be read. */
  output(run: Nonce): Promise<AsyncIterable<SpooledPart> | null>;
}
