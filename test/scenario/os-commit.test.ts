/** A shaped tree -> a commit, by the real ostree and gpg: what a host finds in it, and that it is the same wherever it is made. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { refOf } from '../../scripts/lib/os-build.mjs';
import { commitOs } from '../../scripts/lib/os-commit.mjs';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => void cleanUp.push(end) };
let gpg: GpgHome;
let release: Key;
before(async () => {
  gpg = await gpgHome(scope);
  release = await gpg.makeKey({ name: 'release' });
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

const EPOCH = 1_760_000_000;
const REF = 'kedge/12/amd64';

/** What ostree/customize.sh leaves, as far as committing looks at it. */
async function tree(dir: string, nano: string): Promise<string> {
  const modules = join(dir, 'usr/lib/modules/6.1.0-1-amd64');
  for (const folder of [modules, join(dir, 'usr/share/kedge'), join(dir, 'usr/share/dpkg-db'), join(dir, 'usr/etc')])
    await mkdir(folder, { recursive: true });
  const stanza = (name: string, version: string) =>
    `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`;
  for (const [path, text] of [
    ['usr/lib/modules/6.1.0-1-amd64/vmlinuz', 'kernel'.repeat(1000)],
    ['usr/lib/modules/6.1.0-1-amd64/initramfs.dracut', 'initramfs'.repeat(1000)],
    ['usr/share/kedge/packages', `curl 7 amd64\nnano ${nano} amd64\n`],
    ['usr/share/dpkg-db/status', `${stanza('curl', '7')}\n${stanza('nano', nano)}`],
    ['usr/etc/os', `${nano}\n`],
  ] as const) {
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** As a host that trusts this key alone. */
async function pulledBy(key: Key, dir: string, from: string, commit: string): Promise<void> {
  const [to, keyring] = [join(dir, key.fingerprint), join(dir, `${key.fingerprint}.asc`)];
  await writeFile(keyring, key.armored);
  await run('ostree', [`--repo=${to}`, 'init', '--mode=archive']);
  await run('ostree', [`--repo=${to}`, 'remote', 'add', `--gpg-import=${keyring}`, 'kedge', 'https://os.example/']);
  await run('ostree', [`--repo=${to}`, 'pull-local', '--remote=kedge', '--gpg-verify', '--untrusted', from, commit]);
}

test('a commit is signed, holds its packages and sizes, and is the same from another folder at another time', async (t) => {
  const dir = await tempDir(t);
  const deb = join(dir, 'kedge.deb');
  await writeFile(deb, 'a package');
  const make = async (name: string, version: string, nano: string, more: object = {}) =>
    commitOs({
      ...{ repo: join(dir, name), ref: REF, tree: await tree(join(dir, `${name}-${version}-tree`), nano) },
      ...{ version, epoch: EPOCH, deb, sign: release.fingerprint, gpgHome: gpg.home, ...more },
    });
  const first = await make('a', '1', '6');
  assert.deepEqual([first.packages, first.deltas], [2, []]);
  assert.equal((await make('b', '1', '6')).commit, first.commit);
  assert.notEqual((await make('b', '1', '7')).commit, first.commit);

  const repo = `--repo=${join(dir, 'a')}`;
  const show = (...args: string[]) => run('ostree', [repo, 'show', ...args, first.commit]);
  assert.match(await show('--print-metadata-key=version'), /^'1'/);
  assert.match(await show('--print-metadata-key=kedge.packages'), /curl 7 amd64\\nnano 6 amd64/);
  assert.match(await show('--print-metadata-key=ostree.bootable'), /true/);
  assert.match(await show('--print-sizes'), /Unpacked size \(needed\/total\): .*\/16/);
  await pulledBy(release, dir, join(dir, 'a'), first.commit);
  await assert.rejects(pulledBy(await gpg.makeKey({ name: 'other' }), dir, join(dir, 'a'), first.commit), /signature/i);

  // The delta by default is from what the ref was; others are asked for.
  const second = await make('a', '2', '7');
  assert.deepEqual(
    second.deltas.map(({ from }) => from),
    [first.commit],
  );
  assert.ok((second.deltas[0]?.bytes ?? 0) > 0);
  const third = await make('a', '3', '8', { deltasFrom: [first.commit, second.commit] });
  assert.deepEqual(
    third.deltas.map(({ from }) => from),
    [first.commit, second.commit],
  );
  assert.match(await run('ostree', [repo, 'static-delta', 'list']), new RegExp(`${first.commit}-${third.commit}`));
  assert.deepEqual((await make('a', '4', '9', { deltasFrom: null })).deltas, []);

  const diff = await kedge(['os', 'diff', first.commit, second.commit, '--repo', join(dir, 'a'), '-o', 'json']);
  assert.deepEqual(diff.json(), { added: [], removed: [], changed: [{ name: 'nano', from: '6', to: '7' }] });
});

test('a tree with a layer and one without lie in one repository', async (t) => {
  const repo = `--repo=${join(await tempDir(t), 'repo')}`;
  await run('ostree', [repo, 'init', '--mode=archive']);
  const refs = [refOf('12', 'x64', null), refOf('12', 'x64', 'nvidia'), refOf('13', 'arm64', 'nvidia')];
  const empty = await tempDir(t);
  for (const ref of refs) await run('ostree', [repo, 'commit', `--branch=${ref}`, `--tree=dir=${empty}`]);
  assert.deepEqual((await run('ostree', [repo, 'refs'])).trim().split('\n').toSorted(), refs.toSorted());
});

test('a build that cannot be says so before it begins', async (t) => {
  const dir = await tempDir(t);
  const build = (...args: string[]) =>
    kedge(['os', 'build', '--repo', join(dir, 'repo'), '--gpg-home', gpg.home, ...args, '-o', 'json'], {
      env: { KEDGE_BUILD_CACHE: dir },
    });
  for (const [args, status, says] of [
    [['--sign', 'F'.repeat(40)], 1, /no such secret key/],
    [['--unsigned', '--from', '1'.repeat(64)], 1, /has no such commit/],
    [['--unsigned', '--debian', '11'], 2, /no recipe/],
  ] as const) {
    const refused = await build(...args);
    assert.equal(refused.status, status, refused.stdout + refused.stderr);
    assert.match(refused.stdout, says);
  }
});
