import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { type JudgedCompose, renderCompose } from '../../../../reconciler/core/compose.ts';
import { NO_HOOKS } from '../../../../reconciler/core/hooks.ts';
import { projectEnv } from '../../../../scripts/lib/paths.mjs';
import { fuzz } from '../../../support/fuzz.ts';
import { run, tryRun } from '../../../support/run.ts';
import { tempDir } from '../../../support/temp.ts';
import { accepted, bundleName, DIGEST, IMAGE, judge, sha256 } from './judge.ts';

const OPTIONS = {
  project: 'kedge-web',
  instance: 'fleet/host',
  dir: '/var/lib/kedge/bundles/web/1',
  secrets: '/run/kedge/secrets',
};

function render(judged: JudgedCompose, options = OPTIONS): string {
  const bundle = {
    name: bundleName('web'),
    digest: sha256(''),
    compose: judged.compose,
    services: judged.services,
    files: [],
    health: { timeoutMs: 1, http: null },
    after: [],
    requires: null,
    when: null,
    hooks: NO_HOOKS,
  };
  return renderCompose(bundle, options);
}

type Loose = { [key: string]: Loose } & Loose[] & string;

test('labels, absolute mounts, names of its own, doubled dollars', () => {
  const judged = accepted(
    judge(
      `services:
  app: { image: "${IMAGE}", volumes: ["./conf/a:/a", "./:/all", "v:/v", "/srv:/s:ro"], labels: { mine: "1" }, command: ["echo", "$$HOME $$$$"], configs: [c] }
volumes: { v: { labels: { x: "y" } } }
configs: { c: { file: ./conf/a } }
`,
      { files: { 'conf/a': '1' }, powers: ['mount:/srv:ro'] },
    ),
  );
  const model = JSON.parse(render(judged)) as Loose;
  assert.deepEqual(model.services?.app?.labels, {
    mine: '1',
    'kedge.instance': 'fleet/host',
    'kedge.bundle': 'web',
    'kedge.service-digest': judged.services[0]?.digest,
  });
  assert.deepEqual(
    model.services?.app?.volumes?.map(({ source, read_only }) => [source, read_only]),
    [
      [`${OPTIONS.dir}/files/conf/a`, true],
      [`${OPTIONS.dir}/files`, true],
      ['/srv', true],
      ['v', undefined],
    ],
  );
  assert.deepEqual(model.volumes?.v, {
    name: 'kedge-web.v',
    labels: { x: 'y', 'kedge.instance': 'fleet/host', 'kedge.bundle': 'web' },
  });
  assert.equal(model.networks?.default?.name, 'kedge-web.default');
  assert.deepEqual(model.configs, { c: { file: `${OPTIONS.dir}/files/conf/a` } });
  assert.deepEqual(model.services?.app?.command, ['echo', '$$HOME $$$$']);
  assert.equal(render(judged), render(judged));
});

test('no two bundles share a volume, whatever they call it', () => {
  const names = [
    ['kedge-a', 'b_data'],
    ['kedge-a_b', 'data'],
    ['kedge-a', 'b.data'],
  ].map(([project = '', volume = '']) => {
    const judged = accepted(
      judge(`services: { app: { image: "${IMAGE}", volumes: ["${volume}:/v"] } }\nvolumes: { "${volume}": }\n`),
    );
    const model = JSON.parse(render(judged, { ...OPTIONS, project })) as Loose;
    return String(model.volumes?.[volume]?.name);
  });
  assert.equal(new Set(names).size, names.length, names.join(' '));
});

// --- against Compose itself

/** Pieces of services in all the forms that they can be written in. Each may be left out. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of Compose
const PIECES: readonly (readonly string[])[] = [
  ['command: sh -c "echo $$HOME"', 'command: [echo, "a $$ b", "$VALUE"]', 'command: []', 'entrypoint: ["/bin/x"]'],
  ['environment: [A=1, "B=$VALUE", C=]', 'environment: { A: "$$x ${VALUE:-d}", B: 5, C: true, D: "" }'],
  [
    'ports: ["8080:80", "127.0.0.1:9000-9002:90-92/udp", "53"]',
    'ports: [{ target: 80, published: 8081, host_ip: "::1" }]',
  ],
  [
    'volumes: ["./conf:/c", "data:/d", "/anon"]',
    'volumes: ["./conf/a:/c:ro,z", { type: tmpfs, target: /t, tmpfs: { size: 1m, mode: 0o700 } }]',
    'volumes: ["/srv/models:/m:ro", "/srv:/s"]',
  ],
  [
    'networks: [back]',
    'networks: { back: { aliases: [x], ipv4_address: 10.9.0.7 }, default: }',
    'network_mode: none',
    'network_mode: host',
  ],
  ['restart: always', 'restart: no', 'restart: "on-failure:3"'],
  [
    'healthcheck: { test: "curl -f $$X", interval: 90s, retries: 3 }',
    'healthcheck: { test: [CMD, "true"], start_period: 1m30s }',
    'healthcheck: { disable: true }',
  ],
  ['cap_add: [NET_ADMIN]', 'cap_drop: [ALL]', 'privileged: true'],
  ['security_opt: ["no-new-privileges"]', 'security_opt: ["seccomp=unconfined"]'],
  ['gpus: all', 'deploy: { resources: { limits: { cpus: "0.5", memory: 64m, pids: 9 } } }', 'mem_limit: 1g'],
  ['devices: ["/dev/fuse"]', 'devices: ["/dev/snd:/dev/snd:r"]'],
  ['pid: host', 'ipc: host', 'uts: host', 'userns_mode: host', 'ipc: private'],
  ['labels: [a=b, "c=$$d"]', 'labels: { a: 1 }'],
  ['configs: [c]', 'configs: [{ source: f, target: /etc/x, mode: 0o400 }]', 'secrets: [s]'],
  [
    'user: "1000:1000"',
    'working_dir: /x',
    'hostname: h',
    'read_only: true',
    'init: true',
    'shm_size: 64m',
    'stop_grace_period: 90s',
    'stop_signal: SIGINT',
  ],
  [
    'ulimits: { nofile: 9, memlock: { soft: -1, hard: -1 } }',
    'sysctls: { net.core.somaxconn: 1 }',
    'tmpfs: ["/run:size=1m"]',
    'extra_hosts: ["a:1.2.3.4", "b=::1"]',
    'dns: 1.1.1.1',
  ],
  [
    'logging: { driver: json-file, options: { max-size: 1m } }',
    'group_add: [7]',
    'expose: [80, "90/udp"]',
    'cpus: 0.5',
    'pids_limit: 7',
    'oom_score_adj: 5',
    'runtime: runc',
    'cpuset: 0-1',
  ],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of Compose
const POWERS = [
  'mount:/srv',
  'cap:NET_ADMIN',
  'privileged',
  'unconfined',
  'gpu',
  'devices:/dev',
  'host-pid',
  'host-ipc',
  'host-network',
];
const TOP =
  'volumes: { data: }\nnetworks: { back: { internal: true, ipam: { config: [{ subnet: 10.9.0.0/24 }] } } }\nconfigs: { c: { content: "x $$y" }, f: { file: ./conf/a } }\nsecrets: { s: { file: ./conf/a } }\n';

const service = fc
  .tuple(...PIECES.map((pieces) => fc.option(fc.constantFrom(...pieces), { freq: 2 })))
  .map((lines) =>
    [`image: app:1@sha256:${DIGEST}`, ...lines.filter((line) => line !== null)].map((line) => `    ${line}\n`).join(''),
  );
/** With the characters that readers of YAML make something else of. */
const ANY_STRING = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\t',
      '"',
      '\\',
      '\r',
      '\u0085',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u007f',
      '$',
      '{',
      '}',
      '#',
      ':',
    ),
    maxLength: 8,
  }),
);
const composeFile = fc
  .array(service, { minLength: 1, maxLength: 3 })
  .map((services) => `services:\n${services.map((text, i) => `  s${i}:\n${text}`).join('')}${TOP}`);

const ENV = { PATH: projectEnv().PATH, DOCKER_CONFIG: process.env.DOCKER_CONFIG ?? '/nonexistent' };

/** Lines that are put anywhere: powers, and the ways in which readers of YAML differ. */
const TRICKS: readonly string[] = [
  '    privileged: true',
  '    "priv\\u0069leged": true',
  '    ? privileged\n    : yes',
  '    !!str privileged: on',
  '    privileged: false',
  '    volumes: ["/:/host"]',
  '    volumes: [{ type: bind, source: /var/run/docker.sock, target: /s }]',
  '    cap_add: &caps [SYS_ADMIN]',
  '    <<: { privileged: true }',
  '    <<: [{ cap_add: [ALL] }, { pid: host }]',
  '    <<: *later',
  '    extends: { file: ../other.yaml, service: x }',
  '    env_file: /etc/shadow',
  '    pid: host',
  '    pid: ho"st"',
  '    network_mode: host',
  '    devices: ["/dev/sda"]',
  '    security_opt: [apparmor=unconfined]',
  '    build: .',
  '    provider: { type: sh }',
  'include: [https://example.org/x.yaml]',
  'x-more: &later { privileged: true }',
  `  s9: { image: "app:1@sha256:${DIGEST}", privileged: true }`,
  '# a comment\rprivileged: true',
  '\ufeff    privileged: true',
  '    privileged: !!bool "true"',
  '    user: 0o0',
  '    command: >-\n      privileged: true',
  '    working_dir: "/x\\\n      y"',
  '    labels: { "com.docker.compose.project": other }',
  '    stop_signal: SIGINT',
  '---',
  '...',
  '%YAML 1.1',
];

const HARMLESS = `services:
  s0:
    image: app:1@sha256:${DIGEST}
    command: [a, b]
    volumes: ["./conf:/c"]
  s1:
    image: app:1@sha256:${DIGEST}
    labels: { a: b }
    read_only: true
`;

/** What a service as Compose reads it may do beyond its container. */
function powerful(service: Loose | undefined): readonly string[] {
  const found: string[] = [];
  for (const [key, value] of Object.entries(service ?? {})) {
    const [text, all] = [JSON.stringify(value), Array.isArray(value) ? (value as readonly Loose[]) : []];
    const given = text !== 'null' && text !== '[]' && text !== '{}' && text !== '""' && text !== 'false';
    if (
      [
        'privileged',
        'cap_add',
        'devices',
        'device_cgroup_rules',
        'gpus',
        'build',
        'provider',
        'extends',
        'env_file',
        'cgroup_parent',
        'volumes_from',
        'use_api_socket',
        'credential_spec',
      ].includes(key) &&
      given
    )
      found.push(`${key}: ${text}`);
    if (['pid', 'ipc', 'uts', 'userns_mode', 'network_mode', 'cgroup'].includes(key) && text.includes('host'))
      found.push(`${key}: ${text}`);
    if (key === 'security_opt' && text.includes('unconfined')) found.push(`${key}: ${text}`);
    if (key === 'volumes')
      for (const mount of all)
        if (mount.type === 'bind' && !String(mount.source).startsWith(`${OPTIONS.dir}/files`))
          found.push(`${key}: ${JSON.stringify(mount)}`);
  }
  return found;
}

async function findCompose(): Promise<readonly [string, ...string[]]> {
  for (const argv of [['docker-compose'], ['docker', 'compose']] as const) {
    const { stdout } = await tryRun(argv[0], [...argv.slice(1), 'version', '--short'], { env: ENV });
    if (/^v?[2-9]\./.test(stdout)) return argv;
  }
  throw new Error('this test needs Docker Compose v2: `npm test` brings it');
}

const DURATIONS = ['interval', 'timeout', 'start_period', 'stop_grace_period'];

/** Leaves out what says the same as nothing, and brings what Compose prints in its own form to ours. */
function comparable(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return DURATIONS.includes(key) ? seconds(value) : value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map((item) => comparable(item));
  if (typeof value !== 'object' || value === null) return value;
  if ('permissions' in value && 'target' in value && 'source' in value)
    return `${value.source}:${value.target}:${value.permissions}`;
  const entries = Object.entries(value)
    .map(([name, item]) => [name, comparable(item, name)] as const)
    // Names that Compose gives to what has none in Docker.
    .filter(([name, item]) => !(name === 'name' && /^kedge-web_[cfs]$/.test(String(item))))
    .filter(
      ([name, item]) =>
        name === 'command' || !(item !== null && typeof item === 'object' && Object.keys(item).length === 0),
    )
    .filter(([name, item]) => !((name === 'command' || name === 'entrypoint') && item === null))
    .filter(([name, item]) => !(name === 'create_host_path' && item === false))
    .map(([name, item]) => [name, name === 'count' && item === 'all' ? -1 : item] as const);
  return Object.fromEntries(entries);
}

function seconds(text: string): number {
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9.]+)(h|m|s)/g))
    total += Number(amount) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
  return total;
}

describe('Docker Compose shows what was judged, and nothing more', async () => {
  const [file, ...args] = await findCompose();
  const dir = await tempDir({ after }, 'render');
  const config = async (text: string): Promise<unknown> => {
    const path = join(dir, 'compose.json');
    await writeFile(path, text);
    // Variables that Compose would put in, if it found one to put in.
    const env = { ...ENV, VALUE: 'from the process', HOME: '/evil', A: 'evil' };
    await writeFile(join(dir, '.env'), 'VALUE=from the file\nA=evil\n');
    return JSON.parse(
      await run(file, [...args, '-f', path, 'config', '--format', 'json'], {
        env,
        cwd: dir,
      }),
    );
  };

  test('for files of any form', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(composeFile, async (text) => {
        const result = judge(text, {
          files: { 'conf/a': '1' },
          env: { VALUE: 'a "quoted" $value\n#' },
          powers: POWERS,
        });
        fc.pre(result.ok);
        const rendered = render(result.value);
        assert.deepEqual(comparable(await config(rendered)), comparable(JSON.parse(rendered)));
        compared++;
      }),
      { ...fuzz(20261121, 40), maxSkipsPerRun: 1000 },
    );
    assert.ok(compared >= 40);
  });

  test('for files that ask for more, by every trick of YAML: nothing runs that was not granted', async () => {
    let compared = 0;
    const tricks = fc.array(fc.tuple(fc.constantFrom(...TRICKS), fc.nat()), { maxLength: 3 });
    const property = fc.asyncProperty(tricks, async (chosen) => {
      const lines = HARMLESS.split('\n');
      for (const [trick, at] of chosen) lines.splice(at % lines.length, 0, ...trick.split('\n'));
      const result = judge(lines.join('\n'), { files: { 'conf/a': '1' } });
      if (!result.ok) return;
      compared++;
      assert.deepEqual(result.value.powersUsed, []);
      const shown = (await config(render(result.value))) as Loose;
      const found = Object.values(shown.services ?? {}).flatMap(powerful);
      assert.deepEqual(found, [], lines.join('\n'));
      assert.equal('include' in shown || 'models' in shown, false);
    });
    await fc.assert(property, fuzz(20261129, 300));
    assert.ok(compared > 10, `${compared} were accepted`);
  });

  test('for strings of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ANY_STRING, { maxLength: 30 }), async (values) => {
        const quoted = values.map((value) => value.replaceAll('$', '$$$$'));
        const whole = judge(JSON.stringify({ services: { app: { image: IMAGE, command: quoted } } }));
        const each = quoted.filter(
          (value) => judge(JSON.stringify({ services: { app: { image: IMAGE, command: [value] } } })).ok,
        );
        const judged = whole.ok
          ? whole.value
          : accepted(judge(JSON.stringify({ services: { app: { image: IMAGE, command: each } } })));
        const shown = (await config(render(judged))) as Loose;
        const want = (judged.compose as Loose).services?.app?.command;
        assert.deepEqual(
          Array.from(shown.services?.app?.command ?? [], (value) => String(value).replaceAll('$$', '$')),
          want,
        );
      }),
      fuzz(20261121, 25),
    );
  });
});
