/** The running agent and its sources: what it asks, how often, and what it does not ask again. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { layer } from './support/compose.ts';
import { assertIdle } from './support/pass.ts';
import { configure, isFetch } from './support/trust.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const files = {
  'fleet.yaml': `${String(fleetFiles({ keys: {} })['fleet.yaml'])}poll: 1s\n`,
  'hosts/alpha.yaml': layer({}),
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a running agent', { concurrency: 2 }, () => {
  for (const git of ['auto', 'embedded'] as const) {
    test(`asks once a poll over one connection, and never twice for what it refused (git: ${git})`, async (t) => {
      const fleet = await world.fleet(t, { hosts: ['alpha'], files });
      const { alpha } = fleet.hosts;
      await configure(alpha, { fleet: { git } });
      const agent = alpha.start(t, ['agent']);
      const mine = () => world.http.log.filter((request) => fleet.isAsked(request.url));
      await eventually(async () => assert.equal((await alpha.inventory())?.state, 'converged'));

      await t.test('a poll without news', async () => {
        const before = mine().length;
        await wait(4_500);
        const polls = mine().slice(before);
        assert.ok(polls.length >= 3 && polls.length <= 6, `${polls.length} requests`);
        for (const poll of polls) {
          assert.deepEqual([poll.method, poll.protocol], ['POST', 'version=2']);
          assert.match(String(poll.body), /command=ls-refs/);
          assert.match(String(poll.body), /ref-prefix refs\/heads\/main/);
          assert.ok(poll.sent < 300, `${poll.sent} bytes`);
        }
        assert.equal(new Set(polls.map((poll) => poll.connection)).size, 1, 'one connection, kept alive');
      });

      await t.test('a refused head is fetched once', async () => {
        const bad = await fleet.push({ 'README.md': 'bad\n' }, { sign: false });
        const record = async () => assert.equal((await alpha.inventory())?.fleet.head, bad);
        await eventually(record);
        const condition = (await alpha.inventory())?.conditions.find((c) => c.type === 'Accepted');
        assert.deepEqual([condition?.status, condition?.code], [false, 'SIGNATURE_MISSING']);
        assert.ok(condition?.message.includes(bad), condition?.message);
        const [before, records] = [mine().length, (await alpha.inventoryCommits()).length];
        await wait(3_500);
        const polls = mine().slice(before);
        assert.ok(polls.length >= 2);
        assert.equal(polls.some(isFetch), false);
        assert.equal((await alpha.inventoryCommits()).length, records, 'and reported once');
      });

      await t.test('pushed back and gone on, it follows', async () => {
        await fleet.repo.git('reset', '-q', '--hard', fleet.anchor);
        await fleet.repo.git('push', '-q', '--force', fleet.bare, 'HEAD:main');
        const good = await fleet.push({ 'README.md': 'good\n' });
        await eventually(async () => {
          const record = await alpha.inventory();
          assert.deepEqual([record?.state, record?.fleet.commit], ['converged', good]);
          assert.equal(
            record?.conditions.some((c) => !c.status),
            false,
          );
        });
      });

      await t.test('what it refused and accepted is in the history, once each', async () => {
        const history = await alpha.history();
        assert.equal(history.filter((e) => e.kind === 'refused').length, 1, JSON.stringify(history));
        assert.equal(history.filter((e) => e.kind === 'accepted').length, 2, JSON.stringify(history));
        const refused = history.find((e) => e.kind === 'refused');
        assert.equal(refused?.failure?.code, 'SIGNATURE_MISSING');
      });

      await t.test('ended and started again it knows where it was', async () => {
        assert.equal(await agent.end('SIGTERM'), 0, agent.said());
        const before = mine().length;
        assertIdle(await alpha.reconcile());
        assert.equal(mine().slice(before).some(isFetch), false);
      });
    });
  }

  test('a source that hangs does not hang the agent', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files });
    const { alpha } = fleet.hosts;
    await configure(alpha, { fleet: { sources: [`${fleet.url}/fleet.git`, fleet.bare] } });
    const agent = alpha.start(t, ['agent']);
    await eventually(async () => assert.equal((await alpha.inventory())?.state, 'converged'));
    world.http.fault = { kind: 'delay', ms: 60_000, when: (r) => fleet.isAsked(r.url) };
    await wait(1_500);
    const begun = Date.now();
    assert.equal(await agent.end('SIGTERM'), 0, agent.said());
    world.http.fault = null;
    assert.ok(Date.now() - begun < 5_000, 'it ends at once, also in the middle of a poll');
  });

  test('says what is wrong with its configuration, and ends', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files });
    const { alpha } = fleet.hosts;
    await configure(alpha, { fleet: { anchor: 'abc' } });
    const agent = alpha.start(t, ['agent']);
    await agent.until(/anchor/);
    assert.equal(await agent.end('SIGCONT'), 1);
  });
});
