/** The two states of the repository that `kedge plan` compares. */
import type { ReaderDeps } from '../agent/fleet-reader.ts';
import type { Result } from '../core/failure.ts';
import type { Exec } from '../ports/exec.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, failed, type Step } from './answer.ts';
import { commitOf, fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { type HostPlan, type PlanSide, plan, planHosts, type SizePorts } from './plan.ts';
import { toolEnv } from './tools.ts';

type Env = Readonly<Record<string, string>>;
export type OpenFolder = (options: { readonly dir: string; readonly exec: Exec; readonly env: Env }) => FleetTree;
export type OpenRevision = (options: {
  readonly dir: string;
  readonly rev: string;
  readonly exec: Exec;
  readonly env: Env;
}) => Promise<Result<FleetTree & { close(): Promise<void> }>>;

export interface PlanPorts extends ReaderDeps {
  readonly folderTree: OpenFolder;
  readonly gitTree: OpenRevision;
  /** Opened only where it is asked for: a plan needs no network. */
  readonly sizes: () => Promise<SizePorts>;
}

export async function planCommand(
  context: CliContext,
  { folderTree, gitTree, sizes: openSizes, ...deps }: PlanPorts,
  options: {
    readonly host?: string;
    readonly from?: string;
    readonly to?: string;
    readonly exitCode: boolean;
    readonly sizes: boolean;
  },
): Promise<Answer> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root.answer;
  const from =
    options.from === undefined ? await defaultFrom(context, root.value) : { ok: true as const, value: options.from };
  if (!from.ok) return from.answer;
  const env = toolEnv(context);
  const sizes = options.sizes ? await openSizes() : null;
  const opened: (FleetTree & { close(): Promise<void> })[] = [];
  const open = async (rev: string): Promise<Step<PlanSide>> => {
    const tree = await gitTree({ dir: root.value, rev, exec: context.exec, env });
    if (!tree.ok) return { ok: false, answer: failed(tree.failure) };
    opened.push(tree.value);
    return { ok: true, value: { name: rev, tree: tree.value } };
  };
  try {
    const before: Step<PlanSide> =
      from.value === null ? { ok: true, value: { name: 'nothing', tree: null } } : await open(from.value);
    if (!before.ok) return before.answer;
    const folder = (): PlanSide => ({
      name: 'the files here',
      tree: folderTree({ dir: root.value, exec: context.exec, env }),
    });
    const after: Step<PlanSide> = options.to === undefined ? { ok: true, value: folder() } : await open(options.to);
    if (!after.ok) return after.answer;
    return await plan(context, deps, { from: before.value, to: after.value }, options, sizes);
  } finally {
    sizes?.os.close();
    sizes?.images.close();
    for (const tree of opened) await tree.close();
  }
}

/** What every host would do between two revisions of a clone. */
export async function planRevisions(
  context: CliContext,
  { gitTree, ...deps }: Omit<PlanPorts, 'folderTree' | 'sizes'>,
  root: string,
  revisions: { readonly from: string; readonly to: string },
): Promise<Step<readonly HostPlan[]>> {
  const env = toolEnv(context);
  const from = await gitTree({ dir: root, rev: revisions.from, exec: context.exec, env });
  if (!from.ok) return { ok: false, answer: failed(from.failure) };
  const to = await gitTree({ dir: root, rev: revisions.to, exec: context.exec, env });
  try {
    if (!to.ok) return { ok: false, answer: failed(to.failure) };
    const sides = {
      from: { name: revisions.from, tree: from.value },
      to: { name: revisions.to, tree: to.value },
    };
    const planned = await planHosts(context, deps, sides);
    return planned.ok ? { ok: true, value: planned.value.hosts } : { ok: false, answer: failed(planned.failure, 1) };
  } finally {
    await from.value.close();
    if (to.ok) await to.value.close();
  }
}

/** What hosts have seen by now, as far as this clone knows: the upstream branch; HEAD without one; null before the first commit. */
async function defaultFrom(context: CliContext, root: string): Promise<Step<string | null>> {
  for (const rev of ['@{upstream}', 'HEAD']) {
    const commit = await commitOf(context, root, rev);
    if (!commit.ok) return commit;
    if (commit.value !== null) return { ok: true, value: rev };
  }
  return { ok: true, value: null };
}
