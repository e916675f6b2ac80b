/** Bad input of every format: what is wrong, where, and what mends it; told by lint before a push and by the host after it. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { FLEET_ID } from '../support/fleet.ts';
import type { FileChanges } from '../support/git.ts';
import { kedge } from '../support/kedge.ts';
import { compose, layer, runs } from './support/compose.ts';
import { assertConverged, readPass } from './support/pass.ts';
import { isFetch, nextPolicy, SLEEPER, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { imageId: image } = world.engine;
const people = await trustKeys({ after });
const line = await trustLine({ after }, world, people);
const { host } = line;
assertConverged(await host.reconcile(), line.anchor);
const before = { containers: await host.containers(), applied: (await host.reconcile()).applied };

interface Fault {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
}

/** All faults that lint finds in the work tree. */
async function lint(): Promise<{ readonly status: number; readonly faults: readonly Fault[] }> {
  const result = await kedge(['lint', line.repo.dir, '-o', 'json'], { env: world.engine.env });
  const json = result.json() as { faults?: readonly Fault[] };
  return { status: result.status, faults: json.faults ?? [] };
}

interface Case {
  readonly name: string;
  readonly files: FileChanges;
  readonly code: string;
  /** `file:line:column`, or as much of it as is known. */
  readonly place: string;
  /** Of message or remedy. */
  readonly says: readonly RegExp[];
  /** Whether the host takes the commit (what is wrong concerns what it is to be) or stays behind it. */
  readonly host: 'takes it' | 'refuses it' | 'does not care';
  /** 1, or 4 where it is a matter of trust. */
  readonly status?: number;
}

const fleet = (rest: string): string => `version: 1\nid: ${FLEET_ID}\nname: test\n${rest}`;
const service = (more: object): string => compose({ main: runs(image, { ...more }) });

const CASES: readonly Case[] = [
  // fleet.yaml
  {
    name: 'fleet.yaml: an unknown key',
    files: { 'fleet.yaml': fleet('pol: 60s\n') },
    code: 'SCHEMA_INVALID',
    place: 'fleet.yaml:4:1',
    says: [/pol\b/, /poll/],
    host: 'refuses it',
  },
  {
    name: 'fleet.yaml: no YAML',
    files: { 'fleet.yaml': fleet('limits: { files: 3\n') },
    code: 'SCHEMA_INVALID',
    place: 'fleet.yaml:',
    says: [/./],
    host: 'refuses it',
  },
  {
    name: 'fleet.yaml: a key twice',
    files: { 'fleet.yaml': fleet('name: again\n') },
    code: 'SCHEMA_INVALID',
    place: 'fleet.yaml:4:1',
    says: [/name/],
    host: 'refuses it',
  },
  {
    name: 'fleet.yaml: a value of the wrong kind',
    files: { 'fleet.yaml': fleet('poll: soon\n') },
    code: 'SCHEMA_INVALID',
    place: 'fleet.yaml:4:7',
    says: [/poll/, /60s|duration/i],
    host: 'refuses it',
  },
  {
    name: 'fleet.yaml: gone',
    files: { 'fleet.yaml': null },
    code: 'REFERENCE_MISSING',
    place: 'fleet.yaml',
    says: [/fleet\.yaml/],
    host: 'refuses it',
  },
  // trust
  {
    name: 'policy.yaml: an unknown key',
    files: { 'trust/policy.yaml': nextPolicy((text) => text.replace('refresh:', 'refesh:')) },
    code: 'POLICY_INVALID',
    place: 'trust/policy.yaml:',
    says: [/refesh/, /refresh/],
    host: 'refuses it',
    status: 4,
  },
  {
    name: 'policy.yaml: a role that is not there',
    files: { 'trust/policy.yaml': nextPolicy((text) => text.replace('role: admins', 'role: admin')) },
    code: 'POLICY_INVALID',
    place: 'trust/policy.yaml:',
    says: [/admin\b/, /admins/],
    host: 'refuses it',
    status: 4,
  },
  {
    name: 'a key that is none',
    files: { 'trust/policy.yaml': nextPolicy(), 'trust/keys/ops.asc': 'not a key\n' },
    code: 'POLICY_INVALID',
    place: 'trust/keys/ops.asc',
    says: [/./],
    host: 'refuses it',
    status: 4,
  },
  {
    name: 'removed.yaml: no fingerprint',
    files: { 'trust/policy.yaml': nextPolicy(), 'trust/removed.yaml': 'removed: [ops]\n' },
    code: 'POLICY_INVALID',
    place: 'trust/removed.yaml:1:11',
    says: [/fingerprint|hex/],
    host: 'refuses it',
    status: 4,
  },
  // hosts and groups
  {
    name: 'a host: an unknown key',
    files: { 'hosts/alpha.yaml': 'bundles:\n  app:\n    evn: { A: "1" }\n' },
    code: 'SCHEMA_INVALID',
    place: 'hosts/alpha.yaml:3:5',
    says: [/evn/, /env/],
    host: 'takes it',
  },
  {
    name: 'a host: a number where text belongs',
    files: { 'hosts/alpha.yaml': 'bundles:\n  app: { env: { PORT: 8080 } }\n' },
    code: 'SCHEMA_INVALID',
    place: 'hosts/alpha.yaml:2:23',
    says: [/PORT|string|text/, /"8080"|quot|string/],
    host: 'takes it',
  },
  {
    name: 'a host: a bundle that is not there',
    files: { 'hosts/alpha.yaml': 'bundles:\n  apps: {}\n' },
    code: 'REFERENCE_MISSING',
    place: 'hosts/alpha.yaml:2:3',
    says: [/apps/, /app\b/],
    host: 'takes it',
  },
  {
    name: 'a host: a group that is not there',
    files: { 'hosts/alpha.yaml': 'groups: [prod]\nbundles: { app: {} }\n', 'groups/prd.yaml': 'priority: 1\n' },
    code: 'REFERENCE_MISSING',
    place: 'hosts/alpha.yaml:1:10',
    says: [/prod/, /prd/],
    host: 'takes it',
  },
  {
    name: 'a host: `after` goes round in a circle',
    files: {
      'hosts/alpha.yaml': 'bundles:\n  app: { after: [two] }\n  two: { after: [app] }\n',
      'bundles/two/compose.yaml': service({}),
    },
    code: 'SCHEMA_INVALID',
    place: 'hosts/alpha.yaml',
    says: [/app/, /two/],
    host: 'takes it',
  },
  {
    name: 'a host: a hook that is a command',
    files: { 'hosts/alpha.yaml': 'bundles:\n  app:\n    hooks: { before: ["true"] }\n' },
    code: 'SCHEMA_INVALID',
    place: 'hosts/alpha.yaml:3:',
    says: [/before/],
    host: 'takes it',
  },
  {
    name: 'a group: an empty select',
    files: {
      'groups/all.yaml': 'select: {}\nbundles: { app: {} }\n',
      'hosts/alpha.yaml': 'groups: [all]\nbundles: { app: {} }\n',
    },
    code: 'SCHEMA_INVALID',
    place: 'groups/all.yaml:1:9',
    says: [/select/],
    host: 'takes it',
  },
  {
    name: 'a host file that is no text',
    files: { 'hosts/alpha.yaml': Uint8Array.of(0x6c, 0xff, 0xfe, 0x0a) },
    code: 'SCHEMA_INVALID',
    place: 'hosts/alpha.yaml',
    says: [/UTF-8/],
    host: 'takes it',
  },
  {
    name: "another host's file is no matter of this one",
    files: { 'hosts/beta.yaml': 'bundle: {}\n', 'groups/other.yaml': 'select: { site: mars }\nbundels: {}\n' },
    code: 'SCHEMA_INVALID',
    place: 'groups/other.yaml:2:1',
    says: [/bundels/, /bundles/],
    host: 'does not care',
  },
  // bundles
  {
    name: 'bundle.yaml: a short digest, and an origin that is not listed',
    files: { [SLEEPER]: null, 'bundles/app/bundle.yaml': 'url: https://downloads.example/a.tar.gz\nsha256: abc\n' },
    code: 'SCHEMA_INVALID',
    place: 'bundles/app/bundle.yaml:2:9',
    says: [/sha256|64/],
    host: 'takes it',
  },
  {
    name: 'a bundle with two descriptions',
    files: { 'bundles/app/bundle.yaml': `url: https://downloads.example/a.tar.gz\nsha256: ${'a'.repeat(64)}\n` },
    code: 'SCHEMA_INVALID',
    place: 'bundles/app/',
    says: [/bundle\.yaml/, /compose\.yaml/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: an image by its tag',
    files: { [SLEEPER]: 'services:\n  main:\n    image: nginx:1.29\n' },
    code: 'IMAGE_UNPINNED',
    place: `${SLEEPER}:3:12`,
    says: [/nginx:1\.29/, /kedge pin/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: an unknown key',
    files: { [SLEEPER]: `services:\n  main:\n    image: ${image}\n    comand: [sleep]\n` },
    code: 'SCHEMA_INVALID',
    place: `${SLEEPER}:4:5`,
    says: [/comand/, /command/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: what is never taken',
    files: { [SLEEPER]: `services:\n  main:\n    build: .\n    image: ${image}\n` },
    code: 'SCHEMA_INVALID',
    place: `${SLEEPER}:3:5`,
    says: [/build/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: a variable that nobody declares',
    files: { [SLEEPER]: `services:\n  main:\n    image: ${image}\n    environment: { A: "\${HOME}" }\n` },
    code: 'REFERENCE_MISSING',
    place: `${SLEEPER}:4:`,
    says: [/HOME/, /env/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: a file outside of its folder',
    files: { [SLEEPER]: `services:\n  main:\n    image: ${image}\n    volumes: ["../../trust:/t:ro"]\n` },
    code: 'SCHEMA_INVALID',
    place: `${SLEEPER}:4:`,
    says: [/\.\.\/\.\.\/trust/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: a power that was not granted',
    files: { [SLEEPER]: `services:\n  main:\n    image: ${image}\n    privileged: true\n` },
    code: 'POWER_MISSING',
    place: `${SLEEPER}:4:`,
    says: [/main/, /privileged/, /app: \[privileged\]/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: the socket of Docker',
    files: {
      [SLEEPER]: `services:\n  main:\n    image: ${image}\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n`,
    },
    code: 'POWER_MISSING',
    place: `${SLEEPER}:4:`,
    says: [/docker-socket/],
    host: 'takes it',
  },
  {
    name: 'compose.yaml: no YAML',
    files: { [SLEEPER]: 'services:\n\tmain: {}\n' },
    code: 'SCHEMA_INVALID',
    place: `${SLEEPER}:2:1`,
    says: [/[Tt]ab/],
    host: 'takes it',
  },
  {
    name: 'a bundle without a description',
    files: { [SLEEPER]: null, 'bundles/app/readme.txt': 'x\n' },
    code: 'REFERENCE_MISSING',
    place: '',
    says: [/compose\.yaml/],
    host: 'takes it',
  },
  {
    name: 'powers.yaml: a power that is none',
    files: { 'trust/policy.yaml': nextPolicy(), 'trust/powers.yaml': 'app: [gpus]\n' },
    code: 'SCHEMA_INVALID',
    place: 'trust/powers.yaml:1:7',
    says: [/gpus/, /gpu\b/],
    host: 'takes it',
  },
];

function placeOf(fault: Fault): string {
  return `${fault.file}${fault.line === undefined ? '' : `:${fault.line}:${fault.column ?? ''}`}`;
}

/** The fault of the case is among them, with all that it needs. */
function assertSaid(faults: readonly Fault[], { code, place, says }: Case): Fault {
  const said = JSON.stringify(faults, null, 2);
  const found = faults.find((f) => f.code === code && placeOf(f).startsWith(place));
  assert.ok(found, `no ${code} at ${place}: ${said}`);
  for (const pattern of says) assert.match(`${found.message} ${found.remedy}`, pattern, said);
  assert.ok(found.remedy.length > 5, said);
  return found;
}

describe('bad input', () => {
  let good = line.anchor;
  let touched: FileChanges = {};
  for (const bad of CASES) {
    test(bad.name, async () => {
      await line.goTo(good);
      const commit = await line.commit('lead', { ...touched, ...bad.files });
      await line.show();
      const [linted, pass] = await Promise.all([lint(), host.reconcile()]);
      const said = JSON.stringify(pass, null, 2);
      const stood = good;
      if (pass.commit === commit) {
        good = commit;
        const paths = Object.keys(bad.files);
        touched = Object.fromEntries(await Promise.all(paths.map(async (p) => [p, await atAnchor(p)] as const)));
      }

      assert.equal(linted.status, 1);
      assertSaid(linted.faults, bad);

      assert.deepEqual(await host.containers(), before.containers);
      assert.deepEqual([pass.steps, pass.applied], [[], before.applied], said);
      if (bad.host === 'does not care') {
        assertConverged(pass, commit);
      } else {
        const { code, message, remedy, path } = pass.failure ?? assert.fail(said);
        assert.deepEqual([code, pass.status], [bad.code, bad.status ?? 1], said);
        for (const pattern of bad.says) assert.match(`${message} ${remedy}`, pattern, said);
        const [file = '', row] = bad.place.split(':');
        assert.ok(`${path}`.startsWith(file.replace(/\/$/, '')), said);
        if (row !== undefined && row !== '') assert.ok(message.includes(`${file}:${row}:`), `no line: ${said}`);
        assert.equal(pass.commit, bad.host === 'takes it' ? commit : stood, said);
      }
    });
  }

  test('all faults at once', async () => {
    await line.goTo(good);
    await line.commit('lead', {
      ...touched,
      'hosts/alpha.yaml': 'bundles: { app: { evn: {} } }\nlables: {}\n',
      [SLEEPER]: 'services:\n  one: { image: "nginx:1" }\n  two: { image: "nginx:2", privileged: true }\n',
    });
    const { status, faults } = await lint();
    assert.equal(status, 1);
    const codes = faults.map((f) => f.code).toSorted();
    assert.deepEqual(codes, ['IMAGE_UNPINNED', 'IMAGE_UNPINNED', 'POWER_MISSING', 'SCHEMA_INVALID', 'SCHEMA_INVALID']);
    const text = await kedge(['lint', line.repo.dir], { env: world.engine.env });
    for (const fault of faults) {
      assert.ok(`${text.stdout}${text.stderr}`.includes(`${placeOf(fault)}: ${fault.code}`), text.stdout + text.stderr);
    }
  });

  test('put right, and the host goes on', async () => {
    await line.goTo(good);
    const commit = await line.commit('lead', {
      ...touched,
      'trust/policy.yaml': nextPolicy((text) => text, 5),
      [SLEEPER]: compose({ main: runs(image, { environment: { VERSION: 'right' } }) }),
      'hosts/alpha.yaml': layer({ app: {} }),
    });
    await line.show();
    assertConverged(await host.reconcile(), commit);
    assert.equal((await host.container('app', 'main')).env.VERSION, 'right');
    assert.ok(world.http.log.some(isFetch));
  });
});

async function atAnchor(path: string): Promise<string | null> {
  const shown = await line.repo.tryGit('show', `${line.anchor}:${path}`);
  return shown.status === 0 ? shown.stdout : null;
}

describe('host.yaml', () => {
  const edits: readonly [string, (config: Record<string, unknown>) => unknown, RegExp, RegExp][] = [
    ['an unknown key', (c) => ({ ...c, stat: '/x' }), /stat/, /state/],
    ['no name', ({ name: _, ...c }) => c, /name/, /./],
    ['a name that is none', (c) => ({ ...c, name: '../x' }), /name/, /./],
    [
      'an anchor that is cut short',
      (c) => ({ ...c, fleet: { ...(c.fleet as object), anchor: 'abc123' } }),
      /anchor/,
      /40/,
    ],
    ['no source', (c) => ({ ...c, fleet: { ...(c.fleet as object), sources: undefined } }), /sources/, /./],
    [
      'plain http to another machine',
      (c) => ({ ...c, fleet: { ...(c.fleet as object), sources: ['http://hub.example/fleet.git'] } }),
      /plain http/,
      /plain: true/,
    ],
    [
      'a login in the address',
      (c) => ({ ...c, fleet: { ...(c.fleet as object), sources: ['https://me:hunter2@hub.example/fleet.git'] } }),
      /login/,
      /tokenFile/,
    ],
    [
      'an address that starts a program',
      (c) => ({ ...c, fleet: { ...(c.fleet as object), sources: ['ext::sh -c id'] } }),
      /ext::/,
      /https/,
    ],
    ['the API open to everybody', (c) => ({ ...c, api: { listen: '0.0.0.0:7878' } }), /0\.0\.0\.0/, /exposed/],
  ];
  for (const [name, edit, says, remedy] of edits) {
    test(name, async () => {
      const file = join(host.dir, 'bad.yaml');
      const config = JSON.parse(await readFile(host.configFile, 'utf8')) as Record<string, unknown>;
      await writeFile(file, JSON.stringify(edit(config), null, 2));
      const result = await kedge(['reconcile', '--once', '-o', 'json', '--config', file], { env: world.engine.env });
      const { failure } = result.json() as { failure: Fault };
      const said = result.stdout;
      assert.equal(result.status, 1, said);
      assert.match(failure.code, /^(SCHEMA_INVALID|SOURCE_SCHEME_MISMATCH)$/, said);
      assert.equal(failure.file, file, said);
      assert.ok((failure.line ?? 0) > 0 && (failure.column ?? 0) > 0, said);
      assert.match(failure.message, says, said);
      assert.match(`${failure.message} ${failure.remedy}`, remedy, said);
      assert.doesNotMatch(said, /hunter2/);
    });
  }
  test('a configuration that is right again is used as if nothing had been', async () => {
    const containers = await host.containers();
    assertConverged(readPass(await host.kedge('reconcile', '--once', '-o', 'json')));
    assert.deepEqual(await host.containers(), containers);
  });
});
