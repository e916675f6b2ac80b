/** What a layer's repositories may be, asked by the real apt; and what a tree must hold of its layer. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkedLayer, sealLayer } from '../../scripts/lib/os-layer.mjs';
import { type AptRepository, aptRepository } from '../support/apt-repository.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { tempDir } from '../support/temp.ts';

const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => void cleanUp.push(end) };
let gpg: GpgHome;
let vendor: Key;
let stranger: Key;
let repository: AptRepository;
before(async () => {
  gpg = await gpgHome(scope);
  [vendor, stranger] = [await gpg.makeKey({ name: 'vendor' }), await gpg.makeKey({ name: 'stranger' })];
  repository = await aptRepository(scope, gpg);
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

const STUBS = [
  { name: 'gpu-driver', version: '550.1-1' },
  { name: 'gpu-driver', version: '560.2-1' },
];

function layer(version: string, key: string, name = 'gpu-driver') {
  return {
    name: 'gpu',
    sources: [{ url: repository.url, suite: '/', components: [], key }],
    packages: [{ name, version }],
    modules: [],
    driver: null,
  };
}

test('a signed repository that has the pinned version is taken, and pinned', async () => {
  await repository.publish(STUBS, vendor.fingerprint);
  const checked = await checkedLayer(layer('550.1-1', vendor.armored), 'x64');
  assert.match(checked.preferences, /Package: gpu-driver\nPin: version 550\.1-1\nPin-Priority: 1001/);
  assert.match(checked.sources[0] ?? '', /^deb \[arch=amd64 signed-by=\S+\.asc\] http:\/\/127\.0\.0\.1:\d+\/ \/$/);
  const other = await checkedLayer(layer('560.2-1', vendor.armored), 'x64');
  assert.notEqual(other.id, checked.id, 'another version is another tree');
});

test('a version that is not there is refused before anything is built, and those that are there are named', async () => {
  await repository.publish(STUBS, vendor.fingerprint);
  await assert.rejects(
    checkedLayer(layer('550.1-2', vendor.armored), 'x64'),
    /550\.1-2 is not there, but 560\.2-1, 550\.1-1/,
  );
  await assert.rejects(checkedLayer(layer('1', vendor.armored, 'none'), 'x64'), /none is not there/);
});

test('a repository that its key did not sign is refused', async () => {
  await repository.publish(STUBS, stranger.fingerprint);
  await assert.rejects(
    checkedLayer(layer('550.1-1', vendor.armored), 'x64'),
    /repositories are not taken.*(NO_PUBKEY|not signed)/,
  );
  await repository.publish(STUBS, null);
  await assert.rejects(checkedLayer(layer('550.1-1', vendor.armored), 'x64'), /repositories are not taken.*not signed/);
});

test('a tree with another version, or without the module for its kernel, is none of the layer', async (t) => {
  const tree = await tempDir(t);
  const modules = join(tree, 'usr/lib/modules/6.1.0-1-amd64/updates/dkms');
  await mkdir(modules, { recursive: true });
  await mkdir(join(tree, 'usr/share/kedge'), { recursive: true });
  await writeFile(join(tree, 'usr/share/kedge/packages'), 'gpu-driver 550.1-1 amd64\ngpu-driver-extra 1 amd64\n');
  const pinned = { ...layer('550.1-1', ''), modules: ['gpu_uvm'], driver: 'nvidia' };
  assert.throws(
    () => sealLayer(tree, { ...pinned, packages: [{ name: 'gpu-driver', version: '560.2-1' }] }),
    /550\.1-1, and 560\.2-1 is pinned/,
  );
  assert.throws(() => sealLayer(tree, { ...pinned, packages: [{ name: 'gpu', version: '1' }] }), /gpu \(none\)/);
  assert.throws(() => sealLayer(tree, pinned), /no module gpu_uvm/);
  await writeFile(join(modules, 'gpu-uvm.ko.xz'), '');
  sealLayer(tree, pinned);
  assert.deepEqual(JSON.parse(await readFile(join(tree, 'usr/share/kedge/layer.json'), 'utf8')), {
    name: 'gpu',
    packages: { 'gpu-driver': '550.1-1' },
    driver: 'nvidia',
  });
});
