/** The attacks that The Update Framework lists, as far as a line of commits is enough to make them. The others are under transport. */
import type { LineAttack, LineControl } from '../attack.ts';
import { nextPolicy } from '../support/line-bench.ts';

const README = { 'README.md': 'changed\n' };

export const TUF: readonly LineAttack[] = [
  {
    name: 'arbitrary software: a commit that nobody signed',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    make: (bench) => bench.commit(null, README),
  },
  {
    name: 'arbitrary software: signed, by somebody else',
    code: 'SIGNATURE_UNKNOWN_KEY',
    git: 'good',
    make: (bench) => bench.commit('stranger', { 'bundles/web/compose.yaml': 'services: {}\n# evil\n' }),
  },
  {
    name: 'arbitrary software: an unsigned commit below a good one',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    async make(bench) {
      await bench.commit(null, README);
      return bench.commit('lead', { 'README.md': 'again\n' });
    },
  },
  {
    name: 'arbitrary software: an unsigned commit on top of a good one, which is taken',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    good: 1,
    async make(bench) {
      await bench.commit('ops', README);
      return bench.commit(null, { 'README.md': 'again\n' });
    },
  },
  {
    name: 'rollback: the branch is moved back to an older good commit',
    code: 'REWOUND',
    git: 'good',
    async make(bench) {
      const older = await bench.commit('ops', README);
      return { head: older, from: await bench.commit('ops', { 'README.md': 'again\n' }) };
    },
  },
  {
    name: 'rollback: the branch is moved back to the anchor',
    code: 'REWOUND',
    git: 'good',
    make: async (bench) => ({ head: bench.anchor, from: await bench.commit('ops', README) }),
  },
  {
    name: 'rollback: a fork off an older commit, all of it well signed',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const from = await bench.commit('ops', README);
      await bench.goTo(bench.anchor);
      return { head: await bench.commit('lead', { 'README.md': 'other\n' }), from };
    },
  },
  {
    name: 'mix and match: the signature of one commit on the tree of another',
    code: 'SIGNATURE_BAD',
    git: 'refused',
    async make(bench) {
      const other = await bench.commit('lead', { 'docs/a.md': 'mine\n' });
      const tree = await bench.treeOf(other);
      await bench.goTo(bench.anchor);
      return bench.surgery((raw) => raw.replace(/^tree .*/, `tree ${tree}`));
    },
  },
  {
    name: 'mix and match: a good commit cherry-picked under its old signature onto another parent',
    code: 'SIGNATURE_BAD',
    git: 'refused',
    async make(bench) {
      const from = await bench.commit('lead', { 'docs/a.md': 'mine\n' });
      await bench.goTo(bench.anchor);
      const head = await bench.surgery((raw) => raw.replace(/^parent .*/m, `parent ${from}`));
      return { head, from };
    },
  },
  {
    name: 'wrong target: the anchor in host.yaml is of another fleet',
    code: 'FLEET_MISMATCH',
    git: 'good',
    async make(bench) {
      const fleet = 'version: 1\nid: 11111111-2222-4333-8444-555555555555\nname: other\n';
      await bench.commit(null, { 'fleet.yaml': fleet });
      const anchor = await bench.forged('lead', { tree: await bench.treeOf('HEAD'), parents: [] });
      return { head: anchor, anchor };
    },
  },
  {
    name: 'wrong target: an anchor that nobody signed',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    async make(bench) {
      const anchor = await bench.commit(null, README);
      return { head: anchor, anchor };
    },
  },
  {
    name: 'wrong target: an anchor by a key without a role',
    code: 'AUTHORITY_PATH',
    git: 'good',
    async make(bench) {
      const anchor = await bench.commit('fresh', {
        'trust/policy.yaml': nextPolicy(),
        'trust/keys/fresh.asc': bench.key('fresh').armored,
      });
      return { head: anchor, anchor };
    },
  },
  {
    name: 'wrong target: an anchor that lies on no line of the branch',
    code: 'DIVERGED',
    git: 'good',
    async make(bench) {
      const anchor = await bench.commit('lead', README);
      await bench.goTo(bench.anchor);
      return { head: await bench.commit('lead', { 'README.md': 'other\n' }), anchor };
    },
  },
  {
    name: 'key compromise: the key of an operator, revoked as compromised',
    code: 'SIGNATURE_REVOKED_KEY',
    git: 'refused',
    make: (bench) => bench.commit('stolen', README),
  },
];

export const TUF_CONTROL: LineControl = {
  name: 'two commits on the line, signed by people who may',
  async make(bench) {
    await bench.commit('ops', README);
    return bench.commit('lead', { 'docs/a.md': 'more\n' });
  },
};
