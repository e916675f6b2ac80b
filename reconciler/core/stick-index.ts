/** What lies where on a stick, and the index that says so. Nothing of it is trusted: it lets a host refuse early and know what to expect. */
import type { StickIndex as StickIndexFile } from '../../schemas/generated/types.ts';
import { fail, type failure, ok, type Result } from './failure.ts';
import { FORMATS } from './formats.ts';
import { LIMITS } from './limits.ts';
import { type CommitId, type HostName, isCommitId, isHostName, isSha256, type Sha256 } from './names.ts';
import { OSTREE_FOLDER } from './offer.ts';

/** On the volume; in it one folder a fleet, by its id. */
export const STICK_FOLDER = 'kedge';
export const INDEX_FILE = 'index.json';
export const README_FILE = 'README.txt';
/** Of the fleet repository, and of the scripts repository where the fleet has one of its own. */
export const FLEET_BUNDLE = 'fleet.bundle';
export const SCRIPTS_BUNDLE = 'scripts.bundle';
export const IMAGES_FOLDER = 'images';
/** What hosts write, beside the index and never in it. */
export const RECEIPTS_FOLDER = 'receipts';

export type StickPart = { readonly path: string; readonly bytes: number; readonly sha256: Sha256 };

export interface StickIndex {
  readonly fleet: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly commit: CommitId;
  readonly branch: string;
  /** Sorted by name. */
  readonly hosts: readonly { readonly name: HostName; readonly since: CommitId | null }[];
  /** Sorted by path, each path once. */
  readonly parts: readonly StickPart[];
}

const DIGEST = '[0-9a-f]{64}';
const OBJECT = 'objects/[0-9a-f]{2}/[0-9a-f]{62}\\.(commit|commitmeta|dirtree|dirmeta|filez)';
/** Names of OSTree are base64 with `_` for `/`: 43 characters a commit, the first two of them a folder. */
const DELTA = 'deltas/[A-Za-z0-9+_]{2}/[A-Za-z0-9+_]{41}(-[A-Za-z0-9+_]{43})?/(superblock|meta|[0-9]{1,6})';
const DELTA_INDEX = 'delta-indexes/[A-Za-z0-9+_]{2}/[A-Za-z0-9+_]{41}\\.index';

const PART = new RegExp(
  `^(${[
    'fleet\\.bundle',
    'scripts\\.bundle',
    `tars/${DIGEST}\\.tar`,
    `${IMAGES_FOLDER}/(oci-layout|index\\.json|blobs/sha256/${DIGEST})`,
    `${OSTREE_FOLDER}/(config|summary|${OBJECT}|${DELTA}|${DELTA_INDEX})`,
  ].join('|')})$`,
);

/** Of the fixed grammar: never a `..`, a link's target or a name that a source chose. */
export function isPartPath(path: string): boolean {
  return PART.test(path);
}

/** The name of a folder in it. */
export function isFleetId(name: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
}

/** Relative to the volume, or to what a stick's tar is unpacked in: `kedge/<fleet id>`. */
export function stickFolder(fleet: string): string {
  return `${STICK_FOLDER}/${fleet}`;
}

/** Relative to the fleet's folder. */
export function receiptPath(host: HostName): string {
  return `${RECEIPTS_FOLDER}/${host}.bundle`;
}

/** Fails with STICK_INVALID where it is none, and with AGENT_TOO_OLD where it is of a newer format. */
export function readStickIndex(bytes: Uint8Array): Result<StickIndex> {
  if (bytes.length > LIMITS.stickIndexBytes) return bad(`it is larger than ${LIMITS.stickIndexBytes} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad('it is not JSON');
  }
  const { validate, version: known } = FORMATS['stick-index'];
  const version: unknown = Object(value).version;
  if (typeof version === 'number' && known !== null && version > known) {
    return fail('AGENT_TOO_OLD', `${INDEX_FILE} is of version ${version}, and this agent knows version ${known}`, {
      file: INDEX_FILE,
    });
  }
  if (!isStickIndex(value, validate)) {
    const [first] = validate.errors ?? [];
    return bad(`${first?.instancePath || 'it'} ${first?.message ?? 'is not as it should be'}`);
  }
  return checked(value);
}

function isStickIndex(value: unknown, validate: (value: unknown) => boolean): value is StickIndexFile {
  return validate(value);
}

/** What a schema cannot say: names that are branded, the grammar of paths, the order. */
function checked({ fleet, createdAt, commit, branch, ...file }: StickIndexFile): Result<StickIndex> {
  if (!isCommitId(commit)) return bad('`commit` is no commit id');
  const hosts: StickIndex['hosts'][number][] = [];
  for (const { name, since } of file.hosts) {
    if (!isHostName(name) || (since !== null && !isCommitId(since))) return bad('`hosts` names what is no host');
    if ((hosts.at(-1)?.name ?? '') >= name) return bad('`hosts` is not sorted, or names one twice');
    hosts.push({ name, since });
  }
  const parts: StickPart[] = [];
  for (const { path, bytes, sha256 } of file.parts) {
    if (!isPartPath(path)) return bad(`${JSON.stringify(path.slice(0, 200))} is not what lies on a stick`);
    if (!isSha256(sha256)) return bad('`parts` holds what is no digest');
    if ((parts.at(-1)?.path ?? '') >= path) return bad('`parts` is not sorted, or names one twice');
    parts.push({ path, bytes, sha256 });
  }
  return ok({ fleet, createdAt, commit, branch, hosts, parts });
}

function bad(why: string): { readonly ok: false; readonly failure: ReturnType<typeof failure> } {
  return fail('STICK_INVALID', `${INDEX_FILE} of the stick cannot be read: ${why}`, { file: INDEX_FILE });
}

/** For people to read too: one part a line. */
export function writeStickIndex({ parts, hosts, ...head }: StickIndex): Uint8Array {
  const lines = (all: readonly unknown[]) => `[\n${all.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const fields = Object.entries({ version: 1, ...head }).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  const text = `{\n${fields.join(',\n')},\n  "hosts": ${lines(hosts)},\n  "parts": ${lines(sortParts(parts))}\n}\n`;
  return new TextEncoder().encode(text);
}

/** Bytewise, as `readStickIndex` demands it. */
function sortParts(parts: readonly StickPart[]): readonly StickPart[] {
  return parts.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
