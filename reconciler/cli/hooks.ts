/** The Git hooks that bind commits: where they lie in a clone, whose they are, what they say. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { problem, type Refusal, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { messageOf } from './local-files.ts';
import { mustRun } from './tools.ts';

/** `git revert`, `cherry-pick` and `rebase` run the first alone; the second sees the message as the editor left it. */
export const HOOKS = ['prepare-commit-msg', 'commit-msg'] as const;
export type HookName = (typeof HOOKS)[number];

/** What runs this program again, without arguments. */
export type Program = readonly [string, ...string[]];

/** `ours`: as `kedge hook install` writes it; `calls`: somebody's own one that calls `kedge hook`. */
export type HookState = 'missing' | 'ours' | 'calls' | 'foreign';

export interface Hooks {
  readonly dir: string;
  /** Whether the folder is this clone's own: others may be shared by all repositories of the user. */
  readonly own: boolean;
  readonly states: Readonly<Record<HookName, HookState>>;
}

const MARK = '# kedge hook: ';

/** The hooks of a clone, as git would find them (`core.hooksPath` too). */
export async function findHooks(context: CliContext, root: string): Promise<Step<Hooks>> {
  const args = ['rev-parse', '--git-path', 'hooks', '--git-common-dir'];
  const found = await mustRun(context, ['git', '-C', root, ...args], 'Look whether the clone is whole: git status');
  if (!found.ok) return found;
  const [hooks = '', common = ''] = found.value.split('\n').map((path) => resolve(root, path));
  const states: Record<HookName, HookState> = { 'prepare-commit-msg': 'missing', 'commit-msg': 'missing' };
  for (const name of HOOKS) states[name] = await stateOf(join(hooks, name), name);
  return { ok: true, value: { dir: hooks, own: isWithin(hooks, common) || isWithin(hooks, root), states } };
}

export function areInstalled({ states }: Hooks): boolean {
  return HOOKS.every((name) => states[name] === 'ours' || states[name] === 'calls');
}

async function stateOf(file: string, name: HookName): Promise<HookState> {
  try {
    const [text, { mode }] = [await readFile(file, 'utf8'), await stat(file)];
    if (text.includes(MARK)) return (mode & 0o111) === 0 ? 'missing' : 'ours';
    return new RegExp(`kedge\\S* +hook +${name}(\\s|$)`, 'm').test(text) && (mode & 0o111) !== 0 ? 'calls' : 'foreign';
  } catch {
    return 'missing';
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** Writes the hooks that are missing or ours; gives those that were in fact written. Refuses where another one would have to go. */
export async function installHooks(
  context: CliContext,
  root: string,
  program: Program,
): Promise<Step<{ readonly dir: string; readonly written: readonly HookName[] }>> {
  const found = await findHooks(context, root);
  if (!found.ok) return found;
  const { dir, own, states } = found.value;
  const refused = refuse(found.value, program);
  if (refused !== null) return { ok: false, answer: refused };
  const written: HookName[] = [];
  try {
    for (const name of HOOKS) {
      const file = join(dir, name);
      const text = hookScript(name, program);
      if (states[name] === 'calls' || !own) continue;
      if (states[name] === 'ours' && (await readFile(file, 'utf8')) === text) continue;
      await mkdir(dir, { recursive: true });
      await writeScript(`${file}.new`, text);
      await rename(`${file}.new`, file);
      written.push(name);
    }
  } catch (error) {
    const remedy = 'Mend the rights of that folder, then: kedge hook install';
    const answer = problem('FILE_UNREADABLE', 'the hooks cannot be written', remedy, {
      file: dir,
      cause: messageOf(error),
    });
    return { ok: false, answer };
  }
  return { ok: true, value: { dir, written } };
}

/** Null: nobody else's hooks are in the way. */
function refuse(hooks: Hooks, program: Program): Refusal | null {
  const { dir, own, states } = hooks;
  const others = HOOKS.filter((name) => states[name] === 'foreign' || (!own && states[name] === 'missing'));
  const [first] = others;
  if (first === undefined) return null;
  const lines = others.map((name) => `  in ${join(dir, name)}:  ${hookCall(name, program)}`);
  const remedy = `Add a line at the end of each (they are shell scripts, with mode 755), or use \`kedge commit\`:\n${lines.join('\n')}`;
  return own
    ? problem('FILE_EXISTS', `there is a ${first} hook already, and it was left alone`, remedy, {
        file: join(dir, first),
      })
    : problem('FILE_EXISTS', 'core.hooksPath names a folder that other repositories may use too', remedy, {
        file: dir,
      });
}

function hookCall(name: HookName, program: Program): string {
  return `${program.map(quoted).join(' ')} hook ${name} "$@" || exit 1   # kedge hook ${name}`;
}

/** The program that wrote it, and where that is gone the one on the path. */
export function hookScript(name: HookName, program: Program): string {
  const there = [...new Set([program[0], program.at(-1) ?? ''])].map((file) => `[ -e ${quoted(file)} ]`).join(' && ');
  // Without a source git opens an editor, and commit-msg comes behind it.
  const skip = name === 'commit-msg' ? '' : 'case "$2" in "" | template) exit 0 ;; esac\n';
  return `#!/bin/sh
${MARK}\`kedge hook install\` wrote this file, and may write it anew.
# Ends the message of each commit with what it is bound to: its tree by SHA-256, its fleet, its branch.
${skip}git cat-file -e :fleet.yaml 2>/dev/null || exit 0
if ${there}; then
  exec ${program.map(quoted).join(' ')} hook ${name} "$@"
elif command -v kedge >/dev/null 2>&1; then
  exec kedge hook ${name} "$@"
fi
echo "error: kedge was not found, so the commit cannot be bound to its tree, fleet and branch" >&2
echo "  remedy: Install kedge, then run in this clone: kedge hook install" >&2
exit 1
`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

async function writeScript(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await chmod(file, 0o755);
}

/**
 * Runs `work` with what git must be told so that commits are bound, whether the hooks are installed or not: where not, a folder of
 * hooks for this once, in which the clone's own ones run too.
 */
export async function withHooks<T>(
  context: CliContext,
  root: string,
  program: Program,
  work: (config: readonly string[]) => Promise<Step<T>>,
): Promise<Step<T>> {
  const found = await findHooks(context, root);
  if (!found.ok) return found;
  if (areInstalled(found.value)) return work([]);
  const folder = await mkdtemp(join(tmpdir(), 'kedge-hooks-'));
  try {
    const { dir, states } = found.value;
    for (const entry of await readdir(dir).catch(() => [])) {
      if (!HOOKS.some((name) => name === entry)) await symlink(join(dir, entry), join(folder, entry));
    }
    for (const name of HOOKS) {
      const script = hookScript(name, program);
      const first =
        states[name] === 'foreign' || states[name] === 'calls' ? await isExecutable(join(dir, name)) : false;
      const chained = first ? script.replace('\n', `\n${quoted(join(dir, name))} "$@" || exit $?\n`) : script;
      await writeScript(join(folder, name), chained);
    }
    return await work(['-c', `core.hooksPath=${folder}`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isExecutable(file: string): Promise<boolean> {
  return ((await stat(file)).mode & 0o111) !== 0;
}
