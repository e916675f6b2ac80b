import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf, parseDocument } from '../../../reconciler/core/document.ts';
import type { FormatName } from '../../../reconciler/core/formats.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';

const ID = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';

function parse(format: FormatName, text: string | Uint8Array) {
  return parseDocument(format, 'f.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text);
}

/** `line:column code message` of every fault. */
function faults(format: FormatName, text: string | Uint8Array): string[] {
  const result = parse(format, text);
  if (result.ok) return [];
  return faultsOf(result.failure).map((f) => {
    assert.equal(f.file, 'f.yaml');
    return `${f.line}:${f.column} ${f.code === 'SCHEMA_INVALID' ? '' : `${f.code} `}${f.message}`;
  });
}

function remedies(format: FormatName, text: string): string[] {
  const result = parse(format, text);
  return result.ok ? [] : faultsOf(result.failure).map((f) => f.remedy);
}

describe('a document in its format', () => {
  it('gives its value and the place of each value', () => {
    const result = parseDocument(
      'host',
      'hosts/a.yaml',
      new TextEncoder().encode('labels: { site: berlin }\nbundles:\n  web:\n    after: [core]\n'),
    );
    assert.ok(result.ok);
    assert.deepEqual(result.value.value, { labels: { site: 'berlin' }, bundles: { web: { after: ['core'] } } });
    assert.deepEqual(result.value.at(['bundles', 'web', 'after', 0]), { file: 'hosts/a.yaml', line: 4, column: 13 });
    assert.deepEqual(result.value.atKey(['bundles', 'web', 'after']), { file: 'hosts/a.yaml', line: 4, column: 5 });
    assert.deepEqual(result.value.atKey(['bundles', 'other']), { file: 'hosts/a.yaml', line: 2, column: 1 });
    assert.equal(result.value.has(['bundles', 'web']), true);
    assert.equal(result.value.has(['bundles', 'web', 'after', 1]), false);
  });

  it('takes a byte order mark, Windows line ends and comments', () => {
    assert.deepEqual(faults('host', '\ufeff# a host\r\nlabels: {a: b}\r\n'), []);
  });

  it('takes anchors and aliases', () => {
    const result = parse('group', 'bundles:\n  a: &x { env: { A: "1" } }\n  b: *x\n');
    assert.ok(result.ok);
    assert.deepEqual(result.value.value, { bundles: { a: { env: { A: '1' } }, b: { env: { A: '1' } } } });
  });

  it('keeps __proto__ a key like any other', () => {
    assert.deepEqual(faults('host', 'bundles: { a: { env: { __proto__: x } } }\n'), []);
    assert.deepEqual(faults('host', '__proto__: { retire: true }\n'), ['1:1 unknown key "__proto__"']);
    assert.deepEqual(faults('host', 'constructor: 1\n'), ['1:1 unknown key "constructor"']);
  });
});

describe('faults of syntax', () => {
  const cases: Record<string, [string | Uint8Array, string[]]> = {
    empty: ['', ['1:1 the file is empty']],
    'only a comment': ['# nothing\n', ['1:1 the file is empty']],
    'only a separator': ['---\n', ['1:1 the file is empty']],
    'two documents': ['retire: true\n---\nretire: true\n', ['2:1 one file holds one document (found a second `---`)']],
    'a doubled key': ['retire: true\nretire: false\n', ['2:1 the key "retire" stands here twice (first in line 1)']],
    'a doubled key deeper down': [
      'labels:\n  a: x\n  b: y\n  a: z\n',
      ['4:3 the key "a" stands here twice (first in line 2)'],
    ],
    'a tag': ['retire: !!bool true\n', ['1:16 tags are not taken (tag:yaml.org,2002:bool)']],
    'a number as key': ['labels: { 1: a }\n', ['1:11 a key must be a plain string']],
    'a map as key': ['labels: { {a: b}: c }\n', ['1:9 a key must be a plain string']],
    'a merge key': ['labels:\n  <<: { a: b }\n', ['2:3 `<<` is not taken: YAML 1.2 has no merge keys']],
    'an older YAML': ['%YAML 1.1\n---\nretire: yes\n', ['1:1 directives are not taken: the file is read as YAML 1.2']],
    'yes is a string': ['retire: yes\n', ['1:9 retire: expected true or false, found "yes"']],
    'an alias to nothing': [
      'labels: *x\n',
      ['1:9 no anchor &x stands before *x', '1:9 labels: expected a map, found nothing'],
    ],
    'an alias inside of its own anchor': [
      'labels: &x { a: *x }\n',
      ['1:17 *x stands inside of its own anchor', '1:17 labels.a: expected a string, found nothing'],
    ],
    'not UTF-8': [new Uint8Array([0x61, 0x3a, 0x20, 0xff]), ['1:1 the file is not UTF-8']],
    'a control character': ['labels:\n  a: "x\u0007"\n', ['2:8 a control character (U+0007) stands in the file']],
    'an escaped control character': [
      'labels:\n  a: "x\\0"\n',
      [
        '2:6 a control character (U+0000) stands in the text',
        '2:6 labels.a: expected a label value: at most 63 printable characters, found "x\u0000"',
      ],
    ],
    'a leading zero': [
      'bundles: { a: { env: { A: 0755 } } }\n',
      [
        '1:27 0755 is octal to some readers and decimal to others',
        '1:27 bundles.a.env.A: expected a string or null, found 0755',
      ],
    ],
    'a lone bracket': [
      'labels: [\n',
      ['2:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(faults('host', text), expected));
  }
});

describe('documents made to hurt', () => {
  const cases: Record<string, [string, RegExp]> = {
    'brackets without end': ['['.repeat(LIMITS.documentBytes), /more than 40 levels/],
    'braces without end': ['{a: '.repeat(LIMITS.documentBytes / 4), /more than 40 levels/],
    'deep block maps': [Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /more than 40 levels/],
    'a bomb of aliases': [
      [
        'a: &a0 [x, x, x, x, x, x, x, x, x, x]',
        ...Array.from({ length: 8 }, (_, i) => `b${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
      ].join('\n'),
      /more than 50000 values/,
    ],
    'more keys than anyone writes': [
      Array.from({ length: 60_000 }, (_, i) => `k${i}:`).join('\n'),
      /more than 50000 values/,
    ],
    'more bytes than the limit': [`a: ${'x'.repeat(LIMITS.documentBytes)}`, /larger than 1048576 bytes/],
    'half a million tokens': ['- '.repeat(LIMITS.documentBytes / 2), /more than 40 levels/],
    'a hundred thousand faults': ['a\nb: 1\n'.repeat(50_000), /./],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => {
      const began = performance.now();
      const found = faults('host', text);
      assert.match(found[0] ?? '', expected);
      assert.ok(found.length <= 100);
      assert.ok(performance.now() - began < 10_000, 'took too long');
    });
  }
});

describe('faults of a format', () => {
  const cases: [FormatName, string, string, string[]][] = [
    ['host', 'a misspelt key', 'bundels: {}\n', ['1:1 unknown key "bundels"']],
    [
      'host',
      'a misspelt key of a bundle',
      'bundles:\n  web:\n    helth: {}\n',
      ['3:5 bundles.web: unknown key "helth"'],
    ],
    [
      'host',
      'a number for an environment variable',
      'bundles:\n  web:\n    env:\n      PORT: 8080\n',
      ['4:13 bundles.web.env.PORT: expected a string or null, found 8080'],
    ],
    [
      'host',
      'a bundle name with a capital',
      'bundles:\n  Web: {}\n',
      [
        '2:3 bundles: expected a bundle name: lower-case letters, digits, `_` and `-`, at most 63 characters, found "Web"',
      ],
    ],
    ['host', 'null takes a bundle away', 'bundles: { old: null, web: { health: null } }\n', []],
    ['host', 'suspend as a word', 'suspend: web\n', ['1:10 suspend: expected true or false or a list, found "web"']],
    [
      'host',
      'a bundle suspended twice',
      'suspend: [a, a]\n',
      ['1:14 suspend: the same value stands in the list twice (items 1 and 2)'],
    ],
    ['host', 'a list at the top', '- a\n', ['1:1 expected a map, found a list']],
    [
      'host',
      'a probe of another machine',
      'bundles: { a: { health: { http: "http://169.254.169.254/" } } }\n',
      [
        '1:33 bundles.a.health.http: expected a loopback URL with a port, such as `http://127.0.0.1:8080/`, found "http://169.254.169.254/"',
      ],
    ],
    [
      'host',
      'a probe with a login',
      'bundles: { a: { health: { http: "http://127.0.0.1:80@evil/" } } }\n',
      [
        '1:33 bundles.a.health.http: expected a loopback URL with a port, such as `http://127.0.0.1:8080/`, found "http://127.0.0.1:80@evil/"',
      ],
    ],
    [
      'host',
      'hooks of a bundle',
      'bundles:\n  web:\n    hooks: { drain: 5, befor: x, after: { script: a, argument: {} } }\n',
      [
        '3:21 bundles.web.hooks.drain: expected a string or a map or null, found 5',
        '3:24 bundles.web.hooks: unknown key "befor"',
        '3:54 bundles.web.hooks.after: unknown key "argument"',
      ],
    ],
    [
      'host',
      'hooks of a bundle',
      'bundles:\n  web:\n    hooks: [a]\n',
      ['3:12 bundles.web.hooks: expected a map or null, found a list'],
    ],
    [
      'host',
      'secrets of a bundle as a list',
      'bundles:\n  web:\n    secrets: [a]\n',
      ['3:14 bundles.web.secrets: expected a map or null, found a list'],
    ],
    [
      'secret',
      'one with its value in clear',
      'version: 1\nrevision: "1"\nkeys: []\nbundles: [web]\nfor: { host: [a] }\neditors: []\nmessage: x\nvalue: y\n',
      [
        '2:11 revision: expected 32 lower-case hex digits, found "1"',
        '3:7 keys: must not be empty',
        '5:8 for: unknown key "host"',
        '8:1 unknown key "value"',
      ],
    ],
    ['group', 'a selector that selects everything', 'select: {}\n', ['1:9 select: must not be empty']],
    ['group', 'a priority between numbers', 'priority: 1.5\n', ['1:11 priority: expected a whole number, found 1.5']],
    [
      'fleet',
      'a newer version',
      `version: 2\nid: ${ID}\nwhatever: true\n`,
      ['1:10 AGENT_TOO_OLD fleet.yaml is of version 2, and this agent knows version 1'],
    ],
    ['fleet', 'no version that there is', `version: 0\nid: ${ID}\nname: a\n`, ['1:10 version: expected 1, found 0']],
    ['fleet', 'a version in quotes', `version: "1"\nid: ${ID}\nname: a\n`, ['1:10 version: expected 1, found "1"']],
    [
      'fleet',
      'several at once, in their order',
      'version: 1\nname: x\npoll: 60\nlimit: {}\n',
      ['1:1 the key "id" is missing', '3:7 poll: expected a string, found 60', '4:1 unknown key "limit"'],
    ],
    [
      'fleet',
      'a duration with a space',
      `version: 1\nid: ${ID}\nname: a\npoll: 60 s\n`,
      ['4:7 poll: expected a duration such as `60s`, `10m`, `2h` or `30d`, found "60 s"'],
    ],
    [
      'fleet',
      'a size in MB',
      `version: 1\nid: ${ID}\nname: a\nlimits: { file: 1MB }\n`,
      ['4:17 limits.file: expected a size such as `512KiB`, `256MiB` or `2GiB`, found "1MB"'],
    ],
    [
      'fleet',
      'a branch that climbs',
      `version: 1\nid: ${ID}\nname: a\nbranch: ../x\n`,
      [
        '4:9 branch: expected a branch name without `refs/heads/`: letters, digits, `.`, `_`, `-` and `/`, found "../x"',
      ],
    ],
    [
      'policy',
      'a rule without a role',
      'version: 1\nrevision: 1\nroles: { a: { keys: [x] } }\nrules: [{ paths: ["**"] }]\n',
      ['4:9 rules[0]: the key "role" is missing'],
    ],
    [
      'bundle',
      'a pin that is too short',
      'url: https://d.example/a.tar.gz\nsha256: abc\n',
      ['2:9 sha256: expected a SHA-256 digest: 64 lower-case hex digits, found "abc"'],
    ],
    [
      'removed',
      'a fingerprint with spaces',
      'removed: ["ABCD 1234"]\n',
      [
        '1:11 removed[0]: expected a fingerprint (40 or 64 hex digits without spaces, or `SHA256:…` of SSH), or one with a reason, found "ABCD 1234"',
      ],
    ],
    [
      'host-config',
      'an OSTree section',
      `name: a\nfleet: { id: ${ID}, sources: [/x], anchor: ${'a'.repeat(40)} }\nostree: { root: / }\n`,
      ['3:11 ostree: unknown key "root"'],
    ],
    [
      'host-config',
      'a git that there is not',
      `name: a\nfleet: { id: ${ID}, sources: [/x], anchor: ${'a'.repeat(40)}, git: nativ }\n`,
      [`2:122 fleet.git: expected one of auto, native, embedded, found "nativ"`],
    ],
  ];
  for (const [format, name, text, expected] of cases) {
    it(`${format}: ${name}`, () => assert.deepEqual(faults(format, text), expected));
  }

  it('names the key that was probably meant, or those that there are', () => {
    assert.deepEqual(remedies('host', 'bundels: {}\nfoo: 1\n'), [
      'Did you mean `bundles`? Known keys: labels, groups, bundles, os, agent, download, suspend, developer, retire.',
      'Known keys: labels, groups, bundles, os, agent, download, suspend, developer, retire.',
    ]);
    assert.deepEqual(remedies('host', 'bundles: { web: { env: { PORT: 8080 } } }\n'), ['Put it in quotes: "8080".']);
    assert.deepEqual(
      remedies('host-config', `name: a\nfleet: { id: ${ID}, sources: [/x], anchor: ${'a'.repeat(40)}, git: nativ }\n`),
      ['Did you mean `native`?'],
    );
  });
});
