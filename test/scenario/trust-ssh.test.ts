/** People who sign with SSH keys: under the same policy as those with OpenPGP keys, and as strictly. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { commitPayload, withSignature } from '../support/line.ts';
import { type SshKeyFile, sshHome } from '../support/ssh.ts';
import { layer } from './support/compose.ts';
import { assertConverged, assertFailed, assertIdle } from './support/pass.ts';
import { type Fleet, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const ssh = await sshHome({ after });
const [dana, stranger] = [await ssh.makeKey('dana'), await ssh.makeKey('stranger', 'ecdsa', 256)];

const policy = (revision: number, people: string): string => `version: 1
revision: ${revision}
roles:
  admins: { keys: [lead] }
  operators: { keys: [${people}] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;

/** A commit by git itself with `gpg.format=ssh`, pushed. */
async function pushBySsh({ repo, bare }: Fleet<string>, key: SshKeyFile, path: string, text: string): Promise<string> {
  await repo.git('checkout', '-q', '--detach');
  await repo.commit({ files: { [path]: text } });
  const config = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${key.file}`];
  await repo.git(...config, 'commit', '-q', '--amend', '--no-edit', '-S');
  await repo.git('push', '-q', '--force', bare, 'HEAD:main');
  return repo.head();
}

/** Puts the branch back. */
async function back({ repo, bare }: Fleet<string>, commit: string): Promise<void> {
  await repo.git('reset', '-q', '--hard', commit);
  await repo.git('push', '-q', '--force', bare, 'HEAD:main');
}

describe('SSH signatures', () => {
  test('a person with an SSH key signs what the policy gives to them, until the key is removed', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
    const { alpha } = fleet.hosts;
    assertConverged(await alpha.reconcile(), fleet.anchor);
    const refused = async (code: string, says: RegExp): Promise<void> => {
      const pass = await alpha.reconcile();
      assertFailed(pass, { code, state: 'converged', status: 4 });
      assert.match(`${pass.failure?.message} ${pass.failure?.remedy}`, says);
    };

    await t.test('before the policy knows the key', async () => {
      await pushBySsh(fleet, dana, 'README.md', 'too early\n');
      await refused('SIGNATURE_UNKNOWN_KEY', new RegExp(dana.fingerprint.replaceAll('+', '\\+')));
      await back(fleet, fleet.anchor);
    });
    let good = '';
    await t.test('once it does', async () => {
      const files = { 'trust/policy.yaml': policy(2, 'lead, dana'), 'trust/keys/dana.pub': dana.line };
      const known = await fleet.push(files);
      assertIdle(await alpha.reconcile(), known);
      good = await pushBySsh(fleet, dana, 'README.md', 'by dana\n');
      assertIdle(await alpha.reconcile(), good);
    });
    await t.test('not what the policy does not give to them', async () => {
      await pushBySsh(fleet, dana, 'trust/policy.yaml', policy(3, 'dana'));
      await refused('AUTHORITY_PATH', /dana may not change trust\/policy\.yaml/);
      await back(fleet, good);
    });
    await t.test('not by a stranger', async () => {
      await pushBySsh(fleet, stranger, 'README.md', 'by a stranger\n');
      await refused('SIGNATURE_UNKNOWN_KEY', /trust\/keys/);
      await back(fleet, good);
    });
    const at = Math.floor(Date.now() / 1000);
    const tree = await fleet.repo.git('rev-parse', `${good}^{tree}`);
    const forgeries: readonly [string, (payload: Buffer) => Promise<string> | string, string, RegExp][] = [
      ['what they signed for something else', (p) => ssh.sign(p, dana, 'file'), 'SIGNATURE_BAD', /made for "file"/],
      ['a signature of other bytes', (p) => ssh.sign(Buffer.concat([p, p]), dana), 'SIGNATURE_BAD', /./],
      [
        'cut',
        () => '-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n',
        'SIGNATURE_BAD',
        /cut/,
      ],
      ['two of them', async (p) => (await ssh.sign(p, dana)).repeat(2), 'SIGNATURE_BAD', /exactly one/],
    ];
    for (const [name, sign, code, says] of forgeries) {
      await t.test(`not ${name}`, async () => {
        const payload = commitPayload({ tree, parents: [good], at, message: `${name}\n` });
        const id = await fleet.repo.store(withSignature(payload, await sign(payload)), 'commit');
        await fleet.repo.git('push', '-q', '--force', fleet.bare, `${id}:refs/heads/main`);
        await refused(code, says);
        await back(fleet, good);
      });
    }
    await t.test('never again once it is removed, though a revert brings its file back', async () => {
      const removed = await fleet.push({
        'trust/policy.yaml': policy(3, 'lead'),
        'trust/keys/dana.pub': null,
        'trust/removed.yaml': `removed: ["${dana.fingerprint}"]\n`,
      });
      assertIdle(await alpha.reconcile(), removed);
      await pushBySsh(fleet, dana, 'README.md', 'again\n');
      await refused('SIGNATURE_UNKNOWN_KEY', /removed\.yaml/);
      await back(fleet, removed);
      await fleet.push({ 'trust/policy.yaml': policy(4, 'lead, dana'), 'trust/keys/dana.pub': dana.line });
      await refused('POLICY_INVALID', /removed\.yaml/);
    });
  });
});
