/** Hosts that cannot go on by themselves, and the ways out: the admins give a line up. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { bareRepository } from '../support/git.ts';
import { tempDir } from '../support/temp.ts';
import { compose, runs } from './support/compose.ts';
import { assertConverged } from './support/pass.ts';
import { assertRefused, configure, SLEEPER, type TrustLine, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });

const app = (version: string) => ({
  [SLEEPER]: compose({ main: runs(world.engine.imageId, { environment: { VERSION: version } }) }),
});
const version = async ({ host }: TrustLine) => (await host.container('app', 'main')).env.VERSION;
const abandons = (id: string) => ({ message: `Leave a line\n\nAbandons: ${id}\n` });

describe('a line that the admins give up', () => {
  for (const git of ['native', 'embedded']) {
    test(`hosts leave it, and no older decision leads them back, ${git} git`, async (t) => {
      const line = await trustLine(t, world, people, { config: { fleet: { git } } });
      const { host } = line;
      const first = await line.commit('ops', app('mistake 1'));
      const mistake = await line.commit('ops', app('mistake 2'));
      await line.show();
      assertConverged(await host.reconcile(), mistake);

      await line.goTo(line.anchor);
      await line.commit('ops', app('right'));
      const apart = await line.show();
      const remedy = new RegExp(`--trailer "Abandons: ${first}"`);
      assertRefused(await line.untouched(mistake), { code: 'DIVERGED', commit: apart, remedy });
      const alone = await line.commit('ops', {}, abandons(first));
      await line.show();
      assertRefused(await line.untouched(mistake), { code: 'DIVERGED', commit: alone, says: [/role admins.*has ops/] });

      const left = await line.commit('lead', {}, abandons(first));
      await line.show();
      assertConverged(await host.reconcile(), left);
      assert.equal(await version(line), 'right');
      const history = await host.kedge('history');
      assert.match(history.stdout, new RegExp(`the line of ${first} is left, as ${left} says`));

      await line.goTo(mistake);
      await line.commit('lead', app('mistake 3'));
      await line.show();
      assertRefused(await line.untouched(left), { code: 'DIVERGED', remedy: new RegExp(`Abandons: ${left}"`) });
      const back = await line.commit('second', {}, abandons(left));
      await line.show();
      assertConverged(await host.reconcile(), back);
      assert.equal(await version(line), 'mistake 3');
      await line.show(left);
      assertRefused(await line.untouched(back), { code: 'DIVERGED', remedy: new RegExp(`Abandons: ${back}"`) });
    });
  }

  test('two sources that show two good lines: the one that gives up the other is taken', async (t) => {
    const line = await trustLine(t, world, people);
    const { host, fleet } = line;
    const other = await bareRepository(join(await tempDir(t), 'other.git'));
    const showOther = (commit: string) => line.repo.git('push', '-q', '--force', other, `${commit}:refs/heads/main`);
    await showOther(line.anchor);
    await configure(host, { fleet: { sources: [`${fleet.url}/fleet.git`, other] } });
    assertConverged(await host.reconcile(), line.anchor);
    const wrong = await line.commit('ops', app('wrong'));
    await line.show();
    await line.goTo(line.anchor);
    await line.commit('ops', app('right'));
    await showOther('HEAD');
    const remedy = new RegExp(`Abandons: ID.*${wrong}`);
    assertRefused(await line.untouched(line.anchor), { code: 'EQUIVOCATION', remedy });
    await line.commit('ops', {}, abandons(wrong));
    await showOther('HEAD');
    assertRefused(await line.untouched(line.anchor), { code: 'EQUIVOCATION' });
    const right = await line.commit('lead', {}, abandons(wrong));
    await showOther('HEAD');
    const pass = await host.reconcile();
    assert.deepEqual([pass.commit, pass.failure], [right, null], JSON.stringify(pass));
    assert.equal(await version(line), 'right');
    // The source that still shows the other line is told of, and moves nothing.
    assert.equal((await host.reconcile()).commit, right);
    await line.show();
    assertConverged(await host.reconcile(), right);
  });
});
