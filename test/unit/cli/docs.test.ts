import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { done } from '../../../reconciler/cli/answer.ts';
import { type Actions, runProgram } from '../../../reconciler/cli/program.ts';
import { readPower } from '../../../reconciler/core/powers.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FILES = [
  'README.md',
  ...globSync('docs/*.md', { cwd: ROOT }),
  ...globSync('fleet-repo-template/*.md', { cwd: ROOT }),
];

/** Lines of shell blocks, and inline code, that begin with `kedge`. Inline code may name a command without what it needs. */
function commandLines(markdown: string): readonly { readonly line: string; readonly whole: boolean }[] {
  const blocks = [...markdown.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, text = '']) => text.split('\n'));
  const inline = [...markdown.replace(/```.*?```/gs, '').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  const all = [...blocks.map((line) => ({ line, whole: true })), ...inline.map((line) => ({ line, whole: false }))];
  // Synopses with brackets are no command lines.
  return all.filter(({ line }) => /^kedge [a-z]/.test(line) && !/[[\]…]/.test(line));
}

/** The words of a line as a shell sees them: comments and redirections gone, quotes taken off. */
function words(line: string): readonly string[] {
  const plain = line
    .replace(/<[^>]*>/g, 'X')
    .replace(/ +#.*$/, '')
    .replace(/ *[>|].*$/, '');
  return [...plain.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

const actions = new Proxy({} as Actions, { get: () => async () => done(null, '') });

test('every command line of the documentation is one', async () => {
  let seen = 0;
  for (const file of FILES) {
    for (const { line, whole } of commandLines(readFileSync(join(ROOT, file), 'utf8'))) {
      const argv = words(line).slice(1);
      const { answer } = await runProgram(argv, '0', () => actions, { out: () => undefined });
      const said = answer.kind === 'failed' ? answer.failures[0].message : '';
      const incomplete =
        /^(required option|missing required argument|reconcile needs|`kedge (host|seed|secret)` needs)/.test(said);
      if (whole || !incomplete) assert.equal(said, '', `${file}: ${line}`);
      seen += 1;
    }
  }
  assert.ok(seen > 25, `${seen} command lines`);
});

test('the powers that editors show are those of the documentation, and are powers', () => {
  const section = readFileSync(join(ROOT, 'docs/powers.md'), 'utf8').split(/^## /m)[1] ?? '';
  const documented = new Set([...section.matchAll(/^\| `([a-z-]+)[:`]/gm)].map(([, name = '']) => name));
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/powers.schema.json'), 'utf8'));
  const shown = String(schema.additionalProperties.items.description)
    .replace('A power: ', '')
    .split(/, | or /);
  const names = shown.map((power) => power.replace(/:.*/, ''));
  assert.deepEqual(names.toSorted(), [...documented].sort());
  for (const name of names) {
    const reading = readPower(name);
    if ('fault' in reading) assert.doesNotMatch(reading.fault, /is not a power/, name);
  }
});
