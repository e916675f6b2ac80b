/** Files that would be root on a host, or have it ask where it should not: held against what hosts resolve, and what lint says. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Http } from '../../reconciler/adapters/http.ts';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { lintFleet } from '../../reconciler/agent/lint.ts';
import type { Failure } from '../../reconciler/core/failure.ts';
import { readRemote } from '../../reconciler/core/remote.ts';
import { fleetFiles } from '../support/fleet.ts';
import { gpgHome } from '../support/gpg.ts';
import { httpGit } from '../support/http-git.ts';
import { memoryTree, sha256 } from '../support/memory-tree.ts';
import { accepted, faultsOf, IMAGE, judge, judgeService } from '../unit/core/compose/judge.ts';
import type { ComposeAttack } from './attack.ts';
import { ADDRESSES, ORIGINS, OUTGOING, PROBE_CONTROL, PROBES, TAR_CONTROL } from './rows/addresses.ts';
import { COMPOSE } from './rows/compose.ts';
import { HOOKS, HOOKS_CONTROL } from './rows/hooks.ts';
import { IDLE, IDLE_CONTROL } from './rows/idle.ts';

const lead = await (await gpgHome({ after })).makeKey({ name: 'lead' });
const FILES = { conf: 'x' };

/** Faults of a small whole fleet with these files in it. */
async function lint(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Failure[]> {
  const base = fleetFiles({ keys: { lead: lead.armored } });
  const policy = `${String(base['trust/policy.yaml'])}origins: ${JSON.stringify(ORIGINS)}\n`;
  const whole = Object.entries({ ...base, 'trust/policy.yaml': policy, ...files });
  const tree = Object.fromEntries(whole.flatMap(([path, content]) => (content === null ? [] : [[path, content]])));
  const deps = { sha256, signatures: new OpenPgpSignatures(), now: Date.now };
  return (await lintFleet(memoryTree(tree), deps)).faults;
}

function textOf(yaml: ComposeAttack['yaml']): string | Uint8Array {
  if (typeof yaml !== 'string') return yaml;
  if (yaml.startsWith('file:')) return yaml.slice('file:'.length);
  return `services:\n  app:\n    image: ${IMAGE}\n${yaml.replace(/^/gm, '    ')}\n`;
}

/** What lint says of the bundle `web` with this file, on a host that has it. */
function lintBundle(text: string | Uint8Array, env: object, powers: readonly string[]): Promise<readonly Failure[]> {
  return lint({
    'bundles/web/compose.yaml': text,
    'bundles/web/conf': 'x',
    'hosts/a.yaml': `bundles: { web: { env: ${JSON.stringify(env)} } }\n`,
    ...(powers.length === 0 ? {} : { 'trust/powers.yaml': `web: ${JSON.stringify(powers)}\n` }),
  });
}

describe('Compose to root', () => {
  for (const { name, code, yaml, says, env = {}, powers = [] } of COMPOSE) {
    test(name, async () => {
      const text = textOf(yaml);
      const faults = faultsOf(judge(text, { files: FILES, env, powers }));
      assert.notDeepEqual(faults, [], 'it would run');
      assert.deepEqual([...new Set(faults.map((fault) => fault.code))], [code], JSON.stringify(faults, null, 1));
      if (says !== undefined)
        assert.ok(
          faults.some(({ message }) => says.test(message)),
          JSON.stringify(faults, null, 1),
        );
      const found = await lintBundle(text, env, powers);
      assert.ok(
        found.some((fault) => fault.code === code && fault.file === 'bundles/web/compose.yaml'),
        JSON.stringify(found, null, 1),
      );
    });
  }

  test('accepted: what a plain service needs, with a power that was granted', async () => {
    const lines =
      'read_only: true\nvolumes: ["./conf:/x:ro", "/srv/models/a:/m:ro", "d:/d"]\ncap_drop: [ALL]\nports: ["8080:80"]\nenvironment: { A: "$P" }';
    const powers = ['mount:/srv/models:ro'];
    const top = 'volumes: { d: }';
    const judged = accepted(judgeService(lines, { files: FILES, env: { P: '1' }, powers, top }));
    assert.deepEqual(judged.powersUsed, ['mount:/srv/models/a:ro']);
    assert.deepEqual(await lintBundle(`${String(textOf(lines))}${top}\n`, { P: '1' }, powers), []);
  });
});

describe('probes and origins', () => {
  for (const { name, code, files, says } of PROBES) {
    test(name, async () => {
      const faults = await lint(files);
      assert.deepEqual([...new Set(faults.map((fault) => fault.code))], [code], JSON.stringify(faults, null, 1));
      if (says !== undefined)
        assert.ok(
          faults.some(({ message }) => says.test(message)),
          JSON.stringify(faults, null, 1),
        );
    });
  }

  test('accepted: a probe of its own port, a tar of the origin', async () => {
    assert.deepEqual(await lint(PROBE_CONTROL), []);
    assert.deepEqual(await lint(TAR_CONTROL), []);
  });
});

const PROGRAMS = [
  ['commands of hosts', IDLE, IDLE_CONTROL],
  ['hooks', HOOKS, HOOKS_CONTROL],
] as const;
for (const [title, rows, control] of PROGRAMS) {
  describe(title, () => {
    for (const { name, code, files, says = /^/ } of rows) {
      test(name, async () => {
        const faults = await lint(files);
        assert.deepEqual([...new Set(faults.map((fault) => fault.code))], [code], JSON.stringify(faults, null, 1));
        assert.ok(
          faults.some(({ message }) => says.test(message)),
          JSON.stringify(faults, null, 1),
        );
      });
    }

    test('accepted: exactly what was granted', async () => {
      assert.deepEqual(await lint(control), []);
    });
  });
}

describe('addresses of sources', () => {
  for (const { name, code, address } of ADDRESSES) {
    test(name, () => {
      const read = readRemote(address, '/etc/kedge');
      assert.ok('fault' in read, JSON.stringify(read));
      assert.equal(read.fault.code, code, read.fault.message);
    });
  }

  test('accepted: https, ssh, a path, http on loopback', () => {
    for (const address of [
      'https://hub.example/f.git',
      'ssh://git@hub.example/f.git',
      'git@hub.example:f.git',
      '/srv/f.git',
      'http://127.0.0.1:1/f.git',
    ]) {
      assert.ok('remote' in readRemote(address, '/etc/kedge'), address);
    }
  });
});

describe('what tars and registries have a host ask', () => {
  const http = new Http({ version: '0.1.0' });
  after(() => http.close());
  for (const { name, code, address } of OUTGOING) {
    test(name, async () => {
      const reply = await http.request({ url: address, timeMs: 5_000 });
      assert.ok(!reply.ok, 'it was asked');
      assert.equal(reply.failure.code, code, reply.failure.message);
      assert.doesNotMatch(JSON.stringify(reply.failure), /secret/);
    });
  }

  test('a redirect to the metadata service is not followed', async (t) => {
    const server = await httpGit(t, '/nonexistent');
    server.fault = { kind: 'redirect', to: 'http://169.254.169.254/latest/meta-data/' };
    const reply = await http.request({ url: `${server.url}/web.tar.gz`, timeMs: 5_000 });
    assert.ok(!reply.ok && reply.failure.code === 'SOURCE_UNREACHABLE', JSON.stringify(reply));
    assert.match(reply.failure.message, /redirects to another origin are not followed/);
  });

  test('accepted: an address on loopback is asked', async (t) => {
    const server = await httpGit(t, '/nonexistent');
    server.fault = { kind: 'status', status: 200, body: 'x' };
    const reply = await http.request({ url: `${server.url}/web.tar.gz`, timeMs: 5_000 });
    assert.ok(reply.ok && reply.value.status === 200, JSON.stringify(reply));
    reply.value.body.destroy();
  });
});
