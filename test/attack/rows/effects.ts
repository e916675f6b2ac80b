/** Insiders who may write hosts and groups, and not os/: other ways to the OS of a host. */
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import { type LineBench, nextPolicy, type Person, POLICY } from '../support/line-bench.ts';

type Files = Readonly<Record<string, string | null>>;

function pin(digit: string): string {
  const more = 'remotes: ["https://os.example/repo"]\nsignedBy: [trust/os/release.asc]\n';
  return `commit: "${digit.repeat(64)}"\nref: debian/12/x86_64\n${more}`;
}

function fleet(channel: string): string {
  return `version: 1\nid: ${FLEET_ID}\nname: test\ndefaults: { os: { channel: ${channel} } }\n`;
}

/** os/canary.yaml is the operators', the rest of os/ the admins'; hosts, groups and even fleet.yaml are the operators'. */
const RULES = POLICY.replace('"fleet.yaml", ', '').replace(
  '  - { paths: ["**"], role: operators }',
  '  - { paths: ["os/canary.yaml", "fleet.yaml"], role: operators }\n  - { paths: ["os/**"], role: admins }\n  - { paths: ["**"], role: operators }',
);
const FAST = 'select: { speed: fast }\npriority: 10\nos: { channel: old }\n';
const SITE = 'select: { site: berlin }\npriority: 20\nos: { channel: stable }\n';

/** one: stable by default. two: none, on purpose. three: stable, by the higher of two groups. */
const BASE: Files = {
  'os/stable.yaml': pin('1'),
  'os/old.yaml': pin('0'),
  'os/canary.yaml': pin('c'),
  'fleet.yaml': fleet('stable'),
  'groups/fast.yaml': FAST,
  'groups/site.yaml': SITE,
  'hosts/two.yaml': 'os: { channel: null }\n',
  'hosts/three.yaml': 'labels: { site: berlin, speed: fast }\n',
};

/** A commit is judged by the policy before it: two. */
async function base(bench: LineBench): Promise<string> {
  await bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => RULES) });
  return bench.commit('lead', BASE);
}

/** The same, and then two admins are needed for os/, and for nothing else. */
async function baseOfTwo(bench: LineBench): Promise<string> {
  await base(bench);
  const two = RULES.replace('["os/**"], role: admins', '["os/**"], role: admins, threshold: 2');
  return bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => two, 5) });
}

async function approve(bench: LineBench, by: Person, commit: string): Promise<string> {
  const head = await bench.repo.git('rev-parse', 'HEAD');
  const text = { tree: await bench.treeOf(head), parents: [head], message: `approve\n\nApproves: ${commit}\n` };
  const made = await bench.forged(by, text);
  await bench.goTo(made);
  return made;
}

/** Developer mode: /usr of the host may be written to. */
function developer(until: string): string {
  return `developer: { from: "2026-12-01T08:00:00Z", until: "${until}", reason: drivers }\n`;
}

interface Laundry {
  readonly name: string;
  /** The channel whose file's rule it lacks. */
  readonly channel: string;
  readonly says: RegExp;
  /** Commits before the last one, which are good by themselves. */
  readonly first?: readonly Files[];
  readonly last: Files;
}

const LAUNDRIES: readonly Laundry[] = [
  {
    name: 'a host’s file names another channel',
    channel: 'old',
    says: /host one stable 1{12} -> old 0{12} \(by hosts\/one\.yaml\)/,
    last: { 'hosts/one.yaml': 'os: { channel: old }\n' },
  },
  {
    name: 'a group names another channel',
    channel: 'old',
    says: /host three stable .* -> old .*\(by groups\/site\.yaml\)/,
    last: { 'groups/site.yaml': SITE.replace('stable', 'old') },
  },
  {
    name: 'a label is added, so that a group of another channel selects the host',
    channel: 'old',
    says: /by hosts\/one\.yaml/,
    last: { 'hosts/one.yaml': 'labels: { speed: fast }\n' },
  },
  {
    name: 'a label is taken away, so that the higher group lets go of the host',
    channel: 'old',
    says: /by hosts\/three\.yaml/,
    last: { 'hosts/three.yaml': 'labels: { speed: fast }\n' },
  },
  {
    name: 'a host joins a group of another channel by name',
    channel: 'old',
    says: /by hosts\/one\.yaml/,
    last: { 'hosts/one.yaml': 'groups: [fast]\n' },
  },
  {
    name: 'a group selects more hosts than before',
    channel: 'old',
    says: /hosts? three stable/,
    last: { 'groups/fast.yaml': FAST.replace('speed: fast', 'site: berlin').replace('10', '30') },
  },
  {
    name: 'a group’s priority rises above the one that held the OS',
    channel: 'old',
    says: /by groups\/fast\.yaml/,
    last: { 'groups/fast.yaml': FAST.replace('priority: 10', 'priority: 30') },
  },
  {
    name: 'a new group comes in above all others',
    channel: 'old',
    says: /by groups\/zz\.yaml/,
    last: { 'groups/zz.yaml': 'select: { site: berlin }\npriority: 99\nos: { channel: old }\n' },
  },
  {
    name: 'the group that held the OS is taken away',
    channel: 'old',
    says: /by groups\/site\.yaml/,
    last: { 'groups/site.yaml': null },
  },
  {
    name: 'a group is renamed, so that it is laid last among equals',
    channel: 'old',
    says: /host three/,
    first: [{ 'groups/fast.yaml': FAST.replace('10', '20') }],
    last: { 'groups/fast.yaml': null, 'groups/swift.yaml': FAST.replace('10', '20') },
  },
  {
    name: 'fleet.yaml names another channel for all',
    channel: 'old',
    says: /host one stable .*\(by fleet\.yaml\)/,
    last: { 'fleet.yaml': fleet('old') },
  },
  {
    name: 'a `null` that kept a host off the OS is taken away',
    channel: 'stable',
    says: /host two no OS -> stable 1{12}/,
    last: { 'hosts/two.yaml': '{}\n' },
  },
  {
    name: 'a `null` takes a host off the OS that it is kept on',
    channel: 'stable',
    says: /host one stable 1{12} -> no OS/,
    last: { 'hosts/one.yaml': 'os: null\n' },
  },
  {
    name: 'a channel that does not exist takes a host off the OS',
    channel: 'stable',
    says: /host one stable 1{12} -> no OS/,
    last: { 'hosts/one.yaml': 'os: { channel: nowhere }\n' },
  },
  {
    name: 'a new host is brought in on another OS',
    channel: 'old',
    says: /host four no OS -> old/,
    last: { 'hosts/four.yaml': 'os: { channel: old }\n' },
  },
  {
    name: 'a host is taken away, and brought back on another OS',
    channel: 'old',
    says: /host two no OS -> old/,
    first: [{ 'hosts/two.yaml': null }],
    last: { 'hosts/two.yaml': 'os: { channel: old }\n' },
  },
  {
    name: 'a host’s file is made unreadable first, and readable with another OS later',
    channel: 'old',
    says: /host two unreadable -> old/,
    first: [{ 'hosts/two.yaml': 'os: [\n' }],
    last: { 'hosts/two.yaml': 'os: { channel: old }\n' },
  },
  {
    name: 'another OS hides in a host’s file that is wrong elsewhere, and is put right later',
    channel: 'old',
    says: /host two no OS -> old/,
    last: { 'hosts/two.yaml': 'os: { channel: old }\nbundels: {}\n' },
  },
  {
    name: 'a host goes from a guarded channel to one that the insider may write',
    channel: 'stable',
    says: /host one stable 1{12} -> canary e{12}/,
    first: [{ 'os/canary.yaml': pin('e') }],
    last: { 'hosts/one.yaml': 'os: { channel: canary }\n' },
  },
  {
    name: 'the same, while both channels stand at one commit',
    channel: 'stable',
    says: /host one stable 1{12} -> canary 1{12}/,
    first: [{ 'os/canary.yaml': pin('1') }],
    last: { 'hosts/one.yaml': 'os: { channel: canary }\n' },
  },
  {
    name: 'a pin and the host that shall follow it change in one commit, the pin by right',
    channel: 'stable',
    says: /by os\/canary\.yaml, hosts\/one\.yaml/,
    last: { 'os/canary.yaml': pin('e'), 'hosts/one.yaml': 'os: { channel: canary }\n' },
  },
  {
    name: 'the file of a channel is taken away',
    channel: 'stable',
    says: /may not change os\/stable\.yaml/,
    last: { 'os/stable.yaml': null },
  },
  {
    name: 'a channel of the insider’s own comes in',
    channel: 'mine',
    says: /may not change os\/mine\.yaml/,
    last: { 'os/mine.yaml': pin('e'), 'hosts/one.yaml': 'os: { channel: mine }\n' },
  },
  {
    name: 'developer mode is turned on for a host, so that its system may be changed by hand',
    channel: 'stable',
    says: /host one stable 1{12} -> stable 1{12} in developer mode until 2026-12-01T18:00:00Z \(by hosts\/one\.yaml\)/,
    last: { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') },
  },
  {
    name: 'a new host is brought in in developer mode',
    channel: 'stable',
    says: /host four no OS -> stable 1{12} in developer mode/,
    last: { 'hosts/four.yaml': developer('2026-12-01T18:00:00Z') },
  },
  {
    name: 'developer mode is laid on a host without an OS, which gets one later',
    channel: 'stable',
    says: /host two no OS -> stable 1{12} in developer mode/,
    first: [{ 'hosts/two.yaml': `os: { channel: null }\n${developer('2026-12-01T18:00:00Z')}` }],
    last: { 'hosts/two.yaml': developer('2026-12-01T18:00:00Z') },
  },
];

const THRESHOLD = { code: 'AUTHORITY_THRESHOLD', git: 'good' } as const;
const AUTHORITY = { code: 'AUTHORITY_PATH', git: 'good' } as const;

export const EFFECTS: readonly LineAttack[] = [
  ...LAUNDRIES.map(
    ({ name, channel, says, first = [], last }): LineAttack => ({
      name,
      ...AUTHORITY,
      path: `os/${channel}.yaml`,
      says,
      good: first.length,
      async make(bench) {
        const from = await base(bench);
        for (const files of first) await bench.commit('ops', files);
        return { from, head: await bench.commit('ops', last) };
      },
    }),
  ),
  {
    name: 'a merge carries another OS in from a side branch that an admin signed for',
    ...AUTHORITY,
    path: 'os/old.yaml',
    says: /ops may not change which OS hosts run/,
    async make(bench) {
      const from = await base(bench);
      const side = await bench.commit('lead', { 'groups/site.yaml': SITE.replace('stable', 'old') });
      await bench.goTo(from);
      return { from, head: await bench.merge(side, 'ops') };
    },
  },
  {
    name: 'an operator reverts an admin’s change of a group, and with it the OS',
    ...AUTHORITY,
    path: 'os/stable.yaml',
    async make(bench) {
      await base(bench);
      const from = await bench.commit('lead', { 'groups/site.yaml': SITE.replace('stable', 'canary') });
      return { from, head: await bench.commit('ops', { 'groups/site.yaml': SITE }) };
    },
  },
  {
    name: 'an operator lengthens the developer mode that an admin has signed',
    ...AUTHORITY,
    path: 'os/stable.yaml',
    async make(bench) {
      await base(bench);
      const from = await bench.commit('lead', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') });
      return { from, head: await bench.commit('ops', { 'hosts/one.yaml': developer('2026-12-02T18:00:00Z') }) };
    },
  },
  {
    name: 'an operator brings back a developer mode that was ended (a revert of its end)',
    ...AUTHORITY,
    path: 'os/stable.yaml',
    async make(bench) {
      await base(bench);
      await bench.commit('lead', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') });
      const from = await bench.commit('ops', { 'hosts/one.yaml': '{}\n' });
      return { from, head: await bench.commit('ops', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') }) };
    },
  },
  {
    name: 'developer mode of one host is copied to another one',
    ...AUTHORITY,
    path: 'os/stable.yaml',
    says: /host four/,
    async make(bench) {
      await base(bench);
      const from = await bench.commit('lead', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') });
      return { from, head: await bench.commit('ops', { 'hosts/four.yaml': developer('2026-12-01T18:00:00Z') }) };
    },
  },
  {
    name: 'one of two admins turns developer mode on, and goes on with what needs one of them',
    ...THRESHOLD,
    path: 'os/stable.yaml',
    async make(bench) {
      const from = await baseOfTwo(bench);
      await bench.commit('lead', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') });
      return { from, head: await bench.commit('lead', { 'hosts/two.yaml': 'suspend: true\nos: { channel: null }\n' }) };
    },
  },
  {
    name: 'one of two admins moves hosts alone, through a group',
    ...THRESHOLD,
    path: 'os/old.yaml',
    says: /os\/old\.yaml \(which host three would follow, or leave\).* need 2 people.*may still approve: second/,
    async make(bench) {
      const from = await baseOfTwo(bench);
      return { from, head: await bench.commit('lead', { 'groups/site.yaml': SITE.replace('stable', 'old') }) };
    },
  },
  {
    name: 'one of two admins moves a host by its label, and approves it himself',
    ...THRESHOLD,
    path: 'os/old.yaml',
    async make(bench) {
      const from = await baseOfTwo(bench);
      const moved = await bench.commit('lead', { 'hosts/one.yaml': 'labels: { speed: fast }\n' });
      return { from, head: await approve(bench, 'lead', moved) };
    },
  },
  {
    name: 'one of two admins takes the group back that moved a host, once the host’s file says the same',
    ...THRESHOLD,
    path: 'os/old.yaml',
    async make(bench) {
      const from = await baseOfTwo(bench);
      await bench.commit('lead', { 'groups/site.yaml': SITE.replace('stable', 'old') });
      const own = 'labels: { site: berlin, speed: fast }\nos: { channel: old }\n';
      await bench.commit('lead', { 'hosts/three.yaml': own });
      return { from, head: await bench.commit('lead', { 'groups/site.yaml': SITE }) };
    },
  },
  {
    name: 'an operator approves where two admins are needed',
    ...THRESHOLD,
    path: 'os/old.yaml',
    async make(bench) {
      const from = await baseOfTwo(bench);
      const moved = await bench.commit('lead', { 'hosts/one.yaml': 'os: { channel: old }\n' });
      return { from, head: await approve(bench, 'ops', moved) };
    },
  },
  {
    name: 'the channel has no rule, so that nobody may move hosts to it',
    ...AUTHORITY,
    path: 'os/stable.yaml',
    says: /no rule covers os\/stable\.yaml/,
    async make(bench) {
      await base(bench);
      const loose = (text: string) => text.replace('  - { paths: ["os/**"], role: admins }\n', '');
      const from = await bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => loose(RULES), 5) });
      return { from, head: await bench.commit('lead', { 'hosts/two.yaml': '{}\n' }) };
    },
  },
];

/** What is no effect, or is one that the signer may have. */
const RIGHTFUL: readonly (readonly [by: 'lead' | 'ops', files: Files])[] = [
  // Whoever may write the pins may move hosts, from wherever.
  ['lead', { 'groups/site.yaml': SITE.replace('stable', 'old') }],
  ['lead', { 'hosts/one.yaml': 'labels: { speed: fast }\n' }],
  ['lead', { 'hosts/one.yaml': '{}\n', 'os/stable.yaml': pin('2') }],
  ['lead', { 'hosts/four.yaml': '{}\n' }],
  // The operators' own channel, and a host that is on none.
  ['ops', { 'hosts/two.yaml': 'os: { channel: canary }\n' }],
  ['ops', { 'os/canary.yaml': pin('e') }],
  ['ops', { 'os/canary.yaml': null }],
  // The OS stays what it is.
  ['ops', { 'hosts/one.yaml': 'labels: { site: paris }\nsuspend: true\n' }],
  ['ops', { 'hosts/one.yaml': 'os: { channel: stable }\n' }],
  ['ops', { 'groups/bundles.yaml': 'select: { site: paris }\npriority: 50\nbundles: { web: null }\n' }],
  ['ops', { 'groups/empty.yaml': 'select: { site: rome }\nos: { channel: old }\n' }],
  ['ops', { 'hosts/four.yaml': null }],
  // Developer mode by one who may, made shorter by ending it, by whoever may write the host.
  ['lead', { 'hosts/one.yaml': developer('2026-12-01T18:00:00Z') }],
  ['ops', { 'hosts/one.yaml': '{}\n' }],
  // Unreadable, and put right by one who may.
  ['ops', { 'hosts/two.yaml': 'os: [\n' }],
  ['lead', { 'hosts/two.yaml': 'os: { channel: stable }\n' }],
];

export const EFFECTS_CONTROL: LineControl = {
  name: 'who may write a channel’s file moves hosts by groups and labels too, alone or by two as the channel needs; operators do what leaves the OS as it is',
  async make(bench: LineBench) {
    let head = await base(bench);
    for (const [by, files] of RIGHTFUL) head = await bench.commit(by, files);
    const two = RULES.replace('["os/**"], role: admins', '["os/**"], role: admins, threshold: 2');
    await bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => two, 5) });
    // A mistake is taken back by one, a new host among it.
    await bench.commit('lead', { 'groups/site.yaml': SITE, 'hosts/five.yaml': 'os: { channel: old }\n' });
    await bench.commit('lead', { 'groups/site.yaml': SITE.replace('stable', 'old'), 'hosts/five.yaml': null });
    head = await bench.commit('lead', { 'groups/site.yaml': SITE });
    return approve(bench, 'second', head);
  },
};
