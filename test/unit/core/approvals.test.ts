import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  afterApproval,
  afterChanges,
  afterTrust,
  approvalOf,
  approversOf,
  type Signed,
  signersOf,
  type Waiting,
  waitingFailure,
  waitingPaths,
} from '../../../reconciler/core/approvals.ts';
import type { Certificate } from '../../../reconciler/core/certificate.ts';
import type { SplitCommit } from '../../../reconciler/core/commit.ts';
import { ok } from '../../../reconciler/core/failure.ts';
import { type CommitId, isCommitId, isFingerprint, isObjectId } from '../../../reconciler/core/names.ts';
import { type Policy, parsePolicy } from '../../../reconciler/core/policy.ts';
import type { PathChange, TreeEntry } from '../../../reconciler/core/tree.ts';

const id = (n: number): CommitId => {
  const text = n.toString(16).padStart(40, '0');
  return isCommitId(text) ? text : assert.fail(text);
};
const blob = (n: number, mode: '100644' | '100755' = '100644'): TreeEntry => {
  const text = n.toString(16).padStart(40, '0');
  return { mode, name: 'x', id: isObjectId(text) ? text : assert.fail(text) };
};
const change = (path: string, before: TreeEntry | null, after: TreeEntry | null): PathChange => ({
  path,
  before,
  after,
});

const fingerprint = (name: string) => {
  const text = Buffer.from(name).toString('hex').toUpperCase().padEnd(40, '0');
  return isFingerprint(text) ? text : assert.fail(text);
};
function certificate(name: string, more: { expiresAt?: number; stolen?: boolean } = {}): Certificate {
  const bindings = [{ at: 1, expiresAt: more.expiresAt ?? null, maySign: true, weakHash: false }];
  const revocations = more.stolen === true ? [{ at: 5, compromised: true }] : [];
  const key = { algorithm: 'ed25519', bits: null, curve: null, createdAt: 1, bindings, revocations };
  return { primary: { ...key, fingerprint: fingerprint(name) }, subkeys: [], userIds: [] };
}

const PEOPLE = ['ann', 'bob', 'cleo', 'dan', 'ci'];
const TEXT = `version: 1
revision: 1
robots: [ci]
roles:
  admins: { keys: [ann, bob], threshold: 2 }
  operators: { keys: [ann, bob, cleo, ci] }
  writers: { keys: [dan] }
rules:
  - { paths: ["trust/**"], role: admins }
  - { paths: ["two/**"], role: operators, threshold: 2 }
  - { paths: ["three/**"], role: operators, threshold: 3 }
  - { paths: ["docs/**"], role: writers }
  - { paths: ["**"], role: operators }
`;
function policyOf(text = TEXT, keys: Record<string, Certificate> = {}, removed: string | null = null): Policy {
  const names = PEOPLE.filter((name) => text.includes(name));
  const policy = parsePolicy({
    policy: Buffer.from(text),
    removed: removed === null ? null : Buffer.from(removed),
    certificates: new Map(names.map((name) => [name, ok(keys[name] ?? certificate(name))])),
    sshKeys: new Map(),
  });
  return policy.ok ? policy.value : assert.fail(JSON.stringify(policy.failure));
}
const policy = policyOf();
const by = (person: string): Signed => ({ person, keys: [fingerprint(person)] });
const ship =
  (n: number, author: string, ...changes: readonly PathChange[]) =>
  (waiting: readonly Waiting[]) =>
    afterChanges(waiting, { id: id(n), policy, author: by(author) }, { paths: changes });
const approve = (n: number, person: string | null) => (waiting: readonly Waiting[]) =>
  afterApproval(waiting, id(n), { signed: person === null ? null : by(person), key: person ?? 'somebody' });

/** `1: two/a, two/b` for each commit that waits. */
function line(...steps: readonly ((waiting: readonly Waiting[]) => readonly Waiting[])[]): readonly string[] {
  const waiting = steps.reduce<readonly Waiting[]>((all, step) => step(all), []);
  return waiting.map(({ commit, needs }) => `${Number.parseInt(commit, 16)}: ${needs.map((n) => n.path).join(', ')}`);
}

describe('what waits', () => {
  const A = change('two/a', blob(1), blob(2));
  const B = change('two/b', null, blob(3));
  const C = change('three/c', blob(4), null);
  const table: readonly [string, ReturnType<typeof line>, readonly string[]][] = [
    ['a path of threshold 1', line(ship(1, 'ann', change('README.md', null, blob(1)))), []],
    ['nothing changed', line(ship(1, 'ann')), []],
    ['one author where two are needed', line(ship(1, 'ann', A)), ['1: two/a']],
    ['author and approver', line(ship(1, 'ann', A), approve(1, 'bob')), []],
    ['the author again', line(ship(1, 'ann', A), approve(1, 'ann')), ['1: two/a']],
    ['a robot as the second', line(ship(1, 'ann', A), approve(1, 'ci')), ['1: two/a']],
    ['a robot as the first', line(ship(1, 'ci', A), approve(1, 'bob')), ['1: two/a']],
    ['a robot and two people', line(ship(1, 'ci', A), approve(1, 'bob'), approve(1, 'ann')), []],
    ['another role', line(ship(1, 'ann', A), approve(1, 'dan')), ['1: two/a']],
    ['a key of no weight', line(ship(1, 'ann', A), approve(1, null)), ['1: two/a']],
    ['of another commit', line(ship(1, 'ann', A), approve(2, 'bob')), ['1: two/a']],
    ['before it', line(approve(1, 'bob'), ship(1, 'ann', A)), ['1: two/a']],
    ['each path by its own number', line(ship(1, 'ann', A, C), approve(1, 'bob')), ['1: three/c']],
    ['out of order', line(ship(1, 'ann', A), ship(2, 'ann', B), approve(2, 'bob')), ['1: two/a']],
    ['one approval is for one commit', line(ship(1, 'ann', A), ship(2, 'ann', B), approve(1, 'bob')), ['2: two/b']],

    ['taken back', line(ship(1, 'ann', A), ship(2, 'bob', change('two/a', blob(2), blob(1)))), []],
    ['an addition taken back', line(ship(1, 'ann', B), ship(2, 'ann', change('two/b', blob(3), null))), []],
    ['a removal taken back', line(ship(1, 'ann', C), ship(2, 'ann', change('three/c', null, blob(4)))), []],
    ['taken back in part', line(ship(1, 'ann', A, B), ship(2, 'ann', change('two/b', blob(3), null))), ['1: two/a']],
    [
      'taken back to another mode',
      line(ship(1, 'ann', A), ship(2, 'ann', change('two/a', blob(2), blob(1, '100755')))),
      ['1: two/a', '2: two/a'],
    ],
    [
      'back to what was never accepted',
      line(
        ship(1, 'ann', A),
        ship(2, 'ann', change('two/a', blob(2), blob(5))),
        ship(3, 'ann', change('two/a', blob(5), blob(2))),
      ),
      ['1: two/a', '2: two/a', '3: two/a'],
    ],
    [
      'all the way back',
      line(
        ship(1, 'ann', A),
        ship(2, 'ann', change('two/a', blob(2), blob(5))),
        ship(3, 'ann', change('two/a', blob(5), blob(1))),
      ),
      [],
    ],
    [
      'taken back, and shipped again',
      line(ship(1, 'ann', A), ship(2, 'ann', change('two/a', blob(2), blob(1))), ship(3, 'ann', A)),
      ['3: two/a'],
    ],
    [
      'approved meanwhile, the older one not: back to what was in force',
      line(
        ship(1, 'ann', A),
        ship(2, 'ann', change('two/a', blob(2), blob(5))),
        approve(2, 'bob'),
        ship(3, 'ann', change('two/a', blob(5), blob(1))),
      ),
      [],
    ],
    [
      'trust/ is never taken back',
      line(
        ship(1, 'ann', change('trust/policy.yaml', blob(1), blob(2))),
        ship(2, 'ann', change('trust/policy.yaml', blob(2), blob(1))),
      ),
      ['1: trust/policy.yaml', '2: trust/policy.yaml'],
    ],
  ];
  for (const [name, waits, expected] of table) test(name, () => assert.deepEqual(waits, expected));

  test('a key that trust/ lists as removed, or knows as stolen, counts no more; another one does', () => {
    const start = approve(1, 'bob')(ship(1, 'ann', C)([]));
    const without = (text: string) =>
      text
        .replace('[ann, bob, cleo, ci]', '[ann, cleo, ci]')
        .replace('[ann, bob], threshold: 2', '[ann]')
        .replace('threshold: 3', 'threshold: 2');
    const removed = policyOf(without(TEXT), {}, `removed: [${fingerprint('bob')}]\n`);
    const stolen = policyOf(TEXT, { bob: certificate('bob', { stolen: true }) });
    const gone = policyOf(without(TEXT));
    for (const [after, left] of [
      [removed, ['ann']],
      [stolen, ['ann']],
      [gone, ['ann', 'bob']],
      [policy, ['ann', 'bob']],
    ] as const) {
      const [one] = afterTrust(start, after);
      assert.deepEqual(one && signersOf(one), left);
    }
    assert.deepEqual(approve(1, 'cleo')(start), []);
    assert.equal(approve(1, 'cleo')(afterTrust(start, removed)).length, 1);
  });
});

describe('what is said', () => {
  test('who signed, who does not count, who may still approve, and how to go back', () => {
    const waiting = approve(1, null)(approve(1, 'ci')(ship(1, 'ann', change('two/a', null, blob(1)))([])));
    const why = waitingFailure(waiting, { at: 100, policy }) ?? assert.fail();
    assert.equal(why.code, 'AUTHORITY_THRESHOLD');
    assert.deepEqual([why.commit, why.path], [id(1), 'two/a']);
    assert.match(
      why.message,
      /two\/a needs 2 people of the role operators; signed by ann, ci; a robot never counts among several: ci; of no weight.*somebody; may still approve: bob, cleo$/,
    );
    assert.match(why.remedy, new RegExp(`kedge approve ${id(1)}.*git revert`));
    assert.equal(waitingFailure([], { at: 100, policy }), null);
  });

  test('who may still approve: a key good now, by the policy of the commit and by that in force', () => {
    const [one] = ship(1, 'ann', change('three/c', null, blob(1)))([]);
    assert.ok(one);
    assert.deepEqual(approversOf(one, { at: 100, policy }), ['bob', 'cleo']);
    const expired = policyOf(TEXT, { cleo: certificate('cleo', { expiresAt: 50 }) });
    assert.deepEqual(approversOf(one, { at: 100, policy: expired }), ['bob']);
    const [other] = afterChanges(
      [],
      { id: id(1), policy: expired, author: by('ann') },
      { paths: [change('two/c', null, blob(1))] },
    );
    assert.deepEqual(other && approversOf(other, { at: 100, policy }), ['bob']);
    const [trust] = ship(2, 'ann', change('trust/x', null, blob(1)))([]);
    const why = waitingFailure([trust ?? assert.fail()], { at: 100, policy: expired }) ?? assert.fail();
    assert.match(why.message, /may still approve: bob$/);
    assert.doesNotMatch(why.remedy, /git revert/);
  });

  test('an approval has one parent, its tree, and one full id', () => {
    const commit = (trailers: string, parents = [id(1)]): SplitCommit => ({
      tree: blob(7).id,
      parents,
      author: '',
      committer: '',
      committerTime: 0,
      signature: null,
      payload: Buffer.from(`tree x\n\nApprove\n\n${trailers}\n`),
      message: '',
    });
    const one = `Approves: ${id(9)}`;
    assert.equal(approvalOf(commit(one), blob(7).id), id(9));
    assert.equal(approvalOf(commit(`Signed-off-by: x\n${one}`), blob(7).id), id(9));
    assert.equal(approvalOf(commit(one), blob(8).id), null);
    assert.equal(approvalOf(commit(one, [id(1), id(2)]), blob(7).id), null);
    assert.equal(approvalOf(commit(one, []), blob(7).id), null);
    assert.equal(approvalOf(commit(`${one}\n${one}`), blob(7).id), null);
    assert.equal(approvalOf(commit(one.slice(0, -1)), blob(7).id), null);
  });
});

test('a thousand commits that wait cost little more each than ten', () => {
  let waiting: readonly Waiting[] = [];
  const begun = performance.now();
  for (let n = 1; n <= 1000; n++) {
    const changes = Array.from({ length: 20 }, (_, i) => change(`two/${n}/${i}`, null, blob(n)));
    waiting = ship(n, 'ann', ...changes)(waiting);
  }
  assert.equal(waitingPaths(waiting), 20_000);
  assert.equal(waitingFailure(waiting, { at: 100, policy })?.all?.length, 20);
  for (let n = 1; n <= 1000; n++) waiting = approve(n, 'bob')(waiting);
  assert.deepEqual(waiting, []);
  // Judging a signature costs about a millisecond; on any machine this is far less than one for each.
  const each = (performance.now() - begun) / 2000;
  assert.ok(each < 5, `${each} ms a commit`);
});
