/** Changes that need several people: real git, gpg and ssh-keygen; who counts, what waits, and each way to count twice. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { judgeLine, type LineJudgement } from '../../reconciler/agent/accept.ts';
import { signersOf } from '../../reconciler/core/approvals.ts';
import { packetHeader, unarmor } from '../../reconciler/core/armor.ts';
import { type CommitId, isCommitId } from '../../reconciler/core/names.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { type FileChanges, gitEnv, type Repository, repository, writeFiles } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { commitPayload, forceSign, objectsOf, withSignature } from '../support/line.ts';
import { run } from '../support/run.ts';
import { type SshHome, type SshKeyFile, sshHome } from '../support/ssh.ts';

const DAY = 86_400;
const NOW = Math.floor(Date.now() / 1000);
/** When the anchor was signed. */
const T = NOW - 2 * DAY;

/** `anna` has an SSH key alone; `both` has one of either form; `expiring` ends 1,000 s after the anchor. */
const PEOPLE = ['lead', 'second', 'third', 'ops', 'dev', 'ci', 'both', 'expiring', 'writer'] as const;
type Person = (typeof PEOPLE)[number] | 'anna' | 'both by ssh' | 'puppet';

const POLICY = `version: 1
revision: 1
robots: [ci]
roles:
  admins: { keys: [lead, second, third], threshold: 2 }
  operators: { keys: [lead, second, ops, dev, ci, both, anna, expiring] }
  writers: { keys: [writer, ops] }
rules:
  - { paths: ["trust/**", "fleet.yaml"], role: admins }
  - { paths: ["bundles/**"], role: operators, threshold: 2 }
  - { paths: ["groups/**"], role: operators, threshold: 3 }
  - { paths: ["docs/**"], role: writers }
  - { paths: ["**"], role: operators }
refresh: operators
`;
const nextPolicy = (edit = (text: string) => text, revision = 2): string =>
  edit(POLICY).replace('revision: 1', `revision: ${revision}`);

const WEB = 'bundles/web/compose.yaml';
const web = (text: string): FileChanges => ({ [WEB]: `services: {} # ${text}\n` });
const README = { 'README.md': 'changed\n' };

const signatures = new OpenPgpSignatures();
const keys = new Map<string, Key>();
const sshKeys = new Map<string, SshKeyFile>();
const cleanUp: (() => Promise<void>)[] = [];
let gpg: GpgHome;
let home: SshHome;
let repo: Repository;
let objects: ObjectReader;
let anchor: CommitId;
let clock = T;

const key = (name: string): Key => keys.get(name) ?? assert.fail(name);
const sshKey = (name: string): SshKeyFile => sshKeys.get(name) ?? assert.fail(name);
const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(text));

before(async () => {
  const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
  gpg = await gpgHome(scope);
  home = await sshHome(scope);
  for (const name of [...PEOPLE, 'puppet']) {
    const expire = name === 'expiring' ? `seconds=${DAY + 1000}` : '0';
    keys.set(name, await gpg.makeKey({ name, expire, at: T - DAY }));
  }
  for (const name of ['anna', 'both']) sshKeys.set(name, await home.makeKey(name));
  repo = await repository(scope, gpg);
  const certificates = Object.fromEntries(PEOPLE.map((name) => [name, key(name).armored]));
  const files = {
    ...fleetFiles({ keys: certificates, bundles: { web: 'services: {}\n', two: 'services: {}\n' } }),
    'trust/policy.yaml': POLICY,
    'trust/keys/anna.pub': sshKey('anna').line,
    'trust/keys/both.pub': sshKey('both').line,
    'README.md': 'a fleet\n',
    'docs/a.md': 'x\n',
    'groups/all.yaml': 'select: { site: a }\n',
  };
  anchor = commitId(await repo.commit({ files, sign: key('lead').fingerprint, at: T }));
  objects = await objectsOf(scope, repo);
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

/** On the current head, a minute after the last one; by git itself. */
async function commit(by: Person, files: FileChanges, message = `by ${by}`, at?: number): Promise<CommitId> {
  clock += 60;
  const when = at ?? clock;
  if (by !== 'anna' && by !== 'both by ssh') {
    return commitId(await repo.commit({ files, message, sign: key(by).fingerprint, at: when }));
  }
  await writeFiles(repo.dir, files);
  await repo.git('add', '--all', '--force');
  const config = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${sshKey(by === 'anna' ? 'anna' : 'both').file}`];
  const dates = { GIT_AUTHOR_DATE: `${when} +0000`, GIT_COMMITTER_DATE: `${when} +0000` };
  const words = ['-C', repo.dir, ...config, 'commit', '-q', '--allow-empty', '-S', '-m', message];
  await run('git', words, { env: gitEnv(dates) });
  return commitId(await repo.head());
}

function approve(by: Person, ...ids: readonly string[]): Promise<CommitId> {
  return commit(by, {}, `Approve it\n\n${ids.map((id) => `Approves: ${id}`).join('\n')}\n`);
}

async function goTo(id: string): Promise<void> {
  await repo.git('checkout', '-q', '--force', '--detach', id);
  await repo.git('clean', '-qfdx');
}

async function judge(head: string, options: { base?: CommitId; now?: number } = {}): Promise<LineJudgement> {
  const { base = anchor, now = NOW } = options;
  const deps = { objects, signatures, now: () => now * 1000, buildTime: 0 };
  const line = { fleetId: FLEET_ID, base: { commit: base, kind: 'checkpoint' as const }, newestSignature: 0 };
  const judged = await judgeLine(deps, { ...line, head: commitId(head) });
  return judged.ok ? judged.value : assert.fail(JSON.stringify(judged.failure));
}

async function inForce(head: string, options: Parameters<typeof judge>[1] = {}): Promise<void> {
  const { accepted, stopped, waiting } = await judge(head, options);
  assert.deepEqual([stopped, accepted?.id, waiting], [null, head, []], JSON.stringify(stopped));
}

/** The head waits for `commit`, which is signed by these people; in force is `stands` (the anchor). */
async function waits(
  head: string,
  commit: string,
  signed: readonly string[],
  more: { readonly says?: RegExp; readonly stands?: string; readonly paths?: readonly string[] } = {},
): Promise<LineJudgement> {
  const judged = await judge(head);
  const { accepted, stopped, waiting } = judged;
  const said = JSON.stringify(stopped, null, 2);
  assert.equal(stopped?.code, 'AUTHORITY_THRESHOLD', said);
  assert.deepEqual([stopped?.commit, accepted?.id ?? anchor], [commit, more.stands ?? anchor], said);
  const one = waiting.find((w) => w.commit === commit) ?? assert.fail(said);
  assert.deepEqual(signersOf(one), signed, said);
  assert.match(stopped.message, /waits for approval/);
  assert.match(stopped.remedy, /push the branch back/);
  if (more.says !== undefined) assert.match(stopped.message, more.says);
  if (more.paths !== undefined)
    assert.deepEqual(
      one.needs.map(({ path }) => path),
      more.paths,
    );
  return judged;
}

describe('who counts', { concurrency: 1 }, () => {
  test('author and one approver make two; what follows is judged and taken with them', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await waits(shipped, shipped, ['ops'], {
      says: /needs 2 people of the role operators; signed by ops; may still approve: (?=.*anna)(?=.*dev)(?!.*(ci|writer|third|expiring))/,
    });
    const readme = await commit('dev', README);
    await waits(readme, shipped, ['ops']);
    await inForce(await approve('dev', shipped));
  });

  test('an SSH key counts as well as OpenPGP, as author and as approver', async () => {
    await goTo(anchor);
    const one = await commit('anna', web('1'));
    await waits(one, one, ['anna']);
    const other = await (async () => {
      await approve('ops', one);
      return commit('ops', web('2'));
    })();
    await inForce(await approve('anna', other));
  });

  test('the author’s own approval, again and again', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await approve('ops', shipped);
    await waits(await approve('ops', shipped), shipped, ['ops']);
  });

  test('one approver twice where three are needed', async () => {
    await goTo(anchor);
    const group = await commit('ops', { 'groups/all.yaml': 'select: { site: b }\n' });
    await approve('dev', group);
    await waits(await approve('dev', group), group, ['ops', 'dev'], { says: /needs 3 people/ });
    await inForce(await approve('lead', group));
  });

  test('one person under an OpenPGP and an SSH key is one person', async () => {
    await goTo(anchor);
    const shipped = await commit('both', web('1'));
    await waits(await approve('both by ssh', shipped), shipped, ['both']);
    await inForce(await approve('dev', shipped));
  });

  test('a robot neither as approver nor as author', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await waits(await approve('ci', shipped), shipped, ['ops', 'ci'], {
      says: /a robot never counts among several: ci/,
    });
    await goTo(anchor);
    const built = await commit('ci', web('2'));
    await waits(await approve('ops', built), built, ['ci', 'ops']);
    await inForce(await approve('dev', built));
  });

  test('somebody without the role of the rule', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await waits(await approve('writer', shipped), shipped, ['ops', 'writer']);
    const policy = await commit('lead', { 'trust/policy.yaml': nextPolicy() });
    await waits(await approve('ops', policy), shipped, ['ops', 'writer']);
  });

  test('two roles in one commit: each needs its own people', async () => {
    await goTo(anchor);
    const mixed = await commit('lead', {
      ...web('1'),
      'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: other\nbranch: main\n`,
    });
    await waits(await approve('ops', mixed), mixed, ['lead', 'ops'], { paths: ['fleet.yaml'] });
    await inForce(await approve('third', mixed));
  });
});

describe('what is an approval', { concurrency: 1 }, () => {
  test('of the full id of the very commit, once, in strict form', async () => {
    await goTo(anchor);
    const before = await commit('ops', README);
    const shipped = await commit('ops', web('1'));
    for (const message of [
      `Approve\n\nApproves: ${before}\n`,
      `Approve\n\nApproves: ${shipped.slice(0, 12)}\n`,
      `Approve\n\nApproves: ${shipped}\nApproves: ${before}\n`,
      `Approve\n\nApproves: ${shipped}\nApproves: ${shipped}\n`,
      `Approve\n\napproves: ${shipped}\n`,
      `Approve\n\nApproves: ${shipped.toUpperCase().replace(/^./, 'A')}\n`,
      `Approve\n\nApproves: ${shipped} and more\n`,
      `Approve\n\nApproves:\n ${shipped}\n`,
      `Approve\n\nApproves: ${shipped}\n\nNo: really not\n`,
      `Approves: ${shipped}\n`,
      `Approve\n\nI do not agree.\nApproves: ${shipped}\n`,
    ]) {
      const head = await commit('dev', {}, message);
      await waits(head, shipped, ['ops'], { stands: before });
    }
    const trailers = `Approve\n\nChange-Id: 1\nApproves: ${shipped}\nTree-Note: x\n`;
    await inForce(await commit('dev', {}, trailers));
  });

  test('not with a change of its own', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    const head = await commit('dev', { 'README.md': 'sneaked in\n' }, `Approve\n\nApproves: ${shipped}\n`);
    await waits(head, shipped, ['ops']);
    const again = await commit('dev', web('2'), `Approve\n\nApproves: ${shipped}\n`);
    const { waiting } = await waits(again, shipped, ['ops']);
    assert.deepEqual(
      waiting.map((one) => [one.commit, signersOf(one)]),
      [
        [shipped, ['ops']],
        [again, ['dev']],
      ],
    );
  });

  test('not as a merge', async () => {
    await goTo(anchor);
    const side = await commit('dev', README);
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    clock += 60;
    const merged = await repo.merge(side, {
      strategy: 'ours',
      sign: key('dev').fingerprint,
      at: clock,
      message: `Approve\n\nApproves: ${shipped}\n`,
    });
    await waits(merged, shipped, ['ops']);
  });

  test('not on another line, and not beside the line', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    const approval = await approve('dev', shipped);
    await inForce(approval);
    // The same change anew: it has another id, and nobody approved that.
    await goTo(anchor);
    await commit('ops', README);
    const replayed = await commit('ops', web('1'));
    const copied = await commit('ops', {}, `Approve it\n\nApproves: ${shipped}\n`);
    await waits(copied, replayed, ['ops'], { stands: await repo.git('rev-parse', `${replayed}^`) });
    // The approval merged in as a second parent: it is no commit of the line.
    await goTo(shipped);
    await commit('ops', README);
    clock += 60;
    const merged = await repo.merge(approval, { sign: key('ops').fingerprint, at: clock });
    await waits(merged, shipped, ['ops']);
  });

  test('not before the commit, and not of one that nobody shows', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await goTo(anchor);
    const early = await approve('dev', shipped);
    const late = await commit('ops', web('1'));
    await waits(late, late, ['ops'], { stands: early });
  });

  test('a late one of what is met already harms nothing, and is open to whoever may sign something', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await approve('dev', shipped);
    await inForce(await approve('lead', shipped));
    await inForce(await approve('writer', shipped));
    const { stopped } = await judge(await commit('writer', {}));
    assert.equal(stopped?.code, 'AUTHORITY_PATH');
  });
});

describe('whose keys', { concurrency: 1 }, () => {
  const withPuppet = (text: string): string =>
    text
      .replace('admins: { keys: [lead, second, third]', 'admins: { keys: [lead, second, third, puppet]')
      .replace('both, anna,', 'both, anna, puppet,');

  test('a key that the waiting commit itself brings in approves nothing before it', async () => {
    await goTo(anchor);
    const shipped = await commit('lead', web('1'));
    const puppet = { 'trust/keys/puppet.asc': key('puppet').armored, 'trust/policy.yaml': nextPolicy(withPuppet) };
    const trust = await commit('lead', puppet);
    await approve('puppet', trust);
    const head = await approve('puppet', shipped);
    const judged = await waits(head, shipped, ['lead'], { says: /of no weight.*puppet/ });
    assert.deepEqual(
      judged.waiting.map((one) => one.commit),
      [shipped, trust],
    );
    assert.match(judged.stopped?.message ?? '', /1 more waits/);
    // Once others have approved it, the new key counts for what comes behind.
    await approve('second', trust);
    await approve('ops', shipped);
    const next = await commit('puppet', web('2'));
    await inForce(await approve('ops', next));
  });

  test('a threshold is not lowered by a commit that waits for it, and nothing under trust/ is withdrawn by a revert', async () => {
    await goTo(anchor);
    const lower = nextPolicy((text) => text.replace('threshold: 2 }\n  operators', 'threshold: 1 }\n  operators'));
    const trust = await commit('lead', { 'trust/policy.yaml': lower });
    const use = await commit('lead', { 'trust/policy.yaml': lower.replace('revision: 2', 'revision: 3') });
    await waits(use, trust, ['lead']);
    const back = await commit('lead', { 'trust/policy.yaml': nextPolicy(undefined, 4) });
    await waits(back, trust, ['lead']);
    await inForce(await approve('second', trust));
  });

  test('a key that has expired does not approve; one that expires later did', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'), 'x', T + 60);
    // gpg itself would not sign.
    const message = `Approve\n\nApproves: ${shipped}\n`;
    const tree = await repo.git('rev-parse', `${shipped}^{tree}`);
    const payload = commitPayload({ tree, parents: [shipped], at: T + 2000, message });
    const forged = await forceSign(await gpg.exportSecret(key('expiring').fingerprint), payload, T + 2000);
    const late = commitId(await repo.store(withSignature(payload, forged), 'commit'));
    const { stopped, accepted } = await judge(late);
    assert.deepEqual([stopped?.code, stopped?.commit, accepted], ['SIGNATURE_EXPIRED_KEY', late, null]);
    await goTo(shipped);
    const early = await commit('expiring', {}, message, T + 120);
    // The last commit's key must be good now.
    const alone = await judge(early);
    assert.deepEqual([alone.stopped?.code, alone.accepted], ['SIGNATURE_EXPIRED_KEY', null]);
    await inForce(await commit('dev', README, 'x', T + 3000));
  });

  test('a signature of a key that is removed before its commit is met never counts again', async () => {
    for (const stolen of ['ops', 'dev'] as const) {
      await goTo(anchor);
      const group = await commit('ops', { 'groups/all.yaml': 'select: { site: b }\n' });
      await approve('dev', group);
      const { fingerprint } = key(stolen);
      const trust = await commit('lead', {
        'trust/policy.yaml': nextPolicy((text) => text.replaceAll(`${stolen}, `, '').replace(', ops]', ']')),
        [`trust/keys/${stolen}.asc`]: null,
        'trust/removed.yaml': `removed: [${fingerprint}]\n`,
      });
      await approve('second', trust);
      const left = stolen === 'ops' ? 'dev' : 'ops';
      const head = await approve('lead', group);
      const { waiting, stopped } = await waits(head, group, [left, 'lead']);
      assert.doesNotMatch(stopped?.message ?? '', new RegExp(`may still approve:.*\\b${stolen}\\b`));
      assert.equal(waiting.length, 1);
      await inForce(await approve('anna', group));
      const gone = await judge(await approve(stolen, group));
      assert.equal(gone.stopped?.code, 'SIGNATURE_UNKNOWN_KEY');
    }
  });

  test('a revocation as stolen takes an approval away as well', async () => {
    await goTo(anchor);
    const group = await commit('ops', { 'groups/all.yaml': 'select: { site: b }\n' });
    await approve('dev', group);
    const elsewhere = await gpgHome({ after: (end) => cleanUp.push(end) });
    await elsewhere.gpg(['--import'], await gpg.exportSecret(key('dev').fingerprint));
    await elsewhere.revoke(key('dev').fingerprint, 'compromised', clock);
    const revoked = await elsewhere.exportPublic(key('dev').fingerprint);
    const trust = await commit('lead', { 'trust/policy.yaml': nextPolicy(), 'trust/keys/dev.asc': revoked });
    await approve('second', trust);
    await waits(await approve('lead', group), group, ['ops', 'lead']);
  });

  test('who lost the role meanwhile still counts as the policy of the approved commit has it, while the key is good', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    const trust = await commit('lead', {
      'trust/policy.yaml': nextPolicy((text) =>
        text.replace('ops, dev, ci', 'ops, ci').replace('[writer, ops]', '[writer, ops, dev]'),
      ),
    });
    await approve('second', trust);
    await inForce(await approve('dev', shipped));
  });
});

describe('a revocation', { concurrency: 1 }, () => {
  const revocations = new Map<string, string>();
  /** `who`'s certificate with its own revocation, as gpg exports it. */
  async function revoked(who: Person, at = T + 60): Promise<string> {
    const known = revocations.get(`${who} ${at}`);
    if (known !== undefined) return known;
    const elsewhere = await gpgHome({ after: (end) => cleanUp.push(end) });
    await elsewhere.gpg(['--import'], await gpg.exportSecret(key(who).fingerprint));
    await elsewhere.revoke(key(who).fingerprint, at === T + 60 ? 'compromised' : 'superseded', at);
    const text = await elsewhere.exportPublic(key(who).fingerprint);
    revocations.set(`${who} ${at}`, text);
    return text;
  }
  const file = (who: Person): string => `trust/keys/${who}.asc`;

  test('of a key is taken in by one operator, and by nobody else', async () => {
    const change = { [file('second')]: await revoked('second'), 'trust/policy.yaml': nextPolicy() };
    await goTo(anchor);
    const head = await commit('dev', change);
    await inForce(head);
    const { stopped } = await judge(await commit('second', README));
    assert.equal(stopped?.code, 'SIGNATURE_REVOKED_KEY');
    await goTo(anchor);
    await inForce(await commit('anna', change));
    await goTo(anchor);
    await inForce(await commit('lead', change));
    await goTo(anchor);
    const robot = await judge(await commit('ci', change));
    assert.deepEqual([robot.stopped?.code, robot.stopped?.path], ['AUTHORITY_PATH', file('second')]);
    await goTo(anchor);
    const own = await judge(await commit('puppet', change));
    assert.equal(own.stopped?.code, 'SIGNATURE_UNKNOWN_KEY');
  });

  test('carries nothing else in', async () => {
    const second = await revoked('second');
    const good = { [file('second')]: second, 'trust/policy.yaml': nextPolicy() };
    const fresh = await gpg.gpg(['--armor', '--export', key('puppet').fingerprint]);
    const added = await (async () => {
      const other = await gpgHome({ after: (end) => cleanUp.push(end) });
      await other.gpg(['--import'], await gpg.exportSecret(key('second').fingerprint));
      await other.addSubkey(key('second').fingerprint, 'ed25519', 'sign');
      await other.revoke(key('second').fingerprint, 'compromised', T + 60);
      return other.exportPublic(key('second').fingerprint);
    })();
    const cases: readonly [string, FileChanges][] = [
      ['another file', { ...good, ...README }],
      ['a second key', { ...good, [file('third')]: await revoked('third') }],
      [
        'a rule',
        { ...good, 'trust/policy.yaml': nextPolicy((text) => text.replace('threshold: 2 }', 'threshold: 1 }')) },
      ],
      ['a comment', { ...good, 'trust/policy.yaml': `${nextPolicy()}# approved by all\n` }],
      ['a subkey', { ...good, [file('second')]: added }],
      ['another key', { ...good, [file('second')]: fresh }],
      ['the key of another person', { ...good, [file('second')]: await revoked('third') }],
      ['the key file goes', { ...good, [file('second')]: null }],
      ['no revision', { [file('second')]: second }],
      ['no revocation', { 'trust/policy.yaml': nextPolicy() }],
    ];
    for (const [name, files] of cases) {
      await goTo(anchor);
      const { stopped, accepted } = await judge(await commit('dev', files));
      assert.deepEqual([stopped?.code, accepted], ['AUTHORITY_PATH', null], `${name}: ${JSON.stringify(stopped)}`);
    }
  });

  test('must be the key’s own, and leave every threshold within reach', async () => {
    await goTo(anchor);
    // The revocation of `third` behind the key of `second`.
    const [own, foreign] = await Promise.all([gpg.exportPublic(key('second').fingerprint), revoked('third')]);
    const packets = (armored: string): Buffer => {
      const armor = unarmor(Buffer.from(armored), 'PGP PUBLIC KEY BLOCK');
      return armor.ok ? Buffer.from(armor.bytes) : assert.fail(armor.why);
    };
    const cut = (bytes: Buffer, from: number): [Buffer, number] => {
      const header = packetHeader(bytes, from) ?? assert.fail();
      const end = header.bodyAt + header.length;
      return [bytes.subarray(from, end), end];
    };
    const [first, behind] = cut(packets(own), 0);
    const [, start] = cut(packets(foreign), 0);
    const [stranger] = cut(packets(foreign), start);
    const mixed = await gpg.gpg(['--enarmor'], Buffer.concat([first, stranger, packets(own).subarray(behind)]));
    const text = mixed.replaceAll('ARMORED FILE', 'PUBLIC KEY BLOCK').replace(/^Comment:.*\n/m, '');
    const change = { [file('second')]: text, 'trust/policy.yaml': nextPolicy() };
    const bad = await judge(await commit('dev', change));
    assert.equal(bad.stopped?.code, 'POLICY_INVALID', JSON.stringify(bad.stopped));
    assert.match(bad.stopped?.message ?? '', /revocation that its own key did not make/);

    await goTo(anchor);
    await commit('dev', { [file('second')]: await revoked('second'), 'trust/policy.yaml': nextPolicy() });
    const last = { [file('third')]: await revoked('third'), 'trust/policy.yaml': nextPolicy(undefined, 3) };
    const { stopped } = await judge(await commit('dev', last));
    assert.equal(stopped?.code, 'POLICY_INVALID', JSON.stringify(stopped));
    assert.match(stopped?.message ?? '', /cannot be reached/);
  });

  test('is not made milder, and not taken back', async () => {
    await goTo(anchor);
    const head = await commit('dev', { [file('second')]: await revoked('second'), 'trust/policy.yaml': nextPolicy() });
    for (const text of [key('second').armored, await revoked('second', T + 120)]) {
      await goTo(head);
      const change = { [file('second')]: text, 'trust/policy.yaml': nextPolicy(undefined, 3) };
      const { stopped } = await judge(await commit('dev', change));
      assert.equal(stopped?.code, 'AUTHORITY_PATH', JSON.stringify(stopped));
    }
  });
});

describe('what is in force', { concurrency: 1 }, () => {
  test('the longest prefix in which everything is met; approvals may come in any order', async () => {
    await goTo(anchor);
    const free = await commit('ops', README);
    const one = await commit('ops', web('1'));
    const two = await commit('dev', { 'bundles/two/compose.yaml': 'services: {} # 2\n' });
    const late = await approve('lead', two);
    const judged = await waits(late, one, ['ops'], { stands: free });
    assert.deepEqual(
      judged.waiting.map(({ commit: id }) => id),
      [one],
    );
    const first = await approve('lead', one);
    await inForce(first);
    const three = await commit('ops', web('3'));
    await waits(three, three, ['ops'], { stands: first });
    // Wherever a host stands on the line, it comes to the same.
    await inForce(first, { base: free });
    const head = await approve('second', three);
    await inForce(head, { base: first });
    await inForce(head);
  });

  test('a bad commit behind one that waits is what is told first', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    const bad = await commit('puppet', README);
    const { stopped, waiting } = await judge(bad);
    assert.deepEqual([stopped?.code, stopped?.commit, waiting[0]?.commit], ['SIGNATURE_UNKNOWN_KEY', bad, shipped]);
  });

  test('limits that a waiting commit raises are not there for the next one', async () => {
    await goTo(anchor);
    const fleet = (files: number): FileChanges => ({
      'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nbranch: main\nlimits: { files: ${files} }\n`,
    });
    const small = await commit('lead', fleet(25));
    await approve('second', small);
    const raised = await commit('lead', fleet(1000));
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`hosts/h${i}.yaml`, 'bundles: {}\n']));
    const used = await commit('ops', many);
    const { stopped } = await judge(used);
    assert.deepEqual([stopped?.code, stopped?.commit], ['SOURCE_TOO_LARGE', used]);
    await goTo(raised);
    const met = await approve('second', raised);
    await inForce(met);
    await inForce(await commit('ops', many), { base: met });
  });
});

describe('withdrawn', { concurrency: 1 }, () => {
  /** By git itself. */
  async function revert(by: Person, id: string): Promise<CommitId> {
    await repo.git('revert', '--no-commit', id);
    return commit(by, {}, `Revert ${id}`);
  }

  test('by git revert, by anyone with the role: alone, and between others', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await inForce(await revert('dev', shipped));
    await goTo(anchor);
    const one = await commit('ops', web('1'));
    const two = await commit('ops', { 'bundles/two/compose.yaml': 'services: {} # 2\n' });
    const three = await commit('dev', web('3'));
    await revert('dev', three);
    // web is as in `one` now, which waits itself.
    const back = await commit('ops', web('again'));
    await waits(back, one, ['ops']);
    await goTo(two);
    const gone = await revert('ops', one);
    const { waiting } = await waits(gone, two, ['ops']);
    assert.equal(waiting.length, 1);
  });

  test('in parts only is not withdrawn', async () => {
    await goTo(anchor);
    const both = await commit('ops', { ...web('1'), 'bundles/web/more.txt': 'x\n' });
    await waits(await commit('ops', { 'bundles/web/more.txt': null }), both, ['ops'], { paths: [WEB] });
    await inForce(await commit('ops', { [WEB]: 'services: {}\n' }));
  });

  test('with another mode is not as it was', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    await writeFiles(repo.dir, { [WEB]: 'services: {}\n' });
    await repo.git('add', '--all');
    await repo.git('update-index', '--chmod=+x', WEB);
    clock += 60;
    await repo.git('config', 'gpg.program', await gpg.program(clock));
    await run('git', ['-C', repo.dir, 'commit', '-q', `-S${key('ops').fingerprint}!`, '-m', 'x'], {
      env: gitEnv({ GNUPGHOME: gpg.home, GIT_AUTHOR_DATE: `${clock} +0000`, GIT_COMMITTER_DATE: `${clock} +0000` }),
    });
    await waits(await repo.head(), shipped, ['ops']);
  });

  test('what was never in force is not brought back by taking the withdrawal back', async () => {
    await goTo(anchor);
    const shipped = await commit('ops', web('1'));
    const gone = await revert('ops', shipped);
    const again = await revert('ops', gone);
    await waits(again, again, ['ops'], { stands: gone });
  });
});

describe('many that wait', { concurrency: 1 }, () => {
  test('are told by the oldest and by number; the list is bounded', async () => {
    await goTo(anchor);
    const ids: string[] = [];
    for (let i = 0; i < 25; i++) ids.push(await commit('ops', web(String(i))));
    const { stopped } = await waits(ids.at(-1) ?? '', ids[0] ?? '', ['ops']);
    assert.match(stopped?.message ?? '', /24 more wait: [0-9a-f]{12}, [0-9a-f]{12}, [0-9a-f]{12} and 21 more$/);
    assert.equal(stopped?.all?.length, 20);
    assert.ok(stopped?.all?.every(({ code }) => code === 'AUTHORITY_THRESHOLD'));
  });

  test('more paths than anybody can look at are refused', async () => {
    await goTo(anchor);
    const file = await repo.git('rev-parse', 'HEAD:README.md');
    const index = async (mode: string, count: number): Promise<CommitId> => {
      const names = Array.from({ length: count }, (_, i) => `bundles/big/${i}`);
      const input = names.map((name) => `${mode} ${file}\t${name}\n`).join('');
      await run('git', ['-C', repo.dir, 'update-index', '--add', '--index-info'], { env: gitEnv(), input });
      const tree = await repo.git('write-tree');
      clock += 60;
      const payload = commitPayload({ tree, parents: [await repo.head()], at: clock });
      const signed = withSignature(payload, await gpg.sign(payload, key('ops').fingerprint, clock));
      const id = await repo.store(signed, 'commit');
      await repo.git('update-ref', '--no-deref', 'HEAD', id);
      return commitId(id);
    };
    const first = await index('100644', 12_000);
    await waits(first, first, ['ops']);
    const { stopped } = await judge(await index('100755', 9_000));
    assert.equal(stopped?.code, 'SOURCE_TOO_LARGE');
    assert.match(stopped?.message ?? '', /more than 20000 paths wait for approval/);
  });
});
