import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseDocument } from '../../../reconciler/core/document.ts';
import type { FormatName } from '../../../reconciler/core/formats.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('what is generated', () => {
  it('is what its sources say', async () => {
    await promisify(execFile)(process.execPath, [join(root, 'scripts', 'generate.mjs'), '--check'], { cwd: root });
  });

  it('stands alone: no validator loads a module', async () => {
    const code = await readFile(join(root, 'schemas', 'generated', 'validators.js'), 'utf8');
    assert.doesNotMatch(code, /^\s*import\s|\bimport\(/m);
    // Inside of a string ajv keeps the names of its helpers.
    assert.doesNotMatch(code.replaceAll(/'[^']*'|"[^"]*"/g, ''), /\brequire\(/);
  });
});

interface Schema {
  readonly [key: string]: unknown;
}

/** Every schema inside of a schema, with its place. */
function* subschemas(schema: unknown, place: string): Generator<readonly [string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema) && !/(properties|\$defs)$/.test(place)) yield [place, schema as Schema];
  for (const [key, value] of Object.entries(schema)) yield* subschemas(value, `${place}/${key}`);
}

describe('the schemas', () => {
  it('describe every key, take no other, and say in words what each pattern expects', async () => {
    const wrong: string[] = [];
    const files = (await readdir(join(root, 'schemas'))).filter((name) => name.endsWith('.json'));
    assert.ok(files.length >= 10);
    for (const file of files) {
      const schema: unknown = JSON.parse(await readFile(join(root, 'schemas', file), 'utf8'));
      for (const [place, part] of subschemas(schema, file)) {
        const words = part.description ?? part['x-expected'];
        if ('pattern' in part && typeof words !== 'string') wrong.push(`${place}: a pattern without words`);
        if ('properties' in part && part.additionalProperties !== false) wrong.push(`${place}: takes any key`);
        const isKey = /\/properties\/[^/]+$/.test(place);
        if (isKey && part.description === undefined && part.$ref === undefined) wrong.push(`${place}: no description`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});

describe('the examples of the formats', () => {
  const ID = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';
  const examples: readonly (readonly [FormatName, string])[] = [
    [
      'fleet',
      `version: 1
id: ${ID}
name: gpu-farm
branch: main
poll: 60s
freshness: 30d
limits: { repository: 256MiB, file: 1MiB, files: 20000 }
inventory: { url: "https://hub.example/inventory.git" }
defaults: { bundles: {}, os: { channel: stable } }
`,
    ],
    [
      'policy',
      `version: 1
revision: 3
robots: [ci]
roles:
  admins:    { keys: [lead, second, third], threshold: 2 }
  operators: { keys: [lead, second, third, ci], threshold: 1 }
rules:
  - { paths: ["trust/**", "fleet.yaml", "rollout.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["os/**", "scripts/**"], role: operators, threshold: 2 }
  - { paths: ["**"], role: operators }
refresh: operators
origins: ["https://downloads.example/"]
`,
    ],
    [
      'group',
      `select: { site: berlin }
priority: 10
bundles:
  web:
    env: { PORT: "8080" }
    after: [core]
    health: { timeout: 60s, http: "http://127.0.0.1:8080/" }
`,
    ],
    [
      'host',
      `labels: { site: berlin, gpu: h200 }
groups: [prod]
bundles: { web: { env: { PORT: "9090" } }, old: null }
suspend: false
retire: true
`,
    ],
    ['powers', 'web: [gpu, host-network, "mount:/srv/models:ro"]\n'],
    ['bundle', `url: https://downloads.example/web.tar.gz\nsha256: ${'0a'.repeat(32)}\n`],
    ['removed', `removed:\n  - ${'A'.repeat(40)}\n  - { fingerprint: ${'b'.repeat(40)}, reason: laptop lost }\n`],
    [
      'host-config',
      `name: gpu-01
fleet:
  id: ${ID}
  branch: main
  sources: ["https://hub.example/fleet.git", { url: "ssh://git@hub.example/fleet.git", identityFile: id, knownHosts: kh }]
  anchor: ${'0'.repeat(39)}a
inventory: { url: "https://hub.example/inventory.git" }
key: /etc/kedge/host.key.asc
state: /var/lib/kedge
compose: { project: kedge }
registries: { "ghcr.io": { authFile: auth.json } }
api: { listen: 127.0.0.1:7878 }
`,
    ],
  ];
  for (const [format, text] of examples) {
    it(format, () => {
      const result = parseDocument(format, `${format}.yaml`, new TextEncoder().encode(text));
      assert.ok(result.ok, JSON.stringify(result));
    });
  }
});
