/** Insiders who may write hosts and groups, and not fleet.yaml: other ways to the agent of a host, which judges everything else. */
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl } from '../attack.ts';
import { type LineBench, nextPolicy, POLICY } from '../support/line-bench.ts';

type Files = Readonly<Record<string, string | null>>;

function pin(digit: string, url = 'https://downloads.example/kedge-{arch}'): string {
  return `{ version: 0.${digit}.0, sha256: { amd64: "${digit.repeat(64)}" }, url: "${url}" }`;
}

const FLEET = `version: 1\nid: ${FLEET_ID}\nname: test\n`;
const fleet = (agent: string) => `${FLEET}defaults: { agent: ${agent} }\n`;
const CANARY = `select: { canary: "yes" }\npriority: 10\nagent: ${pin('3')}\n`;
const SITE = `select: { site: berlin }\npriority: 20\nagent: ${pin('2')}\n`;

/** one: the fleet's. two: that of its own package, on purpose. three: that of the higher of two groups. */
const BASE: Files = {
  'fleet.yaml': fleet(pin('2')),
  'groups/canary.yaml': CANARY,
  'groups/site.yaml': SITE,
  'hosts/one.yaml': '{}\n',
  'hosts/two.yaml': 'agent: null\n',
  'hosts/three.yaml': 'labels: { site: berlin, canary: "yes" }\n',
};

interface Way {
  readonly name: string;
  readonly says: RegExp;
  /** Commits before the last one, which are good by themselves. */
  readonly first?: readonly Files[];
  readonly last: Files;
}

const WAYS: readonly Way[] = [
  {
    name: 'a host’s file pins another agent',
    says: /agent hosts run: host one 0\.2\.0 .* -> 0\.6\.0 \(amd64 6{12}\) \(by hosts\/one\.yaml\); .* as for fleet\.yaml/,
    last: { 'hosts/one.yaml': `agent: ${pin('6')}\n` },
  },
  {
    name: 'the pinned agent is to be fetched from elsewhere',
    says: /host one 0\.2\.0/,
    last: { 'hosts/one.yaml': `agent: ${pin('2', 'https://evil.example/kedge')}\n` },
  },
  {
    name: 'a group pins another agent',
    says: /by groups\/site\.yaml/,
    last: { 'groups/site.yaml': SITE.replace(pin('2'), pin('6')) },
  },
  {
    name: 'a label is added, so that a group of another agent selects the host',
    says: /host one .* -> 0\.3\.0 .*by hosts\/one\.yaml/,
    last: { 'hosts/one.yaml': 'labels: { canary: "yes" }\n' },
  },
  {
    name: 'a label is taken away, so that the higher group of another agent lets go of the host',
    says: /host three 0\.2\.0 .* -> 0\.3\.0/,
    last: { 'hosts/three.yaml': 'labels: { canary: "yes" }\n' },
  },
  {
    name: 'a group’s priority rises above the one that pinned the agent',
    says: /by groups\/canary\.yaml/,
    last: { 'groups/canary.yaml': CANARY.replace('priority: 10', 'priority: 30') },
  },
  {
    name: 'a new group with another agent comes in above all others',
    says: /by groups\/zz\.yaml/,
    last: { 'groups/zz.yaml': `select: { site: berlin }\npriority: 99\nagent: ${pin('6')}\n` },
  },
  {
    name: 'the group that pinned the agent is taken away',
    says: /host three .* -> 0\.3\.0 .*by groups\/site\.yaml/,
    last: { 'groups/site.yaml': null },
  },
  {
    name: 'a `null` takes a host back to the agent of its own package, which may be an old one',
    says: /host one 0\.2\.0 .* -> the agent of its own package/,
    last: { 'hosts/one.yaml': 'agent: null\n' },
  },
  {
    name: 'a new host is brought in with an agent of the insider’s',
    says: /host four the agent of its own package -> 0\.6\.0/,
    last: { 'hosts/four.yaml': `agent: ${pin('6')}\n` },
  },
  {
    name: 'a host’s file is made unreadable first, and readable with another agent later',
    says: /host two unreadable -> 0\.6\.0/,
    first: [{ 'hosts/two.yaml': 'agent: [\n' }],
    last: { 'hosts/two.yaml': `agent: ${pin('6')}\n` },
  },
  {
    name: 'half a pin is written first, and the other half later',
    says: /host two unreadable -> 0\.6\.0/,
    first: [{ 'hosts/two.yaml': 'agent: { version: 0.6.0 }\n' }],
    last: { 'hosts/two.yaml': `agent: ${pin('6')}\n` },
  },
  {
    name: 'another agent hides in a host’s file that is of no format of this agent’s',
    says: /host two .* -> 0\.6\.0/,
    last: { 'hosts/two.yaml': `agent: ${pin('6')}\nfrom-the-future: {}\n` },
  },
];

const AUTHORITY = { code: 'AUTHORITY_PATH', git: 'good', path: 'fleet.yaml' } as const;

/** Of two admins, each alone. */
async function baseOfTwo(bench: LineBench): Promise<string> {
  await bench.commit('lead', BASE);
  const two = (text: string) => text.replace('{ keys: [lead, second] }', '{ keys: [lead, second], threshold: 2 }');
  return bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => two(POLICY)) });
}

export const AGENTS: readonly LineAttack[] = [
  ...WAYS.map(
    ({ name, says, first = [], last }): LineAttack => ({
      name,
      ...AUTHORITY,
      says,
      good: first.length,
      async make(bench) {
        const from = await bench.commit('lead', BASE);
        for (const files of first) await bench.commit('ops', files);
        return { from, head: await bench.commit('ops', last) };
      },
    }),
  ),
  {
    name: 'a merge carries another agent in from a side branch that an admin signed for',
    ...AUTHORITY,
    says: /ops may not change which agent hosts run/,
    async make(bench) {
      const from = await bench.commit('lead', BASE);
      const side = await bench.commit('lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('3')) });
      await bench.goTo(from);
      return { from, head: await bench.merge(side, 'ops') };
    },
  },
  {
    name: 'an operator reverts an admin’s new agent, and with it brings an old one back',
    ...AUTHORITY,
    async make(bench) {
      await bench.commit('lead', BASE);
      const from = await bench.commit('lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('3')) });
      return { from, head: await bench.commit('ops', { 'groups/site.yaml': SITE }) };
    },
  },
  {
    name: 'one of two admins moves the agent of hosts alone, through a group',
    code: 'AUTHORITY_THRESHOLD',
    git: 'good',
    path: 'fleet.yaml',
    says: /fleet\.yaml \(as host three would run another agent\).* needs? 2 people.*may still approve: second/,
    async make(bench) {
      const from = await baseOfTwo(bench);
      return { from, head: await bench.commit('lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('6')) }) };
    },
  },
];

/** What is no effect, or is one that the signer may have. */
const RIGHTFUL: readonly (readonly [by: 'lead' | 'ops', files: Files])[] = [
  ['lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('4')) }],
  ['lead', { 'hosts/one.yaml': `labels: { canary: "yes" }\nagent: ${pin('4')}\n` }],
  ['lead', { 'fleet.yaml': fleet(pin('4')) }],
  // The agent stays what it is.
  ['ops', { 'hosts/one.yaml': `agent: ${pin('4')}\nsuspend: true\n` }],
  ['ops', { 'hosts/five.yaml': 'agent: null\n', 'groups/empty.yaml': `agent: ${pin('6')}\n` }],
  ['ops', { 'hosts/five.yaml': null }],
  ['ops', { 'groups/bundles.yaml': 'select: { site: berlin }\npriority: 50\nbundles: { web: null }\n' }],
  // The host that looks on runs no agent that could hand over.
  ['lead', { 'hosts/one.yaml': 'agent: null\n' }],
];

export const AGENTS_CONTROL: LineControl = {
  name: 'who may write fleet.yaml moves the agent of hosts by groups and labels too, alone or by two as it needs; operators do what leaves it as it is',
  async make(bench: LineBench) {
    await bench.commit('lead', BASE);
    for (const [by, files] of RIGHTFUL) await bench.commit(by, files);
    const two = (text: string) => text.replace('{ keys: [lead, second] }', '{ keys: [lead, second], threshold: 2 }');
    await bench.commit('lead', { 'trust/policy.yaml': nextPolicy(() => two(POLICY)) });
    // A mistake is taken back by one.
    const now = SITE.replace(pin('2'), pin('4'));
    await bench.commit('lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('6')) });
    await bench.commit('lead', { 'groups/site.yaml': now });
    const moved = await bench.commit('lead', { 'groups/site.yaml': SITE.replace(pin('2'), pin('5')) });
    const text = { tree: await bench.treeOf(moved), parents: [moved], message: `approve\n\nApproves: ${moved}\n` };
    const made = await bench.forged('second', text);
    await bench.goTo(made);
    return made;
  },
};
