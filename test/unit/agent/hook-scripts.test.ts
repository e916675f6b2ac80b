/** Where the script of a hook comes from, and what is looked at when the catalogue is in a repository of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Desired } from '../../../reconciler/agent/desired.ts';
import { FleetReader } from '../../../reconciler/agent/fleet-reader.ts';
import { hookScript } from '../../../reconciler/agent/hook-scripts.ts';
import { NO_TARS } from '../../../reconciler/agent/lint.ts';
import { Session } from '../../../reconciler/agent/session.ts';
import { fail } from '../../../reconciler/core/failure.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';

const CATALOGUE = `version: 1
scripts:
  stop: { title: T, file: s.sh, roles: [a], user: root, hosts: { site: berlin } }
  asks: { title: T, file: s.sh, roles: [a], user: root, confirm: true }
`;

async function session(isThere: boolean): Promise<Session> {
  const made = new Session();
  if (!isThere) return made;
  const tree = memoryTree({ 'scripts/catalogue.yaml': CATALOGUE, 'scripts/s.sh': '#!/bin/sh\n' });
  const reader = await FleetReader.open(tree, { sha256, tars: NO_TARS });
  assert.ok(reader.ok);
  Object.assign(made, { scripts: { current: { commit: '1', reader: reader.value } } });
  return made;
}

function desired(isElsewhere: boolean, site = 'berlin'): Desired {
  const labels = new Map([['site', site]]);
  const own = async () => fail('REFERENCE_MISSING', 'of the fleet');
  return { settings: { scripts: isElsewhere ? {} : null }, labels, script: own } as unknown as Desired;
}

describe('the script of a hook', () => {
  const rows: readonly (readonly [string, boolean, Desired, string, RegExp | null])[] = [
    ['is of the fleet', true, desired(false), 'stop', /^of the fleet$/],
    ['is of the scripts repository where the fleet names one', true, desired(true), 'stop', null],
    [
      'is none before something of that was accepted',
      false,
      desired(true),
      'stop',
      /nothing of the scripts repository/,
    ],
    ['is none that is not there', true, desired(true), 'other', /the catalogue has no script "other"/],
    ['is none that is for other hosts', true, desired(true, 'paris'), 'stop', /stop is for hosts with site=berlin/],
    ['is none that a person must confirm', true, desired(true), 'asks', /asks to be confirmed/],
  ];
  for (const [name, isThere, of, script, says] of rows) {
    it(name, async () => {
      const found = await hookScript(await session(isThere), of, script);
      assert.equal(found.ok, says === null, JSON.stringify(found));
      if (!found.ok && says !== null) assert.match(found.failure.message, says);
    });
  }
});
