/** Insiders who want more than the policy gives them, and policies that would give it. */
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import { nextPolicy, POLICY } from '../support/line-bench.ts';

const README = { 'README.md': 'changed\n' };
const AUTHORITY = { code: 'AUTHORITY_PATH', git: 'good' } as const;
const INVALID = { code: 'POLICY_INVALID', git: 'good' } as const;
const UNSAFE = { code: 'TREE_UNSAFE', git: 'good' } as const;
const POLICY_FILE = 'trust/policy.yaml';

export const POLICIES: readonly LineAttack[] = [
  {
    name: 'an operator makes himself an admin',
    ...AUTHORITY,
    path: POLICY_FILE,
    make: (bench) =>
      bench.commit('ops', { [POLICY_FILE]: nextPolicy((p) => p.replace('[lead, second] }', '[lead, second, ops] }')) }),
  },
  {
    name: 'an operator adds a puppet: a second key of his own',
    ...AUTHORITY,
    path: 'trust/keys/puppet.asc',
    make: (bench) => bench.commit('ops', { 'trust/keys/puppet.asc': bench.key('puppet').armored }),
  },
  {
    name: 'the puppet signs the commit that brings it in',
    code: 'SIGNATURE_UNKNOWN_KEY',
    git: 'good',
    make: (bench) =>
      bench.commit('puppet', {
        [POLICY_FILE]: nextPolicy((p) => p.replace('[lead, second] }', '[lead, puppet] }')),
        'trust/keys/puppet.asc': bench.key('puppet').armored,
      }),
  },
  {
    name: 'a key without a role rests in trust/keys and signs',
    code: 'AUTHORITY_PATH',
    git: 'good',
    good: 1,
    path: 'README.md',
    async make(bench) {
      await bench.commit('lead', { [POLICY_FILE]: nextPolicy(), 'trust/keys/puppet.asc': bench.key('puppet').armored });
      return bench.commit('puppet', README);
    },
  },
  {
    name: 'the admin’s key file is swapped for another key',
    ...AUTHORITY,
    path: 'trust/keys/lead.asc',
    make: (bench) => bench.commit('ops', { 'trust/keys/lead.asc': bench.key('puppet').armored }),
  },
  {
    name: 'two key files swap their names',
    ...AUTHORITY,
    path: 'trust/keys/lead.asc',
    make: (bench) =>
      bench.commit('ops', {
        'trust/keys/lead.asc': bench.key('ops').armored,
        'trust/keys/ops.asc': bench.key('lead').armored,
      }),
  },
  {
    name: 'one person stands under two names, to count as two',
    ...INVALID,
    says: /two names/,
    make: (bench) =>
      bench.commit('lead', { [POLICY_FILE]: nextPolicy(), 'trust/keys/twin.asc': bench.key('ops').armored }),
  },
  {
    name: 'two certificates stand in one key file',
    ...INVALID,
    says: /exactly one public key/,
    async make(bench) {
      const both = await bench.gpg.gpg([
        '--armor',
        '--export',
        bench.key('fresh').fingerprint,
        bench.key('puppet').fingerprint,
      ]);
      return bench.commit('lead', { [POLICY_FILE]: nextPolicy(), 'trust/keys/fresh.asc': both });
    },
  },
  {
    name: 'a private key is given away in trust/keys',
    ...INVALID,
    path: 'trust/keys/fresh.asc',
    make: (bench) =>
      bench.commit('lead', { [POLICY_FILE]: nextPolicy(), 'trust/keys/fresh.asc': bench.secret('fresh') }),
  },
  {
    name: 'an operator takes an admin’s key away',
    ...AUTHORITY,
    path: 'trust/keys/second.asc',
    make: (bench) => bench.commit('ops', { 'trust/keys/second.asc': null }),
  },
  {
    name: 'an operator has everybody else’s key removed',
    ...AUTHORITY,
    path: 'trust/removed.yaml',
    make: (bench) => bench.commit('ops', { 'trust/removed.yaml': `removed: [${bench.key('lead').fingerprint}]\n` }),
  },
  {
    name: 'an operator grants a bundle a power over its hosts',
    ...AUTHORITY,
    path: 'trust/powers.yaml',
    make: (bench) => bench.commit('ops', { 'trust/powers.yaml': 'web: [privileged]\n' }),
  },
  {
    name: 'a host’s public key is swapped for that of another host',
    ...AUTHORITY,
    path: 'hosts/one.asc',
    make: (bench) => bench.commit('ops', { 'hosts/one.asc': bench.otherHost.armored }),
  },
  {
    name: 'a host’s own key, stolen, signs a commit of the fleet',
    code: 'SIGNATURE_UNKNOWN_KEY',
    git: 'good',
    make: (bench) => bench.repo.commit({ files: README, message: 'x', sign: bench.otherHost.fingerprint }),
  },
  {
    name: 'a robot reaches for what people may change',
    ...AUTHORITY,
    path: 'fleet.yaml',
    make: (bench) => bench.commit('ci', { 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: mine\n` }),
  },
  {
    name: 'a forbidden path hides among allowed ones',
    ...AUTHORITY,
    path: 'hosts/one.asc',
    make: (bench) =>
      bench.commit('ops', { ...README, 'bundles/web/x': '1', 'hosts/one.asc': 'x', 'groups/z.yaml': 'priority: 1\n' }),
  },
  {
    name: 'an earlier rule is passed over for the last one, `**`',
    ...AUTHORITY,
    path: 'docs/a.md',
    make: (bench) => bench.commit('ops', { 'docs/a.md': 'mine\n' }),
  },
  {
    name: 'a forbidden file is moved to a place where its thief may write',
    ...AUTHORITY,
    path: 'fleet.yaml',
    make: (bench) =>
      bench.commit('ops', { 'fleet.yaml': null, 'bundles/web/fleet.yaml': `version: 1\nid: ${FLEET_ID}\n` }),
  },
  {
    name: 'only the mode of a forbidden file changes',
    ...AUTHORITY,
    path: 'fleet.yaml',
    async make(bench) {
      await bench.repo.git('config', 'core.fileMode', 'false');
      await bench.repo.git('update-index', '--chmod=+x', 'fleet.yaml');
      const tree = await bench.repo.git('write-tree');
      return bench.forged('ops', { tree });
    },
  },
  ...['os/stable.yaml', 'scripts/run.sh', 'secrets/token.yaml', 'rollout.yaml'].map(
    (path): LineAttack => ({
      name: `\`${path}\` comes in under \`**\`, which does not cover it`,
      ...AUTHORITY,
      path,
      says: /no rule covers/,
      make: (bench) => bench.commit('lead', { [path]: 'x\n' }),
    }),
  ),
  {
    name: 'a writer of docs/ writes beside it: `docs.yaml`, `docs2/`',
    ...AUTHORITY,
    path: 'docs.yaml',
    make: (bench) => bench.commit('writer', { 'docs/a.md': 'mine\n', 'docs.yaml': 'x\n', 'docs2/a': 'x\n' }),
  },
  {
    name: 'a writer of docs/ writes a dotfile at the root',
    ...AUTHORITY,
    path: '.github/workflows/ci.yml',
    make: (bench) => bench.commit('writer', { '.github/workflows/ci.yml': 'on: push\n' }),
  },
  {
    name: 'a path climbs out of docs/ by `..`',
    ...UNSAFE,
    onFetch: 'SOURCE_CORRUPT',
    async make(bench) {
      const up = await bench.tree(['100644', 'fleet.yaml', await bench.blob('x')]);
      const docs = await bench.tree(['40000', '..', up], ['100644', 'a.md', await bench.blob('x\n')]);
      return bench.forged('writer', { tree: await withDocs(bench, docs) });
    },
  },
  {
    name: '`Trust/` stands beside `trust/`, for a host whose disk knows no case',
    ...UNSAFE,
    async make(bench) {
      const folder = await bench.tree(['100644', 'policy.yaml', await bench.blob(POLICY)]);
      return bench.forged('ops', { tree: await bench.treeWith(['40000', 'Trust', folder]) });
    },
  },
  {
    name: '`FLEET.yaml` stands beside `fleet.yaml`',
    ...UNSAFE,
    async make(bench) {
      return bench.forged('ops', { tree: await bench.treeWith(['100644', 'FLEET.yaml', await bench.blob('x')]) });
    },
  },
  {
    name: 'a name is written in NFD, so that it looks like one that a rule names',
    ...UNSAFE,
    async make(bench) {
      return bench.forged('ops', { tree: await bench.treeWith(['100644', 'cafe\u0301', await bench.blob('x')]) });
    },
  },
  {
    name: 'an empty commit is signed by one who may not refresh',
    ...AUTHORITY,
    good: 1,
    says: /changes nothing/,
    async make(bench) {
      await bench.commit('lead', {
        [POLICY_FILE]: nextPolicy((p) => p.replace('refresh: operators', 'refresh: admins')),
      });
      return bench.commit('ops');
    },
  },
  {
    name: 'the policy changes and its revision does not rise',
    ...INVALID,
    path: POLICY_FILE,
    make: (bench) =>
      bench.commit('lead', {
        [POLICY_FILE]: POLICY.replace('writers: { keys: [writer', 'writers: { keys: [ops, writer'),
      }),
  },
  {
    name: 'an older policy is shown again (its revision falls)',
    ...INVALID,
    path: POLICY_FILE,
    good: 1,
    async make(bench) {
      await bench.commit('lead', { [POLICY_FILE]: nextPolicy((p) => p.replace('[writer, lead]', '[writer]')) });
      return bench.commit('lead', { [POLICY_FILE]: POLICY });
    },
  },
  {
    name: 'the revision jumps to the highest number, so that no policy can follow (fast-forward)',
    ...INVALID,
    path: POLICY_FILE,
    make: (bench) => bench.commit('lead', { [POLICY_FILE]: nextPolicy((p) => p, Number.MAX_SAFE_INTEGER) }),
  },
  {
    name: 'a rule is put where an earlier one hides it',
    ...INVALID,
    says: /never reached/,
    make: (bench) =>
      bench.commit('lead', {
        [POLICY_FILE]: nextPolicy((p) =>
          p.replace('refresh:', '  - { paths: ["bundles/**"], role: admins }\nrefresh:'),
        ),
      }),
  },
  {
    name: 'a pattern is written that two readers could take for different paths',
    ...INVALID,
    says: /not a pattern/,
    make: (bench) => bench.commit('lead', { [POLICY_FILE]: nextPolicy((p) => p.replace('"docs/**"', '"docs/../**"')) }),
  },
  {
    name: 'a role is left to keys that cannot sign, and locks all out',
    ...INVALID,
    says: /cannot be reached/,
    make: (bench) =>
      bench.commit('lead', {
        [POLICY_FILE]: nextPolicy((p) => p.replace('keys: [lead, second] }', 'keys: [stolen, notary] }')),
      }),
  },
  {
    name: 'a role names nobody that there is',
    ...INVALID,
    says: /did you mean "ops"/,
    make: (bench) =>
      bench.commit('lead', { [POLICY_FILE]: nextPolicy((p) => p.replace('second, ops', 'second, oops')) }),
  },
  {
    name: 'a policy is written with a key twice, so that two parsers read two policies',
    ...INVALID,
    make: (bench) => bench.commit('lead', { [POLICY_FILE]: nextPolicy((p) => `${p}refresh: admins\n`) }),
  },
  {
    name: 'a role is called `__proto__`, so that every role is it',
    ...INVALID,
    says: /role's name/,
    make: (bench) =>
      bench.commit('lead', {
        [POLICY_FILE]: nextPolicy((p) => p.replace('rules:', '  __proto__: { keys: [ops] }\nrules:')),
      }),
  },
  { name: 'the policy is taken away', ...INVALID, make: (bench) => bench.commit('lead', { [POLICY_FILE]: null }) },
  {
    name: 'the folder trust/ becomes a file',
    ...INVALID,
    async make(bench) {
      await bench.repo.git('rm', '-q', '-r', 'trust');
      return bench.commit('lead', { trust: 'x\n' });
    },
  },
  {
    name: 'the fleet becomes another one',
    code: 'FLEET_MISMATCH',
    git: 'good',
    path: 'fleet.yaml',
    make: (bench) =>
      bench.commit('lead', { 'fleet.yaml': 'version: 1\nid: 11111111-2222-4333-8444-555555555555\nname: x\n' }),
  },
  {
    name: 'a limit is raised and used in one commit',
    code: 'SOURCE_TOO_LARGE',
    git: 'good',
    path: 'bundles/web/big',
    make: (bench) =>
      bench.commit('lead', {
        'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nlimits: { file: 4MiB }\n`,
        'bundles/web/big': 'x'.repeat(1024 * 1024 + 1),
      }),
  },
];

/** The anchor's root tree with another docs/. */
async function withDocs(bench: Parameters<LineAttack['make']>[0], docs: string): Promise<string> {
  const listed = (await bench.repo.git('ls-tree', bench.anchor)).split('\n').map((line) => {
    const [mode = '', , id = '', name = ''] = line.split(/[ \t]/);
    return [mode.replace(/^0/, ''), name, name === 'docs' ? docs : id] as const;
  });
  return bench.tree(...listed);
}

export const POLICIES_CONTROL: LineControl = {
  name: 'an admin takes a new person in, who then signs what the role may; a writer writes docs/',
  async make(bench) {
    const policy = nextPolicy((p) => p.replace('second, ops', 'second, fresh, ops'));
    await bench.commit('lead', { [POLICY_FILE]: policy, 'trust/keys/fresh.asc': bench.key('fresh').armored });
    await bench.commit('fresh', README);
    return bench.commit('writer', { 'docs/a.md': 'more\n' });
  },
};
