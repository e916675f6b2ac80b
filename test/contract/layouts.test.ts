import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFile,
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { removeTree } from '../../reconciler/adapters/layout-files.ts';
import { DiskLayouts, type LayoutsOptions } from '../../reconciler/adapters/layouts.ts';
import { bundleDigest } from '../../reconciler/core/bundle-digest.ts';
import { renderCompose } from '../../reconciler/core/compose/render.ts';
import { ok, type Result } from '../../reconciler/core/failure.ts';
import { NO_HOOKS } from '../../reconciler/core/hooks.ts';
import type { BundleFile, BundleState } from '../../reconciler/core/host-state.ts';
import { type BundleName, isBundleName, isSha256, type Sha256 } from '../../reconciler/core/names.ts';

function sha256(text: string | Uint8Array): Sha256 {
  const hex = createHash('sha256').update(text).digest('hex');
  assert.ok(isSha256(hex));
  return hex;
}

function named(name: string): BundleName {
  assert.ok(isBundleName(name));
  return name;
}

/** A bundle with these files; a name that ends in `.sh` is executable. */
function bundle(contents: Readonly<Record<string, string>>, name = 'web'): BundleState {
  const files = Object.entries(contents).map(([path, text]) => ({
    path,
    sha256: sha256(text),
    size: Buffer.byteLength(text),
    executable: path.endsWith('.sh'),
  }));
  const state: BundleState = {
    name: named(name),
    digest: sha256(''),
    compose: { services: { one: { image: 'x' } } },
    services: [{ name: 'one', image: 'x', digest: sha256('one'), oneShot: false, hasHealthcheck: false }],
    files,
    health: { timeoutMs: 1000, http: null },
    after: [],
    requires: null,
    when: null,
    hooks: NO_HOOKS,
  };
  return { ...state, digest: bundleDigest(state, sha256) };
}

const CONTENTS = { 'a.conf': 'alpha\n', 'deep/er/b.txt': 'beta\n', 'run.sh': '#!/bin/sh\n' };
const reader =
  (contents: Readonly<Record<string, string>>) =>
  async (file: BundleFile): Promise<Result<Uint8Array>> =>
    ok(Buffer.from(contents[file.path] ?? 'unknown'));

let scratch = '';
let root = '';
let count = 0;
const options = (): LayoutsOptions => ({
  root,
  secrets: '/run/kedge/secrets',
  watermark: 0,
});

before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kedge-layouts-'));
});
beforeEach(() => {
  root = join(scratch, String(count++), 'bundles');
});
after(() => removeTree(scratch));

async function laidOut(state = bundle(CONTENTS)): Promise<{ layouts: DiskLayouts; state: BundleState; dir: string }> {
  const layouts = new DiskLayouts(options());
  assert.deepEqual(await layouts.layOut(state, reader(CONTENTS), 'p-web', 'i'), ok(undefined));
  return { layouts, state, dir: layouts.dir(state.name, state.digest) };
}

test('a bundle is laid out whole, read-only, with what docker compose is given', async () => {
  const { layouts, state, dir } = await laidOut();
  assert.equal(dir, join(root, 'web', state.digest));
  assert.equal(await readFile(join(dir, 'files/deep/er/b.txt'), 'utf8'), 'beta\n');
  const compose = await readFile(join(dir, 'compose.json'), 'utf8');
  assert.equal(compose, renderCompose(state, { project: 'p-web', instance: 'i', dir, secrets: '/run/kedge/secrets' }));
  for (const [path, mode] of [
    ['.', 0o555],
    ['files', 0o555],
    ['files/deep', 0o555],
    ['files/deep/er', 0o555],
    ['files/a.conf', 0o444],
    ['files/run.sh', 0o555],
    ['compose.json', 0o444],
    ['bundle.json', 0o444],
  ] as const) {
    assert.equal((await lstat(join(dir, path))).mode & 0o7777, mode, path);
  }
  assert.equal((await lstat(root)).mode & 0o077, 0, 'nobody else reads what may hold secrets');
  assert.deepEqual(await layouts.check(state.name, state.digest), ok(state));
  assert.deepEqual(await layouts.list(), ok([{ bundle: 'web', current: null, digests: [state.digest] }]));
});

test('a good layout is left alone, file by file', async () => {
  const { layouts, state, dir } = await laidOut();
  const inode = (await lstat(dir)).ino;
  const never = async (): Promise<never> => assert.fail('read again');
  assert.ok((await layouts.layOut(state, never, 'p-web', 'i')).ok);
  assert.equal((await lstat(dir)).ino, inode);
});

test('the same bundle for another project is laid out anew', async () => {
  const { layouts, state, dir } = await laidOut();
  assert.ok((await layouts.layOut(state, reader(CONTENTS), 'other', 'i')).ok);
  assert.match(await readFile(join(dir, 'compose.json'), 'utf8'), /"name":"other"/);
});

/** What somebody with the right to write might do to a layout. Each must be found, and mended by laying out anew. */
const attacks: Record<string, (dir: string) => Promise<unknown>> = {
  'a file altered in place': (dir) => writeFile(join(dir, 'files/a.conf'), 'omega\n'),
  'a file made longer': (dir) => appendFile(join(dir, 'files/a.conf'), 'x'),
  'a file removed': (dir) => unlink(join(dir, 'files/a.conf')),
  'a file added': (dir) => writeFile(join(dir, 'files/deep/new'), 'x', { mode: 0o444 }),
  'a folder added': (dir) => mkdir(join(dir, 'files/new'), { mode: 0o555 }),
  'a file beside compose.json': (dir) => writeFile(join(dir, '.env'), 'X=1', { mode: 0o444 }),
  'a file made writable': (dir) => chmod(join(dir, 'files/a.conf'), 0o644),
  'a file made executable': (dir) => chmod(join(dir, 'files/a.conf'), 0o555),
  'a set-user-id bit': (dir) => chmod(join(dir, 'files/run.sh'), 0o4555),
  'a folder made writable': (dir) => chmod(join(dir, 'files/deep'), 0o755),
  'compose.json altered': async (dir) => {
    const text = await readFile(join(dir, 'compose.json'), 'utf8');
    await writeFile(join(dir, 'compose.json'), text.replace('"image":"x"', '"image":"y"'));
  },
  'compose.json with white space': (dir) => appendFile(join(dir, 'compose.json'), '\n'),
  'record and compose.json altered to fit each other': async (dir) => {
    for (const name of ['compose.json', 'bundle.json']) {
      const text = await readFile(join(dir, name), 'utf8');
      await writeFile(join(dir, name), text.replaceAll('"image":"x"', '"image":"y"'));
    }
  },
  'a record that is no JSON': (dir) => writeFile(join(dir, 'bundle.json'), '{'),
  'a link in place of a file, to the same bytes': async (dir) => {
    await rename(join(dir, 'files/a.conf'), join(dir, '../elsewhere'));
    await symlink('../../elsewhere', join(dir, 'files/a.conf'));
  },
  'a link in place of a folder': async (dir) => {
    await rename(join(dir, 'files/deep'), join(dir, '../elsewhere'));
    await symlink('../../elsewhere', join(dir, 'files/deep'));
  },
  'a link in place of compose.json': async (dir) => {
    await rename(join(dir, 'compose.json'), join(dir, '../elsewhere'));
    await symlink('../elsewhere', join(dir, 'compose.json'));
  },
  'a pipe in place of a file': async (dir) => {
    await unlink(join(dir, 'files/a.conf'));
    execFileSync('mkfifo', ['-m', '444', join(dir, 'files/a.conf')]);
  },
  'everything gone': (dir) => removeTree(dir),
};
for (const [name, attack] of Object.entries(attacks)) {
  test(`found and mended: ${name}`, async () => {
    const { layouts, state, dir } = await laidOut();
    // As root modes stop nobody; as anyone else the owner can lift them.
    for (const folder of ['.', 'files', 'files/deep', 'files/deep/er']) await chmod(join(dir, folder), 0o755);
    for (const file of ['files/a.conf', 'compose.json', 'bundle.json']) await chmod(join(dir, file), 0o644);
    await attack(dir);
    const reset = async (path: string, mode: number): Promise<void> => {
      const facts = await lstat(join(dir, path)).catch(() => null);
      if (facts !== null && !facts.isSymbolicLink() && [0o644, 0o755].includes(facts.mode & 0o7777))
        await chmod(join(dir, path), mode);
    };
    if (!/made (writable|executable)/.test(name)) {
      for (const file of ['files/a.conf', 'compose.json', 'bundle.json']) await reset(file, 0o444);
      for (const folder of ['files/deep/er', 'files/deep', 'files', '.']) await reset(folder, 0o555);
    }
    const found = await layouts.check(state.name, state.digest);
    assert.equal(found.ok ? 'good' : found.failure.code, 'DIGEST_MISMATCH');
    assert.ok((await layouts.layOut(state, reader(CONTENTS), 'p-web', 'i')).ok);
    assert.deepEqual(await layouts.check(state.name, state.digest), ok(state));
  });
}

test('a layout under another digest or name is found out', async () => {
  const { layouts, state, dir } = await laidOut();
  const other = sha256('other');
  await rename(dir, layouts.dir(state.name, other));
  const found = await layouts.check(state.name, other);
  assert.equal(found.ok ? 'good' : found.failure.code, 'DIGEST_MISMATCH');
});

test('wrong bytes, a failing source and a thrown bug leave nothing behind', async () => {
  const layouts = new DiskLayouts(options());
  const state = bundle(CONTENTS);
  const wrong = await layouts.layOut(state, async () => ok(Buffer.from('wrong')), 'p', 'i');
  assert.equal(wrong.ok ? '' : wrong.failure.code, 'DIGEST_MISMATCH');
  const gone = await layouts.layOut(
    state,
    async () => ({ ok: false, failure: { code: 'SOURCE_CORRUPT', message: '', remedy: '' } }),
    'p',
    'i',
  );
  assert.equal(gone.ok ? '' : gone.failure.code, 'SOURCE_CORRUPT');
  await assert.rejects(
    layouts.layOut(state, () => Promise.reject(new Error('bug')), 'p', 'i'),
    /bug/,
  );
  assert.deepEqual(await readdir(join(root, 'web')), []);
  assert.deepEqual(await layouts.list(), ok([]));
});

test('what a killed run left is no layout, and is removed by the next', async () => {
  const { layouts, state } = await laidOut();
  const next = bundle({ ...CONTENTS, extra: 'x' });
  await mkdir(join(root, 'web', `.tmp-${next.digest}`, 'files'), { recursive: true });
  await writeFile(join(root, 'web', `.tmp-${next.digest}`, 'files/a.conf'), 'alph', { mode: 0o444 });
  await chmod(join(root, 'web', `.tmp-${next.digest}`, 'files'), 0o555);
  await symlink('nowhere', join(root, 'web', '.tmp-current'));
  assert.deepEqual(await layouts.list(), ok([{ bundle: 'web', current: null, digests: [state.digest] }]));
  assert.ok((await layouts.layOut(next, reader({ ...CONTENTS, extra: 'x' }), 'p-web', 'i')).ok);
  assert.deepEqual((await readdir(join(root, 'web'))).sort(), [state.digest, next.digest].sort());
});

test('current moves by one rename, over whatever stood there', async () => {
  const { layouts, state } = await laidOut();
  const next = bundle({});
  assert.ok((await layouts.layOut(next, reader({}), 'p-web', 'i')).ok);
  assert.ok((await layouts.swap(state.name, state.digest)).ok);
  assert.equal(await readlink(join(root, 'web/current')), state.digest);
  await symlink('nowhere', join(root, 'web', '.tmp-current'));
  assert.ok((await layouts.swap(state.name, next.digest)).ok);
  const listed = await layouts.list();
  assert.deepEqual(listed, ok([{ bundle: 'web', current: next.digest, digests: [state.digest, next.digest].sort() }]));
});

test('pruning keeps what it is told to and nothing else', async () => {
  const { layouts, state } = await laidOut();
  const others = ['1', '2'].map((text) => bundle({ text }));
  for (const other of others) {
    assert.ok((await layouts.layOut(other, async () => ok(Buffer.from(other === others[0] ? '1' : '2')), 'p', 'i')).ok);
  }
  await layouts.swap(state.name, state.digest);
  const gone = await layouts.prune(state.name, [state.digest]);
  assert.deepEqual(gone.ok && [...gone.value].sort(), others.map((o) => o.digest).sort());
  assert.deepEqual(await layouts.list(), ok([{ bundle: 'web', current: state.digest, digests: [state.digest] }]));
  assert.ok((await layouts.prune(state.name, [])).ok);
  assert.deepEqual(await readdir(root), []);
  assert.deepEqual(await layouts.prune(named('never-there'), []), ok([]));
});

test('below the watermark nothing is written', async () => {
  const layouts = new DiskLayouts({ ...options(), watermark: 2 ** 60 });
  const refused = await layouts.layOut(bundle(CONTENTS), reader(CONTENTS), 'p', 'i');
  assert.equal(refused.ok ? '' : refused.failure.code, 'DISK_FULL');
  await assert.rejects(lstat(root), { code: 'ENOENT' });
});

test('what the file system refuses is a failure with its path', async () => {
  const { layouts, state, dir } = await laidOut();
  const file = join(root, 'not-a-folder');
  await writeFile(file, '');
  const broken = new DiskLayouts({ ...options(), root: file });
  for (const answer of [await broken.list(), await broken.swap(state.name, state.digest)]) {
    assert.ok(!answer.ok && answer.failure.code === 'STATE_CORRUPT' && answer.failure.message.includes(file));
  }
  assert.ok((await layouts.check(state.name, state.digest)).ok, dir);
});

test('a disk that fills up half-way: DISK_FULL, no leftovers, the old layout whole', async (t) => {
  await mkdir(root, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', root], { stdio: 'ignore' });
  } catch {
    return t.skip('no right to mount a small tmpfs');
  }
  try {
    const { layouts, state } = await laidOut();
    await layouts.swap(state.name, state.digest);
    const big = { one: 'x'.repeat(100_000), two: 'y'.repeat(200_000) };
    // The size is known beforehand, so that room has to vanish while it is written.
    const hog = join(root, 'hog');
    const greedy = async (file: BundleFile) => {
      await writeFile(hog, 'z'.repeat(150_000)).catch(() => undefined);
      return reader(big)(file);
    };
    const one = bundle({ one: big.one });
    const full = await layouts.layOut(one, greedy, 'p', 'i');
    assert.equal(full.ok ? '' : full.failure.code, 'DISK_FULL');
    await unlink(hog);
    const tooBig = await layouts.layOut(bundle(big), reader(big), 'p', 'i');
    assert.equal(tooBig.ok ? '' : tooBig.failure.code, 'DISK_FULL');
    assert.deepEqual((await readdir(join(root, 'web'))).sort(), [state.digest, 'current'].sort());
    assert.deepEqual(await layouts.check(state.name, state.digest), ok(state));
    assert.ok((await layouts.layOut(one, reader(big), 'p', 'i')).ok, 'there is room again');
  } finally {
    execFileSync('umount', [root]);
    await rm(root, { recursive: true });
  }
});
