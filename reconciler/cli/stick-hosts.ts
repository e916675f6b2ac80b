/** For whom a stick is, and what each of those hosts is known to have: by its own signed record, or by the operator's word. */
import type { FleetReader } from '../agent/fleet-reader.ts';
import { type CommitId, type HostName, isCommitId, isHostName, isSha256, type Sha256 } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import { failed, type Step, usage } from './answer.ts';
import { commitOf } from './clone.ts';
import type { CliContext } from './context.ts';
import type { HostStatus } from './status.ts';
import { mustRun, tool } from './tools.ts';

export interface StickHost {
  readonly name: HostName;
  /** That it is known to have; null: nothing is known. */
  readonly since: CommitId | null;
  readonly os: KnownOs;
  /** `linux/amd64`; null: not known. */
  readonly platform: string | null;
}

/** `none`: it does not manage its OS. */
export type KnownOs =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'runs'; readonly commit: Sha256 };

export interface HostChoice {
  readonly for?: readonly string[];
  readonly label: readonly string[];
}

/** Sorted by name, never empty. A name that the fleet does not have is a slip, and not left out. */
export async function chooseHosts(reader: FleetReader, choice: HostChoice): Promise<Step<readonly HostName[]>> {
  const named = (choice.for ?? []).flatMap((text) => text.split(',')).map((name) => name.trim());
  const known = reader.names('hosts').filter(isHostName);
  if ((named.length === 0) === (choice.label.length === 0))
    return no('say for whom: --for a,b, or -l label=value', 'One of the two.');
  const wrong = named.find((name) => !known.some((host) => host === name));
  if (wrong !== undefined) {
    const meant = nearest(wrong, known);
    const hosts = `Hosts: ${known.join(', ') || 'none yet'}.`;
    return no(
      `there is no host "${wrong}" in this fleet`,
      meant === undefined ? hosts : `Did you mean ${meant}? ${hosts}`,
    );
  }
  if (named.length > 0) return { ok: true, value: known.filter((host) => named.includes(host)) };
  return labelled(reader, known, choice.label);
}

async function labelled(
  reader: FleetReader,
  known: readonly HostName[],
  words: readonly string[],
): Promise<Step<readonly HostName[]>> {
  const wanted: (readonly [string, string])[] = [];
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1) return no(`-l takes label=value, not "${word}"`, '-l site=berlin, as often as needed.');
    wanted.push([word.slice(0, at), word.slice(at + 1)]);
  }
  const hosts: HostName[] = [];
  for (const host of known) {
    const file = await reader.document('host', `hosts/${host}.yaml`);
    if (!file.ok) return { ok: false, answer: failed(file.failure, 1) };
    const labels = file.value.value.labels ?? {};
    if (wanted.every(([label, value]) => labels[label] === value)) hosts.push(host);
  }
  if (hosts.length > 0) return { ok: true, value: hosts };
  return no(`no host has the label ${words.join(' and ')}`, '`labels:` of hosts/*.yaml says which has what.');
}

/** `statuses`: verified; hosts that are not among them are not known. */
export function knownByRecord(hosts: readonly HostName[], statuses: readonly HostStatus[]): readonly StickHost[] {
  return hosts.map((name) => {
    const record = statuses.find(({ host, verified }) => host === name && verified)?.record ?? null;
    const commit = record?.fleet.commit ?? null;
    const since = commit !== null && isCommitId(commit) ? commit : null;
    if (record === null) return { name, since, os: { kind: 'unknown' }, platform: null };
    const { booted } = record.os;
    const os: KnownOs = booted !== null && isSha256(booted) ? { kind: 'runs', commit: booted } : { kind: 'none' };
    return { name, since, os, platform: platformOf(record.hardware) };
  });
}

/** Node's names for what Docker calls otherwise. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', arm: 'arm/v7' };

function platformOf(hardware: { readonly cpu?: unknown }): string | null {
  const architecture: unknown = Object(hardware.cpu).architecture;
  const known = typeof architecture === 'string' ? ARCHITECTURES[architecture] : undefined;
  return known === undefined ? null : `linux/${known}`;
}

/** What the hosts have is what their records say; a revision that is named stands in the place of their commits. */
export async function withSince(
  context: CliContext,
  line: StickLine,
  hosts: readonly StickHost[],
  since: string,
): Promise<Step<readonly StickHost[]>> {
  const { root, branch, commits } = line;
  if (since === 'auto') return { ok: true, value: hosts };
  if (since === 'none') return { ok: true, value: hosts.map((host) => ({ ...host, since: null })) };
  const commit = await commitOf(context, root, since);
  if (!commit.ok) return commit;
  const { value } = commit;
  if (value === null || !isCommitId(value))
    return no(
      `there is no commit "${since}" here (--since)`,
      'Name a commit that every one of these hosts has; or auto, or none.',
    );
  if (!commits.has(value))
    return no(
      `${since} is not on ${branch} as it is here (--since)`,
      `Name a commit of ${branch} that every one of these hosts has; git pull where they are ahead of this clone.`,
    );
  return { ok: true, value: hosts.map((host) => ({ ...host, since: value })) };
}

/** Where a stick is made. */
export interface StickLine {
  readonly root: string;
  readonly commit: CommitId;
  readonly branch: string;
  /** Of the branch through first parents, as hosts walk it. */
  readonly commits: ReadonlySet<string>;
}

export async function lineOf(context: CliContext, head: Omit<StickLine, 'commits'>): Promise<Step<StickLine>> {
  const argv = ['git', '-C', head.root, 'rev-list', '--first-parent', head.commit] as const;
  const said = await mustRun(context, argv, 'Check the clone: git fsck');
  return said.ok ? { ok: true, value: { ...head, commits: new Set(said.value.trim().split('\n')) } } : said;
}

/**
 * A commit that is not in the clone, or not on the line of the branch, is nothing to build on: hosts only ever stand on that line. A record is
 * the word of one host, which can make its own stick larger by a false one, and hinders no other host.
 */
export async function knownHere(
  context: CliContext,
  line: StickLine,
  hosts: readonly StickHost[],
): Promise<Step<{ readonly hosts: readonly StickHost[]; readonly notes: readonly string[] }>> {
  const { branch } = line;
  const notes: string[] = [];
  const known: StickHost[] = [];
  for (const host of hosts) {
    const place = host.since === null ? null : await placeOn(context, line, host.since);
    if (place?.ok === false) return place;
    const at = `${host.name} is at ${host.since}`;
    switch (place?.value) {
      case 'missing':
        notes.push(`${at}, which is not in this clone, so that all of the history goes along: git pull`);
        known.push({ ...host, since: null });
        break;
      case 'ahead':
        notes.push(`${at}, which is ahead of ${branch} here, so that nothing of this is new to it: git pull`);
        known.push({ ...host, since: line.commit });
        break;
      case 'apart':
        notes.push(
          `${at}, which is not on ${branch}, so that all of the history goes along: find out who put it there`,
        );
        known.push({ ...host, since: null });
        break;
      default:
        known.push(host);
    }
  }
  return { ok: true, value: { hosts: known, notes } };
}

async function placeOn(
  context: CliContext,
  { root, commit, commits }: StickLine,
  since: CommitId,
): Promise<Step<'on' | 'missing' | 'ahead' | 'apart'>> {
  if (commits.has(since)) return { ok: true, value: 'on' };
  const there = await commitOf(context, root, since);
  if (!there.ok) return there;
  if (there.value === null) return { ok: true, value: 'missing' };
  const ahead = await tool(context, ['git', '-C', root, 'merge-base', '--is-ancestor', commit, since]);
  if (!ahead.ok) return ahead;
  return { ok: true, value: ahead.value.code === 0 ? 'ahead' : 'apart' };
}

function no(message: string, remedy: string): { readonly ok: false; readonly answer: ReturnType<typeof usage> } {
  return { ok: false, answer: usage(message, remedy) };
}
