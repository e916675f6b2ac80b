import type { FileChanges } from './git.ts';

export const FLEET_ID = '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11';

export interface FleetOptions {
  readonly id?: string;
  /** Person -> armored certificate. All are admins and operators, each with threshold 1. */
  readonly keys: Readonly<Record<string, string>>;
  /** Host -> text of hosts/<host>.yaml, or the names of its bundles. */
  readonly hosts?: Readonly<Record<string, string | readonly string[]>>;
  /** Bundle -> text of its compose.yaml, or path -> text for more files. */
  readonly bundles?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Further files, or others in their place. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The files of a small whole fleet, in the formats of docs/formats.md. */
export function fleetFiles(options: FleetOptions): FileChanges {
  const people = Object.keys(options.keys).join(', ');
  const files: Record<string, string> = {
    'fleet.yaml': `version: 1\nid: ${options.id ?? FLEET_ID}\nname: test\nbranch: main\n`,
    'trust/policy.yaml': `version: 1
revision: 1
roles:
  admins: { keys: [${people}], threshold: 1 }
  operators: { keys: [${people}], threshold: 1 }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`,
  };
  for (const [person, armored] of Object.entries(options.keys)) files[`trust/keys/${person}.asc`] = armored;
  for (const [host, text] of Object.entries(options.hosts ?? {})) {
    files[`hosts/${host}.yaml`] = typeof text === 'string' ? text : hostText(text);
  }
  for (const [bundle, content] of Object.entries(options.bundles ?? {})) {
    const parts = typeof content === 'string' ? { 'compose.yaml': content } : content;
    for (const [path, text] of Object.entries(parts)) files[`bundles/${bundle}/${path}`] = text;
  }
  return { ...files, ...options.files };
}

function hostText(bundles: readonly string[]): string {
  return bundles.length === 0 ? 'bundles: {}\n' : `bundles:\n${bundles.map((name) => `  ${name}: {}\n`).join('')}`;
}
