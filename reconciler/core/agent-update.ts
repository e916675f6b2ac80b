/** Another agent in place of the one that runs: what is to be done, what is remembered of it, and how it is judged. Pure. */
import { type AgentPin, type AgentTarget, type Arch, compareVersions, tellAgent } from './agent-pin.ts';
import { type Failure, failure } from './failure.ts';
import { formatDuration } from './formats.ts';
import { LIMITS } from './limits.ts';
import type { CommitId, Sha256 } from './names.ts';

/** As the launcher names agents: by the SHA-256 of their file, or as the one of the host's package. */
export type AgentName = Sha256 | 'packaged';

/** An agent that did not come up well here: not tried again until it is no longer pinned, or an operator asks. */
export interface FailedAgent {
  readonly digest: Sha256;
  /** Null: not known any more. */
  readonly version: string | null;
  readonly at: number;
  readonly failure: Failure;
  /** The commit of the fleet that pinned it. */
  readonly by: CommitId | null;
}

/** An agent that was handed over to and is not confirmed yet. */
export interface AgentAttempt {
  readonly digest: Sha256;
  readonly name: AgentName;
  readonly version: string;
  readonly at: number;
  readonly confirmMs: number;
  readonly by: CommitId | null;
  /** How the host stood under the agent before it: the new one is held against no more than that. */
  readonly before: Standing;
  /** What keeps it from being confirmed, as it says itself. */
  readonly why: string | null;
}

/** What a pass came to, as far as the agent is to blame for it. */
export interface Standing {
  /** A source answered. */
  readonly reached: boolean;
  /** Docker answered, and could be looked at. */
  readonly observed: boolean;
  /** What this host is to be could be made out of the commit in force. */
  readonly resolved: boolean;
}

export interface UpdateMemory {
  readonly attempt: AgentAttempt | null;
  readonly failed: readonly FailedAgent[];
  /** What the last pass came to, for people who ask on the host. */
  readonly said?: { readonly wanted: string | null; readonly state: string; readonly message: string | null };
}

export const NO_UPDATE_MEMORY: UpdateMemory = { attempt: null, failed: [] };

/** Why the launcher gave an agent up. */
export type FallReason = 'tries' | 'time' | 'digest' | 'starts' | 'uncounted';

export interface UpdateInput {
  readonly target: AgentTarget;
  /** Null: Kedge is not made for this machine. */
  readonly arch: Arch | null;
  readonly version: string;
  /** Null: it was not started by the launcher, and cannot hand over. */
  readonly runs: AgentName | null;
  /** Of the file of the host's package; null: there is none, or nobody asked. */
  readonly packaged: { readonly digest: Sha256; readonly version: string | null } | null;
  /** Digests whose file lies there, whole and tried out. */
  readonly staged: (digest: Sha256) => boolean;
  readonly memory: UpdateMemory;
  /** Why nothing is changed now; null: nothing stands in the way. */
  readonly hold: string | null;
}

export type UpdateStep =
  | {
      readonly kind: 'agent-fetch';
      readonly target: string;
      readonly reason: string;
      readonly pin: AgentPin;
      readonly digest: Sha256;
    }
  | {
      readonly kind: 'agent-try';
      readonly target: string;
      readonly reason: string;
      readonly name: AgentName;
      readonly digest: Sha256;
      readonly version: string;
      readonly confirmMs: number;
    };
export type UpdateStepKind = UpdateStep['kind'] | 'agent-confirm';

export interface UpdateVerdict {
  readonly state: 'current' | 'changing' | 'waiting' | 'trial' | 'failed' | 'unknown';
  /** Version that is pinned; null: none is, or nobody can say. */
  readonly wanted: string | null;
  readonly failure: Failure | null;
  /** What people should know besides. */
  readonly note: string | null;
}

export interface UpdatePlan {
  readonly step: UpdateStep | null;
  readonly verdict: UpdateVerdict;
}

/** Of an agent that is not on trial. */
export function planUpdate(input: UpdateInput): UpdatePlan {
  const { target, runs, version, packaged, memory } = input;
  if (target === 'unknown') {
    const note = `nobody can say which agent is pinned: ${version} runs on`;
    return { step: null, verdict: { state: 'unknown', wanted: null, failure: null, note } };
  }
  if (runs === null) return withoutLauncher(input, target);
  const wanted = target?.version ?? null;
  const digest = target === null ? (packaged?.digest ?? null) : digestFor(target, input.arch);
  const own = runs === 'packaged' ? (packaged?.digest ?? null) : runs;
  if (target === null && (runs === 'packaged' || digest === null)) return stays('current', null);
  if (digest === null || typeof digest === 'string') {
    if (digest === null || digest === own) return stays('current', wanted, null, newerPackage(input));
    const known = memory.failed.find((failed) => failed.digest === digest);
    if (known !== undefined) return stays('failed', wanted, known.failure);
    if (input.hold !== null)
      return stays('waiting', wanted, null, `the agent ${wanted ?? 'of the package'} waits: ${input.hold}`);
    return moves(input, target, digest);
  }
  return stays('failed', wanted, digest);
}

/** It stays as it is. */
function stays(
  state: UpdateVerdict['state'],
  wanted: string | null,
  why: Failure | null = null,
  note: string | null = null,
): UpdatePlan {
  return { step: null, verdict: { state, wanted, failure: why, note } };
}

function moves(input: UpdateInput, target: AgentPin | null, digest: Sha256): UpdatePlan {
  const { packaged, version } = input;
  const wanted = target?.version ?? packaged?.version ?? 'of the package';
  const verdict = { state: 'changing', wanted: target?.version ?? null, failure: null, note: null } as const;
  const name = digest === packaged?.digest ? 'packaged' : digest;
  if (target !== null && name !== 'packaged' && !input.staged(digest)) {
    const reason = `agent ${tellAgent(target)} is pinned, and ${version} runs`;
    return { step: { kind: 'agent-fetch', target: wanted, reason, pin: target, digest }, verdict };
  }
  const confirmMs = target?.confirmMs ?? null;
  const from = name === 'packaged' ? ', which the package of this host brings' : '';
  const reason = `agent ${wanted}${from} takes over from ${version}`;
  const step = { kind: 'agent-try', target: wanted, reason, name, digest, version: wanted } as const;
  return { step: { ...step, confirmMs: confirmMs ?? LIMITS.agentConfirmMs }, verdict };
}

function withoutLauncher({ version }: UpdateInput, target: AgentPin | null): UpdatePlan {
  if (target === null || target.version === version) return stays('current', target?.version ?? null);
  const message = `the fleet pins the agent ${target.version}, and ${version} runs here, which was not started by the launcher and cannot change itself`;
  return stays('failed', target.version, failure('AGENT_SKEW', message));
}

function digestFor(pin: AgentPin, arch: Arch | null): Sha256 | Failure {
  const digest = arch === null ? undefined : pin.sha256[arch];
  if (digest !== undefined) return digest;
  const message = `the agent ${pin.version} is not pinned for this architecture (${arch ?? 'one that Kedge is not made for'})`;
  const remedy = `Add sha256.${arch ?? '<arch>'} to its pin.`;
  return failure('REFERENCE_MISSING', message, { remedy });
}

function newerPackage({ packaged, runs, version }: UpdateInput): string | null {
  if (runs === 'packaged' || packaged === null || packaged.version === null) return null;
  if (compareVersions(packaged.version, version) <= 0) return null;
  return `${version} runs, as it is pinned; the package of this host brings the newer ${packaged.version}`;
}

/** What a trial lacks that the agent before it had; null: it is a good one. */
export function lackOf(before: Standing, now: Standing): string | null {
  if (before.resolved && !now.resolved)
    return 'it cannot make out what this host is to be, and the agent before it could';
  if (before.observed && !now.observed) return 'it gets no answer from Docker, and the agent before it did';
  if (before.reached && !now.reached) return 'it reaches no source, and the agent before it did';
  return null;
}

export interface UpdateNews {
  readonly target: AgentTarget;
  readonly arch: Arch | null;
  readonly runs: AgentName;
  /** Of the file that runs, where it was asked for. */
  readonly digest: Sha256 | null;
  readonly fallen: { readonly name: AgentName; readonly reason: FallReason } | null;
  /** What is on trial lies there still, and was not started. */
  readonly pending: boolean;
  readonly now: number;
  readonly by: CommitId | null;
}

/** What became of an attempt, seen by an agent that is not on trial. Gives the same object where nothing changes. */
export function refreshUpdate(memory: UpdateMemory, news: UpdateNews): UpdateMemory {
  const { target, arch, runs, digest, fallen, pending } = news;
  const { attempt } = memory;
  let next = memory;
  if (attempt !== null) {
    const isRunning = attempt.name === runs || attempt.digest === digest;
    if (isRunning) next = { ...next, attempt: null };
    else
      next = failUpdate(
        { ...next, attempt: null },
        attempt,
        fallOf(attempt, pending ? 'uncounted' : fallen?.name === attempt.name ? fallen.reason : null),
        news,
      );
  } else if (fallen !== null && fallen.name !== 'packaged') {
    const why = failure(
      'AGENT_REJECTED',
      `the agent ${fallen.name.slice(0, 12)} ${FALLS[fallen.reason]}; the one before it runs`,
    );
    next = failUpdate(next, { digest: fallen.name, version: null }, why, news);
  }
  // Where nobody can say what is pinned, nothing is forgotten.
  if (target === 'unknown' || target === null) return next;
  const pinned = arch === null ? undefined : target.sha256[arch];
  const failed = next.failed.filter((one) => one.digest === pinned);
  return failed.length === next.failed.length ? next : { ...next, failed };
}

export function failUpdate(
  memory: UpdateMemory,
  { digest, version }: Pick<FailedAgent, 'digest' | 'version'>,
  why: Failure,
  { now, by }: Pick<UpdateNews, 'now' | 'by'>,
): UpdateMemory {
  const others = memory.failed.filter((one) => one.digest !== digest);
  return { ...memory, failed: [...others, { digest, version, at: now, failure: why, by }] };
}

const FALLS: Readonly<Record<FallReason, string>> = {
  tries: 'was started and came to no good pass: it crashed, hung, or could not be started',
  time: 'came to no good pass in its time',
  digest: 'lay changed on the disk',
  starts: 'was started again and again, and ended no pass',
  uncounted: 'was not started: the launcher could not count its tries (is the disk full, or mounted for reading only?)',
};

function fallOf({ version, confirmMs, why }: AgentAttempt, reason: FallReason | null): Failure {
  const fell =
    reason === null
      ? 'came to no good pass'
      : reason === 'time'
        ? `came to no good pass within ${formatDuration(confirmMs)}`
        : FALLS[reason];
  const said = why === null ? '' : ` (${why})`;
  return failure(
    'AGENT_REJECTED',
    `the agent ${version} ${fell}${said}; the one before it runs, and ${version} is not tried again until the pin changes`,
  );
}
