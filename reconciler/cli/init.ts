/** `kedge init`: a fleet repository from the template, its first commit signed by the operator's own git and gpg. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, problem, type Step, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { type OpenObjects, treeOf } from './hook.ts';
import { installHooks, type Program, withHooks } from './hooks.ts';
import { codeOf, messageOf } from './local-files.ts';
import { findSigner, personOf, type Signer } from './signer.ts';
import { findSshSigner, isSshSigner } from './ssh-signer.ts';
import { readTemplate } from './template.ts';
import { lastLines, mustRun, tool } from './tools.ts';

export interface InitPorts {
  /** URL of main.ts, for the template beside it. */
  readonly base: string;
  readonly uuid: () => string;
  readonly program: Program;
  readonly open: OpenObjects;
  readonly signatures: Pick<Signatures, 'readSshKey'>;
}

interface Made {
  readonly dir: string;
  readonly fleet: { readonly name: string; readonly id: string; readonly branch: string };
  readonly signer: { readonly name: string; readonly userId: string; readonly fingerprint: string };
  /** The anchor of every host that is added from here. */
  readonly commit: string;
  /** SHA-256 of its tree. */
  readonly tree: string;
  /** Why the hooks were not installed; null: they were. */
  readonly noHooks: string | null;
}

export async function init(
  context: CliContext,
  ports: InitPorts,
  dir: string,
  options: { readonly name: string; readonly signer: string; readonly person?: string },
): Promise<Answer> {
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$/.test(options.name)) {
    return usage(
      `--name "${options.name}" is not a fleet name`,
      'Letters, digits, blanks and . _ -, at most 63: --name gpu-farm',
    );
  }
  if (options.person !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(options.person)) {
    return usage(
      `--person "${options.person}" is not a name for a person`,
      `Letters, digits and . _ -, at most 63: --person ${personOf(options.person)}`,
    );
  }
  const root = resolve(context.cwd, dir);
  const existed = await emptyFolder(root);
  if (!existed.ok) return existed.answer;
  const identity = await gitIdentity(context);
  if (!identity.ok) return identity.answer;
  const signer = isSshSigner(options.signer)
    ? await findSshSigner(context, ports.signatures, options.signer)
    : await findSigner(context, options.signer);
  if (!signer.ok) return signer.answer;

  let made: Step<Made> | null = null;
  try {
    made = await makeRepository(
      context,
      ports,
      root,
      options.name,
      options.person ?? personOf(signer.value.userId),
      signer.value,
    );
  } finally {
    // Nothing half made stays: the folder is as it was.
    if (made?.ok !== true) await clear(root, existed.value);
  }
  return made.ok ? answer(made.value, dir) : made.answer;
}

/** True where the folder is there and empty, false where it is not there. */
async function emptyFolder(root: string): Promise<Step<boolean>> {
  try {
    const entries = await readdir(root);
    if (entries.length === 0) return { ok: true, value: true };
    const what = entries.slice(0, 3).join(', ') + (entries.length > 3 ? ', …' : '');
    return {
      ok: false,
      answer: problem(
        'FILE_EXISTS',
        `${root} is not empty (${what})`,
        'Name a folder that is empty or not there; nothing was changed.',
        { file: root },
      ),
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { ok: true, value: false };
    return {
      ok: false,
      answer: problem('FILE_UNREADABLE', `${root} cannot be a folder for a repository`, 'Name another folder.', {
        file: root,
        cause: messageOf(error),
      }),
    };
  }
}

/** Before anything is made: is there a git, and does it know who commits? */
async function gitIdentity(context: CliContext): Promise<Step<string>> {
  const ran = await tool(context, ['git', '-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT']);
  if (!ran.ok || ran.value.code === 0) return ran.ok ? { ok: true, value: ran.value.stdout } : ran;
  return {
    ok: false,
    answer: problem(
      'TOOL_FAILED',
      'git does not know who you are',
      'Tell it: git config --global user.name "Your Name" && git config --global user.email you@example.org',
      { cause: lastLines(ran.value, 2) },
    ),
  };
}

async function makeRepository(
  context: CliContext,
  ports: InitPorts,
  root: string,
  name: string,
  person: string,
  signer: Signer,
): Promise<Step<Made>> {
  const id = ports.uuid();
  const files = await readTemplate(ports.base, { id, name, signer: person });
  try {
    for (const [path, text] of [...files, [`trust/keys/${person}.${signer.ending}`, signer.certificate] as const]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text, { flag: 'wx' });
    }
  } catch (error) {
    return {
      ok: false,
      answer: problem('FILE_UNREADABLE', `${root} cannot be written`, 'Name another folder, or mend its rights.', {
        file: root,
        cause: messageOf(error),
      }),
    };
  }
  const git = (...args: string[]) => mustRun(context, ['git', '-C', root, ...args], 'Try the same command by hand.');
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['config', 'gpg.format', signer.format],
    ['config', 'user.signingkey', signer.signingKey],
    ['config', 'commit.gpgsign', 'true'],
    ['add', '--all', '--force'],
  ]) {
    const ran = await git(...args);
    if (!ran.ok) return ran;
  }
  const installed = await installHooks(context, root, ports.program);
  const noHooks = installed.ok ? null : installed.answer.failures.map((f) => `${f.message}. ${f.remedy}`).join('\n');
  const committed = await withHooks(context, root, ports.program, async (config) =>
    commitSigned(context, root, config, `fleet: begin ${name}`, signer),
  );
  if (!committed.ok) return committed;
  const head = await git('rev-parse', '--verify', 'HEAD');
  if (!head.ok) return head;
  const tree = await treeOf(context, ports.open, root, 'HEAD');
  if (!tree.ok) return tree;
  const signerFacts = { name: person, userId: signer.userId, fingerprint: signer.fingerprint };
  const fleet = { name, id, branch: 'main' };
  const commit = head.value.trim();
  return { ok: true, value: { dir: root, fleet, signer: signerFacts, commit, tree: tree.value, noHooks } };
}

/** The operator may be asked for a passphrase here, by gpg's own pinentry. */
async function commitSigned(
  context: CliContext,
  root: string,
  config: readonly string[],
  message: string,
  signer: Signer,
): Promise<Step<null>> {
  const timeoutMs = context.io.interactive ? 5 * 60_000 : 60_000;
  const ran = await tool(context, ['git', '-C', root, ...config, 'commit', '-q', '-S', '-m', message], { timeoutMs });
  if (!ran.ok) return ran;
  if (ran.value.code === 0) return { ok: true, value: null };
  const answer = problem(
    'KEY_UNUSABLE',
    'git could not sign the first commit',
    signer.format === 'ssh'
      ? 'The agent must hold the key, or its private half lie unlocked beside the .pub file: ssh-add FILE. git must be 2.34 or later.'
      : context.io.interactive
        ? `See whether gpg can sign: echo test | gpg --local-user ${signer.fingerprint} --clear-sign`
        : 'Where the key has a passphrase, run this command at a terminal, or unlock the key in gpg-agent first.',
    { key: `${signer.userId} ${signer.fingerprint}`, cause: lastLines(ran.value) },
  );
  return { ok: false, answer };
}

async function clear(root: string, existed: boolean): Promise<void> {
  if (!existed) return rm(root, { recursive: true, force: true });
  for (const entry of await readdir(root)) await rm(join(root, entry), { recursive: true, force: true });
}

function answer(made: Made, dir: string): Answer {
  const text = [
    `Fleet ${made.fleet.name} is in ${made.dir}, its first commit signed by ${made.signer.name} (${made.signer.userId}).`,
    '',
    `  fleet id   ${made.fleet.id}`,
    `  anchor     ${made.commit}`,
    `  its tree   ${made.tree}   by SHA-256`,
    `  signer     ${made.signer.fingerprint}`,
    '',
  ].join('\n');
  const hints = [
    ...(made.noHooks === null ? [] : [`Warning: the hooks that bind commits are not in place: ${made.noHooks}`]),
    'Next:',
    `  cd ${dir}`,
    '  git remote add origin URL && git push -u origin main      any Git server, or: kedge hub --root DIR --listen 127.0.0.1:8418',
    '  kedge host keygen --out host.key.asc > host.pub.asc       on each host; the private key stays there',
    '  kedge host add NAME --key host.pub.asc > host.yaml        here; host.yaml goes to /etc/kedge/host.yaml on the host',
    '  git add hosts && git commit -m "hosts: add NAME" && git push',
  ];
  return done(made, text, { hints });
}
