/** `kedge verify`: why each commit of a line is accepted, or not; judged by the functions that a host judges with. */
import type { Line } from '../agent/accept.ts';
import { rootOf } from '../agent/accept-line.ts';
import { type Explanation, explainLine, fleetIdAt } from '../agent/explain.ts';
import { lineFrom } from '../agent/line-from.ts';
import { newAgentState } from '../core/agent-state.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { HostConfig } from '../core/host-config.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { isTrustRefusal } from '../core/report.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Journal } from '../ports/journal.ts';
import { type Answer, done, failed, type Step, usage } from './answer.ts';
import { commitOf, fleetClone, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import { loadHostConfig } from './host-file.ts';
import { progressTo } from './reconcile.ts';
import { count } from './render.ts';
import { tool, toolEnv } from './tools.ts';
import { explanationJson, renderExplanation } from './verify-text.ts';

export interface VerifyPorts extends JudgePorts {
  /** The memory of the host that a configuration names. */
  readonly openJournal: (config: HostConfig) => Promise<Pick<Journal, 'load'>>;
}

export interface VerifyOptions {
  readonly rev: string;
  /** Any folder of a clone, or a bare repository. */
  readonly dir: string;
  readonly from?: string;
  /** `--config` was given: judged as that host does. */
  readonly explicitConfig: boolean;
}

/** From so many commits on it is said how far the judging has come. */
const MANY_COMMITS = 100;

export async function verify(context: CliContext, ports: VerifyPorts, options: VerifyOptions): Promise<Answer> {
  const root = await repositoryAt(context, options.dir);
  if (!root.ok) return root.answer;
  const head = await revision(context, root.value, options.rev);
  if (!head.ok) return head.answer;
  const objects = ports.cloneObjects(root.value, toolEnv(context));
  try {
    const start = await startOf(context, ports, objects, root.value, head.value, options);
    if (!start.ok) return start.answer;
    const explained = await explain(context, ports, objects, head.value, start.value);
    if (!explained.ok) return failed(mended(explained.failure, start.value));
    const shallow = start.value.from === 'root' && (await isShallow(context, root.value));
    return verifyAnswer(context, explained.value, start.value.from, shallow);
  } finally {
    await objects.close();
  }
}

/** The clone around a folder; a bare repository (of a server, on a stick) is as good. */
async function repositoryAt(context: CliContext, dir: string): Promise<Step<string>> {
  const bare = await tool(context, ['git', '-C', dir, 'rev-parse', '--is-bare-repository']);
  if (!bare.ok) return bare;
  if (bare.value.code === 0 && bare.value.stdout.trim() === 'true') return { ok: true, value: dir };
  return fleetClone(context, dir, 'Run it in a clone of the fleet repository, or name one.');
}

interface Start {
  readonly from: 'option' | 'host' | 'root';
  /** Without the id of the fleet it is the one that the anchor itself says. */
  readonly line: Omit<Line, 'head' | 'fleetId'> & { readonly fleetId: string | null };
}

async function startOf(
  context: CliContext,
  ports: VerifyPorts,
  objects: ObjectReader,
  root: string,
  head: CommitId,
  options: VerifyOptions,
): Promise<Step<Start>> {
  const host = options.explicitConfig ? await hostStart(context, ports) : null;
  if (host?.ok === false) return host;
  const known = host?.value ?? { fleetId: null, newestSignature: 0 };
  if (options.from !== undefined) {
    const named = await revision(context, root, options.from);
    if (!named.ok) return named;
    const base = { commit: named.value, kind: 'anchor' } as const;
    return { ok: true, value: { from: 'option', line: { ...known, base } } };
  }
  if (host !== null) return { ok: true, value: { from: 'host', line: host.value } };
  const first = await rootOf(objects, head, { shallow: true });
  if (!first.ok) return { ok: false, answer: failed(first.failure) };
  const base = { commit: first.value, kind: 'anchor' } as const;
  return { ok: true, value: { from: 'root', line: { ...known, base } } };
}

/** Where that host would begin: behind what it accepted last, or at its anchor. */
async function hostStart(context: CliContext, ports: VerifyPorts): Promise<Step<Omit<Line, 'head'>>> {
  const config = await loadHostConfig(context);
  if (!config.ok) return config;
  const state = await (await ports.openJournal(config.value)).load();
  if (!state.ok) return { ok: false, answer: failed(state.failure) };
  const known = state.value ?? newAgentState(config.value.fleet.id, context.version);
  return { ok: true, value: lineFrom(config.value, known) };
}

async function revision(context: CliContext, root: string, rev: string): Promise<Step<CommitId>> {
  const commit = await commitOf(context, root, rev);
  if (!commit.ok) return commit;
  if (commit.value !== null && isCommitId(commit.value)) return { ok: true, value: commit.value };
  return {
    ok: false,
    answer: usage(
      `there is no commit "${rev}" here`,
      'Name a branch, tag or commit of this clone; `git log` shows them.',
    ),
  };
}

async function explain(
  context: CliContext,
  { signatures, buildTime }: VerifyPorts,
  objects: ObjectReader,
  head: CommitId,
  { line }: Start,
): Promise<Result<Explanation>> {
  const progress = progressTo(context);
  const deps = {
    objects,
    signatures,
    buildTime,
    now: () => context.clock.now(),
    onProgress: ({ judged, commits }: { readonly judged: number; readonly commits: number }) => {
      if (commits >= MANY_COMMITS) progress({ phase: 'verify', message: `${judged} of ${commits} commits` });
    },
  };
  const fleet = line.fleetId === null ? await fleetIdAt(deps, line.base.commit) : ok(line.fleetId);
  return fleet.ok ? explainLine(deps, { ...line, head, fleetId: fleet.value }) : fail(fleet.failure);
}

/** A remedy that speaks of host.yaml helps nobody who named the anchor here. */
function mended(why: Failure, { line, from }: Start): Failure {
  if (why.commit === line.base.commit && from === 'root') {
    return { ...why, remedy: `${why.remedy} If hosts trust a later commit first: kedge verify --from ID.` };
  }
  if ((why.code !== 'DIVERGED' && why.code !== 'REWOUND') || from === 'host') return why;
  return {
    ...why,
    remedy: 'Name with --from a commit on the first-parent line: `git log --first-parent` shows it.',
  };
}

async function isShallow(context: CliContext, root: string): Promise<boolean> {
  const said = await tool(context, ['git', '-C', root, 'rev-parse', '--is-shallow-repository']);
  return said.ok && said.value.stdout.trim() === 'true';
}

export function verifyAnswer(
  context: CliContext,
  explained: Explanation,
  from: Start['from'],
  shallow: boolean,
): Answer {
  const { base, head, accepted, commits, stopped } = explained;
  const good = commits.filter(({ verdict }) => verdict === 'accepted').length;
  const start = commits[0]?.base === 'checkpoint' ? 'what this host accepted last' : 'the anchor';
  const hints = [
    `${good} of ${count(commits.length, 'commit')} in force, from ${start}, ${base}, on`,
    stopped === null ? `A host that trusts it has ${head} in force.` : `A host that trusts it stays at ${accepted}.`,
  ];
  if (from === 'root')
    hints.push('The anchor is the oldest commit here; what your hosts trust first may be later: --from ID.');
  if (shallow) hints.push('This clone is shallow: what lies before that commit is not here (`git fetch --unshallow`).');
  const exit = stopped === null ? 0 : isTrustRefusal(stopped.code) ? 4 : 1;
  return done(explanationJson(explained), renderExplanation(commits, context.io.color), { exit, hints });
}
