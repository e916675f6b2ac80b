/** The branch `runs` of a hub: takes signed requests of people who may ask, and lets none be taken away before it is over. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isNonce, type RunRequest, requestText } from '../../reconciler/core/run-request.ts';
import { startKedge } from '../support/kedge.ts';
import { type RunFleet, runFleet } from './support/runs.ts';

const CATALOGUE = `version: 1
scripts:
  say: { title: Say, file: say.sh, roles: [operators], user: nobody }
  drop: { title: Drop, file: say.sh, roles: [admins], user: nobody }
  pair: { title: Pair, file: say.sh, roles: [operators], threshold: 2, user: nobody }
`;
const cleanUp: (() => unknown)[] = [];
const scope = { after: (end: () => unknown) => void cleanUp.push(end) };
let fleet: RunFleet<'alpha'>;
let url: string;

before(async () => {
  fleet = await runFleet(scope, {
    hosts: { alpha: {} },
    catalogue: CATALOGUE,
    scripts: { 'say.sh': '#!/bin/sh\necho hello\n' },
  });
  const anchor = await fleet.clone.git('rev-parse', 'HEAD');
  const hub = startKedge(scope, ['hub', '--root', dirname(fleet.bare), '--listen', '127.0.0.1:0', '--anchor', anchor]);
  await hub.until(/http:\S+:\d+/);
  url = `${/http:\S+:\d+/.exec(hub.said())?.[0]}/fleet.git`;
  await fleet.clone.git('remote', 'set-url', 'origin', url);
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

/** A commit of these files, without parents or with one. */
async function commitOf(files: Readonly<Record<string, string>>, parent?: string): Promise<string> {
  const lines: string[] = [];
  for (const [name, text] of Object.entries(files))
    lines.push(`100644 blob ${await fleet.clone.store(text, 'blob')}\t${name}`);
  const { run } = await import('../support/run.ts');
  const tree = (await run('git', ['-C', fleet.clone.dir, 'mktree'], { input: `${lines.join('\n')}\n` })).trim();
  return fleet.clone.git('commit-tree', '-m', 'runs', ...(parent === undefined ? [] : ['-p', parent]), tree);
}

async function push(commit: string): Promise<{ readonly taken: boolean; readonly said: string }> {
  const pushed = await fleet.clone.tryGit(
    'push',
    '-q',
    '--force',
    url,
    commit === '' ? ':refs/heads/runs' : `${commit}:refs/heads/runs`,
  );
  return { taken: pushed.status === 0, said: pushed.stderr };
}

const head = async (): Promise<string> =>
  (await fleet.clone.git('ls-remote', url, 'refs/heads/runs')).split('\t')[0] ?? '';

/** What lies there now, as files. */
async function filesThere(): Promise<Record<string, string>> {
  const at = await head();
  await fleet.clone.git('fetch', '-q', url, '+refs/heads/runs:refs/kedge/there');
  const names = (await fleet.clone.git('ls-tree', '--name-only', at)).split('\n').filter((name) => name !== '');
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await fleet.clone.tryGit('show', `${at}:${name}`)).stdout])),
  );
}

describe('requests at the hub', () => {
  test('are sent by kedge run and kedge cancel, one beside the other', async () => {
    for (const by of ['ops', 'lead'] as const) {
      const got = await fleet.desk(by, 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
      assert.equal(got.status, 0, got.stderr);
    }
    assert.equal(Object.keys(await filesThere()).length, 4);
    const [name = ''] = Object.keys(await filesThere());
    const cancelled = await fleet.desk('ops', 'cancel', name.slice(0, 32));
    assert.equal(cancelled.status, 0, cancelled.stderr);
    assert.equal(Object.keys(await filesThere()).length, 6);
  });

  test('that need several people are taken before all of them have signed, and so are the others’ approvals', async () => {
    const asked = await fleet.desk('ops', 'run', 'pair', '--host', 'alpha', '--yes', '--no-follow');
    assert.equal(asked.status, 0, asked.stderr);
    const approved = await fleet.desk('lead', 'runs', 'approve', asked.stdout.trim(), '--yes');
    assert.equal(approved.status, 0, approved.stderr);
    assert.equal(Object.keys(await filesThere()).length, 10);
  });

  test('reach a host that follows the hub at once, however seldom it looks by itself', async (t) => {
    const { alpha } = fleet.hosts;
    const text = await fleet.clone.git('show', 'HEAD:fleet.yaml');
    await fleet.push({ 'fleet.yaml': `${text.replace('poll: 1s', 'poll: 1h')}\n` });
    const config = JSON.parse(await readFile(alpha.configFile, 'utf8')) as { fleet: { sources: string[] } };
    config.fleet.sources = [url];
    await writeFile(alpha.configFile, JSON.stringify(config));
    await alpha.once();
    const agent = alpha.agent(t);
    // It has looked once, and rests for an hour.
    await agent.until(/started|converged|waiting|failed/i, 30_000);
    const got = await fleet.desk('ops', 'run', 'say', '--host', 'alpha', '--yes', '--for', '3m', '-o', 'json');
    assert.equal(got.status, 0, got.stderr);
    assert.equal(await agent.end(), 0);
  });

  test('call off a run also when the catalogue has its script no more: who asked may, and who may change the catalogue', async () => {
    const asked = await fleet.desk('lead', 'run', 'pair', '--host', 'alpha', '--yes', '--no-follow');
    const own = await fleet.desk('ops', 'run', 'pair', '--host', 'alpha', '--yes', '--no-follow');
    await fleet.push({ 'scripts/catalogue.yaml': CATALOGUE.replace(/ {2}pair: .*\n/, '') });
    const foreign = await fleet.desk('ops', 'cancel', asked.stdout.trim());
    assert.equal(foreign.status, 4, foreign.stderr);
    assert.match(foreign.stderr, /REQUEST_FORBIDDEN: ops may not call off a run of pair, .*: lead may, and admins/);
    for (const [by, run] of [
      ['ops', own],
      ['lead', own],
      ['lead', asked],
    ] as const) {
      const cancelled = await fleet.desk(by, 'cancel', run.stdout.trim());
      assert.equal(cancelled.status, 0, `${by}: ${cancelled.stderr}`);
    }
    await fleet.push({ 'scripts/catalogue.yaml': CATALOGUE });
  });

  test('that are good, and what else is tried', async () => {
    const there = await filesThere();
    const name =
      Object.keys(there).find(
        (one) => one.endsWith('.json') && /"kind":"kedge-run".*"script":"say"/.test(there[one] ?? ''),
      ) ?? '';
    const nonce = name.replace('.json', '');
    const text = there[name] ?? '';
    const others = Object.fromEntries(Object.entries(there).filter(([one]) => !one.startsWith(nonce)));
    const fresh = 'c'.repeat(32);
    const asked = JSON.parse(text) as Record<string, unknown>;
    const now = Math.floor(Date.now() / 1000);
    assert.ok(isNonce(fresh));
    const request = {
      ...asked,
      kind: 'kedge-run',
      nonce: fresh,
      arguments: new Map(),
      where: { hosts: ['alpha'] },
      maxParallel: 1,
      maxFailures: 1,
      now: false,
    } as unknown as RunRequest;
    const signed = async (change: Partial<RunRequest>, by?: string): Promise<Record<string, string>> => {
      const body = requestText({ ...request, ...change });
      return {
        ...there,
        [`${fresh}.json`]: body,
        [`${fresh}.sig`]: await fleet.gpg.sign(body, by ?? fleet.lead.fingerprint),
      };
    };
    const say = { script: 'say', notBefore: now, expires: now + 600 };
    const stranger = await fleet.gpg.makeKey({ name: 'stranger' });
    const cases: readonly (readonly [string, string, Record<string, string>, string?])[] = [
      ['taken away', 'PUSH_REFUSED', others],
      ['changed', 'PUSH_REFUSED', { ...there, [name]: text.replace('alpha', 'gamma') }],
      ['with another signature', 'PUSH_REFUSED', { ...there, [`${nonce}.sig`]: 'x' }],
      ['without a signature beside it', 'PUSH_REFUSED', { ...there, [`${fresh}.json`]: '{}' }],
      ['and another file', 'PUSH_REFUSED', { ...there, 'README.md': 'x' }],
      ['with a parent', 'PUSH_REFUSED', there, await head()],
      ['that is none', 'REQUEST_INVALID', { ...there, [`${fresh}.json`]: '{}', [`${fresh}.sig`]: 'x' }],
      [
        'under another name',
        'REQUEST_INVALID',
        { ...there, [`${fresh}.json`]: text, [`${fresh}.sig`]: there[`${nonce}.sig`] ?? '' },
      ],
      ['of a stranger', 'SIGNATURE_UNKNOWN_KEY', await signed(say, stranger.fingerprint)],
      ['of another fleet', 'FLEET_MISMATCH', await signed({ ...say, fleet: '11111111-1111-4111-8111-111111111111' })],
      ['that is over', 'REQUEST_TIME', await signed({ ...say, notBefore: now - 100, expires: now - 10 })],
      [
        'for next year',
        'REQUEST_TIME',
        await signed({ ...say, notBefore: now + 31_536_000, expires: now + 31_536_600 }),
      ],
      ['for a script that there is not', 'REFERENCE_MISSING', await signed({ ...say, script: 'shell' })],
    ];
    const before = await head();
    for (const [what, code, files, parent] of cases) {
      const { taken, said } = await push(await commitOf(files, parent));
      assert.equal(taken, false, what);
      assert.match(said, new RegExp(`error ${code}: `), `${what}: ${said}`);
      assert.equal(await head(), before, what);
    }
    const gone = await push('');
    assert.equal(gone.taken, false);
    const early = await push(await commitOf(await signed({ ...say, notBefore: now + 3600, expires: now + 7200 })));
    assert.ok(early.taken, early.said);
  });
});
