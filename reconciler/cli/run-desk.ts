/** What `kedge run`, `runs`, `cancel` and `audit` need of the clone that they are called in. */
import { randomBytes } from 'node:crypto';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { HOST_RUNS, readHostRuns } from '../agent/host-runs.ts';
import { RequestJudge } from '../agent/judge-request.ts';
import type { Failure, Result } from '../core/failure.ts';
import { readRemote } from '../core/remote.ts';
import { isNonce, type Nonce } from '../core/run-request.ts';
import type { RunsFile } from '../core/runs-file.ts';
import type { InventoryRepository } from '../ports/git.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, failed, problem, type Refusal, type Step, usage } from './answer.ts';
import { fleetClone, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import type { OpenRevision } from './plan-sides.ts';
import { fetchScripts } from './script-clone.ts';
import { toolEnv } from './tools.ts';
import type { OpenWallet } from './wallet.ts';

export interface DeskPorts extends Pick<ReaderDeps, 'sha256' | 'tars'>, JudgePorts {
  readonly gitTree: OpenRevision;
  readonly inventory: InventoryRepository;
  readonly wallet: OpenWallet;
  readonly ask: (question: string) => Promise<string>;
}

export interface Desk {
  readonly root: string;
  readonly judge: RequestJudge;
  /** Of fleet.yaml, or as it was named. Null: none. */
  readonly inventory: string | null;
  close(): Promise<void>;
}

/** The commit that HEAD is at: what hosts are to have in force. `asks`: something is to be asked for, so that the scripts are needed, wherever they are. */
export async function openDesk(
  context: CliContext,
  ports: DeskPorts,
  inventory: string | undefined,
  { asks }: { readonly asks: boolean },
): Promise<Step<Desk>> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root;
  const opened: Tree[] = [];
  const close = async (): Promise<void> => {
    for (const tree of opened) await tree.close();
  };
  const desk = await judgeHere(context, ports, root.value, { asks, opened });
  if (!desk.ok) {
    await close();
    return desk;
  }
  const { judge, inventory: own } = desk.value;
  return { ok: true, value: { root: root.value, judge, inventory: inventory ?? own, close } };
}

type Tree = FleetTree & { close(): Promise<void> };

/** By the fleet as it is checked out, and by the scripts repository that it names. */
async function judgeHere(
  context: CliContext,
  ports: DeskPorts,
  root: string,
  { asks, opened }: { readonly asks: boolean; readonly opened: Tree[] },
): Promise<Step<Pick<Desk, 'judge' | 'inventory'>>> {
  const no = (why: Failure, exit?: 1): { readonly ok: false; readonly answer: Refusal } => {
    return { ok: false, answer: failed(why, exit) };
  };
  const open = async (rev: string): Promise<Result<FleetReader>> => {
    const tree = await ports.gitTree({ dir: root, rev, exec: context.exec, env: toolEnv(context) });
    if (!tree.ok) return tree;
    opened.push(tree.value);
    return FleetReader.open(tree.value, ports);
  };
  const reader = await open('HEAD');
  if (!reader.ok) return no(reader.failure);
  const fleet = await reader.value.fleet();
  if (!fleet.ok) return no(fleet.failure, 1);
  const { scripts, inventory } = fleet.value.settings;
  const commit = scripts === null || !asks ? null : await fetchScripts(context, ports, root, scripts);
  if (commit?.ok === false) return commit;
  const from = commit === null ? reader : await open(commit.value);
  if (!from.ok) return no(from.failure);
  const judge = await RequestJudge.of(reader.value, ports.signatures, from.value);
  if (!judge.ok) return no(judge.failure, 1);
  return { ok: true, value: { judge: judge.value, inventory: inventory?.url ?? null } };
}

export interface HostRuns {
  /** By host. */
  readonly files: ReadonlyMap<string, RunsFile>;
  /** Branches that cannot be believed. */
  readonly faults: readonly Failure[];
}

/** What hosts have published; `only`: of these. */
export async function readRuns(
  context: CliContext,
  ports: DeskPorts,
  desk: Desk,
  only?: ReadonlySet<string>,
): Promise<Step<HostRuns>> {
  if (desk.inventory === null) {
    const answer = usage(
      'fleet.yaml names no inventory, in which hosts say what they ran',
      'Name it: --inventory URL, or inventory: { url: … } in fleet.yaml.',
    );
    return { ok: false, answer };
  }
  const remote = readRemote(desk.inventory, context.cwd);
  if ('fault' in remote)
    return { ok: false, answer: problem('USAGE', `--inventory: ${remote.fault.message}`, remote.fault.remedy) };
  const branches = await ports.inventory.readAll(remote.remote, HOST_RUNS, only);
  if (!branches.ok) return { ok: false, answer: failed(branches.failure) };
  const files = new Map<string, RunsFile>();
  const faults: Failure[] = [];
  const now = Math.floor(context.clock.now() / 1000);
  for (const branch of branches.value) {
    if (only !== undefined && !only.has(branch.host)) continue;
    const read = await readHostRuns(desk.judge.reader, ports.signatures, branch, now);
    if (!read.ok) faults.push(read.failure);
    else if (read.value !== null) files.set(branch.host, read.value);
  }
  return { ok: true, value: { files, faults } };
}

/** What hosts have published, with the desk at which it is judged; closed when the work is done. `inventory`: as `openDesk` has it. */
export async function withRuns(
  context: CliContext,
  ports: DeskPorts,
  inventory: string | undefined,
  work: (runs: HostRuns, desk: Desk) => Answer | Promise<Answer>,
): Promise<Answer> {
  const desk = await openDesk(context, ports, inventory, { asks: false });
  if (!desk.ok) return desk.answer;
  try {
    const runs = await readRuns(context, ports, desk.value);
    return runs.ok ? await work(runs.value, desk.value) : runs.answer;
  } finally {
    await desk.value.close();
  }
}

export function newNonce(): Nonce {
  const nonce = randomBytes(16).toString('hex');
  if (!isNonce(nonce)) throw new Error('16 bytes are 32 hex digits');
  return nonce;
}

/** A run by the beginning of its name, of those that are known. */
export function runNamed(asked: string, known: Iterable<Nonce>): Step<Nonce> {
  if (isNonce(asked)) return { ok: true, value: asked };
  if (!/^[0-9a-f]{4,31}$/.test(asked)) {
    return {
      ok: false,
      answer: usage(
        `"${asked}" names no run`,
        'It is 32 hex digits, as `kedge run` prints them, or the first 4 or more of them.',
      ),
    };
  }
  const found = [...new Set(known)].filter((nonce) => nonce.startsWith(asked));
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return { ok: true, value: only };
  const message = only === undefined ? `no run is known as "${asked}"` : `"${asked}" may be ${found.length} runs`;
  return { ok: false, answer: usage(message, '`kedge runs` lists them; 32 hex digits always name one.') };
}
