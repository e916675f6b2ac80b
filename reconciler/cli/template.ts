/** The fleet repository's template, as files to write. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path in the repository -> text. */
export type TemplateFiles = ReadonlyMap<string, string>;

export interface TemplateValues {
  readonly id: string;
  readonly name: string;
  /** Name of the first person. */
  readonly signer: string;
}

/** What stands in the template in place of the values: the template is valid by itself. */
const PLACEHOLDERS: { readonly [K in keyof TemplateValues]: string } = {
  id: '00000000-0000-4000-8000-000000000000',
  name: 'fleet-name-here',
  signer: 'signer-name-here',
};

/** Folders beside the program: in a checkout one level up, beside a bundle in `dist/`. */
export function shippedFolder(name: 'fleet-repo-template' | 'schemas', base: string): string {
  for (const place of [`./${name}/`, `../${name}/`, `../../${name}/`]) {
    const folder = fileURLToPath(new URL(place, base));
    if (existsSync(folder)) return folder;
  }
  throw new Error(`${name} is missing beside the program: the installation is not whole`);
}

/** `base`: the URL of main.ts. The JSON Schemas come along, so that editors find them without a network. */
export async function readTemplate(base: string, values: TemplateValues): Promise<TemplateFiles> {
  const files = new Map<string, string>();
  const template = shippedFolder('fleet-repo-template', base);
  for (const path of await filesUnder(template)) {
    let text = await readFile(join(template, path), 'utf8');
    for (const key of ['id', 'name', 'signer'] as const) text = text.replaceAll(PLACEHOLDERS[key], values[key]);
    files.set(path, text);
  }
  const schemas = shippedFolder('schemas', base);
  for (const path of await filesUnder(schemas)) {
    if (/^[a-z-]+\.schema\.json$/.test(path))
      files.set(`docs/schemas/${path}`, await readFile(join(schemas, path), 'utf8'));
  }
  return files;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
