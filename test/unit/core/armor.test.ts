import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packetHeader, packetTags, unarmor, unarmorSignature } from '../../../reconciler/core/armor.ts';

/** A version 4 binary signature packet of nothing, whole by its header: 0xC2, length, version, type, … */
const PACKET = Buffer.from([0xc2, 5, 4, 0, 22, 8, 0]);

function armored(bytes: Uint8Array, edit: (text: string) => string = (text) => text): Buffer {
  const text = `-----BEGIN PGP SIGNATURE-----\n\n${Buffer.from(bytes).toString('base64')}\n-----END PGP SIGNATURE-----\n`;
  return Buffer.from(edit(text), 'latin1');
}

test('one binary signature packet', () => {
  const good = unarmorSignature(armored(PACKET));
  assert.ok(good.ok, JSON.stringify(good));
  assert.deepEqual(Buffer.from(good.value), PACKET);
});

test('what surrounds it', () => {
  const table: readonly (readonly [string, (text: string) => string, RegExp | null])[] = [
    ['no last newline', (t) => t.trimEnd(), null],
    ['one empty line behind', (t) => `${t}\n`, null],
    ['two empty lines behind', (t) => `${t}\n\n`, /does not end/],
    ['text before', (t) => `x\n${t}`, /does not begin/],
    ['text behind', (t) => `${t}x`, /does not end/],
    ['a Version header', (t) => t.replace('\n\n', '\nVersion: GnuPG v2\n\n'), null],
    ['a Comment header', (t) => t.replace('\n\n', '\nComment: hello\n\n'), null],
    ['a Charset header', (t) => t.replace('\n\n', '\nCharset: utf-8\n\n'), /header is unknown/],
    ['no empty line', (t) => t.replace('\n\n', '\n'), /no empty line/],
    ['a blank in the empty line', (t) => t.replace('\n\n', '\n \n'), /no empty line/],
    ['carriage returns', (t) => t.replaceAll('\n', '\r\n'), /not ASCII/],
    ['another type', (t) => t.replaceAll('SIGNATURE', 'MESSAGE'), /does not begin/],
    ['a checksum', (t) => t.replace('\n-----END', '\n=q/0K\n-----END'), /checksum is wrong/],
    ['an empty line in the data', (t) => t.replace('\n-----END', '\n\n-----END'), /not base64/],
    ['bits that base64 drops', (t) => t.replace('AA==', 'AB=='), /canonical/],
    ['two blocks', (t) => t + t, /not base64|does not/],
    ['no data', (t) => t.replace(/\n\n.*\n/, '\n\n'), /not base64/],
  ];
  for (const [name, edit, why] of table) {
    const result = unarmorSignature(armored(PACKET, edit));
    if (why === null) assert.ok(result.ok, `${name}: ${JSON.stringify(result)}`);
    else {
      assert.ok(!result.ok, name);
      assert.equal(result.failure.code, 'SIGNATURE_BAD');
      assert.match(result.failure.message, why, name);
    }
  }
});

test('the checksum is that of gpg --enarmor', () => {
  const text = (checksum: string): Buffer =>
    Buffer.from(`-----BEGIN PGP SIGNATURE-----\n\naGVsbG8=\n=${checksum}\n-----END PGP SIGNATURE-----\n`);
  const good = unarmor(text('R/WK'), 'PGP SIGNATURE');
  assert.ok(good.ok);
  assert.equal(Buffer.from(good.bytes).toString(), 'hello');
  for (const bad of ['R/WL', 'AAAA']) assert.equal(unarmor(text(bad), 'PGP SIGNATURE').ok, false);
});

test('what is in it', () => {
  const table: readonly (readonly [string, readonly number[], RegExp | null])[] = [
    ['old packet format', [0x88, 5, 4, 0, 22, 8, 0], null],
    ['old format, two-octet length', [0x89, 0, 5, 4, 0, 22, 8, 0], null],
    ['five-octet length', [0xc2, 255, 0, 0, 0, 5, 4, 0, 22, 8, 0], null],
    ['version 6', [0xc2, 5, 6, 0, 22, 8, 0], null],
    ['version 3', [0xc2, 5, 3, 0, 22, 8, 0], /version 3/],
    ['a text signature', [0xc2, 5, 4, 1, 22, 8, 0], /binary/],
    ['a certification', [0xc2, 5, 4, 0x10, 22, 8, 0], /binary/],
    ['a public key', [0xc6, 5, 4, 0, 22, 8, 0], /type 6/],
    ['two packets', [...PACKET, ...PACKET], /more than one packet/],
    ['a byte behind', [...PACKET, 0], /more than one packet/],
    ['cut', [...PACKET.subarray(0, 5)], /cut/],
    ['partial length', [0xc2, 0xe1, 4, 0], /not whole/],
    ['indeterminate length', [0x8b, 4, 0, 22, 8, 0], /not whole/],
    ['not a packet', [0x42, 5, 4, 0, 22, 8, 0], /not whole/],
  ];
  for (const [name, bytes, why] of table) {
    const result = unarmorSignature(armored(Buffer.from(bytes)));
    if (why === null) assert.ok(result.ok, `${name}: ${JSON.stringify(result)}`);
    else {
      assert.ok(!result.ok, name);
      assert.match(result.failure.message, why, name);
    }
  }
});

test('packets one after another', () => {
  assert.deepEqual(packetTags(Buffer.from([0xc6, 1, 0, 0xcd, 2, 0, 0, 0x88, 1, 9])), [6, 13, 2]);
  assert.equal(packetTags(Buffer.from([0xc6, 9, 0])), null);
  assert.deepEqual(packetTags(new Uint8Array()), []);
  assert.deepEqual(packetHeader(Buffer.from([0xc2, 192, 0, 1])), { tag: 2, bodyAt: 3, length: 192 });
});
