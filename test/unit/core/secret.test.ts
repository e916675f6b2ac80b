import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recipientsOf } from '../../../reconciler/core/pgp-message.ts';
import {
  openSealed,
  readSecret,
  renderSecret,
  type Secret,
  type SecretHeader,
  sealedText,
} from '../../../reconciler/core/secret.ts';
import { fuzz } from '../../support/fuzz.ts';

const FLEET = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
const HEADER: SecretHeader = {
  name: 'openai',
  revision: '0123456789abcdef0123456789abcdef',
  keys: ['token'],
  bundles: ['app'],
  hosts: ['alpha'],
  groups: ['prod'],
  editors: ['lead'],
};

/** New-format packets of less than 192 bytes. */
const packet = (tag: number, body: readonly number[]) => [0xc0 | tag, body.length, ...body];
const ID = [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88];
const forKey = packet(1, [3, ...ID, 18, 1, 2, 3]);
const data = packet(18, [1, 9, 9, 9]);

function armored(bytes: readonly number[]): string {
  return `-----BEGIN PGP MESSAGE-----\n\n${Buffer.from(bytes).toString('base64')}\n-----END PGP MESSAGE-----\n`;
}

function read(header = HEADER, bytes: readonly number[] = [...forKey, ...data]): Secret {
  const secret = readSecret(`secrets/${header.name}.yaml`, Buffer.from(renderSecret(header, armored(bytes))));
  return secret.ok ? secret.value : assert.fail(JSON.stringify(secret.failure));
}

describe('the file of a secret', () => {
  it('is read as it was written', () => {
    const { header, recipients, sealed } = read();
    assert.deepEqual(header, HEADER);
    assert.deepEqual(recipients, ['1122334455667788']);
    assert.ok(sealed.kind === 'openpgp');
    assert.deepEqual([...sealed.message], [...forKey, ...data]);
  });

  it('has the name of a secret, or is a fault', () => {
    for (const name of ['Foo', '.x', 'a b', 'é']) {
      const secret = readSecret(
        `secrets/${name}.yaml`,
        Buffer.from(renderSecret(HEADER, armored([...forKey, ...data]))),
      );
      assert.equal(secret.ok ? null : secret.failure.code, 'SCHEMA_INVALID', name);
    }
  });

  it('holds one message of the strict form', () => {
    const six = packet(1, [6, 21, 4, ...Array<number>(12).fill(7), ...ID, 25, 1]);
    assert.deepEqual(recipientsOf(Buffer.from([...forKey, ...six, ...data])), ['1122334455667788', '1122334455667788']);
    const table: readonly (readonly [readonly number[], RegExp])[] = [
      [[], /no encrypted data/],
      [forKey, /no encrypted data/],
      [data, /no key opens it/],
      [[...forKey, ...packet(9, [1, 2, 3])], /without integrity protection/],
      [[...forKey, ...packet(20, [1, 2, 3])], /packet of type 20/],
      [[...packet(3, [4, 9, 0, 8]), ...forKey, ...data], /packet of type 3/],
      [[...forKey, ...packet(18, [3, 1])], /version 3/],
      [[...forKey, ...data, ...data], /something stands behind/],
      [[...forKey, ...data, 0xc0], /something stands behind/],
      [[...forKey, ...data.slice(0, -1)], /not whole/],
      [[...packet(1, [3, 0, 0, 0, 0, 0, 0, 0, 0, 18]), ...data], /does not say which key/],
      [[...packet(1, [3, 1, 2]), ...data], /does not say which key/],
      [[...packet(1, [6, 0, 25]), ...data], /does not say which key/],
      [packet(11, [98, 0, 0, 0, 0, 0, 120]), /packet of type 11/],
    ];
    for (const [bytes, says] of table) assert.match(String(recipientsOf(Buffer.from(bytes))), says, bytes.join(' '));
  });

  it('never throws on a message, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const recipients = recipientsOf(bytes);
        assert.ok(typeof recipients === 'string' || recipients.length > 0);
      }),
      fuzz(7, 500),
    );
  });
});

describe('what is encrypted', () => {
  const secret = read();
  const values = new Map([['token', Buffer.from([0, 255, 10])]]);
  const open = (text: string, one = secret, fleet = FLEET) => openSealed(Buffer.from(text), fleet, one);
  const why = (text: string, one = secret, fleet = FLEET): string => {
    const opened = open(text, one, fleet);
    assert.ok(!opened.ok);
    assert.equal(opened.failure.code, 'SECRET_REFUSED');
    assert.doesNotMatch(JSON.stringify(opened.failure), /AP8K/);
    return opened.failure.message;
  };
  const text = sealedText(FLEET, HEADER, values);

  it('gives its values where all fits', () => {
    const opened = open(text);
    assert.ok(opened.ok);
    assert.deepEqual(
      [...opened.value].map(([key, value]) => [key, [...value]]),
      [['token', [0, 255, 10]]],
    );
  });

  it('must be what stands in clear, of this fleet and name', () => {
    assert.match(why(text, secret, FLEET.replace('0b', '1b')), /another fleet/);
    const other = (change: Partial<SecretHeader>) => read({ ...HEADER, ...change });
    assert.match(why(text, other({ name: 'stripe' })), /another name/);
    assert.match(why(text, other({ revision: 'f'.repeat(32) })), /revision/);
    assert.match(why(text, other({ bundles: ['app', 'evil'] })), /bundles in clear/);
    assert.match(why(text, other({ hosts: ['alpha', 'evil'] })), /hosts in clear/);
    assert.match(why(text, other({ groups: [] })), /groups in clear/);
    assert.match(why(text, other({ editors: ['lead', 'evil'] })), /editors in clear/);
    assert.match(why(text, other({ keys: ['token', 'more'] })), /`keys`/);
  });

  it('must be canonical, and nothing else', () => {
    const json = JSON.parse(text) as Record<string, unknown>;
    const { values: _, ...without } = json;
    for (const bad of [
      '',
      'null',
      '[]',
      '{}',
      ` ${text}`,
      text.replace('"fleet"', `"fleet":"x","fleet"`),
      JSON.stringify(without),
      JSON.stringify({ ...json, values: [] }),
      `\u{feff}${text}`,
    ])
      assert.match(why(bad), /not in the form/, bad);
    assert.match(why(text.replace('AP8K', 'AP8L=')), /a value in it cannot be read/);
    assert.match(why(text.replace('"version":1', '"version":2')), /version/);
    // Names of its own are told by no message, and those that every object has are no others.
    for (const more of ['"aaa":1', '"aaa":null', '"__proto__":{}', '"__proto__":1'])
      assert.match(why(text.replace('{"bundles"', `{${more},"bundles"`)), /not in the form/, more);
    for (const more of ['"constructor":1', '"constructor":{}'])
      assert.match(why(text.replace(',"editors"', `,${more},"editors"`)), /not in the form/, more);
    for (const gone of [`"fleet":"${FLEET}",`, '"groups":["prod"],'])
      assert.match(why(text.replace(gone, '')), /not in the form/, gone);
    assert.match(why(text.replace('"values":{', '"values":{"a":"",')), /`keys`/);
  });
});
