import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { test } from 'node:test';
import { Http } from '../../reconciler/adapters/http.ts';
import { HttpRegistry } from '../../reconciler/adapters/registry.ts';
import type { Logins } from '../../reconciler/adapters/registry-client.ts';
import { type ImageReference, parseImage } from '../../reconciler/core/image.ts';
import type { Scope } from '../support/temp.ts';
import { sha256 } from '../unit/core/compose/judge.ts';

const INDEX = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [
    { digest: 'sha256:x', platform: { os: 'linux', architecture: 'amd64' } },
    { digest: 'sha256:y', platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { digest: 'sha256:z', platform: { os: 'unknown', architecture: 'unknown' } },
  ],
});

interface Fake {
  readonly host: string;
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly authorization: string;
    readonly body: string;
  }[];
  answer: (request: IncomingMessage, response: ServerResponse, url: URL) => void;
}

/** A registry of a few lines: what Debian's docker-registry cannot be made to do wrong. */
async function fakeRegistry(scope: Scope): Promise<Fake> {
  const fake: { host: string; requests: Fake['requests']; answer: Fake['answer'] } = {
    host: '',
    requests: [],
    answer: (_q, r) => void r.writeHead(500).end(),
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    fake.requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body,
    });
    fake.answer(request, response, new URL(request.url ?? '', `http://${fake.host}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  fake.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  scope.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return fake;
}

function client(scope: Scope, login: object | null = null): HttpRegistry {
  const logins: Logins = {
    header: async () => (login === null ? null : Buffer.from(JSON.stringify(login)).toString('base64url')),
  };
  const registry = new HttpRegistry(new Http({ version: '0' }), logins);
  scope.after(async () => registry.close());
  return registry;
}

function image(text: string): ImageReference {
  const reference = parseImage(text);
  if (reference === undefined) throw new Error(text);
  return reference;
}

test('a tag becomes the digest of its index, hashed here', async (t) => {
  const fake = await fakeRegistry(t);
  fake.answer = (request, response) => {
    assert.match(request.headers.accept ?? '', /image\.index/);
    response.writeHead(200, { 'docker-content-digest': `sha256:${sha256(INDEX)}` }).end(INDEX);
  };
  const found = await client(t).resolve(image(`${fake.host}/a/b:1.2`));
  assert.deepEqual(found, { ok: true, value: { digest: sha256(INDEX), platforms: ['linux/amd64', 'linux/arm64/v8'] } });
  assert.equal(fake.requests[0]?.url, '/v2/a/b/manifests/1.2');
});

test('the token flow, with and without a login, and the token kept', async (t) => {
  const fake = await fakeRegistry(t);
  fake.answer = (request, response, url) => {
    if (url.pathname === '/token') response.end(JSON.stringify({ token: 'T1' }));
    else if (request.headers.authorization === 'Bearer T1') response.end(INDEX);
    else
      response
        .writeHead(401, {
          'www-authenticate': `Bearer realm="http://${fake.host}/token",service="s&x",scope="repository:evil:push"`,
        })
        .end();
  };
  const registry = client(t);
  assert.ok((await registry.resolve(image(`${fake.host}/a:1`))).ok);
  assert.ok((await registry.resolve(image(`${fake.host}/a:2`))).ok);
  assert.deepEqual(
    fake.requests.map(({ url }) => url),
    ['/v2/a/manifests/1', '/token?service=s%26x&scope=repository%3Aa%3Apull', '/v2/a/manifests/1', '/v2/a/manifests/2'],
  );
  assert.equal(fake.requests[1]?.authorization, '');
  assert.ok((await client(t, { username: 'u', password: 'p' }).resolve(image(`${fake.host}/a:1`))).ok);
  assert.equal(fake.requests[5]?.authorization, `Basic ${Buffer.from('u:p').toString('base64')}`);
  assert.ok((await client(t, { identitytoken: 'secret' }).resolve(image(`${fake.host}/a:1`))).ok);
  const posted = fake.requests[8];
  assert.equal(posted?.method, 'POST');
  assert.match(posted?.body ?? '', /grant_type=refresh_token/);
  assert.ok(!posted?.url.includes('secret'));
});

test('a plain login', async (t) => {
  const fake = await fakeRegistry(t);
  fake.answer = (request, response) => {
    if (request.headers.authorization === `Basic ${Buffer.from('u:p').toString('base64')}`) response.end(INDEX);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
  };
  assert.ok((await client(t, { username: 'u', password: 'p' }).resolve(image(`${fake.host}/a`))).ok);
  const denied = await client(t).resolve(image(`${fake.host}/a`));
  assert.equal(!denied.ok && denied.failure.code, 'IMAGE_UNAVAILABLE');
  assert.match(denied.ok ? '' : denied.failure.remedy, /docker login/);
});

test('registries that lie or fail', async (t) => {
  const fake = await fakeRegistry(t);
  const registry = client(t, { username: 'user', password: 'hunter2' });
  const cases: readonly (readonly [Fake['answer'], string, RegExp])[] = [
    [
      (_q, r) => void r.writeHead(200, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end(INDEX),
      'DIGEST_MISMATCH',
      /says sha256:0+ and sends/,
    ],
    [(_q, r) => void r.end('{"schemaVersion":1}'), 'IMAGE_UNAVAILABLE', /version 2/],
    [(_q, r) => void r.end('<html>'), 'IMAGE_UNAVAILABLE', /no image manifest/],
    [(_q, r) => void r.end(Buffer.alloc(5 * 1024 * 1024, ' ')), 'IMAGE_UNAVAILABLE', /more than/],
    [(_q, r) => void r.writeHead(404).end(), 'IMAGE_UNAVAILABLE', /no such image or tag/],
    [(_q, r) => void r.writeHead(403).end(), 'IMAGE_UNAVAILABLE', /refuses \(403\)/],
    [(_q, r) => void r.writeHead(429).end(), 'IMAGE_UNAVAILABLE', /too many/],
    [(_q, r) => void r.writeHead(503).end(), 'IMAGE_UNAVAILABLE', /status 503/],
    [
      (_q, r) => void r.writeHead(302, { location: 'http://127.0.0.1:1/v2/' }).end(),
      'IMAGE_UNAVAILABLE',
      /another origin/,
    ],
    [
      (_q, r) =>
        void r.writeHead(401, { 'www-authenticate': 'Bearer realm="http://token.example/",service="s"' }).end(),
      'IMAGE_UNAVAILABLE',
      /Plain http/,
    ],
    [
      (_q, r) => void r.writeHead(401, { 'www-authenticate': 'Bearer realm="https://169.254.169.254/"' }).end(),
      'IMAGE_UNAVAILABLE',
      /nothing is fetched/,
    ],
    [
      (_q, r) => void r.writeHead(401, { 'www-authenticate': 'Bearer nonsense' }).end(),
      'IMAGE_UNAVAILABLE',
      /no place to get a token/,
    ],
    [
      (q, r, u) =>
        void (u.pathname === '/t'
          ? r.end('{"token":"a\\r\\nX: y"}')
          : r.writeHead(401, { 'www-authenticate': `Bearer realm="http://${q.headers.host}/t"` }).end()),
      'IMAGE_UNAVAILABLE',
      /gives no token/,
    ],
    [(q) => q.socket.destroy(), 'IMAGE_UNAVAILABLE', /closed the connection/],
  ];
  for (const [answer, code, message] of cases) {
    fake.answer = answer;
    const found = await registry.resolve(image(`${fake.host}/a:1`));
    assert.ok(!found.ok, String(message));
    assert.equal(found.failure.code, code);
    assert.match(found.failure.message, message);
    assert.ok(!JSON.stringify(found.failure).includes('hunter2'));
  }
  const away = await registry.resolve(image('127.0.0.1:1/a:1'));
  assert.match(away.ok ? '' : away.failure.message, /nothing listens there/);
});
