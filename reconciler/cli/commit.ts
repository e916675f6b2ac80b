/** `kedge commit`: the operator's own `git commit -S`, bound to its tree, fleet and branch wherever it is made. */
import { type LintDeps, lintFleet } from '../agent/lint.ts';
import { splitCommit } from '../core/commit.ts';
import { LIMITS } from '../core/limits.ts';
import { isCommitId, isSha256 } from '../core/names.ts';
import { readBinding } from '../core/trailers.ts';
import type { ExecHere } from '../ports/exec.ts';
import { type Answer, done, failed, problem, type Step } from './answer.ts';
import { commitOf, fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import type { OpenObjects } from './hook.ts';
import { type Program, withHooks } from './hooks.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count } from './render.ts';
import { toolEnv } from './tools.ts';

export interface CommitPorts extends Omit<LintDeps, 'now'> {
  readonly program: Program;
  readonly runHere: ExecHere;
  readonly open: OpenObjects;
  readonly folderTree: OpenFolder;
}

export async function commit(context: CliContext, ports: CommitPorts, args: readonly string[]): Promise<Answer> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root.answer;
  const { folderTree, program, runHere, open, ...deps } = ports;
  const { faults } = await lintFleet(folderTree({ dir: root.value, exec: context.exec, env: toolEnv(context) }), {
    ...deps,
    now: () => context.clock.now(),
  });
  if (faults.length > 0) {
    context.io.err(
      `warning: ${count(faults.length, 'fault')} in the files here, the first of them ${faults[0]?.code}: see kedge lint\n`,
    );
  }
  const before = await commitOf(context, root.value, 'HEAD');
  if (!before.ok) return before.answer;
  const ran = await withHooks(context, root.value, program, (config) => runGit(context, runHere, config, args));
  if (!ran.ok) return ran.answer;
  const head = await commitOf(context, root.value, 'HEAD');
  if (!head.ok) return head.answer;
  // `--dry-run`, `--help`.
  if (head.value === null || head.value === before.value) return done({ commit: null }, '');
  return saidOf(context, open, root.value, head.value);
}

async function runGit(
  context: CliContext,
  runHere: ExecHere,
  config: readonly string[],
  args: readonly string[],
): Promise<Step<null>> {
  const terminal = toolEnv(context).GPG_TTY;
  const end = await runHere({
    argv: ['git', ...config, 'commit', '-S', ...args],
    env: { ...context.env, ...(terminal === undefined ? {} : { GPG_TTY: terminal }) },
    cwd: context.cwd,
    output: context.output === 'json' ? 'stderr' : 'stdout',
  });
  if (end.kind === 'exited' && end.code === 0) return { ok: true, value: null };
  const answer =
    end.kind === 'missing'
      ? problem('TOOL_MISSING', 'git could not be started', 'Install git (Debian: apt-get install git).')
      : problem(
          'TOOL_FAILED',
          `git commit ${end.kind === 'exited' ? `ended with ${end.code}` : 'was interrupted'}, and nothing was committed`,
          'What git says stands above.',
        );
  return { ok: false, answer };
}

/** What the commit that was made says of itself. */
async function saidOf(context: CliContext, open: OpenObjects, root: string, id: string): Promise<Answer> {
  const objects = open(root, toolEnv(context));
  try {
    const raw = isCommitId(id) ? await objects.read(id, 'commit', LIMITS.commitBytes) : null;
    if (raw === null) return problem('TOOL_FAILED', 'the clone uses object ids that hosts do not', '');
    const split = raw.ok ? splitCommit(raw.value) : raw;
    const binding = split.ok ? readBinding(split.value.payload) : split;
    if (!binding.ok) return failed({ ...binding.failure, commit: id });
    const { tree, fleet, branch } = binding.value;
    if (tree === null || !isSha256(tree)) {
      const remedy =
        'Make it anew: kedge commit --amend, without --no-verify (it leaves out the hook that binds commits).';
      return problem('TOOL_FAILED', `${id} was committed, and is not bound to its tree`, remedy, { commit: id });
    }
    return done({ commit: id, tree, fleet, branch }, '');
  } finally {
    await objects.close();
  }
}
