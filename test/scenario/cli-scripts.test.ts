/** The catalogue of a fleet as operators see it: lint, list, show. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { gpgHome } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const CATALOGUE = `version: 1
scripts:
  say:
    title: Say something
    description: |
      It says it once.
    file: say.sh
    arguments: { what: { type: string, pattern: "[a-z ]{1,40}", description: The words } }
    argv: ["{what}"]
    roles: [operators]
    hosts: { gpu: h200 }
    user: nobody
    danger: People may hear it.
`;

async function folder(scope: Scope, files: Readonly<Record<string, string>>): Promise<string> {
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const base = fleetFiles({ keys: { lead: lead.armored } });
  const policy = String(base['trust/policy.yaml']).replace('paths: ["trust/**"', 'paths: ["scripts/**", "trust/**"');
  const dir = await tempDir(scope);
  for (const [path, text] of Object.entries({ ...base, 'trust/policy.yaml': policy, ...files })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), String(text));
  }
  return dir;
}

describe('scripts in a fleet repository', () => {
  test('a good catalogue is linted, listed and shown', async (t) => {
    const dir = await folder(t, {
      'scripts/catalogue.yaml': CATALOGUE,
      'scripts/say.sh': '#!/bin/sh\nprintf \'%s\\n\' "$1"\n',
    });
    const lint = await kedge(['lint', dir, '-o', 'json']);
    assert.deepEqual((lint.json() as { faults: unknown }).faults, [], lint.stdout);
    const list = await kedge(['scripts', 'list', dir]);
    assert.match(list.stdout, /^say +Say something +operators +gpu=h200 +People may hear it\.$/m);
    const show = await kedge(['scripts', 'show', 'say', dir]);
    assert.match(show.stdout, /argument: what: a text like \[a-z \]\{1,40\}, at most 256 characters\. The words/);
    assert.match(show.stdout, /printf/);
    const json = (await kedge(['scripts', 'show', 'say', dir, '-o', 'json'])).json() as Record<string, unknown>;
    assert.deepEqual(json.argv, ['{what}']);
    assert.match(String(json.sha256), /^[0-9a-f]{64}$/);
    assert.deepEqual(json.hosts, { gpu: 'h200' });
  });

  test('a script that is not there is told with the nearest name', async (t) => {
    const dir = await folder(t, { 'scripts/catalogue.yaml': CATALOGUE, 'scripts/say.sh': '#!/bin/sh\n' });
    const show = await kedge(['scripts', 'show', 'sai', dir]);
    assert.equal(show.status, 1);
    assert.match(show.stderr, /REFERENCE_MISSING: the catalogue has no script "sai"[\s\S]*Did you mean `say`\?/);
  });

  test('lint finds what no host would run, and passes shellcheck’s advice on', async (t) => {
    const files = {
      'scripts/catalogue.yaml': CATALOGUE.replace('roles: [operators]', 'roles: [operator]'),
      'scripts/say.sh': 'echo $1\n',
      'scripts/lost.sh': '#!/bin/sh\n',
    };
    const dir = await folder(t, files);
    const lint = await kedge(['lint', dir]);
    assert.equal(lint.status, 1);
    assert.match(lint.stdout, /^scripts\/catalogue\.yaml:10:13: REFERENCE_MISSING there is no role "operator"/m);
    assert.match(lint.stdout, /^scripts\/say\.sh:1:1: SCHEMA_INVALID its first line names no interpreter/m);
    assert.match(lint.stdout, /^scripts\/lost\.sh: REFERENCE_MISSING no script of the catalogue names this file/m);
    await writeFile(join(dir, 'scripts/say.sh'), '#!/bin/sh\necho $1\n');
    const again = await kedge(['lint', dir, '-o', 'json']);
    const { warnings } = again.json() as { warnings: readonly { kind: string; file: string }[] };
    const advice = warnings.filter(({ kind }) => kind === 'shellcheck').map(({ file }) => file);
    const installed =
      (await kedge(['--version'])).status === 0 && process.env.PATH !== undefined && (await hasShellcheck());
    assert.deepEqual(advice, installed ? ['scripts/say.sh:2'] : []);
  });
});

async function hasShellcheck(): Promise<boolean> {
  const { tryRun } = await import('../support/run.ts');
  return (await tryRun('shellcheck', ['--version']).catch(() => ({ status: 1 }))).status === 0;
}
