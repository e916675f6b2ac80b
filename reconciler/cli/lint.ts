/** `kedge lint`: every fault of a fleet repository at once, and warnings that stop nothing. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FleetReader } from '../agent/fleet-reader.ts';
import { type LintDeps, lintFleet, NO_TARS } from '../agent/lint.ts';
import { parseDocument } from '../core/document.ts';
import type { Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type Answer, done, usage } from './answer.ts';
import { cloneRoot } from './clone.ts';
import type { CliContext } from './context.ts';
import { areInstalled, findHooks } from './hooks.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count, faultLine, warningLine } from './render.ts';
import { shellAdvice } from './shellcheck.ts';
import { toolEnv } from './tools.ts';

const POLICY = 'trust/policy.yaml';

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
  const unbound = await hookWarnings(context, root, await tree.read(POLICY, LIMITS.documentBytes));
  const reader = await FleetReader.open(tree, { sha256: deps.sha256, tars: NO_TARS });
  const shell = reader.ok ? await shellAdvice(context, reader.value) : [];
  const all = [...warnings, ...unbound, ...shell];
  const hints = [
    ...all.map((one) => warningLine(one, context.io.errColor)),
    `${count(files, 'file')}, ${faults.length === 0 ? 'no fault' : count(faults.length, 'fault')}`,
  ];
  const text = faults.map(faultLine).join('');
  const json = { files, failure: faults[0] ?? null, faults, warnings: all };
  return done(json, text, { exit: faults.length === 0 ? 0 : 1, hints });
}

/** A clone in which plain git makes commits that every host refuses. */
async function hookWarnings(context: CliContext, root: string, policy: Result<Uint8Array>) {
  const document = policy.ok ? parseDocument('policy', POLICY, policy.value) : policy;
  if (!document.ok || (document.value.value.require ?? []).length === 0) return [];
  // Where there is no git, nobody commits.
  const clone = await cloneRoot(context, root);
  if (!clone.ok || clone.value === null) return [];
  const hooks = await findHooks(context, clone.value);
  if (!hooks.ok || areInstalled(hooks.value)) return [];
  const message = 'the policy demands trailers of every commit, and this clone has no hooks that write them';
  const remedy = 'Run `kedge hook install`, or commit by `kedge commit`.';
  return [{ kind: 'no-hooks', file: POLICY, message, remedy }];
}
