/** Secrets that a host must not open, or not hand to whoever asks. Each on a host whose layer asks for it, from the tree to memory. */
import type { SecretAttack } from '../attack.ts';

const REFUSED = { code: 'SECRET_REFUSED' } as const;
const UNSAFE = { code: 'SECRETS_UNSAFE' } as const;

export const SECRETS: readonly SecretAttack[] = [
  {
    name: 'a secret for another host, whose clear part says it is for this one',
    code: 'SECRET_UNREADABLE',
    make: (bench) => bench.secret({}, { readers: [bench.keys.beta] }),
  },
  {
    name: 'a secret of another fleet, with its file',
    ...REFUSED,
    says: /another fleet/,
    make: (bench) => bench.secret({}, { fleet: '11111111-1111-4111-8111-111111111111' }),
  },
  {
    name: 'a secret of another name, its file renamed',
    ...REFUSED,
    says: /another name/,
    make: (bench) => bench.secret({}, { inside: { name: 'stripe' } }),
  },
  {
    name: 'a bundle asks for a secret that does not name it',
    ...REFUSED,
    says: /not for the bundle/,
    make: (bench) => bench.secret({ bundles: ['bank'] }),
  },
  {
    name: 'a bundle puts itself into the clear part of a secret that does not name it',
    ...REFUSED,
    says: /bundles in clear/,
    make: (bench) => bench.secret({ bundles: ['bank', 'app'] }, { inside: { bundles: ['bank'] } }),
  },
  {
    name: 'swapped recipients: a host is put into the clear part, for the next re-encryption',
    ...REFUSED,
    says: /hosts in clear/,
    make: (bench) => bench.secret({ hosts: ['alpha', 'evil'] }, { inside: { hosts: ['alpha'] } }),
  },
  {
    name: 'swapped recipients: a group of all hosts is put there',
    ...REFUSED,
    says: /groups in clear/,
    make: (bench) => bench.secret({ groups: ['all'] }, { inside: { groups: [] } }),
  },
  {
    name: 'swapped recipients: an editor is put there',
    ...REFUSED,
    says: /editors in clear/,
    make: (bench) => bench.secret({ editors: ['mallory'] }, { inside: { editors: [] } }),
  },
  {
    name: 'an old value under a new revision, so that hosts go back to it',
    ...REFUSED,
    says: /revision/,
    make: (bench) => bench.secret({ revision: 'b'.repeat(32) }, { inside: { revision: 'a'.repeat(32) } }),
  },
  {
    name: 'an old value kept on the host in the place of the new one',
    ...REFUSED,
    says: /revision/,
    make: async (bench) => ({
      ...(await bench.secret()),
      instead: (await bench.secret({ revision: 'b'.repeat(32) })).file,
    }),
  },
  {
    name: 'a secret of another bundle, kept on the host in the place of its own',
    ...REFUSED,
    says: /not for the bundle app/,
    make: async (bench) => ({ ...(await bench.secret()), instead: (await bench.secret({ bundles: ['bank'] })).file }),
  },
  {
    name: 'a value that the clear part promises and that is not inside',
    ...REFUSED,
    says: /`keys`/,
    make: (bench) => bench.secret({ keys: ['more', 'token'] }, { inside: { keys: ['more', 'token'] } }),
  },
  {
    name: 'malleable ciphertext: one bit of the encrypted data is flipped',
    ...REFUSED,
    make: (bench) => bench.altered((bytes) => bytes.with(-30, (bytes.at(-30) ?? 0) ^ 1)),
  },
  {
    name: 'malleable ciphertext: the packet without integrity protection is put in its place',
    ...REFUSED,
    says: /integrity/,
    make: (bench) => bench.altered((bytes) => bytes.map((byte, i) => (i === bench.dataAt(bytes) ? 0xc9 : byte))),
  },
  {
    name: 'a second message behind the first',
    ...REFUSED,
    says: /behind/,
    make: (bench) => bench.altered((bytes) => Uint8Array.from([...bytes, ...bytes])),
  },
  {
    name: 'a message that is cut',
    ...REFUSED,
    says: /not whole/,
    make: (bench) => bench.altered((bytes) => bytes.subarray(0, -22)),
  },
  {
    name: 'a message that a passphrase opens besides',
    ...REFUSED,
    says: /packet of type 3/,
    make: (bench) => bench.secret({}, { passphrase: 'known' }),
  },
  {
    name: 'a message that does not say which key opens it',
    ...REFUSED,
    says: /which key/,
    make: (bench) => bench.secret({}, { hidden: true }),
  },
  {
    name: 'a compression bomb inside',
    ...REFUSED,
    make: (bench) => bench.secret({}, { bytes: 64 * 1024 * 1024 }),
  },
  {
    name: 'more than a secret may hold, not compressed',
    ...REFUSED,
    make: (bench) => bench.secret({}, { bytes: 600 * 1024, compressed: false }),
  },
  {
    name: 'what is inside says the fleet twice, once for each reader',
    ...REFUSED,
    make: (bench) => bench.secret({}, { text: (text) => text.replace('{"bundles"', '{"fleet":"x","bundles"') }),
  },
  {
    name: 'what is inside says more, under a name that every object has',
    ...REFUSED,
    says: /not in the form/,
    make: (bench) => bench.secret({}, { text: (text) => text.replace(',"editors"', ',"constructor":1,"editors"') }),
  },
  {
    name: 'a link where the folder in memory is to be',
    ...UNSAFE,
    make: async (bench) => ({ ...(await bench.secret()), prepare: (host) => host.link('') }),
  },
  {
    name: 'a link where the folder of the bundle is to be',
    ...UNSAFE,
    make: async (bench) => ({ ...(await bench.secret()), prepare: (host) => host.link('app') }),
  },
  {
    name: 'a folder in memory that others can write to',
    ...UNSAFE,
    make: async (bench) => ({ ...(await bench.secret()), prepare: (host) => host.open() }),
  },
  {
    name: 'a folder that is on a disk',
    ...UNSAFE,
    make: async (bench) => ({ ...(await bench.secret()), prepare: (host) => host.onDisk() }),
  },
];
