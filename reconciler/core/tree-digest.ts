/**
 * SHA-256 over a whole tree: the id that it has in a Git repository of `--object-format=sha256` (gitformat-hash-function-transition,
 * "Object format"). That form is documented elsewhere, plain git can make it, and an unchanged folder keeps its digest.
 */
import type { Sha256 } from './names.ts';
import type { Mode } from './tree.ts';

/** An entry with the digest of what it names. */
export interface DigestedEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly digest: Sha256;
}

/** What is hashed for a blob or a tree: `<type> SP <size> NUL <bytes>`. */
export function framed(type: 'blob' | 'tree', bytes: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${type} ${bytes.length}\0`);
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
}

/** A tree object, its entries in canonical order: `<mode> SP <name> NUL <32 bytes>` each. */
export function sha256Tree(entries: readonly DigestedEntry[]): Uint8Array {
  const heads = entries.map(({ mode, name }) => new TextEncoder().encode(`${mode} ${name}\0`));
  const all = new Uint8Array(heads.reduce((length, head) => length + head.length + 32, 0));
  let at = 0;
  for (const [i, { digest }] of entries.entries()) {
    const head = heads[i] ?? new Uint8Array();
    all.set(head, at);
    at += head.length;
    for (let byte = 0; byte < 32; byte++) all[at++] = Number.parseInt(digest.slice(2 * byte, 2 * byte + 2), 16);
  }
  return all;
}
