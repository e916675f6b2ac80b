import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { openGitStore } from '../../reconciler/adapters/git-store.ts';
import type { FailureCode, Result } from '../../reconciler/core/failure.ts';
import type { Remote } from '../../reconciler/core/host-config.ts';
import { type CommitId, isCommitId, isObjectId, type ObjectId } from '../../reconciler/core/names.ts';
import type { FetchLimits, FetchRequest, GitStore, ObjectType, Quarantine } from '../../reconciler/ports/git.ts';
import { bareRepository, openRepository, type Repository, repository } from '../support/git.ts';
import { pktLine } from '../support/hostile-pack.ts';
import { type Fault, type HttpGit, type HttpGitOptions, httpGit } from '../support/http-git.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const LIMITS: FetchLimits = { bytes: 1e8, objects: 1e5, timeMs: 20_000, minimumRate: 10, stallMs: 5_000 };

/** Hosts run the bundle; a child of it starts faster than one of the sources. */
const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
const program = bundle === '' ? null : ([process.execPath, bundle] as const);

function commitId(text: string): CommitId {
  assert.ok(isCommitId(text), text);
  return text;
}

function objectId(text: string): ObjectId {
  assert.ok(isObjectId(text), text);
  return text;
}

function value<T>(result: Result<T>): T {
  assert.ok(
    result.ok,
    result.ok ? '' : `${result.failure.code}: ${result.failure.message} ${result.failure.cause ?? ''}`,
  );
  return result.value;
}

async function truncateNew(file: string, bytes: number): Promise<void> {
  await writeFile(file, '');
  await truncate(file, bytes);
}

function refused(result: Result<unknown>, code: FailureCode, words: RegExp = /./): void {
  assert.ok(!result.ok, `expected ${code}`);
  assert.equal(result.failure.code, code, result.failure.message);
  assert.match(`${result.failure.message} ${result.failure.remedy} ${result.failure.cause ?? ''}`, words);
}

/** An index of version 2 in which the offsets of these objects are moved round by one; its own checksum is right again. */
function swapped(index: Buffer, ids: readonly ObjectId[]): Buffer {
  const made = Buffer.from(index);
  const count = made.readUInt32BE(8 + 4 * 255);
  const names = Array.from({ length: count }, (_, i) => made.toString('hex', 1032 + 20 * i, 1052 + 20 * i));
  const places = ids.map((id) => 1032 + 24 * count + 4 * names.indexOf(id));
  for (const [i, place] of places.entries()) {
    made.writeUInt32BE(index.readUInt32BE(places[(i + 1) % places.length] ?? place), place);
  }
  createHash('sha1')
    .update(made.subarray(0, -20))
    .digest()
    .copy(made, made.length - 20);
  return made;
}

const isObjectType = (text = ''): text is ObjectType => text === 'commit' || text === 'tree' || text === 'blob';

/** Git writes packs and indexes for reading alone. */
async function replaceFile(file: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, change(await readFile(file)));
  await rename(`${file}.new`, file);
}

interface World {
  readonly repo: Repository;
  readonly http: HttpGit;
  readonly source: Remote;
  readonly bare: string;
  /** Ids of c1 … c5, each changing file `n`. */
  readonly commits: readonly CommitId[];
  push(): Promise<void>;
}

/** Made once: every test begins with a copy. */
const pattern = await (async () => {
  const bare = await bareRepository(join(await tempDir({ after }), 'fleet.git'));
  const repo = await repository({ after });
  const commits: CommitId[] = [];
  for (const n of [1, 2, 3, 4, 5]) {
    const files = { 'dir/n': `${n}\n`, [`dir/old-${n}`]: `${n} of its own\n` };
    commits.push(commitId(await repo.commit({ files, message: `c${n}` })));
  }
  await repo.git('push', '-q', bare, 'main');
  return { bare, repo, commits };
})();

async function world(t: TestContext, options: HttpGitOptions = {}): Promise<World> {
  const root = await tempDir(t);
  const bare = join(root, 'fleet.git');
  await cp(pattern.bare, bare, { recursive: true });
  const repo = openRepository(await tempDir(t, 'kr'));
  await cp(pattern.repo.dir, repo.dir, { recursive: true, preserveTimestamps: true });
  const { commits } = pattern;
  const push = async (): Promise<void> => void (await repo.git('push', '-q', '--force', bare, 'main'));
  const http = await httpGit(t, root, options);
  const source: Remote = {
    name: 'hub',
    kind: 'http',
    url: `${http.url}/fleet.git`,
    ...(http.caFile && { caFile: http.caFile }),
  };
  return { repo, http, source, bare, commits, push };
}

for (const mode of ['native', 'embedded'] as const) {
  const open = async (t: TestContext, dir?: string, warn?: (message: string) => void): Promise<GitStore> => {
    const path = mode === 'embedded' ? '/nonexistent' : process.env.PATH;
    const options = {
      dir: dir ?? join(await tempDir(t), 'store.git'),
      mode,
      version: '0.0.0',
      exec,
      ...(program && { program }),
    };
    const store = await openGitStore({ ...options, ...(path && { path }), ...(warn && { warn }) });
    t.after(() => store.close());
    return store;
  };
  const at = (w: World, index: number): CommitId => commitId(w.commits.at(index) ?? '');
  const ask = (w: World, base: CommitId, head: CommitId, more: Partial<FetchRequest> = {}): FetchRequest => ({
    ...{ source: w.source, branch: 'main', head, base, limits: LIMITS },
    ...more,
  });
  const isThere = async (store: { read: GitStore['read'] }, id: CommitId): Promise<boolean> =>
    (await store.read(id, 'commit', 1e5)).ok;
  const accepted = async (store: GitStore, request: FetchRequest): Promise<Quarantine> => {
    const quarantine = value(await store.fetch(request));
    value(await quarantine.accept(request.head));
    return quarantine;
  };

  describe(`${mode} git`, () => {
    test('a poll is one request over one connection, however often it is asked', async (t) => {
      const w = await world(t);
      const store = await open(t);
      for (let i = 0; i < 4; i += 1) assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
      assert.deepEqual(
        w.http.log.map((r) => [r.method, r.url.replace(/^.*\.git/, ''), r.connection, r.protocol]),
        [
          ['GET', '/info/refs?service=git-upload-pack', 1, 'version=2'],
          ...Array.from({ length: 4 }, () => ['POST', '/git-upload-pack', 1, 'version=2']),
        ],
      );
      assert.match(String(w.http.log[0]?.headers['user-agent']), /^kedge\/0\.0\.0/);
      assert.equal(value(await store.head(w.source, 'none')), null);
      await w.repo.git('push', '-q', w.bare, 'main~2:refs/heads/main-2', 'main~1:refs/heads/other/main');
      assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
      assert.equal(value(await store.head(w.source, 'other/main')), at(w, -2));
      for (const branch of ['../main', 'a b', 'x\ny', '-x', 'a..b', 'a.lock', '']) {
        refused(await store.head(w.source, branch), 'SCHEMA_INVALID');
      }
    });

    test('other refs cost nothing, and an answer that is too long is cut off', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const create = Array.from({ length: 3000 }, (_, i) => `create refs/heads/many-${i} ${at(w, 0)}\n`).join('');
      await run('git', ['-C', w.bare, 'update-ref', '--stdin'], { input: create });
      await run('git', ['-C', w.bare, 'pack-refs', '--all']);
      assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
      assert.ok((w.http.log.at(-1)?.sent ?? 0) < 100, 'one line, not 3000');
      refused(await store.head(w.source, 'many'), 'SOURCE_TOO_LARGE', /65536/);
      await w.repo.git('push', '-q', w.bare, 'main:many');
      assert.equal(value(await store.head(w.source, 'many')), at(w, -1), 'it comes first, so the rest does not matter');
    });

    test('a server of protocol 0 that names refs without end is cut off', async (t) => {
      const w = await world(t);
      const refs = Array.from({ length: 260_000 }, (_, i) => pktLine(`${'1'.repeat(40)} refs/heads/many-${i}\n`));
      const start = [pktLine('# service=git-upload-pack\n'), Buffer.from('0000')];
      const first = pktLine(`${'1'.repeat(40)} HEAD\0multi_ack side-band-64k ofs-delta\n`);
      w.http.fault = { kind: 'body', body: Buffer.concat([...start, first, ...refs]), when: (r) => r.method === 'GET' };
      const store = await open(t);
      refused(await store.head(w.source, 'main'), 'SOURCE_TOO_LARGE', /16777216/);
      w.http.fault = null;
      assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
    });

    test('the configuration of a source folder runs nothing here', async (t) => {
      const w = await world(t);
      const mark = join(await tempDir(t), 'ran');
      const attack = join(w.bare, 'attack.sh');
      await writeFile(attack, `#!/bin/sh\ntouch ${mark}\nexec "$@"\n`, { mode: 0o755 });
      for (const key of ['uploadpack.packObjectsHook', 'core.fsmonitor', 'core.sshCommand', 'core.gitProxy']) {
        await run('git', ['-C', w.bare, 'config', key, attack]);
      }
      await run('git', ['-C', w.bare, 'config', 'remote.evil.uploadpack', attack]);
      await run('git', ['-C', w.bare, 'config', 'remote.evil.promisor', 'true']);
      await run('git', ['-C', w.bare, 'config', 'extensions.partialClone', 'evil']);
      const source: Remote = { name: 'stick', kind: 'path', url: w.bare };
      const store = await open(t);
      assert.equal(value(await store.head(source, 'main')), at(w, -1));
      await accepted(store, ask(w, at(w, 1), at(w, 4), { source }));
      assert.equal(await stat(mark).catch(() => 'nothing ran'), 'nothing ran');
      refused(await store.fetch(ask(w, at(w, 4), commitId('4'.repeat(40)), { source })), 'SOURCE_CORRUPT');
      assert.equal(await stat(mark).catch(() => 'nothing ran'), 'nothing ran');
      const limits = { ...LIMITS, objects: 2 };
      const fresh = await open(t);
      refused(await fresh.fetch(ask(w, at(w, 1), at(w, 4), { source, limits })), 'SOURCE_TOO_LARGE');
      refused(
        await fresh.fetch(ask(w, at(w, 1), at(w, 4), { source, limits: { ...LIMITS, bytes: 300 } })),
        'SOURCE_TOO_LARGE',
      );
    });

    test('a hostile folder holds nothing up, and what it says is not read without end', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const attacks: readonly [string, (dir: string) => Promise<unknown>][] = [
        ['a branch that never ends', (dir) => symlink('/dev/zero', join(dir, 'refs/heads/main'))],
        ['a branch that waits for a writer', (dir) => run('mkfifo', [join(dir, 'refs/heads/main')])],
        ['a branch that leads to itself', (dir) => symlink('main', join(dir, 'refs/heads/main'))],
        ['packed refs that never end', (dir) => symlink('/dev/zero', join(dir, 'packed-refs'))],
        ['packed refs of any size', (dir) => truncateNew(join(dir, 'packed-refs'), 3e9)],
        ['settings that wait for a writer', (dir) => run('mkfifo', [join(dir, 'config')])],
      ];
      for (const [what, plant] of attacks) {
        const path = join(await tempDir(t), 'stick.git');
        await mkdir(join(path, 'refs/heads'), { recursive: true });
        await mkdir(join(path, 'objects'));
        await plant(path);
        const source: Remote = { name: 'stick', kind: 'path', url: path };
        const begun = performance.now();
        const head = await store.head(source, 'main');
        assert.ok(head.ok ? head.value === null : head.failure.code.startsWith('SOURCE_'), what);
        assert.ok(performance.now() - begun < 2_000, what);
      }
      const good = join(await tempDir(t), 'stick.git');
      await cp(w.bare, good, { recursive: true });
      await symlink('shallow', join(good, 'shallow'));
      const source: Remote = { name: 'stick', kind: 'path', url: good };
      refused(await store.fetch({ ...ask(w, at(w, 0), at(w, 4)), source }), 'SOURCE_UNREACHABLE', /ELOOP/);
    });

    test('an answer with commits without parents by the hundred thousand is refused', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const line = (text: string): string => `${(text.length + 5).toString(16).padStart(4, '0')}${text}\n`;
      const shallow = Array.from({ length: 300_000 }, (_, i) => line(`shallow ${i.toString(16).padStart(40, '0')}`));
      const empty = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
      const pack = Buffer.concat([empty, createHash('sha1').update(empty).digest()]);
      const band = Buffer.concat([Buffer.from((pack.length + 5).toString(16).padStart(4, '0')), Buffer.of(1), pack]);
      const server = createServer((request, response) => {
        const asked = request.method === 'GET' ? 'advertisement' : 'result';
        response.setHeader('Content-Type', `application/x-git-upload-pack-${asked}`);
        if (asked === 'advertisement') response.end(`${line('version 2')}${line('fetch=shallow')}0000`);
        else
          response.end(
            Buffer.concat([
              Buffer.from(`${line('shallow-info')}${shallow.join('')}0001${line('packfile')}`),
              band,
              Buffer.from('0000'),
            ]),
          );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      t.after(() => server.close());
      const source = { ...w.source, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fleet.git` };
      refused(await store.fetch({ ...ask(w, at(w, 0), at(w, 4)), source }), 'SOURCE_TOO_LARGE', /parents/);
    });

    test('a folder is a source: bare, packed refs, or a work tree', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const bare: Remote = { name: 'stick', kind: 'path', url: w.bare };
      const tree: Remote = { name: 'clone', kind: 'path', url: w.repo.dir };
      assert.equal(value(await store.head(bare, 'main')), at(w, -1));
      assert.equal(value(await store.head(tree, 'main')), at(w, -1));
      await w.repo.git('pack-refs', '--all');
      assert.equal(value(await store.head(tree, 'main')), at(w, -1));
      assert.equal(value(await store.head(tree, 'none')), null);
      refused(
        await store.head({ name: 'x', kind: 'path', url: '/nonexistent' }, 'main'),
        'SOURCE_UNREACHABLE',
        /mounted/,
      );
      for (const source of [bare, tree]) {
        const fresh = await open(t);
        await accepted(fresh, ask(w, at(w, 1), at(w, 2), { source }));
        const quarantine = await accepted(fresh, ask(w, at(w, 2), at(w, 4), { source }));
        assert.ok(quarantine.bytes > 0);
        assert.ok(await isThere(fresh, at(w, 4)));
        assert.ok(!(await isThere(fresh, at(w, 0))), 'history behind the anchor was not taken');
      }
    });

    test('the first pull takes the anchor and what came after it, the next one only what is new', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const first = await accepted(store, ask(w, at(w, 1), at(w, 3)));
      assert.ok(first.bytes > 0);
      assert.equal(first.head, at(w, 3));
      const there = await Promise.all(w.commits.map((id) => isThere(store, id)));
      assert.deepEqual(there, [false, true, true, true, false]);
      w.http.log.length = 0;
      const second = await accepted(store, ask(w, at(w, 3), at(w, 4)));
      assert.equal(w.http.log.length, 1);
      assert.ok(second.bytes < 1000, `${second.bytes} bytes for one commit`);
      const tree = objectId(await w.repo.git('rev-parse', 'HEAD^{tree}'));
      assert.ok(value(await store.read(tree, 'tree', 1000)).length > 0);
      const blob = objectId(await w.repo.git('rev-parse', 'HEAD:dir/old-1'));
      assert.equal(Buffer.from(value(await store.read(blob, 'blob', 1000))).toString(), '1 of its own\n');
      w.http.log.length = 0;
      const none = await accepted(store, ask(w, at(w, 3), at(w, 4)));
      assert.deepEqual([none.bytes, w.http.log.length], [0, 0]);
    });

    test('an anchor that the server does not have: everything comes, to be judged', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const quarantine = value(await store.fetch(ask(w, commitId('1'.repeat(40)), at(w, 4))));
      for (const id of w.commits) assert.ok(await isThere(quarantine, id));
      await quarantine.discard();
    });

    test('a diverged branch brings only what lies beyond the common line', async (t) => {
      const w = await world(t);
      const store = await open(t);
      await accepted(store, ask(w, at(w, 0), at(w, 4)));
      await w.repo.git('reset', '-q', '--hard', at(w, 2));
      const other = commitId(await w.repo.commit({ files: { 'dir/n': 'other\n' } }));
      await w.push();
      await w.repo.git('-C', w.bare, 'gc', '-q', '--prune=now');
      const quarantine = value(await store.fetch(ask(w, at(w, 4), other)));
      assert.ok(quarantine.bytes < 1000);
      assert.ok(await isThere(quarantine, other));
      await quarantine.discard();
    });

    test('a quarantine is apart: gone when discarded, and only the accepted part goes over', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const store = await open(t, dir);
      await accepted(store, ask(w, at(w, 0), at(w, 1)));
      const quarantine = value(await store.fetch(ask(w, at(w, 1), at(w, 4))));
      assert.ok(await isThere(quarantine, at(w, 4)));
      assert.ok(await isThere(quarantine, at(w, 0)), 'sees the accepted store');
      assert.ok(!(await isThere(store, at(w, 4))));
      await quarantine.discard();
      await quarantine.discard();
      assert.deepEqual(await readdir(join(dir, 'quarantine')), []);
      assert.ok(!(await isThere(store, at(w, 2))));
      const again = value(await store.fetch(ask(w, at(w, 1), at(w, 4))));
      value(await again.accept(at(w, 3)));
      const there = await Promise.all(w.commits.map((id) => isThere(store, id)));
      assert.deepEqual(there, [true, true, true, true, false], 'the refused commit stayed out');
      assert.equal((await readFile(join(dir, 'refs/heads/main'), 'utf8')).trim(), at(w, 3));
      assert.deepEqual(await readdir(join(dir, 'quarantine')), []);
      assert.equal((await w.repo.tryGit('--git-dir', dir, 'fsck', '--strict', 'refs/heads/main')).status, 0);
    });

    test('reads are checked: type, size, and that the bytes are what the id says', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const store = await open(t, dir);
      await accepted(store, ask(w, at(w, 0), at(w, 4)));
      const big = Buffer.alloc(3_000_000, 'x');
      await w.repo.commit({ files: { big } });
      await w.push();
      const head = commitId(await w.repo.head());
      await accepted(store, ask(w, at(w, 4), head));
      const id = objectId(await w.repo.git('rev-parse', 'HEAD:big'));
      const [bytes, tooLarge, wrongType, missing, small] = await Promise.all([
        store.read(id, 'blob', 4e6),
        store.read(id, 'blob', 1e6),
        store.read(head, 'tree', 1e6),
        store.read(objectId('2'.repeat(40)), 'commit', 1e6),
        store.read(head, 'commit', 1e6),
      ]);
      assert.ok(big.equals(value(bytes)));
      refused(tooLarge, 'SOURCE_TOO_LARGE', /3000000/);
      refused(wrongType, 'SOURCE_CORRUPT', /is a commit and not a tree/);
      refused(missing, 'SOURCE_CORRUPT', /cannot be read/);
      assert.equal(
        createHash('sha1')
          .update(`commit ${value(small).length}\0`)
          .update(value(small))
          .digest('hex'),
        head,
      );
      // The attack: someone with the disk puts other bytes under the id of a good object.
      const loose = join(dir, 'objects', '33', '3'.repeat(38));
      const { deflateSync } = await import('node:zlib');
      await mkdir(join(dir, 'objects', '33'), { recursive: true });
      await writeFile(loose, deflateSync(Buffer.from('blob 5\0wrong')));
      refused(await store.read(objectId('3'.repeat(40)), 'blob', 100), 'SOURCE_CORRUPT');
    });

    test('what rots or is changed in the accepted store is never read as what its id says', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const first = await open(t, dir);
      await accepted(first, ask(w, at(w, 0), at(w, 4)));
      await first.close();
      // The attack: the index of each pack, whole in itself, gives every name to the bytes of another object, of its type where it can.
      const packs = join(dir, 'objects', 'pack');
      const types = new Map<ObjectId, ObjectType>();
      for (const name of (await readdir(packs)).filter((one) => one.endsWith('.idx'))) {
        const args = ['--git-dir', dir, 'verify-pack', '-v', join(packs, name)];
        const listed = [...(await w.repo.git(...args)).matchAll(/^([0-9a-f]{40}) (commit|tree|blob) /gm)];
        const ids = listed
          .toSorted(([, , a = ''], [, , b = '']) => a.localeCompare(b))
          .map(([, id = '']) => objectId(id));
        for (const [, id = '', type] of listed) if (isObjectType(type)) types.set(objectId(id), type);
        await replaceFile(join(packs, name), (index) => swapped(index, ids));
      }
      assert.deepEqual([...new Set(types.values())].sort(), ['blob', 'commit', 'tree']);
      const store = await open(t, dir);
      for (const [id, type] of types) {
        refused(await store.read(id, type, 1e6), 'SOURCE_CORRUPT', /not what its id says|is a \w+ and not a/);
      }
      await store.close();
      // A disk that loses bits.
      for (const name of (await readdir(packs)).filter((one) => one.endsWith('.pack'))) {
        await replaceFile(join(packs, name), (pack) =>
          pack.map((byte, i) => (i > 40 && i < pack.length - 20 ? byte ^ 1 : byte)),
        );
      }
      const rotten = await open(t, dir);
      for (const [id, type] of types) refused(await rotten.read(id, type, 1e6), 'SOURCE_CORRUPT');
    });

    test('what a server or a line can do wrong is named, and leaves nothing behind', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const store = await open(t, dir);
      const post = (fault: Fault): Fault => ({ ...fault, when: (r) => r.method === 'POST' });
      const pack = Buffer.alloc(300_000);
      for (let i = 0; i < pack.length; i += 1) pack[i] = (i * i * 31 + (i >> 3)) & 255;
      await w.repo.commit({ files: { noise: pack } });
      await w.push();
      const head = commitId(await w.repo.head());
      const limits = { ...LIMITS, stallMs: 400, minimumRate: 1_000_000 };
      const table: [string, Fault | null, Partial<FetchLimits>, FailureCode, RegExp][] = [
        ['cut', post({ kind: 'cut', bytes: 900 }), {}, 'SOURCE_UNREACHABLE', /closed the connection/],
        ['truncated', post({ kind: 'truncate', bytes: 900 }), {}, 'SOURCE_CORRUPT', /cut off|middle/],
        ['flipped bit', post({ kind: 'flip', at: 700 }), {}, 'SOURCE_CORRUPT', /checksum|protocol|damaged/],
        ['stalled', post({ kind: 'stall', bytes: 900 }), limits, 'SOURCE_TOO_SLOW', /nothing for 400 ms/],
        ['slow', post({ kind: 'slow', bytesPerSecond: 2_000 }), limits, 'SOURCE_TOO_SLOW', /bytes a second/],
        ['late', post({ kind: 'delay', ms: 3_000 }), { timeMs: 400 }, 'SOURCE_TOO_SLOW', /400 ms/],
        ['too many bytes', null, { bytes: 1_000 }, 'SOURCE_TOO_LARGE', /1000 bytes/],
        ['too many objects', null, { objects: 3 }, 'SOURCE_TOO_LARGE', /objects/],
        ['an error page', post({ kind: 'status', status: 200, body: '<html>' }), {}, 'SOURCE_UNREACHABLE', /not a Git/],
        ['500', post({ kind: 'status', status: 500 }), {}, 'SOURCE_UNREACHABLE', /500/],
      ];
      for (const [name, fault, more, code, words] of table) {
        value(await store.head(w.source, 'main'));
        w.http.fault = fault;
        const result = await store.fetch(ask(w, at(w, 4), head, { limits: { ...LIMITS, ...more } }));
        w.http.fault = null;
        assert.ok(!result.ok, name);
        refused(result, code, words);
        assert.deepEqual(await readdir(join(dir, 'quarantine')).catch(() => []), [], name);
        assert.deepEqual(await readdir(join(dir, 'objects/pack')), [], name);
      }
      await accepted(store, ask(w, at(w, 4), head));
    });

    test('a poll that fails says what to mend', async (t) => {
      const w = await world(t);
      const store = await open(t);
      const poll = (more: Partial<Remote> = {}): Promise<Result<CommitId | null>> =>
        store.head({ ...w.source, ...more }, 'main');
      const status = (code: number): Fault => ({ kind: 'status', status: code });
      const table: [Fault | null, Partial<Remote>, FailureCode, RegExp][] = [
        [status(401), {}, 'SOURCE_DENIED', /login.*401.*tokenFile/],
        [status(403), {}, 'SOURCE_DENIED', /edge.*403/],
        [status(404), {}, 'SOURCE_UNREACHABLE', /no Git repository/],
        [null, { url: `${w.http.url}/missing.git` }, 'SOURCE_UNREACHABLE', /no Git repository/],
        [
          { kind: 'redirect', to: 'http://evil.example/x' },
          {},
          'SOURCE_UNREACHABLE',
          /http:\/\/evil\.example.*not followed/,
        ],
        [{ kind: 'status', status: 200, body: '<html>hello' }, {}, 'SOURCE_UNREACHABLE', /not a Git repository/],
        [null, { url: w.source.url.replace('http:', 'https:') }, 'SOURCE_SCHEME_MISMATCH', /speaks http/],
        [null, { url: 'http://127.0.0.1:1/x.git' }, 'SOURCE_UNREACHABLE', /connection refused/],
        [null, { url: 'http://fleet.example/x.git' }, 'SOURCE_SCHEME_MISMATCH', /plain: true/],
        [null, { url: 'http://fleet.invalid/x.git', plain: true }, 'SOURCE_UNREACHABLE', /DNS/],
        [null, { url: w.source.url.replace('://', '://u:secret@') }, 'SOURCE_DENIED', /tokenFile/],
        [null, { tokenFile: '/nonexistent/token' }, 'SOURCE_DENIED', /nonexistent\/token/],
      ];
      for (const [fault, more, code, words] of table) {
        w.http.fault = fault;
        const result = await poll(more);
        refused(result, code, words);
        assert.ok(!JSON.stringify(result).includes('secret'));
      }
      w.http.fault = null;
      assert.equal(value(await poll()), at(w, -1));
      w.http.fault = { kind: 'delay', ms: 2_000 };
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      refused(await store.head(w.source, 'main', controller.signal), 'SOURCE_UNREACHABLE', /given up/);
    });

    test('a connection that the server closed between two polls is made anew', async (t) => {
      const w = await world(t);
      const store = await open(t);
      value(await store.head(w.source, 'main'));
      await w.http.stop();
      refused(await store.head(w.source, 'main'), 'SOURCE_UNREACHABLE', /refused/);
      await w.http.start();
      assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
    });

    test('TLS: an unknown CA is refused by name, caFile mends it, the wrong scheme is told', async (t) => {
      const w = await world(t, { tls: true });
      const store = await open(t);
      const { caFile: _, ...bare } = w.source;
      refused(await store.head(bare, 'main'), 'SOURCE_UNREACHABLE', /certificate.*caFile/);
      assert.equal(value(await store.head(w.source, 'main')), at(w, -1));
      const plain = { ...bare, url: w.source.url.replace('https:', 'http:') };
      refused(await store.head(plain, 'main'), 'SOURCE_SCHEME_MISMATCH', /speaks https/);
      refused(await store.head({ ...w.source, caFile: '/nonexistent.pem' }, 'main'), 'SOURCE_UNREACHABLE', /CA file/);
      await accepted(store, ask(w, at(w, 1), at(w, 4)));
    });

    test('the token goes to its own origin, and a file that others can read is warned of', async (t) => {
      const w = await world(t, { auth: { user: 'kedge', password: 't0ken' } });
      const warnings: string[] = [];
      const store = await open(t, undefined, (message) => warnings.push(message));
      const tokenFile = join(await tempDir(t), 'token');
      await writeFile(tokenFile, 't0ken\n', { mode: 0o600 });
      refused(await store.head(w.source, 'main'), 'SOURCE_DENIED', /no tokenFile/);
      assert.equal(value(await store.head({ ...w.source, tokenFile }, 'main')), at(w, -1));
      assert.deepEqual(warnings, []);
      await accepted(store, ask(w, at(w, 1), at(w, 4), { source: { ...w.source, tokenFile } }));
      const other = await world(t);
      w.http.fault = { kind: 'redirect', to: `${other.http.url}/fleet.git/info/refs`, status: 307 };
      refused(await store.head({ ...w.source, tokenFile, name: 'again' }, 'main'), 'SOURCE_UNREACHABLE');
      assert.equal(other.http.log.length, 0, 'the token was not carried on');
      w.http.fault = null;
      await chmod(tokenFile, 0o644);
      await writeFile(tokenFile, 'wrong:t0ken');
      const denied = await store.head({ ...w.source, tokenFile, name: 'third' }, 'main');
      refused(denied, 'SOURCE_DENIED', /token is from/);
      assert.ok(!JSON.stringify(denied).includes('t0ken'));
      assert.equal(warnings.length, 1);
    });

    test('a server of protocol 0 is polled and fetched from', async (t) => {
      const w = await world(t);
      const upstream = new URL(w.http.url);
      const old = createServer((incoming, response) => {
        const { 'git-protocol': _, ...headers } = incoming.headers;
        const out = forward({
          ...{ host: upstream.hostname, port: upstream.port },
          path: incoming.url,
          method: incoming.method,
          headers,
        });
        out.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers)));
        incoming.pipe(out);
      });
      await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
      t.after(async () => void old.close().closeAllConnections());
      const source = { ...w.source, url: `http://127.0.0.1:${(old.address() as AddressInfo).port}/fleet.git` };
      const store = await open(t);
      assert.equal(value(await store.head(source, 'main')), at(w, 4));
      assert.equal(value(await store.head(source, 'none')), null);
      await accepted(store, ask(w, at(w, 1), at(w, 4), { source }));
      const head = commitId(await w.repo.commit({ files: { 'dir/n': '6\n' } }));
      await w.push();
      assert.equal(value(await store.head(source, 'main')), head);
      const next = await accepted(store, ask(w, at(w, 4), head, { source }));
      assert.ok(next.bytes < 1000);
    });

    test('through a proxy', async (t) => {
      const w = await world(t, { tls: true });
      const asked: string[] = [];
      const proxy = createServer();
      proxy.on('connect', (request, socket) => {
        asked.push(String(request.url));
        const { hostname, port } = new URL(`http://${request.url}`);
        import('node:net').then(({ connect }) => {
          const out = connect(Number(port), hostname, () => {
            socket.write('HTTP/1.1 200 OK\r\n\r\n');
            out.pipe(socket).pipe(out);
          });
          out.on('error', () => socket.destroy());
          socket.on('error', () => out.destroy());
        });
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      t.after(async () => void proxy.close().closeAllConnections());
      const source = { ...w.source, proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
      const store = await open(t);
      assert.equal(value(await store.head(source, 'main')), at(w, 4));
      assert.deepEqual(asked, [`127.0.0.1:${w.http.port}`]);
      await store.close();
    });

    test('a kill at any step leaves a store that heals', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const store = await open(t, dir);
      await accepted(store, ask(w, at(w, 1), at(w, 2)));
      const lonely = value(await store.fetch(ask(w, at(w, 2), at(w, 3))));
      await store.close();
      const pack = join(dir, 'objects/pack');
      const packs = (await readdir(pack)).filter((name) => name.endsWith('.pack'));
      const [first = '', second = ''] = packs;
      await writeFile(join(pack, first.replace('.pack', '.idx')), '', { flag: 'w' }).catch(async () => {
        await chmod(join(pack, first.replace('.pack', '.idx')), 0o600);
        await truncate(join(pack, first.replace('.pack', '.idx')), 0);
      });
      await writeFile(join(pack, 'tmp_pack_x'), 'x');
      await writeFile(join(dir, 'shallow.lock'), 'x');
      const again = await open(t, dir);
      value(await again.recover());
      assert.deepEqual(await readdir(join(dir, 'quarantine')).catch(() => []), [], 'the quarantine of the killed run');
      assert.deepEqual(
        (await readdir(pack)).filter((name) => name.startsWith('tmp')),
        [],
      );
      assert.ok(await isThere(again, at(w, 1)), 'an empty index was made anew');
      assert.ok(await isThere(again, at(w, 2)));
      await again.close();
      for (const name of [first, second].filter((n) => n !== '')) {
        await chmod(join(pack, name), 0o600);
        await truncate(join(pack, name), 40);
      }
      const third = await open(t, dir);
      value(await third.recover());
      assert.ok(!(await isThere(third, at(w, 2))), 'damaged packs are gone');
      await accepted(third, ask(w, at(w, 2), at(w, 4)));
      assert.ok(await isThere(third, at(w, 2)), 'and the base is fetched anew');
      await lonely.discard();
    });

    test('accepting can be cut short after each of its steps', async (t) => {
      const w = await world(t);
      const done = join(await tempDir(t), 'done.git');
      const store = await open(t, done);
      await accepted(store, ask(w, at(w, 1), at(w, 3)));
      await store.close();
      const packs = (await readdir(join(done, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
      const first = join(done, 'objects/pack', packs[0] ?? '').replace('.pack', '.idx');
      const listed = await run('git', ['verify-pack', '-v', first]);
      if (!listed.includes(at(w, 1))) packs.reverse();
      // In the order in which they are written; what comes after the cut is taken away again.
      const ofPacks = packs
        .flatMap((name) => [name, name.replace('.pack', '.idx')])
        .map((name) => `objects/pack/${name}`);
      const written = ['shallow', ...ofPacks, 'refs/heads/main'];
      for (let cut = 0; cut <= written.length; cut += 1) {
        const dir = join(await tempDir(t), 'store.git');
        await cp(done, dir, { recursive: true });
        for (const path of written.slice(cut)) await rm(join(dir, path));
        const again = await open(t, dir);
        value(await again.recover());
        await accepted(again, ask(w, at(w, 1), at(w, 4)));
        assert.equal(
          (await w.repo.tryGit('--git-dir', dir, 'fsck', '--strict', 'refs/heads/main')).status,
          0,
          `cut ${cut}`,
        );
        for (const index of [1, 2, 3, 4]) assert.ok(await isThere(again, at(w, index)), `cut ${cut}`);
        await again.close();
      }
    });

    test('many packs become one, and nothing that is needed is lost', async (t) => {
      const w = await world(t);
      const dir = join(await tempDir(t), 'store.git');
      const store = await open(t, dir);
      await accepted(store, ask(w, at(w, 1), at(w, 4)));
      let base = at(w, 4);
      assert.equal(value(await store.prune(base)), 0);
      for (let i = 0; i < 20; i += 1) {
        const head = commitId(await w.repo.commit({ files: { 'dir/n': `more ${i}\n` } }));
        await w.push();
        await accepted(store, ask(w, base, head));
        base = head;
      }
      const before = (await readdir(join(dir, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
      assert.ok(before.length > 20);
      value(await store.prune(base));
      const after = (await readdir(join(dir, 'objects/pack'))).filter((name) => name.endsWith('.pack'));
      assert.equal(after.length, 1);
      assert.equal((await w.repo.tryGit('--git-dir', dir, 'fsck', '--strict', 'refs/heads/main')).status, 0);
      assert.ok(await isThere(store, at(w, 1)));
      const head = commitId(await w.repo.commit({ files: { 'dir/n': 'after\n' } }));
      await w.push();
      assert.ok((await accepted(store, ask(w, base, head))).bytes < 1000);
    });

    if (mode === 'native') {
      test('over ssh: first pull and next one, and what ssh refuses is told', async (t) => {
        const w = await world(t);
        const bin = await tempDir(t);
        const call = `for last; do :; done\nPATH=${process.env.PATH} exec sh -c "$last"\n`;
        await writeFile(join(bin, 'ssh'), `#!/bin/sh\n${call}`, { mode: 0o755 });
        const dir = join(await tempDir(t), 'store.git');
        const path = `${bin}:${process.env.PATH}`;
        const store = await openGitStore({ dir, mode, version: '0.0.0', exec, path });
        t.after(() => store.close());
        const source: Remote = {
          name: 'git@hub',
          kind: 'ssh',
          url: `ssh://git@hub.invalid${w.bare}`,
          knownHosts: '/k',
        };
        assert.equal(value(await store.head(source, 'main')), at(w, -1));
        assert.equal(value(await store.head(source, 'none')), null);
        const first = await accepted(store, ask(w, at(w, 1), at(w, 4), { source }));
        assert.ok(first.bytes > 0);
        assert.ok(await isThere(store, at(w, 2)));
        const head = commitId(await w.repo.commit({ files: { 'dir/n': '6\n' } }));
        await w.push();
        const next = await accepted(store, ask(w, at(w, 4), head, { source }));
        assert.ok(next.bytes < 1000, `${next.bytes}`);
        assert.ok(await isThere(store, head));
        const noise = Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255));
        const large = commitId(await w.repo.commit({ files: { noise } }));
        await w.push();
        const limits = { ...LIMITS, bytes: 1000 };
        refused(await store.fetch(ask(w, head, large, { source, limits })), 'SOURCE_TOO_LARGE');
        for (const [said, code] of [
          ['git@hub: Permission denied (publickey).', 'SOURCE_DENIED'],
          ['Host key verification failed.', 'SOURCE_UNREACHABLE'],
          ['ssh: Could not resolve hostname hub', 'SOURCE_UNREACHABLE'],
        ] as const) {
          await writeFile(join(bin, 'ssh'), `#!/bin/sh\necho '${said}' >&2\nexit 255\n`);
          refused(await store.head(source, 'main'), code, new RegExp(said.slice(0, 20)));
        }
      });
    }

    if (mode === 'embedded') {
      test('ssh needs git, and says so', async (t) => {
        const store = await open(t);
        const source: Remote = { name: 'git@host', kind: 'ssh', url: 'ssh://git@host.invalid/fleet.git' };
        refused(await store.head(source, 'main'), 'SOURCE_UNREACHABLE', /Install git/);
      });
    }
  });
}

test('a port that accepts and says nothing ends with the deadline of the caller', async (t) => {
  const silent = createTcpServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.after(async () => void silent.close());
  const dir = join(await tempDir(t), 'store.git');
  const store = await openGitStore({ dir, mode: 'auto', version: '0.0.0', exec });
  assert.match(store.description, /^git 2\./);
  assert.ok((await stat(dir)).isDirectory());
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
  const result = await store.head({ name: 'silent', kind: 'http', url }, 'main', AbortSignal.timeout(300));
  refused(result, 'SOURCE_UNREACHABLE', /in time/);
  await store.close();
});
