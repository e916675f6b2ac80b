import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsWatch } from '../../../reconciler/agent/watch.ts';
import type { Clock } from '../../../reconciler/ports/clock.ts';
import type { GitStore } from '../../../reconciler/ports/git.ts';
import { fakeConfig } from '../../../simulation/fake-host.ts';

/** A clock whose sleeps take no time and move it on. */
class HastyClock implements Clock {
  time = 0;
  now = (): number => this.time;
  monotonic = (): number => this.time;
  async sleep(ms: number): Promise<void> {
    this.time += ms;
  }
}

async function rest(news: NewsWatch, ms: number): Promise<boolean> {
  const nap = new AbortController();
  let told = false;
  news.start(ms, nap.signal, () => (told = true));
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
  nap.abort();
  return told;
}

const nothing = (): void => {};
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function setUp(answer: (clock: HastyClock, ms: number) => 'moved' | 'quiet' | 'cannot') {
  const clock = new HastyClock();
  let asked = 0;
  const watch: GitStore['watch'] = async (_source, _branch, ms) => {
    asked += 1;
    return answer(clock, ms);
  };
  const git = { watch } as GitStore;
  return { clock, news: new NewsWatch({ git, clock, log, config: fakeConfig() }), asked: () => asked };
}

test('a source that says for ever that there is news wakes the agent six times, and then once in ten seconds', async () => {
  const { clock, news } = setUp(() => 'moved');
  let wakes = 0;
  while (clock.time < 120_000) {
    const before = clock.time;
    if (await rest(news, 60_000)) wakes += 1;
    if (wakes <= 6) assert.equal(clock.time, before, 'the first ones are not put off');
  }
  assert.ok(wakes >= 12 && wakes <= 6 + 13, `${wakes} wakes in two minutes`);
});

test('a source that answers at once that there is none is not asked again in the same rest', async () => {
  const { news, asked } = setUp(() => 'quiet');
  assert.equal(await rest(news, 60_000), false);
  assert.equal(asked(), 1);
});

test('a hub that waits as long as it may is asked again, until the poll is near', async () => {
  const { clock, news, asked } = setUp((c, ms) => {
    c.time += Math.min(ms, 300_000);
    return 'quiet';
  });
  assert.equal(await rest(news, 1_000_000), false);
  assert.equal(asked(), 4);
  assert.ok(clock.time < 1_000_000);
});

test('a source that cannot, or breaks, changes nothing', async () => {
  for (const answer of [
    () => 'cannot' as const,
    () => {
      throw new Error('cut');
    },
  ]) {
    const { news, asked } = setUp(answer);
    assert.equal(await rest(news, 60_000), false);
    assert.equal(asked(), 1);
  }
});
