/** The way there and back, by the program on both ends: a host without a network gets a commit by a stick, and the desk hears of it. */
import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { kedge } from '../support/kedge.ts';
import { stickDesk } from './support/stick-desk.ts';
import { deskWithOs } from './support/stick-os.ts';

const engine = await testEngine({ after });

interface Row {
  readonly host: string;
  readonly verified: boolean;
  readonly record: { readonly fleet: { readonly commit: string; readonly source: string } } | null;
}

for (const way of ['a folder', 'one file'] as const) {
  test(`by ${way}: made at the desk, taken on the host, its receipt at home, and the next one smaller`, async (t) => {
    const desk = await stickDesk(t, ['a']);
    await desk.reconcile('a');
    const head = await desk.push({ 'README.md': 'for those at sea\n' });
    const out = way === 'a folder' ? desk.volume : join(desk.dir, 'kedge.tar.zst');
    const made = await desk.run(['stick', 'create', '--for', 'a', '--out', out]);
    assert.equal(made.status, 0, made.stderr);

    const away = [desk.source, desk.inventory];
    for (const repository of away) await rename(repository, `${repository}.away`);
    const env = { DOCKER_HOST: `unix://${join(desk.dir, 'no-docker.sock')}` };
    const onHost = (...args: string[]) => kedge([...args, '--config', desk.hostConfig('a'), '-o', 'json'], { env });
    const taken = await onHost('sideload', out);
    assert.equal((taken.json() as { pass: { commit: string } }).pass.commit, head, taken.stdout + taken.stderr);
    if (way === 'one file') await onHost('sideload', '--receipts-only', desk.volume);
    for (const repository of away) await rename(`${repository}.away`, repository);

    const receipts = await desk.run(['stick', 'receipts', desk.volume, '-o', 'json']);
    assert.equal(receipts.status, 0, receipts.stdout + receipts.stderr);
    const [row] = ((await desk.run(['status', '-o', 'json'])).json() as { hosts: Row[] }).hosts;
    assert.deepEqual([row?.host, row?.verified, row?.record?.fleet.commit], ['a', true, head]);
    assert.equal((await desk.create('--for', 'a')).status, 0);
    assert.deepEqual((await desk.index()).hosts, [{ name: 'a', since: head }]);
  });
}

test('an OS by a stick: its delta alone, no network to any remote, staged on the host', async (t) => {
  const { desk, first, build, served, pin, path } = await deskWithOs(t);
  const env = { PATH: path, DOCKER_HOST: engine.host };
  await pin(first);
  await desk.reconcile('a', env);
  const second = await build('2');
  await pin(second);
  assert.equal((await desk.create('--for', 'a')).status, 0);
  assert.ok((await desk.index()).parts.every(({ path: part }) => !part.endsWith('.filez')));
  served.fault = () => 'error';
  for (const repository of [desk.source, desk.inventory]) await rename(repository, `${repository}.away`);
  const args = ['sideload', desk.volume, '--config', desk.hostConfig('a'), '-o', 'json'];
  const taken = await kedge(args, { env });
  const { pass } = taken.json() as { pass: { steps: { kind: string; result: string; target: string }[] } };
  const steps = pass.steps.map(({ kind, result }) => `${kind} ${result}`);
  assert.deepEqual(steps.slice(0, 2), ['os-pull done', 'os-stage done'], taken.stdout + taken.stderr);
  const os = (await kedge(['os', '--config', desk.hostConfig('a'), '-o', 'json'], { env })).json() as {
    staged: string;
  };
  assert.equal(os.staged, second);
});
