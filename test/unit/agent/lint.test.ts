import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { lintFleet } from '../../../reconciler/agent/lint.ts';
import { fleetFiles } from '../../support/fleet.ts';
import { gpgHome, type Key } from '../../support/gpg.ts';
import { memoryTree, sha256 } from '../../support/memory-tree.ts';

const PIN = `busybox@sha256:${'1'.repeat(64)}`;
const COMPOSE = `services:\n  app:\n    image: ${PIN}\n`;

let lead: Key;
before(async () => {
  const gpg = await gpgHome({ after });
  lead = await gpg.makeKey({ name: 'lead' });
});

/** `file:line:column CODE message` of every fault of a small fleet with these files besides, or others in their place. */
async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const whole: Record<string, string> = {};
  const base = fleetFiles({ keys: { lead: lead.armored }, hosts: { a: ['web'] }, bundles: { web: COMPOSE }, files });
  for (const [path, content] of Object.entries(base)) if (typeof content === 'string') whole[path] = content;
  const deps = { sha256, signatures: new OpenPgpSignatures(), now: Date.now };
  const { faults: found } = await lintFleet(memoryTree(whole), deps);
  return found.map((f) => `${f.file}${f.line === undefined ? '' : `:${f.line}:${f.column}`} ${f.code} ${f.message}`);
}

describe('lint', () => {
  it('finds nothing in a good fleet', async () => {
    assert.deepEqual(
      await faults({ 'README.md': 'x', 'hosts/a.asc': lead.armored, 'groups/g.yaml': 'select: { a: b }\n' }),
      [],
    );
  });

  it('says everything at once, in the order of the files', async () => {
    const found = await faults({
      'bundles/spare/compose.yaml': 'services:\n  app:\n    image: busybox\n',
      'fleet.yaml': 'version: 1\nid: 0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11\nname: test\nlimits: { files: 3 }\n',
      'groups/g.yaml': 'select: { site: paris }\nbundles: { web: { foo: 1 } }\n',
      'hosts/b.yaml': 'groups: [nope]\nbundles: { web: {} }\n',
      'hosts/c.yml': '{}\n',
      'hosts/d.yaml': 'bundles: { web: { hooks: { drain: stop } } }\n',
      'secrets/s.yaml': 'x',
      'trust/powers.yaml': 'wab: [gpu]\n',
      'trust/removed.yaml': 'removed: [abc]\n',
    });
    assert.deepEqual(found, [
      'bundles/spare/compose.yaml:3:12 IMAGE_UNPINNED services.app.image: busybox is not pinned by digest',
      'fleet.yaml SOURCE_TOO_LARGE the repository holds 13 files, and fleet.yaml allows 3',
      'groups/g.yaml:2:19 SCHEMA_INVALID bundles.web: unknown key "foo"',
      'hosts/b.yaml:1:10 REFERENCE_MISSING there is no group "nope"',
      'hosts/c.yml SCHEMA_INVALID hosts do not read this file',
      'hosts/d.yaml:1:35 REFERENCE_MISSING bundles.web.hooks.drain: the catalogue has no script "stop"',
      'hosts/d.yaml:1:35 POWER_MISSING bundles.web.hooks.drain: needs the power hook:stop',
      'secrets/s.yaml:1:1 SCHEMA_INVALID expected a map, found "x"',
      'trust/powers.yaml:1:1 REFERENCE_MISSING there is no folder bundles/wab',
      'trust/removed.yaml:1:11 POLICY_INVALID removed[0]: expected a fingerprint (40 or 64 hex digits without spaces, or `SHA256:…` of SSH), or one with a reason, found "abc"',
    ]);
  });

  it('reads every agent that is pinned', async () => {
    const pin = (url: string) => `{ version: 0.2.0, sha256: { amd64: "${'2'.repeat(64)}" }, url: "${url}" }`;
    const files = {
      'groups/g.yaml': `select: { a: b }\nagent: ${pin('https://x.example/{arch}')}\n`,
      'hosts/a.yaml': 'agent: null\nbundles: { web: {} }\n',
    };
    assert.deepEqual(await faults(files), []);
    const found = await faults({
      'groups/g.yaml': 'select: { a: b }\nagent: { version: 0.2.0 }\n',
      'hosts/a.yaml': `agent: ${pin('http://x.example/')}\nbundles: { web: {} }\n`,
    });
    assert.deepEqual(
      found.map((line) => line.split(' ').slice(0, 4).join(' ')),
      [
        'groups/g.yaml:2:8 SCHEMA_INVALID agent: the',
        'groups/g.yaml:2:8 SCHEMA_INVALID agent: the',
        'hosts/a.yaml:1:118 SOURCE_SCHEME_MISMATCH agent.url: plain',
      ],
    );
  });

  it('reads every channel, and finds those that are named and not there', async () => {
    const channel = (signer: string) =>
      `commit: ${'c'.repeat(64)}\nref: debian/12\nremotes: ["https://os.example/"]\nsignedBy: [trust/os/${signer}.asc]\n`;
    const policy =
      'version: 1\nrevision: 1\nroles: { a: { keys: [lead] } }\nrules: [{ paths: ["trust/**", "fleet.yaml", "os/**"], role: a }, { paths: ["**"], role: a }]\n';
    const files = {
      'trust/policy.yaml': policy,
      'trust/os/release.asc': lead.armored,
      'os/stable.yaml': channel('release'),
      'hosts/a.yaml': 'os: { channel: stable }\nbundles: { web: {} }\n',
      'groups/g.yaml': 'select: { a: b }\nos: { channel: null }\n',
    };
    assert.deepEqual(await faults(files), []);
    const found = await faults({
      ...files,
      'trust/os/release.asc': 'no certificate',
      'os/stable.yaml': channel('relaese'),
      'os/old.yaml': 'commit: 5\n',
      'hosts/a.yaml': 'os: { channel: stabel }\nbundles: { web: {} }\n',
      'groups/g.yaml': 'select: { a: b }\nos: { channel: beta }\n',
    });
    assert.deepEqual(
      found.map((line) => line.split(' ', 3).join(' ')),
      [
        'groups/g.yaml:2:16 REFERENCE_MISSING there',
        'hosts/a.yaml:1:16 REFERENCE_MISSING there',
        'os/old.yaml:1:1 SCHEMA_INVALID the',
        'os/old.yaml:1:1 SCHEMA_INVALID the',
        'os/old.yaml:1:1 SCHEMA_INVALID the',
        'os/old.yaml:1:9 SCHEMA_INVALID commit:',
        'os/stable.yaml:4:12 REFERENCE_MISSING there',
        'trust/os/release.asc POLICY_INVALID not',
      ],
      found.join('\n'),
    );
  });

  it('reads every layer even where fleet.yaml is wrong', async () => {
    assert.deepEqual(
      await faults({ 'fleet.yaml': 'version: 1\n', 'hosts/a.yaml': 'foo: 1\n', 'groups/g.yaml': 'bar: 1\n' }),
      [
        'fleet.yaml:1:1 SCHEMA_INVALID the key "id" is missing',
        'fleet.yaml:1:1 SCHEMA_INVALID the key "name" is missing',
        'groups/g.yaml:1:1 SCHEMA_INVALID unknown key "bar"',
        'hosts/a.yaml:1:1 SCHEMA_INVALID unknown key "foo"',
      ],
    );
  });

  it('says a fault of many hosts once', async () => {
    const bundle = { 'bundles/web/compose.yaml': 'services:\n  app:\n    image: busybox\n' };
    const hosts = Object.fromEntries(['b', 'c', 'd'].map((host) => [`hosts/${host}.yaml`, 'bundles: { web: {} }\n']));
    assert.equal((await faults({ ...bundle, ...hosts })).length, 1);
  });

  it('judges a bundle under the variables of each host', async () => {
    const compose = `services:\n  app:\n    image: ${PIN}\n    ports: ["\${PORT}:80"]\n`;
    const declared = (port: string) => `bundles: { web: { env: { PORT: "${port}" } } }\n`;
    const found = await faults({
      'bundles/web/compose.yaml': compose,
      'hosts/a.yaml': declared('8080'),
      'hosts/b.yaml': declared('http'),
    });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^bundles\/web\/compose\.yaml:4:13 SCHEMA_INVALID services\.app\.ports\[0\]/);
  });

  it('knows no variables of a bundle that no host has', async () => {
    const compose = `services:\n  app:\n    image: ${PIN}\n    ports: ["\${PORT}:80"]\n    privileged: true\n`;
    const found = await faults({ 'bundles/spare/compose.yaml': compose });
    assert.deepEqual(
      found.map((line) => line.split(' ', 2)),
      [['bundles/spare/compose.yaml:5:17', 'POWER_MISSING']],
    );
  });

  it('finds keys that are none, and paths that no rule covers', async () => {
    const found = await faults({
      'hosts/a.asc': 'not a key',
      'os/README.md': 'x',
      'trust/policy.yaml':
        'version: 1\nrevision: 1\nroles: { admins: { keys: [lead, leed] } }\nrules: [{ paths: ["trust/**"], role: admins }, { paths: ["**"], role: admin }]\n',
    });
    assert.equal(found.length, 3, found.join('\n'));
    assert.match(found[0] ?? '', /^hosts\/a\.asc/);
    assert.match(found[1] ?? '', /^trust\/policy\.yaml:3:33 POLICY_INVALID .*leed/);
    assert.match(found[2] ?? '', /^trust\/policy\.yaml:4:71 POLICY_INVALID .*admin/);
    const rules =
      'version: 1\nrevision: 1\nroles: { admins: { keys: [lead] } }\nrules: [{ paths: ["trust/**"], role: admins }, { paths: ["**"], role: admins }]\n';
    assert.deepEqual(await faults({ 'trust/policy.yaml': rules }), [
      'fleet.yaml AUTHORITY_PATH no rule of trust/policy.yaml covers this path, so every host refuses the commit that adds it',
    ]);
  });

  it('holds pins against the origins, and fetches nothing', async () => {
    const pin = (url: string) => ({
      'bundles/t/bundle.yaml': `url: ${url}\nsha256: ${'a'.repeat(64)}\n`,
      'hosts/b.yaml': 'bundles: { t: {} }\n',
    });
    assert.deepEqual(await faults(pin('https://d.example/t.tar.gz')), [
      'bundles/t/bundle.yaml:1:6 REFERENCE_MISSING url: https://d.example is no origin that trust/policy.yaml lists',
    ]);
    const policy =
      'version: 1\nrevision: 1\nroles: { a: { keys: [lead] } }\nrules: [{ paths: ["trust/**", "fleet.yaml"], role: a }, { paths: ["**"], role: a }]\norigins: ["https://d.example/"]\n';
    assert.deepEqual(await faults({ ...pin('https://d.example/t.tar.gz'), 'trust/policy.yaml': policy }), []);
  });
});
