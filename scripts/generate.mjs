#!/usr/bin/env node
/** Makes what is derived: types and validators from schemas/, docs/errors.md from core/failure.ts, docs/attacks.md and a table of docs/trust.md from test/attack. `--check` only compares. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemasDir = join(root, 'schemas');

/** `host-config.schema.json` -> `host-config`; what several formats share is no format. */
async function loadSchemas() {
  const files = (await readdir(schemasDir)).filter((file) => file.endsWith('.schema.json')).sort();
  const all = [];
  for (const file of files) {
    const schema = JSON.parse(await readFile(join(schemasDir, file), 'utf8'));
    if (schema.$id !== file) throw new Error(`${file}: its $id must be its name`);
    all.push({ name: file.slice(0, -'.schema.json'.length), file, schema });
  }
  return { all, formats: all.filter(({ name }) => name !== 'common') };
}

async function makeTypes({ formats }) {
  const properties = Object.fromEntries(formats.map(({ name, file }) => [name, { $ref: `./${file}` }]));
  const everything = {
    title: 'Formats',
    description: 'Every format by its name.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
  return compile(everything, 'Formats', {
    cwd: `${schemasDir}/`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: '/** Generated from schemas/*.schema.json by `npm run generate`. Do not edit. */',
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** Validators without ajv: its few helpers are bundled in. Errors carry the schema that they break (`verbose`), for exact words. */
async function makeValidators({ all, formats }) {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-expected']);
  for (const { schema } of all) ajv.addSchema(schema);
  const code = standalone.default(ajv, Object.fromEntries(formats.map(({ name, file }) => [exportName(name), file])));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    legalComments: 'none',
  });
  const { code: tidy } = await transform(outputFiles[0].text, { minify: true, format: 'esm', lineLimit: 160 });
  return `// Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit.\n${tidy}`;
}

function makeValidatorTypes({ formats }) {
  const lines = formats.map(({ name }) => `export const ${exportName(name)}: Validator;`);
  return `/** Generated from schemas/*.schema.json by \`npm run generate\`. Do not edit. */
/** One thing that is wrong, as ajv says it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where the name of a key is wrong, and not its value. */
  readonly propertyName?: string;
  /** The schema that holds the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
}
/** True where the value is good; otherwise \`errors\` is set until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
${lines.join('\n')}
`;
}

function exportName(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

async function makeErrorsPage() {
  const { FAILURES } = await import(new URL('../reconciler/core/failure.ts', import.meta.url).href);
  const retries = {
    stalled: 'not by itself: the same input would fail again; a new commit or an operator moves it',
    transient: 'with growing pauses, until it passes',
    local: 'with every pass: something on this host needs mending',
  };
  const sections = Object.entries(FAILURES).map(
    ([code, { retry, meaning, remedy }]) =>
      `## ${code}\n\n${meaning}\n\n- **Retried:** ${retries[retry]} (\`${retry}\`)\n- **What to do:** ${remedy}\n`,
  );
  return `<!-- Generated from reconciler/core/failure.ts by \`npm run generate\`. Do not edit. -->
# Failure codes

Every refusal and every failure of Kedge carries one of these codes, in \`kedge reconcile --once -o json\`, in \`kedge history\`, in the
host's inventory record and in the log. A message says what happened and where; the remedy there may be more exact than the one here.
Whatever fails, what runs keeps running.

${sections.join('\n')}`;
}

/** From the tests' own data, so that nothing stands there that is not tested. */
async function makeAttacksPage() {
  const { attacksPage } = await import(new URL('../test/attack/table.ts', import.meta.url).href);
  return attacksPage();
}

/** The page is written by hand; the table of threats in it is not. */
async function makeTrustPage() {
  const { CLASSES } = await import(new URL('../test/attack/table.ts', import.meta.url).href);
  const { threatsTable } = await import(new URL('../test/attack/threats.ts', import.meta.url).href);
  const page = await readFile(join(root, 'docs', 'trust.md'), 'utf8');
  const parts = /^([\s\S]*<!-- threats:begin[^\n]*\n)[\s\S]*(<!-- threats:end -->\n[\s\S]*)$/.exec(page);
  if (parts === null) throw new Error('docs/trust.md has lost the marks of its table');
  return `${parts[1]}\n${threatsTable(CLASSES)}\n\n${parts[2]}`;
}

const check = process.argv.includes('--check');
const schemas = await loadSchemas();
let stale = 0;
await keep('schemas/generated/types.ts', await makeTypes(schemas));
await keep('schemas/generated/validators.js', await makeValidators(schemas));
await keep('schemas/generated/validators.d.ts', makeValidatorTypes(schemas));
// These import what is made above.
await keep('docs/errors.md', await makeErrorsPage());
await keep('docs/attacks.md', await makeAttacksPage());
await keep('docs/trust.md', await makeTrustPage());
if (stale > 0) process.exitCode = 1;

async function keep(name, text) {
  const file = join(root, name);
  const now = await readFile(file, 'utf8').catch(() => null);
  if (now === text) return;
  if (check) {
    console.error(`${name} is not what its source says: run \`npm run generate\``);
    stale++;
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${name}`);
  }
}
