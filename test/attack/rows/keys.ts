/** Keys that no longer count, never counted, or were never meant for this. */
import type { LineAttack, LineControl } from '../attack.ts';
import { DAY, NOW, nextPolicy, POLICY, T } from '../support/line-bench.ts';

const README = { 'README.md': 'changed\n' };
const EXPIRED = { code: 'SIGNATURE_EXPIRED_KEY' } as const;
const REVOKED = { code: 'SIGNATURE_REVOKED_KEY' } as const;
const UNKNOWN = { code: 'SIGNATURE_UNKNOWN_KEY' } as const;
const WEAK = { code: 'SIGNATURE_WEAK' } as const;
const TIME = { code: 'SIGNATURE_TIME' } as const;
const INVALID = { code: 'POLICY_INVALID' } as const;
const WITHOUT_OPS = nextPolicy((text) => text.replace('second, ops, ', 'second, '));

export const KEYS: readonly LineAttack[] = [
  {
    name: 'signs with a key that had expired',
    ...EXPIRED,
    git: 'refused',
    make: (bench) => bench.forged('expiring', { at: T + 7200 }),
  },
  {
    name: 'signs with a stolen key that expired since, dated to when it was good',
    ...EXPIRED,
    git: 'refused',
    make: (bench) => bench.commit('expiring', README, { at: T + 60 }),
  },
  {
    name: 'renews an expired key in the very commit that it signs',
    ...EXPIRED,
    git: 'refused',
    async make(bench) {
      const files = { 'trust/policy.yaml': nextPolicy(), 'trust/keys/expiring.asc': bench.key('fresh').armored };
      await bench.commit(null, files);
      return bench.forged('expiring', { tree: await bench.treeOf('HEAD'), at: T + 7200 });
    },
  },
  {
    name: 'dates a commit of an expired key to before commits that are accepted',
    ...TIME,
    git: 'refused',
    async make(bench) {
      const from = await bench.commit('ops', README, { at: T + DAY });
      return { head: await bench.commit('expiring', { 'README.md': 'late\n' }, { at: T + 60 }), from };
    },
  },
  {
    name: 'turns the clock of the host back to when an expired key was good',
    ...EXPIRED,
    git: 'refused',
    async make(bench) {
      const from = await bench.commit('ops', README, { at: T + 7200 });
      const head = await bench.forged('expiring', {
        parents: [from],
        tree: await bench.treeOf(bench.anchor),
        at: T + 7300,
      });
      return { head, from, now: T + 100 };
    },
  },
  {
    name: 'signs with a key that was superseded before',
    ...REVOKED,
    git: 'refused',
    make: (bench) => bench.commit('retired', README, { at: T + 1500 }),
  },
  {
    name: 'signs with a superseded key, dated to before that',
    ...REVOKED,
    git: 'refused',
    make: (bench) => bench.commit('retired', README, { at: T + 500 }),
  },
  {
    name: 'signs with a stolen key, dated to before the theft was known',
    ...REVOKED,
    git: 'refused',
    make: (bench) => bench.commit('stolen', README, { at: T + 500 }),
  },
  {
    name: 'hides the commit of a stolen key under a good one',
    ...REVOKED,
    git: 'refused',
    async make(bench) {
      await bench.commit('stolen', README, { at: T + 500 });
      return bench.commit('lead', { 'README.md': 'again\n' });
    },
  },
  {
    name: 'signs with a key that was revoked without a reason',
    ...REVOKED,
    git: 'refused',
    make: (bench) => bench.commit('silent', README, { at: T + 500 }),
  },
  { name: 'signs with RSA of 1024 bits', ...WEAK, git: 'good', make: (bench) => bench.commit('small', README) },
  { name: 'signs with DSA', ...WEAK, git: 'good', make: (bench) => bench.commit('dsa', README) },
  {
    name: 'signs over SHA-1',
    ...WEAK,
    git: 'good',
    make: (bench) => bench.commit('second', README, { gpgOptions: ['--digest-algo', 'SHA1'] }),
  },
  {
    name: 'signs with a primary key that may only certify',
    ...UNKNOWN,
    git: 'refused',
    says: /not one for signing/,
    make: (bench) => bench.forged('notary'),
  },
  {
    name: 'signs with a subkey for logging in',
    ...UNKNOWN,
    git: 'refused',
    says: /not one for signing/,
    make: (bench) => bench.forged('sub', {}, { subkey: 1 }),
  },
  {
    name: 'signs before the key was made',
    ...EXPIRED,
    git: 'refused',
    make: (bench) => bench.forged('unborn', { at: T + 60 }),
  },
  {
    name: 'signs with a key that nobody ever named',
    ...UNKNOWN,
    git: 'good',
    make: (bench) => bench.commit('stranger', README),
  },
  {
    name: 'dates a commit to before its parent',
    ...TIME,
    git: 'good',
    make: (bench) => bench.commit('ops', README, { at: T - 3600 }),
  },
  {
    name: 'dates a commit into the future',
    ...TIME,
    git: 'good',
    make: (bench) => bench.commit('ops', README, { at: NOW + DAY }),
  },
  {
    name: 'signs with a key that is in removed.yaml',
    ...UNKNOWN,
    git: 'good',
    good: 1,
    says: /removed\.yaml/,
    async make(bench) {
      await bench.commit('lead', removal(bench.key('ops').fingerprint));
      return bench.commit('ops', README);
    },
  },
  {
    name: 'signs with a subkey that is in removed.yaml, of a key that stays',
    ...UNKNOWN,
    git: 'good',
    good: 1,
    async make(bench) {
      const removed = `removed: [{ fingerprint: ${bench.subkey}, reason: lost }]\n`;
      await bench.commit('lead', { 'trust/policy.yaml': nextPolicy(), 'trust/removed.yaml': removed });
      return bench.commit('sub', README);
    },
  },
  {
    name: 'brings a removed key back by reverting its removal',
    ...INVALID,
    git: 'good',
    good: 1,
    async make(bench) {
      await bench.commit('lead', removal(bench.key('ops').fingerprint));
      const before = { 'trust/policy.yaml': POLICY, 'trust/keys/ops.asc': bench.key('ops').armored };
      return bench.commit('lead', { ...before, 'trust/removed.yaml': null });
    },
  },
  {
    name: 'brings a removed key back by a revert with a risen revision',
    ...INVALID,
    git: 'good',
    good: 1,
    path: 'trust/removed.yaml',
    says: /only grows/,
    async make(bench) {
      await bench.commit('lead', removal(bench.key('ops').fingerprint));
      const before = {
        'trust/policy.yaml': nextPolicy((text) => text, 5),
        'trust/keys/ops.asc': bench.key('ops').armored,
      };
      return bench.commit('lead', { ...before, 'trust/removed.yaml': null });
    },
  },
  {
    name: 'names a removed key again under another name',
    ...INVALID,
    git: 'good',
    good: 1,
    says: /removed\.yaml/,
    async make(bench) {
      await bench.commit('lead', removal(bench.key('ops').fingerprint));
      const policy = WITHOUT_OPS.replace('revision: 4', 'revision: 5');
      return bench.commit('lead', { 'trust/policy.yaml': policy, 'trust/keys/twin.asc': bench.key('ops').armored });
    },
  },
  {
    name: 'puts the certificate of a stolen key back without its revocation, by reverting the file',
    ...INVALID,
    git: 'good',
    make: (bench) => bench.commit('lead', { 'trust/keys/stolen.asc': bench.key('stolen').armored }),
  },
  {
    name: 'puts the certificate of a stolen key back without its revocation, with a risen revision',
    ...INVALID,
    git: 'good',
    path: 'trust/keys/stolen.asc',
    says: /lost its revocation/,
    make: (bench) =>
      bench.commit('lead', {
        'trust/policy.yaml': nextPolicy(),
        'trust/keys/stolen.asc': bench.key('stolen').armored,
      }),
  },
  {
    name: 'moves the certificate without its revocation to another name',
    ...INVALID,
    git: 'good',
    path: 'trust/keys/reborn.asc',
    says: /lost its revocation/,
    make: (bench) =>
      bench.commit('lead', {
        'trust/policy.yaml': nextPolicy((text) => text.replace('retired, stolen, silent', 'retired, reborn, silent')),
        'trust/keys/stolen.asc': null,
        'trust/keys/reborn.asc': bench.key('stolen').armored,
      }),
  },
  {
    name: 'lets a rule of the operator’s own ride in with a revocation, which any operator may bring in',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'trust/keys/second.asc',
    make: async (bench) =>
      bench.commit('ops', {
        'trust/keys/second.asc': await bench.revoked('second'),
        'trust/policy.yaml': nextPolicy((text) =>
          text.replace('admins: { keys: [lead,', 'admins: { keys: [ops, lead,'),
        ),
      }),
  },
  {
    name: 'lets another key ride in with a revocation',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'trust/keys/puppet.asc',
    make: async (bench) =>
      bench.commit('ops', {
        'trust/keys/puppet.asc': bench.key('puppet').armored,
        'trust/keys/second.asc': await bench.revoked('second'),
        'trust/policy.yaml': nextPolicy(),
      }),
  },
  {
    name: 'a robot revokes the key of a person',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'trust/keys/second.asc',
    make: async (bench) =>
      bench.commit('ci', { 'trust/keys/second.asc': await bench.revoked('second'), 'trust/policy.yaml': nextPolicy() }),
  },
  {
    name: 'an operator takes a revocation out again',
    code: 'AUTHORITY_PATH',
    git: 'good',
    path: 'trust/keys/stolen.asc',
    make: (bench) =>
      bench.commit('ops', { 'trust/keys/stolen.asc': bench.key('stolen').armored, 'trust/policy.yaml': nextPolicy() }),
  },
  {
    name: 'an operator has the keys of all admins revoked, one after the other',
    ...INVALID,
    git: 'good',
    good: 1,
    says: /cannot be reached/,
    async make(bench) {
      for (const [name, revision] of [
        ['second', 4],
        ['lead', 5],
      ] as const) {
        await bench.commit('ops', {
          [`trust/keys/${name}.asc`]: await bench.revoked(name),
          'trust/policy.yaml': nextPolicy(undefined, revision),
        });
      }
      return bench.repo.head();
    },
  },
];

function removal(fingerprint: string) {
  return {
    'trust/policy.yaml': WITHOUT_OPS,
    'trust/keys/ops.asc': null,
    'trust/removed.yaml': `removed: [${fingerprint}]\n`,
  };
}

export const KEYS_CONTROL: LineControl = {
  name: 'a subkey for signing signs, and a key that has expired since stands under a good one',
  async make(bench) {
    await bench.commit('expiring', README, { at: T + 60 });
    return bench.commit('sub', { 'README.md': 'again\n' });
  },
};
