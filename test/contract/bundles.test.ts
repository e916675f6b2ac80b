import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { TarBundles, type TarLimits } from '../../reconciler/adapters/bundle-tar.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import type { Failure } from '../../reconciler/core/failure.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { run } from '../support/run.ts';
import { END, entryOf, pax, type TarEntry, tarOf } from '../support/tar.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { sha256 } from '../unit/core/compose/judge.ts';

const COMPOSE: TarEntry = { path: 'compose.yaml', content: 'services: {}\n' };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback whose answer can be changed. */
async function serve(
  scope: Scope,
  handler: Handler,
): Promise<{ url: string; handler: Handler; requests: IncomingMessage[] }> {
  const state = { url: '', handler, requests: [] as IncomingMessage[] };
  const server: Server = createServer((request, response) => {
    state.requests.push(request);
    state.handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  state.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  scope.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return state;
}

async function bundlesIn(scope: Scope, limits: Partial<TarLimits> = {}): Promise<{ bundles: TarBundles; dir: string }> {
  const dir = await tempDir(scope, 'tars');
  const bundles = new TarBundles(join(dir, 'downloads'), new Http({ version: '0.0.0-test' }), limits);
  scope.after(async () => bundles.close());
  return { bundles, dir };
}

function sending(bytes: Buffer): Handler {
  return (_request, response) => void response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
}

async function failureOf(bundles: TarBundles, url: string, pin: Sha256): Promise<Failure> {
  const result = await bundles.open({ url, sha256: pin });
  assert.ok(!result.ok, 'it was taken');
  return result.failure;
}

test('a tar comes no faster than it may', async (t) => {
  const bytes = tarOf({ path: './compose.yaml', content: 'x'.repeat(400_000) });
  const server = await serve(t, sending(bytes));
  const { bundles } = await bundlesIn(t);
  const before = performance.now();
  const opened = await bundles.open({ url: `${server.url}/web.tar`, sha256: sha256(bytes) }, { maxRate: 400_000 });
  assert.ok(opened.ok, JSON.stringify(opened));
  assert.ok(performance.now() - before >= 850);
});

describe('tars that are taken', () => {
  const content = [
    { path: './', type: '5', mode: 0o755 },
    { path: './compose.yaml', content: 'services: {}\n' },
    { path: './conf/', type: '5', mode: 0o755 },
    { path: './conf/start.sh', content: '#!/bin/sh\n', mode: 0o755 },
    { path: './empty' },
  ];
  const long = `${'d'.repeat(80)}/${'f'.repeat(120)}`;
  const plain = tarOf(
    ...content,
    pax({ path: `conf/${'ü'.normalize('NFC')}.txt` }),
    { path: 'x', content: 'umlaut' },
    { path: '././@LongLink', type: 'L', content: `${long}\0` },
    { path: long.slice(0, 99), content: 'long' },
  );
  const forms: readonly (readonly [string, Buffer])[] = [
    ['plain', plain],
    ['gzip', gzipSync(plain)],
    ['zstd', zstdCompressSync(plain)],
    ['gzip in two members', Buffer.concat([gzipSync(plain.subarray(0, 700)), gzipSync(plain.subarray(700))])],
    [
      'with a global header, as git archive writes it',
      tarOf(
        pax({ comment: 'a'.repeat(40) }, 'g'),
        ...content,
        pax({ path: 'conf/ü.txt' }),
        { path: 'x', content: 'umlaut' },
        { path: long.slice(0, 99), rawPath: Buffer.from('y'), content: 'long' },
      ),
    ],
  ];
  for (const [name, bytes] of forms) {
    test(name, async (t) => {
      const server = await serve(t, sending(bytes));
      const { bundles, dir } = await bundlesIn(t);
      const opened = await bundles.open({ url: `${server.url}/web.tgz`, sha256: sha256(bytes) });
      assert.ok(opened.ok, JSON.stringify(opened));
      const { files, read } = opened.value;
      const paths = files.map(({ path }) => path);
      assert.deepEqual(paths.slice(0, 3), ['compose.yaml', 'conf/start.sh', 'conf/ü.txt']);
      assert.deepEqual(files[1], { path: 'conf/start.sh', sha256: sha256('#!/bin/sh\n'), size: 10, executable: true });
      assert.equal(files[0]?.executable, false);
      const start = await read('conf/start.sh');
      assert.equal(start.ok && Buffer.from(start.value).toString(), '#!/bin/sh\n');
      assert.equal((await read('../compose.yaml')).ok, false);
      assert.deepEqual((await readdir(dir)).toSorted(), ['downloads']);
      assert.deepEqual((await readdir(join(dir, 'downloads'))).toSorted(), [sha256(bytes), `${sha256(bytes)}.tar`]);
    });
  }

  for (const [name, behind] of [
    ['an entry', tarOf({ path: 'evil', content: 'x' })],
    ['junk', Buffer.alloc(1024, 'junk')],
  ] as const) {
    test(`${name} behind the end is not looked at`, async (t) => {
      const bytes = Buffer.concat([tarOf(COMPOSE), behind]);
      const server = await serve(t, sending(bytes));
      const { bundles } = await bundlesIn(t);
      const opened = await bundles.open({ url: server.url, sha256: sha256(bytes) });
      assert.deepEqual(opened.ok && opened.value.files.map(({ path }) => path), ['compose.yaml']);
    });
  }

  test('one made by tar itself', async (t) => {
    const { bundles, dir } = await bundlesIn(t);
    await mkdir(join(dir, 'web'));
    await writeFile(join(dir, 'web', 'compose.yaml'), 'services: {}\n');
    await run('tar', ['-C', join(dir, 'web'), '-czf', join(dir, 'web.tgz'), '.']);
    const bytes = await readFile(join(dir, 'web.tgz'));
    const server = await serve(t, sending(bytes));
    const opened = await bundles.open({ url: server.url, sha256: sha256(bytes) });
    assert.ok(opened.ok && opened.value.files.length === 1, JSON.stringify(opened));
  });
});

describe('tars that are refused, leaving nothing behind', () => {
  const zeros = Buffer.alloc(3 * 1024 * 1024);
  const hostile: readonly (readonly [string, Buffer, Failure['code'], RegExp])[] = [
    [
      'a symbolic link',
      tarOf(COMPOSE, { path: 'x', type: '2', linkpath: '/etc/passwd' }),
      'TREE_UNSAFE',
      /a symbolic link/,
    ],
    [
      'a symbolic link, then a file through it',
      tarOf(COMPOSE, { path: 'x', type: '2', linkpath: '/tmp' }, { path: 'x/evil', content: 'x' }),
      'TREE_UNSAFE',
      /a symbolic link/,
    ],
    ['a hard link', tarOf(COMPOSE, { path: 'x', type: '1', linkpath: '/etc/shadow' }), 'TREE_UNSAFE', /a hard link/],
    ['a character device', tarOf(COMPOSE, { path: 'x', type: '3' }), 'TREE_UNSAFE', /a device/],
    ['a block device', tarOf(COMPOSE, { path: 'x', type: '4' }), 'TREE_UNSAFE', /a device/],
    ['a pipe', tarOf(COMPOSE, { path: 'x', type: '6' }), 'TREE_UNSAFE', /a pipe/],
    ['a sparse file', tarOf(COMPOSE, { path: 'x', type: 'S', content: 'x' }), 'TREE_UNSAFE', /is not taken/],
    ['a type that nobody knows', tarOf(COMPOSE, { path: 'x', type: 'Z', content: 'x' }), 'TREE_UNSAFE', /is not taken/],
    ['..', tarOf(COMPOSE, { path: '../evil', content: 'x' }), 'TREE_UNSAFE', /is not a name/],
    ['.. further in', tarOf(COMPOSE, { path: 'a/../../evil', content: 'x' }), 'TREE_UNSAFE', /is not a name/],
    ['.. as a folder', tarOf(COMPOSE, { path: '../', type: '5' }), 'TREE_UNSAFE', /is not a name/],
    ['an absolute path', tarOf(COMPOSE, { path: '/etc/cron.d/evil', content: 'x' }), 'TREE_UNSAFE', /an absolute path/],
    [
      'an absolute path behind a dot',
      tarOf(COMPOSE, { path: './/etc/evil', content: 'x' }),
      'TREE_UNSAFE',
      /an absolute path/,
    ],
    ['a backslash', tarOf(COMPOSE, { path: 'a\\..\\evil', content: 'x' }), 'TREE_UNSAFE', /backslash/],
    [
      'a path by pax',
      tarOf(COMPOSE, pax({ path: '../../evil' }), { path: 'harmless', content: 'x' }),
      'TREE_UNSAFE',
      /is not a name/,
    ],
    [
      'an absolute path by pax',
      tarOf(COMPOSE, pax({ path: '/evil' }), { path: 'harmless', content: 'x' }),
      'TREE_UNSAFE',
      /an absolute path/,
    ],
    [
      'a link by pax',
      tarOf(COMPOSE, pax({ linkpath: '/etc' }), { path: 'x', type: '2', linkpath: 'y' }),
      'TREE_UNSAFE',
      /a symbolic link/,
    ],
    [
      'a long name of GNU',
      tarOf(COMPOSE, { path: '././@LongLink', type: 'L', content: '../../evil\0' }, { path: 'harmless', content: 'x' }),
      'TREE_UNSAFE',
      /is not a name/,
    ],
    ['a folder called .git', tarOf(COMPOSE, { path: '.git/hooks/x', content: 'x' }), 'TREE_UNSAFE', /stands for .git/],
    [
      'a name that is no UTF-8',
      tarOf(COMPOSE, { path: '', rawPath: Buffer.from([0x61, 0xff]), content: 'x' }),
      'TREE_UNSAFE',
      /not UTF-8/,
    ],
    ['a name not in NFC', tarOf(COMPOSE, { path: 'u\u0308', content: 'x' }), 'TREE_UNSAFE', /NFC/],
    ['a control character', tarOf(COMPOSE, { path: 'a\u001b[31m', content: 'x' }), 'TREE_UNSAFE', /control characters/],
    ['a name twice', tarOf(COMPOSE, { path: 'compose.yaml', content: 'other' }), 'TREE_UNSAFE', /stands twice/],
    [
      'a name twice, once with a dot',
      tarOf(COMPOSE, { path: './compose.yaml', content: 'other' }),
      'TREE_UNSAFE',
      /stands twice/,
    ],
    [
      'names that differ by case',
      tarOf(COMPOSE, { path: 'Compose.yaml', content: 'other' }),
      'TREE_UNSAFE',
      /by case alone/,
    ],
    ['folders that differ by case', tarOf(COMPOSE, { path: 'a/x' }, { path: 'A/y' }), 'TREE_UNSAFE', /by case alone/],
    [
      'a file that is a folder too',
      tarOf(COMPOSE, { path: 'a' }, { path: 'a/b' }),
      'TREE_UNSAFE',
      /for a file and for a folder/,
    ],
    [
      'a folder that is a file too',
      tarOf(COMPOSE, { path: 'a/b' }, { path: 'a' }),
      'TREE_UNSAFE',
      /for a file and for a folder/,
    ],
    [
      'a path that is too deep',
      tarOf(COMPOSE, pax({ path: `${'d/'.repeat(30)}f` }), { path: 'x' }),
      'TREE_UNSAFE',
      /deeper/,
    ],
    ['a size beyond everything', tarOf(COMPOSE, { path: 'x', size: 2 ** 50 }), 'SOURCE_TOO_LARGE', /unpacked/],
    [
      'a size beyond everything by pax',
      tarOf(COMPOSE, pax({ size: String(2 ** 50) }), { path: 'x', content: 'x' }),
      'SOURCE_TOO_LARGE',
      /unpacked/,
    ],
    ['a zip bomb', gzipSync(tarOf(COMPOSE, { path: 'x', content: zeros })), 'SOURCE_TOO_LARGE', /unpacked/],
    ['a bomb of zstd', zstdCompressSync(tarOf(COMPOSE, { path: 'x', content: zeros })), 'SOURCE_TOO_LARGE', /unpacked/],
    ['a bomb behind the end', gzipSync(Buffer.concat([tarOf(COMPOSE), zeros])), 'SOURCE_TOO_LARGE', /unpacked/],
    [
      'a bomb inside of a bomb',
      gzipSync(gzipSync(tarOf(COMPOSE, { path: 'x', content: zeros }))),
      'SOURCE_CORRUPT',
      /twice/,
    ],
    [
      'too many entries',
      tarOf(COMPOSE, ...Array.from({ length: 60 }, (_, i) => ({ path: `f${i}` }))),
      'SOURCE_TOO_LARGE',
      /entries/,
    ],
    [
      'a huge extended header',
      tarOf(COMPOSE, { path: 'p', type: 'x', content: Buffer.alloc(100 * 1024, 'a') }, { path: 'x' }),
      'TREE_UNSAFE',
      /is not taken/,
    ],
    ['cut in a header', tarOf(COMPOSE).subarray(0, 300), 'SOURCE_CORRUPT', /tar/],
    [
      'cut in a file',
      entryOf({ path: 'compose.yaml', content: Buffer.alloc(2000) }).subarray(0, 1200),
      'SOURCE_CORRUPT',
      /tar|short/,
    ],
    ['cut before the end', entryOf(COMPOSE), 'SOURCE_CORRUPT', /cut short/],
    [
      'cut gzip',
      gzipSync(tarOf(COMPOSE, { path: 'x', content: 'y'.repeat(900) })).subarray(0, 60),
      'SOURCE_CORRUPT',
      /./,
    ],
    [
      'gzip with a wrong sum',
      Buffer.concat([gzipSync(tarOf(COMPOSE)).subarray(0, -8), Buffer.alloc(8)]),
      'SOURCE_CORRUPT',
      /./,
    ],
    ['a wrong checksum', tarOf(COMPOSE, { path: 'x', badChecksum: true }), 'SOURCE_CORRUPT', /checksum/],
    ['no tar at all', Buffer.from('<html>Not found</html>'.repeat(50)), 'SOURCE_CORRUPT', /tar/],
    ['nothing', Buffer.alloc(0), 'SOURCE_CORRUPT', /empty/],
    ['an end and nothing else', END, 'SOURCE_CORRUPT', /not a whole/],
    ['folders and nothing else', tarOf({ path: 'a/', type: '5' }), 'SOURCE_CORRUPT', /no file/],
  ];
  for (const [name, bytes, code, message] of hostile) {
    test(name, async (t) => {
      const server = await serve(t, sending(bytes));
      const { bundles, dir } = await bundlesIn(t, { unpackedBytes: 1024 * 1024, entries: 50 });
      const failed = await failureOf(bundles, `${server.url}/x.tar`, sha256(bytes));
      assert.equal(failed.code, code, failed.message);
      assert.match(failed.message, message);
      assert.ok(!/[\u0000-\u001f]/.test(failed.message), 'nothing for a terminal to stumble over');
      assert.deepEqual(await readdir(dir), ['downloads']);
      assert.deepEqual(await readdir(join(dir, 'downloads')), [`${sha256(bytes)}.tar`]);
    });
  }
});

describe('the way there', () => {
  const bytes = gzipSync(
    tarOf(COMPOSE, { path: 'big', content: Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251)) }),
  );
  const pin = sha256(bytes);

  test('other bytes than the pin says are never unpacked', async (t) => {
    const server = await serve(t, sending(gzipSync(tarOf({ path: 'compose.yaml', content: 'evil' }))));
    const { bundles, dir } = await bundlesIn(t);
    const failed = await failureOf(bundles, server.url, pin);
    assert.equal(failed.code, 'DIGEST_MISMATCH');
    assert.deepEqual(await readdir(join(dir, 'downloads')), []);
  });

  test('what is there is hashed again and not fetched again', async (t) => {
    const server = await serve(t, sending(bytes));
    const { bundles, dir } = await bundlesIn(t);
    const url = `${server.url}/web.tgz`;
    assert.ok((await bundles.open({ url, sha256: pin })).ok);
    assert.ok((await bundles.open({ url, sha256: pin })).ok);
    const again = new TarBundles(join(dir, 'downloads'), new Http({ version: 'x' }));
    t.after(() => again.close());
    assert.ok((await again.open({ url, sha256: pin })).ok);
    assert.equal(server.requests.length, 1);
    assert.match(server.requests[0]?.headers['user-agent'] ?? '', /^kedge\/0\.0\.0-test$/);
    await writeFile(join(dir, 'downloads', `${pin}.tar`), 'changed');
    assert.ok((await again.open({ url, sha256: pin })).ok);
    assert.equal(server.requests.length, 2, 'a changed one is fetched again');
  });

  test('a file that was changed on disk is not handed out, and is laid out anew', async (t) => {
    const server = await serve(t, sending(bytes));
    const { bundles, dir } = await bundlesIn(t);
    const opened = await bundles.open({ url: server.url, sha256: pin });
    assert.ok(opened.ok);
    for (const name of await readdir(join(dir, 'downloads', pin)))
      await writeFile(join(dir, 'downloads', pin, name), 'evil');
    const read = await opened.value.read('compose.yaml');
    assert.equal(!read.ok && read.failure.code, 'DIGEST_MISMATCH');
    const anew = await bundles.open({ url: server.url, sha256: pin });
    assert.ok(anew.ok && (await anew.value.read('compose.yaml')).ok);
    assert.equal(server.requests.length, 1);
  });

  test('a broken download is taken up where it ended', async (t) => {
    const server = await serve(t, (_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 1000));
      setTimeout(() => response.destroy(), 100);
    });
    const { bundles } = await bundlesIn(t);
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_UNREACHABLE');
    server.handler = (request, response) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
      response
        .writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` })
        .end(bytes.subarray(from));
    };
    const opened = await bundles.open({ url: server.url, sha256: pin });
    assert.ok(opened.ok, JSON.stringify(opened));
    assert.equal(server.requests[1]?.headers.range, 'bytes=1000-');
  });

  test('a part of an older file does not stand in the way of the new one', async (t) => {
    const server = await serve(t, (request, response) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response
        .writeHead(from > 0 ? 206 : 200, from > 0 ? { 'content-range': `bytes ${from}-` } : {})
        .end(bytes.subarray(from));
    });
    const { bundles, dir } = await bundlesIn(t);
    await mkdir(join(dir, 'downloads'));
    await writeFile(join(dir, 'downloads', `${pin}.part`), 'something else');
    assert.ok((await bundles.open({ url: server.url, sha256: pin })).ok);
  });

  test('more bytes than the limit, said or not', async (t) => {
    const server = await serve(t, sending(bytes));
    const { bundles } = await bundlesIn(t, { bytes: 1000 });
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_TOO_LARGE');
    server.handler = (_request, response) => void response.writeHead(200).end(bytes);
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_TOO_LARGE');
  });

  test('a server that stalls, and one that drips', async (t) => {
    const timers: NodeJS.Timeout[] = [];
    t.after(() => timers.forEach(clearInterval));
    const server = await serve(t, (_request, response) => void response.writeHead(200).write('x'));
    const { bundles } = await bundlesIn(t, { stallMs: 200, minimumRate: 1000, timeMs: 5_000 });
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_TOO_SLOW');
    server.handler = (_request, response) => {
      response.writeHead(200);
      timers.push(setInterval(() => response.write('x'), 20));
    };
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_TOO_SLOW');
  });

  test('redirects stay at home', async (t) => {
    const other = await serve(t, sending(bytes));
    const server = await serve(t, (request, response) => {
      const location = {
        '/out': `${other.url}/web.tgz`,
        '/metadata': 'http://169.254.169.254/latest',
        '/file': 'file:///etc/passwd',
        '/loop': '/loop',
        '/in': '/web.tgz',
      }[request.url ?? ''];
      if (location === undefined) sending(bytes)(request, response);
      else response.writeHead(302, { location }).end();
    });
    const { bundles } = await bundlesIn(t);
    for (const path of ['/out', '/metadata', '/file', '/loop']) {
      assert.match((await failureOf(bundles, server.url + path, pin)).message, /redirects/, path);
    }
    assert.equal(other.requests.length, 0);
    assert.ok((await bundles.open({ url: `${server.url}/in`, sha256: pin })).ok);
  });

  test('addresses that nothing is fetched from', async (t) => {
    const { bundles } = await bundlesIn(t);
    const refused: readonly (readonly [string, Failure['code']])[] = [
      ['https://169.254.169.254/latest/meta-data', 'SOURCE_DENIED'],
      ['https://[fe80::1]/x', 'SOURCE_DENIED'],
      ['https://metadata.google.internal/x', 'SOURCE_DENIED'],
      ['http://downloads.example/x', 'SOURCE_SCHEME_MISMATCH'],
      ['ftp://downloads.example/x', 'SOURCE_SCHEME_MISMATCH'],
      ['file:///etc/passwd', 'SOURCE_SCHEME_MISMATCH'],
      ['https://user:secret@downloads.example/x', 'SOURCE_DENIED'],
    ];
    for (const [url, code] of refused) {
      const failed = await failureOf(bundles, url, pin);
      assert.equal(failed.code, code, url);
      assert.ok(!failed.message.includes('secret'));
    }
  });

  test('answers that are no file', async (t) => {
    const server = await serve(t, (_request, response) => void response.writeHead(404).end('no'));
    const { bundles } = await bundlesIn(t);
    assert.match((await failureOf(bundles, server.url, pin)).message, /There is no tar/);
    server.handler = (_request, response) => void response.writeHead(403).end('no');
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_DENIED');
    server.handler = (_request, response) => void response.writeHead(500).end('no');
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_UNREACHABLE');
    server.handler = (request) => request.socket.destroy();
    assert.equal((await failureOf(bundles, server.url, pin)).code, 'SOURCE_UNREACHABLE');
    assert.equal((await failureOf(bundles, 'http://127.0.0.1:1/x', pin)).code, 'SOURCE_UNREACHABLE');
  });

  test('two at once are one, and what is no longer wanted goes', async (t) => {
    const server = await serve(t, sending(bytes));
    const { bundles, dir } = await bundlesIn(t);
    const both = await Promise.all([1, 2].map(() => bundles.open({ url: server.url, sha256: pin })));
    assert.ok(both.every(({ ok }) => ok));
    assert.equal(server.requests.length, 1);
    await bundles.prune([pin]);
    assert.deepEqual((await readdir(join(dir, 'downloads'))).toSorted(), [pin, `${pin}.tar`]);
    await bundles.prune([]);
    assert.deepEqual(await readdir(join(dir, 'downloads')), []);
    assert.ok((await bundles.open({ url: server.url, sha256: pin })).ok);
  });
});
