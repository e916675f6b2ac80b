/** A host that was kept from all news for longer than `freshness`, and a thief with one key of those that it knows. */
import { FLEET_ID } from '../../support/fleet.ts';
import type { LineAttack, LineControl, LineShown } from '../attack.ts';
import { DAY, type LineBench, NOW, nextPolicy, T } from '../support/line-bench.ts';

const ALONE = { code: 'AUTHORITY_THRESHOLD', git: 'good' } as const;
const README = { 'README.md': 'changed\n' };
/** When the thief is at work: whatever was signed before `freshness` ago counts for nobody. */
const LATE = NOW - DAY;

/** What the host accepted last, ten days ago. */
function quiet(bench: LineBench): Promise<string> {
  const fleet = `version: 1\nid: ${FLEET_ID}\nname: test\nfreshness: 4d\n`;
  return bench.commit('lead', { 'fleet.yaml': fleet }, { at: T + 600 });
}

export const SILENCE: readonly LineAttack[] = [
  {
    name: 'one stolen key of an operator',
    ...ALONE,
    says: /no news came for 9 days.* needs signatures of 2 people of the last 4 days, .* and has ops$/,
    async make(bench) {
      const from = await quiet(bench);
      return { head: await bench.commit('ops', README, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key, which signs many commits',
    ...ALONE,
    says: /has lead$/,
    async make(bench) {
      const from = await quiet(bench);
      await bench.commit('lead', README, { at: LATE });
      await bench.commit('lead', { 'docs/a.md': 'more\n' }, { at: LATE });
      return { head: await bench.commit('lead', {}, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key and a robot',
    ...ALONE,
    says: /has ops$/,
    async make(bench) {
      const from = await quiet(bench);
      await bench.commit('ops', README, { at: LATE });
      return { head: await bench.commit('ci', {}, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key on top of a commit that another person signed before the silence was long',
    ...ALONE,
    says: /has ops$/,
    async make(bench) {
      const from = await quiet(bench);
      await bench.commit('second', { 'README.md': 'honest\n' }, { at: T + DAY });
      return { head: await bench.commit('ops', README, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key, and another one that has expired since, backdated to when it was good',
    ...ALONE,
    says: /has ops$/,
    async make(bench) {
      const from = await quiet(bench);
      await bench.commit('expiring', { 'README.md': 'backdated\n' }, { at: T + 700 });
      return { head: await bench.commit('ops', README, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key of an admin, who lets somebody new in as the second person',
    ...ALONE,
    says: /has lead$/,
    async make(bench) {
      const from = await quiet(bench);
      const policy = nextPolicy((text) => text.replace('keys: [lead, second, ops', 'keys: [lead, second, fresh, ops'));
      const files = { 'trust/policy.yaml': policy, 'trust/keys/fresh.asc': bench.key('fresh').armored };
      await bench.commit('lead', files, { at: LATE });
      return { head: await bench.commit('fresh', README, { at: LATE }), from };
    },
  },
  {
    name: "one stolen key of an admin, who puts another key of one's own under the name of a colleague",
    ...ALONE,
    says: /has lead$/,
    async make(bench) {
      const from = await quiet(bench);
      const files = { 'trust/policy.yaml': nextPolicy(), 'trust/keys/ops.asc': bench.key('puppet').armored };
      await bench.commit('lead', files, { at: LATE });
      return { head: await bench.commit('puppet', README, { at: LATE }), from };
    },
  },
  {
    name: 'one stolen key, shown to a new host whose anchor is old',
    ...ALONE,
    async make(bench) {
      const anchor = await quiet(bench);
      return { head: await bench.commit('ops', README, { at: LATE }), anchor };
    },
  },
];

export const SILENCE_CONTROL: LineControl = {
  name: 'after a long silence, a line that two people signed within `freshness`',
  async make(bench): Promise<LineShown> {
    const from = await quiet(bench);
    await bench.commit('ops', README, { at: LATE });
    return { head: await bench.commit('second', {}, { at: LATE }), from };
  },
};
