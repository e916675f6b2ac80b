/**
 * A signature's wrapping (armor headers, checksum, unhashed parts) is not signed, but counts for the commit's id: any server can make a
 * twin of a good commit, with the same signed bytes and another id, without any key. No twin may hold a host back.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bareRepository } from '../support/git.ts';
import { tempDir } from '../support/temp.ts';
import { layer } from './support/compose.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import { configure, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });

for (const git of ['native', 'embedded']) {
  test(`a twin of a good commit holds no host back, ${git} git`, async (t) => {
    const line = await trustLine(t, world, people, { files: { 'hosts/alpha.yaml': layer({}) } });
    const { host, fleet, repo } = line;
    const mirror = await bareRepository(join(await tempDir(t), 'mirror.git'));
    const showMirror = (commit: string) => repo.git('push', '-q', '--force', mirror, `${commit}:refs/heads/main`);
    const twinOf = async (id: string, comment: string): Promise<string> => {
      const raw = await repo.raw(id, 'commit');
      const twin = raw.replace(
        '-----BEGIN PGP SIGNATURE-----\n',
        `-----BEGIN PGP SIGNATURE-----\n Comment: ${comment}\n`,
      );
      return repo.store(twin, 'commit');
    };
    const sources = (...list: unknown[]) => configure(host, { fleet: { sources: list, git } });
    const hub = `${fleet.url}/fleet.git`;
    await sources(mirror, hub);
    await showMirror(line.anchor);
    assertConverged(await host.reconcile(), line.anchor);

    await t.test('shown beside it, it is no other line', async () => {
      const good = await line.commit('ops', { 'README.md': '1\n' });
      await line.show(good);
      await showMirror(await twinOf(good, 'a'));
      const pass = await host.reconcile();
      assert.deepEqual([pass.state, pass.failure, pass.status], ['converged', null, 0], JSON.stringify(pass, null, 2));
    });
    await t.test('shown beside the next commit, it is the older one', async () => {
      const good = await line.commit('ops', { 'README.md': '2\n' });
      await showMirror(await twinOf(good, 'b'));
      const next = await line.commit('ops', { 'README.md': '3\n' });
      await line.show(next);
      assert.equal((await host.reconcile()).commit, next);
    });
    await t.test('a host that took it is not led away from the line', async () => {
      const good = await line.commit('ops', { 'README.md': '4\n' });
      const twin = await twinOf(good, 'c');
      await showMirror(twin);
      await sources(mirror);
      assertConverged(await host.reconcile(), twin);
      await sources(hub);
      await line.show(good);
      const same = await host.reconcile();
      assert.deepEqual([same.state, same.status, same.failure], ['converged', 0, null], JSON.stringify(same, null, 2));
      const next = await line.commit('ops', { 'README.md': '5\n' });
      await line.show(next);
      assertConverged(await host.reconcile(), next);
      assertIdle(await line.untouched(next), next);
    });
    await t.test('one with a signature that is none takes no part', async () => {
      const good = await line.commit('ops', { 'README.md': '6\n' });
      await line.show(good);
      assertConverged(await host.reconcile(), good);
      const raw = await repo.raw(good, 'commit');
      const bare = await repo.store(raw.replace(/gpgsig (.|\n )*\n/, ''), 'commit');
      assert.notEqual(bare, good);
      await line.show(bare);
      assert.equal((await line.untouched(good)).commit, good);
    });
  });
}
