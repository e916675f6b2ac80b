/** `kedge refresh`: an empty signed commit that says "still so", judged as hosts will before anything moves. */

import { resolve } from 'node:path';
import { judgeLine } from '../agent/accept.ts';
import { bindingOf } from '../agent/binding.ts';
import { isCommitId, isObjectId } from '../core/names.ts';
import { type Binding, withBinding } from '../core/trailers.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, failed, problem, type Refusal, type Step } from './answer.ts';
import { fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { branchBeing, type OpenObjects } from './hook.ts';
import { lastLines, mustRun, tool, toolEnv } from './tools.ts';

export interface RefreshPorts {
  readonly open: OpenObjects;
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly buildTime: number;
}

interface Here {
  readonly root: string;
  readonly branch: string;
  readonly parent: string;
  readonly tree: string;
  readonly remote: string | null;
}

const MESSAGE = 'fleet: refresh\n\nNothing changes: the state of the commit before is wanted still.\n';
const WHERE = 'Run it in a clone of the fleet repository, or name the clone: kedge refresh DIR';

export async function refresh(
  context: CliContext,
  ports: RefreshPorts,
  dir: string,
  options: { readonly push: boolean },
): Promise<Answer> {
  const here = await look(context, resolve(context.cwd, dir), options.push);
  if (!here.ok) return here.answer;
  const { root, parent, branch, remote } = here.value;
  const objects = ports.open(root, toolEnv(context));
  try {
    const made = await make(context, objects, here.value);
    if (!made.ok) return made.answer;
    const { commit, binding } = made.value;
    const refused = await judge(context, { ...ports, objects }, here.value, commit, binding);
    if (refused !== null) return refused;
    // Pushed before the branch moves here: a refused push leaves nothing to clear away.
    if (options.push && remote !== null) {
      const pushed = await push(context, root, remote, `${commit}:refs/heads/${branch}`);
      if (pushed !== null) return pushed;
    }
    const moved = await mustRun(
      context,
      ['git', '-C', root, 'update-ref', '-m', 'kedge refresh', 'HEAD', commit, parent],
      'The branch moved meanwhile: run it again.',
    );
    if (!moved.ok) return moved.answer;
    const pushed = options.push ? remote : null;
    const json = { commit, parent, branch, tree: binding.tree, pushed };
    const text = `Signed ${commit} on ${branch}${pushed === null ? '' : `, and pushed it to ${pushed}`}.\n`;
    const hints = options.push ? [] : [`Next: git push ${remote ?? 'REMOTE'} ${branch}`];
    return done(json, text, { hints });
  } finally {
    await objects.close();
  }
}

async function look(context: CliContext, dir: string, pushes: boolean): Promise<Step<Here>> {
  const root = await fleetClone(context, dir, WHERE);
  if (!root.ok) return root;
  const at = root.value;
  const branch = await branchBeing(context, toolEnv(context), at);
  if (!branch.ok) return branch;
  if (branch.value === null) {
    return no('HEAD is on no branch, so there is none to refresh', 'git switch main, or whatever branch hosts follow.');
  }
  const busy = await unfinished(context, at);
  if (busy !== null) return { ok: false, answer: busy };
  const [parent, tree] = [await idOf(context, at, 'HEAD'), await idOf(context, at, 'HEAD^{tree}')];
  if (!parent.ok) return parent;
  if (!tree.ok) return tree;
  const remote = await remoteOf(context, at, branch.value);
  if (!remote.ok) return remote;
  if (pushes && remote.value === null) {
    return no(
      'there is no remote to push to, or none of several is the branch’s own',
      `git push -u REMOTE ${branch.value}`,
    );
  }
  return {
    ok: true,
    value: { root: at, branch: branch.value, parent: parent.value, tree: tree.value, remote: remote.value },
  };
}

/** Somebody works here: staged changes, or a merge, revert, cherry-pick or rebase that is not at its end. */
async function unfinished(context: CliContext, root: string): Promise<Refusal | null> {
  const staged = await tool(context, ['git', '-C', root, 'diff', '--cached', '--quiet', '--no-ext-diff']);
  if (!staged.ok) return staged.answer;
  if (staged.value.code !== 0) {
    const remedy = 'Commit them or take them back (git restore --staged .), or refresh in a clone of its own.';
    return problem('USAGE', 'changes are staged here, and a refresh changes nothing', remedy);
  }
  for (const ref of ['MERGE_HEAD', 'REVERT_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD']) {
    const found = await tool(context, ['git', '-C', root, 'rev-parse', '--verify', '--quiet', ref]);
    if (!found.ok) return found.answer;
    if (found.value.code === 0) {
      return problem('USAGE', `something is not at its end here (${ref})`, 'End it first; `git status` says how.');
    }
  }
  return null;
}

async function idOf(context: CliContext, root: string, rev: string): Promise<Step<string>> {
  const id = await mustRun(context, ['git', '-C', root, 'rev-parse', '--verify', rev], 'Make the first commit first.');
  return id.ok ? { ok: true, value: id.value.trim() } : id;
}

/** The branch's own, else the only one, else origin. */
export async function remoteOf(context: CliContext, root: string, branch: string): Promise<Step<string | null>> {
  const own = await tool(context, ['git', '-C', root, 'config', `branch.${branch}.remote`]);
  if (!own.ok) return own;
  if (own.value.code === 0) return { ok: true, value: own.value.stdout.trim() };
  const all = await tool(context, ['git', '-C', root, 'remote']);
  if (!all.ok) return all;
  const names = all.value.stdout.split('\n').filter((name) => name !== '');
  return {
    ok: true,
    value: names.length === 1 ? (names[0] ?? null) : (names.find((name) => name === 'origin') ?? null),
  };
}

/** By git itself, with the operator's own signing settings; the branch does not move. */
async function make(context: CliContext, objects: ObjectReader, { root, branch, parent, tree }: Here) {
  if (!isObjectId(tree)) return no('the clone uses object ids that hosts do not', 'Hosts take SHA-1 repositories.');
  const binding = await bindingOf(objects, tree, branch);
  if (!binding.ok) return { ok: false as const, answer: failed(binding.failure) };
  if (binding.value === null)
    return no('the last commit holds no fleet.yaml', 'git switch to the branch that hosts follow.');
  const message = withBinding(MESSAGE, binding.value) ?? MESSAGE;
  const argv = ['git', '-C', root, 'commit-tree', '-S', '-p', parent, '-F', '-', tree] as const;
  const ran = await tool(context, [...argv], {
    input: message,
    timeoutMs: context.io.interactive ? 5 * 60_000 : 60_000,
  });
  if (!ran.ok) return ran;
  const commit = ran.value.stdout.trim();
  if (ran.value.code === 0 && isCommitId(commit))
    return { ok: true as const, value: { commit, binding: binding.value } };
  const remedy = context.io.interactive
    ? 'See whether you can sign here: git commit -S'
    : 'Where the key has a passphrase, unlock it in the agent first, or give the robot a key of its own.';
  const answer = problem('KEY_UNUSABLE', 'git could not sign the commit', remedy, { cause: lastLines(ran.value) });
  return { ok: false as const, answer };
}

/** As a host that stands on the commit before. */
async function judge(
  context: CliContext,
  ports: Omit<RefreshPorts, 'open'> & { readonly objects: ObjectReader },
  { parent, branch }: Here,
  commit: string,
  { fleet }: Binding,
): Promise<Refusal | null> {
  if (!isCommitId(parent) || !isCommitId(commit) || fleet === null) throw new Error('ids were checked before');
  const { objects, signatures, buildTime } = ports;
  const line = {
    fleetId: fleet,
    base: { commit: parent, kind: 'checkpoint' },
    branch,
    head: commit,
    newestSignature: 0,
  } as const;
  const judged = await judgeLine({ objects, signatures, buildTime, now: () => context.clock.now() }, line);
  if (!judged.ok) return failed(judged.failure);
  return judged.value.stopped === null ? null : failed(judged.value.stopped);
}

async function push(context: CliContext, root: string, remote: string, what: string): Promise<Refusal | null> {
  const ran = await tool(context, ['git', '-C', root, 'push', '-q', remote, what], { timeoutMs: 5 * 60_000 });
  if (!ran.ok) return ran.answer;
  if (ran.value.code === 0) return null;
  const remedy = 'Nothing stays of it here. Where somebody pushed meanwhile: git pull --ff-only, and again.';
  return problem('TOOL_FAILED', `the push to ${remote} failed`, remedy, { cause: lastLines(ran.value) });
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: Refusal } {
  return { ok: false, answer: problem('USAGE', message, remedy) };
}
