/**
 * Files that SOPS wrote (https://getsops.io, 3.x): read, never written. SOPS authenticates each value with its path, and all values by a
 * hash under the file's data key. It knows nothing of fleets and bundles, so what a file is for stands in it as one value in clear,
 * which that hash covers. Any other value in clear is refused: between two of them text could be moved unseen.
 */
import { ageReaders, isAgeRecipient, unarmorAge } from './age.ts';
import { unarmor } from './armor.ts';
import { fromBase64 } from './base64.ts';
import type { MapNode, Node } from './compose/nodes.ts';
import { recipientsOf } from './pgp-message.ts';

/** Of AES-256-GCM, as SOPS uses it. */
export interface SopsValue {
  readonly data: Uint8Array;
  /** 32 bytes. */
  readonly iv: Uint8Array;
  /** 16 bytes. */
  readonly tag: Uint8Array;
}

export interface SopsLeaf {
  /** Keys that lead to it, without places in lists: what SOPS authenticates it with. */
  readonly path: readonly string[];
  /** The same with places in lists, by dots. */
  readonly name: string;
  /** A text stands there in clear. */
  readonly value: SopsValue | string;
}

/** One way to the data key. */
export interface SopsKey {
  readonly kind: 'openpgp' | 'age';
  readonly message: Uint8Array;
  /** Ids of OpenPGP keys, or the age recipient that the file names. */
  readonly recipients: readonly string[];
}

export interface SopsFile {
  /** In the order of the file. */
  readonly leaves: readonly SopsLeaf[];
  readonly lastModified: string;
  readonly mac: SopsValue;
  /** Never empty. */
  readonly keys: readonly SopsKey[];
}

/** What is wrong, as a sentence's end, and where. */
export interface SopsFault {
  readonly fault: string;
  readonly at: Node['at'];
  readonly remedy?: string;
}

const REWRITE = 'Write it with `sops encrypt --age … --pgp …`, or take its values into `kedge secret set`.';

export function readSops(root: MapNode): SopsFile | SopsFault {
  const leaves: SopsLeaf[] = [];
  for (const [key, { value }] of root.entries) {
    if (key === 'sops') continue;
    const fault = collect(value, [key], key, leaves);
    if (fault !== null) return fault;
  }
  const meta = root.entries.get('sops')?.value;
  if (meta?.kind !== 'map') return { fault: 'its `sops` is no map', at: meta?.at ?? root.at };
  const entry = (key: string): Node | undefined => meta.entries.get(key)?.value;
  const unread = unreadable(entry);
  if (unread !== null) return unread;
  const [lastModified, mac] = [entry('lastmodified'), entry('mac')];
  if (lastModified?.kind !== 'string') return { fault: 'it does not say when it was modified last', at: meta.at };
  const sealed = mac?.kind === 'string' ? readValue(mac.value) : null;
  if (sealed === null) return { fault: 'it has no `mac`, so that it could have been altered', at: mac?.at ?? meta.at };
  const keys: SopsKey[] = [];
  for (const kind of ['pgp', 'age'] as const) {
    const list = entry(kind);
    for (const item of list?.kind === 'list' ? list.items : []) {
      const key = kind === 'pgp' ? pgpKey(item) : ageKey(item);
      if ('fault' in key) return key;
      keys.push(key);
    }
  }
  if (keys.length === 0) {
    const fault =
      'neither an OpenPGP nor an age key opens it; of key services (KMS, Vault and the like) Kedge asks none';
    return { fault, at: meta.at, remedy: 'Add the keys of its hosts: sops rotate --add-age … or --add-pgp …' };
  }
  return { leaves, lastModified: lastModified.value, mac: sealed, keys };
}

function unreadable(entry: (key: string) => Node | undefined): SopsFault | null {
  const [only, groups, shamir] = [entry('mac_only_encrypted'), entry('key_groups'), entry('shamir_threshold')];
  if (only !== undefined && !(only.kind === 'boolean' && !only.value))
    return { fault: 'its `mac` covers only what is encrypted (mac_only_encrypted)', at: only.at, remedy: REWRITE };
  const split = [groups, shamir].find((node) => node !== undefined && !isNothing(node));
  return split === undefined
    ? null
    : { fault: 'its key is split among groups (key_groups, shamir_threshold)', at: split.at, remedy: REWRITE };
}

function isNothing(node: Node): boolean {
  return (node.kind === 'list' && node.items.length === 0) || (node.kind === 'number' && node.value === 0);
}

function collect(node: Node, path: readonly string[], name: string, leaves: SopsLeaf[]): SopsFault | null {
  if (node.kind === 'map') {
    for (const [key, { value }] of node.entries) {
      const fault = collect(value, [...path, key], `${name}.${key}`, leaves);
      if (fault !== null) return fault;
    }
    return null;
  }
  if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) {
      const fault = collect(item, path, `${name}.${i}`, leaves);
      if (fault !== null) return fault;
    }
    return null;
  }
  if (node.kind !== 'string' || node.value === '')
    return { fault: `its value \`${name}\` is neither encrypted nor a text`, at: node.at };
  const value = node.value.startsWith('ENC[') ? readValue(node.value) : node.value;
  if (value === null)
    return {
      fault: `its value \`${name}\` is not as SOPS encrypts a text or a number`,
      at: node.at,
      remedy: 'Put what is true or false into quotes in `sops edit`.',
    };
  leaves.push({ path, name, value });
  return null;
}

/** The type is outside of what is authenticated, so it decides nothing: a value is the bytes that were encrypted. */
function readValue(text: string): SopsValue | null {
  const parts = /^ENC\[AES256_GCM,data:([^,]+),iv:([^,]+),tag:([^,]+),type:(?:str|int|float|bytes)\]$/.exec(text);
  const [data, iv, tag] = (parts ?? []).slice(1).map(fromBase64);
  return data && iv?.length === 32 && tag?.length === 16 ? { data, iv, tag } : null;
}

function pgpKey(item: Node): SopsKey | SopsFault {
  const armor = unarmor(new TextEncoder().encode(textOf(item, 'enc')), 'PGP MESSAGE');
  const recipients = armor.ok ? recipientsOf(armor.bytes) : armor.why;
  if (!armor.ok || typeof recipients === 'string')
    return { fault: `its data key is not a message that Kedge reads: ${recipients}`, at: item.at };
  return { kind: 'openpgp', message: armor.bytes, recipients };
}

function ageKey(item: Node): SopsKey | SopsFault {
  const [recipient, message] = [textOf(item, 'recipient'), unarmorAge(textOf(item, 'enc'))];
  const readers = typeof message === 'string' ? message : ageReaders(message);
  if (typeof message === 'string' || typeof readers === 'string')
    return { fault: `its data key is not an age file that Kedge reads: ${readers}`, at: item.at };
  if (!isAgeRecipient(recipient)) return { fault: 'it names an age recipient that is none', at: item.at };
  return { kind: 'age', message, recipients: [recipient] };
}

function textOf(item: Node, key: string): string {
  const value = item.kind === 'map' ? item.entries.get(key)?.value : undefined;
  return value?.kind === 'string' ? value.value : '';
}
