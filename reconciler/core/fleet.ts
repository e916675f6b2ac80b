/** fleet.yaml: what all hosts of a fleet share. */
import type { FleetFile, FleetScripts } from '../../schemas/generated/types.ts';
import { type ParsedDocument, parseDocument } from './document.ts';
import { fail, ok, type Result } from './failure.ts';
import { formatDuration, parseDuration, parseSize } from './formats.ts';
import type { Remote } from './host-config.ts';
import { LIMITS } from './limits.ts';
import { type CommitId, isCommitId } from './names.ts';
import { type Pattern, parsePattern } from './patterns.ts';
import { readRemote } from './remote.ts';

export interface FleetSettings {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  /** Milliseconds between polls, before jitter. */
  readonly pollMs: number;
  /** Milliseconds: no accepted signature newer than this is reported as stale. */
  readonly freshnessMs: number;
  readonly limits: { readonly repositoryBytes: number; readonly fileBytes: number; readonly files: number };
  /** Names below /etc that may differ from what the OS brought. */
  readonly driftIgnore: readonly Pattern[];
  /** Where a clone alone finds the inventory. */
  readonly inventory: Remote | null;
  /** Where its operator scripts are, if not in scripts/. */
  readonly scripts: ScriptsPin | null;
}

/** A repository of its own for scripts: who it is, and where trust in it begins. */
export interface ScriptsPin {
  readonly source: Remote;
  readonly id: string;
  readonly branch: string;
  readonly anchor: CommitId;
}

export interface Fleet {
  readonly settings: FleetSettings;
  readonly document: ParsedDocument<FleetFile>;
}

const POLL_MS = 60_000;
const FRESHNESS_MS = 30 * 86_400_000;
/** Fails with all faults at once; AGENT_TOO_OLD for a newer `version`. */
export function readFleet(bytes: Uint8Array, file = 'fleet.yaml'): Result<Fleet> {
  const parsed = parseDocument('fleet', file, bytes);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { id, name, branch = 'main', poll, freshness, limits = {}, inventory, drift, scripts } = document.value;
  const remote = inventory === undefined ? null : readRemote(inventory, null);
  if (remote !== null && 'fault' in remote) {
    const { code, message, remedy, key = 'url' } = remote.fault;
    return fail(code, `inventory.${key}: ${message}`, { ...document.at(['inventory', key]), remedy });
  }
  const pin = scripts === undefined ? ok(null) : readScriptsPin(document, scripts);
  if (!pin.ok) return pin;
  const pollMs = amount(parseDuration, poll) ?? POLL_MS;
  if (pollMs > LIMITS.pollMostMs) {
    const remedy = `Take ${formatDuration(LIMITS.pollMostMs)} or less: nothing else tells a host that there is news.`;
    return fail('SCHEMA_INVALID', `poll: ${poll} is longer than a day`, { ...document.at(['poll']), remedy });
  }
  const settings = {
    id,
    name,
    branch,
    pollMs,
    freshnessMs: amount(parseDuration, freshness) ?? FRESHNESS_MS,
    limits: {
      repositoryBytes: amount(parseSize, limits.repository) ?? LIMITS.repositoryBytes,
      fileBytes: amount(parseSize, limits.file) ?? LIMITS.fileBytes,
      files: limits.files ?? LIMITS.files,
    },
    driftIgnore: (drift?.ignore ?? []).flatMap((text) => parsePattern(text) ?? []),
    inventory: remote?.remote ?? null,
    scripts: pin.value,
  };
  return ok({ settings, document });
}

function readScriptsPin(
  document: ParsedDocument<FleetFile>,
  { url, plain, id, branch = 'main', anchor }: FleetScripts,
): Result<ScriptsPin> {
  const read = readRemote({ url, ...(plain === undefined ? {} : { plain }) }, null);
  if ('fault' in read) {
    const { code, message, remedy, key = 'url' } = read.fault;
    return fail(code, `scripts.${key}: ${message}`, { ...document.at(['scripts', key]), remedy });
  }
  if (!isCommitId(anchor)) throw new Error('the schema lets commit ids pass that are none');
  return ok({ source: read.remote, id, branch, anchor });
}

function amount(parse: (text: string) => number | undefined, text: string | undefined): number | undefined {
  return text === undefined ? undefined : parse(text);
}
