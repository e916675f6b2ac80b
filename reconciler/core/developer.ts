/** Developer mode: a signed commit lets one host’s /usr be written to for a limited time. Pure. */
import type { HostFile } from '../../schemas/generated/types.ts';
import type { ParsedDocument } from './document.ts';
import { type Failure, failure } from './failure.ts';
import { formatDuration } from './formats.ts';
import { LIMITS } from './limits.ts';
import type { Sha256 } from './names.ts';
import type { BootVerdict, OsMemory } from './os-memory.ts';
import { bootedOf, type OsStatus } from './os-observed.ts';
import type { OsPlan, OsVerdict } from './os-plan.ts';

/** Milliseconds since the epoch. Both ends stand in the file, so that its length needs no clock to be judged. */
export interface DeveloperGrant {
  readonly from: number;
  readonly until: number;
  readonly reason: string;
}

/** Null: none. Faults stop the host, as others of its file do. */
export function readDeveloper(document: ParsedDocument<HostFile>): {
  readonly grant: DeveloperGrant | null;
  readonly faults: readonly Failure[];
} {
  const { developer } = document.value;
  if (developer === undefined || developer === null) return { grant: null, faults: [] };
  const times = [readTime(developer.from), readTime(developer.until)];
  const [from, until] = times;
  const fault = (key: string, message: string, remedy: string) => ({
    grant: null,
    faults: [failure('SCHEMA_INVALID', `developer: ${message}`, { ...document.at(['developer', key]), remedy })],
  });
  const bad = times.indexOf(null);
  if (from == null || until == null) {
    const key = bad === 0 ? 'from' : 'until';
    return fault(key, `${developer[key]} is no time that there is`, 'Write it as `2026-12-01T08:00:00Z`.');
  }
  if (until <= from) return fault('until', 'it ends before it begins', 'Let `until` be later than `from`.');
  if (until - from > LIMITS.developerMostMs) {
    const most = formatDuration(LIMITS.developerMostMs);
    const remedy = 'Take less, and sign it again when it is over.';
    return fault('until', `it lasts longer than ${most} from \`from\` on`, remedy);
  }
  return { grant: { from, until, reason: developer.reason }, faults: [] };
}

/** `2026-12-01T08:00Z`, seconds where given; null for the 30th of February. */
function readTime(text: string): number | null {
  const time = Date.parse(text);
  if (!Number.isFinite(time)) return null;
  // Date.parse lets days pass that the month does not have.
  return new Date(time).toISOString().startsWith(text.slice(0, 16)) ? time : null;
}

/** What the agent unlocked, and when: remembered so that it is ended, and by nobody else’s unlocking. */
export interface DeveloperMemory extends DeveloperGrant {
  readonly bootId: string;
}

export interface DeveloperInput {
  readonly grant: DeveloperGrant | null;
  /** Of this boot or of an earlier one; null: none. */
  readonly memory: DeveloperMemory | null;
  /** The latest of the clock and of what the host has proof of. */
  readonly now: number;
  readonly status: OsStatus;
  readonly os: OsMemory;
  readonly boot: BootVerdict;
  /** What a reboot waits for, as whole sentences. */
  readonly waits: readonly string[];
}

export function isOpen(grant: DeveloperGrant | null, now: number): boolean {
  return grant !== null && grant.from <= now && now < grant.until;
}

/** Kedge unlocked what is booted, and may no longer. */
export function isOver({
  grant,
  memory,
  now,
  status,
}: Pick<DeveloperInput, 'grant' | 'memory' | 'now' | 'status'>): boolean {
  if (memory === null || memory.bootId !== status.bootId || isOpen(grant, now)) return false;
  return bootedOf(status)?.unlocked === 'development';
}

const SETTLED: ReadonlySet<OsVerdict['state']> = new Set(['converged', 'waiting']);

/**
 * After the plan of the OS, which comes first: what is on trial, goes back or is brought is not unlocked, and what is to be rebooted
 * anyhow needs no other reboot.
 */
export function planDeveloper(plan: OsPlan, input: DeveloperInput): OsPlan {
  const { grant, memory, now, status, os, boot, waits } = input;
  const booted = bootedOf(status);
  if (plan.steps.length > 0 || booted === null || plan.verdict.state === 'suspended') return plan;
  const target = short(booted.commit);
  const verdict: OsVerdict = { ...plan.verdict, state: 'changing' };
  if (isOver(input)) {
    const ended = memory === null ? '' : new Date(Math.min(memory.until, now)).toISOString();
    if (waits.length > 0) {
      const all = [`developer mode is over since ${ended}: a reboot locks /usr again`, ...waits];
      return {
        steps: [],
        verdict: { ...plan.verdict, state: 'waiting', waits: [...new Set([...plan.verdict.waits, ...all])] },
      };
    }
    const reason = `developer mode is over since ${ended}, and a reboot locks /usr again`;
    return { steps: [{ kind: 'os-reboot', commit: booted.commit, target, reason }], verdict };
  }
  const isOnTrial = os.attempt?.commit === booted.commit || (boot === 'trial' && os.confirmed !== status.bootId);
  if (grant === null || !isOpen(grant, now) || !SETTLED.has(plan.verdict.state) || isOnTrial) return plan;
  if (booted.unlocked !== 'none') return plan;
  const until = new Date(grant.until).toISOString();
  const reason = `developer mode until ${until}: ${grant.reason}`;
  return { steps: [{ kind: 'os-unlock', commit: booted.commit, grant, target, reason }], verdict };
}

/** While it is open no update reboots the host: what was written to /usr would be gone. */
export function developerGate(grant: DeveloperGrant | null, now: number): string | null {
  if (grant === null || !isOpen(grant, now)) return null;
  return `developer mode is on until ${new Date(grant.until).toISOString()}: ${grant.reason}`;
}

function short(commit: Sha256): string {
  return commit.slice(0, 12);
}
