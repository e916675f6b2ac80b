import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { openInventory } from '../../reconciler/adapters/git-inventory.ts';
import { ok, type Result } from '../../reconciler/core/failure.ts';
import type { Remote } from '../../reconciler/core/host-config.ts';
import type { InventoryRepository, PublishRequest } from '../../reconciler/ports/git.ts';
import type { Receipts } from '../../reconciler/ports/sticks.ts';
import { bareRepository, openRepository, type Repository } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { httpGit } from '../support/http-git.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const LIMITS = { bytes: 1e7, objects: 1e4, timeMs: 20_000, minimumRate: 10, stallMs: 5_000 };

function value<T>(result: Result<T>): T {
  assert.ok(
    result.ok,
    result.ok ? '' : `${result.failure.code}: ${result.failure.message} ${result.failure.cause ?? ''}`,
  );
  return result.value;
}

interface World {
  readonly gpg: GpgHome;
  readonly key: Key;
  readonly server: Repository;
  readonly remote: Remote;
  record(host: string, text: string, more?: Partial<PublishRequest>): PublishRequest;
}

async function world(t: TestContext, kind: 'http' | 'path'): Promise<World> {
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'gpu-01' });
  const root = await tempDir(t);
  const bare = await bareRepository(join(root, 'inventory.git'));
  const http = await httpGit(t, root);
  const url = kind === 'http' ? `${http.url}/inventory.git` : bare;
  const remote: Remote = { name: 'inventory', kind, url };
  const record = (host: string, text: string, more: Partial<PublishRequest> = {}): PublishRequest => ({
    remote,
    branch: `hosts/${host}`,
    files: new Map([['inventory.json', Buffer.from(text)]]),
    message: `inventory: ${text}`,
    author: { name: host, email: `${host}@kedge.invalid` },
    at: Math.floor(Date.now() / 1000),
    sign: async (payload) => ok(await gpg.sign(payload, key.fingerprint)),
    restartAfter: 1000,
    ...more,
  });
  return { gpg, key, server: openRepository(bare, gpg), remote, record };
}

for (const mode of ['native', 'embedded'] as const) {
  for (const kind of ['http', 'path'] as const) {
    const open = async (t: TestContext, dir?: string): Promise<InventoryRepository & Receipts> => {
      const path = mode === 'embedded' ? '/nonexistent' : (process.env.PATH ?? '');
      return openInventory({ dir: dir ?? join(await tempDir(t), 'inventory.git'), mode, version: '0.0.0', exec, path });
    };

    describe(`${mode} inventory over ${kind}`, () => {
      test('records become commits that git verifies, one after the other, and are read back', async (t) => {
        const w = await world(t, kind);
        const dir = join(await tempDir(t), 'inventory.git');
        const first = value(await (await open(t, dir)).publish(w.record('gpu-01', '{"a":1}')));
        const second = value(await (await open(t, dir)).publish(w.record('gpu-01', '{"a":2}')));
        assert.deepEqual([first.commits, second.commits], [1, 2]);
        assert.equal(await w.server.git('rev-parse', 'hosts/gpu-01'), second.head);
        assert.equal(await w.server.git('rev-parse', 'hosts/gpu-01~1'), first.head);
        assert.equal(await w.server.git('show', 'hosts/gpu-01:inventory.json'), '{"a":2}');
        assert.match((await w.server.tryGit('verify-commit', '--raw', second.head)).stderr, /GOODSIG/);
        assert.equal((await w.server.tryGit('fsck', '--strict')).status, 0);
        value(await (await open(t)).publish(w.record('gpu-02', '{"b":1}')));
        const reader = await open(t);
        for (let i = 0; i < 2; i += 1) {
          const all = value(await reader.readAll(w.remote, LIMITS));
          assert.deepEqual(
            all.map((b) => [b.host, Buffer.from(b.record).toString()]),
            [
              ['gpu-01', '{"a":2}'],
              ['gpu-02', '{"b":1}'],
            ],
          );
          assert.equal(all[0]?.head, second.head);
          assert.match(Buffer.from(all[0]?.commit ?? []).toString(), /\ngpgsig -----BEGIN PGP SIGNATURE/);
        }
      });

      test('receipts go on where the host last pushed, and the next push brings what no stick took home', async (t) => {
        const w = await world(t, kind);
        const dir = join(await tempDir(t), 'inventory.git');
        const receipt = async (text: string): Promise<string> => {
          const { remote: _, ...request } = w.record('gpu-01', text);
          return value(await (await open(t, dir)).write(request));
        };
        const home = async (file: string) => w.server.git('fetch', '-q', file, 'hosts/gpu-01:hosts/gpu-01');
        const publish = async (text: string) => value(await (await open(t, dir)).publish(w.record('gpu-01', text)));
        const told = async () => (await w.server.git('log', '--format=%s', 'hosts/gpu-01')).split('\n').toReversed();
        await home(await receipt('never pushed'));
        await publish('1');
        await receipt('lost on its way');
        const file = await receipt('3');
        await publish('4');
        const expected = ['never pushed', '1', 'lost on its way', '3', '4'].map((text) => `inventory: ${text}`);
        assert.deepEqual(await told(), expected);
        assert.match(await w.server.git('bundle', 'list-heads', file), /refs\/heads\/hosts\/gpu-01$/);
        // Late: all of it is there already, and nothing moves back.
        assert.notEqual((await w.server.tryGit('fetch', '-q', file, 'hosts/gpu-01:hosts/gpu-01')).status, 0);
        await home(await receipt('5'));
        await publish('6');
        assert.deepEqual(await told(), [...expected, 'inventory: 5', 'inventory: 6']);
        assert.equal((await w.server.tryGit('fsck', '--strict')).status, 0);
      });

      test('a lost, rewritten or full branch starts anew and names its predecessor; other branches stay', async (t) => {
        const w = await world(t, kind);
        const inventory = await open(t);
        const publish = async (text: string, more = {}): Promise<string> => {
          return value(await inventory.publish(w.record('gpu-01', text, more))).head;
        };
        const message = (): Promise<string> => w.server.git('log', '-1', '--format=%B', 'hosts/gpu-01');
        const parents = (): Promise<string> => w.server.git('log', '-1', '--format=%P', 'hosts/gpu-01');
        const first = await publish('1');
        await w.server.git('update-ref', 'refs/heads/main', first);
        await w.server.git('update-ref', '-d', 'refs/heads/hosts/gpu-01');
        const second = await publish('2');
        assert.match(await message(), new RegExp(`Predecessor: ${first}`));
        assert.equal(await parents(), '');
        const tree = await w.server.git('rev-parse', `${second}^{tree}`);
        const foreign = await w.server.git('commit-tree', '-m', 'not of this host', tree);
        await w.server.git('update-ref', 'refs/heads/hosts/gpu-01', foreign);
        const third = await publish('3');
        assert.match(await message(), new RegExp(`Predecessor: ${foreign}`));
        await publish('4', { restartAfter: 2 });
        assert.equal(await parents(), third);
        await publish('5', { restartAfter: 2 });
        assert.equal(await parents(), '');
        assert.equal(await w.server.git('rev-parse', 'main'), first);
        assert.equal((await w.server.tryGit('fsck', '--strict')).status, 0);
      });

      test('an empty repository has no records; a broken branch does not hide the others', async (t) => {
        const w = await world(t, kind);
        const inventory = await open(t);
        assert.deepEqual(value(await inventory.readAll(w.remote, LIMITS)), []);
        value(await inventory.publish(w.record('gpu-01', '{}')));
        const tree = (await run('git', ['-C', w.server.dir, 'mktree'], { input: '' })).trim();
        const empty = await w.server.git('commit-tree', '-m', 'no record', tree);
        await w.server.git('update-ref', 'refs/heads/hosts/gpu-00', empty);
        await w.server.git('pack-refs', '--all');
        const all = value(await inventory.readAll(w.remote, LIMITS));
        assert.deepEqual(
          all.map((b) => b.host),
          ['gpu-01'],
        );
      });

      test('a refused push is said, and another branch than a host cannot be named', async (t) => {
        const w = await world(t, kind);
        const inventory = await open(t);
        for (const branch of ['main', 'hosts/../main', 'hosts/', 'hosts/A']) {
          const result = await inventory.publish(w.record('x', '{}', { branch }));
          assert.ok(!result.ok && result.failure.code === 'INVENTORY_REJECTED');
        }
        if (kind === 'path') {
          value(await inventory.publish(w.record('gpu-01', '{}')));
          await writeFile(join(w.server.dir, 'refs/heads/hosts/gpu-01.lock'), '');
        } else {
          const hook = join(w.server.dir, 'hooks/pre-receive');
          await writeFile(hook, '#!/bin/sh\necho not today >&2\nexit 1\n', { mode: 0o755 });
        }
        const result = await inventory.publish(w.record('gpu-01', '{"x":1}'));
        assert.ok(!result.ok);
        assert.equal(result.failure.code, 'INVENTORY_REJECTED');
        assert.match(`${result.failure.message} ${result.failure.cause}`, kind === 'path' ? /locked/ : /not today/);
        const gone = { ...w.remote, url: w.remote.url.replace('inventory.git', 'none.git') };
        const missing = await inventory.publish(w.record('gpu-01', '{}', { remote: gone }));
        assert.ok(!missing.ok && missing.failure.code === 'SOURCE_UNREACHABLE');
      });
    });
  }
}

test('over ssh git pushes and fetches, with the keys and known hosts of the source and nothing else', async (t) => {
  const w = await world(t, 'path');
  const bin = await tempDir(t);
  // Stands in for ssh: notes how it was called, then runs the server's half here.
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> ${bin}/calls\nfor last; do :; done\nPATH=${process.env.PATH} exec sh -c "$last"\n`;
  await writeFile(join(bin, 'ssh'), script, { mode: 0o755 });
  const remote: Remote = {
    ...{ name: 'git@hub', kind: 'ssh', url: `ssh://git@hub.invalid${w.server.dir}` },
    ...{ identityFile: "/keys/it's mine", knownHosts: '/keys/known hosts' },
  };
  const dir = join(await tempDir(t), 'inventory.git');
  const inventory = await openInventory({
    dir,
    mode: 'native',
    version: '0',
    exec,
    path: `${bin}:${process.env.PATH}`,
  });
  value(await inventory.publish(w.record('gpu-01', '{"a":1}', { remote })));
  const second = value(await inventory.publish(w.record('gpu-01', '{"a":2}', { remote })));
  assert.equal(await w.server.git('rev-parse', 'hosts/gpu-01'), second.head);
  const all = value(await inventory.readAll(remote, LIMITS));
  assert.deepEqual(
    all.map((b) => Buffer.from(b.record).toString()),
    ['{"a":2}'],
  );
  assert.deepEqual(await readdir(join(dir, 'reading')), []);
  const calls = (await run('cat', [join(bin, 'calls')])).split('\n');
  assert.ok(calls.includes("/keys/it's mine"), calls.join(' '));
  assert.ok(calls.includes('UserKnownHostsFile="/keys/known hosts"'));
  assert.ok(
    calls.includes('StrictHostKeyChecking=yes') &&
      calls.includes('BatchMode=yes') &&
      calls.includes('IdentitiesOnly=yes'),
  );
});
