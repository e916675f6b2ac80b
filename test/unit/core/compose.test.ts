import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aliasBomb } from '../../support/yaml-bomb.ts';
import { accepted, DIGEST, faultsOf, IMAGE, judge, judgeService } from './compose/judge.ts';

/** The one service of the canonical model. */
function canonical(lines: string, options: Parameters<typeof judgeService>[1] = {}): Record<string, unknown> {
  const { services } = accepted(judgeService(lines, options)).compose as { services: { app: Record<string, unknown> } };
  return services.app;
}

describe('what is refused in a service', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['build: .', /build: not taken: nothing is built/],
    ['build: { context: "https://evil.example/x.git" }', /build: not taken/],
    ['extends: { file: ../../x.yaml, service: y }', /extends: not taken/],
    ['env_file: /etc/shadow', /env_file: not taken/],
    ['label_file: ./x', /label_file: not taken/],
    ['provider: { type: /bin/sh }', /provider: not taken: Compose would run a program/],
    ['use_api_socket: true', /use_api_socket: not taken/],
    ['develop: { watch: [] }', /develop: not taken/],
    ['models: [x]', /models: not taken/],
    ['credential_spec: { file: x }', /credential_spec: not taken/],
    ['profiles: [debug]', /profiles: not taken/],
    ['volumes_from: ["container:other"]', /volumes_from: not taken/],
    ['external_links: [other]', /external_links: not taken/],
    ['annotations: { org.systemd.property.x: y }', /annotations: not taken/],
    ['cgroup_parent: /', /cgroup_parent: not taken/],
    ['device_cgroup_rules: ["b 8:0 rwm"]', /device_cgroup_rules: not taken/],
    ['oom_kill_disable: true', /oom_kill_disable: not taken/],
    ['oom_score_adj: -1000', /oom_score_adj: expected a whole number from 0/],
    ['pull_policy: build', /pull_policy: expected missing/],
    ['pull_policy: always', /pull_policy: expected missing/],
    ['network_mode: "container:other"', /network_mode: "container:other" is not taken/],
    ['network_mode: some_network', /network_mode: "some_network" is not taken/],
    ['pid: "container:other"', /pid: "container:other" is not taken/],
    ['ipc: shareable', /ipc: "shareable" is not taken/],
    ['ipc: "container:other"', /ipc: .* is not taken/],
    ['sysctls: { kernel.core_pattern: "|/x" }', /kernel.core_pattern is a setting of the whole host/],
    ['sysctls: { vm.overcommit_memory: "1" }', /setting of the whole host/],
    ['security_opt: ["seccomp=./profile.json"]', /the security option "seccomp=.\/profile.json" is not taken/],
    ['runtime: io.containerd.evil.v1', /runtime: expected runc/],
    ['logging: { driver: syslog }', /logging.driver: expected json-file/],
    ['logging: { options: { syslog-address: "unix:///dev/log" } }', /not a name that is taken here/],
    ['ulimits: { rtprio: 99 }', /not a name that is taken here/],
    ['labels: { com.docker.compose.project: other }', /belongs to Docker or to Kedge/],
    ['labels: ["kedge.instance=other"]', /belongs to Docker or to Kedge/],
    ['labels: { Com.Docker.compose.oneoff: "True" }', /belongs to Docker or to Kedge/],
    ['volumes: ["../other:/x"]', /lies outside of the bundle's folder/],
    ['volumes: ["./../../../etc:/x"]', /lies outside of the bundle's folder/],
    ['volumes: ["~/.ssh:/x"]', /lies outside of the bundle's folder/],
    ['volumes: ["/srv/../etc:/x"]', /`\.\.` is not taken/],
    ['volumes: ["./conf:/x:rw"]', /mounted read-only only/],
    ['volumes: [{ type: bind, source: ./conf, target: /x, read_only: false }]', /mounted read-only only/],
    ['volumes: [{ type: image, source: x, target: /x }]', /mounts of type image are not taken/],
    ['volumes: [{ type: npipe, source: x, target: /x }]', /mounts of type npipe are not taken/],
    ['volumes: ["/srv:/x:rshared"]', /shared propagation/],
    ['volumes: ["./conf:/x", "./conf:/x/"]', /two mounts at \/x/],
    ['volumes: ["./conf:/"]', /absolute path inside/],
    ['volumes: ["./conf:/a/../../x"]', /absolute path inside/],
    ['tmpfs: ["/x:dev,suid"]', /not a path with options that are known/],
    ['deploy: { restart_policy: { condition: any } }', /restart_policy: not taken/],
    ['deploy: { replicas: 3 }', /one container runs of each service/],
    ['deploy: { mode: global }', /deploy.mode: expected replicated/],
    ['scale: 2', /one container runs of each service/],
    ['post_start: [{ command: "true", privileged: true }]', /privileged: not taken/],
    ['devices: ["/etc/shadow:/x"]', /expected \/dev\/NAME/],
    ['devices: ["/dev/../etc:/x"]', /expected \/dev\/NAME/],
    [
      'deploy: { resources: { reservations: { devices: [{ capabilities: [tpu] }] } } }',
      /the capability tpu are not taken/,
    ],
    ['storage_opt: { overlay2.x: "1" }', /unknown key/],
    ['command: echo a; rm -rf /', /`;` has no meaning here/],
    ['command: "echo $$(id)"', /has no meaning here/],
    ['command: "echo \\"a"', /is not closed/],
    ['read_only: yes', /expected true or false, found "yes"/],
    ['privileged: "on"', /expected true or false/],
    ['ports: ["99999:80"]', /ports are numbers/],
    ['ports: ["8000-8002:80"]', /the same length/],
    ['ports: ["80:80", "80:80"]', /port 80 is published twice/],
    ['x: 1\n', /unknown key/],
    ['restrat: always', /unknown key \(did you mean restart\?\)/],
    ['healthcheck: { test: [curl] }', /begins with CMD/],
    ['restart: sometimes', /expected no, always/],
    ['network_mode: none\nnetworks: [default]', /cannot both be given/],
    ['network_mode: none\nports: ["80"]', /mean nothing with network_mode none/],
    ['mem_limit: 1g\ndeploy: { resources: { limits: { memory: 2g } } }', /say the same thing/],
    ['environment: { "A B": x }', /not a name that is taken here/],
    ['environment: ["A=1", "A=2"]', /A is given twice/],
    ['environment: { A: 1.10 }', /printed as 1.1/],
    ['environment: { A: 0644 }', /octal to some/],
    ['environment: { A: 0x1F }', /printed as 31/],
    ['depends_on: [app]', /a circle: app -> app/],
    ['depends_on: [db]', /no service db/],
    ['networks: [back]', /no network back/],
    ['volumes: ["data:/x"]', /no volume data/],
    ['configs: [c]', /nothing named "c"/],
    ['volumes: ["./nothing:/x"]', /no file or folder nothing/],
    ['mac_address: x', /a MAC address/],
    ['stop_grace_period: 10', /expected a duration/],
    ['stop_grace_period: 277h', /longer than 90s/],
    ['volumes: [{ type: tmpfs, target: /t, tmpfs: { mode: 1777 } }]', /file mode in octal/],
  ];
  for (const [lines, expected] of refused) {
    test(lines, () => {
      const faults = faultsOf(judgeService(lines, { files: { conf: 'x' }, powers: ['mount:/'] }));
      assert.ok(
        faults.some(({ message }) => expected.test(message)),
        JSON.stringify(faults, null, 1),
      );
      for (const fault of faults)
        assert.ok((fault.line ?? 0) >= 1 && fault.remedy !== '' && fault.file === 'bundles/web/compose.yaml');
    });
  }
});

describe('what is refused in the rest of the file', () => {
  const service = `services: { app: { image: "${IMAGE}", volumes: ["v:/v"] } }\n`;
  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /the file is empty|expected a map/],
    ['- a\n', /expected a map/],
    ['services: {}\n', /no services/],
    [`include: [other.yaml]\n${service}`, /include: not taken/],
    [`name: other\n${service}`, /name: not taken/],
    [`models: { m: { model: x } }\n${service}`, /models: not taken/],
    [`sevices: {}\n`, /unknown key \(did you mean services\?\)/],
    [`${service}volumes: { v: { external: true } }\n`, /external: not taken/],
    [`${service}volumes: { v: { name: kedge-other.data } }\n`, /name: not taken/],
    [`${service}volumes: { v: { driver_opts: { type: none, o: bind, device: /etc } } }\n`, /would mount a path/],
    [`${service}volumes: { v: { driver_opts: { type: ext4, device: /dev/sda1 } } }\n`, /would mount a path or a disk/],
    [
      `${service}volumes: { v: { driver_opts: { type: overlay, device: overlay, o: "lowerdir=/etc,upperdir=/a,workdir=/b" } } }\n`,
      /would mount a path/,
    ],
    [`${service}volumes: { v: { driver_opts: { type: nfs, device: /etc, o: bind } } }\n`, /is a path of the host/],
    [
      `${service}volumes: { v: { driver_opts: { type: tmpfs, device: tmpfs, o: "size=1m,bind" } } }\n`,
      /mount option bind/,
    ],
    [
      `${service}volumes: { v: { driver_opts: { type: cifs, device: //h/s, o: "credentials=/root/x" } } }\n`,
      /mount option credentials/,
    ],
    [`${service}volumes: { v: { driver_opts: { mountpoint: /etc } } }\n`, /mountpoint is not taken/],
    [`${service}volumes: { v: }\nconfigs: { c: { file: /etc/shadow } }\n`, /lies outside of the bundle's folder/],
    [`${service}volumes: { v: }\nconfigs: { c: { file: ../x } }\n`, /lies outside of the bundle's folder/],
    [`${service}volumes: { v: }\nconfigs: { c: { external: true } }\n`, /external: not taken/],
    [`${service}volumes: { v: }\nconfigs: { c: { content: a, file: ./conf } }\n`, /exactly one of/],
    [`${service}volumes: { v: }\nconfigs: { c: { environment: HOME } }\n`, /HOME is not declared/],
    [`${service}volumes: { v: }\nsecrets: { s: { environment: HOME } }\n`, /environment: not taken/],
    [`${service}volumes: { v: }\nnetworks: { n: { name: other } }\n`, /could be the network of somebody else/],
    [`${service}volumes: { v: }\nnetworks: { n: { driver: overlay } }\n`, /expected bridge/],
    [`${service}volumes: { v: }\nnetworks: { n: { external: true, name: host } }\n`, /no network to attach to/],
    [`${service}volumes: { v: }\nnetworks: { "a b": }\n`, /is not a name/],
    [`${service}---\n${service}`, /one document/],
    [`%YAML 1.1\n---\n${service}`, /directive/],
    [`${service}volumes: { v: !!map {} }\n`, /tags are not taken/],
    [`${service}volumes: { v: !evil {} }\n`, /tag/],
    [`${service}services: {}\n`, /stands here twice/],
    [`${service}volumes: { v: , 5: }\n`, /a key must be a plain string/],
    [`services: { app: *nowhere }\n`, /not valid YAML|no anchor/],
    [`services: &s { app: *s }\n`, /inside of its own anchor/],
    [`services: { app: { image: "${IMAGE}", <<: 5 } }\n`, /`<<` takes a map/],
    [`services: { app: { image: "${IMAGE}", command: ["a\\u2028b"] } }\n`, /control characters/],
    [`services: { app: { image: "${IMAGE}", command: ["a\\ud800"] } }\n`, /control characters/],
    [`services: { app: { image: "${IMAGE}", command: ["a\\0"] } }\n`, /control characters/],
    [`services: ${'['.repeat(5000)}\n`, /levels/],
    [`services: ${'{a: '.repeat(200)}1${'}'.repeat(200)}\n`, /levels/],
    [`services:\n  app:\n\timage: x\n`, /not valid YAML/],
  ];
  for (const [text, expected] of refused) {
    test(text.slice(0, 150), () => {
      const faults = faultsOf(
        judge(text, { files: { conf: 'x' }, powers: ['volume-driver', 'host-network', 'external-network:host'] }),
      );
      assert.ok(
        faults.some(({ message }) => expected.test(message)),
        JSON.stringify(faults, null, 1),
      );
    });
  }

  test('a bomb of aliases is refused before it is laid out', () => {
    const faults = faultsOf(judge(aliasBomb(IMAGE)));
    assert.match(faults[0]?.message ?? '', /more than 50000 values/);
  });
  test('a bomb of variables is refused before it is laid out', () => {
    const text = `services: { app: { image: "${IMAGE}", command: [${Array(200)
      .fill(`"${'$A'.repeat(100)}"`)
      .join(', ')}] } }\n`;
    assert.match(
      faultsOf(judge(text, { env: { A: 'x'.repeat(10_000) } }))[0]?.message ?? '',
      /too large|larger than|too long/,
    );
  });
  test('bytes that are no UTF-8, and too many bytes', () => {
    assert.match(faultsOf(judge(new Uint8Array([0xff, 0xfe, 0x61])))[0]?.message ?? '', /not UTF-8/);
    assert.match(faultsOf(judge(new Uint8Array(2 ** 20 + 1)))[0]?.message ?? '', /larger than/);
  });
});

describe('powers', () => {
  const needed: readonly (readonly [string, readonly string[]])[] = [
    ['privileged: true', ['privileged']],
    ['network_mode: host', ['host-network']],
    ['network_mode: bridge', ['external-network:bridge']],
    ['pid: host', ['host-pid']],
    ['ipc: host', ['host-ipc']],
    ['uts: host', ['unconfined']],
    ['userns_mode: host', ['unconfined']],
    ['cgroup: host', ['unconfined']],
    ['security_opt: ["seccomp:unconfined"]', ['unconfined']],
    ['security_opt: ["apparmor=unconfined"]', ['unconfined']],
    ['security_opt: ["apparmor=weaker"]', ['unconfined']],
    ['security_opt: ["label:disable"]', ['unconfined']],
    ['security_opt: ["systempaths=unconfined"]', ['unconfined']],
    ['cap_add: [cap_net_admin, SYS_TIME]', ['cap:NET_ADMIN', 'cap:SYS_TIME']],
    ['cap_add: [ALL]', ['cap:ALL']],
    ['gpus: all', ['gpu']],
    ['gpus: [{ count: 2 }]', ['gpu']],
    ['runtime: nvidia', ['gpu']],
    ['environment: { NVIDIA_VISIBLE_DEVICES: all }', ['gpu']],
    ['deploy: { resources: { reservations: { devices: [{ capabilities: [gpu] }] } } }', ['gpu']],
    ['devices: ["/dev/snd"]', ['devices:/dev/snd']],
    ['devices: [{ source: /dev/fuse, target: /dev/x, permissions: r }]', ['devices:/dev/fuse']],
    ['devices: ["nvidia.com/gpu=all"]', ['gpu']],
    ['devices: ["vendor.com/tpu=0"]', ['devices:vendor.com/tpu=0']],
    ['volumes: ["/srv/models:/m:ro"]', ['mount:/srv/models:ro']],
    ['volumes: ["/srv//models/./x/:/m"]', ['mount:/srv/models/x']],
    ['volumes: [{ type: bind, source: /srv, target: /m, read_only: true }]', ['mount:/srv:ro']],
    ['volumes: ["/var/run/docker.sock:/s"]', ['docker-socket']],
    ['volumes: ["/run/docker.sock:/s:ro"]', ['docker-socket']],
    ['volumes: ["/run/containerd/containerd.sock:/s"]', ['docker-socket']],
    ['volumes: ["/home/me/docker.sock:/s"]', ['docker-socket']],
    ['volumes: ["/var/run:/s:ro"]', ['docker-socket', 'mount:/run:ro']],
    ['volumes: ["/run/containerd:/s:ro"]', ['docker-socket', 'mount:/run/containerd:ro']],
    ['volumes: ["/:/host:ro"]', ['docker-socket', 'mount:/:ro']],
    ['group_add: [docker]', ['docker-socket']],
    ['container_name: web', ['container-name']],
  ];
  for (const [lines, powers] of needed) {
    test(lines, () => {
      const faults = faultsOf(judgeService(lines));
      assert.equal(faults.length, powers.length, JSON.stringify(faults, null, 1));
      for (const fault of faults) {
        assert.deepEqual([fault.code, fault.service, fault.line], ['POWER_MISSING', 'app', 4]);
        assert.match(fault.remedy, /trust\/powers\.yaml: `web: \[/);
        for (const power of powers) assert.ok(fault.remedy.includes(power), fault.remedy);
      }
      assert.deepEqual(accepted(judgeService(lines, { powers })).powersUsed, [...powers].toSorted());
      const [, ...rest] = powers;
      assert.equal(judgeService(lines, { powers: rest }).ok, false, 'each of them is needed');
      assert.equal(
        judgeService(lines, { powers: ['gpu', 'privileged'].filter((power) => !powers.includes(power)) }).ok,
        false,
      );
    });
  }

  test('networks and volumes', () => {
    const file = (top: string): string =>
      `services: { app: { image: "${IMAGE}", networks: [n], volumes: ["v:/v"] } }\n${top}`;
    const external = file('networks: { n: { external: true, name: proxy } }\nvolumes: { v: }\n');
    assert.match(faultsOf(judge(external))[0]?.message ?? '', /needs the power external-network:proxy/);
    assert.deepEqual(accepted(judge(external, { powers: ['external-network:proxy'] })).powersUsed, [
      'external-network:proxy',
    ]);
    const lan = file('networks: { n: { driver: macvlan, driver_opts: { parent: eth0 } } }\nvolumes: { v: }\n');
    assert.match(faultsOf(judge(lan))[0]?.message ?? '', /needs the power host-network/);
    const bridge = file(
      'networks: { n: { driver_opts: { com.docker.network.bridge.name: eth0 } } }\nvolumes: { v: }\n',
    );
    assert.match(faultsOf(judge(bridge))[0]?.message ?? '', /needs the power host-network/);
    // Seen with Docker 20.10: the host then routes 8.8.8.0/24 to the bridge, and asks the container for names.
    const hijack = file('networks: { n: { ipam: { config: [{ subnet: 8.8.8.0/24 }] } } }\nvolumes: { v: }\n');
    assert.match(faultsOf(judge(hijack))[0]?.message ?? '', /needs the power host-network/);
    assert.deepEqual(accepted(judge(hijack, { powers: ['host-network'] })).powersUsed, ['host-network']);
    const driver = file(
      'networks: { n: }\nvolumes: { v: { driver: local-persist, driver_opts: { mountpoint: /etc } } }\n',
    );
    assert.match(faultsOf(judge(driver))[0]?.message ?? '', /needs the power volume-driver/);
    const nfs = file(
      'networks: { n: }\nvolumes: { v: { driver_opts: { type: nfs, o: "addr=10.0.0.1,rw", device: ":/x" } } }\n',
    );
    assert.match(faultsOf(judge(nfs))[0]?.message ?? '', /needs the power volume-driver/);
    assert.equal(judge(nfs, { powers: ['volume-driver'] }).ok, true);
  });

  test('a grant of a folder covers what lies below it, and `:ro` no writing', () => {
    assert.equal(judgeService('volumes: ["/srv/models/a:/m:ro"]', { powers: ['mount:/srv/models:ro'] }).ok, true);
    assert.equal(judgeService('volumes: ["/srv/models/a:/m"]', { powers: ['mount:/srv/models:ro'] }).ok, false);
    assert.equal(judgeService('volumes: ["/srv/modelsx:/m:ro"]', { powers: ['mount:/srv/models:ro'] }).ok, false);
    assert.equal(judgeService('volumes: ["/srv:/m:ro"]', { powers: ['mount:/srv/models'] }).ok, false);
  });

  test('the line to add keeps what is granted and holds all that is missing', () => {
    const [fault] = faultsOf(
      judgeService('gpus: all\nnetwork_mode: host\nvolumes: ["/srv/models:/m:ro"]', { powers: ['container-name'] }),
    );
    assert.ok(fault?.remedy.includes('`web: [container-name, '), fault?.remedy);
    for (const power of ['gpu', 'host-network', '"mount:/srv/models:ro"'])
      assert.ok(fault?.remedy.includes(power), fault?.remedy);
  });

  test('a value that a variable brings in is judged as well', () => {
    const [fault] = faultsOf(judgeService('volumes: ["$WHERE:/m"]', { env: { WHERE: '/etc' } }));
    assert.match(fault?.message ?? '', /needs the power mount:\/etc/);
    assert.match(
      faultsOf(judgeService('privileged: $P', { env: { P: 'true' } }))[0]?.message ?? '',
      /needs the power privileged/,
    );
  });
});

test('images are pinned by digest or are local ids', () => {
  const judged = (image: string) => judge(`services: { app: { image: "${image}" } }`);
  assert.deepEqual(accepted(judged(`ghcr.io/a/b:1.2@sha256:${DIGEST}`)).images, [`ghcr.io/a/b@sha256:${DIGEST}`]);
  assert.deepEqual(accepted(judged(`sha256:${DIGEST}`)).images, [`sha256:${DIGEST}`]);
  for (const image of ['app', 'app:latest', 'ghcr.io/a/b:1']) {
    const [fault] = faultsOf(judged(image));
    assert.equal(fault?.code, 'IMAGE_UNPINNED');
    assert.match(fault?.remedy ?? '', /kedge pin/);
  }
  for (const image of [
    'App@sha256:x',
    `app@sha512:${DIGEST}`,
    `app@sha256:${DIGEST.slice(1)}`,
    '',
    `http://x/app@sha256:${DIGEST}`,
    `a b@sha256:${DIGEST}`,
  ]) {
    assert.equal(faultsOf(judged(image))[0]?.code, 'SCHEMA_INVALID', image);
  }
  assert.match(faultsOf(judge('services: { app: { restart: always } }'))[0]?.message ?? '', /no `image:`/);
});

test('all faults come at once, in the order of the file, the first one carrying them', () => {
  const result = judgeService('privileged: true\nbuild: .\nimagee: x\nvolumes: ["../x:/x"]');
  assert.ok(!result.ok);
  assert.deepEqual(
    result.failure.all?.map(({ line, code }) => [line, code]),
    [
      [4, 'POWER_MISSING'],
      [5, 'SCHEMA_INVALID'],
      [6, 'SCHEMA_INVALID'],
      [7, 'SCHEMA_INVALID'],
    ],
  );
  assert.equal(result.failure.code, 'POWER_MISSING');
});

test('variables come from what is declared, and from nothing else', () => {
  process.env.KEDGE_TEST_AMBIENT = 'ambient';
  const env = { PORT: '80', EMPTY: '', NAME: 'x' };
  const table: readonly (readonly [string, string | RegExp])[] = [
    ['$PORT', '80'],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: variables of Compose
    ['${PORT}', '80'],
    ['a${PORT}b', 'a80b'],
    ['$$PORT', '$PORT'],
    ['$${PORT}', '${PORT}'],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${NONE:-d}', 'd'],
    ['${NONE-d}', 'd'],
    ['${NONE:-${PORT}}', '80'],
    ['${NONE:-a:-b}', 'a:-b'],
    ['${PORT:+set}', 'set'],
    ['${EMPTY:+set}', ''],
    ['${EMPTY+set}', 'set'],
    ['${NONE+set}', ''],
    ['${NONE:?must be there}', /NONE\} is required: must be there/],
    ['${EMPTY:?x}', /is required/],
    ['${EMPTY?x}', ''],
    ['$PROT', /PROT is not declared \(did you mean PORT\?\)/],
    ['${KEDGE_TEST_AMBIENT}', /is not declared/],
    ['${constructor}', /is not declared/],
    ['${__proto__}', /is not declared/],
    ['$', /begins no variable/],
    ['$1', /begins no variable/],
    ['${PORT', /without its closing one/],
    ['${PORT!x}', /is not a variable/],
    ['${}', /is not a variable/],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: variables of Compose
  ];
  for (const [text, expected] of table) {
    const result = judgeService(`environment: { A: '${text}' }`, { env });
    if (typeof expected === 'string')
      assert.deepEqual(
        accepted(result).compose,
        accepted(judgeService(`environment: { A: ${JSON.stringify(expected.replaceAll('$', '$$$$'))} }`)).compose,
        text,
      );
    else assert.match(faultsOf(result)[0]?.message ?? 'accepted', expected, text);
  }
  assert.deepEqual(canonical('environment: [PORT, "B="]', { env }).environment, { PORT: '80', B: '' });
  assert.match(faultsOf(judgeService('environment: [KEDGE_TEST_AMBIENT]'))[0]?.message ?? '', /is not declared/);
  delete process.env.KEDGE_TEST_AMBIENT;
});

describe('short and long forms of one thing are one thing', () => {
  const top = 'volumes: { data: }\nnetworks: { back: }\nconfigs: { c: { content: hello } }\n';
  const pairs: readonly (readonly [string, string])[] = [
    ['ports: ["8080:80"]', 'ports: [{ target: 80, published: "8080", protocol: tcp, mode: ingress }]'],
    [
      'ports: ["127.0.0.1:9000-9001:90-91/udp"]',
      'ports: ["127.0.0.1:9001:91/udp", { target: 90, published: 9000, host_ip: 127.0.0.1, protocol: udp }]',
    ],
    ['ports: [80]', 'ports: ["80/tcp"]'],
    ['volumes: ["data:/d:ro"]', 'volumes: [{ type: volume, source: data, target: /d/, read_only: true }]'],
    [
      'volumes: ["./conf:/c"]',
      'volumes: [{ type: bind, source: conf, target: /c, read_only: true, bind: { create_host_path: true } }]',
    ],
    ['volumes: ["./conf:/c", "data:/d"]', 'volumes: ["data:/d", "./conf/:/c:ro"]'],
    ['environment: [A=1, B=x=y]', 'environment: { B: x=y, A: 1 }'],
    ['labels: [a=b]', 'labels: { a: b }'],
    ['command: sh -c "echo hi"', 'command: [sh, -c, echo hi]'],
    ["entrypoint: a 'b c' d\\ e", 'entrypoint: [a, b c, d e]'],
    ['networks: [back]', 'networks: { back: }'],
    ['networks: [default]', 'networks: {}'],
    [
      'healthcheck: { test: curl -f x, interval: 90s }',
      'healthcheck: { test: [CMD-SHELL, curl -f x], interval: 1m30s }',
    ],
    ['healthcheck: { disable: true }', 'healthcheck: { test: [NONE] }'],
    ['gpus: all', 'deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], count: all }] } } }'],
    ['cap_drop: [ALL, net_raw]', 'cap_drop: [CAP_NET_RAW, ALL]'],
    ['mem_limit: 1g', 'mem_limit: 1073741824'],
    ['configs: [c]', 'configs: [{ source: c, target: /c }]'],
    ['restart: "no"', 'privileged: false'],
    ['ulimits: { nofile: 5 }', 'ulimits: { nofile: { soft: 5, hard: 5 } }'],
    ['dns: 1.1.1.1', 'dns: [1.1.1.1]'],
    ['extra_hosts: ["a:1.2.3.4"]', 'extra_hosts: { a: 1.2.3.4 }'],
    ['sysctls: [net.core.somaxconn=1]', 'sysctls: { net.core.somaxconn: 1 }'],
    ['security_opt: ["no-new-privileges:true"]', 'security_opt: [no-new-privileges]'],
    ['tmpfs: /run', 'tmpfs: [/run]'],
    ['x-note: anything', 'pull_policy: missing'],
  ];
  for (const [short, long] of pairs) {
    test(`${short} = ${long}`, () => {
      const options = { files: { 'conf/a': '1' }, top, powers: ['gpu'] };
      const [a, b] = [judgeService(short, options), judgeService(long, options)].map(accepted);
      assert.deepEqual(a, b);
    });
  }
});

test('anchors and merges are laid out, extensions are dropped', () => {
  const text = `
x-base: &base
  restart: always
  environment: &env { A: "1", B: "2" }
x-unused: $NOT_DECLARED
services:
  app:
    <<: *base
    image: ${IMAGE}
    environment: { <<: *env, B: "3" }
    x-note: $$
`;
  const { services } = accepted(judge(text)).compose as { services: { app: Record<string, unknown> } };
  assert.deepEqual(services.app, {
    restart: 'always',
    image: IMAGE,
    environment: { A: '1', B: '3' },
    networks: { default: null },
  });
});

describe('the digest of a service', () => {
  const file = (more = ''): string => `services:
  app: { image: "${IMAGE}", volumes: ["./conf:/c"], configs: [c] }
  other: { image: "${IMAGE}" }
configs: { c: { content: "${more}" } }
`;
  const digests = (text: string, files: Record<string, string>): Record<string, string> =>
    Object.fromEntries(accepted(judge(text, { files })).services.map(({ name, digest }) => [name, digest]));
  const before = digests(file(), { 'conf/a': '1', 'other/b': '1' });

  test('moves with the files that it mounts and the configs that it uses, alone', () => {
    const changed = digests(file(), { 'conf/a': '2', 'other/b': '1' });
    assert.notEqual(changed.app, before.app);
    assert.equal(changed.other, before.other);
    const config = digests(file('new'), { 'conf/a': '1', 'other/b': '1' });
    assert.notEqual(config.app, before.app);
    assert.equal(config.other, before.other);
  });
  test('does not move with files that it does not mount, nor with comments and order', () => {
    assert.deepEqual(digests(`# note\n${file()}`, { 'other/b': '2', 'conf/a': '1' }), before);
  });
});

test('what is told of a service', () => {
  const judged = accepted(
    judge(`services:
  b: { image: "${IMAGE}", restart: always, healthcheck: { test: "true" }, ports: ["8080:80", "[::1]:53:53/udp", "90"] }
  a: { image: "${IMAGE}", healthcheck: { disable: true }, depends_on: [b] }
`),
  );
  assert.deepEqual(
    judged.services.map(({ name, oneShot, hasHealthcheck, image }) => ({ name, oneShot, hasHealthcheck, image })),
    [
      { name: 'a', oneShot: true, hasHealthcheck: false, image: IMAGE },
      { name: 'b', oneShot: false, hasHealthcheck: true, image: IMAGE },
    ],
  );
  assert.deepEqual(judged.published, [
    { hostIp: '', port: 8080, protocol: 'tcp' },
    { hostIp: '::1', port: 53, protocol: 'udp' },
  ]);
});

test('what belongs together is judged together', () => {
  const two = (a: string, b: string): string =>
    `services:\n  a: { image: "${IMAGE}", ${a} }\n  b: { image: "${IMAGE}", ${b} }\n`;
  assert.match(faultsOf(judge(two('ports: ["80:80"]', 'ports: ["80:81"]')))[0]?.message ?? '', /published by a too/);
  assert.match(faultsOf(judge(two('depends_on: [b]', 'depends_on: [a]')))[0]?.message ?? '', /a circle: a -> b -> a/);
  assert.match(
    faultsOf(judge(two('network_mode: "service:b"', 'network_mode: "service:a"')))[0]?.message ?? '',
    /a circle/,
  );
  assert.match(
    faultsOf(judge(two('network_mode: "service:b", sysctls: { net.core.somaxconn: 1 }', 'restart: always')))[0]
      ?.message ?? '',
    /another network/,
  );
  assert.equal(judge(two('network_mode: "service:b"', 'restart: always')).ok, true);
});
