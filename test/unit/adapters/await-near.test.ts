import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { awaitNear } from '../../../reconciler/adapters/await-near.ts';
import { Http } from '../../../reconciler/adapters/http.ts';
import { HttpOffer } from '../../../reconciler/adapters/http-offer.ts';
import { ok } from '../../../reconciler/core/failure.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { readOfferPath } from '../../../reconciler/core/offer.ts';
import type { Offer } from '../../../reconciler/ports/offers.ts';

const COMING = { comingMs: 7 };
type Said = Awaited<ReturnType<NonNullable<Offer['ask']>>>;

function path() {
  const found = readOfferPath(`tars/${'ab'.repeat(32)}.tar`);
  assert.ok(found !== null);
  return found;
}

/** Says these one after the other, and the last of them from then on. */
function neighbour(...says: readonly Said[]): Offer & { asked: number } {
  return {
    name: 'peer',
    fleet: null,
    scripts: () => null,
    asked: 0,
    open: async () => ok(null),
    async ask() {
      this.asked += 1;
      return says[Math.min(this.asked, says.length) - 1] ?? 'none';
    },
  };
}

/** Seconds that it took, and how often the first neighbour was asked. */
async function wait(...offers: readonly (Offer & { asked?: number })[]): Promise<[number, number]> {
  let ms = 0;
  const pause = async (more: number): Promise<void> => {
    ms += more;
  };
  await awaitNear(offers, path(), { wait: pause, now: () => ms });
  return [ms / 1000, offers[0]?.asked ?? 0];
}

it('waits for nobody where somebody has it, or nobody can be asked', async () => {
  assert.deepEqual(await wait(neighbour('here')), [0, 1]);
  assert.deepEqual(await wait({ name: 'stick', fleet: null, scripts: () => null, open: async () => ok(null) }), [0, 0]);
  assert.deepEqual(await wait(), [0, 0]);
});

it('lets another one begin, and looks again before it begins itself', async () => {
  const [seconds, asked] = await wait(neighbour('none'));
  assert.ok(seconds <= LIMITS.peerJitterMs / 1000, `${seconds}`);
  assert.equal(asked, 2);
});

it('waits while another one brings it, and no longer', async () => {
  const [seconds, asked] = await wait(neighbour(COMING, COMING, COMING, 'here'));
  assert.deepEqual([seconds, asked], [(3 * LIMITS.peerComingAskMs) / 1000, 4]);
  // The one that brought it gave up: once more not all at once.
  assert.equal((await wait(neighbour(COMING, 'none')))[1], 3);
});

it('waits no longer in all than one may take, whoever promises it', async () => {
  const half = LIMITS.peerComingMs / LIMITS.peerComingAskMs / 2;
  const first = neighbour(...Array.from({ length: half }, () => COMING), 'none');
  const [seconds] = await wait(first, neighbour('none', COMING));
  assert.ok(
    seconds >= LIMITS.peerComingMs / 1000 && seconds <= (LIMITS.peerComingMs + LIMITS.peerJitterMs) / 1000,
    `${seconds}`,
  );
});

it('waits for no promise that was not kept', async (t) => {
  const server = createServer(
    (_, response) => void response.writeHead(503, { 'Kedge-Coming': '7' }).end('on its way\n'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const http = new Http({ version: '0', plain: true });
  t.after(() => http.close());
  let now = 1_000;
  const offer = new HttpOffer({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    http,
    clock: { monotonic: () => now },
    random: () => 0.5,
    onRest: () => assert.fail('it is no liar yet'),
  });
  assert.deepEqual(await offer.ask(path()), { comingMs: 7 });
  now += LIMITS.peerComingMs - 1;
  assert.deepEqual(await offer.ask(path()), { comingMs: 7 });
  now += 1;
  assert.equal(await offer.ask(path()), 'none');
  const other = readOfferPath(`tars/${'cd'.repeat(32)}.tar`);
  assert.ok(other !== null);
  assert.equal(await offer.ask(other), 'none', 'nor for anything else of it');
});

/** Two that ask each other, and say by themselves what they have said last. */
interface Site {
  readonly downloads: string[];
  ask(name: string): Promise<Said>;
  host(name: string, others: readonly string[], lateMs?: () => number): Promise<void>;
}

/** Real waits, a thousandth as long as on a site. */
function site(): Site {
  const [coming, have, downloads] = [new Map<string, number>(), new Set<string>(), [] as string[]];
  const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms / 1000));
  const ask = async (name: string): Promise<Said> => {
    if (have.has(name)) return 'here';
    const since = coming.get(name);
    return since === undefined ? 'none' : { comingMs: Math.ceil(performance.now() - since) };
  };
  return {
    downloads,
    ask,
    async host(name, others, lateMs = () => 0) {
      const offers = others.map(
        (other): Offer => ({
          name: other,
          fleet: null,
          scripts: () => null,
          open: async () => ok(null),
          async ask() {
            await pause(1000 * lateMs());
            const said = await ask(other);
            await pause(1000 * lateMs());
            return said;
          },
        }),
      );
      const claim = (): (() => void) => {
        coming.set(name, performance.now());
        return () => coming.delete(name);
      };
      const done = await awaitNear(offers, path(), { claim, wait: pause });
      if ((await Promise.all(others.map(ask))).includes('here')) have.add(name);
      else downloads.push(name);
      await pause(3_000);
      have.add(name);
      done();
    },
  };
}

it('lets one of those go on that begin in the same moment, however late answers come', async () => {
  const names = ['a', 'b', 'c', 'd'];
  for (let round = 0; round < 20; round++) {
    const one = site();
    const late = (): number => Math.random() * (round % 4);
    await Promise.all(
      names.map((name) =>
        one.host(
          name,
          names.filter((other) => other !== name),
          late,
        ),
      ),
    );
    assert.equal(one.downloads.length, 1, `${one.downloads}`);
  }
});

it('goes on beside one that begins later, and gives way to one that began before', async () => {
  const claims: string[] = [];
  const claim = () => {
    claims.push('said');
    return () => void claims.push('taken back');
  };
  let ms = 0;
  const wait = async (more: number): Promise<void> => {
    ms += more;
  };
  // Asked thrice: at first, after a while, and after it was said.
  const later = neighbour('none', 'none', { comingMs: -1 });
  await awaitNear([later], path(), { wait, now: () => ms, claim });
  assert.deepEqual([claims, later.asked], [['said'], 3]);
  const before = neighbour('none', 'none', { comingMs: 3 }, 'here');
  await awaitNear([before], path(), { wait, now: () => ms, claim });
  assert.deepEqual([claims, before.asked], [['said', 'said', 'taken back'], 4]);
});
