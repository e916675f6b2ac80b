import assert from 'node:assert/strict';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DiskRunStore } from '../../../reconciler/adapters/run-store.ts';
import { bytesOf } from '../../../reconciler/agent/output-range.ts';
import { type AuditEntry, verifyChain } from '../../../reconciler/core/audit.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { isNonce } from '../../../reconciler/core/run-request.ts';
import { sha256 } from '../../support/memory-tree.ts';
import { tempDir } from '../../support/temp.ts';

const ENTRY: AuditEntry = {
  at: 1,
  event: 'begun',
  run: '0'.repeat(32),
  script: 'say',
  blob: 'b'.repeat(40),
  sha256: 'a'.repeat(64),
  by: 'ops',
  request: 'a'.repeat(64),
  arguments: {},
  state: 'running',
  exit: null,
  why: null,
  stdout: null,
  stderr: null,
};

async function chainIn(folder: string) {
  const { lines } = await new DiskRunStore(folder).lines(1_000);
  const chain = verifyChain(lines, sha256);
  assert.ok(chain.ok, JSON.stringify(chain));
  return chain.value;
}

describe('the ledger on the disk', () => {
  it('is new only where it is not there, not where the disk cannot be read', async (t) => {
    const folder = await tempDir(t);
    assert.ok((await new DiskRunStore(folder).load()).ok);
    await writeFile(join(folder, 'file'), '');
    const loaded = await new DiskRunStore(join(folder, 'file')).load();
    assert.equal(loaded.ok ? 'taken' : loaded.failure.code, 'STATE_CORRUPT');
  });
});

describe('output on the disk', () => {
  const run = '0'.repeat(32);
  assert.ok(isNonce(run));

  it('is read no further than it is shown', async (t) => {
    const folder = await tempDir(t);
    const store = new DiskRunStore(folder);
    assert.equal(await store.output(run), null);
    const spool = await store.spool(run);
    const text = 'abcdefghij'.repeat(20_000);
    for (let at = 0; at < text.length; at += 50_000) {
      spool.write({ stream: 'stdout', bytes: Buffer.from(text.slice(at, at + 50_000)) }, at);
      spool.write({ stream: 'stderr', bytes: Buffer.from('no') }, at);
    }
    await spool.close();
    // Whoever read on would stumble over it: a line that is as long as nothing may be.
    await appendFile(join(folder, `${run}.output.jsonl`), 'x'.repeat(LIMITS.spoolLineBytes + 2 ** 17));
    const shown = async (from: number, most: number): Promise<string> => {
      const parts = await store.output(run);
      assert.ok(parts !== null);
      return (await bytesOf(parts, { stream: 'stdout', from, most })).toString();
    };
    for (const [from, most] of [
      [0, 10],
      [5, 60_000],
      [49_999, 2],
      [100_003, 1],
      [150_000, 50_000],
    ] as const)
      assert.equal(await shown(from, most), text.slice(from, from + most), `${from} + ${most}`);
    await assert.rejects(shown(150_000, 50_001), /has a line longer than/);
  });
});

describe('the chain on the disk', () => {
  it('goes on from the last whole line, whatever of the next one a crash left', async (t) => {
    const folder = await tempDir(t);
    const file = join(folder, 'audit.jsonl');
    await new DiskRunStore(folder).audit(ENTRY);
    const made = new DiskRunStore(folder);
    await made.audit({ ...ENTRY, at: 2 });
    const whole = await readFile(file, 'utf8');
    // Half of the line; all of it but its end.
    for (const cut of [40, 1]) {
      await writeFile(file, whole.slice(0, -cut));
      await new DiskRunStore(folder).audit({ ...ENTRY, at: 3 });
      assert.deepEqual(
        (await chainIn(folder)).entries.map(({ at }) => at),
        [1, 3],
      );
    }
  });

  it('goes on in a new file behind a line that a crash cut off', async (t) => {
    const folder = await tempDir(t);
    const file = join(folder, 'audit.jsonl');
    const why = 'x'.repeat(2 ** 20);
    const store = new DiskRunStore(folder);
    for (let n = 0; n < 8; n += 1) await store.audit({ ...ENTRY, why });
    await appendFile(file, '{"at":');
    await new DiskRunStore(folder).audit(ENTRY);
    assert.ok((await stat(file)).size < 2_000, 'it began a new file');
    assert.equal((await chainIn(folder)).end.count, 9);
  });

  it('does not hide a last line that is none', async (t) => {
    const folder = await tempDir(t);
    await new DiskRunStore(folder).audit(ENTRY);
    await appendFile(join(folder, 'audit.jsonl'), 'nonsense\n');
    const { lines } = await new DiskRunStore(folder).lines(10);
    const chain = verifyChain(lines, sha256);
    assert.equal(chain.ok ? 'holds' : chain.failure.code, 'AUDIT_BROKEN');
  });
});
