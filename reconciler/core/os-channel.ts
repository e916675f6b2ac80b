/** os/<channel>.yaml: the OSTree commit that the hosts of a channel run, where it comes from, and when a host may reboot into it. */
import type { OsFile } from '../../schemas/generated/types.ts';
import { failAll, type ParsedDocument } from './document.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import { formatDuration, parseDuration } from './formats.ts';
import { type Hooks, readHooks } from './hooks.ts';
import { LIMITS } from './limits.ts';
import { isSha256, type Sha256 } from './names.ts';
import { nearest } from './nearest.ts';
import { readRemote } from './remote.ts';
import { ANY_TIME, readSchedule, type Schedule } from './windows.ts';

export interface OsChannel {
  readonly name: string;
  /** OSTree commit checksum. */
  readonly commit: Sha256;
  /** For people. */
  readonly ref: string;
  /** https, or http on loopback; never empty. */
  readonly remotes: readonly string[];
  /** Paths of certificates, of which one must have signed the commit besides; never empty. */
  readonly signedBy: readonly string[];
  readonly reboot: Schedule;
  /** Healthy within this of booting, or back to the old deployment. */
  readonly confirmMs: number;
  /** Scripts that are run around a reboot; whoever may write this file chooses the whole system, so they need no power. */
  readonly hooks: Hooks;
}

/** Where the pin of a channel stands. */
export function channelFile(channel: string): string {
  return `os/${channel}.yaml`;
}

/** The channel that a path is the file of, or null. */
export function channelOf(path: string): string | null {
  return /^os\/([a-z0-9][a-z0-9._-]{0,62})\.yaml$/.exec(path)?.[1] ?? null;
}

/** Fails with all faults at once. Whether the certificates are there is the tree's: `certificateFaults`. */
export function readOsChannel(document: ParsedDocument<OsFile>): Result<OsChannel> {
  const { commit, ref, remotes, signedBy, reboot, confirm, hooks } = document.value;
  const name = channelOf(document.file);
  if (name === null) throw new Error(`${document.file} is the file of no channel`);
  if (!isSha256(commit)) throw new Error('the schema lets digests pass that are none');
  const urls = remotes.map((remote) => readRemote(remote, null));
  const faults = urls.flatMap((read, i) => remoteFault(document, i, read) ?? []);
  const schedule = readSchedule('reboot', (part) => document.at(['reboot', ...part]), reboot ?? {});
  faults.push(...schedule.faults);
  const confirmMs = confirm === undefined ? LIMITS.osConfirmDefaultMs : (parseDuration(confirm) ?? 0);
  if (confirmMs > LIMITS.osConfirmMostMs) {
    const message = `confirm: ${confirm} is longer than ${formatDuration(LIMITS.osConfirmMostMs)}`;
    const remedy = 'Take less: until then a host that came up badly is left so.';
    faults.push(failure('SCHEMA_INVALID', message, { ...document.at(['confirm']), remedy }));
  }
  if (faults.length > 0) return failAll(faults);
  return ok({
    name,
    commit,
    ref,
    remotes: urls.flatMap((read) => ('remote' in read ? [read.remote.url] : [])),
    signedBy,
    reboot: reboot === undefined ? ANY_TIME : schedule.schedule,
    confirmMs,
    hooks: readHooks(hooks),
  });
}

function remoteFault(document: ParsedDocument<OsFile>, i: number, read: ReturnType<typeof readRemote>): Failure | null {
  const where = document.at(['remotes', i]);
  if ('fault' in read) {
    const { code, message, remedy } = read.fault;
    // There is no `plain: true` here: what says that the line may be read along would be said for every host.
    const plain = code === 'SOURCE_SCHEME_MISMATCH' ? 'Use https (http is taken on loopback only).' : remedy;
    return failure(code, `remotes[${i}]: ${message}`, { ...where, remedy: plain });
  }
  if (read.remote.kind === 'http') return null;
  return failure('SCHEMA_INVALID', `remotes[${i}]: an https URL is expected`, {
    ...where,
    remedy: 'OSTree repositories are pulled over https (http on loopback only).',
  });
}

/** Certificates that the channel names and the tree does not have. `paths`: every file of it. */
export function certificateFaults(document: ParsedDocument<OsFile>, paths: ReadonlySet<string>): readonly Failure[] {
  return document.value.signedBy.flatMap((path, i) => {
    if (paths.has(path)) return [];
    const meant = nearest(
      path,
      [...paths].filter((own) => own.startsWith('trust/os/')),
    );
    const remedy = meant === undefined ? `Add the certificate as ${path}.` : `Did you mean \`${meant}\`?`;
    return [failure('REFERENCE_MISSING', `there is no ${path}`, { ...document.at(['signedBy', i]), remedy })];
  });
}
