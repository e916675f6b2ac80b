/** A neighbour whose mirror is the attacker's: nothing that it gives is taken, and it is left alone. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { systemClock } from '../../reconciler/adapters/clock.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import { HttpOffer } from '../../reconciler/adapters/http-offer.ts';
import { takePart } from '../../reconciler/adapters/take-part.ts';
import type { Failure } from '../../reconciler/core/failure.ts';
import { LIMITS } from '../../reconciler/core/limits.ts';
import { isSha256 } from '../../reconciler/core/names.ts';
import { tarPath } from '../../reconciler/core/offer.ts';
import { tempDir } from '../support/temp.ts';
import { NEIGHBOURS } from './rows/neighbours.ts';

const MOST = 4 * 1024 * 1024;

async function server(t: TestContext, listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  t.after(() => {
    made.closeAllConnections();
    made.close();
  });
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

interface Taken {
  readonly blamed: readonly (Failure & { readonly ms: number })[];
  /** Bytes that were taken. */
  readonly taken: Buffer | null;
  readonly offer: HttpOffer;
}

/** As whoever needs a pinned part takes it. */
async function take(t: TestContext, origin: string, part: Buffer): Promise<Taken> {
  const blamed: (Failure & { ms: number })[] = [];
  const http = new Http({ version: '0', plain: true, answerMs: LIMITS.peerAnswerMs });
  t.after(() => http.close());
  const onRest = (why: Failure, ms: number): void => void blamed.push({ ...why, ms });
  const offer = new HttpOffer({ origin, http, clock: systemClock, random: () => 0.5, onRest });
  const sha256 = createHash('sha256').update(part).digest('hex');
  assert.ok(isSha256(sha256));
  const file = join(await tempDir(t), 'part');
  const opened = await offer.open(tarPath(sha256), { maxBytes: MOST });
  if (!opened.ok || opened.value === null) return { blamed, taken: null, offer };
  const done = await takePart(opened.value, { sha256, part: file, maxBytes: MOST });
  if (!done.ok) offer.blame(done.failure);
  return { blamed, taken: done.ok ? await readFile(file) : null, offer };
}

describe('a neighbour', { concurrency: 6 }, () => {
  for (const { name, code, answer } of NEIGHBOURS) {
    test(name, async (t) => {
      const part = randomBytes(200_000);
      const elsewhereAsked: string[] = [];
      const elsewhere = await server(t, (request, response) => {
        elsewhereAsked.push(request.url ?? '');
        response.end(part);
      });
      let asked = 0;
      const origin = await server(t, (_, response) => {
        asked += 1;
        answer(response, part, elsewhere);
      });
      const began = performance.now();
      const { blamed, taken, offer } = await take(t, origin, part);
      assert.ok(performance.now() - began < 30_000, `${performance.now() - began} ms`);
      assert.equal(taken, null);
      assert.deepEqual([...new Set(blamed.map((why) => why.code))], [code], JSON.stringify(blamed));
      assert.deepEqual(elsewhereAsked, []);
      // Not asked again soon; what lied not for hours, and for nothing.
      const before = asked;
      assert.deepEqual(await offer.open(tarPath(sha(part)), { maxBytes: MOST }), { ok: true, value: null });
      assert.equal(asked, before);
      const isLie = ['DIGEST_MISMATCH', 'SOURCE_TOO_LARGE'].includes(code);
      assert.equal(offer.fleet === null, isLie);
      assert.equal(blamed.at(-1)?.ms === LIMITS.peerLiedMs, isLie);
    });
  }

  test('taken: what is pinned, of an honest one', async (t) => {
    const part = randomBytes(200_000);
    const origin = await server(t, (_, response) => void response.writeHead(200).end(part));
    const { blamed, taken, offer } = await take(t, origin, part);
    assert.deepEqual([blamed, taken?.equals(part), offer.fleet?.name], [[], true, `peer ${origin}`]);
  });
});

function sha(part: Buffer) {
  const hex = createHash('sha256').update(part).digest('hex');
  assert.ok(isSha256(hex));
  return hex;
}
