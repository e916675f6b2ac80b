/** Hosts that are to leave the line they are on: only the admins lead them, and only forward. */
import type { LineAttack, LineControl, LineShown } from '../attack.ts';
import { type LineBench, nextPolicy, type Person, type SignOptions, T } from '../support/line-bench.ts';

const DIVERGED = { code: 'DIVERGED', git: 'good' } as const;

interface Lines {
  /** First and last commit of the line that the host is on. */
  readonly first: string;
  readonly last: string;
}

/** The line that the host is on: two commits of an operator. The work tree is back at the fork afterwards. */
async function forked(bench: LineBench, fork = bench.anchor, options: SignOptions = {}): Promise<Lines> {
  const first = await bench.commit('ops', { 'README.md': 'own 1\n' }, options);
  const last = await bench.commit('ops', { 'README.md': 'own 2\n' }, options);
  await bench.goTo(fork);
  await bench.commit('ops', { 'README.md': 'other\n' }, options);
  return { first, last };
}

/** A policy under which several people give up a line, in force for both lines. */
async function strict(bench: LineBench, keys: string, options: SignOptions = {}): Promise<Lines> {
  const policy = nextPolicy((text) => text.replace('{ keys: [lead, second] }', `{ keys: [${keys}], threshold: 2 }`));
  const fork = await bench.commit('lead', { 'trust/policy.yaml': policy }, options);
  return forked(bench, fork, options);
}

function abandon(bench: LineBench, by: Person | null, line: string, at?: number): Promise<string> {
  return say(bench, by, `Leave a line\n\nAbandons: ${line}\n`, at);
}

function approve(bench: LineBench, by: Person, commit: string): Promise<string> {
  return say(bench, by, `Approve\n\nApproves: ${commit}\n`);
}

function say(bench: LineBench, by: Person | null, message: string, at?: number): Promise<string> {
  return bench.commit(by, {}, { message, ...(at === undefined ? {} : { at }) });
}

export const RECOVERY: readonly LineAttack[] = [
  {
    name: 'a line abandoned by an operator alone, who may not change the policy',
    ...DIVERGED,
    says: /needs one signature of the role admins, .* and has ops$/,
    async make(bench) {
      const { first, last } = await forked(bench);
      return { head: await abandon(bench, 'ops', first), from: last };
    },
  },
  {
    name: 'a line abandoned by a robot',
    ...DIVERGED,
    says: /has ci$/,
    async make(bench) {
      const { first, last } = await forked(bench);
      return { head: await abandon(bench, 'ci', first), from: last };
    },
  },
  {
    name: 'a line abandoned by nobody: the commit that says so is not signed',
    code: 'SIGNATURE_MISSING',
    git: 'refused',
    async make(bench) {
      const { first, last } = await forked(bench);
      return { head: await abandon(bench, null, first), from: last };
    },
  },
  {
    name: 'a line abandoned by one admin where two are needed',
    ...DIVERGED,
    says: /needs signatures of 2 people of the role admins, .* and has lead$/,
    async make(bench) {
      const { first, last } = await strict(bench, 'lead, second');
      return { head: await abandon(bench, 'lead', first), from: last };
    },
  },
  {
    name: 'a line abandoned by one admin twice where two are needed',
    ...DIVERGED,
    says: /has lead$/,
    async make(bench) {
      const { first, last } = await strict(bench, 'lead, second');
      const said = await abandon(bench, 'lead', first);
      return { head: await approve(bench, 'lead', said), from: last };
    },
  },
  {
    name: 'a line abandoned by one admin, with the approval of a robot that is admin too',
    ...DIVERGED,
    says: /has lead, ci$/,
    async make(bench) {
      const { first, last } = await strict(bench, 'lead, second, ci');
      const said = await abandon(bench, 'lead', first);
      return { head: await approve(bench, 'ci', said), from: last };
    },
  },
  {
    name: 'a line abandoned by one admin, with the approval of a key that has expired since',
    ...DIVERGED,
    says: /has lead$/,
    async make(bench) {
      const { first, last } = await strict(bench, 'lead, second, expiring', { at: T + 1900 });
      const said = await abandon(bench, 'lead', first, T + 2000);
      await bench.commit('expiring', {}, { at: T + 2001, message: `Approve\n\nApproves: ${said}\n` });
      return { head: await bench.commit('ops', { 'README.md': 'on\n' }, { at: T + 2002 }), from: last };
    },
  },
  {
    name: 'a line abandoned with the approval of another commit that says the same',
    ...DIVERGED,
    says: /has lead$/,
    async make(bench) {
      const { first, last } = await strict(bench, 'lead, second');
      await abandon(bench, 'lead', first);
      const other = await say(bench, 'lead', `Again\n\nAbandons: ${first}\n`);
      return { head: await approve(bench, 'ops', other), from: last };
    },
  },
  {
    name: 'the line that is abandoned is another one: its second commit is named',
    ...DIVERGED,
    async make(bench) {
      const { last } = await forked(bench);
      return { head: await abandon(bench, 'lead', last), from: last };
    },
  },
  {
    name: 'the line is named by the beginning of its id, which many commits can have',
    ...DIVERGED,
    async make(bench) {
      const { first, last } = await forked(bench);
      return { head: await abandon(bench, 'lead', first.slice(0, 12)), from: last };
    },
  },
  {
    name: 'a line abandoned in the text of a commit about something else',
    ...DIVERGED,
    async make(bench) {
      const { first, last } = await forked(bench);
      const message = `Quote\n\nAbandons: ${first}\n\nis what such a trailer looks like\n`;
      return { head: await say(bench, 'lead', message), from: last };
    },
  },
  {
    name: 'a line abandoned by a trailer in another spelling, which git takes for the same',
    ...DIVERGED,
    async make(bench) {
      const { first, last } = await forked(bench);
      return { head: await say(bench, 'lead', `Leave a line\n\nabandons: ${first}\n`), from: last };
    },
  },
  {
    name: 'a fork from before an admin was removed, with a signature of that admin',
    ...DIVERGED,
    async make(bench) {
      const policy = nextPolicy((text) => text.replaceAll('lead, second', 'lead'));
      const removed = `removed: ["${bench.key('second').fingerprint}"]\n`;
      const first = await bench.commit('lead', {
        'trust/policy.yaml': policy,
        'trust/keys/second.asc': null,
        'trust/removed.yaml': removed,
      });
      await bench.goTo(bench.anchor);
      await abandon(bench, 'second', first);
      return { head: await bench.commit('ops', { 'README.md': 'other\n' }), from: first };
    },
  },
  {
    name: 'a line that was left, shown again',
    ...DIVERGED,
    async make(bench) {
      const { first, last } = await forked(bench);
      const from = await abandon(bench, 'lead', first);
      await bench.goTo(last);
      return { head: await bench.commit('ops', { 'README.md': 'own 3\n' }), from };
    },
  },
  {
    name: 'a line that was left, with a decision of the admins from before they changed their mind',
    ...DIVERGED,
    async make(bench) {
      const { first, last } = await forked(bench);
      const head = await abandon(bench, 'lead', first);
      const theirs = await bench.repo.git('rev-parse', `${head}^`);
      await bench.goTo(last);
      // Whoever stands here knows of the decision above, and took it back.
      return { head, from: await abandon(bench, 'second', theirs) };
    },
  },
];

export const RECOVERY_CONTROL: LineControl = {
  name: 'a line that two admins, of two that are needed, left for another one',
  async make(bench): Promise<LineShown> {
    const { first, last } = await strict(bench, 'lead, second');
    const said = await abandon(bench, 'lead', first);
    await approve(bench, 'second', said);
    return { head: await bench.commit('ops', { 'README.md': 'on\n' }), from: last };
  },
};
