/** `kedge lint`: every fault of a fleet repository at once, and warnings that stop nothing. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LintDeps, lintFleet } from '../agent/lint.ts';
import { type Answer, done, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count, faultLine, warningLine } from './render.ts';
import { toolEnv } from './tools.ts';

export async function lint(
  context: CliContext,
  ports: Omit<LintDeps, 'now'> & { readonly folderTree: OpenFolder },
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
  const { faults, warnings } = await lintFleet(tree, { ...deps, now: () => context.clock.now() });
  const hints = [
    ...warnings.map((one) => warningLine(one, context.io.errColor)),
    `${count(files, 'file')}, ${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}`,
  ];
  const text = faults.map(faultLine).join('');
  const json = { files, failure: faults[0] ?? null, faults, warnings };
  return done(json, text, { exit: faults.length === 0 ? 0 : 1, hints });
}
