import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { tellEffects } from '../../../reconciler/core/effects.ts';
import { groupsOf, layHost } from '../../../reconciler/core/layers.ts';
import { isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import {
  channelsTouched,
  layersOfTree,
  type OsLayers,
  type OsTarget,
  readCommit,
  readDefaults,
  readGroupLayer,
  readHostLayer,
  targetOf,
} from '../../../reconciler/core/os-pins.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FLEET = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: f\n';

function commit(digit: string): Sha256 {
  const text = digit.repeat(64);
  return isSha256(text) ? text : assert.fail();
}

const COMMITS = new Map([
  ['a', commit('a')],
  ['b', commit('b')],
]);

function layers(groups: Readonly<Record<string, string>>, defaults = '{}'): OsLayers {
  const read = Object.entries(groups).map(([name, text]) => [name, readGroupLayer(bytes(text))] as const);
  return layersOfTree(readDefaults(bytes(`${FLEET}defaults: ${defaults}\n`)), new Map(read), COMMITS);
}

function target(host: string, groups: Readonly<Record<string, string>> = {}, defaults?: string): string {
  const found = targetOf(layers(groups, defaults), readHostLayer(bytes(host)));
  return found === null ? 'none' : found === 'unknown' ? found : `${found.channel}=${found.commit.slice(0, 1)}`;
}

describe('the OS of a host', () => {
  const A = '{ os: { channel: a } }';
  const cases: readonly (readonly [name: string, found: string, expected: string])[] = [
    ['none where nobody names a channel', target('{}'), 'none'],
    ['none where the channel has no file', target('os: { channel: c }'), 'none'],
    ['the defaults', target('{}', {}, A), 'a=a'],
    ['a group above the defaults', target('labels: { x: y }', { g: 'select: { x: y }\nos: { channel: b }' }, A), 'b=b'],
    ['a group that does not reach the host', target('{}', { g: 'select: { x: y }\nos: { channel: b }' }, A), 'a=a'],
    [
      'the higher of two groups',
      target('groups: [g, h]', { g: 'priority: 2\nos: { channel: a }', h: 'os: { channel: b }' }),
      'a=a',
    ],
    ['the host above all', target('groups: [g]\nos: { channel: b }', { g: 'os: { channel: a }' }), 'b=b'],
    ['null takes the channel away', target('os: { channel: null }', {}, A), 'none'],
    ['null takes all of it away', target('os: null', {}, A), 'none'],
    [
      'a group’s null, and a channel above it',
      target('groups: [g, h]', { g: 'os: null', h: 'os: { channel: b }' }, A),
      'b=b',
    ],
    ['an empty map says nothing', target('os: {}', {}, A), 'a=a'],
    ['what is wrong elsewhere in the file', target('os: { channel: b }\nbundels: 1\n', {}, A), 'b=b'],
    ['and in a group', target('groups: [g]', { g: 'os: { channel: b }\nfoo: [bar]\n' }, A), 'b=b'],
    ['a file that is no YAML', target('os: [', {}, A), 'unknown'],
    ['a key that stands twice', target('os: { channel: a }\nos: { channel: b }\n', {}, A), 'unknown'],
    ['labels that are none', target('labels: [x]', {}, A), 'unknown'],
    ['a channel that is no name', target('os: { channel: "../x" }', {}, A), 'unknown'],
    ['a group that nobody can read', target('{}', { g: 'select: [' }, A), 'unknown'],
    ['the same below a host that says it itself', target('os: { channel: b }', { g: 'select: [' }, A), 'b=b'],
    [
      'a group with a broken `os` that does not reach the host',
      target('{}', { g: 'select: { x: y }\nos: 5' }, A),
      'a=a',
    ],
    ['a group with a broken `os` that does', target('groups: [g]', { g: 'select: { x: y }\nos: 5' }, A), 'unknown'],
    ['defaults that are none', target('{}', {}, '5'), 'unknown'],
  ];
  for (const [name, found, expected] of cases) it(`${name}: ${expected}`, () => assert.equal(found, expected));

  it('is unknown where the channel’s file says no commit', () => {
    const texts = ['commit: [', 'commit: 5', `commit: ${'A'.repeat(64)}`, '{}', '[]', `commit: ${'1'.repeat(64)}`];
    assert.deepEqual(
      texts.map((text) => readCommit(bytes(text))),
      texts.map(() => null),
    );
    assert.equal(readCommit(bytes(`commit: ${'a'.repeat(64)}\nremotes: 5\n`)), commit('a'));
    const found = targetOf(
      { ...layers({}), commits: new Map([['a', null]]) },
      readHostLayer(bytes('os: { channel: a }')),
    );
    assert.equal(found, 'unknown');
  });

  it('is what the resolver of whole layers makes of it, wherever that can', () => {
    const os = fc.constantFrom(
      '',
      'os: null\n',
      'os: {}\n',
      'os: { channel: null }\n',
      'os: { channel: a }\n',
      'os: { channel: b }\n',
    );
    const label = fc.constantFrom('{}', '{ x: y }', '{ x: z }', '{ x: y, v: w }');
    const select = fc.constantFrom('', 'select: { x: y }\n', 'select: { x: y, v: w }\n');
    const priority = fc.constantFrom('', 'priority: -1\n', 'priority: 0\n', 'priority: 7\n');
    const group = fc.tuple(select, priority, os).map((parts) => parts.join('') || '{}\n');
    const names = fc.subarray(['g', 'h', 'i']);
    fc.assert(
      fc.property(group, group, group, label, names, os, os, (g, h, i, labels, named, own, below) => {
        const groups = { g, h, i };
        const host = `labels: ${labels}\ngroups: [${named.join(', ')}]\n${own}`;
        const defaults = below === '' ? '{}' : `{ ${below.trim()} }`;
        const parse = <Name extends 'fleet' | 'group' | 'host'>(format: Name, text: string) => {
          const document = parseDocument(format, 'x.yaml', bytes(text));
          return document.ok ? document.value : assert.fail(JSON.stringify(document));
        };
        const whole = new Map(Object.entries(groups).map(([name, text]) => [name, parse('group', text)]));
        const file = parse('host', host);
        const laid = layHost(parse('fleet', `${FLEET}defaults: ${defaults}\n`), groupsOf(file, whole).groups, file);
        const expected = laid.channel === null ? 'none' : `${laid.channel}=${laid.channel}`;
        assert.equal(target(host, groups, defaults), expected);
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});

describe('developer mode in a host’s file', () => {
  const text = 'developer: { from: "2026-12-01T08:00:00Z", until: "2026-12-01T18:00:00Z", reason: r }\n';
  const of = (host: string, defaults = '{ os: { channel: a } }') =>
    targetOf(layers({}, defaults), readHostLayer(bytes(host)));

  it('is a part of what the host resolves to', () => {
    const developer = { from: '2026-12-01T08:00:00Z', until: '2026-12-01T18:00:00Z', reason: 'r' };
    assert.deepEqual(of(text), { channel: 'a', commit: commit('a'), developer });
    assert.deepEqual(of('developer: null\n'), { channel: 'a', commit: commit('a') });
    // Without an OS there is nothing to unlock; once there is one, that is judged.
    assert.equal(of(text, '{}'), null);
  });

  it('is not guessed at where it breaks its format: the host moves nowhere', () => {
    for (const broken of [
      'developer: true\n',
      'developer: {}\n',
      text.replace('until', 'till'),
      text.replace('Z"', '"'),
    ])
      assert.equal(of(broken), 'unknown', broken);
  });
});

describe('a change of the OS', () => {
  const a: OsTarget = { channel: 'a', commit: commit('1') };
  const b: OsTarget = { channel: 'b', commit: commit('2') };
  const cases: readonly (readonly [string, OsTarget, OsTarget, readonly string[]])[] = [
    ['nothing', a, { ...a }, []],
    ['nothing without an OS', null, null, []],
    ['another commit of the channel', a, { ...a, commit: commit('3') }, ['a']],
    ['another channel: both must allow it', a, b, ['b', 'a']],
    ['another channel of the same commit', a, { ...a, channel: 'b' }, ['b', 'a']],
    ['the first OS', null, a, ['a']],
    ['no OS any more', a, null, ['a']],
    ['nobody can say any more: the host keeps what it runs', a, 'unknown', []],
    ['somebody can say again', 'unknown', a, ['a']],
    ['nobody could say, and there is none', 'unknown', null, []],
    ['nobody can say, as before', 'unknown', 'unknown', []],
  ];
  const grant = (until: string): OsTarget => ({
    channel: 'a',
    commit: commit('1'),
    developer: { from: '2026-12-01T08:00:00Z', until, reason: 'r' },
  });
  const granted: readonly (readonly [string, OsTarget, OsTarget, readonly string[]])[] = [
    ['developer mode', a, grant('2026-12-02T08:00:00Z'), ['a']],
    ['the same developer mode', grant('2026-12-02T08:00:00Z'), grant('2026-12-02T08:00:00Z'), []],
    ['a longer one', grant('2026-12-02T08:00:00Z'), grant('2026-12-03T08:00:00Z'), ['a']],
    ['a shorter one, which is another one too', grant('2026-12-03T08:00:00Z'), grant('2026-12-02T08:00:00Z'), ['a']],
    ['its end needs nobody', grant('2026-12-02T08:00:00Z'), a, []],
    ['its end together with another channel', grant('2026-12-02T08:00:00Z'), b, ['b', 'a']],
    ['a host that comes with it', null, grant('2026-12-02T08:00:00Z'), ['a']],
    ['nobody could say before', 'unknown', grant('2026-12-02T08:00:00Z'), ['a']],
  ];
  for (const [name, before, after, expected] of [...cases, ...granted]) {
    it(name, () => assert.deepEqual(channelsTouched(before, after), expected));
  }

  it('is told in one line', () => {
    const one = { what: 'os', host: 'one', channel: 'b', before: a, after: b, by: ['1', '2', '3', '4', '5'] } as const;
    assert.equal(tellEffects([one]), `host one a ${'1'.repeat(12)} -> b ${'2'.repeat(12)} (by 1, 2, 3, 2 more)`);
    const two = { ...one, before: 'unknown', after: null, by: ['x'] } as const;
    assert.equal(tellEffects([two, one, one]), 'host one unreadable -> no OS (by x), and 2 more hosts');
    assert.equal(tellEffects([]), 'none');
  });
});
