/** What waits for people, from push to container: the real agent, Docker, and `kedge approve` in a clone. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { kedge } from '../support/kedge.ts';
import { compose, runs } from './support/compose.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import { assertRefused, POLICY, SLEEPER, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });
const TWO = POLICY.replace(
  '  - { paths: ["docs/**"',
  '  - { paths: ["bundles/**"], role: operators, threshold: 2 }\n  - { paths: ["docs/**"',
);
const app = (version: string) => ({
  [SLEEPER]: compose({ main: runs(world.engine.imageId, { environment: { VERSION: version } }) }),
});

describe('a change that needs two people', () => {
  test('waits, is reported with whom it waits for, and is applied with the next pass after the approval', async (t) => {
    const line = await trustLine(t, world, people, { files: { 'trust/policy.yaml': TWO } });
    const { host, repo } = line;
    assertConverged(await host.reconcile(), line.anchor);
    const shipped = await line.commit('ops', app('1'));
    await line.show();
    const expected = {
      code: 'AUTHORITY_THRESHOLD',
      commit: shipped,
      path: SLEEPER,
      state: 'waiting',
      says: [/needs 2 people of the role operators; signed by ops; may still approve: lead, second$/],
      remedy: new RegExp(`kedge approve ${shipped}`),
    };
    assertRefused(await line.untouched(line.anchor), expected);
    assertRefused(await line.untouched(line.anchor), expected);

    const record = await host.inventory();
    assert.deepEqual([record?.state, record?.fleet.commit, record?.fleet.head], ['waiting', line.anchor, shipped]);
    const accepted = record?.conditions.find(({ type }) => type === 'Accepted');
    assert.deepEqual([accepted?.status, accepted?.code], [false, 'AUTHORITY_THRESHOLD']);
    assert.match(accepted?.message ?? '', /signed by ops; may still approve: lead, second/);
    const status = await kedge(['status', '--inventory', `${line.fleet.url}/inventory.git`], {
      cwd: repo.dir,
      env: world.engine.env,
    });
    assert.match(status.stdout, /^alpha +waiting +[\s\S]*AUTHORITY_THRESHOLD/m, status.stderr);
    const told = (await host.history()).filter(({ kind }) => kind === 'waiting');
    assert.deepEqual(
      told.map(({ failure }) => failure?.code),
      ['AUTHORITY_THRESHOLD'],
      'once, and not with every pass',
    );

    // In the operator's clone, as `lead`: the branch that hosts follow.
    await repo.git('switch', '-q', '-C', 'main');
    await repo.git('config', 'gpg.program', await people.gpg.program());
    await repo.git('config', 'user.signingkey', people.keys.lead.fingerprint);
    const approved = await kedge(['approve', shipped, '--yes', '-o', 'json'], {
      cwd: repo.dir,
      env: { ...world.engine.env, GNUPGHOME: people.gpg.home },
    });
    assert.equal(approved.status, 0, approved.stdout + approved.stderr);
    const head = await line.show();
    const pass = await host.reconcile();
    assertConverged(pass, head);
    assert.equal((await host.container('app', 'main')).env.VERSION, '1');
    assert.equal((await host.inventory())?.state, 'converged');
  });

  test('is withdrawn by git revert, or by pushing the branch back', async (t) => {
    const line = await trustLine(t, world, people, { files: { 'trust/policy.yaml': TWO } });
    assertConverged(await line.host.reconcile(), line.anchor);
    const shipped = await line.commit('ops', app('1'));
    await line.show();
    assertRefused(await line.untouched(line.anchor), { code: 'AUTHORITY_THRESHOLD', state: 'waiting' });
    await line.repo.git('revert', '--no-commit', shipped);
    const back = await line.commit('ops');
    await line.show();
    assertIdle(await line.host.reconcile(), back);
    const again = await line.commit('ops', app('2'));
    await line.show();
    assertRefused(await line.untouched(back), { code: 'AUTHORITY_THRESHOLD', commit: again, state: 'waiting' });
    await line.show(back);
    assertIdle(await line.host.reconcile(), back);
  });
});
