/** The same as in secrets.ts with what age encrypts, and with files of SOPS. */
import { FLEET_ID } from '../../support/fleet.ts';
import { sopsValue } from '../../support/sops.ts';
import type { SecretAttack } from '../attack.ts';
import { ageSecret, DATA_KEY, PURPOSE, sopsSecret, TREE } from '../support/secrets-of-others.ts';

const REFUSED = { code: 'SECRET_REFUSED' } as const;
const OTHER_FLEET = '11111111-1111-4111-8111-111111111111';

const flipped = (from: (bytes: Uint8Array) => number) => (bytes: Uint8Array) => {
  const at = from(bytes);
  return bytes.with(at, (bytes[at] ?? 0) ^ 1);
};
/** The key of `token`, and its line. */
const LINE = /^token: .*$/m;

const AGE: readonly SecretAttack[] = [
  {
    name: 'age: a secret for another host, whose clear part says it is for this one',
    code: 'SECRET_UNREADABLE',
    make: (bench) => ageSecret(bench, { recipients: [bench.recipients.alpha] }, { readers: [bench.recipients.beta] }),
  },
  {
    name: 'age: a secret of another fleet, with its file',
    ...REFUSED,
    says: /another fleet/,
    make: (bench) => ageSecret(bench, {}, { fleet: OTHER_FLEET }),
  },
  {
    name: 'age: a bundle puts itself into the clear part of a secret that does not name it',
    ...REFUSED,
    says: /bundles in clear/,
    make: (bench) => ageSecret(bench, { bundles: ['bank', 'app'] }, { inside: { bundles: ['bank'] } }),
  },
  {
    name: 'age: swapped recipients, one taken for another in the clear part',
    ...REFUSED,
    says: /recipients in clear/,
    make: (bench) =>
      ageSecret(
        bench,
        { recipients: [bench.recipients.beta] },
        { readers: [bench.recipients.alpha], inside: { recipients: [bench.recipients.alpha] } },
      ),
  },
  {
    name: 'age: swapped recipients, one more in the clear part',
    ...REFUSED,
    says: /2 recipients stand in clear, and it is encrypted to 1/,
    make: (bench) =>
      ageSecret(
        bench,
        { recipients: [bench.recipients.alpha, bench.recipients.beta] },
        { readers: [bench.recipients.alpha], inside: { recipients: [bench.recipients.alpha] } },
      ),
  },
  {
    name: 'age: malleable ciphertext, one bit of the encrypted data is flipped',
    ...REFUSED,
    make: (bench) => ageSecret(bench, {}, { alter: flipped((bytes) => bytes.length - 30) }),
  },
  {
    name: 'age: malleable ciphertext, one bit of the authentication of its keys is flipped',
    ...REFUSED,
    make: (bench) => ageSecret(bench, {}, { alter: flipped((bytes) => Buffer.from(bytes).indexOf('--- ') + 10) }),
  },
  {
    name: 'age: data that is cut',
    ...REFUSED,
    make: (bench) => ageSecret(bench, {}, { alter: (bytes) => bytes.subarray(0, -20) }),
  },
  {
    name: 'age: a stanza that a passphrase opens besides',
    ...REFUSED,
    says: /other than an X25519 key \(scrypt\)/,
    make: (bench) =>
      ageSecret(
        bench,
        {},
        {
          alter: (bytes) =>
            Buffer.from(
              Buffer.from(bytes)
                .toString('latin1')
                .replace('\n---', `\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\n${'A'.repeat(43)}\n---`),
              'latin1',
            ),
        },
      ),
  },
  {
    name: 'age: more than a secret may hold',
    ...REFUSED,
    says: /too large/,
    make: (bench) => ageSecret(bench, {}, { bytes: 600 * 1024 }),
  },
  {
    name: 'age: an OpenPGP message besides, with another value for those who open that',
    ...REFUSED,
    says: /an OpenPGP message and an age file/,
    make: async (bench) => {
      const [age, pgp] = [(await ageSecret(bench)).file, (await bench.secret()).file];
      return { file: age + pgp.slice(pgp.indexOf('message: |')) };
    },
  },
];

const SOPS: readonly SecretAttack[] = [
  {
    name: 'SOPS: a file for another host',
    code: 'SECRET_UNREADABLE',
    make: (bench) => sopsSecret(bench, TREE, { reader: bench.recipients.beta }),
  },
  {
    name: 'SOPS: a file of another fleet',
    ...REFUSED,
    says: /another fleet/,
    make: (bench) =>
      sopsSecret(bench, [
        ['token', 'x'],
        ['kedge_unencrypted', `openai ${OTHER_FLEET} app`],
      ]),
  },
  {
    name: 'SOPS: a file of another name, renamed or copied',
    ...REFUSED,
    says: /renamed or copied/,
    make: (bench) =>
      sopsSecret(bench, [
        ['token', 'x'],
        ['kedge_unencrypted', `stripe ${FLEET_ID} app`],
      ]),
  },
  {
    name: 'SOPS: a bundle puts itself into the line that says what the file is for',
    ...REFUSED,
    says: /`mac`/,
    make: (bench) =>
      sopsSecret(
        bench,
        [
          ['token', 'x'],
          ['kedge_unencrypted', `openai ${FLEET_ID} bank`],
        ],
        {
          change: (text) => text.replace(' bank"', ' bank,app"'),
        },
      ),
  },
  {
    name: 'SOPS: the line that says what a file is for is put into one that says nothing',
    ...REFUSED,
    says: /`mac`/,
    make: (bench) =>
      sopsSecret(bench, [['token', 'x']], { change: (text) => `${PURPOSE[0]}: "${PURPOSE[1]}"\n${text}` }),
  },
  {
    name: 'SOPS: text moves from one value in clear to another, under the same hash',
    ...REFUSED,
    says: /stands in clear/,
    make: (bench) =>
      sopsSecret(
        bench,
        [
          ['token', 'x'],
          ['kedge_unencrypted', `openai ${FLEET_ID} ba`],
          ['note_unencrypted', 'nk,app!'],
        ],
        {
          change: (text) => text.replace(' ba"', ' bank,app"').replace('"nk,app!"', '"!"'),
        },
      ),
  },
  {
    name: 'SOPS: a value is moved to another name',
    ...REFUSED,
    says: /put there from elsewhere/,
    make: (bench) =>
      sopsSecret(bench, [['other', 'x'], PURPOSE], { change: (text) => text.replace(/^other:/m, 'token:') }),
  },
  {
    name: 'SOPS: a value of an older file under the same data key',
    ...REFUSED,
    says: /`mac`/,
    make: (bench) =>
      sopsSecret(bench, TREE, {
        change: (text) => text.replace(LINE, `token: ${sopsValue('old', DATA_KEY, 'token:')}`),
      }),
  },
  {
    name: 'SOPS: malleable ciphertext, one bit of a value is flipped',
    ...REFUSED,
    says: /was altered/,
    make: (bench) =>
      sopsSecret(bench, TREE, {
        change: (text) =>
          text.replace(
            /(^token: "ENC\[AES256_GCM,data:)(.)/m,
            (_, before: string, char: string) => `${before}${char === 'A' ? 'B' : 'A'}`,
          ),
      }),
  },
  {
    name: 'SOPS: a tag of four bytes, which can be guessed',
    ...REFUSED,
    says: /not as SOPS encrypts/,
    make: (bench) =>
      sopsSecret(bench, TREE, { change: (text) => text.replace(/(^token: .*,tag:)[^,]*/m, '$1AAAAAA==') }),
  },
  {
    name: 'SOPS: the hash of all values is taken away',
    ...REFUSED,
    says: /no `mac`/,
    make: (bench) => sopsSecret(bench, TREE, { change: (text) => text.replace(/^ {2}mac: .*\n/m, '') }),
  },
  {
    name: 'SOPS: a hash that covers only what is encrypted',
    ...REFUSED,
    says: /mac_only_encrypted/,
    make: (bench) => sopsSecret(bench, TREE, { more: ['mac_only_encrypted: true'] }),
  },
];

export const OTHER_SECRETS: readonly SecretAttack[] = [...AGE, ...SOPS];
