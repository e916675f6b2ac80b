/** `kedge wallet pubkey`: the key that signs requests in a wallet's place, for trust/keys. */
import { join, resolve } from 'node:path';
import type { Result } from '../core/failure.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';

export interface WalletKey {
  readonly publicLine: string;
  sign(payload: Uint8Array): string;
}

export type OpenWallet = (file: string) => Promise<Result<WalletKey>>;

export async function walletPubkey(
  context: CliContext,
  ports: { readonly wallet: OpenWallet; readonly signatures: Pick<Signatures, 'readSshKey'> },
  options: { readonly wallet?: string },
): Promise<Answer> {
  const file = walletFile(context, options.wallet);
  const key = await openWallet(ports.wallet, file);
  if (!key.ok) return key.answer;
  const { publicLine } = key.value;
  const read = ports.signatures.readSshKey(Buffer.from(publicLine), file);
  const fingerprint = read.ok ? read.value.primary.fingerprint : null;
  const hints = [
    `Put it into trust/keys/<you>.pub and name yourself in a role. ${fingerprint} is made from the wallet, and is not the wallet’s own key.`,
  ];
  return done({ publicKey: publicLine.trim(), fingerprint }, publicLine, { hints });
}

/** Where the Nosana CLI keeps it, unless another one is named. */
export function walletFile(context: CliContext, asked: string | undefined): string {
  return asked === undefined
    ? join(context.env.HOME ?? '/', '.nosana', 'nosana_key.json')
    : resolve(context.cwd, asked);
}

export async function openWallet(open: OpenWallet, file: string): Promise<Step<WalletKey>> {
  const key = await open(file);
  if (key.ok) return key;
  const { message, remedy } = key.failure;
  return { ok: false, answer: problem('KEY_UNUSABLE', message, remedy, { file }) };
}
