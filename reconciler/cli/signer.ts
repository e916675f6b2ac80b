/** The operator's signing key, looked at through the operator's own gpg. */
import { problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { lastLines, tool } from './tools.ts';

export interface Signer {
  /** Of the primary key, upper-case hex; of an SSH key `SHA256:…`. */
  readonly fingerprint: string;
  readonly userId: string;
  /** Minimal armored certificate, or the line of an SSH key. */
  readonly certificate: string;
  /** git's gpg.format. */
  readonly format: 'openpgp' | 'ssh';
  /** Of the file in trust/keys. */
  readonly ending: 'asc' | 'pub';
  /** git's user.signingkey. */
  readonly signingKey: string;
}

const LIST =
  'gpg --list-secret-keys shows the keys that you can sign with; gpg --quick-gen-key "Your Name <you@example.org>" ed25519 sign makes one.';

/** `asked` as people paste it: with blanks, in lower case, with 0x. */
export async function findSigner(context: CliContext, asked: string): Promise<Step<Signer>> {
  const wanted = asked.replace(/\s/g, '').replace(/^0x/i, '').toUpperCase();
  if (!/^([0-9A-F]{40}|[0-9A-F]{64})$/.test(wanted)) {
    return refuse(
      usage(
        `--signer takes a whole fingerprint (40 hex digits), an SSH key's .pub file or its SHA256:…, not "${asked}"`,
        LIST,
      ),
    );
  }
  const listed = await tool(context, [
    'gpg',
    '--batch',
    '--with-colons',
    '--fixed-list-mode',
    '--list-secret-keys',
    wanted,
  ]);
  if (!listed.ok) return listed;
  if (listed.value.code !== 0) return refuse(await noSecretKey(context, wanted));
  const key = parseKey(listed.value.stdout);
  if (key === null)
    return refuse(
      problem('TOOL_FAILED', 'the answer of gpg was not understood', LIST, { cause: lastLines(listed.value) }),
    );
  const bad = whyUnusable(key);
  if (bad !== null)
    return refuse(problem('KEY_UNUSABLE', bad.message, bad.remedy, { key: `${key.userId} ${key.fingerprint}` }));
  const exported = await tool(context, [
    'gpg',
    '--batch',
    '--armor',
    '--export-options',
    'export-minimal',
    '--export',
    key.fingerprint,
  ]);
  if (!exported.ok) return exported;
  if (exported.value.code !== 0 || !exported.value.stdout.includes('BEGIN PGP PUBLIC KEY BLOCK')) {
    return refuse(
      problem('TOOL_FAILED', `gpg did not export the public key ${wanted}`, LIST, { cause: lastLines(exported.value) }),
    );
  }
  const { fingerprint, userId } = key;
  const certificate = exported.value.stdout;
  return {
    ok: true,
    value: { fingerprint, userId, certificate, format: 'openpgp', ending: 'asc', signingKey: fingerprint },
  };
}

async function noSecretKey(context: CliContext, wanted: string) {
  const listed = await tool(context, ['gpg', '--batch', '--with-colons', '--list-keys', wanted]);
  if (!listed.ok) return listed.answer;
  const where = context.env.GNUPGHOME ?? `${context.env.HOME ?? '~'}/.gnupg`;
  return listed.value.code === 0
    ? problem(
        'KEY_UNUSABLE',
        `gpg has only the public part of ${wanted}, so you cannot sign with it here`,
        `Use this command where the private key is. ${LIST}`,
        { key: wanted },
      )
    : problem('KEY_UNUSABLE', `gpg has no key ${wanted} (looked in ${where})`, LIST, { key: wanted });
}

interface ListedKey {
  readonly fingerprint: string;
  readonly userId: string;
  /** gpg's letter: e expired, r revoked, d disabled, i invalid. */
  readonly validity: string;
  /** Capital letters: what the whole key can do now. */
  readonly capabilities: string;
  readonly algorithm: number;
  readonly bits: number;
}

/** First key of `gpg --with-colons` (GnuPG's doc/DETAILS). */
export function parseKey(colons: string): ListedKey | null {
  const lines = colons.split('\n').map((line) => line.split(':'));
  const sec = lines.find((f) => f[0] === 'sec');
  const fingerprint = lines.find((f) => f[0] === 'fpr')?.[9] ?? '';
  if (sec === undefined || fingerprint === '') return null;
  const uid = lines.find((f) => f[0] === 'uid' && !/[re]/.test(f[1] ?? '')) ?? lines.find((f) => f[0] === 'uid');
  return {
    fingerprint,
    userId: unescapeColons(uid?.[9] ?? ''),
    validity: sec[1] ?? '',
    capabilities: sec[11] ?? '',
    algorithm: Number(sec[3]),
    bits: Number(sec[2]),
  };
}

function unescapeColons(text: string): string {
  return text.replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function whyUnusable(key: ListedKey): { readonly message: string; readonly remedy: string } | null {
  if (key.validity === 'e') {
    return { message: 'the key has expired', remedy: `Prolong it: gpg --quick-set-expire ${key.fingerprint} 2y` };
  }
  if (key.validity === 'r') return { message: 'the key is revoked', remedy: LIST };
  if (/[di]/.test(key.validity)) return { message: 'gpg holds the key for disabled or invalid', remedy: LIST };
  if (!key.capabilities.includes('S')) {
    return {
      message: 'the key cannot sign: it has no usable part for signing',
      remedy: `Add one: gpg --quick-add-key ${key.fingerprint} ed25519 sign 2y. Or use another key: ${LIST}`,
    };
  }
  // 1 to 3: RSA, 17: DSA (RFC 9580, 9.1). Hosts refuse these, so they had better not become the root of a fleet.
  if (key.algorithm === 17 || (key.algorithm <= 3 && key.bits < 2048)) {
    return { message: 'the key is too weak: hosts refuse DSA, and RSA below 2048 bits', remedy: LIST };
  }
  return null;
}

/** `Ada Lovelace <ada.l@example.org>` -> `ada.l`: what trust/policy.yaml calls the person. */
export function personOf(userId: string): string {
  const local = /<?([^<>\s@]+)@[^<>\s]+>?/.exec(userId)?.[1] ?? userId;
  const name = local
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, 63);
  return name === '' ? 'lead' : name;
}

function refuse<A>(answer: A): { readonly ok: false; readonly answer: A } {
  return { ok: false, answer };
}
