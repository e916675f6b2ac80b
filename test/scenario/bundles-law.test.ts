/**
 * Law 3 under random pushes, kills, cuts of the engine and meddling by hand: tied bundles end together, in their old state or in
 * their new one. KEDGE_TEST_SEED and KEDGE_TEST_ROUNDS for more of it than `npm test` makes.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { RunningKedge } from '../support/kedge.ts';
import { compose, layer, runs, type Service, sick } from './support/compose.ts';
import { type EngineProxy, engineProxy } from './support/engine-proxy.ts';
import type { Host } from './support/host.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image, docker } = world.engine;

const SEED = Number(process.env.KEDGE_TEST_SEED ?? '11');
const ROUNDS = Number(process.env.KEDGE_TEST_ROUNDS ?? '5');
const NAMES = ['app', 'core', 'other'] as const;
const TIED = [['app', 'core'], ['other']] as const;
type Name = (typeof NAMES)[number];

const DEEDS = ['kill', 'kill', 'end', 'cut', 'remove', 'pause', 'stop'] as const;
const BY_HAND = { remove: ['rm', '--force'], pause: ['pause'], stop: ['stop'] } as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

interface Wish {
  readonly version: string;
  readonly sick: boolean;
}

/** What is desired, and what was good last: all that decides what must run. */
class Model {
  readonly wishes: Record<Name, Wish>;
  readonly #good: Record<Name, string>;

  constructor() {
    const first = { version: '0', sick: false };
    this.wishes = { app: first, core: first, other: first };
    this.#good = { app: '0', core: '0', other: '0' };
  }

  /** Versions that must run now, and whether all of them are the desired ones. */
  settle(): { readonly versions: Record<Name, string>; readonly whole: boolean } {
    let whole = true;
    for (const group of TIED) {
      const changing = group.filter((name) => this.wishes[name].version !== this.#good[name]);
      const goesBack = changing.some((name) => this.wishes[name].sick);
      whole &&= !goesBack;
      if (!goesBack) for (const name of changing) this.#good[name] = this.wishes[name].version;
    }
    return { versions: { ...this.#good }, whole };
  }
}

function filesOf(wishes: Record<Name, Wish>): Record<string, string> {
  const text = ({ version, sick: isSick }: Wish): string => {
    const env: Service = { environment: { VERSION: version } };
    return compose({ main: isSick ? sick(image, env) : runs(image, env), side: runs(image, env) });
  };
  const health = { health: { timeout: '2s' } };
  return {
    'hosts/alpha.yaml': layer({ core: health, app: { ...health, after: ['core'] }, other: health }),
    ...Object.fromEntries(NAMES.map((name) => [`bundles/${name}/compose.yaml`, text(wishes[name])])),
  };
}

/** Does it to the host while a pass runs, and waits for the end of the pass; says what it did. */
async function disturb(host: Host, proxy: EngineProxy, child: RunningKedge, random: () => number): Promise<string> {
  const ms = 300 + Math.floor(random() * 4_000);
  const deed = DEEDS[Math.floor(random() * DEEDS.length)] ?? 'kill';
  await pause(ms);
  let what = `${deed} after ${ms} ms`;
  if (deed === 'kill' || deed === 'end') {
    await child.end(deed === 'kill' ? 'SIGKILL' : 'SIGTERM');
  } else if (deed === 'cut') {
    await proxy.cut();
    await pause(random() * 3_000);
    await proxy.mend();
    await child.end('SIGCONT');
  } else {
    const all = await host.containers();
    const one = all[Math.floor(random() * all.length)];
    what += ` ${one?.bundle}/${one?.service}`;
    // It may be gone, or not be running: then nothing is done.
    if (one !== undefined) await docker(...BY_HAND[deed], one.id).catch(() => undefined);
    await child.end('SIGCONT');
  }
  return `${what}:\n${child.said()}`;
}

test(`whatever comes in between, tied bundles end in their old state or in their new one (seed ${SEED})`, async (t) => {
  const proxy = await engineProxy(t, world.engine.host);
  const fleet = await world.fleet(t, { hosts: ['alpha'], dockerHost: proxy.host });
  const { alpha } = fleet.hosts;
  const random = numbers(SEED);
  const model = new Model();
  await fleet.push(filesOf(model.wishes));
  assert.equal((await alpha.reconcile()).state, 'converged');

  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of NAMES) {
      if (random() < 0.6) model.wishes[name] = { version: String(round), sick: random() < 0.25 };
    }
    const told = [`round ${round}: ${JSON.stringify(model.wishes)}`];
    await fleet.push(filesOf(model.wishes));
    // At most two in a row: a third attempt that never ended would count as failed.
    const faults = Math.floor(random() * 3);
    for (let fault = 0; fault < faults; fault += 1) {
      const child = alpha.start(t, ['reconcile', '--once', '-o', 'json']);
      told.push(await disturb(alpha, proxy, child, random));
    }
    // What was meddled with is repaired at once, not with growing distance.
    assert.equal((await alpha.kedge('retry')).status, 0);
    const passes = [await alpha.reconcile(), await alpha.reconcile()] as const;
    const { versions, whole } = model.settle();
    const said = `${told.join('\n')}\n${JSON.stringify(passes, null, 2)}`;
    const seen = (await alpha.containers()).map((c) => `${c.bundle}/${c.service} ${c.env.VERSION} ${c.state}`);
    const due = NAMES.flatMap((name) =>
      ['main', 'side'].map((service) => `${name}/${service} ${versions[name]} running`),
    );
    assert.deepEqual(seen, due, said);
    assert.deepEqual([passes[1].status, passes[1].steps], [whole ? 0 : 1, []], said);
  }
});
