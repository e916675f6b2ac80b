import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Slots } from '../../../reconciler/hub/listen.ts';

/** `free` frees the place; null: turned away; undefined: still waiting. */
interface Asked {
  free?: (() => void) | null;
}

function asks(slots: Slots, by: string, gone?: AbortSignal): Asked {
  const asked: Asked = {};
  void slots.take({ by, ...(gone === undefined ? {} : { gone }) }).then((free) => {
    asked.free = free;
  });
  return asked;
}

const soon = (): Promise<void> => new Promise((go) => setImmediate(go));
const words = (all: readonly Asked[]): string =>
  all.map(({ free }) => (free === undefined ? 'waits' : free === null ? 'away' : 'in')).join(' ');

describe('places', () => {
  it('are given in order, and beyond the length of the line nobody waits', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 2 });
    const all = ['a', 'b', 'a', 'c'].map((by) => asks(slots, by));
    await soon();
    assert.equal(words(all), 'in waits waits away');
    all[0]?.free?.();
    await soon();
    assert.equal(words(all), 'in in waits away');
    all[1]?.free?.();
    all.push(asks(slots, 'd'));
    await soon();
    assert.equal(words(all), 'in in in away waits');
  });

  it('are shared: one who has his share waits, and lets others pass', async () => {
    const slots = new Slots({ atOnce: 4, waiting: 4, each: 2 });
    const greedy = Array.from({ length: 5 }, () => asks(slots, 'greedy'));
    await soon();
    assert.equal(words(greedy), 'in in waits away away');
    const others = ['b', 'c', 'd'].map((by) => asks(slots, by));
    await soon();
    assert.equal(words(others), 'in in waits');
    // Of the greedy one, who was first in the line, it is the turn where he is below his share.
    others[0]?.free?.();
    await soon();
    assert.equal(`${words(greedy)} ${words(others)}`, 'in in waits away away in in in');
    greedy[0]?.free?.();
    await soon();
    assert.equal(words(greedy), 'in in in away away');
    // What is freed is counted anew.
    greedy[1]?.free?.();
    greedy[2]?.free?.();
    const again = Array.from({ length: 2 }, () => asks(slots, 'greedy'));
    await soon();
    assert.equal(words(again), 'in in');
  });

  it('are not kept for those who have gone', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 1 });
    const first = asks(slots, 'a');
    const gone = new AbortController();
    const second = asks(slots, 'b', gone.signal);
    gone.abort();
    const third = asks(slots, 'c');
    await soon();
    assert.equal(words([first, second, third]), 'in away waits');
    first.free?.();
    await soon();
    assert.equal(words([third, asks(slots, 'd', AbortSignal.abort())]), 'in waits');
    await soon();
    third.free?.();
    assert.equal(await slots.take({ gone: AbortSignal.abort() }), null);
    assert.notEqual(await slots.take(), null);
  });
});
