/** What `kedge trust` prints: roles, rules in order, people with their keys, bundles with their powers. */
import type { TrustKey, TrustPerson, TrustView } from '../core/trust-view.ts';
import { type Cell, type Color, count, paint, plain, table } from './render.ts';
import type { BundleTrust } from './trust.ts';

/** Names of one cell; a fleet may have thousands of hosts. */
const MOST_NAMES = 6;

export function renderTrust(view: TrustView, bundles: readonly BundleTrust[], color: boolean): string {
  const { revision, refresh, require, origins, removed } = view;
  const also = [
    `A commit that changes nothing ("still so") may be signed by ${refresh === null ? 'nobody' : refresh}.`,
    ...(require.length === 0 ? [] : [`Every commit must carry the trailers: ${require.join(', ')}.`]),
    origins.length === 0
      ? 'Bundles may be pinned tars from nowhere.'
      : `Pinned tars may come from ${origins.join(', ')}.`,
    ...(removed.length === 0 ? [] : [`${count(removed.length, 'key')} in trust/removed.yaml: never again.`]),
  ];
  const parts = [
    `Policy revision ${revision}. A path is judged by the first rule that matches it.\n`,
    rulesTable(view, color),
    `\`**\` never covers ${view.neverByAll.join(', ')}.\n${also.map((line) => `${plain(line)}\n`).join('')}`,
    peopleTable(view.people, color),
    view.people.map(mayDo).join(''),
    bundlesText(bundles, color),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function rulesTable({ rules, roles }: TrustView, color: boolean): string {
  const robots = new Set(roles.flatMap((role) => role.robots));
  const rows = rules.map(({ rule, paths, role, threshold, restore, people }): readonly (string | Cell)[] => [
    `${rule}`,
    paths.join(', '),
    `${threshold === 1 ? `one of ${role}` : `${threshold} people of ${role}`}${restore === null ? '' : ` (${restore} to restore)`}`,
    people.length >= threshold
      ? some(people.map((name) => (robots.has(name) ? `${name} (robot)` : name)))
      : { text: `${some(people)}${people.length === 0 ? 'nobody' : ''}: too few`, color: 'red' },
  ]);
  return table(['RULE', 'PATHS', 'NEEDS', 'WHO CAN SIGN NOW'], rows, color);
}

const SHADES: { readonly [K in TrustKey['state']]: Color } = {
  'can sign': 'green',
  expired: 'red',
  revoked: 'red',
  removed: 'red',
  weak: 'red',
  'not for signing': 'dim',
};

function peopleTable(people: readonly TrustPerson[], color: boolean): string {
  const rows = people.flatMap(({ name, robot, roles, keys }) =>
    keys.map(({ fingerprint, form, algorithm, subkeyOf, expiresAt, state }, i): readonly (string | Cell)[] => [
      i === 0 ? `${name}${robot ? ' (robot)' : ''}` : '',
      i === 0 ? roles.join(', ') || 'no role' : '',
      `${subkeyOf === null ? '' : '  '}${fingerprint}`,
      `${form === 'ssh' ? 'SSH ' : ''}${algorithm}`,
      expiresAt === null ? 'never' : new Date(expiresAt * 1000).toISOString().slice(0, 10),
      { text: state, color: SHADES[state] },
    ]),
  );
  return table(['NAME', 'ROLES', 'KEY', 'KIND', 'EXPIRES', 'NOW'], rows, color);
}

function mayDo({ name, canSign, robot, alone, withOthers, refresh }: TrustPerson): string {
  const may = [
    ...(alone.length === 0 ? [] : [`alone ${alone.join(', ')}`]),
    ...withOthers.map(({ paths, people }) => `with ${people - 1} other${people === 2 ? '' : 's'} ${paths.join(', ')}`),
    ...(refresh ? ['refresh'] : []),
  ];
  const what = may.length > 0 ? may.join('; ') : canSign ? 'nothing' : 'nothing now: no key of theirs can sign';
  return `${plain(`${name}${robot ? ' (robot)' : ''} may: ${what}`)}\n`;
}

function bundlesText(bundles: readonly BundleTrust[], color: boolean): string {
  const granted = bundles.filter(({ powers }) => powers.length > 0);
  const plainOnes = bundles.filter(({ powers }) => powers.length === 0).map(({ bundle }) => bundle);
  const rows = granted.flatMap(({ bundle, hosts, powers, meanings, root, changedBy }) =>
    powers.map((power, i): readonly (string | Cell)[] => [
      i === 0 ? bundle : '',
      i === 0 ? some(hosts) || 'no host' : '',
      i === 0 ? changer(changedBy) : '',
      i === 0 && root ? { text: power, color: 'red' } : power,
      meanings[i] ?? '',
    ]),
  );
  const shown = rows.length === 0 ? '' : table(['BUNDLE', 'RUNS ON', 'CHANGED BY', 'POWER', 'SO IT'], rows, color);
  const root = granted.filter((one) => one.root);
  const notes = [
    ...root.map(({ bundle, hosts, changedBy }) => {
      const where = hosts.length === 0 ? 'any host that gets it' : some(hosts);
      return `${paint('as good as root', 'red', color)} on ${plain(where)}: ${plain(bundle)}, whose files ${plain(changer(changedBy))} may change\n`;
    }),
    ...(plainOnes.length === 0 ? [] : [`Plain containers, nothing of their hosts: ${some(plainOnes)}\n`]),
  ];
  return shown + notes.join('');
}

function changer(by: BundleTrust['changedBy']): string {
  if (by === null) return 'nobody';
  return by.threshold === 1 ? `one of ${by.role}` : `${by.threshold} people of ${by.role}`;
}

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
