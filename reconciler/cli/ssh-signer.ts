/** The operator's SSH key as a signing key: a file, or a key that the agent holds. */
import { isAbsolute, resolve } from 'node:path';
import { LIMITS } from '../core/limits.ts';
import type { Signatures } from '../ports/signatures.ts';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { readText } from './local-files.ts';
import type { Signer } from './signer.ts';
import { lastLines, tool } from './tools.ts';

const LIST =
  'ssh-add -l shows the keys that your agent holds; ssh-keygen -t ed25519 -C you@example.org makes one, whose .pub file --signer takes.';

/** `SHA256:…`, or what looks like a path: never an OpenPGP fingerprint. */
export function isSshSigner(asked: string): boolean {
  return asked.startsWith('SHA256:') || asked.endsWith('.pub') || asked.includes('/');
}

/** `asked`: a .pub file, or the fingerprint of a key in the agent. */
export async function findSshSigner(
  context: CliContext,
  signatures: Pick<Signatures, 'readSshKey'>,
  asked: string,
): Promise<Step<Signer>> {
  return asked.startsWith('SHA256:') ? fromAgent(context, signatures, asked) : fromFile(context, signatures, asked);
}

async function fromFile(
  context: CliContext,
  signatures: Pick<Signatures, 'readSshKey'>,
  asked: string,
): Promise<Step<Signer>> {
  const file = isAbsolute(asked) ? asked : resolve(context.cwd, asked);
  const text = await readText(file, 'the public key', LIMITS.certificateBytes, `Name a .pub file. ${LIST}`);
  if (!text.ok) return text;
  if (text.value.includes('PRIVATE KEY')) {
    const answer = problem('KEY_UNUSABLE', 'that is a private key', `Name the public one: ${asked}.pub`, { file });
    return { ok: false, answer };
  }
  return signerOf(signatures, text.value, file, file);
}

async function fromAgent(
  context: CliContext,
  signatures: Pick<Signatures, 'readSshKey'>,
  asked: string,
): Promise<Step<Signer>> {
  const listed = await tool(context, ['ssh-add', '-L']);
  if (!listed.ok) return listed;
  if (listed.value.code !== 0) {
    const answer = problem('KEY_UNUSABLE', 'the SSH agent shows no key', LIST, { cause: lastLines(listed.value) });
    return { ok: false, answer };
  }
  for (const line of listed.value.stdout.split('\n').filter((one) => one !== '')) {
    // What the agent holds besides, and hosts do not take, is not meant.
    const signer = signerOf(signatures, line, 'the SSH agent', `key::${line}`);
    if (signer.ok && signer.value.fingerprint === asked) return signer;
  }
  const answer = problem('KEY_UNUSABLE', `the SSH agent has no key ${asked} that hosts take`, LIST, { key: asked });
  return { ok: false, answer };
}

/** `signingKey`: as git's `user.signingkey` takes it. */
function signerOf(
  signatures: Pick<Signatures, 'readSshKey'>,
  text: string,
  file: string,
  signingKey: string,
): Step<Signer> {
  const line = `${text.trim()}\n`;
  const key = signatures.readSshKey(Buffer.from(line), file);
  if (!key.ok) {
    const { message, cause } = key.failure;
    const more = cause === undefined ? {} : { cause };
    return { ok: false, answer: problem('KEY_UNUSABLE', message, LIST, { file, ...more }) };
  }
  const { algorithm, bits } = key.value.primary;
  // Hosts refuse these, so they had better not become the root of a fleet.
  if (algorithm.startsWith('rsa') && (bits ?? 0) < 2048) {
    const answer = problem('KEY_UNUSABLE', 'the key is too weak: hosts refuse RSA below 2048 bits', LIST, { file });
    return { ok: false, answer };
  }
  const comment = line.trim().split(/\s+/).slice(2).join(' ');
  const { fingerprint } = key.value.primary;
  const userId = comment === '' ? 'an SSH key' : comment;
  return { ok: true, value: { fingerprint, userId, certificate: line, format: 'ssh', ending: 'pub', signingKey } };
}
