/** The line of commits that a host follows: how far it goes, where it stops, and how people mend it. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kedge } from '../support/kedge.ts';
import { compose, runs } from './support/compose.ts';
import { assertConverged, assertIdle, type Pass, readPass } from './support/pass.ts';
import {
  assertRefused,
  configure,
  DAY,
  NOW,
  nextPolicy,
  type Person,
  POLICY,
  SLEEPER,
  T,
  type TrustLine,
  trustKeys,
  trustLine,
} from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });
const fingerprint = (name: Person): string => people.keys[name].fingerprint;
const README = { 'README.md': 'changed\n' };
const app = (version: string) => ({
  [SLEEPER]: compose({ main: runs(world.engine.imageId, { environment: { VERSION: version } }) }),
});

async function runsVersion(line: TrustLine, version: string | undefined): Promise<void> {
  const { env, state } = await line.host.container('app', 'main');
  assert.deepEqual([env.VERSION, state], [version, 'running']);
}

/** `reconcile --once` with a clock that is wrong by so many seconds. */
async function wrongClock(line: TrustLine, by: number): Promise<Pass> {
  const file = join(line.host.dir, `clock-${by}.mjs`);
  const shift = `const real = Date; const now = () => real.now() + ${by * 1000};
globalThis.Date = class extends real {
  constructor(...args) { super(...(args.length === 0 ? [now()] : args)); }
  static now() { return now(); }
};\n`;
  await writeFile(file, shift);
  const env = { ...world.engine.env, NODE_OPTIONS: `--import ${pathToFileURL(file).href}` };
  return readPass(await kedge(['reconcile', '--once', '-o', 'json', '--config', line.host.configFile], { env }));
}

describe('the line', { concurrency: 2 }, () => {
  test('good commits before a bad one are taken; the bad one is mended by a merge, or by pushing back', async (t) => {
    const line = await trustLine(t, world, people);
    await t.test('the longest good prefix is in force', async () => {
      const good = await line.commit('ops', app('1'));
      const bad = await line.commit(null, app('2'));
      const head = await line.commit('lead', app('3'));
      await line.show();
      const pass = await line.host.reconcile();
      assertRefused(pass, { code: 'SIGNATURE_MISSING', commit: bad });
      assert.deepEqual([pass.commit, pass.head, pass.applied], [good, head, pass.desired]);
      await runsVersion(line, '1');
      assertRefused(await line.untouched(good), { code: 'SIGNATURE_MISSING', commit: bad });
      await t.test('git merge -s ours on the last good one', async () => {
        await line.goTo(good);
        const merged = await line.repo.merge(head, { strategy: 'ours', sign: fingerprint('ops'), at: T + 3600 });
        await line.show();
        assertIdle(await line.host.reconcile(), merged);
        await runsVersion(line, '1');
      });
      await t.test('pushing the branch back to the last good one', async () => {
        const before = await line.repo.head();
        await line.commit('stranger', app('4'), { at: T + 3700 });
        await line.show();
        assertRefused(await line.untouched(before), { code: 'SIGNATURE_UNKNOWN_KEY' });
        await line.show(before);
        assertIdle(await line.host.reconcile(), before);
      });
    });
  });

  test('a branch that is moved', async (t) => {
    const line = await trustLine(t, world, people);
    const first = await line.commit('ops', app('1'));
    const second = await line.commit('ops', app('2'));
    await line.show();
    assertConverged(await line.host.reconcile(), second);
    await t.test('rewound', async () => {
      for (const back of [first, line.anchor]) {
        await line.show(back);
        const pass = await line.untouched(second);
        assertRefused(pass, { code: 'REWOUND', commit: back, remedy: /git revert/ });
        assert.ok(pass.failure?.message.includes(second));
      }
      await runsVersion(line, '2');
    });
    await t.test('diverged', async () => {
      await line.goTo(first);
      const other = await line.commit('lead', app('3'));
      await line.show();
      assertRefused(await line.untouched(second), { code: 'DIVERGED', commit: other, remedy: /[Rr]ebase/ });
    });
    await t.test('another history altogether', async () => {
      const tree = await line.repo.git('rev-parse', `${second}^{tree}`);
      const program = await people.gpg.program();
      const key = fingerprint('lead');
      const alone = await line.repo.git('-c', `gpg.program=${program}`, 'commit-tree', `-S${key}!`, '-m', 'x', tree);
      await line.show(alone);
      assertRefused(await line.untouched(second), { code: 'DIVERGED', commit: alone });
    });
    await t.test('the merge the wrong way round, as `git pull` and `git push` make it', async () => {
      await line.goTo(first);
      await line.commit('ops', { 'bundles/app/note.txt': 'mine\n' });
      const wrong = await line.repo.merge(second, { sign: fingerprint('ops'), at: T + 7200 });
      await line.show();
      assertRefused(await line.untouched(second), { code: 'DIVERGED', commit: wrong, remedy: /git pull --rebase/ });
      await t.test('done as the remedy says', async () => {
        await line.goTo(second);
        const right = await line.commit('ops', { 'README.md': 'mine\n' }, { at: T + 7300 });
        await line.show();
        assertIdle(await line.host.reconcile(), right);
        await runsVersion(line, '2');
      });
    });
    await t.test('a merge the right way round is vouched for by whoever signed it', async () => {
      const base = await line.repo.head();
      await line.commit(null, { 'groups/x.yaml': 'priority: 1\n' }, { at: T + 7400 });
      const side = await line.repo.head();
      await line.goTo(base);
      const merged = await line.repo.merge(side, { sign: fingerprint('lead'), at: T + 7500 });
      await line.show();
      assertIdle(await line.host.reconcile(), merged);
    });
  });

  test('a changed trust', async (t) => {
    const line = await trustLine(t, world, people);
    assertConverged(await line.host.reconcile(), line.anchor);
    const without = (person: string) => (text: string) =>
      text.replace(`, ${person}`, '').replace(`robots: [${person}]`, 'robots: []');
    await t.test('a robot signs alone what its role may', async () => {
      const commit = await line.commit('ci', app('1'));
      await line.show();
      assertConverged(await line.host.reconcile(), commit);
      await runsVersion(line, '1');
    });
    await t.test('an empty commit by the refresh role says that it is still so', async () => {
      const commit = await line.commit('ops');
      await line.show();
      assertIdle(await line.host.reconcile(), commit);
    });
    await t.test('a removed key is out from the next commit on, and no revert brings it back', async () => {
      const removal = await line.commit('lead', {
        'trust/policy.yaml': nextPolicy(without('ci')),
        'trust/keys/ci.asc': null,
        'trust/removed.yaml': `removed: [${fingerprint('ci')}]\n`,
      });
      await line.show();
      assertIdle(await line.host.reconcile(), removal);
      const late = await line.commit('ci', README);
      await line.show();
      assertRefused(await line.untouched(removal), {
        code: 'SIGNATURE_UNKNOWN_KEY',
        commit: late,
        key: [fingerprint('ci')],
        says: [/removed\.yaml/],
      });
      await line.goTo(removal);
      await line.commit('lead', {
        'trust/policy.yaml': POLICY.replace('revision: 3', 'revision: 5'),
        'trust/keys/ci.asc': people.certificates.ci ?? null,
        'trust/removed.yaml': null,
      });
      await line.show();
      assertRefused(await line.untouched(removal), {
        code: 'POLICY_INVALID',
        key: ['lead', fingerprint('lead')],
        path: 'trust/removed.yaml',
      });
      await line.goTo(removal);
      await line.commit('lead', {
        'trust/policy.yaml': POLICY.replace('revision: 3', 'revision: 5'),
        'trust/keys/ci.asc': people.certificates.ci ?? null,
      });
      await line.show();
      assertRefused(await line.untouched(removal), { code: 'POLICY_INVALID', says: [new RegExp(fingerprint('ci'))] });
      await line.goTo(removal);
    });
    await t.test(
      'what nobody vouches for any more keeps running and is reported, until somebody signs anew',
      async () => {
        const removal = await line.commit('lead', {
          'trust/policy.yaml': nextPolicy((text) => without('ci')(text).replaceAll('lead, second', 'second'), 5),
          'trust/keys/lead.asc': null,
          'trust/removed.yaml': `removed: [${fingerprint('ci')}, ${fingerprint('lead')}]\n`,
        });
        await line.show();
        const pass = await line.untouched(removal);
        assertRefused(pass, { code: 'UNVOUCHED', commit: removal, key: [fingerprint('lead')], state: 'failed' });
        await runsVersion(line, '1');
        const fresh = await line.commit('second');
        await line.show();
        assertIdle(await line.host.reconcile(), fresh);
      },
    );
  });

  test('the anchor', async (t) => {
    const line = await trustLine(t, world, people);
    // One after the other in the same state folder, as somebody who tries until it works.
    const nothing = async (config: object): Promise<Pass> => {
      await configure(line.host, { fleet: config });
      const pass = await line.host.reconcile();
      assert.deepEqual([pass.commit, pass.desired, pass.steps, await line.host.containers()], [null, null, [], []]);
      return pass;
    };
    await t.test('that is not in the repository', async () => {
      const pass = await nothing({ anchor: '1'.repeat(40) });
      assert.ok(pass.status === 1 || pass.status === 4 || pass.status === 5, JSON.stringify(pass));
      assert.match(`${pass.failure?.message} ${pass.failure?.remedy}`, /1{12}/);
      assert.match(`${pass.failure?.message} ${pass.failure?.remedy}`, /anchor/);
    });
    await t.test('that is not signed, or by a stranger', async () => {
      for (const [by, code] of [
        [null, 'SIGNATURE_MISSING'],
        ['stranger', 'SIGNATURE_UNKNOWN_KEY'],
      ] as const) {
        await line.goTo(line.anchor);
        const anchor = await line.commit(by, README);
        await line.commit('lead', { 'README.md': 'more\n' });
        await line.show();
        assertRefused(await nothing({ anchor }), { code, commit: anchor, state: 'failed' });
      }
    });
    await t.test('of another fleet', async () => {
      await line.show(line.anchor);
      const id = '11111111-2222-4333-8444-555555555555';
      const pass = await nothing({ anchor: line.anchor, id });
      assertRefused(pass, { code: 'FLEET_MISMATCH', says: [new RegExp(id)], remedy: /host\.yaml/, state: 'failed' });
    });
    await t.test('put right, all is well without another word', async () => {
      const id = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
      await configure(line.host, { fleet: { id } });
      assertConverged(await line.host.reconcile(), line.anchor);
      await t.test('and host.yaml is changed to another fleet later', async () => {
        await configure(line.host, { fleet: { id: '11111111-2222-4333-8444-555555555555' } });
        const pass = await line.untouched(line.anchor);
        assertRefused(pass, { code: 'FLEET_MISMATCH', says: [new RegExp(id)], remedy: /host\.yaml/, state: 'failed' });
        await configure(line.host, { fleet: { id } });
        assertIdle(await line.host.reconcile(), line.anchor);
      });
    });
  });

  test('a clock that is wrong', async (t) => {
    const line = await trustLine(t, world, people);
    assertConverged(await line.host.reconcile(), line.anchor);
    const commit = await line.commit('ops', app('1'), { at: NOW - 60 });
    await line.show();
    await t.test('behind what it has proof of: the newest signature it accepted counts', async () => {
      const refused = await wrongClock(line, -10 * DAY);
      // The build is newer than that, so the commit may be taken all the same.
      assert.ok(refused.commit === commit || refused.failure?.code === 'SIGNATURE_TIME', JSON.stringify(refused));
      assertConverged(await line.host.reconcile(), commit);
      const pass = await wrongClock(line, -10 * DAY);
      assert.deepEqual([pass.commit, pass.steps], [commit, []]);
      const clock = (await line.host.inventory())?.conditions.find((c) => c.code === 'CLOCK_WRONG');
      assert.equal(clock?.status, false, 'the record says that the clock is wrong');
      await runsVersion(line, '1');
      const later = await line.commit('ops', app('2'), { at: NOW - 30 });
      await line.show();
      const taken = await wrongClock(line, -10 * DAY);
      assert.equal(taken.commit, later, JSON.stringify(taken));
      await runsVersion(line, '2');
    });
    await t.test('ahead: nothing is stopped, what is old is reported as stale', async () => {
      const before = await line.host.containers();
      const pass = await wrongClock(line, 400 * DAY);
      assert.deepEqual([pass.state, pass.steps], ['stale', []], JSON.stringify(pass));
      assert.deepEqual(await line.host.containers(), before);
      assertIdle(await line.host.reconcile());
    });
    await t.test('ahead: it accepts nothing that is signed after the true time, once it is right again', async () => {
      const future = await line.commit('ops', app('3'), { at: NOW + 30 * DAY });
      await line.show();
      const before = await line.repo.git('rev-parse', 'HEAD~1');
      assertRefused(await line.untouched(before), { code: 'SIGNATURE_TIME', commit: future });
    });
  });

  test('formats that come later are refused with "not yet" where they are in use', async (t) => {
    const line = await trustLine(t, world, people);
    assertConverged(await line.host.reconcile(), line.anchor);
    const table: readonly [what: string, paths: string, files: Record<string, string>][] = [
      ['rollout.yaml', 'rollout.yaml', { 'rollout.yaml': 'waves: [{ percent: 100 }]\n' }],
    ];
    for (const [what, paths, files] of table) {
      await t.test(what, async () => {
        await line.goTo(line.anchor);
        const rule = (text: string) => text.replace('rules:\n', `rules:\n  - { paths: ["${paths}"], role: admins }\n`);
        await line.commit('lead', { 'trust/policy.yaml': nextPolicy(rule) });
        await line.commit('lead', files);
        await line.show();
        const before = await line.host.containers();
        const pass = await line.host.reconcile();
        assert.notEqual(pass.status, 0, JSON.stringify(pass));
        assert.match(`${pass.failure?.message} ${pass.failure?.remedy}`, /not yet|later version/, JSON.stringify(pass));
        assert.match(`${pass.failure?.message} ${pass.failure?.path}`, new RegExp(what));
        assert.deepEqual(await line.host.containers(), before);
        const lint = await kedge(['lint', line.repo.dir], { env: world.engine.env });
        assert.deepEqual(
          [lint.status, /not yet/.test(lint.stdout + lint.stderr)],
          [1, true],
          lint.stdout + lint.stderr,
        );
        await line.show(line.anchor);
        await rm(line.host.state, { recursive: true, force: true });
        assertConverged(await line.host.reconcile(), line.anchor);
        assert.deepEqual(await line.host.containers(), before, 'what runs is taken over as it is');
      });
    }
    await t.test(
      'a catalogue and a secret that are wrong and that no bundle uses stop nothing, and lint says so',
      async () => {
        await line.goTo(line.anchor);
        const rule = (text: string) =>
          text.replace('rules:\n', 'rules:\n  - { paths: ["scripts/**", "secrets/**"], role: admins }\n');
        await line.commit('lead', { 'trust/policy.yaml': nextPolicy(rule) });
        const head = await line.commit('lead', {
          'scripts/catalogue.yaml': 'version: 1\n',
          'secrets/token.yaml': 'version: 1\n',
        });
        await line.show();
        assertIdle(await line.host.reconcile(), head);
        const lint = await kedge(['lint', line.repo.dir], { env: world.engine.env });
        assert.equal(lint.status, 1);
        assert.match(lint.stdout + lint.stderr, /scripts\/catalogue\.yaml:1:1: SCHEMA_INVALID .*scripts/);
        assert.match(lint.stdout + lint.stderr, /secrets\/token\.yaml:1:1: SCHEMA_INVALID/);
      },
    );
  });
});
