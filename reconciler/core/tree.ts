/**
 * Raw tree object -> entries, and what no host unpacks refused: Git itself accepts symlinks to anywhere, and doubled, empty
 * and `.git` names when nothing checks them out.
 */
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { isObjectId, type ObjectId } from './names.ts';

export type Mode = '100644' | '100755' | '40000';

export interface TreeEntry {
  readonly name: string;
  readonly mode: Mode;
  readonly id: ObjectId;
}

/** A tree that was parsed, with its bytes. */
export interface SafeTree {
  readonly raw: Uint8Array;
  readonly entries: readonly TreeEntry[];
}

/** A path whose mode, type or id differs. A rename is a removal and an addition. */
export interface PathChange {
  readonly path: string;
  readonly before: TreeEntry | null;
  readonly after: TreeEntry | null;
}

/** Longest name that common file systems take, in bytes. */
const NAME_BYTES = 255;
const FORBIDDEN_MODES: Readonly<Record<string, string>> = {
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};
/** What HFS+ leaves out when it compares names. */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** Control characters, and those that turn the direction of text: a name must look like what it is. */
const DECEPTIVE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Entries in canonical order. Fails with TREE_UNSAFE, naming the path; `dir` is '' for the root. */
export function parseTree(raw: Uint8Array, dir: string): Result<readonly TreeEntry[]> {
  const unsafe = (what: string, name?: string) => refuse(what, name === undefined ? dir : join(dir, name));
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const entries: TreeEntry[] = [];
  const folded = new Map<string, string>();
  let previous: Uint8Array | null = null;
  for (let at = 0; at < raw.length; ) {
    const space = raw.indexOf(0x20, at);
    const nul = space === -1 ? -1 : raw.indexOf(0, space);
    const end = nul + 21;
    if (nul === -1 || end > raw.length) return unsafe('a tree object is cut short');
    const bytes = raw.subarray(space + 1, nul);
    let name: string;
    try {
      name = utf8.decode(bytes);
    } catch {
      return unsafe('a name is not UTF-8');
    }
    const mode = ascii(raw, at, space);
    const id = hex(raw, nul + 1, end);
    if (!isMode(mode)) return unsafe(`${FORBIDDEN_MODES[mode] ?? `mode ${printable(mode)}`} is not allowed`, name);
    if (!isObjectId(id)) return unsafe('an object id is not one', name);
    const wrong = nameFault(name, bytes.length);
    if (wrong !== null) return unsafe(wrong, name);
    const key = sortKey(bytes, mode);
    if (previous !== null && compareBytes(previous, key) >= 0)
      return unsafe('its entries are not in canonical order', name);
    const other = folded.get(fold(name));
    if (other !== undefined) return unsafe(`the name differs from "${other}" by case alone, or stands twice`, name);
    folded.set(fold(name), name);
    entries.push({ name, mode, id });
    previous = key;
    at = end;
  }
  return ok(entries);
}

/**
 * Entries of a tree that differs from a safe one in ids alone, as most changes do; null where it differs in more. Names, modes and
 * order are then those that were found safe. Entries that are the same are the same objects.
 */
export function reparseTree(raw: Uint8Array, safe: SafeTree): readonly TreeEntry[] | null {
  if (raw.length !== safe.raw.length) return null;
  const entries: TreeEntry[] = [];
  let at = 0;
  for (const entry of safe.entries) {
    const idAt = safe.raw.indexOf(0, at) + 1;
    if (!sameBytes(raw, safe.raw, at, idAt)) return null;
    at = idAt + 20;
    if (sameBytes(raw, safe.raw, idAt, at)) {
      entries.push(entry);
      continue;
    }
    const id = hex(raw, idAt, at);
    if (!isObjectId(id)) return null;
    entries.push({ ...entry, id });
  }
  return entries;
}

/** The limits that come with where an entry stands: depth and length of its path. Null where it is within them. */
export function placeFault(path: string): Failure | null {
  const bytes = new TextEncoder().encode(path).length;
  if (bytes > LIMITS.pathBytes)
    return failure('TREE_UNSAFE', `a path is longer than ${LIMITS.pathBytes} bytes`, { path });
  if (path.split('/').length > LIMITS.pathDepth) {
    return failure('TREE_UNSAFE', `a path is deeper than ${LIMITS.pathDepth} folders`, { path });
  }
  return null;
}

/** Names whose mode or id differ between two trees, or that only one of them has. Both in canonical order or empty. */
export function diffEntries(
  before: readonly TreeEntry[],
  after: readonly TreeEntry[],
): readonly { readonly before: TreeEntry | null; readonly after: TreeEntry | null }[] {
  const changes: { before: TreeEntry | null; after: TreeEntry | null }[] = [];
  if (before.length === after.length && before.every((entry, i) => entry.name === after[i]?.name)) {
    for (const [i, entry] of after.entries()) {
      const was = before[i] ?? null;
      if (was !== entry && (was?.id !== entry.id || was.mode !== entry.mode))
        changes.push({ before: was, after: entry });
    }
    return changes;
  }
  const old = new Map(before.map((entry) => [entry.name, entry]));
  for (const entry of after) {
    const was = old.get(entry.name) ?? null;
    old.delete(entry.name);
    if (was === null || was.id !== entry.id || was.mode !== entry.mode) changes.push({ before: was, after: entry });
  }
  for (const gone of old.values()) changes.push({ before: gone, after: null });
  return changes;
}

export function join(dir: string, name: string): string {
  return dir === '' ? name : `${dir}/${name}`;
}

function refuse(what: string, path: string) {
  return fail('TREE_UNSAFE', what, path === '' ? {} : { path: printablePath(path) });
}

/** What is wrong with a name of a file or folder, or null. */
export function nameFault(name: string, bytes: number): string | null {
  if (bytes > NAME_BYTES) return `a name is longer than ${NAME_BYTES} bytes`;
  if (PLAIN_NAME.test(name)) return name.toLowerCase() === 'git~1' ? 'a name stands for .git' : null;
  if (name === '' || name === '.' || name === '..' || name.includes('/'))
    return `"${printablePath(name)}" is not a name`;
  // Windows, where people have their clones, takes a backslash for a slash. One that escapes (`a\x2db.service`) is let be.
  const parts = name.split('\\');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'a name holds a backslash that makes a path of it';
  if (name.normalize('NFC') !== name) return 'a name is not in Unicode form NFC';
  if (DECEPTIVE.test(name)) return 'a name holds control characters';
  if (parts.some(isGitName)) return 'a name stands for .git';
  return null;
}

/** What some file system takes for `.git`: case, trailing dots and blanks and streams (NTFS), ignorable characters (HFS+). */
function isGitName(name: string): boolean {
  const plain = name
    .replaceAll(IGNORABLE, '')
    .replace(/[:\\].*$/s, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return plain === '.git' || plain === 'git~1';
}

/** What file systems that do not tell case apart take for the same name. */
export function fold(name: string): string {
  return PLAIN_NAME.test(name) ? name.toLowerCase() : name.toUpperCase().toLowerCase().normalize('NFC');
}

function isMode(text: string): text is Mode {
  return text === '100644' || text === '100755' || text === '40000';
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey(name: Uint8Array, mode: Mode): Uint8Array {
  if (mode !== '40000') return name;
  const key = new Uint8Array(name.length + 1);
  key.set(name);
  key[name.length] = 0x2f;
  return key;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function sameBytes(a: Uint8Array, b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a[i] !== b[i]) return false;
  return true;
}

function ascii(raw: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...raw.subarray(from, Math.min(to, from + 16)));
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function hex(raw: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += HEX[raw[i] ?? 0];
  return text;
}

function printable(text: string): string {
  return text.replaceAll(/[^!-~]/g, '?');
}

/** A hostile name must not reach a terminal as it is. */
function printablePath(path: string): string {
  return path.replaceAll(/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '?').slice(0, 200);
}
