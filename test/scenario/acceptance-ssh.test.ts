/** Commits signed by SSH keys (`gpg.format=ssh`) under the same policy: real git and ssh-keygen, and each attack on them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { judgeLine, type LineJudgement } from '../../reconciler/agent/accept.ts';
import type { FailureCode } from '../../reconciler/core/failure.ts';
import { type CommitId, isCommitId } from '../../reconciler/core/names.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { type FileChanges, gitEnv, type Repository, repository, writeFiles } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { commitPayload, objectsOf, withSignature } from '../support/line.ts';
import { run } from '../support/run.ts';
import { type HandKey, handKey, type SshHome, type SshKeyFile, sshHome } from '../support/ssh.ts';

const DAY = 86_400;
const NOW = Math.floor(Date.now() / 1000);
/** When the anchor was signed. */
const T = NOW - 2 * DAY;
const POLICY = `version: 1
revision: 3
roles:
  admins: { keys: [lead, anna] }
  operators: { keys: [lead, anna, ops, device, small, both] }
rules:
  - { paths: ["trust/**", "fleet.yaml"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;
const policy = (revision: number, edit = (text: string) => text): string =>
  edit(POLICY).replace('revision: 3', `revision: ${revision}`);

const signatures = new OpenPgpSignatures();
const cleanUp: (() => Promise<void>)[] = [];
let gpg: GpgHome;
let home: SshHome;
let repo: Repository;
let objects: ObjectReader;
let anchor: CommitId;
let lead: Key;
let both: Key;
let device: HandKey;
const keys = new Map<string, SshKeyFile>();
const key = (name: string): SshKeyFile => keys.get(name) ?? assert.fail(name);
const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(text));

before(async () => {
  const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
  gpg = await gpgHome(scope);
  home = await sshHome(scope);
  lead = await gpg.makeKey({ name: 'lead', at: T - DAY });
  both = await gpg.makeKey({ name: 'both', at: T - DAY });
  device = handKey('sk-ed25519');
  for (const name of ['anna', 'ops', 'both', 'stranger', 'fresh']) keys.set(name, await home.makeKey(name));
  keys.set('small', await home.makeKey('small', 'rsa', 1024));
  repo = await repository(scope, gpg);
  const files = fleetFiles({ keys: { lead: lead.armored, both: both.armored } });
  anchor = commitId(
    await repo.commit({
      files: {
        ...files,
        'trust/policy.yaml': POLICY,
        ...Object.fromEntries(
          ['anna', 'ops', 'both', 'small'].map((name) => [`trust/keys/${name}.pub`, key(name).line]),
        ),
        'trust/keys/device.pub': device.line,
        'README.md': 'a fleet\n',
      },
      sign: lead.fingerprint,
      at: T,
    }),
  );
  objects = await objectsOf(scope, repo);
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

/** By git itself, with `gpg.format=ssh`. */
async function commit(by: string, files: FileChanges, at: number): Promise<CommitId> {
  await writeFiles(repo.dir, files);
  await repo.git('add', '--all', '--force');
  const config = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${key(by).file}`];
  const dates = { GIT_AUTHOR_DATE: `${at} +0000`, GIT_COMMITTER_DATE: `${at} +0000` };
  await run('git', ['-C', repo.dir, ...config, 'commit', '-q', '--allow-empty', '-S', '-m', `by ${by}`], {
    env: gitEnv(dates),
  });
  return commitId(await repo.head());
}

/** Takes the armored signature that `sign` makes of the anchor's tree on the anchor. */
async function forged(sign: (payload: Buffer) => string | Promise<string>, at = T + 60): Promise<CommitId> {
  const tree = await repo.git('rev-parse', `${anchor}^{tree}`);
  const payload = commitPayload({ tree, parents: [anchor], at });
  return commitId(await repo.store(withSignature(payload, await sign(payload)), 'commit'));
}

async function reset(to: string = anchor): Promise<void> {
  await repo.git('checkout', '-q', '--force', '--detach', to);
  await repo.git('clean', '-qfdx');
}

async function judge(head: CommitId, now = NOW): Promise<LineJudgement> {
  const deps = { objects, signatures, now: () => now * 1000, buildTime: 0 };
  const line = { fleetId: FLEET_ID, base: { commit: anchor, kind: 'checkpoint' as const }, head, newestSignature: 0 };
  const judged = await judgeLine(deps, line);
  return judged.ok ? judged.value : assert.fail(JSON.stringify(judged.failure));
}

async function accepted(head: CommitId, person: string, fingerprint: string): Promise<void> {
  const { accepted, stopped } = await judge(head);
  assert.equal(stopped, null, JSON.stringify(stopped));
  assert.deepEqual([accepted?.id, accepted?.signer], [head, { person, fingerprint }]);
}

async function refused(head: CommitId, code: FailureCode, says: RegExp, named?: string): Promise<void> {
  const { stopped, accepted } = await judge(head);
  assert.deepEqual([stopped?.code, stopped?.commit], [code, head], JSON.stringify(stopped));
  assert.match(stopped?.message ?? '', says);
  if (named !== undefined) assert.ok(stopped?.key?.includes(named), JSON.stringify(stopped));
  assert.notEqual(accepted?.id, head);
}

const README = { 'README.md': 'changed\n' };

describe('a person with an SSH key', { concurrency: 1 }, () => {
  test('signs what the role may; the time is the committer’s', async () => {
    await reset();
    const head = await commit('ops', README, T + 60);
    await accepted(head, 'ops', key('ops').fingerprint);
    assert.equal((await judge(head)).accepted?.signedAt, T + 60);
  });

  test('may have an OpenPGP certificate besides, and is one person', async () => {
    await reset();
    await accepted(await commit('both', README, T + 60), 'both', key('both').fingerprint);
    const head = commitId(await repo.commit({ files: { 'README.md': 'x\n' }, sign: both.fingerprint, at: T + 120 }));
    await accepted(head, 'both', both.fingerprint);
  });

  test('may hold it in a security key, which somebody must have touched', async () => {
    await accepted(await forged((payload) => device.sign(payload)), 'device', device.fingerprint);
    await refused(await forged((payload) => device.sign(payload, { flags: 0 })), 'SIGNATURE_BAD', /touching/, 'device');
  });

  test('may be the first to sign: an anchor by SSH', async () => {
    await reset();
    const head = await commit('anna', README, T + 60);
    const deps = { objects, signatures, now: () => NOW * 1000, buildTime: 0 };
    const line = { fleetId: FLEET_ID, base: { commit: head, kind: 'anchor' as const }, head, newestSignature: 0 };
    const judged = await judgeLine(deps, line);
    assert.ok(judged.ok, JSON.stringify(judged));
    assert.equal(judged.value.accepted?.signer.person, 'anna');
  });
});

describe('attacks', { concurrency: 1 }, () => {
  test('a stranger; a path of others; altered; too weak', async () => {
    await reset();
    await refused(
      await commit('stranger', README, T + 60),
      'SIGNATURE_UNKNOWN_KEY',
      /not in trust\/keys/,
      key('stranger').fingerprint,
    );
    await reset();
    const grab = policy(4, (text) => text.replace('[lead, anna]', '[lead, ops]'));
    await refused(await commit('ops', { 'trust/policy.yaml': grab }, T + 60), 'AUTHORITY_PATH', /admins/, 'ops');
    await reset();
    const good = await commit('ops', README, T + 60);
    const altered = (await repo.raw(good, 'commit')).replace('by ops', 'by you');
    await refused(commitId(await repo.store(altered, 'commit')), 'SIGNATURE_BAD', /not of these bytes/, 'ops');
    await reset();
    await refused(await commit('small', README, T + 60), 'SIGNATURE_WEAK', /RSA of 1024 bits/, 'small');
  });

  test('a signature of a file, which people give away; the armor doubled; one of each kind', async () => {
    const ops = key('ops');
    const git = (payload: Buffer) => home.sign(payload, ops);
    await refused(await forged((payload) => home.sign(payload, ops, 'file')), 'SIGNATURE_BAD', /made for "file"/);
    await refused(await forged(async (payload) => (await git(payload)).repeat(2)), 'SIGNATURE_BAD', /base64/);
    const openpgp = (payload: Buffer) => gpg.sign(payload, lead.fingerprint, T + 60);
    const mixed = await forged(async (payload) => (await git(payload)) + (await openpgp(payload)));
    await refused(mixed, 'SIGNATURE_BAD', /does not end/);
    const turned = await forged(async (payload) => (await openpgp(payload)) + (await git(payload)));
    await refused(turned, 'SIGNATURE_BAD', /./);
    await accepted(await forged(git), 'ops', ops.fingerprint);
  });

  test('the committer’s time counts: not before the parent, not in the future', async () => {
    await reset();
    await refused(await commit('ops', README, T - 700), 'SIGNATURE_TIME', /before its parent/, 'ops');
    await reset();
    await refused(await commit('ops', README, NOW + 700), 'SIGNATURE_TIME', /now/, 'ops');
  });

  test('one key under two names, and a certificate or a private key in the place of a public key', async () => {
    const table: readonly (readonly [FileChanges, RegExp])[] = [
      [{ 'trust/keys/twin.pub': key('ops').line }, /two names, ops and twin/],
      [{ 'trust/keys/twin.pub': `${key('ops').line}${key('fresh').line}` }, /one line/],
      [{ 'trust/keys/twin.pub': `cert-authority ${key('fresh').line}` }, /without options/],
      [{ 'trust/keys/twin.pub': lead.armored }, /one line|public key expected/],
      [{ 'trust/keys/twin.asc': key('fresh').line }, /OpenPGP/],
    ];
    for (const [files, says] of table) {
      await reset();
      await refused(
        await commit('anna', { ...files, 'trust/policy.yaml': policy(4) }, T + 60),
        'POLICY_INVALID',
        says,
        'anna',
      );
    }
  });
});

describe('keys over time', { concurrency: 1 }, () => {
  test('a key is added, changed for another, and removed for good', async () => {
    await reset();
    const add = { 'trust/keys/fresh.pub': key('fresh').line };
    const more = (text: string) => text.replace('device, small', 'device, fresh, small');
    // Whoever adds a key cannot have it sign that same commit.
    await refused(
      await commit('fresh', { ...add, 'trust/policy.yaml': policy(4, more) }, T + 60),
      'SIGNATURE_UNKNOWN_KEY',
      /./,
    );
    await reset();
    await commit('anna', { ...add, 'trust/policy.yaml': policy(4, more) }, T + 60);
    await accepted(await commit('fresh', README, T + 120), 'fresh', key('fresh').fingerprint);

    const rotated = await commit(
      'anna',
      {
        'trust/keys/ops.pub': (await home.makeKey('ops-2')).line,
        'trust/policy.yaml': policy(5, more),
        'trust/removed.yaml': `removed:\n  - "${key('ops').fingerprint}"\n`,
      },
      T + 180,
    );
    await accepted(rotated, 'anna', key('anna').fingerprint);
    await refused(
      await commit('ops', { 'README.md': 'late\n' }, T + 240),
      'SIGNATURE_UNKNOWN_KEY',
      /removed\.yaml/,
      key('ops').fingerprint,
    );

    // No revert brings it back: neither of removed.yaml too, nor of the key alone, nor under another name.
    const old = { 'trust/keys/ops.pub': key('ops').line };
    for (const [files, says] of [
      [{ ...old, 'trust/removed.yaml': null }, /only grows/],
      [old, /of ops is listed/],
      [{ 'trust/keys/other.pub': key('ops').line }, /of other is listed/],
      [{ 'trust/removed.yaml': `removed: ["${key('stranger').fingerprint}"]\n` }, /only grows/],
    ] as const) {
      await reset(rotated);
      const head = await commit('anna', { ...files, 'trust/policy.yaml': policy(6, more) }, T + 300);
      await refused(head, 'POLICY_INVALID', says, 'anna');
    }
    await reset(rotated);
    await repo.git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'revert', '--no-commit', rotated);
    await refused(await commit('anna', {}, T + 300), 'POLICY_INVALID', /./, 'anna');
  });

  test('the last key of a role is not taken away', async () => {
    await reset();
    const alone = (text: string) => text.replace('[lead, anna]', '[anna]');
    await accepted(
      await commit('anna', { 'trust/policy.yaml': policy(4, alone) }, T + 60),
      'anna',
      key('anna').fingerprint,
    );
    const weak = { 'trust/keys/anna.pub': key('small').line, 'trust/keys/small.pub': null };
    const files = { ...weak, 'trust/policy.yaml': policy(5, (text) => alone(text).replace(', small', '')) };
    await refused(await commit('anna', files, T + 120), 'POLICY_INVALID', /role "admins"/, 'anna');
  });
});
