/** The log of a disk's writes: read strictly, replayed to any entry, and back. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Scope, tempDir } from '../../support/temp.ts';
import { Replay, readWriteLog } from '../../vm/support/write-log.ts';

const FLUSH = 1n;
const DISCARD = 4n;

/** Sectors of 512 bytes of one letter. */
interface Entry {
  readonly sector: number;
  readonly sectors: number;
  readonly flags?: bigint;
  readonly letter?: string;
  readonly mark?: bigint;
}

function header(entries: bigint, magic = 0x6a736677736872n, version = 1n, sector = 512): Buffer {
  const block = Buffer.alloc(512);
  block.writeBigUInt64LE(magic, 0);
  block.writeBigUInt64LE(version, 8);
  block.writeBigUInt64LE(entries, 16);
  block.writeUInt32LE(sector, 24);
  return block;
}

function body({ sector, sectors, flags = 0n, letter, mark = 0n }: Entry): Buffer {
  const block = Buffer.alloc(512);
  block.writeBigUInt64LE(BigInt(sector), 0);
  block.writeBigUInt64LE(BigInt(sectors), 8);
  block.writeBigUInt64LE(flags, 16);
  block.writeBigUInt64LE(mark, 24);
  return letter === undefined ? block : Buffer.concat([block, Buffer.alloc(sectors * 512, letter)]);
}

async function logOf(scope: Scope, entries: readonly Entry[], head = header(BigInt(entries.length))): Promise<string> {
  const file = join(await tempDir(scope), 'log');
  writeFileSync(file, Buffer.concat([head, ...entries.map(body)]));
  return file;
}

const LIFE: readonly Entry[] = [
  { sector: 0, sectors: 1, letter: 'a' },
  { sector: 2, sectors: 2, letter: 'b' },
  { sector: 0, sectors: 0, flags: FLUSH },
  { sector: 1, sectors: 2, letter: 'c' },
  { sector: 0, sectors: 1, flags: DISCARD },
];

/** The first byte of each sector; a point where it is 0. */
const picture = (disk: string): string =>
  [0, 1, 2, 3]
    .map((n) => String.fromCharCode(readFileSync(disk)[n * 512] ?? 0))
    .join('')
    .replaceAll('\0', '.');

test('a log is replayed to any of its entries; what is tried beyond them is undone', async (t) => {
  const log = await logOf(t, LIFE);
  const writes = readWriteLog(log);
  assert.deepEqual(
    writes.map((w) => [w.kind, w.at, w.length]),
    [
      ['write', 0, 512],
      ['write', 1024, 1024],
      ['flush', 0, 0],
      ['write', 512, 1024],
      ['discard', 0, 512],
    ],
  );
  const disk = join(await tempDir(t), 'disk');
  writeFileSync(disk, Buffer.alloc(2048));
  const replay = new Replay(disk);
  t.after(() => replay.close());
  replay.advance(log, writes.slice(0, 3));
  assert.equal(picture(disk), 'a.bb');
  replay.try(log, writes.slice(3, 4));
  assert.equal(picture(disk), 'accb');
  replay.try(log, writes.slice(4));
  assert.equal(picture(disk), '.ccb');
  replay.undo();
  assert.equal(picture(disk), 'a.bb');
  replay.advance(log, writes.slice(3));
  assert.equal(picture(disk), '.ccb');
});

const STRANGE: readonly (readonly [what: string, make: (scope: Scope) => Promise<string>, why: RegExp])[] = [
  ['of another magic', (t) => logOf(t, LIFE, header(5n, 1n)), /no log of writes/],
  ['of another version', (t) => logOf(t, LIFE, header(5n, undefined, 2n)), /no log of writes/],
  ['of other sectors', (t) => logOf(t, LIFE, header(5n, undefined, undefined, 4096)), /no log of writes/],
  ['shorter than it says', (t) => logOf(t, LIFE, header(6n)), /ends within a block/],
  ['with a write cut off', (t) => logOf(t, [{ sector: 0, sectors: 9 }]), /ends behind the log/],
  ['with a write that is its own flush', (t) => logOf(t, [{ sector: 0, sectors: 0, flags: 2n }]), /not known here/],
  ['with a mark', (t) => logOf(t, [{ sector: 0, sectors: 0, flags: 8n, mark: 4n }]), /not known here/],
  ['with a flag of tomorrow', (t) => logOf(t, [{ sector: 0, sectors: 0, flags: 16n }]), /not known here/],
];
for (const [what, make, why] of STRANGE) {
  test(`a log ${what} is no evidence`, async (t) => {
    const file = await make(t);
    assert.throws(() => readWriteLog(file), why);
  });
}
