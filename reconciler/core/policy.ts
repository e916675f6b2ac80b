/** trust/ of a commit -> who may sign what, with every fault at once. */
import type { PolicyFile } from '../../schemas/generated/types.ts';
import { type Certificate, fingerprintsOf, keyFaultAt } from './certificate.ts';
import { failAll, faultsOf, type ParsedDocument, parseDocument } from './document.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import { nearest } from './nearest.ts';
import { covers, matches, type Pattern, parsePattern } from './patterns.ts';
import type { Demand } from './trailers.ts';

export interface Rule {
  readonly patterns: readonly Pattern[];
  readonly role: string;
  /** Distinct people that must sign: the rule's own number, else its role's. From 2 on robots do not count. */
  readonly threshold: number;
  /** How many suffice where whole folders come back as an earlier accepted commit had them; null: as many as ever. */
  readonly restore: number | null;
}

export interface Role {
  readonly threshold: number;
  /** Names of people and robots. */
  readonly holders: ReadonlySet<string>;
}

export interface Policy {
  readonly revision: number;
  /** Person or robot -> certificate: every trust/keys/<name>.asc. A person may have an SSH key besides, or only that. */
  readonly people: ReadonlyMap<string, Certificate>;
  /** The same for every trust/keys/<name>.pub. */
  readonly sshKeys: ReadonlyMap<string, Certificate>;
  /** They sign alone where a rule needs one signature. */
  readonly robots: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly rules: readonly Rule[];
  /** Role that may sign a commit that changes nothing; null: nobody. */
  readonly refresh: string | null;
  /** Fingerprints that never count again, as `Fingerprint` writes them. */
  readonly removed: ReadonlySet<string>;
  /** Beginnings of URLs where pinned tars may come from. */
  readonly origins: readonly string[];
  /** Trailers that every commit must carry. */
  readonly require: ReadonlySet<Demand>;
}

/** Files under trust/, read. Absent ones are null. */
export interface TrustFiles {
  readonly policy: Uint8Array | null;
  readonly removed: Uint8Array | null;
  /** By name: trust/keys/<name>.asc. */
  readonly certificates: ReadonlyMap<string, Result<Certificate>>;
  /** By name: trust/keys/<name>.pub. */
  readonly sshKeys: ReadonlyMap<string, Result<Certificate>>;
}

const FILE = 'trust/policy.yaml';
const REMOVED_FILE = 'trust/removed.yaml';
/** A revision that jumped to the highest number there is could never rise again: whoever took the keys away would stay alone. */
const MOST_REVISIONS = 1000;

/** Fails with POLICY_INVALID, or AGENT_TOO_OLD where the format is newer; `all` holds every fault. */
export function parsePolicy(files: TrustFiles): Result<Policy> {
  if (files.policy === null) {
    return failAll([failure('POLICY_INVALID', `there is no ${FILE}`, { file: FILE, path: FILE })]);
  }
  const document = parseDocument('policy', FILE, files.policy);
  const removed = parseRemoved(files.removed);
  const faults: Failure[] = [];
  if (!document.ok) faults.push(...faultsOf(document.failure));
  if (!removed.ok) faults.push(...faultsOf(removed.failure));
  const people = readable(files.certificates, faults);
  const sshKeys = readable(files.sshKeys, faults);
  const gone = removed.ok ? removed.value : new Set<string>();
  faults.push(...keyFaults(people, sshKeys, gone));
  if (document.ok) faults.push(...roleFaults(document.value, files), ...ruleFaults(document.value));
  if (!document.ok || faults.length > 0) return failAll(faults.map(asPolicyFault));
  return ok(buildPolicy(document.value.value, people, sshKeys, gone));
}

/** Those that could be read; what is wrong with the others goes to `faults`. */
function readable(
  files: ReadonlyMap<string, Result<Certificate>>,
  faults: Failure[],
): ReadonlyMap<string, Certificate> {
  const certificates = new Map<string, Certificate>();
  for (const [name, certificate] of files) {
    if (certificate.ok) certificates.set(name, certificate.value);
    else faults.push(...faultsOf(certificate.failure));
  }
  return certificates;
}

/** The OpenPGP certificate and the SSH key that a name has: one person, whichever of them signs. */
export function certificatesOf(policy: Policy, name: string): readonly Certificate[] {
  return [policy.people.get(name), policy.sshKeys.get(name)].filter((one) => one !== undefined);
}

/** Whose certificate it is, by identity: one that was read for this policy. */
export function holderOf(policy: Policy, certificate: Certificate): string | undefined {
  for (const certificates of [policy.people, policy.sshKeys]) {
    for (const [name, own] of certificates) if (own === certificate) return name;
  }
  return undefined;
}

/** Everybody who has a key of any form. */
export function namesOf(policy: Policy): readonly string[] {
  return [...new Set([...policy.people.keys(), ...policy.sshKeys.keys()])];
}

/** What a change of trust/ must keep to besides: `at` is when it was signed, in seconds. */
export function policyChangeFaults(before: Policy, after: Policy, at: number): readonly Failure[] {
  const faults: Failure[] = [];
  if (after.revision <= before.revision) {
    faults.push(
      invalid(`trust/ changed, and revision ${after.revision} is not above ${before.revision}`, {
        remedy: `Set "revision: ${before.revision + 1}" in ${FILE}.`,
      }),
    );
  } else if (after.revision - before.revision > MOST_REVISIONS) {
    faults.push(
      invalid(`revision ${after.revision} is more than ${MOST_REVISIONS} above ${before.revision}`, {
        remedy: `Set "revision: ${before.revision + 1}" in ${FILE}.`,
      }),
    );
  }
  const restored = [...before.removed].filter((fingerprint) => !after.removed.has(fingerprint));
  if (restored.length > 0) {
    faults.push(
      invalid(`${REMOVED_FILE} lost ${restored.join(', ')}: it only grows`, { file: REMOVED_FILE, path: REMOVED_FILE }),
    );
  }
  faults.push(...revivedFaults(before, after), ...reachFaults(after, at));
  return faults;
}

/** A revocation stays with its key: a file from before it, brought back by a revert, would bring the key back too. */
function revivedFaults(before: Policy, after: Policy): readonly Failure[] {
  const known = new Map(keysOf(before).map(({ key }) => [key.fingerprint, key.revocations]));
  return keysOf(after)
    .filter(({ key }) =>
      known.get(key.fingerprint)?.some(({ at }) => !key.revocations.some((revocation) => revocation.at === at)),
    )
    .map(({ name, key }) => {
      const path = `trust/keys/${name}.asc`;
      const remedy = 'Put the revoked certificate back, or take the key out and list it in trust/removed.yaml.';
      return invalid(`the key ${key.fingerprint} of ${name} lost its revocation`, { file: path, path, remedy });
    });
}

function keysOf(policy: Policy) {
  return [...policy.people].flatMap(([name, { primary, subkeys }]) =>
    [primary, ...subkeys].map((key) => ({ name, key })),
  );
}

/** Thresholds that could not be met at `at` (seconds): with such a policy the fleet could not be changed again. */
export function reachFaults(policy: Policy, at: number): readonly Failure[] {
  const able = new Set(namesOf(policy).filter((name) => canSign(policy, name, at)));
  return thresholdsOf(policy).flatMap(({ what, role, threshold }) => {
    const count = signersOf(policy, role, threshold).filter((name) => able.has(name)).length;
    if (count >= threshold) return [];
    const who = count === 0 ? 'no key' : `only ${count} ${threshold > 1 ? 'of the people' : 'key'}`;
    return [invalid(`${who} of the role "${role}" can sign: ${what} needs ${threshold}, which cannot be reached`)];
  });
}

/** Every number that a change may have to reach, of roles and of rules that have their own. */
export function thresholdsOf(policy: Policy) {
  return [
    ...[...policy.roles].map(([role, { threshold }]) => ({ what: 'it', role, threshold })),
    ...policy.rules.flatMap(({ role, threshold }, index) =>
      threshold === policy.roles.get(role)?.threshold ? [] : [{ what: `rule ${index + 1}`, role, threshold }],
    ),
  ];
}

/** Who counts towards a threshold. */
export function signersOf(policy: Policy, role: string, threshold: number): readonly string[] {
  return [...(policy.roles.get(role)?.holders ?? [])].filter((name) => threshold === 1 || !policy.robots.has(name));
}

/** Whether the person has any key that could sign at `at` (seconds). */
export function canSign(policy: Policy, name: string, at: number): boolean {
  return certificatesOf(policy, name).some((certificate) =>
    [certificate.primary, ...certificate.subkeys].some(
      (key) => !policy.removed.has(key.fingerprint) && keyFaultAt(certificate, key, at) === null,
    ),
  );
}

/** Whether a key may never count again: listed as removed, or revoked as what may be a theft. */
export function isLost(policy: Policy, fingerprint: string): boolean {
  if (policy.removed.has(fingerprint)) return true;
  const own = keysOf(policy).find(({ key }) => key.fingerprint === fingerprint);
  return own?.key.revocations.some(({ compromised }) => compromised) === true;
}

/** The first rule that matches; null: no rule covers the path. */
export function ruleFor(policy: Policy, path: string): Rule | null {
  return policy.rules.find((rule) => rule.patterns.some((pattern) => matches(pattern, path))) ?? null;
}

export function holds(policy: Policy, person: string, role: string | null): boolean {
  return role !== null && policy.roles.get(role)?.holders.has(person) === true;
}

function parseRemoved(bytes: Uint8Array | null): Result<ReadonlySet<string>> {
  if (bytes === null) return ok(new Set());
  const document = parseDocument('removed', REMOVED_FILE, bytes);
  if (!document.ok) return document;
  const fingerprints = document.value.value.removed.map((key) => (typeof key === 'string' ? key : key.fingerprint));
  // Hex is written in either case; the base64 of SSH fingerprints has two.
  return ok(new Set(fingerprints.map((text) => (text.startsWith('SHA256:') ? text : text.toUpperCase()))));
}

function keyFaults(
  people: ReadonlyMap<string, Certificate>,
  sshKeys: ReadonlyMap<string, Certificate>,
  removed: ReadonlySet<string>,
): readonly Failure[] {
  const faults: Failure[] = [];
  const owner = new Map<string, string>();
  const files = [
    ...[...people].map(([name, certificate]) => ({ name, certificate, path: `trust/keys/${name}.asc` })),
    ...[...sshKeys].map(([name, certificate]) => ({ name, certificate, path: `trust/keys/${name}.pub` })),
  ];
  for (const { name, certificate, path } of files) {
    const { fingerprint } = certificate.primary;
    if (removed.has(fingerprint)) {
      faults.push(invalid(`the key ${fingerprint} of ${name} is listed in ${REMOVED_FILE}`, { file: path, path }));
    }
    for (const own of new Set(fingerprintsOf(certificate))) {
      const other = owner.get(own);
      if (other !== undefined) {
        faults.push(invalid(`the key ${own} stands under two names, ${other} and ${name}`, { file: path, path }));
      }
      owner.set(own, name);
    }
  }
  return faults;
}

function roleFaults(document: ParsedDocument<PolicyFile>, files: TrustFiles): readonly Failure[] {
  const { value } = document;
  const faults: Failure[] = [];
  const person = (name: string, pointer: readonly (string | number)[]): void => {
    if (files.certificates.has(name) || files.sshKeys.has(name)) return;
    const where = document.at(pointer);
    const meant = nearest(name, [...files.certificates.keys(), ...files.sshKeys.keys()]);
    const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
    faults.push(invalid(`there is no trust/keys/${name}.asc or .pub${hint}`, where));
  };
  for (const [index, name] of (value.robots ?? []).entries()) person(name, ['robots', index]);
  for (const [name, role] of Object.entries(value.roles)) {
    for (const [index, key] of role.keys.entries()) person(key, ['roles', name, 'keys', index]);
    const threshold = role.threshold ?? 1;
    const where = document.at(['roles', name, 'threshold']);
    faults.push(...thresholdFaults(`the role "${name}"`, threshold, peopleOf(value, role.keys), where));
  }
  if (value.refresh !== undefined && !Object.hasOwn(value.roles, value.refresh)) {
    faults.push(invalid(`there is no role "${value.refresh}"`, document.at(['refresh'])));
  }
  return faults;
}

/** Robots never count where more than one signature is needed. */
function peopleOf(value: PolicyFile, keys: readonly string[]): number {
  return keys.filter((key) => value.robots?.includes(key) !== true).length;
}

function thresholdFaults(what: string, threshold: number, people: number, where: object): readonly Failure[] {
  if (threshold === 1 || threshold <= people) return [];
  const remedy = 'Lower the threshold, or give the role more people: robots never count where several must sign.';
  return [invalid(`${what} needs ${threshold} people and has ${people}`, { ...where, remedy })];
}

function ruleFaults(document: ParsedDocument<PolicyFile>): readonly Failure[] {
  const { rules, roles } = document.value;
  const faults: Failure[] = [];
  const earlier: Pattern[] = [];
  for (const [index, rule] of rules.entries()) {
    const role = Object.hasOwn(roles, rule.role) ? roles[rule.role] : undefined;
    if (role === undefined) {
      const meant = nearest(rule.role, Object.keys(roles));
      const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
      faults.push(invalid(`there is no role "${rule.role}"${hint}`, document.at(['rules', index, 'role'])));
    } else {
      const where = document.at(['rules', index, 'threshold']);
      const threshold = rule.threshold ?? 1;
      faults.push(...thresholdFaults(`rule ${index + 1}`, threshold, peopleOf(document.value, role.keys), where));
    }
    const patterns = rule.paths.map((path, i) => {
      const pattern = parsePattern(path);
      if (pattern === null) {
        const forms = 'an exact path, `dir/**`, `dir/*.ext` or `**`';
        faults.push(
          invalid(`"${path}" is not a pattern: ${forms} expected`, document.at(['rules', index, 'paths', i])),
        );
      }
      return pattern;
    });
    const own = patterns.filter((pattern) => pattern !== null);
    if (rule.restore !== undefined) faults.push(...restoreFaults(document, index, own));
    if (own.length > 0 && own.every((pattern) => earlier.some((before) => covers(before, pattern)))) {
      faults.push(
        invalid(`rule ${index + 1} is never reached: earlier rules match all its paths`, document.at(['rules', index])),
      );
    }
    earlier.push(...own);
  }
  return faults;
}

/** `restore` makes a rule easier, and never for what `**` does not cover. */
function restoreFaults(
  document: ParsedDocument<PolicyFile>,
  index: number,
  patterns: readonly Pattern[],
): readonly Failure[] {
  const { rules, roles } = document.value;
  const rule = rules[index];
  const where = document.at(['rules', index, 'restore']);
  const threshold = rule?.threshold ?? roles[rule?.role ?? '']?.threshold ?? 1;
  const faults: Failure[] = [];
  if ((rule?.restore ?? 0) >= threshold) {
    const remedy = 'Take `restore` out, or raise the threshold of the rule.';
    faults.push(
      invalid(`rule ${index + 1} asks for no more than ${threshold} without \`restore\``, { ...where, remedy }),
    );
  }
  const guarded = patterns.find((pattern) => pattern.kind !== 'all' && !covers({ kind: 'all', text: '**' }, pattern));
  if (guarded !== undefined) {
    const remedy = 'Give these paths a rule of their own without `restore`.';
    const what = `"${guarded.text}" holds paths that guard the fleet itself, and \`restore\` is never for them`;
    faults.push(invalid(what, { ...where, remedy }));
  }
  return faults;
}

function buildPolicy(
  value: PolicyFile,
  people: ReadonlyMap<string, Certificate>,
  sshKeys: ReadonlyMap<string, Certificate>,
  removed: ReadonlySet<string>,
): Policy {
  return {
    revision: value.revision,
    people,
    sshKeys,
    robots: new Set(value.robots ?? []),
    roles: new Map(
      Object.entries(value.roles).map(([name, { keys, threshold }]) => [
        name,
        { holders: new Set(keys), threshold: threshold ?? 1 },
      ]),
    ),
    rules: value.rules.map((rule) => ({
      patterns: rule.paths.map(parsePattern).filter((pattern) => pattern !== null),
      role: rule.role,
      threshold:
        rule.threshold ?? (Object.hasOwn(value.roles, rule.role) ? value.roles[rule.role]?.threshold : null) ?? 1,
      restore: rule.restore ?? null,
    })),
    refresh: value.refresh ?? null,
    removed,
    origins: value.origins ?? [],
    require: new Set(value.require ?? []),
  };
}

function invalid(message: string, where: object = {}): Failure {
  return failure('POLICY_INVALID', message, { file: FILE, path: FILE, ...where });
}

/** A file under trust/ that is not in its format makes the policy invalid; a newer format stays AGENT_TOO_OLD. */
function asPolicyFault(fault: Failure): Failure {
  if (fault.code !== 'SCHEMA_INVALID') return fault;
  const path = fault.path ?? fault.file;
  return { ...fault, code: 'POLICY_INVALID', ...(path === undefined ? {} : { path }) };
}
