/** Who may do what by a policy, laid out for people: `kedge trust`. Decides nothing. */
import { hasRole } from './advice.ts';
import { type Certificate, expiryOf, type KeyFacts, keyFaultAt } from './certificate.ts';
import { PROTECTED } from './patterns.ts';
import { canSign, holds, namesOf, type Policy } from './policy.ts';

export type KeyState = 'can sign' | 'expired' | 'revoked' | 'removed' | 'weak' | 'not for signing';

export interface TrustKey {
  readonly form: 'openpgp' | 'ssh';
  readonly fingerprint: string;
  /** Fingerprint of the primary key that it hangs on; null: it is one. */
  readonly subkeyOf: string | null;
  readonly algorithm: string;
  /** Seconds since the epoch; null: never. */
  readonly expiresAt: number | null;
  readonly state: KeyState;
  /** Why it cannot sign now; null: it can. */
  readonly why: string | null;
}

export interface TrustPerson {
  readonly name: string;
  readonly robot: boolean;
  readonly canSign: boolean;
  readonly roles: readonly string[];
  readonly keys: readonly TrustKey[];
  /** Patterns of rules that one signature of theirs meets, in order; an earlier rule may take paths of a later one. */
  readonly alone: readonly string[];
  readonly withOthers: readonly { readonly paths: readonly string[]; readonly people: number }[];
  /** May sign a commit that changes nothing. */
  readonly refresh: boolean;
}

export interface TrustRule {
  /** Counted from 1. */
  readonly rule: number;
  readonly paths: readonly string[];
  readonly role: string;
  readonly threshold: number;
  /** How many may bring whole folders back; null: no fewer than ever. */
  readonly restore: number | null;
  /** Who counts for it and can sign now. */
  readonly people: readonly string[];
}

export interface TrustView {
  readonly revision: number;
  readonly roles: readonly {
    readonly name: string;
    readonly threshold: number;
    readonly people: readonly string[];
    readonly robots: readonly string[];
  }[];
  readonly people: readonly TrustPerson[];
  readonly rules: readonly TrustRule[];
  /** Paths that a rule `**` never covers. */
  readonly neverByAll: readonly string[];
  readonly refresh: string | null;
  readonly require: readonly string[];
  readonly origins: readonly string[];
  readonly removed: readonly string[];
}

/** `at`: seconds since the epoch. */
export function trustView(policy: Policy, at: number): TrustView {
  const rules = policy.rules.map(({ patterns, role, threshold, restore }, i) => ({
    rule: i + 1,
    paths: patterns.map(({ text }) => text),
    role,
    threshold,
    restore,
    people: [...(policy.roles.get(role)?.holders ?? [])].filter(
      (name) => canSign(policy, name, at) && (threshold === 1 || !policy.robots.has(name)),
    ),
  }));
  return {
    revision: policy.revision,
    roles: [...policy.roles].map(([name, { threshold, holders }]) => ({
      name,
      threshold,
      people: [...holders].filter((one) => !policy.robots.has(one)),
      robots: [...holders].filter((one) => policy.robots.has(one)),
    })),
    people: namesOf(policy)
      .toSorted()
      .map((name) => personOf(policy, rules, name, at)),
    rules,
    neverByAll: PROTECTED.map(({ text }) => text),
    refresh: policy.refresh,
    require: [...policy.require],
    origins: policy.origins,
    removed: [...policy.removed],
  };
}

function personOf(policy: Policy, rules: readonly TrustRule[], name: string, at: number): TrustPerson {
  const own = rules.filter(({ people }) => people.includes(name));
  return {
    name,
    robot: policy.robots.has(name),
    canSign: canSign(policy, name, at),
    roles: hasRole(policy, name) ? [...policy.roles.keys()].filter((role) => holds(policy, name, role)) : [],
    keys: keysOf(policy, name, at),
    alone: own.filter(({ threshold }) => threshold === 1).flatMap(({ paths }) => paths),
    withOthers: own
      .filter(({ threshold }) => threshold > 1)
      .map(({ paths, threshold }) => ({ paths, people: threshold })),
    refresh: canSign(policy, name, at) && holds(policy, name, policy.refresh),
  };
}

function keysOf(policy: Policy, name: string, at: number): readonly TrustKey[] {
  const forms = [
    ['openpgp', policy.people.get(name)],
    ['ssh', policy.sshKeys.get(name)],
  ] as const;
  return forms.flatMap(([form, certificate]) => {
    if (certificate === undefined) return [];
    const keys = [certificate.primary, ...certificate.subkeys.filter((key) => key.bindings.some((b) => b.maySign))];
    return keys.map((key) => keyOf(policy, form, certificate, key, at));
  });
}

function keyOf(policy: Policy, form: TrustKey['form'], certificate: Certificate, key: KeyFacts, at: number): TrustKey {
  const gone = [key, certificate.primary].find(({ fingerprint }) => policy.removed.has(fingerprint));
  const fault = keyFaultAt(certificate, key, at);
  const why =
    gone === undefined ? (fault?.message ?? null) : `the key ${gone.fingerprint} is listed in trust/removed.yaml`;
  return {
    form,
    fingerprint: key.fingerprint,
    subkeyOf: key === certificate.primary ? null : certificate.primary.fingerprint,
    algorithm: algorithmOf(key),
    expiresAt: expiryOf(certificate, key, at),
    state: gone !== undefined ? 'removed' : fault === null ? 'can sign' : stateOf(fault.code),
    why,
  };
}

function stateOf(code: string): KeyState {
  switch (code) {
    case 'SIGNATURE_EXPIRED_KEY':
      return 'expired';
    case 'SIGNATURE_REVOKED_KEY':
      return 'revoked';
    case 'SIGNATURE_WEAK':
      return 'weak';
    default:
      return 'not for signing';
  }
}

/** As people know it: `Ed25519`, `RSA 4096`, `ECDSA nistP256`. */
function algorithmOf({ algorithm, bits, curve }: KeyFacts): string {
  switch (algorithm) {
    case 'eddsaLegacy':
    case 'ed25519':
      return 'Ed25519';
    case 'ed448':
      return 'Ed448';
    case 'rsaEncryptSign':
    case 'rsaSign':
      return `RSA ${bits}`;
    case 'ecdsa':
      return `ECDSA ${curve}`;
    default:
      return bits === null ? algorithm : `${algorithm} ${bits}`;
  }
}
