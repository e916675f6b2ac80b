/** `kedge stick receipts`: what hosts without a network wrote on a stick, into the inventory; so that the desk knows what they have. */
import { lstat, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { judgeRecords } from '../agent/judge-inventory.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, type HostName, isCommitId, isHostName } from '../core/names.ts';
import { isFleetId, RECEIPTS_FOLDER, STICK_FOLDER, stickFolder } from '../core/stick-index.ts';
import { type Answer, done, type ExitStatus, failed, type Step, usage } from './answer.ts';
import { fleetClone, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import type { OpenFolder } from './plan-sides.ts';
import { count, failureText, short, table } from './render.ts';
import type { KnownHost } from './status.ts';
import { inventoryOf, knownHosts } from './status-sources.ts';
import { lastLines, mustRun, tool, toolEnv } from './tools.ts';

export interface ReceiptPorts extends Pick<ReaderDeps, 'sha256' | 'tars'>, Omit<JudgePorts, 'buildTime'> {
  readonly folderTree: OpenFolder;
}

interface Receipt {
  readonly host: HostName;
  readonly file: string;
}

export interface ReceiptOutcome {
  readonly host: string;
  /** `known`: the inventory has it, or more, already. */
  readonly result: 'taken' | 'known' | 'refused';
  readonly commit: CommitId | null;
  readonly failure: Failure | null;
}

const NETWORK_MS = 5 * 60_000;

export async function stickReceipts(
  context: CliContext,
  ports: ReceiptPorts,
  path: string,
  options: { readonly inventory?: string },
): Promise<Answer> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root.answer;
  const tree = ports.folderTree({ dir: root.value, exec: context.exec, env: toolEnv(context) });
  const reader = await FleetReader.open(tree, ports);
  const fleet = reader.ok ? await reader.value.fleet() : reader;
  if (!reader.ok) return failed(reader.failure);
  if (!fleet.ok) return failed(fleet.failure);
  const receipts = await receiptsAt(resolve(context.cwd, path), fleet.value.settings.id);
  if (!receipts.ok) return receipts.answer;
  const remote = inventoryOf(context, options.inventory, fleet.value.settings.inventory);
  if (!remote.ok) return remote.answer;
  const keys = await knownHosts(ports.signatures, reader.value);
  const scratch = await mkdtemp(join(tmpdir(), 'kedge-receipts-'));
  try {
    const desk = { context, ports, scratch, remote: remote.value, keys };
    const heads = await fetchInventory(desk, receipts.value);
    if (!heads.ok) return heads.answer;
    const outcomes: ReceiptOutcome[] = [];
    for (const receipt of receipts.value) {
      const taken = await takeReceipt(desk, receipt, heads.value.get(receipt.host) ?? null);
      outcomes.push({ host: receipt.host, ...taken });
    }
    return receiptsAnswer(context, outcomes);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** PATH is the volume, its `kedge` folder, the fleet's folder in it, or the receipts themselves. */
async function receiptsAt(path: string, fleet: string): Promise<Step<readonly Receipt[]>> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return no(`there is nothing at ${path}`, 'The folder where the stick is mounted.');
  if (!facts.isDirectory()) {
    const remedy =
      'Receipts lie in a folder: that of the stick, or the one that `kedge sideload --receipts-only` was given.';
    return no(`${path} is no folder, and a host writes to none of these`, remedy);
  }
  const places = [stickFolder(fleet), fleet, '.'].map((place) => join(path, place, RECEIPTS_FOLDER));
  for (const folder of path.endsWith(`/${RECEIPTS_FOLDER}`) ? [path] : places) {
    const names = await readdir(folder).catch(() => null);
    if (names === null) continue;
    const receipts = names.flatMap((name): readonly Receipt[] => {
      const host = name.replace(/\.bundle$/, '');
      return name.endsWith('.bundle') && isHostName(host) ? [{ host, file: join(folder, name) }] : [];
    });
    if (receipts.length > 0) return { ok: true, value: receipts.sort((a, b) => (a.host < b.host ? -1 : 1)) };
  }
  const lists = await Promise.all([join(path, STICK_FOLDER), path].map((dir) => readdir(dir).catch(() => [])));
  const others = lists.flat().filter((name) => isFleetId(name) && name !== fleet);
  const remedy = `Is it mounted, and has a host had it? It writes ${STICK_FOLDER}/${fleet}/${RECEIPTS_FOLDER}/<host>.bundle.`;
  return others.length === 0
    ? no(`there is no receipt of this fleet at ${path}`, remedy)
    : no(
        `there is no receipt of this fleet, ${fleet}, at ${path}, but a stick of the fleet ${others.slice(0, 3).join(', ')}`,
        'Run it in a clone of that fleet.',
      );
}

function no(message: string, remedy: string): Step<never> {
  return { ok: false, answer: usage(message, remedy) };
}

interface Desk {
  readonly context: CliContext;
  readonly ports: ReceiptPorts;
  /** A bare repository that is thrown away: nothing of a stick gets into the clone. */
  readonly scratch: string;
  readonly remote: Remote;
  readonly keys: readonly KnownHost[];
}

/** Without hooks, and with what git checks of foreign objects. */
function git({ scratch }: Desk, ...args: readonly string[]): [string, ...string[]] {
  return ['git', '-C', scratch, '-c', 'fetch.fsckObjects=true', '-c', 'core.hooksPath=/dev/null', ...args];
}

/** The branches of these hosts as they stand in the inventory, by the operator's own git and logins. */
async function fetchInventory(desk: Desk, receipts: readonly Receipt[]): Promise<Step<ReadonlyMap<string, CommitId>>> {
  const { context, remote } = desk;
  const made = await mustRun(context, ['git', 'init', '--quiet', '--bare', desk.scratch], '');
  if (!made.ok) return made;
  const remedy = `See whether the inventory answers: git ls-remote ${remote.url}`;
  const patterns = receipts.map(({ host }) => `refs/heads/hosts/${host}`);
  const listed = await mustRun(context, git(desk, 'ls-remote', '--', remote.url, ...patterns), remedy, {
    timeoutMs: NETWORK_MS,
  });
  if (!listed.ok) return listed;
  const heads = new Map<string, CommitId>();
  for (const line of listed.value.split('\n')) {
    const [, id = '', host = ''] = /^([0-9a-f]{40})\trefs\/heads\/hosts\/(.+)$/.exec(line) ?? [];
    if (isCommitId(id) && receipts.some((receipt) => receipt.host === host)) heads.set(host, id);
  }
  if (heads.size === 0) return { ok: true, value: heads };
  const specs = [...heads.keys()].map((host) => `+refs/heads/hosts/${host}:refs/heads/inventory/${host}`);
  const argv = git(desk, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', remote.url, ...specs);
  const fetched = await mustRun(context, argv, remedy, { timeoutMs: NETWORK_MS });
  return fetched.ok ? { ok: true, value: heads } : fetched;
}

async function takeReceipt(
  desk: Desk,
  receipt: Receipt,
  before: CommitId | null,
): Promise<Omit<ReceiptOutcome, 'host'>> {
  const { host } = receipt;
  const opened = await openReceipt(desk, receipt);
  if (!opened.ok) return refusal(opened.failure, host, null);
  const after = opened.value;
  if (after === before || (await isBehind(desk, after, before)))
    return { result: 'known', commit: after, failure: null };
  const key = desk.keys.find((known) => known.host === host)?.certificate ?? null;
  if (key === null) {
    const remedy = `Add the host first: kedge host add ${host} --key FILE. The receipt stays where it is.`;
    return refusal(
      failure('HOST_UNKNOWN', `the fleet has no hosts/${host}.asc to check the receipt with`, { remedy }),
      host,
      after,
    );
  }
  if (!key.ok) return refusal(key.failure, host, after);
  const { signatures, cloneObjects } = desk.ports;
  const objects = cloneObjects(desk.scratch, toolEnv(desk.context));
  try {
    const judge = { signatures, now: () => desk.context.clock.now() };
    const fault = await judgeRecords(judge, objects, { before, after, host, key: key.value });
    if (fault !== null) return refusal(fault.code === 'REWOUND' ? conflict(fault, host, before) : fault, host, after);
  } finally {
    await objects.close();
  }
  const pushed = await push(desk, host, before, after);
  return pushed.ok ? { result: 'taken', commit: after, failure: null } : refusal(pushed.failure, host, after);
}

function refusal(failure: Failure, host: string, commit: CommitId | null): Omit<ReceiptOutcome, 'host'> {
  return { result: 'refused', commit, failure: { ...failure, host } };
}

function conflict(fault: Failure, host: string, before: CommitId | null): Failure {
  const message = `the receipt and the inventory have parted: ${host} reported ${short(before)} by another way meanwhile`;
  const remedy =
    'Nothing is lost: what the host says next, by either way, takes the place of both; the receipt stays on the stick.';
  return { ...fault, message, remedy };
}

/** One plain file with one branch, the host's own. Its objects get into the scratch repository, checked by git. */
async function openReceipt(desk: Desk, { host, file }: Receipt): Promise<Result<CommitId>> {
  const { context } = desk;
  const facts = await lstat(file);
  const bad = (why: string, cause?: string) =>
    fail('SOURCE_CORRUPT', `the receipt of ${host} cannot be read: ${why}`, {
      file,
      remedy: 'Have the host write it anew: put the stick in again.',
      ...(cause === undefined ? {} : { cause }),
    });
  if (!facts.isFile()) return bad('it is no plain file');
  if (facts.size > LIMITS.pushInventoryBytes) return bad(`it is larger than ${LIMITS.pushInventoryBytes} bytes`);
  const ref = `refs/heads/hosts/${host}`;
  const head = await headOf(file, ref);
  if (head === null) return bad(`it is no git bundle of version 2 that holds ${ref} and nothing else`);
  const argv = git(
    desk,
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--',
    file,
    `+${ref}:refs/heads/receipts/${host}`,
  );
  const env = { ...toolEnv(context), GIT_ALLOC_LIMIT: String(LIMITS.receiptAllocBytes) };
  const fetched = await tool(context, argv, { timeoutMs: NETWORK_MS, env });
  if (!fetched.ok) return bad('git could not be run');
  if (fetched.value.code !== 0) {
    const cause = lastLines(fetched.value);
    if (!/prerequisite/i.test(cause)) return bad('git does not take it', cause);
    const remedy =
      'Look at who deleted or moved the branch; the host begins it anew with the next record that it sends by the network.';
    return fail('REWOUND', `the receipt of ${host} goes on from a record that the inventory does not have`, {
      file,
      cause,
      remedy,
    });
  }
  return ok(head);
}

/** Of a bundle with exactly this branch (gitformat-bundle(5)); null: it is none. */
async function headOf(file: string, ref: string): Promise<CommitId | null> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    const [text = '', ...rest] = buffer.toString('latin1', 0, bytesRead).split('\n\n');
    if (rest.length === 0 || !text.startsWith('# v2 git bundle\n')) return null;
    const lines = text.split('\n').slice(1);
    const heads = lines.filter((line) => !/^-[0-9a-f]{40}( .*)?$/.test(line));
    const [, id = ''] = /^([0-9a-f]{40}) /.exec(heads[0] ?? '') ?? [];
    return heads.length === 1 && heads[0] === `${id} ${ref}` && isCommitId(id) ? id : null;
  } finally {
    await handle.close();
  }
}

const HEADER_BYTES = 64 * 1024;

async function isBehind(desk: Desk, after: CommitId, before: CommitId | null): Promise<boolean> {
  if (before === null) return false;
  const said = await tool(desk.context, git(desk, 'merge-base', '--is-ancestor', after, before));
  return said.ok && said.value.code === 0;
}

/** Only from where it was judged: somebody may have moved it meanwhile. A branch that starts anew is no fast-forward. */
async function push(desk: Desk, host: string, before: CommitId | null, after: CommitId): Promise<Result<void>> {
  const { context, remote } = desk;
  const ref = `refs/heads/hosts/${host}`;
  const argv = git(
    desk,
    'push',
    '--quiet',
    `--force-with-lease=${ref}:${before ?? ''}`,
    '--',
    remote.url,
    `${after}:${ref}`,
  );
  const pushed = await tool(context, argv, { timeoutMs: NETWORK_MS });
  if (pushed.ok && pushed.value.code === 0) return ok(undefined);
  const cause = pushed.ok ? lastLines(pushed.value) : 'git could not be run';
  return fail('INVENTORY_REJECTED', `${remote.name} did not take the records of ${host}`, {
    source: remote.name,
    cause,
    remedy:
      'See whether you may push there (git push asks with your own logins), and run it again: the receipt stays on the stick.',
  });
}

function receiptsAnswer(context: CliContext, outcomes: readonly ReceiptOutcome[]): Answer {
  const refused = outcomes.flatMap(({ failure: why }) => why ?? []);
  const rows = outcomes.map(({ host, result, commit, failure: why }) => [host, result, short(commit), why?.code ?? '']);
  const hints = [
    ...refused.map((why) => failureText(why, context.io.errColor).trimEnd()),
    `${count(outcomes.length - refused.length, 'receipt')} in the inventory: kedge status`,
  ];
  const exit: ExitStatus =
    refused.length === 0 ? 0 : refused.length < outcomes.length ? 3 : failed(refused[0] as Failure).exit;
  return done(
    { receipts: outcomes, failure: refused[0] ?? null },
    table(['HOST', 'RECEIPT', 'COMMIT', ''], rows, context.io.color),
    { exit, hints },
  );
}
