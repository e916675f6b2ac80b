/** Hooks of a bundle on a real host: drained before anything stops, looked at when it is healthy, and told of in the chain. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import { assertConverged, steps } from './support/pass.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const isRoot = process.getuid?.() === 0;
const cleanUp: (() => unknown)[] = [];
const scope = { after: (end: () => unknown) => void cleanUp.push(end) };
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

describe('hooks', { skip: isRoot ? false : 'needs root, for control groups' }, async () => {
  if (!isRoot) return;
  const world = await scenarioWorld(scope);
  const { imageId: image } = world.engine;

  /** A fleet whose hooks write into a folder of this machine who ran, and do there what a test has left for them. */
  async function hooked(t: { after(end: () => unknown): void }) {
    const dir = await tempDir(t);
    await chmod(dir, 0o777);
    const note = join(dir, 'log');
    const script = `#!/bin/sh
echo "$1 $ARG_WHO" >> ${note}
if [ -e ${dir}/hang-$1 ]; then sleep 600; fi
if [ -e ${dir}/fail-$1 ]; then echo "$1 says no" >&2; exit 4; fi
`;
    const entry = (hook: string) =>
      `  do-${hook}: { title: T, file: do.sh, argv: [${hook}, "{who}"], arguments: { who: { type: container, default: nobody } }, roles: [operators], user: root, timeout: 5s }\n`;
    const hooks = {
      drain: { script: 'do-drain', arguments: { who: 'job' } },
      before: 'do-before',
      after: 'do-after',
    };
    const job = (version: string) => compose({ job: runs(image, { environment: { VERSION: version } }) });
    const policy = (revision: number) => `version: 1
revision: ${revision}
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "scripts/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;
    const fleet = await world.fleet(t, {
      hosts: ['alpha'],
      files: {
        'trust/policy.yaml': policy(1),
        'trust/powers.yaml': 'job: ["hook:do-drain", "hook:do-before", "hook:do-after"]\n',
        'scripts/catalogue.yaml': `version: 1\nscripts:\n${['drain', 'before', 'after'].map(entry).join('')}`,
        'scripts/do.sh': script,
        'hosts/alpha.yaml': layer({ job: { hooks } }),
        'bundles/job/compose.yaml': job('1'),
      },
    });
    const { alpha } = fleet.hosts;
    const log = async () => {
      const text = existsSync(note) ? await readFile(note, 'utf8') : '';
      await rm(note, { force: true });
      return text.split('\n').filter((line) => line !== '');
    };
    assertConverged(await alpha.reconcile(), fleet.anchor);
    assert.deepEqual(await log(), ['before nobody', 'after nobody'], 'there was nothing to drain');
    const version = async () => (await alpha.container('job', 'job')).env.VERSION;
    return { fleet, alpha, dir, job, log, version, policy };
  }

  test('run around a swap, once, with the arguments of the layer; a script that changes swaps nothing', async (t) => {
    const { fleet, alpha, job, log, version } = await hooked(t);
    const second = await fleet.push({ 'bundles/job/compose.yaml': job('2') });
    const pass = await alpha.reconcile();
    assertConverged(pass, second);
    assert.deepEqual(steps(pass), ['lay-out job', 'swap job', 'confirm job']);
    assert.deepEqual([await version(), await log()], ['2', ['drain job', 'before nobody', 'after nobody']]);
    const chain = await alpha.kedge('audit', 'verify', '--local');
    assert.equal(chain.status, 0, chain.stdout);
    const audit = await readFile(join(alpha.state, 'runs', 'audit.jsonl'), 'utf8');
    assert.ok(audit.includes(`"by":"hook drain of bundle job, commit ${second}, signed by lead"`), audit);
    const third = await fleet.push({ 'scripts/do.sh': '#!/bin/sh\nexit 1\n' });
    const quiet = await alpha.reconcile();
    assertConverged(quiet, third);
    assert.deepEqual(quiet.steps, []);
  });

  test('a drain that fails or hangs holds the swap back; --now does not drain', async (t) => {
    const { fleet, alpha, dir, job, log, version } = await hooked(t);
    const before = await alpha.container('job', 'job');
    await writeFile(join(dir, 'fail-drain'), '');
    await fleet.push({ 'bundles/job/compose.yaml': job('2') });
    const held = await alpha.reconcile();
    assert.deepEqual([held.status, held.state, held.failure?.code], [1, 'waiting', 'HOOK_FAILED']);
    assert.match(
      held.failure?.message ?? '',
      /^the hook drain of bundle job \(script do-drain\) did not end well: exit status 4/,
    );
    const record = await alpha.inventory();
    assert.equal(record?.conditions.find((c) => c.type === 'Bundle/job')?.code, 'HOOK_FAILED');
    await rm(join(dir, 'fail-drain'));
    await writeFile(join(dir, 'hang-drain'), '');
    const hung = await alpha.reconcile();
    assert.match(hung.failure?.message ?? '', /it took longer than 5s, and was ended/);
    const still = await alpha.container('job', 'job');
    assert.deepEqual(
      [still.id, still.startedAt, await log()],
      [before.id, before.startedAt, ['drain job', 'drain job']],
    );
    assert.equal((await alpha.kedge('apply', 'job', '--now')).status, 0);
    const now = await alpha.reconcile();
    assert.equal(now.state, 'converged', JSON.stringify(now));
    assert.deepEqual([await version(), await log()], ['2', ['before nobody', 'after nobody']]);
  });

  test('an after that fails brings back what ran before', async (t) => {
    const { fleet, alpha, dir, job, log, version } = await hooked(t);
    await writeFile(join(dir, 'fail-after'), '');
    await fleet.push({ 'bundles/job/compose.yaml': job('2') });
    const pass = await alpha.reconcile();
    assert.deepEqual([pass.status, pass.failure?.code], [1, 'ROLLED_BACK']);
    assert.deepEqual([await version(), await log()], ['1', ['drain job', 'before nobody', 'after nobody']]);
    const failed = (await alpha.history()).find(({ kind, bundle }) => kind === 'failed' && bundle === 'job');
    assert.match(failed?.failure?.message ?? '', /^the hook after of bundle job \(script do-after\) did not end well/);
    await alpha.reconcile();
    assert.deepEqual(await log(), [], 'it is not tried again');
  });

  for (const hook of ['drain', 'before', 'after'] as const) {
    test(`an agent that is killed within ${hook} says so, runs it once more, and runs nothing else twice`, async (t) => {
      const { fleet, alpha, dir, job, log, version } = await hooked(t);
      await writeFile(join(dir, `hang-${hook}`), '');
      await fleet.push({ 'bundles/job/compose.yaml': job('2') });
      const agent = alpha.start(t, ['agent']);
      const begun = join(dir, 'log');
      await eventually(async () => {
        const text = existsSync(begun) ? await readFile(begun, 'utf8') : '';
        assert.ok(text.includes(hook));
      });
      await agent.end('SIGKILL');
      await rm(join(dir, `hang-${hook}`));
      await alpha.reconcile();
      const last = await alpha.reconcile();
      assert.equal(last.state, 'converged', JSON.stringify(last));
      assert.equal(await version(), '2');
      const ran = (await log()).map((line) => line.split(' ')[0]);
      for (const one of ['drain', 'before', 'after'])
        assert.equal(ran.filter((name) => name === one).length, one === hook ? 2 : 1, `${one}: ${ran}`);
      const audit = await readFile(join(alpha.state, 'runs', 'audit.jsonl'), 'utf8');
      assert.equal(audit.split('\n').filter((line) => line.includes('"event":"interrupted"')).length, 1);
    });
  }

  test('a hook without its power moves no host', async (t) => {
    const { fleet, alpha, job, log, version, policy } = await hooked(t);
    await fleet.push({
      'bundles/job/compose.yaml': job('2'),
      'trust/powers.yaml': 'job: ["hook:do-drain"]\n',
      'trust/policy.yaml': policy(2),
    });
    const pass = await alpha.reconcile();
    assert.equal(pass.failure?.code, 'POWER_MISSING', JSON.stringify(pass));
    assert.deepEqual([await version(), await log()], ['1', []]);
  });
});
