/** On hosts with a real engine: secrets that age encrypted to the host's own key, and files of SOPS. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { ageEncrypt, ageKey } from '../support/age.ts';
import { FLEET_ID } from '../support/fleet.ts';
import { kedge } from '../support/kedge.ts';
import { type SopsTree, sopsFile } from '../support/sops.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { assertConverged, assertIdle, converges, steps } from './support/pass.ts';
import { secretFiles, secretsOf } from './support/secrets.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const base = await secretFiles(world);
const lead = await ageKey({ after });

const files = {
  'hosts/alpha.yaml': layer({ app: { secrets: { API_TOKEN: { from: 'openai', key: 'token' } } } }),
  'bundles/app/compose.yaml': compose(
    { main: runs(engine.imageId, { secrets: ['API_TOKEN'] }) },
    { secrets: { API_TOKEN: { external: true } } },
  ),
};

async function inside(host: Host): Promise<string> {
  return engine.docker('exec', (await host.container('app', 'main')).id, 'cat', '/run/secrets/API_TOKEN');
}

describe('secrets of other tools', { concurrency: 2 }, () => {
  test('age: from the first value to the next, and after a reboot', async (t) => {
    const fleet = await world.fleet(t, {
      hosts: ['alpha'],
      files: { ...base, 'trust/keys/lead.age': `${lead.recipient}\n` },
    });
    const { alpha } = fleet.hosts;
    const secrets = secretsOf(world, fleet);
    await fleet.push({ ...files, 'hosts/alpha.yaml': layer({}) });
    const set = ['set', 'openai', 'token', '--for', 'alpha', '--bundles', 'app', '--with', 'age'];
    const text = await secrets.write(set, 'sesame-1');
    assert.doesNotMatch(text, /sesame|PGP/);
    await converges(alpha, fleet.push(files));
    assert.equal(await inside(alpha), 'sesame-1');
    assertIdle(await alpha.reconcile());
    await secrets.write(['set', 'openai', 'token'], 'sesame-2');
    const pass = await converges(alpha, fleet.push({}));
    assert.ok(steps(pass).includes('swap app'), JSON.stringify(pass.steps));
    assert.equal(await inside(alpha), 'sesame-2');
  });

  test('SOPS: read, changed and gone back; where only its readers change, nothing is redeployed', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'], files: base });
    const { alpha, beta } = fleet.hosts;
    const listed = await kedge(['secret', 'recipients', '--for', 'alpha', '-o', 'json'], { cwd: fleet.repo.dir });
    const { hosts } = listed.json() as { hosts: { age: string[]; openpgp: string }[] };
    const [{ age: [recipient = ''] = [], openpgp = '' } = {}] = hosts;
    const dataKey = randomBytes(32);
    const tree = (value: string, bundles = 'app'): SopsTree => [
      ['token', value],
      ['kedge_unencrypted', `openai ${FLEET_ID} ${bundles}`],
    ];
    const age = [{ recipient, enc: await ageEncrypt(dataKey, [recipient]) }];
    const sops = (value: string, bundles?: string) => sopsFile(tree(value, bundles), { dataKey, age });
    const put = (text: string) => fleet.push({ ...files, 'secrets/openai.yaml': text });

    const first = sops('sesame-1');
    await converges(alpha, put(first));
    assert.equal(await inside(alpha), 'sesame-1');
    const { id } = await alpha.container('app', 'main');

    await t.test('updatekeys, to OpenPGP: the same values under the same hash', async () => {
      await world.gpg.gpg(['--import'], alpha.publicKey);
      const to = ['--trust-model', 'always', '--armor', '-r', openpgp, '--encrypt'];
      const enc = (await world.gpg.gpg(to, dataKey)).trimEnd().replaceAll('\n', '\n        ');
      const pgp = `  pgp:\n    - fp: ${openpgp}\n      enc: |\n        ${enc}\n`;
      const moved = first.replace(/^ {2}age:\n[\s\S]*?^ {2}pgp: \[\]\n/m, pgp);
      assert.notEqual(moved, first);
      assertIdle(await converges(alpha, put(moved)));
      assert.equal((await alpha.container('app', 'main')).id, id);
      // Opened by its OpenPGP key, where it is not in memory any more.
      const restored = await alpha.kedge('secret', 'restore', '-o', 'json');
      assert.equal(restored.status, 0, restored.stderr);
    });

    await t.test('a new value, and back by a revert', async () => {
      await converges(alpha, put(sops('sesame-2')));
      assert.equal(await inside(alpha), 'sesame-2');
      await fleet.revert(await fleet.repo.head());
      assertConverged(await alpha.reconcile());
      assert.equal(await inside(alpha), 'sesame-1');
    });

    await t.test('a bundle that it does not name, and a host that it is not for, get nothing', async () => {
      await put(sops('sesame-3', 'bank'));
      const pass = await alpha.reconcile();
      assert.deepEqual([pass.failure?.code, pass.steps], ['SECRET_REFUSED', []]);
      assert.equal(await inside(alpha), 'sesame-1');
      await fleet.push({ 'hosts/beta.yaml': files['hosts/alpha.yaml'], 'secrets/openai.yaml': sops('sesame-4') });
      const blind = await beta.reconcile();
      assert.equal(blind.failure?.code, 'SECRET_UNREADABLE', JSON.stringify(blind));
      assert.deepEqual(await beta.containers(), []);
    });
  });
});
