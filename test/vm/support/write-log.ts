/**
 * The log that QEMU's `blklogwrites` keeps of a disk's writes (the format of Linux's dm-log-writes, Documentation/admin-guide/
 * device-mapper/log-writes.rst), and its replay. Strict: a log that is not understood is no evidence.
 */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

const MAGIC = 0x6a736677736872n;
const SECTOR = 512;
const FLUSH = 1n;
const DISCARD = 4n;

export interface LoggedWrite {
  readonly kind: 'write' | 'discard' | 'flush';
  /** Bytes, of the disk. */
  readonly at: number;
  readonly length: number;
  /** Where its bytes stand in the log; of a write alone. */
  readonly data: number;
}

/** The header (little-endian): magic, version, entries, sector size; each entry: sector, sectors, flags, length of a mark, padded to a sector. */
export function readWriteLog(file: string): readonly LoggedWrite[] {
  const log = openSync(file, 'r');
  try {
    const { size } = fstatSync(log);
    const block = Buffer.alloc(SECTOR);
    const read = (at: number): Buffer => {
      if (readSync(log, block, 0, SECTOR, at) !== SECTOR) throw new Error(`${file}: it ends within a block at ${at}`);
      return block;
    };
    const head = read(0);
    if (head.readBigUInt64LE(0) !== MAGIC || head.readBigUInt64LE(8) !== 1n || head.readUInt32LE(24) !== SECTOR) {
      throw new Error(`${file}: no log of writes of version 1 with sectors of ${SECTOR} bytes`);
    }
    const count = Number(head.readBigUInt64LE(16));
    const entries: LoggedWrite[] = [];
    let at = SECTOR;
    for (let n = 0; n < count; n++) {
      const entry = readEntry(read(at), `${file}: entry ${n}`, at + SECTOR);
      entries.push(...entry);
      const bytes = entry[0]?.kind === 'write' ? entry[0].length : 0;
      at += SECTOR + bytes;
      if (at > size) throw new Error(`${file}: entry ${n} ends behind the log`);
    }
    return entries;
  } finally {
    closeSync(log);
  }
}

function readEntry(block: Buffer, where: string, data: number): readonly LoggedWrite[] {
  const number = (offset: number): bigint => block.readBigUInt64LE(offset);
  const flags = number(16);
  // A virtio disk makes no writes that are their own flush (FUA), and QEMU no marks.
  if ((flags & ~(FLUSH | DISCARD)) !== 0n || number(24) !== 0n) {
    throw new Error(`${where}: flags ${flags} with ${number(24)} bytes of a mark are not known here`);
  }
  const at = Number(number(0)) * SECTOR;
  const length = Number(number(8)) * SECTOR;
  const kind = (flags & DISCARD) === 0n ? 'write' : 'discard';
  const flush: LoggedWrite = { kind: 'flush', at: 0, length: 0, data: 0 };
  return [...((flags & FLUSH) === 0n ? [] : [flush]), ...(length === 0 ? [] : [{ kind, at, length, data } as const])];
}

/** A raw image of the disk, brought forward along logs; what is done beyond the last flush can be undone. */
export class Replay {
  readonly #disk: number;
  #undo: { readonly at: number; readonly bytes: Buffer }[] = [];

  constructor(disk: string) {
    this.#disk = openSync(disk, 'r+');
  }

  /** Takes these writes over for good. */
  advance(log: string, writes: readonly LoggedWrite[]): void {
    this.#each(log, writes, (at, bytes) => writeAll(this.#disk, bytes, at));
  }

  /** Takes these writes over until `undo`. */
  try(log: string, writes: readonly LoggedWrite[]): void {
    this.#each(log, writes, (at, bytes) => {
      const old = Buffer.alloc(bytes.length);
      readAll(this.#disk, old, at);
      this.#undo.push({ at, bytes: old });
      writeAll(this.#disk, bytes, at);
    });
  }

  undo(): void {
    for (const { at, bytes } of this.#undo.toReversed()) writeAll(this.#disk, bytes, at);
    this.#undo = [];
  }

  close(): void {
    closeSync(this.#disk);
  }

  #each(file: string, writes: readonly LoggedWrite[], use: (at: number, bytes: Buffer) => void): void {
    const log = openSync(file, 'r');
    try {
      for (const { kind, at, length, data } of writes) {
        if (kind === 'flush') continue;
        const bytes = Buffer.alloc(length);
        // A disk may keep what was discarded, or not; here it is gone.
        if (kind === 'write') readAll(log, bytes, data);
        use(at, bytes);
      }
    } finally {
      closeSync(log);
    }
  }
}

function writeAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

function readAll(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    const got = readSync(file, bytes, done, bytes.length - done, at + done);
    if (got === 0) throw new Error(`nothing is left to read at ${at + done}`);
    done += got;
  }
}
