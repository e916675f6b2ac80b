/** A change of trust/ that does nothing but take in the revocation of one key: the one that a single operator may make. */
import { packetHeader, unarmor } from './armor.ts';
import type { PathChange, TreeEntry } from './tree.ts';

const SIGNATURE = 2;
/** Of a key, and of a subkey (RFC 9580, 5.2.1). */
const REVOCATIONS: ReadonlySet<number> = new Set([0x20, 0x28]);

/** Versions of the two files of such a change. */
export interface RevocationFiles {
  readonly key: { readonly path: string; readonly before: TreeEntry; readonly after: TreeEntry };
  readonly policy: { readonly path: string; readonly before: TreeEntry; readonly after: TreeEntry };
}

/** Null: other paths than one key file and the policy, or a file that comes, goes or gets another mode. */
export function revocationFiles(changes: readonly PathChange[]): RevocationFiles | null {
  const edited = changes.flatMap(({ path, before, after }) =>
    before !== null && after !== null && before.mode === after.mode ? [{ path, before, after }] : [],
  );
  const key = edited.find(({ path }) => /^trust\/keys\/[^/]+\.asc$/.test(path));
  const policy = edited.find(({ path }) => path === 'trust/policy.yaml');
  return changes.length !== 2 || key === undefined || policy === undefined ? null : { key, policy };
}

/** Whether the texts of trust/policy.yaml are the same but for the number of the revision. */
export function onlyRevisionRose(before: Uint8Array, after: Uint8Array): boolean {
  const [was, is] = [before, after].map((bytes) => new TextDecoder('latin1').decode(bytes).split('\n'));
  if (was === undefined || is === undefined || was.length !== is.length) return false;
  const differ = was.flatMap((line, i) => (line === is[i] ? [] : [[line, is[i] ?? '']]));
  const [[first = '', second = ''] = [], ...more] = differ;
  const form = /^revision: \d+(.*)$/s;
  const rest = form.exec(first)?.[1];
  return more.length === 0 && rest !== undefined && rest === form.exec(second)?.[1];
}

/**
 * Whether an armored certificate has gained revocations of its own keys, lost none, and is else the same, packet by packet. That its
 * own key made them is checked where the certificate is read: one that it did not make spoils the whole policy.
 */
export function gainsRevocationsOnly(before: Uint8Array, after: Uint8Array): boolean {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was === null || is === null) return false;
  return (
    was.rest.length === is.rest.length &&
    was.rest.every((packet, i) => packet === is.rest[i]) &&
    was.revocations.every((packet) => is.revocations.includes(packet)) &&
    is.revocations.some((packet) => !was.revocations.includes(packet))
  );
}

interface Parts {
  /** Bodies with their packet type, one character a byte. */
  readonly rest: readonly string[];
  readonly revocations: readonly string[];
}

function partsOf(armored: Uint8Array): Parts | null {
  const armor = unarmor(armored, 'PGP PUBLIC KEY BLOCK');
  if (!armor.ok) return null;
  const { bytes } = armor;
  const rest: string[] = [];
  const revocations: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = packetHeader(bytes, at);
    if (header === null || header.bodyAt + header.length > bytes.length) return null;
    const body = bytes.subarray(header.bodyAt, header.bodyAt + header.length);
    const [version, type] = body;
    const revokes = header.tag === SIGNATURE && (version === 4 || version === 6) && REVOCATIONS.has(type ?? 0);
    (revokes ? revocations : rest).push(`${header.tag} ${new TextDecoder('latin1').decode(body)}`);
    at = header.bodyAt + header.length;
  }
  return { rest, revocations };
}
