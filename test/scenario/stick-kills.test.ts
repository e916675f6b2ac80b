/** A host that loses its power while a stick is taken in: each time it is in the old state or in the new one, and the next try ends it. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { watched } from '../support/kill-steps.ts';
import { makeStick } from '../support/stick.ts';
import { compose, layer, runs } from './support/compose.ts';
import { eventually, scenarioWorld } from './support/world.ts';

/** `npm run test:stick` kills more often. */
const KILLS = process.env.KEDGE_STICK_ALL === '1' ? 24 : 4;

const world = await scenarioWorld({ after });

test('killed at any moment of a sideload, a host goes on from there with the next one', async (t) => {
  const app = (step: number) => ({
    'bundles/web/compose.yaml': compose({ web: runs(world.engine.imageId, { environment: { STEP: `${step}` } }) }),
  });
  const fleet = await world.fleet(t, {
    hosts: ['alpha'],
    files: { ...app(0), 'hosts/alpha.yaml': layer({ web: {} }) },
  });
  const { alpha } = fleet.hosts;
  const config = JSON.parse(await readFile(alpha.configFile, 'utf8'));
  config.fleet.sources = [];
  await writeFile(alpha.configFile, JSON.stringify({ ...config, inventory: undefined }));
  const sideload = (volume: string) => alpha.kedge('sideload', volume, '-o', 'json');
  const first = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  const began = Date.now();
  const took = await sideload(first.volume);
  assert.equal(took.status, 0, took.stdout + took.stderr);
  const whole = Date.now() - began;

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const commit = await fleet.push(app(kill));
    const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], since: fleet.anchor });
    const running = alpha.start(t, ['sideload', stick.volume]);
    await new Promise((resolve) => setTimeout(resolve, (whole * kill) / (KILLS + 1)));
    await running.end('SIGKILL');
    const found = await alpha.containers('web');
    for (const { env, state } of found.filter((one) => one.state === 'running'))
      assert.ok([`${kill - 1}`, `${kill}`].includes(env.STEP ?? ''), `${state} at ${env.STEP}`);
    const again = await sideload(stick.volume);
    const said = `killed after ${kill} of ${KILLS + 1}: ${again.stdout}${again.stderr}`;
    assert.equal(again.status, 0, said);
    assert.equal((again.json() as { pass: { commit: string } }).pass.commit, commit, said);
    assert.equal((await alpha.container('web', 'web')).env.STEP, `${kill}`, said);
    assert.deepEqual(await readdir(join(alpha.state, 'sideload')), [], said);
    const left = (await readdir(join(stick.root, 'receipts'))).filter((name) => name !== 'alpha.bundle');
    assert.deepEqual(left, [], said);
  }
});

test('a stick that is damaged changes nothing of a host that runs', async (t) => {
  const files = {
    'bundles/web/compose.yaml': compose({ web: runs(world.engine.imageId) }),
    'hosts/alpha.yaml': layer({ web: {} }),
  };
  const fleet = await world.fleet(t, { hosts: ['alpha'], files });
  const { alpha } = fleet.hosts;
  await alpha.reconcile();
  const before = {
    state: await readFile(join(alpha.state, 'state.json'), 'utf8'),
    web: (await alpha.container('web', 'web')).id,
  };
  await fleet.push({
    'bundles/web/compose.yaml': compose({ web: runs(world.engine.imageId, { environment: { A: '1' } }) }),
  });
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  await fleet.repo.git('push', '-q', '--force', fleet.bare, `${fleet.anchor}:main`);
  const bytes = await stick.read('fleet.bundle');
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 4;
  await stick.write('fleet.bundle', bytes);
  const result = await alpha.kedge('sideload', stick.volume);
  assert.equal(result.status, 5, result.stderr);
  assert.match(result.stderr, /STICK_INVALID: fleet\.bundle of the stick is damaged/);
  assert.deepEqual(
    { state: await readFile(join(alpha.state, 'state.json'), 'utf8'), web: (await alpha.container('web', 'web')).id },
    before,
  );
  const { kind, message } = (await alpha.history()).findLast((event) => event.kind === 'refused') ?? assert.fail();
  assert.match(`${kind}: ${message}`, /refused: the stick that .* put in at .* is not taken/);
});

test('a commit on a stick that nobody may sign is refused for trust, and what ran runs on', async (t) => {
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
  const { alpha } = fleet.hosts;
  await alpha.reconcile();
  await fleet.push({ 'hosts/alpha.yaml': layer({}, { suspend: true }) }, { sign: false });
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], since: fleet.anchor });
  await fleet.repo.git('push', '-q', '--force', fleet.bare, `${fleet.anchor}:main`);
  const result = await alpha.kedge('sideload', stick.volume, '-o', 'json');
  assert.equal(result.status, 4, result.stdout);
  const { pass, refused } = result.json() as { pass: { commit: string }; refused: { code: string } };
  assert.deepEqual([pass.commit, refused.code], [fleet.anchor, 'SIGNATURE_MISSING']);
});

test('a bundle whose pack is not that of its head is told of, and what ran runs on', async (t) => {
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
  const { alpha } = fleet.hosts;
  await alpha.reconcile();
  const old = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  await fleet.push({ 'README.md': 'two\n' });
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  await fleet.repo.git('push', '-q', '--force', fleet.bare, `${fleet.anchor}:main`);
  const [header, pack] = [await stick.read('fleet.bundle'), await old.read('fleet.bundle')];
  const cut = (bytes: Buffer): number => bytes.indexOf('\n\n') + 2;
  await stick.write('fleet.bundle', Buffer.concat([header.subarray(0, cut(header)), pack.subarray(cut(pack))]));
  await stick.reindex();
  const result = await alpha.kedge('sideload', stick.volume, '-o', 'json');
  assert.equal(result.status, 5, result.stdout);
  const { pass, refused } = result.json() as { pass: { commit: string; state: string }; refused: { code: string } };
  assert.deepEqual([pass.commit, pass.state, refused.code], [fleet.anchor, 'converged', 'SOURCE_CORRUPT']);
});

/** An agent that is killed with a stick in hand, the one that its service starts next, and who put it in. */
async function killedAgent(t: TestContext, done: RegExp) {
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
  const { alpha } = fleet.hosts;
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  const steps = await watched(t, alpha.state);
  const agent = alpha.start(t, ['agent'], steps.env(done));
  await eventually(async () =>
    assert.ok(
      (await alpha.history()).some(({ kind }) => kind === 'accepted'),
      agent.said(),
    ),
  );
  const waiting = alpha.start(t, ['sideload', stick.volume, '-o', 'json']);
  assert.equal(await agent.ended, -1, agent.said());
  const next = alpha.start(t, ['agent']);
  const status = await Promise.race([waiting.ended, new Promise((resolve) => setTimeout(resolve, 60_000, 'waits'))]);
  return { alpha, stick, status, said: waiting.said(), next };
}

test('an agent that is killed right when it has struck the request off: whoever waits is told', async (t) => {
  const { alpha, stick, status, said } = await killedAgent(t, /^rm requests\//);
  assert.equal(status, 5, said);
  assert.match(said, /the agent was ended in the middle of it/);
  const again = await alpha.kedge('sideload', stick.volume);
  assert.equal(again.status, 0, again.stdout + again.stderr);
});

test('an agent that is killed before it could strike the request off: the next one takes the stick, and that is what is told', async (t) => {
  const { alpha, status, said } = await killedAgent(t, /^rename answers\//);
  assert.equal(status, 0, said);
  assert.doesNotMatch(said, /ended in the middle/);
  const taken = (await alpha.history()).filter(({ message }) => /^stick KEDGE of /.test(message));
  assert.equal(taken.length, 1);
});
