import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { AgeLibrary } from '../../../reconciler/adapters/age.ts';
import { keysOf } from '../../../reconciler/adapters/host-secret-keys.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { openSecret } from '../../../reconciler/adapters/secret-opener.ts';
import { openSops } from '../../../reconciler/adapters/sops.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import { readSecret } from '../../../reconciler/core/secret.ts';
import { readSops, type SopsFile } from '../../../reconciler/core/sops.ts';
import { readYaml } from '../../../reconciler/core/yaml.ts';
import type { SecretKeys } from '../../../reconciler/ports/secrets.ts';
import { ageEncrypt, ageKey } from '../../support/age.ts';
import { gpgHome } from '../../support/gpg.ts';
import { type SopsOptions, type SopsTree, sopsFile, sopsValue } from '../../support/sops.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'sops');
const FLEET = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
const CANARY = 'sesame-51';
const PURPOSE = ['kedge_unencrypted', `openai ${FLEET} app,web`] as const;
const dataKey = randomBytes(32);
const key = await ageKey({ after });
const age = [{ recipient: key.recipient, enc: await ageEncrypt(dataKey, [key.recipient]) }];

const fixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

function parsed(text: string): SopsFile {
  const root = readYaml(Buffer.from(text), (_, message) => assert.fail(message));
  assert.ok(root?.kind === 'map');
  const file = readSops(root);
  return 'fault' in file ? assert.fail(file.fault) : file;
}

const keys: SecretKeys = {
  openpgp: async () => fail('SECRET_UNREADABLE', 'no OpenPGP key here'),
  age: (file) => new AgeLibrary().decrypt(file, [key.identity]),
};

const file = (tree: SopsTree, more: Partial<SopsOptions> = {}, clear?: (path: readonly string[]) => boolean) =>
  sopsFile(tree, { dataKey, age, ...more }, clear);
const good = (more: Partial<SopsOptions> = {}) => file([['token', CANARY], PURPOSE], more);

async function open(text: string, name = 'openai', fleet = FLEET, by = keys) {
  const secret = readSecret(`secrets/${name}.yaml`, Buffer.from(text));
  if (!secret.ok) return secret;
  const values = await openSecret(secret.value, fleet, by);
  if (!values.ok) return values;
  assert.deepEqual([...values.value.keys()].sort(), secret.value.header.keys);
  return {
    ok: true as const,
    value: Object.fromEntries([...values.value].map(([k, v]) => [k, Buffer.from(v).toString()])),
  };
}

async function refused(text: string, says: RegExp, code = 'SECRET_REFUSED', name = 'openai') {
  const opened = await open(text, name);
  assert.ok(!opened.ok, text);
  assert.equal(opened.failure.code, code, JSON.stringify(opened.failure));
  assert.match(opened.failure.message, says);
  assert.doesNotMatch(JSON.stringify(opened.failure), new RegExp(CANARY));
}

describe('files that SOPS itself wrote', () => {
  const values = (text: string, by: Uint8Array) => {
    const opened = openSops(parsed(text), by);
    return typeof opened === 'string' ? opened : [...opened].map(([name, value]) => `${name}=${Buffer.from(value)}`);
  };

  it('with age: every value, and the hash of all of them', async () => {
    const { keys: ways } = parsed(fixture('age.yaml'));
    const identity = /^AGE-SECRET.*$/m.exec(fixture('age.txt'))?.[0] ?? '';
    const opened = await new AgeLibrary().decrypt(ways[0]?.message ?? new Uint8Array(), [identity]);
    assert.ok(opened.ok);
    const EXPECTED = ['apiVersion=v1', 'kind=Secret', 'metadata.name=age', 'stringData.key=value'];
    assert.deepEqual(values(fixture('age.yaml'), opened.value), EXPECTED);
    assert.match(String(values(fixture('age.yaml').replace('name: age', 'name: agf'), opened.value)), /`mac`/);
    const later = fixture('age.yaml').replace('13:33:42', '13:33:43');
    assert.match(String(values(later, opened.value)), /`mac`/);
  });

  it('with gpg, which compressed the data key', async () => {
    const [way] = parsed(fixture('pgp.yaml')).keys;
    const opened = await keysOf(fixture('pgp.asc')).openpgp(way?.message ?? new Uint8Array(), 'data key');
    assert.ok(opened.ok, JSON.stringify(opened));
    assert.deepEqual(values(fixture('pgp.yaml'), opened.value), [
      'apiVersion=v1',
      'kind=Secret',
      'metadata.name=pgp',
      'stringData.key=value',
    ]);
  });

  it('are refused without their hash, and as secrets where they do not say what they are for', async () => {
    await refused(fixture('no-mac.yaml'), /no `mac`/);
    await refused(fixture('age.yaml'), /`kedge_unencrypted` does not say what it is for/);
  });
});

describe('a SOPS file as a secret', () => {
  it('gives its values by the paths to them', async () => {
    const text = file([
      PURPOSE,
      ['token', CANARY],
      [
        'db',
        [
          ['user', 'app'],
          ['ports', ['5432', '5433']],
        ],
      ],
      ['number', '42'],
    ]);
    assert.deepEqual(await open(text), {
      ok: true,
      value: { token: CANARY, 'db.user': 'app', 'db.ports.0': '5432', 'db.ports.1': '5433', number: '42' },
    });
  });

  it('has a revision that says nothing and changes with every write', async () => {
    const revisionOf = (text: string) => {
      const secret = readSecret('secrets/openai.yaml', Buffer.from(text));
      return secret.ok ? secret.value.header.revision : assert.fail(secret.failure.message);
    };
    const text = good();
    assert.match(revisionOf(text), /^[0-9a-f]{32}$/);
    assert.equal(revisionOf(text), revisionOf(text));
    assert.notEqual(revisionOf(text), revisionOf(good()));
  });

  it('is opened by the host’s own OpenPGP key, through either', async () => {
    const gpg = await gpgHome({ after });
    const host = await new OpenPgpSignatures().generateHostKey('alpha', Math.floor(Date.now() / 1000) - 60);
    await gpg.gpg(['--import'], host.publicArmored);
    const pgp = [
      {
        fp: host.fingerprint,
        enc: await gpg.gpg(['--trust-model', 'always', '--armor', '-r', host.fingerprint, '--encrypt'], dataKey),
      },
    ];
    const own = keysOf(host.privateArmored);
    assert.deepEqual(await open(file([['token', CANARY], PURPOSE], { age: [], pgp }), 'openai', FLEET, own), {
      ok: true,
      value: { token: CANARY },
    });
    const certificate = await new OpenPgpSignatures().readCertificate(Buffer.from(host.publicArmored), 'alpha.asc');
    const recipient = certificate.ok ? (certificate.value.subkeys[0]?.ageRecipient ?? '') : '';
    const byAge = [{ recipient, enc: await ageEncrypt(dataKey, [recipient]) }];
    const both = await open(good({ age: [...age, ...byAge] }), 'openai', FLEET, own);
    assert.deepEqual(both, { ok: true, value: { token: CANARY } });
    const strange = await open(good(), 'openai', FLEET, own);
    assert.equal(strange.ok ? null : strange.failure.code, 'SECRET_UNREADABLE');
  });

  it('is refused where what it is for is not said, or said of another', async () => {
    await refused(file([['token', CANARY]]), /does not say what it is for/);
    await refused(
      file([
        ['token', CANARY],
        ['kedge_unencrypted', 'openai'],
      ]),
      /is not a name, a fleet and bundles/,
    );
    await refused(
      file([
        ['token', CANARY],
        ['kedge_unencrypted', `openai ${FLEET} App`],
      ]),
      /is not a name, a fleet/,
    );
    await refused(good(), /is the secret openai, and its file was renamed or copied/, 'SECRET_REFUSED', 'stripe');
    const other = await open(good(), 'openai', FLEET.replace('0b', '1b'));
    assert.match(other.ok ? '' : other.failure.message, /another fleet/);
    const hidden = file([['token', CANARY], PURPOSE], {}, () => false);
    await refused(hidden, /does not say what it is for/);
  });

  it('is refused where a value was altered, moved, added or taken away', async () => {
    await refused(good().replace('app,web', 'app,bank'), /`mac`/);
    const text = good();
    const line = /^token: .*$/m.exec(text)?.[0] ?? '';
    await refused(text.replace('token:', 'tokem:'), /`tokem` was altered, or put there from elsewhere/);
    await refused(text.replace(line, `token: ${sopsValue('mine', randomBytes(32), 'token:')}`), /was altered/);
    await refused(text.replace(`${line}\n`, ''), /0 encrypted values/);
    await refused(text.replace(line, `${line}\nmore: ${sopsValue('x', dataKey, 'more:')}`), /`mac`/);
    const two = file([['a', CANARY], ['b', 'x'], PURPOSE]);
    const [a = '', b = ''] = two.split('\n');
    await refused(two.replace(`${a}\n${b}`, `${b}\n${a}`), /`mac`/);
    await refused(two.replace(`${b}\n`, ''), /`mac`/);
    await refused(good({ hashed: ['something else'] }), /`mac`/);
  });

  it('is refused where anything else stands in clear, for the hash has no borders', async () => {
    await refused(file([['token', CANARY], PURPOSE, ['note_unencrypted', 'x']]), /`note_unencrypted` stands in clear/);
    const text = good();
    await refused(text.replace(/^token/m, 'empty: ""\ntoken'), /`empty` is neither encrypted nor a text/);
    for (const bare of ['1', 'true', 'null', ''])
      await refused(text.replace(/^token/m, `bare: ${bare}\ntoken`), /`bare` is neither/);
  });

  it('is read strictly', async () => {
    const text = good();
    const line = /^token: .*$/m.exec(text)?.[0] ?? '';
    await refused(text.replace('type:str]"', 'type:bool]"'), /not as SOPS encrypts a text/);
    await refused(text.replace('type:str]"', 'type:str]x"'), /not as SOPS encrypts/);
    await refused(text.replace(/(token: .*,tag:).{24}/, '$1AAAA'), /not as SOPS encrypts/);
    await refused(text.replace(/(token: .*,iv:)[^,]*/, '$1AAAAAAAAAAAAAAAA'), /not as SOPS encrypts/);
    await refused(text.replace(/^ {2}mac: .*\n/m, ''), /no `mac`/);
    await refused(text.replace(/^ {2}lastmodified: .*\n/m, ''), /when it was modified/);
    await refused(good({ more: ['mac_only_encrypted: true'] }), /mac_only_encrypted/);
    await refused(good({ more: ['shamir_threshold: 2'] }), /split among groups/);
    await refused(good({ more: ['key_groups: [{ age: [] }]'] }), /split among groups/);
    await refused(good({ age: [] }), /neither an OpenPGP nor an age key/);
    await refused(text.replace(/AGE ENCRYPTED/g, 'AGE'), /not an age file/);
    await refused(text.replace(/recipient: age1/, 'recipient: age2'), /recipient that is none/);
    await refused(text.replace(line, `${line}\n${line}`), /token/, 'SCHEMA_INVALID');
    await refused(file([['a.b', '1'], ['a', [['b', '2']]], PURPOSE]), /two of its values are called `a\.b`/);
    await refused(file([['spa ce', '1'], PURPOSE]), /no name that a value/);
    await refused(file([['token', 'x'.repeat(300 * 1024)], PURPOSE]), /256|262144/);
    assert.equal((await open(good({ more: ['shamir_threshold: 0', 'mac_only_encrypted: false'] }))).ok, true);
  });

  it('with a data key that is none', async () => {
    const short = [{ recipient: key.recipient, enc: await ageEncrypt('short', [key.recipient]) }];
    await refused(good({ age: short }), /data key has 5 bytes/);
    const wrong = [{ recipient: key.recipient, enc: await ageEncrypt(randomBytes(32), [key.recipient]) }];
    await refused(good({ age: wrong }), /was altered/);
  });
});
