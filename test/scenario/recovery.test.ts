/** Hosts that cannot go on by themselves, and the ways out: the admins give a line up, a second person speaks, root says what holds. */
import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { FLEET_ID } from '../support/fleet.ts';
import { bareRepository } from '../support/git.ts';
import { tempDir } from '../support/temp.ts';
import { compose, runs } from './support/compose.ts';
import { assertConverged } from './support/pass.ts';
import { assertRefused, configure, NOW, SLEEPER, type TrustLine, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });

const app = (version: string) => ({
  [SLEEPER]: compose({ main: runs(world.engine.imageId, { environment: { VERSION: version } }) }),
});
const version = async ({ host }: TrustLine) => (await host.container('app', 'main')).env.VERSION;
const abandons = (id: string) => ({ message: `Leave a line\n\nAbandons: ${id}\n` });

describe('a line that the admins give up', () => {
  test('hosts leave it, and no older decision leads them back', async (t) => {
    const line = await trustLine(t, world, people, { config: { fleet: { git: 'embedded' } } });
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

const FLEET = (more: string) => ({ 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\n${more}` });

/** As an operator sees it: the host's own record. */
async function conditions({ host }: TrustLine) {
  return (await host.inventory())?.conditions ?? [];
}

describe('a host that heard nothing for long, or forgot', () => {
  test('after a long silence one person moves nobody, two do', async (t) => {
    // The anchor is two days old.
    const line = await trustLine(t, world, people, { files: FLEET('freshness: 1d\n') });
    assert.equal((await line.host.reconcile()).state, 'stale');
    const one = await line.commit('ops', app('1'), { at: NOW - 3600 });
    await line.show();
    const says = [/no news came for 2 days.* signatures of 2 people .* has ops$/];
    const pass = await line.untouched(line.anchor);
    assertRefused(pass, {
      code: 'AUTHORITY_THRESHOLD',
      commit: one,
      says,
      remedy: /kedge trust reset/,
      state: 'stale',
    });
    const two = await line.commit('second', {}, { at: NOW - 1800 });
    await line.show();
    assertConverged(await line.host.reconcile(), two);
    assert.equal(await version(line), '1');
    const three = await line.commit('ops', app('2'), { at: NOW - 900 });
    await line.show();
    assertConverged(await line.host.reconcile(), three);
  });

  test('a lost state: what runs stays, two people lead on', async (t) => {
    const line = await trustLine(t, world, people);
    const { host } = line;
    const one = await line.commit('ops', app('1'));
    await line.show();
    assertConverged(await host.reconcile(), one);
    await rm(join(host.state, 'state.json'));
    const before = await host.containers();
    const pass = await host.reconcile();
    assert.deepEqual(await host.containers(), before);
    assert.deepEqual([pass.commit, pass.failure?.code, pass.status, pass.steps], [null, 'AUTHORITY_THRESHOLD', 4, []]);
    assert.match(pass.failure?.message ?? '', /lost its memory .* has ops$/);
    // Nothing is found out anew by asking again, and nobody is forgotten.
    assert.equal((await host.reconcile()).failure?.code, 'AUTHORITY_THRESHOLD');
    const two = await line.commit('lead', {});
    await line.show();
    assertConverged(await host.reconcile(), two);
    assert.deepEqual(await host.containers(), before);
  });

  test('root says what holds: told in history and inventory, and a slip moves nothing', async (t) => {
    const line = await trustLine(t, world, people);
    const { host } = line;
    const one = await line.commit('ops', app('1'));
    await line.show();
    assertConverged(await host.reconcile(), one);
    // A line of its own, that nobody gave up the other one for.
    await line.goTo(line.anchor);
    const other = await line.commit('ops', app('other'));
    await line.show();
    assertRefused(await line.untouched(one), { code: 'DIVERGED' });
    const slip = await host.kedge('trust', 'reset', '--to', one, '--reason', 'the wrong one');
    assert.equal(slip.status, 0, slip.stderr);
    assertRefused(await line.untouched(one), {
      code: 'DIVERGED',
      says: [/that root named/],
      remedy: /kedge trust reset/,
    });
    const pending = (await conditions(line)).find(({ type }) => type === 'TrustReset');
    assert.deepEqual(
      [pending?.status, /the wrong one \(not yet accepted\)$/.test(pending?.message ?? '')],
      [false, true],
    );

    const reset = await host.kedge('trust', 'reset', '--to', other, '--reason', 'the branch was rewritten');
    assert.equal(reset.status, 0, reset.stderr);
    assertConverged(await host.reconcile(), other);
    assert.equal(await version(line), 'other');
    const told = (await conditions(line)).find(({ type }) => type === 'TrustReset');
    assert.equal(told?.status, true);
    assert.match(told?.message ?? '', new RegExp(`${other} by \\S+ at .*: the branch was rewritten$`));
    const history = await host.kedge('history');
    assert.match(history.stdout, new RegExp(`trust-reset .*the branch was rewritten \\(before: ${one}\\)`));
    const next = await line.commit('ops', app('next'));
    await line.show();
    assertConverged(await host.reconcile(), next);
  });

  test('root says what holds where the state cannot be read, or goes back to before the host was enrolled', async (t) => {
    const line = await trustLine(t, world, people);
    const { host } = line;
    const one = await line.commit('ops', app('1'));
    const two = await line.commit('ops', app('2'));
    await line.show();
    await configure(host, { fleet: { anchor: two } });
    assertConverged(await host.reconcile(), two);
    await writeFile(join(host.state, 'state.json'), '{');
    assert.equal((await host.reconcile()).failure?.code, 'STATE_CORRUPT');
    const reset = await host.kedge('trust', 'reset', '--to', one, '--reason', 'a torn disk');
    assert.match(reset.stdout, /state\.json\.aside-/);
    assert.ok((await readdir(host.state)).some((name) => name.startsWith('state.json.aside-')));
    assertConverged(await host.reconcile(), two);
    await line.show(one);
    assertRefused(await line.untouched(two), { code: 'REWOUND' });
    await host.kedge('trust', 'reset', '--to', one, '--reason', 'back');
    assertConverged(await host.reconcile(), one);
    assert.equal(await version(line), '1');
  });
});
