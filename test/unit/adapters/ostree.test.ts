/** What the contract suite cannot ask of a fake: resuming, room, leftovers of killed runs, and what `ostree` prints. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { OstreeProgram } from '../../../reconciler/adapters/ostree.ts';
import { parseKernels, parseSizes, parseStatus } from '../../../reconciler/adapters/ostree-status.ts';
import type { Result } from '../../../reconciler/core/failure.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import type { OsPull } from '../../../reconciler/ports/ostree.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { OS_REF, type OsRepository, osRepository, osServer, sysroot } from '../../support/ostree.ts';
import { run, tryRun } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

let gpg: GpgHome;
let release: Key;
let stranger: Key;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  gpg = await gpgHome({ after: (fn: () => unknown) => cleanUp.push(fn) });
  [release, stranger] = [await gpg.makeKey({ name: 'release' }), await gpg.makeKey({ name: 'stranger' })];
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

async function bench(t: TestContext, free: (path: string) => number = () => 1e12, folder?: string) {
  const repo = await osRepository(t, gpg);
  const root = await sysroot(t, folder);
  const served = await osServer(t, repo.dir);
  const scratch = await tempDir(t);
  const env = { PATH: process.env.PATH ?? '' };
  const os = new OstreeProgram({ exec, sysroot: root.dir, scratch, env, freeBytes: async (path) => free(path) });
  const want = (commit: Sha256): OsPull => ({
    commit,
    ref: OS_REF,
    remotes: [served.url],
    signers: [Buffer.from(release.armored)],
  });
  const signed = (repository: OsRepository, version: string, more: { bytes?: number; kernel?: string } = {}) =>
    repository.commit({ version, sign: release.fingerprint, ...more });
  return { repo, root, served, scratch, os, want, signed };
}

function good<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(`${result.failure.code}: ${result.failure.message}\n${result.failure.cause ?? ''}`);
  return result.value;
}
function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

describe('a pull', () => {
  it('that was cut off goes on where it ended', async (t) => {
    const { repo, served, os, want, signed } = await bench(t);
    const commit = await signed(repo, '1', { bytes: 2_000_000 });
    let left = 12;
    served.fault = (path) => (path.endsWith('.filez') && left-- <= 0 ? 'cut' : 'none');
    assert.equal(codeOf(await os.pull(want(commit))), 'OS_PULL_FAILED');
    assert.equal(good(await os.has(commit)), false);
    const first = served.bytes;
    served.fault = () => 'none';
    served.bytes = 0;
    good(await os.pull(want(commit)));
    assert.equal(good(await os.has(commit)), true);
    assert.ok(first > 200_000, `${first} bytes came before the cut`);
    assert.ok(served.bytes < 2_000_000 - first * 0.8, `${served.bytes} bytes were fetched after ${first}`);
  });

  it('judges the commit before anything else is fetched', async (t) => {
    const { repo, served, os, want } = await bench(t);
    const commit = await repo.commit({ version: '1', sign: stranger.fingerprint });
    assert.equal(codeOf(await os.pull(want(commit))), 'OS_SIGNATURE');
    assert.deepEqual(
      served.asked.filter((path) => /\.(filez|dirtree)$/.test(path)),
      [],
    );
  });

  it('takes no altered commit object, and the next remote is asked', async (t) => {
    const { repo, served, os, want, signed } = await bench(t);
    const commit = await signed(repo, '1');
    served.fault = (path) => (path.endsWith('.commit') ? 'flip' : 'none');
    assert.equal(codeOf(await os.pull(want(commit))), 'OS_PULL_FAILED');
    const good2 = await os.pull({ ...want(commit), remotes: [served.url, repo.dir] });
    assert.equal(good(good2).remote, repo.dir);
  });

  it('from a path reads every object anew', async (t) => {
    const { repo, os, want, signed } = await bench(t);
    const commit = await signed(repo, '1');
    const objects = join(repo.dir, 'objects');
    const files = (await readdir(objects, { recursive: true })).filter((name) => name.endsWith('.filez')).toSorted();
    for (const name of files) {
      const bytes = await readFile(join(objects, name));
      if (bytes.length < 60_000) continue;
      bytes.writeUInt8((bytes[50_000] ?? 0) ^ 1, 50_000);
      await writeFile(join(objects, name), bytes);
    }
    assert.equal(codeOf(await os.pull({ ...want(commit), remotes: [repo.dir] })), 'OS_PULL_FAILED');
    assert.equal(good(await os.has(commit)), false);
  });

  it('leaves no remote and no key, and trusts none that a killed run left', async (t) => {
    const { repo, root, scratch, os, want } = await bench(t);
    // As a killed run leaves it: the remote is there, with a key that the channel does not name any more.
    const keyring = join(await tempDir(t), 'old.asc');
    await writeFile(keyring, stranger.armored);
    const options = ['--set=gpg-verify=true', `--gpg-import=${keyring}`];
    await run('ostree', ['remote', `--repo=${root.repo}`, 'add', ...options, 'kedge-pull', 'http://127.0.0.1:1/']);
    // The image's own, which people pull from by hand.
    await run('ostree', ['remote', `--repo=${root.repo}`, 'add', '--no-gpg-verify', 'kedge', 'http://127.0.0.1:1/']);
    const commit = await repo.commit({ version: '1', sign: stranger.fingerprint });
    assert.equal(codeOf(await os.pull(want(commit))), 'OS_SIGNATURE');
    assert.equal(await run('ostree', ['remote', `--repo=${root.repo}`, 'list']), 'kedge\n');
    assert.deepEqual(
      (await readdir(root.repo)).filter((name) => name.endsWith('.gpg')),
      [],
    );
    assert.deepEqual(await readdir(scratch), []);
  });

  it('asks for nothing where no certificate is named', async (t) => {
    const { repo, served, os, want, signed } = await bench(t);
    const commit = await signed(repo, '1');
    assert.equal(codeOf(await os.pull({ ...want(commit), signers: [] })), 'OS_SIGNATURE');
    assert.deepEqual(served.asked, []);
  });

  it('asks for room before it fetches', async (t) => {
    const needed = 2_000_000;
    let free = 256 * 1024 * 1024 + needed - 200_000;
    const { repo, served, os, want, signed } = await bench(t, () => free);
    const commit = await signed(repo, '1', { bytes: needed });
    const full = await os.pull(want(commit));
    assert.equal(codeOf(full), 'DISK_FULL');
    assert.match(
      full.ok ? '' : full.failure.message,
      /270\.\d MB are needed in .*\/ostree\/repo, and 270\.\d MB are free/,
    );
    assert.deepEqual(
      served.asked.filter((path) => path.endsWith('.filez')),
      [],
    );
    free += 400_000;
    const pulled = good(await os.pull(want(commit)));
    assert.ok((pulled.sizes?.unpacked ?? 0) >= needed, JSON.stringify(pulled.sizes));
  });

  it('that fills a disk says so, and goes on when there is room', async (t) => {
    let folder = '';
    t.after(() => run('umount', ['-l', folder]));
    folder = await tempDir(t);
    const mounted = await tryRun('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
    if (mounted.status !== 0) return t.skip(`no file system can be mounted: ${mounted.stderr}`);
    const { repo, os, want, signed } = await bench(t, () => 1e12, join(folder, 'sysroot'));
    const commit = await signed(repo, '1', { bytes: 3_000_000 });
    assert.equal(codeOf(await os.pull(want(commit))), 'DISK_FULL');
    await run('mount', ['-o', 'remount,size=64m', folder]);
    good(await os.pull(want(commit)));
  });
});

describe('cleaning up', () => {
  it('takes away what a pull that was cut off left, old kernels, and folders that no deployment is in', async (t) => {
    const { repo, root, served, os, want, signed } = await bench(t);
    const kept = await signed(repo, '1');
    good(await os.pull(want(kept)));
    good(await os.deploy(want(kept)));
    good(await os.tidy([kept]));
    const objects = async () =>
      (await readdir(join(root.repo, 'objects'), { recursive: true })).filter((n) => n.includes('.'));
    const before = (await objects()).toSorted();
    const left = async () => [...(await readdir(join(root.repo, 'state'))), ...(await readdir(join(root.repo, 'tmp')))];
    const clean = await left();

    const cut = await signed(repo, '2', { bytes: 1_000_000 });
    let files = 8;
    served.fault = (path) => (path.endsWith('.filez') && files-- <= 0 ? 'error' : 'none');
    assert.equal(codeOf(await os.pull(want(cut))), 'OS_PULL_FAILED');
    const hash = 'd'.repeat(64);
    const strays = [`boot/ostree/lab-${hash}`, `ostree/deploy/lab/deploy/${hash}.0/usr`, 'ostree/repo/tmp/staging-0-x'];
    for (const folder of strays) {
      await mkdir(join(root.dir, folder), { recursive: true });
      await writeFile(join(root.dir, folder, 'file'), 'x');
    }
    assert.ok((await left()).length > clean.length, 'the cut left something');
    good(await os.tidy([kept]));
    assert.deepEqual(await left(), clean);
    assert.deepEqual((await objects()).toSorted(), before);
    assert.deepEqual(await readdir(join(root.dir, 'ostree/deploy/lab/deploy')), [`${kept}.0`, `${kept}.0.origin`]);
    assert.equal((await readdir(join(root.dir, 'boot/ostree'))).length, 1);
    // And it is pulled from the beginning where it is wanted after all.
    served.fault = () => 'none';
    good(await os.pull(want(cut)));
    good(await os.deploy(want(cut)));
  });

  it('that was cut off in the middle leaves nothing that is never mended: what lost files is pulled again', async (t) => {
    const { repo, root, os, want, signed } = await bench(t);
    for (const kind of ['.file', '.dirtree', '.dirmeta']) {
      const commit = await signed(repo, kind);
      good(await os.pull(want(commit)));
      const listed = await root.ostree('ls', `--repo=${root.repo}`, '-R', '-C', commit);
      const checksums = [...listed.matchAll(/ ([0-9a-f]{64})(?: ([0-9a-f]{64}))? /g)].flatMap(([, a, b]) => [a, b]);
      const names = (await readdir(join(root.repo, 'objects'), { recursive: true })).filter((name) =>
        name.endsWith(kind),
      );
      const lost = names.find((name) => checksums.includes(name.replace('/', '').slice(0, 64)));
      assert.ok(lost !== undefined, `no ${kind} of ${commit}`);
      await rm(join(root.repo, 'objects', lost));
      // Its commit is there, and says nothing of it.
      assert.equal(good(await os.has(commit)), true);
      const failed = await os.deploy(want(commit));
      assert.equal(codeOf(failed), 'OS_DEPLOY_FAILED', kind);
      assert.equal(good(await os.has(commit)), false, failed.ok ? '' : failed.failure.cause);
      good(await os.pull(want(commit)));
      good(await os.deploy(want(commit)));
    }
    assert.doesNotMatch(await readFile(join(root.repo, 'config'), 'utf8'), /tombstone/);
  });

  it('takes away no branch that is not of a pull', async (t) => {
    const { repo, root, os, want, signed } = await bench(t);
    const kept = await signed(repo, '1');
    good(await os.pull(want(kept)));
    good(await os.deploy(want(kept)));
    const other = await signed(repo, '2');
    await root.ostree('pull-local', `--repo=${root.repo}`, repo.dir, other);
    await root.ostree('refs', `--repo=${root.repo}`, '--create=mine', other);
    good(await os.tidy([]));
    assert.equal(good(await os.has(other)), true);
    assert.match(await root.ostree('refs', `--repo=${root.repo}`), /^mine$/m);
  });
});

describe('a deployment', () => {
  it('asks for room in /boot, but not for a kernel that is there already', async (t) => {
    let free = 1e9;
    const { repo, os, want, signed } = await bench(t, (path) => (path.endsWith('/boot') ? free : 1e12));
    const [first, same, other] = [
      await signed(repo, '1', { kernel: '6.1' }),
      await signed(repo, '2', { kernel: '6.1' }),
      await signed(repo, '3', { kernel: '6.2' }),
    ];
    good(await os.pull(want(first)));
    good(await os.deploy(want(first)));
    good(await os.pull(want(same)));
    free = 1024 * 1024 + 9_999;
    good(await os.deploy(want(same)));
    good(await os.pull(want(other)));
    const full = await os.deploy(want(other));
    assert.equal(codeOf(full), 'DISK_FULL');
    assert.match(full.ok ? '' : full.failure.message, /need 0\.0 MB in .*\/boot/);
    assert.equal(good(await os.status()).deployments[0]?.commit, same);
    free += 1;
    good(await os.deploy(want(other)));
  });

  it('of a sysroot that is none is refused', async (t) => {
    const scratch = await tempDir(t);
    const os = new OstreeProgram({ exec, sysroot: scratch, scratch, env: { PATH: process.env.PATH ?? '' } });
    assert.equal(codeOf(await os.version()), 'OS_DEPLOY_FAILED');
    const none = new OstreeProgram({ exec, sysroot: scratch, scratch, env: { PATH: '/nonexistent' } });
    const why = await none.version();
    assert.match(why.ok ? '' : why.failure.message, /could not be started/);
  });
});

/** As 2022.7 and 2025.2 print it; the last field of the second one is of a later version. */
const STATUS = `  debian ${'c'.repeat(64)}.0 (staged)
    Version: 12.3
    origin refspec: kedge:debian/12/x86_64
* debian ${'b'.repeat(64)}.1
    Version: 12.2
    Unlocked: development
    origin refspec: kedge:debian/12/x86_64
    SomethingNew: yes
  debian ${'a'.repeat(64)}.0 (rollback)
    Pinned: yes
    origin: <unknown origin type>
`;

describe('what ostree prints', () => {
  it('of deployments', () => {
    const read = parseStatus(STATUS);
    assert.deepEqual(
      read?.map((d) => [d.index, d.commit[0], d.serial, d.booted, d.staged, d.pinned, d.unlocked, d.version, d.origin]),
      [
        [0, 'c', 0, false, true, false, 'none', '12.3', 'kedge:debian/12/x86_64'],
        [1, 'b', 1, true, false, false, 'development', '12.2', 'kedge:debian/12/x86_64'],
        [2, 'a', 0, false, false, true, 'none', null, null],
      ],
    );
    assert.deepEqual(parseStatus('No deployments.\n'), []);
    for (const text of ['{"deployments":[]}', 'garbage', `    Version: 1\n${STATUS}`])
      assert.equal(parseStatus(text), null);
  });

  it('of sizes', () => {
    const text = (space: string) =>
      `Compressed size (needed/total): 1.2${space}MB/302.1${space}kB\nUnpacked size (needed/total): 0${space}bytes/301.7 kB\n`;
    for (const space of ['?', '\u00a0', ' '])
      assert.deepEqual(parseSizes(text(space)), { download: 1_200_000, unpacked: 0 });
    assert.equal(parseSizes('error: No such metadata key'), null);
  });

  it('of kernels', () => {
    const sum = (digit: string) => digit.repeat(64);
    const text = [
      `d00755 0 0      0 ${sum('1')} ${sum('2')} /usr/lib/modules/6.1.0`,
      `-00644 0 0  10000 ${sum('3')} /usr/lib/modules/6.1.0/vmlinuz`,
      `-00644 0 0 200000 ${sum('4')} /usr/lib/modules/6.1.0/initramfs.img`,
      `-00644 0 0    500 ${sum('5')} /usr/lib/modules/6.1.0/kernel/fs/ext4.ko`,
    ];
    assert.deepEqual(
      [...parseKernels(text.join('\n'))],
      [
        [sum('3'), 10_000],
        [sum('4'), 200_000],
      ],
    );
  });
});
