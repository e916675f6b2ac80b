/** Commits that no host may take: each pushed for real, refused, said why, and nothing that runs is touched. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { FLEET_ID } from '../support/fleet.ts';
import { commitPayload, forceSign, rawTree, withSignature } from '../support/line.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import {
  assertRefused,
  configure,
  DAY,
  isFetch,
  NOW,
  nextPolicy,
  type Person,
  POLICY,
  T,
  trustKeys,
  trustLine,
} from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });
const fingerprint = (name: Person): string => people.keys[name].fingerprint;

const line = await trustLine({ after }, world, people);
assertConverged(await line.host.reconcile(), line.anchor);
assert.equal((await line.host.container('app', 'main')).state, 'running');

interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly key?: readonly string[];
  readonly path?: string;
  readonly says?: readonly RegExp[];
  readonly remedy?: RegExp;
  /** Looked at twice more: not fetched again by itself, and after `retry` without git on the host. */
  readonly more?: true;
  /** Of what is no matter of trust. */
  readonly status?: number;
  /** Makes a line on the anchor; gives the commit to be named. */
  make(): Promise<string>;
}

const README = { 'README.md': 'changed\n' };

/** A tree like the anchor's with one more raw entry. */
async function treeWith(entry: readonly [mode: string, name: string, id: string]): Promise<string> {
  const listed = (await line.repo.git('ls-tree', line.anchor)).split('\n').map((text) => {
    const [mode = '', , id = '', name = ''] = text.split(/[ \t]/);
    return [mode.replace(/^0/, ''), name, id] as const;
  });
  const order = ([mode, name]: readonly [string, string, string]): Buffer =>
    Buffer.from(name + (mode === '40000' ? '/' : ''));
  return line.repo.store(rawTree([...listed, entry].toSorted((a, b) => Buffer.compare(order(a), order(b)))), 'tree');
}

/** Signed by force: what gpg would refuse to make. */
async function forged(by: Person, tree: string, at: number): Promise<string> {
  const payload = commitPayload({ tree, parents: [line.anchor], at });
  const armored = await forceSign(await people.gpg.exportSecret(fingerprint(by)), payload, at);
  const id = await line.repo.store(withSignature(payload, armored), 'commit');
  await line.goTo(id).catch(() => line.repo.git('update-ref', '--no-deref', 'HEAD', id));
  return id;
}

const anchorTree = (): Promise<string> => line.repo.git('rev-parse', `${line.anchor}^{tree}`);

const REFUSALS: readonly Refusal[] = [
  {
    name: 'unsigned',
    code: 'SIGNATURE_MISSING',
    remedy: /git merge -s ours/,
    more: true,
    make: () => line.commit(null, README),
  },
  {
    name: "a stranger's",
    code: 'SIGNATURE_UNKNOWN_KEY',
    key: [fingerprint('stranger')],
    more: true,
    make: () => line.commit('stranger', README),
  },
  {
    name: 'good ones on top of a bad one make it no better',
    code: 'SIGNATURE_UNKNOWN_KEY',
    async make() {
      const bad = await line.commit('stranger', README);
      await line.commit('lead', { 'README.md': 'again\n' });
      return bad;
    },
  },
  {
    name: 'altered after it was signed',
    code: 'SIGNATURE_BAD',
    key: ['ops', fingerprint('ops')],
    more: true,
    async make() {
      const good = await line.commit('ops', README);
      const id = await line.repo.store((await line.repo.raw(good, 'commit')).replace('by ops', 'by you'), 'commit');
      await line.goTo(id);
      return id;
    },
  },
  {
    name: 'a path that no rule covers',
    code: 'AUTHORITY_PATH',
    path: 'scripts/run.sh',
    key: ['lead', fingerprint('lead')],
    says: [/no rule/],
    make: () => line.commit('lead', { 'scripts/run.sh': 'echo\n' }),
  },
  {
    name: 'an operator who makes himself an admin',
    code: 'AUTHORITY_PATH',
    path: 'trust/policy.yaml',
    key: ['ops', fingerprint('ops')],
    says: [/admins/],
    more: true,
    make: () =>
      line.commit('ops', { 'trust/policy.yaml': nextPolicy((p) => p.replace('[lead, second],', '[lead, ops],')) }),
  },
  {
    name: 'an operator who grants a power',
    code: 'AUTHORITY_PATH',
    path: 'trust/powers.yaml',
    make: () => line.commit('ops', { 'trust/powers.yaml': 'app: [privileged]\n' }),
  },
  {
    name: 'a robot beyond its role',
    code: 'AUTHORITY_PATH',
    path: 'fleet.yaml',
    key: ['ci', fingerprint('ci')],
    make: () => line.commit('ci', { 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: mine\n` }),
  },
  {
    name: 'a key that had expired when it signed',
    code: 'SIGNATURE_EXPIRED_KEY',
    key: ['old', fingerprint('old')],
    make: async () => forged('old', await anchorTree(), T + 7200),
  },
  {
    name: 'a key that has expired since',
    code: 'SIGNATURE_EXPIRED_KEY',
    key: ['old', fingerprint('old')],
    make: () => line.commit('old', README, { at: T + 600 }),
  },
  {
    name: 'a key that was superseded before it signed',
    code: 'SIGNATURE_REVOKED_KEY',
    key: ['retired', fingerprint('retired')],
    make: () => line.commit('retired', README, { at: T + 7200 }),
  },
  {
    name: 'a compromised key, though it signed before that was known',
    code: 'SIGNATURE_REVOKED_KEY',
    key: ['stolen', fingerprint('stolen')],
    make: () => line.commit('stolen', README, { at: T + 600 }),
  },
  {
    name: 'SHA-1',
    code: 'SIGNATURE_WEAK',
    key: ['second', fingerprint('second')],
    says: [/SHA-?1/],
    make: () => line.commit('second', README, { gpgOptions: ['--digest-algo', 'SHA1'] }),
  },
  {
    name: 'backdated to before its parent',
    code: 'SIGNATURE_TIME',
    key: ['ops', fingerprint('ops')],
    make: () => line.commit('ops', README, { at: T - 3600 }),
  },
  {
    name: 'signed in the future',
    code: 'SIGNATURE_TIME',
    key: ['ops', fingerprint('ops')],
    remedy: /clock/,
    make: () => line.commit('ops', README, { at: NOW + DAY }),
  },
  {
    name: 'another fleet',
    code: 'FLEET_MISMATCH',
    path: 'fleet.yaml',
    says: [new RegExp(FLEET_ID), /11111111-2222-4333-8444-555555555555/],
    make: () =>
      line.commit('lead', { 'fleet.yaml': 'version: 1\nid: 11111111-2222-4333-8444-555555555555\nname: x\n' }),
  },
  {
    name: 'a policy whose revision has not risen',
    code: 'POLICY_INVALID',
    path: 'trust/policy.yaml',
    says: [/revision/],
    make: () => line.commit('lead', { 'trust/policy.yaml': POLICY.replace('ops, ci', 'ci, ops') }),
  },
  {
    name: 'a symbolic link',
    code: 'TREE_UNSAFE',
    path: 'passwd',
    more: true,
    make: async () =>
      forged('ops', await treeWith(['120000', 'passwd', await line.repo.store('/etc/passwd', 'blob')]), T + 60),
  },
  {
    name: 'a submodule',
    code: 'TREE_UNSAFE',
    path: 'module',
    make: async () => forged('ops', await treeWith(['160000', 'module', line.anchor]), T + 60),
  },
  {
    name: 'two names that differ by case alone',
    code: 'TREE_UNSAFE',
    path: 'readme.md',
    says: [/README\.md/],
    make: async () =>
      forged('ops', await treeWith(['100644', 'readme.md', await line.repo.store('x', 'blob')]), T + 60),
  },
  {
    name: 'a fleet.yaml of a newer format',
    code: 'AGENT_TOO_OLD',
    path: 'fleet.yaml',
    status: 1,
    remedy: /[Uu]pdate/,
    make: () => line.commit('lead', { 'fleet.yaml': `version: 2\nid: ${FLEET_ID}\nname: test\n` }),
  },
  {
    name: 'a policy of a newer format',
    code: 'AGENT_TOO_OLD',
    path: 'trust/policy.yaml',
    status: 1,
    make: () => line.commit('lead', { 'trust/policy.yaml': nextPolicy((p) => p.replace('version: 1', 'version: 2')) }),
  },
];

describe('refused', () => {
  for (const { name, make, more, ...expected } of REFUSALS) {
    test(name, async () => {
      await line.goTo(line.anchor);
      const bad = await make();
      const head = await line.show();
      world.http.log.length = 0;
      const pass = await line.untouched(line.anchor);
      assertRefused(pass, { ...expected, commit: bad });
      assert.equal(pass.head, head);
      assert.ok(world.http.log.some(isFetch), 'it was looked at');

      const record = await line.host.inventory();
      assert.deepEqual([record?.fleet.commit, record?.fleet.head], [line.anchor, head]);
      const accepted = record?.conditions.find((c) => c.type === 'Accepted');
      assert.deepEqual([accepted?.status, accepted?.code], [false, expected.code]);
      for (const word of [bad, ...(expected.key ?? []), expected.path ?? '']) {
        assert.ok(accepted?.message.includes(word), `the record does not name ${word}: ${accepted?.message}`);
      }
      if (more !== true) return;

      world.http.log.length = 0;
      const again = await line.untouched(line.anchor);
      assert.deepEqual([again.status, again.failure], [pass.status, pass.failure]);
      assert.equal(world.http.log.some(isFetch), false, 'a refused head is not fetched again');

      await configure(line.host, { fleet: { git: 'embedded' } });
      const retry = await line.host.kedge('retry');
      assert.equal(retry.status, 0, retry.stderr);
      world.http.log.length = 0;
      assertRefused(await line.untouched(line.anchor), { ...expected, commit: bad });
      assert.ok(world.http.log.some(isFetch), 'it was looked at once more');
      await configure(line.host, { fleet: { git: 'auto' } });
    });
  }

  test('after all of that the branch is pushed back, and all is well', async () => {
    await line.show(line.anchor);
    assertIdle(await line.host.reconcile(), line.anchor);
  });
});
