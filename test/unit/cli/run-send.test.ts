/** What somebody sees before a request is signed, his own or one that he approves. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { TreeScript } from '../../../reconciler/agent/scripts.ts';
import type { CliContext } from '../../../reconciler/cli/context.ts';
import type { DeskPorts } from '../../../reconciler/cli/run-desk.ts';
import { agree } from '../../../reconciler/cli/run-send.ts';
import type { RunRequest } from '../../../reconciler/core/run-request.ts';

const NOW = Date.UTC(2026, 11, 1, 8) / 1000;

async function shown(notBefore: number): Promise<string> {
  const said: string[] = [];
  const io = { interactive: false, color: false, err: (text: string) => void said.push(text) };
  const context = { io, clock: { now: () => NOW * 1000 } } as unknown as CliContext;
  const script = { name: 'say', title: 'Say', file: 'scripts/say.sh', user: 'nobody', timeoutMs: 1000 };
  const tree = { script: { ...script, when: null, danger: null, confirm: false }, sha256: 'a'.repeat(64) };
  const request = { arguments: new Map(), maxParallel: 1, maxFailures: 1, notBefore, expires: NOW + 90_000 };
  const refusal = await agree(
    context,
    {} as DeskPorts,
    tree as unknown as TreeScript,
    request as unknown as RunRequest,
    ['alpha'],
    { yes: true },
  );
  assert.equal(refusal, null);
  return said.join('');
}

it('it is shown from when on hosts may begin, where that is later', async () => {
  assert.match(await shown(NOW + 86_400), /^ {2}from: {2}2026-12-02T08:00:00Z\n {2}until: 2026-12-02T09:00:00Z$/m);
  const atOnce = await shown(NOW);
  assert.match(atOnce, /^ {2}until: /m);
  assert.doesNotMatch(atOnce, /from:/);
});
