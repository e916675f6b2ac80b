import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFleet } from '../../../reconciler/core/fleet.ts';

const HEAD = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: gpu-farm\n';

function read(rest: string) {
  return readFleet(new TextEncoder().encode(HEAD + rest));
}

describe('fleet.yaml', () => {
  it('has defaults', () => {
    const result = read('');
    assert.ok(result.ok);
    assert.deepEqual(result.value.settings, {
      id: '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11',
      name: 'gpu-farm',
      branch: 'main',
      pollMs: 60_000,
      freshnessMs: 2_592_000_000,
      limits: { repositoryBytes: 268_435_456, fileBytes: 1_048_576, files: 20_000 },
      driftIgnore: [],
      inventory: null,
      scripts: null,
    });
  });

  it('says which names in /etc may differ, and takes no other form of them', () => {
    const result = read('drift: { ignore: [motd, "cups/**", "cron.d/*.local"] }\n');
    assert.deepEqual(result.ok && result.value.settings.driftIgnore.map(({ kind }) => kind), [
      'exact',
      'deep',
      'ending',
    ]);
    for (const name of [
      '**',
      '/etc/motd',
      '../x',
      'a/../b',
      './a',
      'a//b',
      'a/',
      'a/*',
      'a/*/b',
      'a*',
      '*.bak',
      '*',
      'a\\nb',
      '',
    ]) {
      assert.equal(read(`drift: { ignore: ["${name}"] }\n`).ok, false, name);
    }
    assert.equal(read('drift: {}\n').ok, false);
  });

  it('says how often, how fresh, how much and where', () => {
    const result = read(
      'branch: live\npoll: 5m\nfreshness: 7d\nlimits: { repository: 1GiB, file: 512KiB, files: 10 }\ninventory: { url: "https://hub.example/inventory.git" }\n',
    );
    assert.ok(result.ok);
    const { branch, pollMs, freshnessMs, limits, inventory } = result.value.settings;
    assert.deepEqual([branch, pollMs, freshnessMs], ['live', 300_000, 604_800_000]);
    assert.deepEqual(limits, { repositoryBytes: 1_073_741_824, fileBytes: 524_288, files: 10 });
    assert.equal(inventory?.url, 'https://hub.example/inventory.git');
  });

  it('names a repository of its own for scripts, by where trust in it begins', () => {
    const pin = (more: string) => read(`scripts: { id: 5b1c7a52-0a0e-4c58-9d55-6a51e43f2f10, ${more} }\n`);
    const anchor = `anchor: "${'1'.repeat(40)}"`;
    const result = pin(`url: "git@git.example:scripts.git", ${anchor}`);
    assert.ok(result.ok, JSON.stringify(result));
    const { scripts } = result.value.settings;
    assert.deepEqual([scripts?.source.kind, scripts?.branch, scripts?.anchor], ['ssh', 'main', '1'.repeat(40)]);
    for (const [more, code] of [
      [`url: "http://hub.example/s.git", ${anchor}`, 'SOURCE_SCHEME_MISMATCH'],
      [`url: "https://me:secret@hub.example/s.git", ${anchor}`, 'SCHEMA_INVALID'],
      [`url: "ext::sh -c id", ${anchor}`, 'SCHEMA_INVALID'],
      ['url: "https://hub.example/s.git"', 'SCHEMA_INVALID'],
      ['url: "https://hub.example/s.git", anchor: main', 'SCHEMA_INVALID'],
    ] as const) {
      const refused = pin(more);
      assert.equal(refused.ok ? null : refused.failure.code, code, more);
    }
  });

  it('refuses to be silent for longer than a day', () => {
    assert.ok(read('poll: 24h\n').ok);
    const result = read('poll: 30d\n');
    assert.equal(result.ok ? null : `${result.failure.code} ${result.failure.line}`, 'SCHEMA_INVALID 4');
  });

  it('refuses an inventory over plain http, by a relative path, or with a login', () => {
    for (const [url, code] of [
      ['http://hub.example/i.git', 'SOURCE_SCHEME_MISMATCH'],
      ['../inventory.git', 'SCHEMA_INVALID'],
      ['https://a:b@hub.example/i.git', 'SCHEMA_INVALID'],
    ]) {
      const result = read(`inventory: { url: "${url}" }\n`);
      assert.ok(!result.ok);
      assert.deepEqual([result.failure.code, result.failure.line, result.failure.column], [code, 4, 19]);
    }
  });
});
