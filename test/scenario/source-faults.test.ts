/** Sources that fail, each in its own way: what is said, what it costs, and that what runs runs on. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { bareRepository } from '../support/git.ts';
import { type Fault, httpGit } from '../support/http-git.ts';
import { freePort } from '../support/registry.ts';
import { tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { assertConverged, assertIdle, type Pass } from './support/pass.ts';
import { assertRefused, configure, isFetch, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });
const fingerprint = people.keys.ops.fingerprint;
const app = (version: string) => ({
  'bundles/app/compose.yaml': compose({ main: runs(world.engine.imageId, { environment: { VERSION: version } }) }),
});
/** Without a container: what happens is told by the pass alone. */
const empty = { 'hosts/alpha.yaml': layer({}) };

/** No source could be reached: what is in force stays so. */
function assertUnreached(pass: Pass, commit: string | null, code: string, message: RegExp, remedy: RegExp): void {
  const said = JSON.stringify(pass, null, 2);
  assert.deepEqual([pass.status, pass.commit, pass.failure?.code], [5, commit, code], said);
  assert.match(pass.failure?.message ?? '', message, said);
  assert.match(pass.failure?.remedy ?? '', remedy, said);
  assert.deepEqual(pass.steps, [], said);
}

async function sources(host: Host, ...list: readonly unknown[]): Promise<void> {
  await configure(host, { fleet: { sources: list } });
}

describe('sources', { concurrency: 3 }, () => {
  test('one that refuses, is gone or speaks another protocol is told apart, and nothing is lost', async (t) => {
    const line = await trustLine(t, world, people);
    const { host, fleet } = line;
    const url = `${fleet.url}/fleet.git`;
    const root = join(fleet.bare, '..');
    const auth = await httpGit(t, root, { auth: { user: 'kedge', password: 'secret-token-1' } });
    const tls = await httpGit(t, root, { tls: true });
    const faulty = await httpGit(t, root);
    const dead = `http://127.0.0.1:${await freePort()}/fleet.git`;
    const emptyRepository = await bareRepository(join(host.dir, 'empty.git'));
    const wrongToken = join(host.dir, 'wrong-token');
    const token = join(host.dir, 'token');
    await writeFile(wrongToken, 'not-the-token\n', { mode: 0o600 });
    await writeFile(token, 'kedge:secret-token-1\n', { mode: 0o600 });

    await t.test('before the first commit it waits', async () => {
      await sources(host, dead);
      const pass = await host.reconcile();
      assertUnreached(pass, null, 'SOURCE_UNREACHABLE', /127\.0\.0\.1/, /./);
      assert.equal(pass.state, 'waiting');
      await sources(host, url);
      assertConverged(await host.reconcile(), line.anchor);
    });

    const status = (code: number): Fault => ({ kind: 'status', status: code });
    const table: readonly [string, unknown, Fault | null, string, RegExp, RegExp][] = [
      ['nothing listens', dead, null, 'SOURCE_UNREACHABLE', /refused/, /[Cc]heck/],
      ['no such name', 'https://nobody.invalid/fleet.git', null, 'SOURCE_UNREACHABLE', /DNS/, /[Cc]heck/],
      ['a login is wanted', `${auth.url}/fleet.git`, null, 'SOURCE_DENIED', /401.*no tokenFile/, /tokenFile/],
      [
        'a wrong login',
        { url: `${auth.url}/fleet.git`, tokenFile: wrongToken },
        null,
        'SOURCE_DENIED',
        /401.*wrong-token/,
        /[Rr]enew/,
      ],
      ['a refusal at the edge', `${faulty.url}/fleet.git`, status(403), 'SOURCE_DENIED', /403/, /proxy|firewall/],
      ['a server in trouble', `${faulty.url}/fleet.git`, status(503), 'SOURCE_UNREACHABLE', /503/, /./],
      ['no such repository', `${faulty.url}/nothing.git`, null, 'SOURCE_UNREACHABLE', /404/, /path/],
      [
        'http for https',
        `${tls.url.replace('https', 'http')}/fleet.git`,
        null,
        'SOURCE_SCHEME_MISMATCH',
        /https/,
        /https:/,
      ],
      [
        'https for http',
        `${faulty.url.replace('http', 'https')}/fleet.git`,
        null,
        'SOURCE_SCHEME_MISMATCH',
        /http/,
        /http:/,
      ],
      ['a certificate of no known CA', `${tls.url}/fleet.git`, null, 'SOURCE_UNREACHABLE', /certificate/, /caFile/],
      ['a repository without the branch', emptyRepository, null, 'SOURCE_UNREACHABLE', /no branch main/, /[Pp]ush/],
      ['a missing folder', '/nonexistent/fleet.git', null, 'SOURCE_UNREACHABLE', /nonexistent/, /./],
      [
        'a web page',
        `${faulty.url}/fleet.git`,
        { kind: 'status', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' },
        'SOURCE_UNREACHABLE',
        /./,
        /./,
      ],
    ];
    for (const git of ['auto', 'embedded']) {
      for (const [name, source, fault, code, message, remedy] of table) {
        if (git === 'embedded' && !/401|403|404|https/.test(`${message}`)) continue;
        await t.test(`${name}${git === 'auto' ? '' : ', without git'}`, async () => {
          await configure(host, { fleet: { sources: [source], git } });
          faulty.fault = fault;
          const pass = await line.untouched(line.anchor);
          if (name === 'a web page') {
            assert.deepEqual([pass.status, pass.failure?.code.startsWith('SOURCE_')], [5, true], JSON.stringify(pass));
          } else assertUnreached(pass, line.anchor, code, message, remedy);
          assert.doesNotMatch(JSON.stringify(pass), /not-the-token|secret-token/);
          faulty.fault = null;
        });
      }
    }
    await configure(host, { fleet: { git: 'auto' } });
    await t.test('with the right token, CA and folder all is well', async () => {
      for (const source of [
        { url: `${auth.url}/fleet.git`, tokenFile: token },
        { url: `${tls.url}/fleet.git`, caFile: tls.caFile },
        fleet.bare,
        `file://${fleet.bare}`,
      ]) {
        await sources(host, source);
        assertIdle(await host.reconcile(), line.anchor);
      }
    });
    await t.test('a dead one before a good one hides nothing, and is reported', async () => {
      const commit = await line.commit('ops', app('1'));
      await line.show();
      await sources(host, dead, { url: `${auth.url}/fleet.git`, tokenFile: wrongToken }, url);
      assertConverged(await host.reconcile(), commit);
      const conditions = (await host.inventory())?.conditions.filter((c) => c.type.startsWith('Source/'));
      assert.deepEqual(
        conditions?.map((c) => [c.status, c.code]),
        [
          [false, 'SOURCE_UNREACHABLE'],
          [false, 'SOURCE_DENIED'],
        ],
      );
    });
    await t.test('a redirect is not followed, and no login goes anywhere else', async () => {
      const other = await httpGit(t, root);
      await sources(host, { url: `${faulty.url}/fleet.git`, tokenFile: token });
      faulty.fault = { kind: 'redirect', to: `${other.url}/fleet.git/info/refs?service=git-upload-pack` };
      const commit = await line.repo.head();
      assertUnreached(await line.untouched(commit), commit, 'SOURCE_UNREACHABLE', /redirect/, /host\.yaml/);
      assert.deepEqual(other.log, []);
      faulty.fault = null;
    });
    await t.test('a source that comes back is used again', async () => {
      await faulty.stop();
      await sources(host, `${faulty.url}/fleet.git`);
      const before = await line.repo.head();
      assertUnreached(await line.untouched(before), before, 'SOURCE_UNREACHABLE', /./, /./);
      const commit = await line.commit('ops', app('2'));
      await line.show();
      await faulty.start();
      assertConverged(await host.reconcile(), commit);
    });
    await t.test('doctor says of each source what is wrong with it', async () => {
      await sources(host, dead, { url: `${auth.url}/fleet.git`, tokenFile: wrongToken }, url);
      const doctor = await host.kedge('doctor');
      assert.equal(doctor.status, 1);
      for (const words of [/refused/, /401/]) assert.match(doctor.stdout, words);
      assert.doesNotMatch(doctor.stdout + doctor.stderr, /not-the-token/);
    });
  });

  test('what breaks on the way is noticed, and the next pass gets it', async (t) => {
    const line = await trustLine(t, world, people, { files: empty });
    const { host } = line;
    const http = await httpGit(t, join(line.fleet.bare, '..'));
    await sources(host, `${http.url}/fleet.git`);
    assertConverged(await host.reconcile(), line.anchor);
    const faults: readonly Fault[] = [
      { kind: 'cut', bytes: 200, when: isFetch },
      { kind: 'truncate', bytes: 200, when: isFetch },
      { kind: 'flip', at: 260, when: isFetch },
    ];
    for (const git of ['auto', 'embedded']) {
      for (const fault of faults) {
        await t.test(`${fault.kind}, ${git}`, async () => {
          await configure(host, { fleet: { git } });
          const before = await line.repo.head();
          const commit = await line.commit('ops', { 'README.md': randomBytes(2000).toString('hex') });
          await line.show();
          http.fault = fault;
          const pass = await host.reconcile();
          assert.deepEqual([pass.status, pass.commit], [5, before], JSON.stringify(pass));
          assert.match(pass.failure?.code ?? '', /^SOURCE_(UNREACHABLE|CORRUPT)$/);
          http.fault = null;
          const retry = await host.kedge('retry');
          assert.equal(retry.status, 0);
          assertIdle(await host.reconcile(), commit);
        });
      }
    }
  });

  test('too large is refused within the limits in force, once, and a smaller head is taken', async (t) => {
    const limits = { 'fleet.yaml': 'limits: { repository: 1MiB, file: 64KiB, files: 50 }\n' };
    const line = await trustLine(t, world, people, { files: empty });
    const settings = await line.repo.git('show', 'HEAD:fleet.yaml');
    const small = await line.commit('lead', { 'fleet.yaml': `${settings}\n${limits['fleet.yaml']}` });
    await line.show();
    assertConverged(await line.host.reconcile(), small);
    const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex');
    const many = (count: number, bytes: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`docs/${i}.txt`, noise(bytes)]));
    for (const [what, files, place] of [
      ['a file', { 'docs/large.txt': noise(80 * 1024) }, /docs\/large\.txt/],
      ['files', many(60, 10), /files/],
      ['the repository', many(45, 60 * 1024), /1048576|1 ?MiB/],
    ] as const) {
      await t.test(what, async () => {
        await line.goTo(small);
        await line.commit('ops', files);
        const head = await line.show();
        const pass = await line.host.reconcile();
        assert.deepEqual(
          [pass.commit, pass.failure?.code, pass.status],
          [small, 'SOURCE_TOO_LARGE', 1],
          JSON.stringify(pass),
        );
        assert.equal(pass.head, head);
        assert.match(`${pass.failure?.message} ${pass.failure?.path}`, place);
        assert.match(pass.failure?.remedy ?? '', /limits/);
        world.http.log.length = 0;
        assert.equal((await line.host.reconcile()).failure?.code, 'SOURCE_TOO_LARGE');
        const mine = world.http.log.filter((r) => line.fleet.isAsked(r.url));
        assert.equal(mine.some(isFetch), false, 'it is not fetched again');
      });
    }
    await line.goTo(small);
    const next = await line.commit('ops', { 'README.md': 'small\n' });
    await line.show();
    assertIdle(await line.host.reconcile(), next);
  });

  test('two sources', async (t) => {
    const line = await trustLine(t, world, people);
    const { host, fleet } = line;
    const other = await bareRepository(join(await tempDir(t), 'other.git'));
    const showOther = (commit: string) => line.repo.git('push', '-q', '--force', other, `${commit}:refs/heads/main`);
    await showOther(line.anchor);
    await sources(host, `${fleet.url}/fleet.git`, other);
    assertConverged(await host.reconcile(), line.anchor);
    const one = await line.commit('ops', app('1'));
    const two = await line.commit('ops', app('2'));
    await t.test('the longer good line wins', async () => {
      await line.show(one);
      await showOther(two);
      assertConverged({ ...(await host.reconcile()) }, two);
    });
    await t.test('the one that lags behind is no reason to worry', async () => {
      assertIdle(await line.untouched(two), two);
    });
    await t.test('a bad head at one of them hides no good one', async () => {
      const bad = await line.commit(null, app('3'));
      await line.show(bad);
      await line.goTo(two);
      const good = await line.commit('ops', { 'README.md': 'good\n' });
      await showOther(good);
      const pass = await host.reconcile();
      assert.deepEqual([pass.commit, pass.state], [good, 'converged'], JSON.stringify(pass));
      assert.equal((await host.container('app', 'main')).env.VERSION, '2');
      const bads = (await host.inventory())?.conditions.filter((c) => !c.status).map((c) => c.code);
      assert.ok(bads?.includes('SIGNATURE_MISSING') || bads?.includes('DIVERGED'), JSON.stringify(bads));
      await line.show(good);
      assertIdle(await host.reconcile(), good);
    });
    await t.test('two good lines that differ: none is taken, and both signers are named', async () => {
      const base = await line.repo.head();
      const left = await line.commit('ops', app('left'));
      await line.show();
      await line.goTo(base);
      const right = await line.commit('lead', app('right'));
      await showOther(right);
      const pass = await line.untouched(base);
      assertRefused(pass, { code: 'EQUIVOCATION', key: ['ops', fingerprint, 'lead', people.keys.lead.fingerprint] });
      for (const id of [left, right]) assert.ok(pass.failure?.message.includes(id));
      assertRefused(await line.untouched(base), { code: 'EQUIVOCATION' });
      await t.test('until every source shows one of them', async () => {
        await showOther(left);
        assertConverged(await host.reconcile(), left);
        assert.equal((await host.container('app', 'main')).env.VERSION, 'left');
      });
    });
    await t.test('a slow one holds no good one back for long', async () => {
      const slow = await httpGit(t, join(fleet.bare, '..'));
      await sources(host, `${slow.url}/fleet.git`, other);
      const base = (await host.reconcile()).commit ?? '';
      await line.goTo(base);
      const first = await line.commit('ops', app('slow'));
      const second = await line.commit('ops', app('fast'));
      await line.show(first);
      await showOther(second);
      slow.fault = { kind: 'stall', bytes: 100, when: isFetch };
      const begun = Date.now();
      const pass = await host.reconcile();
      assert.equal(pass.commit, second, JSON.stringify(pass));
      assert.ok(Date.now() - begun < 40_000);
      assert.equal((await host.container('app', 'main')).env.VERSION, 'fast');
    });
  });

  test('a pass without news asks where the branch stands, and nothing else', async (t) => {
    const line = await trustLine(t, world, people, { files: empty });
    assertConverged(await line.host.reconcile(), line.anchor);
    const asked = line.fleet.requests();
    assertIdle(await line.host.reconcile());
    assert.ok(line.fleet.requests() - asked <= 2, 'what the server speaks, and where the branch stands');
    const last = world.http.log.filter((r) => line.fleet.isAsked(r.url)).at(-1);
    assert.deepEqual([last?.method, last?.protocol], ['POST', 'version=2']);
    assert.match(String(last?.body), /command=ls-refs/);
    assert.match(String(last?.headers['user-agent']), /kedge/i);
  });

  test('a repository that moves away and comes back', async (t) => {
    const line = await trustLine(t, world, people, { files: empty });
    await sources(line.host, line.fleet.bare);
    assertConverged(await line.host.reconcile(), line.anchor);
    await cp(line.fleet.bare, `${line.fleet.bare}.copy`, { recursive: true });
    await rename(line.fleet.bare, `${line.fleet.bare}.away`);
    const pass = await line.host.reconcile();
    assertUnreached(pass, line.anchor, 'SOURCE_UNREACHABLE', /fleet\.git/, /./);
    await rename(`${line.fleet.bare}.copy`, line.fleet.bare);
    assertIdle(await line.host.reconcile(), line.anchor);
  });
});
