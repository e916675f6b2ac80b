import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { KeptParts } from '../../../reconciler/adapters/kept-parts.ts';
import { MirrorStore } from '../../../reconciler/adapters/mirror-store.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { readOfferPath } from '../../../reconciler/core/offer.ts';
import { keepMirror, startMirror } from '../../../reconciler/hub/mirror.ts';
import { bareRepository, repository } from '../../support/git.ts';
import { gpgHome } from '../../support/gpg.ts';
import { freePort } from '../../support/registry.ts';
import { run, tryRun } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

const SHA = 'ab'.repeat(32);
const TAR = `tars/${SHA}.tar`;
const BLOB = `images/blobs/sha256/${SHA}`;
const OBJECT = `ostree/objects/ab/${SHA.slice(2)}.filez`;
const TEXT = 'what is pinned';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The path as it stands: no client corrects it. */
function ask(
  url: string,
  path: string,
  more: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ host: hostname, port, path, ...more }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.once('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .once('error', fail)
      .end();
  });
}

/** `withGit`: the state holds a fleet repository. */
async function mirror(t: TestContext, withGit = false) {
  const state = await tempDir(t);
  const store = new MirrorStore(join(state, 'mirror'), 1024);
  for (const path of [TAR, `mirror/${BLOB}`, `mirror/${OBJECT}`]) {
    await mkdir(join(state, path, '..'), { recursive: true });
    await writeFile(join(state, path), TEXT);
  }
  await writeFile(join(state, 'state.json'), 'secret');
  const git = withGit ? { root: state, branch: 'main' } : null;
  const parts = new KeptParts(state, store);
  const isComing: typeof store.isComing = (path) => store.isComing(path);
  const started = await startMirror({ host: '127.0.0.1', port: 0, fleetId: 'f', git, parts, isComing });
  assert.ok(started.ok);
  t.after(() => started.value.close());
  return { state, store, url: started.value.url };
}

describe('a mirror', () => {
  it('gives the parts that are there, whole, from a byte on, or their size alone', async (t) => {
    const { url } = await mirror(t);
    for (const path of [TAR, BLOB, OBJECT]) {
      const whole = await ask(url, `/${path}`);
      assert.deepEqual([whole.status, whole.body, whole.headers['content-length']], [200, TEXT, '14']);
      const rest = await ask(url, `/${path}`, { headers: { range: 'bytes=5-' } });
      assert.deepEqual([rest.status, rest.body], [206, 'is pinned']);
      assert.equal(rest.headers['content-range'], 'bytes 5-13/14');
      const head = await ask(url, `/${path}`, { method: 'HEAD' });
      assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '14']);
    }
    assert.equal((await ask(url, `/${TAR}`, { headers: { range: 'bytes=99-' } })).status, 416);
    assert.equal((await ask(url, '/')).body, 'kedge mirror of f\n');
  });

  it('gives nothing else, whatever it is asked', async (t) => {
    const { url, state } = await mirror(t, true);
    const link = `tars/${'cd'.repeat(32)}.tar`;
    await symlink(join(state, 'state.json'), join(state, link));
    await mkdir(join(state, `tars/${'ef'.repeat(32)}.tar`));
    const paths = [
      '/state.json',
      '/tars',
      '/tars/',
      `/${link}`,
      `/tars/${'ef'.repeat(32)}.tar`,
      '/tars/../state.json',
      '/tars/%2e%2e/state.json',
      `/tars/${SHA}`,
      `/tars/${SHA.toUpperCase()}.tar`,
      `/ostree/objects/ab/../../../../state.json`,
      '/ostree/config',
      '/images/index.json',
      '/fleet.git/config',
      '/fleet.git/HEAD',
      '/fleet.git/info/refs',
      '/fleet.git/info/refs?service=git-receive-pack',
      '/inventory.git/info/refs?service=git-upload-pack',
      `//${TAR}`,
      `/${TAR}/`,
    ];
    for (const path of paths) {
      const { status, body } = await ask(url, path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /secret|ref/, path);
    }
    for (const method of ['POST', 'PUT', 'DELETE']) {
      assert.equal((await ask(url, `/${TAR}`, { method })).status, 405);
      assert.equal((await ask(url, '/fleet.git/git-receive-pack', { method })).status, 405);
    }
  });

  it('says what is on its way to it', async (t) => {
    const { url, store } = await mirror(t);
    const path = readOfferPath(`tars/${'12'.repeat(32)}.tar`);
    assert.ok(path !== null);
    const [one, two] = [store.begin(path), store.begin(path)];
    one();
    const coming = await ask(url, `/${path}`);
    assert.deepEqual([coming.status, coming.headers['kedge-coming']], [503, '1']);
    two();
    assert.equal((await ask(url, `/${path}`)).status, 404);
  });

  it('serves the branch that was accepted, to read, and no other', async (t) => {
    const { url, state } = await mirror(t, true);
    const gpg = await gpgHome(t);
    const repo = await repository(t, gpg);
    const commit = await repo.commit({ files: { 'fleet.yaml': 'x\n' } });
    const bare = await bareRepository(join(state, 'fleet.git'));
    await repo.git('push', '-q', bare, 'HEAD:refs/heads/main', 'HEAD:refs/heads/other', 'HEAD:refs/kedge/fetched');
    const refs = await run('git', ['ls-remote', `${url}/fleet.git`]);
    assert.deepEqual(
      refs.split('\n').filter((line) => line.includes('refs/')),
      [`${commit}\trefs/heads/main`],
    );
    const clone = join(await tempDir(t), 'clone');
    await run('git', ['clone', '-q', `${url}/fleet.git`, clone]);
    const pushed = await tryRun('git', ['-C', clone, 'push', `${url}/fleet.git`, 'HEAD:refs/heads/new']);
    assert.notEqual(pushed.status, 0);
  });

  it('lets no address have all connections, and waits for no slow request', async (t) => {
    const { url } = await mirror(t);
    const { port } = new URL(url);
    const ended: Promise<number>[] = [];
    const began = performance.now();
    for (let i = 0; i < LIMITS.mirrorConnectionsEach + 5; i++) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined).resume();
      socket.write('GET / HTTP/1.1\r\n');
      ended.push(new Promise((done) => socket.once('close', () => done(performance.now() - began))));
    }
    const times = (await Promise.all(ended)).toSorted((a, b) => a - b);
    assert.ok((times[4] ?? 0) < 5_000, `${times[4]}`);
    assert.ok((times.at(-1) ?? 0) < 40_000, `${times.at(-1)}`);
    assert.equal((await ask(url, '/')).status, 200);
  });

  it('is tried again where its address is not there yet, and says so once', async () => {
    const port = await freePort();
    const said: string[] = [];
    const stop = new AbortController();
    const start = () =>
      startMirror({
        host: said.length < 1 ? '10.255.255.1' : '127.0.0.1',
        port,
        fleetId: 'f',
        git: null,
        parts: NOTHING,
      });
    const kept = keepMirror(start, {
      clock: { sleep: async () => undefined },
      onServing: (url) => {
        said.push(url);
        stop.abort();
      },
      onFailure: ({ code }) => said.push(code),
      signal: stop.signal,
    });
    await kept;
    assert.deepEqual(said, ['BUSY', `http://127.0.0.1:${port}`]);
  });
});

const NOTHING = { open: async () => ({ ok: true, value: null }) as const };

describe('what a mirror keeps', () => {
  it('is within what it may be; what was asked for last stays', async (t) => {
    const folder = join(await tempDir(t), 'mirror');
    const store = new MirrorStore(folder, 2048);
    const at = join(folder, 'images/blobs/sha256');
    await mkdir(at, { recursive: true });
    const old = Date.now() / 1000 - 7200;
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      await writeFile(join(at, name.repeat(64)), Buffer.alloc(1024));
      await run('touch', ['-d', `@${Math.floor(old + i)}`, join(at, name.repeat(64))]);
    }
    const path = readOfferPath(`images/blobs/sha256/${'a'.repeat(64)}`);
    assert.ok(path !== null);
    await store.touch(path);
    assert.equal(await store.prune(), 1024);
    assert.deepEqual((await run('ls', [at])).trim().split('\n'), ['a'.repeat(64), 'c'.repeat(64)]);
    assert.equal(await store.prune(), 0);
  });
});
