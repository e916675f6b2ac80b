/** Insiders who want to be several people where a rule asks for several. Each line begins with the policy that asks for them. */
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import { type LineBench, nextPolicy, type Person } from '../support/line-bench.ts';

const POLICY_FILE = 'trust/policy.yaml';
const WAITS = { code: 'AUTHORITY_THRESHOLD', git: 'good', good: 1 } as const;
const WEB = { 'bundles/web/compose.yaml': 'services: {} # mine\n' };

/** Two people for bundles/, three for groups/, two admins for trust/. */
const several = (edit: (text: string) => string = (text) => text, revision = 4): string =>
  nextPolicy(
    (text) =>
      edit(
        text
          .replace('admins: { keys: [lead, second] }', 'admins: { keys: [lead, second], threshold: 2 }')
          .replace(
            '  - { paths: ["**"]',
            '  - { paths: ["bundles/**"], role: operators, threshold: 2 }\n  - { paths: ["groups/**"], role: operators, threshold: 3 }\n  - { paths: ["**"]',
          ),
      ),
    revision,
  );
const ask = (bench: LineBench): Promise<string> => bench.commit('lead', { [POLICY_FILE]: several() });

/** An approval on `parent`, by force: the clock and the message are what is wanted. */
async function approve(
  bench: LineBench,
  by: Person,
  message: string,
  { parents, tree }: { readonly parents: readonly string[]; readonly tree?: string },
): Promise<string> {
  const own = tree ?? (await bench.treeOf(parents[0] ?? ''));
  return bench.forged(by, { tree: own, parents, message: `Approve\n\n${message}\n` });
}

/** As `several`, and one person may bring a bundle back. */
const eased = (text: string): string =>
  text.replace('role: operators, threshold: 2 }', 'role: operators, threshold: 2, restore: 1 }');

/** The policy that lets one person restore, and commits of `ops` to bundles/ one after the other, each approved. Gives the head. */
async function shippedBefore(bench: LineBench, ...versions: Readonly<Record<string, string>>[]): Promise<string> {
  let head = await bench.commit('lead', { [POLICY_FILE]: several(eased) });
  for (const files of versions) {
    const commit = await bench.commit('ops', files);
    head = await bench.commit('lead', {}, { message: `Approve\n\nApproves: ${commit}` });
  }
  return head;
}
const bundle = (name: string, text: string) => ({ [`bundles/${name}/compose.yaml`]: `services: {} # ${text}\n` });

/** Who may restore alone, and wants to ship alone. */
function restored(
  name: string,
  before: readonly Readonly<Record<string, string>>[],
  by: Person,
  files: Readonly<Record<string, string>>,
  path: string,
): LineAttack {
  return {
    name,
    ...WAITS,
    good: 1 + 2 * before.length,
    path,
    async make(bench) {
      await shippedBefore(bench, ...before);
      return bench.commit(by, files);
    },
  };
}

/** A commit of `ops` to bundles/, and then an approval that is worth nothing. */
function shipped(
  name: string,
  make: (bench: LineBench, commit: string) => Promise<string>,
  more: Partial<Omit<LineAttack, 'path'>> & { readonly path?: string | null } = {},
): LineAttack {
  const { path = 'bundles/web/compose.yaml', ...rest } = more;
  return {
    name,
    ...WAITS,
    ...(path === null ? {} : { path }),
    ...rest,
    async make(bench) {
      await ask(bench);
      return make(bench, await bench.commit('ops', WEB));
    },
  };
}

export const APPROVALS: readonly LineAttack[] = [
  shipped('ships alone what two people must sign', async (_, commit) => commit),
  shipped('hides it below a harmless commit of somebody else', (bench) =>
    bench.commit('lead', { 'README.md': 'changed\n' }),
  ),
  shipped('approves the own commit', (bench, commit) =>
    approve(bench, 'ops', `Approves: ${commit}`, { parents: [commit] }),
  ),
  shipped('has a robot approve it', (bench, commit) =>
    approve(bench, 'ci', `Approves: ${commit}`, { parents: [commit] }),
  ),
  shipped('has it approved by somebody of another role', (bench, commit) =>
    approve(bench, 'writer', `Approves: ${commit}`, { parents: [commit] }),
  ),
  shipped(
    'has it approved by a stranger',
    (bench, commit) => approve(bench, 'stranger', `Approves: ${commit}`, { parents: [commit] }),
    { code: 'SIGNATURE_UNKNOWN_KEY', path: null },
  ),
  shipped(
    'has it approved with a key that has expired',
    (bench, commit) => approve(bench, 'expiring', `Approves: ${commit}`, { parents: [commit] }),
    { code: 'SIGNATURE_EXPIRED_KEY', git: 'refused', path: null },
  ),
  shipped('talks somebody into approving a short id, which another commit can have too', (bench, commit) =>
    approve(bench, 'lead', `Approves: ${commit.slice(0, 16)}`, { parents: [commit] }),
  ),
  shipped('hides a second id in an approval of something else', (bench, commit) =>
    approve(bench, 'lead', `Approves: ${bench.anchor}\nApproves: ${commit}`, { parents: [commit] }),
  ),
  shipped('hides the approval in the text of an empty commit', (bench, commit) =>
    approve(bench, 'lead', `Approves: ${commit}\n\nOn second thought, no.`, { parents: [commit] }),
  ),
  shipped('writes the trailer as git takes it too, in another case', (bench, commit) =>
    approve(bench, 'lead', `approves: ${commit}`, { parents: [commit] }),
  ),
  shipped('slips a change into what looks like an approval', async (bench, commit) => {
    const tree = await bench.treeOf(await bench.commit('ops', { 'README.md': 'slipped in\n' }));
    return approve(bench, 'lead', `Approves: ${commit}`, { parents: [commit], tree });
  }),
  shipped('makes a merge look like an approval', async (bench, commit) => {
    const side = await bench.forged('lead', { parents: [bench.anchor] });
    return approve(bench, 'lead', `Approves: ${commit}`, { parents: [commit, side] });
  }),
  shipped('merges an approval in from beside the line', async (bench, commit) => {
    const aside = await approve(bench, 'lead', `Approves: ${commit}`, { parents: [commit] });
    const next = await bench.commit('ops', { 'README.md': 'changed\n' });
    return bench.forged('ops', { tree: await bench.treeOf(next), parents: [next, aside] });
  }),
  shipped('takes half of it back, and leaves the other half', async (bench) => {
    const both = await bench.commit('ops', { 'bundles/web/more': 'x\n' });
    await bench.goTo(both);
    return bench.commit('ops', { 'bundles/web/more': null });
  }),
  {
    name: 'replays the approval of the same change on another line',
    ...WAITS,
    good: 2,
    async make(bench) {
      const start = await ask(bench);
      const first = await bench.commit('ops', WEB);
      await bench.goTo(start);
      await bench.commit('ops', { 'README.md': 'changed\n' });
      const again = await bench.commit('ops', WEB);
      return approve(bench, 'lead', `Approves: ${first}`, { parents: [again] });
    },
  },
  {
    name: 'has one other person approve twice where three are needed',
    ...WAITS,
    path: 'groups/a.yaml',
    async make(bench) {
      await ask(bench);
      const commit = await bench.commit('ops', { 'groups/a.yaml': 'priority: 1\n' });
      const once = await approve(bench, 'lead', `Approves: ${commit}`, { parents: [commit] });
      return approve(bench, 'lead', `Approves: ${commit}`, { parents: [once] });
    },
  },
  {
    name: 'counts the approval of a key that was removed as stolen before a third person came',
    ...WAITS,
    path: 'groups/a.yaml',
    async make(bench) {
      await ask(bench);
      const commit = await bench.commit('lead', { 'groups/a.yaml': 'priority: 1\n' });
      await bench.goTo(await approve(bench, 'ops', `Approves: ${commit}`, { parents: [commit] }));
      const trust = await bench.commit('lead', {
        [POLICY_FILE]: several((text) => text.replace('second, ops, ci', 'second, ci'), 5),
        'trust/keys/ops.asc': null,
        'trust/removed.yaml': `removed: [${bench.key('ops').fingerprint}]\n`,
      });
      const known = await approve(bench, 'second', `Approves: ${trust}`, { parents: [trust] });
      return approve(bench, 'second', `Approves: ${commit}`, { parents: [known] });
    },
  },
  {
    name: 'an admin brings in a puppet, and the puppet approves that',
    ...WAITS,
    path: 'trust/keys/puppet.asc',
    says: /of no weight/,
    async make(bench) {
      await ask(bench);
      const trust = await bench.commit('lead', {
        [POLICY_FILE]: several((text) => text.replace('admins: { keys: [lead,', 'admins: { keys: [puppet, lead,'), 5),
        'trust/keys/puppet.asc': bench.key('puppet').armored,
      });
      return approve(bench, 'puppet', `Approves: ${trust}`, { parents: [trust] });
    },
  },
  {
    name: 'an admin lowers the threshold alone, and uses the lower one',
    ...WAITS,
    path: POLICY_FILE,
    async make(bench) {
      await ask(bench);
      await bench.commit('lead', { [POLICY_FILE]: nextPolicy((text) => text, 5) });
      return bench.commit('lead', {
        ...WEB,
        'trust/keys/puppet.asc': bench.key('puppet').armored,
        [POLICY_FILE]: nextPolicy((text) => text, 6),
      });
    },
  },
  {
    name: 'an admin takes the own change of trust/ back, with what was done under it left in place',
    ...WAITS,
    path: POLICY_FILE,
    async make(bench) {
      await ask(bench);
      await bench.commit('lead', { [POLICY_FILE]: nextPolicy((text) => text, 5) });
      await bench.commit('ops', WEB);
      return bench.commit('lead', { [POLICY_FILE]: several(undefined, 6) });
    },
  },
  {
    name: 'brings back by a revert of the revert what nobody approved',
    ...WAITS,
    good: 3,
    async make(bench) {
      await ask(bench);
      await bench.commit('ops', WEB);
      await bench.commit('ops', { 'bundles/web/compose.yaml': 'services: {}\n' });
      return bench.commit('ops', WEB);
    },
  },
  {
    name: 'brings back, where one may restore, what waited and was withdrawn',
    ...WAITS,
    good: 3,
    path: 'bundles/web/compose.yaml',
    async make(bench) {
      await shippedBefore(bench);
      await bench.commit('ops', WEB);
      await bench.commit('ops', { 'bundles/web/compose.yaml': 'services: {}\n' });
      return bench.commit('ops', WEB);
    },
  },
  restored(
    'restores one file of a folder and leaves the other as it is now',
    [
      { ...bundle('web', 'one'), 'bundles/web/a.txt': 'one\n' },
      { ...bundle('web', 'two'), 'bundles/web/a.txt': 'two\n' },
    ],
    'ops',
    bundle('web', 'one'),
    'bundles/web/compose.yaml',
  ),
  restored(
    'restores two folders, each from another commit',
    [
      { ...bundle('web', 'one'), ...bundle('api', 'one') },
      { ...bundle('web', 'two'), ...bundle('api', 'two') },
      { ...bundle('web', 'three'), ...bundle('api', 'three') },
    ],
    'ops',
    { ...bundle('web', 'one'), ...bundle('api', 'two') },
    'bundles/api/compose.yaml',
  ),
  restored(
    'restores a folder, and ships another with it',
    [bundle('web', 'one'), bundle('web', 'two')],
    'ops',
    { ...bundle('web', 'one'), ...bundle('api', 'mine') },
    'bundles/api/compose.yaml',
  ),
  restored(
    'has a robot restore',
    [bundle('web', 'one'), bundle('web', 'two')],
    'ci',
    bundle('web', 'one'),
    'bundles/web/compose.yaml',
  ),
  {
    name: 'lets one person restore what guards the fleet',
    code: 'POLICY_INVALID',
    git: 'good',
    path: POLICY_FILE,
    says: /restore/,
    make: (bench) =>
      bench.commit('lead', {
        [POLICY_FILE]: nextPolicy((text) =>
          text
            .replace('admins: { keys: [lead, second] }', 'admins: { keys: [lead, second], threshold: 2 }')
            .replace('role: admins }', 'role: admins, restore: 1 }'),
        ),
      }),
  },
  {
    name: 'a limit is raised by a commit that waits, and used by the next',
    code: 'SOURCE_TOO_LARGE',
    git: 'good',
    good: 1,
    path: 'README.md',
    async make(bench) {
      await ask(bench);
      const fleet = `version: 1\nid: ${FLEET_ID}\nname: test\nlimits: { file: 4MiB }\n`;
      await bench.commit('lead', { 'fleet.yaml': fleet });
      return bench.commit('ops', { 'README.md': 'x'.repeat(1024 * 1024 + 1) });
    },
  },
];

export const APPROVALS_CONTROL: LineControl = {
  name: 'two people for a bundle, three for a group, two admins for trust/; what is withdrawn needs nobody',
  async make(bench) {
    await ask(bench);
    const web = await bench.commit('ops', WEB);
    const group = await bench.commit('ops', { 'groups/a.yaml': 'priority: 1\n' });
    const trust = await bench.commit('lead', {
      [POLICY_FILE]: several((text) => text.replace('second, ops', 'second, fresh, ops'), 5),
      'trust/keys/fresh.asc': bench.key('fresh').armored,
    });
    await bench.commit('ops', { 'bundles/x/a': 'x\n' });
    let head = await bench.commit('lead', { 'bundles/x/a': null });
    for (const [by, id] of [
      ['second', group],
      ['second', trust],
      ['lead', group],
      ['lead', web],
    ] as const) {
      head = await approve(bench, by, `Approves: ${id}`, { parents: [head] });
    }
    return head;
  },
};

export const RESTORE_CONTROL: LineControl = {
  name: 'one person brings back two bundles as an earlier commit had them, where the rule says so',
  async make(bench) {
    const both = (text: string) => ({ ...bundle('web', text), ...bundle('api', text) });
    // The host has gone past it, and looks back.
    const from = await shippedBefore(bench, both('one'), both('two'), { 'bundles/other/a': 'x\n' });
    return { head: await bench.commit('ops', both('one')), from };
  },
};
