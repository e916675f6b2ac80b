/** What a commit is bound to: signed commits in another place, over another tree, or with words that two readers read differently. */
import { withBinding } from '../../../reconciler/core/trailers.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import { type LineBench, nextPolicy } from '../support/line-bench.ts';

const MALFORMED = { code: 'COMMIT_MALFORMED', git: 'good' } as const;
const ELSEWHERE = { code: 'FLEET_MISMATCH', git: 'good' } as const;
const README = { 'README.md': 'changed\n' };
const POLICY_FILE = 'trust/policy.yaml';
const OTHER_FLEET = '11111111-1111-4111-8111-111111111111';
const DEMAND = 'require: [tree-sha256, fleet, branch]\n';

interface Said {
  readonly fleet?: string | null;
  readonly branch?: string | null;
  readonly tree?: 'none' | 'of the anchor';
  readonly edit?: (message: string) => string;
}

/** A change of README.md that an operator signed, with these trailers. */
async function signed(bench: LineBench, said: Said, parent = bench.anchor): Promise<string> {
  const { fleet = FLEET_ID, branch = 'main', edit = (text) => text } = said;
  await bench.goTo(parent);
  const tree = await bench.treeOf(await bench.commit(null, README));
  const digest = said.tree === 'none' ? null : await bench.sha256Of(said.tree === undefined ? tree : bench.anchor);
  const message = edit(withBinding('change', { tree: digest, fleet, branch }) ?? '');
  return bench.forged('ops', { tree, parents: [parent], message });
}

/** The same behind a commit by which the policy demands all trailers. */
async function demanded(bench: LineBench, said: Said): Promise<string> {
  const policy = nextPolicy((text) => `${text}${DEMAND}`);
  return signed(bench, said, await bench.commit('lead', { [POLICY_FILE]: policy }));
}

export const TRAILERS: readonly LineAttack[] = [
  {
    name: 'renames the branch of an experiment to the one that hosts follow',
    ...ELSEWHERE,
    says: /signed for the branch experiment, and this is the branch main/,
    make: (bench) => signed(bench, { branch: 'experiment' }),
  },
  {
    name: 'shows a commit that was signed for a branch whose name differs by case',
    ...ELSEWHERE,
    make: (bench) => signed(bench, { branch: 'Main' }),
  },
  {
    name: 'replays a commit of another fleet that has the same signers',
    ...ELSEWHERE,
    says: /signed for the fleet 1111/,
    make: (bench) => signed(bench, { fleet: OTHER_FLEET }),
  },
  {
    name: 'signs a message of yesterday over the tree of today',
    code: 'TREE_UNSAFE',
    git: 'good',
    says: /not the one that was signed/,
    make: (bench) => signed(bench, { tree: 'of the anchor' }),
  },
  {
    name: 'says the branch twice, so that each reader takes another one',
    ...MALFORMED,
    says: /stands twice/,
    make: (bench) => signed(bench, { edit: (text) => `${text}Kedge-Branch: experiment\n` }),
  },
  {
    name: 'says the tree twice',
    ...MALFORMED,
    says: /stands twice/,
    make: (bench) => signed(bench, { edit: (text) => `${text}Tree-SHA256: ${'0'.repeat(64)}\n` }),
  },
  {
    name: 'writes the name of the trailer in another case, which git takes for the same',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace('Kedge-Branch', 'kedge-branch') }),
  },
  {
    name: 'folds the value of a trailer onto a second line',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace('Kedge-Branch: main', 'Kedge-Branch: main\n  -2') }),
  },
  {
    name: 'ends a trailer in a carriage return',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace('Branch: main\n', 'Branch: main\r\n') }),
  },
  {
    name: 'leaves out the blank behind the colon',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace('Branch: main', 'Branch:main') }),
  },
  {
    name: 'writes the digest in capital letters',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace(/[0-9a-f]{64}/, (hex) => hex.toUpperCase()) }),
  },
  {
    name: 'puts the trailers above more text, where git sees none',
    ...MALFORMED,
    says: /at the end of the message/,
    make: (bench) => signed(bench, { edit: (text) => `${text}\nand more words\n` }),
  },
  {
    name: 'makes the trailers the subject',
    ...MALFORMED,
    make: (bench) => signed(bench, { edit: (text) => text.replace('change\n\n', '') }),
  },
  {
    name: 'adds the trailers to a signed commit',
    code: 'SIGNATURE_BAD',
    git: 'refused',
    make: (bench) => bench.surgery((raw) => `${raw}\nKedge-Fleet: ${FLEET_ID}\nKedge-Branch: main\n`),
  },
  ...(
    [
      ['the tree', { tree: 'none' }, /Tree-SHA256/],
      ['the fleet', { fleet: null }, /Kedge-Fleet/],
      ['the branch', { branch: null }, /Kedge-Branch/],
      [
        'the branch in letters that only look like it',
        { edit: (text) => text.replace('Kedge-Branch', 'Kedge\u2011Branch') },
        /Kedge-Branch|at the end/,
      ],
    ] satisfies readonly (readonly [string, Said, RegExp])[]
  ).map(
    ([what, said, says]): LineAttack => ({
      name: `leaves out what the policy demands: ${what}`,
      ...MALFORMED,
      good: 1,
      says,
      make: (bench) => demanded(bench, said),
    }),
  ),
  {
    name: 'an operator takes the demand out of the policy',
    code: 'AUTHORITY_PATH',
    git: 'good',
    good: 1,
    path: POLICY_FILE,
    async make(bench) {
      const policy = nextPolicy((text) => `${text}${DEMAND}`);
      const parent = await bench.commit('lead', { [POLICY_FILE]: policy });
      const tree = await bench.treeOf(await bench.commit(null, { [POLICY_FILE]: nextPolicy(undefined, 5) }));
      const digest = await bench.sha256Of(tree);
      const message = withBinding('change', { tree: digest, fleet: FLEET_ID, branch: 'main' }) ?? '';
      return bench.forged('ops', { tree, parents: [parent], message });
    },
  },
];

export const TRAILERS_CONTROL: LineControl = {
  name: 'a commit with all three trailers, which the policy demands',
  make: (bench) => demanded(bench, {}),
};
