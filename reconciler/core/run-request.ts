/**
 * A request to run a script of the catalogue, as text that a person signs, and whether it holds here and now. It knows nothing of the
 * way by which it came. The text is canonical JSON (RFC 8785) and nothing else is taken: one request has one text.
 */
import { canonicalJson } from './canonical.ts';
import { CATALOGUE, type Script } from './catalogue.ts';
import { type Failure, fail, failure, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { type HostName, isHostName, isObjectId, isSha256, type ObjectId, type Sha256 } from './names.ts';
import { holds, type Policy, ruleFor } from './policy.ts';
import { completeArguments } from './script-arguments.ts';

declare const nonce: unique symbol;
declare const accepted: unique symbol;

/** 32 lower-case hex digits, of chance: the request's name, and why it is carried out once. */
export type Nonce = string & { readonly [nonce]: true };

interface Common {
  readonly fleet: string;
  readonly nonce: Nonce;
  /** Seconds since the epoch: it is not carried out at or after it. */
  readonly expires: number;
  readonly script: string;
}

export interface RunRequest extends Common {
  readonly kind: 'kedge-run';
  /** The file: its blob, its SHA-256, and the SHA-256 of all that the catalogue says of it. */
  readonly blob: ObjectId;
  readonly sha256: Sha256;
  readonly definition: Sha256;
  /** All of them, defaults too. */
  readonly arguments: ReadonlyMap<string, string>;
  readonly where:
    | { readonly hosts: readonly HostName[] }
    /** Labels that a host must have all of; never none. */
    | { readonly labels: ReadonlyMap<string, string> };
  /** Seconds since the epoch. */
  readonly notBefore: number;
  readonly maxParallel: number;
  /** When so many hosts have failed, no further one begins. */
  readonly maxFailures: number;
  /** What the catalogue says of when a host may be disturbed is not waited for. */
  readonly now: boolean;
}

export interface CancelRequest extends Common {
  readonly kind: 'kedge-cancel';
  readonly run: Nonce;
}

/** One person more for a run whose script needs several. */
export interface ApproveRequest extends Common {
  readonly kind: 'kedge-approve';
  readonly run: Nonce;
  /** SHA-256 of the text that asks for the run: another one under the same name is not what was looked at. */
  readonly request: Sha256;
}

/** To see what a run printed on one host. */
export interface OutputRequest extends Common {
  readonly kind: 'kedge-output';
  readonly run: Nonce;
  readonly host: HostName;
  readonly stream: 'stdout' | 'stderr';
  /** Bytes of it that are there already. */
  readonly from: number;
}

export type Request = RunRequest | CancelRequest | ApproveRequest | OutputRequest;

/** Somebody of the policy, by a signature that was good. */
export interface Asker {
  readonly person: string;
  readonly fingerprint: string;
}

/** What a host may carry out. Only `judgeRun` makes one. */
export interface AcceptedRun {
  readonly [accepted]: true;
  readonly request: RunRequest;
  readonly by: Asker;
  /** Others, each once. */
  readonly approvedBy: readonly Asker[];
  readonly script: Script;
}

/** Where and when a request is judged. */
export interface Place {
  readonly fleet: string;
  readonly host: HostName;
  readonly labels: ReadonlyMap<string, string>;
  readonly policy: Policy;
  /** As the commit in force has it; a failure: it has no such script. */
  readonly script: Result<{
    readonly script: Script;
    readonly blob: ObjectId | null;
    readonly sha256: Sha256;
    readonly definition: Sha256;
  }>;
  /** Seconds: the latest that the host has proof of. */
  readonly now: number;
  /** Whose approvals of this very text are good: `assentFault` is null. Whoever asks himself counts once. */
  readonly approvers: readonly Asker[];
}

export function isNonce(text: string): text is Nonce {
  return /^[0-9a-f]{32}$/.test(text);
}

/** What is signed. */
export function requestText(request: Request): string {
  const { fleet, script, expires } = request;
  const common = { version: 1, kind: request.kind, fleet, script, expires, nonce: request.nonce };
  if (request.kind === 'kedge-cancel') return canonicalJson({ ...common, run: request.run });
  if (request.kind === 'kedge-approve') return canonicalJson({ ...common, run: request.run, request: request.request });
  if (request.kind === 'kedge-output') {
    const { run, host, stream, from } = request;
    return canonicalJson({ ...common, run, host, stream, from });
  }
  const { blob, sha256, definition, where, notBefore, maxParallel, maxFailures, now } = request;
  return canonicalJson({
    ...common,
    blob,
    sha256,
    definition,
    arguments: Object.fromEntries(request.arguments),
    ...('hosts' in where ? { hosts: where.hosts } : { labels: Object.fromEntries(where.labels) }),
    notBefore,
    maxParallel,
    maxFailures,
    // Only where it is said: the text of all others is what it always was.
    ...(now ? { now } : {}),
  });
}

/** Fails with REQUEST_INVALID, or AGENT_TOO_OLD for a newer version. */
export function readRequest(bytes: Uint8Array): Result<Request> {
  if (bytes.length > LIMITS.requestBytes) return bad(`it is longer than ${LIMITS.requestBytes} bytes`);
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return bad('it is not JSON');
  }
  if (!isObject(value)) return bad('it is not an object');
  if (value.version !== 1 && typeof value.version === 'number' && value.version > 1) {
    return fail('AGENT_TOO_OLD', `the request is of version ${value.version}, and this agent knows version 1`);
  }
  const request = requestOf(value);
  if (typeof request === 'string') return bad(request);
  // Doubled keys, other spacing, another order, keys that are not known: none of it survives this.
  return requestText(request) === text
    ? ok(request)
    : bad('it is not written as it must be, or says more than is known');
}

/** Whether the request is for this host at all, by what it says itself; everybody else passes it by in silence. */
export function isFor({ where }: RunRequest, host: HostName, labels: ReadonlyMap<string, string>): boolean {
  return 'hosts' in where ? where.hosts.includes(host) : hasLabels(labels, where.labels);
}

/** Who, what, where and when: everything but whether the nonce is new. Faults in the order in which they matter; REQUEST_WAITS is the last. */
export function judgeRun(request: RunRequest, by: Asker, place: Place): Result<AcceptedRun> {
  // The right to it first: what is refused for another reason is written down, and not everybody may fill the records.
  const forbidden = place.script.ok ? roleFault(place.script.value.script, by, place.policy) : null;
  const fault = commonFault(request, by, place) ?? forbidden ?? timeFault(request, place.now);
  if (fault !== null) return fail(fault);
  if (!place.script.ok) return place.script;
  const { script, blob, sha256, definition } = place.script.value;
  if (!isFor(request, place.host, place.labels)) {
    return fail('REQUEST_FORBIDDEN', `the request is not for ${place.host}`, { host: place.host });
  }
  if (!hasLabels(place.labels, script.hosts)) {
    const wanted = [...script.hosts].map(([label, value]) => `${label}=${value}`).join(', ');
    return fail('REQUEST_FORBIDDEN', `${script.name} is for hosts with ${wanted}, and ${place.host} is none`, {
      host: place.host,
    });
  }
  if (request.blob !== blob || request.sha256 !== sha256) {
    return fail('SCRIPT_CHANGED', `${script.file} is not the file that was signed`, { path: script.file });
  }
  if (request.definition !== definition) {
    return fail('SCRIPT_CHANGED', `what the catalogue says of ${script.name} is not what was signed`);
  }
  const values = completeArguments(script.arguments, request.arguments);
  if (!values.ok) return values;
  const left = [...values.value.keys()].find((name) => !request.arguments.has(name));
  if (left !== undefined) return bad(`it leaves out the argument "${left}"`);
  const approvedBy = [...new Map(place.approvers.map((one) => [one.person, one])).values()].filter(
    ({ person }) => person !== by.person,
  );
  if (approvedBy.length + 1 < script.threshold) {
    const signed = [by, ...approvedBy].map(({ person }) => person).join(', ');
    return fail('REQUEST_WAITS', `${script.name} needs ${script.threshold} people, and ${signed} signed`);
  }
  const plain: Omit<AcceptedRun, typeof accepted> = { request, by, approvedBy, script };
  return ok(plain as AcceptedRun);
}

/** Who may have a script run may also approve it, or see what it printed. Null: it may be. */
export function assentFault(
  request: Exclude<Request, RunRequest | CancelRequest>,
  by: Asker,
  place: Omit<Place, 'host' | 'labels' | 'approvers'>,
): Failure | null {
  const fault = commonFault(request, by, place) ?? assentTimeFault(request, place.now);
  if (fault !== null) return fault;
  return place.script.ok ? roleFault(place.script.value.script, by, place.policy) : place.script.failure;
}

/**
 * Calling off needs no script, for what runs must be stopped also when the catalogue has it no more: who asked may, who may change the
 * catalogue, and who may have the script run as long as it is there. Null: it may be.
 */
export function cancelFault(
  request: CancelRequest,
  by: Asker,
  place: Pick<Place, 'fleet' | 'policy' | 'now'> & {
    /** As the catalogue has it; null: it does not. */
    readonly script: Script | null;
    /** Who asked for the run; null: nobody knows. */
    readonly asker: string | null;
  },
): Failure | null {
  const { policy, script, asker, now } = place;
  const fault = commonFault(request, by, place) ?? assentTimeFault(request, now);
  if (fault !== null) return fault;
  const rule = ruleFor(policy, CATALOGUE);
  if (by.person === asker || (rule !== null && holds(policy, by.person, rule.role))) return null;
  if (script !== null) return roleFault(script, by, policy);
  const others = rule === null ? '' : `, and ${rule.role}, who may change ${CATALOGUE}`;
  const message = `${by.person} may not call off a run of ${request.script}, which the catalogue does not have: ${asker ?? 'whoever asked for it'} may${others}`;
  return failure('REQUEST_FORBIDDEN', message, {
    key: `${by.person} ${by.fingerprint}`,
    remedy: 'Have one of them call it off.',
  });
}

/** Not yet: it is carried out later. */
export function isEarly({ notBefore }: RunRequest, now: number): boolean {
  return now < notBefore;
}

function commonFault({ fleet }: Request, by: Asker, place: Pick<Place, 'fleet' | 'policy'>): Failure | null {
  if (fleet !== place.fleet) {
    return failure('FLEET_MISMATCH', `the request is for the fleet ${fleet}, and this is ${place.fleet}`, {
      remedy: 'Ask in a clone of the right fleet.',
    });
  }
  if (!place.policy.robots.has(by.person)) return null;
  return failure('REQUEST_FORBIDDEN', `${by.person} is a robot, and robots have no scripts run`);
}

function timeFault(request: RunRequest, now: number): Failure | null {
  const { notBefore, expires } = request;
  if (expires <= notBefore) return failure('REQUEST_TIME', 'the request is over before it begins');
  if (expires - notBefore > LIMITS.requestMostMs / 1000) {
    return failure('REQUEST_TIME', `the request holds for longer than ${LIMITS.requestMostMs / 86_400_000} days`);
  }
  // What would have to be remembered for years is not begun with.
  if (expires > now + (2 * LIMITS.requestMostMs) / 1000) {
    return failure('REQUEST_TIME', `the request is for ${iso(notBefore)}, which is too far away (it is ${iso(now)})`);
  }
  if (now >= expires) return over(request, now);
  return isEarly(request, now)
    ? failure('REQUEST_TIME', `the request holds from ${iso(notBefore)} on, and it is ${iso(now)}`)
    : null;
}

/** It cannot be for longer than what it is about: it lies on the branch until it is over, and nobody may take it away. Output is shown for minutes. */
function assentTimeFault(request: Exclude<Request, RunRequest>, now: number): Failure | null {
  const mostMs =
    request.kind === 'kedge-output' ? LIMITS.runOutputShownMs + LIMITS.clockSkewMs : 2 * LIMITS.requestMostMs;
  const most = now + mostMs / 1000;
  if (request.expires <= most) return now >= request.expires ? over(request, now) : null;
  return failure('REQUEST_TIME', `it holds until ${iso(request.expires)}, which is too far away (it is ${iso(now)})`);
}

function over({ expires }: Request, now: number): Failure {
  return failure('REQUEST_TIME', `the request was over at ${iso(expires)}, and it is ${iso(now)}`);
}

function roleFault(script: Script, by: Asker, policy: Policy): Failure | null {
  if (script.roles.some((role) => holds(policy, by.person, role))) return null;
  const message = `${by.person} may not have ${script.name} run: ${script.roles.join(', ')} may`;
  return failure('REQUEST_FORBIDDEN', message, { key: `${by.person} ${by.fingerprint}` });
}

function hasLabels(labels: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([label, value]) => labels.get(label) === value);
}

/** The request, or what is wrong with it. */
function requestOf(value: Readonly<Record<string, unknown>>): Request | string {
  const { kind, fleet, script, nonce: name, expires, run, request } = value;
  if (typeof fleet !== 'string' || !/^[0-9a-f-]{36}$/.test(fleet)) return 'it names no fleet';
  if (typeof script !== 'string' || !/^[a-z][a-z0-9-]{0,62}$/.test(script)) return 'it names no script';
  if (typeof name !== 'string' || !isNonce(name)) return 'its nonce is not 32 hex digits';
  if (!isTime(expires)) return 'it says no time at which it is over';
  const common = { fleet, script, nonce: name, expires };
  if (kind === 'kedge-cancel') {
    return typeof run === 'string' && isNonce(run) ? { ...common, kind, run } : 'it names no run';
  }
  if (kind === 'kedge-approve') {
    if (typeof run !== 'string' || !isNonce(run)) return 'it names no run';
    return typeof request === 'string' && isSha256(request)
      ? { ...common, kind, run, request }
      : 'it has no SHA-256 of what it approves';
  }
  if (kind === 'kedge-output') return outputOf(value, common);
  return kind === 'kedge-run' ? runOf(value, common) : 'it is of no known kind';
}

function outputOf(value: Readonly<Record<string, unknown>>, common: Common): OutputRequest | string {
  const { run, host, stream, from } = value;
  if (typeof run !== 'string' || !isNonce(run)) return 'it names no run';
  if (typeof host !== 'string' || !isHostName(host)) return 'it names no host';
  if (stream !== 'stdout' && stream !== 'stderr') return 'it names no stream';
  if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 0) return 'it does not say from where on';
  return { ...common, kind: 'kedge-output', run, host, stream, from };
}

function runOf(value: Readonly<Record<string, unknown>>, common: Common): RunRequest | string {
  const { blob, sha256, definition, notBefore, maxParallel, maxFailures, hosts, labels, now } = value;
  if (typeof blob !== 'string' || !isObjectId(blob)) return 'it names no blob';
  if (typeof sha256 !== 'string' || !isSha256(sha256)) return 'it has no SHA-256 of the file';
  if (typeof definition !== 'string' || !isSha256(definition)) return 'it has no SHA-256 of the catalogue’s words';
  if (!isTime(notBefore)) return 'it says no time from which it holds';
  if (!isCount(maxParallel, 1)) return 'maxParallel is no number from 1';
  if (!isCount(maxFailures, 1)) return 'maxFailures is no number from 1';
  if (now !== undefined && now !== true) return 'now is not true';
  const given = textMap(value.arguments);
  if (given === null) return 'its arguments are not texts by name';
  const where = whereOf(hosts, labels);
  if (typeof where === 'string') return where;
  return {
    ...common,
    kind: 'kedge-run',
    blob,
    sha256,
    definition,
    arguments: given,
    where,
    notBefore,
    maxParallel,
    maxFailures,
    now: now === true,
  };
}

function whereOf(hosts: unknown, labels: unknown): RunRequest['where'] | string {
  if ((hosts === undefined) === (labels === undefined)) return 'it names neither hosts nor labels, or both';
  if (labels !== undefined) {
    const map = textMap(labels);
    return map === null || map.size === 0 ? 'its labels are not texts by name' : { labels: map };
  }
  if (!Array.isArray(hosts) || hosts.length === 0 || hosts.length > LIMITS.requestHosts)
    return 'it names no hosts, or too many';
  const names: HostName[] = [];
  for (const host of hosts) {
    if (typeof host !== 'string' || !isHostName(host)) return 'it names what is no host';
    // One order, which is that of the run too.
    if (names.length > 0 && host <= (names.at(-1) ?? '')) return 'its hosts are not sorted, or doubled';
    names.push(host);
  }
  return { hosts: names };
}

function textMap(value: unknown): ReadonlyMap<string, string> | null {
  if (!isObject(value)) return null;
  const map = new Map<string, string>();
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') return null;
    map.set(key, text);
  }
  return map;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 40;
}

function isCount(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= 1_000_000;
}

function bad(why: string): { readonly ok: false; readonly failure: Failure } {
  return fail('REQUEST_INVALID', `the request is not in its form: ${why}`);
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
