import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditEntry, type AuditHead, chain, noAudit, readLine } from '../core/audit.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import { faultInLedger, isLedger, NEW_LEDGER, type OutputFacts, type RunLedger } from '../core/run-ledger.ts';
import type { Nonce } from '../core/run-request.ts';
import type { RunStore, Spool, SpooledPart } from '../ports/run-store.ts';
import type { OutputPart } from '../ports/runner.ts';
import { isFull, writeDurably } from './durable-file.ts';

const LEDGER = 'ledger.json';
const AUDIT = 'audit.jsonl';
const OLD_AUDIT = 'audit.old.jsonl';
const SPOOL = '.output.jsonl';
const LEDGER_BYTES = 32 * 2 ** 20;

/** `RunStore` in a folder: `ledger.json`, `audit.jsonl` (and the older part of it), `<nonce>.output.jsonl`. All 0600 in a 0700 folder. */
export class DiskRunStore implements RunStore {
  readonly #folder: string;
  #end: AuditHead | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async load(): Promise<Result<RunLedger>> {
    const file = join(this.#folder, LEDGER);
    const corrupt = (why: string): Result<never> =>
      fail('STATE_CORRUPT', `${file} cannot be read: ${why}`, {
        file,
        remedy:
          'Move it away, and wait until all requests that lie on the branch `runs` are over: without it they would be carried out again.',
      });
    let facts: Awaited<ReturnType<typeof stat>>;
    try {
      facts = await stat(file);
    } catch (error) {
      // Only what is not there is new: a disk that cannot be read must not let requests be carried out again.
      return isMissing(error) ? ok(NEW_LEDGER) : corrupt(String(error));
    }
    if (facts.size > LEDGER_BYTES) return corrupt('it is too large');
    try {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'));
      return isLedger(value) ? ok(value) : corrupt(faultInLedger(value) ?? 'it is none');
    } catch (error) {
      return corrupt(error instanceof SyntaxError ? 'it is not JSON' : String(error));
    }
  }

  save(ledger: RunLedger): Promise<Result<void>> {
    return writeDurably(join(this.#folder, LEDGER), `${JSON.stringify(ledger)}\n`);
  }

  async audit(entry: AuditEntry): Promise<Result<AuditHead>> {
    const file = join(this.#folder, AUDIT);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const before = this.#end ?? (await this.lines(1)).end;
      const { line, after } = chain(before, entry, sha256);
      // A line that a crash cut off was never acted on, and must not be glued to the next one, in this file or the next.
      await dropCutLine(file);
      const facts = await stat(file).catch(() => null);
      if (facts !== null && facts.size > LIMITS.auditBytes) await rename(file, join(this.#folder, OLD_AUDIT));
      const handle = await open(file, 'a', 0o600);
      try {
        await handle.writeFile(`${line}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      this.#end = after;
      return ok(after);
    } catch (error) {
      this.#end = null;
      if (isFull(error)) return fail('DISK_FULL', `${file} could not be written: the disk is full`, { file });
      throw error;
    }
  }

  async lines(most: number): Promise<{ readonly lines: readonly string[]; readonly end: AuditHead }> {
    const read = (name: string): Promise<string> => readFile(join(this.#folder, name), 'utf8').catch(() => '');
    const text = `${await read(OLD_AUDIT)}${await read(AUDIT)}`;
    // What a crash cut off at its end was never acted on, and is dropped before the next line is written.
    const whole = text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line !== '');
    const last = whole.findLast((line) => readLine(line) !== null);
    const entry = last === undefined ? null : readLine(last);
    const end = last === undefined || entry === null ? noAudit() : { count: entry.n, head: sha256(last) };
    return { lines: whole.slice(-most), end };
  }

  async spool(run: Nonce): Promise<Spool> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#dropSpools();
    return new FileSpool(createWriteStream(join(this.#folder, `${run}${SPOOL}`), { mode: 0o600 }));
  }

  async output(run: Nonce): Promise<AsyncIterable<SpooledPart> | null> {
    const file = join(this.#folder, `${run}${SPOOL}`);
    const facts = await stat(file).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error)));
    return facts === null ? null : partsOf(file);
  }

  async #dropSpools(): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith(SPOOL));
    const aged: { readonly name: string; readonly at: number }[] = [];
    for (const name of names) {
      const facts = await stat(join(this.#folder, name)).catch(() => null);
      aged.push({ name, at: facts?.mtimeMs ?? 0 });
    }
    const old = aged.toSorted((a, b) => b.at - a.at).slice(LIMITS.runSpools - 1);
    for (const { name } of old) await rm(join(this.#folder, name), { force: true });
  }
}

class FileSpool implements Spool {
  readonly #file: WriteStream;
  readonly #streams = { stdout: new Stream(), stderr: new Stream() };
  #isBroken = false;

  constructor(file: WriteStream) {
    this.#file = file;
    file.on('error', () => {
      this.#isBroken = true;
    });
  }

  write({ stream, bytes }: OutputPart, at: number): void {
    this.#streams[stream].take(bytes);
    if (!this.#isBroken)
      this.#file.write(`${JSON.stringify({ at, stream, data: Buffer.from(bytes).toString('base64') })}\n`);
  }

  async close(): Promise<{ readonly stdout: OutputFacts; readonly stderr: OutputFacts }> {
    if (!this.#isBroken) {
      await new Promise<void>((resolve) => {
        this.#file.once('error', () => resolve());
        this.#file.end(() => resolve());
      });
    }
    return { stdout: this.#streams.stdout.facts(), stderr: this.#streams.stderr.facts() };
  }
}

class Stream {
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;
  #tail = Buffer.alloc(0);

  take(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    this.#tail = Buffer.concat([this.#tail, bytes]).subarray(-LIMITS.runTailBytes);
  }

  facts(): OutputFacts {
    const hex = this.#hash.digest('hex');
    if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
    return { bytes: this.#bytes, sha256: hex, tail: this.#tail.toString('utf8') };
  }
}

/** The file is closed when whoever reads has enough. A line that is none is passed by. */
async function* partsOf(file: string): AsyncGenerator<SpooledPart> {
  let rest = '';
  // Pieces of 64 KiB; what is written is ASCII.
  for await (const piece of createReadStream(file, 'latin1')) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const part = partOf(line);
      if (part !== null) yield part;
    }
    if (rest.length > LIMITS.spoolLineBytes)
      throw new Error(`${file} has a line longer than ${LIMITS.spoolLineBytes} bytes`);
  }
}

function partOf(line: string): SpooledPart | null {
  try {
    const { at, stream, data } = JSON.parse(line) as Record<string, unknown>;
    if (typeof at !== 'number' || typeof data !== 'string' || (stream !== 'stdout' && stream !== 'stderr')) return null;
    return { at, stream, bytes: Buffer.from(data, 'base64') };
  } catch {
    return null;
  }
}

async function dropCutLine(file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || bytes.length === 0 || bytes.at(-1) === 0x0a) return;
  await truncate(file, bytes.lastIndexOf(0x0a) + 1);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function sha256(text: string): Sha256 {
  const hex = createHash('sha256').update(text).digest('hex');
  if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
  return hex;
}
