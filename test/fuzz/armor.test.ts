/** What the armor reader accepts, gpg reads as the same bytes. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { execa } from 'execa';
import fc from 'fast-check';
import { unarmor, unarmorSignature } from '../../reconciler/core/armor.ts';
import { fuzz } from '../support/fuzz.ts';
import { gpgHome } from '../support/gpg.ts';
import { cleanEnv } from '../support/run.ts';

const gpg = await gpgHome({ after });
const key = await gpg.makeKey({ name: 'armor' });
const signature = await gpg.sign('text', key.fingerprint);
const rsa = await gpg.makeKey({ name: 'long', algo: 'rsa2048' });
const longer = await gpg.sign('text', rsa.fingerprint);

/** Null where gpg refuses it. */
async function dearmor(text: Buffer): Promise<Buffer | null> {
  const args = ['--homedir', gpg.home, '--batch', '--quiet', '--dearmor'];
  const result = await execa('gpg', args, {
    input: text,
    env: cleanEnv(),
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    encoding: 'buffer',
  });
  return result.exitCode === 0 ? Buffer.from(result.stdout) : null;
}

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'flip', 'double', 'swap', 'cut'),
  at: fc.nat({ max: 3000 }),
  text: fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '=',
    '==',
    'A',
    '\r',
    '\t',
    '\0',
    '-',
    '=AAAA\n',
    'Version: x\n',
    'Comment: y\n',
    'Hash: SHA256\n',
    '- ',
    '\u0085',
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { kind, at, text: more }: Edit): string {
  const place = at % text.length;
  const lines = text.split('\n');
  const line = at % lines.length;
  switch (kind) {
    case 'insert':
      return text.slice(0, place) + more + text.slice(place);
    case 'delete':
      return text.slice(0, place) + text.slice(place + 1);
    case 'flip':
      return (
        text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << (at % 7))) + text.slice(place + 1)
      );
    case 'double':
      return lines.flatMap((one, i) => (i === line ? [one, one] : [one])).join('\n');
    case 'swap':
      return lines.toSpliced(line, 2, ...lines.slice(line, line + 2).toReversed()).join('\n');
    default:
      return text.slice(0, place);
  }
}

describe('armor beside gpg --dearmor', () => {
  test('edits of real signatures and keys', async () => {
    let both = 0;
    const property = fc.asyncProperty(
      fc.constantFrom(signature, longer, key.armored),
      fc.array(edit, { maxLength: 3 }),
      async (text, edits) => {
        const bytes = Buffer.from(edits.reduce(edited, text), 'latin1');
        const type = text === key.armored ? 'PGP PUBLIC KEY BLOCK' : 'PGP SIGNATURE';
        const ours = unarmor(bytes, type);
        if (!ours.ok) return;
        both += 1;
        const theirs = await dearmor(bytes);
        assert.ok(theirs !== null, `gpg refuses ${JSON.stringify(bytes.toString('latin1'))}`);
        assert.deepEqual(Buffer.from(ours.bytes), theirs, bytes.toString('latin1'));
      },
    );
    await fc.assert(property, fuzz(31, 400));
    assert.ok(both > 0);
  });

  test('packets of any bytes, in armor of our own', async () => {
    const packet = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 120 }),
      fc
        .uint8Array({ minLength: 2, maxLength: 60 })
        .map((body) => Uint8Array.of(0xc2, body.length, 4, 0, ...body.subarray(2))),
    );
    const property = fc.asyncProperty(packet, fc.integer({ min: 1, max: 76 }), async (bytes, width) => {
      const data =
        Buffer.from(bytes)
          .toString('base64')
          .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const text = Buffer.from(`-----BEGIN PGP SIGNATURE-----\n\n${data.join('\n')}\n-----END PGP SIGNATURE-----\n`);
      const ours = unarmor(text, 'PGP SIGNATURE');
      if (ours.ok) assert.deepEqual(Buffer.from(ours.bytes), Buffer.from(bytes));
      // What is taken for one signature is one packet that says it is one, as gpg reads it.
      const one = unarmorSignature(text);
      if (one.ok) assert.equal((one.value[0] ?? 0) & 0x80, 0x80);
      const theirs = ours.ok ? await dearmor(text) : null;
      if (theirs !== null) assert.deepEqual(theirs, Buffer.from(bytes));
    });
    await fc.assert(property, fuzz(32, 40));
  });
});
