import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../../reconciler/core/document.ts';
import { groupsOf, layHost, mergePatch } from '../../../reconciler/core/layers.ts';

function parse<Name extends 'fleet' | 'group' | 'host'>(format: Name, file: string, text: string) {
  const result = parseDocument(format, file, new TextEncoder().encode(text));
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const FLEET = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: f\n';

describe('merge patch (RFC 7396)', () => {
  // Appendix A: original, patch, result.
  const appendix = [
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ] as const;
  for (const [original, patch, result] of appendix) {
    it(`${original} with ${patch} is ${result}`, () => {
      assert.deepEqual(mergePatch(JSON.parse(original), JSON.parse(patch)), JSON.parse(result));
    });
  }

  // No nulls inside, as RFC 7396 cannot say them.
  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 })),
    map: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), tie('node'), { maxKeys: 4 }),
    node: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('map')),
  }));
  const json = fc.oneof(value.map, value.leaf).map((v) => JSON.parse(JSON.stringify(v)));

  it('is the patch itself where there was nothing, and laying the same patch twice changes nothing more', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        assert.deepEqual(mergePatch(undefined, patch), patch);
        const once = mergePatch(target, patch);
        assert.deepEqual(mergePatch(once, patch), once);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('changes neither argument and nobody else', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const before = JSON.stringify([target, patch]);
        mergePatch(target, patch);
        assert.equal(JSON.stringify([target, patch]), before);
        assert.equal(Object.keys(Object.prototype).length, 0);
        assert.deepEqual(({} as Record<string, unknown>).a, undefined);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('the layers of a host', () => {
  const fleet = parse('fleet', 'fleet.yaml', `${FLEET}defaults: { bundles: { core: {} }, os: { channel: stable } }\n`);
  const groups = new Map(
    Object.entries({
      berlin: 'select: { site: berlin }\npriority: 10\nbundles: { web: { env: { PORT: "1", SITE: b } } }\n',
      zeta: 'select: { site: berlin, gpu: h200 }\npriority: -5\nbundles: { web: { env: { PORT: "0" }, after: [core] } }\n',
      prod: 'priority: 10\nbundles: { web: { env: { PORT: "2" } }, extra: {} }\n',
      paris: 'select: { site: paris }\nbundles: { wrong: {} }\n',
    }).map(([name, text]) => [name, parse('group', `groups/${name}.yaml`, text)]),
  );

  it('come by label or by name, in the order of priority and name', () => {
    const host = parse('host', 'hosts/a.yaml', 'labels: { site: berlin, gpu: h200 }\ngroups: [prod, berlin]\n');
    const { groups: laid, faults } = groupsOf(host, groups);
    assert.deepEqual(
      laid.map(({ file }) => file),
      ['groups/zeta.yaml', 'groups/berlin.yaml', 'groups/prod.yaml'],
    );
    assert.deepEqual(faults, []);
  });

  it('need every label of a selector', () => {
    const host = parse('host', 'hosts/a.yaml', 'labels: { site: berlin }\n');
    assert.deepEqual(
      groupsOf(host, groups).groups.map(({ file }) => file),
      ['groups/berlin.yaml'],
    );
    const stranger = parse('host', 'hosts/b.yaml', 'labels: { gpu: h200 }\n');
    assert.deepEqual(groupsOf(stranger, groups).groups, []);
  });

  it('name the group that was probably meant', () => {
    const host = parse('host', 'hosts/a.yaml', 'groups:\n  - prod\n  - berln\n');
    const { faults } = groupsOf(host, groups);
    assert.equal(faults.length, 1);
    const { code, file, line, column, remedy } = faults[0] ?? assert.fail();
    assert.deepEqual(
      [code, file, line, column, remedy],
      ['REFERENCE_MISSING', 'hosts/a.yaml', 3, 5, 'Did you mean `berlin`?'],
    );
  });

  it('merge: maps merge, lists replace, null takes away', () => {
    const host = parse(
      'host',
      'hosts/a.yaml',
      'bundles: { web: { env: { SITE: null, PORT: "9" }, health: { timeout: 2m } }, extra: null }\n',
    );
    const all = ['zeta', 'berlin', 'prod'].map((name) => groups.get(name) ?? assert.fail());
    const { bundles, channel } = layHost(fleet, all, host);
    assert.deepEqual(
      bundles.map(({ name, env, after, health }) => ({ name, env, after, health })),
      [
        { name: 'core', env: {}, after: [], health: { timeoutMs: 60_000, http: null } },
        { name: 'web', env: { PORT: '9' }, after: ['core'], health: { timeoutMs: 120_000, http: null } },
      ],
    );
    assert.equal(channel, 'stable');
  });

  it('say how much of the line the host may use, the last of them; null takes it away', () => {
    const rate = (own: string, group: string) => {
      const below = parse('fleet', 'fleet.yaml', `${FLEET}defaults: { download: { maxRate: 64KiB } }\n`);
      return layHost(below, [parse('group', 'groups/g.yaml', group)], parse('host', 'hosts/a.yaml', own)).maxRate;
    };
    assert.equal(layHost(fleet, [], parse('host', 'hosts/a.yaml', '{}\n')).maxRate, null);
    assert.equal(rate('{}\n', '{}\n'), 65_536);
    assert.equal(rate('{}\n', 'download: { maxRate: 2MiB }\n'), 2_097_152);
    assert.equal(rate('download: { maxRate: 512KiB }\n', 'download: { maxRate: 2MiB }\n'), 524_288);
    assert.equal(rate('download: { maxRate: null }\n', '{}\n'), null);
    assert.equal(rate('download: null\n', '{}\n'), null);
    for (const little of ['63KiB', '9KiB', '65536B', '0MiB', '2 MiB', '2']) {
      const read = parseDocument('host', 'h.yaml', new TextEncoder().encode(`download: { maxRate: "${little}" }\n`));
      assert.equal(read.ok, false, little);
    }
  });

  it('rules of when, and what a bundle requires, are laid over each other too', () => {
    const low = parse(
      'group',
      'groups/low.yaml',
      'select: { a: b }\nbundles: { web: { requires: os, when: { idle: { gpuBelow: 5, for: 10m } } } }\n',
    );
    const laid = (text: string) => {
      const { bundles } = layHost(fleet, [low], parse('host', 'hosts/a.yaml', text));
      const web = bundles.find(({ name }) => name === 'web');
      return [web?.requires, web?.when];
    };
    const window = { start: '02:00', length: '1h', timezone: 'UTC' };
    const idle = { gpuBelow: 5, for: '10m' };
    assert.deepEqual(laid(`bundles: { web: { when: { windows: [${JSON.stringify(window)}] } } }\n`), [
      'os',
      { idle, windows: [window] },
    ]);
    assert.deepEqual(laid('bundles: { web: { requires: null, when: { idle: null } } }\n'), [null, {}]);
    assert.deepEqual(laid('bundles: { web: { when: null } }\n'), ['os', null]);
  });

  it('remember which one said it last', () => {
    const host = parse('host', 'hosts/a.yaml', 'bundles:\n  web:\n    env: { PORT: "9" }\n');
    const all = ['zeta', 'berlin'].map((name) => groups.get(name) ?? assert.fail());
    const [, web] = layHost(fleet, all, host).bundles;
    assert.deepEqual(web?.at(['after', 0]), { file: 'groups/zeta.yaml', line: 3, column: 47 });
    assert.deepEqual(web?.at(['env', 'PORT']), { file: 'hosts/a.yaml', line: 3, column: 18 });
    assert.deepEqual(web?.at([]), { file: 'hosts/a.yaml', line: 2, column: 3 });
    assert.deepEqual(web?.at(['health', 'http']), { file: 'hosts/a.yaml', line: 2, column: 3 });
  });
});
