/** Whether a group file that breaks its format could reach a host: what can be told must not stop hosts that it is not for. */
import type { HostFile } from '../../schemas/generated/types.ts';
import { toJson } from './document-nodes.ts';
import { readYaml } from './yaml.ts';

const KEYS: ReadonlySet<string> = new Set(['select', 'priority', 'bundles', 'os']);

/**
 * True where it does, and where nobody can say: unreadable YAML, a selector that is none, or, where there is no `select`, an
 * unknown key at the top, which may be a misspelt one.
 */
export function couldReach(name: string, bytes: Uint8Array, host: HostFile): boolean {
  if (host.groups?.includes(name) === true) return true;
  let isReadable = true;
  const root = readYaml(bytes, () => {
    isReadable = false;
  });
  if (!isReadable || root?.kind !== 'map') return true;
  const select = root.entries.get('select');
  if (select === undefined) return [...root.entries.keys()].some((key) => !KEYS.has(key));
  const wanted = Object.entries(Object(toJson(select.value)));
  if (select.value.kind !== 'map' || wanted.length === 0) return true;
  const labels = new Map(Object.entries(host.labels ?? {}));
  // A value that is no string matches no label as it stands, and nobody knows which one was meant.
  return wanted.every(([label, value]) => typeof value !== 'string' || labels.get(label) === value);
}
