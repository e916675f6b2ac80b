/**
 * `kedge approve`: what a commit that waits for people would change, then an approval of it by the operator's own git, judged like
 * hosts judge it before it is kept.
 */
import { join, resolve } from 'node:path';
import { judgeLine, type LineJudgement } from '../agent/accept.ts';
import { findLine } from '../agent/accept-line.ts';
import { approversOf, signersOf, type Waiting } from '../core/approvals.ts';
import { type Failure, failure } from '../core/failure.ts';
import { readFleet } from '../core/fleet.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';
import { type Answer, done, failed, problem, type Refusal, type Step, usage } from './answer.ts';
import { signerFault } from './approve-signer.ts';
import { commitOf, fleetClone, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import { readText } from './local-files.ts';
import { type HostPlan, isMoving, renderHost } from './plan.ts';
import { type PlanPorts, planRevisions } from './plan-sides.ts';
import { count, plain } from './render.ts';
import { mustRun, tool, toolEnv } from './tools.ts';

export interface ApprovePorts extends Omit<PlanPorts, 'folderTree' | 'sizes'>, JudgePorts {
  /** What somebody at the terminal types. */
  readonly ask: (question: string) => Promise<string>;
}

/** A commit in a clone that may be approved here and now. */
interface Place {
  readonly root: string;
  readonly commit: CommitId;
  /** Its first parent, and its subject. */
  readonly parent: CommitId;
  readonly subject: string;
  readonly head: CommitId;
  readonly branch: string;
  readonly fleetId: string;
  /** Said besides. */
  readonly hints: readonly string[];
  /** `git push …`, for people. */
  readonly push: string;
}

interface Made {
  readonly approval: CommitId;
  /** Whose name it counts for. */
  readonly by: string;
  readonly judgement: LineJudgement;
}

const HERE = 'Run it in a clone of the fleet repository, or name the clone: kedge approve COMMIT DIR';
/** Somebody may have to type a passphrase, or touch a key. */
const SIGN_MS = 10 * 60_000;
const MOST_PATHS = 30;

export async function approve(
  context: CliContext,
  ports: ApprovePorts,
  rev: string,
  dir: string,
  options: { readonly yes: boolean },
): Promise<Answer> {
  const place = await findPlace(context, rev, dir);
  if (!place.ok) return place.answer;
  const { root, commit, parent, head, fleetId } = place.value;
  const objects = ports.cloneObjects(root, toolEnv(context));
  try {
    const line = await findLine(objects, commit, head);
    if (!line.ok) return offLine(place.value);
    const before = await judged(context, ports, objects, { fleetId, base: parent, head });
    if (!before.ok) return before.answer;
    const waits = before.value.waiting.find((one) => one.commit === commit);
    const { stopped } = before.value;
    if (stopped !== null && stopped.code !== 'AUTHORITY_THRESHOLD') return failed(stopped);
    if (waits === undefined) return nothingToDo(place.value);
    const time = { at: nowOf(context), policy: before.value.policy };
    const fault = await signerFault(context, ports.signatures, root, waits, time);
    if (fault !== null) return failed(fault);

    const hosts = await planRevisions(context, ports, root, { from: parent, to: commit });
    if (!hosts.ok) return hosts.answer;
    const changed = await changedPaths(context, place.value);
    if (!changed.ok) return changed.answer;
    const shown = renderWaiting(place.value, waits, {
      changed: changed.value,
      hosts: hosts.value,
      color: context.io.color,
    });
    if (!options.yes) {
      if (!context.io.interactive || context.output === 'json') return needsYes(commit);
      context.io.err(shown);
      if (!/^y(es)?$/i.test((await ports.ask('Sign an approval of it? [y/N] ')).trim())) return notSigned(commit);
    }
    const made = await sign(context, ports, objects, place.value, waits);
    if (!made.ok) return made.answer;
    return approved(context, place.value, made.value, { hosts: hosts.value, text: options.yes ? shown : '' });
  } finally {
    await objects.close();
  }
}

async function findPlace(context: CliContext, rev: string, dir: string): Promise<Step<Place>> {
  const clone = await fleetClone(context, resolve(context.cwd, dir), HERE);
  if (!clone.ok) return clone;
  const root = clone.value;
  const [commit, parent, head, merging, upstream] = await Promise.all(
    [rev, `${rev}^1`, 'HEAD', 'MERGE_HEAD', '@{upstream}'].map((name) => commitOf(context, root, name)),
  );
  for (const step of [commit, parent, head, merging, upstream]) if (step?.ok === false) return step;
  const id = (step: typeof commit): CommitId | null =>
    step?.ok === true && step.value !== null && isCommitId(step.value) ? step.value : null;
  const [own, before, at] = [id(commit), id(parent), id(head)];
  if (own === null || at === null) {
    return refuse(
      usage(`there is no commit "${rev}" here`, 'Fetch first (`git pull --ff-only`); `git log` shows ids.'),
    );
  }
  if (before === null) {
    return refuse(usage(`${own} is the first commit: nobody approves it`, 'Hosts take it by the anchor in host.yaml.'));
  }
  const on = await tool(context, ['git', '-C', root, 'symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (!on.ok) return on;
  if (on.value.code !== 0)
    return refuse(usage('HEAD is on no branch', 'Go to the branch of the fleet: git switch main'));
  const staged = await tool(context, ['git', '-C', root, 'diff', '--cached', '--quiet']);
  if (!staged.ok) return staged;
  if (staged.value.code !== 0 || id(merging) !== null) {
    const remedy = 'An approval changes nothing: commit or unstage that first (`git status`).';
    return refuse(usage(id(merging) === null ? 'there are staged changes' : 'a merge is under way', remedy));
  }
  if (id(upstream) !== null) {
    const ancestor = ['git', '-C', root, 'merge-base', '--is-ancestor', '@{upstream}', 'HEAD'] as const;
    const behind = await tool(context, [...ancestor]);
    if (!behind.ok) return behind;
    if (behind.value.code !== 0) {
      return refuse(
        usage('the upstream branch has commits that are not here', 'Take them in first: git pull --ff-only'),
      );
    }
  }
  const subject = await mustRun(context, ['git', '-C', root, 'log', '-1', '--format=%s', own], HERE);
  if (!subject.ok) return subject;
  const text = await readText(join(root, 'fleet.yaml'), 'fleet.yaml', LIMITS.documentBytes, HERE);
  if (!text.ok) return text;
  const fleet = readFleet(Buffer.from(text.value));
  if (!fleet.ok) return refuse(failed(fleet.failure));
  const { id: fleetId, branch: followed } = fleet.value.settings;
  const branch = on.value.stdout.trim();
  const hints = branch === followed ? [] : [`Note: hosts follow the branch ${followed}, and this is ${branch}.`];
  const push = id(upstream) === null ? `git push <remote> ${branch}` : 'git push';
  const facts = { root, commit: own, parent: before, head: at, branch, fleetId, hints, push };
  return { ok: true, value: { ...facts, subject: plain(subject.value.trim()).slice(0, 72) } };
}

/** From a commit that is taken for accepted to the head: what hosts think of it, but for their own clocks. */
async function judged(
  context: CliContext,
  { signatures, buildTime }: ApprovePorts,
  objects: ObjectReader,
  line: { readonly fleetId: string; readonly base: CommitId; readonly head: CommitId },
): Promise<Step<LineJudgement>> {
  const deps = { objects, signatures, now: () => context.clock.now(), buildTime };
  const base = { commit: line.base, kind: 'checkpoint' as const };
  const judgement = await judgeLine(deps, { fleetId: line.fleetId, base, head: line.head, newestSignature: 0 });
  return judgement.ok ? { ok: true, value: judgement.value } : refuse(failed(judgement.failure));
}

/** Makes the approval and has it judged; one that would not count is taken back. */
async function sign(
  context: CliContext,
  ports: ApprovePorts,
  objects: ObjectReader,
  { root, commit, parent, head, subject, fleetId }: Place,
  waits: Waiting,
): Promise<Step<Made>> {
  const remedy =
    'Nothing was changed. Signing is up to git: `git config user.signingkey`, `git config gpg.format`, and a key that is unlocked.';
  const message = `Approve ${commit.slice(0, 12)}: ${subject}\n\nApproves: ${commit}\n`;
  const made = await mustRun(
    context,
    ['git', '-C', root, 'commit', '--quiet', '-S', '--allow-empty', '-F', '-'],
    remedy,
    {
      input: message,
      timeoutMs: SIGN_MS,
    },
  );
  if (!made.ok) return made;
  const after = await commitOf(context, root, 'HEAD');
  if (!after.ok) return after;
  const approval = after.value;
  if (approval === null || !isCommitId(approval) || approval === head) {
    return refuse(problem('TOOL_FAILED', 'git made no commit', remedy));
  }
  const again = await judged(context, ports, objects, { fleetId, base: parent, head: approval });
  const why = again.ok ? whyNot(again.value, waits, approval, nowOf(context)) : again.answer;
  if (again.ok && typeof why === 'string') return { ok: true, value: { approval, by: why, judgement: again.value } };
  const back = [
    'git',
    '-C',
    root,
    'update-ref',
    '-m',
    'kedge approve: does not count',
    'HEAD',
    head,
    approval,
  ] as const;
  const undone = await mustRun(context, [...back], `Take it back yourself: git reset --soft ${head}`);
  if (!undone.ok) return undone;
  return refuse(typeof why === 'string' ? problem('BUG', why, '') : why);
}

/** Why the approval does not count; the person's name where it does. */
function whyNot(judgement: LineJudgement, waits: Waiting, approval: CommitId, at: number): string | Refusal {
  const { stopped, waiting, signer, policy } = judgement;
  if (stopped !== null && stopped.code !== 'AUTHORITY_THRESHOLD') return failed(stopped);
  const after = waiting.find(({ commit }) => commit === waits.commit);
  if (after === undefined) return signer.person;
  const may = approversOf(waits, { at, policy });
  const person = after.signed.length > waits.signed.length ? after.signed.at(-1)?.person : undefined;
  if (person !== undefined && may.includes(person)) return signer.person;
  return failed(
    person !== undefined
      ? notCounted(approval, `${person} has signed before, or does not hold the role`)
      : after.strangers.length > waits.strangers.length
        ? notCounted(
            approval,
            `the policy by which the commit was judged has no such key: ${after.strangers.join(', ')}`,
          )
        : notCounted(
            approval,
            'a hook or a setting of git made it something else than an empty commit with that trailer',
          ),
  );
}

function notCounted(commit: CommitId, why: string): Failure {
  const remedy = 'Nothing was changed. `kedge approve` by somebody who is named as who may still approve.';
  return failure('AUTHORITY_THRESHOLD', `the approval would not count: ${why}`, { commit, remedy });
}

function offLine({ commit, branch }: Place): Answer {
  return usage(
    `${commit} does not lie on the line of ${branch}`,
    'Hosts follow first parents: approve a commit that `git log --first-parent` shows, a merge rather than what it merged.',
  );
}

function nothingToDo({ commit, subject }: Place): Answer {
  const json = { commit, approval: null, by: null, waiting: null, push: null };
  return done(json, `${commit.slice(0, 12)} (${subject}) waits for nobody: nothing to approve\n`);
}

function needsYes(commit: CommitId): Answer {
  const short = commit.slice(0, 12);
  return usage(
    'off a terminal nothing is asked: `kedge approve` needs --yes there',
    `See what it would change: kedge plan --from ${short}^1 --to ${short}. Then: kedge approve ${short} --yes`,
  );
}

function notSigned(commit: CommitId): Answer {
  return done({ commit, approval: null }, 'Nothing was signed.\n', { exit: 1 });
}

/** `M bundles/web/compose.yaml`, against the first parent. */
async function changedPaths(context: CliContext, { root, parent, commit }: Place): Promise<Step<readonly string[]>> {
  const argv = ['git', '-C', root, 'diff-tree', '-r', '-z', '--no-renames', '--name-status', parent, commit] as const;
  const listed = await mustRun(context, [...argv], HERE);
  if (!listed.ok) return listed;
  const words = listed.value.split('\0');
  const lines: string[] = [];
  for (let i = 0; i + 1 < words.length; i += 2) lines.push(`${words[i]} ${words[i + 1]}`);
  return { ok: true, value: lines };
}

/** What is approved, for people: who signed, how many it needs, the files, and what each host would do. */
export function renderWaiting(
  { commit, subject }: Pick<Place, 'commit' | 'subject'>,
  waits: Pick<Waiting, 'signed' | 'needs'>,
  { changed, hosts, color }: { changed: readonly string[]; hosts: readonly HostPlan[]; color: boolean },
): string {
  const { needs } = waits;
  const most = needs.reduce((a, b) => (b.threshold > a.threshold ? b : a));
  const more = changed.length - MOST_PATHS;
  const lines = [
    `commit ${commit}`,
    `  ${subject}`,
    `  signed by ${plain(signersOf(waits).join(', '))}; ${count(needs.length, 'path')} of it ${needs.length === 1 ? 'waits' : 'wait'}, for ${most.threshold} people of the role ${plain(most.role)}`,
    '',
    'files (git show for their content):',
    ...changed.slice(0, MOST_PATHS).map((line) => `  ${plain(line)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
    'hosts:',
  ];
  const moved = hosts.filter((host) => isMoving(host) || host.faults.length > 0);
  const rest = hosts.length - moved.length;
  const text = moved.map((host) => indented(renderHost(host, color))).join('');
  const still =
    rest === 0 ? '' : `  ${moved.length === 0 ? 'no change on' : 'no change on the other'} ${count(rest, 'host')}\n`;
  return `${lines.join('\n')}\n${text}${still}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function approved(
  context: CliContext,
  { commit, branch, push, hints }: Place,
  { approval, by, judgement }: Made,
  shown: { readonly hosts: readonly HostPlan[]; readonly text: string },
): Answer {
  const time = { at: nowOf(context), policy: judgement.policy };
  const waiting = judgement.waiting.map((one) => ({
    commit: one.commit,
    signed: signersOf(one),
    needs: one.needs.map((need) => ({
      path: need.path,
      role: need.role,
      threshold: need.threshold,
      host: need.of === 'host' ? need.host : null,
    })),
    mayApprove: approversOf(one, time),
  }));
  const own = waiting.find((one) => one.commit === commit);
  const others = waiting.filter((one) => one.commit !== commit);
  const still =
    own === undefined ? [] : [`Still waits: ${plain(own.mayApprove.join(', ') || 'nobody is left')} may approve it.`];
  const also = others.map(
    (one) => `Waits as well: ${one.commit} (may approve: ${plain(one.mayApprove.join(', ') || 'nobody is left')})`,
  );
  const text = `${shown.text}approved ${commit.slice(0, 12)} as ${plain(by)}, on ${plain(branch)}: ${approval}\n${
    own === undefined ? 'it has all that it needs\n' : ''
  }`;
  const json = { commit, approval, by, branch, waiting, hosts: shown.hosts, push };
  return done(json, text, { hints: [...still, ...also, ...hints, `Next: ${push}`] });
}

/** Seconds. */
function nowOf(context: CliContext): number {
  return Math.floor(context.clock.now() / 1000);
}

function refuse(answer: Refusal): { readonly ok: false; readonly answer: Refusal } {
  return { ok: false, answer };
}
