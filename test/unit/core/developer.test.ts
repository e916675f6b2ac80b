import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type DeveloperGrant,
  type DeveloperInput,
  planDeveloper,
  readDeveloper,
} from '../../../reconciler/core/developer.ts';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import { NO_OS_MEMORY } from '../../../reconciler/core/os-memory.ts';
import type { OsDeployment } from '../../../reconciler/core/os-observed.ts';
import type { OsPlan } from '../../../reconciler/core/os-plan.ts';

function commit(char: string): Sha256 {
  const text = char.repeat(64);
  return isSha256(text) ? text : assert.fail();
}
const parse = (format: 'host' | 'group', text: string) =>
  parseDocument(format, 'x.yaml', new TextEncoder().encode(text));
const grantText = (from: string, until: string, reason = 'drivers') =>
  `developer: { from: ${from}, until: ${until}, reason: "${reason}" }\n`;

describe('developer mode in a host’s file', () => {
  it('is a span of time and a reason', () => {
    const read = parse('host', grantText('2026-12-01T08:00Z', '2026-12-08T08:00:00Z'));
    assert.ok(read.ok && read.value);
    const { grant, faults } = readDeveloper(read.value as never);
    assert.deepEqual(faults, []);
    assert.deepEqual(grant, { from: Date.UTC(2026, 11, 1, 8), until: Date.UTC(2026, 11, 8, 8), reason: 'drivers' });
    const none = parse('host', 'developer: null\n');
    assert.ok(none.ok);
    assert.deepEqual(readDeveloper(none.value as never), { grant: null, faults: [] });
  });

  it('is never without an end, nor of a group', () => {
    const broken = [
      'developer: true\n',
      'developer: { reason: x }\n',
      'developer: { from: 2026-12-01T08:00:00Z, reason: x }\n',
      'developer: { from: 2026-12-01T08:00:00Z, until: never, reason: x }\n',
      'developer: { from: 2026-12-01T08:00:00Z, until: null, reason: x }\n',
      'developer: { until: 2026-12-01T08:00:00Z, reason: x }\n',
      'developer: { from: 2026-12-01T08:00:00Z, until: 2026-12-01T18:00:00Z }\n',
      'developer: { from: 2026-12-01, until: 2026-12-02, reason: x }\n',
      grantText('2026-12-01T08:00:00+01:00', '2026-12-01T18:00:00Z'),
      grantText('2026-12-01T08:00:00Z', '+12026-12-01T18:00:00Z'),
      grantText('2026-12-01T08:00:00Z', '2026-12-01T18:00:00Z', 'two\\nlines'),
      grantText('2026-12-01T08:00:00Z', '2026-12-01T18:00:00Z', ''),
    ];
    for (const text of broken) assert.equal(parse('host', text).ok, false, text);
    assert.equal(parse('group', grantText('2026-12-01T08:00:00Z', '2026-12-01T18:00:00Z')).ok, false);
  });

  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['longer than a week', '2026-12-01T08:00:00Z', '2026-12-08T08:00:01Z', /longer than 7d/],
    ['of a hundred years', '2026-12-01T08:00:00Z', '2126-12-01T08:00:00Z', /longer than 7d/],
    ['that ends before it begins', '2026-12-02T08:00:00Z', '2026-12-01T08:00:00Z', /ends before it begins/],
    ['of no length', '2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z', /ends before it begins/],
    ['of a day that there is not', '2026-02-28T08:00:00Z', '2026-02-30T08:00:00Z', /no time that there is/],
    ['of an hour that there is not', '2026-12-01T25:00:00Z', '2026-12-02T08:00:00Z', /no time that there is/],
  ];
  for (const [name, from, until, says] of refused) {
    it(`${name} is refused, with its place`, () => {
      const read = parse('host', grantText(from, until));
      assert.ok(read.ok);
      const { grant, faults } = readDeveloper(read.value as never);
      assert.deepEqual([grant, faults[0]?.code, faults[0]?.line], [null, 'SCHEMA_INVALID', 1]);
      assert.match(faults[0]?.message ?? '', says);
    });
  }
});

const HOUR = 3_600_000;
const grant: DeveloperGrant = { from: 10 * HOUR, until: 20 * HOUR, reason: 'drivers' };
const unlocked: Partial<OsDeployment> = { unlocked: 'development' };

function input(more: Partial<DeveloperInput> & { readonly booted?: Partial<OsDeployment> } = {}): DeveloperInput {
  const { booted = {}, ...rest } = more;
  const deployment: OsDeployment = {
    index: 0,
    osname: 'lab',
    commit: commit('a'),
    serial: 0,
    booted: true,
    staged: false,
    pinned: false,
    unlocked: 'none',
    version: null,
    origin: 'kedge:lab',
    ...booted,
  };
  const status = { deployments: [deployment], bootId: 'now', uptimeMs: 0 };
  return { grant, memory: null, now: 15 * HOUR, status, os: NO_OS_MEMORY, boot: 'good', waits: [], ...rest };
}

const rest = (state: OsPlan['verdict']['state'] = 'converged'): OsPlan => ({
  steps: [],
  verdict: { desired: commit('a'), state, failure: null, waits: [] },
});
const plan = (more: Parameters<typeof input>[0] = {}, of: OsPlan = rest()): string => {
  const { steps, verdict } = planDeveloper(of, input(more));
  return [...steps.map((step) => step.kind), verdict.state, ...verdict.waits].join(' ');
};
const ours = { ...grant, bootId: 'now' };

describe('developer mode', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['is turned on in its time', plan(), 'os-unlock changing'],
    ['also while an update waits for its window', plan({}, rest('waiting')), 'os-unlock changing'],
    ['not before its time', plan({ now: 10 * HOUR - 1 }), 'converged'],
    ['in its first moment', plan({ now: 10 * HOUR }), 'os-unlock changing'],
    ['not in its last', plan({ now: 20 * HOUR }), 'converged'],
    ['not where none is granted', plan({ grant: null }), 'converged'],
    ['once', plan({ booted: unlocked, memory: ours }), 'converged'],
    ['not where somebody unlocked it already', plan({ booted: unlocked }), 'converged'],
    ['not while the host is suspended', plan({}, rest('suspended')), 'suspended'],
    ['not of an OS that is not confirmed', plan({}, rest('confirming')), 'confirming'],
    ['not of one that the boot loader has on trial', plan({ boot: 'trial' }), 'converged'],
    [
      'once that was confirmed in this boot',
      plan({ boot: 'trial', os: { ...NO_OS_MEMORY, confirmed: 'now' } }),
      'os-unlock changing',
    ],
    ['not of one that failed', plan({}, rest('failed')), 'failed'],
    ['not of a host whose OS no channel pins', plan({}, rest('unmanaged')), 'unmanaged'],
    ['not where nothing is booted', plan({ booted: { booted: false } }), 'converged'],
    ['ends with a reboot', plan({ now: 20 * HOUR, booted: unlocked, memory: ours }), 'os-reboot changing'],
    ['also where it was taken back', plan({ grant: null, booted: unlocked, memory: ours }), 'os-reboot changing'],
    [
      'or was moved to another time',
      plan({ grant: { ...grant, from: 30 * HOUR, until: 31 * HOUR }, booted: unlocked, memory: ours }),
      'os-reboot changing',
    ],
    [
      'and not where it was made longer',
      plan({ grant: { ...grant, until: 30 * HOUR }, now: 21 * HOUR, booted: unlocked, memory: ours }),
      'converged',
    ],
    [
      'when the host may reboot',
      plan({ now: 20 * HOUR, booted: unlocked, memory: ours, waits: ['its window opens at noon'] }),
      'waiting developer mode is over since 1970-01-01T20:00:00.000Z: a reboot locks /usr again its window opens at noon',
    ],
    ['of nobody else’s unlocking', plan({ now: 20 * HOUR, booted: unlocked }), 'converged'],
    [
      'nor of an earlier boot’s',
      plan({ now: 20 * HOUR, booted: unlocked, memory: { ...ours, bootId: 'then' } }),
      'converged',
    ],
    [
      'nor of one that a reboot keeps',
      plan({ now: 20 * HOUR, booted: { unlocked: 'hotfix' }, memory: ours }),
      'converged',
    ],
    ['once', plan({ now: 20 * HOUR, memory: { ...ours, bootId: 'then' } }), 'converged'],
    [
      'not while the host is suspended',
      plan({ now: 20 * HOUR, booted: unlocked, memory: ours }, rest('suspended')),
      'suspended',
    ],
  ];
  for (const [name, found, expected] of cases) it(name, () => assert.equal(found, expected));

  it('comes behind whatever the OS is to do', () => {
    const going: OsPlan = {
      ...rest('changing'),
      steps: [{ kind: 'os-reboot', commit: commit('b'), target: 'b', reason: 'r' }],
    };
    assert.equal(planDeveloper(going, input()), going);
    assert.equal(planDeveloper(going, input({ now: 20 * HOUR, booted: unlocked, memory: ours })), going);
  });
});
