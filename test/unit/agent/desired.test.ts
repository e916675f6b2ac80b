import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDesired } from '../../../reconciler/agent/desired.ts';
import { Memo } from '../../../reconciler/agent/memo.ts';
import { faultsOf } from '../../../reconciler/core/document.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import { type HostName, isBundleName, isHostName } from '../../../reconciler/core/names.ts';
import type { BundleTars } from '../../../reconciler/ports/bundles.ts';
import type { FleetTree } from '../../../reconciler/ports/tree.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';

const PIN = `busybox@sha256:${'1'.repeat(64)}`;
const COMPOSE = `services:\n  app:\n    image: ${PIN}\n    ports: ["127.0.0.1:8080:80"]\n`;
const FLEET = 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: test\n';

const BASE: Readonly<Record<string, string>> = {
  'fleet.yaml': FLEET,
  'hosts/a.yaml': 'labels: { site: berlin }\nbundles: { web: {} }\n',
  'bundles/web/compose.yaml': COMPOSE,
};

const NO_TARS: BundleTars = {
  open: async ({ url }) => fail('SOURCE_UNREACHABLE', `no answer from ${url}`),
  prune: async () => {},
  close: () => {},
};

function hostName(name: string): HostName {
  assert.ok(isHostName(name));
  return name;
}

function load(
  files: Readonly<Record<string, string>>,
  { host = 'a', tars = NO_TARS, memo }: { host?: string; tars?: BundleTars; memo?: Memo } = {},
) {
  return loadTree(memoryTree({ ...BASE, ...files }), host, tars, memo);
}

function loadTree(tree: FleetTree, host = 'a', tars = NO_TARS, memo?: Memo) {
  return loadDesired({ tree, host: hostName(host), sha256, tars, ...(memo === undefined ? {} : { memo }) });
}

async function good(files: Readonly<Record<string, string>>, options = {}) {
  const result = await load(files, options);
  assert.ok(result.ok, JSON.stringify(result, null, 1));
  return result.value;
}

/** `file:line:column CODE message` of every fault. */
async function faults(files: Readonly<Record<string, string>>, options = {}): Promise<string[]> {
  const result = await load(files, options);
  return result.ok ? [] : faultsOf(result.failure).map((f) => `${f.file}:${f.line}:${f.column} ${f.code} ${f.message}`);
}

describe('what a host is to be', () => {
  it('is its bundles, with their files and what the judge made of them', async () => {
    const { state, settings, warnings } = await good({
      'bundles/web/etc/app.conf': 'x=1\n',
      'bundles/web/run.sh': '#!/bin/sh\n',
    });
    assert.equal(state.host, 'a');
    assert.deepEqual(
      state.bundles.map(({ name, services }) => [name, services.map((s) => s.image)]),
      [['web', [PIN]]],
    );
    assert.deepEqual(
      state.bundles[0]?.files.map(({ path, size, executable }) => [path, size, executable]),
      [
        ['compose.yaml', COMPOSE.length, false],
        ['etc/app.conf', 4, false],
        ['run.sh', 10, true],
      ],
    );
    assert.equal(settings.pollMs, 60_000);
    assert.deepEqual([warnings, state.suspend, state.retire], [[], false, false]);
  });

  it('hands out the files that it named, and no others', async () => {
    const desired = await good({ 'bundles/web/app.conf': 'x=1\n' });
    const [web] = desired.state.bundles;
    assert.ok(web !== undefined);
    const file = web.files.find(({ path }) => path === 'app.conf') ?? assert.fail();
    const read = await desired.read(web.name, file);
    assert.equal(read.ok && Buffer.from(read.value).toString(), 'x=1\n');
    const other = await desired.read(web.name, { ...file, sha256: sha256('y') });
    assert.ok(!other.ok && other.failure.code === 'DIGEST_MISMATCH');
  });

  it('moves with every byte that runs, and with nothing else', async () => {
    const one = { 'bundles/web/app.conf': 'x=1\n' };
    const digest = async (files: Record<string, string>) => (await good({ ...one, ...files })).state.digest;
    const before = await digest({});
    assert.equal(
      await digest({ 'hosts/b.yaml': 'broken: [', 'bundles/other/compose.yaml': 'nonsense', 'README.md': 'x' }),
      before,
    );
    assert.equal(await digest({ 'fleet.yaml': `${FLEET}poll: 5m\n` }), before);
    assert.equal(
      await digest({ 'hosts/a.yaml': '# said another way\nbundles:\n  web: { health: { timeout: 60s } }\n' }),
      before,
    );
    const moved = await Promise.all([
      digest({ 'bundles/web/app.conf': 'x=2\n' }),
      digest({ 'bundles/web/more.conf': '' }),
      digest({ 'bundles/web/compose.yaml': COMPOSE.replace('8080', '8081') }),
      digest({ 'hosts/a.yaml': 'bundles: { web: { health: { timeout: 90s } } }\n' }),
      digest({ 'hosts/a.yaml': 'bundles: { web: {} }\nsuspend: true\n' }),
      digest({ 'hosts/a.yaml': 'bundles: { web: {} }\nsuspend: [web]\n' }),
      digest({ 'hosts/a.yaml': 'retire: true\n' }),
    ]);
    assert.equal(new Set([before, ...moved]).size, moved.length + 1);
  });

  it('does not move a bundle whose place in the order changed', async () => {
    const core = { 'bundles/core/compose.yaml': `services:\n  c:\n    image: ${PIN}\n` };
    const free = await good({ ...core, 'hosts/a.yaml': 'bundles: { web: {}, core: {} }\n' });
    const tied = await good({ ...core, 'hosts/a.yaml': 'bundles: { web: { after: [core] }, core: {} }\n' });
    assert.notEqual(tied.state.digest, free.state.digest);
    const digests = (state: typeof free.state) => state.bundles.map(({ digest }) => digest).toSorted();
    assert.deepEqual(digests(tied.state), digests(free.state));
    assert.deepEqual(
      tied.state.bundles.map(({ name, after }) => [name, after]),
      [
        ['core', []],
        ['web', ['core']],
      ],
    );
  });

  it('puts the declared variables in', async () => {
    const compose = `services:\n  app:\n    image: ${PIN}\n    environment: { A: "\${GREETING}" }\n`;
    const files = {
      'bundles/web/compose.yaml': compose,
      'groups/g.yaml': 'select: { site: berlin }\nbundles: { web: { env: { GREETING: hi } } }\n',
    };
    assert.match(JSON.stringify((await good(files)).state.bundles[0]?.compose), /"A":"hi"/);
    assert.deepEqual(await faults({ ...files, 'groups/g.yaml': 'select: { site: paris }\n' }), [
      'bundles/web/compose.yaml:4:23 REFERENCE_MISSING services.app.environment.A: the variable GREETING is not declared',
    ]);
  });

  it('grants what trust/powers.yaml says, to that bundle alone', async () => {
    const compose = { 'bundles/web/compose.yaml': `services:\n  app:\n    image: ${PIN}\n    network_mode: host\n` };
    const [missing] = await faults(compose);
    assert.match(missing ?? '', /^bundles\/web\/compose\.yaml:4:19 POWER_MISSING .*host-network/);
    assert.equal((await faults({ ...compose, 'trust/powers.yaml': 'other: [host-network]\n' })).length, 1);
    assert.deepEqual(await faults({ ...compose, 'trust/powers.yaml': 'web: [host-network]\n' }), []);
  });

  it('takes a host that retires down, whatever else is wrong', async () => {
    const { state } = await good({
      'hosts/a.yaml': 'retire: true\nbundles: { gone: {} }\n',
      'groups/x.yaml': '[',
      'rollout.yaml': 'x',
    });
    assert.deepEqual([state.retire, state.bundles], [true, []]);
  });

  it('waits for no bundle longer than an hour, for it sees no revert meanwhile', async () => {
    const host = (timeout: string) => ({
      'hosts/a.yaml': `bundles:\n  web:\n    health:\n      timeout: ${timeout}\n`,
    });
    assert.deepEqual(await faults(host('1h')), []);
    assert.deepEqual(await faults(host('3650d')), [
      'hosts/a.yaml:4:16 SCHEMA_INVALID bundles.web.health.timeout: 3650d is longer than 1h',
    ]);
  });

  it('asks a probe of its own port only', async () => {
    const host = (http: string) => ({ 'hosts/a.yaml': `bundles:\n  web:\n    health:\n      http: "${http}"\n` });
    assert.deepEqual(await faults(host('http://127.0.0.1:8080/healthz')), []);
    assert.deepEqual(await faults(host('http://localhost:8080/')), []);
    assert.deepEqual(await faults(host('http://127.0.0.1:9090/')), [
      'hosts/a.yaml:4:13 REFERENCE_MISSING bundles.web.health.http: 127.0.0.1:9090 is not a port that the bundle publishes itself (it publishes 127.0.0.1:8080)',
    ]);
    // Published on the IPv4 loopback alone.
    assert.equal((await faults(host('http://[::1]:8080/'))).length, 1);
    const all = { 'bundles/web/compose.yaml': COMPOSE.replace('127.0.0.1:', '') };
    assert.deepEqual(await faults({ ...host('http://[::1]:8080/'), ...all }), []);
    const elsewhere = { 'bundles/web/compose.yaml': COMPOSE.replace('127.0.0.1:', '10.0.0.1:') };
    assert.equal((await faults({ ...host('http://127.0.0.1:8080/'), ...elsewhere })).length, 1);
    const udp = { 'bundles/web/compose.yaml': COMPOSE.replace(':80"', ':80/udp"') };
    assert.equal((await faults({ ...host('http://127.0.0.1:8080/'), ...udp })).length, 1);
  });
});

describe('what cannot be resolved', () => {
  const cases: Record<string, [Record<string, string>, string[]]> = {
    'a bundle that there is not': [
      { 'hosts/a.yaml': 'bundles:\n  wep: {}\n' },
      ['hosts/a.yaml:2:3 REFERENCE_MISSING there is no folder bundles/wep'],
    ],
    'a bundle from a group that there is not': [
      { 'groups/g.yaml': 'select: { site: berlin }\nbundles: { nope: {} }\n' },
      ['groups/g.yaml:2:12 REFERENCE_MISSING there is no folder bundles/nope'],
    ],
    'a group that there is not': [
      { 'hosts/a.yaml': 'groups: [prod]\n' },
      ['hosts/a.yaml:1:10 REFERENCE_MISSING there is no group "prod"'],
    ],
    'an order that names nobody': [
      { 'hosts/a.yaml': 'bundles: { web: { after: [core] } }\n' },
      ['hosts/a.yaml:1:27 REFERENCE_MISSING bundles.web.after: this host has no bundle "core"'],
    ],
    'an order in a circle': [
      { 'hosts/a.yaml': 'bundles: { web: { after: [b] }, b: { after: [web] } }\n', 'bundles/b/compose.yaml': COMPOSE },
      ['hosts/a.yaml:1:45 SCHEMA_INVALID bundles wait for each other in a circle: b after web after b'],
    ],
    'a bundle after itself': [
      { 'hosts/a.yaml': 'bundles: { web: { after: [web] } }\n' },
      ['hosts/a.yaml:1:26 SCHEMA_INVALID bundles wait for each other in a circle: web after web'],
    ],
    'a suspended bundle that there is not': [
      { 'hosts/a.yaml': 'bundles: { web: {} }\nsuspend: [wab]\n' },
      ['hosts/a.yaml:2:11 REFERENCE_MISSING suspend: this host has no bundle "wab"'],
    ],
    'a bundle of two kinds': [
      { 'bundles/web/bundle.yaml': `url: https://d.example/x.tar.gz\nsha256: ${'a'.repeat(64)}\n` },
      ['bundles/web/bundle.yaml:1:1 SCHEMA_INVALID bundle web has both a compose.yaml and a bundle.yaml'],
    ],
    'a newer fleet': [
      { 'fleet.yaml': 'version: 2\n' },
      ['fleet.yaml:1:10 AGENT_TOO_OLD fleet.yaml is of version 2, and this agent knows version 1'],
    ],
    rollouts: [
      { 'rollout.yaml': 'waves: []\n' },
      ['rollout.yaml:1:1 AGENT_TOO_OLD rollouts in waves are not yet supported by this version of Kedge'],
    ],
    'windows that there are not': [
      {
        'fleet.yaml': `${FLEET}defaults: { bundles: { web: { when: { windows: [{ start: "02:00", length: 8d, timezone: UTC }] } } } }\n`,
        'hosts/a.yaml': 'bundles: { web: {} }\n',
      },
      ['fleet.yaml:4:75 SCHEMA_INVALID bundles.web.when.windows[0].length: 8d is longer than 7d'],
    ],
    'a time zone that there is not, in the layer that says it last': [
      {
        'fleet.yaml': `${FLEET}defaults: { bundles: { web: { when: { windows: [{ start: "02:00", length: 8d, timezone: UTC }] } } } }\n`,
        'hosts/a.yaml':
          'bundles: { web: { when: { windows: [{ start: "02:00", length: 1h, timezone: Europe/Berlim }] } } }\n',
      },
      ['hosts/a.yaml:1:77 SCHEMA_INVALID bundles.web.when.windows[0].timezone: there is no time zone "Europe/Berlim"'],
    ],
    'several at once': [
      {
        'hosts/a.yaml': 'groups: [prod]\nbundles:\n  wep: {}\n  web: { after: [core] }\n',
        'bundles/web/compose.yaml': 'services:\n  app:\n    image: busybox\n',
      },
      [
        'bundles/web/compose.yaml:3:12 IMAGE_UNPINNED services.app.image: busybox is not pinned by digest',
        'hosts/a.yaml:1:10 REFERENCE_MISSING there is no group "prod"',
        'hosts/a.yaml:3:3 REFERENCE_MISSING there is no folder bundles/wep',
        'hosts/a.yaml:4:18 REFERENCE_MISSING bundles.web.after: this host has no bundle "core"',
      ],
    ],
  };
  for (const [name, [files, expected]] of Object.entries(cases)) {
    it(name, async () => assert.deepEqual(await faults(files), expected));
  }

  it('a host that there is not', async () => {
    const result = await load({}, { host: 'b' });
    assert.ok(!result.ok);
    assert.deepEqual([result.failure.code, result.failure.host], ['HOST_UNKNOWN', 'b']);
  });

  it('a repository that is none of a fleet', async () => {
    const result = await loadTree(memoryTree({ 'README.md': 'x' }));
    assert.ok(!result.ok && result.failure.code === 'REFERENCE_MISSING');
  });

  it('a channel without a pin is no fault', async () => {
    await good({ 'fleet.yaml': `${FLEET}defaults: { os: { channel: stable } }\n` });
    await good({ 'os/other.yaml': 'commit: x\n', 'fleet.yaml': `${FLEET}defaults: { os: { channel: stable } }\n` });
  });

  it('a channel is found, and what is wrong with its file stops nobody whose OS is not managed', async () => {
    const files = {
      'fleet.yaml': `${FLEET}defaults: { os: { channel: stable } }\n`,
      'os/stable.yaml': `commit: ${'c'.repeat(64)}\nref: debian/12\nremotes: ["https://os.example/"]\nsignedBy: [trust/os/r.asc]\n`,
    };
    const { os } = await good({ ...files, 'trust/os/r.asc': 'x' });
    assert.ok(os.ok);
    assert.deepEqual([os.value?.name, os.value?.commit], ['stable', 'c'.repeat(64)]);
    const { digest } = (await good({})).state;
    const missing = await good(files);
    assert.equal(missing.state.digest, digest, 'no bundle moves with the OS');
    assert.deepEqual(
      missing.warnings.map(({ code, file, line, column, message }) => [code, file, line, column, message]),
      [['REFERENCE_MISSING', 'os/stable.yaml', 4, 12, 'there is no trust/os/r.asc']],
    );
    assert.ok(!missing.os.ok && missing.os.failure.code === 'REFERENCE_MISSING');
    const none = await good({ ...files, 'hosts/a.yaml': 'os: { channel: null }\nbundles: { web: {} }\n' });
    assert.deepEqual(none.os, { ok: true, value: null });
  });
});

describe('a file that is wrong for another host', () => {
  const broken: Record<string, [string, 'stops' | 'warns']> = {
    'a group of others with an unknown key in a bundle': [
      'select: { site: paris }\nbundles: { web: { foo: 1 } }\n',
      'warns',
    ],
    'a group of others that is newer than this agent': [
      'select: { site: paris }\nbundles: { web: { sidecars: {} } }\n',
      'warns',
    ],
    'a group that nobody here names': ['bundles: { web: { foo: 1 } }\n', 'warns'],
    'a group of this host': ['select: { site: berlin }\nbundles: { web: { foo: 1 } }\n', 'stops'],
    'a group that nobody can read': ['select: { site: paris }\nbundles: [\n', 'stops'],
    'a group whose selector may be misspelt': ['slect: { site: berlin }\n', 'stops'],
    'a group whose label is no string': ['select: { site: 7 }\n', 'stops'],
  };
  for (const [name, [text, outcome]] of Object.entries(broken)) {
    it(`${name} ${outcome}`, async () => {
      const result = await load({ 'groups/g.yaml': text });
      assert.equal(result.ok, outcome === 'warns');
      if (result.ok)
        assert.deepEqual(
          result.value.warnings.map(({ file }) => file),
          ['groups/g.yaml'],
        );
    });
  }

  it('a broken group stops the host that names it, once', async () => {
    const found = await faults({ 'hosts/a.yaml': 'groups: [g]\n', 'groups/g.yaml': 'bundles: { web: { foo: 1 } }\n' });
    assert.deepEqual(found, ['groups/g.yaml:1:19 SCHEMA_INVALID bundles.web: unknown key "foo"']);
  });
});

describe('a bundle that is a pinned tar', () => {
  const bundle = (url: string) => ({
    'fleet.yaml': FLEET,
    'hosts/a.yaml': 'bundles: { web: {} }\n',
    'bundles/web/bundle.yaml': `url: ${url}\nsha256: ${'a'.repeat(64)}\n`,
    'trust/policy.yaml':
      'version: 1\nrevision: 1\nroles: { a: { keys: [x] } }\nrules: [{ paths: ["**"], role: a }]\norigins: ["https://d.example/kedge/"]\n',
  });
  const compose = Buffer.from(COMPOSE);
  const tars: BundleTars = {
    ...NO_TARS,
    open: async () =>
      ok({
        files: [{ path: 'compose.yaml', sha256: sha256(compose), size: compose.length, executable: false }],
        read: async (path) => (path === 'compose.yaml' ? ok(compose) : fail('REFERENCE_MISSING', path)),
      }),
  };

  it('is the same as the folder that was packed', async () => {
    const packed = await loadTree(memoryTree(bundle('https://d.example/kedge/web.tar.gz')), 'a', tars);
    assert.ok(packed.ok, JSON.stringify(packed));
    assert.equal(packed.value.state.bundles[0]?.digest, (await good({})).state.bundles[0]?.digest);
    assert.deepEqual(packed.value.tars, ['a'.repeat(64)]);
  });

  it('is fetched no faster than a layer of the host says', async () => {
    const rates: unknown[] = [];
    const open: BundleTars['open'] = (pin, options) => {
      rates.push(options?.maxRate);
      return tars.open(pin, options);
    };
    const files = bundle('https://d.example/kedge/web.tar.gz');
    const slow = { ...files, 'hosts/a.yaml': 'bundles: { web: {} }\ndownload: { maxRate: 1MiB }\n' };
    const loaded = await loadTree(memoryTree(slow), 'a', { ...tars, open });
    await loadTree(memoryTree(files), 'a', { ...tars, open });
    assert.deepEqual([loaded.ok && loaded.value.maxRate, ...rates], [1_048_576, 1_048_576, undefined]);
  });

  const refused: Record<string, [string, string]> = {
    'another host': ['https://evil.example/kedge/web.tar', 'REFERENCE_MISSING'],
    'a host that begins the same': ['https://d.example.evil/kedge/web.tar', 'REFERENCE_MISSING'],
    'a folder that begins the same': ['https://d.example/kedge-evil/web.tar', 'REFERENCE_MISSING'],
    'a way out of the folder': ['https://d.example/kedge/../web.tar', 'REFERENCE_MISSING'],
    'an encoded way out of the folder': ['https://d.example/kedge/%2e%2e/web.tar', 'REFERENCE_MISSING'],
    'an encoded slash': ['https://d.example/kedge/..%2fweb.tar', 'REFERENCE_MISSING'],
    'another port': ['https://d.example:444/kedge/web.tar', 'REFERENCE_MISSING'],
    'another scheme': ['http://d.example/kedge/web.tar', 'SOURCE_SCHEME_MISMATCH'],
    'a login': ['https://a:b@d.example/kedge/web.tar', 'SCHEMA_INVALID'],
  };
  for (const [name, [url, code]] of Object.entries(refused)) {
    it(`is refused from ${name}`, async () => {
      const result = await loadTree(memoryTree(bundle(url)), 'a', tars);
      assert.ok(!result.ok);
      assert.deepEqual(
        [result.failure.code, result.failure.file, result.failure.line],
        [code, 'bundles/web/bundle.yaml', 1],
      );
    });
  }

  it('passes on why it could not be had', async () => {
    const result = await loadTree(memoryTree(bundle('https://d.example/kedge/web.tar')));
    assert.ok(!result.ok);
    assert.deepEqual([result.failure.code, result.failure.bundle], ['SOURCE_UNREACHABLE', 'web']);
  });
});

describe('the next commit', () => {
  it('costs no read and no judging where it is about other hosts', async () => {
    const memo = new Memo();
    const files = { ...BASE, 'groups/g.yaml': 'select: { site: berlin }\n', 'trust/powers.yaml': 'web: [gpu]\n' };
    const first = memoryTree(files);
    const before = await loadTree(first, 'a', NO_TARS, memo);
    assert.ok(before.ok && first.reads.length > 0);
    for (const round of ['1', '2', '3']) {
      const next = memoryTree({ ...files, 'hosts/b.yaml': `labels: { n: "${round}" }\n` });
      const after = await loadTree(next, 'a', NO_TARS, memo);
      assert.ok(after.ok);
      assert.deepEqual(next.reads, []);
      assert.equal(after.value.state.digest, before.value.state.digest);
    }
    const changed = memoryTree({ ...files, 'hosts/a.yaml': 'bundles: { web: { env: { A: "1" } } }\n' });
    assert.ok((await loadTree(changed, 'a', NO_TARS, memo)).ok);
    assert.deepEqual(changed.reads, ['hosts/a.yaml']);
  });

  it('reads a file again that could not be read', async () => {
    const memo = new Memo();
    const tree = memoryTree(BASE);
    const dead: FleetTree = { files: () => tree.files(), read: async () => fail('SOURCE_CORRUPT', 'gone') };
    assert.equal((await loadTree(dead, 'a', NO_TARS, memo)).ok, false);
    assert.equal((await loadTree(tree, 'a', NO_TARS, memo)).ok, true);
  });

  it('reads only what this host needs', async () => {
    const tree = memoryTree({
      ...BASE,
      'hosts/b.yaml': 'x',
      'bundles/other/compose.yaml': 'x',
      'os/x.yaml': 'x',
      'secrets/x.yaml': 'x',
    });
    assert.ok((await loadTree(tree)).ok);
    assert.deepEqual([...new Set(tree.reads)].toSorted(), ['bundles/web/compose.yaml', 'fleet.yaml', 'hosts/a.yaml']);
  });

  it('names bundles that can be read', async () => {
    const { state } = await good({});
    assert.ok(state.bundles.every(({ name }) => isBundleName(name)));
  });
});
