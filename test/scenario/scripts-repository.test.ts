/** Scripts in a repository of their own: the fleet says where it begins, its own people say what is in it and who may ask. */
import assert from 'node:assert/strict';
import { cp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { kedge, startKedge } from '../support/kedge.ts';
import { tempDir } from '../support/temp.ts';
import { askToSay, scriptRepository, scriptsCondition } from './support/script-repository.ts';

const isRoot = process.getuid?.() === 0;
const cleanUp: (() => unknown)[] = [];
const scope = { after: (end: () => unknown) => void cleanUp.push(end) };
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

describe('a scripts repository', { skip: isRoot ? false : 'needs root, for control groups' }, async () => {
  if (!isRoot) return;
  const repo = await scriptRepository(scope);
  const { fleet, push, says } = repo;

  test('is followed by hosts and by the desk: what it holds is run, and its newest state', async () => {
    assert.deepEqual(await askToSay(repo), { state: 'done', why: null, said: 'first\n' });
    await push({ 'scripts/say.sh': says('second') });
    assert.deepEqual(await askToSay(repo), { state: 'done', why: null, said: 'second\n' });
    assert.equal(await scriptsCondition(repo), null);
    assert.equal((await fleet.hosts.alpha.kedge('audit', 'verify', '--local')).status, 0);
    const list = await kedge(['scripts', 'list'], { cwd: repo.clone.dir });
    assert.match(list.stdout, /^say +Say something +operators/m);
    const lint = await kedge(['lint'], { cwd: repo.clone.dir });
    assert.equal(lint.status, 0, lint.stdout + lint.stderr);
    const elsewhere = await kedge(['scripts', 'list'], { cwd: fleet.clone.dir });
    assert.match(elsewhere.stderr, /are in a repository of their own: call it in a clone of .*operator-scripts\.git/);
  });

  test('that changes on the way has the request refused, until it is asked for anew', async () => {
    const run = await askToSay(repo, () => push({ 'scripts/say.sh': says('third') }));
    assert.equal(run.state, 'refused');
    assert.match(run.why ?? '', /^SCRIPT_CHANGED/);
    assert.equal((await askToSay(repo)).said, 'third\n');
  });

  test('lets only its own people ask: an admin of the fleet is none of them', async () => {
    const asked = await fleet.desk('lead', 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
    assert.equal(asked.status, 4, asked.stderr);
    assert.match(asked.stderr, /SIGNATURE_UNKNOWN_KEY/);
  });

  test('is a line that kedge verify explains, like that of a fleet', async () => {
    const verified = await kedge(['verify', '--from', repo.anchor], { cwd: repo.clone.dir });
    assert.equal(verified.status, 0, verified.stdout + verified.stderr);
  });

  test('that cannot be reached leaves in force what was accepted, and is told of', async () => {
    const run = await askToSay(repo, () => rename(repo.bare, `${repo.bare}.away`));
    assert.equal(run.said, 'third\n');
    assert.equal((await scriptsCondition(repo))?.code, 'SOURCE_UNREACHABLE');
    await rename(`${repo.bare}.away`, repo.bare);
    await fleet.hosts.alpha.once();
    await fleet.hosts.alpha.once();
    assert.equal(await scriptsCondition(repo), null);
  });

  test('stands in the place of the fleet’s own: lint says so where both are there', async () => {
    await fleet.push({ 'scripts/catalogue.yaml': 'version: 1\nscripts: {}\n' });
    const lint = await kedge(['lint'], { cwd: fleet.clone.dir });
    assert.equal(lint.status, 1);
    assert.match(lint.stdout + lint.stderr, /fleet\.yaml:6:\d+.*there is a scripts\/catalogue\.yaml here too/);
    await fleet.push({ 'scripts/catalogue.yaml': null });
  });

  test('is known to a hub that serves it: others take no requests for what is in it', async (t) => {
    const before = await fleet.clone.git('remote', 'get-url', 'origin');
    const alone = await tempDir(t);
    await cp(fleet.bare, join(alone, 'fleet.git'), { recursive: true });
    for (const root of [dirname(fleet.bare), alone]) {
      const hub = startKedge(t, ['hub', '--root', root, '--listen', '127.0.0.1:0']);
      await hub.until(/http:\S+:\d+/);
      const url = /http:\S+:\d+/.exec(hub.said())?.[0];
      await fleet.clone.git('remote', 'set-url', 'origin', `${url}/fleet.git`);
      const asked = await fleet.desk('ops', 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
      if (root !== alone) assert.equal(asked.status, 0, asked.stderr);
      else assert.match(asked.stderr, /PUSH_REFUSED.*in a repository that this hub does not serve/s);
    }
    await fleet.clone.git('remote', 'set-url', 'origin', before.trim());
    await fleet.hosts.alpha.once();
  });

  test('is gone when the fleet names none any more', async () => {
    const text = repo.fleetYaml({}).replace(/^scripts: .*\n/m, '');
    await fleet.push({ 'fleet.yaml': text });
    await fleet.hosts.alpha.once();
    const asked = await fleet.desk('lead', 'run', 'say', '--host', 'alpha', '--yes', '--no-follow');
    assert.match(asked.stderr, /the catalogue has no script "say"/);
  });
});
