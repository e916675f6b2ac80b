/** The clone of the fleet repository that an operator stands in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { tool } from './tools.ts';

/** What commits of a clone are judged with. */
export interface JudgePorts {
  /** Of the clone in this folder. */
  readonly cloneObjects: (
    dir: string,
    env: Readonly<Record<string, string>>,
  ) => ObjectReader & { close(): Promise<void> };
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly buildTime: number;
}

/** Root of the clone around a folder; null where the folder is in none. */
export async function cloneRoot(context: CliContext, dir: string): Promise<Step<string | null>> {
  const top = await tool(context, ['git', '-C', dir, 'rev-parse', '--show-toplevel']);
  if (!top.ok) return top;
  return { ok: true, value: top.value.code === 0 ? top.value.stdout.replace(/\n$/, '') : null };
}

/** Like `cloneRoot`, where nothing can be done without one. */
export async function fleetClone(context: CliContext, dir: string, remedy: string): Promise<Step<string>> {
  const root = await cloneRoot(context, dir);
  if (!root.ok) return root;
  if (root.value === null) return { ok: false, answer: problem('USAGE', `${dir} is not in a Git repository`, remedy) };
  if (!existsSync(join(root.value, 'fleet.yaml'))) {
    return {
      ok: false,
      answer: problem('USAGE', `${root.value} holds no fleet.yaml: it is no fleet repository`, remedy),
    };
  }
  return { ok: true, value: root.value };
}

/** The commit that a revision names, or null where there is none. */
export async function commitOf(context: CliContext, root: string, rev: string): Promise<Step<string | null>> {
  const parsed = await tool(context, [
    'git',
    '-C',
    root,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${rev}^{commit}`,
  ]);
  if (!parsed.ok) return parsed;
  return { ok: true, value: parsed.value.code === 0 ? parsed.value.stdout.trim() : null };
}
