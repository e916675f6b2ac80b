import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHostConfig } from '../../../reconciler/core/config.ts';
import { faultsOf } from '../../../reconciler/core/document.ts';

const ID = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
const ANCHOR = 'a'.repeat(40);

function text(sources: string, rest = ''): string {
  return `name: gpu-01\nfleet:\n  id: ${ID}\n  anchor: ${ANCHOR}\n  sources: ${sources}\n${rest}`;
}

function read(yaml: string) {
  return readHostConfig(yaml, '/etc/kedge/host.yaml');
}

function faults(yaml: string): string[] {
  const result = read(yaml);
  return result.ok ? [] : faultsOf(result.failure).map((f) => `${f.line}:${f.column} ${f.code} ${f.message}`);
}

describe('host.yaml', () => {
  it('has defaults', () => {
    const result = read(text('[/srv/fleet.git]'));
    assert.ok(result.ok);
    assert.deepEqual(result.value, {
      file: '/etc/kedge/host.yaml',
      name: 'gpu-01',
      fleet: {
        id: ID,
        branch: 'main',
        sources: [{ kind: 'path', url: '/srv/fleet.git', name: '/srv/fleet.git' }],
        anchor: ANCHOR,
        git: 'auto',
      },
      inventory: null,
      key: '/etc/kedge/host.key.asc',
      state: '/var/lib/kedge',
      ostree: null,
      secrets: '/run/kedge/secrets',
      compose: { project: 'kedge' },
      registries: new Map(),
      mirror: null,
      peers: [],
      api: null,
    });
  });

  it('takes paths relative to its own folder', () => {
    const result = read(
      text(
        '[{ url: ../fleet.git }, { url: "https://hub.example/fleet.git", tokenFile: token, caFile: ./ca.pem }]',
        'inventory: { url: "https://hub.example/inventory.git", tokenFile: /run/token }\nkey: host.key\nstate: ../../srv/kedge\nregistries: { "ghcr.io": { authFile: auth.json } }\n',
      ),
    );
    assert.ok(result.ok);
    const { fleet, inventory, key, state, registries } = result.value;
    assert.deepEqual(fleet.sources, [
      { kind: 'path', url: '/etc/fleet.git', name: '/etc/fleet.git' },
      {
        kind: 'http',
        url: 'https://hub.example/fleet.git',
        name: 'https://hub.example/fleet.git',
        tokenFile: '/etc/kedge/token',
        caFile: '/etc/kedge/ca.pem',
      },
    ]);
    assert.equal(inventory?.tokenFile, '/run/token');
    assert.equal(key, '/etc/kedge/host.key');
    assert.equal(state, '/srv/kedge');
    assert.deepEqual(registries, new Map([['ghcr.io', { authFile: '/etc/kedge/auth.json' }]]));
  });

  const accepted: Record<string, [string, 'http' | 'ssh' | 'path', string]> = {
    https: ['"https://hub.example/fleet.git"', 'http', 'https://hub.example/fleet.git'],
    'https with a port': ['"https://hub.example:8443/fleet.git"', 'http', 'https://hub.example:8443/fleet.git'],
    'http on loopback': ['"http://127.0.0.1:7000/fleet.git"', 'http', 'http://127.0.0.1:7000/fleet.git'],
    'http on localhost': ['"http://localhost:7000/fleet.git"', 'http', 'http://localhost:7000/fleet.git'],
    'http on IPv6 loopback': ['"http://[::1]:7000/fleet.git"', 'http', 'http://[::1]:7000/fleet.git'],
    'http that was asked for': ['{ url: "http://10.0.0.1/f.git", plain: true }', 'http', 'http://10.0.0.1/f.git'],
    ssh: ['"ssh://git@hub.example:2222/fleet.git"', 'ssh', 'ssh://git@hub.example:2222/fleet.git'],
    'ssh, the short way': ['"git@hub.example:team/fleet.git"', 'ssh', 'git@hub.example:team/fleet.git'],
    'a file URL': ['"file:///srv/fleet%20one.git"', 'path', '/srv/fleet one.git'],
    'a path with dots': ['/srv/../mnt//stick/./fleet.git', 'path', '/mnt/stick/fleet.git'],
    'a relative path with a colon later on': ['./a:b/fleet.git', 'path', '/etc/kedge/a:b/fleet.git'],
  };
  for (const [name, [source, kind, url]] of Object.entries(accepted)) {
    it(`takes ${name}`, () => {
      const result = read(text(`[${source}]`));
      assert.ok(result.ok, JSON.stringify(result));
      assert.equal(result.value.fleet.sources[0]?.kind, kind);
      assert.equal(result.value.fleet.sources[0]?.url, url);
    });
  }

  const refused: Record<string, [string, string]> = {
    'plain http to elsewhere': [
      '"http://hub.example/fleet.git"',
      '5:13 SOURCE_SCHEME_MISMATCH fleet.sources[0]: plain http to hub.example: whoever is on the line reads along',
    ],
    'a name that only begins like loopback': [
      '"http://127.0.0.1.evil.example/f.git"',
      '5:13 SOURCE_SCHEME_MISMATCH fleet.sources[0]: plain http to 127.0.0.1.evil.example: whoever is on the line reads along',
    ],
    'another scheme': [
      '"git://hub.example/fleet.git"',
      '5:13 SOURCE_SCHEME_MISMATCH fleet.sources[0]: git:// is not taken',
    ],
    'a password in the address': [
      '"https://me:secret@hub.example/fleet.git"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: a login stands in the address',
    ],
    'a token in the address': [
      '"https://ghp_abc@hub.example/fleet.git"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: a login stands in the address',
    ],
    'a token behind the path': [
      '"https://hub.example/fleet.git?private_token=abc"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: something follows the path of the address (`?` or `#`)',
    ],
    'a password for ssh': [
      '"ssh://git:secret@hub.example/fleet.git"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: a password stands in the address',
    ],
    'a program that git would start': [
      '"ext::sh -c id"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: "ext::sh -c id" is no address',
    ],
    'an option for ssh as host': [
      '"-oProxyCommand=id:x"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: "-oProxyCommand=id:x" is no address',
    ],
    'an option for ssh in a URL': [
      '"ssh://-oProxyCommand=id/x"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: the address is not an ssh URL',
    ],
    'an option for ssh as user': [
      '"ssh://-oProxyCommand=id@host/x"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: the address is not an ssh URL',
    ],
    'a file on another machine': [
      '"file://server/share.git"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: the address is not a file URL of this machine',
    ],
    'a token for ssh': [
      '{ url: "git@hub.example:fleet.git", tokenFile: x }',
      '5:60 SCHEMA_INVALID fleet.sources[0].tokenFile: `tokenFile` says nothing to git@hub.example:fleet.git: it is for http(s)',
    ],
    'a line end in the address': [
      '"https://hub.example/\\nfleet.git"',
      '5:13 SCHEMA_INVALID fleet.sources[0]: a control character stands in the address',
    ],
    'the same source twice': [
      '[/srv/a.git, /srv/./a.git]'.slice(1, -1),
      '5:25 SCHEMA_INVALID fleet.sources: /srv/a.git stands there twice',
    ],
  };
  for (const [name, [source, expected]] of Object.entries(refused)) {
    it(`refuses ${name}`, () => assert.deepEqual(faults(text(`[${source}]`)), [expected]));
  }

  it('never repeats a login that stood in an address', () => {
    for (const source of [
      'https://me:hunter2@hub.example/f.git',
      'ssh://git:hunter2@hub.example/f.git',
      'https://hub.example/f.git?token=hunter2',
    ]) {
      const result = read(text(`["${source}"]`));
      assert.ok(!result.ok && !JSON.stringify(result.failure).includes('hunter2'));
    }
  });

  it('says all faults at once', () => {
    assert.deepEqual(faults(text('["git://a/b", "http://b.example/c"]', 'api: { listen: "0.0.0.0:7878" }\n')), [
      '5:13 SOURCE_SCHEME_MISMATCH fleet.sources[0]: git:// is not taken',
      '5:26 SOURCE_SCHEME_MISMATCH fleet.sources[1]: plain http to b.example: whoever is on the line reads along',
      '6:16 SCHEMA_INVALID api.listen: 0.0.0.0:7878 is reachable from other machines',
    ]);
  });

  it('takes where the API is to listen, which is not there yet', () => {
    const asked = (more: string) => {
      const result = read(text('[/srv/f.git]', more));
      return result.ok ? result.value.api : result.failure.message;
    };
    assert.equal(asked(''), null);
    assert.equal(asked('api: {}\n'), '127.0.0.1:7878');
    assert.equal(asked('api: { listen: "0.0.0.0:7878", exposed: true }\n'), '0.0.0.0:7878');
  });

  it('says where neighbours are served, and which are asked', () => {
    const result = read(
      text(
        '[/srv/f.git]',
        'mirror: { listen: "[fd00::5]:7879", keep: 512MiB, names: [GPU-01.site] }\npeers: ["http://10.0.0.7:7879/", "https://gpu-02.site:7879"]\n',
      ),
    );
    assert.ok(result.ok);
    const expected = { host: 'fd00::5', port: 7879, keepBytes: 512 * 1024 ** 2, names: ['gpu-01.site'] };
    assert.deepEqual(result.value.mirror, expected);
    assert.deepEqual(result.value.peers, ['http://10.0.0.7:7879', 'https://gpu-02.site:7879']);
  });

  for (const [listen, expected] of [
    ['10.0.0.5:7879', null],
    ['172.31.0.1:7879', null],
    ['192.168.7.1:7879', null],
    ['100.101.1.1:7879', null],
    ['127.0.0.1:7879', null],
    ['localhost:7879', null],
    ['[::1]:7879', null],
    ['[fd12:3456::1]:7879', null],
    ['0.0.0.0:7879', 'is every address of this host'],
    ['[::]:7879', 'is every address of this host'],
    ['[0::0]:7879', 'is every address of this host'],
    ['172.32.0.1:7879', 'is a public address'],
    ['100.128.0.1:7879', 'is a public address'],
    ['8.8.8.8:7879', 'is a public address'],
    ['[2001:db8::1]:7879', 'is a public address'],
    ['[::ffff:8.8.8.8]:7879', 'is a public address'],
    ['169.254.1.1:7879', 'is no address and port that neighbours can ask'],
    ['[fe80::1]:7879', 'is no address and port that neighbours can ask'],
    ['10.0.0.256:7879', 'is no address and port that neighbours can ask'],
    ['10.0.0.5:0', 'is no address and port that neighbours can ask'],
    ['10.0.0.5:70000', 'is no address and port that neighbours can ask'],
  ] as const) {
    it(`${expected === null ? 'serves' : 'does not serve'} neighbours on ${listen}`, () => {
      const mirror = (more: string) => faults(text('[/srv/f.git]', `mirror: { listen: "${listen}"${more} }\n`));
      const refused = [`6:19 SCHEMA_INVALID mirror.listen: ${listen} ${expected}`];
      assert.deepEqual(mirror(''), expected === null ? [] : refused);
      const isExposed = expected === null || !expected.startsWith('is no');
      assert.deepEqual(mirror(', exposed: true'), isExposed ? [] : refused);
    });
  }

  it('goes by names that are names', () => {
    for (const wrong of ['http://gpu-01', 'gpu-01:7879', '*.site', '', '.', 'a..b', 'gpu-01.site.', 'gpu_01']) {
      const more = `mirror: { listen: "10.0.0.5:7879", names: ["${wrong}"] }\n`;
      assert.equal(faults(text('[/srv/f.git]', more)).length, 1, wrong);
    }
  });

  it('asks each neighbour once', () => {
    assert.deepEqual(faults(text('[/srv/f.git]', 'peers: ["http://10.0.0.7:7879", "http://10.0.0.7:7879/"]\n')), [
      '6:33 SCHEMA_INVALID peers: http://10.0.0.7:7879 stands there twice',
    ]);
    for (const wrong of ['ftp://10.0.0.7', 'http://10.0.0.7/fleet', 'http://me@10.0.0.7', '10.0.0.7:7879']) {
      assert.equal(faults(text('[/srv/f.git]', `peers: ["${wrong}"]\n`)).length, 1, wrong);
    }
  });

  it('manages the OS where it says so', () => {
    const sysroot = (more: string) => {
      const result = read(text('[/srv/f.git]', more));
      return result.ok ? (result.value.ostree?.sysroot ?? null) : result.failure.message;
    };
    assert.equal(sysroot(''), null);
    assert.equal(sysroot('ostree: {}\n'), '/');
    assert.equal(sysroot('ostree: { sysroot: / }\n'), '/');
    assert.equal(sysroot('ostree: { sysroot: ../sysroot }\n'), '/etc/sysroot');
  });
});
