import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  DELIMITER,
  FLUSH,
  oneLine,
  PacketError,
  PacketReader,
  packet,
} from '../../../reconciler/adapters/git-pkt-line.ts';

async function* chunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test('what was framed is read back, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ minLength: 0, maxLength: 300 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
      async (payloads, sizes) => {
        fc.pre(payloads.every((p) => Buffer.from(p).toString('latin1', 0, 4) !== 'ERR '));
        const bytes = Buffer.concat([...payloads.map((p) => packet(p)), DELIMITER, FLUSH]);
        const reader = new PacketReader(chunks(bytes, sizes));
        for (const payload of payloads) {
          const next = await reader.next();
          assert.ok(next?.kind === 'data' && next.payload.equals(payload));
        }
        assert.deepEqual(
          [await reader.next(), await reader.next(), await reader.next()],
          [{ kind: 'delimiter' }, { kind: 'flush' }, null],
        );
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});

test('anything else is refused', async () => {
  const table: [string, RegExp][] = [
    ['0003', /not in the Git protocol/],
    ['fff5', /not in the Git protocol/],
    ['ffff', /not in the Git protocol/],
    ['00g0', /not in the Git protocol/],
    ['+008', /not in the Git protocol/],
    ['<htm', /not in the Git protocol/],
    ['001', /cut off/],
    ['0008abc', /cut off/],
    ['0010ERR no such\u001b[31m', /the server says: no such \[31m/],
  ];
  for (const [text, words] of table) {
    const bytes = Buffer.from(text);
    // The length of the ERR packet is what it really is.
    if (text.includes('ERR')) bytes.write(bytes.length.toString(16).padStart(4, '0'), 0);
    await assert.rejects(new PacketReader(chunks(bytes, [3])).next(), (error: unknown) => {
      assert.ok(error instanceof PacketError);
      assert.match(error.message, words, text);
      return true;
    });
  }
  assert.throws(() => packet(Buffer.alloc(65_517)), RangeError);
});

test('what a server says is one line without control characters', () => {
  assert.equal(oneLine('a\r\n\u001b]0;b\u0007c\u009bd'), 'a ]0;b c d');
  assert.equal(oneLine('x'.repeat(1000)).length, 300);
});
