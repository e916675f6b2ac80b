/** Opens a secret at an operator's desk: by the operator's own gpg, or by identity files of age. */
import { resolve } from 'node:path';
import { readAgeIdentities } from '../core/age.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import { type Secret, type SecretValues, secretFile } from '../core/secret.ts';
import type { Holds } from '../ports/secrets.ts';
import { failed, problem, type Refusal, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { readText } from './local-files.ts';
import type { SecretClone, SecretPorts } from './secret-clone.ts';
import { lastLines, tool } from './tools.ts';

export interface IdentityOption {
  /** File with private keys of age; $AGE_IDENTITY_FILE where absent. */
  readonly identity?: string;
}

const IDENTITY_BYTES = 64 * 1024;

export async function decryptSecret(
  context: CliContext,
  ports: Pick<SecretPorts, 'open' | 'age'>,
  clone: SecretClone,
  secret: Secret,
  options: IdentityOption,
): Promise<Step<SecretValues>> {
  // What a tool or a file of the desk says is an answer of its own.
  let refusal: Refusal | null = null;
  const opened = async (step: Promise<Step<Uint8Array>>): Promise<Result<Uint8Array>> => {
    const one = await step;
    if (one.ok) return ok(one.value);
    refusal ??= one.answer;
    return fail('SECRET_UNREADABLE', one.answer.failures[0].message);
  };
  const identities = () => readIdentities(context, options, secret);
  const values = await ports.open(secret, clone.fleet, {
    openpgp: (message, holds) => opened(byGpg(context, clone, secret, message, holds)),
    async age(file) {
      const keys = await identities();
      return keys.ok ? ports.age.decrypt(file, keys.value) : opened(Promise.resolve(keys));
    },
  });
  return values.ok ? values : { ok: false, answer: refusal ?? failed(values.failure) };
}

/** The private key stays with gpg, which git would sign with too. */
async function byGpg(
  context: CliContext,
  clone: SecretClone,
  { header }: Secret,
  message: Uint8Array,
  holds: Holds,
): Promise<Step<Uint8Array>> {
  const program = await gpgProgram(context, clone.root);
  const options = { input: message, binary: true, timeoutMs: 5 * 60_000 } as const;
  const opened = await tool(context, [program, '--quiet', '--decrypt'], options);
  if (!opened.ok) return opened;
  if (opened.value.code === 0) return { ok: true, value: Buffer.from(opened.value.stdout, 'latin1') };
  const remedy =
    holds === 'values'
      ? `Its editors can: ${header.editors.join(', ') || 'there is none, so every value has to be set anew (remove the file first)'}.`
      : `\`kedge secret who ${header.name}\` says who can.`;
  const cause = lastLines({ ...opened.value, stdout: '' });
  const file = secretFile(header.name);
  return { ok: false, answer: problem('KEY_UNUSABLE', `your gpg does not open ${file}`, remedy, { file, cause }) };
}

async function gpgProgram(context: CliContext, root: string): Promise<string> {
  for (const name of ['gpg.openpgp.program', 'gpg.program']) {
    const ran = await tool(context, ['git', '-C', root, 'config', '--type=path', '--get', name]);
    if (ran.ok && ran.value.code === 0 && ran.value.stdout.trim() !== '') return ran.value.stdout.trim();
  }
  return 'gpg';
}

async function readIdentities(
  context: CliContext,
  { identity = context.env.AGE_IDENTITY_FILE ?? '' }: IdentityOption,
  { header }: Secret,
): Promise<Step<readonly string[]>> {
  const remedy =
    'Name a file as age-keygen writes it, with --identity or $AGE_IDENTITY_FILE; one that a passphrase protects as --identity <(age --decrypt FILE).';
  const refuse = (message: string, more = {}): Step<never> => ({
    ok: false,
    answer: problem('KEY_UNUSABLE', message, remedy, more),
  });
  if (identity === '') return refuse(`age encrypted ${secretFile(header.name)}, and no identity is named`);
  const file = resolve(context.cwd, identity);
  const text = await readText(file, 'the identity file', IDENTITY_BYTES, remedy);
  if (!text.ok) return text;
  const keys = readAgeIdentities(text.value);
  return typeof keys === 'string' ? refuse(`the identity file: ${keys}`, { file }) : { ok: true, value: keys };
}
