/** Signs a request at the operator's desk: as git would sign a commit there, or with the key made of a wallet. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { lastLines, type ToolOptions, tool } from './tools.ts';
import { type OpenWallet, openWallet, walletFile } from './wallet.ts';

const NAMESPACE = 'kedge-run';

export interface SignerOptions {
  /** Of a wallet file; `true`: where the Nosana CLI keeps it. */
  readonly wallet?: string | true;
}

/** The armored signature. */
export async function signRequest(
  context: CliContext,
  ports: { readonly wallet: OpenWallet },
  root: string,
  text: string,
  options: SignerOptions,
): Promise<Step<string>> {
  if (options.wallet !== undefined) {
    const file = walletFile(context, options.wallet === true ? undefined : options.wallet);
    const key = await openWallet(ports.wallet, file);
    return key.ok ? { ok: true, value: key.value.sign(Buffer.from(text)) } : key;
  }
  const config = async (...args: readonly string[]): Promise<string> => {
    const ran = await tool(context, ['git', '-C', root, 'config', ...args]);
    return ran.ok && ran.value.code === 0 ? ran.value.stdout.trim() : '';
  };
  const key = await config('--get', 'user.signingkey');
  const format = await config('--get', 'gpg.format');
  if (format === 'ssh') return bySsh(context, key, text);
  if (format !== '' && format !== 'openpgp') {
    return no(
      `git signs with ${format} here, and hosts take OpenPGP and SSH`,
      'git config gpg.format ssh, or take the line out.',
    );
  }
  const program = (await config('--get', 'gpg.openpgp.program')) || (await config('--get', 'gpg.program')) || 'gpg';
  const user = key === '' ? [] : ['--local-user', key];
  return signed(context, [program, '--armor', '--detach-sign', ...user], text, 'BEGIN PGP SIGNATURE');
}

async function bySsh(context: CliContext, key: string, text: string): Promise<Step<string>> {
  if (key === '') return no('git has no user.signingkey here', 'git config user.signingkey ~/.ssh/id_ed25519.pub');
  const literal = /^(?:key::)?(\S+ [A-Za-z0-9+/=]+(?: .*)?)$/.exec(key)?.[1];
  if (literal === undefined) {
    const file = key.startsWith('~/') ? join(context.env.HOME ?? homedir(), key.slice(2)) : key;
    return signed(
      context,
      ['ssh-keygen', '-Y', 'sign', '-q', '-n', NAMESPACE, '-f', file],
      text,
      'BEGIN SSH SIGNATURE',
    );
  }
  // ssh-keygen takes keys of the agent by a file with their public half.
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const folder = await mkdtemp(join(tmpdir(), 'kedge-key-'));
  try {
    const file = join(folder, 'key.pub');
    await writeFile(file, `${literal}\n`, { mode: 0o600 });
    return await signed(
      context,
      ['ssh-keygen', '-Y', 'sign', '-q', '-U', '-n', NAMESPACE, '-f', file],
      text,
      'BEGIN SSH SIGNATURE',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function signed(
  context: CliContext,
  argv: readonly [string, ...string[]],
  input: string,
  mark: string,
): Promise<Step<string>> {
  // Somebody may have to find a token and touch it.
  const options: ToolOptions = { input, timeoutMs: context.io.interactive ? 5 * 60_000 : 60_000 };
  const ran = await tool(context, argv, options);
  if (!ran.ok) return ran;
  if (ran.value.code === 0 && ran.value.stdout.includes(mark)) return { ok: true, value: ran.value.stdout };
  const remedy = context.io.interactive
    ? 'See whether you can sign here: git commit -S'
    : 'Where the key has a passphrase, unlock it in the agent first.';
  return {
    ok: false,
    answer: problem('KEY_UNUSABLE', `${argv[0]} could not sign the request`, remedy, { cause: lastLines(ran.value) }),
  };
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: ReturnType<typeof problem> } {
  return { ok: false, answer: problem('KEY_UNUSABLE', message, remedy) };
}
