/** The branch `runs` at the operator's remote: read whole, and moved with one request more and without those that are over. */
import { RUNS_BRANCH } from '../agent/run-inbox.ts';
import type { SignedRequest } from '../agent/signed-request.ts';
import { LIMITS } from '../core/limits.ts';
import { isNonce, type Nonce, readRequest } from '../core/run-request.ts';
import { problem, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { lastLines, mustRun, tool } from './tools.ts';

/** At the remote. */
export const RUNS_REF = `refs/heads/${RUNS_BRANCH}`;
/** In the clone, as it was fetched last. */
export const RUNS_HERE = `refs/kedge/${RUNS_BRANCH}`;
const TRIES = 5;
const NETWORK_MS = 2 * 60_000;

interface Entry {
  readonly name: string;
  readonly blob: string;
}

export interface RunsBranch {
  /** '' where there is none yet. */
  readonly head: string;
  readonly entries: readonly Entry[];
}

export function fetchingRuns(root: string, remote: string): [string, ...string[]] {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head'];
  return ['git', '-C', root, 'fetch', ...quiet, '--', remote, `+${RUNS_REF}:${RUNS_HERE}`];
}

export async function readBranch(context: CliContext, root: string, remote: string): Promise<Step<RunsBranch>> {
  const git = ['git', '-C', root] as const;
  const listed = await mustRun(
    context,
    [...git, 'ls-remote', '--', remote, RUNS_REF],
    `See whether the remote answers: git ls-remote ${remote}`,
    { timeoutMs: NETWORK_MS },
  );
  if (!listed.ok) return listed;
  const head = /^([0-9a-f]{40})\t/.exec(listed.value)?.[1] ?? '';
  if (head === '') return { ok: true, value: { head, entries: [] } };
  const fetched = await mustRun(context, fetchingRuns(root, remote), 'Somebody may have pushed meanwhile: try again.', {
    timeoutMs: NETWORK_MS,
  });
  if (!fetched.ok) return fetched;
  const tree = await mustRun(context, [...git, 'ls-tree', '-z', RUNS_HERE], '');
  if (!tree.ok) return tree;
  const at = await mustRun(context, [...git, 'rev-parse', RUNS_HERE], '');
  if (!at.ok) return at;
  const entries = tree.value.split('\0').flatMap((line): readonly Entry[] => {
    const [, blob, name] = /^100644 blob ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
    return blob === undefined || name === undefined ? [] : [{ name, blob }];
  });
  return { ok: true, value: { head: at.value.trim(), entries } };
}

/** What a request that lies there says; null: it does not, or is none. */
export async function requestOn(context: CliContext, root: string, branch: RunsBranch, nonce: Nonce) {
  const text = await fileOn(context, root, branch, `${nonce}.json`);
  const request = text === null ? null : readRequest(text);
  return request?.ok === true ? request.value : null;
}

/** Null: one of its two files is not there. */
export async function signedOn(
  context: CliContext,
  root: string,
  branch: RunsBranch,
  nonce: Nonce,
): Promise<SignedRequest | null> {
  const text = await fileOn(context, root, branch, `${nonce}.json`);
  const signature = text === null ? null : await fileOn(context, root, branch, `${nonce}.sig`);
  return text === null || signature === null ? null : { text, signature };
}

async function fileOn(context: CliContext, root: string, branch: RunsBranch, file: string): Promise<Buffer | null> {
  const entry = branch.entries.find(({ name }) => name === file);
  if (entry === undefined) return null;
  const read = await tool(context, ['git', '-C', root, 'cat-file', 'blob', entry.blob], { binary: true });
  return read.ok && read.value.code === 0 ? Buffer.from(read.value.stdout, 'latin1') : null;
}

export function requestsOn({ entries }: RunsBranch): readonly Nonce[] {
  return entries.map(({ name }) => name.replace(/\.json$/, '')).filter(isNonce);
}

/** Each state of the branch is a commit without parents: what is over is gone, and hosts fetch one commit. */
export async function sendRequest(
  context: CliContext,
  root: string,
  remote: string,
  nonce: Nonce,
  signed: SignedRequest,
): Promise<Step<string>> {
  let last = '';
  for (let tried = 0; tried < TRIES; tried += 1) {
    const branch = await readBranch(context, root, remote);
    if (!branch.ok) return branch;
    const kept = await notOver(context, root, branch.value);
    if (kept.length / 2 >= LIMITS.requests) {
      const remedy = 'Wait until some are over, or call some off: kedge cancel RUN';
      return {
        ok: false,
        answer: problem('TOOL_FAILED', `${LIMITS.requests} requests that are not over lie there already`, remedy),
      };
    }
    const commit = await commitOf(context, root, kept, nonce, signed);
    if (!commit.ok) return commit;
    const argv = [
      'git',
      '-C',
      root,
      'push',
      '--quiet',
      '--no-verify',
      `--force-with-lease=${RUNS_REF}:${branch.value.head}`,
      '--',
      remote,
      `${commit.value}:${RUNS_REF}`,
    ] as const;
    const pushed = await tool(context, [...argv], { timeoutMs: NETWORK_MS });
    if (!pushed.ok) return pushed;
    if (pushed.value.code === 0) return { ok: true, value: commit.value };
    last = lastLines(pushed.value);
    // Somebody else was quicker: with what he put there, once more.
    if (!/stale info|fetch first|has moved meanwhile|cannot lock ref|failed to update ref/i.test(last)) break;
  }
  const remedy = `See whether you may push the branch ${RUNS_BRANCH} there. Nothing was asked for.`;
  return { ok: false, answer: problem('TOOL_FAILED', `the push to ${remote} failed`, remedy, { cause: last }) };
}

async function notOver(context: CliContext, root: string, branch: RunsBranch): Promise<readonly Entry[]> {
  const now = Math.floor(context.clock.now() / 1000);
  const kept: Entry[] = [];
  for (const entry of branch.entries.filter(({ name }) => name.endsWith('.json'))) {
    const nonce = entry.name.slice(0, -'.json'.length);
    const signature = branch.entries.find(({ name }) => name === `${nonce}.sig`);
    const request = isNonce(nonce) ? await requestOn(context, root, branch, nonce) : null;
    if (request !== null && request.expires > now && signature !== undefined) kept.push(entry, signature);
  }
  return kept;
}

async function commitOf(
  context: CliContext,
  root: string,
  kept: readonly Entry[],
  nonce: Nonce,
  signed: SignedRequest,
): Promise<Step<string>> {
  const git = ['git', '-C', root] as const;
  const blob = async (bytes: Uint8Array): Promise<Step<string>> => {
    const made = await mustRun(context, [...git, 'hash-object', '-w', '--stdin'], '', {
      input: Buffer.from(bytes).toString('utf8'),
    });
    return made.ok ? { ok: true, value: made.value.trim() } : made;
  };
  const [text, signature] = [await blob(signed.text), await blob(signed.signature)];
  if (!text.ok) return text;
  if (!signature.ok) return signature;
  const entries = [
    ...kept,
    { name: `${nonce}.json`, blob: text.value },
    { name: `${nonce}.sig`, blob: signature.value },
  ];
  const lines = entries.map((entry) => `100644 blob ${entry.blob}\t${entry.name}\n`).join('');
  const tree = await mustRun(context, [...git, 'mktree'], '', { input: lines });
  if (!tree.ok) return tree;
  const made = await mustRun(
    context,
    [...git, 'commit-tree', '-m', `runs: ${nonce}`, tree.value.trim()],
    'git config user.name and user.email must be set.',
  );
  return made.ok ? { ok: true, value: made.value.trim() } : made;
}
