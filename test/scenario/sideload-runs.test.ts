/** A script asked for at the desk, carried to a host on a stick; and its result carried home. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { repository } from '../support/git.ts';
import { makeStick } from '../support/stick.ts';
import { runFleet } from './support/runs.ts';

const isRoot = process.getuid?.() === 0;
const CATALOGUE = `version: 1
scripts:
  say:
    title: Say something
    file: say.sh
    arguments: { what: { type: string, pattern: "[a-z ]{1,40}" } }
    argv: ["{what}"]
    roles: [operators]
    user: nobody
`;

test('a request on a stick runs once, and its result goes home', { skip: isRoot ? false : 'needs root' }, async (t) => {
  const fleet = await runFleet(
    { after },
    {
      hosts: { alpha: {} },
      catalogue: CATALOGUE,
      scripts: { 'say.sh': '#!/bin/sh\nprintf "%s\\n" "$1"\n' },
    },
  );
  const { alpha } = fleet.hosts;
  const config = JSON.parse(await readFile(alpha.configFile, 'utf8'));
  config.fleet.sources = [];
  await writeFile(
    alpha.configFile,
    JSON.stringify({ ...config, inventory: { url: 'http://127.0.0.1:9/inventory.git' } }),
  );
  const asked = await fleet.desk(
    'ops',
    'run',
    'say',
    '--host',
    'alpha',
    '--arg',
    'what=from afar',
    '--yes',
    '--no-follow',
  );
  assert.equal(asked.status, 0, asked.stderr);
  const run = asked.stdout.trim();
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  for (let i = 0; i < 2; i++) {
    const took = await alpha.kedge('sideload', stick.volume, '-o', 'json');
    assert.notEqual((took.json() as { receipt: string | null }).receipt, null, took.stdout + took.stderr);
    const home = await repository(t);
    await home.git('fetch', '-q', join(stick.root, 'receipts', 'alpha.bundle'), 'hosts/alpha:hosts/alpha');
    const { runs } = JSON.parse(await home.git('show', 'hosts/alpha:runs.json')) as {
      runs: { run: string; state: string; stdout: { tail: string } }[];
    };
    assert.deepEqual(
      runs.map(({ run: id, state, stdout }) => [id, state, stdout.tail]),
      [[run, 'done', 'from afar\n']],
    );
  }
  const audit = await alpha.kedge('audit', 'verify', '--local');
  assert.equal(audit.status, 0, audit.stdout);
});
