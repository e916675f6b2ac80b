import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { HttpProbe } from '../../../reconciler/adapters/probe.ts';

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const probe = new HttpProbe();

describe('the health probe', () => {
  it('gives the status, follows no redirect, reads no body', async (t) => {
    let asked = 0;
    const url = await serve(t, (request, response) => {
      asked += 1;
      if (request.url === '/elsewhere') response.writeHead(302, { location: '/' }).end();
      else if (request.url === '/endless') response.writeHead(200).write('x');
      else response.writeHead(503).end('no');
    });
    assert.deepEqual(await probe.get(url, 2000), { ok: true, value: 503 });
    assert.deepEqual(await probe.get(`${url}elsewhere`, 2000), { ok: true, value: 302 });
    assert.deepEqual(await probe.get(`${url}endless`, 2000), { ok: true, value: 200 });
    assert.equal(asked, 3);
  });

  it('is bounded in time', async (t) => {
    const url = await serve(t, () => {});
    const answer = await probe.get(url, 100);
    assert.ok(!answer.ok);
    assert.match(answer.failure.message, /no answer in 100 ms/);
  });

  for (const url of [
    'http://192.0.2.1/',
    'http://example.org/',
    'http://127.0.0.1.example.org/',
    'file:///etc/passwd',
    'x',
  ]) {
    it(`never leaves the host: ${url}`, async () => {
      const answer = await probe.get(url, 100);
      assert.ok(!answer.ok);
      assert.match(answer.failure.message, /not a loopback/);
    });
  }
});
