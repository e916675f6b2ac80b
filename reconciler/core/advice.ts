/** What a policy makes easy to lose: people locked out, one key that may do all. For `lint` and `trust`; never a refusal. */
import { type Certificate, expiryOf, keyFaultAt } from './certificate.ts';
import {
  canSign,
  certificatesOf,
  holds,
  namesOf,
  type Policy,
  reachFaults,
  ruleFor,
  signersOf,
  thresholdsOf,
} from './policy.ts';

export interface Warning {
  /**
   * `locked-out`: nobody, or no more than needed, may sign. `alone`: one key may do all. `secret`: read by others, or by nobody.
   * `agent`: of pinned agents.
   */
  readonly kind: 'locked-out' | 'alone' | 'expiring' | 'unused' | 'secret' | 'agent';
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
}

const FILE = 'trust/policy.yaml';
const SOON_DAYS = 90;
const DAY = 86_400;
/** With each of them root on hosts can be had. A path or two of each: a rule may take a part of a folder. */
const AREAS: readonly (readonly [area: string, paths: readonly string[]])[] = [
  ['trust/**', ['trust/policy.yaml', 'trust/keys/new.asc', 'trust/powers.yaml']],
  ['os/**', ['os/channel.yaml']],
  ['scripts/**', ['scripts/catalogue.yaml']],
  // It says which agent hosts run.
  ['fleet.yaml', ['fleet.yaml']],
];

/** `at`: now, in seconds since the epoch. What is worst comes first. */
export function policyWarnings(policy: Policy, at: number): readonly Warning[] {
  const people = namesOf(policy).filter(
    (name) => !policy.robots.has(name) && hasRole(policy, name) && canSign(policy, name, at),
  );
  const [only] = people;
  // Whoever is alone knows it: said once, and calmly.
  const alone = people.length === 1 && only !== undefined && aloneOver(policy, only, at).length > 0;
  return [
    ...(alone
      ? [onePerson(only)]
      : [...trustWarnings(policy, at), ...spareWarnings(policy, at), ...aloneWarnings(policy, people, at)]),
    ...robotWarnings(policy, at),
    ...reachWarnings(policy, at),
    ...expiringWarnings(policy, at),
    ...unusedWarnings(policy, at),
  ];
}

/** Paths of AREAS that one signature of theirs may change. */
function aloneOver(policy: Policy, name: string, at: number): readonly string[] {
  if (!canSign(policy, name, at)) return [];
  return AREAS.filter(([, paths]) =>
    paths.some((path) => {
      const rule = ruleFor(policy, path);
      return rule !== null && rule.threshold === 1 && holds(policy, name, rule.role);
    }),
  ).map(([area]) => area);
}

function onePerson(name: string): Warning {
  return {
    kind: 'alone',
    file: FILE,
    message: `${name} is the only person here: that key may change everything, and without it nobody can`,
    remedy: 'Add a second person when there is one; until then keep a copy of the key in a safe place.',
  };
}

/** Nobody, or one alone, may ever change who is trusted. */
function trustWarnings(policy: Policy, at: number): readonly Warning[] {
  const rule = ruleFor(policy, FILE);
  if (rule === null) {
    const message = `no rule covers ${FILE}: nobody can ever change the policy, or take a key away`;
    return [lockedOut(message, 'Give trust/** to a role with a rule of its own.')];
  }
  if (rule.threshold > 1) return [];
  const able = signersOf(policy, rule.role, 1).filter((name) => canSign(policy, name, at));
  const people = able.filter((name) => !policy.robots.has(name));
  const [one, another] = people;
  if (another !== undefined || able.length === 0) return [];
  if (one === undefined) {
    const message = `only robots may change trust/**: ${able.join(', ')}. Whoever runs them owns the fleet, and people cannot take it back`;
    return [lockedOut(message, `Add people to the role "${rule.role}".`)];
  }
  const message = `only ${one} may change trust/**: without that key no person can be added or removed any more`;
  return [lockedOut(message, `Add a second person to the role "${rule.role}".`)];
}

/** Thresholds above 1 that fail as soon as one person is away. */
export function spareWarnings(policy: Policy, at: number): readonly Warning[] {
  return thresholdsOf(policy).flatMap(({ what, role, threshold }) => {
    if (threshold === 1) return [];
    const able = signersOf(policy, role, threshold).filter((name) => canSign(policy, name, at));
    if (able.length !== threshold) return [];
    const needs = `${what === 'it' ? `the role "${role}"` : what} needs ${threshold} people`;
    const message = `${needs}, and there are no more (${able.join(', ')}): one lost key stops every such change for ever`;
    return [lockedOut(message, `Add one more person to the role "${role}" than its threshold asks for.`)];
  });
}

/** People who with one signature can come to everything. */
function aloneWarnings(policy: Policy, people: readonly string[], at: number): readonly Warning[] {
  const byAreas = new Map<string, string[]>();
  for (const name of people) {
    const areas = aloneOver(policy, name, at).join(', ');
    if (areas !== '') byAreas.set(areas, [...(byAreas.get(areas) ?? []), name]);
  }
  return [...byAreas].map(([areas, names]) => {
    const who = names.length === 1 ? `${names[0]} alone may` : `each of ${names.join(', ')} may alone`;
    const what = areas.startsWith('trust/') ? 'so come to everything' : 'so be root on hosts';
    return {
      kind: 'alone',
      file: FILE,
      message: `${who} change ${areas}, and ${what}: one stolen key is enough`,
      remedy: 'Set `threshold: 2` on that rule or its role, with three people in it so that one may be away.',
    };
  });
}

function robotWarnings(policy: Policy, at: number): readonly Warning[] {
  return [...policy.robots].flatMap((name): Warning[] => {
    const areas = aloneOver(policy, name, at);
    if (areas.length === 0) return [];
    return [
      {
        kind: 'alone',
        file: FILE,
        message: `the robot ${name} may change ${areas.join(', ')} alone: whoever gets into its build may do all that`,
        remedy: 'Give those paths to a role of people; robots are for pins and refreshes.',
      },
    ];
  });
}

function reachWarnings(policy: Policy, at: number): readonly Warning[] {
  return reachFaults(policy, at).map(({ message }) =>
    lockedOut(message, 'Renew the keys, or add people: no host takes a change of trust/ that leaves it so.'),
  );
}

/** Thresholds that would be lost within `SOON_DAYS` because keys expire. */
function expiringWarnings(policy: Policy, at: number): readonly Warning[] {
  return thresholdsOf(policy).flatMap(({ what, role, threshold }): Warning[] => {
    const able = signersOf(policy, role, threshold).filter((name) => canSign(policy, name, at));
    if (able.length < threshold) return [];
    const ends = able
      .flatMap((name) => certificatesOf(policy, name).flatMap((certificate) => expiriesOf(certificate, at)))
      .filter((end) => end > at && end <= at + SOON_DAYS * DAY)
      .toSorted((a, b) => a - b);
    const lost = ends.find((end) => able.filter((name) => canSign(policy, name, end)).length < threshold);
    if (lost === undefined) return [];
    const gone = able.filter((name) => !canSign(policy, name, lost));
    const needs = what === 'it' ? `the role "${role}"` : `${what} (${role})`;
    return [
      {
        kind: 'expiring',
        file: FILE,
        message: `from ${day(lost)} on nobody can meet what ${needs} needs (${threshold}): the ${gone.length === 1 ? 'key' : 'keys'} of ${gone.join(', ')} expired by then`,
        remedy: 'Renew the keys (`gpg --quick-set-expire`) and commit them to trust/keys while they still count.',
      },
    ];
  });
}

function unusedWarnings(policy: Policy, at: number): readonly Warning[] {
  const file = (name: string, ending: string): string => `trust/keys/${name}.${ending}`;
  const certificates = [
    ...[...policy.people].map(([name, certificate]) => ({ name, certificate, file: file(name, 'asc') })),
    ...[...policy.sshKeys].map(([name, certificate]) => ({ name, certificate, file: file(name, 'pub') })),
  ];
  return certificates.flatMap(({ name, certificate, file }): Warning[] => {
    const why = faultOf(policy, certificate, at);
    if (why !== null) {
      const remedy = 'Renew it, or take the file away (and list the key in trust/removed.yaml if it may be stolen).';
      return [{ kind: 'unused', file, message: `nobody can sign with it: ${why}`, remedy }];
    }
    if (hasRole(policy, name)) return [];
    const remedy = `Give ${name} a role in ${FILE}, or take the file away.`;
    return [{ kind: 'unused', file, message: `${name} holds no role: the key allows nothing`, remedy }];
  });
}

/** Why no key of the certificate can sign; null: one can. */
function faultOf(policy: Policy, certificate: Certificate, at: number): string | null {
  const faults = [certificate.primary, ...certificate.subkeys].map((key) =>
    policy.removed.has(key.fingerprint)
      ? `the key ${key.fingerprint} is listed in trust/removed.yaml`
      : (keyFaultAt(certificate, key, at)?.message ?? null),
  );
  if (faults.includes(null)) return null;
  // Of a key that is for signing, rather than that another one is not.
  return faults.find((fault) => fault !== null && !fault.endsWith('is not one for signing')) ?? faults[0] ?? null;
}

function expiriesOf(certificate: Certificate, at: number): readonly number[] {
  return [certificate.primary, ...certificate.subkeys].flatMap((key) => expiryOf(certificate, key, at) ?? []);
}

export function hasRole(policy: Policy, name: string): boolean {
  return [...policy.roles.values()].some(({ holders }) => holders.has(name));
}

function lockedOut(message: string, remedy: string): Warning {
  return { kind: 'locked-out', file: FILE, message, remedy };
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
