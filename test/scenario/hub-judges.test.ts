/** What the hub takes and refuses: real pushes over HTTP to `kedge hub`, by people of the fleet, by strangers, by hosts. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { bareRepository, type FileChanges, type Repository, repository } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { type RunningKedge, startKedge } from '../support/kedge.ts';
import { type RunResult, run } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const POLICY = `version: 1
revision: 1
roles:
  admins: { keys: [lead, second, third], threshold: 2 }
  operators: { keys: [lead, second, third, ops], threshold: 1 }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;
const PEOPLE = ['lead', 'second', 'third', 'ops'] as const;
type Person = (typeof PEOPLE)[number] | 'stranger' | 'one' | 'two';

const NOW = Math.floor(Date.now() / 1000);
const cleanUp: (() => Promise<void>)[] = [];
const scope: Scope = { after: (end) => cleanUp.push(end) };
let gpg: GpgHome;
const keys: Partial<Record<Person, Key>> = {};
let root: string;
let url: string;
let hub: RunningKedge;
let count = 0;

const keyOf = (name: Person): Key => keys[name] ?? assert.fail(name);

before(async () => {
  gpg = await gpgHome(scope);
  for (const name of [...PEOPLE, 'stranger', 'one', 'two'] as const) {
    keys[name] = await gpg.makeKey({ name, at: NOW - 86_400 });
  }
  root = await tempDir(scope);
  hub = await startHub(scope, root);
  url = /http:\S+:\d+/.exec(hub.said())?.[0] ?? assert.fail(hub.said());
});

after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

async function startHub(t: Scope, folder: string, ...more: string[]): Promise<RunningKedge> {
  const running = startKedge(t, ['hub', '--root', folder, '--listen', '127.0.0.1:0', ...more]);
  await running.until(/http:\S+:\d+/);
  return running;
}

interface Fleet {
  readonly name: string;
  readonly bare: string;
  readonly remote: string;
  readonly repo: Repository;
  readonly anchor: string;
  commit(by: Person | null, files?: FileChanges, more?: { at?: number; message?: string }): Promise<string>;
  push(...refspecs: string[]): Promise<RunResult>;
  /** Pushes, and asserts what it comes to: null where it is taken, else the failure code. */
  comes(to: string | null, refspecs: readonly string[], ...says: RegExp[]): Promise<string>;
  /** Where a ref of the hub's repository stands, '' where it is not there. */
  at(ref: string): Promise<string>;
}

function files(more: FileChanges = {}): FileChanges {
  const certificates = Object.fromEntries(PEOPLE.map((name) => [name, keyOf(name).armored]));
  return {
    ...fleetFiles({ keys: certificates, hosts: { one: [], two: [] } }),
    'trust/policy.yaml': POLICY,
    'hosts/one.asc': keyOf('one').armored,
    'hosts/two.asc': keyOf('two').armored,
    ...more,
  };
}

/** A repository of the hub, and a clone with one signed commit in it; pushed, unless told otherwise. */
async function fleet(
  t: Scope,
  more: { files?: FileChanges; pushed?: boolean; url?: string; root?: string; by?: Person | null } = {},
): Promise<Fleet> {
  count += 1;
  const name = `fleet-${count}`;
  const bare = await bareRepository(join(more.root ?? root, `${name}.git`));
  const repo = await repository(t, gpg);
  let clock = NOW - 3_600;
  const made: Omit<Fleet, 'anchor'> = {
    name,
    bare,
    remote: `${more.url ?? url}/${name}.git`,
    repo,
    async commit(by, changes = {}, { at, message } = {}) {
      clock += 60;
      const sign = by === null ? {} : { sign: keyOf(by).fingerprint };
      return repo.commit({ files: changes, at: at ?? clock, message: message ?? `by ${by ?? 'nobody'}`, ...sign });
    },
    push: (...refspecs) => repo.tryGit('push', '--porcelain', made.remote, ...refspecs),
    async comes(to, refspecs, ...says) {
      const before = await run('git', ['-C', bare, 'for-each-ref']);
      const { status, stdout, stderr } = await made.push(...refspecs);
      const said = stderr + stdout;
      assert.equal(status === 0, to === null, said);
      if (to !== null) {
        assert.match(said, new RegExp(`remote: error ${to}: `), said);
        assert.match(said, /remote: +remedy: \S/, said);
        const refs = (text: string): string => text.replaceAll(/^.*refs\/kedge\/accepted\n/gm, '');
        assert.equal(refs(await run('git', ['-C', bare, 'for-each-ref'])), refs(before), 'nothing moved');
      }
      for (const pattern of says) assert.match(said, pattern);
      return said;
    },
    at: async (ref) => (await run('git', ['-C', bare, 'for-each-ref', '--format=%(objectname)', ref])).trim(),
  };
  const anchor = await made.commit(more.by === undefined ? 'lead' : more.by, files(more.files));
  if (more.pushed !== false) await made.comes(null, ['main']);
  return { ...made, anchor };
}

test('a good line is taken; what is not signed, or by a stranger, is refused with the words of a host', async (t) => {
  const f = await fleet(t);
  const good = await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.comes(null, ['main']);
  assert.equal(await f.at('refs/heads/main'), good);
  const unsigned = await f.commit(null, { 'docs/a.md': 'b\n' });
  await f.comes('SIGNATURE_MISSING', ['main'], new RegExp(`commit ${unsigned}`), /refs\/heads\/main/);
  await f.repo.git('reset', '-q', '--hard', good);
  const foreign = await f.commit('stranger', { 'docs/a.md': 'c\n' });
  await f.comes('SIGNATURE_UNKNOWN_KEY', ['main'], new RegExp(foreign), new RegExp(keyOf('stranger').fingerprint));
  // A good commit on top mends nothing: a host would stop at the bad one.
  await f.commit('lead', { 'docs/a.md': 'd\n' });
  await f.comes('SIGNATURE_UNKNOWN_KEY', ['main'], new RegExp(foreign));
  // The objects of a refused push are gone.
  assert.notEqual((await f.repo.tryGit('-C', f.bare, 'cat-file', '-e', foreign)).status, 0);
});

test('a signer without the right to a path is refused, with path and key; so are a broken policy and a tree with a link', async (t) => {
  const f = await fleet(t);
  await f.commit('ops', { 'trust/policy.yaml': POLICY.replace('revision: 1', 'revision: 2') });
  await f.comes('AUTHORITY_PATH', ['main'], /trust\/policy\.yaml/, new RegExp(keyOf('ops').fingerprint));
  await f.repo.git('reset', '-q', '--hard', f.anchor);
  await f.commit('lead', { 'trust/policy.yaml': 'version: 1\n' });
  await f.comes('SCHEMA_INVALID|POLICY_INVALID', ['main'], /trust\/policy\.yaml/);
  await f.repo.git('reset', '-q', '--hard', f.anchor);
  await f.repo.git('update-index', '--add', '--cacheinfo', `120000,${await f.repo.store('/etc', 'blob')},docs/link`);
  const program = await gpg.program();
  await f.repo.git('-c', `gpg.program=${program}`, 'commit', '-q', '-m', 'link', `-S${keyOf('ops').fingerprint}!`);
  await f.comes('TREE_UNSAFE', ['main'], /docs\/link/);
});

test('what waits for approvals is taken; a bad commit behind it is not; it can be pushed back to before it', async (t) => {
  const f = await fleet(t);
  const waits = await f.commit('lead', { 'trust/policy.yaml': POLICY.replace('revision: 1', 'revision: 2') });
  // Who pushed it is told for whom it waits.
  await f.comes(null, ['main'], /remote: kedge takes refs\/heads\/main/, /needs 2 people of the role admins/, /second/);
  assert.equal(await f.at('refs/heads/main'), waits);
  await f.commit(null, { 'docs/a.md': 'a\n' });
  await f.comes('SIGNATURE_MISSING', ['main']);
  await f.comes(null, [`+${f.anchor}:main`]);
  assert.equal(await f.at('refs/heads/main'), f.anchor);
  await f.repo.git('reset', '-q', '--hard', waits);
  await f.commit('second', {}, { message: `fine\n\nApproves: ${waits}` });
  await f.comes(null, ['main']);
  await f.comes('REWOUND', [`+${f.anchor}:main`], /moved back/);
});

test('what one person may bring back is accepted by the hub as by a host, and is not rewound', async (t) => {
  const rule = '  - { paths: ["bundles/**"], role: operators, threshold: 2, restore: 1 }\n  - { paths: ["**"]';
  const f = await fleet(t, { files: { 'trust/policy.yaml': POLICY.replace('  - { paths: ["**"]', rule) } });
  for (const text of ['one', 'two']) {
    const commit = await f.commit('ops', { 'bundles/web/a.txt': text });
    await f.commit('lead', {}, { message: `fine\n\nApproves: ${commit}` });
    // One after the other: the hub looks back behind what it accepted before.
    await f.comes(null, ['main']);
  }
  const approved = await f.repo.git('rev-parse', 'HEAD');
  await f.commit('ops', { 'bundles/web/a.txt': 'one' });
  const said = await f.comes(null, ['main']);
  assert.doesNotMatch(said, /people/);
  await f.comes('REWOUND', [`+${approved}:main`]);
});

test('a line that was accepted is neither rewound, nor replaced, nor removed', async (t) => {
  const f = await fleet(t);
  const good = await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.comes(null, ['main']);
  await f.comes('REWOUND', [`+${f.anchor}:main`], new RegExp(good));
  await f.comes('PUSH_REFUSED', [':main'], /not removed/);
  await f.repo.git('reset', '-q', '--hard', f.anchor);
  await f.commit('ops', { 'docs/a.md': 'other\n' });
  await f.comes('DIVERGED', ['+main']);
  await f.repo.git('checkout', '-q', '--orphan', 'other');
  await f.commit('lead', { 'docs/a.md': 'of another root\n' });
  await f.comes('DIVERGED', ['+other:main']);
  assert.equal(await f.at('refs/heads/main'), good);
});

test('after a restart, and after a push by path, the hub goes on from what is good', async (t) => {
  const folder = await tempDir(t);
  const first = await startHub(t, folder);
  const address = (running: RunningKedge): string => /http:\S+:\d+/.exec(running.said())?.[0] ?? assert.fail();
  const f = await fleet(t, { root: folder, url: address(first) });
  const good = await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.comes(null, ['main']);
  await first.end();
  const again = await startHub(t, folder);
  const remote = `${address(again)}/${f.name}.git`;
  const refused = await f.repo.tryGit('push', remote, `+${f.anchor}:main`);
  assert.match(refused.stderr, /REWOUND/);
  const bad = await f.commit(null, { 'docs/a.md': 'b\n' });
  await f.repo.git('push', '-q', f.bare, 'main');
  const onTop = await f.commit('ops', { 'docs/b.md': 'b\n' });
  assert.match((await f.repo.tryGit('push', remote, 'main')).stderr, new RegExp(`SIGNATURE_MISSING[^]*${bad}`));
  // The remedy of SIGNATURE_MISSING: back to before it.
  await f.repo.git('push', '-q', remote, `+${good}:main`);
  assert.equal(await f.at('refs/heads/main'), good);
  await f.repo.git('reset', '-q', '--hard', good);
  await f.commit('ops', { 'docs/b.md': onTop });
  await f.repo.git('push', '-q', remote, 'main');
});

test('the first push is judged under its own policy, by its first commit or the anchor that the operator named', async (t) => {
  const f = await fleet(t, { pushed: false });
  const good = await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.comes('PUSH_REFUSED', [`${good}:refs/heads/other`], /branch main/);
  await f.comes('PUSH_REFUSED', ['main', `${good}:refs/heads/other`], /one branch/);
  await f.comes(null, ['main']);

  const stranger = await fleet(t, { pushed: false, by: 'stranger' });
  await stranger.comes('SIGNATURE_UNKNOWN_KEY', ['main'], /--anchor/);
  const readme = await repository(t, gpg);
  await readme.commit({ files: { 'README.md': 'no fleet\n' }, sign: keyOf('lead').fingerprint });
  assert.match((await readme.tryGit('push', stranger.remote, 'main')).stderr, /takes a fleet, and this is none/);

  const late = await fleet(t, { pushed: false, by: null });
  await late.comes('SIGNATURE_MISSING', ['main'], /--anchor/);
  const from = await late.commit('lead', { 'docs/a.md': 'a\n' });
  const folder = await tempDir(t);
  await bareRepository(join(folder, 'mine.git'));
  const anchored = await startHub(t, folder, '--anchor', `mine=${from}`);
  const remote = `${/http:\S+:\d+/.exec(anchored.said())?.[0]}/mine.git`;
  const early = await late.repo.tryGit('push', remote.replace('mine', 'inventory'), `${from}:refs/heads/hosts/one`);
  assert.match(early.stderr, /PUSH_REFUSED: the hub knows no fleet yet/);
  await late.repo.git('push', '-q', remote, 'main');
  const other = await f.repo.tryGit('push', remote, '+main');
  assert.match(other.stderr, /DIVERGED|FLEET_MISMATCH/);
});

test('other branches hold what somebody of the fleet proposes; tags and other refs are refused', async (t) => {
  const f = await fleet(t);
  await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.comes(null, ['main']);
  await f.repo.git('checkout', '-q', '-b', 'idea');
  await f.comes('PUSH_REFUSED', ['main:refs/heads/idea'], /nothing that another branch does not hold/);
  await f.commit('stranger', { 'docs/b.md': 'a\n' });
  await f.comes('SIGNATURE_UNKNOWN_KEY', ['idea']);
  await f.repo.git('reset', '-q', '--hard', 'main');
  await f.commit(null, { 'docs/b.md': 'a\n' });
  await f.comes('SIGNATURE_MISSING', ['idea']);
  const old = await f.commit('ops', { 'docs/b.md': 'b\n' });
  await f.comes(null, ['idea']);
  await f.repo.git('reset', '-q', '--hard', 'main');
  const rebased = await f.commit('ops', { 'docs/b.md': 'c\n' });
  await f.comes(null, ['+idea']);
  await f.comes('PUSH_REFUSED', [`+${old}:idea`], /signed later/);
  await f.comes('PUSH_REFUSED', [':idea'], /not taken/);
  // What everybody can read, nobody pushes again: to a name of its own, or in place of another's work.
  await f.comes('PUSH_REFUSED', [`${rebased}:refs/heads/flood-1`], /another branch does not hold/);
  await f.comes('PUSH_REFUSED', ['main:refs/heads/hosts'], /in the way/);
  await f.repo.git('checkout', '-q', '-b', 'other', 'main');
  await f.commit('lead', { 'docs/o.md': 'o\n' });
  await f.comes('PUSH_REFUSED', ['+other:idea'], /proposal of ops/);
  await f.comes(null, ['other']);
  await f.comes('PUSH_REFUSED', ['+other:idea'], /another branch does not hold/);
  await f.repo.git('checkout', '-q', 'main');
  await f.repo.git('merge', '-q', '--ff-only', rebased);
  await f.comes(null, ['main']);
  await f.comes(null, [':idea']);
  for (const ref of ['refs/tags/v1', 'refs/notes/commits', 'refs/replace/x', 'refs/pull/1/head']) {
    await f.comes('PUSH_REFUSED', [`main:${ref}`], /is no branch/);
  }
  // git itself refuses these, before anybody is asked.
  for (const ref of ['refs/kedge/accepted', 'refs/heads/../main', 'refs/heads/a..b']) {
    const said = await f.push(`main:${ref}`);
    assert.notEqual(said.status, 0, ref);
  }
  assert.equal((await f.repo.git('ls-remote', f.remote)).includes('kedge'), false);
});

test('a push carries no objects in that nothing needs, by no way that asks for no signature', async (t) => {
  const f = await fleet(t);
  const waits = await f.commit('lead', { 'trust/policy.yaml': POLICY.replace('revision: 1', 'revision: 2') });
  await f.comes(null, ['main']);
  await f.comes(null, [`+${f.anchor}:main`]);
  const stray = await f.repo.store(randomBytes(100), 'blob');
  const raw = async (before: string, after: string, ref: string, ids: readonly string[]): Promise<string> => {
    const list = join(await tempDir(t), 'ids');
    await writeFile(list, `${ids.join('\n')}\n`);
    const command = `git -C '${f.repo.dir}' pack-objects --stdout -q < '${list}' > '${list}.pack'`;
    await run('sh', ['-c', command]);
    const line = `${before} ${after} ${ref}\0 report-status side-band-64k`;
    const packet = `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`;
    const body = Buffer.concat([Buffer.from(packet), await readFile(`${list}.pack`)]);
    const headers = { 'Content-Type': 'application/x-git-receive-pack-request' };
    return (await fetch(`${f.remote}/git-receive-pack`, { method: 'POST', headers, body })).text();
  };
  const held = async (id: string): Promise<boolean> =>
    (await f.repo.tryGit('-C', f.bare, 'cat-file', '-e', id)).status === 0;
  const known = [f.anchor, await f.repo.git('rev-parse', `${f.anchor}^{tree}`)];
  // The same place again, a commit that is good already, and back to before one that waits: each with something in tow.
  assert.match(await raw(f.anchor, f.anchor, 'refs/heads/main', [stray]), /PUSH_REFUSED/);
  assert.match(await raw(f.anchor, waits, 'refs/heads/main', [...known, stray]), /PUSH_REFUSED: .* 1 objects/);
  await f.comes(null, [`${waits}:main`]);
  assert.match(await raw(waits, f.anchor, 'refs/heads/main', [stray]), /PUSH_REFUSED/);
  assert.equal(await held(stray), false);
  // Without it, it is taken, also where what comes is there already.
  assert.match(await raw(waits, f.anchor, 'refs/heads/main', known), /ok refs\/heads\/main/);
  assert.equal(await f.at('refs/heads/main'), f.anchor);
  // Whoever names another place than the branch's own.
  assert.match(await raw(waits, f.anchor, 'refs/heads/main', known), /moved meanwhile|ng refs\/heads\/main/);
});

test('two refs in one push, one of them bad: both are refused', async (t) => {
  const f = await fleet(t);
  await f.commit('ops', { 'docs/a.md': 'a\n' });
  await f.repo.git('checkout', '-q', '-b', 'idea');
  await f.commit(null, { 'docs/b.md': 'b\n' });
  await f.comes('SIGNATURE_MISSING', ['main', 'idea'], /refs\/heads\/idea/);
  await f.comes('PUSH_REFUSED', ['main', 'main:refs/tags/v1'], /refs\/tags\/v1/);
  const many = Array.from({ length: 101 }, (_, i) => `main:refs/heads/idea-${i}`);
  await f.comes('SOURCE_TOO_LARGE', many, /101 refs/);
});

test('of two pushes at the same time, to the same place, one is taken whole', async (t) => {
  const f = await fleet(t);
  const one = await f.commit('ops', { 'docs/a.md': 'one\n' });
  await f.repo.git('reset', '-q', '--hard', f.anchor);
  const two = await f.commit('lead', { 'docs/a.md': 'two\n' });
  const pushes = await Promise.all([f.push(`+${one}:main`), f.push(`+${two}:main`)]);
  assert.equal(pushes.filter(({ status }) => status === 0).length, 1, pushes.map(({ stderr }) => stderr).join('\n'));
  assert.equal(await f.at('refs/heads/main'), pushes[0].status === 0 ? one : two);
});

test('another fleet cannot take the place of this one', async (t) => {
  const f = await fleet(t);
  const text = fleetFiles({ keys: {}, id: '11111111-1111-4111-8111-111111111111' })['fleet.yaml'];
  assert.match(String(text), /11111111/);
  await f.commit('lead', { 'fleet.yaml': String(text) });
  await f.comes('FLEET_MISMATCH', ['main'], new RegExp(FLEET_ID));
});

test('a host reports on its own branch, with its own key, each record above the one before', async (t) => {
  const f = await fleet(t, {
    files: {
      'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nbranch: main\ninventory: { url: "https://hub.invalid/inv-a.git" }\n`,
    },
  });
  const inventory = await bareRepository(join(root, 'inv-a.git'));
  const remote = `${url}/inv-a.git`;
  const host = await repository(t, gpg);
  let clock = NOW - 600;
  const record = async (
    by: Person | null,
    sequence: number,
    more: { of?: string; message?: string; files?: FileChanges } = {},
  ) => {
    clock += 1;
    const body = { ...RECORD, host: more.of ?? 'one', key: keyOf('one').fingerprint, sequence };
    const sign = by === null ? {} : { sign: keyOf(by).fingerprint };
    const changes = { 'inventory.json': `${JSON.stringify(body)}\n`, ...more.files };
    return host.commit({ files: changes, at: clock, message: more.message ?? `record ${sequence}`, ...sign });
  };
  const comes = async (to: string | null, refspec: string, ...says: RegExp[]): Promise<void> => {
    const { status, stderr } = await host.tryGit('push', remote, refspec);
    assert.equal(status === 0, to === null, stderr);
    if (to !== null) assert.match(stderr, new RegExp(`remote: error ${to}: `));
    for (const pattern of says) assert.match(stderr, pattern);
  };
  const restart = async (message: string, sequence: number, by: Person = 'one'): Promise<string> => {
    await host.git('checkout', '-q', '--orphan', `new-${clock}`);
    return record(by, sequence, { message });
  };

  const first = await record('one', 1);
  await comes(null, 'HEAD:refs/heads/hosts/one');
  const second = await record('one', 5);
  await comes(null, 'HEAD:refs/heads/hosts/one');
  await t.test('a record of the same or a lower number, and an old one again', async () => {
    await record('one', 5);
    await comes('PUSH_REFUSED', 'HEAD:refs/heads/hosts/one', /sequence 5/);
    await host.git('reset', '-q', '--hard', second);
    await comes('REWOUND', `+${first}:refs/heads/hosts/one`);
  });
  await t.test("another host's key, an operator's, nobody's", async () => {
    for (const [by, code] of [
      ['two', 'SIGNATURE_UNKNOWN_KEY'],
      ['lead', 'SIGNATURE_UNKNOWN_KEY'],
      [null, 'SIGNATURE_MISSING'],
    ] as const) {
      await record(by, 6);
      await comes(code, 'HEAD:refs/heads/hosts/one');
      // Nor below a good one.
      await record('one', 7);
      await comes(code, 'HEAD:refs/heads/hosts/one');
      await host.git('reset', '-q', '--hard', second);
    }
  });
  await t.test("its own record on another host's branch, or on that of a host that is not there", async () => {
    await comes('SIGNATURE_UNKNOWN_KEY', `${second}:refs/heads/hosts/two`, /hosts\/two\.asc/);
    await comes('HOST_UNKNOWN', `${second}:refs/heads/hosts/nine`, /hosts\/nine\.asc/);
    await comes('PUSH_REFUSED', `${second}:refs/heads/hosts/UP`, /name of a host/);
    await comes('PUSH_REFUSED', `${second}:refs/heads/hosts/a/b`, /name of a host/);
    await comes('PUSH_REFUSED', `${second}:refs/heads/main`, /takes their branches alone/);
  });
  await t.test('a record that says it is of another host; more files; no record', async () => {
    await record('one', 6, { of: 'two' });
    await comes('PUSH_REFUSED', 'HEAD:refs/heads/hosts/one', /of two/);
    await host.git('reset', '-q', '--hard', second);
    await record('one', 6, { files: { more: 'x' } });
    await comes('PUSH_REFUSED', 'HEAD:refs/heads/hosts/one', /nothing else/);
    await host.git('reset', '-q', '--hard', second);
    await record('one', 6, { files: { 'inventory.json': '{}' } });
    await comes('SCHEMA_INVALID', 'HEAD:refs/heads/hosts/one');
    await host.git('reset', '-q', '--hard', second);
  });
  await t.test('a removal, and a new start that names nothing or another predecessor', async () => {
    await comes('PUSH_REFUSED', ':refs/heads/hosts/one', /not removed/);
    await restart('anew', 9);
    await comes('REWOUND', '+HEAD:refs/heads/hosts/one');
    await restart(`anew\n\nPredecessor: ${first}`, 9);
    await comes('REWOUND', '+HEAD:refs/heads/hosts/one');
    await restart(`anew\n\nPredecessor: ${second}`, 9, 'two');
    await comes('SIGNATURE_UNKNOWN_KEY', '+HEAD:refs/heads/hosts/one');
  });
  await t.test('the agreed new start, also of a host that lost its count; and not a second time', async () => {
    const started = await restart(`anew\n\nPredecessor: ${second}`, 1);
    await comes(null, '+HEAD:refs/heads/hosts/one');
    await record('one', 2);
    await comes(null, 'HEAD:refs/heads/hosts/one');
    await comes('REWOUND', `+${started}:refs/heads/hosts/one`);
    assert.equal((await run('git', ['-C', inventory, 'rev-parse', 'hosts/one'])).trim(), await host.head());
  });
  await t.test('a key that the fleet has replaced', async () => {
    await f.commit('lead', { 'hosts/one.asc': keyOf('two').armored });
    await f.comes(null, ['main']);
    await record('one', 3);
    // It waits for a second admin: until then the old key counts.
    await comes(null, 'HEAD:refs/heads/hosts/one');
    await f.commit('second', {}, { message: `fine\n\nApproves: ${await f.repo.head()}` });
    await f.comes(null, ['main']);
    await record('one', 4);
    await comes('SIGNATURE_UNKNOWN_KEY', 'HEAD:refs/heads/hosts/one');
  });
});

test('without its hook, or with one that cannot be run or is another, the hub takes no push', async (t) => {
  const folder = await tempDir(t);
  const own = await startHub(t, folder);
  const address = /http:\S+:\d+/.exec(own.said())?.[0] ?? assert.fail();
  const f = await fleet(t, { root: folder, url: address });
  const hook = join(folder, '.kedge/hooks/pre-receive');
  await f.commit(null, { 'docs/a.md': 'a\n' });
  const refused = async (): Promise<void> => {
    const { status, stderr } = await f.push('main');
    assert.notEqual(status, 0);
    assert.match(stderr, /cannot judge pushes/);
    assert.equal(await f.at('refs/heads/main'), f.anchor);
  };
  await chmod(hook, 0o644);
  await refused();
  await chmod(hook, 0o755);
  await writeFile(hook, '#!/bin/sh\nexit 0\n');
  await refused();
  await rm(hook);
  await refused();
  // Reading goes on.
  assert.match(await f.repo.git('ls-remote', f.remote), new RegExp(f.anchor));
});

test('a push that is too large ends, and leaves nothing behind', async (t) => {
  const f = await fleet(t);
  const inventory = `${url}/inventory.git`;
  // More than a host takes, in a pack that is small: zeros.
  await f.commit('ops', { 'docs/zeros': Buffer.alloc(2 * 1024 * 1024) });
  await f.comes('SOURCE_TOO_LARGE', ['main'], /docs\/zeros/);
  await f.repo.git('reset', '-q', '--hard', f.anchor);
  await f.commit('one', { noise: randomBytes(17 * 1024 * 1024) });
  const { status, stderr } = await f.repo.tryGit('-c', 'pack.compression=0', 'push', inventory, 'HEAD:hosts/one');
  assert.notEqual(status, 0);
  assert.match(stderr, /exceeds maximum allowed size/);
  const left = await run('find', [join(root, 'inventory.git/objects'), '-name', '*incoming*']);
  assert.equal(left, '');
});

test('--accept-any takes everything, and says so at the start', async (t) => {
  const folder = await tempDir(t);
  const open = await startHub(t, folder, '--accept-any');
  assert.match(open.said(), /warning: --accept-any/);
  const f = await fleet(t, { root: folder, url: /http:\S+:\d+/.exec(open.said())?.[0] ?? '', by: null });
  await f.commit('stranger', { 'docs/a.md': 'a\n' });
  await f.comes(null, ['main']);
});

const RECORD = {
  version: 1,
  bootId: null,
  reportedAt: '2026-01-01T00:00:00.000Z',
  agent: { version: '0.0.0' },
  fleet: { commit: null, head: null, source: null },
  desired: null,
  applied: null,
  state: 'converged',
  conditions: [],
  bundles: [],
  os: { booted: null, staged: null, rollback: null, version: null },
  hardware: {},
  network: { hostname: null, addresses: [], meshKey: null },
};

test('a line that the admins give up: the branch moves to the other one, whole, and not back', async (t) => {
  const { repo, anchor, commit, comes, at } = await fleet(t);
  const first = await commit('ops', { 'README.md': 'mistake\n' });
  await comes(null, ['HEAD:refs/heads/main']);
  await repo.git('checkout', '-q', '--detach', anchor);
  await commit('ops', { 'README.md': 'right\n' });
  await comes('DIVERGED', ['+HEAD:refs/heads/main'], new RegExp(`Abandons: ${first}`));
  const said = await commit('lead', {}, { message: `Leave a line\n\nAbandons: ${first}\n` });
  await comes('DIVERGED', ['+HEAD:refs/heads/main'], /needs signatures of 2 people of the role admins.* has lead/);
  const approved = await commit('second', {}, { message: `Approve\n\nApproves: ${said}\n` });
  await comes(null, ['+HEAD:refs/heads/main']);
  assert.equal(await at('refs/heads/main'), approved);
  await comes('DIVERGED', [`+${first}:refs/heads/main`]);
  const next = await commit('ops', { 'README.md': 'on\n' });
  await comes(null, ['HEAD:refs/heads/main']);
  assert.equal(await at('refs/heads/main'), next);
});
