/**
 * Raw commit object -> headers, signed payload, signature: strictly, and on bytes. git itself is laxer: it accepts a `parent`
 * behind `gpgsig` and unsigned `gpgsig-x` headers, and decoding to text and back accepts what nobody signed.
 */
import { fail, ok, type Result } from './failure.ts';
import { type CommitId, isCommitId, isObjectId, type ObjectId } from './names.ts';

export interface SplitCommit {
  readonly tree: ObjectId;
  readonly parents: readonly CommitId[];
  /** `Name <address>`, decoded for people. */
  readonly author: string;
  readonly committer: string;
  /** Seconds since the epoch; what the committer says, signed but unproven. */
  readonly committerTime: number;
  /** Text of the signature header, or null. */
  readonly signature: Uint8Array | null;
  /** The raw bytes less the signature header: what was signed. */
  readonly payload: Uint8Array;
  /** Decoded for people. */
  readonly message: string;
}

/** One header with its folded lines. Offsets into the raw bytes. */
interface Header {
  readonly name: string;
  /** Of the first line, one character a byte. */
  readonly value: string;
  readonly start: number;
  /** Behind the newline of the last folded line. */
  readonly end: number;
}

const LF = 0x0a;
const SPACE = 0x20;
/** As git-fsck(1) has it, so that a host with git and one without judge alike: a blank before the address, no zeros before a date. */
const PERSON = /^([^<>]* <[^<>]*>) (0|[1-9]\d{0,11}) [+-]\d{4}$/;

/** Fails with COMMIT_MALFORMED, naming what is wrong. A commit without a signature is not a failure here. */
export function splitCommit(raw: Uint8Array): Result<SplitCommit> {
  const bodyAt = endOfHeaders(raw);
  if (bodyAt === null) return malformed('no empty line ends its headers');
  if (raw.includes(0)) return malformed('it holds a NUL');
  if (raw.subarray(0, bodyAt).includes(0x0d)) return malformed('a header holds a carriage return');
  const headers = readHeaders(raw, bodyAt - 1);
  if (headers === null) return malformed('a header line is not of the form "name value"');

  const left = [...headers];
  const tree = take(left, 'tree');
  if (tree === null || !isObjectId(tree.value)) return malformed('its first header is not a tree with an object id');
  const parents: CommitId[] = [];
  for (let parent = take(left, 'parent'); parent !== null; parent = take(left, 'parent')) {
    if (!isCommitId(parent.value)) return malformed('a parent is not an object id');
    if (parents.includes(parent.value)) return malformed('a parent is named twice');
    parents.push(parent.value);
  }
  const author = PERSON.exec(take(left, 'author')?.value ?? '');
  const committer = PERSON.exec(take(left, 'committer')?.value ?? '');
  if (author === null || committer === null) return malformed('author or committer is missing, or not in its form');
  const encoding = take(left, 'encoding');
  while (take(left, 'mergetag') !== null);
  const signature = take(left, 'gpgsig');
  const [stranger] = left;
  if (stranger !== undefined) return malformed(`the header "${printable(stranger.name)}" has no place there`);
  const single = headers.filter((header) => header.name !== 'mergetag' && header.name !== 'gpgsig');
  if (single.some((header) => header.end - header.start !== header.name.length + header.value.length + 2)) {
    return malformed('a header is folded that never is');
  }

  const decode = decoder(encoding?.value);
  return ok({
    tree: tree.value,
    parents,
    author: decode(latin1Bytes(author[1] ?? '')),
    committer: decode(latin1Bytes(committer[1] ?? '')),
    committerTime: Number(committer[2]),
    signature: signature === null ? null : unfold(raw, signature),
    payload: signature === null ? raw : without(raw, signature),
    message: decode(raw.subarray(bodyAt)),
  });
}

/** Parents as git follows them, of any commit: to find the way through history, never to judge by. */
export function linkedParents(raw: Uint8Array): readonly CommitId[] {
  const parents: CommitId[] = [];
  for (let at = raw.indexOf(LF) + 1; at < raw.length; at += 48) {
    const line = latin1(raw.subarray(at, at + 48));
    const id = line.slice(7, 47);
    if (!line.startsWith('parent ') || !line.endsWith('\n') || !isCommitId(id)) break;
    parents.push(id);
  }
  return parents;
}

function malformed(what: string) {
  return fail('COMMIT_MALFORMED', `the commit object is not in strict form: ${what}`);
}

/** Offset of the message, behind the first empty line. */
function endOfHeaders(raw: Uint8Array): number | null {
  for (let at = raw.indexOf(LF); at !== -1; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] === LF) return at + 2;
  }
  return null;
}

function readHeaders(raw: Uint8Array, end: number): readonly Header[] | null {
  const headers: Header[] = [];
  let at = 0;
  while (at < end) {
    const lineEnd = raw.indexOf(LF, at);
    const line = latin1(raw.subarray(at, lineEnd));
    const space = line.indexOf(' ');
    if (space < 1) return null;
    let headerEnd = lineEnd + 1;
    while (headerEnd < end && raw[headerEnd] === SPACE) headerEnd = raw.indexOf(LF, headerEnd) + 1;
    headers.push({ name: line.slice(0, space), value: line.slice(space + 1), start: at, end: headerEnd });
    at = headerEnd;
  }
  return headers;
}

function take(headers: Header[], name: string): Header | null {
  return headers[0]?.name === name ? (headers.shift() ?? null) : null;
}

/** The header's value with the one blank taken from the beginning of each folded line. */
function unfold(raw: Uint8Array, header: Header): Uint8Array {
  const folded = raw.subarray(header.start + header.name.length + 1, header.end);
  const unfolded = new Uint8Array(folded.length);
  let length = 0;
  for (let i = 0; i < folded.length; i++) {
    if (i > 0 && folded[i] === SPACE && folded[i - 1] === LF) continue;
    unfolded[length++] = folded[i] ?? 0;
  }
  return unfolded.subarray(0, length);
}

function without(raw: Uint8Array, header: Header): Uint8Array {
  const payload = new Uint8Array(raw.length - (header.end - header.start));
  payload.set(raw.subarray(0, header.start));
  payload.set(raw.subarray(header.end), header.start);
  return payload;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** For people only: an encoding that is unknown here is read as UTF-8. */
function decoder(encoding: string | undefined): (bytes: Uint8Array) => string {
  try {
    const named = new TextDecoder(encoding ?? 'utf-8');
    return (bytes) => named.decode(bytes);
  } catch {
    const utf8 = new TextDecoder();
    return (bytes) => utf8.decode(bytes);
  }
}

function printable(text: string): string {
  return text.slice(0, 40).replaceAll(/[^!-~]/g, '?');
}
