import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, describe, it, type TestContext } from 'node:test';
import { KeptParts } from '../../../reconciler/adapters/kept-parts.ts';
import { MirrorStore } from '../../../reconciler/adapters/mirror-store.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { readOfferPath } from '../../../reconciler/core/offer.ts';
import { keepMirror, type MirrorOptions, startMirror } from '../../../reconciler/hub/mirror.ts';
import { bareRepository, repository } from '../../support/git.ts';
import { gpgHome } from '../../support/gpg.ts';
import { freePort } from '../../support/registry.ts';
import { run, tryRun } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

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
async function mirror(t: TestContext, withGit = false, more: Partial<MirrorOptions> = {}) {
  const state = await tempDir(t);
  const store = new MirrorStore(join(state, 'mirror'), 1024);
  for (const path of [TAR, `mirror/${BLOB}`, `mirror/${OBJECT}`]) {
    await mkdir(join(state, path, '..'), { recursive: true });
    await writeFile(join(state, path), TEXT);
  }
  await writeFile(join(state, 'state.json'), 'secret');
  const git = withGit ? { root: state, branch: 'main' } : null;
  const parts = new KeptParts(state, store);
  const comingMs: typeof store.comingMs = (path) => store.comingMs(path);
  const own = { host: '127.0.0.1', port: 0, names: ['gpu-01.site'], fleetId: 'f', git, parts, comingMs };
  const started = await startMirror({ ...own, ...more });
  assert.ok(started.ok);
  t.after(() => started.value.close());
  return { state, store, url: started.value.url };
}

const MiB = 1024 * 1024;
const HOUR = 3_600_000;
const cleanUp: (() => unknown)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});
const large = largeFleet({ after: (end: () => unknown) => void cleanUp.push(end) });

describe('a mirror', { concurrency: 3 }, () => {
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
    await new Promise((go) => setTimeout(go, 20));
    const coming = await ask(url, `/${path}`);
    const ms = Number(coming.headers['kedge-coming']);
    assert.ok(coming.status === 503 && ms >= 20 && ms < 20_000, `${coming.status} ${ms}`);
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

  it('serves the scripts repository that the host follows, by its line, and no other', async (t) => {
    const root = await tempDir(t);
    const [line, former] = ['ab'.repeat(8), 'cd'.repeat(8)];
    let follows: string | null = line;
    const scripts = () => (follows === null ? null : { line: follows, root: join(root, follows), branch: 'main' });
    const { url } = await mirror(t, true, { scripts });
    const repo = await repository(t, await gpgHome(t));
    const commit = await repo.commit({ files: { 'fleet.yaml': 'x\n' } });
    for (const name of [line, former]) {
      await mkdir(join(root, name));
      const bare = await bareRepository(join(root, name, 'fleet.git'));
      await repo.git('push', '-q', bare, 'HEAD:refs/heads/main', 'HEAD:refs/heads/other', 'HEAD:refs/kedge/fetched');
    }
    const refs = (name: string) => tryRun('git', ['ls-remote', `${url}/scripts/${name}.git`]);
    const shown = (await refs(line)).stdout.split('\n').filter((text) => text.includes('refs/'));
    assert.deepEqual(shown, [`${commit}\trefs/heads/main`]);
    await run('git', ['clone', '-q', `${url}/scripts/${line}.git`, join(root, 'clone')]);
    const service = 'info/refs?service=git-upload-pack';
    for (const path of [former, `${line}/../${former}`, '..', line.toUpperCase(), ''])
      assert.equal((await ask(url, `/scripts/${path}.git/${service}`)).status, 404, path);
    follows = null;
    assert.equal((await ask(url, `/scripts/${line}.git/${service}`)).status, 404);
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

  it('takes its place from one that reads as slowly as it can', async (t) => {
    let told = (_: string): void => undefined;
    const said = new Promise<string>((done) => {
      told = done;
      setTimeout(() => done('still served'), 20_000).unref();
    });
    const { url, state } = await mirror(t, false, { graceMs: 2000, log: (line) => told(line) });
    await writeFile(join(state, TAR), Buffer.alloc(16 * MiB));
    slowReader(t, url, { request: `GET /${TAR} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n` });
    assert.equal(await said, `GET /${TAR} 499`);
    // One that reads gets all of it.
    assert.equal((await ask(url, `/${TAR}`)).body.length, 16 * MiB);
  });

  it('has room for a neighbour while one address asks for all packs at once, and reads none of them', async (t) => {
    const lines: string[] = [];
    // The pace is to take nothing away here.
    const { git, wanted } = await large;
    const { url } = await mirror(t, false, { git, graceMs: HOUR, packMs: HOUR, log: (line) => lines.push(line) });
    const from = '127.0.0.66';
    for (let i = 0; i < 12; i++) slowReader(t, url, { request: packRequest(wanted), from });
    // Such as never send what they ask for.
    for (let i = 0; i < 12; i++) slowReader(t, url, { request: packRequest(wanted, false), from });
    await until(() => lines.filter((line) => line.endsWith(' 503')).length >= 6);
    await cloned(t, url);
  });

  it('gives the places of those who read their packs too slowly to others, however many they are', async (t) => {
    const lines: string[] = [];
    const { git, wanted } = await large;
    const { url } = await mirror(t, false, { git, graceMs: 2000, packMs: HOUR, log: (line) => lines.push(line) });
    for (let i = 0; i < 8; i++) slowReader(t, url, { request: packRequest(wanted), from: `127.0.0.${100 + (i % 4)}` });
    await until(() => lines.filter((line) => line === 'POST /fleet.git/git-upload-pack 499').length >= 4);
    await cloned(t, url);
  });

  it('gives no pack longer than it may take', async (t) => {
    const lines: string[] = [];
    const { git, wanted } = await large;
    const { url } = await mirror(t, false, { git, packMs: 2000, log: (line) => lines.push(line) });
    // Faster than it must.
    slowReader(t, url, { request: packRequest(wanted), bytes: 256 * 1024 });
    await until(() => lines.length > 0);
    assert.equal(lines[0], 'POST /fleet.git/git-upload-pack 499');
  });

  it('goes by its addresses and by the names that it was given, and says how it is to be asked', async (t) => {
    const { url } = await mirror(t);
    const { port } = new URL(url);
    for (const host of ['127.0.0.1', `127.0.0.1:${port}`, '10.0.0.5', `[fd00::5]:${port}`, '[::1]', 'localhost'])
      assert.equal((await ask(url, `/${TAR}`, { headers: { host } })).status, 200, host);
    for (const host of [`gpu-01.site:${port}`, 'GPU-01.site', 'gpu-01.site.'])
      assert.equal((await ask(url, `/${TAR}`, { headers: { host } })).status, 200, host);
    const { status, body } = await ask(url, `/${TAR}`, { headers: { host: `gpu-02.site:${port}` } });
    assert.equal(status, 421);
    assert.match(body, /as gpu-02\.site: ask it by its address, or put the name into `mirror\.names`/);
  });

  it('is tried again where its address is not there yet, and says so once', async () => {
    const port = await freePort();
    const said: string[] = [];
    const stop = new AbortController();
    const start = () =>
      startMirror({
        host: said.length < 1 ? '10.255.255.1' : '127.0.0.1',
        port,
        names: [],
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

/** Sends the request, then reads so little of the answer at a time, five times a second. */
function slowReader(
  t: TestContext,
  url: string,
  { request: text, from = '127.0.0.1', bytes = 16 * 1024 }: { request: string; from?: string; bytes?: number },
): void {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port), localAddress: from });
  socket.on('error', () => undefined).write(text);
  const slowly = setInterval(() => socket.read(bytes) ?? socket.read(), 200);
  t.after(() => {
    clearInterval(slowly);
    socket.destroy();
  });
}

/** A fetch of git's protocol 2 (gitprotocol-v2), without its body where `isWhole` is false. */
function packRequest(wanted: string, isWhole = true): string {
  const line = (text: string): string => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
  const body = `${line('command=fetch\n')}0001${line(`want ${wanted}\n`)}${line('done\n')}0000`;
  const head = [
    'POST /fleet.git/git-upload-pack HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/x-git-upload-pack-request',
    'Git-Protocol: version=2',
    `Content-Length: ${body.length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${isWhole ? body : ''}`;
}

/** Of more bytes than a connection holds by itself. */
async function largeFleet(scope: Scope) {
  const [root, folder] = [await tempDir(scope), await tempDir(scope)];
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x', '-c', 'core.compression=0', ...args]);
  await git('init', '-q');
  await writeFile(join(folder, 'large'), randomBytes(12 * MiB));
  await git('add', '.');
  await git('commit', '-q', '-m', 'large');
  await git('push', '-q', await bareRepository(join(root, 'fleet.git')), 'HEAD:refs/heads/main');
  return { git: { root, branch: 'main' }, wanted: (await git('rev-parse', 'HEAD')).trim() };
}

/** As a neighbour gets it, soon. */
async function cloned(t: TestContext, url: string): Promise<void> {
  const clone = join(await tempDir(t), 'clone');
  await run('git', ['clone', '-q', '--bare', `${url}/fleet.git`, clone], { timeout: 90_000 });
}

async function until(holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + 90_000; !holds(); await new Promise((go) => setTimeout(go, 50)))
    assert.ok(Date.now() < limit, 'not in time');
}

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
