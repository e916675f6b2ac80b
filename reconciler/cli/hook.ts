/** `kedge hook`: installs the hooks that bind commits, and is what they call. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AcceptCache } from '../agent/accept-trees.ts';
import { bindingOf } from '../agent/binding.ts';
import { treeDigest } from '../agent/tree-digest.ts';
import { isObjectId, type Sha256 } from '../core/names.ts';
import { type Binding, withBinding } from '../core/trailers.ts';
import type { ObjectReader } from '../ports/git.ts';
import { type Answer, done, failed, problem, type Step } from './answer.ts';
import { fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { installHooks, type Program } from './hooks.ts';
import { messageOf } from './local-files.ts';
import { mustRun, tool, toolEnv } from './tools.ts';

/** Reads the objects of the clone that git finds from a folder and an environment. */
export type OpenObjects = (
  dir: string,
  env: Readonly<Record<string, string>>,
) => ObjectReader & { close(): Promise<void> };

export async function hookInstall(context: CliContext, program: Program, dir: string): Promise<Answer> {
  const remedy = 'Run it in a clone of the fleet repository, or name the clone: kedge hook install DIR';
  const root = await fleetClone(context, resolve(context.cwd, dir), remedy);
  if (!root.ok) return root.answer;
  const installed = await installHooks(context, root.value, program);
  if (!installed.ok) return installed.answer;
  const { dir: folder, written } = installed.value;
  const text =
    written.length === 0
      ? `The hooks in ${folder} are as they should be.\n`
      : `Wrote ${written.join(' and ')} in ${folder}: commits made here are bound to their tree, this fleet and their branch.\n`;
  return done({ dir: folder, written }, text);
}

/** As git calls it: in the work tree, with the index of the commit in its environment. */
export async function hookMessage(context: CliContext, open: OpenObjects, file: string): Promise<Answer> {
  // Which index and which repository: git says it in the environment.
  const env = { ...context.env, LC_ALL: 'C', LANGUAGE: 'C' };
  const written = await mustRun(context, ['git', 'write-tree'], 'Look at the index: git status', {
    env,
    cwd: context.cwd,
  });
  if (!written.ok) return written.answer;
  const tree = written.value.trim();
  if (!isObjectId(tree)) return problem('TOOL_FAILED', SHA256_CLONE, CLONE_ANEW);
  const [branch, comment] = await Promise.all([branchBeing(context, env), commentOf(context, env)]);
  if (!branch.ok) return branch.answer;
  if (!comment.ok) return comment.answer;
  const objects = open(context.cwd, env);
  try {
    const binding = await bindingOf(objects, tree, branch.value);
    if (!binding.ok) return failed(binding.failure, 1);
    if (binding.value === null) return done(undefined, '');
    const fault = await rewrite(resolve(context.cwd, file), binding.value, comment.value);
    if (fault !== null) return fault;
    const hints = branch.value === null ? [DETACHED] : [];
    return done(undefined, '', { hints });
  } finally {
    await objects.close();
  }
}

/** SHA-256 of the tree of a commit in a clone. */
export async function treeOf(
  context: CliContext,
  open: OpenObjects,
  root: string,
  commit: string,
): Promise<Step<Sha256>> {
  const remedy = 'Look whether the clone is whole: git fsck';
  const id = await mustRun(context, ['git', '-C', root, 'rev-parse', '--verify', `${commit}^{tree}`], remedy);
  if (!id.ok) return id;
  const tree = id.value.trim();
  if (!isObjectId(tree)) return { ok: false, answer: problem('TOOL_FAILED', SHA256_CLONE, CLONE_ANEW) };
  const objects = open(root, toolEnv(context));
  try {
    const digest = await treeDigest({ objects, cache: new AcceptCache() }, tree, Number.MAX_SAFE_INTEGER);
    return digest.ok ? digest : { ok: false, answer: failed(digest.failure) };
  } finally {
    await objects.close();
  }
}

const SHA256_CLONE = 'the clone uses object ids that hosts do not';
const CLONE_ANEW = 'Hosts take SHA-1 repositories (git init --object-format=sha1).';
const DETACHED =
  'warning: HEAD is on no branch, so this commit is signed for none; where the policy demands one, hosts refuse it (git switch BRANCH)';

/** The branch that moves, without `refs/heads/`: during a rebase the one that is rebased. Null: none. */
export async function branchBeing(
  context: CliContext,
  env: Readonly<Record<string, string>>,
  cwd = context.cwd,
): Promise<Step<string | null>> {
  const head = await tool(context, ['git', 'symbolic-ref', '--quiet', 'HEAD'], { env, cwd });
  if (!head.ok) return head;
  const own = /^refs\/heads\/(.+)\n$/.exec(head.value.stdout)?.[1];
  if (head.value.code === 0 && own !== undefined) return { ok: true, value: own };
  const args = ['rev-parse', '--git-path', 'rebase-merge/head-name', '--git-path', 'rebase-apply/head-name'];
  const paths = await tool(context, ['git', ...args], { env, cwd });
  if (!paths.ok) return paths;
  for (const path of paths.value.stdout.split('\n').filter((line) => line !== '')) {
    const name = await readFile(resolve(cwd, path), 'utf8').catch(() => '');
    const rebased = /^refs\/heads\/(.+)\n?$/.exec(name)?.[1];
    if (rebased !== undefined) return { ok: true, value: rebased };
  }
  return { ok: true, value: null };
}

/** What lines of the message begin with that git is going to take out: a character, `auto`, or null where it takes none out. */
async function commentOf(context: CliContext, env: Readonly<Record<string, string>>): Promise<Step<string | null>> {
  const names = '^(core\\.comment(char|string)|commit\\.cleanup)$';
  const found = await tool(context, ['git', 'config', '--get-regexp', names], { env, cwd: context.cwd });
  if (!found.ok) return found;
  let [comment, cleanup] = ['#', 'default'];
  for (const line of found.value.stdout.split('\n')) {
    const [, name, value = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (name === 'commit.cleanup') cleanup = value;
    else if (name !== undefined && value !== '') comment = value;
  }
  // git's own word to its hooks that no editor was or will be opened.
  const edited = env.GIT_EDITOR !== ':';
  const strips = cleanup === 'strip' || cleanup === 'scissors' || (cleanup === 'default' && edited);
  return { ok: true, value: strips ? comment : null };
}

/** With `auto` git takes a character that no line of the message began with, and writes its own lines below. */
function commentIn(text: string, comment: string): string {
  if (comment !== 'auto') return comment;
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return /^[#;@!$%^&|:]/.exec(last)?.[0] ?? '#';
}

async function rewrite(file: string, binding: Binding, comment: string | null): Promise<Answer | null> {
  try {
    // One character a byte: whatever encoding the message has, it stays.
    const text = await readFile(file, 'latin1');
    const { branch } = binding;
    const bytes = { ...binding, branch: branch === null ? null : Buffer.from(branch).toString('latin1') };
    const bound = withBinding(text, bytes, comment === null ? null : commentIn(text, comment));
    if (bound !== null && bound !== text) await writeFile(file, bound, 'latin1');
    return null;
  } catch (error) {
    const remedy = 'Git calls this with the file that the message stands in: git commit.';
    return problem('FILE_UNREADABLE', 'the commit message cannot be changed', remedy, {
      file,
      cause: messageOf(error),
    });
  }
}
