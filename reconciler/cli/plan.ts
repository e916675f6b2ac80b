/** `kedge plan`: what each host would do, from one state of the fleet repository to another. Offline; signatures are not judged here. */
import { readAgentTarget } from '../agent/agent-target.ts';
import { resolveDesired } from '../agent/desired.ts';
import { FleetReader, type ReaderDeps } from '../agent/fleet-reader.ts';
import { type AgentTarget, sameAgent } from '../core/agent-pin.ts';
import type { DeveloperGrant } from '../core/developer.ts';
import { faultsOf } from '../core/document.ts';
import { type Failure, ok, type Result } from '../core/failure.ts';
import { formatDuration } from '../core/formats.ts';
import { hookLines } from '../core/hooks.ts';
import type { HostState } from '../core/host-state.ts';
import { LIMITS } from '../core/limits.ts';
import { tiedGroups } from '../core/memory.ts';
import { isHostName } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import type { OsChannel } from '../core/os-channel.ts';
import type { OsDownload } from '../core/os-download.ts';
import type { OsPin } from '../core/os-pins.ts';
import { ANY_TIME, type Schedule } from '../core/windows.ts';
import type { OsDownloads } from '../ports/os-download.ts';
import type { FleetTree } from '../ports/tree.ts';
import { type Answer, done, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { type ImagesDownload, type ImageWeights, imagesText, type WeighImages, weighImages } from './plan-images.ts';
import { type Color, count, faultLine, paint, plain } from './render.ts';
import { scheduleText } from './schedule-text.ts';
import { type BundleChange, diffStates, hookNotes } from './state-diff.ts';

/** A state of the repository, and what people call it. */
export interface PlanSide {
  readonly name: string;
  /** Null: there is nothing yet (no commit). */
  readonly tree: FleetTree | null;
}

export interface HostPlan {
  readonly host: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly bundles: readonly BundleChange[];
  /** Null: the same OS as before. Hosts apply it that manage their OS (`ostree:` in host.yaml). */
  readonly os: OsChange | null;
  /** Null: the same agent as before. Hosts take it over whose agent was started by the launcher. */
  readonly agent: AgentChange | null;
  /** How much new images download; absent: not asked, or none is new. */
  readonly images?: ImagesDownload;
  /** What the bundles alone do not say. */
  readonly notes: readonly string[];
  /** Why the host would refuse to move. */
  readonly faults: readonly Failure[];
}

export interface OsChange {
  readonly from: OsPin | null;
  readonly to: OsPin | null;
  /** When a host that manages its OS reboots into it; null: there is nothing to reboot into. */
  readonly reboot: string | null;
  /** Scripts that it runs around the reboot; absent: none. */
  readonly hooks?: readonly string[];
  /** How much it downloads; absent: not asked. */
  readonly download?: OsDownload;
}

/** Null: the agent of the host's own package. */
export interface AgentChange {
  readonly from: Exclude<AgentTarget, 'unknown'>;
  readonly to: Exclude<AgentTarget, 'unknown'>;
}

/** Whether the host would do anything, or people should know of something. */
export function isMoving({ bundles, os, agent, notes }: HostPlan): boolean {
  return bundles.length > 0 || os !== null || agent !== null || notes.length > 0;
}

export async function plan(
  context: CliContext,
  deps: ReaderDeps,
  sides: { readonly from: PlanSide; readonly to: PlanSide },
  options: { readonly host?: string; readonly exitCode: boolean },
  sizes: SizePorts | null = null,
): Promise<Answer> {
  const { host } = options;
  const planned = await planHosts(context, deps, sides, host, sizes);
  if (!planned.ok) return failed(planned.failure, 1);
  const { all, hosts } = planned.value;
  if (host !== undefined && !all.includes(host)) {
    const meant = nearest(host, all);
    return usage(
      `there is no host "${host}" in this fleet`,
      meant === undefined ? `Hosts: ${all.join(', ') || 'none yet'}.` : `Did you mean ${meant}?`,
    );
  }
  return planAnswer(context, sides, hosts, options.exitCode);
}

/** What each host would do, or the one that is named; `all`: the names of every host of either side. */
export async function planHosts(
  context: Pick<CliContext, 'signal'>,
  deps: ReaderDeps,
  sides: { readonly from: PlanSide; readonly to: PlanSide },
  host?: string,
  sizes: SizePorts | null = null,
): Promise<Result<{ readonly all: readonly string[]; readonly hosts: readonly HostPlan[] }>> {
  const from = await openSide(sides.from, deps);
  if (!from.ok) return from;
  const to = await openSide(sides.to, deps);
  if (!to.ok) return to;
  const all = [...new Set([...(from.value?.names('hosts') ?? []), ...(to.value?.names('hosts') ?? [])])].sort();
  const hosts: HostPlan[] = [];
  const { signal } = context;
  const ask =
    sizes === null
      ? null
      : { os: askOnce(sizes.os, signal), images: weighImages(sizes.images, sizes.platform, signal) };
  for (const name of host === undefined ? all : all.filter((one) => one === host)) {
    if (context.signal.aborted) break;
    hosts.push(await planHost(name, from.value, to.value, ask));
  }
  return { ok: true, value: { all, hosts } };
}

/** Asked over the network, where `--sizes` is given. */
export interface SizePorts {
  readonly os: OsDownloads;
  readonly images: ImageWeights;
  /** Of the images that are weighed: a fleet does not say of what platform its hosts are. */
  readonly platform: string;
}

interface AskSizes {
  readonly os: AskDownload;
  readonly images: WeighImages;
}

type AskDownload = (from: OsPin | null, to: OsChannel) => Promise<OsDownload>;

/** Many hosts make the same update. */
function askOnce(downloads: OsDownloads, signal: AbortSignal): AskDownload {
  const asked = new Map<string, Promise<OsDownload>>();
  return (from, { commit, remotes }) => {
    const key = JSON.stringify([from?.commit, commit, remotes]);
    const known = asked.get(key) ?? downloads.of({ from: from?.commit ?? null, to: commit, remotes, signal });
    asked.set(key, known);
    return known;
  };
}

function planAnswer(
  context: CliContext,
  sides: { readonly from: PlanSide; readonly to: PlanSide },
  hosts: readonly HostPlan[],
  exitCode: boolean,
): Answer {
  const faulty = hosts.filter((host) => host.faults.length > 0).length;
  const moving = hosts.filter(isMoving).length;
  const hints = [
    `${sides.from.name} -> ${sides.to.name}: ${moving} of ${count(hosts.length, 'host')} would change${faulty === 0 ? '' : `, ${faulty} would refuse to`}`,
  ];
  if (hosts.length === 0) hints.push('No hosts yet: kedge host add NAME --key FILE');
  const text = hosts.map((host) => renderHost(host, context.io.color)).join('');
  const exit = faulty > 0 ? 1 : exitCode && moving > 0 ? 6 : 0;
  const failure = hosts.flatMap((host) => host.faults)[0] ?? null;
  return done({ from: sides.from.name, to: sides.to.name, hosts, failure }, text, { exit, hints });
}

async function openSide(side: PlanSide, deps: ReaderDeps): Promise<Result<FleetReader | null>> {
  return side.tree === null ? { ok: true, value: null } : FleetReader.open(side.tree, deps);
}

async function planHost(
  host: string,
  from: FleetReader | null,
  to: FleetReader | null,
  ask: AskSizes | null,
): Promise<HostPlan> {
  const before = await stateOf(from, host);
  const after = await stateOf(to, host);
  const [a, b] = [before.state, after.state];
  const agent = agentChange(before.agent, after.agent);
  const plan = { host, from: a?.digest ?? null, to: b?.digest ?? null, agent };
  if (after.faults.length > 0) return { ...plan, bundles: [], os: null, notes: [], faults: after.faults };
  if (b === null) return { ...plan, agent: null, bundles: [], os: null, notes: a === null ? [] : [GONE], faults: [] };
  const notes: string[] = [];
  if (before.faults.length > 0)
    notes.push(`the state before cannot be resolved (${before.faults[0]?.code}): shown as if the host were new`);
  if (b.retire && a?.retire !== true) notes.push('retires: everything of Kedge is taken down');
  if (!b.retire && a?.retire === true) notes.push('is no longer retired');
  const suspended = b.suspend === true ? 'the whole host' : b.suspend === false ? '' : b.suspend.join(', ');
  const os = b.retire ? null : await osChange(before, after, ask?.os ?? null);
  const changes = withWaits(diffStates(a, b), b, os);
  if (suspended !== '' && (changes.length > 0 || JSON.stringify(a?.suspend) !== JSON.stringify(b.suspend))) {
    notes.push(`suspended in hosts/${host}.yaml (${suspended}): accepted and not applied`);
  }
  if (after.agent === 'unknown') notes.push('agent: nobody can say which one is pinned, and the host keeps its own');
  if (!b.retire) notes.push(...hookNotes(a, b));
  const developer = developerNote(before, after);
  if (developer !== null) notes.push(developer);
  if (!after.os.ok && before.os.ok) notes.push(`os: ${after.os.failure.message} (kedge lint says more)`);
  const images = ask === null || b.retire ? null : await ask.images(a, b);
  return { ...plan, bundles: changes, os, ...(images === null ? {} : { images }), notes, faults: [] };
}

/** Bundles that `after` ties together wait together; what is new on a host ends nothing there, and waits for the OS alone. */
function withWaits(changes: readonly BundleChange[], to: HostState, os: OsChange | null): readonly BundleChange[] {
  const moving = to.bundles.filter((b) => changes.some((c) => c.bundle === b.name && c.from !== c.to));
  const groups = tiedGroups(moving);
  const boots = os !== null && os.to !== null && os.from?.commit !== os.to.commit ? os.to : null;
  return changes.map((change) => {
    const group = groups.find((one) => one.some((b) => b.name === change.bundle)) ?? [];
    if (change.change === 'remove') return change;
    if (boots !== null && group.some((b) => b.requires === 'os')) {
      return {
        ...change,
        waits: [`swapped when the OS ${boots.commit.slice(0, 12)} is booted, and goes back with it`],
      };
    }
    const rules = group.flatMap((b) => (b.when === null || !isChanged(changes, b.name) ? [] : [scheduleText(b.when)]));
    return rules.length === 0
      ? change
      : { ...change, waits: rules.map((rule) => `swapped ${rule}; while no container is labelled kedge.busy=true`) };
  });
}

function isChanged(changes: readonly BundleChange[], name: string): boolean {
  return changes.some((c) => c.bundle === name && c.change === 'change');
}

/** What nobody could say before counts as none. */
function agentChange(before: AgentTarget, after: AgentTarget): AgentChange | null {
  const from = before === 'unknown' ? null : before;
  return after === 'unknown' || sameAgent(from, after) ? null : { from, to: after };
}

async function osChange(before: Side, after: Side, download: AskDownload | null): Promise<OsChange | null> {
  if (!after.os.ok) return null;
  const from = before.os.ok ? before.os.value : null;
  const to = after.os.value;
  if (from?.channel === to?.channel && from?.commit === to?.commit) return null;
  if (to === null || from?.commit === to.commit) return { from, to, reboot: null };
  const hooks = after.channel === null ? [] : hookLines(after.channel.hooks, false);
  const change = { from, to, reboot: scheduleText(after.reboot), ...(hooks.length === 0 ? {} : { hooks }) };
  return download === null || after.channel === null
    ? change
    : { ...change, download: await download(from, after.channel) };
}

function developerNote(before: Side, after: Side): string | null {
  const [was, is] = [before.developer, after.developer];
  if (JSON.stringify(was) === JSON.stringify(is)) return null;
  if (is === null) return 'developer mode is taken back: where it is on, a reboot ends it';
  if (!after.os.ok || after.os.value === null)
    return 'developer mode is asked for, and no channel pins an OS to unlock';
  const [from, until] = [is.from, is.until].map((time) => new Date(time).toISOString());
  return `developer mode from ${from} until ${until} (${is.reason}): /usr is made writable, no update reboots the host meanwhile, and a reboot ends it`;
}

/** A host before or after the change. */
interface Side {
  readonly state: HostState | null;
  readonly os: Result<OsPin | null>;
  readonly channel: OsChannel | null;
  readonly reboot: Schedule;
  readonly agent: AgentTarget;
  readonly developer: DeveloperGrant | null;
  readonly faults: readonly Failure[];
}

const GONE =
  'its file is gone: what runs keeps running and the host reports HOST_UNKNOWN (to take it down, set `retire: true` first)';

async function stateOf(reader: FleetReader | null, host: string): Promise<Side> {
  const nothing = {
    state: null,
    os: ok(null),
    channel: null,
    reboot: ANY_TIME,
    agent: null,
    developer: null,
    faults: [],
  };
  if (reader === null || !isHostName(host)) return nothing;
  const read = await readAgentTarget(reader.tree, host);
  const agent = !reader.files.has(`hosts/${host}.yaml`) ? null : read.ok ? read.value : ('unknown' as const);
  const none = { ...nothing, agent };
  const desired = await resolveDesired(reader, host);
  if (desired.ok) {
    const { state, os, developer } = desired.value;
    const channel = os.ok ? os.value : null;
    return { state, os: pinOf(os), channel, reboot: channel?.reboot ?? ANY_TIME, agent, developer, faults: [] };
  }
  return { ...none, faults: desired.failure.code === 'HOST_UNKNOWN' ? [] : faultsOf(desired.failure) };
}

function pinOf(channel: Result<OsChannel | null>): Result<OsPin | null> {
  if (!channel.ok) return channel;
  if (channel.value === null) return ok(null);
  return ok({ channel: channel.value.name, commit: channel.value.commit });
}

const SIGNS: { readonly [K in BundleChange['change']]: readonly [string, Color] } = {
  add: ['+', 'green'],
  change: ['~', 'yellow'],
  remove: ['-', 'red'],
};

export function renderHost(host: HostPlan, color: boolean): string {
  const { bundles, os, agent, images, notes, faults } = host;
  const name = paint(plain(host.host), 'bold', color);
  const taken = agent === null ? [] : [`  ${paint('~', 'yellow', color)} ${plain(agentText(agent))}`];
  if (faults.length > 0) {
    const lines = faults.map((fault) => `  ${faultLine(fault)}`);
    return `${name}: would refuse\n${[...taken.map((line) => `${line}\n`), ...lines].join('')}`;
  }
  if (bundles.length === 0 && os === null && agent === null && notes.length === 0) return `${name}: no change\n`;
  const lines = [`${name}: ${bundles.length === 0 ? 'no bundle changes' : count(bundles.length, 'change')}`];
  if (os !== null) lines.push(`  ${paint('~', 'yellow', color)} ${plain(osText(os))}`);
  for (const hook of os?.hooks ?? []) lines.push(`      runs:  ${plain(hook)}`);
  lines.push(...taken);
  if (images !== undefined) lines.push(`  ${plain(imagesText(images))}`);
  for (const note of notes) lines.push(`  ${plain(note)}`);
  for (const { bundle, change, reasons, waits = [], hooks = [] } of bundles) {
    const [sign, shade] = SIGNS[change];
    lines.push(`  ${paint(sign, shade, color)} ${plain(bundle)}`);
    for (const reason of reasons) lines.push(`      ${plain(reason)}`);
    for (const wait of waits) lines.push(`      waits: ${plain(wait)}`);
    for (const hook of hooks) lines.push(`      runs:  ${plain(hook)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** `os stable: 111111111111 -> 222222222222`, the beginnings of its commits. */
function osText({ from, to, reboot, download }: OsChange): string {
  const shown = (pin: OsPin | null) => pin?.commit.slice(0, 12) ?? 'none';
  const switched = from !== null && to !== null && from.channel !== to.channel;
  const name = (from ?? to)?.channel ?? '';
  const change = `os ${name}: ${shown(from)} -> ${switched ? `${to.channel}: ` : ''}${shown(to)}`;
  if (reboot === null) return change;
  const bytes = download === undefined ? '' : `; downloads ${downloadText(download)}`;
  return `${change} (a host that manages its OS reboots: ${reboot}${bytes})`;
}

function downloadText(download: OsDownload): string {
  if (download.kind === 'unknown') return `nobody knows how much: ${download.why}`;
  const bytes = `${(download.bytes / 1e6).toFixed(1)} MB`;
  switch (download.kind) {
    case 'delta':
      return `${bytes} (static delta)`;
    case 'objects':
      return `${bytes} (no static delta)`;
    case 'objects-at-most':
      return `at most ${bytes} (no static delta)`;
    default:
      return download satisfies never;
  }
}

/** `agent 0.1.0 -> 0.2.0`: on trial, and back where it does not come to a good pass. */
function agentText({ from, to }: AgentChange): string {
  const shown = (pin: AgentChange['from']) => pin?.version ?? 'that of its package';
  if (from !== null && to !== null && JSON.stringify(from.sha256) === JSON.stringify(to.sha256)) {
    return `agent ${shown(to)}: the same file from elsewhere, or with another time (a host that runs it does nothing)`;
  }
  const file = from?.version === to?.version ? ' (another file)' : '';
  const trial = `on trial for ${formatDuration(to?.confirmMs ?? LIMITS.agentConfirmMs)}, else back`;
  return `agent ${shown(from)} -> ${shown(to)}${file} (${trial})`;
}
