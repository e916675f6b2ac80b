/** One suite over the files of secrets on a disk and over the fake, and what only a disk has: owners, modes, links, memory. */
import assert from 'node:assert/strict';
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { DiskSecretFiles } from '../../reconciler/adapters/secret-files.ts';
import { type BundleName, isBundleName } from '../../reconciler/core/names.ts';
import type { SecretFiles } from '../../reconciler/ports/secrets.ts';
import { FakeSecretFiles } from '../../simulation/fakes/secrets.ts';

const shm = await mkdtemp('/dev/shm/kedge-contract-');
const disk = await mkdtemp(join(tmpdir(), 'kedge-contract-'));
after(async () => {
  await rm(shm, { recursive: true });
  await rm(disk, { recursive: true });
});

const named = (name: string): BundleName => (isBundleName(name) ? name : assert.fail(name));
const [web, api] = [named('web'), named('api')];
const ID = { from: 'openai', revision: 'a'.repeat(32) };
const LATER = { from: 'openai', revision: 'b'.repeat(32) };
const PLACE = { file: 'TOKEN.0011', uid: 0, gid: 0 };
const OTHER = { file: 'TOKEN.0022', uid: 1000, gid: 1001 };
let count = 0;

function onDisk() {
  count += 1;
  const memory = join(shm, String(count), 'secrets');
  return {
    memory,
    kept: join(disk, String(count)),
    files: new DiskSecretFiles({ kept: join(disk, String(count)), memory, instance: 'i' }),
  };
}

async function good<T>(result: Promise<{ ok: true; value: T } | { ok: false; failure: unknown }>): Promise<T> {
  const settled = await result;
  return settled.ok ? settled.value : assert.fail(JSON.stringify(settled.failure));
}

const MAKERS: readonly (readonly [string, () => SecretFiles])[] = [
  ['on a disk', () => onDisk().files],
  ['the fake', () => new FakeSecretFiles()],
];

for (const [name, make] of MAKERS) {
  describe(`secret files ${name}`, () => {
    test('what is kept is given back, by bundle and revision; the last of them counts', async () => {
      const files = make();
      assert.deepEqual(await good(files.holders()), []);
      assert.equal(await good(files.kept(web, ID)), null);
      await good(files.keep(web, ID, Buffer.from('one')));
      await good(files.keep(web, LATER, Buffer.from('two')));
      await good(files.keep(api, ID, Buffer.from('three')));
      await good(files.keep(web, ID, Buffer.from('four')));
      const read = async (bundle: BundleName, id: typeof ID) =>
        Buffer.from((await good(files.kept(bundle, id))) ?? []).toString();
      assert.deepEqual([await read(web, ID), await read(web, LATER), await read(api, ID)], ['four', 'two', 'three']);
      assert.deepEqual(await good(files.holders()), ['api', 'web']);
    });

    test('what is placed is not missing; by bundle', async () => {
      const files = make();
      assert.deepEqual(await good(files.missing(web, [PLACE, OTHER])), [PLACE, OTHER]);
      await good(files.place(web, PLACE, Buffer.from('x')));
      assert.deepEqual(await good(files.missing(web, [PLACE, OTHER])), [OTHER]);
      assert.deepEqual(await good(files.missing(api, [PLACE])), [PLACE]);
      await good(files.place(web, OTHER, Buffer.from('y')));
      await good(files.place(web, OTHER, Buffer.from('z')));
      assert.deepEqual(await good(files.missing(web, [PLACE, OTHER])), []);
      assert.deepEqual(await good(files.missing(web, [{ ...PLACE, uid: 7 }])), [{ ...PLACE, uid: 7 }]);
    });

    test('pruning leaves what is named, and other bundles alone', async () => {
      const files = make();
      for (const bundle of [web, api]) {
        await good(files.keep(bundle, ID, Buffer.from('one')));
        await good(files.keep(bundle, LATER, Buffer.from('two')));
        await good(files.place(bundle, PLACE, Buffer.from('x')));
        await good(files.place(bundle, OTHER, Buffer.from('y')));
      }
      await good(files.prune(web, { ids: null, files: [OTHER.file] }));
      assert.deepEqual(await good(files.missing(web, [PLACE, OTHER])), [PLACE]);
      assert.notEqual(await good(files.kept(web, ID)), null);
      await good(files.prune(web, { ids: [LATER], files: [OTHER.file] }));
      assert.deepEqual([await good(files.kept(web, ID)), await good(files.missing(web, [OTHER]))], [null, []]);
      await good(files.prune(web, { ids: [], files: [] }));
      assert.deepEqual(await good(files.holders()), ['api']);
      assert.deepEqual(await good(files.missing(web, [OTHER])), [OTHER]);
      assert.deepEqual(await good(files.missing(api, [PLACE, OTHER])), []);
      await good(files.prune(web, { ids: [], files: [] }));
    });
  });
}

describe('on a disk', () => {
  test('files have their owner and mode 0400 in folders of mode 0700, and nothing is left beside them', async () => {
    const { files, memory, kept } = onDisk();
    await good(files.place(web, OTHER, Buffer.from('sesame')));
    await good(files.keep(web, ID, Buffer.from('sealed')));
    const file = join(memory, 'i', 'web', OTHER.file);
    const facts = await lstat(file);
    assert.deepEqual([facts.mode & 0o7777, facts.uid, facts.gid], [0o400, 1000, 1001]);
    assert.equal(await readFile(file, 'utf8'), 'sesame');
    assert.deepEqual(await readdir(join(memory, 'i', 'web')), [OTHER.file]);
    for (const folder of [memory, join(memory, 'i'), join(memory, 'i', 'web'), kept, join(kept, 'web')]) {
      assert.equal((await lstat(folder)).mode & 0o7777, 0o700, folder);
    }
    assert.equal((await lstat(join(kept, 'web', `openai.${ID.revision}.yaml`))).mode & 0o7777, 0o600);
  });

  test('a file that was changed in owner, mode or kind is missing, and written anew beside a link', async () => {
    const { files, memory } = onDisk();
    const file = join(memory, 'i', 'web', PLACE.file);
    const target = join(disk, 'target');
    await writeFile(target, 'untouched');
    const spoil: readonly (() => Promise<unknown>)[] = [
      () => chmod(file, 0o444),
      () => chown(file, 5, 5),
      () => rm(file),
      async () => {
        await rm(file);
        await symlink(target, file);
      },
    ];
    await good(files.place(web, PLACE, Buffer.from('one')));
    for (const change of spoil) {
      await change();
      assert.deepEqual(await good(files.missing(web, [PLACE])), [PLACE]);
      await good(files.place(web, PLACE, Buffer.from('one')));
      assert.deepEqual(await good(files.missing(web, [PLACE])), []);
    }
    assert.equal(await readFile(target, 'utf8'), 'untouched');
  });

  test('nothing is written where it would not be in memory, or not be ours alone', async () => {
    const unsafe = async (files: SecretFiles, says: RegExp) => {
      const placed = await files.place(web, PLACE, Buffer.from('sesame'));
      assert.ok(!placed.ok);
      assert.equal(placed.failure.code, 'SECRETS_UNSAFE');
      assert.match(placed.failure.message, says);
    };
    const onRealDisk = new DiskSecretFiles({ kept: disk, memory: join(disk, 'memory'), instance: 'i' });
    await unsafe(onRealDisk, /not in memory/);
    assert.equal(await lstat(join(disk, 'memory')).catch(() => null), null);
    for (const at of ['', 'i', 'i/web']) {
      const { files, memory } = onDisk();
      await mkdir(join(memory, at, '..'), { recursive: true, mode: 0o700 });
      await mkdir(join(disk, 'elsewhere'), { recursive: true });
      await symlink(join(disk, 'elsewhere'), join(memory, at));
      await unsafe(files, /symbolic link|not in memory/);
      assert.deepEqual(await readdir(join(disk, 'elsewhere')), [], at);
    }
    for (const [spoil, says] of [
      [(path: string) => chmod(path, 0o770), /written to by others/],
      [(path: string) => chown(path, 1000, 0), /another user/],
    ] as const) {
      const { files, memory } = onDisk();
      await mkdir(join(memory, 'i'), { recursive: true, mode: 0o700 });
      await spoil(join(memory, 'i'));
      await unsafe(files, says);
      const pruned = await files.prune(web, { ids: [], files: [] });
      assert.ok(pruned.ok);
    }
  });

  test('doctor hears what the folder is; what is wrong with it counts where a bundle has secrets', async () => {
    const { files, memory } = onDisk();
    assert.match(await good(files.describe()), /^tmpfs, and this host has /);
    assert.equal(await lstat(memory).catch(() => null), null, 'looking made it');
    const none = new DiskSecretFiles({ kept: join(disk, 'none'), memory: join(disk, 'memory'), instance: 'i' });
    assert.match(await good(none.describe()), /no bundle here needs a secret/);
    const used = new DiskSecretFiles({ kept: join(disk, 'used'), memory: join(disk, 'memory'), instance: 'i' });
    await good(used.keep(web, ID, Buffer.from('sealed')));
    const described = await used.describe();
    assert.ok(!described.ok && described.failure.code === 'SECRETS_UNSAFE', JSON.stringify(described));
  });
});
