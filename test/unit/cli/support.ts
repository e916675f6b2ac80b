import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../../reconciler/cli/answer.ts';
import type { CliContext } from '../../../reconciler/cli/context.ts';

const GOLDEN = join(import.meta.dirname, '..', '..', 'golden');

/** Compares with test/golden/<name>; `KEDGE_UPDATE_GOLDEN=1` writes it anew. */
export async function golden(name: string, text: string): Promise<void> {
  const file = join(GOLDEN, name);
  if (process.env.KEDGE_UPDATE_GOLDEN === '1') await writeFile(file, text);
  assert.equal(text, await readFile(file, 'utf8'));
}

export const NOW = Date.parse('2026-11-21T09:30:00Z');

/** A context whose words are kept; nothing can be run. */
export function fakeContext(
  more: Partial<CliContext> = {},
): CliContext & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    version: '0.0.0',
    output: 'table',
    configFile: '/etc/kedge/host.yaml',
    cwd: '/',
    env: {},
    io: {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      color: false,
      errColor: false,
      interactive: false,
    },
    exec: async () => ({ end: { kind: 'missing', message: 'none' }, stdout: '', stderr: '', truncated: false }),
    clock: { now: () => NOW, monotonic: () => 0, sleep: async () => undefined },
    signal: new AbortController().signal,
    ...more,
    said,
  };
}

export function textOf(answer: Answer): string {
  assert.equal(answer.kind, 'done', JSON.stringify(answer));
  return answer.kind === 'done' ? answer.text : '';
}

export function codeOf(answer: Answer): string {
  return answer.kind === 'failed' ? answer.failures[0].code : 'none';
}
