/** A mirror that does not go by the name that it is asked by: whoever asks is told what to write, and where. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it, type TestContext } from 'node:test';
import { systemClock } from '../../../reconciler/adapters/clock.ts';
import { Http } from '../../../reconciler/adapters/http.ts';
import { HttpOffer } from '../../../reconciler/adapters/http-offer.ts';
import { peerOf } from '../../../reconciler/adapters/mirror-checks.ts';
import type { Failure } from '../../../reconciler/core/failure.ts';
import type { HostConfig } from '../../../reconciler/core/host-config.ts';
import { readOfferPath } from '../../../reconciler/core/offer.ts';

/** What a mirror answers under a name that is not its own; `localhost` stands for one here. */
async function misnamed(t: TestContext): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(421).end('this mirror is not meant\n'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const REMEDY = 'Put `localhost` into `mirror.names` of host.yaml there, or its address into `peers` here.';

it('is told by the doctor', async (t) => {
  const origin = await misnamed(t);
  const said = await peerOf({ fleet: { id: 'f' } } as HostConfig, origin, '0');
  assert.ok(!said.ok);
  assert.deepEqual([said.failure.code, said.failure.remedy], ['SOURCE_DENIED', REMEDY]);
});

for (const how of ['open', 'ask'] as const) {
  it(`is left alone, and told in the journal, where a part is ${how === 'open' ? 'wanted' : 'asked about'}`, async (t) => {
    const origin = await misnamed(t);
    const http = new Http({ version: '0', plain: true });
    t.after(() => http.close());
    const told: (Failure & { isLie: boolean })[] = [];
    const onRest = (why: Failure, _: number, isLie: boolean): void => void told.push({ ...why, isLie });
    const offer = new HttpOffer({ origin, http, clock: systemClock, random: () => 0.5, onRest });
    const path = readOfferPath(`tars/${'ab'.repeat(32)}.tar`);
    assert.ok(path !== null);
    if (how === 'open') assert.equal((await offer.open(path, { maxBytes: 1 })).ok, false);
    else assert.equal(await offer.ask(path), 'none');
    assert.deepEqual(
      told.map(({ code, remedy, isLie }) => [code, remedy, isLie]),
      [['SOURCE_DENIED', REMEDY, false]],
    );
  });
}
