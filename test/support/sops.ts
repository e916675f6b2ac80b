/**
 * Writes files as SOPS 3 does (its aes/cipher.go, sops.go and stores/yaml), for Debian has no package of it: by Node's cryptography and
 * by nothing of Kedge's.
 */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export type SopsTree = readonly (readonly [key: string, value: string | SopsTree | readonly string[]])[];

export interface SopsOptions {
  readonly dataKey: Uint8Array;
  readonly age?: readonly { readonly recipient: string; readonly enc: string }[];
  readonly pgp?: readonly { readonly fp: string; readonly enc: string }[];
  /** Lines of the metadata besides. */
  readonly more?: readonly string[];
  readonly lastModified?: string;
  /** In place of the values that the hash is made of. */
  readonly hashed?: readonly string[];
}

/** `clear` says what is left in clear, as SOPS' own rules would. */
export function sopsFile(
  tree: SopsTree,
  options: SopsOptions,
  clear = (path: readonly string[]) => path.some((key) => key.endsWith('_unencrypted')),
): string {
  const { dataKey, lastModified = '2026-01-02T03:04:05Z' } = options;
  const hashed: string[] = [];
  const lines: string[] = [];
  const leaf = (value: string, path: readonly string[]): string => {
    hashed.push(value);
    return JSON.stringify(clear(path) ? value : sopsValue(value, dataKey, `${path.join(':')}:`));
  };
  const walk = (branch: SopsTree, path: readonly string[], indent: string): void => {
    for (const [key, value] of branch) {
      const own = [...path, key];
      if (typeof value === 'string') lines.push(`${indent}${key}: ${leaf(value, own)}`);
      else if (isTexts(value)) lines.push(`${indent}${key}:`, ...value.map((one) => `${indent}  - ${leaf(one, own)}`));
      else {
        lines.push(`${indent}${key}:`);
        walk(value, own, `${indent}  `);
      }
    }
  };
  walk(tree, [], '');
  const sum = createHash('sha512')
    .update((options.hashed ?? hashed).join(''))
    .digest('hex')
    .toUpperCase();
  const block = (name: string, field: string, keys: readonly { readonly id: string; readonly enc: string }[]) =>
    keys.length === 0
      ? [`  ${name}: []`]
      : [
          `  ${name}:`,
          ...keys.flatMap(({ id, enc }) => [
            `    - ${field}: ${id}`,
            '      enc: |',
            ...enc
              .trimEnd()
              .split('\n')
              .map((line) => (line === '' ? '' : `        ${line}`)),
          ]),
        ];
  return `${[
    ...lines,
    'sops:',
    '  kms: []',
    ...block(
      'age',
      'recipient',
      (options.age ?? []).map(({ recipient, enc }) => ({ id: recipient, enc })),
    ),
    ...block(
      'pgp',
      'fp',
      (options.pgp ?? []).map(({ fp, enc }) => ({ id: fp, enc })),
    ),
    `  lastmodified: "${lastModified}"`,
    `  mac: ${sopsValue(sum, dataKey, lastModified)}`,
    ...(options.more ?? []).map((line) => `  ${line}`),
    '  unencrypted_suffix: _unencrypted',
    '  version: 3.12.1',
  ].join('\n')}\n`;
}

export function sopsValue(text: string, key: Uint8Array, aad: string, type = 'str'): string {
  const iv = randomBytes(32);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad));
  const data = Buffer.concat([cipher.update(text), cipher.final()]);
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  return `ENC[AES256_GCM,data:${base64(data)},iv:${base64(iv)},tag:${base64(cipher.getAuthTag())},type:${type}]`;
}

function isTexts(value: SopsTree | readonly string[]): value is readonly string[] {
  return value.every((one) => typeof one === 'string');
}
