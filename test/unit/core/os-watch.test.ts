import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import type { OsDeployment } from '../../../reconciler/core/os-observed.ts';
import { NO_OS_WATCH, notesOf, type OsWatch, watchOs } from '../../../reconciler/core/os-watch.ts';

function commit(n: number): Sha256 {
  const text = n.toString(16).padStart(64, '0');
  return isSha256(text) ? text : assert.fail();
}

const deployment = (more: Partial<OsDeployment> = {}): OsDeployment => ({
  index: 0,
  osname: 'lab',
  commit: commit(1),
  serial: 0,
  booted: true,
  staged: false,
  pinned: false,
  unlocked: 'none',
  version: null,
  origin: 'kedge:lab',
  ...more,
});
const pinned: OsWatch = { etc: null, pins: [commit(1)] };
const notes = (deployments: readonly OsDeployment[], watch = pinned, isManaged = true) =>
  notesOf(watch, { deployments, bootId: 'b', uptimeMs: 0 }, isManaged).map(
    ({ type, message }) => `${type}: ${message}`,
  );

describe('what of the OS is not as its pin says', () => {
  const cases: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['nothing', notes([deployment()]), []],
    ['nothing where nothing is booted', notes([deployment({ booted: false, unlocked: 'hotfix', origin: null })]), []],
    [
      'unlocked',
      notes([deployment({ unlocked: 'development' })]),
      [/^Unlocked: .*development.*until the next reboot$/],
    ],
    ['unlocked for good', notes([deployment({ unlocked: 'hotfix' })]), [/^Unlocked: .*a reboot keeps it/]],
    [
      'from another remote',
      notes([deployment({ origin: 'debian:x' })]),
      [/^Foreign: .*is booted and came from debian:x/],
    ],
    [
      'committed on the host',
      notes([deployment({ origin: 'mine' })]),
      [/^Foreign: .*was committed on this host \(mine\)/],
    ],
    ['of no origin', notes([deployment({ origin: null })]), [/^Foreign: .*names no origin/]],
    ['deployed by its checksum', notes([deployment({ origin: commit(1) })]), [/^Foreign: .*names no origin/]],
    [
      'somebody else’s boots next',
      notes([deployment({ booted: false, staged: true, origin: 'a:b', commit: commit(2) }), deployment({ index: 1 })]),
      [/^Foreign: .*boots next and came from a:b/],
    ],
    [
      'somebody else’s behind it is nobody’s business',
      notes([deployment(), deployment({ index: 1, booted: false, origin: null })]),
      [],
    ],
    ['no pin named it', notes([deployment({ commit: commit(9) })]), [/^Unpinned: /]],
    ['and no channel pins anything', notes([deployment({ commit: commit(9) })], pinned, false), []],
    [
      'several at once, the gravest first',
      notes([deployment({ unlocked: 'hotfix', origin: null })], NO_OS_WATCH),
      [/^Unlocked/, /^Foreign/, /^Unpinned/],
    ],
  ];
  for (const [name, found, expected] of cases) {
    it(name, () => {
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [i, one] of expected.entries()) assert.match(found[i] ?? '', one);
    });
  }
});

describe('what is remembered of it', () => {
  it('is the same object where nothing changed, also where /etc was not looked at', () => {
    assert.equal(watchOs(pinned, { desired: commit(1), etc: null }), pinned);
    assert.equal(watchOs(pinned, { desired: null, etc: null }), pinned);
    const etc = { digest: commit(5), total: 1, isWhole: true, changes: [{ kind: 'added', path: 'a' } as const] };
    const seen = watchOs(pinned, { desired: null, etc });
    assert.deepEqual(seen, { etc, pins: pinned.pins });
    assert.equal(watchOs(seen, { desired: commit(1), etc: { ...etc } }), seen);
  });

  it('is bounded, the newest pin last', () => {
    let watch = NO_OS_WATCH;
    for (let i = 0; i < 50; i++) watch = watchOs(watch, { desired: commit(i), etc: null });
    assert.deepEqual([watch.pins.length, watch.pins.at(-1)], [32, commit(49)]);
    watch = watchOs(watch, { desired: commit(30), etc: null });
    assert.deepEqual([watch.pins.length, watch.pins.at(-1)], [32, commit(30)]);
  });
});
