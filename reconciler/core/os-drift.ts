/** What of /etc is no longer as the OS brought it: names, never contents. Pure. */
import { canonicalJson } from './canonical.ts';
import type { Sha256 } from './names.ts';
import { matches, type Pattern, parsePattern } from './patterns.ts';

/** As `ostree admin config-diff` has it: against /usr/etc of the booted deployment. */
export interface EtcChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Relative to /etc, made safe to show by `safePath`. */
  readonly path: string;
}

/** What a look at /etc gives; not yet sorted, nothing left out. */
export interface EtcScan {
  readonly changes: readonly EtcChange[];
  /** False: there was more than is looked at. */
  readonly isWhole: boolean;
}

/** What is remembered and reported of it. */
export interface EtcDrift {
  /** Of all that differ by kind and name, also of those that are not listed. */
  readonly digest: Sha256;
  /** How many differ, ignored ones not counted. */
  readonly total: number;
  readonly isWhole: boolean;
  /** Sorted by name; the first `MOST_LISTED`. */
  readonly changes: readonly EtcChange[];
}

export const MOST_LISTED = 100;

/** What each host makes or changes by itself, or is given when it is enrolled: told of by no host. docs/os.md lists the same. */
export const OWN_BY_NATURE: readonly string[] = [
  '.pwd.lock',
  '.updated',
  'adjtime',
  'cni',
  'cni/net.d',
  'docker',
  'docker/key.json',
  'group-',
  'gshadow-',
  'hostname',
  'iscsi/initiatorname.iscsi',
  'kedge/**',
  'ld.so.cache',
  'lvm/archive/**',
  'lvm/backup/**',
  'machine-id',
  'mtab',
  'nvme/hostid',
  'nvme/hostnqn',
  'ostree',
  'ostree/remotes.d',
  'ostree/remotes.d/kedge-pull.conf',
  'passwd-',
  'resolv.conf',
  'shadow-',
  'ssh/ssh_host_ecdsa_key',
  'ssh/ssh_host_ecdsa_key.pub',
  'ssh/ssh_host_ed25519_key',
  'ssh/ssh_host_ed25519_key.pub',
  'ssh/ssh_host_rsa_key',
  'ssh/ssh_host_rsa_key.pub',
  'subgid-',
  'subuid-',
  'udev/hwdb.bin',
];

const BY_NATURE: readonly Pattern[] = OWN_BY_NATURE.flatMap((text) => parsePattern(text) ?? []);

/** `ignore`: the fleet's own list besides. */
export function sumUpEtc(
  { changes, isWhole }: EtcScan,
  ignore: readonly Pattern[],
  sha256: (text: string) => Sha256,
): EtcDrift {
  const patterns = [...BY_NATURE, ...ignore];
  const told = changes
    .filter(({ path }) => !isPassing(path) && !patterns.some((pattern) => matches(pattern, path)))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1));
  return {
    digest: sha256(canonicalJson(told.map(({ kind, path }) => [kind, path]))),
    total: told.length,
    isWhole,
    changes: told.slice(0, MOST_LISTED).map(({ kind, path }) => ({ kind, path: withoutSecrets(path) })),
  };
}

/** What editors lay beside a file while it is open. */
function isPassing(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /~$|\.sw[a-p]$|^\.#|^#.*#$/.test(name);
}

/**
 * Long runs of letters and digits in a name may be a token or a key: four characters of them tell an operator which one it is, and
 * nobody else what it was.
 */
function withoutSecrets(path: string): string {
  return path.replace(/[A-Za-z0-9+=]{24,}/g, (run) =>
    /[0-9]/.test(run) && /[A-Za-z]/.test(run) ? `${run.slice(0, 4)}…` : run,
  );
}

const strict = new TextDecoder('utf-8', { fatal: true });
/** Control, format (bidi) and unassigned characters, surrogates, separators, and what escapes begin with. */
const UNSAFE = /[\u0000-\u001f\u007f\\\p{C}\p{Zl}\p{Zp}]/gu;

/** One name of a folder -> text that shows it and nothing else: no terminal, log or table reads more out of it. Injective. */
export function safeName(bytes: Uint8Array): string {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) => (byte > 0x20 && byte < 0x7f && byte !== 0x5c ? String.fromCharCode(byte) : hex(byte)))
      .join('');
  }
  return text.replace(UNSAFE, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code < 0x80 ? hex(code) : `\\u{${code.toString(16)}}`;
  });
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

const MOST_SAID = 3;

/** `2 files of /etc differ from what the OS brought: changed ssh/sshd_config, added cron.d/x`; null: none. */
export function tellEtc({ total, changes, isWhole }: EtcDrift): string | null {
  if (total === 0)
    return isWhole ? null : 'there is more in /etc than is looked at, and what was looked at is as the OS brought it';
  const named = changes.slice(0, MOST_SAID).map(({ kind, path }) => `${kind} ${path}`);
  const more = total - named.length;
  const rest = more === 0 ? '' : `, and ${more} more`;
  const what = total === 1 ? '1 name in /etc differs' : `${total} names in /etc differ`;
  return `${what} from what the OS brought: ${named.join(', ')}${rest}${isWhole ? '' : ' (and not all of it was looked at)'}`;
}
