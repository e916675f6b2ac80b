import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  ageIdentity,
  ageReaders,
  ageRecipient,
  isAgeIdentity,
  isAgeRecipient,
  readAgeIdentities,
  readAgeKeys,
  unarmorAge,
} from '../../../reconciler/core/age.ts';
import { fromBech32, toBech32 } from '../../../reconciler/core/bech32.ts';
import { ageEncrypt, ageKey } from '../../support/age.ts';
import { fuzz } from '../../support/fuzz.ts';
import { run } from '../../support/run.ts';

const key = await ageKey({ after });
const other = await ageKey({ after });

describe('bech32', () => {
  it('is that of BIP 173', () => {
    // Valid there; the first two hold no data, the third all 32 characters of the alphabet.
    assert.equal(toBech32('a', new Uint8Array()), 'a12uel5l');
    assert.deepEqual(fromBech32('a', 'A12UEL5L'), new Uint8Array());
    const alphabet = 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw';
    const bytes = fromBech32('abcdef', alphabet);
    assert.equal(Buffer.from(bytes ?? []).toString('hex'), '00443214c74254b635cf84653a56d7c675be77df');
    assert.equal(toBech32('abcdef', bytes ?? new Uint8Array()), alphabet);
    for (const bad of ['A1G7SGD8', 'a12uel5L', 'b12uel5l', 'a12uel5', 'a1', '', 'a12uel5b'])
      assert.equal(fromBech32('a', bad), null, bad);
  });

  it('reads what it wrote, and nothing that differs in a character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.nat(31), (bytes, at, step) => {
        const text = toBech32('age', bytes);
        assert.deepEqual(fromBech32('age', text), bytes);
        const place = 4 + (at % (text.length - 4));
        const char = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'[step] ?? '';
        const changed = text.slice(0, place) + char + text.slice(place + 1);
        if (changed !== text) assert.equal(fromBech32('age', changed), null);
      }),
      fuzz(3, 300),
    );
  });
});

describe('keys of age', () => {
  it('are what age-keygen writes', async () => {
    assert.ok(isAgeRecipient(key.recipient) && isAgeIdentity(key.identity));
    const secret = fromBech32('age-secret-key-', key.identity);
    assert.ok(secret !== null);
    assert.equal(ageIdentity(secret), key.identity);
    assert.equal(ageRecipient(fromBech32('age', key.recipient) ?? new Uint8Array()), key.recipient);
    for (const bad of [
      key.identity,
      key.recipient.toUpperCase(),
      key.recipient.slice(0, -1),
      'age1',
      'ssh-ed25519 AAAA',
    ])
      assert.ok(!isAgeRecipient(bad), bad);
    for (const bad of [key.recipient, key.identity.toLowerCase()]) assert.ok(!isAgeIdentity(bad), bad);
  });

  it('stand in files, one a line, beside comments', () => {
    assert.deepEqual(readAgeKeys(`# ada\n${key.recipient}\n\n${other.recipient}\r\n`), [
      key.recipient,
      other.recipient,
    ]);
    assert.match(String(readAgeKeys(`${key.recipient}\nage1x\n`)), /no X25519 recipient/);
    assert.match(String(readAgeKeys(key.identity)), /private key/);
    assert.match(String(readAgeKeys('# nobody\n')), /0 recipients/);
    assert.deepEqual(readAgeIdentities(`# created\n${key.identity}\n`), [key.identity]);
    assert.match(String(readAgeIdentities('# none\n')), /empty/);
    assert.match(String(readAgeIdentities('-----BEGIN AGE ENCRYPTED FILE-----\n')), /other than X25519/);
  });
});

describe('a file of age', () => {
  const bytesOf = (armored: string): Uint8Array => {
    const bytes = unarmorAge(armored);
    return typeof bytes === 'string' ? assert.fail(bytes) : bytes;
  };

  it('says how many can open it, as the real age writes it', async () => {
    assert.equal(ageReaders(bytesOf(await ageEncrypt('x', [key.recipient]))), 1);
    assert.equal(ageReaders(bytesOf(await ageEncrypt('x'.repeat(200_000), [key.recipient, other.recipient]))), 2);
  });

  it('is of one form', async () => {
    const armored = await ageEncrypt('some text', [key.recipient]);
    const text = Buffer.from(bytesOf(armored)).toString('latin1');
    const [first = '', stanza = '', body = '', mac = ''] = text.split('\n');
    const rest = text.slice(`${first}\n${stanza}\n${body}\n${mac}\n`.length);
    const of = (...lines: readonly string[]) => ageReaders(Buffer.from([...lines, rest].join('\n'), 'latin1'));
    assert.equal(of(first, stanza, body, mac), 1);
    const table: readonly (readonly [number | string, RegExp])[] = [
      [of('age-encryption.org/v2', stanza, body, mac), /version 1/],
      [of(first, mac), /no key opens it/],
      [of(first, '-> scrypt bBjlhJVYZeE4aqUdmtRHfw 18', body, mac), /other than an X25519 key \(scrypt\)/],
      [of(first, stanza, body, '-> ssh-ed25519 xk4 abc', body, mac), /\(ssh-ed25519\)/],
      [of(first, stanza, body, '-> 3x-grease', '', mac), /\(3x-grease\)/],
      [of(first, stanza, `${body}AA`, mac), /not whole/],
      [of(first, `${stanza}A`, body, mac), /not whole/],
      [of(first, stanza, body), /not whole/],
      [ageReaders(Buffer.from([first, stanza, body, mac, rest.slice(0, 32)].join('\n'), 'latin1')), /not whole/],
      [ageReaders(new Uint8Array()), /version 1/],
    ];
    for (const [found, says] of table) assert.match(String(found), says);
    const ssh = await run('age', ['-a', '-r', SSH], { input: 'x' });
    assert.match(String(ageReaders(bytesOf(ssh))), /\(ssh-ed25519\)/);
  });

  it('is armored as age does it, and nothing stands around', async () => {
    const armored = await ageEncrypt('some text', [key.recipient]);
    for (const bad of [
      '',
      `x\n${armored}`,
      `${armored}x\n`,
      armored.replace('BEGIN', 'START'),
      armored.replace('\n', '\n\n'),
      armored.replace(/\n(.{10})/, '\n$1\n'),
      armored.replace(/=+\n-----END/, '\n-----END'),
      armored.replaceAll('\n', '\r\n'),
    ])
      assert.equal(typeof unarmorAge(bad), 'string', bad);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...PIECES)), (bytes) => {
        const readers = ageReaders(bytes);
        assert.ok(typeof readers === 'string' || readers > 0);
      }),
      fuzz(5, 300),
    );
  });
});

const SSH = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAID+Wi8WZw2bXfBpcs/WECttCzP39OkenS6pHWHWGFJvN';
const PIECES = [
  'age-encryption.org/v1\n',
  'age-encryption.org/v1\n-> X25519 \n',
  'age-encryption.org/v1\n-> \n--- ',
].map((text) => Buffer.from(text));
