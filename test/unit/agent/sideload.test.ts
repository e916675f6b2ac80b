/** Whoever puts a stick in is told what comes of it, also where the agent breaks or its disk is full; and it is read once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dropSticks, plugSticks, Sideloads } from '../../../reconciler/agent/sideload.ts';
import { fail, type Result } from '../../../reconciler/core/failure.ts';
import { isSideloadId, type SideloadRequest } from '../../../reconciler/core/sideload.ts';
import type { Stick } from '../../../reconciler/ports/sticks.ts';
import { FakeHost } from '../../../simulation/fake-host.ts';

function asked(id: string, path: string): SideloadRequest {
  assert.ok(isSideloadId(id));
  return { kind: 'sideload', bundle: null, id, path, by: 'root' };
}

const ONE = asked('1'.repeat(16), '/media/one');
const TWO = asked('2'.repeat(16), '/media/two');

function stage(open: (path: string) => Promise<Result<Stick>>) {
  const host = new FakeHost();
  const opened: string[] = [];
  const sticks = {
    open: async ({ path }: { readonly path: string }) => {
      opened.push(path);
      return open(path);
    },
    plug: () => () => undefined,
    recover: async () => undefined,
  };
  const deps = { ...host.deps(), journal: host.journal, sticks };
  const sideloads = new Sideloads();
  const answers = () => [...host.journal.answers].map(([id, { state }]) => `${id.slice(0, 1)} ${state}`);
  return { deps, sideloads, opened, answers };
}

describe('who put a stick in', () => {
  test('is answered where opening it breaks in a way that nobody foresaw, and so is who comes next', async () => {
    const { deps, sideloads, answers } = stage(async () => {
      throw new Error('a bug');
    });
    sideloads.ask(ONE);
    sideloads.ask(TWO);
    await assert.rejects(plugSticks(deps, { sideloads }, undefined), /a bug/);
    await dropSticks(deps, { sideloads });
    assert.deepEqual(answers(), ['1 done', '2 done']);
    await plugSticks(deps, { sideloads }, undefined);
    assert.deepEqual(sideloads.plugged, []);
  });

  test('has it read once, though a full disk lets the request stay where it was left', async () => {
    const { deps, sideloads, opened, answers } = stage(async () => fail('STICK_INVALID', 'it is none'));
    for (let pass = 0; pass < 3; pass++) {
      sideloads.ask(ONE);
      await plugSticks(deps, { sideloads }, undefined);
    }
    assert.deepEqual(opened, ['/media/one']);
    assert.deepEqual(answers(), ['1 done']);
  });
});
