import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Hub, type HubOptions, startHub } from '../../../reconciler/hub/server.ts';
import { bareRepository, repository } from '../../support/git.ts';
import { run } from '../../support/run.ts';
import { tempDir } from '../../support/temp.ts';

async function hub(t: TestContext, root: string, more: Partial<HubOptions> = {}): Promise<Hub> {
  const started = await startHub({ gate: null, root, host: '127.0.0.1', port: 0, ...more });
  assert.ok(started.ok, started.ok ? '' : started.failure.message);
  t.after(() => started.value.close());
  return started.value;
}

/** A request as it is, without the client's cleaning of the path. */
function raw(
  url: string,
  path: string,
  method = 'GET',
  headers = {},
  body?: Buffer,
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('latin1') }),
      );
    });
    request.on('error', reject).end(body);
  });
}

test('a new hub takes pushes and gives clones; a large push comes chunked', async (t) => {
  const root = join(await tempDir(t), 'new', 'hub');
  const lines: string[] = [];
  const { url } = await hub(t, root, { log: (line) => lines.push(line) });
  const repo = await repository(t);
  const noise = Buffer.alloc(2_500_000);
  for (let i = 0, x = 1; i < noise.length; i += 1) {
    x = (x * 1103515245 + 12345) & 0x7fffffff;
    noise[i] = x >> 16;
  }
  const head = await repo.commit({ files: { noise, 'a.txt': 'a\n' } });
  await repo.git('push', '-q', `${url}/fleet.git`, 'main');
  await repo.git('push', '-q', `${url}/inventory.git`, 'main:hosts/one', 'main:hosts/two');
  const other = await repository(t);
  await other.git('fetch', '-q', `${url}/fleet.git`, 'main');
  assert.equal(await other.git('rev-parse', 'FETCH_HEAD'), head);
  assert.match(await other.git('ls-remote', `${url}/inventory.git`), /hosts\/one\n.*hosts\/two/);
  assert.equal(await run('git', ['-C', join(root, 'fleet.git'), 'symbolic-ref', 'HEAD']), 'refs/heads/main\n');
  await repo.git('reset', '-q', '--hard', 'HEAD');
  await repo.commit({ message: 'second' });
  await repo.git('push', '-q', `${url}/fleet.git`, 'main');
  await repo.git('push', '-q', '--force', `${url}/fleet.git`, `${head}:main`);
  assert.deepEqual(await raw(url, '/'), { status: 200, text: 'fleet.git\ninventory.git\n' });
  assert.ok(lines.some((line) => /^POST \/fleet\.git\/git-receive-pack 200$/.test(line)));
});

test('what is there is served as it is, and nothing that is not a repository of the folder', async (t) => {
  const base = await tempDir(t);
  const root = join(base, 'hub');
  await bareRepository(join(base, 'outside.git'));
  await bareRepository(join(root, 'mine.git'));
  const { url } = await hub(t, root);
  await symlink(join(base, 'outside.git'), join(root, 'link.git'));
  await writeFile(join(root, 'file.git'), '');
  assert.equal((await raw(url, '/')).text, 'fleet.git\ninventory.git\nmine.git\n');
  const refs = '/info/refs?service=git-upload-pack';
  const table: [string, string, number][] = [
    ['GET', `/mine.git${refs}`, 200],
    ['GET', `/missing.git${refs}`, 404],
    ['GET', `/link.git${refs}`, 404],
    ['GET', `/file.git${refs}`, 404],
    ['GET', `/../outside.git${refs}`, 404],
    ['GET', `/mine.git/../../outside.git${refs}`, 404],
    ['GET', `/%2e%2e/outside.git${refs}`, 404],
    ['GET', `/..%2foutside.git${refs}`, 404],
    ['GET', `//outside.git${refs}`, 404],
    ['GET', `${join(base, 'outside.git')}${refs}`, 404],
    ['GET', '/mine.git/config', 404],
    ['GET', '/mine.git/HEAD', 404],
    ['GET', '/mine.git/objects/info/packs', 404],
    ['GET', '/mine.git/info/refs', 403],
    ['GET', '/mine.git/info/refs?service=git-shell', 403],
    ['GET', '/mine.git/git-upload-pack', 405],
    ['POST', `/mine.git${refs}`, 405],
    ['DELETE', '/mine.git', 404],
    ['POST', '/', 404],
  ];
  for (const [method, path, status] of table) {
    assert.equal((await raw(url, path, method)).status, status, `${method} ${path}`);
  }
});

test('protocol 2, and a gzipped request body', async (t) => {
  const { url } = await hub(t, await tempDir(t));
  const repo = await repository(t);
  const head = await repo.commit();
  await repo.git('push', '-q', `${url}/fleet.git`, 'main');
  const body = Buffer.from('0014command=ls-refs\n0001001bref-prefix refs/heads/\n0000');
  const type = { 'content-type': 'application/x-git-upload-pack-request', 'git-protocol': 'version=2' };
  for (const [headers, bytes] of [
    [{}, body],
    [{ 'content-encoding': 'gzip' }, gzipSync(body)],
    [{ 'transfer-encoding': 'chunked' }, body],
  ] as const) {
    const answer = await raw(url, '/fleet.git/git-upload-pack', 'POST', { ...type, ...headers }, bytes);
    assert.deepEqual(answer, { status: 200, text: `003d${head} refs/heads/main\n0000` });
  }
  const tooLarge = { ...type, 'content-length': String(2 ** 31) };
  assert.equal(
    (await raw(url, '/fleet.git/git-receive-pack', 'POST', tooLarge, Buffer.alloc(0)).catch(() => ({ status: 413 })))
      .status,
    413,
  );
});

test('a client that goes away takes its git process along', async (t) => {
  const { url } = await hub(t, await tempDir(t));
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const children = async (): Promise<string[]> => {
    const all = await run('ps', ['-o', 'ppid=,args=', '-A']);
    return all.split('\n').filter((line) => line.trim().startsWith(`${process.pid} `) && line.includes('http-backend'));
  };
  socket.write(
    'POST /fleet.git/git-receive-pack HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nContent-Type: application/x-git-receive-pack-request\r\n\r\n00',
  );
  await until(async () => (await children()).length === 1);
  socket.destroy();
  await until(async () => (await children()).length === 0);
});

test('clients that send nearly nothing, for ever, keep no host from asking', async (t) => {
  const { url } = await hub(t, await tempDir(t));
  const { hostname, port } = new URL(url);
  for (const length of [1_000, 1_000_000]) {
    for (let i = 0; i < 40; i++) {
      const socket = connect(Number(port), hostname).on('error', () => undefined);
      t.after(() => socket.destroy());
      const headers = `Host: x\r\nContent-Type: application/x-git-receive-pack-request\r\nContent-Length: ${length}`;
      socket.write(`POST /fleet.git/git-receive-pack HTTP/1.1\r\n${headers}\r\n\r\n0`);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const asked = raw(url, '/fleet.git/info/refs?service=git-upload-pack');
  const late = new Promise<null>((resolve) => setTimeout(resolve, 5_000, null).unref());
  assert.equal((await Promise.race([asked, late]))?.status, 200);
});

test('plain http stays on loopback; a port in use and bad files are told', async (t) => {
  const root = await tempDir(t);
  const first = await hub(t, root);
  const port = Number(new URL(first.url).port);
  const refused = async (more: Partial<HubOptions>): Promise<string> => {
    const started = await startHub({ gate: null, root, host: '127.0.0.1', port: 0, ...more });
    assert.ok(!started.ok);
    return `${started.failure.code} ${started.failure.message}`;
  };
  assert.match(await refused({ host: '0.0.0.0' }), /SCHEME_MISMATCH.*plain http/);
  assert.match(await refused({ port }), /BUSY.*EADDRINUSE/);
  await writeFile(join(root, 'file'), '');
  assert.match(await refused({ root: join(root, 'file', 'hub') }), /STATE_CORRUPT.*file\/hub/);
  assert.match(await refused({ tls: { cert: '/nonexistent', key: '/nonexistent' } }), /not a certificate/);
});

test('TLS', async (t) => {
  const dir = await tempDir(t);
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
  ]);
  const { url } = await hub(t, join(dir, 'hub'), { tls: { cert, key } });
  const repo = await repository(t);
  await repo.commit();
  await repo.git('-c', `http.sslCAInfo=${cert}`, 'push', '-q', `${url}/fleet.git`, 'main');
  assert.match(url, /^https:/);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('did not come true within 5 s');
}
