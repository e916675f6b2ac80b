/**
 * Holds the import rules of the architecture ("who may import whom") and the purity of core. It reads the sources as text, for
 * imports of types count too, and those are gone after stripping.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

interface Layer {
  /** Layers it may import besides itself. */
  readonly imports: readonly string[];
  /** npm packages it may import; `*` for any, with Node's own modules. */
  readonly packages: readonly string[] | '*';
}

/** Folder -> what it may import. A folder that is not here may not exist: add it with its rule. */
const LAYERS: Readonly<Record<string, Layer>> = {
  schemas: { imports: [], packages: ['ajv/dist/runtime'] },
  'reconciler/core': { imports: ['schemas'], packages: ['yaml', 'canonicalize'] },
  'reconciler/ports': { imports: ['reconciler/core'], packages: [] },
  'reconciler/adapters': { imports: ['reconciler/ports', 'reconciler/core'], packages: '*' },
  'reconciler/agent': { imports: ['reconciler/ports', 'reconciler/core'], packages: '*' },
  'reconciler/hub': { imports: ['reconciler/ports', 'reconciler/core'], packages: '*' },
  'reconciler/cli': {
    imports: ['reconciler/agent', 'reconciler/hub', 'reconciler/client', 'reconciler/ports', 'reconciler/core'],
    packages: '*',
  },
  // Building an OS: what `npm run os:image` and the tests in machines are made of too, and runs on Node 20.
  'scripts/lib': { imports: [], packages: '*' },
  'reconciler/main.ts': {
    imports: [
      ...['core', 'ports', 'adapters', 'agent', 'hub', 'cli'].map((name) => `reconciler/${name}`),
      'scripts/lib',
    ],
    packages: '*',
  },
  simulation: { imports: ['reconciler/agent', 'reconciler/ports', 'reconciler/core'], packages: '*' },
};

/** What core may not reach without an import: clock, chance, I/O, and what only Node has. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)|(?<![\w.]|new )Date\(/, 'the clock, by Date'],
  [/\bperformance\./, 'performance'],
  [/\bMath\.random\b/, 'Math.random'],
  [/(?<![\w.])crypto\./, 'crypto'],
  [/(?<![\w.])(setTimeout|setInterval|setImmediate|queueMicrotask)\(/, 'a timer'],
  [/(?<![\w.])fetch\(/, 'fetch'],
  [/(?<![\w.'"-])process\.\w/, 'process'],
  [/(?<![\w.])console\.\w/, 'console'],
  [/(?<![\w.])Buffer\b(?!['"])/, 'Buffer'],
];

const BRANDS =
  /\bas (?:unknown as )?(ObjectId|CommitId|Sha256|HostName|BundleName|Fingerprint|ImageDigest|VerifiedCommit)\b/;
/** Where brands are made, by the functions that check. */
const BRAND_MAKERS = ['reconciler/core/names.ts', 'reconciler/core/verify.ts'];

interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Every static, side-effect, re-exporting, type and dynamic import. A dynamic one that is not a literal has specifier ''. */
function importsOf(code: string): readonly Import[] {
  const patterns = [
    /(?<![\w.])(?:import|export)\b(?:\s+type\b)?\s*[\w$*{][^;'"`()]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
    /(?<![\w.])import\s*['"]([^'"\n]+)['"]/g,
    /(?<![\w.])(?:import|require)\s*\(\s*(?:['"]([^'"\n]+)['"])?/g,
  ];
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      specifier: match[1] ?? '',
      line: code.slice(0, match.index).split('\n').length,
    })),
  );
}

/** Blanks comments that begin a line, and keeps the line numbers. */
function withoutComments(text: string): string {
  const blocks = text.replaceAll(/^[ \t]*\/\*[\s\S]*?\*\//gm, (block) => block.replaceAll(/[^\n]/g, ''));
  return blocks.replaceAll(/^[ \t]*\/\/.*$/gm, '').replaceAll(/[ \t]\/\/ .*$/gm, '');
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => path === layer || path.startsWith(`${layer}/`));
}

/** Every breach of the rules by one file. `path` is from the root of the checkout. */
function breaches(path: string, text: string): readonly string[] {
  const from = layerOf(path);
  const layer = from === undefined ? undefined : LAYERS[from];
  if (from === undefined || layer === undefined) return [`${path}: no rule for this folder`];
  const code = withoutComments(text);
  const found: string[] = [];
  for (const { specifier, line } of importsOf(code)) {
    const reason = forbidden(path, from, layer, specifier);
    if (reason !== null) found.push(`${path}:${line}: ${reason}`);
  }
  for (const [index, content] of code.split('\n').entries()) {
    const at = `${path}:${index + 1}`;
    if (/^export default\b/.test(content)) found.push(`${at}: default export`);
    const brand = BRANDS.exec(content);
    if (brand !== null && !BRAND_MAKERS.includes(path)) found.push(`${at}: cast to the brand ${brand[1]}`);
    if (from !== 'reconciler/core') continue;
    for (const [pattern, what] of IMPURE) if (pattern.test(content)) found.push(`${at}: core uses ${what}`);
  }
  return found;
}

function forbidden(path: string, from: string, layer: Layer, specifier: string): string | null {
  if (specifier === '') return 'an import whose target is not a literal';
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    if (target === 'package.json' && layer.packages === '*') return null;
    const to = layerOf(target);
    if (to === undefined) return `imports ${target}, which is in no layer`;
    return to === from || layer.imports.includes(to) ? null : `${from} may not import ${to} (${specifier})`;
  }
  if (layer.packages === '*') return null;
  const allowed = layer.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return allowed ? null : `${from} may not import ${specifier}`;
}

test('no file breaks the import rules or the purity of core', () => {
  const files = globSync(['reconciler/**/*.ts', 'schemas/**/*.{ts,js,mjs}', 'simulation/**/*.ts'], { cwd: ROOT });
  assert.ok(files.length > 5, 'found no sources');
  const all = files.flatMap((file) =>
    breaches(relative('', file).replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')),
  );
  assert.deepEqual(all, []);
});

test('each rule is seen to fail', () => {
  const table: readonly (readonly [path: string, text: string, expected: RegExp | null])[] = [
    ['reconciler/core/a.ts', "import { readFile } from 'node:fs/promises';", /may not import node:fs/],
    [
      'reconciler/core/a.ts',
      "import type { Clock } from '../ports/clock.ts';",
      /core may not import reconciler\/ports/,
    ],
    [
      'reconciler/core/deep/a.ts',
      "export * from '../../adapters/clock.ts';",
      /core may not import reconciler\/adapters/,
    ],
    ['reconciler/core/a.ts', "import {\n  one,\n  two,\n} from 'execa';", /:1: .*execa/],
    ['reconciler/core/a.ts', "import 'openpgp';", /openpgp/],
    ['reconciler/core/a.ts', "type A = import('node:net').Socket;", /node:net/],
    ['reconciler/core/a.ts', 'const a = await import(name);', /not a literal/],
    ['reconciler/core/a.ts', "const a = require('fs');", /may not import fs/],
    ['reconciler/core/a.ts', "import { parse } from 'yamlish';", /yamlish/],
    ['reconciler/core/a.ts', 'const now = Date.now();', /Date\.now/],
    ['reconciler/core/a.ts', 'const now = new Date();', /clock/],
    ['reconciler/core/a.ts', 'const now = Date();', /clock/],
    ['reconciler/core/a.ts', 'const r = Math.random();', /random/],
    ['reconciler/core/a.ts', 'setTimeout(f, 1);', /timer/],
    ['reconciler/core/a.ts', "await fetch('http://x');", /fetch/],
    ['reconciler/core/a.ts', 'const p = process.env;', /process/],
    ['reconciler/core/a.ts', "const b = Buffer.from('x');", /Buffer/],
    ['reconciler/core/a.ts', 'export default 1;', /default export/],
    ['reconciler/agent/a.ts', 'const id = text as CommitId;', /brand CommitId/],
    ['reconciler/agent/a.ts', 'const id = x as unknown as VerifiedCommit;', /brand VerifiedCommit/],
    ['reconciler/ports/a.ts', "import { x } from '../adapters/x.ts';", /ports may not import/],
    ['reconciler/ports/a.ts', "import { x } from 'node:fs';", /ports may not import node:fs/],
    ['reconciler/adapters/a.ts', "import { x } from '../agent/x.ts';", /adapters may not import reconciler\/agent/],
    ['reconciler/agent/a.ts', "import { x } from '../adapters/x.ts';", /agent may not import reconciler\/adapters/],
    ['reconciler/hub/a.ts', "import { x } from '../cli/x.ts';", /hub may not import/],
    [
      'reconciler/cli/a.ts',
      "const { x } = await import('../adapters/x.ts');",
      /cli may not import reconciler\/adapters/,
    ],
    ['reconciler/agent/a.ts', "import { x } from '../main.ts';", /agent may not import reconciler\/main/],
    ['reconciler/agent/a.ts', "import { x } from '../../test/support/temp.ts';", /in no layer/],
    ['simulation/a.ts', "import { x } from '../reconciler/adapters/x.ts';", /simulation may not import/],
    ['reconciler/elsewhere/a.ts', '', /no rule/],
    [
      'reconciler/core/a.ts',
      "import { parse } from 'yaml';\nimport type { Fleet } from '../../schemas/generated/fleet.ts';",
      null,
    ],
    ['reconciler/core/a.ts', 'const d = new Date(at).toISOString(); const updated = undate(1);', null],
    ['reconciler/core/a.ts', "// import { x } from 'node:fs' and Date.now()\n/** Buffer */", null],
    ['reconciler/adapters/a.ts', "import { x } from 'node:fs';\nimport type { C } from '../ports/clock.ts';", null],
    ['reconciler/cli/a.ts', "import { x } from '../agent/x.ts';", null],
    ['reconciler/main.ts', "const x = await import('./adapters/x.ts');", null],
    ['reconciler/main.ts', "const x = await import('../scripts/lib/os-build.mjs');", null],
    ['reconciler/cli/a.ts', "const x = await import('../../scripts/lib/os-build.mjs');", /cli may not import scripts/],
  ];
  for (const [path, text, expected] of table) {
    const found = breaches(path, text).join('\n');
    if (expected === null) assert.equal(found, '', text);
    else assert.match(found, expected, `${path}: ${text}`);
  }
});
