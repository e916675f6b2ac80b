/** `kedge lint`: every fault of a fleet repository at once. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LintDeps, lintFleet } from '../agent/lint.ts';
import { parseDocument } from '../core/document.ts';
import type { Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type Answer, done, usage } from './answer.ts';
import { cloneRoot } from './clone.ts';
import type { CliContext } from './context.ts';
import { areInstalled, findHooks } from './hooks.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count, faultLine } from './render.ts';
import { toolEnv } from './tools.ts';

export async function lint(
  context: CliContext,
  ports: LintDeps & { readonly folderTree: OpenFolder },
  dir: string,
): Promise<Answer> {
  const root = resolve(context.cwd, dir);
  const facts = await stat(root).catch(() => null);
  if (facts?.isDirectory() !== true)
    return usage(`there is no folder ${root}`, 'Name the folder of a fleet repository.');
  const { folderTree, ...deps } = ports;
  const tree = folderTree({ dir: root, exec: context.exec, env: toolEnv(context) });
  const listed = await tree.files();
  const files = listed.ok ? listed.value.length : 0;
  const faults = await lintFleet(tree, deps);
  const warnings = await hookWarnings(context, root, await tree.read('trust/policy.yaml', LIMITS.documentBytes));
  const hints = [
    ...warnings.map((text) => `warning: ${text}`),
    `${count(files, 'file')}, ${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}`,
  ];
  const text = faults.map(faultLine).join('');
  const json = { files, failure: faults[0] ?? null, faults, warnings };
  return done(json, text, { exit: faults.length === 0 ? 0 : 1, hints });
}

/** A clone in which plain git makes commits that every host refuses. */
async function hookWarnings(context: CliContext, root: string, policy: Result<Uint8Array>): Promise<readonly string[]> {
  const document = policy.ok ? parseDocument('policy', 'trust/policy.yaml', policy.value) : policy;
  if (!document.ok || (document.value.value.require ?? []).length === 0) return [];
  // Where there is no git, nobody commits.
  const clone = await cloneRoot(context, root);
  if (!clone.ok || clone.value === null) return [];
  const hooks = await findHooks(context, clone.value);
  if (!hooks.ok || areInstalled(hooks.value)) return [];
  return [
    'the policy demands trailers that this clone has no hook for: run `kedge hook install`, or commit by `kedge commit`',
  ];
}
