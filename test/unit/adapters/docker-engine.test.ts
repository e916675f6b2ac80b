import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { DockerEngine } from '../../../reconciler/adapters/docker-engine.ts';
import { PullMeter, parseImage } from '../../../reconciler/adapters/docker-images.ts';
import { lastLines, plainText, tailOf, unframed } from '../../../reconciler/adapters/docker-stream.ts';
import { run } from '../../../reconciler/adapters/exec.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const HEX = 'a'.repeat(64);
const IMAGE = `r.example/app@sha256:${HEX}`;

/** An engine that says what a test wants it to, on a socket of its own. */
async function scripted(
  scope: Scope,
  versions: { ApiVersion: string; MinAPIVersion: string },
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ engine: DockerEngine; asked: string[] }> {
  const socket = join(await tempDir(scope), 'docker.sock');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/version') response.end(JSON.stringify(versions));
    else if (request.url?.endsWith('/info'))
      response.end(JSON.stringify({ ServerVersion: '1', DockerRootDir: '/nonexistent' }));
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const engine = new DockerEngine({
    env: { DOCKER_HOST: `unix://${socket}`, HOME: '/nonexistent' },
    registries: new Map(),
    exec: run,
  });
  scope.after(async () => {
    engine.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { engine, asked };
}

test('the API version is 1.41, or the nearest that the server speaks', async (t) => {
  const table = [
    ['1.41', '1.12', '1.41'],
    ['1.52', '1.24', '1.41'],
    ['1.52', '1.44', '1.44'],
    ['1.40', '1.12', '1.40'],
  ] as const;
  for (const [ApiVersion, MinAPIVersion, used] of table) {
    const { engine, asked } = await scripted(t, { ApiVersion, MinAPIVersion }, (_, response) => response.end('[]'));
    assert.ok((await engine.containers({})).ok);
    assert.match(asked.at(-1) ?? '', new RegExp(`^GET /v${used}/containers/json`));
    await engine.containers({});
    assert.equal(asked.filter((a) => a === 'GET /version').length, 1, 'asked once');
  }
});

test('what a pull ends with is told by its code and in the words of the registry', async (t) => {
  const table: [string, (response: ServerResponse) => void, string, RegExp][] = [
    [
      'an error in the stream',
      (r) => r.end('{"status":"Pulling"}\n{"errorDetail":{"message":"toomanyrequests: slow down"},"error":"x"}\n'),
      'IMAGE_UNAVAILABLE',
      /slow down/,
    ],
    ['an error without its line end', (r) => r.end('{"error":"unauthorized"}'), 'IMAGE_UNAVAILABLE', /unauthorized/],
    [
      'an error status',
      (r) => r.writeHead(404).end('{"message":"manifest unknown"}'),
      'IMAGE_UNAVAILABLE',
      /manifest unknown/,
    ],
    [
      'a full disk',
      (r) => r.end('{"error":"write /var/lib/docker/tmp/x: no space left on device"}\n'),
      'DISK_FULL',
      /no space/,
    ],
    [
      'a connection cut',
      (r) => {
        r.write('{"status":"Pulling"}\n');
        setTimeout(() => r.destroy(), 20);
      },
      'COMPOSE_UNAVAILABLE',
      /./,
    ],
    ['success without the image', (r) => r.end('{"status":"done"}\n'), 'IMAGE_UNAVAILABLE', /does not have it/],
    ['words with escapes', (r) => r.end('{"error":"\\u001b[2Jgone\\u0007"}\n'), 'IMAGE_UNAVAILABLE', /^gone$/],
  ];
  for (const [name, answer, code, cause] of table) {
    const { engine } = await scripted(t, { ApiVersion: '1.41', MinAPIVersion: '1.12' }, (request, response) => {
      if (request.url?.includes('/images/create')) answer(response);
      else response.writeHead(404).end('{"message":"no such image"}');
    });
    const pulled = await engine.pull(IMAGE);
    assert.equal(pulled.ok ? '' : pulled.failure.code, code, name);
    assert.match((!pulled.ok && pulled.failure.cause) || '', cause, name);
  }
});

test('a pull that is interrupted ends at once', async (t) => {
  const { engine, asked } = await scripted(t, { ApiVersion: '1.41', MinAPIVersion: '1.12' }, (_, response) =>
    response.write('{}\n'),
  );
  const controller = new AbortController();
  const pulling = engine.pull(`r.example/app:1.2@sha256:${HEX}`, undefined, controller.signal);
  setTimeout(() => controller.abort(), 50);
  const pulled = await pulling;
  assert.match((!pulled.ok && pulled.failure.cause) || '', /interrupted/);
  assert.ok(
    asked.includes(`POST /v1.41/images/create?fromImage=r.example%2Fapp&tag=sha256%3A${HEX}`),
    asked.join('\n'),
  );
});

test('image references: what is pinned, where it lies, and what is none', () => {
  const of = (reference: string) => {
    const image = parseImage(reference);
    return image?.kind === 'registry' ? `${image.registry} ${image.reference}` : (image?.kind ?? null);
  };
  const pin = `@sha256:${HEX}`;
  const table: [string, string | null][] = [
    [`sha256:${HEX}`, 'local'],
    [`busybox${pin}`, `docker.io busybox${pin}`],
    [`library/busybox:1.36${pin}`, `docker.io library/busybox${pin}`],
    [`ghcr.io/a/b:v1${pin}`, `ghcr.io ghcr.io/a/b${pin}`],
    [`127.0.0.1:5000/a${pin}`, `127.0.0.1:5000 127.0.0.1:5000/a${pin}`],
    [`localhost/a${pin}`, `localhost localhost/a${pin}`],
    ['busybox:1', null],
    ['busybox', null],
    [`busybox@sha256:${HEX.slice(1)}`, null],
    [`sha256:${HEX.toUpperCase()}`, null],
    [`a/../../containers/x${pin}`, null],
    [`a?force=1${pin}`, null],
    [`UPPER${pin}`, null],
    [pin, null],
  ];
  for (const [reference, expected] of table) assert.equal(of(reference), expected, reference);
});

test('progress is added up over the layers', () => {
  const meter = new PullMeter('x');
  const lines = [
    { status: 'Pulling from x', id: 'sha256:1' },
    { status: 'Downloading', id: 'a', progressDetail: { current: 10, total: 100 } },
    { status: 'Downloading', id: 'b', progressDetail: { current: 5, total: 50 } },
    { status: 'Extracting', id: 'a', progressDetail: { current: 1, total: 1 } },
    { status: 'Download complete', id: 'a' },
    { status: 'Already exists', id: 'c' },
    { status: 'Pull complete', id: 'b' },
  ];
  const seen = lines.map((line) => meter.take(line).progress).filter((p) => p !== null);
  assert.deepEqual(
    seen.map((p) => [p.done, p.total]),
    [
      [null, null],
      [10, 100],
      [15, 150],
      [105, 150],
      [150, 150],
    ],
  );
});

test('container output: frames cut anywhere, tails, and nothing that steers a terminal', async () => {
  const frame = (stream: number, text: string) => {
    const head = Buffer.alloc(8);
    head[0] = stream;
    head.writeUInt32BE(Buffer.byteLength(text), 4);
    return Buffer.concat([head, Buffer.from(text)]);
  };
  const all = Buffer.concat([frame(1, 'out\n'), frame(2, ''), frame(2, 'err\n'), frame(1, 'ä\n')]);
  for (let size = 1; size <= all.length; size++) {
    async function* pieces() {
      for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
    }
    assert.equal((await tailOf(unframed(pieces()), 100)).toString(), 'out\nerr\nä\n');
    assert.equal((await tailOf(unframed(pieces()), 7)).toString(), 'err\nä\n'.slice(-6));
  }
  const table: [string, string][] = [
    ['\x1b[31mred\x1b[0m', 'red'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['bell\x07 back\x08 del\x7f c1\x9b2J', 'bell back del c1'],
    ['\u202eevil', 'evil'],
    ['tab\tstays', 'tab\tstays'],
  ];
  for (const [dirty, clean] of table) assert.equal(plainText(dirty), clean, JSON.stringify(dirty));
  assert.equal(lastLines('a\n\nb\n  c  \n', 2), 'b\nc');
});
