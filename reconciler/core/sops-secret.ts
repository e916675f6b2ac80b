/** A SOPS file as a secret of a fleet: what it is for stands in it, under the hash that SOPS makes of all its values. */
import { failAll } from './document.ts';
import { placeOf } from './document-nodes.ts';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { isBundleName } from './names.ts';
import type { Secret } from './secret.ts';
import { readSops, type SopsLeaf } from './sops.ts';
import { readYaml } from './yaml.ts';

/** SOPS leaves in clear what ends in `_unencrypted`. */
export const PURPOSE = 'kedge_unencrypted';
const MOST_VALUES = 64;

/** Fails with SCHEMA_INVALID, or with SECRET_REFUSED for what cannot be read, or does not say what it is for. */
export function readSopsSecret(name: string, file: string, bytes: Uint8Array): Result<Secret> {
  const faults: Failure[] = [];
  const root = readYaml(bytes, (at, message, remedy) => {
    faults.push(failure('SCHEMA_INVALID', message, { file, ...at, ...(remedy === undefined ? {} : { remedy }) }));
  });
  if (root === undefined || faults.length > 0) return failAll(faults);
  const refuse = (why: string, at = root.at, remedy?: string) =>
    fail('SECRET_REFUSED', `this SOPS file is not one that Kedge reads: ${why}`, {
      file,
      ...at,
      path: file,
      ...(remedy === undefined ? {} : { remedy }),
    });
  if (root.kind !== 'map') return refuse('it is no map');
  const sops = readSops(root);
  if ('fault' in sops) return refuse(sops.fault, sops.at, sops.remedy);
  const write = `Put one value \`${PURPOSE}: "${name} FLEET BUNDLES"\` into it with \`sops edit ${file}\`: the id of fleet.yaml, and the bundles that may use it, with commas between them.`;
  const clear = sops.leaves.filter(({ value }) => typeof value === 'string');
  const purpose = clear.find((leaf) => leaf.name === PURPOSE)?.value;
  if (typeof purpose !== 'string') return refuse(`\`${PURPOSE}\` does not say what it is for`, root.at, write);
  const other = clear.find((leaf) => leaf.name !== PURPOSE);
  if (other !== undefined) {
    const remedy = 'Have SOPS encrypt it, or keep it elsewhere: only one value in clear is safe from being altered.';
    return refuse(`its value \`${other.name}\` stands in clear`, placeOf(root, other.path), remedy);
  }
  const [, own, fleet = '', list = ''] = /^(\S+) ([0-9a-f-]{36}) (\S+)$/.exec(purpose) ?? [];
  const bundles = list.split(',');
  if (own === undefined || !bundles.every(isBundleName))
    return refuse(`\`${PURPOSE}\` is not a name, a fleet and bundles`, placeOf(root, [PURPOSE]), write);
  if (own !== name) return refuse(`it is the secret ${own}, and its file was renamed or copied`, root.at, write);
  const keys = valueNames(sops.leaves);
  if (typeof keys === 'string') return refuse(keys);
  const revision = hexOf(sops.mac.tag);
  return ok({
    header: { name, revision, keys, bundles, hosts: [], groups: [], editors: [] },
    document: { file, at: (pointer) => ({ file, ...placeOf(root, pointer) }) },
    sealed: { kind: 'sops', file: sops, fleet },
    recipients: [...new Set(sops.keys.flatMap(({ recipients }) => recipients))],
  });
}

/** Or what is wrong with them, as a sentence's end. */
function valueNames(leaves: readonly SopsLeaf[]): readonly string[] | string {
  const names = leaves.flatMap(({ name, value }) => (typeof value === 'string' ? [] : [name]));
  const odd = names.find((one) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(one));
  if (odd !== undefined) return `its value \`${odd.slice(0, 80)}\` has no name that a value of a secret may have`;
  const twice = names.find((one, i) => names.indexOf(one) !== i);
  if (twice !== undefined) return `two of its values are called \`${twice}\``;
  return names.length > 0 && names.length <= MOST_VALUES
    ? names.toSorted()
    : `it holds ${names.length} encrypted values, and one to ${MOST_VALUES} are taken`;
}

/** The tag of the hash: another one with every change, and a random text to whoever has no key. */
function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
